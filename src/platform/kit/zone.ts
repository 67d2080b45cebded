// Describes a time zone for calendar files: when its clock changes, as a rule of every year where the zone has one.

/** A content line: its name, its parameters, its value. */
export type Line = [name: string, parameters: Record<string, string>, value: string]

/** One change of the clock: when it is by the clock before the change, and the offsets before and after it. */
type Change = { onset: Temporal.PlainDateTime; before: string; after: string }

/** A rule is believed when the zone keeps it for so many years; without one so many years of changes are written out. */
const yearsCompared = 5

/** The VTIMEZONE of a zone, right for events from a year on. */
export function zoneLines(zone: string, fromYear: number): Line[] {
  const years = Array.from({ length: yearsCompared }, (_, more) => changesIn(zone, fromYear - 1 + more))
  const first = years[0] ?? []
  const rules = first.map((change, place) => ruleOf(change, years.map((year) => year.length === first.length ? year[place] : undefined)))
  const isRegular = first.length > 0 && rules.every((rule) => rule !== null)
  const observed = isRegular ? first.flatMap((change, place) => observance(change, rules[place] ?? null))
    : [standing(zone, fromYear - 1), ...years.flat().map((change) => observance(change, null))].flat()
  return [['BEGIN', {}, 'VTIMEZONE'], ['TZID', {}, zone], ...observed, ['END', {}, 'VTIMEZONE']]
}

const startOf = (zone: string, year: number) => Temporal.PlainDateTime.from({ year, month: 1, day: 1 }).toZonedDateTime(zone)

function changesIn(zone: string, year: number): Change[] {
  const changes: Change[] = []
  for (let at = startOf(zone, year).getTimeZoneTransition('next'); at !== null && at.year === year; at = at.getTimeZoneTransition('next')) {
    const before = at.subtract({ nanoseconds: 1 }).offset
    changes.push({ onset: at.withTimeZone(before).toPlainDateTime(), before, after: at.offset })
  }
  return changes
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The places of a day in its month by which a rule may name it: the last Sunday, the second Sunday. */
const placesOf = ({ onset }: Change): string[] => {
  const weekday = weekdays[onset.dayOfWeek - 1] ?? ''
  return [...onset.day + 7 > onset.daysInMonth ? [`-1${weekday}`] : [], `${Math.ceil(onset.day / 7)}${weekday}`]
}

function ruleOf(change: Change, others: (Change | undefined)[]): string | null {
  const isSame = (other: Change | undefined) => other !== undefined && other.before === change.before && other.after === change.after
    && other.onset.month === change.onset.month && other.onset.toPlainTime().equals(change.onset.toPlainTime())
  const place = placesOf(change).find((one) => others.every((other) => other !== undefined && isSame(other) && placesOf(other).includes(one)))
  return place === undefined ? null : `FREQ=YEARLY;BYMONTH=${change.onset.month};BYDAY=${place}`
}

const isLater = ({ before, after }: Change): boolean => minutesOf(after) > minutesOf(before)
const minutesOf = (offset: string): number => Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))

function observance(change: Change, rule: string | null): Line[] {
  const name = isLater(change) ? 'DAYLIGHT' : 'STANDARD'
  return [['BEGIN', {}, name], ['DTSTART', {}, change.onset.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')],
    ...(rule === null ? [] : [['RRULE', {}, rule]] satisfies Line[]),
    ['TZOFFSETFROM', {}, change.before.replace(':', '')], ['TZOFFSETTO', {}, change.after.replace(':', '')], ['END', {}, name]]
}

/** The offset that holds before the first change that is written out, or always. */
const standing = (zone: string, year: number): Line[] => {
  const { offset } = startOf(zone, year)
  return [['BEGIN', {}, 'STANDARD'], ['DTSTART', {}, '19700101T000000'], ['TZOFFSETFROM', {}, offset.replace(':', '')],
    ['TZOFFSETTO', {}, offset.replace(':', '')], ['END', {}, 'STANDARD']]
}
