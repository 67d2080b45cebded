// The name of the body that met: from the sentence that says so, from a title, or from a heading that is its name.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { endingIn } from '../platform/prose/words.ts'

export const meetingWord = { fi: /kokou(?:s|kse|ksi)/i, sv: /(?:möte|sammanträd)/i }

/** Whether a stretch speaks of a meeting at all. */
export const isOfMeeting = (sentence: string, language: ProseLanguage): boolean =>
  meetingWord[language].test(sentence) || /kokoontui|kerran|sammanträdde|samlades|möttes|träffades|kom samman|gången|järjestyksessään|kyseessä oli/i.test(sentence)

/** Whether it speaks of the next or the previous meeting. */
export const isOtherMeeting = (sentence: string): boolean =>
  /(?:seuraava|edelli|ensi kokou|nästa|föregående|följande|förra)/i.test(sentence)

/** "X kokoontui …" */
const meets = {
  fi: /(?<who>[^.;]+?)\s+(?:kokoontui(?:vat)?|kokousti|piti|on kokoontunut|järjesti)(?!\p{L})/u,
  sv: /(?<who>[^.;]+?)\s+(?:sammanträdde|samlades|höll|möttes|träffades|kom samman|har sammanträtt)(?!\p{L})/u,
}

/** "Hankeryhmän 13. kokous pidettiin …", "Projektgruppens trettonde möte hölls …". */
const isHeld = {
  fi: /(?<who>\p{L}[^.;]*?n)\s+(?:(?:\d{1,3}\.|\p{L}+(?:s|stoista|nen))\s+)?kokou(?:s|ksen|kseen|ksessa)(?!\p{L})/u,
  sv: /(?<who>\p{L}[^.;]*?)s\s+(?:(?:\d{1,3}(?::[ea])?|\p{L}+(?:de|te|ta|nde))\s+)?(?:möte|sammanträde)(?:t)?(?!\p{L})/u,
}

/** Whether the sentence opens the memo: it tells that the body met. */
export function opensMemo(sentence: string, language: ProseLanguage): boolean {
  if (isOtherMeeting(sentence) || !isOfMeeting(sentence, language)) return false
  const tellsHolding = /(?<!\p{L})(?:pidettiin|järjestettiin|hölls|ordnades|oli)(?!\p{L})/u.test(sentence)
  return meets[language].test(sentence) || (isHeld[language].test(sentence) && tellsHolding)
}

const kindOfDocument =
  /^(?:(?:Muistio|Pöytäkirja|Tiedote|Kokousmuistio|Promemoria|PM)[\s:,–-]+(?:(?:från|om|av)\s+)?|(?:Info|Protokoll|Promemoria|Meddelande|Referat|Anteckningar|Minnesanteckningar|Mötesanteckningar|Mötesmemo)\p{L}*(?:\s(?!från|om|av)\p{Ll}+)*[\s:,–-]+(?:(?:från|om|av)\s+)?)/iu
const swedishGroups = endingIn`gruppen sektionen nämnden utskottet kommittén delegationen`

/** A heading that is a body's name by itself: "OHJELMAN JOHTORYHMÄ", "Koordinaatioryhmä 5/2026, 7.5.2026". */
export function standingName(heading: string, language: ProseLanguage): string | null {
  const name = heading
    .replace(/^(?:ryhmä|toimielin|organ|grupp)\s*:\s*/i, '')
    .replace(/\s*\(\d[^)]*\)$/, '')
    .replace(/[,\s]+(?:möte|kokous)\s+\d{1,3}$/i, '')
    .replace(/(?:[\s,:–-]+(?:(?:nro|nr)\s*)?\d[\d./–-]*)+$/, '')
    .replace(kindOfDocument, '')
    .replace(/\s+[–—-]\s+(?:kokous)?(?:muistio|pöytäkirja|tiedote)(?!\p{L}).*$/iu, '')
    .replace(/[,\s]+(?:\d{1,3}(?:\.|:[ea])\s+)?(?:möte|kokous)$/i, '')
  if (name.length > 90 || /[.:;]/.test(name)) return null
  if (language === 'sv') return swedishGroups.test(name.replace(/\s(?:för|i|inom|vid)\s.+$/, '')) ? name : null
  const isGroup = analyses(name.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && !entry.plural
    && bodyHeads.has(entry.head) && !/hanke$|projekti|virasto|ministeriö|keskus|henkilöstö/.test(entry.head))
  return isGroup ? name : null
}

/** "Vastuuryhmän muistio nro 6", "Styrgruppens promemoria". */
function memoOwner(part: string, language: ProseLanguage, placed: (printed: string, name: string) => NamedBody): NamedBody | null {
  const owner = ownsMemo[language].exec(part)?.groups?.who
  if (owner === undefined) return null
  const name = language === 'fi' ? nominativeOf(owner, ['genitive']).nominative : owner
  return standingName(name, language) === null ? null : placed(owner, name)
}

const ownsMemo = {
  fi: /^(?<who>\p{L}[^.;:]*n)\s+(?:kokous)?(?:muistio|pöytäkirja|tiedote)(?!\p{L})/iu,
  sv: /^(?<who>\p{L}[^.;:]*)s\s+(?:mötes)?(?:promemoria|protokoll|meddelande)(?!\p{L})/iu,
}

export type NamedBody = { name: string; start: number; end: number }

/** The body a stretch of text names as the one that met, in the nominative. */
export function bodyIn(text: string, span: Span, language: ProseLanguage): NamedBody | null {
  const part = text.slice(span.start, span.end)
  const placed = (printed: string, name: string): NamedBody => {
    const start = span.start + part.indexOf(printed)
    return { name, start, end: start + printed.length }
  }
  const who = meets[language].exec(part)?.groups?.who?.replace(/^\d{1,2}\.\d{1,2}\.\d{4}\s+/, '').trim()
  if (who !== undefined && !/kokous$|mötet$|^(?:den|kokous)\b/i.test(who) && who.split(' ').length <= 12) return placed(who, who)
  const standing = standingName(part, language)
  if (standing !== null) return placed(standing, standing)
  const owner = isOtherMeeting(part) ? undefined : isHeld[language].exec(part)?.groups?.who?.trim().replace(kindOfDocument, '')
  if (owner === undefined) return memoOwner(part, language, placed)
  const name = language === 'fi' ? nominativeOf(owner, ['genitive']) : { nominative: owner, safe: true }
  return name.safe ? placed(owner, name.nominative) : null
}

/** "VALMISTELUN VAU-RYHMÄ" is only printed so; abbreviations keep their capitals. */
export const spoken = (name: string): string => {
  const words = name === name.toUpperCase() ? name.replace(/[\p{L}-]{5,}/gu, (word) => word.toLowerCase().replace(/^\p{L}{2,4}(?=-)/u, (short) => short.toUpperCase())) : name
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
