// Ids that are on both sides are believed only after what else is known has been heard for and against each.
import { linkUnits, type Pairing } from './comparison.ts'
import { type Evidence, flowBetween } from './flows.ts'
import { compareNames, onlyBearers, plain, resemblanceAmong, writtenName } from '../platform/kit/likeness.ts'
import { unitsWhere } from './sides.ts'

type Verdict = { total: number; supports: number; isChecked: boolean; isStrange: boolean }

/** An id is refused by itself only when its contents are elsewhere; weaker contradictions count when most ids have them. */
const surelyContradicts = -2

/** Links what has the same id on both sides, unless the id names another unit now. */
export function linkIds(pairing: Pairing, evidence: Evidence): void {
  const kept = keepIds(pairing)
  const judge = judgeOf(pairing, evidence)
  const [totals, supporting] = [new Float64Array(kept.length), new Uint8Array(kept.length)]
  const strange: number[] = []
  let [checked, against] = [0, 0]
  kept.forEach((one, index) => {
    const { total, supports, isChecked, isStrange } = judge(one, pairing.kept[one]!)
    totals[index] = total
    supporting[index] = supports
    if (isChecked) checked += 1
    if (isChecked && total < 0) against += 1
    if (isStrange) strange.push(one)
  })
  pairing.areIdsDistrusted = against > 1 && against > checked / 2
  pairing.refused = new Set([...kept.filter((_, index) => totals[index]! <= surelyContradicts), ...withNamesElsewhere(pairing, strange)])
  if (pairing.areIdsDistrusted) return
  kept.forEach((one, index) => {
    const supports = totals[index]! > 0 ? supporting[index]! : 0
    if (!pairing.refused.has(one)) linkUnits(pairing, one, pairing.kept[one]!, supports > 1 ? surely : supports > 0 ? probably : byIdAlone)
  })
}

const surely = { grade: 'verified', score: 1, reason: 'idVerified' } as const
const probably = { grade: 'verified', score: 0.8, reason: 'idVerified' } as const
const byIdAlone = { grade: 'evidence', score: 0.5, reason: 'idAlone' } as const

/** Notes pairs of the same id. Where several organisations of a side use it, it counts only within the same organisation. */
function keepIds({ old, next, kept }: Pairing): number[] {
  const areShared = old.shared.size + next.shared.size > 0
  old.units.forEach((unit, one) => {
    const there = next.withNumber[old.number[one]!]!
    if (there < 0) return
    const others = areShared ? next.shared.get(unit.id) : undefined
    if (!areShared || (others === undefined && !old.shared.has(unit.id))) {
      kept[one] = there
      return
    }
    const organisation = old.organisations[old.origin[one]!]
    const [other, ...more] = (others ?? [there]).filter((each) => next.organisations[next.origin[each]!] === organisation)
    if (other !== undefined && more.length === 0) kept[one] = other
  })
  return unitsWhere(old, (one) => kept[one]! >= 0)
}

/** Weighs what speaks for and against a kept id: contents, name, parent, children and type. */
function judgeOf(pairing: Pairing, evidence: Evidence): (one: number, other: number) => Verdict {
  const { old, next, kept } = pairing
  // How many children of each new unit bear an id of an old one.
  const known = new Int32Array(next.units.length)
  for (let one = 0; one < kept.length; one += 1) {
    const above = kept[one]! < 0 ? -1 : next.parent[kept[one]!]!
    if (above >= 0) known[above]! += 1
  }
  const resembles = resemblanceAmong([old.units, next.units], (unit) => unit.name)
  return (one, other) => {
    const contents = contentsSay(evidence, one, other)
    const [before, now] = [old.units[one]!, next.units[other]!]
    const name = compareNames(before.name, now.name)
    const parent = parentSays(pairing, one, other)
    const children = childrenSay(pairing, known[other]!, one, other)
    const alike = name !== 'different' || contents > 2 ? 0 : resembles(before.name, now.name) ?? 0
    const named = name === 'same' ? 2 : name === 'unknown' || contents > 2 ? 0 : alike >= 0.5 ? 1 : alike < 0.2 ? -1 : 0
    const type = before.type === '' || now.type === '' ? 0 : before.type === now.type || plain(before.type) === plain(now.type) ? 0.25 : -0.25
    return {
      total: contents + named + parent + children + type,
      supports: (contents > 0 ? 1 : 0) + (named > 0 ? 1 : 0) + (parent > 0 ? 1 : 0) + (children > 0 ? 1 : 0),
      isChecked: contents !== 0 || name !== 'unknown',
      isStrange: contents <= 0 && children <= 0 && name === 'different' && alike < 0.5,
    }
  }
}

/** Of the contents that can be traced: most are shared, some are, both units have some and share none, or only one of them has some. */
function contentsSay({ forward, backward, oldSize, newSize }: Evidence, one: number, other: number): number {
  const left = forward.sum[one]!
  const right = backward.sum[other]!
  if (left === 0 && right === 0) return 0
  const flow = left === 0 || right === 0 ? 0 : flowBetween(forward, one, other)
  if (flow > 0) return flow >= left / 2 || flow >= right / 2 ? 3 : 1
  if (left > 0 && right > 0) return -2.5
  // What one of them held is elsewhere, and what the other holds was not there before or is not any more.
  return (left > 0 ? newSize[other]! : oldSize[one]!) > 0 ? -1.5 : -0.5
}

function parentSays({ old, next, kept }: Pairing, one: number, other: number): number {
  const above = old.parent[one]!
  const now = next.parent[other]!
  if (above < 0 || now < 0) return above < 0 && now < 0 ? 0.5 : -0.5
  return kept[above] === now ? 1 : -0.5
}

/** Whether the children that are known by their ids stayed together. Those of both sides are asked, so that it says the same the other way round. */
function childrenSay({ old, next, kept }: Pairing, foundNow: number, one: number, other: number): number {
  let found = 0
  let together = 0
  for (let at = old.childStart[one]!; at < old.childStart[one + 1]!; at += 1) {
    const now = kept[old.children[at]!]!
    if (now < 0) continue
    found += 1
    if (next.parent[now] === other) together += 1
  }
  const most = Math.max(found, foundNow)
  return most === 0 ? 0 : together >= most / 2 ? 1.5 : together > 0 ? 0.5 : -0.5
}

/** Those whose old name, borne by no other unit, another unit bears now, and whose new name another one bore. */
function withNamesElsewhere({ old, next, kept }: Pairing, strange: number[]): number[] {
  if (strange.length === 0) return []
  const names = (one: number): [string, string] => [writtenName(old.units[one]!.name), writtenName(next.units[kept[one]!]!.name)]
  const asked = new Set(strange.flatMap(names).filter((name) => name !== ''))
  const [before, now] = [onlyBearers(old.units, asked), onlyBearers(next.units, asked)]
  return strange.filter((one) => {
    const [name, newName] = names(one)
    return before.get(name) === one && (now.get(name) ?? -1) >= 0 && now.get(newName) === kept[one] && (before.get(newName) ?? -1) >= 0
  })
}

/** The ids that name another unit now. */
export function suspects({ old, next, kept, link, back, gradings, refused, areIdsDistrusted }: Pairing): string[] {
  return unitsWhere(old, (one) => {
    const other = kept[one]!
    if (other < 0) return false
    if (link[one] !== other) return areIdsDistrusted || link[one]! >= 0 || back[other]! >= 0 || refused.has(one)
    return areIdsDistrusted && gradings[one]!.grade === 'name' && compareNames(old.units[one]!.name, next.units[other]!.name) !== 'same'
  }).map((one) => old.labels[one]!).toSorted((left, right) => left < right ? -1 : 1)
}
