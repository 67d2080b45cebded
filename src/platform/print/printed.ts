// A document tree as the printing template wants it: every field there, and nothing in the words that cannot be printed.
import { type Block, type Document, type Inline, runsOf } from '../kit/document.ts'

/** Everything the template reads, as JSON. `origin` goes before addresses within the product, such as https://example.org. */
export function printed(document: Document, origin: string): string {
  const { organisation, unit = '', type, day = '', diaryNumber = '', publicity = '' } = document.identification
  const inline = (text: Inline) => runsOf(text).map((run) => ({
    text: printable(run.text), strong: run.strong ?? false, language: run.language ?? null,
    href: run.href === undefined ? null : new URL(run.href, origin).href,
  }))
  const block = (one: Block): unknown => {
    switch (one.kind) {
      case 'heading': return { ...one, number: printable(one.number ?? ''), text: inline(one.text) }
      case 'paragraph': return { ...one, tone: one.tone ?? 'plain', text: inline(one.text) }
      case 'notice': return { ...one, text: inline(one.text) }
      case 'list': return { ...one, items: one.items.map(inline) }
      case 'facts': return { ...one, rows: one.rows.map((row) => ({ term: printable(row.term), value: inline(row.value) })) }
      case 'table': return { ...one, caption: printable(one.caption), head: one.head.map(printable), rows: one.rows.map((row) => row.map(inline)) }
      case 'section': return { kind: 'section', blocks: one.blocks.map(block) }
    }
  }
  const endings = document.endings.filter(({ items }) => items.length > 0)
  return JSON.stringify({
    language: document.language, title: printable(document.title), organisation: printable(organisation), unit: printable(unit),
    type: printable(type), day: printable(day), diaryNumber: printable(diaryNumber), publicity: printable(publicity),
    blocks: document.blocks.map(block), footer: document.footer.map(printable),
    endings: endings.map(({ title, items }) => ({ title: printable(title), items: items.map(inline) })),
  })
}

// No font has them, and a document that must be readable aloud may hold no character without a shape.
const printable = (text: string): string => text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, (one) => one === '\n' ? one : '')

/** The same JSON with the characters of `missing` written as their numbers. */
export const withNumbersFor = (json: string, missing: ReadonlySet<string>): string => JSON.stringify(JSON.parse(json, (_, value: unknown) =>
  typeof value !== 'string' ? value : [...value].map((one) => missing.has(one) ? `[U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]` : one).join('')))
