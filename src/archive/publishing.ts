// Stores the archive's list, and published minutes as pages and files in every language, so that they open without the database.
import { versionAddress } from '../minutes/minutes.ts'
import { documentWords, versionLabel, words as minutesWords } from '../minutes/text.ts'
import type { By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import { frameLook } from '../platform/page/look.ts'
import { findStoredLook, type StoredLook } from '../platform/look.ts'
import { publishedDocument, publishedPage } from '../platform/page/published.tsx'
import { type Prepared, prepareDocument } from '../platform/print/storing.ts'
import { findPublication, publish } from '../platform/publication.ts'
import type { PublishedMeeting } from './archive.ts'
import { issuedDocument, type PublishedMinutes } from './issued.ts'
import { PublishedList, words } from './list.tsx'

type Listing = { meetings: PublishedMeeting[]; bodies: { slug: string; name: PublishedMeeting['body'] }[] }

export async function storeList(tx: Write, { meetings, bodies }: Listing, by: By) {
  const look = await findStoredLook(tx)
  for (const language of languages) {
    const bytes = publishedPage({ language, look: frameLook(look, language), title: words.title[language], path: '/archive',
      children: PublishedList({ meetings, bodies, language }) })
    const address = `/${language}/archive`
    if ((await findPublication(tx, address))?.bytes.equals(bytes) === true) continue
    await publish(tx, { address, mediaType: 'text/html; charset=utf-8', bytes, at: by.now })
  }
  return {}
}

/** Published minutes as they are to be stored: each publication at an address of its own, the last at the minutes' address. */
export async function prepareMinutes(db: Read, published: PublishedMinutes): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  for (const [index, { address, publishedAt, isWithdrawn }] of published.issues.entries()) {
    if (isWithdrawn) continue
    const look = await findStoredLook(db, publishedAt)
    for (const language of languages) {
      const prepare = async (path: string, isInForce: boolean) => prepared.push(await prepareDocument(db, { address: `/${language}${path}`, from: publishedAt,
        document: issuedDocument(published, index, language, isInForce), page: pageOf(published, index, language, isInForce, look) }))
      await prepare(versionAddress(address, index + 1), false)
      if (index === published.issues.length - 1) await prepare(address, true)
    }
  }
  return prepared
}

function pageOf(published: PublishedMinutes, index: number, language: Language, isInForce: boolean, look: StoredLook | null): Buffer {
  const { issues } = published
  const issue = issues[index]
  if (issue === undefined) throw new Error('There is no such publication.')
  const document = issuedDocument(published, index, language, isInForce)
  const link = (path: string, label: string) => ({ href: `/${language}${path}`, label })
  return publishedDocument({ document, look: frameLook(look, language), title: `${minutesWords.minutes[language]}: ${document.title}`,
    path: isInForce ? issue.address : versionAddress(issue.address, index + 1), trail: [link('/archive', documentWords.archive[language])],
    versions: { title: documentWords.versions[language],
      links: issues.slice(0, index + 1).map((one, place) => link(versionAddress(issue.address, place + 1), versionLabel(language, place + 1, one.number))),
      inForce: isInForce ? null : link(issue.address, documentWords.inForce[language]) } })
}
