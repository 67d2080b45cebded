// Roles whose holder is told by a title alone, without a name.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { describe, lowTitle, titleWord } from './described.ts'
import type { Found, ReadRole } from './role.ts'

/** "Valvontajohtaja, varapuheenjohtaja  Tulli": a row of those present, by title, role and home. */
export function attendingIn(part: string, words: Found[], language: ProseLanguage): ReadRole | null {
  const [title = '', role = '', ...more] = part.split(/,\s+|\s{2,}/)
  const [word] = words
  if (word === undefined || words.length > 1 || more.length > 1 || role !== part.slice(word.start, word.end)) return null
  const about = describe(title, language)
  const represents = more[0] ?? about.represents
  return { role: word.role, title: lowTitle(about.title), name: null, ...(represents === undefined ? {} : { represents }) }
}

/** A role held by a title alone: "puheenjohtajana toimi hankejohtaja", "Varapuheenjohtaja: henkilöstöpäällikkö, Palkeet". */
export function titledRole(part: string, word: Found, holder: string, language: ProseLanguage): ReadRole | null {
  const home = /^(.+?),\s+(\p{Lu}[^,]*)$/u.exec(holder)
  const isHome = home?.[1] !== undefined && titleWord.test(home[1])
  const held = isHome ? home[1] ?? '' : holder
  if (!/(?:na|nä|är|var|fungerade?|:|\s{2})/.test(part.slice(word.end - 2, word.end + 12)) || !titleWord.test(held)) return null
  const about = describe(held, language)
  const represents = isHome ? home[2] : about.represents
  return { role: word.role, title: lowTitle(about.title), name: null, ...(represents === undefined ? {} : { represents }) }
}
