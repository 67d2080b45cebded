// Real organograms and a real register: every fault in them is found, counted a second time by a reader of its own here.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readStructures } from '../../src/structure/reads.ts'
import { checkStructures } from '../../src/soundness/soundness.ts'

const folder = '../shared/inputs/structures'
const isHere = existsSync(folder)
const names = isHere ? readdirSync(folder).filter((name) => /^(?:uk-organogram|govuk-organisations).*\.tsv$/.test(name)) : []

test('the real structures are there where they are required', () => {
  assert.ok(names.length === 17 || process.env.TOIMEENPANO_SHARED !== 'required', `${folder} holds ${names.length} files`)
})

/** Splits at tabs and line ends and knows nothing else: these files have no quotes. */
function plainRows(name: string): { id: string; parents: string[] }[] {
  const [head = [], ...rows] = readFileSync(`${folder}/${name}`, 'utf8').split(/\r?\n/).filter((line) => line !== '').map((line) => line.split('\t'))
  const isRegister = head.includes('slug')
  const [id, parents] = isRegister ? [head.indexOf('slug'), head.indexOf('parents')] : [head.indexOf('Post Unique Reference'), head.indexOf('Reports to Senior Post')]
  return rows.map((row) => ({
    id: (row[id] ?? '').trim(),
    parents: (isRegister ? (row[parents] ?? '').split(';') : [row[parents] ?? '']).map((one) => one.trim()).filter((one) => one !== '' && one.toUpperCase() !== 'XX'),
  }))
}

for (const name of names) {
  test(`${name} has exactly the faults that counting by hand gives`, async () => {
    const rows = plainRows(name)
    const ids = new Set(rows.map(({ id }) => id))
    const read = await readStructures(`${folder}/${name}`)
    const findings = [...read.findings, ...checkStructures(read.located)]
    const count = (code: string): number => findings.filter((finding) => finding.code === code).length
    assert.equal(read.structures[0]?.units.length, rows.length)
    assert.deepEqual([count('duplicateId'), count('missingParent'), count('severalParents'), count('selfParent'), count('cycle'), count('rootCount')], [
      rows.length - ids.size,
      rows.flatMap(({ parents }) => parents).filter((parent) => !ids.has(parent)).length,
      rows.filter(({ parents }) => new Set(parents).size > 1).length,
      rows.filter(({ id, parents }) => parents.includes(id)).length,
      0,
      new Set(rows.filter(({ parents }) => parents.length === 0).map(({ id }) => id)).size === 1 ? 0 : 1,
    ])
    assert.deepEqual(findings.filter(({ severity, code }) => severity === 'error'
      && !['duplicateId', 'missingParent', 'severalParents', 'selfParent', 'rootCount', 'badDate'].includes(code)), [])
  })
}
