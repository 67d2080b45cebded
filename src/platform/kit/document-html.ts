// Writes the body of a document tree as bare HTML without classes, for readers outside our own pages: feeds and embedded parts.
import { type Block, type Inline, runsOf } from './document.ts'
import { escaped } from './xml.ts'

/** The blocks; `base` is put before addresses within the product, so that they hold wherever the text is read. */
export const blocksHtml = (blocks: Block[], base: string): string => blocks.map((block) => blockHtml(block, base)).join('\n')

function blockHtml(block: Block, base: string): string {
  const inline = (text: Inline) => inlineHtml(text, base)
  switch (block.kind) {
    case 'heading': {
      const number = block.number === undefined || block.number === '' ? '' : `${escaped(block.number)} `
      return `<h${block.level}>${number}${inline(block.text)}</h${block.level}>`
    }
    case 'paragraph': return `<p>${inline(block.text)}</p>`
    case 'notice': return `<p><strong>${inline(block.text)}</strong></p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
    }
    case 'facts': return `<dl>${block.rows.map((row) => `<dt>${escaped(row.term)}</dt><dd>${inline(row.value)}</dd>`).join('')}</dl>`
    case 'table': return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${
      block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${
      block.rows.map((row) => `<tr>${row.map((cell, column) => column === 0 && block.rowHeaders
        ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`
    case 'section': return blocksHtml(block.blocks, base)
  }
}

const inlineHtml = (inline: Inline, base: string): string => runsOf(inline).map((run) => {
  const text = escaped(run.text).replaceAll('\n', '<br>')
  const said = run.strong === true ? `<strong>${text}</strong>` : text
  const language = run.language === undefined ? '' : ` lang="${run.language}"`
  if (run.href !== undefined) return `<a href="${escaped(run.href.startsWith('/') ? base + run.href : run.href)}"${language}>${said}</a>`
  return language === '' ? said : `<span${language}>${said}</span>`
}).join('')
