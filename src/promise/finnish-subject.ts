// What a Finnish clause is about, for the words of the next one that point back to it.
import { isVerb, wordsOf, type Word } from '../platform/prose/clauses.ts'
import { findTimes } from '../platform/prose/dates.ts'
import { titleOf } from '../platform/prose/enumeration.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads, officeHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { exactly } from '../platform/prose/words.ts'

/** Words that are no part of a matter. */
export const skipped =
  exactly`
    takaisin esillä asialistalla esityslistalla käsiteltävänä käsiteltävinä päätettävänä hyväksyttävänä vahvistettavana arvioitavana
    myös lisäksi samalla sitten vielä ensin uudelleen uudestaan myöhemmin viimeistään mennessä aikana alussa alkuun
    lopussa lopulla loppuun seuraavaksi tarkoitus jälkeen ensi kesken erikseen mm\.? näin tulevi?ssa tuleviin asetuksella päätöksellä
    tulevaan seuraavi?ssa seuraaviin seuraavaan ylimääräisessä pidettävässä järjestettävässä vuonna kerran kuitenkin
    että ja sekä jossa jolloin silloin tiedoksi esille esiin läpi asti saakka on ovat olisi tulossa tulee tulisi
    pitää aikoo aikovat odotetaan suunnitelmissa aikomus tarkoituksena tavoitteena määrä aiotaan pyritään tullaan
    voidaan suunniteltu sovittu saada tavoite tarkemmin edelleen jo vasta yhä siellä jatkossa jatkotyöstettynä
    valmiina puolivälissä vaiheessa käsittelyyn käsittelyssä hyväksyntään päätöksentekoon lausunnolle kommenteille
    \p{L}+(?:ttav|dettav|tav|täv)(?:a|ä|i)ksi kokou(?:ksessa|kseen|ksissa|ksiin)(?:an|nsa)?
  `

/** Who presents or decides is not the matter; what is presented is. */
const tellers = exactly`
  esitteli(?:vät)? esitti(?:vät)? kuuli(?:vat)? sai(?:vat)? hyväksyi merkitsi käsitteli valmisteli laati linjasi
  vahvisti kävi
`

const reports = /(?:katsau|esittely|tilanne|raport|selvity|tiedo|kuulumi|alustu)/i

/** "Sen sijaan …", "Näiden lisäksi …": how a sentence takes up from the one before. */
export const opener = /^(?:sen sijaan|sitä vastoin|toisaalta|samoin|lisäksi|samalla|(?:tämän|näiden|sen) lisäksi|tämän ohella)\s+/iu

/** "Palautteen perusteella sopimusta tarkennetaan" is about the contract; what "… perusteella laadittu" describes keeps it. */
export const circumstance = new RegExp(
  '^(?:[\\p{L}-]+n\\s+){1,3}(?:perusteella|pohjalta|mukaisesti|mukaan|osalta|jälkeen|aikana|yhteydessä)(?:\\s+|$)'
  + '(?!\\p{L}+(?:ttava|ttävä|tava|tävä|ttu|tty|tut|tyt)\\s)', 'iu',
)

const making = exactly`
  laaditaan laatii tehdään tekee valmistellaan valmistelee kootaan kokoaa kirjoitetaan tilataan työstetään teetetään
  toteutetaan muodostetaan
`

/** "Tilatarpeista laaditaan kooste": what is made, with what it is about, is "kooste tilatarpeista". */
export function madeOf(topic: string, thing: string): string | null {
  if (/^(?:siitä|niistä|tästä|näistä)$/i.test(topic) && thing !== '') return titleOf(thing, 'fi')
  const isTopic = analyses(topic.split(' ').at(-1) ?? '').some((entry) => entry.case === 'elative')
  return isTopic && thing !== '' ? `${titleOf(thing, 'fi')} ${topic.slice(0, 1).toLowerCase()}${topic.slice(1)}` : null
}

/** A body or an office: it tells, and is not what is told of. */
const isSomebody = (word: string): boolean =>
  analyses(word).some(({ head }) => bodyHeads.has(head) || officeHeads.has(head))
  || /(?:johtaja|päällikkö|koordinaattori|sihteeri|jäsene)t?$/iu.test(word) || (/^\p{Lu}/u.test(word) && analyses(word).length === 0)

const withoutTimes = (text: string, span: Span, words: Word[]): Word[] => {
  const times = findTimes(text.slice(span.start, span.end), { day: null, next: null })
  return words.filter((word) => !skipped.test(word.bare)
    && !times.some((time) => span.start + time.start < word.end && word.start < span.start + time.end))
}

/** What a clause is about, for "molemmat" and "se" in the next sentence; '' when it names nothing. */
export function finnishSubject(text: string, span: Span): string {
  const words = wordsOf(text, span)
  const at = words.findIndex((word) => isVerb(word.bare, 'fi'))
  const of = (part: Word[]) => part.map((word) => word.text).join(' ').replace(/[,;:.]+$/, '')
  const lead = words.slice(0, Math.max(0, at))
  const opens = lead.findIndex((word, index) => index >= 2 || !skipped.test(word.bare))
  const subject = of(opens < 0 ? [] : lead.slice(opens)).replace(opener, '').replace(circumstance, '')
  const made = making.test(words[at]?.bare ?? '') ? madeOf(subject, of(withoutTimes(text, span, words.slice(at + 1)))) : null
  if (made !== null) return made
  const last = subject.split(' ').at(-1) ?? ''
  const isTeller = tellers.test(words[at]?.bare ?? '') && (/^\p{Lu}+$|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(subject) || isSomebody(last))
  const isPlace = subject === '' || isTeller || /asioissa$|^kokou|ryhmä$|ryhmässä$|koordinaattori|johtaja/i.test(last)
  if (!isPlace) {
    const bare = nominativeOf(subject, ['nominative', 'inessive', 'adessive', 'elative', 'partitive'])
    return bare.safe || analyses(last).length === 0 ? bare.nominative : subject
  }
  const told = of(words.slice(at + 1))
  const about = /^(?:\p{L}+\s+)*?(\p{L}[\p{L}-]*)\s+(.*(?:sta|stä))(?!\p{L})/u.exec(told)
  // "Päätettiin palauttaa asia …": an infinitive names no matter.
  if (/^\p{L}+(?:ttaa|ttää|staa|stää|taa|tää|dä|da|lla|llä|rtaa|ista)\s/u.test(told)) return ''
  if (about?.[2] === undefined || !reports.test(about[0])) return told.split(' ').length <= 5 ? titleOf(told, 'fi') : ''
  const topic = /^(.*n)\s+(?:etenemisestä|tilanteesta|valmistelusta|vaiheesta|tilasta)$/.exec(about[2])?.[1]
  return nominativeOf(topic ?? about[2], topic === undefined ? ['elative'] : ['genitive']).nominative
}
