// Finding rows by their ids among hundreds of thousands: a Map of as many texts takes three times as long to fill, and the
// filling was the dearest part of a comparison (docs/benchmarks.md).

export type Ids = {
  /** The row that has the id, or -1. */
  find: (id: string) => number
  /** Gives the id to a row. Returns the row that has it already, or -1 when it was free. */
  add: (id: string, row: number) => number
}

const free = -1
/** Ids made to fall into the same place end here: a file cannot slow the comparison down by its ids. */
const triesAtMost = 64

/** An index for at most so many ids; `idOf` reads back the id of a row that was added. */
export function idsFor(most: number, idOf: (row: number) => string): Ids {
  const places = Math.ceil(most * 1.5) + triesAtMost
  // At each place a row and the mark of its id, beside each other.
  const table = new Int32Array(places * 2).fill(free)
  const crowded = new Map<string, number>()
  /** Where the id is or would be; -1 when it is crowded out. */
  const placeOf = (id: string, mark: number): number => {
    let at = ((mark >>> 0) % places) * 2
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      const row = table[at]!
      if (row === free || (table[at + 1] === mark && idOf(row) === id)) return at
      at = at + 2 < table.length ? at + 2 : 0
    }
    return -1
  }
  return {
    find: (id) => {
      const at = placeOf(id, markOf(id))
      return at < 0 ? crowded.get(id) ?? free : table[at]!
    },
    add: (id, row) => {
      const mark = markOf(id)
      const at = placeOf(id, mark)
      const before = at < 0 ? crowded.get(id) ?? free : table[at]!
      if (before !== free) return before
      if (at < 0) crowded.set(id, row)
      else {
        table[at] = row
        table[at + 1] = mark
      }
      return free
    },
  }
}

/** All the characters in 32 bits. Ids that follow each other get places beside each other, which the processor's cache likes. */
function markOf(id: string): number {
  let mark = 0
  for (let at = 0; at < id.length; at += 1) mark = Math.imul(mark, 31) + id.charCodeAt(at) | 0
  return mark
}
