// Who proposes and answers transfers, and what a confirmed one does to both drafts at once.
import { insider, type OfOrganisation } from '../duty/duty.ts'
import { giving, type GivingOperation, type Parcel, type ParcelKind, parcelOf, taking } from '../operation/giving.ts'
import { apply } from '../operation/operation.ts'
import { type OperationCode, parentOf } from '../operation/places.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { done, type Outcome, refused, unless } from '../platform/kit/outcome.ts'
import type { Structure } from '../structure/structure.ts'
import { givingCoordinator, type Parties, receivingCoordinator, type Transfer, type TransferState } from './transfer.ts'

export const may = {
  see: [insider],
  propose: [givingCoordinator],
  confirm: [receivingCoordinator],
  decline: [receivingCoordinator],
  withdraw: [givingCoordinator],
} satisfies May<Parties>

/** An organisation's newest structure, whatever its state. */
export type Newest = { revisionId: string; isDraft: boolean; content: Structure }
export type Party = OfOrganisation & { name: string; newest: Newest | null }

export type Proposing = Parties & { giver: Party; isReceiverKnown: boolean; isOpen: boolean }
export type Proposed = { giverId: string; receiverId: string; of: ParcelKind; itemId: string; itemName: Texts; personYears: number; onDay: Day
  reason: string; by: string; at: Temporal.Instant }
type ToPropose = { of: ParcelKind; itemId: string; receiverId: string; onDay: Day; reason: string }

/** Nothing is changed yet: the giver's structure keeps it until the receiver has confirmed. */
export function propose(state: Proposing, by: By, input: ToPropose) {
  const parcel = state.giver.newest === null ? null : parcelOf(state.giver.newest.content, input.of, input.itemId)
  const [top] = parcel?.units ?? []
  return unless({
    sameOrganisation: state.giverId === input.receiverId,
    unknownReceiver: !state.isReceiverKnown,
    notThere: parcel === null,
    wholeOrganisation: top !== undefined && parentOf(top) === null,
    alreadyProposed: state.isOpen,
  }, (): Proposed => ({ ...input,
    giverId: state.giverId, itemName: nameIn(parcel, input.of), personYears: yearsIn(parcel, input.of), by: by.personId, at: by.now }))
}

const nameIn = (parcel: Parcel | null, of: ParcelKind): Texts =>
  (of === 'unit' ? parcel?.units[0]?.name : of === 'position' ? parcel?.positions[0]?.title : parcel?.tasks[0]?.name) ?? {}

/** Of positions; of a task its own. */
function yearsIn(parcel: Parcel | null, of: ParcelKind): number {
  const rows = (of === 'task' ? parcel?.tasks : parcel?.positions.filter((one) => one.occupancy !== 'abolished')) ?? []
  return Math.round(rows.reduce((sum, one) => sum + one.fte, 0) * 1000) / 1000
}

export type Carried = { revisionId: string; operation: GivingOperation }
export type Answered = { id: string; state: Exclude<TransferState, 'proposed'>; unitId: string | null; reason: string; by: string; at: Temporal.Instant
  carried: Carried[]; why: string }
export type Answering = Parties & { transfer: Transfer; giver: Party; receiver: Party }

const answered = ({ transfer }: Answering, by: By, state: Answered['state'], reason: string): Answered =>
  ({ id: transfer.id, state, unitId: null, reason, by: by.personId, at: by.now, carried: [], why: transfer.reason })

/** Both drafts change at once or not at all. A receiver that keeps no structure here only confirms. */
export function confirm(state: Answering, by: By, input: { unitId: string | null; reason: string }):
Outcome<Answered, OperationCode | 'notProposed' | 'giverHasNoDraft' | 'receiverHasNoDraft' | 'unitMissing' | 'notThere'> {
  const { transfer, giver, receiver } = state
  if (transfer.state !== 'proposed') return refused('notProposed')
  if (giver.newest?.isDraft !== true) return refused('giverHasNoDraft')
  if (receiver.newest?.isDraft === false) return refused('receiverHasNoDraft')
  const parcel = parcelOf(giver.newest.content, transfer.of, transfer.itemId)
  if (parcel === null) return refused('notThere')
  const isKept = receiver.newest !== null && receiver.newest.content.units.length > 0
  const into = isKept ? input.unitId ?? '' : ''
  if (isKept && into === '') return refused('unitMissing')
  const steps = [
    { party: giver.newest, operation: giving(parcel, into === '' ? receiver.name : `${receiver.name}/${into}`) },
    ...(isKept && receiver.newest !== null ? [{ party: receiver.newest, operation: taking(parcel, giver.name, into) }] : []),
  ]
  for (const { party, operation } of steps) {
    const outcome = apply(party.content, operation)
    if (!outcome.ok) return outcome
  }
  return done({ ...answered(state, by, 'confirmed', input.reason), unitId: into === '' ? null : into,
    carried: steps.map(({ party, operation }) => ({ revisionId: party.revisionId, operation })) })
}

export const decline = (state: Answering, by: By, input: { reason: string }) =>
  unless({ notProposed: state.transfer.state !== 'proposed' }, () => answered(state, by, 'declined', input.reason))

export const withdraw = (state: Answering, by: By, input: { reason: string }) =>
  unless({ notProposed: state.transfer.state !== 'proposed' }, () => answered(state, by, 'withdrawn', input.reason))
