// The report as a document tree: page, PDF, Word and text of it are made from this. Pure.
import { eventParts } from '../fact/fact.ts'
import type { Block, Document, Inline, Run } from '../platform/kit/document.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { figuresOf, type IssuedSentence, type ReportContent, type ReportPart, reportParts } from './report.ts'
import { documentWords as words, partWords } from './text.ts'

/** `isDraft`: nobody has approved it. `silenced`: sentences that may no longer be told, by their ids. */
export type Marks = { isDraft: boolean; withdrawn: string | null; sha256: string | null; silenced: ReadonlySet<string> }

export const periodOf = ({ fromOn, untilOn }: Pick<ReportContent, 'fromOn' | 'untilOn'>, language: Language): string =>
  `${writtenDay(fromOn, language)}–${writtenDay(untilOn, language)}`

export const titleOf = (content: Pick<ReportContent, 'fromOn' | 'untilOn' | 'from'>, language: Language): string =>
  `${words.report[language]} ${periodOf(content, language)}: ${content.from.name[language]}`

/** Where a sentence comes from, for every reader of the report. */
export const sourcePath = (reportId: string, sentenceId: string): string => `/reports/${reportId}/sources/${sentenceId}`

export function reportDocument(content: ReportContent, marks: Marks, language: Language): Document {
  const sentences = content.sentences.filter((one) => !marks.silenced.has(one.id))
  const silent = content.sentences.length - sentences.length
  return {
    language, title: titleOf(content, language),
    identification: { organisation: content.organisation[language], unit: content.from.name[language], type: words.report[language],
      day: writtenDay(marks.isDraft ? content.untilOn : content.approvedOn, language), publicity: marks.isDraft ? words.draftMark[language] : undefined },
    blocks: [
      ...marks.withdrawn === null ? [] : [{ kind: 'notice', tone: 'warning',
        text: fill(words.withdrawn[language], { reason: marks.withdrawn }) } satisfies Block],
      ...content.reason === '' ? [] : [{ kind: 'notice', tone: 'corrected',
        text: fill(words.corrected[language], { number: content.number, reason: content.reason }) } satisfies Block],
      { kind: 'facts', rows: [
        { term: words.from[language], value: content.from.name[language] }, { term: words.to[language], value: content.to.name[language] },
        { term: words.period[language], value: periodOf(content, language) },
        ...marks.isDraft ? [] : [{ term: words.approved[language], value: fill(words.approvedBy[language], { who: content.approvedBy,
          day: writtenDay(content.approvedOn, language) }) }],
      ] },
      ...partBlocks(content, sentences, ['summary'], language),
      ...figureBlocks(content, sentences, language),
      ...partBlocks(content, sentences, reportParts.filter((part) => part !== 'summary'), language),
      ...silent === 0 ? [] : [{ kind: 'notice', tone: 'warning', text: fill(words.silenced[language], { count: silent }) } satisfies Block],
    ],
    endings: [{ title: words.toWhom[language], items: [content.to.name[language]] }],
    footer: [words.howMade[language], ...marks.sha256 === null ? [] : [fill(words.hash[language], { hash: marks.sha256 })]],
  }
}

/** The same as a memo, to be sent on to whoever wants to know: the sentences flow part by part, and what they stand on is where the report is. */
export function reportMemo(content: ReportContent, marks: Pick<Marks, 'withdrawn' | 'sha256' | 'silenced'>, language: Language): Document {
  const told = content.sentences.filter((one) => !marks.silenced.has(one.id))
  return {
    language, title: titleOf(content, language),
    identification: { organisation: content.organisation[language], unit: content.from.name[language], type: words.memo[language],
      day: writtenDay(content.approvedOn, language) },
    blocks: [
      ...marks.withdrawn === null ? [] : [{ kind: 'notice', tone: 'warning',
        text: fill(words.withdrawn[language], { reason: marks.withdrawn }) } satisfies Block],
      ...reportParts.flatMap((part): Block[] => {
        const own = told.filter((one) => one.part === part)
        return own.length === 0 ? [] : [
          ...part === 'summary' ? [] : [{ kind: 'heading', level: 2, text: partWords[part][language] } satisfies Block],
          { kind: 'paragraph', text: own.flatMap((one, index) => [...index === 0 ? [] : [{ text: ' ' }], ...one.told[language]]) }]
      }),
      { kind: 'paragraph', text: [{ text: `${words.whole[language]} ` },
        { text: titleOf(content, language), href: `/${language}/reports/${content.reportId}` }] },
    ],
    endings: [{ title: words.toWhom[language], items: [content.to.name[language]] }],
    footer: marks.sha256 === null ? [] : [fill(words.hash[language], { hash: marks.sha256 })],
  }
}

const isEvent = (part: ReportPart): boolean => eventParts.some((one) => one === part)

/** The figures count what the report tells, so that they agree with its lists. */
function figureBlocks(content: ReportContent, sentences: IssuedSentence[], language: Language): Block[] {
  const figures = figuresOf(sentences)
  const rows = [...figures].filter(([part, count]) => count > 0 || isEvent(part)).map(([part, count]): Inline[] =>
    [partWords[part][language], String(count)])
  const happened = sentences.some((one) => one.key !== null && isEvent(one.part))
  return [
    { kind: 'heading', level: 2, text: words.figures[language] },
    ...happened ? [] : [{ kind: 'paragraph', text: fill(words.nothing[language], { period: periodOf(content, language) }) } satisfies Block],
    { kind: 'table', caption: words.figuresTable[language], head: [words.what[language], words.count[language]], rows, rowHeaders: true },
    ...content.leftOut === 0 ? [] : [{ kind: 'paragraph', tone: 'quiet', text: fill(words.leftOut[language], { count: content.leftOut }) } satisfies Block],
  ]
}

const partBlocks = (content: ReportContent, sentences: IssuedSentence[], parts: ReportPart[], language: Language): Block[] =>
  parts.flatMap((part): Block[] => {
    const own = sentences.filter((one) => one.part === part)
    if (own.length === 0) return []
    const stands: Block[] = part === 'waiting' || part === 'ahead' || part === 'risks'
      ? [{ kind: 'paragraph', tone: 'quiet', text: fill(words.standing[language], { day: writtenDay(content.untilOn, language) }) }] : []
    return [{ kind: 'section', id: part, blocks: [{ kind: 'heading', level: 2, text: partWords[part][language] }, ...stands,
      { kind: 'list', ordered: false, items: own.map((one) => lineOf(content.reportId, one, language)) }] }]
  })

/** Every line says where it comes from, or that it comes from nowhere but its writer. */
function lineOf(reportId: string, { id, told, label, isEdited }: IssuedSentence, language: Language): Run[] {
  const source = label === null ? words.byHand[language] : label[language]
  return [...told[language], { text: ' [' }, { text: source, href: `/${language}${sourcePath(reportId, id)}` },
    { text: isEdited ? `; ${words.edited[language]}]` : ']' }]
}
