// What payroll would refuse leads to where it is mended: the unit, not only its organisation.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { DryRun } from './dry-run.tsx'
import type { PayrollRefusal } from './refusals.ts'

test('every refusal links to what it is about, where that is shown', () => {
  const refusal: PayrollRefusal = { kind: 'noHead', organisationId: 'lappi', organisation: { fi: 'Lappi' }, on: 'unit', subject: 'L-1', name: { fi: 'Luonto' }, value: '', expected: '' }
  const html = renderToString(<DryRun refusals={[refusal, { ...refusal, on: 'position', kind: 'positionWithoutUnit', subject: 'P-1', name: {} }]} language="fi"
    hrefOf={({ organisationId, on, subject }) => on === 'position' ? null : `/${organisationId}${on === undefined ? '' : `#unit-${subject}`}`} />)
  assert.match(html, /<h3><a href="\/lappi">/)
  assert.match(html, /<a href="\/lappi#unit-L-1">L-1 Luonto<\/a>: /)
  assert.match(html, /<strong>P-1: <\/strong>/)
})
