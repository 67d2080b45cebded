// What can happen to a matter.
import { z } from 'zod'
import { findPerson } from '../person/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, given, id, optionalChoice, optionalDay, optionalId, optionalLine, optionalTexts, texts, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { levels, matterKinds, mayActOn } from './matter.ts'
import { countOpenStops, countUnsettled, findMatter, isOnComingAgenda } from './reads.ts'
import { edit, type Editable, finish, may, reopen } from './rules.ts'
import { editRefusals, finishRefusals, reopenRefusals, told } from './text.ts'
import { addMatter, saveClosed, saveHandover, saveMatter, saveReopened } from './writes.ts'

/** Opens a matter. It follows from putting something new on an agenda, whose act has chosen the id. */
export const openMatter = action({
  records: 'matter.opened',
  input: z.object({ matterId: id(), bodyId: id(), title: texts() }),
  may: may.open,
  load: async (_tx, input) => ({ bodyId: input.bodyId, places: [], ownerId: null }),
  decide: (_place, by, input) => done({ id: input.matterId, bodyId: input.bodyId, title: input.title, at: by.now }),
  save: addMatter,
  refusals: {},
  told: told.open,
})

/** Closes a matter that nothing holds any more. It follows from taking its only item away before anybody was sent it. */
export const closeMatter = action({
  records: 'matter.closed',
  input: z.object({ matterId: id() }),
  may: may.close,
  load: (tx, input) => findMatter(tx, input.matterId),
  decide: (matter) => done({ id: matter.id }),
  save: saveClosed,
  refusals: {},
  told: told.close,
})

/** A matter for somebody who may know all of it; to others it is not there to be changed. */
const loadKnown = async (tx: Read, matterId: string, by: By) => {
  const matter = await findMatter(tx, matterId)
  return matter !== null && mayActOn(by.actor, matter, by.on) ? matter : null
}

const hasConfidentialItem = async (tx: Read, matterId: string): Promise<boolean> =>
  (await tx.selectFrom('agenda_item').select('id').where('matter_id', '=', matterId).where('level', '=',
    'confidential').limit(1).executeTakeFirst()) !== undefined

export const editMatter = action({
  records: 'matter.edited',
  input: z.object({ matterId: id(), version: version(), title: given(texts()), diaryNumber: given(optionalLine(100)), workstream: given(optionalLine(100)),
    kind: given(choice(matterKinds)), ownerId: given(optionalId()), owner: given(optionalLine(200)), level: given(optionalChoice(levels)),
    ground: given(optionalLine(500)), groundUntil: given(optionalDay()), publicTitle: given(optionalTexts()) }),
  may: may.edit,
  load: async (tx, input, by): Promise<Editable | null> => {
    const matter = await loadKnown(tx, input.matterId, by)
    const ownerId = input.ownerId === undefined ? matter?.ownerId ?? null : input.ownerId
    return matter === null ? null : { ...matter, hasConfidentialItem: await hasConfidentialItem(tx, matter.id),
      ownerName: ownerId === null ? null : (await findPerson(tx, ownerId))?.name ?? null }
  },
  decide: edit,
  save: saveMatter,
  refusals: editRefusals,
  told: told.edit,
})

/** Follows from the end of a membership: the matters of a body for which somebody answers who leaves it go to another. */
export const handOverMatters = action({
  records: 'matter.handedOver',
  input: z.object({ bodyId: id(), fromId: id(), toId: id() }),
  may: may.handOver,
  load: async (tx, { bodyId, toId }) => ({ bodyId, places: [], ownerId: null, heir: await findPerson(tx, toId) }),
  decide: ({ bodyId, heir }, _by, { fromId }) => done({ bodyId, fromId, heir }),
  save: saveHandover,
  refusals: {},
  told: told.handOver,
})

/** Ends a matter by a person's act; it can be taken up again. */
export const finishMatter = action({
  records: 'matter.finished',
  input: z.object({ matterId: id() }),
  may: may.finish,
  load: async (tx, input, by) => {
    const matter = await loadKnown(tx, input.matterId, by)
    return matter === null ? null : { ...matter, openStops: await countOpenStops(tx, matter.id), isOnComingAgenda: await isOnComingAgenda(tx, matter.id),
      unsettled: await countUnsettled(tx, matter.id) }
  },
  decide: finish,
  save: saveClosed,
  refusals: finishRefusals,
  told: told.finish,
})

export const reopenMatter = action({
  records: 'matter.reopened',
  input: z.object({ matterId: id() }),
  may: may.reopen,
  load: (tx, input, by) => loadKnown(tx, input.matterId, by),
  decide: reopen,
  save: saveReopened,
  refusals: reopenRefusals,
  told: told.reopen,
})
