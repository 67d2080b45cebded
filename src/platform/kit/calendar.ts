// Writes calendar files (RFC 5545, with the methods of RFC 5546): local times with their zone, every text escaped, long lines folded.
import { type Day, homeZone, instantOf, type Time } from './day.ts'
import { type Line, zoneLines } from './zone.ts'

export type Party = { name: string; address: string }

export type CalendarEvent = {
  /** The same for ever. */
  uid: string
  /** Rises with every change. */
  sequence: number
  stampedAt: Temporal.Instant
  onDay: Day
  starts: Time
  ends: Time
  zone: string
  title: string
  description: string
  place: string
  /** Where more stands; whole. */
  url: string
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  organizer?: Party
  attendee?: Party
}

/** What a program does with the file: puts it beside other calendars, asks for an answer, or takes an event away. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

/**
 * The file before `folded`, so that an address that is written in later does not make a line too long. A file that is fetched and not sent
 * has no method: with one it would be a message (RFC 5546), which asks for an organizer.
 */
export function calendarFile(calendar: { method: CalendarMethod | null; name: string; language: string; events: CalendarEvent[] }): string {
  const { method, name, language, events } = calendar
  const zones = Map.groupBy(events, (event) => event.zone)
  const years = (zone: string) => zones.get(zone)?.map((event) => Number(event.onDay.slice(0, 4))) ?? []
  const lines: Line[] = [
    ['BEGIN', {}, 'VCALENDAR'], ['VERSION', {}, '2.0'], ['PRODID', {}, '-//Toimeenpano//Toimeenpano//FI'], ['CALSCALE', {}, 'GREGORIAN'],
    ...(method === null ? [] : [['METHOD', {}, method]] satisfies Line[]),
    ...(name === '' ? [] : [['NAME', { LANGUAGE: language }, escaped(name)], ['X-WR-CALNAME', {}, escaped(name)],
      ['X-WR-TIMEZONE', {}, homeZone], ['REFRESH-INTERVAL', { VALUE: 'DURATION' }, 'PT2H'], ['X-PUBLISHED-TTL', {}, 'PT2H']] satisfies Line[]),
    // A calendar holds at least one component (RFC 5545, 3.6): one without events describes the zone of its name.
    ...(zones.size === 0 ? zoneLines(homeZone, yearWithoutEvents) : [...zones.keys()].flatMap((zone) => zoneLines(zone, Math.min(...years(zone))))),
    ...events.flatMap((event) => eventLines(event, method, language)),
    ['END', {}, 'VCALENDAR'],
  ]
  return lines.map(written).join('\r\n').concat('\r\n')
}

/** From which year on a zone is described that no event is in. */
const yearWithoutEvents = 2020

function eventLines(event: CalendarEvent, method: CalendarMethod | null, language: string): Line[] {
  const { organizer, attendee } = event
  const isAsked = method === 'REQUEST' || method === 'CANCEL'
  const said = (name: string, text: string): Line[] => text === '' ? [] : [[name, { LANGUAGE: language }, escaped(text)]]
  return [
    ['BEGIN', {}, 'VEVENT'], ['UID', {}, escaped(event.uid)], ['SEQUENCE', {}, String(event.sequence)], ['DTSTAMP', {}, utc(event.stampedAt)],
    // Fetched again the event is as new as its last change; a letter is stamped when it is written (RFC 5545, 3.8.7.2).
    ...(method === null ? [['LAST-MODIFIED', {}, utc(event.stampedAt)]] satisfies Line[] : []),
    ...timeLines(event),
    ...said('SUMMARY', event.title), ...said('DESCRIPTION', event.description), ...said('LOCATION', event.place),
    ['URL', { VALUE: 'URI' }, event.url], ['STATUS', {}, event.status],
    ['TRANSP', {}, event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'],
    ...(method !== null && organizer !== undefined ? [['ORGANIZER', { CN: organizer.name }, mailto(organizer)]] satisfies Line[] : []),
    ...(isAsked && organizer !== undefined && attendee !== undefined ? [['ATTENDEE', { CN: attendee.name, ROLE: 'REQ-PARTICIPANT',
      PARTSTAT: 'NEEDS-ACTION', RSVP: 'FALSE' }, mailto(attendee)]] satisfies Line[] : []),
    ['END', {}, 'VEVENT'],
  ]
}

/** Text as RFC 5545, 3.3.11 wants it; signs that no text may hold are left out. */
const escaped = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  .replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** A parameter's value in quotation marks where it needs them, with the escapes of RFC 6868. */
function quoted(value: string): string {
  const plain = value.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")
  return /[:;,]/.test(plain) ? `"${plain}"` : plain
}

/** An address as RFC 6068 wants it: what means something in a URI is escaped. */
const mailto = ({ address }: Party): string =>
  `mailto:${encodeURI(address.toWellFormed()).replace(/[?#&;,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`

const written = ([name, parameters, value]: Line): string =>
  `${name}${Object.entries(parameters).map(([key, one]) => `;${key}=${quoted(one)}`).join('')}:${value}`

const compact = (text: string): string => text.slice(0, 19).replace(/[-:]/g, '')
const utc = (at: Temporal.Instant): string => `${compact(at.toString({ smallestUnit: 'second' }))}Z`

/** Times on the wall with their zone; in UTC where the clock skips one or shows it twice, so that no program has to guess which is meant. */
function timeLines(event: CalendarEvent): Line[] {
  const { onDay, starts, ends, zone } = event
  const from = instantOf(onDay, starts, zone)
  const isPlain = [starts, ends].every((time) => isOnce(onDay, time, zone))
  return ([['DTSTART', from], ['DTEND', endOf(event)]] as const).map(([name, at]): Line =>
    isPlain ? [name, { TZID: zone }, compact(at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }))] : [name, {}, utc(at)])
}

/** Whether the clock of a zone shows a time exactly once on a day. */
function isOnce(onDay: Day, time: Time, zone: string): boolean {
  const wall = Temporal.PlainDateTime.from(`${onDay}T${time}`)
  return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).equals(wall.toZonedDateTime(zone, { disambiguation: 'later' }))
}

/** When an event ends: never before it begins, also when its beginning is moved on because the clock skips it. */
function endOf({ onDay, starts, ends, zone }: CalendarEvent): Temporal.Instant {
  const [from, until] = [instantOf(onDay, starts, zone), instantOf(onDay, ends, zone)]
  return Temporal.Instant.compare(from, until) < 0 ? until : from.add(Temporal.PlainTime.from(starts).until(ends))
}

const octetsMax = 75

/** Lines folded at 75 octets (RFC 5545, 3.1), never within a letter. */
export const folded = (file: string): string => file.split('\r\n').map((line) => {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const sign of line) {
    const more = Buffer.byteLength(sign)
    if (octets + more > octetsMax) {
      parts.push(part)
      // The space that marks a continued line is one of its octets.
      ;[part, octets] = ['', 1]
    }
    part += sign
    octets += more
  }
  return [...parts, part].join('\r\n ')
}).join('\r\n')
