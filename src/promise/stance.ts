// What only looks like a promise: what is denied, hangs on a condition, is only wished, told in passing or only said to be ready some
// day, or was promised at an earlier meeting.
import { findTimes, type Reckoning } from '../platform/prose/dates.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { containing } from '../platform/prose/words.ts'

/** "Ei tuoda", "förs inte"; "ei ainoastaan" denies nothing. */
const denied: Record<ProseLanguage, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eivät|eikä|eivätkä)(?!\p{L}|\s+(?:ainoastaan|vain|pelkästään)(?!\p{L}))/iu,
  sv: /(?<!\p{L})(?:inte|ej|aldrig|varken)(?!\p{L}|\s+(?:bara|endast|enbart)(?!\p{L}))/iu,
}

/** A condition makes no promise of what follows from it. */
const conditional: Record<ProseLanguage, RegExp> = {
  fi: /(?:^|[\s,])(?:jos|mikäli|ellei|elleivät|jollei|edellyttäen|siinä tapauksessa|olettaen)(?!\p{L})/iu,
  sv: /(?:^om\s[^,]*\p{L}+s\s|,\s+om\s|(?:^|[\s,])(?:ifall|såvida|såvitt|förutsatt|under förutsättning)(?!\p{L}))/iu,
}

/** "Tulisi käsitellä", "olisi hyvä", "voitaisiin viedä": what somebody would like or could do. */
const wished: Record<ProseLanguage, RegExp> = {
  fi: /(?<!\p{L})(?:tulisi|pitäisi|voisi|voisivat|kannattaisi|olisi(?!\s+(?:tarkoitus|määrä))|\p{L}+taisiin|\p{L}+täisiin)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:borde|skulle|kunde|vore)(?!\p{L})/iu,
}

/** "Aiemmin sovittiin, että …", "Vid förra mötet lovades …". */
const earlier: Record<ProseLanguage, RegExp> = {
  fi: containing`
    (?:(?:aie|aikaise)mmin|viime_kerralla|(?:viime|edellisessä|\p{L}+kuun)_kokouksessa)_(?:oli_)?(?:\p{L}+_)?(?:sovit|luvat|päätet)t
    (?:(?:aie|aikaise)mmin|viime_kerralla|(?:viime|edellisessä)_kokouksessa)_(?:\p{L}+_)?(?:linjattiin|todettiin|kirjattiin)
    (?<!\p{L})(?:oli_(?:tarkoitus|määrä|sovittu|luvattu|päätetty)|piti_(?:tuoda|viedä|käsitellä|hyväksyä|toimittaa|esitellä|olla))(?!\p{L})
  `,
  sv: containing`
    (?:tidigare|vid_förra_mötet|vid_föregående_möte|vid_det_förra_mötet)_(?:\p{L}+_)?(?:lovades|avtalades|beslöts|beslutades|överenskoms|konstaterades)
    (?<!\p{L})(?:hade_(?:lovats|avtalats|planerats)|var_(?:avsikten|meningen|tänkt|avsett))(?!\p{L})
  `,
}

/** Whether what a clause of this sentence says comes with no promise. */
export function promisesNothing(text: string, sentence: Span, clause: Span, language: ProseLanguage): boolean {
  const words = text.slice(clause.start, clause.end)
  const lead = text.slice(sentence.start, clause.start)
  // "Jos malli valmistuu ja rahoitus saadaan, …": the condition reaches over what is joined to it.
  const opens = conditional[language].exec(text.slice(sentence.start, sentence.end))?.index === 0 && !/;/.test(lead)
  // "Aiemmin sovittiin, että …": it holds as far as the "that" does.
  const isEarlier = earlier[language].test(words) || (/(?:että|att)\s*$/.test(lead) && earlier[language].test(lead.replace(/^.*;/s, '')))
  return opens || isEarlier || denied[language].test(words) || conditional[language].test(words) || wished[language].test(words)
}

const relative = /^(?:jo(?:ka|tka|nka|ita|ta|iden|ista|sta|hon|ihin|ssa|issa|lle|ille|lla|illa)|som|vars|vilke[nt]|vilka)\s/iu
const becomesReady = containing`
  valmistu\p{L}+ valmiina on_valmis ovat_valmiita blir_(?:klar|färdig)\p{L}* färdigställs
`

/** "…, jonka neuvosto on kommentoinut, …": it begins as a relative clause. */
export const tellsBeside = (text: string, clause: Span): boolean => relative.test(text.slice(clause.start, clause.end))

/** The day or month when what a clause tells of will be ready, as a date in ISO 8601; null when it says nothing of that. */
export function readyAt(text: string, clause: Span, reckoning: Reckoning): string | null {
  const words = text.slice(clause.start, clause.end)
  return becomesReady.test(words) ? findTimes(words, reckoning).find(({ iso }) => iso !== null)?.iso ?? null : null
}
