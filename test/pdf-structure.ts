// Reads a PDF as a reader with assistive technology does: its language, its title, its text, and the tree of its tags.
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Tag = { role: string; text: string; language?: string; alt?: string; children: Tag[] }
export type ReadPdf = { language: string; title: string; pages: number; isTagged: boolean; text: string; /** Of each page. */ texts: string[]; tags: Tag[]; untagged: string[]
  /** Each marked piece of text with the language that is marked with it. */
  pieces: { text: string; language: string }[]
  /** Of each header cell, for what it is one: Column, Row, or nothing. */
  scopes: string[] }

/** The whole document; `untagged` is text that no tag holds and that is not marked as an ornament either. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await loading.promise
  const { info } = await pdf.getMetadata()
  // A map, whatever its type says.
  const marks: unknown = await pdf.getMarkInfo()
  const tags: Tag[] = []
  const texts: string[] = []
  const untagged: string[] = []
  const pieces: ReadPdf['pieces'] = []
  const languages = languagesIn(bytes)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const { byId, loose } = marked(items)
    untagged.push(...loose)
    texts.push(items.map((item) => 'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '').join(''))
    const tree = await page.getStructTree()
    if (tree === null) continue
    tags.push(tagOf(tree, byId))
    pieces.push(...piecesIn(tree, 'Language' in info ? String(info.Language) : '', (id) => ({ text: byId.get(id) ?? '', own: languages[number - 1]?.get(id.replace(/^.*_mc/, '')) })))
  }
  const read = { language: String('Language' in info ? info.Language : ''), title: String('Title' in info ? info.Title : ''), pages: pdf.numPages,
    isTagged: marks instanceof Map && marks.get('Marked') === true, text: texts.join('\n'), texts, tags, untagged, pieces, scopes: scopesIn(bytes) }
  await loading.destroy()
  return read
}

/** As our own files have them: the reader does not tell them. */
const scopesIn = (bytes: Uint8Array): string[] => [...Buffer.from(bytes).toString('latin1').matchAll(/\/Type \/StructElem\n {2}\/S \/TH\n(.*?)\nendobj/gs)]
  .map(([, cell = '']) => /\/Scope \/(\w+)/.exec(cell)?.[1] ?? '')

/** Of each page, in the order of the file, the languages of its marked pieces by their numbers: the reader does not tell them. */
function languagesIn(bytes: Uint8Array): Map<string, string>[] {
  return [...Buffer.from(bytes).toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, packed = '']) => {
    const text = unpacked(Buffer.from(packed, 'latin1'))
    return !/\bBDC\b/.test(text) ? [] : [new Map([...text.matchAll(/\/Span <<(.*?)>> BDC/gs)].map(([, given = '']): [string, string] =>
      [/\/MCID (\d+)/.exec(given)?.[1] ?? '', /\/Lang \((\w+)\)/.exec(given)?.[1] ?? '']))]
  })
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}

type Items = Awaited<ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']>>['items']

/** The text of each marked piece by its id, and what stands outside of all. */
function marked(items: Items): { byId: Map<string, string>; loose: string[] } {
  const byId = new Map<string, string>()
  const loose: string[] = []
  const open: { id: string | null; isOrnament: boolean }[] = []
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ id: 'id' in item && typeof item.id === 'string' ? item.id : null, isOrnament: 'tag' in item && item.tag === 'Artifact' })
      continue
    }
    const id = open.findLast((one) => one.id !== null)?.id
    if (id !== undefined && id !== null) byId.set(id, (byId.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    else if (item.str.trim() !== '' && !open.some((one) => one.isOrnament)) loose.push(item.str)
  }
  return { byId, loose }
}

type Node = { role?: string; lang?: string; alt?: string; children?: unknown[]; type?: string; id?: string }

/** Each piece of text under a tag, in its own language or in that of the nearest tag that has one. */
function piecesIn(node: Node, around: string, look: (id: string) => { text: string; own?: string }): ReadPdf['pieces'] {
  const language = node.lang ?? around
  // As in `tagOf`.
  return ((node.children ?? []) as Node[]).flatMap((one) => {
    if (one.type === undefined) return piecesIn(one, language, look)
    const { text, own } = look(one.id ?? '')
    return text.trim() === '' ? [] : [{ text, language: own !== undefined && own !== '' ? own : language }]
  })
}

function tagOf(node: Node, byId: Map<string, string>): Tag {
  // The reader's own types do not tell what a tree is made of.
  const parts = (node.children ?? []) as Node[]
  const children = parts.filter((one) => one.type === undefined).map((one) => tagOf(one, byId))
  const own = parts.filter((one) => one.type === 'content').map((one) => byId.get(one.id ?? '') ?? '').join('')
  return { role: node.role ?? '', text: own + children.map((one) => one.text).join(''), language: node.lang, alt: node.alt, children }
}

/** Every tag of a tree, each before those within it. */
export const allTags = (tags: Tag[]): Tag[] => tags.flatMap((one) => [one, ...allTags(one.children)])
