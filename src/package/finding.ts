// What is wrong in a package: which code, in which file, which value, and in words.
import { fill, inEach, type Words } from '../platform/kit/language.ts'
import { countedWords, findingWords, whereWords } from './text.ts'

export type PackageFindingCode = keyof typeof findingWords
type Told = { file?: string; where?: string; what?: keyof typeof countedWords; value?: string; expected?: string }
export type PackageFinding = { code: PackageFindingCode; file: string; where: string; what: string; value: string; expected: string; message: Words }

/** A finding with its message in every language. */
export function packageFinding(code: PackageFindingCode, { file = '', where = '', what, value = '', expected = '' }: Told): PackageFinding {
  const message = inEach((language) => {
    const place = [file, where === '' ? '' : fill(whereWords[language], { unit: where })].filter((part) => part !== '').join(', ')
    const said = fill(findingWords[code][language], { value, expected, what: what === undefined ? '' : countedWords[what][language] })
    return place === '' ? said : `${place}: ${said}`
  })
  return { code, file, where, what: what ?? '', value, expected, message }
}
