// Merging two items of an agenda, taking them apart again, and splitting one: what is refused, and what becomes of each.
import type { By } from '../platform/act.ts'
import type { Texts } from '../platform/kit/language.ts'
import { unless } from '../platform/kit/outcome.ts'
import { acceptsItems } from '../meeting/meeting.ts'
import { isConfidential, type Item } from './agenda.ts'
import { type AgendaState, itemsMax, type NewItem } from './rules.ts'

/** `into` is the item in which `item` is or will be handled; of a split both are the one that is split. */
export type Regrouping = AgendaState & { item: Item; into: Item
  /** Whether each of the two has an outcome. */
  recorded: boolean[]
  hasTraces: boolean; hasVersions: boolean; paperIds: string[] }

const hasSubItems = ({ items }: Regrouping, item: Item) => items.some((one) => one.parentId === item.id && one.struckAt === null)

/** The position right after an item, and after those that were sent with a letter there, so that numbers rise. */
export function placeAfter(item: Item, items: Item[]): number {
  const later = items.filter((one) => one.parentId === item.parentId && one.position > item.position && !one.isFolded)
    .toSorted((one, other) => one.position - other.position)
  const lettered = later.findIndex((one) => !/ [a-z]+$/.test(one.number ?? ''))
  return (later.slice(0, lettered === -1 ? later.length : lettered).at(-1) ?? item).position + 1
}

/**
 * The merged item is struck with a pointer and keeps its number, its matter and all that was written on it. One that nobody
 * has seen on an agenda, and on which nothing stands, has no place of its own any more.
 */
export const merge = (state: Regrouping, by: By, input: { reason: string }) => {
  const { item, into, meeting } = state
  const isSeen = item.number !== null || meeting.state === 'open' || state.hasTraces
  return unless({
    takesNoItems: !acceptsItems(meeting),
    sameItem: item.id === into.id,
    notMatters: item.kind !== 'matter' || into.kind !== 'matter',
    isStruck: item.struckAt !== null || into.struckAt !== null,
    isRecorded: state.recorded.includes(true),
    hasSubItems: hasSubItems(state, item) || hasSubItems(state, into),
    // Whoever sees one of them would see the other: what is confidential is handled apart.
    secrecyDiffers: isConfidential(item) !== isConfidential(into),
    holdsVersions: state.hasVersions,
  }, () => ({
    id: item.id, meetingId: meeting.id, intoId: into.id, reason: input.reason, at: by.now, by: by.personId, isFolded: !isSeen,
    paperIds: state.paperIds,
    // What was merged into the item before goes along, so that every pointer leads to where it is handled.
    along: state.items.filter((one) => one.mergedIntoId === item.id).map((one) => one.id),
  }))
}

/** Until there is an outcome, a merged item can be handled by itself again; one without a place gets one after the other. */
export const separate = (state: Regrouping) =>
  unless({
    takesNoItems: !acceptsItems(state.meeting),
    isRecorded: state.recorded.includes(true),
  }, () => ({
    id: state.item.id, meetingId: state.meeting.id, intoId: state.into.id, paperIds: state.paperIds,
    place: state.item.isFolded ? { parentId: state.into.parentId, position: placeAfter(state.into, state.items) } : null,
  }))

export type Part = { title: Texts; proposal: string; minutes: number; paperIds: string[] }

/** The part is as confidential as the whole was, and has the same presenter; what is written on the item stays there. */
export const split = (state: Regrouping, _by: By, input: Part) => {
  const { item, items, meeting } = state
  return unless({
    takesNoItems: !acceptsItems(meeting),
    tooManyItems: items.length >= itemsMax,
    notMatters: item.kind !== 'matter',
    isStruck: item.struckAt !== null,
    isRecorded: state.recorded.includes(true),
    noSuchPaper: input.paperIds.some((id) => !state.paperIds.includes(id)),
  }, () => {
    const part: NewItem = {
      kind: 'matter', parentId: item.parentId, matterId: null, opensMatter: true, commitmentIds: [], position: placeAfter(item, items),
      title: input.title, proposal: input.proposal, minutes: input.minutes, presenter: item.presenter, presenterId: item.presenterId,
      purpose: item.purpose, level: item.level, ground: item.ground, groundUntil: item.groundUntil, publicTitle: {},
    }
    return { meetingId: meeting.id, bodyId: state.bodyId, fromId: item.id, part, paperIds: input.paperIds }
  })
}
