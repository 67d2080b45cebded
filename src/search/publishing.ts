// Takes the entries of a published page as it is there to be read: of its parts, and of the papers that are published with it.
import { sql } from 'kysely'
import { findPublishedAt, findPublishedMinutes } from '../archive/reads.ts'
import { findIssuedMemo, findIssuedMinutes } from '../document/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { findIssuedAt } from '../memo/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Document } from '../platform/kit/document.ts'
import { isLanguage, type Language } from '../platform/kit/language.ts'
import { type Entry, everybody, type Kind, languageOf, partsOf } from './search.ts'

type Of = Pick<Entry, 'audience' | 'language' | 'onDay' | 'bodyId' | 'matterId'> & { language: Language }

/** The entries of a page at its address with its language; none where it was withdrawn. */
export async function takePublished(db: Read, page: string): Promise<Entry[]> {
  const [, language = '', address = ''] = /^\/(\w\w)(\/.*)$/.exec(page) ?? []
  if (!isLanguage(language) || !await isStanding(db, page)) return []
  const isMinutes = address.endsWith('/minutes')
  const meetingId = (isMinutes ? await findPublishedAt(db, address) : await findIssuedAt(db, address, language))?.meetingId
  const meeting = meetingId === undefined ? null : await findMeeting(db, meetingId)
  if (meeting === null) return []
  const of: Of = { audience: everybody, language, onDay: meeting.onDay, bodyId: meeting.bodyId, matterId: null }
  if (!isMinutes) {
    const memo = await findIssuedMemo(db, address, language)
    return memo === null ? [] : entriesOf(memo.document, page, 'memo', of)
  }
  const minutes = await findIssuedMinutes(db, meeting.id, language, null)
  return minutes === null ? [] : [...entriesOf(minutes.document, page, 'minutes', of), ...await papersOf(db, meeting.id, minutes.document.title, of)]
}

/** The newest version of the page is there to be read. */
async function isStanding(db: Read, page: string): Promise<boolean> {
  const { rows: [row] } = await sql<{ is: boolean }>`select coalesce(max(version), 0)
    > coalesce((select max(gone.version) from platform_publication_withdrawal gone where gone.address = ${page}), 0) as is
    from platform_publication where address = ${page}`.execute(db)
  return row?.is === true
}

const entriesOf = (document: Document, address: string, kind: Kind, of: Of): Entry[] => partsOf(document, address)
  .map(({ href, title, text }) => ({ ...of, kind, href, document: { [of.language]: document.title }, title: { [of.language]: title },
    text: { [of.language]: text } }))

/** Published papers have one address, in the language of the body: there they are taken, and found in each. */
async function papersOf(db: Read, meetingId: string, document: string, of: Of): Promise<Entry[]> {
  const published = await findPublishedMinutes(db, meetingId)
  const named = new Map(published?.record.items.flatMap((item) => item.papers.map((one) => [one.paperId, one] as const)))
  const read = await db.selectFrom('minutes_published_paper as paper').innerJoin('search_extract as extract', (join) => join
    .onRef('extract.paper_id', '=', 'paper.paper_id').onRef('extract.number', '=', 'paper.number'))
    .select(['paper.paper_id as paperId', 'extract.text']).where('paper.meeting_id', '=', meetingId).execute()
  const texts = new Map(read.map((row) => [row.paperId, row.text]))
  return published?.papers.flatMap(({ paperId, address }) => {
    const paper = named.get(paperId)
    if (paper === undefined || !address.startsWith(`/${of.language}/`)) return []
    const text = texts.get(paperId) ?? ''
    const written = languageOf(`${paper.title}\n${text}`, of.language)
    return [{ ...of, language: null, kind: 'paper' as const, href: address, document: { [of.language]: document }, title: { [written]: paper.title },
      text: { [written]: [text, paper.fileName].filter((one) => one !== '').join('\n') } }]
  }) ?? []
}
