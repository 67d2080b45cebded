// What can happen to a transfer.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, day, id, line, optionalLine } from '../platform/kit/input.ts'
import { findParty, findTransfer, isProposed } from './reads.ts'
import { type Answering, confirm, decline, may, propose, withdraw } from './rules.ts'
import { confirmRefusals, declineRefusals, proposeRefusals, told, withdrawRefusals } from './text.ts'
import { transferKinds } from './transfer.ts'
import { addTransfer, saveAnswer } from './writes.ts'

export const proposeTransfer = action({
  records: 'transfer.proposed',
  input: z.object({ organisationId: id(), of: choice(transferKinds), itemId: line(100), receiverId: id(), onDay: day(), reason: line(500) }),
  may: may.propose,
  load: async (tx, input) => {
    const [giver, receiver] = [await findParty(tx, input.organisationId), await findParty(tx, input.receiverId)]
    return giver === null ? null : { programmeId: giver.programmeId, giverId: giver.organisationId, receiverId: input.receiverId, giver,
      isReceiverKnown: receiver?.programmeId === giver.programmeId, isOpen: await isProposed(tx, giver.organisationId, input.of, input.itemId) }
  },
  decide: propose,
  save: addTransfer,
  refusals: proposeRefusals,
  told: told.propose,
})

async function loadAnswering(tx: Read, input: { transferId: string }): Promise<Answering | null> {
  const transfer = await findTransfer(tx, input.transferId)
  if (transfer === null) return null
  const [giver, receiver] = [await findParty(tx, transfer.giverId), await findParty(tx, transfer.receiverId)]
  const { programmeId, giverId, receiverId } = transfer
  return giver === null || receiver === null ? null : { programmeId, giverId, receiverId, transfer, giver, receiver }
}

export const confirmTransfer = action({
  records: 'transfer.confirmed',
  input: z.object({ transferId: id(), unitId: optionalLine(100).transform((value) => value || null), reason: optionalLine(500) }),
  may: may.confirm,
  load: loadAnswering,
  decide: confirm,
  save: saveAnswer,
  refusals: confirmRefusals,
  told: told.confirm,
})

export const declineTransfer = action({
  records: 'transfer.declined',
  input: z.object({ transferId: id(), reason: line(500) }),
  may: may.decline,
  load: loadAnswering,
  decide: decline,
  save: saveAnswer,
  refusals: declineRefusals,
  told: told.decline,
})

export const withdrawTransfer = action({
  records: 'transfer.withdrawn',
  input: z.object({ transferId: id(), reason: line(500) }),
  may: may.withdraw,
  load: loadAnswering,
  decide: withdraw,
  save: saveAnswer,
  refusals: withdrawRefusals,
  told: told.withdraw,
})
