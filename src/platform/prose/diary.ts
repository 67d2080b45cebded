// Diary numbers in whatever form somebody writes them: VN/1185/2020-VM-1, vn 1185 2020, HEL 2025-001216 T 00 00 03.

const pieces = /\p{L}+|\d+/gu
const pieceMost = 12

/** Its letters and numbers, without what stands between them and without zeros in front. */
const piecesOf = (text: string): string[] => (text.normalize('NFKC').toLowerCase().match(pieces) ?? []).map((one) => one.replace(/^0+(?=\d)/, ''))

const isNumber = (piece: string | undefined): boolean => piece !== undefined && /^\d/.test(piece)
const key = (list: string[]): string => `d${list.join('.')}`

/** A run of letters and numbers with slashes, dashes, colons, points and single spaces between them. */
const written = /(?<![\p{L}\p{N}/])(?:\p{Lu}{2,8}\d{0,4}[ /:-]?)?\d{1,7}(?:[/:.-](?:\d{1,7}|\p{L}{1,6})|\s(?:T|\d{2})(?![\p{L}\p{N}]))+/gu
const isDiary = (text: string): boolean => (/\//.test(text) || /^\p{Lu}{2}/u.test(text)) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)

/** Where diary numbers stand in a text, as they are written there. */
export const diaryNumbersIn = (text: string): string[] => (text.match(written) ?? []).filter(isDiary)

/** Every key under which a diary number is found: from its beginning or from its first number on, as far as somebody knows it. */
export function diaryKeys(number: string): string[] {
  const list = piecesOf(number).slice(0, pieceMost)
  const starts = [0, ...isNumber(list[0]) ? [] : [list.findIndex(isNumber)]].filter((at) => at >= 0)
  const keys = starts.flatMap((start) => list.map((_, index) => list.slice(start, index + 1))
    .filter((one) => one.length >= 2 && one.some(isNumber)).map(key))
  return [...new Set(keys)]
}

/** The key of what somebody asks for, where it may be a diary number: nothing but letters and numbers, with a year or a slash. */
export function askedDiaryKey(query: string): string | null {
  const list = piecesOf(query)
  const isLike = list.length >= 2 && list.length <= pieceMost && list.filter(isNumber).length >= 1
    && list.every((one) => isNumber(one) || one.length <= 8) && /^[\p{L}\p{N}\s/:.,–-]+$/u.test(query)
    && (list.filter(isNumber).length >= 2 || /[/:]/.test(query))
  return isLike ? key(list) : null
}
