// Pieces that the sentences of every language are built of.
import type { Language } from '../platform/kit/language.ts'
import { declined } from '../platform/prose/declined.ts'
import { isKnownNoun } from '../platform/prose/inflection.ts'
import type { Comes, Person } from './phrasing.ts'

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Only a common noun loses the capital of a title; names and abbreviations keep theirs. */
export function lowered(title: string, language: Language): string {
  const first = /^[\p{L}-]*/u.exec(title)?.[0] ?? ''
  // Swedish has no list of words here: a genitive ("Lapplands") or a hyphen tells a name.
  const isName = language === 'fi' ? !isKnownNoun(first) || first.includes('-') : language === 'en' || /s$|-/.test(first)
  return /^\p{Lu}\p{Ll}/u.test(title) && !isName ? title.slice(0, 1).toLowerCase() + title.slice(1) : title
}

export const lowFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text

/** The body as it is spoken of: "hankeryhmä", "projektgruppen", "project group". */
export function shortName(name: string, language: Language): string {
  if (language === 'fi') return lowFirst(name.split(' ').at(-1) ?? name)
  return lowFirst(name.split(language === 'sv' ? / (?:för|inom|i) / : / (?:for|of|on) /)[0] ?? name)
}

/** A body of one word with its programme before it, where Finnish says so: "toimeenpanohankkeen hankeryhmä". */
export function wholeName(body: string, programme: string, language: Language): string {
  const owner = language === 'fi' && !body.includes(' ') ? declined(programme, 'genitive') : null
  return owner === null ? body : `${owner} ${lowFirst(body)}`
}

/** "a, b sekä c"; a semicolon where a part has a comma of its own. */
export function listed(parts: string[], last: string): string {
  const mark = parts.some((part) => part.includes(',')) ? ';' : ','
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(`${mark} `)}${mark === ';' ? ';' : ''} ${last} ${parts.at(-1) ?? ''}`
}

/** Whether a text is a sentence of its own. */
export const isSentence = (text: string): boolean => /[.!]$/.test(text)

/** "hankejohtaja N N"; a name that only repeats the role is left out. */
export function named(person: Person): string {
  const isRole = /^(?:(?:vara)?puheenjohtaja|(?:vice )?ordförande|(?:vice )?chair)$/i.test(person.name)
  return [person.title, isRole ? '' : person.name].filter((part) => part !== '').join(' ')
}

/** What a commitment says of time when nothing more is known. */
export const isSomeday = ({ due, to }: Pick<Comes, 'due' | 'to'>): boolean => due === null && to.length === 0
