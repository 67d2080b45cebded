// Who may build an agenda, and what order, numbers and outcomes forbid.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Level } from '../matter/matter.ts'
import { isHandled, type Item, type ItemKind, type Purpose, rankOf } from './agenda.ts'
import { arrange, compareNumbers } from './numbering.ts'
import type { Proposal, Secrecy } from './proposals.ts'

export const may = {
  see: seated,
  add: [secretary, chair],
  edit: [secretary, chair],
  move: [secretary, chair],
  strike: [secretary, chair],
  merge: [secretary, chair],
  split: [secretary, chair],
} satisfies May<OfBody>

export const itemsMax = 500

export type AgendaState = OfBody & { meeting: Meeting; items: Item[]; version: number }

export type ItemTexts = {
  title: Texts; presenter: string; presenterId: string | null; purpose: Purpose; proposal: string; minutes: number
  level: Level | null; ground: string; groundUntil: Day | null; publicTitle: Texts
}
export type NewItem = ItemTexts & { kind: ItemKind; parentId: string | null; matterId: string | null; opensMatter: boolean
  commitmentIds: string[]; position: number }

const canTake = (state: AgendaState) => acceptsItems(state.meeting)

type Sibling = Pick<Item, 'kind' | 'position' | 'number'>

/**
 * The position of a new item among its siblings: after the last one whose kind stands as early or earlier, and after
 * those that were sent with a letter there, so that numbers rise. Positions have gaps where something was taken away.
 */
export function placeFor(kind: ItemKind, siblings: Sibling[]): number {
  const ordered = siblings.toSorted((one, other) => one.position - other.position)
  let index = ordered.findLastIndex((one) => rankOf[one.kind] <= rankOf[kind])
  while (/ [a-z]+$/.test(ordered[index + 1]?.number ?? '')) index += 1
  return (ordered[index]?.position ?? -1) + 1
}

const afterAll = (siblings: Sibling[]): number => Math.max(-1, ...siblings.map((one) => one.position)) + 1

const siblingsOf = (state: AgendaState, parentId: string | null) => state.items.filter((item) => item.parentId === parentId)

export const add = (
  state: AgendaState, _by: By, input: ItemTexts & { kind: ItemKind; parentId: string | null; matterId: string | null },
) => {
  const parent = state.items.find((item) => item.id === input.parentId)
  return unless({
    takesNoItems: !canTake(state),
    tooManyItems: state.items.length >= itemsMax,
    noSuchParent: input.parentId !== null && (parent === undefined || parent.parentId !== null || parent.struckAt !== null),
    standsAlone: input.parentId !== null && input.kind !== 'matter',
    alreadyThere: input.kind !== 'matter' && state.items.some((item) => item.kind === input.kind && item.struckAt === null),
    matterAlreadyThere: input.matterId !== null
      && state.items.some((item) => item.matterId === input.matterId && isHandled(item)),
  }, () => ({
    meetingId: state.meeting.id, bodyId: state.bodyId,
    items: [{ ...input, ...secrecyUnder(parent, input), opensMatter: input.kind === 'matter' && input.matterId === null, commitmentIds: [],
      position: input.parentId === null ? placeFor(input.kind, siblingsOf(state, null)) : afterAll(siblingsOf(state, input.parentId)) }],
  }))
}

/** A sub-item of something confidential is confidential too, on the same ground unless it has its own. */
const secrecyUnder = (parent: Secrecy | undefined, input: Secrecy): Secrecy =>
  parent?.level !== 'confidential' || input.level === 'confidential' ? pickSecrecy(input)
    : { level: 'confidential', ground: parent.ground, groundUntil: parent.groundUntil, publicTitle: input.publicTitle }

/** Items with the secrecy that each takes from the item it stands under. */
const takenFrom = (parent: Secrecy | undefined, items: Item[]): { id: string; secrecy: Secrecy }[] =>
  parent?.level !== 'confidential' ? []
    : items.filter((one) => one.level !== 'confidential').map((one) => ({ id: one.id, secrecy: secrecyUnder(parent, one) }))

const pickSecrecy = ({ level, ground, groundUntil, publicTitle }: Secrecy): Secrecy => ({ level, ground, groundUntil, publicTitle })

/** Takes what the system proposed and the person ticked; what is no longer proposed is passed over. */
export const accept = (state: AgendaState & { proposals: Proposal[] }, _by: By, input: { keys: string[] }) => {
  const wanted = new Set(input.keys)
  const chosen = state.proposals.filter((proposal) => wanted.has(proposal.key))
  return unless({
    takesNoItems: !canTake(state),
    nothingChosen: chosen.length === 0,
    tooManyItems: state.items.length + chosen.length > itemsMax,
  }, () => {
    let top: Sibling[] = siblingsOf(state, null)
    const items = chosen.map((proposal) => {
      const position = placeFor(proposal.kind, top)
      top = [...top.map((one) => one.position < position ? one : { ...one, position: one.position + 1 }),
        { kind: proposal.kind, position, number: null }]
      return itemOf(proposal, position)
    })
    return { meetingId: state.meeting.id, bodyId: state.bodyId, items }
  })
}

const itemOf = (proposal: Proposal, position: number): NewItem => ({
  kind: proposal.kind, parentId: null, matterId: proposal.matterId, title: proposal.title, purpose: proposal.purpose,
  minutes: proposal.minutes, presenter: proposal.begins.presenter ?? '', presenterId: proposal.begins.presenterId ?? null,
  proposal: proposal.begins.proposal ?? '', level: proposal.begins.level ?? null, ground: proposal.begins.ground ?? '',
  groundUntil: proposal.begins.groundUntil ?? null, publicTitle: proposal.begins.publicTitle ?? {},
  opensMatter: proposal.kind === 'matter' && proposal.matterId === null, commitmentIds: proposal.commitmentIds, position,
})

export type ItemState = OfBody & { meeting: Meeting; item: Item; version: number; isRecorded: boolean; children: Item[]
  /** Items that are handled in this one. */
  joined: Item[]
  hasPapers: boolean; hasTraces: boolean; parent: Item | null; isFrozen: boolean }

const secrecyFields: readonly string[] = ['level', 'ground', 'groundUntil', 'publicTitle']

/**
 * Only what is given is changed. How public an item is can be put right until the minutes are approved, also when it
 * is struck, recorded or the meeting is over: then nothing else may change.
 */
export const edit = (state: ItemState, _by: By, input: Partial<ItemTexts>) => {
  const { item } = state
  // Every entry is a field of the item's texts.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<ItemTexts>
  const before: Record<string, unknown> = item
  // What names the item comes along with what is given of it.
  const touchesTexts = Object.entries(given).some(([field, value]) => field in textsOf(item)
    && !secrecyFields.includes(field) && canonical(before[field]) !== canonical(value))
  const texts: ItemTexts = { ...textsOf(item), ...given }
  return unless({
    meetingIsOver: touchesTexts && !acceptsItems(state.meeting),
    isStruck: touchesTexts && item.struckAt !== null,
    // A recorded outcome belongs to the words it was given on; reopening it with a reason comes first.
    isRecorded: touchesTexts && state.isRecorded,
    minutesAreApproved: state.isFrozen,
    groundMissing: texts.level === 'confidential' && texts.ground === '',
    parentIsConfidential: state.parent?.level === 'confidential' && texts.level !== 'confidential',
  }, () => ({ id: item.id, meetingId: state.meeting.id, version: state.version, texts, hidden: takenFrom(texts, state.children) }))
}

const textsOf = (item: Item): ItemTexts => ({ title: item.title, presenter: item.presenter, presenterId: item.presenterId,
  purpose: item.purpose, proposal: item.proposal, minutes: item.minutes, ...pickSecrecy(item) })

/** What has been sent, or has something written on it, stays on the agenda as struck; the rest is taken away. */
export const strike = (state: ItemState, by: By, input: { reason: string; keepsMatter: boolean }) => {
  const stays = state.item.number !== null || state.hasTraces
  return unless({
    meetingIsOver: !acceptsItems(state.meeting),
    alreadyStruck: state.item.struckAt !== null,
    isRecorded: state.isRecorded,
    reasonMissing: stays && input.reason === '',
    hasPapers: state.item.number === null && state.hasPapers,
    hasSubItems: state.children.some(isHandled),
    hasJoined: state.joined.length > 0,
  }, () => ({ id: state.item.id, meetingId: state.meeting.id, stays, reason: input.reason, at: by.now, by: by.personId,
    endsMatterId: stays || input.keepsMatter ? null : state.item.matterId }))
}

/** Moves an item among its siblings (`to` counts from 1), or under another top-level item, or back to the top. */
export const move = (
  state: AgendaState & { itemId: string }, _by: By, input: { to: number; parentId: string | null },
) => {
  const item = state.items.find((one) => one.id === state.itemId)
  const parent = state.items.find((one) => one.id === input.parentId)
  const hasChildren = state.items.some((one) => one.parentId === state.itemId)
  const all = siblingsOf(state, input.parentId).filter((one) => one.id !== state.itemId)
    .toSorted((one, other) => one.position - other.position)
  const siblings = all.filter((one) => !one.isFolded)
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
    parentId: input.parentId, hidden: takenFrom(parent, item === undefined ? [] : [item]),
    order: [...order, ...all.filter((one) => one.isFolded)].map((one) => one.id),
    place: order.findIndex((one) => one.id === state.itemId) + 1, of: order.length,
  }))
}
