// The program that opens one workbook from standard input: a stranger's file is unfolded here and nowhere else.
import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx'
import { printable } from '../kit/printable.ts'
import type { ReadWorkbook, Sheet } from './read.ts'

/** Figures a spreadsheet keeps; the sixteenth is noise of its arithmetic. */
const figures = 15

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(figures)))
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return printable(String(value))
}

function sheetOf(name: string, rows: CellValue[][], cells: Map<string, Cell> | undefined): Sheet {
  const texts = rows.map((row) => Array.from(row, textOf))
  const formulas: string[] = []
  for (const [key, { formula, formulaResult, value }] of cells ?? []) {
    if (formula === undefined) continue
    formulas.push(key)
    const [row = 0, column = 0] = key.split(',').map(Number)
    const own = texts[row]
    if (own !== undefined) own[column] = textOf(formulaResult ?? value)
  }
  return { name, rows: texts, formulas }
}

async function main(): Promise<ReadWorkbook> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece)
  try {
    const workbook = await readXlsx(Buffer.concat(pieces), { readStyles: false })
    return { sheets: workbook.sheets.filter((sheet) => sheet.veryHidden !== true).map(({ name, rows, cells }) => sheetOf(name, rows, cells)) }
  } catch (error) {
    return { fault: 'damaged', detail: error instanceof Error ? error.message.slice(0, 200) : '' }
  }
}

process.stdout.write(JSON.stringify(await main()), () => process.exit(0))
