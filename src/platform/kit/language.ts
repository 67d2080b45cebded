// The three languages people read, and words that exist in all of them.

export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** Words of our own: a missing language does not compile. */
export type Words = Record<Language, string>

/** Words of the users: at least one language is there, the others may be. */
export type Texts = Partial<Record<Language, string>>

/** The same made in each language. */
export const inEach = <Made>(make: (language: Language) => Made): Record<Language, Made> => ({ fi: make('fi'), sv: make('sv'), en: make('en') })

/** A text together with the language it is really in, so that a page can mark it. */
export type Spoken = { text: string; language: Language }

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

/** The user's own text in the wanted language, else the first one there is. Null when there is none. */
export function spoken(texts: Texts, wanted: Language): Spoken | null {
  for (const language of [wanted, ...languages]) {
    const text = texts[language]
    if (text !== undefined && text !== '') return { text, language }
  }
  return null
}

/** As `spoken`, but only the text: for titles, sorting and mail subjects. Empty when there is none. */
export const textIn = (texts: Texts, wanted: Language): string => spoken(texts, wanted)?.text ?? ''

/** Puts the same values into {places} of words in each language. */
export const fillEach = (words: Words, values: Record<string, string | number>): Words => inEach((language) => fill(words[language], values))

/** Puts values into {places} of a text. A place without a value is a bug and throws. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in "${text}"`)
    return String(value)
  })
}
