// Marks the first cell of each row as the header of its row in a PDF that has been set: Typst's own way to do so is behind a switch that
// the binding does not turn. Every change is as long as what it replaces, so that the places of all objects stay true. Pure.

/** What of a document as it is printed is looked at. */
type Printed = { kind: string; rowHeaders?: boolean; blocks?: Printed[] }

const elements = (role: 'TH' | 'TD'): RegExp => new RegExp(`(?<=\\n)\\d+ 0 obj\\n<<\\n  /Type /StructElem\\n  /S /${role}\\n.*?\\nendobj`, 'gs')
/** A header cell is named by its table, column and row, and a cell names those that stand above it. */
const headsAbove = /\/Headers \[((?:\(U\d+x\d+y\d+\)\s*)+)\]/

/** The file with row headers in those tables that have them. */
export function withRowHeaders(pdf: Uint8Array, json: string): Uint8Array {
  if (!json.includes('"rowHeaders":true')) return pdf
  const file = Buffer.from(pdf).toString('latin1')
  const have = tablesIn(JSON.parse(json))
  const numbers = new Set([...file.matchAll(elements('TH'))].flatMap(([one]) => /\/ID \(U(\d+)x/.exec(one)?.[1] ?? []).map(Number))
  // Numbered in the order of the document. Where they are not told apart the file stays as it was set.
  if (numbers.size !== have.length) return pdf
  const marked = new Set([...numbers].sort((one, other) => one - other).filter((_, index) => have[index]))
  return Buffer.from(file.replaceAll(elements('TD'), (cell) => {
    const [, table = '', column = ''] = /\/Headers \[\(U(\d+)x(\d+)y/.exec(cell) ?? []
    if (!marked.has(Number(table))) return cell
    // The names of heads above would keep a reader from looking for the one beside: all are found by their scope.
    return column !== '0' ? cell.replace(headsAbove, (heads) => ' '.repeat(heads.length))
      : cell.replace('/S /TD', '/S /TH').replace(headsAbove, (heads) => '/Scope /Row'.padEnd(heads.length))
  }), 'latin1')
}

/** Of each table in the order of reading, whether it has row headers. */
const tablesIn = ({ blocks = [] }: Pick<Printed, 'blocks'>): boolean[] =>
  blocks.flatMap((one) => one.kind === 'table' ? [one.rowHeaders === true] : tablesIn(one))
