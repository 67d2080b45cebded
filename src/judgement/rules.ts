// Who judges proposals of the comparison, and what is refused.
import type { OfOrganisation } from '../duty/duty.ts'
import type { By } from '../platform/act.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { maySeeRevision, type RevisionHead } from '../revision/revision.ts'
import { isOfVersionBefore, type Judgement, mayJudge, type Proposed, type Verdict } from './judgement.ts'

export const may = {
  see: maySeeRevision,
  give: mayJudge,
  takeBack: mayJudge,
} satisfies May<OfOrganisation & Pick<RevisionHead, 'state'>>

/** `newest` is the organisation's newest version: only that one is still open to what somebody says of it. */
export type OnVersion = OfOrganisation & Pick<RevisionHead, 'state' | 'version'> & { revision: RevisionHead; newest: RevisionHead; isDecidedOn: boolean }
/** Names by `oldKey` and by id; a unit that is not there has none. */
export type Giving = OnVersion & { judgements: Judgement[]; oldNames: Map<string, Texts>; newNames: Map<string, Texts> }

export type Given = { revisionId: string; verdict: Verdict; by: string; at: Temporal.Instant; judged: (Proposed & { fromName: Texts; toName: Texts })[] }

export const oldKey = ({ fromOrganisationId, fromUnit }: Pick<Proposed, 'fromOrganisationId' | 'fromUnit'>): string => `${fromOrganisationId} ${fromUnit}`

const isSettled = ({ revision, newest, isDecidedOn }: OnVersion) => ({
  notNewest: newest.id !== revision.id,
  isApproved: newest.id === revision.id && revision.state === 'approved',
  isDecidedOn: newest.state !== 'approved' && isDecidedOn,
})

/** All of them or none: each names units that are there, and none says again or otherwise what has been said. */
export function give(state: Giving, by: By, { verdict, proposals }: { verdict: Verdict; proposals: Proposed[] }) {
  const { revision: { id, organisationId }, oldNames, newNames } = state
  const standing = state.judgements.filter((one) => one.takenBack === null && (!isOfVersionBefore(one) || one.revisionId === id))
  const asked = proposals.map((one) => ({ ...one, organisationId, pair: `${oldKey(one)}\n${one.toUnit}` }))
  const said = new Set(standing.filter((one) => one.organisationId === organisationId).map((one) => `${oldKey(one)}\n${one.toUnit}`))
  const confirmed = standing.filter((one) => one.verdict === 'confirmed')
  return unless({
    ...isSettled(state),
    unknownUnit: proposals.some((one) => !oldNames.has(oldKey(one)) || (one.kind !== 'abolished' && !newNames.has(one.toUnit))),
    // What does not end goes somewhere: that is said by naming where.
    endingIsNotRefused: verdict === 'refused' && proposals.some(({ kind }) => kind === 'abolished'),
    alreadyJudged: new Set(asked.map(({ pair }) => pair)).size < asked.length || asked.some(({ pair }) => said.has(pair)),
    goesOnElsewhere: verdict === 'confirmed'
      && asked.some((one) => [...confirmed, ...asked].some((other) => other !== one && (goOnTwice(one, other) || endsAndGoesOn(one, other)))),
  }, (): Given => ({ revisionId: id, verdict, by: by.personId, at: by.now,
    judged: proposals.map((one) => ({ ...one, fromName: oldNames.get(oldKey(one)) ?? {}, toName: newNames.get(one.toUnit) ?? {} })) }))
}

type Going = Proposed & { organisationId: string }

/** A unit goes on as one unit only, and is the continuation of one only, whoever said so. */
const goOnTwice = (one: Going, other: Going): boolean => one.kind === 'continues' && other.kind === 'continues'
  && isOfVersionBefore(one) === isOfVersionBefore(other)
  && (oldKey(one) === oldKey(other) || (one.organisationId === other.organisationId && one.toUnit === other.toUnit))

/** What ends without a successor has none. */
const endsAndGoesOn = (one: Going, other: Going): boolean => (one.kind === 'abolished') !== (other.kind === 'abolished')
  && isOfVersionBefore(one) === isOfVersionBefore(other) && oldKey(one) === oldKey(other)

export const takeBack = (state: OnVersion & { judgement: Judgement }, by: By) => unless({
  ...isSettled({ ...state, revision: state.newest }),
  alreadyTakenBack: state.judgement.takenBack !== null,
}, () => ({ id: state.judgement.id, revisionId: state.newest.id, by: by.personId, at: by.now }))
