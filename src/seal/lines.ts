// Files of an export: written line by line, hashed on the way.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { sha256Of } from '../platform/publication.ts'

export type Written = { path: string; size: number; sha256: string }

/** A file that was written at once. */
export const described = (path: string, bytes: Buffer): Written =>
  ({ path, size: bytes.length, sha256: sha256Of(bytes) })

/** A file that is written line by line and hashed on the way. */
export async function lines(folder: string, path: string) {
  const stream = createWriteStream(join(folder, path), { mode: 0o600 })
  const hash = createHash('sha256')
  let size = 0
  return {
    write: async (line: string): Promise<void> => {
      const bytes = Buffer.from(`${line}\n`)
      hash.update(bytes)
      size += bytes.length
      if (!stream.write(bytes)) await once(stream, 'drain')
    },
    end: async (): Promise<Written> => {
      stream.end()
      await finished(stream)
      return { path, size, sha256: hash.digest('hex') }
    },
  }
}
