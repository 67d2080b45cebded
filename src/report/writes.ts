// Changes status reports, and freezes what is approved of them.
import { sql } from 'kysely'
import type { Fact } from '../fact/fact.ts'
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import { contentBytes, type Placing, type ReportContent, type ReportPart, type ReportState, type Sentence } from './report.ts'

async function addFacts(tx: Write, reportId: string, facts: Fact[], from: number): Promise<void> {
  if (facts.length === 0) return
  await tx.insertInto('report_sentence').values(facts.map((fact, index) => ({ report_id: reportId, position: from + index, part: fact.part,
    source_key: fact.key, source: JSON.stringify(fact.source), told: JSON.stringify(fact.told) }))).execute()
}

type NewReport = { fromBodyId: string; toBodyId: string; fromOn: Day; untilOn: Day; language: Language; facts: Fact[]; by: string; at: Temporal.Instant }

export async function addReport(tx: Write, report: NewReport): Promise<{ id: string }> {
  const { id } = await tx.insertInto('report').values({ from_body_id: report.fromBodyId, to_body_id: report.toBodyId, from_on: report.fromOn,
    until_on: report.untilOn, language: report.language, drafted_by: report.by, drafted_at: report.at }).returning('id').executeTakeFirstOrThrow()
  await addFacts(tx, id, report.facts, 0)
  return { id }
}

type Changed = { reportId: string; version: number }
type Columns = Partial<{ state: ReportState; offered_by: string | null; note: string; reason: string }>

async function grow(tx: Write, { reportId, version }: Changed, set: Columns = {}): Promise<{ id: string; version: number }> {
  await tx.updateTable('report').set({ ...set, version: version + 1 }).where('id', '=', reportId).execute()
  return { id: reportId, version: version + 1 }
}

const storeSentence = (tx: Write, sentence: Sentence) => tx.updateTable('report_sentence').set({ own_text: sentence.text, written_by: sentence.writtenBy,
  written_at: sentence.writtenAt, is_left_out: sentence.isLeftOut, version: sentence.version + 1,
  source: sentence.source === null ? null : JSON.stringify(sentence.source), told: sentence.told === null ? null : JSON.stringify(sentence.told) })
  .where('id', '=', sentence.id).execute()

const storeOrder = (tx: Write, order: string[]) => sql`update report_sentence set position = placed.place
  from unnest(${order}::uuid[]) with ordinality as placed(id, place) where report_sentence.id = placed.id`.execute(tx)

/** The place of whatever is set stays; what is answered beside it is the report's id and the sentence. */
export async function saveSentence(tx: Write, { sentence, ...changed }: Changed & { sentence: Sentence }) {
  await storeSentence(tx, sentence)
  return { ...await grow(tx, changed), sentenceId: sentence.id }
}

type NewSentence = Changed & { part: ReportPart; text: string; by: string; at: Temporal.Instant; position: number }

export async function addSentence(tx: Write, { part, text, by, at, position, ...changed }: NewSentence) {
  const { id } = await tx.insertInto('report_sentence').values({ report_id: changed.reportId, position, part, own_text: text, written_by: by, written_at: at })
    .returning('id').executeTakeFirstOrThrow()
  return { ...await grow(tx, changed), sentenceId: id }
}

export async function saveOrder(tx: Write, { order, sentenceId, ...changed }: Changed & { order: string[]; sentenceId: string }) {
  await storeOrder(tx, order)
  return { ...await grow(tx, changed), sentenceId }
}

export async function saveTakenUp(tx: Write, { facts, from, ...changed }: Changed & { facts: Fact[]; from: number }) {
  // After all that is there, whatever was moved in between.
  await addFacts(tx, changed.reportId, facts, from + 1)
  return grow(tx, changed)
}

export const saveOffer = (tx: Write, { by, ...changed }: Changed & { by: string }) => grow(tx, changed, { state: 'offered', offered_by: by, note: '' })

export const saveGivenBack = (tx: Write, { note, ...changed }: Changed & { note: string }) =>
  grow(tx, changed, { state: 'draft', offered_by: null, note })

export async function saveApproval(tx: Write, { content, by, at, ...changed }: Changed & { content: ReportContent; by: string; at: Temporal.Instant }) {
  const bytes = contentBytes(content)
  await tx.insertInto('report_issue').values({ report_id: changed.reportId, number: content.number, reason: content.reason, bytes, sha256: sha256Of(bytes),
    approved_by: by, approved_at: at }).execute()
  return grow(tx, changed, { state: 'approved', offered_by: null, note: '', reason: '' })
}

export const saveCorrection = (tx: Write, { reason, ...changed }: Changed & { reason: string }) => grow(tx, changed, { state: 'draft', reason })

/** The words, what is left out and the order go back to what was approved. */
export async function saveDropped(tx: Write, { sentences, order, ...changed }: Changed & { sentences: Sentence[]; order: string[] }) {
  for (const sentence of sentences) await storeSentence(tx, sentence)
  await storeOrder(tx, order)
  return grow(tx, changed, { state: 'approved', note: '', reason: '' })
}

export async function saveWithdrawal(tx: Write, { reason, by, at, ...changed }: Changed & { reason: string; by: string; at: Temporal.Instant }) {
  await tx.insertInto('report_withdrawal').values({ report_id: changed.reportId, reason, withdrawn_by: by, withdrawn_at: at }).execute()
  return grow(tx, changed, { state: 'withdrawn', offered_by: null })
}

export async function savePlacing(tx: Write, { reportId, placing }: { reportId: string; placing: Placing }) {
  await tx.updateTable('report').set({ matter_id: placing.matterId, meeting_id: placing.meetingId, item_id: placing.itemId, paper_id: placing.paperId })
    .where('id', '=', reportId).execute()
  return { id: reportId }
}
