// The appraisal as a document tree: the same table for the page, the paper of an item, the minutes and the files. Pure.
import type { Block, Document, Identification, Inline, Run } from '../platform/kit/document.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, spoken, type Texts, textIn } from '../platform/kit/language.ts'
import { writtenDifference, writtenHundredths } from './amount.ts'
import { type Alternative, type Content, gradeAt, inOrder, isMoney, type NeedKind } from './alternative.ts'
import { firmnessBlocks } from './firmness-blocks.ts'
import { type Firmness, firmnessOf, totalOf } from './firmness.ts'
import { needBlocks } from './needs.ts'
import { gradeWords, words } from './text.ts'

/** `own` is the language in which the prose was written: the body's. */
export type Sources = { content: Content; own: Language; title: Texts; about: Omit<Identification, 'type'>; isDecided: boolean; footer: string[] }

export function appraisalDocument({ content, own, title, about, isDecided, footer }: Sources, language: Language): Document {
  return {
    language, title: `${words.appraisal[language]}: ${textIn(title, language)}`, identification: { ...about, type: words.appraisal[language] },
    blocks: [...comparisonBlocks(content, own, language, isDecided), ...reasonBlocks(content, own, language), ...riskBlocks(content, own, language),
      ...needBlocks(content, own, language)],
    endings: [], footer,
  }
}

/** Where the comparison stands in another document: the level of its heading, and what its ids begin with. */
export type Within = { level: 3 | 4; id: string }

/** What fits one page: the choice, the table, and how firm the order is. It stands in the minutes too. */
export function comparisonBlocks(content: Content, own: Language, language: Language, isDecided: boolean, within?: Within): Block[] {
  const firmness = firmnessOf(content)
  return [...choiceBlocks(content, own, language, isDecided), tableSection(content, language, within?.id, firmness),
    { kind: 'section', id: idWithin(within?.id, 'firmness'), blocks: [{ kind: 'heading', level: within?.level ?? 2, text: words.firmness[language] },
      ...firmnessBlocks(content, firmness, language)] }]
}

const idWithin = (id: string | undefined, part: string): string => (id === undefined ? part : `${id}-${part}`)

/** The table alone, as a memo shows it beside what it says of the choice. */
export const tableSection = (content: Content, language: Language, within?: string, firmness: Firmness = firmnessOf(content)): Block =>
  ({ kind: 'section', id: idWithin(within, 'comparison'), blocks: [
    tableBlock(content, firmness, language), { kind: 'paragraph', tone: 'quiet', text: words.tableHint[language] }] })

/** A name people gave, marked where it is in another language than the document. */
export function nameOf(name: Texts, language: Language): Run {
  const found = spoken(name, language)
  return found === null ? { text: '–' } : found.language === language ? { text: found.text } : found
}

/** What people wrote, in the language in which the body works. */
export const said = (text: string, own: Language, language: Language): Run => (own === language ? { text } : { text, language: own })

export function choiceBlocks({ choice, alternatives }: Content, own: Language, language: Language, isDecided: boolean): Block[] {
  const chosen = alternatives.find((one) => one.key === choice?.chosen)
  if (choice === null || chosen === undefined) return []
  const line = (label: string, text: Run): Inline => [{ text: `${label}: `, strong: true }, text]
  return [
    { kind: 'paragraph', text: line(words[isDecided ? 'chosen' : 'proposed'][language], nameOf(chosen.name, language)) },
    ...choice.why === '' ? [] : [{ kind: 'paragraph', text: line(words.why[language], said(choice.why, own, language)) } satisfies Block],
    ...inOrder(alternatives).filter((one) => (choice.fallen[one.key] ?? '') !== '').map((one): Block => ({ kind: 'paragraph',
      text: line(fill(words.fell[language], { name: textIn(one.name, language) }), said(choice.fallen[one.key] ?? '', own, language)) })),
  ]
}

/** Criteria and sums as rows, alternatives as columns. */
function tableBlock(content: Content, firmness: Firmness, language: Language): Block {
  const all = inOrder(content.alternatives)
  const head = [words.criterion[language], ...uniqueNames(all, language)]
  const rows = content.criteria.map((criterion): Inline[] => [
    [nameOf(criterion.name, language), { text: ` (${words.weight[language].toLowerCase()} ${criterion.weight})` }],
    ...gradeCells(all.map((one) => gradeAt(content, one.key, criterion.key)?.grade ?? null), all, language)])
  const sums: Inline[][] = [
    [fill(words.points[language], { most: firmness.pointsMost }), ...all.map((one): Inline => {
      const [points, first] = [firmness.points.get(one.key), firmness.points.get(all[0]?.key ?? '')]
      const differs = points === undefined || first === undefined || one.isToday || all[0]?.isToday !== true ? '' : ` (${signed(points - first)})`
      return points === undefined ? words.notGraded[language] : { text: `${points}${differs}`, strong: firmness.leaders.includes(one.key) }
    })],
    totalRow(content, all, words.personYearsTotal[language], (kind) => !isMoney(kind), language),
    totalRow(content, all, words.moneyTotal[language], isMoney, language),
    [words.worstRisk[language], ...all.map((one) => {
      const worst = Math.max(0, ...content.risks.filter((risk) => risk.alternative === one.key).map((risk) => risk.likelihood * risk.impact))
      return worst === 0 ? words.none[language] : String(worst)
    })],
  ]
  return { kind: 'table', caption: words.table[language], head, rows: [...rows, ...sums], rowHeaders: true, compares: true }
}

const signed = (difference: number): string => difference === 0 ? '±0' : difference > 0 ? `+${difference}` : `−${-difference}`

/** Two alternatives of one name are told apart by their place. */
const uniqueNames = (all: Alternative[], language: Language): string[] => all.map((one, at) => {
  const name = textIn(one.name, language)
  return all.some((other, index) => index < at && textIn(other.name, language) === name) ? `${name} (${at + 1})` : name
})

function gradeCells(grades: (number | null)[], all: Alternative[], language: Language): Inline[] {
  const known = grades.filter((one) => one !== null)
  const [most, isSame] = [Math.max(0, ...known), new Set(known).size < 2]
  const today = all[0]?.isToday === true ? grades[0] ?? null : null
  return grades.map((grade, at): Inline => grade === null ? words.notGraded[language]
    : { text: `${grade}${at === 0 || today === null ? '' : ` (${signed(grade - today)})`}`, strong: !isSame && grade === most })
}

function totalRow(content: Content, all: Alternative[], label: string, isAsked: (kind: NeedKind) => boolean, language: Language): Inline[] {
  const totals = all.map((one) => totalOf(content, one.key, isAsked))
  const first = all[0]?.isToday === true ? totals[0] : undefined
  return [label, ...totals.map((total, at): Inline => {
    const written = (sum: number) => writtenHundredths(sum, language)
    const range = total.low === total.high ? '' : `\n${fill(words.range[language], { low: written(total.low), high: written(total.high) })}`
    const differs = first === undefined || at === 0 ? '' : ` (${writtenDifference(total.likely - first.likely, language)})`
    return `${written(total.likely)}${differs}${range}`
  })]
}

/** Each alternative with what it is and why it has its grades, by whom and when. */
function reasonBlocks(content: Content, own: Language, language: Language): Block[] {
  if (content.alternatives.length === 0) return []
  return [{ kind: 'heading', level: 2, text: words.reasons[language] }, ...inOrder(content.alternatives).flatMap((one): Block[] => {
    const lines = content.criteria.flatMap((criterion): Inline[] => {
      const found = gradeAt(content, one.key, criterion.key)
      return found === undefined ? [] : [[{ ...nameOf(criterion.name, language), strong: true },
        { text: `: ${fill(words.gradeLine[language], { grade: found.grade, word: gradeWords[found.grade][language] })}. ` }, said(found.reason, own, language),
        { text: fill(words.gradedBy[language], { who: found.who, day: writtenDay(found.on, language) }) }]]
    })
    return [
      { kind: 'heading', level: 3, text: nameOf(one.name, language) },
      ...one.summary === '' ? [] : [{ kind: 'paragraph', text: said(one.summary, own, language) } satisfies Block],
      ...lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines } satisfies Block],
    ]
  })]
}

function riskBlocks({ risks, alternatives }: Content, own: Language, language: Language): Block[] {
  if (risks.length === 0) return []
  const rows = inOrder(alternatives).flatMap((one) => risks.filter((risk) => risk.alternative === one.key)
    .sort((risk, other) => other.likelihood * other.impact - risk.likelihood * risk.impact)
    .map((risk): Inline[] => [said(risk.text, own, language), nameOf(one.name, language), String(risk.likelihood), String(risk.impact),
      String(risk.likelihood * risk.impact), risk.mitigation === '' ? '–' : said(risk.mitigation, own, language)]))
  return [{ kind: 'heading', level: 2, text: words.risks[language] }, { kind: 'table', caption: words.risksTable[language], rowHeaders: true, rows,
    head: [words.risk[language], words.alternative[language], words.likelihood[language], words.impact[language], '×', words.mitigation[language]] }]
}
