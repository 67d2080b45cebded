// Reads a PDF as a reader with assistive technology does: its language, its title, its text, and the tree of its tags.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Tag = { role: string; text: string; language?: string; alt?: string; children: Tag[] }
export type ReadPdf = { language: string; title: string; pages: number; isTagged: boolean; text: string; tags: Tag[]; untagged: string[] }

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
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const { byId, loose } = marked(items)
    untagged.push(...loose)
    texts.push(items.map((item) => 'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '').join(''))
    const tree = await page.getStructTree()
    if (tree !== null) tags.push(tagOf(tree, byId))
  }
  const read = { language: String('Language' in info ? info.Language : ''), title: String('Title' in info ? info.Title : ''), pages: pdf.numPages,
    isTagged: marks instanceof Map && marks.get('Marked') === true, text: texts.join('\n'), tags, untagged }
  await loading.destroy()
  return read
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
    if (item.str.trim() === '') continue
    const id = open.findLast((one) => one.id !== null)?.id
    if (id !== undefined && id !== null) byId.set(id, (byId.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    else if (!open.some((one) => one.isOrnament)) loose.push(item.str)
  }
  return { byId, loose }
}

type Node = { role?: string; lang?: string; alt?: string; children?: unknown[]; type?: string; id?: string }

function tagOf(node: Node, byId: Map<string, string>): Tag {
  // The reader's own types do not tell what a tree is made of.
  const parts = (node.children ?? []) as Node[]
  const children = parts.filter((one) => one.type === undefined).map((one) => tagOf(one, byId))
  const own = parts.filter((one) => one.type === 'content').map((one) => byId.get(one.id ?? '') ?? '').join('')
  return { role: node.role ?? '', text: own + children.map((one) => one.text).join(''), language: node.lang, alt: node.alt, children }
}

/** Every tag of a tree, each before those within it. */
export const allTags = (tags: Tag[]): Tag[] => tags.flatMap((one) => [one, ...allTags(one.children)])
