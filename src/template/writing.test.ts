// What is written can be read: the same structure comes back from JSON, CSV and XLSX, and nothing becomes a formula.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../finding/finding.ts'
import { reportInto } from '../finding/finding.ts'
import { readWorkbook } from '../platform/workbook/read.ts'
import { readZip } from '../platform/workbook/zip.ts'
import { structuresIn } from '../structure/extract.ts'
import { kinds } from '../structure/fields.ts'
import { readStructures } from '../structure/reads.ts'
import { occupancies, positionOf, taskOf, unitOf, type Structure } from '../structure/structure.ts'
import { structureWorkbook } from './workbook.ts'
import { canonicalStructure, structureCsv, structureJson } from './writing.ts'

const nasty = ['0012', 'ÄÖÅ ä', '=1+1', '+358', '-', '@SUM(A1)', "'=1", "''x", 'a"b', 'a;b', 'a,b', 'a\\;b', 'a\tb', 'rivi\nrivi', '1,5', 'TRUE', '1.1.2026', '1e5', 'a=b (–)', '<&>', '_x0041_', '😀']
const isSure = (value: string): boolean => value.trim() === value && value !== '' && !value.startsWith('#') && !/[\p{Cc}\p{Cf}\ufffe\uffff\ud800-\udfff]/u.test(value.replace(/[\n\t]|😀/gu, ''))
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter(isSure))
const maybe = fc.oneof(fc.constant(''), text)
const day = fc.option(fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), { nil: null })
const texts = fc.record({ fi: text, sv: text, en: text }, { requiredKeys: ['fi'], noNullPrototype: true })
const number = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)
const list = fc.array(text, { maxLength: 3 })
const code = fc.record({ system: fc.constantFrom('Kieku', 'Tilasto keskus'), code: text, from: day, to: day }, { noNullPrototype: true })

const structure: fc.Arbitrary<Structure> = fc.record({
  organisation: text, validFrom: day,
  units: fc.array(fc.record({
    id: text, name: texts, shortName: maybe, type: maybe, parents: fc.uniqueArray(text, { maxLength: 2 }), site: maybe, costCentre: maybe,
    codes: fc.array(code, { maxLength: 2 }), validFrom: day, validTo: day,
  }).map(unitOf), { minLength: 1, maxLength: 4 }),
  positions: fc.array(fc.record({
    id: text, unit: text, title: texts, fte: number, head: fc.boolean(), occupancy: fc.constantFrom(...occupancies), receiver: fc.option(text),
    endsOn: day, background: fc.option(text), site: maybe, costCentre: maybe,
  }).map(positionOf), { maxLength: 3 }),
  tasks: fc.array(fc.record({
    id: text, unit: text, name: texts, fte: number, legalBasis: maybe, receiver: fc.option(text), endsOn: day,
    pendingCases: fc.option(fc.nat(1000)), contracts: list, systems: list,
  }).map(taskOf), { maxLength: 3 }),
}, { noNullPrototype: true })
const language = fc.constantFrom('fi', 'sv', 'en')

async function inFolder<Value>(run: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'written-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the same structure comes back', () => {
  test('from JSON', async () => {
    await fc.assert(fc.asyncProperty(structure, async (given) => {
      const findings: Finding[] = []
      const read = await structuresIn('a.json', Buffer.from(structureJson(given)), null, reportInto(findings))
      assert.deepEqual(read.map((one) => one.structure), [given])
    }))
  })

  test('from CSV in every language', async () => {
    await fc.assert(fc.asyncProperty(structure, language, async (given, spoken) => inFolder(async (folder) => {
      const csv = structureCsv(given, spoken)
      for (const kind of kinds) await writeFile(join(folder, `${kind}.csv`), csv[kind])
      const { structures } = await readStructures(folder)
      assert.deepEqual(structures, [given])
    })), { numRuns: 60, endOnFailure: true })
  })

  test('from XLSX in every language', async () => {
    await fc.assert(fc.asyncProperty(structure, language, async (given, spoken) => {
      const findings: Finding[] = []
      const read = await structuresIn('a.xlsx', Buffer.from(await structureWorkbook([given], spoken)), null, reportInto(findings))
      assert.deepEqual(read.map((one) => one.structure), [given])
      assert.deepEqual(findings.filter(({ code: one }) => one === 'formulaCell' || one === 'ignoredFile'), [])
    }), { numRuns: 8, endOnFailure: true })
  })

  test('several organisations of one workbook stay apart', async () => {
    const one = (organisation: string, id: string): Structure => ({ organisation, validFrom: '2026-01-01', units: [unitOf({ id, name: { fi: id } })], positions: [positionOf({ id: `P${id}`, unit: id, title: { fi: 'x' } })], tasks: [] })
    const given = [one('Lapin elinvoimakeskus', 'L'), one('Pohjanmaan elinvoimakeskus', 'P')]
    const read = await structuresIn('a.xlsx', Buffer.from(await structureWorkbook(given, 'fi')), null, () => {})
    assert.deepEqual(read.map(({ structure: found }) => found), given)
  })
})

describe('what is written is safe and steady', () => {
  const formulaLike = ['=1+1', '+1', '-1', '@A1', '\t=1']
  const unit = (id: string) => unitOf({ id: 'A', name: { fi: id } })

  test('no cell of a CSV begins like a formula', () => {
    for (const name of formulaLike) {
      const { units } = structureCsv({ organisation: name, validFrom: null, units: [unit(name)], positions: [], tasks: [] }, 'fi')
      assert.ok(units.includes(`'${name}`), units)
    }
  })

  test('no cell of a workbook is a formula', async () => {
    const bytes = Buffer.from(await structureWorkbook([{ organisation: '=1', validFrom: null, units: formulaLike.map(unit), positions: [], tasks: [] }], 'fi'))
    for (const { name, bytes: content } of await readZip(bytes)) {
      if (name.startsWith('xl/worksheets/')) assert.ok(!/<f[ >]/.test(content.toString('utf8')), name)
    }
    const read = await readWorkbook(bytes)
    assert.ok('sheets' in read && read.sheets.every(({ formulas }) => formulas.length === 0))
  })

  test('the same content in another order of rows, of lists in them and of keys is the same canonical text', () => {
    const turned = (given: Structure): Structure => ({
      tasks: given.tasks.toReversed().map((task) => ({ ...task, contracts: task.contracts.toReversed(), systems: task.systems.toReversed() })),
      positions: given.positions.toReversed(), validFrom: given.validFrom, organisation: given.organisation,
      units: given.units.toReversed().map((unit) => ({ ...unit, parents: unit.parents.toReversed(), codes: unit.codes.toReversed() })),
    })
    fc.assert(fc.property(structure, (given) => assert.equal(canonicalStructure(turned(given)), canonicalStructure(given))))
  })

  test('the canonical text is a structure file and says everything the structure holds', async () => {
    await fc.assert(fc.asyncProperty(structure, async (given) => {
      const read = await structuresIn('a.json', Buffer.from(canonicalStructure(given)), null, () => {})
      assert.deepEqual(read.map((one) => canonicalStructure(one.structure)), [canonicalStructure(given)])
      assert.deepEqual(read.map((one) => one.structure.units.length), [given.units.length])
    }))
  })

  test('the template has locked headers, lists, text columns and a sheet of help, and no row', async () => {
    const parts = new Map((await readZip(Buffer.from(await structureWorkbook([], 'sv')))).map(({ name, bytes }) => [name, bytes.toString('utf8')]))
    assert.match(parts.get('xl/workbook.xml') ?? '', /Enheter.*Vakanser.*Uppgifter.*Anvisning/s)
    const positions = parts.get('xl/worksheets/sheet2.xml') ?? ''
    assert.match(positions, /<sheetProtection/)
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts.get('xl/styles.xml') ?? '')?.[1]?.match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/g) ?? []
    const columns = [...positions.matchAll(/<col style="(\d+)"/g)].map(([, style]) => formats[Number(style)] ?? '')
    assert.ok(columns.length === 13 && columns.every((format) => format.includes('locked="0"')), positions)
    const [, text = ''] = /numFmtId="(\d+)"/.exec(columns[0] ?? '') ?? []
    assert.match(parts.get('xl/styles.xml') ?? '', new RegExp(`numFmtId="${text}" formatCode="@"`))
    assert.match(positions, /tillsatt,tillförordnad,rekryteras,vakant,indragen/)
    assert.match(positions, /<dataValidation type="list"[^>]*>\s*<formula1>'Enheter'!\$A\$2/)
    const read = await structuresIn('a.xlsx', Buffer.from(await structureWorkbook([], 'sv')), null, () => {})
    assert.deepEqual(read.map(({ structure: found }) => found.units), [[]])
  })
})
