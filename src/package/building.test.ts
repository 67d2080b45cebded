// Workbooks made ahead are found again by what they are made of, and are the same whenever they are made.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twoAgencies } from '../../test/handed.ts'
import { workbooksOf } from './building.ts'

test('what was made ahead is found by the same structures and by no others, and making it anew gives the same bytes', async () => {
  const made = workbooksOf(twoAgencies())
  assert.equal(workbooksOf(twoAgencies()), made)
  const [first, ...others] = twoAgencies()
  assert.ok(first)
  const renamed = { ...first, structure: { ...first.structure, units: first.structure.units.map((unit) => ({ ...unit, name: { fi: 'Toinen' } })) } }
  const changed = await workbooksOf([renamed, ...others])
  const [before, again] = [await made, await workbooksOf(twoAgencies())]
  assert.notEqual(workbooksOf(twoAgencies()), made)
  assert.deepEqual(again, before)
  assert.notDeepEqual(changed, before)
})
