// Looks up memos, the record they are drafted from, and what they must not tell.
import { sql } from 'kysely'
import { type Approved, listApprovedByItem } from '../adoption/reads.ts'
import { listChosenByItem } from '../appraisal/reads.ts'
import { type Item, publicTitleOf } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { listItems, listPapersByItem } from '../agenda/reads.ts'
import { findBody, listBodies, listMembers } from '../body/reads.ts'
import { listCommitments } from '../commitment/reads.ts'
import { listDecisions, listDissents } from '../decision/reads.ts'
import { listFollowupsOfMeeting } from '../followup/reads.ts'
import { findMeeting, findNextMeeting } from '../meeting/reads.ts'
import { findFrozen, findMinutes, listCorrections } from '../minutes/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Language } from '../platform/kit/language.ts'
import { lastDayOf } from '../platform/kit/day.ts'
import { findProgramme } from '../programme/reads.ts'
import { chosenOf, type Corrected, correctedBy, differencesOf, type Issue, type Memo, type MemoBasis, type MemoContent, type MemoRecord, type MinutesStatus,
  type RecordItem, type SavedPassage } from './memo.ts'
import { type Asking, asking, known } from '../platform/together.ts'
import { contentOf, type Guard } from './rules.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { withdrawalOf } from '../withdrawal/withdrawal.ts'

const memos = (db: Read) => db.selectFrom('memo').innerJoin('meeting', 'meeting.id', 'memo.meeting_id')
  .select(['memo.id', 'memo.meeting_id as meetingId', 'meeting.body_id as bodyId', 'memo.language', 'memo.state', 'memo.distribution',
    'memo.channel', 'memo.contact', 'memo.shows_comparison as showsComparison', 'memo.version'])

const listPassages = (db: Read, memoId: string): Promise<SavedPassage[]> => db.selectFrom('memo_sentence')
  .select(['id', 'part', 'item_id as itemId', 'commitment_id as commitmentId', 'text']).where('memo_id', '=', memoId).orderBy('position').execute()

export async function findMemo(db: Read, meetingId: string, memoId: string): Promise<Memo | null> {
  const row = await memos(db).where('memo.id', '=', memoId).where('memo.meeting_id', '=', meetingId).executeTakeFirst()
  return row === undefined ? null : { ...row, passages: await listPassages(db, row.id) }
}

export const listMemos = async (db: Read, meetingId: string): Promise<Omit<Memo, 'passages'>[]> =>
  memos(db).where('memo.meeting_id', '=', meetingId).execute()

export async function listIssues(db: Read, memoId: string): Promise<Issue[]> {
  const rows = await db.selectFrom('memo_publication').select(['memo_id as memoId', 'number', 'address', 'reason', 'basis', 'content', 'sha256',
    'published_at as publishedAt']).where('memo_id', '=', memoId).orderBy('number').execute()
  // Both were written by this slice and have been frozen since.
  return rows.map((row) => ({ ...row, basis: row.basis as MemoBasis, content: row.content as MemoContent }))
}

/** What was published in a language at an address without one; null when nothing was. */
export async function findIssuedAt(db: Read, address: string, language: Language): Promise<{ meetingId: string; issues: Issue[] } | null> {
  const found = await db.selectFrom('memo_publication as issue').innerJoin('memo', 'memo.id', 'issue.memo_id')
    .select(['memo.id', 'memo.meeting_id as meetingId']).where('issue.address', '=', address).where('memo.language', '=', language).limit(1).executeTakeFirst()
  if (found === undefined) return null
  const [issues, withdrawals] = [await listIssues(db, found.id), await listWithdrawals(db, found.meetingId)]
  const isGone = withdrawalOf(withdrawals, { meetingId: found.meetingId, memoId: found.id }, issues.at(-1)?.number ?? 0) !== null
  return isGone ? null : { meetingId: found.meetingId, issues }
}

/** Distribution and channel of the body's last memo, else of the last memo that was read in for it. */
export async function findUsualDistribution(db: Read, bodyId: string): Promise<{ distribution: string; channel: string }> {
  const last = await db.selectFrom('memo').innerJoin('meeting', 'meeting.id', 'memo.meeting_id').select(['distribution', 'channel'])
    .where('meeting.body_id', '=', bodyId).where('distribution', '<>', '').orderBy('memo.drafted_at', 'desc').limit(1).executeTakeFirst()
  if (last !== undefined) return last
  const read = await db.selectFrom('intake').innerJoin('intake_confirmation as confirmation', 'confirmation.intake_id', 'intake.id')
    .innerJoin('meeting', 'meeting.id', 'confirmation.meeting_id').select('intake.content').where('meeting.body_id', '=', bodyId)
    .orderBy('meeting.on_day', 'desc').limit(1).executeTakeFirst()
  // Written by the reader of memos.
  const found = (read?.content as { distribution?: { to: string | null; channel: string | null } } | undefined)?.distribution
  return { distribution: found?.to ?? '', channel: found?.channel ?? '' }
}

/** Everything a memo of a meeting may be drafted from. */
export async function loadMemoRecord(db: Read, meetingId: string): Promise<MemoRecord | null> {
  const meeting = await findMeeting(db, meetingId)
  const [body, programme] = [meeting === null ? null : await findBody(db, meeting.bodyId), await findProgramme(db)]
  if (meeting === null || body === null || programme === null) return null
  const bodies = new Map((await listBodies(db)).map((one) => [one.id, one]))
  const [items, decisions, corrected] = [await listItems(db, meetingId), await listDecisions(db, meetingId), await listCorrected(db, meetingId)]
  const [secret, approved] = [secretOf(items), await listApprovedByItem(db, meetingId)]
  const alternatives = await listChosenByItem(db, meetingId)
  const next = await findNextMeeting(db, body.id, meeting.onDay, meeting.id)
  const open = (await listCommitments(db, [body.id])).filter((one) => one.closing === null
    && !one.source.isConfidential && !secret.has(one.source.itemId ?? '')
    && (one.source.meetingId === meetingId || (one.due !== null && lastDayOf(one.due) > meeting.onDay)))
  return {
    meeting, body, organisation: programme.organisation, programme: programme.name,
    roles: (await listMembers(db, body.id, meeting.onDay))
      .flatMap((one) => one.role === 'chair' || one.role === 'viceChair' ? [{ ...one, role: one.role }] : []),
    items: arrange(items).map((item): RecordItem => {
      const decision = decisions.get(item.id)
      return { ...item, number: item.shownNumber, outcome: decision?.outcome ?? null,
        handling: corrected.get(`handling ${item.id}`) ?? decision?.handling ?? '',
        decision: corrected.get(`decision ${item.id}`) ?? decision?.decision ?? '', isConfidential: secret.has(item.id), isStruck: item.struckAt !== null,
        ...approvedOf(approved.get(item.id)), ...chosenOf(alternatives.get(item.id)?.content) }
    }),
    commitments: open.map((one) => ({ id: one.id, itemId: one.source.itemId, matter: one.matter, matterTitle: {}, action: one.action, due: one.due,
      then: one.then, bodies: one.bodies.map(({ name, bodyId }) => ({ name, body: bodies.get(bodyId ?? '')?.name ?? null })) })),
    next: next === null ? null : { onDay: next.onDay, titles: comingTitles(await listItems(db, next.id)) },
  }
}

const approvedOf = (approved: Approved | undefined): Pick<RecordItem, 'approved'> => approved === undefined ? {}
  : { approved: { condition: approved.condition, organisations: approved.versions.map((one) => one.organisation) } }

/** Items that are confidential themselves or stand below one that is. */
const secretOf = (items: Item[]): Set<string> => {
  const own = new Set(items.filter((item) => item.level === 'confidential').map((item) => item.id))
  return new Set(items.filter((item) => own.has(item.id) || own.has(item.parentId ?? '')).map((item) => item.id))
}

/** What may be told of the next agenda: of a confidential item its public title, if it has one. */
function comingTitles(items: Item[]): ReturnType<typeof publicTitleOf>[] {
  const secret = secretOf(items)
  return arrange(items).filter((item) => item.kind === 'matter' && item.struckAt === null
    && (!secret.has(item.id) || (item.level === 'confidential' && Object.keys(item.publicTitle).length > 0))).map(publicTitleOf)
}

/** Texts that confirmed corrections of the minutes have changed, by part and item; the last correction counts. */
const listCorrected = async (db: Read, meetingId: string): Promise<Map<string, string>> =>
  correctedBy((await listCorrections(db, meetingId)).filter((one) => one.number !== null && one.itemId !== null)
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0)))

/** What is confidential in a meeting and in the next one, and what may be told although it is like it. */
export async function loadGuard(db: Read, meetingId: string): Promise<Guard> {
  const meeting = await findMeeting(db, meetingId)
  const next = meeting === null ? null : await findNextMeeting(db, meeting.bodyId, meeting.onDay, meeting.id)
  const guards = await Promise.all([meetingId, ...(next === null ? [] : [next.id])].map((one) => guardOf(db, one)))
  return { secrets: guards.flatMap((one) => one.secrets),
    open: [...guards.flatMap((one) => one.open), ...(await listBodies(db)).flatMap((body) => [...Object.values(body.name), ...Object.values(body.task)])] }
}

async function guardOf(db: Read, meetingId: string): Promise<Guard> {
  const items = arrange(await listItems(db, meetingId))
  const [decisions, papers] = [await listDecisions(db, meetingId), await listPapersByItem(db, meetingId)]
  const [dissents, followups] = [await listDissents(db, meetingId), await listFollowupsOfMeeting(db, meetingId)]
  const corrections = await listCorrections(db, meetingId)
  const correctedTo = (itemId: string) => corrections.filter((one) => one.itemId === itemId).map((one) => one.becomes)
  const secret = secretOf(items)
  const secretPapers = (itemId: string) => (papers.get(itemId) ?? []).filter((paper) => secret.has(itemId) || paper.level === 'confidential')
  return {
    secrets: items.filter((item) => secret.has(item.id) || secretPapers(item.id).length > 0).map((item) => ({
      itemId: item.id, number: item.shownNumber, titles: secret.has(item.id) ? Object.values(item.title) : [],
      names: secretPapers(item.id).flatMap((paper) => [paper.title, paper.fileName]),
      prose: !secret.has(item.id) ? [] : [item.proposal, decisions.get(item.id)?.handling ?? '', decisions.get(item.id)?.decision ?? '',
        ...correctedTo(item.id), ...dissents.filter((one) => one.itemId === item.id).map((one) => one.text),
        ...followups.filter((one) => one.itemId === item.id).map((one) => one.what)],
    })),
    // A sub-item of something confidential has no title that may be told.
    open: items.filter((item) => !secret.has(item.id) || item.level === 'confidential').flatMap((item) => [...Object.values(publicTitleOf(item)),
      ...(secret.has(item.id) ? [] : [item.proposal, decisions.get(item.id)?.handling ?? '', decisions.get(item.id)?.decision ?? '',
        ...correctedTo(item.id)])]),
  }
}

/** What the memo's readers are told of the minutes. */
export async function findMinutesStatus(db: Read, meetingId: string): Promise<MinutesStatus> {
  const minutes = await findMinutes(db, meetingId)
  // Withdrawn minutes are approved all the same; there is only nothing to read.
  const gone = withdrawalOf(await listWithdrawals(db, meetingId), { meetingId, memoId: null }, minutes?.corrections ?? 0)
  if (gone === null && minutes?.address != null && minutes.state === 'published') return { state: 'published', address: minutes.address }
  return { state: minutes?.approvedAt == null ? 'pending' : 'approved' }
}

/** Numbers of the items in which the approved minutes differ from what a published memo was based on. */
export async function listDifferences(db: Read, meetingId: string, basis: MemoBasis): Promise<string[]> {
  const frozen = await findFrozen(db, meetingId)
  return frozen === null ? [] : differencesOf(basis, frozen.record.items, await listCorrected(db, meetingId))
}

/** What an unpublished memo would say; null when it is not of that meeting. */
export async function findDraftContent(db: Read, meetingId: string, memoId: string): Promise<MemoContent | null> {
  const [memo, record] = [await findMemo(db, meetingId, memoId), await loadMemoRecord(db, meetingId)]
  return memo === null || record === null ? null : contentOf({ memo, record })
}

/** So many of the latest changes are looked at: the minutes of a memo that went out before them are compared with it. */
const comparedMax = 30

type ProposedCorrection = { meetingId: string; memoId: string; bodyId: string; number: number }

/** Published memos of some bodies whose approved minutes differ from them, the latest change first. */
export function askProposedCorrections(db: Read, bodyIds: string[]): Asking<ProposedCorrection[]> {
  if (bodyIds.length === 0) return known([])
  const changed = sql<Temporal.Instant>`greatest(frozen.frozen_at, (select max(c.confirmed_at) from minutes_correction c where c.meeting_id = meeting.id))`
  return asking(db.selectFrom('memo').innerJoin('meeting', 'meeting.id', 'memo.meeting_id')
    .innerJoin('minutes_frozen as frozen', 'frozen.meeting_id', 'meeting.id')
    .innerJoinLateral((inner) => inner.selectFrom('memo_publication as issue').select(['issue.basis', 'issue.published_at'])
      .whereRef('issue.memo_id', '=', 'memo.id').orderBy('issue.number', 'desc').limit(1).as('last'), (join) => join.onTrue())
    .select(['memo.id as memoId', 'meeting.id as meetingId', 'meeting.body_id as bodyId', 'meeting.number', 'last.basis',
      sql<RecordItem[]>`frozen.content->'items'`.as('items'), corrections.as('corrections')])
    .where('meeting.body_id', 'in', bodyIds).where('memo.state', '=', 'published').where('last.published_at', '<=', changed)
    .orderBy(changed, 'desc').orderBy('memo.id').limit(comparedMax), [], (rows) => rows.flatMap(({ basis, items, corrections: made, ...one }) =>
    // This slice wrote what a memo was based on.
    differencesOf(basis as MemoBasis, items, correctedBy(made)).length > 0 ? [one] : []))
}

/** The confirmed corrections of a meeting's minutes, the last one last. */
const corrections = sql<Corrected[]>`(select coalesce(jsonb_agg(jsonb_build_object('part', proposal.part, 'itemId', proposal.item_id,
    'becomes', proposal.becomes) order by correction.number), '[]')
  from minutes_correction_proposal proposal join minutes_correction correction on correction.proposal_id = proposal.id
  where proposal.meeting_id = meeting.id and proposal.withdrawn_at is null and proposal.item_id is not null)`
