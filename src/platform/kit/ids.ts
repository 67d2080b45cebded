// Numbers ids among hundreds of thousands: a Map of as many texts takes three times as long to fill, and the filling was
// the dearest part of a comparison (docs/benchmarks.md).

/** Ids numbered from 0 in the order in which they first come; the same id has the same number always. */
export type Ids = {
  /** The number of an id, a new one when it has none. What is `likely` its number is tried before it is looked up. */
  numberOf: (id: string, likely: number) => number
  /** The number of an id, or -1. */
  find: (id: string, likely: number) => number
  count: () => number
}

/** Ids made to fall into the same place end here: a file cannot slow the comparison down by its ids. */
const triesAtMost = 64

/** At each place a number and one more, 0 where it is free, and the mark of its id, beside each other; and what found no place. */
type Table = { places: Int32Array; crowded: Map<string, number> }

/** Numbers about as many ids as are `expected`; there may be more. */
export function idsFor(expected: number): Ids {
  const ids = new Array<string>(Math.ceil(expected * 1.125))
  let count = 0
  let table = tableFor(expected)
  const isAt = (id: string, number: number): boolean => number >= 0 && number < count && ids[number] === id
  const look = (id: string, mark: number): number => numberAt(table, placeOf(table, ids, id, mark), id)
  const enlarge = (): void => {
    table = tableFor(count * 2)
    for (let number = 0; number < count; number += 1) {
      const id = ids[number]!
      putAt(table, placeOf(table, ids, id, markOf(id)), id, number, markOf(id))
    }
  }
  return {
    count: () => count,
    find: (id, likely) => isAt(id, likely) ? likely : look(id, markOf(id)),
    numberOf: (id, likely) => {
      if (isAt(id, likely)) return likely
      const mark = markOf(id)
      const place = placeOf(table, ids, id, mark)
      const before = numberAt(table, place, id)
      if (before >= 0) return before
      ids[count] = id
      putAt(table, place, id, count, mark)
      count += 1
      if (count * 2.5 > table.places.length) enlarge()
      return count - 1
    },
  }
}

const tableFor = (expected: number): Table =>
  ({ places: new Int32Array((Math.ceil(expected * 1.5) + triesAtMost) * 2), crowded: new Map() })

/** Where the id is or would be; -1 when it is crowded out. */
function placeOf({ places }: Table, ids: string[], id: string, mark: number): number {
  let at = ((mark >>> 0) % (places.length >> 1)) * 2
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const number = places[at]! - 1
    if (number < 0 || (places[at + 1] === mark && ids[number] === id)) return at
    at = at + 2 < places.length ? at + 2 : 0
  }
  return -1
}

const numberAt = ({ places, crowded }: Table, place: number, id: string): number =>
  place < 0 ? crowded.get(id) ?? -1 : places[place]! - 1

function putAt({ places, crowded }: Table, place: number, id: string, number: number, mark: number): void {
  if (place < 0) crowded.set(id, number)
  else {
    places[place] = number + 1
    places[place + 1] = mark
  }
}

/** All the characters in 32 bits. Ids that follow each other get places beside each other, which the processor's cache likes. */
function markOf(id: string): number {
  let mark = 0
  for (let at = 0; at < id.length; at += 1) mark = Math.imul(mark, 31) + id.charCodeAt(at) | 0
  return mark
}
