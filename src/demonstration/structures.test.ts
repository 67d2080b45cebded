// The demonstration's structures: sound, balanced, and the later version made by steps that hold.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { replay } from '../operation/operation.ts'
import { checkStructure } from '../soundness/soundness.ts'
import { incomingStructure, laterSteps, outgoingStructure } from './structures.ts'

const codes = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'))
const outgoing = codes(15).map(outgoingStructure)
const first = codes(10).map(incomingStructure)
const latest = first.map((structure, index) => {
  const replayed = replay(structure, laterSteps(codes(10)[index] ?? '', structure, 'fi').map((one) => one.operation))
  assert.ok(replayed.ok, JSON.stringify(replayed))
  return replayed.structure
})

describe('the structures', () => {
  for (const structure of [...outgoing, ...first, ...latest]) {
    test(`${structure.organisation}, ${structure.validFrom}, ${structure.units.length} units`, () => {
      assert.deepEqual(checkStructure(structure).filter((one) => one.severity === 'error'), [])
      const headless = structure.units.filter((unit) => structure.positions.some((one) => one.unit === unit.id)
        && structure.positions.filter((one) => one.unit === unit.id && one.head).length !== 1)
      assert.deepEqual(headless, [])
    })
  }

  test('every position and task of the outgoing ones has exactly one place: it stays, ends or has a receiver outside', () => {
    for (const structures of [first, latest]) {
      for (const kind of ['positions', 'tasks'] as const) {
        type One = { id: string; receiver: string | null; occupancy?: string }
        const those = (all: typeof structures): One[] => all.flatMap((one): One[] => [...(kind === 'positions' ? one.positions : one.tasks)])
        const placed = Map.groupBy(those(structures), (one) => one.id)
        for (const { id, receiver, occupancy } of those(outgoing)) {
          assert.equal(placed.get(id)?.length ?? 0, receiver !== null || occupancy === 'abolished' ? 0 : 1, id)
        }
      }
    }
  })
})
