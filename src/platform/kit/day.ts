// Days and times as people in Finland write them. A day is 'YYYY-MM-DD', a month 'YYYY-MM', a time 'HH:MM'.
import type { Language } from './language.ts'

export type Day = string
export type Month = string
export type Time = string

/** Where the users live; a meeting may name another zone. */
export const homeZone = 'Europe/Helsinki'

export const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export const isMonth = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)

export const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The first day of a month; a day is its own. */
export const firstDayOf = (due: Day | Month): Day => due.length === 7 ? `${due}-01` : due

/** The last day on which something promised for a day or a month is still in time. */
export const lastDayOf = (due: Day | Month): Day =>
  due.length === 7 ? `${due}-${String(Temporal.PlainYearMonth.from(due).daysInMonth).padStart(2, '0')}` : due

/** The day an instant falls on in a zone. */
export const dayIn = (instant: Temporal.Instant, zone: string = homeZone): Day =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString()

/** The time of day of an instant in a zone, to the minute. */
export const timeIn = (instant: Temporal.Instant, zone: string = homeZone): Time =>
  instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

const monthNames: Record<Language, string[]> = {
  fi: ['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu',
    'lokakuu', 'marraskuu', 'joulukuu'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november',
    'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December'],
}

const weekdayNames: Record<Language, string[]> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** 18.6.2025 in Finnish and Swedish, 18 June 2025 in English. */
export function writtenDay(day: Day, language: Language): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day)
  return language === 'en' ? `${date} ${monthNames.en[month - 1]} ${year}` : `${date}.${month}.${year}`
}

/** keskiviikko 18.6.2025, onsdag 18.6.2025, Wednesday 18 June 2025. */
export const writtenWeekday = (day: Day, language: Language): string =>
  `${weekdayNames[language][Temporal.PlainDate.from(day).dayOfWeek - 1]} ${writtenDay(day, language)}`

/** syyskuu 2025 and its like; `form: 'in'` gives "syyskuussa 2025", "i september 2025", "in September 2025". */
export function writtenMonth(month: Month, language: Language, form: 'name' | 'in' = 'name'): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month)
  const name = monthNames[language][number - 1]
  if (form === 'name') return `${name} ${year}`
  // Every Finnish month ends in -kuu, so the inessive is always -kuussa.
  return language === 'fi' ? `${name}ssa ${year}` : language === 'sv' ? `i ${name} ${year}` : `in ${name} ${year}`
}

/** A day or a month, whichever it is. */
export const writtenDue = (due: Day | Month, language: Language): string =>
  due.length === 7 ? writtenMonth(due, language) : writtenDay(due, language)

/** 9.05 in Finnish and Swedish, 9:05 in English. */
export const writtenTime = (time: Time, language: Language): string => {
  const [hour, minute] = time.split(':')
  return `${Number(hour)}${language === 'en' ? ':' : '.'}${minute}`
}

/** An instant as a day and a time in a zone. */
export const writtenInstant = (instant: Temporal.Instant, language: Language, zone: string = homeZone): string =>
  `${writtenDay(dayIn(instant, zone), language)} ${{ fi: 'klo ', sv: 'kl. ', en: 'at ' }[language]}${
    writtenTime(timeIn(instant, zone), language)}`

/** Whether the clock of a zone shows a time on a day; an hour is skipped where summer time begins. */
export const isShown = (day: Day, time: Time, zone: string = homeZone): boolean =>
  timeIn(instantOf(day, time, zone), zone) === time

/** The instant of a local day and time in a zone; a time that the clock skips is moved forward (as calendars do). */
export const instantOf = (day: Day, time: Time, zone: string = homeZone): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()
