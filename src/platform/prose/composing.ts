// Puts printed lines together into running text: paragraphs, headings and list rows, with every rejoined word recorded.
import { hasVerb } from './clauses.ts'
import type { ProseLanguage } from './hyphenation.ts'
import { isKnownNoun } from './inflection.ts'
import { glueBetween, vocabularyOf, type Vocabulary } from './rejoin.ts'
import { linesOf } from './tidying.ts'

export type BlockKind = 'heading' | 'paragraph' | 'row'

/** A stretch of the composed text. A row is one line of a list; its bullet or number is outside the stretch. */
export type Block = { start: number; end: number; kind: BlockKind }

export type WordJoin = { printed: string; read: string; sure: boolean; start: number }

export type Composed = { text: string; blocks: Block[]; joins: WordJoin[] }

const bullet = /^(?:§\s*\d+[.:]?\s+|[-–—•*·▪◦●■‣➢✓§]\s+|o\s{1,}(?=\p{Lu})|\(?[a-zåäö]\)\s+|\d{1,2}\)\s*|\d{1,2}(?:\.\d{1,2})*\.?\s+(?:§\s*)?(?=\p{Lu})|\d{1,3}\s*§\s*)/u
const terminal = /[.!?:;](?:["”')\]]*)$/

/** A word and colon, or a known label, that begins a row of its own ("Jakelu", "Läsnä:", "Aika"). */
const label =
  /^(?:(?:jakelu|tiedoksi|läsnä|poissa|aika|paikka|liitteet|liite|puheenjohtaja|varapuheenjohtaja|sihteeri|laatija|muistion laatija|asianumero|diaarinumero|dnro|julkisuus|sändlista|distribution|för kännedom|närvarande|frånvarande|tid|plats|bilagor|bilaga|ordförande|vice ordförande|sekreterare|ärendenummer|diarienummer|offentlighet)\s*(?::|\s{2,}|$|(?<=\bjakelu)\s+(?=\p{Lu})|(?<=\bsändlista)\s+))/iu
const ownLabel = /^\p{Lu}[\p{L} -]{2,30}:\s/u

/** A word that was broken at a line's end once and pasted with the hyphen and a space: "johto- ryhmässä". */
const brokenInside =
  /(?<=\p{L}{2}-) (?=\p{Ll}{2})(?!(?:ja|tai|sekä|eli|taikka|että|kuin|kuten|ynnä|och|eller|samt|som|respektive|mm|ym)(?!\p{L}))/u

const wordLettersMax = 80

type Shape = { width: number; wrapped: boolean }

function shapeOf(lines: string[]): Shape {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 80
  // Where a line is longer than any page, the lines are whole paragraphs.
  return { width: Math.min(width, 120), wrapped: width <= 130 }
}

const isUnfinished = (line: string): boolean =>
  !terminal.test(line) && (/[\p{Ll}\d]{2}[.!?]\s+\p{Lu}[^.!?]*\p{L}$/u.test(line) || line.lastIndexOf('(') > line.lastIndexOf(')'))

const endsInHyphen = (line: string): boolean => /[\p{L}\d)][-\u00ad]$/u.test(line)

/** Whether the next printed line goes on with the same paragraph. `gap` tells of empty lines between. */
function runsOn(before: string, line: string, gap: boolean, shape: Shape): boolean {
  const startsLow = /^[\p{Ll}(]/u.test(line) || /^-\p{Ll}/u.test(line)
  if (endsInHyphen(before) && startsLow) return true
  if (/^[-•*·▪◦●■]\s+\S/.test(line) && !endsInHyphen(before)) return false
  if (bullet.test(line) && (terminal.test(before) || gap || bullet.test(before) || before.length < shape.width * 0.6)) return false
  if (label.test(line) || ownLabel.test(line)) return false
  const goesOn = startsLow || /^\d{1,2}\.\s*(?:\p{Ll}|\d)/u.test(line)
  if (gap) return startsLow && !terminal.test(before) && before.length > shape.width * 0.5
  if (endsInHyphen(before)) return true
  // What stops inside a sentence that began on the same line, or inside a bracket, is no heading and no row.
  if (isUnfinished(before)) return true
  // A day at the beginning of a row's second line is no number of a row.
  const startsWithDay = before.length > shape.width * 0.6 && /^\d{1,2}\.\d{1,2}\./.test(line)
  if (!shape.wrapped || bullet.test(before)) return (startsLow || startsWithDay) && !terminal.test(before)
  if (label.test(before) && before.length < shape.width * 0.6) return goesOn
  const short = before.length + (line.split(' ')[0]?.length ?? 0) + 1 < shape.width * 0.8
  if (short && !goesOn) return /[,]$|\s(?:ja|sekä|och|samt)$/.test(before)
  return true
}

/** Reads printed lines as running text. */
export function compose(raw: string, language: ProseLanguage): Composed {
  const lines = linesOf(raw)
  const shape = shapeOf(lines)
  const vocabulary = vocabularyOf(lines, isKnownNoun)
  const composed: Composed = { text: '', blocks: [], joins: [] }
  let before: string | null = null
  let gap = false
  for (const line of lines) {
    if (line === '') {
      gap = true
      continue
    }
    const [first = '', ...broken] = line.split(brokenInside)
    if (before !== null && runsOn(before, line, gap, shape)) append(composed, first, vocabulary, language, false)
    else begin(composed, first)
    for (const piece of broken) append(composed, piece, vocabulary, language, true)
    before = line
    gap = false
  }
  composed.blocks.forEach((block, index) => finish(composed, block, index, language))
  return composed
}

function begin(composed: Composed, line: string): void {
  const sign = bullet.exec(line)?.[0] ?? ''
  const wasRow = composed.blocks.at(-1)?.kind === 'row'
  if (composed.text !== '') composed.text += sign !== '' && wasRow ? '\n' : '\n\n'
  const start = composed.text.length + sign.length
  composed.text += line
  composed.blocks.push({ start, end: composed.text.length, kind: sign === '' ? 'paragraph' : 'row' })
}

function append(composed: Composed, line: string, vocabulary: Vocabulary, language: ProseLanguage, isInside: boolean): void {
  const block = composed.blocks.at(-1)
  if (block === undefined) return
  const last = composed.text.at(-1)
  if (last === '\u00ad' || endsInHyphen(composed.text.slice(-2))) rejoin(composed, line, vocabulary, language, block, isInside)
  else composed.text += /(?:^| )-$/.test(composed.text.slice(-2)) && /^\p{Ll}/u.test(line) && isKnownNoun(firstWord(line)) ? line : ` ${line}`
  block.end = composed.text.length
}

const firstWord = (line: string): string => /^[\p{L}\d-]*/u.exec(line)?.[0] ?? ''

function rejoin(composed: Composed, line: string, vocabulary: Vocabulary, language: ProseLanguage, block: Block, isInside: boolean): void {
  const soft = composed.text.endsWith('\u00ad')
  const body = composed.text.slice(0, -1)
  const left = /[\p{L}\d:.&'’-]*$/u.exec(body.slice(-wordLettersMax))?.[0] ?? ''
  const right = /^[\p{L}\d:'’-]*/u.exec(line.slice(0, wordLettersMax))?.[0] ?? ''
  // A soft hyphen with no word on one of its sides joins nothing.
  if (left === '' || right === '') {
    composed.text = `${soft ? body : composed.text} ${line}`
    return
  }
  const start = body.length - left.length
  const startsSentence = start <= block.start || /[.!?]\s*["”(]?$/.test(body.slice(Math.max(block.start, start - 5), start))
  const { glue, sure } = soft ? { glue: '', sure: true } : glueBetween(left, right.replace(/[-:]$/, ''), vocabulary, language, startsSentence)
  composed.text = body + glue + line
  // A line that ends in yet another hyphen carries the word on; the next join prints it whole.
  const read = `${left}${glue}${right}`.replace(/[-:]$/, '')
  const printed = `${left}-${isInside ? ' ' : '/'}${right.replace(/[-:]$/, '')}`
  composed.joins.push({ printed, read, sure: sure && !isInside, start })
}

/** The bullet or number that is printed before a block. */
const signOf = ({ text }: Composed, block: Block | undefined): string =>
  block === undefined ? '' : text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start)

function finish(composed: Composed, block: Block, index: number, language: ProseLanguage): void {
  const text = composed.text.slice(block.start, block.end)
  const words = text.split(' ').length
  // "2. Ajankohtaiset asiat" between paragraphs is a heading, among other such rows it is a row.
  // … and so it is above rows that have bullets.
  const isAbove = /\d/.test(signOf(composed, block)) && /^[-–—•*·▪◦●■‣➢✓o]\s/.test(signOf(composed, composed.blocks[index + 1]))
  const isAlone = isAbove || (composed.blocks[index - 1]?.kind !== 'row' && composed.blocks[index + 1]?.kind !== 'row')
  const isSection = /§/.test(composed.text.slice(Math.max(0, block.start - 6), block.start))
  const isNumbered = block.kind === 'row' && (isAlone || isSection) && /[\d§]\S*\s*$/.test(composed.text.slice(block.start - 6, block.start)) && words < 8
  const tells = words > 5 && hasVerb(text, { start: 0, end: text.length }, language)
  // "Aluejako  Päätettiin vaihtoehdon 2 mukaisesti": two cells of a table, of which the second tells.
  const cell = block.kind === 'paragraph' ? text.split('  ').slice(1).join(' ') : ''
  if (/^\p{Lu}/u.test(cell) && !label.test(text) && hasVerb(cell, { start: 0, end: cell.length }, language)) block.kind = 'row'
  if ((block.kind === 'paragraph' || isNumbered) && !tells && !/[.!?;,]$/.test(text) && text.length < 120 && words < 14) block.kind = 'heading'
}
