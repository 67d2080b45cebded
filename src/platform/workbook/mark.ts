// A workbook given back with marks in its cells and a first sheet that lists them. Parts that are not marked stay byte for byte.
import {
  addComments, addShapes, clearCells, clearComments, clearShapes, fillCells, Fills, withDrawing, type Mark,
} from './mark-sheet.ts'
import { attribute, escaped, linkAttribute, linksOf, readLinks, unescaped, withAttribute, withLink } from './xml.ts'
import { readZip, writeZip } from './zip.ts'

export type { Mark } from './mark-sheet.ts'

/** A row of the first sheet; the target is the cell that it leads to. */
export type ListedRow = { cells: string[]; target: { sheet: string; cell: string } | null; linkColumn: number }
export type List = { name: string; header: string[]; widths: number[]; rows: ListedRow[] }

/** Beyond this a spreadsheet opens slowly; the list has them all. */
const commentsMax = 2_000

type Parts = Map<string, Buffer>

const read = (parts: Parts, name: string): string | undefined => parts.get(name)?.toString('utf8')

const write = (parts: Parts, name: string, xml: string): void => {
  parts.set(name, Buffer.from(xml))
}

/** The workbook with marks by sheet. The bytes must have been inspected before. */
export async function markWorkbook(bytes: Buffer, marks: Map<string, Mark[]>, list: List): Promise<Buffer> {
  const parts: Parts = new Map((await readZip(bytes)).map(({ name, bytes: content }) => [name, content]))
  const styles = [...parts.keys()].find((name) => /^xl\/styles\.xml$/i.test(name))
  const fills = new Fills(styles === undefined ? '' : read(parts, styles) ?? '')
  let left = commentsMax
  for (const { name, path } of sheetsOf(parts)) {
    const own = (marks.get(name) ?? []).slice(0, left)
    left -= own.length
    // A sheet written with prefixes is left as it is; the list still tells of it.
    if (/<worksheet\b/.test(read(parts, path) ?? '')) {
      clearSheet(parts, path, fills)
      if (own.length > 0) markSheet(parts, path, own, fills)
    }
  }
  if (styles !== undefined) write(parts, styles, fills.xml)
  addFirstSheet(parts, list)
  return writeZip([...parts].map(([name, content]) => ({ name, bytes: content })))
}

const bookPath = 'xl/workbook.xml'

function sheetsOf(parts: Parts): { name: string; path: string }[] {
  const links = new Map(readLinks(bookPath, read(parts, linksOf(bookPath)) ?? '').map(({ id, target }) => [id, target]))
  return [...(read(parts, bookPath) ?? '').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: unescaped(attribute(tag, 'name') ?? ''), path: links.get(attribute(tag, 'id') ?? '') ?? '',
  }))
}

const commentsOf = (parts: Parts, path: string): string | undefined =>
  readLinks(path, read(parts, linksOf(path)) ?? '').find(({ type }) => type === 'comments')?.target

const shapesOf = (parts: Parts, path: string): string | undefined => {
  const drawing = attribute(/<legacyDrawing\b[^>]*>/.exec(read(parts, path) ?? '')?.[0] ?? '', 'id')
  return readLinks(path, read(parts, linksOf(path)) ?? '').find(({ id }) => id === drawing)?.target
}

/** Takes away the marks of last time. */
function clearSheet(parts: Parts, path: string, fills: Fills): void {
  const commentsPath = commentsOf(parts, path)
  const { xml, cells } = clearComments(commentsPath === undefined ? '' : read(parts, commentsPath) ?? '')
  if (commentsPath === undefined || cells.length === 0) return
  write(parts, commentsPath, xml)
  write(parts, path, clearCells(read(parts, path) ?? '', cells, fills))
  const shapesPath = shapesOf(parts, path)
  if (shapesPath !== undefined) write(parts, shapesPath, clearShapes(read(parts, shapesPath) ?? '', cells))
}

function markSheet(parts: Parts, path: string, marks: Mark[], fills: Fills): void {
  write(parts, path, fillCells(read(parts, path) ?? '', marks, fills))
  const commentsPath = commentsOf(parts, path) ?? freeName(parts, 'xl/comments', '.xml')
  if (parts.has(commentsPath) && !/<commentList\b/.test(read(parts, commentsPath) ?? '')) return
  const { xml, added } = addComments(read(parts, commentsPath), marks)
  if (!parts.has(commentsPath)) {
    write(parts, linksOf(path), withLink(read(parts, linksOf(path)), 'comments', commentsPath).xml)
    declare(parts, commentsPath, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')
  }
  write(parts, commentsPath, xml)
  const known = shapesOf(parts, path)
  const shapesPath = known ?? freeName(parts, 'xl/drawings/vmlDrawing', '.vml')
  write(parts, shapesPath, addShapes(read(parts, shapesPath), added))
  if (known !== undefined) return
  const linked = withLink(read(parts, linksOf(path)), 'vmlDrawing', shapesPath)
  write(parts, linksOf(path), linked.xml)
  write(parts, path, withDrawing(read(parts, path) ?? '', `<legacyDrawing ${linkAttribute(linked.id)}/>`))
  declareShapes(parts)
}

function freeName(parts: Parts, start: string, end: string): string {
  let number = 1
  while (parts.has(`${start}${number}${end}`)) number += 1
  return `${start}${number}${end}`
}

const typesPath = '[Content_Types].xml'

const declare = (parts: Parts, part: string, type: string): void =>
  write(parts, typesPath, (read(parts, typesPath) ?? '').replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`))

function declareShapes(parts: Parts): void {
  const types = read(parts, typesPath) ?? ''
  if (/Extension="vml"/i.test(types)) return
  write(parts, typesPath, types.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'))
}

/** Puts the list before every other sheet. A list of an earlier time is replaced. */
function addFirstSheet(parts: Parts, list: List): void {
  const before = sheetsOf(parts).findIndex(({ name }) => name === list.name)
  const path = before === -1 ? freeName(parts, 'xl/worksheets/sheet', '.xml') : sheetsOf(parts)[before]?.path ?? ''
  for (const { path: other } of sheetsOf(parts)) {
    const xml = read(parts, other)
    // Two selected sheets are a group, and whoever writes in one writes in both.
    if (xml?.includes('tabSelected') === true) write(parts, other, xml.replace(/\stabSelected="(?:1|true)"/, ''))
  }
  write(parts, path, listXml(list))
  if (before === 0) return
  const book = read(parts, bookPath) ?? ''
  if (before > 0) return write(parts, bookPath, moveFirst(book, before))
  declare(parts, path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml')
  const { xml, id } = withLink(read(parts, linksOf(bookPath)), 'worksheet', path)
  write(parts, linksOf(bookPath), xml)
  const ids = [...book.matchAll(/\bsheetId="(\d+)"/g)].map(([, number]) => Number(number))
  const tag = `<sheet name="${escaped(list.name)}" sheetId="${Math.max(0, ...ids) + 1}" ${linkAttribute(id)}/>`
  write(parts, bookPath, opened(book.replace(/<sheets\b[^>]*>/, (start) => start + tag)
    .replace(/(\blocalSheetId=")(\d+)"/g, (_, start: string, number: string) => `${start}${Number(number) + 1}"`)))
}

/** The first sheet is the one that shows. */
const opened = (book: string): string => book.replace(/<workbookView\b[^>]*>/, (tag) => withAttribute(withAttribute(tag, 'activeTab', '0'), 'firstSheet', '0'))

function moveFirst(book: string, from: number): string {
  const tags = book.match(/<sheet\b[^>]*>/g) ?? []
  const moved = [tags[from] ?? '', ...tags.filter((_, index) => index !== from)]
  let index = -1
  const shifted = (number: number): number => (number === from ? 0 : number < from ? number + 1 : number)
  return opened(book.replace(/<sheet\b[^>]*>/g, () => moved[index += 1] ?? '')
    .replace(/(\blocalSheetId=")(\d+)"/g, (_, start: string, number: string) => `${start}${shifted(Number(number))}"`))
}

const letterOf = (column: number): string => String.fromCharCode(65 + column)

function listXml({ header, widths, rows }: List): string {
  const row = (cells: string[], number: number): string => `<row r="${number}">${cells.map((text, column) =>
    `<c r="${letterOf(column)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`).join('')}</row>`
  const links = rows.flatMap(({ target, linkColumn }, index) => (target === null ? []
    : [`<hyperlink ref="${letterOf(linkColumn)}${index + 2}" location="'${escaped(target.sheet.replaceAll("'", "''"))}'!${target.cell}"/>`]))
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<sheetViews><sheetView tabSelected="1" workbookViewId="0">'
    + '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    + `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${[header, ...rows.map(({ cells }) => cells)].map((cells, index) => row(cells, index + 1)).join('')}</sheetData>`
    + `${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}</worksheet>`
}
