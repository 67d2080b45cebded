// Calendar files against another reader: every event is at its moment whatever the clock does, and every text comes back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { calendarFaults, eventValue } from '../../../test/calendar-rules.ts'
import { calendarFile, type CalendarEvent, folded } from './calendar.ts'
import { instantOf } from './day.ts'

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: 'meeting-1@toimeenpano', sequence: 0, stampedAt: Temporal.Instant.from('2025-06-05T07:00:00Z'),
  onDay: '2025-06-18', starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki', title: 'Hankeryhmä, 14. kokous', description: '', place: '',
  url: 'https://uudistus.example/fi/meetings/1', status: 'CONFIRMED', ...change })
const fileOf = (events: CalendarEvent[], method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | null = null) =>
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
      const zone = time.zone.tzid === 'UTC' ? ICAL.Timezone.utcTimezone : zones.get(String(one.getFirstProperty(name)?.getParameter('tzid')))
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
  for (const zone of ['Europe/Helsinki', 'Europe/Stockholm', 'Europe/Lisbon', 'Europe/Mariehamn', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'Asia/Tokyo', 'Asia/Kathmandu', 'UTC', 'Australia/Sydney']) {
    const file = fileOf(days.map((onDay) => event({ onDay, zone, uid: `${onDay}@toimeenpano` })))
    assert.deepEqual(calendarFaults(file), [], zone)
    const found = read(file)
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
    assert.deepEqual(calendarFaults(file).filter((fault) => fault !== 'REQUEST with 0 attendees.'), [])
    const [found] = read(file)
    assert.deepEqual([found?.title, found?.description, found?.place], [title, `${description}\n${title}`, place])
  }), { numRuns: 150 })
})

test('nothing in a text becomes a line of its own', () => {
  const file = fileOf([event({ title: 'x\r\nATTENDEE:mailto:y@example.org', organizer: { name: 'a"\r\nX-Y:1;b', address: 's@example.org' } })], 'REQUEST')
  assert.equal(file.split('\r\n').filter((line) => /^(ATTENDEE|X-Y)/.test(line)).length, 0)
})

test('a time that the clock skips or shows twice is told in UTC, and the event ends after it begins', () => {
  const at = (onDay: string, starts: string, ends: string, zone = 'Europe/Helsinki') => {
    const file = fileOf([event({ onDay, starts, ends, zone })])
    assert.deepEqual(calendarFaults(file), [], `${onDay} ${starts}`)
    const [found] = read(file)
    return [eventValue(file, 'DTSTART'), eventValue(file, 'DTEND'), found?.starts, found?.ends]
  }
  // 3.30 is not there on 30.3.2025: the event keeps its length.
  assert.deepEqual(at('2025-03-30', '03:30', '04:00'), ['20250330T013000Z', '20250330T020000Z', '2025-03-30T01:30:00Z', '2025-03-30T02:00:00Z'])
  assert.deepEqual(at('2025-03-30', '02:30', '03:30'), ['20250330T003000Z', '20250330T013000Z', '2025-03-30T00:30:00Z', '2025-03-30T01:30:00Z'])
  // 3.30 is there twice on 26.10.2025: the first is meant.
  assert.deepEqual(at('2025-10-26', '03:30', '04:30'), ['20251026T003000Z', '20251026T023000Z', '2025-10-26T00:30:00Z', '2025-10-26T02:30:00Z'])
  assert.deepEqual(at('2025-10-26', '03:00', '03:30', 'Europe/Mariehamn').slice(2), ['2025-10-26T00:00:00Z', '2025-10-26T00:30:00Z'])
  assert.deepEqual(at('2025-12-31', '22:00', '23:59'), ['20251231T220000', '20251231T235900', '2025-12-31T20:00:00Z', '2025-12-31T21:59:00Z'])
  assert.deepEqual(at('2025-10-26', '09:00', '11:00').slice(0, 2), ['20251026T090000', '20251026T110000'])
})

test('the checker of calendars finds what is wrong', () => {
  const good = fileOf([event({ title: 'Hankeryhmä; 14, kokous', description: 'ä'.repeat(90) })])
  assert.deepEqual(calendarFaults(good), [])
  const bytes = new TextEncoder().encode(good)
  const cut = bytes.findIndex((one, at) => at > 75 && one === 0xc3)
  const broken: [string, string | Uint8Array][] = [
    ['line feeds alone', good.replaceAll('\r\n', '\n')], ['no folding', good.replaceAll('\r\n ', '')], ['a letter cut', new Uint8Array([...bytes.slice(0, cut + 1), 13, 10, 32,
      ...bytes.slice(cut + 1)])], ['no UID', good.replace(/UID:.*\r\n/, '')], ['no escape', good.replace('\\;', ';')], ['no zone', good.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, '')],
    ['a method alone', good.replace('CALSCALE', 'METHOD:PUBLISH\r\nCALSCALE')], ['not ended', good.replace('END:VEVENT\r\n', '')], ['ends first', good.replace('T110000', 'T080000')],
    ['empty', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n'], ['twice', good.replace('SEQUENCE:0', 'SEQUENCE:0\r\nSEQUENCE:1')], ['not UTC', good.replace(/(DTSTAMP:.*)Z/, '$1')]]
  for (const [what, file] of broken) assert.notDeepEqual(calendarFaults(file), [], what)
})

test('an invitation asks one person, a cancellation takes the same event away, and a subscription asks nobody', () => {
  const asked = { organizer: { name: 'Sihteeri; "Hankeryhmä", ^1', address: 's@example.org' }, attendee: { name: 'Jäsen: a\nb', address: 'j?x=1&y@example.org' } }
  const invitation = fileOf([event(asked)], 'REQUEST')
  assert.deepEqual(calendarFaults(invitation), [])
  const component = read(invitation)[0]?.component
  assert.deepEqual(component?.getAllProperties('attendee').map((one) => one.getFirstValue()), ['mailto:j%3Fx=1%26y@example.org'])
  assert.equal(component?.getFirstProperty('organizer')?.getParameter('cn'), asked.organizer.name)
  const cancellation = fileOf([event({ ...asked, status: 'CANCELLED', sequence: 4 })], 'CANCEL')
  assert.deepEqual(calendarFaults(cancellation), [])
  assert.match(cancellation, /METHOD:CANCEL[\s\S]*SEQUENCE:4[\s\S]*STATUS:CANCELLED/)
  const told = fileOf([event(asked)], 'PUBLISH')
  assert.deepEqual(calendarFaults(told), [])
  assert.doesNotMatch(told, /ATTENDEE/)
  const fetched = fileOf([event(asked)])
  assert.deepEqual(calendarFaults(fetched), [])
  assert.doesNotMatch(fetched, /ATTENDEE|ORGANIZER|METHOD/)
  assert.deepEqual([eventValue(fetched, 'DTSTAMP'), eventValue(fetched, 'LAST-MODIFIED')], ['20250605T070000Z', '20250605T070000Z'])
  assert.deepEqual([read(fileOf([])), calendarFaults(fileOf([]))], [[], []])
})
