// Splits a long enumeration into its topics: at commas and between whole topics, never inside one.
import type { ProseLanguage } from './hyphenation.ts'
import { analyses, nominativeOf } from './inflection.ts'
import { exactly } from './words.ts'

/** Nouns of doing that share the words before them: "talousarvion valmistelu ja seuranta" is one topic. */
const doings =
  exactly`
    \p{L}+minen seuranta arviointi valmistelu suunnittelu ohjaus kehitys valvonta raportointi hallinta koordinointi
    jatkuvuus tilanne toteutus aikataulu vaiheet
  `

/** Swedish words a topic begins with. */
const headsSv =
  /^(?:en |ett |den |det |de )?(?:lägesöversikt|lägesrapport|lägesbild|läget|presentation|plan|beredning|rekrytering|förslag|utkast|godkännande|val|fastställande|översikt|information|överföring|arbete|uppföljning|rapport|tidtabell|strategi|budget|kommunikation|lansering|behandling|projekt|modell|diskussion|beslut|ärende|organisation|resurs|styrning|riktlinje|delegering|utbildning|samarbete|avtal|risk|ekonomi|alternativ)/i

const isRelative =
  /^(?:joka|jo[lts]|jo[ist]*(?:ssa|sta|hon|hin|lla|lta|lle|ta|den|ka)|jonka|jotka|jota|joita|joiden|että|mikä|minkä|mitä|kun|jos|som|där|vilk\p{Ll}+|att|vars|om|dvs|eli)\s/u

/** Cuts at commas and semicolons outside brackets; a relative clause stays with its topic. */
function cutAtCommas(text: string): string[] {
  const separator = /;/.test(text) ? ';' : ','
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth = Math.max(0, depth - 1)
    const isNumber = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
    if (depth > 0 || text[at] !== separator || isNumber || isRelative.test(text.slice(at + 1).trimStart())) continue
    parts.push(text.slice(from, at))
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim().replace(/^(?:ja|sekä|och|samt)\s+/, '')).filter((part) => part !== '')
}

const isStub = (phrase: string): boolean => /-$/.test(phrase)

/** Whether a phrase can be a topic by itself. */
export const isWhole = (phrase: string, language: ProseLanguage): boolean =>
  language === 'fi' ? standsAlone(phrase) : !/(?:^|\s)(?:av|för|om|till|med|i|på|från)$/.test(phrase)

/** "Talousarvion valmistelu ja seuranta", "beredningen och uppföljningen av budgeten": what stands on one side belongs to both. */
export const sharesHead = (right: string, language: ProseLanguage): boolean =>
  language === 'fi' ? doings.test(right) : /\s(?:av|för|om|till|i|på)\s/.test(right)

/** Whether a Finnish phrase can stand alone: its last word is a nominative or partitive, not a form that leans onwards. */
function standsAlone(phrase: string): boolean {
  const last = phrase.replace(/\s*\([^)]*\)$/, '').split(' ').at(-1) ?? ''
  // "Tietojen siirto nykyisistä järjestelmistä": what stands behind the nominative belongs to it.
  if (phrase.split(' ').slice(0, -1).some((word) => isNominative(word))) return true
  const found = analyses(last)
  if (found.length > 0) return found.some(({ case: name }) => name === 'nominative' || name === 'partitive')
  if (/^\p{Lu}/u.test(last) && !/n$/.test(last)) return true
  return !/(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi)$/.test(last) || /nen$/.test(last)
}

const isDefinite = (word: string): boolean => /\p{L}{3}(?:en|et|na)$/u.test(word)

function divides(left: string, right: string, isList: boolean, language: ProseLanguage): boolean {
  if (isStub(left)) return false
  const leftWords = left.split(' ').length
  const rightWords = right.split(' ').length
  if (language === 'sv') return headsSv.test(right) || (isList && !/(?:av|för|om|till|med|i|på|från)$/.test(left) && rightWords > 1)
    || (isList && leftWords === 1 && rightWords === 1)
    // "Planen för fordon och programmet": a definite noun after an indefinite one is a thing of its own.
    || (isList && rightWords === 1 && isDefinite(right) && isDefinite(left.split(' ')[0] ?? '') && !isDefinite(left.split(' ').at(-1) ?? ''))
    || (rightWords > 1 && (right.split(' ')[0] ?? '').length >= 8 && isDefinite(right.split(' ')[0] ?? '') && !/(?:av|för|om|till|med|i|på|från)$/.test(left))
  if (!standsAlone(left) || !standsAlone(right)) return false
  // "tavoitteet ja mittarit": two bare words make one topic unless they close a list of commas.
  const isShared = left.split(' ').slice(0, -1).some((word) => /n$/.test(word))
  if (rightWords === 1) return !(leftWords > 1 && doings.test(right)) && (isList || (leftWords > 1 && !isShared))
  return leftWords > 1 || isList || !/n$/.test(right.split(' ')[0] ?? '')
}

/** The places where a conjunction stands, from left to right. */
function cutAtConjunctions(part: string, pattern: RegExp, isList: boolean, language: ProseLanguage): string[] {
  const topics: string[] = []
  let from = 0
  for (const match of part.matchAll(pattern)) {
    const left = part.slice(from, match.index).trim()
    const rest = part.slice(match.index + match[0].length).trim()
    // "sekä … että" holds one topic together.
    if (/^(?:sekä|både)/.test(match[0].trim()) && /\s(?:että|och)\s/.test(rest) && left === '') continue
    const right = rest.split(pattern).reduce((taken, piece) => (isWholeIn(taken, language) ? taken : `${taken} ja ${piece}`))
    if (!divides(left, right.trim(), isList, language)) continue
    topics.push(left)
    from = match.index + match[0].length
  }
  return [...topics, part.slice(from).trim()]
}

const isWholeIn = (phrase: string, language: ProseLanguage): boolean => language === 'sv' || standsAlone(phrase.trim())

/**
 * The topics of an enumeration, in order, each as printed. `areSubjects` tells that a verb says something of each, as
 * in "työjärjestys ja strategia tuodaan …", so that two bare words are two.
 */
export function topicsOf(enumeration: string, language: ProseLanguage, areSubjects = false): string[] {
  const text = enumeration.trim().replace(/[.\s]+$/, '')
  const parts = cutAtCommas(text)
  const last = language === 'fi' ? /\ssekä\s/g : /\ssamt\s/g
  const plain = language === 'fi' ? /\s(?:ja|sekä)\s/g : /\s(?:och|samt)\s/g
  const hasLast = last.test(parts.at(-1) ?? '')
  return parts.flatMap((part, index) => {
    const isEnd = index === parts.length - 1
    const isList = (parts.length > 1 && isEnd) || areSubjects
    const cut = hasLast && isEnd ? cutAtConjunctions(part, language === 'fi' ? /\ssekä\s/g : /\ssamt\s/g, true, language) : [part]
    return cut.flatMap((piece) => cutAtConjunctions(piece, plain, isList && !hasLast, language))
  })
}

const isNominative = (word: string): boolean => {
  const found = analyses(word)
  return found.length > 0 && found.every(({ case: name, head }) => name === 'nominative' && head !== '')
}

/** A topic governed by a verb or "mm." ("strategiatyötä", "katsauksen") as a title of its own. */
export function titleOf(topic: string, language: ProseLanguage): string {
  // "Järjestelyjä koskevan selvityksen": what it concerns keeps its case.
  const concerning = language === 'fi' ? /^(.+\s)(koskev|liittyv)(?:an|än|aa|ää)\s([\p{L}-]+)$/u.exec(topic) : null
  if (concerning !== null) {
    const [, what = '', stem = '', thing = ''] = concerning
    return `${what}${stem}${stem === 'koskev' ? 'a' : 'ä'} ${titleOf(thing, language)}`
  }
  if (language === 'sv' || /\s(?:liittyv|koskev|jo[kht])/.test(topic)) return topic
  // "talousarvioesitystä vuodelle 2026": the year is no part of what is inflected.
  const year = /\s(?:vuodelle|vuosille|vuodesta|vuoteen)\s\d{4}.*$/.exec(topic)?.[0]
  if (year !== undefined) return titleOf(topic.slice(0, -year.length), language) + year
  const words = topic.split(' ')
  const last = words.at(-1) ?? ''
  // "Ehdotuksensa koulutusohjelmaksi"
  const owned = /^(.*?[\p{L}-]+ns[aä])(\s[\p{L}-]+ksi)$/iu.exec(topic)
  if (owned?.[1] !== undefined) return titleOf(owned[1], language) + (owned[2] ?? '')
  // "Tilannekatsauksen tietohallinnosta": what stands behind the telling noun stays as it is.
  const told = /^(.*?(?:katsau|esittely|raport|selvity|esity|tiedo|kuulumi|alustu|päätö|yhteenve|kooste|ehdotu|laskelm|suunnitelm)\p{Ll}+)((?:\s[\p{L}-]+)*\s[\p{L}-]+(?:sta|stä|ista|istä))$/iu.exec(topic)
  if (told?.[1] !== undefined && !/(?:sta|stä)$/.test(told[1])) return titleOf(told[1], language) + (told[2] ?? '')
  // "Esitys mallista" has its nominative already.
  if (words.slice(0, -1).some((word) => isNominative(word))) return topic
  if (analyses(last).some(({ case: name }) => name === 'nominative')) return topic
  return nominativeOf(topic, ['partitive', 'genitive', 'elative', 'inessive']).nominative
}
