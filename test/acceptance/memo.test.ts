// The real memo of 4 June 2025, read by the product.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readMemo } from '../../src/reading/reading.ts'

const file = '../shared/inputs/memo-2025-06-04.txt'
const isHere = existsSync(file)

test('the real memo is there where it is required', () => {
  assert.ok(isHere || process.env.TOIMEENPANO_SHARED !== 'required', `${file} is missing`)
})

// Where the memo is not, there is nothing to try; where it is required, the test above fails.
if (isHere) test('the memo of the 13th meeting is understood as its readers understand it', () => {
  const outcome = readMemo(readFileSync(file, 'utf8'))
  assert.ok(outcome.ok)
  const { document, meeting, roles, items, commitments, nextMeeting, distribution, missing, rejoined } = outcome.value
  assert.deepEqual(document, {
    type: 'memo',
    programme: 'Elinvoimakeskusten toimeenpanohanke',
    body: 'Elinvoimakeskusten toimeenpanohankkeen hankeryhmä',
    title: 'Elinvoimakeskusten toimeenpanon hankeryhmän kokous 4.6.2025',
  })
  assert.deepEqual(meeting, { number: 13, date: '2025-06-04' })
  assert.deepEqual(roles, [
    { role: 'chair', title: 'hankejohtaja', name: 'Maija Meikäläinen' },
    { role: 'viceChair', title: 'ylijohtaja', name: 'Matti Meikäläinen', represents: 'ELY-keskukset' },
  ])
  assert.deepEqual(items.map(({ outcome: how }) => how), ['heard', 'heard', 'heard', 'heard', 'heard', 'heard', 'heard', 'presented'])
  assert.deepEqual(commitments, [
    { matter: 'Mallityöjärjestys', bodies: ['hankeryhmä', 'VAU-ryhmä'], due: '2025-09', action: 'bring', then: [] },
    { matter: 'strategiatyö', bodies: ['hankeryhmä', 'VAU-ryhmä'], due: '2025-09', action: 'bring', then: [] },
    { matter: 'Kolme vaihtoehtoista asiakaspalvelumallia', bodies: ['hankeryhmä'], due: null, action: 'review', then: [] },
    { matter: 'resurssitarvetarkastelu', bodies: ['hankeryhmä'], due: null, action: 'review', then: [] },
    {
      matter: 'Organisaatiorakenteet', bodies: ['VAU-valmisteluryhmä'], due: '2025-06-18', action: 'approve',
      then: ['henkilöstöhallinto', 'Valtion talous- ja henkilöstöhallinnon palvelukeskus (Palkeet)'],
    },
  ])
  assert.equal(nextMeeting.date, '2025-06-18')
  assert.equal(nextMeeting.agenda.length, 8)
  assert.deepEqual(distribution, { to: 'ELY-keskusten ja KEHA-keskuksen henkilöstö', channel: 'Taimi-intra' })
  for (const code of ['diaryNumber', 'author', 'attachments', 'publicity', 'linkTarget'] as const) assert.ok(missing.includes(code), code)
  assert.ok(rejoined.every(({ sure }) => sure))
  assert.deepEqual(rejoined.map(({ read }) => read).filter((read) => read.includes('-')), ['ICT-palvelujen'])
})
