// Every step from every state, by everybody: what must not be possible is refused by name.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type By, nilId } from '../platform/act.ts'
import { isAllowed, nobody, type Standing } from '../platform/kit/may.ts'
import type { Outcome } from '../platform/kit/outcome.ts'
import type { PayrollRefusal } from '../payroll/refusals.ts'
import { type Handoff, type HandoffState, handoffStates, preparers, stepTaken, type StepName } from './handoff.ts'
import { approve, begin, complete, deliver, freeze, may, receive, release, type Ready, takeBack, withdraw } from './rules.ts'

const now = Temporal.Instant.from('2025-06-19T07:00:00Z')
const by = (personId: string): By => ({ actor: { ...nobody, personId }, personId, now, on: '2025-06-19' })
const taken = (step: StepName, personId: string) => ({ step, personId, name: personId, at: now })
const handoff = (parts: Partial<Handoff> = {}): Handoff => ({
  id: 'h1', programmeId: 'p', number: 1, state: 'draft', correctsId: null, correctsNumber: null, reason: '', standsBy: '', withdrawnBecause: '',
  mappingId: null, contentSha256: null, packageSha256: null, publicKey: null, correction: null, steps: [taken('begun', 'ann')], receipts: [], ...parts,
})
const on = (one: Handoff) => ({ programmeId: 'p', state: one.state, handoff: one })
const refusal = (kind: PayrollRefusal['kind']): PayrollRefusal =>
  ({ kind, organisationId: 'o', organisation: {}, on: 'unit', subject: 'U', name: {}, value: '', expected: '' })
const ready = (parts: Partial<Ready> = {}): Ready => ({ chosen: [{ revisionId: 'r', sha256: 's' }], refusals: [], mappingId: null, ...parts })
const codes = (outcome: Outcome<unknown>): string[] => outcome.ok ? [] : outcome.refusals
const receiver = { name: 'x', email: 'x@example.org', language: 'fi' as const }
const stated = { sha256: 's', organisations: [], positions: null }

type Case = { step: string; decide: (one: Handoff) => Outcome<unknown>; from: HandoffState[]; code: string }
const cases: Case[] = [
  { step: 'complete', decide: (one) => complete({ ...on(one), ready: ready() }, by('ann'), { standsBy: '' }), from: ['draft'], code: 'notDraft' },
  { step: 'takeBack', decide: (one) => takeBack(on(one), by('ann')), from: ['complete'], code: 'notComplete' },
  { step: 'freeze', decide: (one) => freeze({ ...on(one), ready: ready(), chosen: ready().chosen, content: [] }, by('ann')), from: ['complete'], code: 'notComplete' },
  { step: 'approve', decide: (one) => approve(on(one), by('ann')), from: ['frozen'], code: 'notFrozen' },
  { step: 'release', decide: (one) => release({ ...on(one), isSignatureRight: true, sealed: null }, by('bob')), from: ['approved'], code: 'notApproved' },
  { step: 'deliver', decide: (one) => deliver({ ...on(one), receivers: [receiver] }, by('ann')), from: ['released', 'delivered', 'differs', 'reconciled'], code: 'notReleased' },
  { step: 'withdraw', decide: (one) => withdraw(on(one), by('ann'), { reason: 'x' }), from: ['draft', 'complete', 'frozen', 'approved'], code: 'tooLate' },
  { step: 'receive', decide: (one) => receive({ ...on(one), differences: [], planners: [] }, by('cas'), { stated }), from: ['delivered', 'differs'], code: 'notDelivered' },
]

for (const { step, decide, from, code } of cases) {
  describe(step, () => {
    for (const state of handoffStates) {
      test(`${from.includes(state) ? 'follows' : 'does not follow'} from ${state}`, () => {
        const told = codes(decide(handoff({ state })))
        if (from.includes(state)) assert.deepEqual(told, [])
        else assert.ok(told.includes(code) || told.includes('alreadyReconciled'), told.join(', '))
      })
    }
  })
}

describe('a hand-off is begun', () => {
  const begins = (handoffs: Handoff[], correctsId: string | null = null, reason = '') =>
    codes(begin({ programmeId: 'p', state: 'draft', handoffs }, by('ann'), { correctsId, reason }))
  test('when there is none, or the last one is reconciled or withdrawn', () => {
    assert.deepEqual(begins([]), [])
    assert.deepEqual(begins([handoff({ state: 'reconciled' })]), [])
    assert.deepEqual(begins([handoff({ state: 'withdrawn' })]), [])
  })
  test('not while another is prepared, nor while one that was sent is open', () => {
    for (const state of ['draft', 'complete', 'frozen', 'approved'] as const) assert.deepEqual(begins([handoff({ state })]), ['anotherIsPrepared'], state)
    for (const state of ['released', 'delivered', 'differs'] as const) assert.deepEqual(begins([handoff({ state })]), ['notReconciled'], state)
  })
  test('as a correction of what was released, with its reason, and once', () => {
    for (const state of ['released', 'delivered', 'differs', 'reconciled'] as const) assert.deepEqual(begins([handoff({ state })], 'h1', 'Syy'), [], state)
    assert.deepEqual(begins([handoff({ state: 'differs' })], 'h1'), ['reasonMissing'])
    assert.deepEqual(begins([handoff({ state: 'reconciled' })], null, 'Syy'), ['reasonOfNothing'])
    assert.deepEqual(begins([handoff({ state: 'withdrawn' })], 'h1', 'Syy'), ['notCorrectable'])
    assert.deepEqual(begins([], 'h1', 'Syy'), ['notCorrectable'])
    const corrected = handoff({ state: 'differs', correction: { id: 'h2', number: 2, state: 'delivered' } })
    const correction = handoff({ id: 'h2', number: 2, state: 'delivered', correctsId: 'h1', correctsNumber: 1, reason: 'Syy' })
    assert.deepEqual(begins([correction, corrected], 'h1', 'Syy'), ['notCorrectable'])
    assert.deepEqual(begins([correction, corrected], 'h2', 'Syy'), [])
  })
  test('under the next number, whatever became of the others', () => {
    const outcome = begin({ programmeId: 'p', state: 'draft', handoffs: [handoff({ number: 7, state: 'withdrawn' })] }, by('ann'), { correctsId: null, reason: '' })
    assert.equal(outcome.ok && outcome.value.number, 8)
  })
})

describe('what payroll would say', () => {
  const completes = (one: Ready, standsBy = '') => codes(complete({ ...on(handoff()), ready: one }, by('ann'), { standsBy }))
  test('keeps it from being complete, reason or not', () => {
    assert.deepEqual(completes(ready({ refusals: [refusal('gap')] })), ['payrollRefuses'])
    assert.deepEqual(completes(ready({ refusals: [refusal('gap'), refusal('noHead')] }), 'Syy'), ['payrollRefuses'])
    assert.deepEqual(completes(ready({ chosen: [] })), ['nothingToHandOver'])
  })
  test('when it only questions, is answered with a reason', () => {
    assert.deepEqual(completes(ready({ refusals: [refusal('noHead')] })), ['standsByMissing'])
    assert.deepEqual(completes(ready({ refusals: [refusal('noHead')] }), 'Täytetään keväällä.'), [])
  })
  test('or another structure, or other columns since, keep it from being frozen', () => {
    const freezes = (one: Ready) => codes(freeze({ ...on(handoff({ state: 'complete' })), ready: one, chosen: ready().chosen, content: [] }, by('ann')))
    assert.deepEqual(freezes(ready({ refusals: [refusal('noHead')] })), [])
    for (const one of [ready({ chosen: [{ revisionId: 'r2', sha256: 's' }] }), ready({ mappingId: 'm' }), ready({ refusals: [refusal('gap')] })]) {
      assert.deepEqual(freezes(one), ['changedSince'])
    }
  })
})

describe('two pairs of eyes', () => {
  const prepared = handoff({ state: 'approved', steps: [taken('begun', 'ann'), taken('completed', 'eve'), taken('takenBack', 'fay'), taken('completed', 'ann'),
    taken('frozen', 'gus'), taken('approved', 'dan')] })
  for (const who of ['ann', 'dan', 'eve', 'fay', 'gus']) {
    test(`${who} had a hand in it and does not release it`, () => assert.deepEqual(
      codes(release({ ...on(prepared), isSignatureRight: true, sealed: null }, by(who))), ['samePerson']))
  }
  test('somebody else does, if the signature fits', () => {
    assert.deepEqual(codes(release({ ...on(prepared), isSignatureRight: true, sealed: null }, by('bob'))), [])
    assert.deepEqual(codes(release({ ...on(prepared), isSignatureRight: false, sealed: null }, by('bob'))), ['badSignature'])
    assert.ok(!preparers(prepared).has('bob'))
  })
  test('what was taken back is not complete, what was completed again is', () => {
    assert.equal(stepTaken({ steps: prepared.steps.slice(0, 3) }, 'completed'), null)
    assert.equal(stepTaken(prepared, 'completed')?.personId, 'ann')
  })
})

describe('what is corrected', () => {
  const corrected = (state: HandoffState) => handoff({ state: 'delivered', correction: { id: 'h2', number: 2, state } })
  test('is not sent nor receipted any more once the correction is released, and is until then', () => {
    const told = (one: Handoff) => [...codes(deliver({ ...on(one), receivers: [receiver] }, by('ann'))),
      ...codes(receive({ ...on(one), differences: [], planners: [] }, by('cas'), { stated }))]
    assert.deepEqual(told(corrected('approved')), [])
    assert.deepEqual(told(corrected('released')), ['corrected', 'corrected'])
  })
  test('and nothing is sent where nobody receives', () => assert.deepEqual(
    codes(deliver({ ...on(handoff({ state: 'released' })), receivers: [] }, by('ann'))), ['nobodyToReceive']))
})

describe('who may', () => {
  const holder = (role: string, bodyId = 'p', until: string | null = null) => {
    const standing: Standing = { bodyId, role, from: '2024-01-01', until }
    return { personId: nilId, isAdministrator: false, standings: [standing] }
  }
  const acts = Object.keys(may).filter((act): act is keyof typeof may => act in may)
  const allowed = (actor: Parameters<typeof isAllowed>[1], state: HandoffState) =>
    acts.filter((act) => isAllowed(may[act], actor, { programmeId: 'p', state }, '2025-06-19'))
  test('planners do everything but receive', () => assert.deepEqual(allowed(holder('hrPlanner'), 'draft'), acts.filter((act) => act !== 'receive')))
  test('the service centre sees and receives, and downloads once it is delivered', () => {
    assert.deepEqual(allowed(holder('serviceCentre'), 'released'), ['see', 'receive'])
    for (const state of ['delivered', 'differs', 'reconciled'] as const) assert.deepEqual(allowed(holder('serviceCentre'), state), ['see', 'download', 'mail', 'receive'])
  })
  test('nobody else: not whose duty has ended, is elsewhere or is another, and no administrator', () => {
    for (const actor of [holder('hrPlanner', 'p', '2025-06-18'), holder('hrPlanner', 'q'), holder('coordinator'), holder('chair'), nobody,
      { ...holder('chair'), isAdministrator: true }]) assert.deepEqual(allowed(actor, 'delivered'), [])
  })
})
