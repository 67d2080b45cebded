// A structure as a workbook, and the empty workbook to fill in: lists, locked headers and ids, a sheet of help.
import { writeXlsx, type CellStyle, type CellValue, type ColumnDef, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { attribute } from '../platform/workbook/xml.ts'
import { readZip, writeZip } from '../platform/workbook/zip.ts'
import { daysBetween } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { fieldOf, fields, kindNames, kinds, sheetNames, type Field, type Kind } from '../structure/fields.ts'
import { columnLetters } from '../structure/located.ts'
import { occupancies, type Structure } from '../structure/structure.ts'
import { fieldHelp, helpHeaders, helpIntroduction, kindHelp, occupancyWords, validationWords, yesWords } from './text.ts'
import { writtenTables, type Written } from './writing.ts'

/** Rows that are ready to be written in, below those that are there. */
const emptyRows = 2_000
/** The day before the first that a spreadsheet counts; it takes 1900 for a leap year, so earlier days stay text. */
const dayZero = '1899-12-30'
const firstSureDay = '1900-03-01'

const open: CellStyle = { protection: { locked: false } }
const headStyle: CellStyle = {
  font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F2' } }, alignment: { wrapText: true, vertical: 'top' },
}
const titleStyle: CellStyle = { font: { bold: true } }
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }

const formats: Partial<Record<Field['kind'], string>> = { day: 'd.m.yyyy', number: '0.##', count: '0' }

/** Everything but numbers and days is text, so that no spreadsheet eats the zeros of a code. */
const formatOf = (field: Field | undefined): string => formats[field?.kind ?? 'text'] ?? '@'

const originMark = 'Toimeenpano '

/** Where a workbook of ours was taken from, as it was told when it was written; null for any other. It must have been inspected before. */
export async function originOf(bytes: Buffer): Promise<string | null> {
  const properties = (await readZip(bytes)).find(({ name }) => name === 'docProps/core.xml')?.bytes.toString('utf8') ?? ''
  const [, said = ''] = /<dc:description>([^<]{0,200})<\/dc:description>/.exec(properties) ?? []
  return said.startsWith(originMark) ? said.slice(originMark.length) : null
}

/** The workbook of structures; of none, it is the template. `origin` goes along unseen, to be read when it comes back. */
export async function structureWorkbook(structures: Structure[], language: Language, origin?: string): Promise<Buffer> {
  const tables = writtenTables(structures, language)
  const sheets = [...tables.map(([kind, written]) => sheetOf(kind, written, language)), helpSheet(language)]
  const bytes = await writeXlsx({ sheets, defaultFont: { name: 'Calibri', size: 11 },
    ...(origin === undefined ? {} : { properties: { description: `${originMark}${origin}` } }) })
  const parts = await readZip(Buffer.from(bytes))
  return writeZip(parts.map((part) => {
    if (part.name === 'docProps/core.xml') return { ...part, bytes: Buffer.from(withoutMoment(part.bytes.toString('utf8'))) }
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part.name)?.[1]
    const rows = index === undefined ? undefined : tables[Number(index) - 1]?.[1].rows.length
    return rows === undefined ? part : { ...part, bytes: Buffer.from(withColumnStyles(part.bytes.toString('utf8'), rows + 2)) }
  }))
}

/** The library writes when the workbook was made. The same structures are the same workbook at any hour. */
const withoutMoment = (xml: string): string => xml.replace(/<dcterms:modified\b.*?<\/dcterms:modified>/s, '')

/** The library styles cells only. Rows that are still empty are open and text because their columns take the first empty row's style. */
const withColumnStyles = (xml: string, row: number): string => xml.replace(/<col min="(\d+)"/g, (tag, column: string) => {
  const style = attribute(new RegExp(`<c r="${columnLetters(Number(column) - 1)}${row}"[^>]*>`).exec(xml)?.[0] ?? '', 's')
  return style === null ? tag : `<col style="${style}" min="${column}"`
})

/** In a workbook "_x0041_" stands for a letter; a text that looks so says that it does not. */
export const literal = (text: string): string | null => (text === '' ? null : text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))

function sheetOf(kind: Kind, { header, names, rows }: Written, language: Language): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  header.forEach((title, column) => cells.set(`0,${column}`, { value: title, type: 'string', style: headStyle }))
  const values = rows.map((row, index) => row.map((value, column): CellValue => {
    const name = names[column] ?? ''
    const field = fieldOf(kind, name)
    const isDay = field?.kind === 'day' && typeof value === 'string' && value >= firstSureDay
    const shown = isDay ? daysBetween(dayZero, value) : typeof value === 'string' ? literal(value) : value
    // The id of what is there already is not to be written over by mistake.
    const style: CellStyle = { numFmt: formatOf(field), protection: { locked: field?.kind === 'id' && shown !== null } }
    if (shown !== null) cells.set(`${index + 1},${column}`, { value: shown, type: typeof shown === 'number' ? 'number' : 'string', style })
    return shown
  }))
  names.forEach((name, column) => {
    cells.set(`${rows.length + 1},${column}`, { value: null, type: 'empty', style: { ...open, numFmt: formatOf(fieldOf(kind, name)) } })
  })
  return {
    name: kindNames[kind][language], rows: [header, ...values], cells, columns: names.map((name) => columnOf(name)),
    dataValidations: names.flatMap((name, column) => validationsOf(kind, name, columnLetters(column), rows.length + emptyRows, language)),
    freezePane: { rows: 1, columns: 1 }, autoFilter: { range: `A1:${columnLetters(names.length - 1)}${rows.length + emptyRows}` },
    protection: { sheet: true, formatColumns: true, formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

const columnOf = (name: string): ColumnDef => ({
  width: /name|title|legalBasis|contracts|systems|receiver|organisation/.test(name) ? 32 : 16,
})

function validationsOf(kind: Kind, name: string, letter: string, last: number, language: Language): DataValidation[] {
  const range = `${letter}2:${letter}${last}`
  const field = fieldOf(kind, name)
  const rule = (words: keyof typeof validationWords, given: Omit<DataValidation, 'range'>): DataValidation[] => [{
    allowBlank: true, showErrorMessage: true, errorTitle: validationWords.title[language], errorMessage: validationWords[words][language],
    range, ...given,
  }]
  switch (field?.kind) {
    case 'occupancy': return rule('list', { type: 'list', values: occupancies.map((one) => occupancyWords[one][language]) })
    case 'yes': return rule('list', { type: 'list', values: [yesWords[language]] })
    // A unit may be added in the next row, so an unknown one is only warned of.
    case 'reference': return rule('unit', { type: 'list', formula1: `'${kindNames.units[language]}'!$A$2:$A$${last}`, errorStyle: 'warning' })
    case 'id': return rule('twice', { type: 'custom', formula1: `COUNTIF($${letter}$2:$${letter}$${last},${letter}2)=1`, errorStyle: 'warning' })
    case 'number': return rule('number', { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' })
    case 'count': return rule('number', { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' })
    case 'day': return rule('day', { type: 'date', operator: 'greaterThanOrEqual', formula1: '1', errorStyle: 'warning' })
    default: return []
  }
}

function helpSheet(language: Language): WriteSheet {
  const introduction = helpIntroduction.map((words) => [words[language]])
  const rows = kinds.flatMap((kind) => Object.entries<Field>(fields[kind]).map(([name, field]) => [
    kindNames[kind][language], field.headers[language], (fieldHelp[`${kind}.${name}`] ?? kindHelp[field.kind])[language],
  ]))
  const head = [helpHeaders.sheet[language], helpHeaders.column[language], helpHeaders.expected[language]]
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  introduction.forEach(([text = ''], row) => cells.set(`${row},0`, { value: text, type: 'string', style: row === 0 ? titleStyle : {} }))
  head.forEach((text, column) => cells.set(`${introduction.length + 1},${column}`, { value: text, type: 'string', style: headStyle }))
  return {
    name: sheetNames.help[language], rows: [...introduction, [], head, ...rows], cells,
    columns: [{ width: 14 }, { width: 32 }, { width: 90, style: wrapped }], protection: { sheet: true },
  }
}
