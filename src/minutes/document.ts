// The minutes as a document: from the record, a language and the marks of approval to a tree that any writer can write.
import { roleWords } from '../body/body.ts'
import { writtenDay, writtenInstant, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import type { Block, Document, Inline, Run } from '../platform/kit/document.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { type PrintedSeal, sealLines } from '../seal/text.ts'
import { correctionNotice, itemSection, linkTo, said } from './items.ts'
import type { Approval, Correction, MinutesState } from './minutes.ts'
import { attachmentNumbers, type MinutesRecord, type RecordAttendance, type RecordPaper } from './record.ts'
import { documentWords as words, words as pageWords } from './text.ts'

/** What happened to the record afterwards; the record itself does not change. */
export type Marks = {
  state: MinutesState
  version: number
  /** Those that count. */
  approvals: Approval[]
  sha256: string | null
  /** Confirmed ones, by number. */
  corrections: Correction[]
  /** The seal that is printed, when there is one. */
  seal?: PrintedSeal | null
  /** Where a paper can be read, when it can. */
  paperHref: (paper: RecordPaper) => string | null
  /** Series of attachment numbers by item and paper, of the whole record: the same for every reader. */
  attachments: Map<string, string>
}

/** The marks of a whole record; `numbers` come from the record before anything was taken out of it. */
export const marksOf = (whole: MinutesRecord, marks: Omit<Marks, 'attachments'>): Marks => ({ ...marks, attachments: attachmentNumbers(whole) })

export type Audience = 'whole' | 'public'

/** The minutes in a language. Give a record that holds only what the reader may see; 'public' says so in the marks. */
export function minutesDocument(record: MinutesRecord, marks: Marks, language: Language, audience: Audience): Document {
  const { body, meeting, programme } = record
  const seen = visibleCorrections(record, marks.corrections)
  return {
    language, kind: 'minutes',
    title: fill(words.title[language], { body: body.name[language], number: meeting.number }),
    identification: {
      organisation: programme.organisation[language], unit: programme.name[language], type: pageWords.minutes[language],
      day: writtenDay(meeting.onDay, language), diaryNumber: record.diaryNumber ?? undefined,
      publicity: publicityOf(record, marks, audience)[language],
    },
    blocks: [
      ...correctedNotice(record, seen, language),
      { kind: 'facts', rows: factsOf(record, language) },
      ...attendanceBlocks(record, language),
      ...seen.filter((one) => one.itemId === null).map((one) => correctionNotice(record, one, language)),
      ...record.items.map((item) => itemSection(record, item, marks, seen, language)),
      ...nextMeetingBlocks(record, language),
      { kind: 'section', id: 'approval', blocks: markBlocks(record, marks, language) },
    ],
    endings: [
      { title: words.attachments[language], items: attachmentLines(record, marks, language) },
      { title: words.distribution[language], items: record.distribution.map((one) => one[language]) },
      { title: words.forInformation[language], items: record.forInformation.map((one) => one[language]) },
    ],
    footer: footerOf(marks, seen, language),
  }
}

/** A correction of something that the reader does not see is not there for that reader either. */
const visibleCorrections = (record: MinutesRecord, corrections: Correction[]): Correction[] =>
  corrections.filter((one) => one.itemId === null || record.items.some((item) => item.id === one.itemId && item.isWhole))

function publicityOf(record: MinutesRecord, marks: Marks, audience: Audience): Words {
  if (marks.state === 'draft' || marks.state === 'checking') return words.draft
  const isPartlySecret = record.items.some((item) => item.level === 'confidential')
  return isPartlySecret && audience === 'whole' ? words.partlySecret : words.unpublished
}

function factsOf(record: MinutesRecord, language: Language): { term: string; value: Inline }[] {
  const { meeting, programme, quorum } = record
  const names = (list: string[]): Inline | null => list.length === 0 ? null : list.join(', ')
  const rows: [Words, Inline | null][] = [
    [words.programme, `${programme.shortName[language]} (${programme.number})`],
    [words.time, timesOf(record, language)],
    [words.place, meeting.place === '' ? null : said(meeting.place, record, language)],
    [words.presider, record.presider],
    [words.secretary, record.secretary],
    [words.checkers, names(record.checkers)],
    [words.quorum, fill((quorum.votes >= quorum.needed ? words.quorumMet : words.quorumNotMet)[language], quorum)],
    [words.textLanguage, language === record.language ? null : languageNames[record.language][language]],
  ]
  return rows.flatMap(([term, value]) => value === null ? [] : [{ term: term[language], value }])
}

const languageNames: Record<Language, Words> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
}

/** The day and the times as they were; the plan beside them when it was another. */
function timesOf({ meeting }: MinutesRecord, language: Language): string {
  const span = (from: string, to: string) => fill(words.clock[language], { times: `${writtenTime(from, language)}–${writtenTime(to, language)}` })
  const planned = span(meeting.starts, meeting.ends)
  const day = writtenWeekday(meeting.onDay, language)
  const { opened, closed } = meeting
  if (opened === null || closed === null) return `${day} ${planned}`
  const actual = opened.day === meeting.onDay && closed.day === meeting.onDay ? `${day} ${span(opened.time, closed.time)}`
    : [opened, closed].map((one) => `${writtenDay(one.day, language)} ${fill(words.clock[language], { times: writtenTime(one.time, language) })}`)
      .join(' – ')
  return actual === `${day} ${planned}` ? actual : `${actual} (${fill(words.planned[language], { times: planned })})`
}

function attendanceBlocks(record: MinutesRecord, language: Language): Block[] {
  const by = (presence: RecordAttendance['presence']) => record.attendance.filter((one) => one.presence === presence)
  const own = (text: string) => text === '' ? '' : said(text, record, language)
  const someRepresent = record.attendance.some((one) => one.represents !== '')
  const row = (one: RecordAttendance): Inline[] => [
    [{ text: one.name }, ...(one.title === '' ? [] : [{ text: ', ' }, ...runs(own(one.title))])],
    one.deputyFor === null ? roleWords[one.role][language]
      : fill(words.deputyFor[language], { role: roleWords[one.role][language], name: one.deputyFor }),
    ...(someRepresent ? [own(one.represents)] : []),
  ]
  const table = (caption: Words, people: RecordAttendance[]): Block[] => people.length === 0 ? [] : [{
    kind: 'table', caption: caption[language], rows: people.map(row), rowHeaders: true,
    head: [words.name, words.role, ...(someRepresent ? [words.represents] : [])].map((one) => one[language]),
  }]
  const numberOf = new Map(record.items.map((item) => [item.id, item.number]))
  const movements = record.movements.map((one): Inline => [
    { text: `${fill(words.clock[language], { times: writtenTime(one.at, language) })} ${one.name} ${words[one.kind][language]}` },
    ...(one.itemId === null ? [] : [{ text: ', ' }, linkTo(one.itemId,
      fill(words.atItem[language], { number: numberOf.get(one.itemId) ?? '' }))]),
  ])
  return [
    { kind: 'heading', level: 2, text: words.attendance[language], id: 'attendance' },
    ...table(words.present, by('present')), ...table(words.excused, by('excused')), ...table(words.absent, by('absent')),
    ...(movements.length === 0 ? [] : [
      { kind: 'heading', level: 3, text: words.movements[language] }, { kind: 'list', ordered: false, items: movements },
    ] satisfies Block[]),
  ]
}

const runs = (inline: string | Run): Run[] => typeof inline === 'string' ? [{ text: inline }] : [inline]

function nextMeetingBlocks(record: MinutesRecord, language: Language): Block[] {
  const next = record.nextMeeting
  if (next === null) return []
  const when = `${fill(words.title[language], { body: record.body.name[language], number: next.number })}: ${
    writtenWeekday(next.onDay, language)} ${fill(words.clock[language], { times: writtenTime(next.starts, language) })}`
  return [
    { kind: 'heading', level: 2, text: words.nextMeeting[language] },
    { kind: 'paragraph', text: [{ text: when }, ...(next.place === '' ? [] : [{ text: ', ' }, ...runs(said(next.place, record, language))])] },
  ]
}

function markBlocks(record: MinutesRecord, marks: Marks, language: Language): Block[] {
  const approvals = marks.approvals.map((one): Inline => `${whoApproved(one, language)}, ${writtenInstant(one.at, language, record.meeting.zone)}`)
  return [
    { kind: 'heading', level: 2, text: words.marks[language] },
    { kind: 'facts', rows: [
      { term: words.writtenBy[language], value: record.writer },
      ...approvals.map((value) => ({ term: words.approvedBy[language], value })),
    ] },
    ...(marks.sha256 === null ? [{ kind: 'paragraph', text: words.notApprovedYet[language], tone: 'quiet' } satisfies Block] : []),
  ]
}

/** A person, or the body in its next meeting. */
export const whoApproved = ({ name, ground }: Approval, language: Language): string => ground === null ? name
  : fill(words.approvedByBody[language], { meeting: ground.meetingNumber, day: writtenDay(ground.onDay, language), item: ground.itemNumber })

function attachmentLines(record: MinutesRecord, marks: Marks, language: Language): Inline[] {
  return record.items.flatMap((item) => item.papers.filter((paper) => !paper.isBackground).map((paper): Run[] => {
    const number = marks.attachments.get(`${item.id} ${paper.paperId}`) ?? ''
    const detail = `${fill(words.paperVersion[language], { number: paper.number })}, ${paper.fileName}, SHA-256 ${paper.sha256}`
    return [
      { text: `${fill(words.paper[language], { number })}: ` }, { ...said(paper.title, record, language), href: marks.paperHref(paper) ?? undefined },
      { text: ` (${detail})` },
    ]
  }))
}

function correctedNotice(record: MinutesRecord, corrections: Correction[], language: Language): Block[] {
  if (corrections.length === 0) return []
  const links = corrections.map((one): Run => one.itemId === null
    ? { text: words.attendance[language], href: '#attendance' }
    : linkTo(one.itemId, fill(words.atItem[language], { number: record.items.find((item) => item.id === one.itemId)?.number ?? '' })))
  return [{ kind: 'notice', tone: 'corrected',
    text: [{ text: `${words.corrected[language]} ` }, ...links.flatMap((link, index) => index === 0 ? [link] : [{ text: ', ' }, link])] }]
}

function footerOf(marks: Marks, corrections: Correction[], language: Language): string[] {
  if (marks.sha256 === null) return [fill(words.draftVersion[language], { number: marks.version })]
  return [
    fill(words.frozen[language], { sha256: marks.sha256 }),
    ...corrections.map((one) => fill(words.correctionHash[language], { number: one.number ?? 0, sha256: one.sha256 ?? '' })),
    ...(marks.seal === undefined || marks.seal === null ? [] : sealLines(marks.seal, language)),
  ]
}
