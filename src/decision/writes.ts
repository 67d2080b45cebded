// Changes what is written about items: texts, outcomes, recusals, dissents, and who is writing.
import { sql } from 'kysely'
import { listPapersByItem } from '../agenda/reads.ts'
import type { Write } from '../platform/database.ts'
import type { Outcome } from './decision.ts'

type Stamp = { at: Temporal.Instant; by: string }
type Text = Stamp & { id: string; version: number; handling: string; decision: string }

const textOf = (text: Text) => ({
  handling: text.handling, decision: text.decision, written_by: text.by, written_at: text.at, version: text.version + 1,
})

export async function saveText(tx: Write, text: Text) {
  const saved = await saveMended(tx, text)
  await savePen(tx, text)
  return saved
}

/** Puts other words in place of those that stand, whatever the outcome; what they were is kept by whoever asks for it. */
export async function saveMended(tx: Write, text: Text) {
  const row = textOf(text)
  await tx.insertInto('decision').values({ item_id: text.id, ...row })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet(row)).execute()
  return { id: text.id, version: row.version }
}

type Recording = Text & { meetingId: string; outcome: Outcome; presidedBy?: string | null; renewsTable: boolean }

/** Locks the text under its outcome and keeps which version of each paper was on the table. */
export async function saveOutcome(tx: Write, recording: Recording) {
  await saveOutcomes(tx, recording.meetingId, [recording], recording.renewsTable)
  await tx.deleteFrom('decision_writer').where('item_id', '=', recording.id).execute()
  return { id: recording.id, meetingId: recording.meetingId, outcome: recording.outcome, version: recording.version + 1 }
}

export async function saveOutcomes(tx: Write, meetingId: string, recordings: Omit<Recording, 'meetingId' | 'renewsTable'>[],
  renewsTable: boolean): Promise<void> {
  if (recordings.length === 0) return
  const papers = await listPapersByItem(tx, meetingId)
  await tx.insertInto('decision').values(recordings.map((one) => ({ item_id: one.id, ...textOf(one), outcome: one.outcome, recorded_at: one.at,
    recorded_by: one.by, presided_by: one.presidedBy ?? null })))
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet((row) => ({ handling: row.ref('excluded.handling'),
      decision: row.ref('excluded.decision'), written_by: row.ref('excluded.written_by'), written_at: row.ref('excluded.written_at'),
      version: row.ref('excluded.version'), outcome: row.ref('excluded.outcome'), recorded_at: row.ref('excluded.recorded_at'),
      recorded_by: row.ref('excluded.recorded_by'), presided_by: row.ref('excluded.presided_by') }))).execute()
  if (!renewsTable) return
  const ids = recordings.map((one) => one.id)
  await tx.deleteFrom('decision_paper').where('item_id', 'in', ids).execute()
  const onTable = ids.flatMap((id) => (papers.get(id) ?? []).map((paper) => ({ item_id: id, paper_id: paper.paperId, number: paper.number })))
  if (onTable.length > 0) await tx.insertInto('decision_paper').values(onTable).execute()
}

type Untreated = Stamp & { id: string; items: { id: string; handling: string; decision: string; version: number }[] }

/** The items that open or close the meeting carry the outcome that the meeting itself gave them. */
export async function saveCeremony(tx: Write, { meetingId, recordings }: { meetingId: string; recordings: Omit<Recording, 'meetingId' | 'renewsTable'>[] }) {
  await saveOutcomes(tx, meetingId, recordings, true)
  return { id: meetingId }
}

export async function saveUntreated(tx: Write, { id, items, at, by }: Untreated) {
  await saveOutcomes(tx, id, items.map((item) => ({ ...item, outcome: 'notHandled', at, by })), true)
  return { id }
}

export async function saveReopening(
  tx: Write, reopening: Stamp & { id: string; meetingId: string; version: number; outcome: string; decision: string; reason: string },
) {
  await tx.insertInto('decision_reopening').values({
    item_id: reopening.id, outcome: reopening.outcome, decision: reopening.decision, reopened_at: reopening.at,
    reopened_by: reopening.by, reason: reopening.reason,
  }).execute()
  const version = reopening.version + 1
  await tx.updateTable('decision').set({ outcome: null, recorded_at: null, recorded_by: null, version })
    .where('item_id', '=', reopening.id).execute()
  return { id: reopening.id, meetingId: reopening.meetingId, outcome: reopening.outcome, version }
}

export async function saveRecusal(tx: Write, recusal: { id: string; personId: string; ground: string }) {
  await tx.insertInto('decision_recusal')
    .values({ item_id: recusal.id, person_id: recusal.personId, ground: recusal.ground }).execute()
  return { id: recusal.id }
}

/** Those who are recused there already stay as they are. */
export async function saveCarriedRecusals(tx: Write, { id, recusals }: { id: string; recusals: { personId: string; ground: string }[] }) {
  if (recusals.length > 0) {
    await tx.insertInto('decision_recusal').values(recusals.map((one) => ({ item_id: id, person_id: one.personId, ground: one.ground })))
      .onConflict((conflict) => conflict.doNothing()).execute()
  }
  return { id }
}

export async function deleteRecusal(tx: Write, { id, personId }: { id: string; personId: string }) {
  await tx.deleteFrom('decision_recusal').where('item_id', '=', id).where('person_id', '=', personId).execute()
  return { id }
}

export async function saveDissent(tx: Write, dissent: { id: string; personId: string; text: string; position: number }) {
  await tx.insertInto('decision_dissent').values({
    item_id: dissent.id, person_id: dissent.personId, text: dissent.text, position: dissent.position,
  }).execute()
  return { id: dissent.id }
}

export async function deleteDissent(tx: Write, { id, dissentId }: { id: string; dissentId: string }) {
  await tx.deleteFrom('decision_dissent').where('id', '=', dissentId).where('item_id', '=', id).execute()
  return { id }
}

/** Whoever saves a text is the one who is writing. */
export async function savePen(tx: Write, { id, by, at }: { id: string } & Stamp) {
  await tx.insertInto('decision_writer').values({ item_id: id, person_id: by, seen_at: at })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet({ person_id: sql`excluded.person_id`, seen_at: sql`excluded.seen_at` }))
    .execute()
  return { id }
}
