// A tree of hashes over lines of text, as in RFC 6962: what is a leaf can never pass for a node or for a seal.
import { createHash } from 'node:crypto'

const hashed = (kind: number, ...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256').update(Buffer.of(kind))
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The hash of one line, without its line end. */
export const leafOf = (line: string): Buffer => hashed(0, line)

const nodeOf = (left: Buffer, right: Buffer): Buffer => hashed(1, left, right)

/** The hash by which a seal is known and which the next one holds. */
export const chainHashOf = (text: string): string => hashed(2, text).toString('hex')

/** The root over at least one leaf. Of an odd number the last goes up as it is: nothing is hashed twice. */
export function rootOf(leaves: Buffer[]): Buffer {
  let level = leaves
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
      // The left one is there for every index.
      const [left, right] = [level[2 * index] as Buffer, level[2 * index + 1]]
      return right === undefined ? left : nodeOf(left, right)
    })
  }
  const [root] = level
  if (root === undefined) throw new Error('There is no tree without leaves.')
  return root
}
