// Agenda items for tests of rules: plain values, each with an id of its own.
import type { Item } from '../src/agenda/agenda.ts'

let ids = 0
export const item = (given: Partial<Item> = {}): Item => ({
  id: `i${(ids += 1)}`, meetingId: 'm', bodyId: 'b', parentId: null, matterId: null, diaryNumber: null, kind: 'matter', position: 0,
  number: null, title: { fi: 'Asia' }, presenter: '', presenterId: null, purpose: 'discussion', proposal: '', minutes: 0, level: null,
  ground: '', groundUntil: null, publicTitle: {}, struckAt: null, struckBy: null, struckReason: null, mergedIntoId: null, isFolded: false, splitFromId: null, version: 1, ...given,
})
