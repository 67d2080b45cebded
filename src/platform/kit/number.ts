// Numbers as people write them: 2,5 in Finnish and Swedish, 2.5 in English.
import type { Language } from './language.ts'

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** At most two decimals, none that say nothing. */
export const writtenNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value)
