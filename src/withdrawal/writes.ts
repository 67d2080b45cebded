// Stores a withdrawal, and takes the pages away from whoever reads them.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { withdraw } from '../platform/publication.ts'
import type { PublishedDocument, WithdrawalReason } from './withdrawal.ts'

export async function saveWithdrawal(tx: Write, document: PublishedDocument & { addresses: string[]; why: WithdrawalReason }, by: By) {
  const { kind, meetingId, memoId, issue, why, addresses } = document
  await tx.insertInto('withdrawal').values({ kind, meeting_id: meetingId, memo_id: memoId, issue, why, withdrawn_at: by.now,
    withdrawn_by: by.personId }).execute()
  for (const address of addresses) await withdraw(tx, address, by.now, why)
  return { id: meetingId, memoId, issue, why }
}
