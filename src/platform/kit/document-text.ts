// Writes a document tree as plain text, for mails and the command line.
import { bareText, type Block, type Document, type Inline, runsOf } from './document.ts'

/** The whole document, ending in a line break; addresses follow their words in angle brackets. */
export function documentText(document: Document): string {
  const { organisation, unit, type, day, diaryNumber, publicity } = document.identification
  const head = [organisation, unit, [type, day].filter(Boolean).join(' '), diaryNumber, publicity]
    .filter((line) => line !== undefined && line !== '').join('\n')
  const title = `${document.title}\n${'='.repeat([...document.title].length)}`
  const endings = document.endings.map((ending) => [ending.title, ...ending.items.map(withAddress)].join('\n'))
  return `${[head, title, ...document.blocks.map((block) => blockText(block)), ...endings, document.footer.join('\n')]
    .filter((part) => part !== '').join('\n\n')}\n`
}

const withAddress = (inline: Inline): string =>
  runsOf(inline).map((run) => run.href === undefined ? run.text : `${run.text} <${run.href}>`).join('')

/** A part of a document as plain text; `inlineText` says how addresses are written, `bareText` leaves them out. */
export function blockText(block: Block, inlineText = withAddress): string {
  switch (block.kind) {
    case 'heading': {
      const text = [block.number, inlineText(block.text)].filter((part) => part !== undefined && part !== '').join(' ')
      return block.level === 2 ? `${text}\n${'-'.repeat([...text].length)}` : text
    }
    case 'paragraph': return inlineText(block.text)
    case 'notice': return `* ${inlineText(block.text)}`
    case 'list': return block.items.map((item, index) => {
      const mark = block.ordered ? `${index + 1}. ` : '- '
      return mark + inlineText(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    }).join('\n')
    case 'facts': return block.rows.map((row) => `${row.term}: ${inlineText(row.value)}`).join('\n')
    case 'table': return [block.caption, ...block.rows.map((row) => row.map((cell, column) =>
      [block.head[column], inlineText(cell)].filter((part) => part !== undefined && part !== '').join(': '))
      .join('; '))].join('\n')
    case 'section': return block.blocks.map((inner) => blockText(inner, inlineText)).join('\n\n')
  }
}

/** The first words of the document's body, for lists and feeds. */
export function beginningOf(document: Document, charactersMax = 200): string {
  const first = paragraphsIn(document.blocks)[0] ?? ''
  if (first.length <= charactersMax) return first
  return `${first.slice(0, charactersMax).replace(/\s+\S*$/, '')} …`
}

const paragraphsIn = (blocks: Block[]): string[] => blocks.flatMap((block) =>
  block.kind === 'paragraph' ? [bareText(block.text)] : block.kind === 'section' ? paragraphsIn(block.blocks) : [])
