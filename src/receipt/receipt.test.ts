// A receipt equals what was sent or differs from it by name; what a table states is read or every fault of it is told.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { type Built, builtPackage, twoAgencies } from '../../test/handed.ts'
import { languages } from '../platform/kit/language.ts'
import { differencesOf, type Sent, type Stated, statedTotals } from './receipt.ts'
import { readStated } from './stating.ts'
import { writtenDifference, writtenStatingFault } from './text.ts'

let built: Built
let sent: Sent
let right: Stated
before(async () => {
  built = await builtPackage()
  sent = { sha256: 'a'.repeat(64), manifest: built.manifest, structures: twoAgencies().map(({ structure }) => structure) }
  right = { sha256: sent.sha256, positions: null, organisations: built.manifest.structures.map(({ file, totals }) =>
    ({ file, units: totals.units, positions: totals.positions, personYears: totals.personYears, tasks: totals.tasks })) }
})

describe('a receipt', () => {
  test('that states what was sent has no differences, whatever the order', () => {
    assert.deepEqual(differencesOf(sent, right), [])
    assert.deepEqual(differencesOf(sent, { ...right, organisations: right.organisations.toReversed() }), [])
    assert.deepEqual(differencesOf(sent, { ...right, positions: ['LAP', 'UUD'].flatMap((one) => [1, 2, 3].map((at) => `${one}-P${at}`)) }), [])
  })
  test('that lists a position that is abolished differs not, for it is in the files', () => assert.deepEqual(
    differencesOf(sent, { ...right, positions: ['LAP', 'UUD'].flatMap((one) => [1, 2, 3, 4].map((at) => `${one}-P${at}`)) }), []))
  test('of another file differs', () => assert.deepEqual(differencesOf(sent, { ...right, sha256: 'b'.repeat(64) }).map(({ kind }) => kind), ['hash']))
  test('that states one total wrongly differs in that one, by organisation', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1), fc.constantFrom(...statedTotals), fc.integer({ min: 1, max: 50 }), (at, what, more) => {
      const organisations = right.organisations.map((one, index) => index === at ? { ...one, [what]: (one[what] ?? 0) + more } : one)
      const told = differencesOf(sent, { ...right, organisations })
      assert.deepEqual(told.map((one) => one.kind === 'total' && [one.organisation.fi, one.what]), [[built.manifest.structures[at]?.organisation.fi, what]])
    }))
  })
  test('that leaves an organisation out differs in all its totals', () => {
    const told = differencesOf(sent, { ...right, organisations: right.organisations.slice(1) })
    assert.deepEqual(told.map((one) => one.kind === 'total' && one.theirs), [null, null, null, null])
  })
  test('names positions that are missing and those that are strange', () => {
    const told = differencesOf(sent, { ...right, positions: ['LAP-P1', 'LAP-P2', 'LAP-P3', 'UUD-P1', 'UUD-P3', 'X', 'X'] })
    assert.deepEqual(told.map((one) => one.kind === 'missingPosition' || one.kind === 'strangePosition' ? [one.kind, one.position] : one),
      [['missingPosition', 'UUD-P2'], ['strangePosition', 'X']])
    for (const language of languages) for (const one of told) assert.match(writtenDifference(one, language), /(UUD-P2|X)/)
  })
})

describe('a table of totals', () => {
  const read = (text: string) => readStated(text, built.manifest)
  test('is read in every language and separator', () => {
    for (const text of [
      'Virasto;Yksiköitä;Vakansseja;Henkilötyövuosia;Tehtäviä\nLapin elinvoimakeskus;2;3;2,5;1\n',
      '\ufeffÄmbetsverk\tEnheter\tVakanser\tÅrsverken\tUppgifter\r\nLapin elinvoimakeskus\t2\t3\t2.5\t1\r\n',
      'tasks,positions,units,organisation,personYears\n1,3,2,LAPIN  ELINVOIMAKESKUS,2.50\n',
    ]) assert.deepEqual(read(text), { faults: [], positions: null, organisations: [right.organisations[0]] }, text)
  })
  test('of positions is read as numbers, each once', () => assert.deepEqual(read('Vakanssin numero;Nimike\nP1;x\n\nP1;y\nP2;z\n'),
    { organisations: [], positions: ['P1', 'P2'], faults: [] }))
  test('is told all its faults at once', () => {
    const { faults } = read('Virasto;Yksiköitä;Vakansseja;Henkilötyövuosia;Tehtäviä\nMuu;1;1;1;1\nLapin elinvoimakeskus;kaksi;3;-1;1\nLapin elinvoimakeskus;2;3;2,5;1\n')
    assert.deepEqual(faults.map(({ row, code, value }) => [row, code, value]), [[2, 'unknownOrganisation', 'Muu'], [3, 'badNumber', 'kaksi'],
      [3, 'badNumber', '-1'], [1, 'usedTwice', 'Lapin elinvoimakeskus']])
    for (const fault of faults) assert.ok(Object.values(writtenStatingFault(fault)).every((text) => !text.includes('{')))
  })
  test('without its columns is none', () => {
    assert.deepEqual(read('a;b\n1;2\n').faults.map(({ code }) => code), ['noColumns'])
    assert.deepEqual(read('Virasto;Yksiköitä\nx;1\n').faults.map(({ code }) => code), ['missingColumns'])
    assert.deepEqual(read('').faults.map(({ code }) => code), ['noColumns'])
  })
  test('of any text is answered', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(read(text).faults))))
})
