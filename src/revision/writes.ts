// Stores revisions, the operations on them, and what was approved.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Structure } from '../structure/structure.ts'
import { frozenBytes } from './reads.ts'
import type { Operated } from './rules.ts'

type NewRevision = { organisationId: string; number: number; baseId: string | null; validFrom: Day; structure: Structure
  by: string; at: Temporal.Instant }
type Saved = { id: string; version: number }

export async function addRevision(tx: Write, one: NewRevision): Promise<Saved> {
  const structure = JSON.stringify(one.structure)
  return tx.insertInto('revision').values({ organisation_id: one.organisationId, number: one.number, base_id: one.baseId, state: 'draft',
    valid_from: one.validFrom, beginning: structure, content: structure, begun_by: one.by, begun_at: one.at })
    .returning(['id', 'version']).executeTakeFirstOrThrow()
}

/** A new draft, or a new content for the open one, whose operations are then undone. */
export async function saveBroughtIn(
  tx: Write, { draft, revision }: { draft: { id: string; version: number } | null; revision: NewRevision },
): Promise<Saved> {
  if (draft === null) return addRevision(tx, revision)
  await tx.updateTable('revision_operation').set({ undone_by: revision.by, undone_at: revision.at })
    .where('revision_id', '=', draft.id).where('undone_at', 'is', null).execute()
  const structure = JSON.stringify(revision.structure)
  return grow(tx, draft, { beginning: structure, content: structure, valid_from: revision.validFrom })
}

type Columns = { content?: string; beginning?: string; valid_from?: Day; state?: 'draft' | 'submitted' | 'approved'
  submitted_by?: string | null; submitted_at?: Temporal.Instant | null }

async function grow(tx: Write, { id, version }: { id: string; version: number }, set: Columns): Promise<Saved> {
  await tx.updateTable('revision').set({ ...set, version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

export async function saveOperation(tx: Write, one: Operated): Promise<Saved> {
  await tx.insertInto('revision_operation').values({ revision_id: one.id, number: one.number, operation: JSON.stringify(one.operation),
    reason: one.reason, person_id: one.by, at: one.at }).execute()
  return grow(tx, one, { content: JSON.stringify(one.content) })
}

export async function saveUndoing(
  tx: Write, one: { id: string; version: number; content: Structure; number: number; by: string; at: Temporal.Instant },
): Promise<Saved> {
  await tx.updateTable('revision_operation').set({ undone_by: one.by, undone_at: one.at })
    .where('revision_id', '=', one.id).where('number', '=', one.number).execute()
  return grow(tx, one, { content: JSON.stringify(one.content) })
}

export const saveState = (
  tx: Write, one: { id: string; version: number; state: 'draft' | 'submitted'; by: string; at: Temporal.Instant },
): Promise<Saved> => grow(tx, one, { state: one.state, submitted_by: one.state === 'draft' ? null : one.by,
  submitted_at: one.state === 'draft' ? null : one.at })

/** Freezes what a revision holds: canonical bytes and their hash, which nothing changes afterwards. */
export async function freezeRevision(tx: Write, one: { id: string; version: number; content: Structure; at: Temporal.Instant }): Promise<Saved> {
  const bytes = frozenBytes(one.content)
  await tx.insertInto('revision_frozen').values({ revision_id: one.id, bytes, sha256: sha256Of(bytes), approved_at: one.at }).execute()
  return grow(tx, one, { state: 'approved' })
}
