// What each role is told to do next, from the state of a meeting.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type BodyRole, bodyRoles } from '../body/body.ts'
import type { HomeBody, HomeMeeting, HomeState } from './home.ts'
import { todoOf } from './todo.ts'

const name = { fi: 'Hankeryhmä', sv: 'Projektgruppen', en: 'Project group' }
const today = '2025-06-05'

const meeting = (parts: Partial<HomeMeeting>): HomeMeeting => ({
  id: 'm14', bodyId: 'b', number: 14, onDay: '2025-06-18', state: 'reserved', isSent: false, itemsWithoutOutcome: 0, presented: 0,
  minutes: null, openRemarks: 0, isWriter: false, isApprovedByMe: false, openCorrections: 0, memo: null, openItemId: null, memoId: null, ...parts,
})
const body = (roles: BodyRole[], meetings: HomeMeeting[], parts: Partial<HomeBody> = {}): HomeBody =>
  ({ id: 'b', name, roles, meetings, meetingsKnown: meetings.length, numbersUsed: 13, ...parts })
const state = (parts: Partial<HomeState>): HomeState => ({ bodies: [], followups: [], orphans: [], statements: [], commitments: [], conditions: [], reports: [], memosToCorrect: [], setUp: null, handoffs: null, structures: { drafts: [], judging: [], proposed: [] }, ...parts })
const told = (roles: BodyRole[], ...meetings: HomeMeeting[]) =>
  todoOf(state({ bodies: [body(roles, meetings)] }), today).map((one) => one.what.en)

describe('the work of a meeting finds whoever has to do it', () => {
  const cases: [string, HomeMeeting, Partial<Record<BodyRole, string>>][] = [
    ['an agenda not yet sent', meeting({}), { secretary: 'Build the agenda and send it' }],
    ['a meeting today', meeting({ state: 'called', onDay: today }), { secretary: 'Open the meeting', chair: 'Open the meeting' }],
    ['an agenda that came', meeting({ state: 'called' }), { chair: 'Read the agenda', viceChair: 'Read the agenda', checker: 'Read the agenda',
      member: 'Read the agenda', deputy: 'Read the agenda', coordinator: 'Read the agenda', expert: 'Read the agenda' }],
    ['items without outcome', meeting({ state: 'open', itemsWithoutOutcome: 2, onDay: today }), { secretary: 'Record the outcome of 2 items' }],
    ['draft minutes', meeting({ state: 'closed', minutes: 'draft', memo: 'published' }), { secretary: 'Finish the minutes and send them for checking' }],
    ['minutes being checked', meeting({ state: 'closed', minutes: 'checking', memo: 'published' }),
      { checker: 'Check the minutes', chair: 'Approve the minutes' }],
    ['a remark', meeting({ state: 'closed', minutes: 'checking', openRemarks: 1, memo: 'published', isApprovedByMe: true }),
      { secretary: 'Answer the remark on the minutes' }],
    ['approved minutes', meeting({ state: 'closed', minutes: 'approved', memo: 'published' }), { secretary: 'Publish the approved minutes' }],
    ['no memo', meeting({ state: 'closed', minutes: 'published' }), { secretary: 'Draft the memo to staff' }],
    ['a memo in draft', meeting({ state: 'closed', minutes: 'published', memo: 'draft' }), { secretary: 'Publish the memo to staff' }],
    ['a proposed correction', meeting({ state: 'closed', minutes: 'published', memo: 'published', openCorrections: 1 }),
      { chair: 'Confirm or refuse the correction of the minutes', checker: 'Confirm or refuse the correction of the minutes' }],
  ]
  for (const [situation, one, wanted] of cases) {
    for (const role of bodyRoles) {
      test(`${situation}: ${role}`, () => {
        const said = told([role], one).filter((what) => what !== 'Plan the next meeting')
        assert.deepEqual(said, wanted[role] === undefined ? [] : [wanted[role]])
      })
    }
  }
})

test('whoever wrote the minutes is not asked to approve them', () => {
  assert.deepEqual(told(['chair'], meeting({ state: 'closed', minutes: 'checking', isWriter: true, memo: 'published' })), [])
})

test('what is late comes first and what has no day comes last', () => {
  const todo = todoOf(state({
    bodies: [body(['secretary'], [meeting({ state: 'closed', minutes: 'draft', memo: 'published' }), meeting({ id: 'm15' })])],
    followups: [{ id: 'f', what: 'Tee', bodyName: name, dueOn: '2025-06-04' }],
    commitments: [{ id: 'c', matter: 'Malli', bodyName: name, due: '2025-06' }, { id: 'far', matter: 'Kaukana', bodyName: name, due: '2026-05' }],
  }), today)
  assert.deepEqual(todo.map((one) => one.days), [-1, 13, 25, null])
})

test('each leads to the exact place, and what is left of a meeting is due when the body meets again', () => {
  const next = meeting({ id: 'm15', number: 15, onDay: '2025-06-25', isSent: true, state: 'called' })
  const at = (parts: Partial<HomeMeeting>, roles: BodyRole[] = ['secretary']) => todoOf(state({ bodies: [body(roles, [meeting(parts), next])] }), today)
    .filter((one) => one.href.includes('m14')).map((one) => [one.href, one.days])
  assert.deepEqual(at({ state: 'open', itemsWithoutOutcome: 2, openItemId: 'i7', onDay: today }), [['/meetings/m14/items/i7', 0]])
  assert.deepEqual(at({ state: 'closed', minutes: 'published', memo: 'draft', memoId: 'x' }), [['/meetings/m14/memos/x', 20]])
  assert.deepEqual(at({ state: 'closed', minutes: 'checking', memo: 'published' }, ['checker']), [['/meetings/m14/minutes', 20]])
  assert.deepEqual(at({ state: 'closed', minutes: 'published', memo: 'published', openCorrections: 1 }, ['chair']), [['/meetings/m14/minutes/corrections', 20]])
  const about = todoOf(state({ bodies: [body(['checker'], [meeting({ state: 'closed', minutes: 'checking', memo: 'published' }), next])] }), today)
    .find((one) => one.href.includes('m14'))?.about
  assert.equal(about?.fi, 'Hankeryhmä, 14. kokous – ennen 15. kokousta 25.6.2025')
})

test('a memo that the approved minutes do not bear out is the secretary’s to correct, of their own body only', () => {
  const memosToCorrect = [{ meetingId: 'm14', memoId: 'x', bodyId: 'b', number: 14 }]
  const seen = (roles: BodyRole[], bodyId = 'b') => todoOf(state({ bodies: [body(roles, [], { id: bodyId })], memosToCorrect }), today)
    .filter((one) => one.href === '/meetings/m14/memos/x').length
  assert.deepEqual([seen(['secretary']), seen(['member']), seen(['secretary'], 'c')], [1, 0, 0])
})

test('a body whose numbers began elsewhere is first asked for the memo of its last meeting', () => {
  const todo = todoOf(state({ bodies: [body(['secretary'], [])] }), today)
  assert.deepEqual(todo.map((one) => one.href), ['/intakes', '/meetings'])
})

test('an empty installation is set up from the programme on, and a ready one asks for nothing', () => {
  const empty = { programmes: 0, bodies: 0, periods: 0, people: 1, memberships: 0 }
  assert.deepEqual(todoOf(state({ setUp: empty }), today).map((one) => one.href),
    ['/programme/new', '/bodies', '/bodies', '/people', '/bodies'])
  assert.deepEqual(todoOf(state({ setUp: { programmes: 1, bodies: 2, periods: 2, people: 9, memberships: 9 } }), today), [])
})

test('a coordinator is told of the draft that waits to be submitted, of what is proposed of it and of the transfer that waits for an answer', () => {
  const lapland = { fi: 'Lapin elinvoimakeskus', sv: 'Lapplands livskraftscentral', en: 'Lapland Economic Development Centre' }
  const todo = todoOf(state({ structures: {
    drafts: [{ revisionId: 'r2', number: 2, organisation: lapland }], proposed: [{ transferId: 't1', itemName: { fi: 'Vesihuolto' }, receiver: lapland }],
    judging: [{ revisionId: 'r2', number: 2, organisation: lapland, count: 3 }, { revisionId: 'r3', number: 1, organisation: lapland, count: 1 }],
  } }), today)
  assert.deepEqual(todo.map(({ what, about, href }) => [what.fi, about.sv, href]), [
    ['Vahvista tai hylkää siirto: Vesihuolto', 'Lapplands livskraftscentral', '/transfers/t1'],
    ['Viimeistele rakenne ja anna se käsittelyyn', 'Lapplands livskraftscentral, version 2', '/revisions/r2'],
    ['Vahvista tai hylkää 3 vertailun ehdotusta', 'Lapplands livskraftscentral, version 2', '/revisions/r2/comparison#proposals'],
    ['Vahvista tai hylkää vertailun ehdotus', 'Lapplands livskraftscentral, version 1', '/revisions/r3/comparison#proposals'],
  ])
})

test('a report to approve, a condition to settle and a promise that was not kept are told where they are mended', () => {
  const about = (fi: string) => ({ fi, sv: fi, en: fi })
  const todo = todoOf(state({ reports: [{ id: 'r', fromName: about('Hankeryhmä'), toName: about('Valmisteluryhmä'), untilOn: '2025-06-04' }],
    conditions: [{ id: 'c', name: { fi: 'Laki' }, count: 2 }], commitments: [{ id: 'p', matter: 'Rakenteet', bodyName: about('Hankeryhmä'), due: '2025-06-04' }] }), today)
  assert.deepEqual(todo.map((one) => [one.what.fi, one.about.fi, one.href, one.days]), [['Luvattu: Rakenteet', 'Hankeryhmä', '/commitments#commitment-p', -1],
    ['Hyväksy tilannekatsaus toimielimelle Valmisteluryhmä', 'Hankeryhmä', '/reports/r', null], ['Ratkaise, mitä ehdosta riippuu: Laki', 'Ratkaistavia: 2',
      '/conditions/c#dependents', null]])
})

test('a follow-up whose owner has left and a late statement are told to whoever leads the body', () => {
  const todo = todoOf(state({ orphans: [{ id: 'f', what: 'Laaditaan suunnitelma', owner: 'Jäsen', bodyName: { fi: 'Ryhmä', sv: 'Gruppen', en: 'Group' }, dueOn: null }],
    statements: [{ id: 's', matterId: 'm', askedOf: 'Virasto', title: { fi: 'Asia' }, dueOn: '2025-06-04' }] }), today)
  assert.deepEqual(todo.map((one) => [one.what.fi, one.about.fi, one.href, one.days]), [['Lausunto on myöhässä: Virasto', 'Asia', '/matters/m#statement-s', -1],
    ['Nimeä toimenpiteelle uusi vastuuhenkilö: Laaditaan suunnitelma (Jäsen ei enää ole jäsen)', 'Ryhmä', '/followups#followup-f', null]])
})
