// Who may make commitments, say what became of them, and what is refused.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day, Month } from '../platform/kit/day.ts'
import type { May, Role } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Commitment, CommitmentAction, Named } from './commitment.ts'

/** The role in any of the bodies concerned. */
const inAny = (role: Role<OfBody>): Role<OfBodies> => ({
  ...role, holds: (actor, subject, on) => subject.bodyIds.some((bodyId) => role.holds(actor, { bodyId }, on)),
})
export type OfBodies = { bodyIds: string[] }

export const may = {
  see: seated.map(inAny),
  make: [secretary, chair].map(inAny),
  edit: [secretary, chair].map(inAny),
  close: [secretary, chair].map(inAny),
  link: [secretary, chair].map(inAny),
} satisfies May<OfBodies>

export type Promise = { matter: string; action: CommitmentAction; due: Day | Month | null; then: string[]; bodies: Named[] }
export type Source = OfBodies & { meeting: Meeting; matterId: string | null
  item: { id: string; isRecorded: boolean; isConfidential: boolean; matterId: string | null } | null }

/** From a memo, which has no items of ours, or by hand from an item whose outcome is recorded. */
export const make = (source: Source, by: By, input: Promise & { sentence: string }) =>
  unless({
    itemMissing: source.item === null && source.meeting.origin !== 'memo',
    notRecorded: source.item !== null && !source.item.isRecorded,
    nobodyNamed: input.bodies.length === 0,
  }, () => ({
    ...input, meetingId: source.meeting.id, itemId: source.item?.id ?? null, matterId: source.item?.matterId ?? source.matterId, at: by.now,
    sentence: input.sentence === '' ? input.matter : input.sentence,
  }))

export type Loaded = OfBodies & { commitment: Commitment; version: number }

/** A promise is moved with a reason, which stays to be seen however often it is moved. */
export const edit = ({ commitment, version }: Loaded, by: By, { reason, ...input }: Promise & { reason: string }) => {
  const moved = commitment.due !== null && commitment.due !== input.due ? commitment.due : null
  return unless({
    isClosed: commitment.closing !== null,
    nobodyNamed: input.bodies.length === 0,
    movedWithoutReason: moved !== null && reason === '',
  }, () => ({ id: commitment.id, version, ...input, move: moved === null ? null : { from: moved, reason, by: by.personId, on: by.on } }))
}

export const keep = ({ commitment, version }: Loaded, by: By) =>
  unless({ isClosed: commitment.closing !== null },
    () => ({ id: commitment.id, version, at: by.now, closing: 'kept' as const, reason: '' }))

export const drop = ({ commitment, version }: Loaded, by: By, input: { reason: string }) =>
  unless({ isClosed: commitment.closing !== null },
    () => ({ id: commitment.id, version, at: by.now, closing: 'dropped' as const, reason: input.reason }))

/** An item answers a commitment once; what it first opens as a matter is from then on the commitment's matter. */
export const link = (state: Loaded & { meeting: Pick<Meeting, 'state' | 'origin'>; item: { id: string; matterId: string | null; struckAt: unknown } }) =>
  unless({
    isClosed: state.commitment.closing !== null,
    meetingIsOver: !acceptsItems(state.meeting),
    isStruck: state.item.struckAt !== null,
  }, () => ({ id: state.commitment.id, itemId: state.item.id, matterId: state.commitment.matterId ?? state.item.matterId }))
