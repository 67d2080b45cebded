// Words that mean a matter named before: "both", "they", "it".
import { exactly } from '../platform/prose/words.ts'

const both = exactly`
  molemmat molempia kumpikin kumpaakin nämä_molemmat nämä_kaksi båda(?:_två)? bägge de_båda båda_ärendena
`
const several = exactly`
  ne nämä niitä näitä niistä näistä niihin näihin kaikki asiat asioihin edellä_mainitut(?:_asiat)? de dem dessa alla
  ärendena samtliga
`
const single = exactly`
  joka jotka jota joita se sen sitä siitä keskustelu keskustelua keskustelun valmistelu valmistelua käsittely käsittelyä
  diskussionen beredningen behandlingen siihen tämä tätä tästä tähän asia asiaa asiasta asiaan tämä_asia mainittu_asia
  hän den det denna detta ärendet saken frågan
`

/** "Molemmat", and "Molemmat suunnitelmat". */
const isBoth = (matter: string): boolean => both.test(matter) || /^(?:molemmat\s+\p{Ll}+t|båda\s+\p{Ll}+na)$/iu.test(matter)

export type Subjects = { sentence: string[]; recent: string[] }

/** The matters a word like "Molemmat" means: the two last named, all of the sentence before, or the last one. */
export function resolve(matter: string, subjects: Subjects): string[] | null {
  if (isBoth(matter)) return bothOf(subjects)
  if (several.test(matter)) return subjects.sentence.length > 0 ? subjects.sentence : subjects.recent.length > 0 ? subjects.recent.slice(-1) : null
  if (single.test(matter)) return subjects.recent.length > 0 ? subjects.recent.slice(-1) : null
  return null
}

/** Two matters named one after the other, or one name that holds two: "X:n aineisto ja ohje". */
function bothOf({ sentence, recent }: Subjects): string[] | null {
  const last = sentence.length > 0 ? sentence : recent.slice(-1)
  const halves = last.length === 1 ? (last[0]?.split(/\s(?:ja|sekä|och|samt)\s/) ?? []) : []
  if (last.length < 2 && halves.length === 2) return halves
  return recent.length >= 2 ? recent.slice(-2) : null
}

/** Whether a matter is a word that means one named before. */
export const isPointer = (matter: string): boolean => isBoth(matter) || several.test(matter) || single.test(matter)
