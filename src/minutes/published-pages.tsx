// Publishes minutes: the page in every language, its version that stays, and the papers that are public.
import { findPaper } from '../paper/reads.ts'
import { currentVersion } from '../paper/paper.ts'
import type { Read, Write } from '../platform/database.ts'
import { fill, type Language, languages } from '../platform/kit/language.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { Panel } from '../platform/page/parts.tsx'
import { publishedPage } from '../platform/page/published.tsx'
import { publish } from '../platform/publication.ts'
import { marksOf, minutesDocument } from './document.ts'
import { approvalsOf, archiveOf, minutesAddress, versionAddress } from './minutes.ts'
import { findFrozen, findMinutes, listCorrections } from './reads.ts'
import { type MinutesRecord, publicSight, recordFor, type RecordPaper } from './record.ts'
import { documentWords as words, words as pageWords } from './text.ts'

/** Publishes the frozen minutes with the corrections confirmed so far. Gives the address without the language. */
export async function publishMinutes(
  tx: Write, meetingId: string, { number, at, by }: { number: number; at: Temporal.Instant; by: string },
): Promise<string> {
  const frozen = await findFrozen(tx, meetingId)
  const minutes = await findMinutes(tx, meetingId)
  if (frozen === null || minutes === null) throw new Error('Only approved minutes are published.')
  const { record } = frozen
  const place = { bodySlug: record.body.slug, periodSlug: record.meeting.periodSlug, number: record.meeting.number }
  const address = minutesAddress(place)
  const papers = await publishPapers(tx, record, archiveOf(place), at)
  const seen = recordFor(record, { ...publicSight, paper: (paper) => papers.has(paper.paperId) })
  const versions = [...await tx.selectFrom('minutes_publication').select('number').where('meeting_id', '=', meetingId).orderBy('number').execute(),
    { number }].map((one) => one.number)
  const corrections = (await listCorrections(tx, meetingId)).filter((one) => one.number !== null)
  const marks = marksOf(record, { state: 'published', version: minutes.version, approvals: approvalsOf(minutes, frozen.sha256),
    sha256: frozen.sha256, corrections, paperHref: (paper: RecordPaper) => papers.get(paper.paperId) ?? null })
  for (const language of languages) {
    const document = minutesDocument(seen, marks, language, 'public')
    for (const path of [address, versionAddress(address, versions.length)]) {
      const bytes = publishedPage({
        language, title: `${pageWords.minutes[language]}: ${document.title}`, path,
        trail: [{ href: `/${language}/archive`, label: words.archive[language] }],
        children: <><DocumentView document={document} /><Versions language={language} address={address} path={path} versions={versions} /></>,
      })
      await publish(tx, { address: `/${language}${path}`, mediaType: 'text/html; charset=utf-8', bytes, at })
    }
  }
  await tx.insertInto('minutes_publication').values({ meeting_id: meetingId, number, address, published_at: at, published_by: by }).execute()
  return address
}

/** Every version there is when the page is made; an earlier one tells of none that came later. */
function Versions({ language, address, path, versions }: { language: Language; address: string; path: string; versions: number[] }) {
  const label = (number: number, index: number) => number === 0 ? words.firstVersion[language]
    : fill(words.correctedVersion[language], { version: index + 1, number })
  return (
    <Panel title={words.versions[language]} id="versions">
      <ul>
        {versions.map((number, index) => (
          <li key={number}><a href={`/${language}${versionAddress(address, index + 1)}`}>{label(number, index)}</a></li>
        ))}
      </ul>
      {path !== address && <p><a href={`/${language}${address}`}>{words.inForce[language]}</a></p>}
    </Panel>
  )
}

/** Publishes the papers that are public now and were cited; gives the address of each. One published before stays where it is. */
async function publishPapers(tx: Write, record: MinutesRecord, archive: string, at: Temporal.Instant): Promise<Map<string, string>> {
  const meetingId = record.meeting.id
  const known = await tx.selectFrom('minutes_published_paper').select(['paper_id', 'address']).where('meeting_id', '=', meetingId).execute()
  const before = new Map(known.map((row) => [row.paper_id, row.address]))
  const addresses = new Map<string, string>()
  for (const paper of record.items.filter(publicSight.item).flatMap((item) => item.papers)) {
    if (addresses.has(paper.paperId) || !(await isPublicNow(tx, paper))) continue
    const address = before.get(paper.paperId) ?? `/${record.language}${archive}/papers/${uniqueName(paper.fileName, [...before.values()])}`
    if (!before.has(paper.paperId)) await publishPaper(tx, meetingId, paper, address, at)
    before.set(paper.paperId, address)
    addresses.set(paper.paperId, address)
  }
  return addresses
}

/** A paper that was made confidential, or withdrawn, after the minutes were approved is not published with them. */
async function isPublicNow(db: Read, cited: RecordPaper): Promise<boolean> {
  const paper = await findPaper(db, cited.paperId)
  const version = paper?.versions.find((one) => one.number === cited.number)
  return cited.level !== 'confidential' && paper?.level === 'public' && !paper.isConfidential && version?.withdrawal === null
    && currentVersion(paper) !== null
}

async function publishPaper(tx: Write, meetingId: string, paper: RecordPaper, address: string, at: Temporal.Instant): Promise<void> {
  const file = await tx.selectFrom('paper_version').select(['bytes', 'media_type']).where('paper_id', '=', paper.paperId)
    .where('number', '=', paper.number).executeTakeFirstOrThrow()
  await publish(tx, { address, mediaType: file.media_type, fileName: paper.fileName, bytes: file.bytes, at })
  await tx.insertInto('minutes_published_paper').values({ meeting_id: meetingId, paper_id: paper.paperId, number: paper.number, address })
    .execute()
}

/** A file's name for an address: plain letters, and a number when another paper has the same. */
export function uniqueName(fileName: string, taken: string[]): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(fileName) ?? []
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'liite'
  const isTaken = (name: string) => taken.some((address) => address.endsWith(`/${name}`))
  for (let count = 1; ; count += 1) {
    const name = `${plain}${count === 1 ? '' : `-${count}`}${ending.toLowerCase()}`
    if (!isTaken(name)) return name
  }
}
