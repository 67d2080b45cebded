// Where a commitment stands, when keeping it is proposed, and who has a say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Commitment, isInHand, isKeptLate, type Handling, isProposedKept, stateOf } from './commitment.ts'
import { maySeeCommitment } from './commitment.ts'
import { edit } from './rules.ts'

const handling = (bodyId: string, outcome: Handling['outcome'], isStruck = false): Handling => ({ itemId: 'i', meetingId: 'm', bodyId,
  meetingNumber: 14, onDay: '2025-06-18', title: {}, number: '1', isStruck, isCancelled: false, isConfidential: false, outcome })

const promise = (more: Partial<Commitment> = {}): Commitment => ({
  id: 'c', matterId: null, matter: 'Mallityöjärjestys', action: 'bring', due: '2025-09', then: [],
  bodies: [{ name: 'Hankeryhmä', bodyId: 'own' }, { name: 'VAU-ryhmä', bodyId: 'other' }],
  source: { meetingId: 'm', bodyId: 'own', number: 13, onDay: '2025-06-04', sentence: 's', itemId: null, isConfidential: false },
  closedAt: null, closing: null, closingReason: '', version: 1, moves: [], handlings: [], ...more })

test('the last day still counts as in time, and a month lasts to its end', () => {
  const at = (due: string | null, today: string) => stateOf(promise({ due }), today)
  assert.deepEqual(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01'].map((today) => at('2025-09', today)),
    ['open', 'due', 'due', 'broken'])
  assert.deepEqual(['2025-06-05', '2025-06-18', '2025-06-19'].map((today) => at('2025-06-18', today)), ['due', 'due', 'broken'])
  assert.equal(at(null, '2099-01-01'), 'open')
  assert.equal(stateOf(promise({ due: '2025-01', closing: 'kept' }), '2025-06-05'), 'kept')
})

test('keeping is proposed only when every named body of ours has handled it to an end', () => {
  assert.equal(isProposedKept(promise()), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted')] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'postponed')] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'decided', true)] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'decided')] })), true)
  assert.equal(isProposedKept(promise({ bodies: [{ name: 'Palkeet', bodyId: null }] })), false)
})

test('a body has a promise in hand while it is on an agenda ahead or handled to an end, not when it was put off, struck or cancelled', () => {
  const inHand = (one: Handling, bodyId = 'own') => isInHand(promise({ handlings: [one] }), bodyId)
  assert.deepEqual([inHand(handling('own', null)), inHand(handling('own', 'noted'))], [true, true])
  assert.deepEqual([inHand(handling('own', 'postponed')), inHand(handling('own', null, true)), inHand({ ...handling('own', null), isCancelled: true }),
    inHand(handling('own', null), 'other')], [false, false, false, false])
})

const actor = (bodyId: string, role: string) => ({ personId: 'p', isAdministrator: false,
  standings: [{ bodyId, role, from: '2024-01-01', until: null }] })

test('those who wait for it see a promise; one made on a confidential item only those whom its body trusts', () => {
  const open = promise()
  const secret = promise({ source: { ...open.source, itemId: 'i', isConfidential: true } })
  const see = (one: Commitment, body: string, role: string) => maySeeCommitment(actor(body, role), one, '2025-06-05')
  assert.deepEqual([see(open, 'own', 'expert'), see(open, 'other', 'member'), see(open, 'third', 'chair')], [true, true, false])
  assert.deepEqual([see(secret, 'own', 'member'), see(secret, 'own', 'expert'), see(secret, 'other', 'chair')], [true, false, false])
})

test('bringing it to every body is keeping the promise; approving or delivering is for a person to say, and late is seen as late', () => {
  const handlings = [handling('own', 'noted'), handling('other', 'decided')]
  assert.equal(stateOf(promise({ handlings }), '2025-10-05'), 'kept')
  assert.equal(stateOf(promise({ handlings, action: 'approve' }), '2025-10-05'), 'broken')
  assert.equal(stateOf(promise({ handlings: [handling('own', 'noted'), handling('other', 'postponed')] }), '2025-10-05'), 'broken')
  assert.equal(stateOf(promise({ handlings, bodies: [...promise().bodies, { name: 'Palkeet', bodyId: null }] }), '2025-09-05'), 'due')
  const day = handlings[0]?.onDay ?? ''
  assert.deepEqual([isKeptLate(promise({ handlings, due: day }), '2025-12-01'), isKeptLate(promise({ handlings, due: '2025-01' }), '2025-12-01')], [false,
    true])
})

test('a promise that was moved is seen as moved, until it is broken or kept', () => {
  const moves = [{ from: '2025-08', to: '2025-09', reason: 'Lausunnot viipyvät', who: 'Sihteeri', onDay: '2025-06-05' }]
  assert.deepEqual([stateOf(promise({ moves }), '2025-09-05'), stateOf(promise({ moves }), '2025-10-05'),
    stateOf(promise({ moves, handlings: [handling('own', 'noted'), handling('other', 'noted')] }), '2025-09-20')], ['moved', 'broken', 'kept'])
})

test('a promised time is moved only with a reason, and the first time needs none', () => {
  const loaded = (due: string | null) => ({ bodyIds: [], version: 1, commitment: promise({ due }) })
  const by = { actor: actor('own', 'secretary'), personId: 'p', now: Temporal.Instant.from('2025-06-05T07:00:00Z'), on: '2025-06-05' }
  const input = { matter: 'M', action: 'bring' as const, then: [], bodies: promise().bodies, due: '2025-10' }
  const refused = edit(loaded('2025-09'), by, { ...input, reason: '' })
  assert.deepEqual(refused.ok ? null : refused.refusals, ['movedWithoutReason'])
  const moved = edit(loaded('2025-09'), by, { ...input, reason: 'Lausunnot viipyvät' })
  assert.deepEqual(moved.ok ? moved.value.move : null, { from: '2025-09', reason: 'Lausunnot viipyvät', by: 'p', on: '2025-06-05' })
  const first = edit(loaded(null), by, { ...input, reason: '' })
  assert.equal(first.ok ? first.value.move : 1, null)
})
