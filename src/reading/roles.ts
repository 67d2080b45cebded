// Who chaired, stood in and kept the record, with title and whom they represent, from sentences and from rows.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import { isPersonWord, personNames, type Name } from '../platform/prose/person-names.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { Mark, ReadRole, RoleName } from './reading.ts'
import { endingIn } from '../platform/prose/words.ts'

const roleWords: Record<ProseLanguage, [RoleName, string][]> = {
  fi: [
    ['viceChair', '(?:vara|vpuheen|II[ -])puheenjohtaja(?:na|ksi|t|ina)?|vpj\\.?'],
    ['chair', 'puheenjohtaja(?:na|ksi|t|ina)?|pj\\.?|(?:puhetta|kokousta) johti'],
    ['secretary', '(?:teknise(?:nä|ksi) |pysyvä(?:nä|ksi) |ryhmän |kokouksen )?sihteeri(?:nä|ksi|t)?|siht\\.'],
    ['presenter', 'esittelijä(?:nä|ksi)'], ['expert', '(?:pysyvä(?:nä|ksi) )?asiantuntija(?:na|ksi)'],
    ['deputy', 'varajäsen(?:enä|eksi)'], ['member', 'jäsen(?:enä|eksi)'],
  ],
  sv: [
    ['viceChair', 'vice ?ordförande|v\\. ?ordf\\.'], ['chair', 'ordförande|ordf\\.|leddes av|ledde mötet'], ['secretary', 'sekreterare|sekr\\.'],
    ['presenter', 'föredragande'], ['expert', '(?:som )(?:permanent )?sakkunnig'], ['deputy', '(?:som )ersättare'], ['member', '(?:som )(?:ny )?medlem'],
  ],
}

type Found = { role: RoleName; start: number; end: number }

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
    const from = words.length > 2 && titleWord.test(first) ? 1 : 0
    // "Etunimi Sukunimi Valtiokonttorista": the organisation behind the name is none of it.
    const isElsewhere = words.length - from > 2 && analyses(words.at(-1) ?? '').some((entry) => entry.case === 'elative')
    const name = words.slice(from, isElsewhere ? -1 : undefined).join(' ')
    const start = match.index + Math.max(0, match[0].indexOf(name))
    const isPerson = name.split(' ').length > 1 ? name.split(/\s+/).every(isPersonWord) : true
    return isPerson && !/keskus|ministeri|virasto|centralen/i.test(name) ? [{ name, start, end: start + name.length }] : []
  })
}

const titleWord =
  endingIn`
    johtaja päällikkö asiantuntija koordinaattori sihteeri neuvos valmistelija suunnittelija tarkastaja edustaja
    esimies insinööri juristi ministeri professori direktör chef råd sakkunnig samordnare koordinator sekreterare
    handläggare representant ledare planerare inspektör specialist jurist puheenjohtaja ordförande
  `

/** A genitive as the name of whom somebody represents: "ELY-keskusten" → "ELY-keskukset", else as printed. */
function represented(printed: string, language: ProseLanguage): string {
  if (language === 'fi') return nominativeOf(printed, ['genitive', 'elative', 'partitive']).nominative
  return printed.replace(/(?<=(?:erna|arna|orna|en|et))s$/, '')
}

const separators = {
  fi: /^(?:.*\s)?(?:toimii|toimi|toimivat|on|oli|ovat|olivat|jatkaa|jatkoi|valittiin|nimettiin|kutsuttiin|valitsi|nimesi|(?<!- )ja|sekä)\s+|^\s*[:–-]\s*/su,
  sv: /^(?:.*\s)?(?:är|var|fungerar|fungerade|verkar|verkade|valdes|utsågs|som|valde|utsåg|(?<!- )och|samt)\s+|^\s*[:–-]\s*/su,
}

const leadLabel = /^(?:läsnä|osallistujat|närvarande|deltagare)\s*:?\s*/i

/** What stands before the name: "ELY-keskusten edustaja, ylijohtaja", "työ- ja elinkeinoministeriön osastopäällikkö". */
function describe(before: string, language: ProseLanguage): { title: string | null; represents?: string } {
  const pieces = before.trim().replace(leadLabel, '').replace(/[,:(]+$/, '').split(/,\s+/).filter((piece) => piece !== '')
  const agent = language === 'fi' ? /^(.*?)\s+(?:edustaja(?:na)?|edustajista)$/i : /^(.*?)(?:s)?\s+(?:representant|företrädare)$/i
  const spokesman = pieces.map((piece) => agent.exec(piece)?.[1] ?? /^(?:representanten|representant|företrädare) för (.*)$/i.exec(piece)?.[1]).find((found) => found !== undefined)
  const last = pieces.findLast((piece) => !agent.test(piece) && !/^represent|^företrädar/.test(piece)) ?? ''
  const { owner, title } = language === 'fi' ? splitOwner(last) : { owner: /^(.*s)\s+(?=\p{Ll}+$)/u.exec(last)?.[1] ?? '', title: last.replace(/^.*s\s+(?=\p{Ll}+$)/u, '') }
  const of = spokesman ?? owner
  return { title: title === '' ? null : title, ...(of === '' ? {} : { represents: represented(of, language) }) }
}

/** "Lapin ELY-keskuksen ylijohtaja" → an organisation and a title; "johtava asiantuntija" → a title. */
function splitOwner(piece: string): { owner: string; title: string } {
  const words = piece.split(' ')
  let from = words.length - 1
  while (from > 0 && /^\p{Ll}.*(?:va|vä|nen|s\.|ja)$|^(?:vs|va|ts)\.$/u.test(words[from - 1] ?? '') && !/^ja$/.test(words[from - 1] ?? '')) from -= 1
  const owner = words.slice(0, from).join(' ')
  const isOrganisation = /\p{Lu}/u.test(owner) || /(?:ministeriön|viraston|keskuksen|keskusten|liiton|laitoksen)$/.test(owner)
  return isOrganisation ? { owner, title: words.slice(from).join(' ') } : { owner: '', title: piece }
}

/** What stands after the name: ", joka edustaa ELY-keskuksia", "(TEM)", "Lapin ELY-keskuksesta", ", hankejohtaja". */
function describeAfter(after: string, language: ProseLanguage): { title?: string; represents?: string } {
  const speaks = language === 'fi'
    ? /^,?\s*(?:joka edustaa|edustaen|edustajanaan)\s+([^,.;()]+)/u.exec(after)
    : /^,?\s*(?:som (?:företräder|representerar)|som representant för)\s+([^,.;()]+)/u.exec(after)
  if (speaks?.[1] !== undefined) return { represents: represented(speaks[1].replace(/\s+(?:ja|och)$/, '').trim(), language) }
  const bracket = /^\s*\(([^)]+)\)/.exec(after)?.[1]
  const isRole = (words: string) => findRoleWords(words, language).length > 0
  const rest = bracket === undefined ? after : after.replace(/^\s*\([^)]+\)/, '')
  const piece = /^,\s+([^,.;()]+)/.exec(rest)?.[1]?.trim()
  const home = /^,\s+[^,.;()]+,\s+([^,.;()]+)/.exec(rest)?.[1]?.trim()
  const organisation = home !== undefined && !isRole(home) && isOrganisation(home) ? { represents: home } : {}
  const title = piece !== undefined && !isRole(piece) && titleWord.test(piece) ? { title: piece, ...organisation } : {}
  if (bracket !== undefined && !isRole(bracket)) return titleWord.test(bracket) ? { title: bracket } : { ...title, represents: bracket }
  const from = language === 'fi'
    ? /^,?\s+((?:[\p{L}-]+\s+){0,4}[\p{L}-]+(?:sta|stä))(?![\p{L}-])/u.exec(after)?.[1]
    : /^,?\s+från\s+([^,.;()]+?)(?:\s+(?:är|var)\s|[,.;()]|$)/u.exec(after.replace(/\s+(?:och|samt)(?:\s+som|\s+till)?\s*$/, ''))?.[1]
  const isPlain = from?.split(' ').slice(0, -1).every((word) => /n$|-$|^(?:ja|sekä)$|^\p{Lu}/u.test(word)) === true
  const isElative = analyses(from?.split(' ').at(-1) ?? '').some((entry) => entry.case === 'elative')
  const isSource = from !== undefined && (language === 'sv' || (isPlain && isElative))
  return isSource ? { ...title, represents: represented(from, language) } : title
}

const isOrganisation = (words: string): boolean =>
  analyses(words.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && bodyHeads.has(entry.head))
  || /\p{Lu}{2,}$|(?:centralen|ministeriet|verket|byrån|gruppen)$/u.test(words)

function readSentence(text: string, span: Span, language: ProseLanguage): { roles: ReadRole[]; ends: Span[] } {
  const part = text.slice(span.start, span.end)
  const words = findRoleWords(part, language)
  const people = findNames(part)
  const first = words[0]
  if (first === undefined) return { roles: [], ends: [] }
  const following = people.filter((person) => person.start >= first.end)
  // "N N toimi puheenjohtajana ja M M sihteerinä": the person comes before the role.
  const isBefore = people.length > 0 && following.length < Math.min(people.length, words.length) && (people[0]?.start ?? 0) < first.start
  const roles: ReadRole[] = []
  const ends: Span[] = []
  words.forEach((word, index) => {
    const from = isBefore ? (words[index - 1]?.end ?? 0) : word.end
    const to = isBefore ? word.start : (words[index + 1]?.start ?? part.length)
    for (const stretch of stretchesOf(part, word, people, { from, to, isBefore })) {
      const role = roleFrom(part, word, stretch, language)
      if (role === null) continue
      const { person } = stretch
      roles.push(role)
      ends.push({ start: span.start + Math.min(word.start, person?.start ?? word.start), end: span.start + Math.max(word.end, person?.end ?? to) })
    }
  })
  return { roles, ends }
}

type Stretch = { person: Name | undefined; from: number; to: number; after: number }

/** The person who holds the role; "varapuheenjohtajat ovat …" has several. */
function stretchesOf(part: string, word: Found, people: Name[], at: { from: number; to: number; isBefore: boolean }): Stretch[] {
  const inside = people.filter((one) => one.start >= at.from && one.end <= at.to)
  const isPlural = /t$/.test(part.slice(word.start, word.end))
  if (!isPlural || inside.length < 2) {
    const person = at.isBefore ? inside.at(-1) : inside[0]
    return [{ person, from: at.from, to: person?.start ?? at.to, after: at.isBefore ? part.length : at.to }]
  }
  return inside.map((person, index) =>
    ({ person, from: inside[index - 1]?.end ?? at.from, to: person.start, after: inside[index + 1]?.start ?? at.to }))
}

const tail = /[.,;]?\s*(?:ja|sekä|och|samt)?\s*$/

function roleFrom(part: string, word: Found, { person, from, to, after }: Stretch, language: ProseLanguage): ReadRole | null {
  const before = part.slice(from, to).replace(separators[language], '')
  if (person === undefined && !isTitled(before, word, part)) return null
  const about = describe(person === undefined ? before.replace(tail, '').trim() : before, language)
  const more = person === undefined ? {} : describeAfter(part.slice(person.end, after), language)
  const represents = about.represents ?? more.represents
  const title = lowTitle(about.title ?? more.title ?? null)
  return { role: word.role, title, name: person?.name ?? null, ...(represents === undefined ? {} : { represents }) }
}

/** A title has its capital from the sentence's beginning only. */
const lowTitle = (title: string | null): string | null =>
  title !== null && /^\p{Lu}\p{Ll}/u.test(title) && titleWord.test(title.split(' ')[0] ?? '') ? title.slice(0, 1).toLowerCase() + title.slice(1) : title

/** A role held by a title alone: "puheenjohtajana toimi hankejohtaja". */
const isTitled = (before: string, word: Found, part: string): boolean =>
  /(?:na|nä|är|var|fungerade?|:)/.test(part.slice(word.end - 2, word.end + 12)) && titleWord.test(before.replace(tail, '').trim())

/** Reads the roles of every sentence and row; `spans` are those that say nothing else. */
export function readRoles(text: string, sentences: Span[], language: ProseLanguage): { roles: ReadRole[]; marks: Mark[]; spans: Span[] } {
  const roles: ReadRole[] = []
  const marks: Mark[] = []
  const spans: Span[] = []
  for (const span of sentences) {
    const read = readSentence(text, span, language)
    if (read.roles.length > 0) spans.push(span)
    read.roles.forEach((role, index) => {
      if (roles.some((known) => known.role === role.role && (known.name === role.name || role.name === null))) return
      const end = read.ends[index]
      if (end !== undefined) marks.push({ start: end.start, end: end.end, kind: 'role', index: roles.length })
      roles.push(role)
    })
  }
  return { roles, marks, spans }
}
