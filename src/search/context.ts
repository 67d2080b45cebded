// The words that were found, in the text around them.
import { wordsIn } from './spelling.ts'

export type Piece = { text: string; isHit: boolean }

const before = 80
const whole = 280
const token = /[\p{L}\p{N}\p{M}]+/gu

/** About two lines of the text from shortly before the first word found, with what was found marked; the beginning where none is. */
export function contextOf(text: string, forms: ReadonlySet<string>): Piece[] {
  const isHit = (one: string) => wordsIn(one).some((word) => forms.has(word))
  const flat = text.replace(/\s+/g, ' ').trim()
  const tokens = [...flat.matchAll(token)]
  const first = tokens.find(([one]) => isHit(one))?.index ?? 0
  const start = first <= before ? 0 : tokens.find(({ index }) => index >= first - before)?.index ?? 0
  const end = flat.length - start <= whole ? flat.length : tokens.findLast(({ 0: one, index }) => index + one.length <= start + whole)?.index ?? flat.length
  const pieces: Piece[] = []
  const add = (part: string, hit: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.isHit === hit) last.text += part
    else pieces.push({ text: part, isHit: hit })
  }
  add(start > 0 ? '… ' : '', false)
  let at = start
  for (const { 0: one, index } of tokens.filter(({ index }) => index >= start && index < end)) {
    if (!isHit(one)) continue
    add(flat.slice(at, index), false)
    add(one, true)
    at = index + one.length
  }
  add(flat.slice(at, Math.max(at, end)), false)
  add(end < flat.length ? '…' : '', false)
  return pieces
}
