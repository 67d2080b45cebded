// Writes a document tree as a Word file: true headings, numbering, header rows, languages, and links within the document.
import { Bookmark, BorderStyle, Document as File, ExternalHyperlink, Header, HeadingLevel, InternalHyperlink, Packer, Paragraph, type ParagraphChild,
  ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { type Block, type Document, type Inline, runsOf } from '../kit/document.ts'
import type { Look } from '../kit/look.ts'
import { printable } from '../kit/printable.ts'
import { steadied } from './docx-steady.ts'
import { bareColour, headOf, indent, line, locales, numberings, quiet, stylesIn, textWidth } from './docx-style.ts'
import { readZip } from '../workbook/zip.ts'
import { writeInLetterhead } from './letterhead.ts'
import { wholeAddress } from './printed.ts'
import type { PrintOptions } from './press.ts'

/** The file, in the customer's own where there is one; the same document and moment give the same bytes. */
export async function writeDocx(document: Document, { origin, at, look }: PrintOptions): Promise<Uint8Array> {
  const bytes = await steadied(await Packer.toBuffer(fileOf(document, origin, look)), at)
  return look.letterhead === null ? bytes : writeInLetterhead(look.letterhead, await readZip(Buffer.from(bytes)), document)
}

/** A letterhead has its own places for the title and what stands above it. */
function fileOf(document: Document, origin: string | null, look: Look): File {
  const { identification, language, title, endings, footer } = document
  const writer = writerOf(document, origin, look)
  const head = () => headOf(identification, clean, look, language)
  // Made first, because the ordered lists in them are counted on the way.
  const body = [
    ...writer.blocks(document.blocks),
    ...endings.filter(({ items }) => items.length > 0).flatMap((one) => writer.blocks([
      { kind: 'heading', level: 2, text: one.title.toUpperCase() }, { kind: 'list', ordered: false, items: one.items }])),
    ...footer.map((words, index) => new Paragraph({ style: 'SmallPrint', children: textRuns({ text: words }),
      ...index === 0 ? { border: { top: line }, spacing: { before: 400 } } : {} })),
  ]
  return new File({
    title: clean(title), creator: clean(identification.organisation), lastModifiedBy: clean(identification.organisation),
    subject: clean(identification.type), styles: stylesIn(language, bareColour(look.colour)), numbering: { config: numberings(writer.orderedLists) },
    sections: [look.letterhead !== null ? { children: body } : {
      properties: { titlePage: true, page },
      headers: { default: new Header({ children: head() }), first: new Header({ children: [] }) },
      children: [...head(), new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns({ text: title }) }), ...body],
    }],
  })
}

/** A4, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1700, bottom: 1250, left: 1134, right: 851, header: 680 } }

/** What no XML can hold is left out; everything else stays as it was written. */
const clean = (words: string): string => printable(words).replaceAll(/[\ufffe\uffff\f]/g, '')

type RunLook = { bold?: boolean; color?: string; style?: string; language?: { value: string } }

const textRuns = ({ text }: { text: string }, look: RunLook = {}): TextRun[] =>
  clean(text).split('\n').map((words, index) => new TextRun({ ...look, text: words, ...index > 0 ? { break: 1 } : {} }))

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

function writerOf(document: Document, origin: string | null, { tint }: Look) {
  const anchors = new Map(anchorsIn(document.blocks).map((id, index) => [id, `kohta_${index + 1}`]))
  const [placed, orderedLists] = [new Set<string>(), [] as string[]]
  const inline = (content: Inline, look: RunLook = {}): ParagraphChild[] => runsOf(content).flatMap((run): ParagraphChild[] => {
    const own: RunLook = { ...look, ...run.strong === true ? { bold: true } : {},
      ...run.language === undefined ? {} : { language: { value: locales[run.language] } } }
    const anchor = run.href?.startsWith('#') === true ? anchors.get(run.href.slice(1)) : undefined
    const href = run.href === undefined || run.href.startsWith('#') ? null : wholeAddress(run.href, origin)
    const linked = textRuns(run, { ...own, style: 'Hyperlink' })
    return anchor !== undefined ? [new InternalHyperlink({ anchor, children: linked })]
      : href !== null ? [new ExternalHyperlink({ link: href, children: linked })] : textRuns(run, own)
  })
  const marked = (id: string | undefined, children: ParagraphChild[]): ParagraphChild[] => {
    const name = id === undefined ? undefined : anchors.get(id)
    if (name === undefined || placed.has(name)) return children
    placed.add(name)
    return [new Bookmark({ id: name, children })]
  }
  const list = (block: Extract<Block, { kind: 'list' }>) => {
    const reference = block.ordered ? `numbers-${orderedLists.length + 1}` : 'dashes'
    if (block.ordered) orderedLists.push(reference)
    return block.items.map((item) => new Paragraph({ style: 'Item', numbering: { reference, level: 0 }, children: inline(item) }))
  }
  const blockOf = (block: Block, id?: string, pageBreakBefore = false, next?: Block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading': return [new Paragraph({ heading: levels[block.level], pageBreakBefore, children: marked(block.id ?? id,
        [...block.number === undefined || block.number === '' ? [] : [new TextRun(clean(`${block.number} `))], ...inline(block.text)]) })]
      case 'paragraph': return [new Paragraph({ style: 'Indented', keepNext: next?.kind === 'list',
        children: inline(block.text, block.tone === 'quiet' ? { color: quiet } : {}) })]
      case 'list': return list(block)
      case 'facts': return factsOf(block, inline)
      case 'table': return tableOf(block, inline, bareColour(tint))
      case 'notice': return [new Paragraph({ style: 'Indented', children: inline(block.text), shading: { type: ShadingType.CLEAR, fill: 'F4F1EE' },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: block.tone === 'info' ? '235A9A' : 'A03A12', space: 8 } } })]
      case 'section': return block.blocks.flatMap((one, index) => 
        blockOf(one, index === 0 ? block.id : undefined, index === 0 && block.startsPage === true, block.blocks[index + 1]))
    }
  }
  return { orderedLists, blocks: (blocks: Block[]) => blocks.flatMap((one, index) => blockOf(one, undefined, false, blocks[index + 1])) }
}

const anchorsIn = (blocks: Block[]): string[] => blocks.flatMap((one) =>
  one.kind === 'section' ? [one.id, ...anchorsIn(one.blocks)] : one.kind === 'heading' && one.id !== undefined ? [one.id] : [])

type Writing = (content: Inline, look?: RunLook) => ParagraphChild[]

const factsOf = ({ rows }: Extract<Block, { kind: 'facts' }>, inline: Writing) => rows.map((row, index) =>
  new Paragraph({ style: 'Fact', spacing: { after: index + 1 === rows.length ? 160 : 40 },
    children: [...textRuns({ text: `${row.term}: ` }, { bold: true }), ...inline(row.value)] }))

function tableOf(block: Extract<Block, { kind: 'table' }>, inline: Writing, fill: string): (Paragraph | Table)[] {
  // A wide table takes the whole width of the page.
  const left = block.head.length > 4 ? 0 : indent
  const width = Math.floor((textWidth - left) / Math.max(1, block.head.length))
  const cell = (children: ParagraphChild[], shading?: { type: 'clear'; fill: string }) => new TableCell({ shading,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 }, children: [new Paragraph({ style: 'Cell', children })] })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Paragraph({ style: 'Caption', indent: { left }, children: textRuns({ text: block.caption }) }),
    new Table({
      width: { size: width * block.head.length, type: WidthType.DXA }, indent: { size: left, type: WidthType.DXA },
      columnWidths: block.head.map(() => width), borders: { top: none, left: none, right: none, bottom: line, insideVertical: none, insideHorizontal: line },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: block.head.map((words) =>
          cell(textRuns({ text: words }, { bold: true }), { type: ShadingType.CLEAR, fill })) }),
        ...block.rows.map((row) => new TableRow({ cantSplit: true,
          children: row.map((content, column) => cell(inline(content, column === 0 && block.rowHeaders ? { bold: true } : {}))) })),
      ],
    }),
    new Paragraph({ style: 'Cell', children: [] }),
  ]
}
