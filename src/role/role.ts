// Who chaired, stood in and kept the record, with title and whom they represent, from sentences and from rows.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { isPersonWord, personNames, type Name } from '../platform/prose/person-names.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { anyWord } from '../platform/prose/words.ts'
import { describe, describeAfter, leadLabel, lowTitle, titleWord } from './described.ts'
import { rolesInBrackets, type ListedRole } from './listed.ts'
import { attendingIn, titledRole } from './titled.ts'

export const roleNames = ['chair', 'viceChair', 'secretary', 'presenter', 'member', 'deputy', 'expert'] as const
export type RoleName = (typeof roleNames)[number]

export type ReadRole = { role: RoleName; title: string | null; name: string | null; represents?: string }

/** The roles of a text, the stretch that each rests on, and the sentences that say nothing else. */
export type FoundRoles = { roles: ReadRole[]; places: { span: Span; index: number }[]; spans: Span[] }

const roleWords: Record<ProseLanguage, [RoleName, string][]> = {
  fi: [
    ['viceChair', '(?:vara|vpuheen|II[ -])puheenjohtaj(?:a(?:na|ksi|t)?|ina)|vpj\\.?|vara-?pj\\.?|(?:hänen )?sijaisenaan'],
    ['chair', 'puheenjohtaj(?:a(?:na|ksi|t)?|ina)|pj\\.?|(?:puhetta|kokousta) johti|johti (?:puhetta|kokousta)|\\p{L}*(?:ryhmää|jaostoa|toimikuntaa) johtaa'],
    ['secretary', '(?:teknise(?:nä|ksi) |pysyvä(?:nä|ksi) |ryhmän |kokouksen )?sihteer(?:i(?:nä|ksi|t)?|einä)|siht\\.?|'
      + 'sihteerin tehtäviä hoit(?:i|aa)|muistiinpanot teki|(?:pöytäkirjaa|muistiota) piti'],
    ['presenter', 'esittelijä(?:nä|ksi)'], ['expert', '(?:pysyvä(?:nä|ksi) )?asiantuntija(?:na|ksi)'],
    ['deputy', 'varajäsen(?:enä|eksi)'], ['member', 'jäsen(?:enä|eksi)'],
  ],
  sv: [
    ['viceChair', 'vice ?ordförande|v\\. ?ordf\\.?|ställföreträdare'],
    ['chair', 'ordföranden?|ordf\\.|led[ds]e?s av|ledde mötet|leder (?:gruppen|sektionen|arbetsgruppen)'],
    ['secretary', 'sekreteraren?|sekr\\.|protokollförare|(?:förde|skrev|höll i) protokoll(?:et)?'],
    ['presenter', 'föredragande'], ['expert', '(?:som )(?:permanent )?sakkunnig'], ['deputy', '(?:som )ersättare'], ['member', '(?:som )(?:ny )?medlem'],
  ],
}

export type Found = { role: RoleName; start: number; end: number }

function findRoleWords(text: string, language: ProseLanguage): Found[] {
  const found: Found[] = []
  for (const [role, pattern] of roleWords[language]) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'giu'))) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ role, start, end })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Two or more words that begin with capitals and are no names of places or units. */
function findNames(part: string): Name[] {
  return [...part.matchAll(personNames)].flatMap((match) => {
    const words = match[0].split(/\s+/)
    // "Puheenjohtaja Maija Meikäläinen", "Hankejohtaja Matti Meikäläinen": the capital of a sentence's first title.
    const first = words[0] ?? ''
    const from = words.length > 2 && (titleWord.test(first) || leadLabel.test(first)) ? 1 : 0
    // "Etunimi Sukunimi Valtiokonttorista": the organisation behind the name is none of it.
    const isElsewhere = words.length - from > 2 && analyses(words.at(-1) ?? '').some((entry) => entry.case === 'elative')
    // "Etunimi Sukunimi Oulun yliopistosta"
    const isOwner = words.length - from > 2 && /n$/.test(words.at(-1) ?? '') && /^\s+\p{Ll}+(?:sta|stä)(?!\p{L})/u.test(part.slice(match.index + match[0].length))
    const name = words.slice(from, isElsewhere || isOwner ? -1 : undefined).join(' ')
    const start = match.index + Math.max(0, match[0].indexOf(name))
    const isPerson = name.split(' ').length > 1 ? name.split(/\s+/).every(isPersonWord) : true
    return isPerson && !/keskus|ministeri|virasto|centralen/i.test(name) ? [{ name, start, end: start + name.length }] : []
  })
}

const separators = {
  fi: /^(?:.*\s)?(?:toimii|toimi|toimivat|on|oli|ovat|olivat|jatkaa|jatkoi|valittiin|nimettiin|kutsuttiin|kuultiin|kuuli|valitsi|nimesi|(?<!- )ja|sekä)\s+|^\s*[:–-]\s*|^\s{2,}/su,
  sv: /^(?:.*\s)?(?:är|var|fungerar|fungerade|verkar|verkade|valdes|utsågs|utsetts|utnämnts|valts|arbetar|arbetade|tjänstgör|agerade|agerar|som|valde|utsåg|(?<!- )och|samt)\s+|^\s*[:–-]\s*|^\s{2,}/su,
}

/** "… toimi N N, koska M M oli estynyt", "… i stället för M M, som hade förhinder": who was away held no role. */
const presentIn = (part: string): string =>
  part.replace(/,?\s+(?:koska|sillä|eftersom|då|i stället för|istället för)\s[^.;]*(?:esty|poissa|förhind|förfall|frånvarande)[^.;]*/iu, '')
    .replace(/(?:\p{L}+\s+){1,4}ollessa\s+(?:esty\p{L}+|poissa)\s*/iu, '')

/** "Puheenjohtajana toimi poikkeuksellisesti varapuheenjohtaja N N": who stands in holds both roles. */
const standsIn = /^\s+(?:toimi|toimii|oli|fungerade|var|agerade)\s+(?:\p{Ll}+\s+){0,3}$/u

function readSentence(text: string, span: Span, language: ProseLanguage): { roles: ReadRole[]; ends: Span[] } {
  const part = presentIn(text.slice(span.start, span.end))
  const words = findRoleWords(part, language)
  const people = findNames(part)
  const first = words[0]
  if (first === undefined) return { roles: [], ends: [] }
  const attending = people.length === 0 ? attendingIn(part, words, language) : null
  if (attending !== null) return { roles: [attending], ends: [span] }
  const listed = rolesInBrackets(part, (inside) => findRoleWords(inside, language)[0]?.role ?? null)
  if (listed.length > 0 && (people.length === 0 || listed.some(({ person }) => findNames(person).length > 0))) return ofList(listed, span, language)
  const following = people.filter((person) => person.start >= first.end)
  // "N N toimi puheenjohtajana ja M M sihteerinä": the person comes before the role.
  const isBefore = people.length > 0 && following.length < Math.min(people.length, words.length) && (people[0]?.start ?? 0) < first.start
  const roles: ReadRole[] = []
  const ends: Span[] = []
  words.forEach((word, index) => {
    // "… leddes av N N, och planerare M M var sekreterare": this one stands behind its person.
    const isOwn = isBefore || standsBehind(part, word, words[index - 1], people)
    const from = isOwn ? (isBefore ? (words[index - 1]?.end ?? 0) : behindAnd(part, word, words[index - 1])) : word.end
    const to = isOwn ? word.start : (words[index + 1]?.start ?? part.length)
    for (const stretch of stretchesOf(part, word, people, { from, to, isBefore: isOwn })) {
      const role = roleFrom(part, word, stretch, language)
      if (role === null) continue
      const { person } = stretch
      const before = words[index - 1]
      if (before?.role === 'chair' && role.role === 'viceChair' && !isOwn && standsIn.test(part.slice(before.end, word.start))) {
        roles.push({ ...role, role: 'chair' })
        ends.push({ start: span.start + before.start, end: span.start + word.end })
      }
      roles.push(role)
      ends.push({ start: span.start + Math.min(word.start, person?.start ?? word.start), end: span.start + Math.max(word.end, person?.end ?? to) })
    }
  })
  return { roles, ends }
}

const standsBehind = (part: string, word: Found, before: Found | undefined, people: Name[]): boolean =>
  before !== undefined && /\s(?:var|är|toimi|toimii|fungerade som|agerade som)\s+$/u.test(part.slice(0, word.start))
  && people.filter((person) => before.end <= person.start && person.end <= word.start).length > 1

/** Where the last "and" between two roles ends. */
const behindAnd = (part: string, word: Found, before: Found | undefined): number => {
  const start = before?.end ?? 0
  const match = /^.*(?:,\s+och|\soch|,\s+ja|\sja)\s/su.exec(part.slice(start, word.start))
  return match === null ? start : start + match[0].length
}

/** Each of the list holds a name or, as often, a title only. */
function ofList(listed: ListedRole[], span: Span, language: ProseLanguage): { roles: ReadRole[]; ends: Span[] } {
  const roles = listed.map(({ role, person, about }): ReadRole => {
    const name = findNames(person)[0]
    const before = describe(name === undefined ? person : person.slice(0, name.start), language)
    const title = about.find((piece) => titleWord.test(piece)) ?? (name === undefined ? (before.title ?? person) : before.title)
    const office = name === undefined ? undefined : /^\s+(\p{Lu}{2,}[\p{L}-]*)$/u.exec(person.slice(name.end))?.[1]
    const home = about.find((piece) => piece !== title) ?? office ?? (name === undefined && before.title === null ? undefined : before.represents)
    return { role, title: lowTitle(title), name: name?.name ?? null, ...(home === undefined ? {} : { represents: home }) }
  })
  return { roles, ends: listed.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })) }
}

type Stretch = { person: Name | undefined; from: number; to: number; after: number }

/** The person who holds the role; "varapuheenjohtajat ovat …" has several. */
function stretchesOf(part: string, word: Found, people: Name[], at: { from: number; to: number; isBefore: boolean }): Stretch[] {
  const inside = people.filter((one) => one.start >= at.from && one.end <= at.to)
  const isPlural = /(?:t|ina|inä)$/.test(part.slice(word.start, word.end))
  if (!isPlural || inside.length < 2) {
    const person = at.isBefore ? inside.at(-1) : inside[0]
    return [{ person, from: at.from, to: person?.start ?? at.to, after: at.isBefore ? part.length : at.to }]
  }
  return inside.map((person, index) =>
    ({ person, from: inside[index - 1]?.end ?? at.from, to: person.start, after: inside[index + 1]?.start ?? at.to }))
}

const tail = /[.,;]?(?:\s+(?:ja|sekä|och|samt))?\s*$/

function roleFrom(part: string, word: Found, { person, from, to, after }: Stretch, language: ProseLanguage): ReadRole | null {
  const before = part.slice(from, to).replace(separators[language], '')
  if (person === undefined) return titledRole(part, word, before.replace(tail, '').trim(), language)
  const about = describe(before, language)
  const more = describeAfter(part.slice(person.end, after), language, (inside) => findRoleWords(inside, language).length > 0)
  const represents = about.represents ?? more.represents
  // "N N  ordförande, bildningsdirektör"
  const behind = person.end <= word.start ? /^,\s+([^,.;()]+)$/u.exec(part.slice(word.end))?.[1] : undefined
  const title = lowTitle(about.title ?? more.title ?? (behind !== undefined && titleWord.test(behind) ? behind : null))
  const isObject = language === 'fi' && takesObject.test(part.slice(0, person.start))
  const office = isObject && title !== null ? nominativeOf(title, ['partitive', 'genitive', 'nominative']).nominative : title
  return { role: word.role, title: office, name: isObject ? subjectName(person.name) : person.name, ...(represents === undefined ? {} : { represents }) }
}

const takesObject = /(?<!\p{L})(?:valitsi|nimesi|kutsui|kuuli|kuultiin)(?:vat)?\s/iu
/** "Valitsi … Meikäläisen", "kuultiin … Meikäläistä": a surname in -nen as it is when it is no object. */
const subjectName = (name: string): string => name.replace(/(?<=\p{L}{2}[aeiouyäö])(?:sen|sta|stä)$/u, 'nen')

/** "Sihteeri, erityisasiantuntija N N kertoi …" names a role and tells something besides. */
const tells = anyWord`
  kertoi esitteli selosti raportoi alusti kävi_läpi redogjorde presenterade berättade informerade föredrog
`

/** Reads the roles of every sentence and row; `spans` are those that say nothing else. */
export function readRoles(text: string, sentences: Span[], language: ProseLanguage): FoundRoles {
  const roles: ReadRole[] = []
  const places: FoundRoles['places'] = []
  const spans: Span[] = []
  for (const span of sentences) {
    const read = readSentence(text, span, language)
    if (read.roles.length > 0 && !tells.test(text.slice(span.start, span.end))) spans.push(span)
    read.roles.forEach((role, index) => {
      if (roles.some((known) => known.role === role.role && (known.name === role.name || role.name === null))) return
      const end = read.ends[index]
      if (end !== undefined) places.push({ span: end, index: roles.length })
      roles.push(role)
    })
  }
  return { roles, places, spans }
}
