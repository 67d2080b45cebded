// The rules of RFC 5545 (with 5546, 6868 and 7986) as checks on the bytes of a calendar file: what a strict program would refuse.

export type ContentLine = { name: string; parameters: Map<string, string>; value: string }
type Component = { name: string; lines: ContentLine[]; parts: Component[] }

const octetsMax = 75
const texts = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'UID', 'X-WR-CALNAME', 'PRODID', 'STATUS'])
const once = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'LAST-MODIFIED', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS', 'ORGANIZER', 'URL', 'TRANSP']
const utc = /^\d{8}T([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/
const local = /^\d{8}T([01]\d|2[0-3])[0-5]\d[0-5]\d$/
const offset = /^[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/

/** The lines as they were before they were folded (3.1), and what is wrong with the folding. */
function unfolded(bytes: Uint8Array, faults: string[]): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const raw: Uint8Array[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 10 && bytes[at - 1] !== 13) faults.push('A line feed without its carriage return.')
    if (bytes[at] === 13 && bytes[at + 1] !== 10) faults.push('A carriage return without its line feed.')
    if (bytes[at] !== 13 || bytes[at + 1] !== 10) continue
    raw.push(bytes.slice(from, at))
    from = at + 2
  }
  if (from !== bytes.length) faults.push('The last line is not ended.')
  const lines: string[] = []
  for (const line of raw) {
    if (line.length > octetsMax) faults.push(`A line of ${line.length} octets.`)
    if (line.length === 0) faults.push('An empty line.')
    let text = ''
    try {
      // Each line by itself: a letter that is cut by the folding is no UTF-8 here.
      text = strict.decode(line)
    } catch {
      faults.push('A line is no UTF-8, or a letter is cut.')
    }
    if (text.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${text.slice(1)}`)
    else lines.push(text)
  }
  return lines
}

/** A line by the grammar of 3.1: parameters may be quoted, and nothing may hold a control character. */
function lineOf(text: string, faults: string[]): ContentLine | null {
  const [, name = '', after = '', value = ''] = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\u0000-\u0008\u000a-\u001f\u007f]*"|[^";:,\u0000-\u0008\u000a-\u001f\u007f]*))*):(.*)$/su.exec(text) ?? []
  if (name === '') {
    faults.push(`No content line: ${text}`)
    return null
  }
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) faults.push(`A control character in ${name}.`)
  const parameters = new Map([...after.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^;:]*))/g)].map(([, key = '', quoted, plain = '']) => [key, quoted ?? plain]))
  if (texts.has(name) && /(^|[^\\])(\\\\)*(\\[^\\;,nN]|[;,])/.test(value)) faults.push(`${name} is not escaped: ${value}`)
  return { name, parameters, value }
}

function componentOf(lines: ContentLine[], faults: string[]): Component | null {
  const open: Component[] = []
  let root: Component | null = null
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      const one: Component = { name: line.value, lines: [], parts: [] }
      open.at(-1)?.parts.push(one)
      open.push(one)
    } else if (line.name === 'END') {
      const one = open.pop()
      if (one?.name !== line.value) faults.push(`END:${line.value} ends nothing that was open.`)
      if (open.length === 0) root = one ?? null
    } else {
      if (open.length === 0) faults.push(`${line.name} stands outside everything.`)
      open.at(-1)?.lines.push(line)
    }
  }
  if (open.length > 0) faults.push('Something is not ended.')
  return root
}

const valuesOf = (of: Component, name: string): string[] => of.lines.filter((line) => line.name === name).map((line) => line.value)

/** Everything that is wrong with a calendar file; nothing when it is valid. */
export function calendarFaults(file: string | Uint8Array): string[] {
  const faults: string[] = []
  const check = (isTrue: boolean, fault: string) => void (isTrue || faults.push(fault))
  const lines = unfolded(typeof file === 'string' ? new TextEncoder().encode(file) : file, faults).map((text) => lineOf(text, faults)).filter((one) => one !== null)
  const root = componentOf(lines, faults)
  if (root === null || root.name !== 'VCALENDAR') return [...faults, 'No VCALENDAR.']
  check(valuesOf(root, 'VERSION').join() === '2.0' && valuesOf(root, 'PRODID').length === 1, 'VERSION and PRODID are there once.')
  check(root.parts.length > 0, 'A calendar holds at least one component (3.6).')
  const [method = null, ...others] = valuesOf(root, 'METHOD')
  check(others.length === 0 && (method === null || ['PUBLISH', 'REQUEST', 'CANCEL'].includes(method)), 'METHOD')
  for (const one of root.lines.filter(({ name }) => name === 'REFRESH-INTERVAL')) check(one.parameters.get('VALUE') === 'DURATION' && /^P(T\d+[HMS]|\d+[DW])$/.test(one.value), 'REFRESH-INTERVAL (7986)')
  const zones = root.parts.filter(({ name }) => name === 'VTIMEZONE')
  const ids = zones.flatMap((zone) => valuesOf(zone, 'TZID'))
  check(new Set(ids).size === zones.length, 'Each zone is described once, by its name.')
  for (const zone of zones) {
    check(zone.parts.length > 0, 'A zone has at least one observance.')
    for (const one of zone.parts) {
      check(one.name === 'STANDARD' || one.name === 'DAYLIGHT', one.name)
      check(local.test(valuesOf(one, 'DTSTART').join()), 'An observance begins by the clock on the wall.')
      for (const name of ['TZOFFSETFROM', 'TZOFFSETTO']) check(offset.test(valuesOf(one, name).join()), name)
    }
  }
  const events = root.parts.filter(({ name }) => name === 'VEVENT')
  const uids = events.flatMap((event) => valuesOf(event, 'UID'))
  check(new Set(uids).size === events.length, 'Each event has a UID of its own.')
  for (const event of events) eventFaults(event, method, ids, check)
  return faults
}

function eventFaults(event: Component, method: string | null, zones: string[], check: (isTrue: boolean, fault: string) => void): void {
  for (const name of once) check(valuesOf(event, name).length <= 1, `${name} is there more than once.`)
  for (const name of ['UID', 'DTSTAMP', 'DTSTART']) check(valuesOf(event, name).length === 1, `${name} is missing.`)
  for (const name of ['DTSTAMP', 'LAST-MODIFIED']) check(valuesOf(event, name).every((value) => utc.test(value)), `${name} is in UTC.`)
  check(/^\d+$/.test(valuesOf(event, 'SEQUENCE').join() || '0'), 'SEQUENCE')
  check(valuesOf(event, 'STATUS').every((value) => ['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(value)), 'STATUS')
  const [starts, ends] = ['DTSTART', 'DTEND'].map((name) => event.lines.find((line) => line.name === name))
  for (const one of [starts, ends]) check(one === undefined
    || (one.parameters.has('TZID') ? local.test(one.value) && zones.includes(one.parameters.get('TZID') ?? '') : utc.test(one.value)), 'A time is in UTC, or local in a zone that the file describes.')
  check(starts === undefined || ends === undefined || starts.value < ends.value, `An event ends (${ends?.value}) after it begins (${starts?.value}).`)
  for (const one of event.lines.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE')) check(/^mailto:[^\s@]+@[^\s@]+$/.test(one.value), `${one.name} has an address.`)
  const [organizers, attendees] = [valuesOf(event, 'ORGANIZER').length, valuesOf(event, 'ATTENDEE').length]
  // RFC 5546, 3.2.1, 3.2.2 and 3.2.5.
  check(method === null || organizers === 1, `${method} asks for an organizer.`)
  check(method === 'REQUEST' ? attendees >= 1 : method === 'CANCEL' || attendees === 0, `${method} with ${attendees} attendees.`)
  check(method === null || method === 'PUBLISH' || valuesOf(event, 'SEQUENCE').length === 1, `${method} has a SEQUENCE.`)
  check(method !== 'CANCEL' || valuesOf(event, 'STATUS').join() === 'CANCELLED', 'What is cancelled says so.')
}

/** The value of a property of the only event, unfolded. */
export const eventValue = (file: string, name: string): string | null =>
  new RegExp(`BEGIN:VEVENT\n(?:.*\n)*?${name}(?:;[^:]*)?:(.*)\n`).exec(file.replaceAll('\r\n ', '').replaceAll('\r\n', '\n'))?.[1] ?? null
