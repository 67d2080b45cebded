// Finnish consonants in front of the last vowel: which strong grade a weak one may stand for, and the other way round.

const v = 'aeiouyäö'
export const isVowel = (letter: string | undefined): boolean => letter !== undefined && letter !== '' && v.includes(letter)

const parts = new RegExp(`^(.*?)([^${v}]*)([${v}]*)$`)

/** A stem as what stands before its last consonants, those consonants, and the vowels behind them. */
export function partsOf(stem: string): [before: string, consonants: string, vowels: string] {
  const [, before = '', consonants = '', vowels = ''] = parts.exec(stem) ?? []
  return [before, consonants, vowels]
}

/** Weak endings of a cluster and the strong ones they may stand for. */
const strong: [weak: string, strong: string[]][] = [
  ['ng', ['nk']], ['mm', ['mp', 'mm']], ['nn', ['nt', 'nn']], ['ll', ['lt', 'll']], ['rr', ['rt', 'rr']], ['hd', ['ht']],
  ['lj', ['lk', 'lj']], ['rj', ['rk', 'rj']], ['hj', ['hk', 'hj']], ['d', ['t', 'd']], ['v', ['v', 'p']],
]
const doubles = ['k', 'p', 't']
const neverWeak = ['kk', 'pp', 'tt', 'nk', 'mp', 'nt', 'lt', 'rt', 'ht']

/** The stem with its consonants in the strong grade, in every way that can be; itself where it may be strong already. */
export function strengthened(stem: string): string[] {
  const [before, cluster, vowels] = partsOf(stem)
  if (vowels === '') return [stem]
  // Of two vowels that are not one long sound the consonants are a syllable away: osakeyhtiö, strategia.
  if (vowels.length > 1 && !/^(.)\1$/.test(vowels)) return [stem, ...withLost(stem)]
  const forms = (clusters: string[]) => clusters.map((one) => before + one + vowels)
  if (doubles.some((one) => cluster.endsWith(one + one))) return []
  const single = doubles.find((one) => cluster === one || new RegExp(`^[lrnmh]${one}$`).test(cluster))
  if (single !== undefined && before !== '') {
    // A single k, p or t would have weakened, but for names and loans: auto, auton.
    return cluster.length > 1 && neverWeak.includes(cluster) ? forms([cluster + single]) : forms([cluster + single, cluster])
  }
  if (neverWeak.includes(cluster)) return []
  const known = strong.find(([weak]) => cluster.endsWith(weak))
  const grown = known === undefined ? forms([cluster]) : forms(known[1].map((one) => cluster.slice(0, cluster.length - known[0].length) + one))
  return [...grown, ...withLost(stem)]
}

/** k that is gone between vowels of a short word or behind l, r: laki, lain; haku, haun; luku, luvun; virka, viran. */
function withLost(stem: string): string[] {
  const short = new RegExp(`^([^${v}]?[^${v}]?[${v}])([${v}])$`).exec(stem)
  if (short !== null) return [`${short[1]}k${short[2]}`]
  const between = /^(.?.?[uy])v([uy])$/.exec(stem)
  if (between !== null) return [`${between[1]}k${between[2]}`]
  const behind = new RegExp(`^([^${v}]?[${v}]{1,2}[lr])([${v}])$`).exec(stem)
  return behind === null ? [] : [`${behind[1]}k${behind[2]}`]
}

const weak: [RegExp, string][] = [
  [/kk$/, 'k'], [/pp$/, 'p'], [/tt$/, 't'], [/nk$/, 'ng'], [/mp$/, 'mm'], [/nt$/, 'nn'], [/lt$/, 'll'], [/rt$/, 'rr'], [/ht$/, 'hd'],
  [/(?<=[aeiouyäölr]|^)p$/, 'v'], [/(?<=[aeiouyäö])t$/, 'd'], [/(?<=[aeiouyäölr])k$/, ''],
]

/** The stem with its consonants in the weak grade: hanke from hankkee-, rakenne from rakentee-. */
export function weakened(stem: string): string {
  const [before, cluster, vowels] = partsOf(stem)
  const change = weak.find(([pattern]) => pattern.test((before.at(-1) ?? '') + cluster))
  return change === undefined ? stem : before + ((before.at(-1) ?? '') + cluster).replace(change[0], change[1]).slice(before === '' ? 0 : 1) + vowels
}

/** Whether a stem in front of an ending that closes its syllable is in a grade that cannot stand there. */
export const isTooStrong = (stem: string): boolean => strengthened(stem).length === 0
