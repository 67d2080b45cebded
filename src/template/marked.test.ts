// The coordinator's own workbook comes back with every finding in its cell, and can be brought in again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder, reportInto, type Finding } from '../finding/finding.ts'
import { readZip } from '../platform/workbook/zip.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { structuresIn } from '../structure/extract.ts'
import { unitOf, type Structure } from '../structure/structure.ts'
import { markedWorkbook } from './marked.ts'
import { structureWorkbook } from './workbook.ts'

async function checked(bytes: Buffer): Promise<{ findings: Finding[]; structures: Structure[] }> {
  const findings: Finding[] = []
  const located = await structuresIn('a.xlsx', bytes, null, reportInto(findings))
  return { findings: inOrder([...findings, ...checkStructures(located)]), structures: located.map(({ structure }) => structure) }
}

test('a workbook with faults comes back marked, reads the same, and marked again has each fault once', async () => {
  const structure: Structure = {
    organisation: 'Lapin elinvoimakeskus', validFrom: null, positions: [], tasks: [],
    units: [unitOf({ id: '01', name: { fi: 'Johto' } }), unitOf({ id: '02', name: { fi: 'Luvat' }, parents: ['99'] })],
  }
  const given = Buffer.from(await structureWorkbook([structure], 'fi'))
  const before = await checked(given)
  assert.deepEqual(before.findings.map(({ code, where }) => [code, where.sheet, where.cell]), [['missingParent', 'Yksiköt', 'G3']])
  const marked = await markedWorkbook(given, before.findings, 'fi')
  assert.deepEqual(await checked(marked), before)
  const again = await markedWorkbook(marked, before.findings, 'sv')
  const comments = (await readZip(again)).filter(({ name }) => /comments/.test(name)).map(({ bytes }) => bytes.toString('utf8')).join('')
  assert.equal([...comments.matchAll(/ref="G3"/g)].length, 1)
  assert.match(comments, /fel: Den överordnade enheten ”99” finns inte i filen/)
})
