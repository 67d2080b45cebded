// Looks up what the home page stands on: a few queries, whatever the number of bodies and meetings.
import { sql } from 'kysely'
import { type BodyRole, standingsOn } from '../body/body.ts'
import { maySeeCommitment } from '../commitment/commitment.ts'
import { listCommitments } from '../commitment/reads.ts'
import { hrPlanner, serviceCentre } from '../duty/duty.ts'
import { countProposals } from '../crosswalk/reads.ts'
import { listHandoffs } from '../handoff/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { inEach, type Language, textIn, type Words } from '../platform/kit/language.ts'
import { listNames } from '../organisation/reads.ts'
import type { Programme } from '../programme/programme.ts'
import { isDecidedOn, listRevisions } from '../revision/reads.ts'
import type { RevisionHead } from '../revision/revision.ts'
import { listOpenTransfers } from '../transfer/reads.ts'
import type { HomeHandoffs } from './handing-over.ts'
import type { HomeStructures } from './structuring.ts'
import type { HomeBody, HomeCommitment, HomeFollowup, HomeMeeting, SetUp } from './home.ts'

type Row = HomeMeeting & { bodyId: string }

/** Meetings in which something may wait: those not over, and those whose minutes or memo are unfinished. */
async function listHomeMeetings(db: Read, bodyIds: string[], personId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select m.id, m.body_id as "bodyId", m.number, m.on_day as "onDay", m.state, minutes.state as minutes,
      coalesce(minutes.written_by = ${personId}, false) as "isWriter",
      exists (select from sending s where s.meeting_id = m.id) as "isSent",
      coalesce(waiting.count, 0) as "itemsWithoutOutcome", waiting.first as "openItemId",
      (select count(*)::int from agenda_item i where i.meeting_id = m.id and i.struck_at is null and i.presenter_id = ${personId}) as presented,
      (select count(*)::int from minutes_remark r where r.meeting_id = m.id and r.answered_at is null) as "openRemarks",
      -- A text that was changed after the approval needs another.
      exists (select from minutes_approval a where a.meeting_id = m.id and a.by_person = ${personId}
        and not exists (select from minutes_mending x where x.meeting_id = m.id and x.mended_at >= a.approved_at)
        and not exists (select from decision d join agenda_item i on i.id = d.item_id where i.meeting_id = m.id and d.written_at >= a.approved_at))
        as "isApprovedByMe",
      (select count(*)::int from minutes_correction_proposal p where p.meeting_id = m.id and p.withdrawn_at is null
        and not exists (select from minutes_correction c where c.proposal_id = p.id)) as "openCorrections",
      -- A memo in one language that waits is worth more attention than another that is out.
      (select min(memo.state) from memo where memo.meeting_id = m.id) as memo,
      (select memo.id from memo where memo.meeting_id = m.id order by memo.state, memo.drafted_at limit 1) as "memoId"
    from meeting m left join minutes on minutes.meeting_id = m.id
    left join lateral (select count(*)::int as count, (array_agg(i.id order by i.position, i.id))[1] as first
      from agenda_item i left join decision d on d.item_id = i.id
      where i.meeting_id = m.id and m.state = 'open' and i.struck_at is null and i.kind <> 'closing' and d.outcome is null
        and not exists (select from agenda_item inner_item where inner_item.parent_id = i.id and inner_item.struck_at is null)) waiting on true
    where m.body_id = any(${bodyIds}::uuid[]) and m.origin = 'planned' and m.state <> 'cancelled'
    order by m.on_day, m.number`.execute(db)
  return rows
}

/** The bodies of a person with their meetings. */
export async function listHomeBodies(db: Read, roles: Map<string, BodyRole[]>, personId: string): Promise<HomeBody[]> {
  const ids = [...roles.keys()]
  if (ids.length === 0) return []
  const bodies = await db.selectFrom('body').select((select) => ['body.id', 'body.name',
    select.selectFrom('meeting').whereRef('meeting.body_id', '=', 'body.id').select(sql<number>`count(*)::int`.as('n')).as('meetingsKnown'),
    select.selectFrom('body_period').whereRef('body_period.body_id', '=', 'body.id')
      .select(sql<number>`coalesce(max(numbers_used), 0)::int`.as('n')).as('numbersUsed')])
    .where('body.id', 'in', ids).orderBy('body.slug').execute()
  const meetings = await listHomeMeetings(db, ids, personId)
  return bodies.map((body) => ({ id: body.id, name: body.name, roles: roles.get(body.id) ?? [], meetingsKnown: body.meetingsKnown ?? 0,
    numbersUsed: body.numbersUsed ?? 0, meetings: meetings.filter((one) => one.bodyId === body.id) }))
}

/** What somebody has to do because of a meeting. */
export const listOwnFollowups = (db: Read, personId: string): Promise<HomeFollowup[]> =>
  db.selectFrom('followup').innerJoin('body', 'body.id', 'followup.body_id')
    .select(['followup.id', 'followup.what', 'body.name as bodyName', 'followup.due_on as dueOn'])
    .where('followup.owner_id', '=', personId).where('followup.closed_at', 'is', null).orderBy('followup.due_on').execute()

/** Promises to some bodies that have a due day and are on none of their agendas yet, as far as the reader may see them. */
export async function listOpenCommitments(db: Read, bodies: Pick<HomeBody, 'id' | 'name'>[], by: Pick<By, 'actor' | 'on'>): Promise<HomeCommitment[]> {
  const open = (await listCommitments(db, bodies.map((body) => body.id)))
    .filter((one) => one.closing === null && maySeeCommitment(by.actor, one, by.on))
  return open.flatMap(({ id, matter, due, bodies: named, handlings }) => due === null ? [] : bodies
    .filter((body) => named.some((one) => one.bodyId === body.id) && !handlings.some((one) => one.bodyId === body.id && !one.isStruck))
    .map((body) => ({ id, matter, bodyName: body.name, due })))
}

/** Hand-offs to payroll, for those who prepare or receive them. */
export async function findHomeHandoffs(db: Read, programmeId: string, { actor, personId, on }: By): Promise<HomeHandoffs | null> {
  const isPlanner = hrPlanner.holds(actor, { programmeId }, on)
  const isReceiver = serviceCentre.holds(actor, { programmeId }, on)
  if (!isPlanner && !isReceiver) return null
  const { waiting, approved } = await db.selectFrom('organisation').where('programme_id', '=', programmeId).where('side', '=', 'incoming')
    .leftJoinLateral((inner) => inner.selectFrom('revision').select('revision.id').whereRef('revision.organisation_id', '=', 'organisation.id')
      .where('revision.state', '=', 'approved').limit(1).as('one'), (join) => join.onTrue())
    .select([sql<number>`count(*) filter (where one.id is null)::int`.as('waiting'), sql<number>`count(one.id)::int`.as('approved')]).executeTakeFirstOrThrow()
  return { handoffs: await listHandoffs(db, programmeId), isReady: waiting === 0 && approved > 0, isPlanner, isReceiver, personId }
}

/** The drafts of those structures that somebody answers for, what is proposed of them, and the transfers that wait for an answer. */
export async function listHomeStructures(db: Read, programme: Programme | null, { actor, on }: By): Promise<HomeStructures> {
  const own = standingsOn(actor, on).filter(({ role }) => role === 'coordinator').map(({ bodyId }) => bodyId)
  if (own.length === 0 || programme === null) return { drafts: [], judging: [], proposed: [] }
  const drafts = await db.selectFrom('revision').select(['id', 'organisation_id', 'number']).where('organisation_id', 'in', own)
    .where('state', '=', 'draft').orderBy('organisation_id').execute()
  const proposed = (await listOpenTransfers(db, own)).filter(({ receiverId }) => own.includes(receiverId))
  const nameOf = async (organisationId: string): Promise<Words> => {
    const name = (await listNames(db, organisationId)).at(-1)?.name ?? {}
    return inEach((language) => textIn(name, language))
  }
  const judging = await Promise.all((await listNewest(db, programme.id, own)).map(async ({ id, organisationId, number }) =>
    ({ revisionId: id, number, organisation: await nameOf(organisationId), count: await countProposals(db, programme, id) })))
  return {
    judging: judging.filter(({ count }) => count > 0),
    drafts: await Promise.all(drafts.map(async (one) => ({ revisionId: one.id, number: one.number, organisation: await nameOf(one.organisation_id) }))),
    proposed: await Promise.all(proposed.map(async (one) => ({ transferId: one.id, itemName: one.itemName, receiver: await nameOf(one.receiverId) }))),
  }
}

/** The newest versions of some organisations, as long as a proposal about them can be judged. */
async function listNewest(db: Read, programmeId: string, organisationIds: string[]): Promise<RevisionHead[]> {
  const revisions = await listRevisions(db, programmeId)
  const newest = organisationIds.flatMap((id) => revisions.find((one) => one.organisationId === id) ?? []).filter(({ state }) => state !== 'approved')
  const decided = await Promise.all(newest.map(({ id }) => isDecidedOn(db, id)))
  return newest.filter((_, index) => decided[index] === false)
}

export async function findSetUp(db: Read): Promise<SetUp> {
  const count = (table: string) => sql`(select count(*)::int from ${sql.table(table)})`
  const { rows: [row] } = await sql<SetUp>`select ${count('programme')} as programmes, ${count('body')} as bodies,
    ${count('body_period')} as periods, ${count('person')} as people, ${count('body_membership')} as memberships`.execute(db)
  if (row === undefined) throw new Error('Counting gave no row.')
  return row
}

export type Published = { kind: 'memo' | 'minutes'; address: string; language: Language; bodyName: Words; number: number; onDay: Day
  publishedAt: Temporal.Instant }

const latestMax = 5

/** What was published last. */
export async function listLatestPublished(db: Read, language: Language): Promise<Published[]> {
  // A memo has one language; minutes are written in the language of their body.
  const { rows } = await sql<Omit<Published, 'publishedAt'> & { publishedAt: Temporal.Instant }>`
    select * from (
      select 'memo' as kind, p.address, memo.language, body.name as "bodyName", m.number, m.on_day as "onDay", p.published_at as "publishedAt"
      from memo_publication p join memo on memo.id = p.memo_id join meeting m on m.id = memo.meeting_id join body on body.id = m.body_id
      where p.number = 0
      union all
      select 'minutes', p.address, body.language, body.name, m.number, m.on_day, p.published_at
      from minutes_publication p join meeting m on m.id = p.meeting_id join body on body.id = m.body_id where p.number = 0
    ) published
    order by "publishedAt" desc, (language = ${language}) desc limit ${latestMax}`.execute(db)
  return rows
}
