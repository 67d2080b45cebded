// What changes, unit by unit: since the previous version and against the outgoing organisations, with person-years that add up. Pure.
import type { Change, Grade } from '../comparison/comparison.ts'
import type { Side } from '../comparison/sides.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { outlineOf, flat } from '../outline/outline.ts'
import { typeIn } from '../structure/fields.ts'
import type { Unit } from '../structure/structure.ts'
import { isBelow, rounded, unitsByLabel } from './crossing.ts'
import { agencyNamed, type Crosswalk, type Examined, type LineKind, type Member, type Region, type Since } from './crosswalk.ts'
import { agenciesOf } from './telling.ts'
import { detailWords } from './text.ts'

/** One thing that happens to a unit. `id` stays as long as the same thing happens to it, and is an address on the page. */
export type Mark = { id: string; kind: LineKind; grade: Grade; detail: string }

/** Person-years: what comes from the outgoing organisations, what it was in the previous version, and what it is. */
export type Years = { from: number; previous: number; now: number }

/** A unit with what happens to it. One that is gone stands with its own organisation's name. */
export type UnitRow = { unit: Unit; depth: number; goneFrom: string | null; lately: Mark[]; against: Mark[]; years: Years }

export type Marked = {
  /** Every unit of the new structure from the top down, then what is gone. */
  rows: UnitRow[]
  /** What stands in none of the rows: positions that leave units which go on. */
  rest: Years
  total: Years
}

/** The same change has the same address in every language and on every day. */
export function addressOf(column: 'since' | 'from', { kind, from, to }: Pick<Change, 'from' | 'to'> & { kind: string }, label: string): string {
  const text = [kind, from.join('\n'), to.join('\n'), label].join('\n\n')
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    one = Math.imul(one ^ letter, 2654435761)
    other = Math.imul(other ^ letter, 1597334677)
  }
  return `${column}-${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`
}

/** The rows of one incoming organisation. */
export function markUnits(crosswalk: Crosswalk, region: Region, since: Since | null, language: Language): Marked {
  const { set, pairing: { next } } = crosswalk
  const place = set.incoming.indexOf(region.member)
  const labels = new Map([...next.labels.entries()].filter(([unit]) => next.origin[unit] === place).map(([unit, label]) => [next.units[unit]!.id, label]))
  const against = marksIn('from', crosswalk, region.changes, { set, members: region.contributions.length > 1 ? set.outgoing : [] }, language)
  const lately = since === null ? null : marksIn('since', since, since.comparison.changes, { set, members: [] }, language)
  const rows = flat(outlineOf(region.member.structure)).map(({ unit, depth, positions }): UnitRow => {
    const label = labels.get(unit.id) ?? unit.id
    const now = rounded(positions.reduce((sum, one) => sum + (one.occupancy === 'abolished' ? 0 : one.fte), 0))
    return { unit, depth, goneFrom: null, lately: lately?.at.get(unit.id) ?? [], against: against.at.get(label) ?? [],
      years: { now, from: against.into(label), previous: lately?.into(unit.id) ?? 0 } }
  })
  const gone = [...against.gone].map(([label, marks]) => goneRow(crosswalk, set.outgoing, label, { against: marks }, language))
  const goneLately = since === null ? [] : [...lately?.gone ?? []].map(([label, marks]) => goneRow(since, [region.member], label, { lately: marks }, language))
  const total = { from: rounded(region.contributions.reduce((sum, one) => sum + one.before, 0)), now: region.after,
    previous: rounded(since?.flows.reduce((sum, one) => sum + one.years, 0) ?? 0) }
  const all = [...rows, ...goneLately, ...gone]
  const left = (key: keyof Years): number => rounded(all.reduce((sum, row) => sum - row.years[key], total[key]))
  return { rows: all, total, rest: { from: left('from'), previous: left('previous'), now: left('now') } }
}

type Marks = { at: Map<string, Mark[]>; gone: Map<string, Mark[]>; into: (label: string) => number }

type Naming = { set: Crosswalk['set']; members: readonly Member[] }

/** The marks of one comparison, by the label of the new unit or of the old one that is gone. */
function marksIn(column: 'since' | 'from', examined: Examined, changes: readonly Change[], { set, members }: Naming, language: Language): Marks {
  const marks: Marks = { at: new Map(), gone: new Map(), into: intoOf(examined) }
  const add = (where: Map<string, Mark[]>, label: string, mark: Mark) => where.set(label, [...where.get(label) ?? [], mark])
  for (const change of changes) {
    const agencies = agenciesOf(examined, change).map((agency) => textIn(agencyNamed(set, agency), language))
    const kind = agencies.length > 0 ? 'transferred' : change.kind
    const grade = agencies.length > 0 ? 'declared' : change.grade
    for (const label of change.to) {
      add(marks.at, label, { id: addressOf(column, { ...change, kind }, label), kind, grade, detail: detailOf(examined, change, label, members, language) })
    }
    for (const label of change.to.length > 0 ? [] : change.from) {
      add(marks.gone, label, { id: addressOf(column, { ...change, kind }, label), kind, grade,
        detail: agencies.length === 0 ? '' : fill(detailWords.to[language], { names: agencies.join(', ') }) })
    }
  }
  return marks
}

function intoOf({ flows, pairing: { next } }: Examined): (label: string) => number {
  const sums = new Map<number, number>()
  for (const { to, years } of flows) if (typeof to === 'number') sums.set(to, (sums.get(to) ?? 0) + years)
  const units = unitsByLabel(next)
  return (label) => rounded(sums.get(units(label)) ?? 0)
}

/** What leaves a unit that is gone and arrives in no other. */
function goneRow({ flows, pairing: { old } }: Examined, members: readonly Member[], label: string, marks: Partial<UnitRow>, language: Language): UnitRow {
  const at = unitsByLabel(old)(label)
  const leaving = rounded(flows.reduce((sum, one) => one.from === at && typeof one.to !== 'number' ? sum + one.years : sum, 0))
  return { unit: old.units[at]!, depth: 0, goneFrom: textIn(members[old.origin[at]!]?.name ?? {}, language), lately: [], against: [], ...marks,
    years: { now: 0, from: marks.against === undefined ? 0 : leaving, previous: marks.lately === undefined ? 0 : leaving } }
}

function detailOf({ pairing: { old, next }, flows }: Examined, change: Change, label: string, members: readonly Member[], language: Language): string {
  const now = unitsByLabel(next)(label)
  const before = unitsByLabel(old)(change.from[0] ?? '')
  const nameIn = (side: Side, unit: number): string => textIn(side.units[unit]?.name ?? {}, language) || (side.labels[unit] ?? '')
  const called = (unit: number): string => {
    const organisation = old.parent[unit]! < 0 ? undefined : members[old.origin[unit]!]
    return organisation === undefined ? nameIn(old, unit) : `${nameIn(old, unit)} (${textIn(organisation.name, language)})`
  }
  if (change.kind === 'renamed') return fill(detailWords.renamed[language], { name: nameIn(old, before) })
  if (change.kind === 'retyped') return fill(detailWords.retyped[language],
    { was: typeIn(old.units[before]?.type ?? '', language), type: typeIn(next.units[now]?.type ?? '', language) })
  if (change.kind === 'moved') {
    const above = next.parent[now]!
    return above < 0 ? detailWords.top[language] : fill(detailWords.moved[language], { name: nameIn(next, above) })
  }
  if (change.from.length === 0) return ''
  const goesHere = (unit: number): boolean =>
    flows.some(({ from, to }) => typeof to === 'number' && isBelow(old, from, unit) && isBelow(next, to, now))
  const all = change.from.map(unitsByLabel(old))
  const here = all.filter(goesHere)
  const names = (here.length > 0 ? here : all).map((unit) => {
    const years = flows.find((flow) => flow.from === unit && flow.to === now)?.years ?? 0
    return years === 0 ? called(unit) : fill(detailWords.years[language], { name: called(unit), years: writtenNumber(rounded(years), language) })
  })
  return fill(detailWords.from[language], { names: names.join('; ') })
}
