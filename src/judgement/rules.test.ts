// What may be said of proposals: of the newest version, of units that are there, once, and never two things that cannot both be.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { By } from '../platform/act.ts'
import { nobody } from '../platform/kit/may.ts'
import type { RevisionHead } from '../revision/revision.ts'
import { countsFor, type Judgement, type Proposed } from './judgement.ts'
import { give, type Giving, oldKey, takeBack } from './rules.ts'

const at = Temporal.Instant.from('2025-06-01T09:00:00Z')
const by: By = { actor: nobody, personId: 'me', now: at, on: '2025-06-01' }
const version = (number: number, state: RevisionHead['state'] = 'draft'): RevisionHead => ({ id: `r${number}`, organisationId: 'new', programmeId: 'p', number,
  baseId: null, state, validFrom: '2026-01-01', version: 1, begunAt: at, submittedAt: null, approvedAt: null, sha256: null, condition: null, conditionOn: null })
const proposed = (fromUnit: string, toUnit: string, more: Partial<Proposed> = {}): Proposed => ({ kind: 'continues', fromOrganisationId: 'old', fromUnit, toUnit, ...more })
const judgement = (one: Proposed, more: Partial<Judgement> = {}): Judgement => ({ ...one, id: 'j', organisationId: 'new', revisionId: 'r2', revisionNumber: 2,
  verdict: 'confirmed', fromName: {}, toName: {}, name: 'Rooli', at, takenBack: null, ...more })
const state = (more: Partial<Giving> = {}): Giving => ({ organisationId: 'new', programmeId: 'p', state: 'draft', version: 1, revision: version(2), newest: version(2),
  isDecidedOn: false, judgements: [], newNames: new Map(['X', 'Y'].map((id) => [id, { fi: `Yksikkö ${id}` }])),
  oldNames: new Map(['old', 'new'].flatMap((fromOrganisationId) => ['A', 'B'].map((fromUnit) => [oldKey({ fromOrganisationId, fromUnit }), { fi: fromUnit }]))), ...more })
const codes = (given: Giving, proposals: Proposed[], verdict: 'confirmed' | 'refused' = 'confirmed'): string[] => {
  const outcome = give(given, by, { verdict, proposals })
  return outcome.ok ? [] : outcome.refusals
}

describe('a judgement', () => {
  test('keeps who said it, when, and how the units were called', () => {
    const outcome = give(state(), by, { verdict: 'refused', proposals: [proposed('A', 'X')] })
    assert.deepEqual(outcome, { ok: true, value: { revisionId: 'r2', verdict: 'refused', by: 'me', at,
      judged: [{ ...proposed('A', 'X'), fromName: { fi: 'A' }, toName: { fi: 'Yksikkö X' } }] } })
  })

  test('is of the newest version only, and of none that is approved or decided on', () => {
    assert.deepEqual(codes(state({ newest: version(3) }), [proposed('A', 'X')]), ['notNewest'])
    assert.deepEqual(codes(state({ revision: version(2, 'approved'), newest: version(2, 'approved') }), [proposed('A', 'X')]), ['isApproved'])
    assert.deepEqual(codes(state({ isDecidedOn: true }), [proposed('A', 'X')]), ['isDecidedOn'])
  })

  test('names units that are there', () => {
    assert.deepEqual(codes(state(), [proposed('A', 'X'), proposed('Q', 'Y')]), ['unknownUnit'])
    assert.deepEqual(codes(state(), [proposed('A', 'Q')]), ['unknownUnit'])
    assert.deepEqual(codes(state(), [proposed('A', 'X', { fromOrganisationId: 'other' })]), ['unknownUnit'])
  })

  test('is not given twice, nor against one that stands, until that is taken back', () => {
    assert.deepEqual(codes(state(), [proposed('A', 'X'), proposed('A', 'X')], 'refused'), ['alreadyJudged'])
    assert.deepEqual(codes(state({ judgements: [judgement(proposed('A', 'X'))] }), [proposed('A', 'X')], 'refused'), ['alreadyJudged'])
    const takenBack = judgement(proposed('A', 'X'), { takenBack: { name: 'Rooli', at, revisionNumber: 2 } })
    assert.deepEqual(codes(state({ judgements: [takenBack] }), [proposed('A', 'X')], 'refused'), [])
  })

  test('lets a unit go on as one unit only, whoever confirmed that, while it may be merged or divided', () => {
    assert.deepEqual(codes(state(), [proposed('A', 'X'), proposed('A', 'Y')]), ['goesOnElsewhere'])
    assert.deepEqual(codes(state(), [proposed('A', 'X'), proposed('B', 'X')]), ['goesOnElsewhere'])
    const elsewhere = judgement(proposed('A', 'X'), { organisationId: 'third', revisionId: 'r9' })
    assert.deepEqual(codes(state({ judgements: [elsewhere] }), [proposed('A', 'Y')]), ['goesOnElsewhere'])
    assert.deepEqual(codes(state({ judgements: [elsewhere] }), [proposed('B', 'X')]), [])
    assert.deepEqual(codes(state(), [proposed('A', 'X', { kind: 'merged' }), proposed('B', 'X', { kind: 'merged' })]), [])
    // Against the version before it is another question.
    assert.deepEqual(codes(state({ judgements: [judgement(proposed('A', 'X'))] }), [proposed('A', 'X', { fromOrganisationId: 'new' })]), [])
  })

  test('is taken back once, by the newest version', () => {
    const one = judgement(proposed('A', 'X'))
    assert.deepEqual(takeBack({ ...state({ newest: version(3) }), judgement: one }, by), { ok: true, value: { id: 'j', revisionId: 'r3', by: 'me', at } })
    const again = takeBack({ ...state(), judgement: { ...one, takenBack: { name: 'Rooli', at, revisionNumber: 2 } } }, by)
    assert.deepEqual(again.ok ? [] : again.refusals, ['alreadyTakenBack'])
    const late = takeBack({ ...state({ newest: version(3, 'approved') }), judgement: one }, by)
    assert.deepEqual(late.ok ? [] : late.refusals, ['isApproved'])
  })
})

test('a judgement counts from its version on until it is taken back, and what was approved in between keeps it', () => {
  const counts = (one: Judgement) => [1, 2, 3, 4].filter((number) => countsFor(one, version(number)))
  assert.deepEqual(counts(judgement(proposed('A', 'X'))), [2, 3, 4])
  assert.deepEqual(counts(judgement(proposed('A', 'X'), { takenBack: { name: 'Rooli', at, revisionNumber: 4 } })), [2, 3])
  assert.deepEqual(counts(judgement(proposed('A', 'X'), { organisationId: 'third' })), [])
  assert.deepEqual(counts(judgement(proposed('A', 'X', { fromOrganisationId: 'new' }))), [2])
})
