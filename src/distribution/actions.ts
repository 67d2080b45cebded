// What can happen to a body's distribution lists: they are named, filled from a file, emptied and removed.
import { z } from 'zod'
import { findBody } from '../body/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, email, id, line, version } from '../platform/kit/input.ts'
import { deliveries } from './distribution.ts'
import { faultWords } from './importing.ts'
import { findDistributionList, listDistributionLists, listListMembers } from './reads.ts'
import { importMembers, may, name, type OfList, removeList, removeMember } from './rules.ts'
import { nameRefusals, told } from './text.ts'
import { addList, deleteList, deleteMember, saveList, saveMembers } from './writes.ts'

/** One tick of a form is a text, several are a list. */
const gets = z.union([z.array(choice(deliveries)), choice(deliveries).transform((one) => [one])]).default([])
// As many lines as are taken, each with a long name and a long address.
const contentMax = 4_000_000

async function ofList(tx: Read, listId: string): Promise<OfList | null> {
  const list = await findDistributionList(tx, listId)
  const body = list === null ? null : await findBody(tx, list.bodyId)
  return list === null || body === null ? null : { bodyId: body.id, list, language: body.language }
}

export const createList = action({
  records: 'distribution.listCreated',
  input: z.object({ bodyId: id(), name: line(100), gets }),
  may: may.keepList,
  load: async (tx, { bodyId }) => await findBody(tx, bodyId) === null ? null
    : { bodyId, names: (await listDistributionLists(tx, bodyId)).map((one) => one.name), list: null },
  decide: name, save: addList, refusals: nameRefusals, told: told.save,
})

export const editList = action({
  records: 'distribution.listEdited',
  input: z.object({ listId: id(), version: version(), name: line(100), gets }),
  may: may.keepList,
  load: async (tx, { listId }) => {
    const list = await findDistributionList(tx, listId)
    return list === null ? null : { bodyId: list.bodyId, names: (await listDistributionLists(tx, list.bodyId)).map((one) => one.name), list,
      version: list.version }
  },
  // The list is there: it was loaded.
  decide: name, save: (tx, change) => change.list === null ? addList(tx, change) : saveList(tx, { ...change, list: change.list }),
  refusals: nameRefusals, told: told.save,
})

export const removeListOf = action({
  records: 'distribution.listRemoved', input: z.object({ listId: id() }), may: may.keepList, load: (tx, { listId }) => ofList(tx, listId),
  decide: removeList, save: deleteList, refusals: {}, told: told.remove,
})

export const importMembersOf = action({
  records: 'distribution.membersImported',
  input: z.object({ listId: id(), content: z.string('required').min(1, 'required').max(contentMax, 'tooLong') }),
  may: may.keepList,
  load: (tx, { listId }) => ofList(tx, listId),
  decide: importMembers, save: saveMembers, refusals: faultWords, told: told.import,
  // Names and addresses of people are in the list, for as long as they are in it, and not in the trail for ever.
  secret: ['content'],
})

export const removeMemberOf = action({
  records: 'distribution.memberRemoved',
  input: z.object({ listId: id(), address: email() }),
  may: may.keepList,
  load: async (tx, { listId, address }) => {
    const found = await ofList(tx, listId)
    const member = found === null ? undefined : (await listListMembers(tx, listId)).find((one) => one.address === address)
    return found === null || member === undefined ? null : { ...found, member }
  },
  decide: removeMember, save: deleteMember, refusals: {}, told: told.removeMember, secret: ['address'],
})
