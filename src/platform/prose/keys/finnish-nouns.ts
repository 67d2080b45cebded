// What a Finnish noun or adjective may be in the nominative, from any of its forms. It may give more than one: what is no word harms nobody.
import { isVowel, strengthened, weakened } from './gradation.ts'

/** How the stem in front of an ending is: in the weak or the strong grade; of the plural, which ends in i; or a consonant's. */
type Kind = 'weak' | 'strong' | 'plural' | 'consonant'

const aa = '(?:a|ä)'
const endings: [pattern: RegExp, kind: Kind, least: number][] = [
  [new RegExp(`(?:ss|st|ll|lt)${aa}$|lle$|ksi$`), 'weak', 2], [/t$/, 'weak', 2], [/n$/, 'weak', 2], [new RegExp(`tt${aa}$`), 'weak', 3],
  [new RegExp(`n${aa}$`), 'strong', 2], [new RegExp(`(?<=[aeiouyäö])${aa}$`), 'strong', 3], [new RegExp(`t${aa}$`), 'consonant', 2],
  [/(?<=([aeiouyäö]))\1n$/, 'strong', 3], [/h([aeiouyäö])n$/, 'strong', 2], [/seen$/, 'strong', 3], [/kse$/, 'strong', 4],
  [new RegExp(`(?<=i)(?:ss|st|ll|lt|tt)${aa}$|(?<=i)lle$|(?<=i)ksi$|(?<=i)n$`), 'plural', 3], [new RegExp(`(?<=i)n${aa}$`), 'plural', 3],
  [new RegExp(`(?<=i)t?${aa}$`), 'plural', 3], [/(?<=i)(?:en|den|tten|hin|siin|in|neen)$/, 'plural', 3], [/(?<=[snlrt])ten$/, 'consonant', 4],
]

/** Every nominative of which the word may be a form, the word itself first. */
export function nominatives(word: string): string[] {
  const found = new Set([word])
  const add = (stem: string, kind: Kind) => { for (const one of fromStem(stem, kind)) found.add(one) }
  for (const [pattern, kind, least] of endings) {
    const stem = word.replace(pattern, '')
    if (stem !== word && stem.length >= least) add(stem, kind)
  }
  // The plural's i is j between vowels: asioita, but virastoja and tehtäviä.
  const glide = /^(.+[aoueyäö])j(?:a|ä|en)$/.exec(word)?.[1]
  if (glide !== undefined && glide.length >= 2) add(`${glide}i`, 'plural')
  return [...found]
}

function fromStem(stem: string, kind: Kind): string[] {
  if (kind === 'consonant') return fromConsonant(stem)
  if (kind === 'plural') return !stem.endsWith('i') ? []
    : pluralStems(stem.slice(0, -1)).flatMap((one) => [...fromVowel(one, 'weak'), ...fromVowel(one, 'strong')])
  return fromVowel(stem, kind)
}

/** Singular stems of which a plural stem without its i may come. */
function pluralStems(stem: string): string[] {
  const [body, last] = [stem.slice(0, -1), stem.at(-1) ?? '']
  if (last === 'o') return [stem, `${body}a`, ...isVowel(body.at(-1)) ? [] : [`${body}uo`]]
  if (last === 'ö') return [stem, `${body}ä`, ...isVowel(body.at(-1)) ? [] : [`${body}yö`]]
  if (last === 'e') return [`${body}i`, `${stem}e`, ...isVowel(body.at(-1)) ? [] : [`${body}ie`]]
  if (last === 'a' || last === 'ä') return [stem + last, stem]
  if (last === 'u' || last === 'y') return [stem, `${stem}e`]
  if (last === 'i') return [`${stem}i`]
  return [`${stem}e`, `${stem}a`, `${stem}ä`, `${stem}i`, `${stem}ii`]
}

/** Forms made of a stem that ends in a consonant: kokous-ta, kiel-tä, rakennet-ta, oikeut-ta, kokous-ten. */
function fromConsonant(stem: string): string[] {
  const body = stem.slice(0, -1)
  if (/(?:uo|yö|ie|aa|ää|ee|oo|uu|yy|ii|[eiöou]i|ö)$|[ei][oö]$/.test(stem)) return [stem]
  if (/[aeiouyäö]s$/.test(stem)) return [stem, `${body}nen`, ...body.length < 5 ? [`${body}si`] : []]
  if (/[uy]t$/.test(stem)) return [`${body}s`, `${body}si`, stem]
  if (/et$/.test(stem)) return [body, `${body.slice(0, -1)}si`]
  if (/t$/.test(stem)) return [`${body}si`, `${body}s`, `${stem}on`, `${stem}ön`].slice(0, 2)
  if (/i?n$/.test(stem)) return [stem, `${body}mi`, `${stem}i`]
  if (/[lr]$/.test(stem)) return [`${stem}i`, stem, `${stem}e`]
  return []
}

function fromVowel(stem: string, kind: 'weak' | 'strong'): string[] {
  if (!isVowel(stem.at(-1))) return []
  return stem.endsWith('e') ? fromE(stem, kind) : fromLong(stem) ?? fromOther(stem, kind)
}

const grades = (stem: string, kind: 'weak' | 'strong'): string[] => kind === 'weak' ? strengthened(stem) : [stem]

/** asiakkaa-, kaunii-: the nominative is short, weak, and ends in s. */
function fromLong(stem: string): string[] | null {
  const double = /([aäiou])\1$/.exec(stem)
  if (double === null) return null
  const short = stem.slice(0, -1)
  if (stem.length < 5) return [stem, ...stem.length < 4 ? [] : [`${weakened(short)}s`]]
  return [`${weakened(short)}s`, ...double[1] === 'ä' || double[1] === 'u' ? [`${short}t`] : [], ...stem.length < 7 ? [stem] : []]
}

function fromOther(stem: string, kind: 'weak' | 'strong'): string[] {
  const comparative = /^(.{3,})(?:mma|mmä|mpa|mpä)$/.exec(stem)
  if (comparative !== null) return [`${comparative[1]}mpi`,
    ...grades(stem, kind), ...stem.endsWith('imma') || stem.endsWith('immä') ? [`${comparative[1]}n`] : []]
  if (/.{2}tto(?:ma)$|.{2}ttö(?:mä)$/.test(stem)) return [stem.slice(0, -4) + (stem.endsWith('a') ? 'ton' : 'tön')]
  return grades(stem, kind)
}

/** Stems in e have many nominatives; which, shows the letter before it. */
function fromE(stem: string, kind: 'weak' | 'strong'): string[] {
  const body = stem.slice(0, -1)
  const cut = (letters: number) => stem.slice(0, -letters)
  if (/[aeiouyäö]kse$/.test(stem)) return [`${cut(3)}s`, ...stem.length < 6 ? [`${body}i`] : []]
  if (/[uy][dt]e$/.test(stem)) return [`${cut(2)}s`, ...cut(2).length < 8 ? [`${cut(2)}si`] : [], ...stem.length < 8 ? [`${body}i`, `${cut(2)}ti`] : []]
  if (/[aeioäön][dt]e$|nne$|nte$/.test(stem)) return fromDental(stem, kind)
  if (/[aeiouyäö]se$/.test(stem)) return [`${cut(2)}nen`, ...stem.length < 6 ? [`${body}i`] : []]
  if (/[ln]se$|[lnr]te$/.test(stem)) return [`${body}i`, ...grades(`${body}i`, kind)]
  if (/(?:.{2})[iea]me$/.test(stem)) return [`${cut(2)}n`, `${body}i`]
  if (/.{3}nee$/.test(stem)) return [weakened(body), `${cut(2)}ut`, `${cut(2)}yt`]
  if (stem.endsWith('ee')) return [weakened(body), ...stem.length < 4 ? [stem] : []]
  if (/[uy]e$/.test(stem)) return [`${body}t`, ...grades(`${body}i`, kind), ...grades(stem, kind)]
  if (/he$/.test(stem)) return [`${cut(2)}s`, `${body}i`, `${body}t`]
  return [...grades(`${body}i`, kind), ...kind === 'weak' && /[lnr]e$/.test(stem) && stem.length > 4 ? [body] : [], ...kind === 'weak' ? [] : [stem]]
}

/** vuode-, käde-, kante-, kolmanne-. */
function fromDental(stem: string, kind: 'weak' | 'strong'): string[] {
  const before = stem.replace(/(?:nn|[dt])e$/, '')
  const vowelled = stem.slice(0, -1)
  if (/nne$/.test(stem)) return [`${before}s`, `${before}nsi`, ...grades(`${vowelled}i`, kind)]
  return [`${before}si`, ...grades(`${vowelled}i`, kind)]
}
