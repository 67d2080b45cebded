// The Swedish verbs, of one word or several, that promise a handling, and how a clause is searched for one.
import type { Word } from '../platform/prose/clauses.ts'
import { exactly } from '../platform/prose/words.ts'
import type { PromiseAction } from './promise.ts'
import { bodyName } from './swedish-bodies.ts'

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

export const isHandling = (word: string): boolean => word !== 'för' && verbs.some(([, form]) => form.test(word))

/** "Tas i bruk", "tas i beaktande": nothing comes to anybody. */
export const startsUse = /(?<!\p{L})(?:tas|ta|tar)\s+(?:\p{L}+\s+)?i\s+(?:bruk|beaktande)/iu
/** "Styrgruppen bad sekretariatet sammanställa …": somebody else is to do it. */
export const asks = /(?<!\p{L})(?:bad|ombads|gav|lovade|lovar)\s/iu
/** "Bereder ett förslag till styrgruppens möte": what is made for a meeting comes to it. */
const making = exactly`bereder bereda sammanställer sammanställa utarbetar utarbeta bereds sammanställs utarbetas`
const toMeeting = /till\s+(?:\p{L}+s\s+)?\p{L}*(?:möte|sammanträde)/iu
export type Verb = { word: Word; action: PromiseAction }

/** The first verb of handling; "kommer" and "tar" give way to another one. */
export function findVerb(words: Word[], clause: string, isIntended: boolean): Verb | null {
  const found = words.flatMap((word): Verb[] => {
    const isMade = making.test(word.bare) && toMeeting.test(clause)
    const action = word.bare === 'för' ? undefined : isMade ? 'bring' : verbs.find(([, form]) => form.test(word.bare))?.[0]
    return action === undefined ? [] : [{ word, action }]
  })
  const givesWay = (verb: Verb) => /^(?:kommer|ges|tar|ta|går)$/i.test(verb.word.bare) && isIntended && found.length > 1 && words.length > 4
  // "Är uppe till beslut i ledningsgruppen"
  const stands = /(?<!\p{L})(?:är|står)\s+uppe\s+(?:till|för)\s/iu.test(clause) ? words.find(({ bare }) => /^(?:är|står)$/i.test(bare)) : undefined
  return stands === undefined ? found.find((verb) => !givesWay(verb)) ?? null : { word: stands, action: 'review' }
}

/** "Projektgruppen" begins a sentence, "VAU-gruppen" is a name. */
export const lowFirst = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name)

/** Verbs of more words than one, with what they handle behind a preposition. */
const phrases: [PromiseAction, RegExp][] = [
  ['review', /återkom(?:mer|ma)\s+(?:[\p{L}\d]+\s+){0,5}?till\s+/iu],
  ['approve', /(?<!\p{L})(?:tar?|fattar?)\s+(?:ställning\s+till|beslut\s+om)\s+/iu],
  ['review', /(?<!\p{L})tar?\s+(?:upp|del\s+av)\s+/iu],
]

/** "Styrgruppen tar ställning till modellen vid sitt möte": the matter stands behind; a meeting there is where it comes. */
export function phraseIn(clause: string): { action: PromiseAction; matter: string; by?: string } | null {
  // "Till planen återkommer styrgruppen vid sitt möte."
  const turned = /^(?:och\s+)?till\s+(.+?)\s+återkommer(?:\s+(\p{L}+))?/iu.exec(clause)
  const by = bodyName.test(turned?.[2] ?? '') ? { by: lowFirst(turned?.[2] ?? '') } : {}
  if (turned?.[1] !== undefined) return { action: 'review', matter: turned[1], ...by }
  // "Om valet beslutar fullmäktige i januari."
  const settled = /^om\s+(.+?)\s+(?:beslutar|besluter|avgör)\s+(\p{L}+)/iu.exec(clause)
  const [, settles, judge = ''] = settled ?? []
  if (settles !== undefined && bodyName.test(judge)) return { action: 'approve', matter: settles, by: lowFirst(judge) }
  for (const [action, pattern] of phrases) {
    const match = pattern.exec(clause)
    const behind = match === null ? '' : clause.slice(match.index + match[0].length)
    const matter = /^(.+?)(?=\s+(?:vid|i|på|under|senare|senast|före|den)\s|[.,]|$)/iu.exec(behind)?.[1]
    if (matter !== undefined && !bodyName.test(matter)) return { action, matter }
  }
  return null
}
