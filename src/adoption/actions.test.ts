// Sets of structure versions through the door: chosen, sent, decided, frozen all at once, and what two people do at once.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { recordOutcome, reopenItem } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { type Action, type Answer, perform, type Result } from '../platform/act.ts'
import { beginRevision, submitRevision, takeRevisionBack } from '../revision/actions.ts'
import { findRevision, listRevisions } from '../revision/reads.ts'
import { inForceOn } from '../revision/revision.ts'
import { sendAgenda } from '../sending/actions.ts'
import { positionOf, type Structure, taskOf, unitOf } from '../structure/structure.ts'
import { chooseVersions, endConditionOf, explainDivision } from './actions.ts'
import { findAdoption, listAdopted, listPapers, loadItemState } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let itemId: string
let keys = 0
/** Organisations and revisions by what they are called here. */
const ids: Record<string, string> = {}

const db = () => product.world.database
async function act<Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown): Promise<Result<Saved>> {
  return perform(product.world, action, await product.by(cast.people[who]), input, `adoption-${(keys += 1)}`)
}
async function must<Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown): Promise<Saved> {
  const result = await act(who, action, input)
  assert.equal(result.kind, 'done', `${action.records}: ${JSON.stringify(result)}`)
  return result.kind === 'done' ? result.answer : assert.fail()
}
const codes = (result: Result<unknown>): string[] => result.kind === 'refused' ? result.refusals.map((one) => one.code) : [result.kind]

const structure = (organisation: string, root: string, held: number[]): Structure => ({
  organisation, validFrom: null, units: [unitOf({ id: root, name: { fi: organisation } })],
  positions: held.map((number, index) => positionOf({ id: `P-${number}`, unit: root, title: { fi: 'asiantuntija' }, head: index === 0 })),
  tasks: held.map((number) => taskOf({ id: `T-${number}`, unit: root, name: { fi: `Tehtävä ${number}` }, fte: 1 })),
})

async function organisation(name: string, side: 'incoming' | 'outgoing', coordinator?: Character): Promise<void> {
  const { id } = await db().insertInto('organisation').values({ programme_id: cast.programmeId, side }).returning('id').executeTakeFirstOrThrow()
  await db().insertInto('organisation_name').values({ organisation_id: id, name: JSON.stringify({ fi: name }), from_on: '2025-01-01', source: 'koe' }).execute()
  if (coordinator !== undefined) {
    await db().insertInto('duty').values({ programme_id: cast.programmeId, organisation_id: id, person_id: cast.people[coordinator],
      kind: 'coordinator', from_on: '2024-01-01' }).execute()
  }
  ids[name] = id
}

async function revision(name: string, number: number, state: 'draft' | 'submitted' | 'approved', content: Structure): Promise<void> {
  const at = product.world.machine.now()
  const { id } = await db().insertInto('revision').values({ organisation_id: ids[name] ?? '', number, state, content: JSON.stringify(content),
    beginning: JSON.stringify(content), valid_from: name.startsWith('Vanha') ? '2025-01-01' : '2025-06-10', begun_by: cast.people.coordinator, begun_at: at,
    submitted_at: state === 'draft' ? null : at }).returning('id').executeTakeFirstOrThrow()
  ids[`${name} ${number}`] = id
}

async function newMeeting(onDay: string): Promise<string> {
  const { id } = await must('secretary', planMeeting, { bodyId: cast.projectGroup, starts: '9.00', ends: '11.00', onDay })
  await must('secretary', acceptProposals, { meetingId: id, keys: ['standing:opening', 'standing:closing'] })
  return id
}

async function newItem(meeting: string, title: string): Promise<string> {
  const { added } = await must('secretary', addItem, { meetingId: meeting, title: { fi: title }, purpose: 'decision', minutes: 10 })
  return added[0]?.itemId ?? assert.fail()
}

const present: Character[] = ['chair', 'viceChair', 'secretary', 'checker', 'member']
async function opened(meeting: string): Promise<void> {
  await must('secretary', recordAttendanceOf, { meetingId: meeting, presidesId: cast.people.chair, version: (await findMeeting(db(), meeting))?.version,
    people: present.map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await must('chair', openMeeting, { meetingId: meeting })
}

const held = async (item = itemId, meeting = meetingId) => (await loadItemState(db(), { meetingId: meeting, itemId: item })) ?? assert.fail()
const chosen = async (revisionIds: string[], condition = {}, item = itemId, meeting = meetingId) =>
  act('secretary', chooseVersions, { meetingId: meeting, itemId: item, revisionIds, condition, version: (await held(item, meeting)).version })
const decided = async (outcome = 'decided', item = itemId, meeting = meetingId) => act('secretary', recordOutcome, { meetingId: meeting, itemId: item,
  outcome, handling: '', decision: 'Hyväksyttiin rakenteet.', version: (await findDecision(db(), item))?.version ?? 1 })
const reopened = async (item = itemId, meeting = meetingId) => act('secretary', reopenItem, { meetingId: meeting, itemId: item, reason: 'Väärin kirjattu',
  version: (await findDecision(db(), item))?.version })
const stateOf = async (name: string) => (await findRevision(db(), ids[name] ?? ''))?.state

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  await organisation('Vanha A', 'outgoing')
  await organisation('Uusi X', 'incoming', 'coordinator')
  await organisation('Uusi Y', 'incoming', 'member')
  await revision('Vanha A', 1, 'approved', structure('Vanha A', 'A', [1, 2, 3, 4]))
  await revision('Uusi X', 1, 'submitted', structure('Uusi X', 'X', [1, 2]))
  await revision('Uusi Y', 1, 'submitted', structure('Uusi Y', 'Y', [3, 4]))
  meetingId = await newMeeting('2025-06-05')
  itemId = await newItem(meetingId, 'Organisaatiorakenteet')
})
after(() => product.close())

describe('a set', () => {
  test('is chosen by the secretary or the chair of the body, and is not there for the others', async () => {
    const input = { meetingId, itemId, revisionIds: [ids['Uusi X 1']], version: 1 }
    for (const who of ['member', 'coordinator', 'expert', 'secretaryElsewhere', 'chairElsewhere', 'administrator', 'staff', 'formerChair'] as const) {
      assert.equal((await act(who, chooseVersions, input)).kind, 'notFound', who)
    }
    await must('chair', chooseVersions, input)
  })

  test('chosen by two secretaries at once is chosen by one of them, and the other sees it', async () => {
    const { version } = await held()
    const choose = (revisionIds: (string | undefined)[]) => act('secretary', chooseVersions, { meetingId, itemId, revisionIds, version })
    const results = await Promise.all([choose([ids['Uusi X 1']]), choose([ids['Uusi Y 1']])])
    assert.deepEqual(results.map((one) => one.kind).sort(), ['done', 'stale'])
  })

  test('takes only submitted versions of the incoming organisations, one of each, and at least one', async () => {
    assert.deepEqual(codes(await chosen([])), ['nothingChosen'])
    assert.deepEqual(codes(await chosen([ids['Vanha A 1'] ?? ''])), ['notSubmitted'])
    await revision('Uusi X', 2, 'submitted', structure('Uusi X', 'X', [1, 2]))
    assert.deepEqual(codes(await chosen([ids['Uusi X 1'] ?? '', ids['Uusi X 2'] ?? ''])), ['organisationTwice'])
    await db().updateTable('revision').set({ state: 'draft', submitted_at: null }).where('id', '=', ids['Uusi X 2'] ?? '').execute()
    assert.deepEqual(codes(await chosen([ids['Uusi X 2'] ?? ''])), ['notSubmitted'])
  })

  test('that was never sent, or lacks an organisation, is refused with every hindrance by its name', async () => {
    await chosen([ids['Uusi X 1'] ?? ''])
    await opened(meetingId)
    const result = await decided()
    assert.deepEqual(codes(result), ['organisationMissing', 'notSent', 'positionsMissing', 'tasksMissing'])
    assert.ok(result.kind === 'refused')
    assert.match(result.refusals.map((one) => one.words.fi).join('\n'), /Uusi Y: joukosta puuttuu[\s\S]*Vanha A: vakansseja ilman saajaa 2 \(2 htv\): P-3/)
    assert.equal((await findDecision(db(), itemId))?.outcome ?? null, null)
    assert.equal((await held()).adoption?.state, 'open')
  })

  test('goes out with the agenda by the hashes of its versions, and a later choice is a change of the agenda', async () => {
    await chosen([ids['Uusi X 1'] ?? '', ids['Uusi Y 1'] ?? ''])
    await must('secretary', sendAgenda, { meetingId })
    assert.deepEqual(codes(await act('secretary', sendAgenda, { meetingId })), ['nothingChanged'])
    const [paper] = await listPapers(db(), itemId)
    assert.deepEqual(paper?.content.versions.map((one) => [one.organisation.fi, one.number]), [['Uusi X', 1], ['Uusi Y', 1]])
    assert.match(paper?.content.versions[0]?.sha256 ?? '', /^[0-9a-f]{64}$/)
    await assert.rejects(db().deleteFrom('adoption_paper').execute())
    await chosen([ids['Uusi X 1'] ?? ''])
    assert.ok(codes(await decided()).includes('leftOut'))
    await must('secretary', sendAgenda, { meetingId })
    await chosen([ids['Uusi X 1'] ?? '', ids['Uusi Y 1'] ?? ''])
    assert.deepEqual(codes(await decided()), ['notInPaper'])
    await must('secretary', sendAgenda, { meetingId })
  })
})

describe('a version', () => {
  const takeBack = (who: Character, name: string) => act(who, takeRevisionBack, { revisionId: ids[name] })

  test('that was taken back hinders the decision by its name', async () => {
    assert.equal((await takeBack('member', 'Uusi Y 1')).kind, 'done')
    const result = await decided()
    assert.ok(codes(result).includes('takenBack'))
    assert.match(result.kind === 'refused' ? result.refusals[0]?.words.fi ?? '' : '', /Uusi Y: versio 1 on otettu takaisin/)
    await must('member', submitRevision, { revisionId: ids['Uusi Y 1'] })
  })

  test('taken back at the very moment of the decision is either taken back or decided on, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [decision, taking] = await Promise.all([decided(), takeBack('member', 'Uusi Y 1')])
      if (decision.kind === 'done') {
        assert.deepEqual(codes(taking), ['isDecidedOn'])
        assert.equal(await stateOf('Uusi Y 1'), 'submitted')
        await reopened()
      } else {
        assert.ok(codes(decision).includes('takenBack'))
        assert.equal(taking.kind, 'done')
        await must('member', submitRevision, { revisionId: ids['Uusi Y 1'] })
      }
    }
  })

  test('that a body has decided on stays as it is, and an outcome that is reopened lets go of it', async () => {
    assert.equal((await decided()).kind, 'done')
    assert.deepEqual(codes(await takeBack('coordinator', 'Uusi X 1')), ['isDecidedOn'])
    await assert.rejects(db().updateTable('revision').set({ state: 'draft', submitted_at: null }).where('id', '=', ids['Uusi X 1'] ?? '').execute(), /decided/)
    assert.deepEqual(codes(await chosen([ids['Uusi X 1'] ?? ''])), ['isRecorded', 'isDecided'])
    assert.equal((await reopened()).kind, 'done')
    assert.equal((await held()).adoption?.state, 'open')
    assert.equal(await stateOf('Uusi X 1'), 'submitted')
  })
})

describe('another outcome', () => {
  test('approves nothing, and a postponed matter carries its set to the next meeting', async () => {
    assert.equal((await decided('postponed')).kind, 'done')
    await must('chair', closeMeeting, { meetingId })
    assert.equal(await stateOf('Uusi X 1'), 'submitted')
    const next = await newMeeting('2025-06-18')
    const matterId = (await held()).item.matterId
    const { added } = await must('secretary', acceptProposals, { meetingId: next, keys: [`matter:${matterId}`, `carried:${itemId}`] })
    const nextItem = added[0]?.itemId ?? assert.fail()
    const before = await held()
    assert.equal((await held(nextItem, next)).adoption?.id, before.adoption?.id)
    meetingId = next
    itemId = nextItem
  })
})

describe('the decision', () => {
  test('under a condition freezes everything when the meeting is closed, and nothing is in force before the condition is fulfilled', async () => {
    await chosen([ids['Uusi X 1'] ?? '', ids['Uusi Y 1'] ?? ''], { fi: 'Laki tulee voimaan.' })
    await must('secretary', sendAgenda, { meetingId })
    await opened(meetingId)
    assert.equal((await decided()).kind, 'done')
    assert.equal(await stateOf('Uusi X 1'), 'submitted')
    await must('chair', closeMeeting, { meetingId })
    assert.deepEqual([await stateOf('Uusi X 1'), await stateOf('Uusi Y 1')], ['approved', 'approved'])
    const adopted = (await listAdopted(db(), cast.programmeId)).filter((one) => one.approval !== null)
    assert.deepEqual(adopted.map(({ approval }) => [approval?.meetingNumber, approval?.itemNumber, approval?.conditionState]), [[15, '2', 'waiting'], [15, '2', 'waiting']])
    const revisions = (await listRevisions(db(), cast.programmeId)).filter((one) => one.organisationId === ids['Uusi X'])
    assert.equal(inForceOn(revisions, '2025-12-31'), null)
  })

  test('that has frozen structures is not reopened, and its rows do not change even in the database', async () => {
    assert.deepEqual(codes(await reopened()), ['structuresAreFrozen'])
    await assert.rejects(db().deleteFrom('adoption_approved').execute())
    await assert.rejects(db().updateTable('adoption_approval').set({ condition: '{}' }).execute())
  })

  test('waits for its condition until a person tells, with day and source, what became of it', async () => {
    const end = (who: Character, onDay: string, source = 'SDK 123/2025') =>
      act(who, endConditionOf, { meetingId, itemId, ending: 'fulfilled', onDay, source })
    for (const who of ['member', 'coordinator', 'secretaryElsewhere', 'administrator'] as const) assert.equal((await end(who, '2025-06-05')).kind, 'notFound', who)
    assert.equal((await end('secretary', '2025-06-05', '')).kind, 'invalid')
    assert.deepEqual(codes(await end('secretary', '2025-06-30')), ['dayAhead'])
    assert.deepEqual(codes(await end('secretary', '2025-06-05')), ['beforeDecision'])
    product.clock.moveTo('2025-06-28T07:00:00Z')
    await must('chair', endConditionOf, { meetingId, itemId, ending: 'fulfilled', onDay: '2025-06-27', source: 'SDK 123/2025' })
    assert.deepEqual(codes(await end('secretary', '2025-06-27')), ['notWaiting'])
    const revisions = (await listRevisions(db(), cast.programmeId)).filter((one) => one.organisationId === ids['Uusi X'])
    assert.equal(inForceOn(revisions, '2025-06-26'), null)
    assert.equal(inForceOn(revisions, '2025-06-27')?.number, 1)
  })

  test('leaves the way open for a new version, which a new set of the same matter may hold', async () => {
    assert.ok((await findAdoption(db(), (await held()).item))?.state === 'approved')
    await must('member', beginRevision, { organisationId: ids['Uusi Y'], validFrom: '2026-06-01' })
  })
})

test('a reason is recorded only where tasks and positions go to different agencies', async () => {
  assert.equal((await act('secretary', explainDivision, { meetingId, itemId, organisationId: ids['Vanha A'], unit: 'A', reason: 'x' })).kind, 'refused')
})
