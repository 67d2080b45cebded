// A picture of who succeeds whom: the old on the left, the new on the right, a thread for each succession.
import type { Succession } from './organisation.ts'

export type Knot = { id: string; label: string }
type Thread = { d: string; kind: 'continues' | 'merges' | 'splits' }
export type Threads = { width: number; height: number; left: (Knot & { y: number })[]; right: (Knot & { y: number })[]; threads: Thread[] }

const width = 640
const row = 26
const edge = { left: 238, right: 402 }

/** Where everything stands. New organisations are put beside the middle of those they come from, in order. */
export function threadsOf(from: Knot[], to: Knot[], successions: Succession[]): Threads {
  const centreOf = (id: string): number => {
    const rows = successions.filter((one) => one.toId === id).map((one) => from.findIndex((knot) => knot.id === one.fromId))
    return rows.length === 0 ? from.length : rows.reduce((sum, at) => sum + at, 0) / rows.length
  }
  const height = Math.max(from.length, to.length) * row + 8
  const left = from.map((knot, index) => ({ ...knot, y: 4 + row * (index + 0.5) }))
  const ordered = [...to].sort((one, other) => centreOf(one.id) - centreOf(other.id))
  const step = (height - 8) / Math.max(ordered.length, 1)
  const right = ordered.map((knot, index) => ({ ...knot, y: 4 + step * (index + 0.5) }))
  const threads = successions.flatMap((one): Thread[] => {
    const [start, end] = [left.find((knot) => knot.id === one.fromId), right.find((knot) => knot.id === one.toId)]
    if (start === undefined || end === undefined) return []
    const middle = (edge.left + edge.right) / 2
    return [{ d: `M${edge.left} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${edge.right} ${end.y}`, kind: kindOf(one, successions) }]
  })
  return { width, height, left, right, threads }
}

function kindOf(one: Succession, successions: Succession[]): Thread['kind'] {
  if (successions.filter((other) => other.fromId === one.fromId).length > 1) return 'splits'
  return successions.filter((other) => other.toId === one.toId).length > 1 ? 'merges' : 'continues'
}

/** The picture; the table beside it says the same to those who do not see it. */
export function ThreadsPicture({ threads }: { threads: Threads }) {
  return (
    <svg class="threads" viewBox={`0 0 ${threads.width} ${threads.height}`} aria-hidden="true" focusable="false">
      {threads.threads.map((one) => <path key={one.d} class={`threads__line threads__line--${one.kind}`} d={one.d} />)}
      {threads.left.map((knot) => (
        <g key={knot.id}><circle cx={edge.left} cy={knot.y} r="4" /><text x={edge.left - 10} y={knot.y + 5} text-anchor="end">{knot.label}</text></g>
      ))}
      {threads.right.map((knot) => (
        <g key={knot.id}><circle cx={edge.right} cy={knot.y} r="4" /><text x={edge.right + 10} y={knot.y + 5}>{knot.label}</text></g>
      ))}
    </svg>
  )
}
