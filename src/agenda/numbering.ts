// The one order and the one numbering of an agenda: pages, mail, minutes and files all ask here.
import { type Item, type Placed, type Pointer, publicTitleOf } from './agenda.ts'

/**
 * Puts items in order, sub-items under their parents, and gives each the number people see. Numbers given at a sending
 * stay; an item that came later takes the number before it and a letter: 5 a, 5 b, 5.1 a.
 */
export function arrange<Of extends Item>(items: Of[]): Placed<Of>[] {
  const isSent = items.some((item) => item.number !== null)
  const children = Map.groupBy(items.filter((item) => !item.isFolded), (item) => item.parentId)
  const placed: Numbered<Of>[] = []
  const place = (parentId: string | null, prefix: string, depth: 0 | 1) => {
    const siblings = (children.get(parentId) ?? []).toSorted((one, other) => one.position - other.position)
    // The first sub-items of an item that was sent without any take their plain numbers: nobody has seen those yet.
    const numbers = numbersOf(siblings, prefix, siblings.some((item) => item.number !== null))
    siblings.forEach((item, index) => {
      const shownNumber = numbers[index] ?? ''
      const isLate = / [a-z]/.test(shownNumber) || (isSent && item.number === null)
      placed.push({ ...item, shownNumber, depth, isLate, place: index + 1, siblings: siblings.length })
      place(item.id, `${shownNumber}.`, 1)
    })
  }
  place(null, '', 0)
  return withPointers(placed, items)
}

type Numbered<Of extends Item> = Of & Pick<Placed, 'shownNumber' | 'depth' | 'isLate' | 'place' | 'siblings'>

/** Says of each item by its number where it is handled, what it was split off, and what is handled in it. */
function withPointers<Of extends Item>(placed: Numbered<Of>[], items: Of[]): Placed<Of>[] {
  const numbers = new Map(placed.map((item) => [item.id, item.shownNumber]))
  const pointers = new Map(items.map((item): [string, Pointer] =>
    [item.id, { id: item.id, number: numbers.get(item.id) ?? '', title: publicTitleOf(item) }]))
  const joined = Map.groupBy(items.filter((item) => item.mergedIntoId !== null), (item) => item.mergedIntoId)
  return placed.map((item) => ({ ...item,
    handledIn: pointers.get(item.mergedIntoId ?? '') ?? null, splitFrom: pointers.get(item.splitFromId ?? '') ?? null,
    joined: (joined.get(item.id) ?? []).flatMap((one) => pointers.get(one.id) ?? []) }))
}

function numbersOf(siblings: Item[], prefix: string, isSent: boolean): string[] {
  if (!isSent) return siblings.map((item, index) => item.number ?? `${prefix}${index + 1}`)
  const taken = new Set(siblings.map((item) => item.number).filter((number) => number !== null))
  let base = `${prefix}0`
  return siblings.map((item) => {
    if (item.number !== null) {
      base = item.number.replace(/ [a-z]+$/, '')
      return item.number
    }
    for (let index = 0; ; index += 1) {
      const number = `${base} ${lettersOf(index)}`
      if (taken.has(number)) continue
      taken.add(number)
      return number
    }
  })
}

/** a … z, aa, ab …: as many as there are late items. */
export function lettersOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter
}

/** Natural order of shown numbers: 2 before 10, 5 before 5 a before 5.1 before 6. For tests and foreign lists. */
export function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = compareParts(left[index], right[index])
    if (difference !== 0) return difference
  }
  return 0
}

function compareParts(one = '-1', other = '-1'): number {
  const [, digits = '-1', letters = ''] = /^(\d+)(?: ([a-z]+))?$/.exec(one) ?? []
  const [, otherDigits = '-1', otherLetters = ''] = /^(\d+)(?: ([a-z]+))?$/.exec(other) ?? []
  return Number(digits) - Number(otherDigits) || letters.length - otherLetters.length
    || (letters < otherLetters ? -1 : letters > otherLetters ? 1 : 0)
}
