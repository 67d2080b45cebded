// Text with separators (CSV, TSV) as rows of cells and back. Pure; knows nothing of what the cells mean.

export type Separator = ',' | ';' | '\t' | '|'

/** What begins like a formula is told apart by an apostrophe, so that no spreadsheet ever reckons with it. */
const formulaLike = /^'*[=+\-@\t\r\n]/

/** The separator of a text: the one that its first line has most of outside quotes. */
export function separatorOf(text: string): Separator {
  const counts: Record<Separator, number> = { '\t': 0, ';': 0, ',': 0, '|': 0 }
  let isQuoted = false
  for (const letter of text.slice(0, 20_000)) {
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && (letter === '\n' || letter === '\r')) {
      if (Object.values(counts).some((count) => count > 0)) break
    } else if (!isQuoted && (letter === '\t' || letter === ';' || letter === ',' || letter === '|')) counts[letter] += 1
  }
  const order: Separator[] = ['\t', ';', ',', '|']
  return order.reduce((best, one) => (counts[one] > counts[best] ? one : best), counts['\t'] > 0 ? '\t' : ';')
}

/**
 * Every record as its cells. A quoted cell may hold separators, quotes and line ends; a quote inside an unquoted cell is
 * a letter like any other, and a quoted cell that never ends is read as if its quote were a letter.
 */
export function readDelimited(text: string, separator: Separator): string[][] {
  const rows: string[][] = []
  const scan = { at: 0, lastQuote: text.lastIndexOf('"') }
  while (scan.at < text.length) rows.push(readRecord(text, separator, scan))
  return rows
}

function readRecord(text: string, separator: string, scan: { at: number; lastQuote: number }): string[] {
  const cells: string[] = []
  for (;;) {
    const quoted = text[scan.at] === '"' ? readQuoted(text, separator, scan.at) : null
    const end = quoted?.end ?? endOfPlain(text, separator, scan.at)
    cells.push(quoted?.value ?? text.slice(scan.at, end))
    scan.at = end + 1
    if (text[end] !== separator) {
      if (text[end] === '\r' && text[end + 1] === '\n') scan.at += 1
      return cells
    }
  }
}

function endOfPlain(text: string, separator: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === separator || letter === '\n' || letter === '\r') return at
  }
  return text.length
}

/** The quoted cell that begins here, or null when what follows its closing quote is neither separator nor line end. */
function readQuoted(text: string, separator: string, from: number): { value: string; end: number } | null {
  let at = text.indexOf('"', from + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  if (at === -1) return null
  const after = text[at + 1]
  if (after !== undefined && after !== separator && after !== '\n' && after !== '\r') return null
  return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 }
}

const quoted = (cell: string, separator: Separator): string =>
  cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Rows as text that a spreadsheet opens right: line ends as RFC 4180 wants them. */
export const writeDelimited = (rows: string[][], separator: Separator): string =>
  rows.map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')

/** A text that stays a text when a spreadsheet opens the file. */
export const guarded = (cell: string): string => (formulaLike.test(cell) ? `'${cell}` : cell)

/** What `guarded` was given. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell)
