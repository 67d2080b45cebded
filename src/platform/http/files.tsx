// Offers a document as files: at the address of its page with the ending of each format, to whoever may see the page.
import type { Read } from '../database.ts'
import { typeOf } from '../kit/document.ts'
import type { Language } from '../kit/language.ts'
import { findLook } from '../look.ts'
import { DocumentView } from '../page/document.tsx'
import type { Link } from '../page/frame.tsx'
import { PageHead } from '../page/parts.tsx'
import { publicOrigin } from '../print/address.ts'
import { type Format, formatsBesidePage, mediaTypes } from '../print/format.ts'
import { CannotPrint } from '../print/press.ts'
import { fileNameOf, type Made, writers } from '../print/writers.ts'
import { dispositionOf, fileHeaders } from './published.ts'
import { show, showOpen } from './routes.ts'
import { href, type Reply, type Route, type Visit } from './visit.ts'

/** The files of what `find` finds for a visitor; null is not there, or not for this visitor. */
export const documentFiles = (
  path: string | ((format: Format) => string), find: (visit: Visit) => Promise<Made | null>, readers: 'signedIn' | 'anybody' = 'signedIn',
): Route[] =>
  formatsBesidePage.map((format) => (readers === 'anybody' ? showOpen : show)(typeof path === 'string' ? `${path}.${format}` : path(format), async (visit) => {
    const made = await find(visit)
    // What anybody may read is the same file as would be stored.
    const origin = readers === 'anybody' ? publicOrigin() : visit.world.address
    return made === null ? null : fileReply(visit.db, made, format, origin, visit.language)
  }))

/** The page of such a document, where no page that does more shows it; its files are at its address unless said. */
export const documentPage = (
  path: string, find: (visit: Visit) => Promise<Made | null>, about: (visit: Visit) => { trail: Link[]; filesAt?: string },
): Route => show(path, async (visit) => {
  const document = (await find(visit))?.document
  const { trail, filesAt = visit.path } = about(visit)
  return document === undefined ? null : { kind: 'page', title: `${typeOf(document)}: ${document.title}`, trail,
    children: <DocumentView document={document} language={visit.language} filesAt={href(visit, filesAt)} /> }
})

async function fileReply(db: Read, { document, at }: Made, format: Format, origin: string | null, language: Language): Promise<Reply> {
  try {
    const bytes = await writers[format](document, { origin, at, look: await findLook(db, { at, kind: document.kind }) })
    return { kind: 'raw', response: new Response(new Uint8Array(bytes), { headers: {
      'Content-Type': mediaTypes[format], 'Content-Length': String(bytes.length), 'Content-Language': document.language,
      'Content-Disposition': dispositionOf(fileNameOf(document, format)), 'Cache-Control': 'private, no-store', ...fileHeaders,
    } }) }
  } catch (error) {
    if (!(error instanceof CannotPrint)) throw error
    return { kind: 'page', title: words.cannot[language], trail: [], status: 503, retryAfter: 60,
      children: <PageHead title={words.cannot[language]} lead={<p>{words.other[language]}</p>} /> }
  }
}

const words = {
  cannot: {
    fi: 'PDF-tiedostoa ei voi juuri nyt tehdä.', sv: 'PDF-filen kan inte göras just nu.', en: 'The PDF file cannot be made just now.',
  },
  other: {
    fi: 'Asiakirja on luettavissa sivuna ja tallennettavissa Word-tiedostona ja tekstinä. Jos tilanne jatkuu, kerro siitä pääkäyttäjälle.',
    sv: 'Dokumentet kan läsas som sida och sparas som Word-fil och som text. Kontakta administratören om felet kvarstår.',
    en: 'The document can be read as a page and saved as a Word file and as text. If this goes on, tell the administrator.',
  },
}
