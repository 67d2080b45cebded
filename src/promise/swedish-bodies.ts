// The bodies a Swedish clause names after a preposition, each by its own name.
import { isVerb, wordsOf, type Word } from '../platform/prose/clauses.ts'
import { findTimes } from '../platform/prose/dates.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { endingIn, exactly } from '../platform/prose/words.ts'

const bodyWord = `(?:${[
  'grupp|sektion|nämnd|utskott|styrelse|ministerie?|central|delegation|kommitté|direktion|verk|förvaltning|center|centret',
  'arkiv|museum|kommun|institut|universitet|byrå|förbund|domstol|välfärdsområde|polis|tull',
  'fullmäktige|kollegium|nämnden|ledning|kår|fakultet|råd|team|organ|enhet|avdelning|centrum|myndighet|riksdag|personal|möte|sammanträde|kansli',
].join('|')})`
export const bodyName = new RegExp(`${bodyWord}\\p{L}*$`, 'iu')
/** "För beslut", "till kännedom": what is to be done, not to whom. */
export const purposes =
  /^(?:för|till)\s+(?:beslut|godkännande|kännedom|behandling|yttrande|utlåtande|fastställ|granskning|avgörande|diskussion|bedömning)/i

export type Found = { start: number; end: number; names: string[] }

/** "projektgruppens septembermöte" names the group; "projekt- och beredningsgruppen" names two. */
function namesIn(phrase: string, own: string | null): string[] {
  const bare = phrase.trim().replace(/[.,;:]+$/, '')
  const owner = /^(.*?)s\s+(?:nästa\s+|följande\s+|kommande\s+|\p{L}*)?(?:möte|sammanträde)\p{L}*$/iu.exec(bare)?.[1]
  if (owner !== undefined) return namesIn(owner, own)
  if (/(?:möte|sammanträde)\p{L}*$/iu.test(bare)) return own === null ? [] : [own]
  const pair = /^(\p{Ll}+)- och (\p{Ll}+?)(gruppen|sektionen|nämnden)$/u.exec(bare)
  if (pair !== null) return [`${pair[1]}${pair[3]}`, `${pair[2]}${pair[3]}`]
  const isOwn = own !== null && (own.endsWith(`-${bare}`) || (/^(?:gruppen|sektionen|utskottet|nämnden|kommittén|delegationen)$/i.test(bare) && own.endsWith(bare)))
  return [isOwn ? own : bare]
}

const prepositions = exactly`
  till i av vid på hos inför för under senast före efter från med om enligt inom över den vidare därefter sedan som så
`
/** "Ett förslag till styrgruppen" is for the group, "ett förslag till plan" is of a plan. */
const receives = endingIn`gruppen nämnden styrelsen utskottet ministeriet verket direktionen fullmäktige kommittén sektionen delegationen ledningen`
/** Verbs that take the receiver without a preposition. */
const givers = /^(?:föreläggs|föreläggas|tillställs|tillställas|delges|ger|ge|ges|får)$/i
/** Names that go on with "för": Statens servicecenter för ekonomi- och personalförvaltning. */
const goesOn = endingIn`
  center centret centralen myndigheten byrån institutet verket gruppen sektionen nämnden delegationen rådet
`

const isBodyPart = (name: string): boolean => {
  const bare = name.replace(/\s*\([^)]*\)/, '').replace(/[.,;:]+$/, '')
  return bodyName.test(bare) || /\p{Lu}{2,}$|byrån?$|institutet$/u.test(bare) || new RegExp(`${bodyWord}\\p{L}*\\s+för\\s`, 'iu').test(bare)
}

/** Where the noun phrase that begins at `from` ends (exclusive). */
function phraseEnd(words: Word[], from: number, endsPhrase: (word: Word) => boolean): number {
  let at = from
  while (at < words.length) {
    const word = words[at]
    if (word === undefined || endsPhrase(word) || (at > from && /[,;:.]$/.test(words[at - 1]?.text ?? ''))) break
    const isName = word.bare === 'för' && goesOn.test(words[at - 1]?.bare ?? '') && !purposes.test(`för ${words[at + 1]?.bare ?? ''}`)
    if (prepositions.test(word.bare) && !isName) break
    if (/^(?:och|samt)$/i.test(word.bare) && prepositions.test(words[at + 1]?.bare ?? '')) break
    at += 1
  }
  return at
}

/** "A och B" are two names, but "ekonomi- och personalförvaltning" and "undervisnings- och kulturministeriet" one. */
const partsOf = (phrase: string): string[] => {
  const parts = phrase.split(/(?<!-)\s+(?:och|samt)\s+/)
  // "Institutet för hälsa och välfärd" is one name.
  return / för /.test(parts[0] ?? '') && !parts.slice(1).every(isBodyPart) ? [phrase] : parts
}

/** `from` is where the verb stands: before it only a body is a receiver, "förslaget till ändring" names none. */
type Search = { own: string | null; anyReceiver: boolean; isShown?: boolean; from?: number; isHandling: (word: string) => boolean }

/** The noun phrases after till, i, av, vid, för that name a body; with `anyReceiver` everything after "till". */
export function findSwedishBodies(text: string, span: Span, { own, anyReceiver, isShown = false, from = span.start, isHandling }: Search): Found[] {
  const words = wordsOf(text, span)
  const times = findTimes(text.slice(span.start, span.end), { day: null, next: null })
  const isTime = (word: Word) => !/möte|sammanträde/i.test(word.bare)
    && times.some((time) => span.start + time.start < word.end && word.start < span.start + time.end)
  const endsPhrase = (word: Word) => isTime(word) || isVerb(word.bare, 'sv') || isHandling(word.bare)
  const found: Found[] = []
  words.forEach((word, at) => {
    const leads = /^(?:till|i|av|vid|på|hos|inför|för)$/i.test(word.bare) || givers.test(word.bare)
    const isGiver = givers.test(word.bare)
    const skip = isGiver && /^(?:därefter|sedan|vidare|även|också)$/i.test(words[at + 1]?.bare ?? '') ? 2 : 1
    const first = words[at + skip]
    // "Förslag till kommunikationsplan": what is proposed receives nothing.
    const isOfPaper = /^till$/i.test(word.bare) && !receives.test(words[at + 1]?.bare ?? '') && /^(?:förslag|utkast|bilaga|svar|tillägg|yttrande|ändring)\p{L}*$/iu.test(words[at - 1]?.bare ?? '')
    if (!leads || isOfPaper || first === undefined || found.some((other) => other.end > first.start)) return
    // "Ger styrgruppen ett förslag": what is given stands behind whom it is given to.
    const isWhom = isGiver && bodyName.test(first.bare) && /^(?:en|ett|sin|sitt|sina|det|den|de)$/i.test(words[at + skip + 1]?.bare ?? '')
    const last = isWhom ? first : words[phraseEnd(words, at + skip, endsPhrase) - 1]
    if (last === undefined || last.start < first.start) return
    // "Föreläggs avtalet styrgruppen": what is shown comes before whom it is shown to.
    const shown = isGiver && last.start > first.start && /(?:et|en|na)$/.test(first.bare) && !bodyName.test(first.bare) && bodyName.test(last.bare)
    const start = shown ? (words[words.indexOf(first) + 1]?.start ?? first.start) : first.start
    const phrase = text.slice(start, last.end).replace(/[.,;:]+$/, '')
    const parts = partsOf(phrase)
    const isBody = isBodyPart(parts.at(-1) ?? '') || (anyReceiver && first.start > from && (isGiver || /^till$/i.test(word.bare))) || (isShown && first.start > from && /^för$/i.test(word.bare))
    if (!isBody || purposes.test(`${word.bare} ${phrase}`)) return
    found.push({ start, end: last.end, names: parts.flatMap((name) => namesIn(name, own)) })
  })
  return found
}
