// Who is told what of a hand-off: each step finds whoever may take it, and nobody else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Handoff, type HandoffState, handoffStates } from '../handoff/handoff.ts'
import { handoffSteps, type HomeHandoffs } from './handing-over.ts'

const at = Temporal.Instant.from('2025-06-19T07:00:00Z')
const handoff = (state: HandoffState, parts: Partial<Handoff> = {}): Handoff => ({
  id: 'h1', programmeId: 'p', number: 1, state, correctsId: null, correctsNumber: null, reason: '', standsBy: '', withdrawnBecause: '', mappingId: null,
  contentSha256: null, packageSha256: null, publicKey: null, correction: null, steps: [{ step: 'begun', personId: 'ann', name: 'ann', at }], receipts: [], ...parts,
})
const told = (handoffs: Handoff[], who: Partial<HomeHandoffs>) =>
  handoffSteps({ handoffs, isReady: true, isPlanner: false, isReceiver: false, personId: 'bob', ...who }).map(({ what }) => what.en)

const ofPlanner: Partial<Record<HandoffState, string>> = {
  draft: 'Go through the dry run and mark the hand-off as complete', complete: 'Freeze what the hand-off holds', frozen: 'Approve the hand-off',
  approved: 'Release the hand-off', released: 'Deliver the hand-off to the service centre', differs: 'Look into the differences and correct the hand-off',
  withdrawn: 'Begin the hand-off',
}

for (const state of handoffStates) {
  test(`a hand-off that is ${state}`, () => {
    assert.deepEqual(told([handoff(state)], { isPlanner: true }), ofPlanner[state] === undefined ? [] : [ofPlanner[state]])
    assert.deepEqual(told([handoff(state)], { isReceiver: true }), state === 'delivered' ? ['Check and acknowledge the hand-off'] : [])
    assert.deepEqual(told([handoff(state)], {}), [])
  })
}

test('whoever prepared a hand-off is not asked to release it', () =>
  assert.deepEqual(told([handoff('approved')], { isPlanner: true, personId: 'ann' }), []))

test('the first is begun when every agency has an approved structure, and not before', () => {
  assert.deepEqual(told([], { isPlanner: true }), ['Begin the hand-off'])
  assert.deepEqual(told([], { isPlanner: true, isReady: false }), [])
  assert.deepEqual(told([], { isReceiver: true }), [])
})

test('of what is corrected only the correction is told', () => {
  const corrected = handoff('differs', { correction: { id: 'h2', number: 2, state: 'delivered' } })
  assert.deepEqual(told([handoff('delivered', { id: 'h2', number: 2 }), corrected], { isPlanner: true, isReceiver: true }), ['Check and acknowledge the hand-off'])
  const inPreparation = handoff('differs', { correction: { id: 'h2', number: 2, state: 'draft' } })
  assert.deepEqual(told([handoff('draft', { id: 'h2', number: 2 }), inPreparation], { isPlanner: true }), [ofPlanner.draft])
})
