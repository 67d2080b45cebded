// What a Swedish clause promises: the verb, the matter, the bodies it comes to and the time.
import { isVerb, wordsOf } from '../platform/prose/clauses.ts'
import { findTimes, type When } from '../platform/prose/dates.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { Promised, Setting } from './promise.ts'
import { endingIn, exactly } from '../platform/prose/words.ts'
import { bodyName, findSwedishBodies, purposes, type Found } from './swedish-bodies.ts'
import { trimmed } from './swedish-subject.ts'
import { asks, findVerb, isHandling, lowFirst, phraseIn, startsUse, type Verb } from './swedish-verbs.ts'


const intention = /(?:^|\s)(?:lovade|lovades|ska|skall|kommer|avses|avsikten|avsett|meningen|målet|planeras|väntas|förväntas|avser|tänker|ämnar|planerar|siktet)(?:\s|$)/i
/** Verbs after which everything behind "till" receives. */
const goesTo = exactly`går förs föras hänskjuts hänskjuta`
const approvals = /(?:för|till)\s+(?:beslut|godkännande|fastställelse|fastställande|avgörande)(?!\p{L})/iu

const assessments = /(?:för|till)\s+(?:utlåtande|yttrande|bedömning|granskning|kommentarer)(?!\p{L})/iu

const fillers = exactly`
  även också dessutom sedan därefter senare ytterligare igen på_nytt då att det är om vidare senast slutligen
  avsikten avsett meningen målet planeras avses bli ska skall kommer väntas förväntas avser bör vidare tillbaka under upp fram för till i vid av på
  uppe tas samt och kommande följande nästa möten hösten våren före efter utgången slutet början mitten loppet inom nytt
  mötet
`

function destinationsOf(bodies: Found[], times: When[]): Promised['destinations'] {
  const known = times.filter((time) => time.iso !== null)
  if (bodies.length > 1 && known.length === bodies.length) return bodies.map((body, index) => ({ bodies: body.names, due: known[index]?.iso ?? null }))
  return [{ bodies: [...new Set(bodies.flatMap((body) => body.names))], due: known[0]?.iso ?? null }]
}

type Run = { text: string; start: number; end: number }

function runsOf(text: string, span: Span, taken: { start: number; end: number }[]): Run[] {
  const runs: Run[] = []
  let open = false
  for (const word of wordsOf(text, span)) {
    const isTaken = taken.some((other) => word.start < other.end && other.start < word.end)
    const joins = open && /^(?:och|samt|för|av|om|i|på|till)$/i.test(word.bare)
    if (isTaken || (fillers.test(word.bare) && !joins && !isArticle(text.slice(word.start, span.end)))) {
      open = false
      continue
    }
    const last = runs.at(-1)
    if (open && last !== undefined) last.end = word.end
    else runs.push({ text: '', start: word.start, end: word.end })
    open = true
  }
  return runs.map((run) => ({ ...run, text: trimmed(text.slice(run.start, run.end)) })).filter((run) => run.text !== '')
}

/** "Det slutliga beslutet": before an adjective it is an article. */
const isArticle = (words: string): boolean => /^(?:det|den|de)\s+\p{L}{3,}a\s+\p{L}+(?:t|n|na)(?!\p{L})/iu.test(words)

/** After these verbs a noun behind "till", or behind "för", is whom it comes to. */
const receiversOf = ({ action, word }: Verb): { anyReceiver: boolean; isShown: boolean } => ({
  anyReceiver: action === 'deliver' || goesTo.test(word.bare), isShown: /^(?:presentera|föredra|redovisa)/i.test(word.bare),
})

/** Words that open an adverbial, after which the verb comes before its subject. */
const adverbials = exactly`efter under vid på i inom före utifrån enligt till med senast från för`
const isPlanned = /^enligt plan(?:en|erna)?$/iu
const office = endingIn`
  (?:direktör|chef|rektor|ledare|koordinator|samordnare|planerare|utredare|minister|jurist|inspektör)(?:en|n|er|na|erna)?
  sekreterare(?:n)? ordförande(?:n)? (?:den_)?sakkunniga?
`

/** "… vidare till styrgruppen för fastställelse i november": a goal without a verb; its matter was named before. */
function bareGoal(text: string, span: Span, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  if (!purposes.test(clause.trim()) && !/(?:^|\s)(?:för|till)\s+(?:beslut|godkännande|fastställ|behandling|avgörande|yttrande)/iu.test(clause)) return null
  const times = findTimes(clause, setting.reckoning)
  const bodies = findSwedishBodies(text, span, { own: setting.own, anyReceiver: true, isHandling })
  if (bodies.length === 0 || times.length === 0) return null
  const action = approvals.test(clause) ? 'approve' : 'bring'
  return { matter: '', destinations: destinationsOf(bodies, times), action, then: [], doer: null, leansOnDoer: false }
}

/** What has happened, or happens the same day, is promised no more. */
const happened = /samma dag(?!\p{L})|(?<!\p{L})(?:hördes|beslutade|godkände|konstaterade|antecknade|presenterade|fick|utsåg)/iu

const later = /(?:nästa|följande)\s+(?:möte|sammanträde)|kommande möten|följande möten|senare|framöver/i

/** Infinitives that somebody does: "Gruppen ska före årets slut ge styrgruppen ett förslag." */
const doing = exactly`ge lämna lägga sända skicka presentera överlämna föra ta behandla godkänna besluta fastställa avgöra`

/** Where "för beslut", "till kännedom" stand. */
const purposesIn = (clause: string, from: number) => [...clause.matchAll(new RegExp(purposes.source.slice(1), 'giu'))]
  .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))

/** What the clause promises, or null when it promises nothing. */
export function swedishPromise(text: string, span: Span, after: Span | null, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const isIntended = intention.test(clause)
  const verb = findVerb(words, clause, isIntended)
  if (verb === null && !words.some((word) => isVerb(word.bare, 'sv'))) return bareGoal(text, span, setting)
  if (verb === null || startsUse.test(clause) || happened.test(clause)) return null
  const times = findTimes(clause, setting.reckoning).map((time) => ({ ...time, start: time.start + span.start, end: time.end + span.start }))
  const bodies = findSwedishBodies(text, span, { own: setting.own, ...receiversOf(verb), from: verb.word.start, isHandling })
    .filter((body) => !times.some((time) => time.start <= body.start && body.end <= time.end))
  const runs = runsOf(text, span, [...times, ...bodies, ...purposesIn(clause, span.start), verb.word])
  // "Efter remissen föreläggs avtalet …": what stands first is no subject, that comes behind the verb.
  const isAdverbial = (run: Run) => (run.start === words[0]?.start || run.start === words[1]?.start) && adverbials.test(words[0]?.bare ?? '')
  const before = runs.filter((run) => run.end <= verb.word.start && !isAdverbial(run) && !isPlanned.test(run.text)).at(-1)
  const behind = runs.find((run) => run.start >= verb.word.end)
  const doer = before !== undefined && bodyName.test(before.text) ? lowFirst(before.text) : null
  const isActive = /(?:ar|er|nner)$/i.test(verb.word.bare) && !/^kommer|återkommer$/i.test(verb.word.bare)
  const isDoer = doer !== null && (isActive || (isIntended && doing.test(verb.word.bare)))
  const isByOffice = isActive && before !== undefined && office.test(before.text)
  if (isDoer && verb.action !== 'deliver' && (verb.action !== 'bring' || bodies.length === 0)) bodies.unshift({ start: 0, end: 0, names: [doer] })
  const isLater = later.test(clause)
  if ((bodies.length === 0 && !times.some(({ iso }) => iso !== null) && !isLater) || (isByOffice && behind === undefined)) return null
  const startsWithVerb = verb.word === words[0] || (isIntended && /^(?:ska|skall|kommer|avses|bör)$/i.test(words[0]?.bare ?? ''))
  const leansOnDoer = startsWithVerb && /(?:ar|er|nner)$/i.test(verb.word.bare)
  const phrasal = phraseIn(clause)
  const comer = phrasal?.by ?? doer
  if (phrasal !== null && comer !== null)
    bodies.splice(0, bodies.length, { start: 0, end: 0, names: [setting.own?.endsWith(comer) === true ? setting.own : comer] })
  const isObject = leansOnDoer || (!startsWithVerb && (isDoer || isByOffice || asks.test(clause)))
  const matter = phrasal?.matter ?? (isObject ? behind?.text : startsWithVerb ? '' : before?.text ?? behind?.text) ?? ''
  const own = bodies.length === 0 && isLater && setting.own !== null ? [{ start: 0, end: 0, names: [setting.own] }] : bodies
  return {
    matter: matter.replace(/^(?:sitt|sin|sina)\s+/iu, ''),
    destinations: destinationsOf(own, times),
    action: approvals.test(clause) ? 'approve' : phrasal?.action ?? (verb.action === 'bring' && assessments.test(clause) ? 'review' : verb.action),
    then: after === null ? [] : receiversIn(text, after, setting),
    doer: isDoer ? (bodies[0]?.names[0] ?? null) : null,
    leansOnDoer,
  }
}

/** Everybody a matter goes on to: "lämnas de till personalförvaltningen och vidare till …". */
function receiversIn(text: string, span: Span, setting: Setting): string[] {
  return [...new Set(findSwedishBodies(text, span, { own: setting.own, anyReceiver: true, isHandling }).flatMap((body) => body.names))]
}
