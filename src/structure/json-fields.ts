// The fields of an object in a JSON file, each checked for what it should be and reported when it is something else.
import type { Report } from '../finding/finding.ts'
import { languages, type Texts } from '../platform/kit/language.ts'
import { isDay } from '../platform/kit/day.ts'
import type { Kind } from './fields.ts'
import type { Source } from './located.ts'
import { occupancies, type DatedCode } from './structure.ts'
import { dayIn, trimmed } from './values.ts'

export type Given = Record<string, unknown>

/** The beginning of a value as JSON; one that is nested too deep to be written is told by its kind. */
export function shortJson(value: unknown): string {
  try {
    return String(JSON.stringify(value)).slice(0, 200)
  } catch {
    return typeof value
  }
}

const written = (value: unknown): string => (typeof value === 'string' ? value : shortJson(value))

export const isGiven = (value: unknown): value is Given => value instanceof Object && !Array.isArray(value)

const knownKeys: Record<Kind | 'structure', string[]> = {
  structure: ['organisation', 'validFrom', 'units', 'positions', 'tasks'],
  units: ['id', 'name', 'parent', 'parents', 'shortName', 'type', 'site', 'costCentre', 'codes', 'validFrom', 'validTo', 'also'],
  positions: ['id', 'unit', 'title', 'fte', 'head', 'occupancy', 'receiver', 'endsOn', 'background', 'site', 'costCentre'],
  tasks: ['id', 'name', 'unit', 'fte', 'legalBasis', 'receiver', 'endsOn', 'pendingCases', 'contracts', 'systems'],
}

/** Holders' names never belong into a structure. */
const personKeys = /^(?:holder|person|employee|incumbent|henkilö|haltija|viranhaltija|innehavare|(?:first|last|holder|person|employee)_?name|hetu|email)$/i

/** The values of one object of a list, or of the structure itself. */
export class Fields {
  readonly source: Source
  private readonly given: Given
  private readonly report: Report
  private readonly where: (field: string) => { file: string; sheet?: string; path: string }

  constructor(given: Given, kind: Kind | 'structure', source: Source, report: Report) {
    this.given = given
    this.source = source
    this.report = report
    const prefix = kind === 'structure' ? '' : `${kind}[${source.row}].`
    this.where = (field) => ({ file: source.origin.file, ...(kind === 'structure' ? {} : { sheet: kind }), path: `${prefix}${field}` })
    for (const key of Object.keys(given)) {
      if (knownKeys[kind].includes(key)) continue
      report(personKeys.test(key) ? 'personName' : 'unknownColumn', this.where(key), key)
    }
  }

  private wrong(field: string, expected: string): void {
    this.report('wrongKind', this.where(field), shortJson(this.given[field]), { expected })
  }

  text(field: string, code: 'cosmeticDifference' | 'untidyText' = 'untidyText'): string {
    const value = this.given[field]
    if (value === undefined || value === null) return ''
    // A number stands for its figures: many tools write ids so.
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.wrong(field, '"…"')
      return ''
    }
    return this.tidied(field, String(value), code)
  }

  private tidied(field: string, value: string, code: 'cosmeticDifference' | 'untidyText'): string {
    const text = trimmed(value)
    if (text !== value || (code === 'untidyText' && /[\u00a0\u00ad\u200b\u2060\ufeff]| {2}/.test(value))) {
      this.report(code, this.where(field), value, { other: text })
    }
    return text
  }

  texts(field: string): Texts {
    const value = this.given[field]
    if (typeof value === 'string') return value === '' ? {} : { fi: this.tidied(field, value, 'untidyText') }
    if (value === undefined || value === null) return {}
    if (!isGiven(value)) {
      this.wrong(field, '{ "fi": "…", "sv": "…", "en": "…" }')
      return {}
    }
    const found: Texts = {}
    for (const language of languages) {
      const text = value[language]
      if (typeof text === 'string' && trimmed(text) !== '') found[language] = this.tidied(`${field}.${language}`, text, 'untidyText')
      else if (text !== undefined && text !== null && text !== '') this.wrong(field, '{ "fi": "…", "sv": "…", "en": "…" }')
    }
    return found
  }

  day(field: string): string | null {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return null
    const day = typeof value === 'string' ? dayIn(trimmed(value)) : null
    if (day === null) this.report('badDate', this.where(field), written(value))
    return day
  }

  number<Empty>(field: string, empty: Empty): number | Empty {
    const value = this.given[field]
    if (value === undefined || value === null) return empty
    if (typeof value === 'number' && Number.isFinite(value)) return value
    this.report('badNumber', this.where(field), written(value))
    return empty
  }

  yes(field: string): boolean {
    const value = this.given[field]
    if (value !== undefined && value !== null && typeof value !== 'boolean') this.report('unknownValue', this.where(field), written(value))
    return value === true
  }

  occupancy(): (typeof occupancies)[number] {
    const value = this.given.occupancy
    const known = occupancies.find((one) => one === value)
    if (value !== undefined && value !== null && known === undefined) this.report('unknownOccupancy', this.where('occupancy'), written(value))
    return known ?? 'filled'
  }

  list(field: string): string[] {
    const value = this.given[field]
    if (value === undefined || value === null) return []
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) {
      return value.map((one) => this.tidied(field, String(one), 'untidyText')).filter((one) => one !== '')
    }
    this.wrong(field, '["…"]')
    return []
  }

  /** `parent` or `parents`; a root says null or nothing. */
  parents(): string[] {
    const parent = this.text('parent', 'cosmeticDifference')
    const all = [...(parent === '' ? [] : [parent]), ...this.list('parents')]
    return [...new Set(all)]
  }

  codes(): DatedCode[] {
    const value = this.given.codes
    if (value === undefined || value === null) return []
    const isRight = (one: unknown): one is Given => isGiven(one) && typeof one.system === 'string' && typeof one.code === 'string'
      && [one.from, one.to].every((day) => day === undefined || day === null || (typeof day === 'string' && isDay(day)))
    if (!Array.isArray(value) || !value.every(isRight)) {
      this.wrong('codes', '[{ "system": "…", "code": "…", "from": null, "to": null }]')
      return []
    }
    const dayOf = (day: unknown): string | null => (typeof day === 'string' ? day : null)
    return value.map(({ system, code, from, to }) => ({ system: String(system), code: String(code), from: dayOf(from), to: dayOf(to) }))
  }

  also(): { also?: Record<string, string> } {
    const { also } = this.given
    if (also === undefined || also === null) return {}
    if (isGiven(also) && Object.values(also).every((value) => typeof value === 'string')) {
      return { also: Object.fromEntries(Object.entries(also).map(([key, value]) => [key, String(value)])) }
    }
    this.wrong('also', '{ "…": "…" }')
    return {}
  }

  missing(code: 'missingId' | 'missingName' | 'missingTitle', field: string): void {
    this.report(code, this.where(field), '')
  }
}
