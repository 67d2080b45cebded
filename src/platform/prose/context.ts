// The words that were found, in the text around them.
import { diaryKeys, diaryNumbersIn } from './diary.ts'
import { wordsIn } from './keys/spelling.ts'

export type Piece = { text: string; isHit: boolean }

const before = 80
const whole = 280
const token = /[\p{L}\p{N}\p{M}]+/gu

/** About two lines of the text from shortly before the first word found, with what was found marked; the beginning where none is. */
export function contextOf(text: string, isFound: (word: string) => boolean, wanted: ReadonlySet<string> = new Set()): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const numbers = numbersIn(flat, wanted)
  const isHit = (one: string, index: number) => numbers.some(([from, to]) => index >= from && index < to) || wordsIn(one).some(isFound)
  let first = numbers[0]?.[0] ?? 0
  for (const { 0: one, index } of numbers.length > 0 ? [] : flat.matchAll(token)) {
    if (!isHit(one, index)) continue
    first = index
    break
  }
  const [start, end] = windowAround(flat, first)
  const pieces: Piece[] = []
  const add = (part: string, hit: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.isHit === hit) last.text += part
    else pieces.push({ text: part, isHit: hit })
  }
  add(start > 0 ? '… ' : '', false)
  let at = start
  for (const { 0: one, index } of flat.slice(0, end).slice(start).matchAll(token)) {
    const from = start + index
    if (!isHit(one, from)) continue
    add(flat.slice(at, from), false)
    add(one, true)
    at = from + one.length
  }
  add(flat.slice(at, Math.max(at, end)), false)
  add(end < flat.length ? '…' : '', false)
  return pieces
}

/** Where the text shown begins and ends: at words, about as long as two lines. */
function windowAround(flat: string, first: number): [start: number, end: number] {
  const from = Math.max(0, first - before)
  const start = from === 0 ? 0 : from + (flat.slice(from, first).search(/(?<=\s)\S|$/) + 0)
  const cut = flat.length - start <= whole ? flat.length : start + whole
  const back = cut === flat.length ? 0 : /[\p{L}\p{N}\p{M}]*$/u.exec(flat.slice(start, cut))?.[0].length ?? 0
  return [start, cut - (back === cut - start ? 0 : back)]
}

/** Where diary numbers that were asked for stand. */
function numbersIn(flat: string, wanted: ReadonlySet<string>): [from: number, to: number][] {
  if (![...wanted].some((key) => /^d\S*\d/.test(key))) return []
  return [...new Set(diaryNumbersIn(flat))].filter((number) => diaryKeys(number).some((key) => wanted.has(key)))
    .map((number): [number, number] => [flat.indexOf(number), flat.indexOf(number) + number.length])
}
