// Changes statements.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Matter } from '../matter/matter.ts'
import type { Asked } from './rules.ts'
import type { EndingKind, Statement } from './statement.ts'

type Asking = Asked & { matter: Matter; by: string; on: Day; at: Temporal.Instant }

export async function addStatement(tx: Write, { matter, askedOf, address, question, dueOn, ...asked }: Asking) {
  const { id } = await tx.insertInto('statement').values({ matter_id: matter.id, asked_of: askedOf, address, question, due_on: dueOn, asked_on: asked.on,
    asked_by: asked.by, asked_at: asked.at }).returning('id').executeTakeFirstOrThrow()
  return { id, matterId: matter.id }
}

type Moving = { id: string; version: number; from: Day; to: Day; reason: string; by: string; on: Day }

export async function saveMove(tx: Write, { id, version, from, to, reason, by, on }: Moving) {
  await tx.insertInto('statement_move').values({ statement_id: id, from_on: from, to_on: to, reason, moved_on: on, moved_by: by }).execute()
  await tx.updateTable('statement').set({ due_on: to, version: version + 1 }).where('id', '=', id).execute()
  return { id }
}

type Ended = { statement: Statement; ending: EndingKind; onDay: Day; summary: string; paperId: string | null; by: string; at: Temporal.Instant }

export async function saveEnding(tx: Write, { statement, ending, onDay, summary, paperId, by, at }: Ended) {
  await tx.insertInto('statement_ending').values({ statement_id: statement.id, ending, on_day: onDay, summary, paper_id: paperId, told_by: by,
    told_at: at }).execute()
  return { id: statement.id }
}
