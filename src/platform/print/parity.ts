// What a document states, and whether a written form of it states the same: nothing leaves the house that lacks some of it.
import { type Block, type Document, type Inline, runsOf } from '../kit/document.ts'
import { unnumbered, wholeAddress } from './printed.ts'

/** A written form read back: its words in the order of reading, and where its links lead. */
export type ReadBack = {
  text: string
  links: string[]
  /** Set where a letter with marks that no single character has comes back several times, once for each of its shapes. */
  repeatsMarked?: boolean
}

type Facts = { /** In the order in which they are read. */ ordered: string[]; /** Each form has its own place for them. */ anywhere: string[]; links: string[] }

/** Everything that somebody who reads the document learns from it. */
export function factsOf(document: Document, origin: string | null): Facts {
  const facts: Facts = { ordered: [document.title], anywhere: [], links: [] }
  const say = (content: Inline) => {
    for (const { text, href } of runsOf(content)) {
      facts.ordered.push(text)
      const address = href === undefined || href.startsWith('#') ? null : wholeAddress(href, origin)
      if (address !== null) facts.links.push(address)
    }
  }
  const { organisation, unit = '', type, day = '', diaryNumber = '', publicity = '' } = document.identification
  facts.anywhere.push(organisation, unit, type, day, diaryNumber, publicity)
  for (const block of document.blocks) stateBlock(block, facts, say)
  for (const { title, items } of document.endings.filter((one) => one.items.length > 0)) {
    facts.ordered.push(title)
    items.forEach(say)
  }
  facts.ordered.push(...document.footer)
  return facts
}

function stateBlock(block: Block, facts: Facts, say: (content: Inline) => void): void {
  switch (block.kind) {
    case 'heading':
      facts.ordered.push(block.number ?? '')
      return say(block.text)
    case 'paragraph': case 'notice': return say(block.text)
    case 'list': return block.items.forEach(say)
    case 'facts': return block.rows.forEach((row) => {
      facts.ordered.push(row.term)
      say(row.value)
    })
    case 'table':
      facts.ordered.push(block.caption)
      facts.anywhere.push(...block.head)
      return block.rows.forEach((row) => row.forEach(say))
    case 'section': return block.blocks.forEach((one) => stateBlock(one, facts, say))
  }
}

/** What of a document a form of it does not state; empty when it states everything in the same order. */
export function missingFrom(document: Document, form: ReadBack, origin: string | null): string[] {
  const { ordered, anywhere, links } = factsOf(document, origin)
  const whole = squeezed(form.text)
  // Where letters with marks are, this reader of PDF files gives their marks to other letters of the same shape too: it does not read
  // what the file says beside the shapes (ActualText). There letters are compared without their marks.
  const isMarked = form.repeatsMarked === true && /\p{M}/u.test(whole)
  const text = isMarked ? unmarked(whole) : whole
  const endIn = (fact: string, from: number) => endOf(isMarked ? squeezed(fact).split(marked).map(unmarked) : [squeezed(fact)], text, from)
  const missing = anywhere.filter((fact) => endIn(fact, 0) === null)
  let at = 0
  for (const fact of ordered) {
    const end = endIn(fact, at)
    if (end === null) missing.push(fact)
    else at = end
  }
  const known = new Set(form.links.map(plainAddress))
  return [...missing, ...links.filter((link) => !known.has(plainAddress(link)))]
}

const unmarked = (letters: string): string => letters.normalize('NFD').replaceAll(/\p{M}/gu, '')
const marked = /\P{M}?\p{M}+/u

/** Where the last of the parts ends in the text, when all are found one after the other; null when one is not. */
function endOf(parts: string[], text: string, from: number): number | null {
  let at = from
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found === -1) return null
    at = found + part.length
  }
  return at
}

const plainAddress = (address: string): string => URL.canParse(address) ? new URL(address).href : address

/** Lines, hyphens at their ends and case belong to a form, not to what it states. */
const squeezed = (text: string): string => unnumbered(text.toWellFormed()).normalize('NFKC')
  .replaceAll(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Pd}\u2212\ufffd]/gu, '').toUpperCase()
