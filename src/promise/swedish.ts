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
    distribueras tillsänds
  `],
  ['review', exactly`
    behandlas behandla behandlar granskas granska granskar återkommer återkomma diskuteras diskutera diskuterar
    bedöms utvärderas fortsätter fortsätts dryftas bearbetas
  `],
  ['bring', exactly`
    förs föras föra för tas tar ta läggs läggas lägga föreläggs presenteras presentera presenterar föredras kommer
    komma ges ger ge avger går hänskjuts hänskjuta lyfts
  `],
]

const isHandling = (word: string): boolean => word !== 'för' && verbs.some(([, form]) => form.test(word))

const intention = /(?:^|\s)(?:ska|skall|kommer|avses|avsikten|avsett|meningen|målet|planeras|väntas|förväntas|avser|tänker|ämnar|planerar|siktet)(?:\s|$)/i
/** Verbs after which everything behind "till" receives. */
const goesTo = exactly`går förs föras hänskjuts hänskjuta`
const approvals = /(?:för|till)\s+(?:beslut|godkännande|fastställelse|fastställande|avgörande)(?!\p{L})/iu

const fillers = exactly`
  även också dessutom sedan därefter senare ytterligare igen på_nytt då att det är om vidare senast slutligen
  avsikten avsett meningen målet planeras avses bli ska skall kommer väntas förväntas avser bör vidare tillbaka under upp fram för till i vid av på
  tas samt och kommande följande nästa möten hösten våren före efter utgången slutet början mitten loppet inom nytt
  mötet enligt planerna plan
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
const office = endingIn`
  (?:direktör|chef|rektor|ledare|koordinator|samordnare|planerare|utredare|minister|jurist|inspektör)(?:en|n|er|na|erna)?
  sekreterare(?:n)? ordförande(?:n)? (?:den_)?sakkunniga?
`

/** The first verb of handling; "kommer" and "tar" give way to another one. */
function findVerb(words: Word[], isIntended: boolean): Verb | null {
  const found = words.flatMap((word): Verb[] => {
    const action = word.bare === 'för' ? undefined : verbs.find(([, form]) => form.test(word.bare))?.[0]
    return action === undefined ? [] : [{ word, action }]
  })
  const givesWay = (verb: Verb) => /^(?:kommer|ges|tar|ta|går)$/i.test(verb.word.bare) && isIntended && found.length > 1 && words.length > 4
  return found.find((verb) => !givesWay(verb)) ?? null
}

/** Verbs of more words than one, with what they handle behind a preposition. */
const phrases: [PromiseAction, RegExp][] = [
  ['review', /återkom(?:mer|ma)\s+till\s+/iu],
  ['approve', /(?<!\p{L})(?:tar?|fattar?)\s+(?:ställning\s+till|beslut\s+om)\s+/iu],
  ['review', /(?<!\p{L})tar?\s+(?:upp|del\s+av)\s+/iu],
]

/** "Styrgruppen tar ställning till modellen vid sitt möte": the matter stands behind; a meeting there is where it comes. */
function phraseIn(clause: string): { action: PromiseAction; matter: string } | null {
  for (const [action, pattern] of phrases) {
    const match = pattern.exec(clause)
    const behind = match === null ? '' : clause.slice(match.index + match[0].length)
    const matter = /^(.+?)(?=\s+(?:vid|i|på|under|senare|senast|före|den)\s|[.,]|$)/iu.exec(behind)?.[1]
    if (matter !== undefined && !bodyName.test(matter)) return { action, matter }
  }
  return null
}

/** What the clause promises, or null when it promises nothing. */
export function swedishPromise(text: string, span: Span, after: Span | null, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const isIntended = intention.test(clause)
  const verb = findVerb(words, isIntended)
  if (verb === null || /(?:hördes|beslutade|godkände|konstaterade|antecknade|presenterade|fick|utsåg)/i.test(clause)) return null
  const times = findTimes(clause, setting.reckoning).map((time) => ({ ...time, start: time.start + span.start, end: time.end + span.start }))
  const bodies = findSwedishBodies(text, span, { own: setting.own, ...receiversOf(verb), from: verb.word.start, isHandling })
    .filter((body) => !times.some((time) => time.start <= body.start && body.end <= time.end))
  const purpose = [...clause.matchAll(new RegExp(purposes.source.slice(1), 'giu'))]
    .map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }))
  const runs = runsOf(text, span, [...times, ...bodies, ...purpose, verb.word])
  // "Efter remissen föreläggs avtalet …": what stands first is no subject, that comes behind the verb.
  const isAdverbial = (run: Run) => run.start === words[1]?.start && adverbials.test(words[0]?.bare ?? '')
  const before = runs.filter((run) => run.end <= verb.word.start && !isAdverbial(run)).at(-1)
  const behind = runs.find((run) => run.start >= verb.word.end)
  const doer = before !== undefined && bodyName.test(before.text) ? lowFirst(before.text) : null
  const isActive = /(?:ar|er|nner)$/i.test(verb.word.bare) && !/^kommer|återkommer$/i.test(verb.word.bare)
  const isDoer = isActive && doer !== null
  const isByOffice = isActive && before !== undefined && office.test(before.text)
  if (isDoer && verb.action !== 'deliver') bodies.unshift({ start: 0, end: 0, names: [doer] })
  const isNext = /(?:nästa|följande)\s+(?:möte|sammanträde)/i.test(clause)
  const isLater = isNext || /kommande möten|följande möten|senare|framöver/i.test(clause)
  if ((bodies.length === 0 && !times.some(({ iso }) => iso !== null) && !isLater) || (isByOffice && behind === undefined)) return null
  const startsWithVerb = verb.word === words[0] || (isIntended && /^(?:ska|skall|kommer|avses|bör)$/i.test(words[0]?.bare ?? ''))
  const phrasal = phraseIn(clause)
  if (phrasal !== null && doer !== null)
    bodies.splice(0, bodies.length, { start: 0, end: 0, names: [setting.own?.endsWith(doer) === true ? setting.own : doer] })
  const matter = phrasal?.matter ?? (startsWithVerb ? '' : isDoer || isByOffice ? (behind?.text ?? '') : (before?.text ?? behind?.text ?? ''))
  const own = bodies.length === 0 && isLater && setting.own !== null ? [{ start: 0, end: 0, names: [setting.own] }] : bodies
  return {
    matter: matter.replace(/^(?:sitt|sin|sina)\s+/iu, ''),
    destinations: destinationsOf(own, times),
    action: approvals.test(clause) ? 'approve' : (phrasal?.action ?? verb.action),
    then: after === null ? [] : receiversIn(text, after, setting),
    doer: isDoer ? (bodies[0]?.names[0] ?? null) : null,
    leansOnDoer: startsWithVerb && /(?:ar|er|nner)$/i.test(verb.word.bare),
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
  const before = trimmed(words.slice(0, Math.max(0, at)).map((word) => word.text).join(' '))
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
