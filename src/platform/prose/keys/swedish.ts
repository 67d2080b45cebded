// Swedish words to index keys: one root for all forms of a word, and the roots of the parts of a compound.
import { parts, umlauts } from './swedish-words.ts'

const vowel = /[aeiouyåäö]/
const rootLeast = 2

/** Endings, the longest first; each with how many letters must be left. */
const endings: [pattern: RegExp, least: number][] = [
  [/(?:andena|andets|andet|anden|andes|endets|endet|enden|endena|endes)$/, 3],
  [/(?:arna|erna|orna|aren|arne|ades|ande|ende|aste)$/, 2],
  [/(?:ade|are|ast|ats|des|tes)$/, 2], [/(?:en|et|ar|er|or|(?<![mgn])na|ad|at|as|es|(?<![selk]m)an)$/, 2], [/(?<=i)um$/, 4], [/(?<=[lrnvgjmt])(?:de|te)$/, 3],
  [/(?<=[^aeiouyåäö]e[lr])n$/, 3], [/[ae]$/, 2], [/(?<=[åöiyé])n$/, 4], [/(?<=(?:ig|sam|bar|isk|ell|iv|full|lös))t$/, 3],
]

/** Words whose last letters are no ending. */
const kept = new Set(`
lager plan lag land mat stat val tal san man han dagens annan sedan innan utan även redan vars mars kurs fars gas hus ljus sats plats
skans balans resurs status campus fokus virus process kongress adress press intresse kris pris gräns konsekvens konferens konkurrens
kompetens licens vakans leverans finans instans svar ar år er her el del mål medel nämnd ord rest pass fast last test post kost frist brist
risk
`.split(/\s+/))

const steadyEnd = /(?:het|ning|else|ism|tion)$/

/** The root that all forms of a word have: beslut of besluten, möt of mötet, ärend of ärenden. */
export function swedishRoot(word: string): string {
  if (word.length <= rootLeast || /\d/.test(word)) return word
  if (kept.has(word)) return tidied(word)
  const genitive = /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
  const het = /^(.+het)(?:en|er|erna)?$/.exec(genitive)
  return het === null ? tidied(shortened(genitive, true)) : het[1] ?? genitive
}

/** The root, and the one of words whose er is no ending: fönster, fönstret. */
export function swedishBases(word: string): string[] {
  const own = /^(.{2,}[^aeiouyåäö])er$/.exec(word)?.[1]
  return own === undefined ? [swedishRoot(word)] : [...new Set([swedishRoot(word), tidied(`${own}er`)])]
}

/** Without its endings; behind the first only long words have more: resultatet, resultat. */
function shortened(word: string, isFirst: boolean): string {
  if (kept.has(word) || (!isFirst && (word.length < 6 || steadyEnd.test(word)))) return umlautless(word)
  for (const [pattern, least] of endings) {
    const root = word.replace(pattern, (end) => /^[ae]nd/.test(end) ? end.slice(0, 3) : '')
    if (root !== word && root.length >= least && vowel.test(root)) return /(?:ande?|ende?)$/.test(word) ? umlautless(root) : shortened(root, false)
  }
  return umlautless(word)
}

const umlautless = (root: string): string => {
  const own = Object.keys(umlauts).find((one) => root === one || (root.endsWith(one) && root.length > one.length + 2 && one.length > 3))
  return own === undefined ? root : root.slice(0, root.length - own.length) + (umlauts[own] ?? own)
}

/**
 * One m at the end, and one n in man, vän, mun, allmän; no weak vowel in front of l, n, r, and no a, e behind: program, programmet; regel,
 * regler; möte, möten.
 */
function tidied(root: string): string {
  const bare = root.replace(/mm$/, 'm').replace(/(?<=m[aäu]|vä)nn$/, 'n').replace(/[ae]$/, (end) => root.length > 3 ? '' : end)
  return bare.length > 4 ? bare.replace(/(?<=[aeiouyåäö][^aeiouyåäö]+)e([lr])$/, '$1').replace(/mm(?=[rl]$)/, 'm') : bare
}

const known = new Set(parts.split(/\s+/).filter((one) => one !== ''))
const roots = new Set([...known].map(swedishRoot))
const partLeast = 3

/** Roots of the parts of a compound; none where it is no compound of known parts. */
export function swedishParts(word: string): string[] {
  if (word.length < 2 * partLeast || /\d/.test(word)) return []
  for (let at = word.length - partLeast; at >= partLeast; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const left = leftRoot(head)
    const right = left === null ? null : rightRoots(tail)
    if (left !== null && right !== null) return [...new Set([left, ...swedishParts(head), ...right])]
  }
  return looseParts(word)
}

/** A first part stands as it is, with s, or without its last vowel: arbets-, löne-, ärende-. */
function leftRoot(head: string): string | null {
  if (known.has(head)) return swedishRoot(head)
  const short = /[seou]$/.test(head) ? head.slice(0, -1) : null
  const joined = short === null ? undefined : [`${short}e`, short, `${short}a`].find((one) => known.has(one))
  if (joined !== undefined) return swedishRoot(joined)
  return known.has(`${head}a`) || known.has(`${head}e`) ? swedishRoot(`${head}a`) : null
}

function rightRoots(tail: string): string[] | null {
  const root = swedishRoot(tail)
  if (roots.has(root) && tail.length >= partLeast) return [root]
  const inner = tail.length > 7 ? swedishParts(tail) : []
  return inner.length > 0 ? inner : null
}

function looseParts(word: string): string[] {
  for (let at = word.length - 4; at >= 5; at -= 1) {
    const left = leftRoot(word.slice(0, at))
    const rest = word.slice(at)
    if (left !== null && /^[bcdfghjklmnprstv]+[aeiouyåäö].*[^aeiouyåäö]/.test(rest) && swedishRoot(rest).length >= 4) return [left, swedishRoot(rest)]
  }
  return []
}
