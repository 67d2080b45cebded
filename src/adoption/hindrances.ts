// What keeps a body from approving a set of structure versions: everything at once, each by its name. Pure.
import type { Body } from '../body/body.ts'
import type { HeldVersion } from '../agenda/agenda.ts'
import { listed } from '../comparison/saying.ts'
import { agencyNamed, type Crosswalk, type Member } from '../crosswalk/crosswalk.ts'
import { namesOf } from '../crosswalk/telling.ts'
import { fill, inEach, type Language, type Texts, textIn, type Words } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import type { RevisionHead } from '../revision/revision.ts'
import type { Reason } from './adoption.ts'
import { hindranceWords, type HindranceCode } from './text.ts'

/** Where it can be mended: a unit of a revision, or the revision itself. */
export type Link = { revisionId: string; unitId: string | null; name: Texts }

export type Hindrance = {
  code: HindranceCode
  words: Words
  /** A warning is told, and hinders nothing. */
  isWarning: boolean
  links: Link[]
  /** The outgoing unit for which somebody may write down a reason. */
  explains: Pick<Reason, 'organisationId' | 'unit'> | null
}

/** A version in the set as it is now. */
export type Chosen = Member & {
  /** Errors that a check finds in it. */
  errors: number
  /** The newest revision of the same organisation, when that is another one. */
  newer: Pick<RevisionHead, 'number' | 'state'> | null
}

export type Weighing = {
  /** Whose item it is. */
  body: Pick<Body, 'name' | 'approvesStructures'> | null
  chosen: Chosen[]
  /** Incoming organisations that have no version in the set and none approved before. */
  without: { organisationId: string; name: Texts }[]
  crosswalk: Crosswalk
  /** What the paper names that went out last; null when none did. */
  sent: HeldVersion[] | null
  reasons: Reason[]
}

/** Everything that hinders the approval, and what is only worth knowing. */
export const hindrancesOf = (weighing: Weighing): Hindrance[] => [
  ...ofTheSet(weighing), ...weighing.chosen.flatMap((one) => ofVersion(one, weighing)), ...ofThePaper(weighing),
  ...unsettled(weighing, 'positions'), ...unsettled(weighing, 'tasks'), ...divided(weighing),
]

type Values = (language: Language) => Record<string, string | number>

function hindrance(code: HindranceCode, values: Values, more: Partial<Hindrance> = {}): Hindrance {
  const words = inEach((language) => fill(hindranceWords[code][language], values(language)))
  return { code, words, isWarning: false, links: [], explains: null, ...more }
}

const named = ({ name, number }: Pick<Member, 'name' | 'number'>): Values => (language) => ({ organisation: textIn(name, language), number })
const to = ({ revisionId, name }: Pick<Member, 'revisionId' | 'name'>): Link[] => [{ revisionId, unitId: null, name }]

function ofTheSet({ body, chosen, without }: Weighing): Hindrance[] {
  const twice = chosen.filter((one, index) => chosen.findIndex((other) => other.revisionId === one.revisionId) < index)
  const versions = Map.groupBy(chosen, (one) => one.organisationId)
  return [
    ...body?.approvesStructures === true ? [] : [hindrance('notItsTask', (language) => ({ body: body?.name[language] ?? '' }))],
    ...chosen.length === 0 ? [hindrance('emptySet', () => ({}))] : [],
    ...twice.map((one) => hindrance('versionTwice', named(one), { links: to(one) })),
    ...[...versions.values()].flatMap((own) => {
      const numbers = [...new Set(own.map((one) => one.number))].sort((one, other) => one - other)
      return own[0] === undefined || numbers.length < 2 ? []
        : [hindrance('organisationTwice', (language) => ({ organisation: textIn(own[0]!.name, language), numbers: numbers.join(', ') }))]
    }),
    ...without.map(({ name }) => hindrance('organisationMissing', (language) => ({ organisation: textIn(name, language) }))),
  ]
}

function ofVersion(one: Chosen, { sent }: Weighing): Hindrance[] {
  const known = sent?.find((other) => other.revisionId === one.revisionId)
  const links = to(one)
  const isDraft = one.state === 'draft'
  const newer = (language: Language) => ({ ...named(one)(language), newer: one.newer?.number ?? 0 })
  const headless = headlessUnits(one)
  return [
    ...isDraft ? [hindrance('takenBack', named(one), { links })] : [],
    ...one.state === 'approved' ? [hindrance('alreadyApproved', named(one), { links })] : [],
    ...!isDraft && known !== undefined && known.sha256 !== one.sha256 ? [hindrance('changedSince', named(one), { links })] : [],
    ...sent !== null && known === undefined ? [hindrance('notInPaper', named(one), { links })] : [],
    ...one.newer === null ? []
      : [hindrance(one.newer.state === 'draft' ? 'newerDraft' : 'superseded', newer, { links, isWarning: one.newer.state === 'draft' })],
    ...one.errors > 0 ? [hindrance('hasErrors', (language) => ({ ...named(one)(language), count: one.errors }), { links })] : [],
    ...headless.length === 0 ? [] : [hindrance('headMissing', (language) => ({ ...named(one)(language),
      units: listed(headless.map((unit) => textIn(unit.name, language) || unit.id)) }), { links: headless.slice(0, linksMost)
      .map((unit) => ({ revisionId: one.revisionId, unitId: unit.id, name: unit.name })) })],
  ]
}

const linksMost = 20

/** Units that nobody's position leads. */
function headlessUnits({ structure: { units, positions } }: Member) {
  const led = new Set(positions.filter((one) => one.head && one.occupancy !== 'abolished').map((one) => one.unit))
  return units.filter((unit) => unit.validTo === null && !led.has(unit.id))
}

function ofThePaper({ chosen, sent }: Weighing): Hindrance[] {
  if (sent === null) return [hindrance('notSent', () => ({}))]
  return sent.filter((one) => !chosen.some((other) => other.revisionId === one.revisionId))
    .map((one) => hindrance('leftOut', (language) => ({ organisation: textIn(one.organisation, language), number: one.number })))
}

/** Positions or tasks that nobody receives, or two do, by the organisation they come from. */
function unsettled({ crosswalk }: Weighing, what: 'positions' | 'tasks'): Hindrance[] {
  const { pairing: { old }, set, comparison } = crosswalk
  const { missing, duplicated } = comparison.ledger[what]
  const tell = (code: HindranceCode, ids: string[]): Hindrance[] => [...Map.groupBy(ids, (id) => {
    const row = old[what].find(id)
    const unit = row < 0 ? -1 : old[what].unit[row]!
    return unit < 0 ? -1 : old.origin[unit]!
  })].map(([place, own]) => {
    const member = set.outgoing[place]
    const years = own.reduce((sum, id) => sum + (old[what].years[old[what].find(id)] ?? 0), 0) / 1000
    return hindrance(code, (language) => ({ organisation: member === undefined ? '–' : textIn(member.name, language), count: own.length,
      years: writtenNumber(years, language), names: listed(namesOf(crosswalk, what, own, language)) }),
    { links: member === undefined ? [] : unitLinks(crosswalk, what, member, own) })
  })
  return [...tell(what === 'positions' ? 'positionsMissing' : 'tasksMissing', missing),
    ...tell(what === 'positions' ? 'positionsDoubled' : 'tasksDoubled', duplicated)]
}

function unitLinks({ pairing: { old } }: Crosswalk, what: 'positions' | 'tasks', { revisionId }: Member, ids: string[]): Link[] {
  const units = [...new Set(ids.map((id) => old[what].unit[old[what].find(id)] ?? -1))].filter((one) => one >= 0)
  return units.slice(0, linksMost).map((one) => ({ revisionId, unitId: old.units[one]!.id, name: old.units[one]!.name }))
}

/**
 * Valtion virkamieslaki 5 a §: when tasks move, the positions and those who hold them move to the agency that receives the
 * tasks. Seen by outgoing unit: agencies that get tasks of it and no positions, or positions and no tasks, need a reason.
 */
function divided({ crosswalk, reasons }: Weighing): Hindrance[] {
  const { flows, pairing: { old }, set } = crosswalk
  return [...Map.groupBy(flows.filter(({ from }) => from >= 0), ({ from }) => from)].flatMap(([from, own]) => {
    const agencies = new Map<string, { name: Texts; positions: number; tasks: number }>()
    for (const flow of own) {
      const name = agencyOf(crosswalk, flow.to)
      if (name === null) continue
      const key = name.fi ?? textIn(name, 'fi')
      const sum = agencies.get(key) ?? { name, positions: 0, tasks: 0 }
      agencies.set(key, { name, positions: sum.positions + flow.positions, tasks: sum.tasks + flow.tasks })
    }
    const those = (what: 'positions' | 'tasks') => [...agencies.values()].filter((one) => one[what] > 0)
    const isDivided = those('positions').length > 0 && those('tasks').length > 0
      && [...agencies.values()].some((one) => (one.positions > 0) !== (one.tasks > 0))
    const [unit, member] = [old.units[from]!, set.outgoing[old.origin[from]!]!]
    const isExplained = reasons.some((one) => one.organisationId === member.organisationId && one.unit === unit.id)
    if (!isDivided || isExplained) return []
    const names = (what: 'positions' | 'tasks', language: Language) => those(what).map((one) => textIn(one.name, language)).join(', ')
    return [hindrance('divided', (language) => ({ organisation: textIn(member.name, language), unit: textIn(unit.name, language) || unit.id,
      tasks: names('tasks', language), positions: names('positions', language) }),
    { links: [{ revisionId: member.revisionId, unitId: unit.id, name: unit.name }],
      explains: { organisationId: member.organisationId, unit: unit.id } })]
  })
}

/** The agency to which something goes; what ends or is missing goes to none. */
function agencyOf({ pairing: { next }, set }: Crosswalk, to: number | string | { agency: string }): Texts | null {
  if (typeof to === 'object') return agencyNamed(set, to.agency)
  return typeof to === 'number' ? set.incoming[next.origin[to]!]?.name ?? null : null
}
