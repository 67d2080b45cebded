// Reads what our own writers have written, so that it can be compared with the document it was written from.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readZip } from '../workbook/zip.ts'
import type { ReadBack } from './parity.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const entity = /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi
const decoded = (text: string): string => text.replaceAll(entity, (whole, decimal?: string, hex?: string, name?: string) =>
  decimal !== undefined ? String.fromCodePoint(Number(decimal)) 
    : hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : entities[name ?? ''] ?? whole)

/** A page, or a file of one. */
export function readHtml(bytes: Uint8Array): ReadBack {
  const html = Buffer.from(bytes).toString('utf8').replaceAll(/<(style|script|title|svg)\b.*?<\/\1>/gs, '')
  return { text: decoded(html.replaceAll(/<[^>]*>/g, ' ')), links: [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => decoded(href)) }
}

/** Plain text; an address stands in angle brackets behind its words. */
export function readText(bytes: Uint8Array): ReadBack {
  const text = Buffer.from(bytes).toString('utf8')
  return { text, links: [...text.matchAll(/<([^<>\s]+)>/g)].map(([, href = '']) => href) }
}

/** A Word file: its own text, then the heads and feet of its pages, and the targets of its links. */
export async function readDocx(bytes: Uint8Array): Promise<ReadBack> {
  const parts = new Map((await readZip(Buffer.from(bytes))).map((part) => [part.name, part.bytes.toString('utf8')]))
  const xml = (parts.get('word/document.xml') ?? '') + [...parts].filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(([, content]) => content).join('')
  return {
    text: [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|p)\b/g)].map(([, words]) => words === undefined ? ' ' : decoded(words)).join(''),
    links: [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, href = '']) => decoded(href)),
  }
}

/** A PDF file of ours: what its tags hold, without what is repeated on every page. */
export async function readOwnPdf(bytes: Uint8Array): Promise<ReadBack> {
  const loading = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, enableXfa: false, verbosity: VerbosityLevel.ERRORS })
  const pdf = await loading.promise
  const texts: string[] = []
  const links: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    let ornaments = 0
    const open: boolean[] = []
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (!('type' in item)) {
        if (ornaments === 0) texts.push(item.str)
      } else if (item.type === 'endMarkedContent') {
        if (open.pop() === true) ornaments -= 1
      } else {
        const isOrnament = 'tag' in item && item.tag === 'Artifact'
        open.push(isOrnament)
        if (isOrnament) ornaments += 1
      }
    }
    for (const { unsafeUrl } of await page.getAnnotations()) if (typeof unsafeUrl === 'string') links.push(unsafeUrl)
    page.cleanup()
  }
  await loading.destroy()
  return { text: texts.join(''), links, repeatsMarked: true }
}
