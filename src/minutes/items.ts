// One item of the minutes as a part of the document: what was proposed, how it was handled, what came of it.
import { type Pointer, purposeWords, relationWords } from '../agenda/agenda.ts'
import { contentOf } from '../alternative/alternative.ts'
import { comparisonBlocks } from '../alternative/document.ts'
import { outcomeHeadings } from '../decision/decision.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import type { Block, Run } from '../platform/kit/document.ts'
import { fill, type Language, spoken, type Texts, type Words } from '../platform/kit/language.ts'
import type { Marks } from './document.ts'
import type { Correction } from './minutes.ts'
import type { MinutesRecord, RecordItem, RecordPaper } from './record.ts'
import { documentWords as words, words as pageWords } from './text.ts'

/** The part of the document that is about an item. */
export const itemAnchor = (itemId: string): string => `item-${itemId}`

export const linkTo = (itemId: string, text: string): Run => ({ text, href: `#${itemAnchor(itemId)}` })

/** What people wrote, in the language in which the body works. */
export const said = (text: string, record: { language: Language }, language: Language): Run =>
  record.language === language ? { text } : { text, language: record.language }

/** An item with everything about it that the record still holds. */
export function itemSection(record: MinutesRecord, item: RecordItem, marks: Marks, corrections: Correction[], language: Language): Block {
  const title = spoken(item.title, language)
  return { kind: 'section', id: itemAnchor(item.id), blocks: [
    { kind: 'heading', level: item.parentId === null ? 2 : 3, number: item.number,
      text: title === null ? '' : { text: title.text, language: title.language === language ? undefined : title.language } },
    ...relations(item, language),
    ...secrecy(record, item, language),
    ...(item.isWhole ? whole(record, item, marks, language) : []),
    ...corrections.filter((one) => one.itemId === item.id).map((one) => correctionNotice(record, one, language)),
  ] }
}

/** Where the item was handled, what was handled with it, and what it was a part of: by numbers and public titles only. */
function relations({ relations: { handledIn, also = [], splitFrom } = {} }: RecordItem, language: Language): Block[] {
  const line = (words: Words, one: Pointer): Block => {
    const title = runOf(one.title, language)
    return { kind: 'paragraph', text: [{ text: `${words[language]}: `, strong: true },
      ...one.number === '' ? [title] : [linkTo(one.id, one.number), { text: ' ' }, title]] }
  }
  return [
    ...handledIn === undefined ? [] : [line(relationWords.wasHandledIn, handledIn)],
    ...also.map((one) => line(relationWords.wasAlso, one)),
    ...splitFrom === undefined ? [] : [line(relationWords.splitFromItem, splitFrom)],
  ]
}

function secrecy(record: MinutesRecord, item: RecordItem, language: Language): Block[] {
  if (item.level !== 'confidential') return []
  const until = item.groundUntil === null ? [] : [{ text: `, ${fill(words.until[language], { day: writtenDay(item.groundUntil, language) })}` }]
  const [before = '', after = ''] = words.ground[language].split('{ground}')
  return [{ kind: 'paragraph', tone: 'quiet', text: [
    { text: words.secret[language], strong: true }, { text: `. ${before}` }, said(item.ground, record, language), { text: after }, ...until,
  ] }]
}

function whole(record: MinutesRecord, item: RecordItem, marks: Marks, language: Language): Block[] {
  const own = (text: string) => said(text, record, language)
  const part = (label: string, text: string): Block[] => text === '' ? []
    : [{ kind: 'paragraph', text: [{ text: label, strong: true }, { text: '\n' }, own(text)] }]
  // That the meeting was opened and closed is told by the handling, with the time.
  const isTold = (item.outcome === 'opened' || item.outcome === 'closed') && item.handling !== ''
  const outcome = item.outcome === null || isTold ? null : outcomeHeadings[item.outcome][language]
  return [
    ...(item.struckReason === null || item.relations?.handledIn !== undefined ? []
      : [{ kind: 'paragraph', text: [{ text: words.struck[language], strong: true }, { text: item.struckReason === '' ? '' : ': ' },
        own(item.struckReason)] } satisfies Block]),
    ...factsOf(record, item, language),
    ...part(pageWords.proposal[language], item.proposal),
    ...part(pageWords.handling[language], item.handling),
    ...(outcome === null ? part(pageWords.decision[language], item.decision)
      : item.decision === '' ? [{ kind: 'paragraph', text: { text: outcome, strong: true } } satisfies Block] : part(outcome, item.decision)),
    ...approvedBlocks(item, language),
    ...appraisalBlocks(item, language),
    ...item.dissents.flatMap((one) => part(`${words.dissent[language]}: ${one.name}`, one.text)),
    ...list(words.recusal[language], item.recusals.map((one) => [{ text: `${one.name}: ` }, own(one.ground)])),
    ...list(words.followUps[language], item.followUps.map((one) => [own(one.what), { text: ' – ' }, own(one.owner),
      ...(one.dueOn === null ? [] : [{ text: `, ${fill(words.due[language], { day: writtenDay(one.dueOn, language) })}` }])])),
    ...list(words.papers[language], item.papers.filter((paper) => !paper.isBackground).map((paper) => paperLine(record, item, paper, marks, language))),
    ...list(words.background[language], item.papers.filter((paper) => paper.isBackground).map((paper) => paperLine(record, item, paper, marks, language))),
  ]
}

/** Which alternative was chosen and why the others fell, with the table on which that stands. */
const appraisalBlocks = ({ id, parentId, appraisal }: RecordItem, language: Language): Block[] => appraisal === undefined ? []
  : comparisonBlocks(contentOf(appraisal.content), appraisal.language, language, true, { level: parentId === null ? 3 : 4, id })

/** What was approved, each version by its number and hash, and under which condition. */
function approvedBlocks({ approved }: RecordItem, language: Language): Block[] {
  if (approved === undefined) return []
  const { versions, condition } = approved
  return [
    ...list(words.approvedVersions[language], versions.map((one) => [runOf(one.organisation, language),
      { text: `, ${fill(words.approvedVersion[language], { number: one.number, hash: one.sha256 })}` }])),
    ...Object.keys(condition).length === 0 ? [] : [{ kind: 'paragraph', text: [{ text: `${words.condition[language]}: `, strong: true },
      runOf(condition, language)] } satisfies Block],
  ]
}

function runOf(texts: Texts, language: Language): Run {
  const found = spoken(texts, language)
  return found === null ? { text: '–' } : found.language === language ? { text: found.text } : found
}

function factsOf(record: MinutesRecord, item: RecordItem, language: Language): Block[] {
  // Minutes frozen before items knew their presider have none.
  const presider = item.presider !== record.presider ? item.presider : null
  const rows = [
    ...(presider === null || presider === undefined ? [] : [{ term: words.presider[language], value: presider }]),
    ...(item.presenter === '' ? [] : [{ term: words.presenter[language], value: said(item.presenter, record, language) }]),
    ...(item.kind === 'matter' && item.struckReason === null ? [{ term: words.purpose[language], value: purposeWords[item.purpose][language] }] : []),
    ...(item.diaryNumber === null ? [] : [{ term: words.diaryNumber[language], value: item.diaryNumber }]),
  ]
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }]
}

const list = (label: string, items: Run[][]): Block[] => items.length === 0 ? [] : [
  { kind: 'paragraph', text: { text: label, strong: true } }, { kind: 'list', ordered: false, items },
]

function paperLine(record: MinutesRecord, item: RecordItem, paper: RecordPaper, marks: Marks, language: Language): Run[] {
  const number = marks.attachments.get(`${item.id} ${paper.paperId}`)
  return [
    ...(number === undefined ? [] : [{ text: `${fill(words.paper[language], { number })}: ` }]),
    { ...said(paper.title, record, language), href: marks.paperHref(paper) ?? undefined },
    { text: `, ${fill(words.paperVersion[language], { number: paper.number })}` },
  ]
}

/** A correction where it belongs: what it was, what it becomes, why, and who confirmed it. */
export function correctionNotice(record: MinutesRecord, correction: Correction, language: Language): Block {
  const { number, confirmedAt, confirmer } = correction
  const day = confirmedAt === null ? '' : writtenInstant(confirmedAt, language, record.meeting.zone)
  return { kind: 'notice', tone: 'corrected', text: [
    { text: fill(words.correction[language], { number: number ?? 0, day }), strong: true },
    { text: `\n${pageWords.was[language]}: ` }, said(correction.was, record, language),
    { text: `\n${pageWords.becomes[language]}: ` }, said(correction.becomes, record, language),
    { text: `\n${pageWords.reasonOfCorrection[language]}: ` }, said(correction.reason, record, language),
    { text: `\n${fill(words.confirmer[language], { name: confirmer ?? '' })}` },
  ] }
}
