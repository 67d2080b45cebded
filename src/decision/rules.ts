// Who may write down what became of an item, and when an outcome can be recorded, reopened or refused.
import { chair, seated, secretary, viceChair } from '../body/body.ts'
import type { Item } from '../agenda/agenda.ts'
import { type Attendance, isRecordOpen, type Meeting, votersAmong, votesAmong, without } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { bindingOutcomes, type Decision, type Dissent, isWriting, type Outcome, outcomesFor, type Writer } from './decision.ts'

export const may = {
  see: seated,
  write: [secretary, chair, viceChair],
  record: [secretary, chair, viceChair],
  reopen: [secretary, chair, viceChair],
  markUntreated: [secretary, chair, viceChair],
  recordRecusal: [secretary, chair, viceChair],
  recordDissent: [secretary, chair, viceChair],
} satisfies May<{ bodyId: string }>

/** One item in its meeting, with everything that decides what may be written about it. */
export type ItemRoom = {
  bodyId: string
  meeting: Meeting
  /** The state of the minutes; null while there are none. */
  minutes: string | null
  item: Item
  stored: Decision | null
  /** What the person saw of the text; 1 before anybody has written. */
  version: number
  recused: string[]
  dissents: Dissent[]
  /** Those in the room when the item is handled, the recused among them. */
  present: Attendance[]
  /** Those who left at this very item: somebody recused may have gone before it was written down why. */
  leaving: Attendance[]
  quorum: number
  /** Whether structures were approved by this item and are frozen. */
  hasFrozen: boolean
}

/** Votes of those who take part in an item. */
export const votesOn = (room: Pick<ItemRoom, 'present' | 'recused'>): number => votesAmong(without(room.present, room.recused))

/** Who presides over an item: whoever presides over the meeting, or the vice chair when that person is away or recused. */
export function presiderOf(room: Pick<ItemRoom, 'present' | 'recused'>): Attendance | null {
  const taking = without(room.present, room.recused)
  return taking.find((one) => one.presides) ?? taking.find((one) => one.role === 'viceChair') ?? null
}

const common = (room: ItemRoom, by: By) => ({
  recordIsClosed: !isRecordOpen(room.meeting, room.minutes),
  isStruck: room.item.struckAt !== null,
  // Whoever stands aside from a matter does not write its record either.
  writerIsRecused: room.recused.includes(by.personId),
})
const isRecorded = (room: ItemRoom) => room.stored !== null && room.stored.outcome !== null

export type Texts = { handling: string; decision: string }

/** Saving the text while it is written; an outcome is given by `record`. */
export const write = (room: ItemRoom, by: By, input: Texts) =>
  unless({ ...common(room, by), isRecorded: isRecorded(room) }, () => ({
    id: room.item.id, version: room.version, handling: input.handling, decision: input.decision, at: by.now, by: by.personId,
  }))

export const record = (room: ItemRoom, by: By, input: Texts & { outcome: Outcome }) => {
  const binds = bindingOutcomes.includes(input.outcome)
  const isOpen = room.meeting.state === 'open'
  const presider = presiderOf(room)?.personId ?? null
  return unless({
    ...common(room, by),
    isRecorded: isRecorded(room),
    outcomeNotForItem: !outcomesFor(room.item.kind).includes(input.outcome),
    meetingGoesOn: input.outcome === 'closed' && isOpen,
    nobodyPresides: isOpen && binds && presider === null,
    noQuorum: binds && votesOn(room) < room.quorum,
    decisionMissing: binds && input.decision === '' && input.handling === '',
  }, () => ({
    id: room.item.id, meetingId: room.meeting.id, version: room.version, handling: input.handling, decision: input.decision,
    outcome: input.outcome, at: by.now, by: by.personId,
    // After the meeting nobody else has presided, and no new paper can come on the table.
    presidedBy: isOpen ? presider : room.stored?.presidedBy ?? presider, renewsTable: isOpen,
  }))
}

/** A recorded outcome is taken back only with a reason, and what it was stays written. */
export const reopen = (room: ItemRoom, by: By, input: { reason: string }) =>
  unless({
    recordIsClosed: !isRecordOpen(room.meeting, room.minutes),
    writerIsRecused: room.recused.includes(by.personId),
    notRecorded: !isRecorded(room),
    structuresAreFrozen: room.hasFrozen,
  }, () => ({
    id: room.item.id, meetingId: room.meeting.id, version: room.version, outcome: room.stored?.outcome ?? '', decision: room.stored?.decision ?? '',
    reason: input.reason, at: by.now, by: by.personId,
  }))

const isPresent = (room: ItemRoom, personId: string) => [...room.present, ...room.leaving].some((one) => one.personId === personId)

export const recordRecusal = (room: ItemRoom, _by: By, input: { personId: string; ground: string }) =>
  unless({
    recordIsClosed: !isRecordOpen(room.meeting, room.minutes),
    isRecorded: isRecorded(room),
    personNotPresent: !isPresent(room, input.personId),
    alreadyRecused: room.recused.includes(input.personId),
    hasDissented: room.dissents.some((one) => one.personId === input.personId),
  }, () => ({ id: room.item.id, meetingId: room.meeting.id, personId: input.personId, ground: input.ground }))

export const removeRecusal = (room: ItemRoom) =>
  unless({ recordIsClosed: !isRecordOpen(room.meeting, room.minutes), isRecorded: isRecorded(room) }, () => room.item.id)

/** A dissent may also be stated once the outcome is recorded: it is about the decision, not a part of it. */
export const recordDissent = (room: ItemRoom, _by: By, input: { personId: string; text: string }) =>
  unless({
    recordIsClosed: !isRecordOpen(room.meeting, room.minutes),
    hasNoVote: !votersAmong(without(room.present, room.recused)).some((one) => one.personId === input.personId),
    hasDissented: room.dissents.some((one) => one.personId === input.personId),
  }, () => ({
    id: room.item.id, meetingId: room.meeting.id, personId: input.personId, text: input.text,
    position: Math.max(0, ...room.dissents.map((one) => one.position)) + 1,
  }))

export const removeDissent = (room: ItemRoom, _by: By, input: { dissentId: string }) =>
  unless({ recordIsClosed: !isRecordOpen(room.meeting, room.minutes) }, () => ({ id: room.item.id, dissentId: input.dissentId }))

export type Untreated = { bodyId: string; meeting: Meeting; itemIds: string[]; decisions: Map<string, Decision> }

/** One act before closing, and only when somebody asks for it: nothing is decided by closing. */
export const markUntreated = (untreated: Untreated, by: By) =>
  unless({
    meetingIsNotOpen: untreated.meeting.state !== 'open',
    nothingUntreated: untreated.itemIds.length === 0,
  }, () => ({
    id: untreated.meeting.id, at: by.now, by: by.personId,
    items: untreated.itemIds.map((id) => ({ id, handling: untreated.decisions.get(id)?.handling ?? '',
      decision: untreated.decisions.get(id)?.decision ?? '', version: untreated.decisions.get(id)?.version ?? 1 })),
  }))

/** Somebody takes the pen of an item that nobody else is writing just now. */
export const takePen = (pen: { bodyId: string; itemId: string; isOpen: boolean; writer: Writer | null }, by: By) =>
  unless({
    notToBeWritten: !pen.isOpen,
    otherIsWriting: pen.writer !== null && pen.writer.personId !== by.personId && isWriting(pen.writer, by.now),
  }, () => ({ id: pen.itemId, by: by.personId, at: by.now }))
