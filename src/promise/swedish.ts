// What a Swedish clause promises: the verb, the matter, the bodies it comes to and the time.
import { isVerb, wordsOf, type Word } from '../platform/prose/clauses.ts'
import { findTimes, type When } from '../platform/prose/dates.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { PromiseAction, Promised, Setting } from './promise.ts'
import { endingIn, exactly } from '../platform/prose/words.ts'
import { bodyName, findSwedishBodies, purposes, type Found } from './swedish-bodies.ts'

const verbs: [PromiseAction, RegExp][] = [
  ['approve', exactly`
    godkänns godkännas godkänna godkänner godkända godkänt beslutas besluta beslutar fastställs fastställas
    fastställa fastställer fattas avgörs avgöras utses utse
  `],
  ['deliver', exactly`
    lämnas lämna lämnar sänds sändas sänder skickas skicka skickar överlämnas överlämna levereras leverera
    tillställs delges vidarebefordras levererar levereras översänds översändas avlåts delas anmäls expedieras inlämnas
    distribueras tillsänds rapporteras rapportera rapporterar
  `],
  ['review', exactly`
    behandlas behandla behandlar granskas granska granskar återkommer återkomma diskuteras diskutera diskuterar
    gås bedöms utvärderas fortsätter fortsätts dryftas bearbetas
  `],
  ['bring', exactly`
    förs föras föra för tas tar ta läggs läggas lägga föreläggs lägger presenteras presentera presenterar redovisas redovisa redovisar föredras kommer
    komma ges ger ge får avger går hänskjuts hänskjuta lyfts
  `],
]

const isHandling = (word: string): boolean => word !== 'för' && verbs.some(([, form]) => form.test(word))

const intention = /(?:^|\s)(?:lovade|lovades|ska|skall|kommer|avses|avsikten|avsett|meningen|målet|planeras|väntas|förväntas|avser|tänker|ämnar|planerar|siktet)(?:\s|$)/i
/** Verbs after which everything behind "till" receives. */
const goesTo = exactly`går förs föras hänskjuts hänskjuta`
const approvals = /(?:för|till)\s+(?:beslut|godkännande|fastställelse|fastställande|avgörande)(?!\p{L})/iu

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

/** "Projektgruppen" begins a sentence, "VAU-gruppen" is a name. */
export const lowFirst = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name)

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

const trimmed = (words: string): string => words.replace(/[.,;:]+$/, '').replace(/(?:\s+(?:och|samt|för|av|om|i|på|till|vid))+$/i, '').replace(/[.,;:]+$/, '')

type Verb = { word: Word; action: PromiseAction }

/** After these verbs a noun behind "till", or behind "för", is whom it comes to. */
const receiversOf = ({ action, word }: Verb): { anyReceiver: boolean; isShown: boolean } => ({
  anyReceiver: action === 'deliver' || goesTo.test(word.bare), isShown: /^(?:presentera|föredra|redovisa)/i.test(word.bare),
})

/** Words that open an adverbial, after which the verb comes before its subject. */
const adverbials = exactly`efter under vid på i inom före utifrån enligt till med senast från för`
/** "Tas i bruk", "tas i beaktande": nothing comes to anybody. */
const startsUse = /(?<!\p{L})(?:tas|ta|tar)\s+(?:\p{L}+\s+)?i\s+(?:bruk|beaktande)/iu
/** "Styrgruppen bad sekretariatet sammanställa …": somebody else is to do it. */
const asks = /(?<!\p{L})(?:bad|ombads|gav|lovade|lovar)\s/iu
/** "Bereder ett förslag till styrgruppens möte": what is made for a meeting comes to it. */
const making = exactly`bereder bereda sammanställer sammanställa utarbetar utarbeta bereds sammanställs utarbetas`
const toMeeting = /till\s+(?:\p{L}+s\s+)?\p{L}*(?:möte|sammanträde)/iu
const isPlanned = /^enligt plan(?:en|erna)?$/iu
const office = endingIn`
  (?:direktör|chef|rektor|ledare|koordinator|samordnare|planerare|utredare|minister|jurist|inspektör)(?:en|n|er|na|erna)?
  sekreterare(?:n)? ordförande(?:n)? (?:den_)?sakkunniga?
`

/** The first verb of handling; "kommer" and "tar" give way to another one. */
function findVerb(words: Word[], clause: string, isIntended: boolean): Verb | null {
  const found = words.flatMap((word): Verb[] => {
    const action = word.bare === 'för' ? undefined : making.test(word.bare) && toMeeting.test(clause) ? 'bring' : verbs.find(([, form]) => form.test(word.bare))?.[0]
    return action === undefined ? [] : [{ word, action }]
  })
  const givesWay = (verb: Verb) => /^(?:kommer|ges|tar|ta|går)$/i.test(verb.word.bare) && isIntended && found.length > 1 && words.length > 4
  // "Är uppe till beslut i ledningsgruppen"
  const stands = /(?<!\p{L})(?:är|står)\s+uppe\s+(?:till|för)\s/iu.test(clause) ? words.find(({ bare }) => /^(?:är|står)$/i.test(bare)) : undefined
  return stands === undefined ? found.find((verb) => !givesWay(verb)) ?? null : { word: stands, action: 'review' }
}

/** Verbs of more words than one, with what they handle behind a preposition. */
const phrases: [PromiseAction, RegExp][] = [
  ['review', /återkom(?:mer|ma)\s+(?:[\p{L}\d]+\s+){0,5}?till\s+/iu],
  ['approve', /(?<!\p{L})(?:tar?|fattar?)\s+(?:ställning\s+till|beslut\s+om)\s+/iu],
  ['review', /(?<!\p{L})tar?\s+(?:upp|del\s+av)\s+/iu],
]

/** "Styrgruppen tar ställning till modellen vid sitt möte": the matter stands behind; a meeting there is where it comes. */
function phraseIn(clause: string): { action: PromiseAction; matter: string; by?: string } | null {
  // "Till planen återkommer styrgruppen vid sitt möte."
  const turned = /^(?:och\s+)?till\s+(.+?)\s+återkommer(?:\s+(\p{L}+))?/iu.exec(clause)
  if (turned?.[1] !== undefined) return { action: 'review', matter: turned[1], ...(bodyName.test(turned[2] ?? '') ? { by: lowFirst(turned[2] ?? '') } : {}) }
  for (const [action, pattern] of phrases) {
    const match = pattern.exec(clause)
    const behind = match === null ? '' : clause.slice(match.index + match[0].length)
    const matter = /^(.+?)(?=\s+(?:vid|i|på|under|senare|senast|före|den)\s|[.,]|$)/iu.exec(behind)?.[1]
    if (matter !== undefined && !bodyName.test(matter)) return { action, matter }
  }
  return null
}

/** "… vidare till styrgruppen för fastställelse i november": a goal without a verb; its matter was named before. */
function bareGoal(text: string, span: Span, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  if (!purposes.test(clause.trim()) && !/(?:^|\s)(?:för|till)\s+(?:beslut|godkännande|fastställ|behandling|avgörande|yttrande)/iu.test(clause)) return null
  const times = findTimes(clause, setting.reckoning)
  const bodies = findSwedishBodies(text, span, { own: setting.own, anyReceiver: true, isHandling })
  if (bodies.length === 0 || times.length === 0) return null
  return { matter: '', destinations: destinationsOf(bodies, times), action: approvals.test(clause) ? 'approve' : 'bring', then: [], doer: null, leansOnDoer: false }
}

/** What the clause promises, or null when it promises nothing. */
export function swedishPromise(text: string, span: Span, after: Span | null, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const isIntended = intention.test(clause)
  const verb = findVerb(words, clause, isIntended)
  if (verb === null && !words.some((word) => isVerb(word.bare, 'sv'))) return bareGoal(text, span, setting)
  if (verb === null || startsUse.test(clause) || /samma dag(?!\p{L})/iu.test(clause) || /(?<!\p{L})(?:hördes|beslutade|godkände|konstaterade|antecknade|presenterade|fick|utsåg)/iu.test(clause)) return null
  const times = findTimes(clause, setting.reckoning).map((time) => ({ ...time, start: time.start + span.start, end: time.end + span.start }))
  const bodies = findSwedishBodies(text, span, { own: setting.own, ...receiversOf(verb), from: verb.word.start, isHandling })
    .filter((body) => !times.some((time) => time.start <= body.start && body.end <= time.end))
  const purpose = [...clause.matchAll(new RegExp(purposes.source.slice(1), 'giu'))]
    .map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }))
  const runs = runsOf(text, span, [...times, ...bodies, ...purpose, verb.word])
  // "Efter remissen föreläggs avtalet …": what stands first is no subject, that comes behind the verb.
  const isAdverbial = (run: Run) => (run.start === words[0]?.start || run.start === words[1]?.start) && adverbials.test(words[0]?.bare ?? '')
  const before = runs.filter((run) => run.end <= verb.word.start && !isAdverbial(run) && !isPlanned.test(run.text)).at(-1)
  const behind = runs.find((run) => run.start >= verb.word.end)
  const doer = before !== undefined && bodyName.test(before.text) ? lowFirst(before.text) : null
  const isActive = /(?:ar|er|nner)$/i.test(verb.word.bare) && !/^kommer|återkommer$/i.test(verb.word.bare)
  // "Beredningsgruppen ska före årets slut ge styrgruppen ett förslag."
  const isDoer = (isActive || (isIntended && /^(?:ge|lämna|lägga|sända|skicka|presentera|överlämna|föra|ta|behandla|godkänna|besluta|fastställa|avgöra)$/i.test(verb.word.bare))) && doer !== null
  const isByOffice = isActive && before !== undefined && office.test(before.text)
  if (isDoer && verb.action !== 'deliver' && (verb.action !== 'bring' || bodies.length === 0)) bodies.unshift({ start: 0, end: 0, names: [doer] })
  const isNext = /(?:nästa|följande)\s+(?:möte|sammanträde)/i.test(clause)
  const isLater = isNext || /kommande möten|följande möten|senare|framöver/i.test(clause)
  if ((bodies.length === 0 && !times.some(({ iso }) => iso !== null) && !isLater) || (isByOffice && behind === undefined)) return null
  const startsWithVerb = verb.word === words[0] || (isIntended && /^(?:ska|skall|kommer|avses|bör)$/i.test(words[0]?.bare ?? ''))
  const leansOnDoer = startsWithVerb && /(?:ar|er|nner)$/i.test(verb.word.bare)
  const phrasal = phraseIn(clause)
  const comer = phrasal?.by ?? doer
  if (phrasal !== null && comer !== null)
    bodies.splice(0, bodies.length, { start: 0, end: 0, names: [setting.own?.endsWith(comer) === true ? setting.own : comer] })
  const matter = phrasal?.matter ?? (startsWithVerb ? (leansOnDoer && behind !== undefined ? behind.text : '') : isDoer || isByOffice || asks.test(clause) ? (behind?.text ?? '') : (before?.text ?? behind?.text ?? ''))
  const own = bodies.length === 0 && isLater && setting.own !== null ? [{ start: 0, end: 0, names: [setting.own] }] : bodies
  return {
    matter: matter.replace(/^(?:sitt|sin|sina)\s+/iu, ''),
    destinations: destinationsOf(own, times),
    action: approvals.test(clause) ? 'approve' : (phrasal?.action ?? verb.action),
    then: after === null ? [] : receiversIn(text, after, setting),
    doer: isDoer ? (bodies[0]?.names[0] ?? null) : null,
    leansOnDoer,
  }
}

/** Everybody a matter goes on to: "lämnas de till personalförvaltningen och vidare till …". */
function receiversIn(text: string, span: Span, setting: Setting): string[] {
  return [...new Set(findSwedishBodies(text, span, { own: setting.own, anyReceiver: true, isHandling }).flatMap((body) => body.names))]
}

/** What a clause is about, for "båda" and "det" in the next sentence; '' when it names nothing. */
export function swedishSubject(text: string, span: Span): string {
  const words = wordsOf(text, span)
  const at = words.findIndex((word) => isVerb(word.bare, 'sv'))
  const isNamed = at < 0 && words.length <= 6
  const before = trimmed((isNamed ? words : words.slice(0, Math.max(0, at))).map((word) => word.text).join(' '))
  const bare = before.replace(/^(?:i fråga om|när det gäller|vad gäller|beträffande|i|om|för|dessutom|vidare)\s+/i, '')
  const isTold = exactly`
    presenterade föredrog redogjorde hörde fick godkände fastställde behandlade inledde visade
  `.test(words[at]?.bare ?? '')
  if (bare !== '' && !isTold && !/^(?:mötet|aktuella|projektgruppen|dessutom|vid mötet|man)/i.test(bare)) return bare
  const rest = words.slice(at + 1).map((word) => word.text).join(' ').replace(/[.,;]+$/, '')
  const isReport = !isTold || /^(?:en |ett )?(?:läges|översikt|rapport|information|presentation|för |om |över )/i.test(rest)
  const about = isReport ? /(?:^|\s)(?:om|över|av|för)\s+(.+)$/i.exec(rest)?.[1] : undefined
  const told = about ?? (isTold && rest.split(' ').length <= 6 ? rest : '')
  return trimmed(told.replace(/^(?:hur|läget (?:för|i|med)|framstegen (?:för|i))\s+/i, ''))
}
