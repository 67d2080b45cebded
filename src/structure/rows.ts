// Rows of tables become units, positions and tasks. What cannot be read is reported, and the field is left empty.
import type { Place, Report } from '../finding/finding.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Bound, Column } from './columns.ts'
import { columnLetters, type Source } from './located.ts'
import { occupancies, positionOf, taskOf, unitOf, type Position, type Task, type Unit } from './structure.ts'
import { alsoIn, codesIn, dayIn, isErrorValue, listIn, numberIn, occupancyIn, trimmed, yesIn } from './values.ts'
import { unguarded } from '../platform/kit/delimited.ts'

/** One row's cells by field, read once as what each field holds. */
export class Row {
  readonly source: Source
  private readonly bound: Bound
  private readonly report: Report
  private readonly cells: string[]
  private readonly isGuarded: boolean

  constructor(bound: Bound, index: number, isGuarded: boolean, report: Report) {
    this.bound = bound
    this.report = report
    this.isGuarded = isGuarded
    this.cells = bound.table.rows[index] ?? []
    this.source = { origin: bound.origin, row: index + 1 }
  }

  private place(at: number | null): Place {
    const { file, sheet } = this.bound.origin
    const { row } = this.source
    return { file, ...(sheet === undefined ? {} : { sheet }), row, ...(at === null ? {} : { cell: `${columnLetters(at)}${row}` }) }
  }

  private column(name: string): Column | undefined {
    return this.bound.byName.get(name)
  }

  /** The cell's text without invisible ends; an error value of the spreadsheet is reported and empty. */
  text(name: string): string {
    const column = this.column(name)
    if (column === undefined) return ''
    if (column.at === null) return 'value' in column.from ? String(column.from.value) : ''
    const given = this.cells[column.at] ?? ''
    if (given === '') return ''
    const raw = this.isGuarded ? unguarded(given) : given
    const text = trimmed(raw)
    if (isErrorValue(text)) {
      this.report('errorCell', this.place(column.at), text)
      return ''
    }
    if (this.bound.table.formulas?.has(`${this.source.row - 1},${column.at}`)) this.report('formulaCell', this.place(column.at), text)
    this.checkTidy(column, raw, text)
    return 'values' in column.from ? (column.from.values?.[text] ?? text) : text
  }

  private checkTidy(column: Column, raw: string, text: string): void {
    if (text === '') return
    const isKey = column.field.kind === 'id' || column.field.kind === 'reference'
    if (isKey && raw !== text) this.report('cosmeticDifference', this.place(column.at), raw, { other: text })
    else if (column.field.kind === 'text' && (raw !== text || /[\u00a0\u00ad\u200b\u2060\ufeff]| {2}/.test(raw))) {
      this.report('untidyText', this.place(column.at), raw)
    }
  }

  private read<Value>(
    name: string, empty: Value, of: (text: string) => Value | null, code: 'badDate' | 'badNumber' | 'unknownValue' | 'unknownOccupancy',
  ): Value {
    const text = this.text(name)
    if (text === '') return empty
    const value = of(text)
    if (value !== null) return value
    this.report(code, this.place(this.column(name)?.at ?? null), text)
    return empty
  }

  day = (name: string) => this.read<string | null>(name, null, dayIn, 'badDate')
  number = <Empty>(name: string, empty: Empty) => this.read<number | Empty>(name, empty, numberIn, 'badNumber')
  yes = (name: string) => this.read(name, false, yesIn, 'unknownValue')
  occupancy = () => this.read<(typeof occupancies)[number]>('occupancy', 'filled', occupancyIn, 'unknownOccupancy')
  codes = () => this.read(`codes`, [], codesIn, 'unknownValue')

  texts(name: string): Texts {
    const found: Texts = {}
    for (const language of ['fi', 'sv', 'en'] as const) {
      const text = this.text(`${name}.${language}`)
      if (text !== '') found[language] = text
    }
    return found
  }

  list(name: string): string[] {
    const column = this.column(name)
    const from = column?.from
    const text = this.text(name)
    const parts = from === undefined || !('column' in from) ? listIn(text)
      : from.separator !== undefined ? listIn(text, from.separator)
        : this.bound.isOwn ? listIn(text) : [text]
    const none = from !== undefined && 'none' in from ? (from.none ?? []).map((one) => one.toLowerCase()) : []
    return parts.filter((part) => part !== '' && !none.includes(part.toLowerCase()))
  }

  also(): Record<string, string> | undefined {
    const kept = this.bound.also.map(([name, at]) => [name, trimmed(this.cells[at] ?? '')]).filter(([, text]) => text !== '')
    const all = { ...alsoIn(this.text('also')), ...Object.fromEntries(kept) }
    return Object.keys(all).length === 0 ? undefined : all
  }

  missing(code: 'missingId' | 'missingName' | 'missingTitle', ...names: string[]): void {
    const column = names.map((name) => this.column(name)).find((one) => one !== undefined)
    this.report(code, this.place(column?.at ?? null), '')
  }
}

export function unitOfRow(row: Row): Unit {
  const also = row.also()
  const unit = unitOf({
    id: row.text('id'), name: row.texts('name'), shortName: row.text('shortName'), type: row.text('type'), parents: row.list('parent'),
    site: row.text('site'), costCentre: row.text('costCentre'), codes: row.codes(), validFrom: row.day('validFrom'), validTo: row.day('validTo'),
    ...(also === undefined ? {} : { also }),
  })
  if (unit.id === '') row.missing('missingId', 'id')
  if (Object.keys(unit.name).length === 0) row.missing('missingName', 'name.fi', 'name.sv', 'name.en')
  return unit
}

export function positionOfRow(row: Row): Position {
  const position = positionOf({
    id: row.text('id'), unit: row.text('unit'), title: row.texts('title'), fte: row.number('fte', 1), head: row.yes('head'),
    occupancy: row.occupancy(), receiver: row.text('receiver') || null, endsOn: row.day('endsOn'), background: row.text('background') || null,
    site: row.text('site'), costCentre: row.text('costCentre'),
  })
  if (position.id === '') row.missing('missingId', 'id')
  if (Object.keys(position.title).length === 0) row.missing('missingTitle', 'title.fi', 'title.sv', 'title.en')
  return position
}

export function taskOfRow(row: Row): Task {
  const task = taskOf({
    id: row.text('id'), unit: row.text('unit'), name: row.texts('name'), fte: row.number('fte', 0), legalBasis: row.text('legalBasis'),
    receiver: row.text('receiver') || null, endsOn: row.day('endsOn'), pendingCases: row.number('pendingCases', null),
    contracts: row.list('contracts'), systems: row.list('systems'),
  })
  if (task.id === '') row.missing('missingId', 'id')
  if (Object.keys(task.name).length === 0) row.missing('missingName', 'name.fi', 'name.sv', 'name.en')
  return task
}
