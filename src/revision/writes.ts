// Stores revisions, the operations on them, and what was approved.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Structure } from '../structure/structure.ts'
import type { Finding } from '../finding/finding.ts'
import { frozenBytes } from './reads.ts'
import type { Brought, NewRevision, Operated, Settled } from './rules.ts'

type Saved = { id: string; version: number }

export async function addRevision(tx: Write, one: NewRevision): Promise<Saved> {
  const structure = JSON.stringify(one.structure)
  return tx.insertInto('revision').values({ organisation_id: one.organisationId, number: one.number, base_id: one.baseId, state: 'draft',
    valid_from: one.validFrom, beginning: structure, content: structure, begun_by: one.by, begun_at: one.at })
    .returning(['id', 'version']).executeTakeFirstOrThrow()
}

/** A new draft, a new content for the open one, whose operations are then undone, or a file that waits to be joined. */
export async function saveBroughtIn(tx: Write, brought: Brought): Promise<{ id: string; version?: number; waits?: true }> {
  const { revision } = brought
  if (brought.kind === 'join') return { id: await addJoin(tx, brought), waits: true }
  const structure = JSON.stringify(revision.structure)
  const { draft } = brought
  if (draft !== null) {
    await tx.updateTable('revision_operation').set({ undone_by: revision.by, undone_at: revision.at, undone_version: draft.version + 1 })
      .where('revision_id', '=', draft.id).where('undone_at', 'is', null).execute()
  }
  const saved = draft === null ? await addRevision(tx, revision)
    : await grow(tx, draft, { beginning: structure, content: structure, valid_from: revision.validFrom })
  await addFile(tx, saved, brought, draft?.beginning ?? null, revision)
  return saved
}

type File = { fileName: string; findings: Finding[] }

async function addFile(tx: Write, { id, version }: Saved, file: File, replaced: Structure | null, { by, at }: { by: string; at: Temporal.Instant }) {
  await tx.insertInto('revision_file').values({ revision_id: id, file_name: file.fileName, findings: JSON.stringify(file.findings),
    replaced: replaced === null ? null : JSON.stringify(replaced), version, brought_by: by, brought_at: at }).execute()
}

async function addJoin(tx: Write, { base, revision, fileName, findings }: Extract<Brought, { kind: 'join' }>): Promise<string> {
  const { id } = await tx.insertInto('revision_join').values({ organisation_id: revision.organisationId, file_name: fileName,
    findings: JSON.stringify(findings), valid_from: revision.validFrom, base: JSON.stringify(base), content: JSON.stringify(revision.structure),
    brought_by: revision.by, brought_at: revision.at }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The join becomes one step on the draft, which is begun first where there is none. */
export async function saveSettled(tx: Write, one: Settled): Promise<Saved> {
  const draft = one.begun === null ? one.draft : await addRevision(tx, one.begun)
  if (draft === null) throw new Error('A join without a draft.')
  const saved = await saveOperation(tx, { ...one.operated, ...draft })
  await addFile(tx, saved, one, null, one)
  await closeJoin(tx, one, 'joined')
  return saved
}

export async function saveDropped(tx: Write, one: { joinId: string; by: string; at: Temporal.Instant }): Promise<{ id: string }> {
  await closeJoin(tx, one, 'dropped')
  return { id: one.joinId }
}

const closeJoin = (tx: Write, { joinId, by, at }: { joinId: string; by: string; at: Temporal.Instant }, as: 'joined' | 'dropped') =>
  tx.updateTable('revision_join').set({ settled_as: as, settled_at: at, settled_by: by }).where('id', '=', joinId).execute()

type Columns = { content?: string; beginning?: string; valid_from?: Day; state?: 'draft' | 'submitted' | 'approved'
  submitted_by?: string | null; submitted_at?: Temporal.Instant | null }

async function grow(tx: Write, { id, version }: { id: string; version: number }, set: Columns): Promise<Saved> {
  await tx.updateTable('revision').set({ ...set, version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

export async function saveOperation(tx: Write, one: Operated): Promise<Saved> {
  await tx.insertInto('revision_operation').values({ revision_id: one.id, number: one.number, operation: JSON.stringify(one.operation),
    reason: one.reason, person_id: one.by, at: one.at, version: one.version + 1 }).execute()
  return grow(tx, one, { content: JSON.stringify(one.content) })
}

export async function saveUndoing(
  tx: Write, one: { id: string; version: number; content: Structure; number: number; by: string; at: Temporal.Instant },
): Promise<Saved> {
  await tx.updateTable('revision_operation').set({ undone_by: one.by, undone_at: one.at, undone_version: one.version + 1 })
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
