// Finds days and months in running Finnish and Swedish: "4.6.2025", "den 18 juni", "syyskuussa", "vuoden loppuun mennessä".

/** A day ("2025-06-18"), a month ("2025-09"), or a time that is neither and stays in words (null). */
export type When = { start: number; end: number; iso: string | null }

/** What undated years are reckoned from; null when the text gives no day at all. */
export type Reckoning = { day: string | null; next: string | null }

const monthsFi = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu']
const monthsSv = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']

const fi = monthsFi.join('|')
const sv = monthsSv.join('|')
const pad = (value: number): string => String(value).padStart(2, '0')

function isoDay(year: number, month: number, day: number): string | null {
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0) ? `${year}-${pad(month)}-${pad(day)}` : null
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** The year of a month without one: the first such month that is not before the meeting. */
function yearOf(month: number, reckoning: Reckoning, day?: number): number | null {
  if (reckoning.day === null) return null
  const [year = 0, from = 1, on = 1] = reckoning.day.split('-').map(Number)
  // A day a little back is this year's: a memo also tells what happened in the spring.
  const isOver = day === undefined ? month < from : (month - from) * 31 + day - on < -120
  return isOver ? year + 1 : year
}

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, reckoning: Reckoning) => string | null | undefined }

const dayIn = (year: string | undefined, month: number, day: number, reckoning: Reckoning): string | null => {
  const known = year === undefined ? yearOf(month, reckoning, day) : fullYear(year)
  return known === null ? null : isoDay(known, month, day)
}

const monthIn = (year: string | undefined, month: number, reckoning: Reckoning): string | null => {
  const known = year === undefined ? yearOf(month, reckoning) : fullYear(year)
  return known === null ? null : `${known}-${pad(month)}`
}

const fiMonth = (name: string | undefined): number => monthsFi.indexOf((name ?? '').toLowerCase()) + 1
const svMonth = (name: string | undefined): number => monthsSv.indexOf((name ?? '').toLowerCase()) + 1

const clock = '(?:\\s*,?\\s*(?:klo|kello|kl\\.?)\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*[–-]\\s*\\d{1,2}(?:[.:]\\d{2})?)?)?'
const weekday =
  '(?:(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|(?:mån|tis|ons|tors|fre)dagen|ma|ti|ke|to|pe)\\s+)?(?:den\\s+)?'

const rules: Rule[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([, y, m, d]) => isoDay(Number(y), Number(m), Number(d)) },
  {
    // A range counts from its first day: 4.–5.6.2025, 30.6.–1.7.2025.
    pattern: new RegExp(`${weekday}(?<![\\d./])(\\d{1,2})\\.(?:\\s?(\\d{1,2})\\.)?\\s?[–-]\\s?\\d{1,2}\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?${clock}`, 'giu'),
    read: ([, d, m, last, y], at) => dayIn(y, Number(m ?? last), Number(d), at),
  },
  {
    pattern: new RegExp(`${weekday}(?<![\\d./])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2}(?![\\d.:]))(?!\\d)${clock}`, 'giu'),
    read: ([, d, m, y], at) => dayIn(y, Number(m), Number(d), at),
  },
  {
    // "18.6." and the Swedish "den 2.10", which needs its "den" to be no number of a section.
    pattern: new RegExp(`(?:${weekday}(?<![\\d./]|(?:klo|kello|kl\\.?)\\s)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)|\\bden\\s+(\\d{1,2})[./](\\d{1,2})(?![\\d.:]))${clock}`, 'giu'),
    read: ([, d, m, day, month], at) => dayIn(undefined, Number(m ?? month), Number(d ?? day), at),
  },
  {
    pattern: new RegExp(`${weekday}\\b(\\d{1,2})\\.\\s?(?:päivänä\\s+|päivä\\s+)?(${fi})kuu(?:ta|n|hun)?(?:\\s+(\\d{4}))?${clock}`, 'giu'),
    read: ([, d, m, y], at) => dayIn(y, fiMonth(m), Number(d), at),
  },
  {
    pattern: new RegExp(`\\b(${fi})kuun\\s+(\\d{1,2})\\.\\s?(?:päivä(?:nä|än|ksi|n)?)?(?:\\s+(\\d{4}))?`, 'giu'),
    read: ([, m, d, y], at) => dayIn(y, fiMonth(m), Number(d), at),
  },
  {
    pattern: new RegExp(`${weekday}\\b(\\d{1,2})(?::[ea])?(?:\\s?[–-]\\s?\\d{1,2}(?::[ea])?)?\\s+(${sv})(?:\\s+(\\d{4}))?${clock}`, 'giu'),
    read: ([, d, m, y], at) => dayIn(y, svMonth(m), Number(d), at),
  },
  {
    // syys-lokakuussa: the later month is the one by which it must have happened.
    pattern: new RegExp(`(?<!\\p{L})(?:(?:${fi})-\\s?(?:/|tai |ja )?)?(${fi})kuu(?:ssa|n|hun|lle|lla|ksi|sta|ta)?(?!\\p{L})(?:\\s+(?:vuonna\\s+)?(\\d{4}))?`, 'giu'),
    read: ([, m, y], at) => monthIn(y, fiMonth(m), at),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:(?:${sv})\\s?(?:–|-|/| och | eller )\\s?)?(${sv})s?(?=möte|sammanträde|(?!\\p{L}))(?:\\s+(\\d{4}))?`, 'giu'),
    read: ([, m, y], at) => monthIn(y, svMonth(m), at),
  },
  {
    // The turn of a year is promised as its first month.
    pattern: /(?<!\p{L})(?:(?:heti\s+)?(?:vuoden\s+(\d{4})\s+al(?:ussa|kuun|usta)|(?:i|från|vid)\s+(?:början|ingången)\s+av\s+(?:år\s+)?(\d{4}))|(?:ensi vuoden alussa|i början av nästa år))/giu,
    read: ([, fiYear, svYear], at) => {
      const year = fiYear ?? svYear ?? (at.day === null ? undefined : String(Number(at.day.slice(0, 4)) + 1))
      return year === undefined ? null : `${year}-01`
    },
  },
  {
    pattern: /(?<!\p{L})(?:vuoden(?:\s+(\d{4}))?\s+lop(?:puun|ulla|pupuolella|ussa)|(?:före |i |vid )?(?:utgången|slutet) av (?:år\s?)?(\d{4}|året)|(?:före |i |vid )årets slut|(?:vid )?årsskiftet)/giu,
    read: ([, fiYear, svYear], at) => {
      const year = fiYear ?? (svYear !== undefined && /^\d/.test(svYear) ? svYear : at.day?.slice(0, 4))
      return year === undefined ? null : `${year}-12`
    },
  },
  {
    // "Before" a feast that always falls into the same month.
    pattern: /(?<!\p{L})(?:ennen\s+(juhannusta|joulua|vappua)|(juhannukseen|jouluun|vappuun)(?=\s+mennessä)|(?:före|innan)\s+(midsommar|jul|första maj|valborg)(?:en)?)(?!\p{L})(?:\s+(\d{4}))?/giu,
    read: ([, before, until, swedish, y], at) => {
      const feast = before ?? until ?? swedish ?? ''
      return monthIn(y, /^(?:juh|mid)/i.test(feast) ? 6 : /^j/i.test(feast) ? 12 : 4, at)
    },
  },
  {
    pattern: /(?<!\p{L})(?:viikolla|viikon|vecka|v\.)\s+(\d{1,2})(?:\/(\d{4}))?(?:\s+(\d{4}))?/giu,
    read: ([, week, one, other], at) => monthOfWeek(Number(week), one ?? other ?? yearOfWeek(Number(week), at.day)),
  },
  { pattern: /(?<!\p{L})(?:(?:tällä|kuluvalla) viikolla|denna vecka|(ensi viikolla|nästa vecka))(?!\p{L})/giu, read: ([, isNext], at) => monthOfWeek(weekOf(at.day) + (isNext === undefined ? 0 : 1), at.day?.slice(0, 4)) },
  { pattern: /(?<!\p{L})(?:(?:ensi|tulevana|tämän vuoden|kuluvan vuoden)\s+)?(?:syksyllä|syksyn aikana|keväällä|kevään aikana|kesällä|talvella|alkusyksystä|loppuvuodesta|loppuvuoden aikana|alkuvuodesta|på hösten|i höst|under hösten|på våren|i vår|under våren|i sommar)(?:\s+\d{4})?/giu, read: () => null },
  { pattern: /(?<!\p{L})(?:seuraavassa|ensi|seuraavaan|ensi kerran) kokouksessa(?:an)?|(?<!\p{L})seuraavaan kokoukseen|(?<!\p{L})(?:vid|till|på|i) (?:det |sitt |\p{L}+s )?(?:nästa|följande) (?:möte|sammanträde)t?/giu, read: (_, at) => at.next },
]

const weekOf = (day: string | null): number => (day === null ? 0 : (Temporal.PlainDate.from(day).weekOfYear ?? 0))

/** The year of a week without one: the first such week that is not over at the meeting. */
function yearOfWeek(week: number, day: string | null): string | undefined {
  if (day === null) return undefined
  const from = Temporal.PlainDate.from(day)
  return String(week < (from.weekOfYear ?? 0) ? (from.yearOfWeek ?? from.year) + 1 : (from.yearOfWeek ?? from.year))
}

/** A week lies in a month only when all its days do. */
function monthOfWeek(week: number, year: string | undefined): string | null {
  if (year === undefined || week < 1 || week > 53) return null
  const monday = Temporal.PlainDate.from(`${year}-01-04`)
  const start = monday.subtract({ days: monday.dayOfWeek - 1 }).add({ weeks: week - 1 })
  const end = start.add({ days: 6 })
  return start.month === end.month ? `${start.year}-${pad(start.month)}` : null
}

/** Every day, month and other point of time named in the text, in order. Earlier rules win where two overlap. */
export function findTimes(text: string, reckoning: Reckoning): When[] {
  const found: When[] = []
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      // matchAll gives the same arrays as exec; the compiler types them apart.
      const iso = read(match as RegExpExecArray, reckoning)
      if (iso !== undefined) found.push({ start, end, iso })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Days only, each with its full date. */
export const findDays = (text: string, reckoning: Reckoning): (When & { iso: string })[] =>
  // The filter has looked that the day is there.
  findTimes(text, reckoning).filter((when) => when.iso !== null && when.iso.length === 10) as (When & { iso: string })[]
