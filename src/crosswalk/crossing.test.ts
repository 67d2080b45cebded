// A set of structures compared as one: a divided centre, sums that add up, and the paper that says so.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ChangeKind } from '../comparison/comparison.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { languages } from '../platform/kit/language.ts'
import { type Position, positionOf } from '../structure/structure.ts'
import { centre, divided, succession } from '../../test/centres.ts'
import { cross, regionOf } from './crossing.ts'
import type { Member, StructureSet } from './crosswalk.ts'
import { crosswalkDocument } from './document.ts'
import { countsIn, tellRegion } from './telling.ts'

describe('a centre that is divided between two', () => {
  test('is one comparison: what went to the other new centre is not missing', () => {
    const { comparison } = cross(divided)
    assert.deepEqual(comparison.ledger.positions, { old: 8, stayed: comparison.ledger.positions.stayed, moved: 7 - comparison.ledger.positions.stayed,
      ended: 1, new: 1, missing: [], duplicated: [] })
    const alone = cross({ ...divided, incoming: divided.incoming.slice(0, 1) })
    assert.deepEqual(alone.comparison.ledger.positions.missing, ['H3'])
  })

  test('is told as one declared regrouping of the centres', () => {
    const [first] = cross(divided).comparison.changes.filter((one) => one.kind === 'regrouped')
    assert.deepEqual([first?.from, first?.to, first?.grade], [['Häme-0', 'Pirkanmaa-0'], ['Kaakko-0', 'Sisä-0'], 'declared'])
  })

  test('each new centre is told what comes from where', () => {
    const region = regionOf(cross(divided), 'Sisä')
    assert.deepEqual(region?.contributions.map(({ member, ...years }) => ({ from: member.organisationId, ...years })), [
      { from: 'Häme', before: 5, here: 2, elsewhere: 1, outside: 1, ended: 1, missing: 0 },
      { from: 'Pirkanmaa', before: 3, here: 3, elsewhere: 0, outside: 0, ended: 0, missing: 0 }])
    assert.deepEqual([region?.founded, region?.after], [1, 6])
    assert.deepEqual(region?.ledger.positions.old, 8)
    assert.equal(regionOf(cross(divided), 'Häme'), null)
  })

  test('what goes to an agency outside is told as that, not as an end', () => {
    const crosswalk = cross(divided)
    const region = regionOf(crosswalk, 'Kaakko')
    const line = region === null ? undefined : tellRegion(crosswalk, region, 'fi').find((one) => one.from.includes('Häme-3'))
    assert.deepEqual([line?.kind, line?.grade, line?.sentence], ['transferred', 'declared',
      'Yksikön ”Valvonta” vakanssit ja tehtävät siirtyvät toiseen virastoon: Valvontavirasto.'])
  })

  test('only what concerns a centre is told of it', () => {
    const region = regionOf(cross(divided), 'Kaakko')
    assert.ok(region?.changes.every((one) => one.to.length === 0 || one.to.some((id) => id.startsWith('Kaakko'))), JSON.stringify(region?.changes))
  })
})

test('units of the same id in several organisations are told apart, also at the top', () => {
  const same = (member: Member): Member => ({ ...member, structure: { ...member.structure,
    units: member.structure.units.map((unit) => ({ ...unit, id: unit.id.replace(/^.*-/, 'U'), parents: unit.parents.map((id) => id.replace(/^.*-/, 'U')) })),
    positions: member.structure.positions.map((one) => ({ ...one, unit: one.unit.replace(/^.*-/, 'U') })) } })
  const crosswalk = cross({ ...divided, outgoing: divided.outgoing.map(same), incoming: divided.incoming.map(same) })
  const [first] = crosswalk.comparison.changes.filter((one) => one.kind === 'regrouped')
  assert.deepEqual([first?.from, first?.to], [['Häme/U0', 'Pirkanmaa/U0'], ['Kaakko/U0', 'Sisä/U0']])
  assert.deepEqual(regionOf(crosswalk, 'Sisä')?.after, 6)
})

test('a confirmed succession is told as declared, and an inferred one never', () => {
  const confirmed = cross({ ...divided, confirmed: [{ old: 'Häme-2', new: 'Kaakko-1', kind: 'continues' }] })
  const gradeOf = (crosswalk: typeof confirmed) => crosswalk.comparison.links.find((one) => one.old === 'Häme-2')?.grade
  assert.deepEqual([gradeOf(confirmed), gradeOf(cross(divided))], ['declared', 'evidence'])
})

test('person-years add up whoever goes where', () => {
  const fate = fc.record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: -3, max: 3 }), fte: fc.integer({ min: 1, max: 1000 }),
    later: fc.integer({ min: 1, max: 1000 }) })
  fc.assert(fc.property(fc.array(fate, { maxLength: 30 }), (fates) => {
    const rows = fates.map((one, index) => ({ ...one, id: `P${index}` }))
    const of = (organisation: string, staff: Position[]): Member => centre(organisation, { Yksi: staff.slice(0, 5), Kaksi: staff.slice(5) })
    const leaving = (one: typeof rows[number]) => positionOf({ id: one.id, unit: '', fte: one.fte / 1000,
      ...one.to === -1 ? { receiver: 'Muualle' } : one.to === -2 ? { occupancy: 'abolished' as const } : {} })
    const outgoing = [0, 1, 2, 3].map((place) => of(`Vanha${place}`, rows.filter((one) => one.from === place).map(leaving)))
    const incoming = [0, 1, 2, 3].map((place) => of(`Uusi${place}`, [...rows.filter((one) => one.to === place)
      .map((one) => positionOf({ id: one.id, unit: '', fte: one.later / 1000 })), positionOf({ id: `N${place}`, unit: '' })]))
    const crosswalk = cross({ outgoing, incoming, successions: [0, 1, 2, 3].map((place) => succession(`Vanha${place}`, `Uusi${place}`)), agencies: [], confirmed: [], refused: [] })
    const round = (years: number) => Math.round(years * 1000) + 0
    for (const { organisationId, structure } of incoming) {
      const region = regionOf(crosswalk, organisationId)
      assert.ok(region)
      for (const { before, here, elsewhere, outside, ended, missing } of region.contributions) {
        assert.equal(round(before), round(here + elsewhere + outside + ended + missing))
      }
      assert.equal(round(region.after), round(structure.positions.reduce((sum, one) => sum + one.fte, 0)))
      assert.equal(round(region.after), round(region.founded + region.contributions.reduce((sum, one) => sum + one.here, 0)))
      const { old, stayed, moved, ended } = region.ledger.personYears
      assert.equal(round(old - stayed - moved - ended), round(region.contributions.reduce((sum, one) => sum + one.missing, 0)))
    }
  }), { numRuns: 60 })
})

describe('the paper', () => {
  const lost: StructureSet = { ...divided, incoming: divided.incoming.map((one) => ({ ...one, structure: { ...one.structure,
    positions: one.structure.positions.filter(({ id }) => id !== 'P2') } })) }
  const textOf = (set: StructureSet, language: 'fi' | 'sv' | 'en') => documentText(crosswalkDocument(cross(set), new Map(), { organisation: 'Ministeriö' }, language))

  test('names what has no receiver, and says so when everything has one', () => {
    assert.match(textOf(lost, 'fi'), /Vakanssit vailla vastaanottajaa: P2 \(Rahoitus\)/)
    assert.match(textOf(divided, 'fi'), /Tase täsmää/)
    assert.doesNotMatch(textOf(lost, 'fi'), /Tase täsmää/)
  })

  for (const language of languages) {
    test(`nothing inferred stands in it as a fact (${language})`, () => {
      const toConfirm = { fi: 'vahvistettava', sv: 'att bekräfta', en: 'to be confirmed' }[language]
      const declared = { fi: 'ilmoitettu', sv: 'angivet', en: 'declared' }[language]
      const lines = crosswalkDocument(cross(divided), new Map(), { organisation: 'Ministeriö' }, language).blocks
        .flatMap((block) => block.kind === 'section' ? block.blocks : []).flatMap((block) => block.kind === 'list' ? block.items.map(String) : [])
      assert.ok(lines.length >= 4)
      assert.ok(lines.every((line) => line.includes(toConfirm) || line.includes(declared)), lines.join('\n'))
      assert.ok(lines.filter((line) => line.includes('Yritysrahoitus')).every((line) => line.includes(toConfirm)))
    })
  }
})

test('counts are in words', () => {
  const change = (kind: ChangeKind) => ({ kind })
  assert.equal(countsIn([change('merged'), change('split'), change('merged')], 'fi'), 'kaksi yhdistymistä ja yksi jakautuminen')
  assert.equal(countsIn([change('split')], 'sv'), 'en delning')
  assert.equal(countsIn([], 'en'), 'no changes')
})
