// Operations as they come in: what is not given is not touched.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operationInput } from './input.ts'

test('an edit holds what was given and nothing that stands in for it', () => {
  const edit = { kind: 'editPosition', position: 'P', from: { head: true }, to: { head: false } }
  assert.deepEqual(operationInput.parse(edit), edit)
})

test('what is wrong in an edit is told at its field', () => {
  const parsed = operationInput.safeParse({ kind: 'editPosition', position: 'P', from: {}, to: { fte: 'paljon' } })
  assert.deepEqual(parsed.error?.issues.map((one) => [one.path.join('.'), one.message]), [['to.fte', 'badNumber']])
})

test('person-years are written with a comma or a point', () => {
  const fte = (value: unknown) => operationInput.parse({ kind: 'editPosition', position: 'P', from: {}, to: { fte: value } })
  for (const value of ['0,5', '0.5', 0.5]) assert.deepEqual(fte(value), { kind: 'editPosition', position: 'P', from: {}, to: { fte: 0.5 } })
})
