// Files that a command is given: by path, or - for standard input; never more than may be read.
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refused, WrongUse } from '../command.ts'
import { fileTrouble, notJson } from './text.ts'

export type Given = { fileName: string; bytes: Buffer }

/** Tells in words that a path cannot be read or written, which is wrong use; what has no code of the system is a fault of ours. */
export const noFile = (path: string) => (error: unknown): never => {
  throw error instanceof Error && 'code' in error ? new WrongUse(fileTrouble(path, String(error.code))) : error
}

/** Reads a file that was named on the command line. What cannot be read was used wrongly; what is too large is refused. */
export async function readGiven(path: string, bytesMax: number): Promise<Given> {
  try {
    const pieces = path === '-' ? process.stdin : (await openFile(path)).createReadStream({ end: bytesMax })
    return { fileName: path === '-' ? '' : basename(path), bytes: await gather(pieces, path, bytesMax) }
  } catch (error) {
    return noFile(path)(error)
  }
}

async function openFile(path: string) {
  const file = await open(path)
  if (!(await file.stat()).isDirectory()) return file
  await file.close()
  throw new WrongUse(fileTrouble(path, 'EISDIR'))
}

async function gather(pieces: AsyncIterable<Buffer>, path: string, bytesMax: number): Promise<Buffer> {
  const read: Buffer[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > bytesMax) throw new Refused([fileTrouble(path, 'tooLarge')], ['tooLarge'])
    read.push(piece)
  }
  return Buffer.concat(read)
}

const jsonBytesMax = 10 * 1024 * 1024

/** A file that holds one JSON object. */
export async function readObject(path: string): Promise<Record<string, unknown>> {
  const { bytes } = await readGiven(path, jsonBytesMax)
  const value = parsed(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  if (value instanceof Object && !Array.isArray(value)) return { ...value }
  throw new WrongUse(notJson)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
