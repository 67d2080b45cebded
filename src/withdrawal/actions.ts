// What can happen to something published as a whole: it is withdrawn.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { choice, id, optionalId } from '../platform/kit/input.ts'
import { listAddresses, listPublishedDocuments } from './reads.ts'
import { may, withdraw } from './rules.ts'
import { refusals, told } from './text.ts'
import { withdrawalReasons } from './withdrawal.ts'
import { saveWithdrawal } from './writes.ts'

/** Without `memoId` it is the minutes that are withdrawn. */
export const withdrawDocument = action({
  records: 'withdrawal.made',
  input: z.object({ meetingId: id(), memoId: optionalId(), why: choice(withdrawalReasons) }),
  may: may.withdraw,
  load: async (tx, { meetingId, memoId }) => {
    const document = (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === memoId)
    return document === undefined ? null : { ...document, addresses: await listAddresses(tx, document) }
  },
  decide: withdraw,
  save: saveWithdrawal,
  refusals,
  told,
})
