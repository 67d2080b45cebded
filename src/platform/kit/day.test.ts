// Days and times on the wall over both changes of the clock, in our zone and another, wherever the server stands.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addDays, daysBetween, dayIn, instantOf, isShown, timeIn, writtenInstant } from './day.ts'

const own = process.env.TZ
after(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})
const at = (text: string) => Temporal.Instant.from(text)

for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
  test(`a server in ${zone} reads our clock right over both changes`, () => {
    process.env.TZ = zone
    // 29.3.2026 3.00 becomes 4.00; 25.10.2026 4.00 becomes 3.00.
    const shown = ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z']
      .map((one) => `${dayIn(at(one))} ${timeIn(at(one))}`)
    assert.deepEqual(shown, ['2026-03-29 02:59', '2026-03-29 04:00', '2026-10-25 03:30', '2026-10-25 03:30', '2026-10-25 04:00'])
    assert.equal(writtenInstant(at('2026-03-29T01:00:00Z'), 'fi'), '29.3.2026 klo 4.00')
  })
  test(`a day ends at our midnight for a server in ${zone}, on the days of the changes too`, () => {
    process.env.TZ = zone
    for (const [last, first, day] of [['2026-03-28T21:59:59Z', '2026-03-28T22:00:00Z', '2026-03-29'], ['2026-03-29T20:59:59Z', '2026-03-29T21:00:00Z', '2026-03-30'],
      ['2026-10-24T20:59:59Z', '2026-10-24T21:00:00Z', '2026-10-25'], ['2026-10-25T21:59:59Z', '2026-10-25T22:00:00Z', '2026-10-26']] as const) {
      assert.deepEqual([dayIn(at(last)), dayIn(at(first))], [addDays(day, -1), day])
    }
  })
}

test('a day of 23 or 25 hours is one day when days are counted', () => {
  assert.deepEqual([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-10-24', '2026-10-26'), daysBetween('2026-03-01', '2026-11-01')], [2, 2, 245])
  assert.equal(addDays('2026-10-24', 2), '2026-10-26')
})

test('a skipped time is moved on, one that comes twice is its first, and another zone has its own changes', () => {
  assert.equal(instantOf('2026-03-29', '03:30').toString(), '2026-03-29T01:30:00Z')
  assert.equal(instantOf('2026-10-25', '03:30').toString(), '2026-10-25T00:30:00Z')
  assert.deepEqual([isShown('2026-03-29', '03:30'), isShown('2026-03-29', '03:30', 'America/New_York'), isShown('2026-03-08', '02:30', 'America/New_York')],
    [false, true, false])
})
