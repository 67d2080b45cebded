// A structure together with where in its file each part stands, so that a finding can name the cell.
import type { Place } from '../finding/finding.ts'
import type { Kind } from './fields.ts'
import type { Structure } from './structure.ts'

/** A table as it was read. The first row has the headers and is row 1. */
export type Table = {
  file: string
  sheet?: string
  rows: string[][]
  /** Cells that hold a formula, as "row,column" counted from 0. */
  formulas?: Set<string>
}

/** What all rows of a table have in common; a JSON file has lists instead of columns. */
export type Origin = { file: string; sheet?: string; columns?: Map<string, number>; list?: Kind; headerRow?: number }

/** Where one unit, position or task stands. The row counts from 1 in a table, from 0 in a list. */
export type Source = { origin: Origin; row: number }

export type Located = { file: string; structure: Structure; sources: Record<Kind, Source[]> }

/** 0 is A, 25 is Z, 26 is AA. */
export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26)

/** The place of a field of something. */
export function placeOf({ origin, row }: Source, field?: string): Place {
  const { file, sheet, columns, list } = origin
  if (columns === undefined) return { file, sheet: list, path: `${list}[${row}]${field === undefined ? '' : `.${field}`}` }
  const column = field === undefined ? undefined : columns.get(field)
  return { file, ...(sheet === undefined ? {} : { sheet }), row, ...(column === undefined ? {} : { cell: `${columnLetters(column)}${row}` }) }
}
