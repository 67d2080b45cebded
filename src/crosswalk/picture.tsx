// One region before and after, with a thread wherever positions and tasks go. Drawn by plain functions; the table says the same.
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { rounded } from './crossing.ts'
import type { Crosswalk, Region } from './crosswalk.ts'
import { pictureWords as words } from './text.ts'

type Knot = { unit: number; label: string; whole: string; indent: number; y: number; isHead: boolean }
type Thread = { d: string; width: number; kind: 'continues' | 'merges' | 'splits'; isKnown: boolean }
export type Picture = { height: number; left: Knot[]; right: Knot[]; threads: Thread[] }

const width = 960
const row = 24
const edge = { left: 372, right: 588 }
const lettersMost = 50

/** Where everything stands: on the left what sends something here, by organisation; on the right the new structure. */
export function pictureOf({ set, flows, pairing: { old, next, link, gradings, groups } }: Crosswalk, region: Region, language: Language): Picture {
  const place = set.incoming.indexOf(region.member)
  const coming = flows.filter(({ from, to }) => from >= 0 && typeof to === 'number' && next.origin[to] === place)
  const sending = new Set(coming.map(({ from }) => from))
  const ofOrganisations = region.contributions.map(({ member }) => set.outgoing.indexOf(member))
  const lefts = ofOrganisations.flatMap((origin) => inTreeOrder(old, origin).filter((unit) => old.parent[unit]! < 0 || sending.has(unit)))
  const rights = inTreeOrder(next, place)
  const height = Math.max(lefts.length, rights.length) * row + 8
  const knotsOf = (side: typeof old, units: number[]): Knot[] => units.map((unit, index) => {
    const name = textIn(side.units[unit]!.name, language) || side.units[unit]!.id
    const indent = Math.min(depthOf(side, unit), 4)
    return { unit, label: shortened(name, lettersMost - 2 * indent), whole: name, indent, isHead: side.parent[unit]! < 0,
      y: 4 + ((height - 8) / units.length) * (index + 0.5) }
  })
  const [left, right] = [knotsOf(old, lefts), knotsOf(next, rights)]
  const count = (key: 'from' | 'to', unit: number): number => coming.filter((one) => one[key] === unit).length
  const threads = coming.flatMap(({ from, to, years, positions, tasks }): Thread[] => {
    const [start, end] = [left.find(({ unit }) => unit === from), right.find(({ unit }) => unit === to)]
    if (start === undefined || end === undefined || typeof to !== 'number' || positions + tasks === 0) return []
    const group = groups.find((one) => one.from.includes(from) && one.to.includes(to))
    const grade = link[from] === to ? gradings[from]?.grade : group?.grade
    const middle = (edge.left + edge.right) / 2
    return [{ d: `M${edge.left} ${at(start.y)}C${middle} ${at(start.y)} ${middle} ${at(end.y)} ${edge.right} ${at(end.y)}`,
      width: Math.min(1.5 + Math.sqrt(years), 7), isKnown: grade === 'declared' || grade === 'verified',
      kind: count('from', from) > 1 ? 'splits' : count('to', to) > 1 ? 'merges' : 'continues' }]
  })
  return { height, left, right, threads }
}

const at = (y: number): number => rounded(y)
const shortened = (text: string, most: number): string => text.length <= most ? text : `${text.slice(0, most - 1)}…`

type Tree = { origin: Int32Array; parent: Int32Array; children: Int32Array; childStart: Int32Array; units: unknown[] }

function inTreeOrder({ origin, parent, children, childStart, units }: Tree, place: number): number[] {
  const below = (unit: number): number[] => [unit, ...[...children.subarray(childStart[unit]!, childStart[unit + 1]!)].flatMap(below)]
  return [...units.keys()].filter((unit) => origin[unit] === place && parent[unit]! < 0).flatMap(below)
}

function depthOf({ parent }: Tree, unit: number): number {
  let depth = 0
  for (let above = parent[unit]!; above >= 0; above = parent[above]!) depth += 1
  return depth
}

/** The picture with its name and what it shows in words. */
export function RegionPicture({ crosswalk, region, language }: { crosswalk: Crosswalk; region: Region; language: Language }) {
  const { height, left, right, threads } = pictureOf(crosswalk, region, language)
  const name = textIn(region.member.name, language)
  const values = { name, before: left.length, after: right.length, years: writtenNumber(region.after, language) }
  return (
    <figure class="region">
      <svg class="threads region__picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="region-title region-about">
        <title id="region-title">{fill(words.title[language], values)}</title>
        <desc id="region-about">{fill(words.about[language], values)}</desc>
        {threads.map((one, index) => (
          <path key={index} d={one.d} stroke-width={one.width}
            class={`threads__line threads__line--${one.kind}${one.isKnown ? '' : ' threads__line--proposed'}`} />
        ))}
        {left.map((knot) => <KnotView key={knot.unit} knot={knot} x={edge.left} isLeft />)}
        {right.map((knot) => <KnotView key={knot.unit} knot={knot} x={edge.right} />)}
      </svg>
      <figcaption class="region__key">{words.key[language]}</figcaption>
    </figure>
  )
}

function KnotView({ knot, x, isLeft = false }: { knot: Knot; x: number; isLeft?: boolean }) {
  const indent = knot.indent * 14
  return (
    <g class={knot.isHead ? 'region__head' : undefined}>
      <circle cx={x} cy={at(knot.y)} r={knot.isHead ? 5 : 3.5} />
      <text x={isLeft ? x - 10 : x + 10 + indent} y={at(knot.y + 5)} text-anchor={isLeft ? 'end' : 'start'}>
        {knot.label !== knot.whole && <title>{knot.whole}</title>}{knot.label}
      </text>
    </g>
  )
}
