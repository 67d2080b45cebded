// Words as the search knows them, and which of them somebody may have meant.

const wordMost = 60
const word = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text in small letters, letters and digits only; a word with a hyphen is two. */
export const wordsIn = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(word) ?? []).map((one) => one.slice(0, wordMost))

/** How many slips turn one word into the other: a letter too many, missing, another, or two the wrong way round. */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  const rows: number[][] = Array.from({ length: from.length + 1 }, (_, row) => [row])
  for (let column = 1; column <= to.length; column += 1) rows[0]![column] = column
  for (let row = 1; row <= from.length; row += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1]
      const isTurned = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      rows[row]![column] = Math.min(rows[row - 1]![column]! + 1, rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (isSame ? 0 : 1), isTurned ? rows[row - 2]![column - 2]! + 1 : Infinity)
    }
  }
  return rows[from.length]![to.length]!
}

/** A short word has no room for a slip: another word is as near. */
const slipsAllowed = (asked: string): number => asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2

/** Of known words those that the asked one may be a slip of. */
export const slippedFrom = <Known extends { word: string }>(asked: string, known: Known[]): Known[] =>
  known.filter(({ word }) => slipsBetween(asked, word) <= slipsAllowed(asked))

/** Of known words those with the fewest slips from the asked one; none where all are too far off. */
export function nearest(asked: string, known: string[]): string[] {
  const near = slippedFrom(asked, known.map((word) => ({ word }))).map(({ word }) => ({ word, slips: slipsBetween(asked, word) }))
  const fewest = Math.min(...near.map(({ slips }) => slips))
  return near.filter(({ slips }) => slips === fewest).map(({ word }) => word)
}
