// The page for people in a package: what is handed over, its totals, and what changed, as one file that needs nothing else.
import type { Decision } from '../payroll/payroll.ts'
import { type Day, writtenDay } from '../platform/kit/day.ts'
import type { Block, Document, Inline } from '../platform/kit/document.ts'
import { fill, type Language, type Texts, textIn, type Words } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { filePage } from '../platform/page/file.tsx'
import type { OrganisationTotals } from './package.ts'
import { coverWords as words } from './text.ts'

export type Cover = {
  programme: { number: string; name: Words; organisation: Words; beginsOn: Day }
  number: number
  corrects: number | null
  reason: string
  standsBy: string
  madeOn: Day
  structures: { name: Texts; revision: number; validFrom: Day | null; decision: Decision | null; totals: OrganisationTotals
    /** What changed since the receiver was last given it, as sentences in each language; null the first time. */
    changes: Record<Language, string[]> | null }[]
  totals: OrganisationTotals
}

/** The cover as a whole HTML file. */
export const coverPage = (cover: Cover, language: Language): string => filePage(coverOf(cover, language))

/** The cover as a tree. */
export function coverOf(cover: Cover, language: Language): Document {
  const { programme, structures, totals } = cover
  const title = fill(words.title[language], { number: cover.number })
  const table: Block = {
    kind: 'table', caption: words.totals[language], rowHeaders: true,
    head: [words.organisation, words.revision, words.units, words.positions, words.filled, words.personYears, words.tasks, words.decision]
      .map((one) => one[language]),
    rows: [...structures.map((one): Inline[] => [textIn(one.name, language), String(one.revision), ...numbersOf(one.totals, language),
      writtenDecision(one.decision, language)]), [words.all[language], '', ...numbersOf(totals, language), '']],
  }
  return {
    language, title, kind: 'handoff', endings: [], footer: [words.checkIt[language]],
    identification: { organisation: programme.organisation[language], unit: programme.name[language], type: words.type[language],
      day: writtenDay(cover.madeOn, language), diaryNumber: programme.number },
    blocks: [
      { kind: 'facts', rows: [{ term: words.beginsOn[language], value: writtenDay(programme.beginsOn, language) },
        ...(cover.corrects === null ? [] : [{ term: words.corrects[language], value: String(cover.corrects) },
          { term: words.reason[language], value: cover.reason }]),
        ...(cover.standsBy === '' ? [] : [{ term: words.standsBy[language], value: cover.standsBy }])] },
      table, ...changesOf(cover, language),
      { kind: 'heading', level: 2, text: words.files[language] },
      { kind: 'list', ordered: false, items: words.fileList.map((one) => one[language]) },
    ],
  }
}

const numbersOf = ({ units, positions, filled, personYears, tasks }: OrganisationTotals, language: Language): string[] =>
  [units, positions, filled, personYears, tasks].map((one) => writtenNumber(one, language))

/** A decision as a reader knows it, with the condition it was made on. */
export function writtenDecision(decision: Decision | null, language: Language): string {
  if (decision === null) return '–'
  const { body, meetingNumber, itemNumber, onDay, condition, conditionState } = decision
  const said = fill(words[itemNumber === null ? 'decidedOn' : 'decided'][language], { body: body[language], meeting: meetingNumber, item: itemNumber ?? '',
    day: writtenDay(onDay, language) })
  return conditionState === null ? said : `${said}. ${fill(words[conditionState][language], { condition: textIn(condition, language) })}`
}

/** What changed since the receiver was last given each structure. */
function changesOf({ structures }: Cover, language: Language): Block[] {
  const changed = structures.filter(({ changes }) => changes !== null)
  if (changed.length === 0) return []
  return [{ kind: 'heading', level: 2, text: words.sinceBefore[language] }, ...changed.flatMap(({ name, changes }): Block[] => {
    const sentences = changes?.[language] ?? []
    return [{ kind: 'heading', level: 3, text: textIn(name, language) }, sentences.length === 0
      ? { kind: 'paragraph', text: words.unchanged[language] } : { kind: 'list', ordered: false, items: sentences }]
  })]
}
