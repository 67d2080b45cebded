// All documents of a meeting as one: set together, so that it is tagged from its first page to its last. Pure.
import type { Block, Document, Inline, Run } from '../platform/kit/document.ts'
import { runsOf, typeOf } from '../platform/kit/document.ts'
import { fill } from '../platform/kit/language.ts'
import { joinedWords as words } from './text.ts'

export type Listed = { itemNumber: string; title: string; level: string; fileName: string; sha256: string }
type About = Pick<Document, 'language' | 'title' | 'identification'>

/** `papers` are files that others made: they are listed with their hashes and not joined, which would cost their readers the tags. */
export function joinedDocument(documents: Document[], levels: string[], papers: Listed[], about: About): Document {
  const { language } = about
  const rows = documents.map((one, index): Inline[] => ['', { text: `${typeOf(one)}: ${one.title}`, href: `#part-${index + 1}` }, levels[index] ?? '',
    words.here[language], words.atItsEnd[language]])
  return {
    ...about, kind: 'pack', endings: [], footer: [],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead[language] },
      ...rows.length + papers.length === 0 ? [] : [{ kind: 'table' as const, caption: words.contents[language], rowHeaders: false,
        head: [words.item, words.title, words.level, words.file, words.hash].map((one) => one[language]),
        rows: [...rows, ...papers.map((one): Inline[] => [one.itemNumber, one.title, one.level, one.fileName, one.sha256])] }],
      ...papers.length === 0 ? [] : [{ kind: 'notice' as const, tone: 'info' as const, text: fill(words.notJoined[language], { count: papers.length }) }],
      ...documents.map((one, index): Block => ({ kind: 'section', id: `part-${index + 1}`, startsPage: true, blocks: partOf(one, `p${index + 1}-`) })),
    ],
  }
}

/** A document one level deeper, with what stands above it as its first lines and its own places under names of their own. */
function partOf(document: Document, prefix: string): Block[] {
  const { organisation, unit = '', day = '', diaryNumber = '', publicity = '' } = document.identification
  return [
    { kind: 'heading', level: 2, text: `${typeOf(document)}: ${document.title}` },
    { kind: 'paragraph', tone: 'quiet', text: [organisation, unit, day, diaryNumber, publicity].filter((one) => one !== '').join('\n') },
    ...document.blocks.map((one) => deeper(one, prefix)),
    ...document.endings.filter(({ items }) => items.length > 0).flatMap(({ title, items }): Block[] =>
      [{ kind: 'heading', level: 3, text: title }, { kind: 'list', ordered: false, items: items.map((one) => moved(one, prefix)) }]),
    ...document.footer.map((text): Block => ({ kind: 'paragraph', tone: 'quiet', text })),
  ]
}

const levelBelow = { 2: 3, 3: 4, 4: 4 } as const
const moved = (inline: Inline, prefix: string): Run[] => runsOf(inline).map((run) =>
  run.href?.startsWith('#') === true ? { ...run, href: `#${prefix}${run.href.slice(1)}` } : run)

function deeper(block: Block, prefix: string): Block {
  switch (block.kind) {
    case 'heading': return { ...block, level: levelBelow[block.level], text: moved(block.text, prefix),
      id: block.id === undefined ? undefined : prefix + block.id }
    case 'paragraph': case 'notice': return { ...block, text: moved(block.text, prefix) }
    case 'list': return { ...block, items: block.items.map((one) => moved(one, prefix)) }
    case 'facts': return { ...block, rows: block.rows.map((row) => ({ ...row, value: moved(row.value, prefix) })) }
    case 'table': return { ...block, rows: block.rows.map((row) => row.map((one) => moved(one, prefix))) }
    case 'section': return { ...block, id: prefix + block.id, blocks: block.blocks.map((one) => deeper(one, prefix)) }
  }
}
