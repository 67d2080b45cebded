// Kind by kind: what payroll would refuse, of whom, and that nothing else is refused.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decision, handedOf, structureNamed, twoAgencies } from '../../test/handed.ts'
import { languages } from '../platform/kit/language.ts'
import { positionOf, type Structure, taskOf, unitOf } from '../structure/structure.ts'
import { standardMapping } from './mapping.ts'
import type { ColumnMapping } from './payroll.ts'
import { type HandOver, refusalsOf } from './refusals.ts'
import { writtenRefusal } from './text.ts'

const over = (given: Partial<HandOver> = {}): HandOver =>
  ({ handed: twoAgencies(), without: [], ending: [], beginsOn: '2026-01-01', mapping: standardMapping, ...given })
const base = () => structureNamed('LAP', 'Lapin elinvoimakeskus')
const told = (given: Partial<HandOver>) => refusalsOf(over(given)).map(({ kind, subject, value, expected }) => [kind, subject, value, expected].filter((part) => part !== ''))
const ofStructure = (change: (structure: Structure) => Structure) => told({ handed: [handedOf(change(base()))] })
const withUnit = (id: string, change: Partial<Structure['units'][number]>) => (structure: Structure): Structure =>
  ({ ...structure, units: structure.units.map((unit) => unit.id === id ? { ...unit, ...change } : unit) })
const withPosition = (id: string, change: Partial<Structure['positions'][number]>) => (structure: Structure): Structure =>
  ({ ...structure, positions: structure.positions.map((one) => one.id === id ? { ...one, ...change } : one) })
const mapped = (columns: NonNullable<ColumnMapping['units']>['columns']): ColumnMapping => ({ ...standardMapping, units: { file: 'u.csv', columns } })
const column = { isRequired: false, lettersMax: null }

test('of two sound agencies nothing is refused, though a child is written before its parent', () => assert.deepEqual(told({}), []))

describe('refused is', () => {
  test('an organisation without an approved structure', () => assert.deepEqual(
    told({ without: [{ organisationId: 'x', name: { fi: 'Pohjanmaan elinvoimakeskus' } }] }), [['noStructure']]))
  test('a structure that nobody decided on', () => assert.deepEqual(told({ handed: [handedOf(base(), { decision: null })] }), [['noDecision']]))
  test('a structure whose condition has lapsed', () => assert.deepEqual(told({ handed: [handedOf(base(),
    { decision: { ...decision, condition: { fi: 'Laki tulee voimaan' }, conditionState: 'lapsed' } })] }), [['conditionLapsed', 'Laki tulee voimaan']]))
  test('a unit under one that is not there', () => assert.deepEqual(ofStructure(withUnit('LAP-1', { parents: ['LAP-X'] }))
    .filter(([kind]) => kind !== 'noSupervisor'), [['unknownParent', 'LAP-1', 'LAP-X']]))
  test('a unit that begins before its parent', () => assert.deepEqual(ofStructure(withUnit('LAP', { validFrom: '2026-02-01' })),
    [['parentBeginsLater', 'LAP-1', '2026-01-01', '2026-02-01']]))
  test('a unit that goes on after its parent', () => assert.deepEqual(ofStructure(withUnit('LAP', { validTo: '2026-06-30' })),
    [['parentEndsBefore', 'LAP-1', '2026-06-30']]))
  test('but not one that ends with its parent', () => assert.deepEqual(
    ofStructure((one) => withUnit('LAP-1', { validTo: '2026-06-30' })(withUnit('LAP', { validTo: '2026-06-30' })(one))), []))
  test('a position in no unit', () => assert.deepEqual(ofStructure(withPosition('LAP-P3', { unit: 'LAP-X' })), [['positionWithoutUnit', 'LAP-P3', 'LAP-X']]))
  test('a task in no unit', () => assert.deepEqual(ofStructure((one) => ({ ...one, tasks: [taskOf({ id: 'T', unit: 'LAP-X' })] })),
    [['taskWithoutUnit', 'T', 'LAP-X']]))
  test('a position in a unit that is over before the structure begins', () => assert.deepEqual(
    ofStructure(withUnit('LAP-1', { validTo: '2025-12-31' })), [['endsBeforeItBegins', 'LAP-1', '2025-12-31', '2026-01-01'],
      ['unitNotInForce', 'LAP-P2', 'LAP-1', '2025-12-31'], ['unitNotInForce', 'LAP-P3', 'LAP-1', '2025-12-31']]))
  test('a fixed term that is over before the structure begins', () => assert.deepEqual(ofStructure(withPosition('LAP-P3', { endsOn: '2025-12-31' })),
    [['endsBeforeItBegins', 'LAP-P3', '2025-12-31', '2026-01-01']]))
  test('a number that two agencies use', () => assert.deepEqual(told({ handed: [handedOf(base()), handedOf({ ...structureNamed('UUD', 'Uudenmaan elinvoimakeskus'),
    positions: [positionOf({ id: 'LAP-P2', unit: 'UUD', head: true })] })] }).filter(([kind]) => kind?.startsWith('double')),
  [['doublePosition', 'LAP-P2', 'Lapin elinvoimakeskus']]))
  test('a unit’s id that comes twice, and a task’s', () => assert.deepEqual(ofStructure((one) => ({ ...one, units: [...one.units, ...one.units.slice(0, 1)],
    tasks: [...one.tasks, ...one.tasks] })).map(([kind, subject]) => [kind, subject]), [['doubleUnit', 'LAP-1'], ['doubleTask', 'LAP-T1']]))
  test('what a required column lacks', () => assert.deepEqual(told({ handed: [handedOf(base())],
    mapping: mapped([{ ...column, column: 'Kustannuspaikka', field: 'costCentre', isRequired: true }]) }),
  [['missingValue', 'LAP', 'Kustannuspaikka'], ['missingValue', 'LAP-1', 'Kustannuspaikka']]))
  test('but not what the unit above says for those below', () => assert.deepEqual(told({ handed: [handedOf(withUnit('LAP', { costCentre: '100', site: 'Rovaniemi' })(base()))],
    mapping: mapped([{ ...column, column: 'Kustannuspaikka', field: 'costCentre', isRequired: true }, { ...column, column: 'Toimipaikka', field: 'site', isRequired: true }]) }), []))
  test('a value that the list of codes does not have', () => assert.deepEqual(told({ handed: [handedOf(base())],
    mapping: mapped([{ ...column, column: 'Laji', field: 'type', values: { virasto: 'V' } }]) }), [['unknownValue', 'LAP-1', 'osasto', 'Laji']]))
  test('a text that does not fit', () => assert.deepEqual(told({ handed: [handedOf(base())],
    mapping: mapped([{ ...column, column: 'Nimi', field: 'name.fi', lettersMax: 12 }]) }), [['tooLong', 'LAP', 'Lapin elinvoimakeskus', 'Nimi']]))
})

describe('questioned is', () => {
  test('a structure whose condition is not fulfilled yet, until it is', () => {
    const on = (conditionState: 'waiting' | 'fulfilled') => told({ handed: [handedOf(base(), { decision: { ...decision, condition: { fi: 'Laki' }, conditionState } })] })
    assert.deepEqual([on('waiting'), on('fulfilled')], [[['conditionWaits', 'Laki']], []])
  })
  test('and its condition is said in the language that is asked for, with one full stop', () => {
    const condition = { fi: 'Laki tulee voimaan.', sv: 'Lagen träder i kraft.' }
    const [one] = refusalsOf(over({ handed: [handedOf(base(), { decision: { ...decision, condition, conditionState: 'waiting' } })] }))
    assert.match(one === undefined ? '' : writtenRefusal(one, 'sv'), /uppfyllts: Lagen träder i kraft\.$/)
  })
  test('a unit with positions and no head', () => assert.deepEqual(ofStructure(withPosition('LAP-P2', { head: false })), [['noHead', 'LAP-1']]))
  test('whoever has nobody above', () => assert.deepEqual(ofStructure(withPosition('LAP-P1', { head: false })),
    [['noHead', 'LAP'], ['noSupervisor', 'LAP-P1'], ['noSupervisor', 'LAP-P2']]))
  test('but not the post at the top, nor a unit without posts', () => assert.deepEqual(ofStructure((one) =>
    ({ ...one, units: [...one.units, unitOf({ id: 'LAP-2', name: { fi: 'Tyhjä' }, parents: ['LAP'] })] })), []))
})

describe('between 31.12. and 1.1.', () => {
  const ending = (positions: Structure['positions']) => [{ organisationId: 'old', name: { fi: 'Lapin ELY-keskus' }, structure: { ...base(), positions } }]
  const old = (id: string, given = {}) => positionOf({ id, unit: 'LAP', ...given })

  test('a position that ends and begins nowhere is a gap', () => assert.deepEqual(told({ ending: ending([old('LAP-P2'), old('LAP-P9')]) }),
    [['gap', 'LAP-P9', '2025-12-31', '2026-01-01']]))
  test('a fixed term that runs to the last day and begins nowhere is a gap', () => assert.deepEqual(
    told({ ending: ending([old('LAP-P9', { endsOn: '2025-12-31' })]) }), [['gap', 'LAP-P9', '2025-12-31', '2026-01-01']]))
  test('one that begins a month later is a gap until then', () => assert.deepEqual(told({ ending: ending([old('LAP-P2')]),
    handed: [handedOf({ ...base(), validFrom: '2026-02-01' })] }), [['gap', 'LAP-P2', '2025-12-31', '2026-02-01']]))
  test('one that was abolished, went elsewhere or ended before is none', () => assert.deepEqual(told({ ending: ending([
    old('A', { occupancy: 'abolished' }), old('B', { receiver: 'Lupa- ja valvontavirasto' }), old('C', { endsOn: '2025-11-30' })]) }), []))
})

test('every refusal is a sentence in every language, with its days written out', () => {
  const refusals = refusalsOf(over({ handed: [handedOf(withUnit('LAP', { validFrom: '2026-02-01' })(base()), { decision: null })] }))
  for (const language of languages) for (const one of refusals) assert.match(writtenRefusal(one, language), /^[^{}]+\.$/)
  assert.match(writtenRefusal(refusals[1]!, 'fi'), /1\.1\.2026.*1\.2\.2026/)
})
