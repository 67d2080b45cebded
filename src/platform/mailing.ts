// A document sent by mail to whoever asks for it: whole, or as a link where the letter must not hold it.
import type { By } from './act.ts'
import type { Write } from './database.ts'
import { type Document, typeOf } from './kit/document.ts'
import type { Language, Words } from './kit/language.ts'
import { unless } from './kit/outcome.ts'
import { queueLetter } from './outbox.ts'

/** Why a letter holds a link only: something in the document is confidential, or those who prepare it alone may see it yet. */
export type Withheld = 'secret' | 'preparing'

export type Mailing = {
  found: { document: Document; withheld: Withheld | null } | null
  toName: string; toAddress: string | null
  /** Where the document is read, with the language. */
  href: string
}

/** A letter lies in places that nobody chose: what is not for everybody is read in the product. */
export const mailToOneself = <Subject extends Mailing>({ found, toAddress, ...rest }: Subject) =>
  unless({ noDocument: found === null, noAddress: toAddress === null }, () => {
    if (found === null || toAddress === null) throw new Error('Refused above.')
    const { document, withheld } = found
    return { ...rest, toAddress, language: document.language, subject: `${typeOf(document)}: ${document.title}`, withheld,
      document: withheld === null ? document : null }
  })

type Mail = { toName: string; toAddress: string; href: string; language: Language; subject: string; withheld: Withheld | null; document: Document | null }

export async function queueMail<Asked extends Mail & { id: string }>(tx: Write, mail: Asked, by: By): Promise<{ id: string }> {
  const { id, toName, toAddress, href, language, subject, withheld, document } = mail
  await queueLetter(tx, { kind: 'document', about: `${subject} ${href} ${by.now.toString()}`, toName, toAddress, language, subject, href,
    body: withheld === null ? '' : withheldWords[withheld][language], ...document === null ? {} : { document } }, by.now)
  return { id }
}

const withheldWords: Record<Withheld, Words> = {
  secret: {
    fi: 'Asiakirjassa on salassa pidettävää, joten sitä ei lähetetä sähköpostilla. Lue se palvelussa.',
    sv: 'Handlingen innehåller sekretessbelagda uppgifter och skickas därför inte per e-post. Läs den i tjänsten.',
    en: 'Something in the document is confidential, so it is not sent by mail. Read it in the service.',
  },
  preparing: {
    fi: 'Asiakirja on vielä valmisteltavana, joten sitä ei lähetetä sähköpostilla. Lue se palvelussa.',
    sv: 'Handlingen är ännu under beredning och skickas därför inte per e-post. Läs den i tjänsten.',
    en: 'The document is still being prepared, so it is not sent by mail. Read it in the service.',
  },
}

export const mailRefusals = {
  noDocument: { fi: 'Asiakirjaa ei ole.', sv: 'Handlingen finns inte.', en: 'There is no such document.' },
  noAddress: { fi: 'Sinulla ei ole sähköpostiosoitetta.', sv: 'Du har ingen e-postadress.', en: 'You have no e-mail address.' },
} satisfies Record<string, Words>

export const mailTold: Words = {
  fi: 'Asiakirja on lähetetty sähköpostiisi.', sv: 'Handlingen har skickats till din e-post.', en: 'The document has been sent to your e-mail.',
}
