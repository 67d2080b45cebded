// Makes the pack of a meeting: its documents as files, the papers that somebody may see, and the list of them.
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import { effectiveLevel, levelWords } from '../matter/matter.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { currentVersion } from '../paper/paper.ts'
import { findFile, listPapersOfItem } from '../paper/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { writtenDay } from '../platform/kit/day.ts'
import type { Document } from '../platform/kit/document.ts'
import type { Language } from '../platform/kit/language.ts'
import { findLook } from '../platform/look.ts'
import { CannotPrint } from '../platform/print/press.ts'
import { fileNameOf, type Made, writers } from '../platform/print/writers.ts'
import { sha256Of } from '../platform/publication.ts'
import { writeZip } from '../platform/workbook/zip.ts'
import { findProgramme } from '../programme/reads.ts'
import { kindWords, wholeKinds } from './document.ts'
import { contentsDocument, packBytesMax, type Packed, placesOf } from './pack.ts'
import { findMeetingDocument } from './reads.ts'
import { joinedDocument } from './joining.ts'
import { joinedWords, packWords as words } from './text.ts'

type Asked = { meeting: Meeting; bodyName: string; language: Language; by: By; origin: string | null }

/** The pack as a ZIP; null when it would be too large. Stored, not compressed: most papers are compressed already. */
export async function packOf(db: Read, asked: Asked): Promise<Buffer | null> {
  const papers = await papersOf(db, asked)
  if (papers === null) return null
  const { files, missing } = await documentsOf(db, asked)
  const all = [...files, ...papers]
  const { language, meeting, bodyName } = asked
  const contents = ['html', 'txt'] as const
  const nameOf = (format: typeof contents[number]) => `${words.fileName[language]}.${format}`
  const places = placesOf(all, contents.map(nameOf))
  const programme = await findProgramme(db)
  const document = contentsDocument(all, places, { language, title: `${bodyName} ${meeting.number}`, missing, day: writtenDay(meeting.onDay, language),
    organisation: programme?.organisation[language] ?? '', unit: programme?.name[language] ?? '' })
  const lists = await Promise.all(contents.map(async (format) => ({ name: nameOf(format), bytes: Buffer.from(
    await writers[format](document, { origin: asked.origin, at: asked.by.now, look: await findLook(db, { at: asked.by.now }) })) })))
  return writeZip([...lists, ...all.map(({ bytes }, index) => ({ name: places[index] ?? '', bytes: Buffer.from(bytes) }))], 'stored')
}

/** The documents as one; null when the papers beside them are too much to be listed with their hashes. */
export async function joinedOf(db: Read, asked: Asked): Promise<Made | null> {
  const papers = await papersOf(db, asked)
  if (papers === null) return null
  const { meeting, bodyName, language, by } = asked
  const made = await madeOf(db, asked)
  const programme = await findProgramme(db)
  return { at: by.now, document: joinedDocument(made.map(({ document }) => document), made.map((one) => levelOf(one.document, one.kind, language)), papers, {
    language, title: `${bodyName} ${meeting.number}`, identification: { organisation: programme?.organisation[language] ?? '',
      unit: programme?.name[language] ?? '', type: joinedWords.type[language], day: writtenDay(meeting.onDay, language) } }) }
}

/** The meeting's documents that somebody may see, in the order in which they come into being. */
async function madeOf(db: Read, { meeting, language, by }: Asked): Promise<(Made & { kind: typeof wholeKinds[number] })[]> {
  const made = []
  for (const kind of wholeKinds) {
    const one = await findMeetingDocument(db, { kind, meeting, language, by })
    if (one !== null) made.push({ ...one, kind })
  }
  return made
}

const levelOf = ({ identification }: Document, kind: string, language: Language): string =>
  identification.publicity ?? levelWords[kind === 'memo' ? 'public' : 'notYetPublic'][language]

/** The documents as PDF files; what cannot be made is named. */
async function documentsOf(db: Read, asked: Asked): Promise<{ files: Packed[]; missing: string[] }> {
  const files: Packed[] = []
  const missing: string[] = []
  const { language, origin } = asked
  for (const { kind, ...made } of await madeOf(db, asked)) {
    const look = await findLook(db, { at: made.at, kind: made.document.kind })
    const bytes = await writers.pdf(made.document, { origin, at: made.at, look }).catch((error: unknown) => {
      if (error instanceof CannotPrint) return null
      throw error
    })
    const title = kindWords[kind][language]
    if (bytes === null) missing.push(title)
    else files.push({ itemNumber: '', title, fileName: fileNameOf(made.document, 'pdf'), bytes, sha256: sha256Of(bytes), 
      level: levelOf(made.document, kind, language) })
  }
  return { files, missing }
}

/** Each paper in the version on the table, in the order of the agenda; null when they are too much together. */
async function papersOf(db: Read, { meeting, by, language }: Asked): Promise<Packed[] | null> {
  const packed: Packed[] = []
  const seen = new Set<string>()
  let total = 0
  for (const item of arrange(await listItems(db, meeting.id))) {
    for (const paper of await listPapersOfItem(db, item, by)) {
      const version = currentVersion(paper)
      if (version === null || seen.has(paper.id)) continue
      seen.add(paper.id)
      total += version.size
      if (total > packBytesMax) return null
      const file = await findFile(db, paper.id, version.number, by)
      if (file !== null) packed.push({ itemNumber: item.shownNumber, title: paper.title, fileName: version.fileName, bytes: file.bytes,
        sha256: version.sha256, level: levelWords[paper.isConfidential ? 'confidential' : effectiveLevel(paper.level)][language] })
    }
  }
  return packed
}
