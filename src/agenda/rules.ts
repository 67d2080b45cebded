// Who may build an agenda, and what order, numbers and outcomes forbid.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Level } from '../matter/matter.ts'
import type { Item, ItemKind, Purpose } from './agenda.ts'
import { arrange, compareNumbers } from './numbering.ts'
import type { Proposal } from './proposals.ts'
import { rankOf } from './agenda.ts'

export const may = {
  see: seated,
  add: [secretary, chair],
  edit: [secretary, chair],
  move: [secretary, chair],
  strike: [secretary, chair],
} satisfies May<OfBody>

export const itemsMax = 500

export type AgendaState = OfBody & { meeting: Meeting; items: Item[]; version: number }

export type ItemTexts = {
  title: Texts; presenter: string; presenterId: string | null; purpose: Purpose; proposal: string; minutes: number
  level: Level | null; ground: string; groundUntil: Day | null; publicTitle: Texts
}
export type NewItem = ItemTexts & { kind: ItemKind; parentId: string | null; matterId: string | null; opensMatter: boolean
  commitmentId: string | null; position: number }

const canTake = (state: AgendaState) => acceptsItems(state.meeting)

/** The place of a new item among its siblings: after the last one whose kind stands as early or earlier. */
export function placeFor(kind: ItemKind, siblings: Pick<Item, 'kind' | 'position'>[]): number {
  const ordered = siblings.toSorted((one, other) => one.position - other.position)
  return ordered.findLastIndex((one) => rankOf[one.kind] <= rankOf[kind]) + 1
}

const siblingsOf = (state: AgendaState, parentId: string | null) => state.items.filter((item) => item.parentId === parentId)

export const add = (
  state: AgendaState, _by: By, input: ItemTexts & { kind: ItemKind; parentId: string | null; matterId: string | null },
) => {
  const parent = state.items.find((item) => item.id === input.parentId)
  return unless({
    takesNoItems: !canTake(state),
    tooManyItems: state.items.length >= itemsMax,
    noSuchParent: input.parentId !== null && (parent === undefined || parent.parentId !== null || parent.struckAt !== null),
    alreadyThere: input.kind !== 'matter' && state.items.some((item) => item.kind === input.kind && item.struckAt === null),
    matterAlreadyThere: input.matterId !== null
      && state.items.some((item) => item.matterId === input.matterId && item.struckAt === null),
  }, () => ({
    meetingId: state.meeting.id, bodyId: state.bodyId,
    items: [{ ...input, opensMatter: input.kind === 'matter' && input.matterId === null, commitmentId: null,
      position: input.parentId === null ? placeFor(input.kind, siblingsOf(state, null)) : siblingsOf(state, input.parentId).length }],
  }))
}

/** Takes what the system proposed and the person ticked; what is no longer proposed is passed over. */
export const accept = (state: AgendaState & { proposals: Proposal[] }, _by: By, input: { keys: string[] }) => {
  const wanted = new Set(input.keys)
  const chosen = state.proposals.filter((proposal) => wanted.has(proposal.key))
  return unless({
    takesNoItems: !canTake(state),
    nothingChosen: chosen.length === 0,
    tooManyItems: state.items.length + chosen.length > itemsMax,
  }, () => {
    const top: Pick<Item, 'kind' | 'position'>[] = siblingsOf(state, null).toSorted((one, other) => one.position - other.position)
    const items = chosen.map((proposal) => {
      const position = placeFor(proposal.kind, top)
      top.splice(position, 0, { kind: proposal.kind, position })
      top.forEach((one, index) => (top[index] = { kind: one.kind, position: index }))
      return itemOf(proposal, position)
    })
    return { meetingId: state.meeting.id, bodyId: state.bodyId, items }
  })
}

const itemOf = (proposal: Proposal, position: number): NewItem => ({
  kind: proposal.kind, parentId: null, matterId: proposal.matterId, title: proposal.title, purpose: proposal.purpose,
  minutes: proposal.minutes, presenter: proposal.carried?.presenter ?? '', presenterId: proposal.carried?.presenterId ?? null,
  proposal: proposal.carried?.proposal ?? '', level: proposal.carried?.level ?? null, ground: proposal.carried?.ground ?? '',
  groundUntil: proposal.carried?.groundUntil ?? null, publicTitle: proposal.carried?.publicTitle ?? {},
  opensMatter: proposal.kind === 'matter' && proposal.matterId === null, commitmentId: proposal.commitmentId, position,
})

export type ItemState = OfBody & { meeting: Meeting; item: Item; version: number; isRecorded: boolean; children: Item[]
  hasPapers: boolean }

export const edit = (state: ItemState, _by: By, input: ItemTexts) =>
  unless({
    meetingIsOver: !acceptsItems(state.meeting),
    isStruck: state.item.struckAt !== null,
    // A recorded outcome belongs to the words it was given on; reopening it with a reason comes first.
    isRecorded: state.isRecorded,
  }, () => ({ id: state.item.id, meetingId: state.meeting.id, version: state.version, texts: input }))

/** An item that has been sent stays on the agenda as struck, with its number; one that has not is taken away. */
export const strike = (state: ItemState, by: By, input: { reason: string }) => {
  const isSent = state.item.number !== null
  return unless({
    meetingIsOver: !acceptsItems(state.meeting),
    alreadyStruck: state.item.struckAt !== null,
    isRecorded: state.isRecorded,
    reasonMissing: isSent && input.reason === '',
    hasPapers: !isSent && state.hasPapers,
    hasSubItems: state.children.some((child) => child.struckAt === null),
  }, () => ({ id: state.item.id, meetingId: state.meeting.id, isSent, reason: input.reason, at: by.now, by: by.personId }))
}

/** Moves an item among its siblings (`to` counts from 1), or under another top-level item, or back to the top. */
export const move = (
  state: AgendaState & { itemId: string }, _by: By, input: { to: number; parentId: string | null },
) => {
  const item = state.items.find((one) => one.id === state.itemId)
  const parent = state.items.find((one) => one.id === input.parentId)
  const hasChildren = state.items.some((one) => one.parentId === state.itemId)
  const siblings = siblingsOf(state, input.parentId).filter((one) => one.id !== state.itemId)
    .toSorted((one, other) => one.position - other.position)
  const order = siblings.toSpliced(Math.min(input.to, siblings.length + 1) - 1, 0, ...(item === undefined ? [] : [item]))
  const moved = order.map((one, position) => ({ ...one, parentId: input.parentId, position }))
  const numbers = arrange([...state.items.filter((one) => one.id !== state.itemId && one.parentId !== input.parentId), ...moved])
    .filter((one) => one.parentId === input.parentId).map((one) => one.shownNumber)
  const rises = numbers.every((number, index) => index === 0 || compareNumbers(numbers[index - 1] ?? '', number) < 0)
  return unless({
    takesNoItems: !canTake(state),
    noSuchParent: input.parentId !== null
      && (parent === undefined || parent.parentId !== null || parent.id === state.itemId || parent.struckAt !== null),
    hasSubItems: input.parentId !== null && hasChildren,
    numberIsFixed: !rises || (item?.number != null && item.parentId !== input.parentId),
    openingStaysFirst: item?.kind !== 'opening' && input.parentId === null
      ? order.findIndex((one) => one.kind === 'opening') > 0 : item?.kind === 'opening' && (input.to !== 1 || input.parentId !== null),
    closingStaysLast: input.parentId === null
      ? order.some((one, index) => one.kind === 'closing' && index !== order.length - 1) : item?.kind === 'closing',
  }, () => ({
    id: state.itemId, meetingId: state.meeting.id, version: state.version, fromParentId: item?.parentId ?? null,
    parentId: input.parentId, order: order.map((one) => one.id), place: order.findIndex((one) => one.id === state.itemId) + 1,
    of: order.length,
  }))
}
