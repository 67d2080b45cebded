// Ids that are on both sides are believed only after what else is known has been heard for and against each.
import { type Evidence, flowBetween } from './flows.ts'
import { compareNames, nameKey, plain, resemblanceAmong } from './name.ts'
import { linkUnits, type Pairing } from './sides.ts'

type Verdict = { total: number; supports: number; isChecked: boolean; isElsewhere: boolean }

const alarmShare = 0.4
const contradicts = -1
const surelyContradicts = -2

/** Links what has the same id on both sides, unless the id names another unit now. */
export function linkIds(pairing: Pairing, evidence: Evidence): void {
  const kept = keptIds(pairing)
  const judge = judgeOf(pairing, evidence, kept)
  const verdicts = kept.map(([one, other]) => judge(one, other))
  const checked = verdicts.filter((verdict) => verdict.isChecked).length
  const against = verdicts.filter((verdict) => verdict.isChecked && verdict.total <= contradicts).length
  pairing.areIdsDistrusted = against > 1 && against > checked * alarmShare
  pairing.kept = kept
  kept.forEach(([one, other], index) => {
    const verdict = verdicts[index]!
    if (verdict.total <= surelyContradicts || verdict.isElsewhere) pairing.refused.add(one)
    if (pairing.areIdsDistrusted || pairing.refused.has(one)) return
    if (pairing.link[one]! >= 0 || pairing.back[other]! >= 0) return
    const isVerified = verdict.total > 0 && verdict.supports > 0
    linkUnits(pairing, one, other, isVerified ? { grade: 'verified', score: verdict.supports >= 2 ? 1 : 0.8, reason: 'idVerified' }
      : { grade: 'evidence', score: 0.5, reason: 'idAlone' })
  })
}

/** Pairs of the same id. Where several organisations of a side use it, it counts only within the same organisation. */
function keptIds({ old, next }: Pairing): [number, number][] {
  return old.units.flatMap((unit, one): [number, number][] => {
    const here = old.byId.get(unit.id)
    const there = next.byId.get(unit.id)
    if (there === undefined) return []
    if (typeof here === 'number' && typeof there === 'number') return [[one, there]]
    const organisation = old.organisations[old.origin[one]!]
    const [other, ...more] = [there].flat().filter((each) => next.organisations[next.origin[each]!] === organisation)
    return other === undefined || more.length > 0 ? [] : [[one, other]]
  })
}

/** Weighs what speaks for and against a kept id: contents, name, parent, children and type. */
function judgeOf(pairing: Pairing, evidence: Evidence, kept: [number, number][]): (one: number, other: number) => Verdict {
  const { old, next } = pairing
  const partner = new Int32Array(old.units.length).fill(-1)
  for (const [one, other] of kept) partner[one] = other
  const resembles = resemblanceAmong(() => [...old.units, ...next.units].map((unit) => unit.name))
  const elsewhere = namesElsewhere(pairing)
  return (one, other) => {
    const contents = contentsSay(evidence, one, other)
    const name = compareNames(old.units[one]!.name, next.units[other]!.name)
    const alike = name !== 'different' || contents > 2 ? 1 : resembles(old.units[one]!.name, next.units[other]!.name) ?? 0
    const nameSays = name === 'same' ? 2 : name === 'unknown' || contents > 2 ? 0 : alike >= 0.5 ? 1 : alike < 0.2 ? -1 : 0
    const parentSays = parentSay(pairing, partner, one, other)
    const childrenSay = childrenSayOf(pairing, partner, one, other)
    const [type, newType] = [old.units[one]!.type, next.units[other]!.type]
    const typeSays = type === '' || newType === '' ? 0 : plain(type) === plain(newType) ? 0.25 : -0.25
    const signs = [contents, nameSays, parentSays, childrenSay]
    return {
      total: contents + nameSays + parentSays + childrenSay + typeSays,
      supports: signs.filter((sign) => sign > 0).length,
      isChecked: contents !== 0 || name !== 'unknown',
      isElsewhere: contents <= 0 && childrenSay <= 0 && name === 'different' && alike < 0.5 && elsewhere(one, other),
    }
  }
}

/** Of the contents that can be traced: most are shared, some are, or both units have some and share none. */
function contentsSay({ forward, backward }: Evidence, one: number, other: number): number {
  const left = forward.sum[one]!
  const right = backward.sum[other]!
  if (left === 0 && right === 0) return 0
  const flow = left === 0 || right === 0 ? 0 : flowBetween(forward, one, other)
  if (flow > 0) return flow >= left / 2 || flow >= right / 2 ? 3 : 1
  return left > 0 && right > 0 ? -2.5 : -0.5
}

function parentSay({ old, next }: Pairing, partner: Int32Array, one: number, other: number): number {
  const above = old.parent[one]!
  const now = next.parent[other]!
  if (above < 0 || now < 0) return above < 0 && now < 0 ? 0.5 : -0.5
  return partner[above] === now ? 1 : -0.5
}

function childrenSayOf({ old, next }: Pairing, partner: Int32Array, one: number, other: number): number {
  let kept = 0
  let together = 0
  for (let at = old.childStart[one]!; at < old.childStart[one + 1]!; at += 1) {
    const now = partner[old.children[at]!]!
    if (now < 0) continue
    kept += 1
    if (next.parent[now] === other) together += 1
  }
  return kept === 0 ? 0 : together >= kept / 2 ? 1.5 : together > 0 ? 0.5 : -0.5
}

/** Whether a name that only one unit bears on each side is borne by another one now, or was before. */
function namesElsewhere({ old, next }: Pairing): (one: number, other: number) => boolean {
  let bearers: { before: Map<string, number>; now: Map<string, number> } | null = null
  const only = (units: Pairing['old']['units']): Map<string, number> => {
    const found = new Map<string, number>()
    units.forEach((unit, index) => found.set(nameKey(unit.name), found.has(nameKey(unit.name)) ? -1 : index))
    found.delete('')
    return found
  }
  return (one, other) => {
    bearers ??= { before: only(old.units), now: only(next.units) }
    const { before, now } = bearers
    const name = nameKey(old.units[one]!.name)
    const newName = nameKey(next.units[other]!.name)
    const goes = before.get(name) === one && (now.get(name) ?? -1) >= 0
    const comes = now.get(newName) === other && (before.get(newName) ?? -1) >= 0
    return goes && comes
  }
}

/** The ids that name another unit now. */
export function suspects(pairing: Pairing): string[] {
  const { old, next, kept, link, back, gradings, areIdsDistrusted } = pairing
  return kept.filter(([one, other]) => {
    if (link[one] !== other) return areIdsDistrusted || link[one]! >= 0 || back[other]! >= 0 || pairing.refused.has(one)
    return areIdsDistrusted && gradings[one]?.grade === 'name' && compareNames(old.units[one]!.name, next.units[other]!.name) !== 'same'
  }).map(([one]) => old.labels[one]!).toSorted((left, right) => left < right ? -1 : 1)
}
