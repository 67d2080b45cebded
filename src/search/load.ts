// Takes the entries of what has changed: each subject as it stands now, with who may find it by the rights of its own slice.
import { sql } from 'kysely'
import { standingWords } from '../agenda/agenda.ts'
import { findBody, listMemberships } from '../body/reads.ts'
import { roleWords } from '../body/body.ts'
import { bodiesIn } from '../commitment/commitment.ts'
import { findCommitment } from '../commitment/reads.ts'
import { outcomeWords } from '../decision/decision.ts'
import { textNow } from '../journey/reads.ts'
import { bodiesOfMatter, kindWords, type Matter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { listNames } from '../organisation/reads.ts'
import { currentVersion } from '../paper/paper.ts'
import { findPaper } from '../paper/reads.ts'
import type { Read } from '../platform/database.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { inEach, type Language, spoken, type Texts, textIn } from '../platform/kit/language.ts'
import { findFollowup } from '../followup/reads.ts'
import { findReport, listIssues } from '../report/reads.ts'
import { sayingOf, wordsOfTold } from '../report/report.ts'
import { findStatement } from '../statement/reads.ts'
import { findRevision } from '../revision/reads.ts'
import type { Unit } from '../structure/structure.ts'
import { takePublished } from './publishing.ts'
import { type Audience, type Entry, insiders, languageOf, seatedIn, type Taken, whoeverSignedIn } from './search.ts'
import { kindWords as kindNames, words } from './text.ts'

type Take = (db: Read, id: string) => Promise<Entry[]>

/** What a subject's entries are taken by; its kind stands before its id. */
const takes: Record<string, Take> = {
  matter: takeMatter, item: takeItem, paper: takePaper, commitment: takeCommitment, meeting: takeMeeting, body: takeBody, organisation: takeUnits,
  followup: takeFollowup, statement: takeStatement, report: takeReport, published: takePublished,
}

/** The entries of a subject such as item:ID; none where it is not there any more. */
export async function takeSubject(db: Read, subject: string): Promise<Taken> {
  const at = subject.indexOf(':')
  const entries = await takes[subject.slice(0, at)]?.(db, subject.slice(at + 1)) ?? []
  return { subject, entries }
}

const meetingName = (body: Texts, number: number): Texts => inEach((language) => `${textIn(body, language)}, ${words.meeting[language]} ${number}`)

/** Whoever may know a matter: of a confidential one the trusted of the bodies that have handled it, its owner and its presenters. */
const knowing = (matter: Matter): Audience => seatedIn(matter.isConfidential ? bodiesOfMatter(matter) : [...bodiesOfMatter(matter), ...matter.awaitedBy],
  matter.isConfidential, [matter.ownerId, ...matter.places.map((one) => one.presenterId)].filter((one) => one !== null))

async function takeMatter(db: Read, id: string): Promise<Entry[]> {
  const matter = await findMatter(db, id)
  if (matter === null) return []
  const last = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').innerJoin('body', 'body.id', 'meeting.body_id')
    .select(['meeting.on_day as onDay', 'meeting.body_id as bodyId', 'body.name']).where('item.matter_id', '=', id)
    .orderBy('meeting.on_day', 'desc').orderBy('meeting.number', 'desc').limit(1).executeTakeFirst()
  const bodyName = last?.name ?? (await findBody(db, matter.bodyId))?.name ?? {}
  return [{ audience: knowing(matter), kind: 'matter', language: null, onDay: last?.onDay ?? matter.openedOn,
    bodyId: last?.bodyId ?? matter.bodyId, matterId: id, href: `/matters/${id}`, document: bodyName, title: matter.title,
    text: inEach((language) => [matter.diaryNumber ?? '', matter.workstream, kindWords[matter.kind][language], matter.owner]
      .filter((one) => one !== '').join(' · ')) }]
}

const itemPath = (meetingId: string, itemId: string): string => `/meetings/${meetingId}/items/${itemId}`

/** An item with its proposal and what came of it; whatever stands below a confidential item is as confidential. */
async function takeItem(db: Read, id: string): Promise<Entry[]> {
  const item = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').innerJoin('body', 'body.id', 'meeting.body_id')
    .leftJoin('decision', 'decision.item_id', 'item.id').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
    .select(['item.meeting_id as meetingId', 'item.matter_id as matterId', 'item.kind', 'item.title', 'item.presenter', 'item.presenter_id as presenterId',
      'item.proposal', 'item.is_folded as isFolded', 'meeting.body_id as bodyId', 'meeting.on_day as onDay', 'meeting.number', 'body.name as bodyName',
      'body.language as language', textNow('handling').as('handling'), textNow('decision').as('decision'), 'decision.outcome',
      sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
    .where('item.id', '=', id).executeTakeFirst()
  if (item === undefined || item.isFolded) return []
  const said = [item.decision, item.handling, item.proposal].filter((one) => one !== '').join('\n')
  const isStanding = item.kind in standingWords
  if (isStanding && said === '') return []
  const outcome = outcomeWords[item.outcome as keyof typeof outcomeWords] as Record<Language, string> | undefined // null where there is none yet
  const written = item.language as Language // the table holds no other
  return [{ audience: seatedIn([item.bodyId], item.isConfidential, item.isConfidential && item.presenterId !== null ? [item.presenterId] : []),
    kind: 'item', language: null, onDay: item.onDay, bodyId: item.bodyId, matterId: item.matterId, href: itemPath(item.meetingId, id),
    document: meetingName(item.bodyName, item.number), title: item.title,
    text: inEach((language) => [language === written ? said : '', outcome?.[language] ?? '', language === written ? item.presenter : '']
      .filter((one) => one !== '').join(language === written ? '\n' : '')) }]
}

/** A paper with the text of the version that is on the table now. */
async function takePaper(db: Read, id: string): Promise<Entry[]> {
  const paper = await findPaper(db, id)
  const current = paper === null ? null : currentVersion(paper)
  if (paper === null || current === null) return []
  const at = await db.selectFrom('paper').innerJoin('body', 'body.id', 'paper.body_id').leftJoin('matter', 'matter.id', 'paper.matter_id')
    .leftJoin('agenda_item as item', 'item.id', 'paper.item_id')
    .select(['body.name as bodyName', 'body.language',
      // The name of a matter that is confidential by itself is told to nobody beside its papers.
      sql<Texts | null>`case when matter.level = 'confidential' then null else coalesce(matter.title, item.title) end`.as('of')])
    .where('paper.id', '=', id).executeTakeFirst()
  const extracted = await db.selectFrom('search_extract').select('text').where('paper_id', '=', id).where('number', '=', current.number)
    .executeTakeFirst()
  const text = extracted?.text ?? ''
  const language = languageOf(`${paper.title}\n${text}`, (at?.language ?? 'fi') as Language) // the table holds no other
  return [{ audience: seatedIn(paper.holders.map((one) => one.bodyId), paper.isConfidential, paper.holders.flatMap((one) => one.presenterId ?? [])),
    kind: 'paper', language: null, onDay: current.addedAt.toZonedDateTimeISO('Europe/Helsinki').toPlainDate().toString(), bodyId: paper.bodyId,
    matterId: paper.matterId, href: `/papers/${id}/versions/${current.number}/file`,
    document: at?.of ?? at?.bodyName ?? {}, title: { [language]: paper.title },
    text: { [language]: [text, current.fileName].filter((one) => one !== '').join('\n') } }]
}

async function takeCommitment(db: Read, id: string): Promise<Entry[]> {
  const found = await findCommitment(db, id)
  const body = found === null ? null : await findBody(db, found.source.bodyId)
  if (found === null || body === null) return []
  const { source } = found
  const text = [source.sentence, found.bodies.map((one) => one.name).join(', '), ...found.then, found.closingReason].filter((one) => one !== '').join('\n')
  return [{ audience: source.isConfidential ? seatedIn([source.bodyId], true) : seatedIn(bodiesIn(found), false), kind: 'commitment', language: null,
    onDay: source.onDay, bodyId: source.bodyId, matterId: found.matterId, href: `/commitments/${id}`, document: meetingName(body.name, source.number),
    title: { [body.language]: found.matter }, text: { [body.language]: text } }]
}

/** A follow-up with what became of it; whoever has to do it finds it too, wherever that person sits. */
async function takeFollowup(db: Read, id: string): Promise<Entry[]> {
  const found = await findFollowup(db, id)
  const body = found === null ? null : await findBody(db, found.bodyId)
  if (found === null || body === null) return []
  const text = [found.owner, found.closingReason].filter((one) => one !== '').join('\n')
  const owner = found.ownerId === null ? [] : [found.ownerId]
  return [{ audience: seatedIn([found.bodyId], found.item.level === 'confidential', owner), kind: 'followup', language: null,
    onDay: found.dueOn ?? found.meetingDay, bodyId: found.bodyId, matterId: null, href: `/followups#followup-${id}`,
    document: meetingName(body.name, found.meetingNumber), title: { [body.language]: found.what }, text: { [body.language]: text } }]
}

/** A statement that was asked for, by whoever may know its matter. */
async function takeStatement(db: Read, id: string): Promise<Entry[]> {
  const found = await findStatement(db, id)
  const matter = found === null ? null : await findMatter(db, found.matterId)
  const body = matter === null ? null : await findBody(db, matter.bodyId)
  if (found === null || matter === null || body === null) return []
  return [{ audience: knowing(matter), kind: 'statement', language: null, onDay: found.dueOn, bodyId: matter.bodyId, matterId: matter.id,
    href: `/matters/${matter.id}#statement-${id}`, document: matter.title,
    title: inEach((language) => `${kindNames.statement.one[language]}: ${found.askedOf}`),
    text: { [body.language]: [found.question, found.ending?.summary ?? ''].filter((one) => one !== '').join('\n') } }]
}

/** A status report: what was approved, for both bodies; until then its draft, for the trusted of its own. */
async function takeReport(db: Read, id: string): Promise<Entry[]> {
  const report = await findReport(db, id)
  const [from, to] = report === null ? [null, null] : [await findBody(db, report.fromBodyId), await findBody(db, report.toBodyId)]
  if (report === null || report.state === 'withdrawn' || from === null || to === null) return []
  const issued = (await listIssues(db, id)).at(-1)?.content.sentences
  const said = issued?.map((one) => one.told)
    ?? report.sentences.filter((one) => !one.isLeftOut).map((one) => sayingOf(one, report.language))
  return [{ audience: issued === undefined ? seatedIn([from.id], true) : seatedIn([from.id, to.id], false), kind: 'report', language: null,
    onDay: report.untilOn, bodyId: from.id, matterId: report.placing?.matterId ?? null, href: `/reports/${id}`, document: from.name,
    title: inEach((language) => `${kindNames.report.one[language]}: ${from.name[language]} – ${to.name[language]}`),
    text: inEach((language) => said.map((one) => wordsOfTold(one, language)).join('\n')) }]
}

async function takeMeeting(db: Read, id: string): Promise<Entry[]> {
  const meeting = await findMeeting(db, id)
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  if (meeting === null || body === null) return []
  return [{ audience: seatedIn([meeting.bodyId], false), kind: 'meeting', language: null, onDay: meeting.onDay, bodyId: meeting.bodyId, matterId: null,
    href: `/meetings/${id}`, document: body.name, title: meetingName(body.name, meeting.number),
    text: inEach((language) => [writtenDay(meeting.onDay, language), meeting.place].filter((one) => one !== '').join(' · ')) }]
}

/** A body and the roles in it: whoever has signed in sees them. */
async function takeBody(db: Read, id: string): Promise<Entry[]> {
  const body = await findBody(db, id)
  if (body === null) return []
  const href = `/bodies/${body.slug}`
  const of = { audience: whoeverSignedIn, kind: 'role' as const, language: null, bodyId: id, matterId: null, href, document: body.name }
  const roles = (await listMemberships(db, id)).map((one): Entry => ({ ...of, onDay: one.from,
    title: inEach((language) => `${roleWords[one.role][language]}, ${body.name[language]}`),
    text: inEach((language) => [one.name, one.title, one.represents,
      `${writtenDay(one.from, language)}–${one.until === null ? '' : writtenDay(one.until, language)}`].filter((part) => part !== '').join(' · ')) }))
  return [{ ...of, onDay: null, title: body.name, text: body.task }, ...roles]
}

/** The units of an organisation's newest structure that has been submitted, for whoever has signed in; of a draft while there is no other, for insiders. */
async function takeUnits(db: Read, organisationId: string): Promise<Entry[]> {
  const head = await db.selectFrom('revision').select('id').where('organisation_id', '=', organisationId)
    .orderBy(sql`(state = 'draft')`).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const revision = head === undefined ? null : await findRevision(db, head.id)
  if (revision === null) return []
  const name = (await listNames(db, organisationId)).at(-1)?.name ?? {}
  const byId = new Map(revision.content.units.map((unit) => [unit.id, unit]))
  return revision.content.units.map((unit): Entry => ({ audience: revision.state === 'draft' ? insiders : whoeverSignedIn, kind: 'unit', language: null,
    onDay: revision.validFrom, bodyId: null, matterId: null, href: `/revisions/${revision.id}`, document: name,
    title: spoken(unit.name, 'fi') === null ? { fi: unit.id } : unit.name,
    text: inEach((language) => [...above(unit, byId).map((one) => textIn(one.name, language)), unit.shortName, unit.type, unit.site,
      ...unit.codes.map((one) => one.code)].filter((one) => one !== '').join(' · ')) }))
}

/** The units above one, the nearest last; however deep a structure that does not hold together says it is. */
function above(unit: Unit, byId: Map<string, Unit>): Unit[] {
  const path: Unit[] = []
  for (let at = byId.get(unit.parents[0] ?? ''); at !== undefined && !path.includes(at); at = byId.get(at.parents[0] ?? '')) path.unshift(at)
  return path
}
