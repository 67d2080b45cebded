// The procedure comes before the decision; one that has ended says what came of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Matter } from '../matter/matter.ts'
import { isMissing } from './cooperation.ts'
import { record } from './rules.ts'

test('it is missing until it has ended, where it was begun or the matter touches the staff', () => {
  const ended = { finishedOn: '2025-06-10' }
  assert.deepEqual([isMissing({ kind: 'structure' }, null, '2025-06-18'), isMissing({ kind: 'communication' }, null, '2025-06-18'),
    isMissing({ kind: 'communication' }, { finishedOn: null }, '2025-06-18'), isMissing({ kind: 'structure' }, ended, '2025-06-18'),
    isMissing({ kind: 'structure' }, ended, '2025-06-09')], [true, false, true, false, true])
})

test('an end without an invitation, an outcome or a day that has come is refused, everything at once', () => {
  // Only the id and the version are looked at.
  const matter = { id: 'm', version: 1 } as Matter
  const by = { actor: { personId: 'p', isAdministrator: false, standings: [] }, personId: 'p', now: Temporal.Instant.from('2025-06-05T07:00:00Z'),
    on: '2025-06-05' }
  const input = { subject: 'Rakenteet', invitedOn: null, material: '', days: '', staffSide: '', outcome: '', dissent: '', finishedOn: '2025-06-06' }
  const refused = record(matter, by, input)
  assert.deepEqual(refused.ok ? null : refused.refusals, ['dayAhead', 'invitationMissing', 'outcomeMissing'])
  const crossed = record(matter, by, { ...input, invitedOn: '2025-06-05', finishedOn: '2025-06-04', outcome: 'Yksimielinen' })
  assert.deepEqual(crossed.ok ? null : crossed.refusals, ['endsBeforeItBegins'])
  assert.equal(record(matter, by, { ...input, finishedOn: null }).ok, true)
})
