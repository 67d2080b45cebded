// Structures are read from JSON, from text tables in any encoding and language, and from folders of them.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { structuresIn } from './extract.ts'
import { readStructures, type ReadOptions } from './reads.ts'
import { unitOf } from './structure.ts'

const made: string[] = []
after(async () => { for (const folder of made) await rm(folder, { recursive: true }) })

async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'structure-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

const readOne = async (name: string, content: string | Buffer, options: ReadOptions = {}) =>
  readStructures(join(await folderOf({ [name]: content }), name), options)

const codesOf = (read: Awaited<ReturnType<typeof readStructures>>): string[] => read.findings.map(({ code }) => code)

describe('JSON', () => {
  test('a structure keeps its units, positions and tasks', async () => {
    const { structures, findings } = await readOne('lappi.json', JSON.stringify({
      organisation: 'Lapin elinvoimakeskus', validFrom: '2026-01-01',
      units: [{ id: 'LAP-1', name: { fi: 'Elinkeinot', sv: 'Näringar' }, parent: null, type: 'osasto' }],
      positions: [{ id: 'P-100', unit: 'LAP-1', title: { fi: 'johtaja' }, fte: 1, head: true, occupancy: 'filled', receiver: null }],
      tasks: [{ id: 'T-7', name: { fi: 'Yritystuet' }, unit: 'LAP-1', fte: 2.5 }],
    }))
    const [structure] = structures
    assert.deepEqual(findings, [])
    assert.deepEqual([structure?.organisation, structure?.validFrom], ['Lapin elinvoimakeskus', '2026-01-01'])
    assert.deepEqual(structure?.units, [unitOf({ id: 'LAP-1', name: { fi: 'Elinkeinot', sv: 'Näringar' }, type: 'osasto' })])
    assert.deepEqual([structure?.positions[0]?.head, structure?.tasks[0]?.fte], [true, 2.5])
  })

  test('a unit with several parents keeps them all', async () => {
    const { structures } = await readOne('a.json', '{"units":[{"id":"1","name":{"fi":"A"},"parents":["2","3"]}]}')
    assert.deepEqual(structures[0]?.units[0]?.parents, ['2', '3'])
  })

  test('an unknown field is told and a holder is warned of', async () => {
    const read = await readOne('a.json', '{"units":[{"id":"1","name":{"fi":"A"},"colour":"red"}],"positions":[{"id":"1","unit":"1","title":{"fi":"a"},"holder":"x"}]}')
    assert.deepEqual(read.findings.map(({ code, where }) => [code, where.path]), [['personName', 'positions[0].holder'], ['unknownColumn', 'units[0].colour']])
  })

  test('what is no JSON, or no structure, is said', async () => {
    assert.deepEqual(codesOf(await readOne('a.json', '{"units":')), ['damagedFile'])
    assert.deepEqual(codesOf(await readOne('a.json', '{"units":3}')), ['notAStructure'])
    assert.deepEqual(codesOf(await readOne('a.json', '')), ['emptyFile'])
    assert.deepEqual(codesOf(await readOne('a.json', '{"units":[1,null,{"id":["x"],"name":3}],"tasks":{}}')).sort(),
      ['missingId', 'missingName', 'wrongKind', 'wrongKind', 'wrongKind', 'wrongKind', 'wrongKind'])
  })
})

describe('text tables', () => {
  const rows = 'Yksikön tunnus;Yksikön nimi;Ylempi yksikkö\r\n0012;"Ylijohtaja; ""Pohjoinen"""; \r\n0013;"Elinkeinot\nja työ";0012\r\n'
  const encodings: [string, Buffer][] = [
    ['UTF-8', Buffer.from(rows)], ['UTF-8 with its mark', Buffer.from(`\ufeff${rows}`)], ['Windows-1252', Buffer.from(rows, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${rows}`, 'utf16le')], ['UTF-16 without its mark', Buffer.from(rows, 'utf16le')],
  ]
  for (const [name, bytes] of encodings) {
    test(`${name} with quoted cells is read to the letter`, async () => {
      const { structures, findings } = await readOne('a.csv', bytes)
      assert.deepEqual(findings.map(({ code }) => code), [])
      assert.deepEqual(structures[0]?.units.map((unit) => [unit.id, unit.name.fi, unit.parents]),
        [['0012', 'Ylijohtaja; "Pohjoinen"', []], ['0013', 'Elinkeinot\nja työ', ['0012']]])
    })
  }

  const headers: [string, string][] = [
    ['Finnish', 'Yksikön tunnus;Yksikön nimi;Ylempi yksikkö'], ['Swedish', 'Enhetens kod;Enhetens namn;Överordnad enhet'],
    ['English', 'Unit id;Unit name in English;Parent unit'], ['our own', 'id;name.fi;parent'],
  ]
  for (const [name, header] of headers) {
    test(`${name} headers are understood`, async () => {
      const { structures, findings } = await readOne('a.csv', `${header}\n1;A;\n2;B;1\n`)
      assert.deepEqual(findings, [])
      assert.deepEqual(structures[0]?.units.map(({ id, name, parents }) => [id, Object.values(name), parents]), [['1', ['A'], []], ['2', ['B'], ['1']]])
    })
  }

  test('a decimal comma is a decimal point, and days are read as they are written in Finland', async () => {
    const { structures } = await readOne('a.tsv', 'Viran numero\tViran yksikkö\tNimike\tHTV\tMääräaika päättyy\n7\t1\ttarkastaja\t0,5\t31.12.2026\n8\t1\ttarkastaja\t1\t2026-06-30\n')
    assert.deepEqual(structures[0]?.positions.map(({ fte, endsOn }) => [fte, endsOn]), [[0.5, '2026-12-31'], [1, '2026-06-30']])
  })

  test('a flat table tells a unit once although each of its positions repeats it', async () => {
    const { structures, findings } = await readOne('a.csv',
      'Yksikön tunnus;Yksikön nimi;Ylempi yksikkö;Viran numero;Nimike\n1;A;;10;johtaja\n1;A;;11;sihteeri\n2;B;1;;\n')
    assert.deepEqual(findings, [])
    assert.deepEqual([structures[0]?.units.length, structures[0]?.positions.map(({ unit }) => unit)], [2, ['1', '1']])
  })

  test('a wrong cell is told with the row and the cell that a spreadsheet shows', async () => {
    const read = await readOne('a.csv', 'id;nimi;ylempi;alkaen\n1;A;;31.2.2026\n\n2;#PUUTTUU!;1;\n')
    assert.deepEqual(read.findings.map(({ code, where, value }) => [code, where.row, where.cell, value]), [
      ['badDate', 2, 'D2', '31.2.2026'], ['errorCell', 4, 'B4', '#PUUTTUU!'], ['missingName', 4, 'B4', ''],
    ])
  })
})

describe('folders', () => {
  test('a folder of units, positions and tasks is one structure', async () => {
    const folder = await folderOf({ 'yksiköt.csv': 'id;nimi;ylempi\n1;A;\n', 'virat.csv': 'numero;yksikkö;nimike\n7;1;johtaja\n', 'tehtävät.csv': 'id;nimi;yksikkö;htv\nT;Luvat;1;2,5\n' })
    const { structures, findings } = await readStructures(folder)
    assert.deepEqual(findings, [])
    assert.deepEqual(structures.map(({ units, positions, tasks }) => [units.length, positions.length, tasks.length]), [[1, 1, 1]])
  })

  test('a folder of files and folders is as many structures, in the order of their names', async () => {
    const folder = await folderOf({ 'b.json': '{"units":[{"id":"1","name":{"fi":"B"}}]}', 'a/units.csv': 'id,name,parent\n1,A,\n', 'c.csv': 'id,name,parent\n1,C,\n', 'readme.md': 'x' })
    const { structures, findings } = await readStructures(folder)
    assert.deepEqual(structures.map(({ organisation }) => organisation), ['a', 'b', 'c'])
    assert.deepEqual(findings.map(({ code }) => code), ['ignoredFile'])
  })
})

describe('mappings', () => {
  test('a post that reports to a post becomes a unit with its head, and XX marks the top', async () => {
    const { structures } = await readOne('senior.tsv', 'Post Unique Reference\tGrade (or equivalent)\tJob Title\tUnit\tReports to Senior Post\tFTE\n1\tSCS4\tDirector\tBoard\tXX\t1\n2\tSCS1\tDeputy\tBoard\t1\t0.6\n')
    assert.deepEqual(structures[0]?.units.map(({ id, parents, type, also }) => [id, parents, type, also?.unit]), [['1', [], 'SCS4', 'Board'], ['2', ['1'], 'SCS1', 'Board']])
    assert.deepEqual(structures[0]?.positions.map(({ id, unit, fte, head }) => [id, unit, fte, head]), [['1', '1', 1, true], ['2', '2', 0.6, true]])
  })

  test('a mapping file names the columns of any other file', async () => {
    const mapping = { name: 'm', organisation: { value: 'O' }, units: { fields: { id: 'Nr', 'name.sv': { column: ['X', 'Titel'] }, parent: { column: 'Upp', none: ['-'], separator: '/' } } } }
    const folder = await folderOf({ 'm.json': JSON.stringify(mapping), 'a.csv': 'Nr,Titel,Upp\n1,A,-\n2,B,1/3\n' })
    const { structures } = await readStructures(join(folder, 'a.csv'), { mapping: join(folder, 'm.json') })
    assert.deepEqual(structures[0]?.units.map(({ name, parents }) => [name.sv, parents]), [['A', []], ['B', ['1', '3']]])
    assert.equal(structures[0]?.organisation, 'O')
  })

  test('what is wrong in a mapping file is told, and nothing is read', async () => {
    const folder = await folderOf({ 'm.json': '{"name":"m","units":{"fields":{"nid":"x"}}}', 'a.csv': 'id,name,parent\n1,A,\n' })
    const { structures, findings } = await readStructures(join(folder, 'a.csv'), { mapping: join(folder, 'm.json') })
    assert.deepEqual([structures.length, findings.map(({ code, value }) => [code, /nid|id/.test(value)])], [0, [['badMapping', true], ['badMapping', true]]])
    assert.deepEqual(codesOf(await readStructures(join(folder, 'a.csv'), { mapping: 'nothing' })), ['badMapping'])
  })
})

describe('whatever comes', () => {
  const reported = async (name: string, bytes: Buffer): Promise<string[]> => {
    const codes: string[] = []
    await structuresIn(name, bytes, null, (code) => codes.push(code))
    return codes
  }

  test('any bytes, any JSON and any table are read or reported, never thrown', async () => {
    const cell = fc.oneof(fc.constantFrom('id', 'nimi', 'ylempi', 'yksikkö', 'nimike', 'viran numero', '"', ';', '\n', '\r', '=', "'", '#REF!'), fc.string({ maxLength: 3 }))
    await fc.assert(fc.asyncProperty(fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes): [string, Buffer] => ['a', Buffer.from(bytes)]),
      fc.json().map((text): [string, Buffer] => ['a.json', Buffer.from(`{"units":[${text}],"positions":[${text}],"tasks":${text},"validFrom":${text}}`)]),
      fc.array(cell, { maxLength: 40 }).map((cells): [string, Buffer] => ['a.csv', Buffer.from(`id;nimi;ylempi\n${cells.join('')}`)]),
      fc.array(cell, { maxLength: 40 }).map((cells): [string, Buffer] => ['a.csv', Buffer.from(cells.join(';'))]),
    ), async ([name, bytes]) => { await reported(name, bytes) }), { numRuns: 400 })
  })

  test('what is nested deeper than anybody would write is reported', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    assert.ok((await reported('a.json', Buffer.from(`{"units":[{"id":${deep},"name":{"fi":"A"}}],"tasks":${deep}}`))).includes('wrongKind'))
  })

  test('a line of ten million cells, a thousand columns and a million brackets are too large', async () => {
    assert.deepEqual(await reported('a.csv', Buffer.alloc(10_000_000, ';')), ['notAStructure'])
    assert.deepEqual(await reported('a.csv', Buffer.concat([Buffer.from('id;nimi;ylempi\n'), Buffer.alloc(10_000_000, ';')])), ['tooLarge'])
    assert.deepEqual(await reported('a.csv', Buffer.from(`id;nimi;ylempi${';x'.repeat(1000)}\n1;A;\n`)), ['tooLarge'])
    assert.deepEqual(await reported('a.json', Buffer.from(`{"units":[${'['.repeat(4_000_000)}`)), ['tooLarge'])
    assert.deepEqual(await reported('a', Buffer.alloc(30_000_000)), ['notAStructure'])
  })

  test('a long text without a header of ours is known by its beginning, in any coding and with any line ends', async () => {
    const long = 'kokous pidettiin. '.repeat(20_000)
    for (const name of ['a', 'a.csv', 'a.json']) {
      for (const text of [long, `[${long}`, long.replaceAll('. ', '.\r')]) {
        for (const coding of ['utf8', 'utf16le', 'latin1'] as const) {
          assert.deepEqual(await reported(name, Buffer.from(coding === 'utf16le' ? `\ufeff${text}` : text, coding)), ['notAStructure'], `${name} ${coding}`)
        }
      }
    }
    const rows = Array.from({ length: 5_000 }, (_, index) => `${index + 1};Yksikkö ä ${index};${index === 0 ? '' : 1}`)
    for (const end of ['\n', '\r\n', '\r']) {
      for (const coding of ['utf8', 'utf16le', 'latin1'] as const) {
        assert.deepEqual(await reported('a.csv', Buffer.from(`${coding === 'utf16le' ? '\ufeff' : ''}${['id;nimi;ylempi', ...rows].join(end)}`, coding)), [])
      }
    }
  })

  test('one endless cell, one endless text and a million rows are too large', async () => {
    const x = 'x'.repeat(2_000_000)
    for (const [name, text] of [['a.csv', `id;nimi;ylempi\n1;${x};\n2;B;1`], ['a.json', `{"units":[{"id":"1","name":"${x}"}]}`],
      ['b.csv', `id;nimi;ylempi\n${'1;A;\n'.repeat(1_000_000)}`], ['b.json', `{"units":[${'{"id":1},'.repeat(1_000_000)}{}]}`]] as const) {
      assert.deepEqual(await reported(name, Buffer.from(text)), ['tooLarge'], name)
    }
  })

  test('a device and a ring of links come to an end', async () => {
    await assert.rejects(readStructures('/dev/zero'), { code: 'ENOTSUP' })
    const folder = await folderOf({ 'a.json': '{"units":[{"id":"1","name":{"fi":"A"}}]}' })
    await symlink('.', join(folder, 'again'))
    await symlink('nowhere', join(folder, 'gone.json'))
    const { findings } = await readStructures(folder)
    assert.ok(findings.every(({ code }) => code === 'ignoredFile') && findings.length > 0)
  })
})
