// What a Finnish clause promises: the verb, the matter, the bodies it comes to and the time.
import { findBodies, lowered, type FoundBody } from '../platform/prose/bodies.ts'
import { isVerb, wordsOf, type Word } from '../platform/prose/clauses.ts'
import { findTimes, type When } from '../platform/prose/dates.ts'
import { titleOf } from '../platform/prose/enumeration.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { skipped } from './finnish-subject.ts'
import type { PromiseAction, Promised, Setting } from './promise.ts'
import { anyWord, exactly } from '../platform/prose/words.ts'

/** Passives of what will be done, and the infinitives that follow "on tarkoitus". */
const verbs: [PromiseAction, RegExp, RegExp][] = [
  ['approve', exactly`
    hyväksytään päätetään vahvistetaan linjataan ratkaistaan nimetään valitaan puolletaan
  `, /^(?:hyväksy[äm]|päättä|vahvist(?:aa|am)|linjat?a|ratkaist?a|nime[tä]|valit)/],
  ['bring', exactly`
    tuodaan viedään esitellään esitetään otetaan nostetaan palautetaan
  `, /^(?:tuo(?:da|maan)|vie(?:dä|mään)|esit(?:ellä|telemään|tää|tämään)|ottaa|saattaa)/],
  ['review', exactly`
    tarkastellaan käsitellään palataan arvioidaan jatketaan keskustellaan kuullaan käydään tarkennetaan tarkistetaan
    seurataan
  `, /^(?:tarkast|käsitel|palata|palaamaan|arvioi|jatka|keskustel|käy(?:dä|mään)|tarken)/],
  ['deliver', /^(?:toimitetaan|lähetetään|luovutetaan|annetaan|saatetaan|jaetaan|välitetään|raportoidaan)$/, /^(?:toimit|lähet|luovut|jakaa|välit|raportoi|antaa|antamaan)/],
]

const active: [PromiseAction, RegExp][] = [
  ['approve', /^(?:hyväksyy|hyväksyvät|päättää|päättävät|vahvistaa|linjaa|ratkaisee|nimeää|valitsee)$/],
  ['bring', /^(?:tuo|tuovat|vie|vievät|esittelee|esittelevät|esittää)$/],
  ['review', /^(?:käsittelee|käsittelevät|tarkastelee|palaa|palaavat|arvioi|jatkaa|keskustelee|kuulee|saa)$/],
  ['deliver', /^(?:toimittaa|toimittavat|lähettää|lähettävät|luovuttaa|raportoi|raportoivat)$/],
]

const intention = anyWord`
  (?:on|olisi)_tarkoitus tarkoituksena_(?:on|olisi) on_tavoitteena tavoitteena_on on_määrä aiotaan pyritään tullaan
  voidaan on_suunniteltu suunnitelmissa_on on_aikomus aikoo aikovat on_sovittu on_suunnitelmissa tulee tulisi pitää
  odotetaan on_tavoite
`
/** "Tulee hankeryhmän käsittelyyn", "on tulossa päätettäväksi": coming without any of the verbs above. */
const coming = /^(?:lähtee|lähtevät|tulee|tulevat|tulossa|menee|menevät|etenee|etenevät|siirtyy|siirtyvät|palaa|palaavat)$/i
const approvals = /(?:hyväksyttäv|päätettäv|vahvistettav|linjattav)\p{L}*ksi|hyväksyntään|hyväksymiseen|päätöksentekoon|hyväksyttynä/iu
const notReceivers = exactly`
  loppuun alkuun käsittelyyn hyväksyntään lausunnolle kommenteille valmisteluun jatkovalmisteluun päätöksentekoon
  toimeenpanoon käyttöön tuotantoon asiaan siihen niihin tähän eteenpäin lausuntokierrokselle kommenttikierrokselle
  kierrokselle \p{L}*tarkastukseen allekirjoitukseen painoon käännökseen
  syksyyn kesään kevääseen keväälle syksylle kesälle talvelle vuodelle tasolle pohjalle lomakkeelle
  ajalle
`

type Verb = { action: PromiseAction; word: Word; isActive: boolean }

/** "Päätös tehdään", "tehdään esitys": what is made says what is to be done. */
const makings: [PromiseAction, RegExp][] = [
  ['approve', anyWord`\p{L}*päätös \p{L}*päätökset linjaus linjaukset`], ['deliver', anyWord`esitys ehdotus selvitys`],
]

function findVerb(words: Word[], clause: string): Verb | null {
  const isIntended = intention.test(clause)
  for (const word of words) {
    const bare = word.bare.toLowerCase()
    const isInfinitive = isIntended && /(?:a|ä|aan|ään)$/.test(bare) && !/^valitt/.test(bare)
    const passive = verbs.find(([, now, infinitive]) => now.test(bare) || (isInfinitive && infinitive.test(bare)))
    const made = bare === 'tehdään' ? makings.find(([, what]) => what.test(clause)) : undefined
    if (made !== undefined) return { action: made[0], word, isActive: false }
    if (passive !== undefined) return { action: passive[0], word, isActive: false }
    const doing = active.find(([, now]) => now.test(bare))
    if (doing !== undefined) return { action: doing[0], word, isActive: true }
  }
  const comes = words.find((word) => coming.test(word.bare))
  const isHandled = /(?:\p{L}(?:tava|tävä)ksi|käsitte|hyväksy|pääte|päätök|tiedoksi|kokou|arvioit|esille|ryhmään)/iu.test(clause)
  return comes === undefined || !isHandled ? null : { action: 'bring', word: comes, isActive: false }
}

/** Runs of words that are neither time, body, verb nor filling. */
function runsOf(words: Word[], isTaken: (word: Word) => boolean, text: string): { text: string; start: number; end: number }[] {
  const runs: { text: string; start: number; end: number }[] = []
  let open = false
  for (const [index, word] of words.entries()) {
    const isInside = open && /^(?:ja|sekä|tai)$/i.test(word.bare)
    const isAfter = /^(?:sen|tämän|niiden|näiden)$/i.test(word.bare) && /^jälkeen$/i.test(words[index + 1]?.bare ?? '')
    if (isTaken(word) || isAfter || (skipped.test(word.bare) && !isInside)) {
      open = false
      continue
    }
    const last = runs.at(-1)
    if (open && last !== undefined) last.end = word.end
    else runs.push({ text: '', start: word.start, end: word.end })
    open = true
  }
  return runs.map((run) => ({ ...run, text: text.slice(run.start, run.end).replace(/^["”(]+|[,;:.]+$|\s+(?:ja|sekä)$/g, '') }))
    .filter((run) => run.text !== '')
}

/** Pairs "hankeryhmään 2.9. ja VAU-ryhmään 9.9."; otherwise all bodies share the first time. */
function destinationsOf(bodies: FoundBody[], times: When[]): Promised['destinations'] {
  const known = times.filter((time) => time.iso !== null)
  const alternates = bodies.length > 1 && known.length === bodies.length
    && bodies.every((body, index) => (known[index]?.start ?? 0) >= body.end && (known[index]?.start ?? 0) < (bodies[index + 1]?.start ?? Infinity))
  if (alternates) return bodies.map((body, index) => ({ bodies: body.names, due: known[index]?.iso ?? null }))
  return [{ bodies: [...new Set(bodies.flatMap((body) => body.names))], due: known[0]?.iso ?? null }]
}

const isBodyName = (phrase: string): boolean => {
  const last = phrase.split(' ').at(-1) ?? ''
  return analyses(last).some((entry) => entry.case === 'nominative' && bodyHeads.has(entry.head)) || /^\p{Lu}{2,}$/u.test(last)
}

/** "Tuotiin", "kuuli": it has happened already; "kuntiin" is no verb. */
const isTold = (words: Word[]): boolean =>
  words.some(({ bare }) => /^(?:kuuli|merkitsi|totesi|oli|olivat)$/i.test(bare) || (/tiin$/.test(bare) && isVerb(bare, 'fi')))

/** What the clause promises, or null when it promises nothing. */
export function finnishPromise(text: string, span: Span, after: Span | null, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const verb = findVerb(words, clause)
  if (verb === null || isTold(words) || /valmiiksi/i.test(clause)) return null
  const times = timesIn(text, span, setting)
  // "… ja sieltä edelleen Palkeisiin heinäkuun aikana": one verb, so one time for all of it.
  const shared = after !== null && times.length === 0 && !wordsOf(text, after).some((word) => isVerb(word.bare, 'fi')) ? timesIn(text, after, setting) : []
  const bodies = findBodies(text, span, setting.own, verb.action === 'deliver').filter((body) => !notReceivers.test(text.slice(body.start, body.end)))
  const isTaken = (word: Word) => word === verb.word || [...times, ...bodies].some((taken) => word.start < taken.end && taken.start < word.end)
  const runs = runsOf(words, isTaken, text)
  const before = runs.filter((run) => run.end <= verb.word.start).at(-1)
  const behind = runs.find((run) => run.start >= verb.word.end)
  // "Ohjausryhmän on määrä päättää asiasta": the doer stands in the genitive.
  const owes = /^(?:\p{L}+\s+)*?(\p{L}+n)\s+on\s+(?:määrä|tarkoitus)\s/iu.exec(clause)?.[1]
  if (owes !== undefined && behind !== undefined) return owedPromise(nominativeOf(owes, ['genitive']).nominative, verb, behind.text, times)
  const isDoer = verb.isActive && before !== undefined && !/^palaa/.test(verb.word.bare)
  // "Työryhmä tuo ehdotuksensa ohjausryhmään": it comes to the others, to the doer only where there are none.
  const comesToDoer = isDoer && isBodyName(before.text) && verb.action !== 'deliver' && bodies.length === 0
  if (comesToDoer) bodies.unshift({ start: before.start, end: before.end, names: [lowered(before.text)] })
  // "… ja tuodaan hankeryhmään ennen …": the clause before has the subject.
  const leans = verb.word === words[0] && /(?:ja|sekä|mutta)\s+$/.test(text.slice(Math.max(0, span.start - 7), span.start))
  const raw = isDoer ? (behind?.text ?? '') : leans && !verb.isActive ? '' : (before?.text ?? behind?.text ?? '')
  const isLater = /tulevi?ssa|tuleviin|seuraavi?ssa|seuraaviin|myöhemmin|jatkossa/i.test(clause)
  if (bodies.length === 0 && times.length === 0 && !isLater) return null
  if (isDoer && behind === undefined) return null
  return {
    matter: /^pala/.test(verb.word.bare) ? nominativeOf(raw, ['illative']).nominative
      : isAbout(verb.word.bare, raw) ? nominativeOf(raw, ['elative']).nominative
      : titleOf(raw.replace(/\s+(?:käsittelyä|valmistelua|hyväksyminen|hyväksymistä|käsittely)$/, (end) => (/\p{L}n$/u.test(raw.slice(0, -end.length)) ? '' : end)), 'fi'),
    destinations: destinationsOf(bodies, [...times, ...shared]),
    action: approvals.test(clause) ? 'approve' : verb.action,
    then: after === null ? [] : receiversIn(text, after, setting),
    doer: isDoer && isBodyName(before.text) ? lowered(before.text) : null,
    leansOnDoer: verb.isActive && verb.word === words[0],
  }
}

/** What a body is to do with a matter that stands behind the verb. */
function owedPromise(doer: string, verb: Verb, printed: string, times: When[]): Promised {
  // "… valita yksi niistä": one of what was named before.
  const matter = /^(?:yksi|jokin|jonkin)\s+niistä$/i.test(printed) ? 'niistä' : isAbout(verb.word.bare, printed) ? printed : titleOf(printed, 'fi')
  return {
    matter, destinations: destinationsOf([{ start: 0, end: 0, names: [lowered(doer)] }], times), action: verb.action, then: [],
    doer: lowered(doer), leansOnDoer: false,
  }
}

/** "Jatkosta päätetään": what is decided upon stands in the elative. */
const isAbout = (verb: string, matter: string): boolean =>
  /^(?:pääte|päättä|päättää|keskustel|jatke|kuull|sovi|lin|tehdään)/i.test(verb) && analyses(matter.split(' ').at(-1) ?? '').some((entry) => entry.case === 'elative')
  && !matter.split(' ').slice(0, -1).some((word) => analyses(word).some((entry) => entry.case === 'nominative' && entry.head !== ''))

const timesIn = (text: string, span: Span, setting: Setting): When[] =>
  findTimes(text.slice(span.start, span.end), setting.reckoning)
    .map((time) => ({ ...time, start: time.start + span.start, end: time.end + span.start }))

/** Everybody a matter goes on to, in order. */
function receiversIn(text: string, span: Span, setting: Setting): string[] {
  const found = findBodies(text, span, setting.own, true).filter((body) => !notReceivers.test(text.slice(body.start, body.end)))
  return [...new Set(found.flatMap((body) => body.names))]
}
