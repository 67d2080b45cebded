// The forms of a Finnish noun, made from its nominative: consonant gradation, vowel harmony and the stems by ending.

export const cases = [
  'nominative', 'genitive', 'partitive', 'inessive', 'elative', 'illative', 'adessive', 'ablative', 'allative',
  'essive', 'translative',
] as const
export type Case = (typeof cases)[number]

export type Form = { form: string; case: Case; plural: boolean }

type Stems = { weak: string; strong: string; partitive: string[]; plural: string[]; pluralStrong: string[] }

const vowel = /[aeiouyäö]/

const weakenings: [RegExp, string][] = [
  [/kk$/, 'k'], [/pp$/, 'p'], [/tt$/, 't'], [/nk$/, 'ng'], [/mp$/, 'mm'], [/nt$/, 'nn'], [/lt$/, 'll'], [/rt$/, 'rr'],
  [/ht$/, 'hd'], [/(?<=[aeiouyäö])t$/, 'd'], [/(?<=[aeiouyäölr])p$/, 'v'], [/(?<=[aeiouyäölr])k$/, ''],
]
const strengthenings: [RegExp, string][] = [
  [/ng$/, 'nk'], [/mm$/, 'mp'], [/nn$/, 'nt'], [/ll$/, 'lt'], [/rr$/, 'rt'], [/d$/, 't'], [/v$/, 'p'],
  [/(?<=[aeiouyäölnr])k$/, 'kk'], [/(?<=[aeiouyäölnr])t$/, 'tt'], [/(?<=[aeiouyäölnr])p$/, 'pp'],
]

function changed(stem: string, changes: [RegExp, string][]): string {
  const end = stem.at(-1) ?? ''
  const body = stem.slice(0, -1)
  const change = changes.find(([pattern]) => pattern.test(body))
  return change === undefined ? stem : body.replace(change[0], change[1]) + end
}

const back = (word: string): boolean => /[aou](?!.*[aou])/.test(word.replace(/.*[äöy]/, (front) => (/[äö]$/.test(front) ? '' : front)))

/** Stems of words like hanke, rakenne, liite: a strong long stem from a weak nominative. */
function stemsOfE(nominative: string): Stems {
  const strong = `${changed(nominative, strengthenings)}e`
  const plural = `${strong.slice(0, -1)}i`
  return { weak: strong, strong, partitive: [`${nominative}tta`], plural: [plural], pluralStrong: [plural] }
}

function stemsOfVowel(nominative: string, fixed: boolean): Stems {
  const weak = fixed ? nominative : changed(nominative, weakenings)
  const last = nominative.at(-1) ?? ''
  // The plural of a, ä is -i- or -oi-; making both only means knowing a form nobody writes.
  const ends = last === 'i' ? ['ei'] : last === 'a' || last === 'ä' ? ['i', last === 'a' ? 'oi' : 'öi'] : [`${last}i`]
  const many = (stem: string) => ends.map((end) => stem.slice(0, -1) + end)
  return { weak, strong: nominative, partitive: [`${nominative}a`, `${nominative}ta`], plural: many(weak), pluralStrong: many(nominative) }
}

function consonantStems(base: string, singular: string, plural: string, partitive: string): Stems {
  const long = base + singular
  const many = [base + plural]
  return { weak: long, strong: long, partitive: [base + partitive], plural: many, pluralStrong: many }
}

function stemsOf(nominative: string, mark: string): Stems {
  const cut = (letters: number) => nominative.slice(0, -letters)
  if (mark === 'd') return { ...consonantStems(cut(1), 'de', 'ksi', 'tta'), strong: `${cut(1)}te` }
  if (mark === 'e') return consonantStems(cut(1), 'e', 'i', nominative.endsWith('li') ? 'tä' : 'eä')
  if (mark === 'u') return { weak: 'uude', strong: 'uute', partitive: ['uutta'], plural: ['uusi'], pluralStrong: ['uusi'] }
  if (mark === 'm') return consonantStems(cut(1), 'he', 'hi', 'stä')
  if (mark === 'a') return consonantStems(cut(1), 'a', 'i', 'sta')
  if (mark === 't') return consonantStems(cut(1), 'i', 'i', 'sta')
  if (mark === 'j') return consonantStems(nominative, 'e', 'i', 'tä')
  if (nominative.endsWith('nen')) return consonantStems(cut(3), 'se', 'si', 'sta')
  if (/[uyoöieaä]s$/.test(nominative)) return consonantStems(cut(1), 'kse', 'ksi', 'sta')
  if (nominative.endsWith('in')) return consonantStems(cut(1), 'me', 'mi', 'ntä')
  if (nominative.endsWith('e')) return stemsOfE(nominative)
  if (/^(?:.*[^aeiouyäö])?(?:uo|yö|ie)$/.test(nominative)) {
    const plural = [`${nominative.slice(0, -2)}${nominative.at(-1)}i`]
    return { weak: nominative, strong: nominative, partitive: [`${nominative}tä`], plural, pluralStrong: plural }
  }
  return stemsOfVowel(nominative, mark === '*')
}

function illatives(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const beforeLast = stem.at(-2) ?? ''
  if (/^(?:.*[^aeiouyäö])?(?:uo|yö|ie)$/.test(stem)) return [`${stem}h${last}n`]
  return last === beforeLast ? [`${stem}seen`] : [`${stem}${last}n`]
}

const locals: [Case, string][] = [
  ['inessive', 'ssa'], ['elative', 'sta'], ['adessive', 'lla'], ['ablative', 'lta'], ['allative', 'lle'],
  ['translative', 'ksi'],
]

function singularForms(nominative: string, stems: Stems): [Case, string][] {
  // "asiakas" lengthens its stem: asiakkaa-.
  return [
    ['nominative', nominative], ['genitive', `${stems.weak}n`], ['essive', `${stems.strong}na`],
    ...stems.partitive.map((form): [Case, string] => ['partitive', form]),
    ...illatives(stems.strong).map((form): [Case, string] => ['illative', form]),
    ...locals.map(([name, end]): [Case, string] => [name, stems.weak + end]),
  ]
}

function pluralForms(stems: Stems): [Case, string][] {
  const forms: [Case, string][] = [['nominative', `${stems.weak}t`], ['genitive', `${stems.strong}jen`.replace('ijen', 'ien')]]
  for (const stem of stems.pluralStrong) {
    const glide = stem.replace(/(?<=[aeouyäö])i$/, 'j')
    forms.push(['genitive', `${stem}den`], ['genitive', `${stem}tten`], ['genitive', `${glide}en`])
    forms.push(['genitive', stem.replace(/[ks]?si$/, 'sten')], ['partitive', `${stem}ta`], ['partitive', `${glide}a`])
    forms.push(['illative', `${stem}hin`], ['illative', `${stem}in`], ['illative', `${stem}siin`], ['essive', `${stem}na`])
  }
  for (const stem of stems.plural) forms.push(...locals.map(([name, end]): [Case, string] => [name, stem + end]))
  return forms.filter(([, form]) => vowel.test(form))
}

/** Every form of a noun the reader may meet. `mark` is the letter after the colon in the list of nouns. */
export function formsOf(nominative: string, mark: string): Form[] {
  const stems = mark === 'a' ? longStems(nominative) : stemsOf(nominative, mark)
  const isBack = back(nominative)
  const harmonise = (form: string) => {
    if (isBack) return form
    const end = form.slice(commonLength(form, nominative))
    return form.slice(0, form.length - end.length) + end.replace(/a/g, 'ä').replace(/o/g, 'ö').replace(/u/g, 'y')
  }
  return [
    ...singularForms(nominative, stems).map(([name, form]) => ({ form: harmonise(form), case: name, plural: false })),
    ...pluralForms(stems).map(([name, form]) => ({ form: harmonise(form), case: name, plural: true })),
  ]
}

/** asiakas → asiakkaa-, asiakkai-. */
function longStems(nominative: string): Stems {
  const long = changed(nominative.slice(0, -1), strengthenings)
  const strong = long + (long.at(-1) ?? '')
  const plural = [`${long}i`]
  return { weak: strong, strong, partitive: [`${nominative}ta`], plural, pluralStrong: plural }
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
