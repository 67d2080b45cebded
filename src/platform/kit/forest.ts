// Trees of numbered things, each of which knows the one above it.

export type Forest = {
  /** The one above each, or -1. */
  parent: Int32Array
  /** Those below `one` are `children[at]` for `at` in childStart[one] … childStart[one + 1], in the order of their numbers. */
  childStart: Int32Array
  children: Int32Array
  /** Every one after the one above it. */
  order: Int32Array
}

/** Trees from what each says is above it. A circle has no top: its first becomes one. */
export function forestOf(parent: Int32Array): Forest {
  cutCycles(parent)
  const { childStart, children } = childrenOf(parent)
  return { parent, childStart, children, order: topDown(parent, childStart, children) }
}

function cutCycles(parent: Int32Array): void {
  const seenBy = new Int32Array(parent.length).fill(-1)
  for (let start = 0; start < parent.length; start += 1) {
    let at = start
    while (at >= 0 && seenBy[at] === -1) {
      seenBy[at] = start
      at = parent[at]!
    }
    if (at < 0 || seenBy[at] !== start) continue
    let first = at
    for (let next = parent[at]!; next !== at; next = parent[next]!) first = Math.min(first, next)
    parent[first] = -1
  }
}

function childrenOf(parent: Int32Array): { childStart: Int32Array; children: Int32Array } {
  const childStart = new Int32Array(parent.length + 1)
  for (const one of parent) if (one >= 0) childStart[one + 1]! += 1
  for (let index = 0; index < parent.length; index += 1) childStart[index + 1]! += childStart[index]!
  const children = new Int32Array(childStart[parent.length]!)
  const next = childStart.slice()
  parent.forEach((one, index) => { if (one >= 0) children[next[one]!++] = index })
  return { childStart, children }
}

function topDown(parent: Int32Array, childStart: Int32Array, children: Int32Array): Int32Array {
  const order = new Int32Array(parent.length)
  let end = 0
  parent.forEach((one, index) => { if (one < 0) order[end++] = index })
  for (let at = 0; at < end; at += 1) {
    const unit = order[at]!
    for (let child = childStart[unit]!; child < childStart[unit + 1]!; child += 1) order[end++] = children[child]!
  }
  return order
}
