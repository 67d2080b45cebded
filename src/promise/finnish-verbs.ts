// The Finnish verbs, and nouns made of them, that promise a handling, and how a clause is searched for one.
import { hasVerb, type Word } from '../platform/prose/clauses.ts'
import { anyWord, exactly } from '../platform/prose/words.ts'
import type { PromiseAction } from './promise.ts'

/** Passives of what will be done, and the infinitives that follow "on tarkoitus". */
const verbs: [PromiseAction, RegExp, RegExp][] = [
  ['approve', exactly`
    hyväksytään päätetään vahvistetaan linjataan ratkaistaan nimetään valitaan puolletaan hyväksytetään
  `, /^(?:hyväksy[äm]|hyväksyttä|päättä|vahvist(?:aa|am)|linjat?a|ratkaist?a|nime[tä]|valit)/],
  ['bring', exactly`
    tuodaan viedään esitellään esitetään otetaan nostetaan palautetaan
  `, /^(?:tuo(?:da|maan)|vie(?:dä|mään)|esit(?:ellä|telemään|tää|tämään)|ottaa|ottamaan|nostaa)/],
  ['review', exactly`
    tarkastellaan käsitellään palataan arvioidaan jatketaan keskustellaan kuullaan käydään tarkennetaan tarkistetaan
    seurataan pohditaan
  `, /^(?:tarkast|käsitel|käsittelemään|palata|palaamaan|arvioi|jatka|keskustel|käy(?:dä|mään)|tarken|kuulla)/],
  ['deliver', exactly`
    toimitetaan lähetetään luovutetaan annetaan saatetaan jaetaan välitetään raportoidaan jätetään postitetaan
  `, /^(?:toimit|lähet|luovut|saattaa|jakaa|jakamaan|välit|raportoi|antaa|antamaan|jättää|jättämään)/],
]

const active: [PromiseAction, RegExp][] = [
  ['approve', /^(?:hyväksyy|hyväksyvät|päättää|päättävät|vahvistaa|vahvistavat|linjaa|linjaavat|ratkaisee|nimeää|valitsee)$/],
  ['bring', /^(?:tuo|tuovat|vie|vievät|esittelee|esittelevät|esittää|esittävät)$/],
  ['review', /^(?:käsittelee|käsittelevät|tarkastelee|tarkastelevat|palaa|palaavat|arvioi|jatkaa|keskustelee|kuulee|saa)$/],
  ['deliver', /^(?:toimittaa|toimittavat|lähettää|lähettävät|luovuttaa|luovuttavat|raportoi|raportoivat|antaa|antavat|jättää|jättävät)$/],
]

const intention = anyWord`
  (?:on|olisi)_tarkoitus tarkoituksena_(?:on|olisi) on_tavoitteena tavoitteena_on on_määrä aiotaan pyritään tullaan
  on_suunniteltu suunnitelmissa_on on_aikomus aikomuksena_on aikoo aikovat on_sovittu on_suunnitelmissa tulee pitää
  odotetaan on_tavoite
`
/** "Päätettiin lähettää …", "pyysi tuomaan …": a decision or a wish of the meeting that something be done. */
const decision = anyWord`
  luvattiin lupasi lupasivat päätettiin päätti päättivät sovittiin sopi sopivat pyydettiin pyysi pyysivät velvoitettiin velvoitti kehotettiin kehotti
`
/** "Tulee hankeryhmän käsittelyyn", "on tulossa päätettäväksi": coming without any of the verbs above. */
const coming = exactly`
  saadaan saada lähtee lähtevät tulee tulevat tulossa menee menevät etenee etenevät siirtyy siirtyvät siirretään lisätään nousee nousevat palaa palaavat
`
const goal = new RegExp(
  '(?:\\p{L}(?:tava|tävä|tavi|tävi)ksi|käsitte|hyväksy|pääte|päätök|tiedoksi|kokou|arvioit|esille|asialistalle|esityslistalle|ryhmään|lausunnolle)'
  + '|(?:menee|menevät|lähtee|lähtevät|etenee|etenevät)\\s.*(?:kuntaan|valtuustoon|hallitukseen|ministeriöön|istuntoon|virastoon)', 'iu',
)

/** "Talousarvion käsittely jatkuu …", "Rakenteen hyväksyminen on vuorossa …". */
const doings: [PromiseAction, RegExp][] = [
  ['approve', exactly`hyväksyminen hyväksyntä päätöksenteko vahvistaminen`],
  ['review', exactly`käsittely käsitteleminen tarkastelu`],
  ['bring', exactly`esittely esitteleminen tuominen vieminen`],
  ['deliver', exactly`toimittaminen lähettäminen luovuttaminen luovutus`],
]
const happens = exactly`on ovat tapahtuu ajoittuu siirtyy alkaa jatkuu tulee`

/** "On esillä", "ovat päätettävänä": it stands on the table, on a day that is still to come. */
const standings: [PromiseAction, RegExp][] = [
  ['approve', anyWord`päätettävänä hyväksyttävänä vahvistettavana`],
  ['review', anyWord`käsittelyssä käsiteltävänä käsiteltävinä esillä asialistalla esityslistalla arvioitavana`],
]

/** "Päätös tehdään", "tehdään esitys": what is made says what is to be done. */
const makings: [PromiseAction, RegExp][] = [
  ['approve', anyWord`\p{L}*päätös \p{L}*päätökset linjaus linjaukset`], ['deliver', anyWord`esitys ehdotus selvitys`],
]

/** "Otetaan käyttöön", "otetaan huomioon": nothing comes to anybody. */
const startsUse = /(?<!\p{L})ot(?:etaan|taa)\s+(?:\p{L}+\s+)?(?:käyttöön|huomioon|mukaan|yhteyttä)(?!\p{L})/iu
/** "Valmistelee esityksen ryhmän kokoukseen": what is made for a meeting comes to it. */
const making = exactly`
  valmistelee valmistelevat laatii laativat kokoaa kokoavat valmistellaan laaditaan kootaan tehdään
  valmistelemaan laatimaan kokoamaan tekemään valmistella laatia koota
`
const toMeeting = /kokou(?:kseen|ksiin)(?!\p{L})/iu

/** `isDecided`: the meeting decided that it be done. `mustBeAhead`: only a day after the meeting makes a promise of it. */
export type Verb = { action: PromiseAction; word: Word; isActive: boolean; isDecided?: boolean; mustBeAhead?: boolean }

const infinitiveOf = (word: string): PromiseAction | undefined =>
  /(?:a|ä|aan|ään)$/.test(word) && !/^valitt/.test(word) ? verbs.find(([, , infinitive]) => infinitive.test(word))?.[0] : undefined

/** Where "… ja jättää johtajalle" begins, an infinitive that has its "on tarkoitus" before the conjunction; -1 for nowhere. */
export function secondInfinitive(clause: string): number {
  if (!intention.test(clause)) return -1
  return [...clause.matchAll(/\s(?:ja|sekä)\s+(?=(\p{L}+)\s)/giu)]
    .find((match) => infinitiveOf(match[1]?.toLowerCase() ?? '') !== undefined)?.index ?? -1
}

/** The verb that promises something, or null. `lead` is what the clause goes on from after an "and". */
export function findVerb(words: Word[], clause: string, lead: string): Verb | null {
  const second = intention.test(lead) ? infinitiveOf(words[0]?.bare.toLowerCase() ?? '') : undefined
  if (second !== undefined && words[0] !== undefined) return { action: second, word: words[0], isActive: false }
  const isDecided = decision.test(clause)
  const isIntended = isDecided || intention.test(clause)
  const verdict = words.find(({ bare }) => /^(?:tekee|tekevät)$/i.test(bare))
  if (verdict !== undefined && /(?<!\p{L})\p{L}*päätöksen(?!\p{L})/iu.test(clause)) return { action: 'approve', word: verdict, isActive: true }
  for (const word of words) {
    const bare = word.bare.toLowerCase()
    if (startsUse.test(clause) && /^ot(?:etaan|taa)$/.test(bare)) continue
    if (making.test(bare) && (isIntended || !/(?:maan|mään)$/.test(bare)) && toMeeting.test(clause)) {
      return { action: 'bring', word, isActive: /(?:ee|vat|ii|aa)$/.test(bare), ...(/(?:maan|mään|ta|ia|lla)$/.test(bare) ? { isDecided: true } : {}) }
    }
    if (/^laitetaan$/.test(bare) && /jakoon|tiedoksi/.test(clause)) return { action: 'deliver', word, isActive: false }
    const now = verbs.find(([, passive]) => passive.test(bare))
    const then = isIntended ? infinitiveOf(bare) : undefined
    const made = bare === 'tehdään' ? makings.find(([, what]) => what.test(clause)) : undefined
    if (made !== undefined) return { action: made[0], word, isActive: false }
    if (now !== undefined) return { action: now[0], word, isActive: false }
    // "Päätettiin hyväksyä …": that is done already.
    if (then !== undefined) return isDecided && then === 'approve' ? null : { action: then, word, isActive: false, isDecided }
    const doing = active.find(([, form]) => form.test(bare))
    if (doing !== undefined) return { action: doing[0], word, isActive: true }
  }
  return comingVerb(words, clause) ?? nounVerb(words) ?? standingVerb(words, clause) ?? bareGoal(words, clause)
}

function comingVerb(words: Word[], clause: string): Verb | null {
  const word = words.find(({ bare }) => coming.test(bare))
  // "Linjaus saadaan ennen kokousta" comes to nobody.
  const isGot = /^saa/.test(word?.bare ?? '') && !/(?:tava|tävä)\p{L}*ksi/iu.test(clause)
  return word === undefined || isGot || !goal.test(clause) ? null : { action: 'bring', word, isActive: false }
}

function nounVerb(words: Word[]): Verb | null {
  const noun = words.findIndex(({ bare }, at) => at > 0 && doings.some(([, form]) => form.test(bare)))
  const action = doings.find(([, form]) => form.test(words[noun]?.bare ?? ''))?.[0]
  const word = words.slice(noun + 1).find(({ bare }) => happens.test(bare))
  return action === undefined || word === undefined ? null : { action, word, isActive: false, mustBeAhead: true }
}

function standingVerb(words: Word[], clause: string): Verb | null {
  const action = standings.find(([, form]) => form.test(clause))?.[0]
  const word = words.find(({ bare }) => /^(?:on|ovat)$/i.test(bare))
  return action === undefined || word === undefined ? null : { action, word, isActive: false, mustBeAhead: true }
}

/** "Korjattu selvitys seurantaryhmän hyväksyttäväksi elokuussa": a goal without a verb. */
function bareGoal(words: Word[], clause: string): Verb | null {
  if (words.length < 3 || hasVerb(clause, { start: 0, end: clause.length }, 'fi')) return null
  const word = words.slice(1).find(({ bare }) => /(?:ttava|ttävä|tava|tävä)ksi$|^(?:tiedoksi|käsittelyyn|hyväksyntään|lausunnolle)$/i.test(bare))
  const action = word === undefined ? undefined : /hyväksy|päätet|vahvist|linja/i.test(word.bare) ? 'approve' : 'bring'
  return word === undefined || action === undefined ? null : { action, word, isActive: false }
}
