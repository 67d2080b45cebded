// Looks up what the home page stands on: all of it by one statement, whatever the number of bodies and meetings.
import { sql } from 'kysely'
import { type BodyRole, standingsOn } from '../body/body.ts'
import { type Commitment, isInHand, maySeeCommitment, stateOf } from '../commitment/commitment.ts'
import { askOpenCommitments } from '../commitment/reads.ts'
import { type Condition, type Dependence, isUrgent, stateOf as standingOf } from '../condition/condition.ts'
import { askWaitingOf } from '../condition/reads.ts'
import { hrPlanner, serviceCentre } from '../duty/duty.ts'
import { countProposals } from '../crosswalk/reads.ts'
import { askOrphans } from '../followup/reads.ts'
import { askLate } from '../statement/reads.ts'
import { listHandoffs } from '../handoff/reads.ts'
import { askProposedCorrections } from '../memo/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { inEach, type Language, textIn, type Texts, type Words } from '../platform/kit/language.ts'
import { type Asking, asking, askTogether, known } from '../platform/together.ts'
import type { Programme } from '../programme/programme.ts'
import type { HomeHandoffs } from './handing-over.ts'
import type { HomeStructures } from './structuring.ts'
import type { HomeBody, HomeCommitment, HomeCondition, HomeFollowup, HomeMeeting, HomeReport, HomeState, SetUp } from './home.ts'

/** Everything that the home page of somebody shows. */
export async function findHome(db: Read, programme: Programme | null, roles: Map<string, BodyRole[]>, language: Language, by: By): Promise<HomeState & {
  published: Published[] }> {
  const ids = [...roles.keys()]
  const leads = ids.filter((id) => roles.get(id)?.some((role) => role === 'chair' || role === 'viceChair'))
  const ofSecretary = ids.filter((id) => roles.get(id)?.includes('secretary'))
  const leading = [...new Set([...leads, ...ofSecretary])]
  const agencies = programme === null ? [] : standingsOn(by.actor, by.on).filter(({ role }) => role === 'coordinator').map(({ bodyId }) => bodyId)
  const found = await askTogether(db, {
    bodies: askBodies(db, ids), meetings: askMeetings(ids, by.personId), followups: askOwnFollowups(db, by.personId),
    commitments: askOpenCommitments(db, ofSecretary), waiting: askWaitingOf(db, ofSecretary), reports: askReports(db, leads, by.personId),
    orphans: askOrphans(db, leading, by.on), statements: askLate(db, leading, by),
    memosToCorrect: askProposedCorrections(db, ofSecretary),
    setUp: by.actor.isAdministrator ? askSetUp() : known(null), published: askLatestPublished(language),
    drafts: askDrafts(db, agencies), newest: askNewest(db, agencies), proposed: askProposed(db, agencies),
  })
  const bodies = found.bodies.map((body) => ({ ...body, roles: roles.get(body.id) ?? [], meetings: found.meetings.filter((one) => one.bodyId === body.id) }))
  const commitments = found.commitments.filter((one) => maySeeCommitment(by.actor, one, by.on))
  return {
    bodies, followups: found.followups, memosToCorrect: found.memosToCorrect, setUp: found.setUp, published: found.published,
    commitments: openIn(bodies.filter((body) => ofSecretary.includes(body.id)), commitments, by.on),
    conditions: urgentAmong(found.waiting), reports: found.reports, orphans: found.orphans, statements: found.statements,
    handoffs: programme === null ? null : await findHomeHandoffs(db, programme.id, by),
    structures: { drafts: found.drafts, proposed: found.proposed, judging: programme === null ? [] : await countJudging(db, programme, found.newest) },
  }
}

/** Meetings in which something may wait: those not over, and those whose minutes or memo are unfinished. */
function askMeetings(bodyIds: string[], personId: string): Asking<HomeMeeting[]> {
  if (bodyIds.length === 0) return known([])
  return asking(sql<HomeMeeting>`
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
      and (m.state <> 'closed' or minutes.state is distinct from 'published' or not exists (select from memo where memo.meeting_id = m.id)
        or exists (select from memo where memo.meeting_id = m.id and memo.state = 'draft')
        or exists (select from minutes_correction_proposal p where p.meeting_id = m.id and p.withdrawn_at is null
          and not exists (select from minutes_correction c where c.proposal_id = p.id)))
    order by m.on_day, m.number`, [], (rows) => rows)
}

const askBodies = (db: Read, ids: string[]): Asking<Pick<HomeBody, 'id' | 'name' | 'meetingsKnown' | 'numbersUsed'>[]> => ids.length === 0 ? known([])
  : asking(db.selectFrom('body').select(['body.id', 'body.name',
    sql<number>`(select count(*)::int from meeting where meeting.body_id = body.id)`.as('meetingsKnown'),
    sql<number>`(select coalesce(max(numbers_used), 0) from body_period where body_period.body_id = body.id)`.as('numbersUsed')])
    .where('body.id', 'in', ids).orderBy('body.slug'), [], (rows) => rows)

/** What somebody has to do because of a meeting. */
const askOwnFollowups = (db: Read, personId: string): Asking<HomeFollowup[]> =>
  asking(db.selectFrom('followup').innerJoin('body', 'body.id', 'followup.body_id')
    .select(['followup.id', 'followup.what', 'body.name as bodyName', 'followup.due_on as dueOn'])
    .where('followup.owner_id', '=', personId).where('followup.closed_at', 'is', null).orderBy('followup.due_on'), [], (rows) => rows)

/** Promises to some bodies that do not have them in hand, and those that they made and that were not kept: whoever promised hears of it too. */
const openIn = (bodies: Pick<HomeBody, 'id' | 'name'>[], commitments: Commitment[], on: Day): HomeCommitment[] =>
  commitments.flatMap((one) => {
    const { id, matter, due, bodies: named } = one
    const waits = bodies.filter((body) => named.some(({ bodyId }) => bodyId === body.id) && !isInHand(one, body.id))
    const promised = bodies.filter((body) => body.id === one.source.bodyId && stateOf(one, on) === 'broken' && !waits.includes(body))
    return due === null ? [] : [...waits, ...promised].map((body) => ({ id, matter, bodyName: body.name, due }))
  })

/** The conditions on which something depends that somebody has to look at, each with how much. */
const urgentAmong = (waiting: { dependence: Dependence; condition: Condition }[]): HomeCondition[] =>
  [...Map.groupBy(waiting.filter(({ dependence, condition }) => isUrgent(standingOf(dependence, condition))), ({ condition }) => condition.id).values()]
    .flatMap((all) => all[0] === undefined ? [] : [{ id: all[0].condition.id, name: all[0].condition.name, count: all.length }])

/** Status reports of some bodies that wait for approval by another than whoever offered them. */
const askReports = (db: Read, bodyIds: string[], personId: string): Asking<HomeReport[]> => bodyIds.length === 0 ? known([])
  : asking(db.selectFrom('report').innerJoin('body as sender', 'sender.id', 'report.from_body_id').innerJoin('body as receiver', 'receiver.id',
    'report.to_body_id').select(['report.id', 'sender.name as fromName', 'receiver.name as toName', 'report.until_on as untilOn'])
    .where('report.state', '=', 'offered').where('report.from_body_id', 'in', bodyIds).where('report.offered_by', '<>', personId)
    .orderBy('report.until_on'), [], (rows) => rows)

/** Hand-offs to payroll, for those who prepare or receive them. */
async function findHomeHandoffs(db: Read, programmeId: string, { actor, personId, on }: By): Promise<HomeHandoffs | null> {
  const isPlanner = hrPlanner.holds(actor, { programmeId }, on)
  const isReceiver = serviceCentre.holds(actor, { programmeId }, on)
  if (!isPlanner && !isReceiver) return null
  const { waiting, approved } = await db.selectFrom('organisation').where('programme_id', '=', programmeId).where('side', '=', 'incoming')
    .leftJoinLateral((inner) => inner.selectFrom('revision').select('revision.id').whereRef('revision.organisation_id', '=', 'organisation.id')
      .where('revision.state', '=', 'approved').limit(1).as('one'), (join) => join.onTrue())
    .select([sql<number>`count(*) filter (where one.id is null)::int`.as('waiting'), sql<number>`count(one.id)::int`.as('approved')]).executeTakeFirstOrThrow()
  return { handoffs: await listHandoffs(db, programmeId), isReady: waiting === 0 && approved > 0, isPlanner, isReceiver, personId }
}

/** The newest name of an agency. */
const nameOf = sql<Texts>`coalesce((select one.name from organisation_name one where one.organisation_id = organisation.id
  order by one.from_on desc limit 1), '{}')`
const inWords = (name: Texts): Words => inEach((language) => textIn(name, language))

type Version = HomeStructures['drafts'][number]

const versions = (db: Read, ids: string[]) => db.selectFrom('revision').innerJoin('organisation', 'organisation.id', 'revision.organisation_id')
  .select(['revision.id as revisionId', 'revision.number', nameOf.as('name')]).where('revision.organisation_id', 'in', ids)
  .orderBy('revision.organisation_id').orderBy('revision.number', 'desc')

const asVersion = ({ name, ...one }: { revisionId: string; number: number; name: Texts }): Version => ({ ...one, organisation: inWords(name) })

/** The drafts of those structures that somebody answers for. */
const askDrafts = (db: Read, ids: string[]): Asking<Version[]> => ids.length === 0 ? known([])
  : asking(versions(db, ids).where('revision.state', '=', 'draft'), [], (rows) => rows.map(asVersion))

/** The newest versions of some organisations, as long as a proposal about them can be judged. */
const askNewest = (db: Read, ids: string[]): Asking<Version[]> => ids.length === 0 ? known([])
  : asking(versions(db, ids).where('revision.state', '<>', 'approved')
    .where(sql<boolean>`not exists (select from revision later where later.organisation_id = revision.organisation_id and later.number > revision.number)
      and not exists (select from adoption_revision held join adoption on adoption.id = held.adoption_id
        where held.revision_id = revision.id and adoption.state = 'decided')`), [], (rows) => rows.map(asVersion))

/** The transfers that wait for the answer of some organisations. */
const askProposed = (db: Read, ids: string[]): Asking<HomeStructures['proposed']> => ids.length === 0 ? known([])
  : asking(db.selectFrom('transfer').innerJoin('organisation', 'organisation.id', 'transfer.receiver_id')
    .select(['transfer.id as transferId', sql<Texts>`transfer.item_name`.as('itemName'), nameOf.as('name')])
    .where('transfer.state', '=', 'proposed').where('transfer.receiver_id', 'in', ids).orderBy('transfer.proposed_at').orderBy('transfer.id'), [],
  (rows) => rows.map(({ name, ...one }) => ({ ...one, receiver: inWords(name) })))

/** How much waits to be judged of each. Whole structures are compared for it: of all that home shows, only this is asked version by version. */
async function countJudging(db: Read, programme: Programme, newest: Version[]): Promise<HomeStructures['judging']> {
  const counted = await Promise.all(newest.map(async (one) => ({ ...one, count: await countProposals(db, programme, one.revisionId) })))
  return counted.filter(({ count }) => count > 0)
}

/** How much there is of what an installation needs. */
function askSetUp(): Asking<SetUp | null> {
  const count = (table: string) => sql`(select count(*)::int from ${sql.table(table)})`
  return asking(sql<SetUp>`select ${count('programme')} as programmes, ${count('body')} as bodies,
    ${count('body_period')} as periods, ${count('person')} as people, ${count('body_membership')} as memberships`, [], ([row]) => row ?? null)
}

export type Published = { kind: 'memo' | 'minutes'; address: string; language: Language; bodyName: Words; number: number; onDay: Day
  publishedAt: Temporal.Instant }

const latestMax = 5

/** What was published last. */
function askLatestPublished(language: Language): Asking<Published[]> {
  // A memo has one language; minutes are written in the language of their body.
  return asking(sql<Published>`
    select * from (
      select 'memo' as kind, p.address, memo.language, body.name as "bodyName", m.number, m.on_day as "onDay", p.published_at as "publishedAt"
      from memo_publication p join memo on memo.id = p.memo_id join meeting m on m.id = memo.meeting_id join body on body.id = m.body_id
      where p.number = 0
      union all
      select 'minutes', p.address, body.language, body.name, m.number, m.on_day, p.published_at
      from minutes_publication p join meeting m on m.id = p.meeting_id join body on body.id = m.body_id where p.number = 0
    ) published
    order by "publishedAt" desc, (language = ${language}) desc limit ${latestMax}`, ['publishedAt'], (rows) => rows)
}
