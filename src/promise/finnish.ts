// What a Finnish clause promises: the verb, the matter, the bodies it comes to and the time.
import { findBodies, lowered, type FoundBody } from '../platform/prose/bodies.ts'
import { isVerb, wordsOf, type Word } from '../platform/prose/clauses.ts'
import { findTimes, type When } from '../platform/prose/dates.ts'
import { titleOf, topicsOf } from '../platform/prose/enumeration.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads, officeHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { circumstance, madeOf, opener, skipped } from './finnish-subject.ts'
import { findVerb, type Verb } from './finnish-verbs.ts'
import type { PromiseAction, Promised, Setting } from './promise.ts'
import { exactly } from '../platform/prose/words.ts'

const approvals = /(?:hyväksyttäv|päätettäv|vahvistettav|linjattav)\p{L}*ksi|hyväksyntään|hyväksymiseen|päätöksentekoon|hyväksyttynä/iu
const assessments = /(?:arvioitav|kommentoitav|tarkasteltav)\p{L}*ksi/iu
const notReceivers = exactly`
  loppuun alkuun käsittelyyn hyväksyntään lausunnolle kommenteille valmisteluun jatkovalmisteluun päätöksentekoon
  toimeenpanoon käyttöön tuotantoon asiaan siihen niihin tähän eteenpäin lausuntokierrokselle kommenttikierrokselle
  kierrokselle jakoon \p{L}*tarkastukseen allekirjoitukseen painoon käännökseen
  syksyyn kesään kevääseen keväälle syksylle kesälle talvelle vuodelle tasolle pohjalle lomakkeelle
  ajalle
`

type Run = { text: string; start: number; end: number }

/** Runs of words that are neither time, body, verb nor filling. */
function runsOf(words: Word[], isTaken: (word: Word) => boolean, text: string): Run[] {
  const runs: Run[] = []
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

const isOffice = (phrase: string): boolean =>
  analyses(phrase.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && officeHeads.has(entry.head))

/** "Tuotiin", "kuuli": it has happened already; "kuntiin" is no verb. */
const isTold = (words: Word[]): boolean =>
  words.some(({ bare }) => /^(?:kuuli|merkitsi|totesi|oli|olivat)$/i.test(bare) || (/tiin$/.test(bare) && isVerb(bare, 'fi')))

/**
 * What stands on either side of the verb, the doer of an active verb first: "esityksen hyväksyy ohjausryhmä" means the
 * same as "ohjausryhmä hyväksyy esityksen".
 */
function aroundVerb(runs: Run[], verb: Verb): [Run | undefined, Run | undefined] {
  const before = runs.filter((run) => run.end <= verb.word.start).at(-1)
  const behind = runs.find((run) => run.start >= verb.word.end)
  const hasDoer = behind !== undefined && (isBodyName(behind.text) || isOffice(behind.text))
  return verb.isActive && hasDoer && before !== undefined && !isBodyName(before.text) ? [behind, before] : [before, behind]
}

const later = /tulevi?ssa|tuleviin|seuraavi?ssa|seuraaviin|myöhemmin|jatkossa/i

/** "…, jonka hankepäällikkö esittelee ryhmälle": what stands before the comma is shown. */
const carried = /^(?:jonka|jotka|joita|jota)\s+\p{L}+$/iu

/** "…, jolle esitys annetaan" says to whom, of what the sentence is about, not what. */
const isRelative = /^(?:jolle|joille|johon|joihin|jossa|joissa|jonka|joiden)\s/iu

/** "Raati esittää voittajan ohjausryhmälle": the genitive right behind the verb is what is shown, no part of the body's name. */
function releaseObject(text: string, words: Word[], { word }: Verb, body: FoundBody, setting: Setting): void {
  const inside = words.filter((one) => body.start <= one.start && one.start < body.end)
  if (inside[0] === undefined || inside[0] !== words[words.indexOf(word) + 1]) return
  const isShown = ({ bare }: Word) => /^\p{Ll}.*n$/u.test(bare) && !analyses(bare).some(({ head }) => bodyHeads.has(head))
  const at = inside.findIndex((one, index) => index === inside.length - 1 || !isShown(one))
  const start = inside[at]?.start ?? body.start
  const rest = at > 0 ? findBodies(text, { start, end: body.end }, setting.own, true)[0] : undefined
  if (rest !== undefined) Object.assign(body, { start, names: rest.names })
}

const isAhead = (times: When[], { reckoning }: Setting): boolean =>
  times.some(({ iso }) => iso !== null && reckoning.day !== null && iso > reckoning.day)

/** What the clause promises, or null when it promises nothing. */
export function finnishPromise(text: string, span: Span, after: Span | null, setting: Setting): Promised | null {
  const clause = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const lead = text.slice(Math.max(0, span.start - 300), span.start).replace(/^.*[.;!?]\s/su, '')
  const verb = findVerb(words, clause, /\s(?:ja|sekä)\s+$/.test(lead) ? lead : '')
  if (verb === null || (isTold(words) && verb.isDecided !== true) || /valmiiksi/i.test(clause)) return null
  const times = timesIn(text, span, setting)
  if (verb.mustBeAhead === true && !isAhead(times, setting)) return null
  // "… ja sieltä edelleen Palkeisiin heinäkuun aikana": one verb, so one time for all of it.
  const shared = after !== null && times.length === 0 && !wordsOf(text, after).some((word) => isVerb(word.bare, 'fi')) ? timesIn(text, after, setting) : []
  const bodies = findBodies(text, span, setting.own, verb.action === 'deliver').filter((body) => !notReceivers.test(text.slice(body.start, body.end)))
  if (verb.isActive || verb.isDecided === true) for (const body of bodies) releaseObject(text, words, verb, body, setting)
  const isTaken = (word: Word) => word === verb.word || [...times, ...bodies].some((taken) => word.start < taken.end && taken.start < word.end)
  const runs = runsOf(words, isTaken, text)
  const [before, behind] = aroundVerb(runs, verb)
  // "Ohjausryhmän on määrä päättää asiasta": the doer stands in the genitive.
  const owes = /^(?:\p{L}+\s+)*?(\p{L}+n)\s+on\s+(?:määrä|tarkoitus)\s/iu.exec(clause)?.[1]
  if (owes !== undefined && behind !== undefined) return owedPromise(nominativeOf(owes, ['genitive']).nominative, verb, behind.text, times)
  const isDoer = verb.isActive && before !== undefined && !/^palaa/.test(verb.word.bare)
  // "Työryhmä tuo ehdotuksensa ohjausryhmään": it comes to the others, to the doer only where there are none.
  const isBody = isDoer && isBodyName(before.text)
  const comesToDoer = bodies.length === 0 && (isBody ? verb.action !== 'deliver' : isDoer && isOffice(before.text) && verb.action === 'approve')
  if (comesToDoer && before !== undefined) bodies.unshift({ start: before.start, end: before.end, names: [lowered(before.text)] })
  // "… ja tuodaan hankeryhmään ennen …": the clause before has the subject.
  const leans = verb.word === words[0] && /(?:ja|sekä|mutta)\s+$/.test(lead)
  const raw = isDoer || verb.isDecided === true ? (behind?.text ?? '') : leans && !verb.isActive ? '' : (before?.text ?? behind?.text ?? '')
  const comesSomewhere = bodies.length > 0 || later.test(clause) || times.some(({ iso }) => iso !== null || /^pala/.test(verb.word.bare))
  const isCarried = verb.isActive && carried.test(before?.text ?? '')
  if (!comesSomewhere || (!isCarried && isRelative.test(before?.text ?? ''))) return null
  if ((isDoer || verb.isDecided === true) && behind === undefined && !isCarried) return null
  const made = verb.word.bare === 'tehdään' && before !== undefined && behind !== undefined ? madeOf(before.text, behind.text) : null
  return {
    matter: isCarried ? 'joka' : made ?? matterOf(raw.replace(opener, '').replace(circumstance, ''), verb),
    destinations: destinationsOf(bodies, [...times, ...shared]),
    action: actionOf(verb, clause),
    then: after === null ? [] : receiversIn(text, after, setting),
    doer: isDoer && isBodyName(before.text) ? lowered(before.text) : null,
    leansOnDoer: verb.isActive && verb.word === words[0],
  }
}

function actionOf({ action, word }: Verb, clause: string): PromiseAction {
  if (approvals.test(clause)) return 'approve'
  return /^(?:anne|saa)/.test(word.bare) && assessments.test(clause) ? 'review' : action
}

const handling = /(?<=n)\s+(?:käsittelyä|valmistelua|hyväksyminen|hyväksymistä|käsittely|esittely|tarkastelu|toimittaminen|lähettäminen)$/

/** The matter in the nominative, from the case its verb gives it. */
function matterOf(words: string, { word }: Verb): string {
  // "… ja antaa siitä lausunnon": what it is on was named before.
  const printed = words.replace(/^(?:siitä|niistä|siihen|niihin)\s+(?=\S)/iu, '')
  if (/^pala/.test(word.bare)) return nominativeOf(printed, ['illative']).nominative
  if (isAbout(word.bare, printed)) return nominativeOf(printed, ['elative']).nominative
  // "Suunnitelmaa ja luetteloa tarkastellaan": each has the case of the verb.
  const bare = printed.replace(handling, '')
  const whole = titleOf(bare, 'fi')
  return whole === bare ? bare : topicsOf(bare, 'fi', true).map((part) => titleOf(part, 'fi')).join(' ja ')
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
