// One line for each way that a unit goes, what people find by name, and what machines get.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { centre, divided, succession } from '../../test/centres.ts'
import { cross } from '../crosswalk/crossing.ts'
import type { StructureSet } from '../crosswalk/crosswalk.ts'
import { readDelimited } from '../platform/kit/delimited.ts'
import { languages } from '../platform/kit/language.ts'
import { columns, passageCsv, passageJson } from './file.ts'
import { find, sayPosition, sayUnit } from './saying.ts'
import { tellAll } from '../crosswalk/telling.ts'
import { passagesOf } from './tracing.ts'

const brief = (set: StructureSet) => passagesOf(cross(set)).map((one) =>
  `${one.kind} ${one.old?.unitId ?? ''}>${one.new?.unitId || (one.new?.organisation.fi ?? '')} ${one.grade} ${one.share ?? '-'}`)

describe('passages', () => {
  test('a divided centre has a line for each part, whose shares are of its person-years', () => {
    assert.deepEqual(brief(divided), ['regrouped Häme-0>Sisä-0 declared 0.4', 'regrouped Häme-0>Kaakko-0 declared 0.2',
      'merged Häme-1>Sisä-1 evidence 1', 'renamed Häme-2>Kaakko-1 evidence 1', 'transferred Häme-3>Valvontavirasto declared 1',
      'abolished Häme-4> evidence -', 'regrouped Pirkanmaa-0>Sisä-0 declared 1', 'merged Pirkanmaa-1>Sisä-1 evidence 1'])
  })

  test('nothing is said to end while a successor has not shown its structure, or no more than a draft', () => {
    const [first, second] = divided.incoming
    assert.ok(first && second)
    for (const incoming of [[first], [first, { ...second, state: 'draft' as const }]]) {
      const lines = brief({ ...divided, incoming })
      assert.ok(!lines.some((line) => line.startsWith('abolished')), lines.join('\n'))
    }
  })

  test('to everybody no share is told that tells of one or two positions', () => {
    const shared = (seesPositions: boolean) => passagesOf(cross(divided), { seesPositions }).map((one) => `${one.old?.unitId}>${one.new?.unitId} ${one.share ?? '-'}`)
    assert.deepEqual(shared(true).slice(0, 3), ['Häme-0>Sisä-0 0.4', 'Häme-0>Kaakko-0 0.2', 'Häme-1>Sisä-1 1'])
    assert.deepEqual(shared(false).slice(0, 3), ['Häme-0>Sisä-0 -', 'Häme-0>Kaakko-0 -', 'Häme-1>Sisä-1 1'])
    const staff = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`)
    const large: StructureSet = { ...divided, outgoing: [centre('Häme', { Rahoitus: [...staff('S', 6), ...staff('K', 3)] })],
      incoming: [centre('Sisä', { Rahoitus: staff('S', 6) }), centre('Kaakko', { Rahoitus: staff('K', 3) })] }
    assert.deepEqual(passagesOf(cross(large), { seesPositions: false }).filter((one) => one.old?.unitId === 'Häme-1').map((one) => one.share), [0.667, 0.333])
  })

  test('a line is approved only when the structure it leads to is', () => {
    const [first, ...others] = divided.incoming
    assert.ok(first)
    const set: StructureSet = { ...divided, incoming: [{ ...first, state: 'approved' }, ...others] }
    const states = new Map(passagesOf(cross(set)).map((one) => [`${one.old?.unitId}>${one.new?.unitId}`, one.state]))
    assert.deepEqual([states.get('Häme-0>Sisä-0'), states.get('Häme-0>Kaakko-0'), states.get('Häme-3>')], ['approved', 'submitted', 'submitted'])
  })

  test('two units keep the id of their line whatever the order of rows', () => {
    const turned = (set: StructureSet): StructureSet => ({ ...set, outgoing: set.outgoing.map((one) => ({ ...one,
      structure: { ...one.structure, units: one.structure.units.toReversed(), positions: one.structure.positions.toReversed() } })) })
    assert.equal(passageJson(passagesOf(cross(turned(divided)))), passageJson(passagesOf(cross(divided))))
  })
})

describe('where did my unit go', () => {
  const crosswalk = cross(divided)
  const passages = passagesOf(crosswalk)
  const say = (unit: string, language: 'fi' | 'sv' | 'en') => sayUnit(crosswalk, crosswalk.pairing.old.labels.indexOf(unit),
    passages.filter((one) => one.old?.unitId === unit), language).sentence

  test('a unit is found by a part of its name, by its id, and only in the chosen organisation', () => {
    assert.equal(find(crosswalk, '  rahoitus,  POHJ', null).units.length, 1)
    assert.equal(find(crosswalk, 'rahoitus', null).units.length, 3)
    assert.equal(find(crosswalk, 'rahoitus', 'Pirkanmaa').units.length, 1)
    assert.equal(find(crosswalk, 'häme-3', null).units.length, 1)
    assert.deepEqual(find(crosswalk, 'h1', null), { units: [], positions: [0] })
    assert.deepEqual(find(crosswalk, ' ', null), { units: [], positions: [] })
    assert.deepEqual(find(crosswalk, '.*', null), { units: [], positions: [] })
  })

  test('it is said in one sentence', () => {
    assert.equal(say('Häme-0', 'fi'), '”Häme” jakautuu ja järjestyy muiden kanssa: Sisä (40 %); Kaakko (20 %).')
    assert.equal(say('Häme-1', 'sv'), '”Rahoitus, pohjoinen” slås samman med andra: Yritysrahoitus, Sisä.')
    assert.equal(say('Häme-3', 'en'), 'The positions and tasks of “Valvonta” go to another agency: Valvontavirasto.')
    assert.equal(say('Häme-4', 'fi'), '”Johto” lakkaa, eikä sille ole yhtä jatkajaa.')
  })

  test('a position goes where its number is, to its receiver, or ends', () => {
    const at = (id: string) => sayPosition(crosswalk, find(crosswalk, id, null).positions[0] ?? -1, [], 'fi').sentence
    assert.equal(at('H3'), 'Vakanssi H3 (”Rahoitus, etelä”) siirtyy: Yritysrahoitus, Kaakko.')
    assert.equal(at('H4'), 'Vakanssi H4 (”Valvonta”) siirtyy: Valvontavirasto.')
    assert.equal(at('H5'), 'Vakanssi H5 (”Johto”) päättyy.')
  })

  test('every language has its own sentence for every way', () => {
    for (const unit of ['Häme-0', 'Häme-1', 'Häme-2', 'Häme-3', 'Häme-4']) assert.equal(new Set(languages.map((one) => say(unit, one))).size, 3)
  })
})

describe('the file for machines', () => {
  test('a name that begins like a formula stays a text in a spreadsheet', () => {
    const set: StructureSet = { outgoing: [centre('Vanha', { '=HYPERLINK("x")': ['P1'] })], incoming: [centre('Uusi', { '=HYPERLINK("x")': ['P1'] })],
      successions: [succession('Vanha', 'Uusi')], agencies: [], confirmed: [], refused: [] }
    const rows = readDelimited(passageCsv(passagesOf(cross(set))), ',')
    const cells = rows.slice(1).map((row) => row[columns.indexOf('oldName.fi')])
    assert.ok(cells.includes(`'=HYPERLINK("x")`), cells.join())
    assert.ok(rows.every((row) => row.length === columns.length))
  })

  test('it names units and never a position', () => {
    const both = passageJson(passagesOf(cross(divided))) + passageCsv(passagesOf(cross(divided)))
    assert.doesNotMatch(both, /\b[HPN]\d\b/)
  })
})

test('an approval that waits for its condition is told beside each line that rests on it, and is not in force', () => {
  const set = { ...divided, incoming: divided.incoming.map((one, index) => ({ ...one, state: 'approved' as const, condition: index === 0 ? 'waiting' as const : 'fulfilled' as const })) }
  const crosswalk = cross(set)
  const passages = passagesOf(crosswalk)
  assert.deepEqual([...new Set(passages.map((one) => `${one.new?.organisation.fi} ${one.isConditional}`))].sort(), ['Kaakko false', 'Sisä true', 'Valvontavirasto true', 'undefined true'])
  const unit = crosswalk.pairing.old.units.findIndex(({ name }) => name.fi === 'Rahoitus')
  const said = sayUnit(crosswalk, unit, passages.filter((one) => one.old?.name.fi === 'Rahoitus'), 'fi')
  assert.deepEqual([said.isInForce, said.when], [false, 'hyväksytty, odottaa ehtoa, suunniteltu voimaan 1.1.2026'])
})

test('an agency outside the reform that is known is told in the reader’s language, and its line keeps its id', () => {
  const [plain, known] = [divided, { ...divided, agencies: [{ fi: 'Valvontavirasto', sv: 'Tillsynsverket', en: 'Supervisory Agency' }] }].map((set) => cross(set))
  const [line, named] = [plain, known].map((one) => one === undefined ? undefined : passagesOf(one).find(({ kind }) => kind === 'transferred'))
  assert.deepEqual([line?.new?.organisation, named?.new?.organisation], [{ fi: 'Valvontavirasto' }, { fi: 'Valvontavirasto', sv: 'Tillsynsverket', en: 'Supervisory Agency' }])
  assert.equal(line?.id, named?.id)
  assert.match(known === undefined ? '' : tellAll(known, 'sv').find(({ kind }) => kind === 'transferred')?.sentence ?? '', /Tillsynsverket/)
})
