// What a comparison only proposes of a version's units, one pair at a time, and what was said of such pairs. Pure.
import type { Grade, Grading, Succession } from '../comparison/comparison.ts'
import type { Side } from '../comparison/sides.ts'
import { gradeWords, writtenReason } from '../comparison/text.ts'
import { countsFor, isOfVersionBefore, type JudgedKind, judgedKinds, type Judgement, type Proposed } from '../judgement/judgement.ts'
import { type Language, textIn } from '../platform/kit/language.ts'
import type { RevisionHead } from '../revision/revision.ts'
import { isBelow, labelsIn, unitsByLabel } from './crossing.ts'
import type { Crosswalk, Examined, Judged, Since, StructureSet } from './crosswalk.ts'
import { agenciesOf } from './telling.ts'

/** `fromName` says whose unit it was, in brackets. */
export type Proposal = Proposed & { fromName: string; fromOrganisation: string; toName: string; ground: string }

type Labels = (organisationId: string, unit: string) => string | null

/** What was said of the pairs of a set, by the names under which the comparison knows them. */
export function judgedOn(judgements: readonly Judgement[], { outgoing, incoming }: Pick<StructureSet, 'outgoing' | 'incoming'>): Judged {
  const counting = judgements.filter((one) => !isOfVersionBefore(one)
    && incoming.some(({ revisionId, organisationId, number }) => countsFor(one, { id: revisionId, organisationId, number })))
  return judgedBy(counting, labelsIn(outgoing), labelsIn(incoming))
}

/** What was said of a version's units against those of the version before. */
export const judgedSince = (
  judgements: readonly Judgement[], revision: Pick<RevisionHead, 'id' | 'organisationId' | 'number'>,
): Judged =>
  judgedBy(judgements.filter((one) => isOfVersionBefore(one) && countsFor(one, revision)), (_, unit) => unit, (_, unit) => unit)

function judgedBy(judgements: Judgement[], oldLabels: Labels, newLabels: Labels): Judged {
  const all = judgements.flatMap(({ organisationId, fromOrganisationId, fromUnit, toUnit, kind, verdict }) => {
    const [old, next] = [oldLabels(fromOrganisationId, fromUnit), kind === 'abolished' ? '' : newLabels(organisationId, toUnit)]
    return old === null || next === null ? [] : [{ old, new: next, kind, verdict }]
  })
  const confirmed = all.filter(({ verdict }) => verdict === 'confirmed')
    .map(({ verdict: _, ...one }): Succession => one.kind === 'abolished' ? { ...one, keepsContents: true } : one)
  const goesOn = new Map(confirmed.filter(({ kind }) => kind === 'continues').map((one) => [one.old, one]))
  // A unit that goes on is among those that it was divided into.
  const divided = [...new Set(confirmed.filter(({ kind }) => kind === 'split').map(({ old }) => old))]
    .flatMap((old): Succession[] => goesOn.has(old) ? [{ ...goesOn.get(old)!, kind: 'split' }] : [])
  return { confirmed: [...confirmed, ...divided],
    refused: all.filter(({ verdict }) => verdict === 'refused').map(({ old, new: next }) => ({ old, new: next })) }
}

const isProposed = (grade: Grade): boolean => grade === 'evidence' || grade === 'name'

type Owner = { organisationId: string; name: string }

/** Everything that is to be confirmed of a version: against the organisations that end, and since the version before. */
export function proposalsOf(revision: Pick<RevisionHead, 'organisationId'>, crosswalk: Crosswalk, since: Since | null, language: Language): Proposal[] {
  const { set, pairing: { old, next } } = crosswalk
  const ownerOf = (unit: number): Owner => {
    const member = set.outgoing[old.origin[unit]!]!
    return { organisationId: member.organisationId, name: textIn(member.name, language) }
  }
  const isOurs = (unit: number): boolean => set.incoming[next.origin[unit]!]?.organisationId === revision.organisationId
  return [
    ...pairsIn(crosswalk, isOurs).map((pair) => told(crosswalk, pair, ownerOf(pair.one), language)),
    ...endingsIn(crosswalk, language, (unit) => {
      const owner = ownerOf(unit)
      return set.successions.some((one) => one.fromId === owner.organisationId && one.toId === revision.organisationId) ? owner : null
    }),
    ...since === null ? [] : pairsIn(since, () => true).map((pair) => told(since, pair, { organisationId: revision.organisationId, name: '' }, language)),
    ...since === null ? [] : endingsIn(since, language, () => ({ organisationId: revision.organisationId, name: '' })),
  ]
}

type Pair = { one: number; other: number; kind: JudgedKind; grading: Grading }

/** Of what became of several units together, each pair between which something goes. */
function pairsIn({ pairing: { old, next, link, gradings, groups }, flows }: Examined, isOurs: (unit: number) => boolean): Pair[] {
  const linked = [...link.entries()].flatMap(([one, other]): Pair[] => {
    const grading = gradings[one]
    return other < 0 || grading === undefined || !isProposed(grading.grade) || !isOurs(other) ? [] : [{ one, other, kind: 'continues', grading }]
  })
  const grouped = groups.filter(({ grade }) => isProposed(grade)).flatMap(({ from, to, kind, ...grading }): Pair[] => {
    const judged = judgedKinds.find((each) => each === kind)
    const all = judged === undefined ? [] : from.flatMap((one) => to.map((other) => ({ one, other, kind: judged, grading })))
    const real = from.length < 2 || to.length < 2 ? all : all.filter(({ one, other }) =>
      flows.some((flow) => typeof flow.to === 'number' && isBelow(old, flow.from, one) && isBelow(next, flow.to, other)))
    return (real.length > 0 ? real : all).filter(({ one, other }) => isOurs(other) && link[one] !== other)
  })
  return [...linked, ...grouped].toSorted((one, two) => one.other - two.other || one.one - two.one)
}

/** Units that end without a successor, of those that somebody here may speak of; what goes to an agency outside has a receiver. */
function endingsIn(examined: Examined, language: Language, ownerOf: (unit: number) => Owner | null): Proposal[] {
  const { pairing: { old }, comparison } = examined
  const ended = comparison.changes.filter((one) => one.kind === 'abolished' && isProposed(one.grade) && agenciesOf(examined, one).length === 0)
  return ended.flatMap(({ from: [label = ''], grade, reason }): Proposal[] => {
    const unit = old.units[unitsByLabel(old)(label)]
    const owner = unit === undefined ? null : ownerOf(unitsByLabel(old)(label))
    return unit === undefined || owner === null ? [] : [{ kind: 'abolished', fromOrganisationId: owner.organisationId, fromUnit: unit.id, toUnit: '',
      fromName: textIn(unit.name, language) || unit.id, fromOrganisation: owner.name, toName: '',
      ground: `${gradeWords[grade][language]}; ${writtenReason(reason, language)}` }]
  })
}

function told({ pairing: { old, next } }: Examined, { one, other, kind, grading }: Pair, owner: Owner, language: Language): Proposal {
  const nameIn = (side: Side, unit: number): string => textIn(side.units[unit]?.name ?? {}, language) || (side.units[unit]?.id ?? '')
  return { kind, fromOrganisationId: owner.organisationId, fromUnit: old.units[one]?.id ?? '', toUnit: next.units[other]?.id ?? '',
    fromName: nameIn(old, one), fromOrganisation: owner.name, toName: nameIn(next, other),
    ground: `${gradeWords[grading.grade][language]}; ${writtenReason(grading.reason, language)}` }
}
