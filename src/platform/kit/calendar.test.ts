// Calendar files against another reader: every event is at its moment whatever the clock does, and every text comes back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { calendarFile, type CalendarEvent, folded } from './calendar.ts'
import { instantOf } from './day.ts'

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: 'meeting-1@toimeenpano', sequence: 0, stampedAt: Temporal.Instant.from('2025-06-05T07:00:00Z'),
  onDay: '2025-06-18', starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki', title: 'Hankeryhmä, 14. kokous', description: '', place: '',
  url: 'https://uudistus.example/fi/meetings/1', status: 'CONFIRMED', ...change })
const fileOf = (events: CalendarEvent[], method: 'PUBLISH' | 'REQUEST' | 'CANCEL' = 'PUBLISH') =>
  folded(calendarFile({ method, name: 'Kokoukset', language: 'fi', events }))

/** What ical.js reads: each event with its moment, by the zone that the file itself describes. */
function read(file: string) {
  const root = new ICAL.Component(ICAL.parse(file))
  const zones = new Map(root.getAllSubcomponents('vtimezone').map((one) => [String(one.getFirstPropertyValue('tzid')), new ICAL.Timezone(one)]))
  return root.getAllSubcomponents('vevent').map((one) => {
    const value = (name: string) => one.getFirstPropertyValue(name)
    const moment = (name: string) => {
      const time = value(name)
      assert.ok(time instanceof ICAL.Time)
      const zone = zones.get(String(one.getFirstProperty(name)?.getParameter('tzid')))
      assert.ok(zone !== undefined)
      const { year, month, day, hour, minute } = time
      const local = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone)
      return Temporal.Instant.fromEpochMilliseconds(local.toUnixTime() * 1000).toString()
    }
    return { uid: value('uid'), title: value('summary'), description: value('description'), place: value('location'), sequence: value('sequence'),
      status: value('status'), starts: moment('dtstart'), ends: moment('dtend'), component: one }
  })
}

test('a meeting is at its moment on every side of both changes of the clock, in every zone', () => {
  const days = ['2025-03-29', '2025-03-30', '2025-03-31', '2025-10-25', '2025-10-26', '2025-10-27', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2029-07-01', '2030-12-01']
  for (const zone of ['Europe/Helsinki', 'Europe/Stockholm', 'Europe/Lisbon', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney']) {
    const found = read(fileOf(days.map((onDay) => event({ onDay, zone }))))
    assert.deepEqual(found.map((one) => [one.starts, one.ends]), days.map((day) =>
      [instantOf(day, '09:00', zone).toString(), instantOf(day, '11:00', zone).toString()]), zone)
  }
})

test('a zone without a rule has every change of its clock written out', () => {
  const days = ['2025-02-20', '2025-03-15', '2025-05-01', '2026-02-10', '2026-03-10']
  const found = read(fileOf(days.map((onDay) => event({ onDay, zone: 'Africa/Casablanca' }))))
  assert.deepEqual(found.map((one) => one.starts), days.map((day) => instantOf(day, '09:00', 'Africa/Casablanca').toString()))
})

test('Finland keeps one rule for summer and one for winter', () => {
  const file = fileOf([event()])
  assert.match(file, /BEGIN:DAYLIGHT\r\nDTSTART:20240331T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0300/)
  assert.match(file, /BEGIN:STANDARD\r\nDTSTART:20241027T040000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:\+0300\r\nTZOFFSETTO:\+0200/)
})

test('every text comes back as it was, and no line is longer than 75 octets or breaks a letter', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((one) => one.replace(/\p{C}/gu, '')).filter((one) => one !== '')
  const name = text.filter((one) => one.trim() === one)
  fc.assert(fc.property(text, text, name, (title, description, place) => {
    const file = fileOf([event({ title, description: `${description}\n${title}`, place, organizer: { name: place, address: 's@example.org' } })], 'REQUEST')
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(!/[^\r]\n|\r[^\n]/.test(file))
    const [found] = read(file)
    assert.deepEqual([found?.title, found?.description, found?.place], [title, `${description}\n${title}`, place])
  }), { numRuns: 150 })
})

test('nothing in a text becomes a line of its own', () => {
  const file = fileOf([event({ title: 'x\r\nATTENDEE:mailto:y@example.org', organizer: { name: 'a"\r\nX-Y:1;b', address: 's@example.org' } })], 'REQUEST')
  assert.equal(file.split('\r\n').filter((line) => /^(ATTENDEE|X-Y)/.test(line)).length, 0)
})

test('an invitation asks one person, a cancellation takes the same event away, and a subscription asks nobody', () => {
  const asked = { organizer: { name: 'Sihteeri', address: 's@example.org' }, attendee: { name: 'Jäsen', address: 'j@example.org' } }
  const invitation = read(fileOf([event(asked)], 'REQUEST'))[0]?.component
  assert.deepEqual(invitation?.getAllProperties('attendee').map((one) => one.getFirstValue()), ['mailto:j@example.org'])
  assert.match(fileOf([event({ ...asked, status: 'CANCELLED', sequence: 4 })], 'CANCEL'), /METHOD:CANCEL[\s\S]*SEQUENCE:4[\s\S]*STATUS:CANCELLED/)
  assert.doesNotMatch(fileOf([event(asked)]), /ATTENDEE|ORGANIZER/)
  assert.deepEqual(read(fileOf([])), [])
})
