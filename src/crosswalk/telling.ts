// A comparison in words: how many changes of each kind, each in a sentence, and by name what is missing or doubled. Pure.
import type { Change, Grade, LedgerLine } from '../comparison/comparison.ts'
import { listed, series, tell, type Told } from '../comparison/saying.ts'
import type { Side } from '../comparison/sides.ts'
import { ledgerWords } from '../comparison/text.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { unitsByLabel } from './crossing.ts'
import { agencyNamed, type Crosswalk, type Examined, type LineKind, type Member, type Region, type Since } from './crosswalk.ts'
import { countIn, words } from './text.ts'

const order: LineKind[] = ['merged', 'split', 'absorbed', 'regrouped', 'moved', 'transferred', 'founded', 'abolished', 'renamed', 'retyped']

/** "kolme yhdistymistä, yksi jakautuminen ja 12 nimenmuutosta" */
export function countsIn(lines: readonly Pick<Line, 'kind'>[], language: Language): string {
  const counts = order.map((kind) => [kind, lines.filter((one) => one.kind === kind).length] as const).filter(([, count]) => count > 0)
  return counts.length === 0 ? words.noChanges[language]
    : new Intl.ListFormat(language, { type: 'conjunction' }).format(counts.map(([kind, count]) => countIn(kind, count, language)))
}

/** A change told, or that a unit goes to an agency outside, which its structure itself says. */
export type Line = Omit<Told, 'change'> & { kind: LineKind; grade: Grade; from: string[]; to: string[] }

const lineOf = ({ change: { kind, grade, from, to }, sentence, ground }: Told): Line => ({ kind, grade, from, to, sentence, ground })

/** One organisation's part of a comparison, or all of it. */
type Part = Pick<Region, 'changes' | 'contributions'> & { member: Member | null }

/** All that changes. */
export const tellAll = (crosswalk: Crosswalk, language: Language): Line[] =>
  tellRegion(crosswalk, { changes: crosswalk.comparison.changes, contributions: [], member: null }, language)

/**
 * Changes of an incoming organisation against the outgoing ones, the weightiest first. Where a name alone would not tell which
 * organisation's unit is meant, it stands behind it.
 */
export function tellRegion(crosswalk: Crosswalk, { changes, contributions, member }: Part, language: Language): Line[] {
  const { pairing: { old, next }, set } = crosswalk
  const named = (side: Side, members: readonly Member[], unit: number): string => textIn(members[side.origin[unit]!]?.name ?? {}, language)
  const told = tell(changes, { old, next }, language, {
    old: (unit) => contributions.length < 2 || unit < 0 || old.parent[unit]! < 0 ? '' : named(old, set.outgoing, unit),
    next: (unit) => unit < 0 || next.parent[unit]! < 0 || set.incoming[next.origin[unit]!] === member ? '' : named(next, set.incoming, unit),
  })
  return told.map((one) => {
    const agencies = agenciesOf(crosswalk, one.change).map((agency) => textIn(agencyNamed(set, agency), language))
    if (agencies.length === 0) return lineOf(one)
    const unit = old.units[unitsByLabel(old)(one.change.from[0] ?? '')]
    const sentence = fill(words.transferred[language], { unit: textIn(unit?.name ?? {}, language), agencies: series(agencies, language) })
    return { ...lineOf(one), kind: 'transferred', grade: 'declared', sentence, ground: words.receiverNamed[language] }
  })
}

/** Of a unit that ends, the agencies outside, as the structure writes them, that take all it holds; none when some of it goes elsewhere too. */
export function agenciesOf({ flows, pairing }: Examined, { kind, from }: Change): string[] {
  if (kind !== 'abolished') return []
  const unit = pairing.old.labels.indexOf(from[0] ?? '')
  const own = flows.filter((one) => one.from === unit && one.to !== 'ended')
  const agencies = own.flatMap(({ to }) => typeof to === 'object' ? [to.agency] : [])
  return agencies.length === own.length ? agencies : []
}

/** Changes since the previous version, the weightiest first. */
export const tellSince = ({ comparison, pairing }: Since, language: Language): Line[] =>
  tell(comparison.changes, pairing, language).map(lineOf)

/** What is missing or doubled, with title and unit, so that it can be found. */
export function namesOf({ pairing: { old, next } }: Crosswalk, what: 'positions' | 'tasks', ids: readonly string[], language: Language): string[] {
  const nameIn = (side: Side, id: string): string => {
    const at = side[what].find(id)
    if (at < 0) return ''
    const row = side[what].rows[at]!
    const unit = side.units[side[what].unit[at]!]
    const title = textIn('title' in row ? row.title : row.name, language)
    return [title, textIn(unit?.name ?? {}, language)].filter((one) => one !== '').join(', ')
  }
  return ids.map((id) => {
    const name = nameIn(old, id) || nameIn(next, id)
    return name === '' ? id : `${id} (${name})`
  })
}

/** Sentences on what a line of the ledger has lost or doubled; none when everything has one receiver. */
export function unsettledIn(crosswalk: Crosswalk, what: 'positions' | 'tasks', { missing, duplicated }: LedgerLine, language: Language): string[] {
  const say = (text: string, ids: string[]): string[] => ids.length === 0 ? []
    : [fill(text, { what: ledgerWords[what][language], names: listed(namesOf(crosswalk, what, ids, language)) })]
  return [...say(words.missingNamed[language], missing), ...say(words.duplicatedNamed[language], duplicated)]
}
