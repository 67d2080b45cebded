// Marks in one sheet: the cells get a fill, and comments get their cells and the shapes that Excel wants beside them.
import { attribute, escaped, placeOfCell, withAttribute } from './xml.ts'

export type Mark = { cell: string; text: string; isGrave: boolean }

const author = 'Toimeenpano'
/** For what is grave and for what is not. A little off the usual ones, so that they are known again. */
const ourColours = ['FFFFC7CF', 'FFFFEB9D']

/** Styles with a fill of ours: the style of a marked cell by the style it had. Rewrites the part of styles as it goes. */
export class Fills {
  xml: string
  private readonly made = new Map<string, number>()
  private readonly fills: [number, number] | null
  private count: number

  constructor(xml: string) {
    const all = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(xml)
    const before = all?.[1]?.match(/<fill[\s>/]/g)?.length ?? 0
    this.count = this.formats(xml).length
    this.fills = all === null || this.count === 0 ? null : [before, before + 1]
    const ours = ourColours.map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`)
    this.xml = this.fills === null ? xml : xml.replace(/<fills\b[^>]*>/, (tag) => withAttribute(tag, 'count', String(before + 2))).replace('</fills>', `${ours.join('')}</fills>`)
  }

  /** The style that a marked one was made from: the same but for its fill. */
  unmarked(style: string): string {
    const all = this.formats(this.xml)
    const bare = (format: string | undefined): string => (format ?? '').replace(/\s(?:fillId|applyFill)="[^"]*"/g, '')
    const index = all.findIndex((format) => bare(format) === bare(all[Number(style)]) && !this.isOurs(format))
    return this.isOurs(all[Number(style)]) && index !== -1 ? String(index) : style
  }

  private isOurs(format: string | undefined): boolean {
    const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(this.xml)?.[1]?.match(/<fill\b[\s\S]*?<\/fill>/g) ?? []
    return ourColours.some((rgb) => fills[Number(attribute(format ?? '', 'fillId') ?? '0')]?.includes(`"${rgb}"`) === true)
  }

  private formats(xml: string): string[] {
    const all = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? ''
    return all.match(/<xf\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/xf>)/g) ?? []
  }

  /** The style that looks like the given one, with our fill. */
  marked(style: string, isGrave: boolean): string {
    const key = `${style},${isGrave}`
    const known = this.made.get(key)
    const base = this.formats(this.xml)[Number(style)]
    if (known !== undefined || this.fills === null || base === undefined) return String(known ?? style)
    const own = base.replace(/^<xf\b[^>]*>/, (tag) => withAttribute(withAttribute(tag, 'fillId', String(this.fills?.[isGrave ? 0 : 1])), 'applyFill', '1'))
    const index = this.count
    this.count += 1
    this.made.set(key, index)
    this.xml = this.xml.replace(/<cellXfs\b[^>]*>/, (tag) => withAttribute(tag, 'count', String(this.count))).replace('</cellXfs>', `${own}</cellXfs>`)
    return String(index)
  }
}

/** The sheet with the cells of earlier marks as they were before them. */
export function clearCells(xml: string, cells: string[], fills: Fills): string {
  const wanted = new Set(cells)
  return xml.replace(/<c\b[^>]*>/g, (tag) => {
    const style = attribute(tag, 's')
    return style !== null && wanted.has(attribute(tag, 'r') ?? '') ? withAttribute(tag, 's', fills.unmarked(style)) : tag
  })
}

/** The sheet with its marked cells filled. A cell that is empty and not there is put in its place. */
export function fillCells(xml: string, marks: Mark[], fills: Fills): string {
  const byRow = Map.groupBy(marks, ({ cell }) => placeOfCell(cell).row + 1)
  let last = 0
  return xml.replace(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g, (whole, attributes: string, content: string | undefined) => {
    last = Number(attribute(`<row${attributes}>`, 'r') ?? last + 1)
    const own = byRow.get(last)
    return own === undefined ? whole : `<row${attributes}>${fillRow(content ?? '', own, fills)}</row>`
  })
}

function fillRow(content: string, marks: Mark[], fills: Fills): string {
  const wanted = new Map(marks.map((mark) => [placeOfCell(mark.cell).column, mark]))
  let last = -1
  const insertedBefore = (column: number): string => [...wanted.keys()].filter((one) => one < column).sort((one, other) => one - other).map((one) => {
    const mark = wanted.get(one)
    wanted.delete(one)
    return mark === undefined ? '' : `<c r="${mark.cell}" s="${fills.marked('0', mark.isGrave)}"/>`
  }).join('')
  const filled = content.replace(/<c\b([^>]*?)(\/>|>[\s\S]*?<\/c>)/g, (whole, attributes: string, rest: string) => {
    const named = attribute(`<c${attributes}>`, 'r')
    last = named === null ? last + 1 : placeOfCell(named).column
    const before = insertedBefore(last)
    const mark = wanted.get(last)
    if (mark === undefined) return before + whole
    wanted.delete(last)
    const tag = withAttribute(`<c${attributes}>`, 's', fills.marked(attribute(`<c${attributes}>`, 's') ?? '0', mark.isGrave))
    return `${before}${tag.slice(0, -1)}${rest}`
  })
  return filled + insertedBefore(Number.POSITIVE_INFINITY)
}

/** The comments without those of ours, and the cells that had them. A workbook may come back with the marks of last time. */
export function clearComments(xml: string): { xml: string; cells: string[] } {
  const authors = (/<authors>([\s\S]*?)<\/authors>/.exec(xml)?.[1]?.match(/<author\b[^>]*>[^<]*/g) ?? []).map((tag) => tag.replace(/^[^>]*>/, ''))
  const cells: string[] = []
  const cleared = xml.replace(/<comment\b([^>]*)>[\s\S]*?<\/comment>/g, (whole, attributes: string) => {
    const tag = `<comment${attributes}>`
    if (authors[Number(attribute(tag, 'authorId'))] !== author) return whole
    cells.push(attribute(tag, 'ref') ?? '')
    return ''
  })
  return { xml: cleared, cells }
}

/** The shapes without those of these cells. */
export function clearShapes(xml: string, cells: string[]): string {
  const gone = new Set(cells.map((cell) => Object.values(placeOfCell(cell)).join()))
  return xml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const place = [/<x:Row>\s*(\d+)/, /<x:Column>\s*(\d+)/].map((pattern) => pattern.exec(shape)?.[1])
    return gone.has(place.join()) ? '' : shape
  })
}

const noComments = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>'
const vml = [['v', 'vml'], ['o', 'office:office'], ['x', 'office:excel']].map(([name, end]) => `xmlns:${name}="urn:schemas-microsoft-com:${end}"`).join(' ')
const noShapes = `<xml ${vml}><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`
  + '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'

const run = (text: string): string => `<r><t xml:space="preserve">${escaped(text)}</t></r>`

/** The comments with ours added: to a comment that is there already ours is appended. Answers the cells that are new. */
export function addComments(given: string | undefined, marks: Mark[]): { xml: string; added: string[] } {
  let xml = (given ?? noComments).replace(/<authors\s*\/>/, '<authors></authors>').replace(/<commentList\s*\/>/, '<commentList></commentList>')
  const authors = /<authors>([\s\S]*?)<\/authors>/.exec(xml)?.[1]?.match(/<author[\s>/]/g)?.length ?? 0
  xml = xml.replace('</authors>', `<author>${author}</author></authors>`)
  const byCell = new Map(marks.map((mark) => [mark.cell, mark]))
  xml = xml.replace(/<comment\b([^>]*)>([\s\S]*?)<\/comment>/g, (whole, attributes: string) => {
    const cell = attribute(`<comment${attributes}>`, 'ref') ?? ''
    const mark = byCell.get(cell)
    if (mark === undefined) return whole
    byCell.delete(cell)
    return whole.replace('</text>', () => `${run(`\n${author}: ${mark.text}`)}</text>`)
  })
  const added = [...byCell.values()]
  const own = added.map(({ cell, text }) => `<comment ref="${cell}" authorId="${authors}"><text>${run(text)}</text></comment>`)
  return { xml: xml.replace('</commentList>', () => `${own.join('')}</commentList>`), added: added.map(({ cell }) => cell) }
}

/** The hidden notes that a comment is drawn with. */
export function addShapes(given: string | undefined, cells: string[]): string {
  const xml = given ?? noShapes
  const numbers = [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number))
  const first = Math.max(9_000, ...numbers) + 1
  // Some writers name the namespaces otherwise; then each shape brings its own names.
  const names = /^[^>]*<xml\b[^>]*xmlns:v=[^>]*xmlns:x=|^[^>]*<xml\b[^>]*xmlns:x=[^>]*xmlns:v=/.test(xml) ? '' : ` ${vml}`
  const shapes = cells.map((cell, index) => {
    const { row, column } = placeOfCell(cell)
    const style = `position:absolute;width:260pt;height:90pt;z-index:${index + 1};visibility:hidden`
    return `<v:shape${names} id="_x0000_s${first + index}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">`
      + '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
      + `<x:AutoFill>False</x:AutoFill><x:Anchor>${column + 1},15,${row},2,${column + 5},15,${row + 6},4</x:Anchor>`
      + `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  })
  return xml.replace(/<\/xml>\s*$/, `${shapes.join('')}</xml>`)
}

/** What may stand behind the place of the drawing of comments in a sheet, as its schema orders it. */
const behind = /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)\b/

/** The sheet with the drawing of its comments. */
export function withDrawing(xml: string, tag: string): string {
  const from = xml.lastIndexOf('</sheetData>') + 1
  const found = behind.exec(xml.slice(from))
  const last = /<\/extLst>\s*<\/worksheet>/.test(xml) ? xml.lastIndexOf('<extLst') : xml.lastIndexOf('</worksheet>')
  const at = found === null ? last : Math.min(from + found.index, last)
  return `${xml.slice(0, at)}${tag}${xml.slice(at)}`
}
