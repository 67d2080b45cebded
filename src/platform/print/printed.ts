// A document tree as the printing template wants it: every field there, and no character that cannot be printed.
import { bareText, type Block, type Document, type Inline, runsOf } from '../kit/document.ts'
import type { Look } from '../kit/look.ts'
import type { Coverage } from './coverage.ts'

export type Printing = {
  /** Goes before addresses within the product, such as https://example.org; without one they stay as they are. */
  origin: string | null
  coverage: Coverage
  look: Look
}

/** Everything the template reads, as JSON. */
export function printed(document: Document, { origin, coverage, look }: Printing): string {
  const word = (text = '') => printable(text, coverage)
  const anchors = new Set(anchorsIn(document.blocks))
  const placed = new Set<string>()
  const inline = (text: Inline) => runsOf(text).map((run) => {
    const anchor = run.href?.startsWith('#') === true ? run.href.slice(1) : null
    return {
      text: word(run.text), strong: run.strong ?? false, language: run.language ?? null,
      anchor: anchor !== null && anchors.has(anchor) ? anchor : null,
      href: run.href === undefined || anchor !== null ? null : wholeAddress(run.href, origin),
    }
  })
  // A place is named once, even where a template names two parts alike.
  const placeOf = (id: string | undefined) => {
    if (id === undefined || id === '' || placed.has(id)) return null
    placed.add(id)
    return id
  }
  const block = (one: Block): unknown => {
    switch (one.kind) {
      case 'heading': return { ...one, number: word(one.number), text: inline(shown(bareText(one.text)) === '–' ? '–' : one.text), anchor: placeOf(one.id) }
      case 'paragraph': return { ...one, tone: one.tone ?? 'plain', text: inline(one.text) }
      case 'notice': return { ...one, text: inline(one.text) }
      case 'list': return { ...one, items: one.items.map(inline) }
      case 'facts': return { ...one, rows: one.rows.map((row) => ({ term: word(row.term), value: inline(row.value) })) }
      case 'table': return { ...one, caption: word(one.caption), head: one.head.map(word), rows: one.rows.map((row) => row.map(inline)) }
      case 'section': return { kind: 'section', startsPage: one.startsPage ?? false, anchor: placeOf(one.id), blocks: one.blocks.map(block) }
    }
  }
  const { organisation, unit, type, day, diaryNumber, publicity } = document.identification
  return JSON.stringify({
    language: document.language, title: shown(word(document.title)), organisation: word(organisation), unit: word(unit), type: word(type),
    day: word(day), diaryNumber: word(diaryNumber), publicity: word(publicity), colour: look.colour, tint: look.tint,
    logo: look.logo === null ? null : { alternative: word(look.logo.alternative[document.language]), ratio: look.logo.width / look.logo.height },
    blocks: document.blocks.map(block), footer: document.footer.map(word),
    endings: document.endings.filter(({ items }) => items.length > 0)
      .map(({ title, items }) => ({ title: word(title), items: items.map(inline) })),
  })
}

/** A heading and a title say something, so that somebody who hears them knows that there is one. */
const shown = (text: string): string => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text) ? text : '–'
const anchorsIn = (blocks: Block[]): string[] => blocks.flatMap((one) =>
  one.kind === 'section' ? [one.id, ...anchorsIn(one.blocks)] : one.kind === 'heading' && one.id !== undefined ? [one.id] : [])

/** An address as a reader elsewhere can follow it. */
export function wholeAddress(href: string, origin: string | null): string | null {
  if (origin === null || origin === '') return href === '' ? null : href
  return URL.canParse(href, origin) ? new URL(href, origin).href : null
}

/** The document with addresses that lead there from anywhere; text has no links within itself. */
export function withWholeAddresses(document: Document, origin: string | null, keepsOwn: boolean): Document {
  const inline = (content: Inline): Inline => runsOf(content).map(({ href, ...run }) => {
    if (href === undefined || (href.startsWith('#') && !keepsOwn)) return run
    return { ...run, href: href.startsWith('#') ? href : wholeAddress(href, origin) ?? undefined }
  })
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading': case 'paragraph': case 'notice': return { ...one, text: inline(one.text) }
      case 'list': return { ...one, items: one.items.map(inline) }
      case 'facts': return { ...one, rows: one.rows.map((row) => ({ ...row, value: inline(row.value) })) }
      case 'table': return { ...one, rows: one.rows.map((row) => row.map(inline)) }
      case 'section': return { ...one, blocks: one.blocks.map(block) }
    }
  }
  return { ...document, blocks: document.blocks.map(block), endings: document.endings.map((one) => ({ ...one, items: one.items.map(inline) })) }
}

// Control characters, and those that turn the direction of reading: what is read would not be what is written.
const treacherous = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const unseen = /[\p{Default_Ignorable_Code_Point}\s]/u

/** The text with what no font has written as its number: the document stays readable and says what it could not show. */
export const printable = (text: string, coverage: Coverage): string =>
  [...text.toWellFormed().normalize('NFC').replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(treacherous, '')]
    .map((one) => coverage.has(one.codePointAt(0) ?? 0) || unseen.test(one) ? one : numbered(one)).join('')

const numbered = (one: string): string => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** The characters back from their numbers. */
export const unnumbered = (text: string): string =>
  text.replaceAll(/\[U\+([0-9A-F]{4,6})\]/g, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
