// Bytes of plain text as text: UTF-8, UTF-16 with its mark, otherwise the Windows code page of western Europe.
import { printable } from '../kit/printable.ts'

const strict = (encoding: string, bytes: Uint8Array, isHead: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isHead })
  } catch {
    return null
  }
}

/** More than a few control characters are no text. */
const isText = (text: string): boolean => {
  let strange = 0
  for (const _ of text.matchAll(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)) {
    strange += 1
    if (strange > text.length / 200) return false
  }
  return true
}

/** The text, or null when the bytes are no text. */
export const decodeText = (bytes: Uint8Array): string | null => decode(bytes, false)

/** The beginning of a text, which may end in the middle of a letter. */
export const decodeHead = (bytes: Uint8Array): string | null => decode(bytes, true)

function decode(bytes: Uint8Array, isHead: boolean): string | null {
  // Without a mark, two plain letters with an empty byte beside each tell.
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0)
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0)
  const text = isLittle ? strict('utf-16le', bytes, isHead) : isBig ? strict('utf-16be', bytes, isHead)
    : (strict('utf-8', bytes, isHead) ?? strict('windows-1252', bytes, isHead))
  return text !== null && isText(text) ? printable(text) : null
}
