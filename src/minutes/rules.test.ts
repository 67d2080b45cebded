// Who may do what with minutes, and every refusal: without a database.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type BodyRole, bodyRoles } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { isAllowed } from '../platform/kit/may.ts'
import type { Outcome } from '../platform/kit/outcome.ts'
import { type Approval, type Correction, type Minutes, type MinutesState, minutesStates, type Remark } from './minutes.ts'
import { answer, approve, approveAsBody, confirmCorrection, draft, may, mend, proposeCorrection, publish, register, remark, returnToDraft,
  sendForChecking, textNow, withdrawCorrection } from './rules.ts'
import { exampleItem, exampleRecord } from './example.test.ts'

const at = (time: string) => Temporal.Instant.from(`2025-06-18T${time}:00Z`)
const by = (personId: string): By => ({ actor: { personId, isAdministrator: false, standings: [] }, personId, now: at('10:00'), on: '2025-06-18' })
const minutes = (more: Partial<Minutes> = {}): Minutes => ({ meetingId: 'm', bodyId: 'b', state: 'checking', diaryNumber: null, draftedAt: at('08:00'),
  writtenBy: 'writer', writer: 'Sihteeri', version: 1, openRemarks: 0, approvals: [], approvalsNeeded: 1, approvedAt: null, sha256: null,
  publishedAt: null, address: null, corrections: 0, ...more })
const approvable = (more: Partial<Minutes> & { menders?: string[]; missing?: string[]; withoutOutcome?: string[] } = {}) => ({ ...minutes(more),
  record: exampleRecord(), currentSha256: 'now', missing: more.missing ?? [], withoutOutcome: more.withoutOutcome ?? [], menders: more.menders ?? [] })
const approval = (personId: string, sha256 = 'now'): Approval => ({ personId, name: personId, at: at('09:00'), sha256, ground: null })
const codes = (outcome: Outcome<unknown>): string[] => outcome.ok ? [] : outcome.refusals
const valueOf = <Value>(outcome: Outcome<Value>): Value => outcome.ok ? outcome.value : assert.fail(outcome.refusals.join())

describe('who may', () => {
  const writers: BodyRole[] = ['secretary']
  const expected: Record<keyof typeof may, BodyRole[]> = {
    see: [...bodyRoles], draft: ['chair', 'viceChair', 'secretary'], register: writers, mend: writers, sendForChecking: writers,
    returnToDraft: writers, answer: writers, publish: writers, approve: ['chair', 'checker'], approveAsBody: ['chair', 'viceChair', 'secretary'],
    remark: ['chair', 'viceChair', 'checker', 'member', 'deputy', 'coordinator'], proposeCorrection: ['chair', 'secretary', 'checker'],
    withdrawCorrection: ['chair', 'secretary', 'checker'], confirmCorrection: ['chair', 'checker'],
  }
  for (const [name, roles] of Object.entries(may)) {
    test(`${name}: the roles named and nobody else, not elsewhere and not after their term`, () => {
      for (const role of bodyRoles) {
        const actor = (bodyId: string, until: string | null) =>
          ({ personId: 'p', isAdministrator: true, standings: [{ bodyId, role, from: '2025-01-01', until }] })
        const wanted = expected[name as keyof typeof may].includes(role) // the keys of the table itself
        assert.equal(isAllowed(roles, actor('b', null), { bodyId: 'b' }, '2025-06-18'), wanted, role)
        assert.equal(isAllowed(roles, actor('other', null), { bodyId: 'b' }, '2025-06-18'), false, role)
        assert.equal(isAllowed(roles, actor('b', '2025-06-17'), { bodyId: 'b' }, '2025-06-18'), false, role)
      }
    })
  }
})

test('only the step that follows is taken, whatever the state', () => {
  const passes = (decide: (state: MinutesState) => Outcome<unknown>) => minutesStates.filter((state) => decide(state).ok)
  assert.deepEqual(passes((state) => sendForChecking(approvable({ state }), by('secretary'))), ['draft'])
  assert.deepEqual(passes((state) => returnToDraft(minutes({ state }))), ['checking'])
  assert.deepEqual(passes((state) => remark({ ...minutes({ state }), itemIds: [] }, by('p'), { itemId: null, text: 'x' })), ['checking'])
  assert.deepEqual(passes((state) => publish(minutes({ state }), by('secretary'))), ['approved'])
  assert.deepEqual(passes((state) => register(minutes({ state }), by('secretary'), { diaryNumber: '' })), ['draft', 'checking'])
  // Somebody who approves together with the last one needed is counted as well.
  assert.deepEqual(passes((state) => approve(approvable({ state }), by('chair'), { sha256: null })), ['checking', 'approved'])
})

test('minutes are drafted once, of a meeting that is closed and not known from a memo', () => {
  const meeting = { bodyId: 'b', meetingId: 'm', meetingState: 'closed' as const, isFromMemo: false, isThere: false, secretaryId: 'secretary' }
  assert.equal(valueOf(draft(meeting, by('chair'))).writtenBy, 'secretary')
  assert.equal(valueOf(draft({ ...meeting, secretaryId: null }, by('chair'))).writtenBy, 'chair')
  assert.deepEqual(codes(draft({ ...meeting, meetingState: 'open', isFromMemo: true, isThere: true }, by('chair'))),
    ['meetingNotClosed', 'knownFromMemo', 'alreadyDrafted'])
})

test('every reason against an approval is told at once', () => {
  const all = approvable({ openRemarks: 1, writtenBy: 'chair', missing: ['i'], withoutOutcome: ['j'] })
  assert.deepEqual(codes(approve(all, by('chair'), { sha256: 'seen' })),
    ['remarksOpen', 'writerCannotApprove', 'changedSince', 'itemsMissing', 'itemsWithoutOutcome'])
})

test('whoever changed a text after the meeting may not approve it either', () => {
  assert.deepEqual(codes(approve(approvable({ menders: ['checker'] }), by('checker'), { sha256: null })), ['writerCannotApprove'])
})

test('with two approvals needed the second freezes, the same person twice does not, and one of an earlier text does not count', () => {
  const needed = (approvals: Approval[]) => valueOf(approve(approvable({ approvalsNeeded: 2, approvals }), by('chair'), { sha256: 'now' }))
  assert.equal(needed([]).frozen, null)
  assert.notEqual(needed([approval('checker')]).frozen, null)
  assert.deepEqual([needed([approval('chair')]).frozen, needed([approval('chair')]).isNew], [null, false])
  assert.equal(needed([approval('checker', 'before')]).frozen, null)
  assert.equal(valueOf(approve(approvable({ approvalsNeeded: 3, approvals: [approval('checker'), approval('chair')] }), by('chair'), { sha256: 'now' })).isNew,
    false, 'one’s own among others')
})

test('a diary number is kept as it was given, and an empty one is none', () => {
  const kept = (diaryNumber: string) => valueOf(register(minutes(), by('secretary'), { diaryNumber })).diaryNumber
  assert.deepEqual([kept('VN/1185/2020-VM-1'), kept('')], ['VN/1185/2020-VM-1', null])
})

test('the body approves what it saw: not with open remarks, and not a text changed afterwards', () => {
  const ground = { itemId: 'g', closedAt: at('09:00') }
  const state = (more: Partial<Minutes>, mendedAt: string | null) =>
    approveAsBody({ ...approvable(more), ground, mendedAt: mendedAt === null ? null : at(mendedAt) }, by('secretary'))
  assert.equal(valueOf(state({}, '08:00')).groundItemId, 'g')
  assert.deepEqual(codes(state({ openRemarks: 2 }, '09:30')), ['remarksOpen', 'changedAfterwards'])
  assert.deepEqual(codes(state({ state: 'draft' }, null)), ['notBeingChecked'])
})

test('a text is mended only when it changes and the minutes are not approved', () => {
  const item = (state: MinutesState) => ({ bodyId: 'b', minutes: minutes({ state }), itemId: 'i', handling: 'a', decision: 'b', version: 3, remarks: [] })
  const input = { handling: 'c', decision: 'b', reason: 'r' }
  assert.equal(valueOf(mend(item('draft'), by('secretary'), input)).wasHandling, 'a')
  assert.deepEqual([valueOf(mend(item('draft'), by('secretary'), input)).tells, valueOf(mend(item('checking'), by('secretary'), input)).tells],
    [null, { remarkers: [], acts: 0 }])
  assert.deepEqual(codes(mend(item('approved'), by('secretary'), { ...input, handling: 'a' })), ['isApproved', 'nothingChanged'])
})

test('a remark is answered once, and not after approval; one on an unknown item is refused', () => {
  const made: Remark = { id: 'r', meetingId: 'm', itemId: 'i', text: 't', madeAt: at('09:00'), madeBy: 'p', maker: 'p', answer: 'a', answeredAt: at('09:00'),
    answerer: 's' }
  assert.deepEqual(codes(answer({ bodyId: 'b', minutes: minutes({ state: 'approved' }), remark: made }, by('s'), { answer: 'x' })), ['isApproved', 'alreadyAnswered'])
  assert.deepEqual(codes(remark({ ...minutes(), itemIds: ['i'] }, by('p'), { itemId: 'other', text: 'x' })), ['noSuchItem'])
})

describe('corrections', () => {
  const items = [exampleItem({ id: 'i', decision: 'Oli' }), exampleItem({ id: 's', level: 'confidential', decision: 'Salaa' })]
  const correction = (more: Partial<Correction> = {}): Correction => ({ id: 'c', meetingId: 'm', itemId: 'i', part: 'decision', reason: 'r', was: 'Oli',
    becomes: 'On', proposedAt: at('09:00'), proposedBy: 'checker', proposer: 'checker', number: null, confirmedAt: null, confirmer: null, sha256: null, ...more })
  const state = (confirmed: Correction[] = [], more: Partial<Minutes> = {}) => ({ ...minutes({ state: 'published', ...more }), items, confirmed })
  const input = { itemId: 'i', part: 'decision' as const, reason: 'r', was: 'typed', becomes: 'On' }

  test('the earlier text is that of the record with the corrections so far, whatever was typed', () => {
    assert.equal(valueOf(proposeCorrection(state(), by('checker'), input)).was, 'Oli')
    assert.equal(textNow(items, [correction({ number: 1 })], 'i', 'decision'), 'On')
    assert.deepEqual(codes(proposeCorrection(state([correction({ number: 1 })]), by('checker'), input)), ['nothingChanged'])
  })
  test('a correction is of something approved, of an item that is there', () => {
    assert.deepEqual(codes(proposeCorrection(state([], { state: 'checking' }), by('checker'), { ...input, itemId: 'none' })), ['notApproved', 'noSuchPart'])
    assert.deepEqual(codes(proposeCorrection(state(), by('checker'), { ...input, part: 'whole' })), ['noSuchPart'])
  })
  test('another person confirms it, once, and only the text it was made of', () => {
    assert.deepEqual(codes(confirmCorrection({ ...state(), correction: correction() }, by('checker'))), ['proposerCannotConfirm'])
    assert.deepEqual(codes(confirmCorrection({ ...state(), correction: correction({ was: 'Muuta' }) }, by('chair'))), ['textHasMoved'])
    assert.deepEqual(codes(confirmCorrection({ ...state(), correction: correction({ number: 1 }) }, by('chair'))), ['alreadyConfirmed'])
    assert.deepEqual(codes(withdrawCorrection({ ...state(), correction: correction({ number: 1 }) }, by('chair'))), ['alreadyConfirmed'])
    assert.equal(valueOf(confirmCorrection({ ...state([correction({ id: 'x', number: 1, part: 'handling' })]), correction: correction() }, by('chair'))).number, 2)
  })
  test('only one that everybody may read is published again', () => {
    const republishes = (itemId: string | null, was: string, more: Partial<Minutes> = {}) => valueOf(confirmCorrection({ ...state([], more),
      correction: correction({ itemId, part: itemId === null ? 'whole' : 'decision', was }) }, by('chair'))).republishes
    assert.deepEqual([republishes('i', 'Oli'), republishes('s', 'Salaa'), republishes(null, 'x'), republishes('i', 'Oli', { state: 'approved' })],
      [true, false, true, false])
  })
})
