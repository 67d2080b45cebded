// On which line of the ledger each position, task and person-year stands.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { reformOf } from '../../bench/reform.ts'
import { type Position, positionOf, type Structure, type Task, taskOf, unitOf } from '../structure/structure.ts'
import { compare, type CompareOptions } from './compare.ts'

const units = ['R', 'A', 'B'].map((id) => unitOf({ id, name: { fi: `Yksikkö ${id}` }, parents: id === 'R' ? [] : ['R'] }))
const structure = (positions: Position[], more: Partial<Structure> = {}): Structure =>
  ({ organisation: 'Lapin elinvoimakeskus', validFrom: '2026-01-01', units, positions, tasks: [], ...more })
const at = (unit: string, more: Partial<Position> = {}): Position => positionOf({ id: 'P1', unit, ...more })
const stay = (unit: string) => positionOf({ id: `stays in ${unit}`, unit })
const lineOf = (old: Position[], next: Position[], options: CompareOptions = {}, more: Partial<Structure> = {}) => {
  const { stayed, moved, ended, missing, duplicated, new: fresh } = compare(
    structure([stay('A'), stay('B'), ...old]), structure([stay('A'), stay('B'), ...next], more), options).ledger.positions
  return { stayed: stayed - 2, moved, ended, new: fresh, missing, duplicated }
}
const nothing = { stayed: 0, moved: 0, ended: 0, new: 0, missing: [], duplicated: [] }

describe('a position stands on one line', () => {
  test('stayed when it is in the unit that goes on as its own, moved when in another', () => {
    assert.deepEqual(lineOf([at('A')], [at('A')]), { ...nothing, stayed: 1 })
    assert.deepEqual(lineOf([at('A')], [at('B')]), { ...nothing, moved: 1 })
  })

  test('missing when nobody says where it is, and new when it was not there before', () => {
    assert.deepEqual(lineOf([at('A')], []), { ...nothing, missing: ['P1'] })
    assert.deepEqual(lineOf([], [at('A')]), { ...nothing, new: 1 })
  })

  test('ended when it is abolished on either side, or its term ended before the new structure began', () => {
    assert.deepEqual(lineOf([at('A', { occupancy: 'abolished' })], []), { ...nothing, ended: 1 })
    assert.deepEqual(lineOf([at('A')], [at('A', { occupancy: 'abolished' })]), { ...nothing, ended: 1 })
    assert.deepEqual(lineOf([at('A', { endsOn: '2025-12-31' })], []), { ...nothing, ended: 1 })
    assert.deepEqual(lineOf([at('A', { endsOn: '2026-01-01' })], []), { ...nothing, missing: ['P1'] })
    assert.deepEqual(lineOf([at('A', { endsOn: '2025-12-31' })], [], {}, { validFrom: null }), { ...nothing, missing: ['P1'] })
    assert.deepEqual(lineOf([at('A', { endsOn: '2025-12-31' })], [at('A')]), { ...nothing, stayed: 1 })
  })

  test('ended when a decision abolishes it, or its unit, and it is nowhere else', () => {
    assert.deepEqual(lineOf([at('A')], [], { successions: [{ old: 'P1', new: '', kind: 'abolished' }] }), { ...nothing, ended: 1 })
    assert.equal(lineOf([at('A')], [at('B')], { successions: [{ old: 'A', new: '', kind: 'abolished' }] }).moved, 1)
    assert.deepEqual(lineOf([at('A')], [], { successions: [{ old: 'A', new: '', kind: 'abolished', keepsContents: true }] }).missing, ['P1'])
  })

  test('moved when another agency receives it, but not when the receiver is among the new organisations and has it not', () => {
    assert.deepEqual(lineOf([at('A', { receiver: 'Väylävirasto/Liikenne' })], []), { ...nothing, moved: 1 })
    assert.deepEqual(lineOf([at('A', { receiver: 'Lapin elinvoimakeskus/A' })], []), { ...nothing, missing: ['P1'] })
  })

  test('moved under the new number that its receiver names', () => {
    const received = positionOf({ id: 'N7', unit: 'B' })
    assert.deepEqual(lineOf([at('A', { receiver: 'Lapin elinvoimakeskus/B/N7' })], [received]), { ...nothing, moved: 1 })
  })

  test('with two receivers it is named: twice in a file, in two organisations, or here and outside', () => {
    assert.deepEqual(lineOf([at('A')], [at('A'), at('B')]).duplicated, ['P1'])
    assert.deepEqual(lineOf([at('A'), at('A')], [at('A')]).duplicated, ['P1'])
    assert.deepEqual(lineOf([at('A', { receiver: 'Väylävirasto' })], [at('A')]).duplicated, ['P1'])
    const both = ['P1', 'P2'].map((id) => at('A', { id, receiver: 'Lapin elinvoimakeskus/B/P9' }))
    assert.deepEqual(lineOf(both, [at('B', { id: 'P9' })]).duplicated, ['P9'])
    const two = ['Lappi', 'Kainuu'].map((organisation) => structure([at('A')], { organisation }))
    assert.deepEqual(compare(structure([at('A')]), two).ledger.positions.duplicated, ['P1'])
  })
})

describe('tasks and person-years', () => {
  const task = (more: Partial<Task> = {}): Task => taskOf({ id: 'T1', unit: 'A', fte: 2.5, ...more })
  const tasks = (old: Task[], next: Task[]) => compare(structure([], { tasks: old }), structure([], { tasks: next })).ledger

  test('a task that nobody carries is missing until a decision ends it', () => {
    assert.deepEqual(tasks([task()], []).tasks.missing, ['T1'])
    assert.equal(tasks([task({ endsOn: '2026-01-01' })], []).tasks.ended, 1)
    assert.equal(tasks([task()], [task({ unit: 'B' })]).tasks.moved + tasks([task()], [task()]).tasks.stayed, 2)
  })

  test('person-years are those of positions, and of tasks where there are no positions', () => {
    assert.equal(tasks([task()], [task()]).personYears.stayed, 2.5)
    const { personYears } = compare(structure([at('A', { fte: 1 })], { tasks: [task()] }), structure([at('A', { fte: 0.6 })])).ledger
    assert.deepEqual([personYears.old, personYears.stayed, personYears.ended], [1, 0.6, 0.4])
  })
})

test('every position and task of any reform is on one line, and nothing is added up wrong', () => {
  const options = fc.record({ units: fc.integer({ min: 1, max: 150 }), seed: fc.nat(), changed: fc.constantFrom(0.1, 0.6), scattered: fc.constantFrom(0, 0.2),
    ids: fc.constantFrom<'kept' | 'lost'>('kept', 'lost') })
  fc.assert(fc.property(options, (given) => {
    const { old, next } = reformOf(given)
    const { positions, tasks, personYears } = compare(old, next).ledger
    for (const [line, before, now] of [[positions, old.positions, next.positions], [tasks, old.tasks, next.tasks]] as const) {
      assert.equal(line.stayed + line.moved + line.ended + line.missing.length, before.length)
      assert.equal(line.stayed + line.moved + line.new, now.length)
      assert.equal(line.old, before.length)
    }
    const lost = new Set(personYears.missing)
    const years = old.positions.filter(({ id }) => lost.has(id)).reduce((sum, { fte }) => sum + fte, 0)
    assert.ok(Math.abs(personYears.stayed + personYears.moved + personYears.ended + years - personYears.old) < 1e-9)
  }), { numRuns: 60 })
})
