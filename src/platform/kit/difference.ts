// What changed between two texts, word by word.

/** A stretch of words: in both texts, only in the earlier, or only in the later one. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string }

// A table of this many cells takes a few milliseconds; longer texts are compared by their lines, then as a whole.
const cellsMax = 4_000_000

/** Stretches that, without the added ones, give the earlier text, and without the removed ones the later. */
export function differencesOf(earlier: string, later: string): Stretch[] {
  for (const pattern of [/\s+|[^\s\p{L}\p{N}]|[\p{L}\p{N}\u00ad-]+/gu, /[^\n]*\n|[^\n]+/g]) {
    const compared = compare(earlier.match(pattern) ?? [], later.match(pattern) ?? [])
    if (compared !== null) return joined(compared)
  }
  return joined([{ kind: 'removed', text: earlier }, { kind: 'added', text: later }])
}

/** Whether two texts differ at all. */
export const isDifferent = (stretches: Stretch[]): boolean => stretches.some((stretch) => stretch.kind !== 'same')

function compare(earlier: string[], later: string[]): Stretch[] | null {
  let head = 0
  while (head < earlier.length && head < later.length && earlier[head] === later[head]) head += 1
  let tail = 0
  while (
    tail < earlier.length - head && tail < later.length - head && earlier.at(-1 - tail) === later.at(-1 - tail)
  ) tail += 1
  const before = earlier.slice(head, earlier.length - tail)
  const after = later.slice(head, later.length - tail)
  if (before.length * after.length > cellsMax) return null
  const same = (parts: string[]): Stretch[] => parts.map((text) => ({ kind: 'same', text }))
  return [...same(earlier.slice(0, head)), ...middle(before, after), ...same(earlier.slice(earlier.length - tail))]
}

/** The longest common subsequence, read forwards from a table of the lengths that remain. */
function middle(before: string[], after: string[]): Stretch[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = before[row] === after[column]
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const stretches: Stretch[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const one = before[row]
    const other = after[column]
    if (one !== undefined && one === other) {
      stretches.push({ kind: 'same', text: one })
      row += 1
      column += 1
    } else if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      stretches.push({ kind: 'removed', text: one })
      row += 1
    } else if (other !== undefined) {
      stretches.push({ kind: 'added', text: other })
      column += 1
    }
  }
  return stretches
}

/** Neighbours of one kind become one stretch; a lone space between two changes belongs to them. */
function joined(stretches: Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') whole.push({ kind: 'removed', text: removed })
    if (added !== '') whole.push({ kind: 'added', text: added })
    removed = added = ''
  }
  stretches.forEach((stretch, index) => {
    const isBetween = stretch.kind === 'same' && /^ $/.test(stretch.text) && (removed !== '' || added !== '')
      && index + 1 < stretches.length && stretches[index + 1]?.kind !== 'same'
    if (stretch.kind === 'removed') removed += stretch.text
    else if (stretch.kind === 'added') added += stretch.text
    else if (isBetween) {
      removed += stretch.text
      added += stretch.text
    } else {
      flush()
      const last = whole.at(-1)
      if (last?.kind === 'same') last.text += stretch.text
      else whole.push({ ...stretch })
    }
  })
  flush()
  return whole
}
