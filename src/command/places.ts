// What words on the command line name: hankeryhma/14/6 is item 6 of the 14th meeting of the body hankeryhma.
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import { bodiesOf } from '../body/body.ts'
import { listSubscriptions } from '../calendar/reads.ts'
import { listDistributionLists } from '../distribution/reads.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { listWebhooks } from '../webhook/reads.ts'
import { findBodyBySlug, listBodies, listMemberships } from '../body/reads.ts'
import { listCommitments } from '../commitment/reads.ts'
import { maySeeCommitment } from '../commitment/commitment.ts'
import { listDissents } from '../decision/reads.ts'
import { listFollowups } from '../followup/reads.ts'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { listIntakes } from '../intake/reads.ts'
import { mayRead } from '../intake/rules.ts'
import { findMeetingByName, listMovements } from '../meeting/reads.ts'
import { listMemos } from '../memo/reads.ts'
import { listCorrections, listRemarks } from '../minutes/reads.ts'
import { fileBytesMax, type Paper } from '../paper/paper.ts'
import { listPapersOfItem } from '../paper/reads.ts'
import { listStopsOfMatter } from '../stop/reads.ts'
import { inOrder } from '../stop/stop.ts'
import { findPersonCalled } from '../person/reads.ts'
import { type DataCall, NotThere } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { isId } from '../platform/kit/input.ts'
import { isLanguage } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { findReport, listSeen } from '../report/reads.ts'
import { listStatementsOfMatter } from '../statement/reads.ts'
import { appraisalIn, appraisalNamed } from './appraisals.ts'
import { inReadingOrder } from './reports.ts'
import { memoIn } from '../reading/commands.ts'
import { mappingIn, seenHandoffs } from './handoffs.ts'
import { listAllDependences } from '../condition/reads.ts'
import { conditionsSeen, matterNamed } from './matters.ts'
import { dutyNamed, joinNamed, judgementNamed, organisationNamed, revisionNamed, structureIn, transferNamed } from './structures.ts'
import type { Input, Place } from './verb.ts'

type Found = Promise<Input | null>
type Finding = { call: DataCall; word: string; before: Input }

const text = (value: unknown): string => typeof value === 'string' ? value : ''
/** hankeryhma/14/6/1 is hankeryhma/14 and 6 and 1. */
const parts = (word: string) => {
  const [slug = '', number = '', ...rest] = word.split('/')
  return { meeting: `${slug}/${number}`, rest }
}
/** The n-th of a list, as it is shown. */
const nth = <One>(list: One[], word: string): One | undefined => /^\d{1,6}$/.test(word) ? list[Number(word) - 1] : undefined
/** By an id, or by its beginning when only one has it. */
const byBeginning = <One extends { id: string }>(list: One[], word: string): One | undefined => {
  const found = /^[0-9a-f-]{4,36}$/i.test(word) ? list.filter((one) => one.id.startsWith(word.toLowerCase())) : []
  return found.length === 1 ? found[0] : undefined
}
const named = (field: string) => (found: { id: string } | undefined): Input | null => found === undefined ? null : { [field]: found.id }

async function meeting({ call: { world }, word }: Finding): Found {
  const found = await findMeetingByName(world.database, parts(word).meeting)
  return found === null ? null : { meetingId: found.id }
}

async function item(finding: Finding): Found {
  const { call: { world }, word } = finding
  const before = await meeting(finding)
  const itemId = before === null ? null : await findItemId(world.database, text(before.meetingId), parts(word).rest[0] ?? '')
  return itemId === null ? null : { ...before, itemId }
}

/** By the number people see; 5a is 5 a, and 6+1 the first of those that are handled in item 6. */
async function findItemId(db: DataCall['world']['database'], meetingId: string, number: string): Promise<string | null> {
  const plain = (written: string) => written.replace(/\s+/g, '').toLowerCase()
  const [whole = '', nthJoined] = number.split('+')
  const found = arrange(await listItems(db, meetingId)).find((one) => plain(one.shownNumber) === plain(whole))
  return (nthJoined === undefined ? found : nth(found?.joined ?? [], nthJoined))?.id ?? null
}

/** The papers of an item as the person may see them, in the order in which they are numbered. */
export async function papersOf(call: DataCall, meetingId: string, itemId: string): Promise<Paper[]> {
  const found = (await listItems(call.world.database, meetingId)).find((one) => one.id === itemId)
  return found === undefined ? [] : listPapersOfItem(call.world.database, found, call.by)
}

const finders: Record<Place, (finding: Finding) => Found> = {
  body: async ({ call: { world }, word }) => named('bodyId')(await findBodyBySlug(world.database, word) ?? undefined),
  meeting,
  item,
  paper: async (finding) => {
    const before = await item(finding)
    const papers = before === null ? [] : await papersOf(finding.call, text(before.meetingId), text(before.itemId))
    const found = nth(papers, parts(finding.word).rest[1] ?? '')
    return found === undefined ? null : { ...before, paperId: found.id }
  },
  newMemo: async (finding) => {
    const language = parts(finding.word).rest[0]
    const before = await meeting(finding)
    return before !== null && isLanguage(language) ? { ...before, language } : null
  },
  memo: async (finding) => {
    const before = await meeting(finding)
    const memos = before === null ? [] : await listMemos(finding.call.world.database, text(before.meetingId))
    const found = memos.find((one) => one.language === parts(finding.word).rest[0])
    return found === undefined ? null : { ...before, memoId: found.id }
  },
  remark: async ({ call: { world }, word, before }) => named('remarkId')(nth(await listRemarks(world.database, text(before.meetingId)), word)),
  correction: async ({ call: { world }, word, before }) =>
    named('correctionId')(nth(await listCorrections(world.database, text(before.meetingId)), word)),
  movement: async ({ call: { world }, word, before }) =>
    named('movementId')(nth(await listMovements(world.database, text(before.meetingId)), word)),
  dissent: async ({ call: { world }, word, before }) => named('dissentId')(nth(
    (await listDissents(world.database, text(before.meetingId))).filter((one) => one.itemId === before.itemId), word)),
  membership: async ({ call: { world }, word }) => {
    const bodies = await listBodies(world.database)
    const found = byBeginning((await Promise.all(bodies.map((one) => listMemberships(world.database, one.id)))).flat(), word)
    return found === undefined ? null : { bodyId: found.bodyId, membershipId: found.id }
  },
  matter: async ({ call, word }) => named('matterId')(await matterNamed(call, word)),
  stop: async ({ call: { world }, word, before }) => named('stopId')(nth(inOrder(await listStopsOfMatter(world.database, text(before.matterId))), word)),
  statement: async ({ call: { world }, word, before }) =>
    named('statementId')(nth(await listStatementsOfMatter(world.database, text(before.matterId)), word)),
  appraisal: async ({ call, word }) => named('appraisalId')(await appraisalNamed(call, word)),
  appraisalFile: async ({ word }) => appraisalIn(word),
  condition: async ({ call, word }) => named('conditionId')(byBeginning(await conditionsSeen(call), word)),
  dependence: async ({ call, word }) => named('dependenceId')(byBeginning((await conditionsSeen(call)).length === 0 ? []
    : await listAllDependences(call.world.database), word)),
  report: async ({ call, word }) => named('reportId')(byBeginning(await listSeen(call.world.database, call.by), word)),
  sentence: async ({ call: { world }, word, before }) => named('sentenceId')(nth(
    inReadingOrder(await findReport(world.database, text(before.reportId))), word)),
  commitment: async ({ call: { world, by }, word }) => named('commitmentId')(byBeginning(
    (await listCommitments(world.database, bodiesOf(by.actor, by.on))).filter((one) => maySeeCommitment(by.actor, one, by.on)), word)),
  followup: async ({ call: { world, by }, word }) => named('followupId')(byBeginning(
    (await listFollowups(world.database, bodiesOf(by.actor, by.on), by.personId)).filter((one) => maySeeFollowup(by.actor, one, by.on)), word)),
  intake: async ({ call: { world, by }, word }) => named('intakeId')(
    byBeginning(isAllowed(mayRead.see, by.actor, {}, by.on) ? await listIntakes(world.database) : [], word)),
  handoff: async ({ call, word }) => named('handoffId')((await seenHandoffs(call)).find((one) => String(one.number) === word)),
  organisation: async ({ call, word }) => named('organisationId')(await organisationNamed(call, word)),
  revision: async ({ call, word }) => named('revisionId')(await revisionNamed(call, word)),
  structureFile: async ({ word }) => structureIn(word),
  join: async ({ call, word }) => {
    const found = await joinNamed(call, word)
    return found === undefined ? null : { organisationId: found.organisationId, joinId: found.id }
  },
  judgement: async ({ call, word }) => named('judgementId')(await judgementNamed(call, word)),
  transfer: async ({ call, word }) => named('transferId')(await transferNamed(call, word)),
  duty: async ({ call, word }) => named('dutyId')(await dutyNamed(call, word)),
  list: async ({ call: { world }, word }) => {
    const [slug = '', ...name] = word.split('/')
    const body = await findBodyBySlug(world.database, slug)
    return body === null ? null : named('listId')((await listDistributionLists(world.database, body.id)).find((one) => one.name === name.join('/')))
  },
  listFile: async ({ word }) => ({ content: decodeText((await readGiven(word, fileBytesMax)).bytes) ?? '' }),
  webhook: async ({ call: { world }, word }) => named('webhookId')((await listWebhooks(world.database)).find((one) => one.address === word)),
  subscription: async ({ call: { world, by }, word }) => {
    const body = word === 'all' ? null : await findBodyBySlug(world.database, word)
    if (word !== 'all' && body === null) return null
    return named('subscriptionId')((await listSubscriptions(world.database, by.personId)).find((one) => one.bodyId === (body?.id ?? null)))
  },
  mappingFile: async ({ word }) => mappingIn(word),
  file: async ({ word }) => ({ file: await readGiven(word, fileBytesMax) }),
  memoFile: async ({ word }) => memoIn(word),
}

/** The fields that a word gives. Throws when what it names is not there, or not for this person. */
export async function placed(call: DataCall, place: Place, word: string, before: Input): Promise<Input> {
  const found = await finders[place]({ call, word, before })
  if (found === null) throw new NotThere(call.words.join(' '))
  return found
}

const ofPeople = ['personId', 'presenterId', 'ownerId', 'deputyForId', 'presidesId', 'heirId']
const ofBodies = ['bodyId', 'toBodyId', 'reportsToId']
const ofItems = ['itemId', 'parentId', 'intoId']
const ofHandoffs = ['correctsId']
const ofOrganisations = ['organisationId', 'receiverId']
const ofRevisions = ['basisId']
const ofMatters = ['matterId']
/** Fields that hold an id and are given as people know what it is of. */
export const references = [...ofPeople, ...ofBodies, ...ofItems, ...ofHandoffs, ...ofOrganisations, ...ofRevisions, ...ofMatters]

/** The id of what a flag names: a person, a body, a matter or an item of the meeting. An id stays as it is. */
export async function referred(call: DataCall, field: string, value: string, before: Input): Promise<string> {
  if (value === '' || isId(value)) return value
  const { database } = call.world
  const found = ofPeople.includes(field) ? (await findPersonCalled(database, value))?.id
    : ofHandoffs.includes(field) ? (await seenHandoffs(call)).find((one) => String(one.number) === value)?.id
    : ofOrganisations.includes(field) ? (await organisationNamed(call, value))?.id
    : ofRevisions.includes(field) ? (await revisionNamed(call, value))?.id
    : ofMatters.includes(field) ? (await matterNamed(call, value))?.id
    : ofBodies.includes(field) ? (await findBodyBySlug(database, value))?.id
      : await findItemId(database, text(before.meetingId), value)
  if (found === undefined || found === null) throw new NotThere(value)
  return found
}
