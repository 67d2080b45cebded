// An appraisal as sheets of a workbook and back: which columns there are, what each holds, and everything wrong at once. Pure.
import type { Place, Report, Saying } from '../finding/finding.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import { columnLetters } from '../structure/located.ts'
import { folded, isErrorValue, yesIn } from '../structure/values.ts'
import { hundredthsIn } from './amount.ts'
import { type Bare, cellKey, type Content, grades, limits, type NeedKind, needKinds, type PartKind } from './alternative.ts'
import { needWords, partWords, words } from './text.ts'

type Kind = 'key' | 'alternative' | 'criterion' | 'text' | 'required' | 'grade' | 'weight' | 'amount' | 'year' | 'need' | 'yes' | 'told'
type Column = { name: string; header: Words; kind: Kind }

const id: Words = { fi: 'Tunnus', sv: 'Kod', en: 'Id' }
const names: Column[] = (['fi', 'sv', 'en'] as const).map((one) => ({ name: `name.${one}`, kind: 'text',
  header: { fi: `Nimi (${one})`, sv: `Namn (${one})`, en: `Name (${one})` } }))
const asToday: Words = { fi: 'Nykytila (kyllä)', sv: 'Nuläget (ja)', en: 'As today (yes)' }
const who: Words = { fi: 'Arvioija', sv: 'Bedömare', en: 'Graded by' }
const day: Words = { fi: 'Arvioitu', sv: 'Bedömt', en: 'Graded on' }
const column = (name: string, header: Words, kind: Kind): Column => ({ name, header, kind })

export const columns: Record<PartKind, Column[]> = {
  alternatives: [column('key', id, 'key'), ...names, column('summary', partWords.summary, 'text'), column('isToday', asToday, 'yes')],
  criteria: [column('key', id, 'key'), ...names, column('weight', words.weight, 'weight'), column('explanation', partWords.explanation, 'text')],
  assessments: [column('alternative', words.alternative, 'alternative'), column('criterion', words.criterion, 'criterion'),
    column('grade', partWords.grade, 'grade'), column('reason', partWords.reason, 'required'), column('who', who, 'told'), column('on', day, 'told')],
  risks: [column('key', id, 'key'), column('alternative', words.alternative, 'alternative'), column('text', words.risk, 'required'),
    column('likelihood', words.likelihood, 'grade'), column('impact', words.impact, 'grade'), column('mitigation', words.mitigation, 'text')],
  needs: [column('key', id, 'key'), column('alternative', words.alternative, 'alternative'), column('kind', words.kind, 'need'), column('year', words.year,
    'year'),
    column('region', words.region, 'text'), column('low', words.low, 'amount'), column('likely', words.likely, 'amount'), column('high', words.high, 'amount'),
    column('basis', words.basis, 'text')],
}

export const sheetNames: Record<PartKind, Words> = { alternatives: partWords.alternatives, criteria: partWords.criteria, assessments: partWords.assessments,
  risks: words.risks, needs: { fi: 'Resurssitarpeet', sv: 'Resursbehov', en: 'Resource needs' } }

const order: PartKind[] = ['alternatives', 'criteria', 'assessments', 'risks', 'needs']

export type Written = { name: string; header: string[]; kinds: Kind[]; rows: (string | number)[][] }

/** The sheets with everything in them. Amounts are numbers with two decimals at most. */
export const writtenSheets = (content: Content, language: Language): Written[] => order.map((kind) => ({
  name: sheetNames[kind][language], header: columns[kind].map((one) => one.header[language]), kinds: columns[kind].map((one) => one.kind),
  rows: content[kind].map((part) => columns[kind].map((one) => writtenValue(part, one, language))),
}))

function writtenValue(part: object, { name, kind }: Column, language: Language): string | number {
  // Columns name the fields of their own kind of part.
  const value = name.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], part)
  if (kind === 'amount') return Number(value) / 100
  if (kind === 'need') return needWords[value as NeedKind][language]
  if (kind === 'yes') return value === true ? { fi: 'kyllä', sv: 'ja', en: 'yes' }[language] : ''
  return typeof value === 'number' ? value : String(value ?? '')
}

export type ReadSheet = { name: string; rows: string[][]; formulas: string[] }
type Row = { values: Map<string, string>; place: (column: string) => Place }

/** What the sheets hold. Everything that is wrong is told, with its sheet, its cell and how to mend it; then the content is of no use. */
export function contentIn(file: string, sheets: ReadSheet[], report: Report): Omit<Bare, 'choice'> {
  const read = Object.fromEntries(order.map((kind) => [kind, rowsIn(file, kind, sheets, report)])) as Record<PartKind, Row[]>
  const reader = readerOf(report)
  const alternatives = namedRows(read.alternatives, 'a', report)
  const criteria = namedRows(read.criteria, 'k', report)
  const today = read.alternatives.filter((row) => yesIn(row.values.get('isToday') ?? '') === true)
  if (read.alternatives.length > 0 && today.length !== 1) report('todayCount', read.alternatives[0]?.place('isToday') ?? { file }, String(today.length))
  const alternative = (row: Row) => reader.reference(row, 'alternative', alternatives)
  const seen = new Set<string>()
  return {
    alternatives: alternatives.map(({ key, name, row }) => ({ key, name, summary: row.values.get('summary') ?? '', isToday: today.includes(row) })),
    criteria: criteria.map(({ key, name, row }) => ({ key, name, weight: reader.whole(row, 'weight', 0, limits.weight),
      explanation: row.values.get('explanation') ?? '' })),
    assessments: read.assessments.map((row) => {
      const [of, criterion] = [alternative(row), reader.reference(row, 'criterion', criteria)]
      const key = cellKey(of, criterion)
      if (of !== '' && criterion !== '' && seen.has(key)) report('gradeTwice', row.place('grade'), row.values.get('grade') ?? '')
      seen.add(key)
      return { key, alternative: of, criterion, grade: reader.grade(row, 'grade'), reason: reader.required(row, 'reason'), who: row.values.get('who') ?? '',
        on: row.values.get('on') ?? '' }
    }),
    risks: withKeys(read.risks, 'r', report, (row) => ({ alternative: alternative(row), text: reader.required(row, 'text'),
      likelihood: reader.grade(row, 'likelihood'), impact: reader.grade(row, 'impact'), mitigation: row.values.get('mitigation') ?? '' })),
    needs: withKeys(read.needs, 'n', report, (row) => {
      const [low, likely, high] = [reader.amount(row, 'low'), reader.amount(row, 'likely'), reader.amount(row, 'high')]
      if (low > likely || likely > high) report('rangeCrossed', row.place('likely'), row.values.get('likely') ?? '')
      return { alternative: alternative(row), kind: reader.need(row), year: reader.whole(row, 'year', 2000, 2100), region: row.values.get('region') ?? '',
        low, likely, high,
        basis: row.values.get('basis') ?? '' }
    }),
  }
}

/** Rows with their keys and their names, of which there is one at least. */
function namedRows(rows: Row[], letter: string, report: Report) {
  const keys = keysOf(rows, letter, report)
  return rows.map((row, at) => {
    const said = (['fi', 'sv', 'en'] as const).map((one) => [one, row.values.get(`name.${one}`) ?? ''] as const).filter(([, name]) => name !== '')
    if (said.length === 0) report('missingName', row.place('name.fi'), '')
    const name: Texts = Object.fromEntries(said)
    return { key: keys[at] ?? '', name, row }
  })
}

const withKeys = <Of extends object>(rows: Row[], letter: string, report: Report, make: (row: Row) => Of): (Of & { key: string })[] => {
  const keys = keysOf(rows, letter, report)
  return rows.map((row, at) => ({ ...make(row), key: keys[at] ?? '' }))
}

/** Keys as they stand; a row without one gets one that no other has. */
function keysOf(rows: Row[], letter: string, report: Report): string[] {
  const first = new Map<string, string>()
  let last = Math.max(0, ...rows.map((row) => Number(new RegExp(`^${letter}(\\d{1,5})$`).exec(row.values.get('key') ?? '')?.[1] ?? 0)))
  return rows.map((row) => {
    const key = row.values.get('key') ?? ''
    if (key === '') return `${letter}${last += 1}`
    if (!new RegExp(`^${letter}\\d{1,5}$`).test(key)) report('wrongKind', row.place('key'), key, { expected: `${letter}1, ${letter}2 …` })
    else if (first.has(key)) report('duplicateId', row.place('key'), key, { place: first.get(key) ?? '' })
    first.set(key, row.place('key').cell ?? '')
    return key
  })
}

function rowsIn(file: string, kind: PartKind, sheets: ReadSheet[], report: Report): Row[] {
  const sheet = sheets.find((one) => Object.values(sheetNames[kind]).some((name) => folded(name) === folded(one.name)))
  if (sheet === undefined) {
    report('missingSheet', { file }, '', sheetNames[kind])
    return []
  }
  const header = (sheet.rows[0] ?? []).map(folded)
  const places = new Map(columns[kind].map((one) => [one.name, header.findIndex((title) => Object.values(one.header).some((word) => folded(word) === title))]))
  for (const one of columns[kind]) {
    if ((places.get(one.name) ?? -1) < 0 && one.kind !== 'told') report('missingColumn', { file, sheet: sheet.name, row: 1 }, '', one.header)
  }
  const formulas = new Set(sheet.formulas)
  return sheet.rows.flatMap((cells, index): Row[] => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return []
    const place = (name: string): Place => {
      const at = places.get(name) ?? -1
      return { file, sheet: sheet.name, row: index + 1, ...at < 0 ? {} : { cell: `${columnLetters(at)}${index + 1}` } }
    }
    const values = new Map<string, string>()
    for (const [name, at] of places) {
      const value = at < 0 ? '' : (cells[at] ?? '').trim()
      if (isErrorValue(value) && /^#[A-ZÄÖÅ/0!?]+$/.test(value)) report('errorCell', place(name), value)
      if (formulas.has(`${index},${at}`)) report('formulaCell', place(name), value)
      values.set(name, value)
    }
    return [{ values, place }]
  })
}

function readerOf(report: Report) {
  const bad = (row: Row, name: string, saying: Saying, values: Record<string, string> = {}) => report(saying, row.place(name), row.values.get(name) ?? '',
    values)
  const whole = (row: Row, name: string, least: number, most: number): number => {
    const value = row.values.get(name) ?? ''
    const number = /^\d{1,9}$/.test(value) ? Number(value) : -1
    if (number < least || number > most) bad(row, name, 'wrongKind', { expected: `${least}–${most}` })
    return number
  }
  return {
    whole,
    grade: (row: Row, name: string) => grades.find((one) => one === whole(row, name, 1, 5)) ?? 1,
    required: (row: Row, name: string): string => {
      const value = row.values.get(name) ?? ''
      if (value === '') bad(row, name, 'missingReason')
      return value
    },
    amount: (row: Row, name: string): number => {
      const amount = hundredthsIn(row.values.get(name) ?? '')
      if (amount === null || amount > limits.amount) bad(row, name, 'badNumber')
      return amount ?? 0
    },
    need: (row: Row): NeedKind => {
      const value = folded(row.values.get('kind') ?? '')
      const found = needKinds.find((one) => one.toLowerCase() === value || Object.values(needWords[one]).some((word) => folded(word) === value))
      if (found === undefined) bad(row, 'kind', 'wrongKind', { expected: needKinds.map((one) => needWords[one].fi).join(' / ') })
      return found ?? 'money'
    },
    /** Named by its id, or by its name in any language. */
    reference: (row: Row, name: string, all: { key: string; name: Texts }[]): string => {
      const value = row.values.get(name) ?? ''
      const found = all.find((one) => one.key === value) ?? all.find((one) => value !== '' && Object.values(one.name).some((word) =>
        folded(word) === folded(value)))
      if (found === undefined) bad(row, name, 'unknownPart')
      return found?.key ?? ''
    },
  }
}
