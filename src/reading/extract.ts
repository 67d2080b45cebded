// The text of an uploaded file: plain text here, DOCX and PDF in a child process with bounded memory and time.
import { join } from 'node:path'
import { checkout } from '../platform/checkout.ts'
import { askChild, type Bounds } from '../platform/child.ts'
import { fileKindOf, type FileKind } from '../platform/extract/kind.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { done, refused, type Outcome } from '../platform/kit/outcome.ts'

export const fileBytesMax = 20 * 1024 * 1024
/** Far more than any memo needs; what a child answers is bounded like what it is given. */
const bounds: Bounds = { heapMegabytes: 384, memoryMegabytes: 600, seconds: 12, answerBytes: 8 * 1024 * 1024 }

export const extractRefusals = [
  'empty', 'tooLarge', 'tooManyPages', 'unknownKind', 'zipTooLarge', 'encrypted', 'damaged', 'noTextLayer', 'timeOut',
] as const
export type ExtractRefusal = (typeof extractRefusals)[number]

export type Extracted = { text: string; kind: FileKind }

export type ExtractLimits = Partial<Bounds> & { childPath?: string }

const childFile = (): string => join(checkout, '.build', 'extract-child.js')

/** The text of a file. What the bytes are decides, not what the file is called; the name only tells plain text apart. */
export async function extractText(
  bytes: Uint8Array, fileName: string, limits: ExtractLimits = {},
): Promise<Outcome<Extracted, ExtractRefusal>> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > fileBytesMax) return refused('tooLarge')
  const kind = fileKindOf(bytes)
  if (kind === 'encrypted') return refused('encrypted')
  if (kind === 'docx' || kind === 'pdf') return inTurn(() => inChild(bytes, kind, limits))
  const text = kind === 'text' && !/\.(?:docx?|pdf|odt|rtf|zip)$/i.test(fileName) ? decodeText(bytes) : null
  if (text === null) return refused('unknownKind')
  return /\p{L}/u.test(text) ? done({ text, kind: 'text' }) : refused('empty')
}

/** How many strangers' files are open at once; the others wait, so that many uploads together take no more memory. */
const childrenMax = 2
let open = 0
const waiting: (() => void)[] = []

async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (open >= childrenMax) await new Promise<void>((resolve) => waiting.push(resolve))
  else open += 1
  try {
    return await work()
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift()
    if (next === undefined) open -= 1
    else next()
  }
}

async function inChild(bytes: Uint8Array, kind: 'docx' | 'pdf', limits: ExtractLimits): Promise<Outcome<Extracted, ExtractRefusal>> {
  const { childPath = childFile(), ...given } = limits
  const answer = await askChild(childPath, [kind], bytes, { ...bounds, ...given })
  if (answer.kind === 'late') return refused('timeOut')
  // Out of memory, the file unfolded to more than it may.
  return answer.kind === 'answer' ? answerOf(answer.text, kind) : refused('zipTooLarge')
}

function answerOf(answer: string, kind: FileKind): Outcome<Extracted, ExtractRefusal> {
  const [code = '', ...rest] = answer.split('\n')
  const text = rest.join('\n')
  if (code === 'text') return done({ text, kind })
  return refused(extractRefusals.find((known) => known === code) ?? 'damaged')
}
