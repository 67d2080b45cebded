// Amounts as whole hundredths - cents, or hundredths of a person-year - read and written as people write numbers. Pure.
import type { Language } from '../platform/kit/language.ts'

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/**
 * Hundredths in a text such as "1 234,5", "1 234,50 €" or "1,234.50"; null when it is no amount or could be two:
 * "1.234" is a thousand to some and a little more than one to others.
 */
export function hundredthsIn(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009]+/g, '').replace(/(?:€|eur|htv|årsv\.?|årsverken|py)$/i, '')
  const [, whole = '', decimals = ''] = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(ungrouped(bare)) ?? []
  return whole === '' ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

/** Where both signs are used the last one is the decimal sign and the other groups thousands. */
function ungrouped(text: string): string {
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(text)) return text.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll('.', '')
  return text
}

/** Exact: the digits are those of the whole number. Nothing after the sign where there are no cents. */
export function writtenHundredths(hundredths: number, language: Language): string {
  const size = Math.abs(hundredths)
  const cents = size % 100
  const whole = new Intl.NumberFormat(locales[language]).format((size - cents) / 100)
  const sign = language === 'en' ? '.' : ','
  const written = cents === 0 ? whole : `${whole}${sign}${String(cents).padStart(2, '0').replace(/0$/, '')}`
  return hundredths < 0 ? `−${written}` : written
}

/** With its sign, for differences: "+1 200", "−3", "±0". */
export const writtenDifference = (hundredths: number, language: Language): string =>
  hundredths === 0 ? '±0' : `${hundredths > 0 ? '+' : ''}${writtenHundredths(hundredths, language)}`

/** For a field: as it can be read back, without the signs that group thousands. */
export const fieldOf = (hundredths: number, language: Language): string => writtenHundredths(hundredths, language).replace(/[\s\u00a0\u202f]|,(?=\d{3})/g, '')
