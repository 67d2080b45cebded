// Who may bring, edit and submit an organisation's structure, and what is refused.
import { type OfOrganisation, regionCoordinator } from '../duty/duty.ts'
import { apply, type Operation, replay } from '../operation/operation.ts'
import type { OperationCode } from '../operation/places.ts'
import type { Finding } from '../finding/finding.ts'
import { type Choices, join, joining } from '../operation/joining.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { done, type Outcome, refused, unless } from '../platform/kit/outcome.ts'
import type { Structure } from '../structure/structure.ts'
import { canonicalStructure } from '../template/writing.ts'
import { type Join, maySeeRevision, type Revision, type RevisionHead, standing } from './revision.ts'

export const may = {
  see: maySeeRevision,
  begin: [regionCoordinator],
  bringIn: [regionCoordinator],
  join: [regionCoordinator],
  operate: [regionCoordinator],
  undo: [regionCoordinator],
  submit: [regionCoordinator],
  takeBack: [regionCoordinator],
  // Nobody by themselves: it follows from a transfer that both sides have confirmed.
  carry: [],
  // Nobody by themselves: it follows from a decision.
  approve: [],
} satisfies May<OfOrganisation & Pick<RevisionHead, 'state'>>

/** `latest` is the organisation's newest revision in any state. */
export type OrganisationState = OfOrganisation & { state: 'draft'; name: string; latest: Revision | null }

const emptyStructure: Structure = { organisation: '', validFrom: null, units: [], positions: [], tasks: [] }

export type NewRevision = { organisationId: string; number: number; baseId: string | null; validFrom: Day; structure: Structure
  by: string; at: Temporal.Instant }

/** A new draft that begins as the newest revision is. One draft at a time: two people share it. */
export const begin = (state: OrganisationState, by: By, input: { validFrom: Day }) =>
  unless({ draftIsOpen: state.latest?.state === 'draft' }, () => nextOf(state, by, input.validFrom, state.latest?.content ?? emptyStructure))

export const nextOf = (state: OrganisationState, by: By, validFrom: Day, structure: Structure): NewRevision => ({
  organisationId: state.organisationId, number: (state.latest?.number ?? 0) + 1, baseId: state.latest?.id ?? null, validFrom,
  structure: { ...structure, organisation: structure.organisation || state.name, validFrom }, by: by.personId, at: by.now,
})

export type ToBring = { validFrom: Day; fileName: string; findings: Finding[] }
/** `base` is what the file was made from, where that is known. */
export type Bringing = OrganisationState & { structures: Structure[]; isSound: boolean; base: Structure | null }

export type Brought = { revision: NewRevision; findings: Finding[]; fileName: string } & (
  | { kind: 'draft'; draft: { id: string; version: number; beginning: Structure } | null }
  | { kind: 'join'; base: Structure })

/** The head of a structure is the revision's own matter, not the file's. */
const under = (structure: Structure, { organisation, validFrom }: Structure): Structure => ({ ...structure, organisation, validFrom })
const isSame = (one: Structure, other: Structure): boolean => canonicalStructure(under(one, other)) === canonicalStructure(other)

/**
 * A structure from a file becomes a new draft, or replaces what the open draft holds; what had been done to that one
 * stays on the record as undone. A file made from what has moved on since waits to be joined. With errors nothing is stored.
 */
export const bringIn = (state: Bringing, by: By, input: ToBring): Outcome<Brought, 'hasErrors' | 'severalStructures' | 'isEmpty'> => {
  const [structure] = state.structures
  return unless({
    hasErrors: !state.isSound,
    severalStructures: state.structures.length > 1,
    isEmpty: state.isSound && (structure === undefined || structure.units.length === 0),
  }, (): Brought => {
    const { latest } = state
    // What came or went by a transfer is never replaced unseen.
    const base = state.base ?? (latest?.state === 'draft' && standing(latest.operations).some((one) => one.kind === 'give' || one.kind === 'take')
      ? latest.beginning : null)
    const brought = { revision: nextOf(state, by, input.validFrom, structure ?? emptyStructure), findings: input.findings, fileName: input.fileName }
    const hasMovedOn = latest !== null && base !== null && !isSame(base, latest.content) && !isSame(latest.content, brought.revision.structure)
    if (hasMovedOn) return { ...brought, kind: 'join', base }
    return { ...brought, kind: 'draft',
      draft: latest?.state === 'draft' ? { id: latest.id, version: latest.version, beginning: latest.beginning } : null }
  })
}

export type OnJoin = OfOrganisation & { state: 'draft'; organisation: OrganisationState; join: Join
  /** Of the newest revision: what somebody chose between is still what is there. */
  version: number }

/** The three sides under one head. */
export const threeOf = ({ base, content }: Pick<Join, 'base' | 'content'>, ours: Structure) =>
  ({ base: under(base, ours), ours, theirs: under(content, ours) })

export type Choice = { picks: Choices; reason: string }
export type Settled = { joinId: string; by: string; at: Temporal.Instant; fileName: string; findings: Finding[]
  begun: NewRevision | null; operated: Omit<Operated, 'id' | 'version'>; draft: { id: string; version: number } | null }

/** What both sides did holds; where they do not agree, what a person chose. Becomes one step on the draft, which can be undone. */
export function settle(state: OnJoin, by: By, input: { choices: Choice[]; reason: string }): Outcome<Settled, 'alreadySettled' | 'conflictsLeft'> {
  const { join: waiting, organisation: { latest } } = state
  if (waiting.settledAs !== null || latest === null) return refused('alreadySettled')
  const picks: Choices = Object.assign({}, ...input.choices.map((one) => one.picks))
  const { base, ours, theirs } = threeOf(waiting, latest.content)
  const joined = join(base, ours, theirs, picks)
  if (joined.conflicts.length > 0) return refused('conflictsLeft')
  const isDraft = latest.state === 'draft'
  const begun = isDraft ? null : nextOf(state.organisation, by, waiting.validFrom, ours)
  return done({ joinId: waiting.id, by: by.personId, at: by.now, fileName: waiting.fileName, findings: waiting.findings, begun,
    draft: isDraft ? { id: latest.id, version: latest.version } : null,
    operated: { content: under(joined.structure, begun?.structure ?? ours), operation: joining(ours, joined.structure, waiting.fileName, input.choices),
      number: isDraft ? latest.operations.length + 1 : 1, reason: input.reason, by: by.personId, at: by.now } })
}

/** Where a waiting file is joined. */
export const joinPath = ({ organisationId, id }: Pick<Join, 'organisationId' | 'id'>): string => `/structures/${organisationId}/joins/${id}`

export const drop = (state: OnJoin, by: By) =>
  unless({ alreadySettled: state.join.settledAs !== null }, () => ({ joinId: state.join.id, by: by.personId, at: by.now }))

export type OnRevision = OfOrganisation & Pick<RevisionHead, 'state'> & { revision: Revision }

/** Somebody else's edit since is no hindrance, unless it changed what this one saw. */
export function operate(state: OnRevision, by: By, input: { operation: Operation; reason: string }):
Outcome<Operated, OperationCode | 'notDraft'> {
  const { revision } = state
  if (revision.state !== 'draft') return refused('notDraft')
  const outcome = apply(revision.content, input.operation)
  return outcome.ok ? done({ id: revision.id, version: revision.version, content: outcome.value, operation: input.operation,
    number: revision.operations.length + 1, reason: input.reason, by: by.personId, at: by.now }) : outcome
}

export type Operated = { id: string; version: number; content: Structure; operation: Operation; number: number; reason: string
  by: string; at: Temporal.Instant }

/** Takes one step back, whichever it is, as long as no later one rests on it. */
export function undo(state: OnRevision, by: By, input: { number: number }):
Outcome<{ id: string; version: number; content: Structure; number: number; by: string; at: Temporal.Instant }, 
'notDraft' | 'notThere' | 'othersRestOnIt' | 'isTransfer'> {
  const { revision } = state
  if (revision.state !== 'draft') return refused('notDraft')
  const found = revision.operations.find((one) => one.number === input.number)
  if (found === undefined || found.undoneAt !== null) return refused('notThere')
  // It was confirmed by two; what one of them took back would be nowhere or twice.
  if (found.operation.kind === 'give' || found.operation.kind === 'take') return refused('isTransfer')
  const replayed = replay(revision.beginning, standing(revision.operations.filter((one) => one !== found)))
  if (!replayed.ok) return refused('othersRestOnIt')
  return done({ id: revision.id, version: revision.version, content: replayed.structure, number: input.number, by: by.personId, at: by.now })
}

export const submit = (state: OnRevision & { isSound: boolean }, by: By) =>
  unless({ notDraft: state.revision.state !== 'draft', isEmpty: state.revision.content.units.length === 0, hasErrors: !state.isSound },
    () => ({ id: state.revision.id, version: state.revision.version, state: 'submitted' as const, by: by.personId, at: by.now }))

/** What has been submitted may be taken back until a body has decided on it. */
export const takeBack = (state: OnRevision & { isDecidedOn: boolean }, by: By) =>
  unless({ notSubmitted: state.revision.state !== 'submitted', isDecidedOn: state.isDecidedOn },
    () => ({ id: state.revision.id, version: state.revision.version, state: 'draft' as const, by: by.personId, at: by.now }))

/** Approval is the body's: it follows from its decision on the set that the revision is in, and freezes what the revision holds. */
export const approve = (state: OnRevision & { sha256: string }, by: By, input: { sha256: string | null }) =>
  unless({
    notSubmitted: state.revision.state !== 'submitted',
    changedSince: input.sha256 !== null && input.sha256 !== state.sha256,
  }, () => ({ id: state.revision.id, version: state.revision.version, content: state.revision.content, at: by.now }))
