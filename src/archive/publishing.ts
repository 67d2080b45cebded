// Stores the archive's list, and published minutes as pages and files in every language, so that they open without the database.
import { versionAddress } from '../minutes/minutes.ts'
import { documentWords, versionLabel, words as minutesWords } from '../minutes/text.ts'
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import { publishedDocument, publishedPage } from '../platform/page/published.tsx'
import { storeDocument } from '../platform/print/storing.ts'
import { publish } from '../platform/publication.ts'
import type { PublishedMeeting } from './archive.ts'
import { issuedDocument, type PublishedMinutes } from './issued.ts'
import { PublishedList, words } from './list.tsx'

export async function storeList(tx: Write, { meetings }: { meetings: PublishedMeeting[] }, by: By) {
  for (const language of languages) {
    const bytes = publishedPage({ language, title: words.title[language], path: '/archive', children: PublishedList({ meetings, language }) })
    await publish(tx, { address: `/${language}/archive`, mediaType: 'text/html; charset=utf-8', bytes, at: by.now })
  }
  return {}
}

/**
 * Stores published minutes: each publication at an address of its own, the last at the minutes' address. What is the same stays
 * as stored.
 */
export async function storeMinutes(tx: Write, { published, at }: { published: PublishedMinutes; at: Temporal.Instant }): Promise<void> {
  for (const [index, { address, publishedAt }] of published.issues.entries()) {
    for (const language of languages) {
      const store = (path: string, isInForce: boolean) => storeDocument(tx, { address: `/${language}${path}`,
        document: issuedDocument(published, index, language, isInForce), page: pageOf(published, index, language, isInForce), from: publishedAt, at })
      await store(versionAddress(address, index + 1), false)
      if (index === published.issues.length - 1) await store(address, true)
    }
  }
}

function pageOf(published: PublishedMinutes, index: number, language: Language, isInForce: boolean): Buffer {
  const { issues } = published
  const issue = issues[index]
  if (issue === undefined) throw new Error('There is no such publication.')
  const document = issuedDocument(published, index, language, isInForce)
  const link = (path: string, label: string) => ({ href: `/${language}${path}`, label })
  return publishedDocument({ document, title: `${minutesWords.minutes[language]}: ${document.title}`,
    path: isInForce ? issue.address : versionAddress(issue.address, index + 1), trail: [link('/archive', documentWords.archive[language])],
    versions: { title: documentWords.versions[language],
      links: issues.slice(0, index + 1).map((one, place) => link(versionAddress(issue.address, place + 1), versionLabel(language, place + 1, one.number))),
      inForce: isInForce ? null : link(issue.address, documentWords.inForce[language]) } })
}
