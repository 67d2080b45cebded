// Where a commitment stands, when keeping it is proposed, and who has a say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Commitment, type Handling, isProposedKept, stateOf } from './commitment.ts'
import { maySeeCommitment } from './commitment.ts'

const handling = (bodyId: string, outcome: Handling['outcome'], isStruck = false): Handling => ({ itemId: 'i', meetingId: 'm', bodyId,
  meetingNumber: 14, onDay: '2025-06-18', title: {}, number: '1', isStruck, isConfidential: false, outcome })

const promise = (more: Partial<Commitment> = {}): Commitment => ({
  id: 'c', matterId: null, matter: 'Mallityöjärjestys', action: 'bring', due: '2025-09', then: [],
  bodies: [{ name: 'Hankeryhmä', bodyId: 'own' }, { name: 'VAU-ryhmä', bodyId: 'other' }],
  source: { meetingId: 'm', bodyId: 'own', number: 13, onDay: '2025-06-04', sentence: 's', itemId: null, isConfidential: false },
  closedAt: null, closing: null, closingReason: '', version: 1, handlings: [], ...more })

test('the last day still counts as in time, and a month lasts to its end', () => {
  const at = (due: string | null, today: string) => stateOf({ due, closing: null }, today)
  assert.deepEqual(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01'].map((today) => at('2025-09', today)),
    ['open', 'due', 'due', 'late'])
  assert.deepEqual(['2025-06-05', '2025-06-18', '2025-06-19'].map((today) => at('2025-06-18', today)), ['due', 'due', 'late'])
  assert.equal(at(null, '2099-01-01'), 'open')
  assert.equal(stateOf({ due: '2025-01', closing: 'kept' }, '2025-06-05'), 'kept')
})

test('keeping is proposed only when every named body of ours has handled it to an end', () => {
  assert.equal(isProposedKept(promise()), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted')] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'postponed')] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'decided', true)] })), false)
  assert.equal(isProposedKept(promise({ handlings: [handling('own', 'noted'), handling('other', 'decided')] })), true)
  assert.equal(isProposedKept(promise({ bodies: [{ name: 'Palkeet', bodyId: null }] })), false)
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
