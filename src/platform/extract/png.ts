// Reads a PNG strictly and gives it back with nothing in it beside the picture: no text, no place where it was taken, nothing behind its end.
import { crc32, inflateSync } from 'node:zlib'
import { done, type Outcome, refused } from '../kit/outcome.ts'

export type Png = { bytes: Buffer; width: number; height: number }
export type PngRefusal = 'notPng' | 'pictureTooLarge' | 'pictureDamaged' | 'pictureTooSmall'

export const pngLimits = { bytes: 300 * 1024, pixels: 2_000, pixelsMin: 16 }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What the picture is made of; everything else is left out (ISO/IEC 15948, 11). */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND'])
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The picture, or why it is refused. A few kilobytes that unfold into more than the picture needs are damage. */
export function readPng(bytes: Buffer): Outcome<Png, PngRefusal> {
  if (!bytes.subarray(0, 8).equals(signature)) return refused('notPng')
  if (bytes.length > pngLimits.bytes) return refused('pictureTooLarge')
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (chunks === null || head === undefined || head.name !== 'IHDR' || head.content.length !== 13) return refused('pictureDamaged')
  const [width, height] = [head.content.readUInt32BE(0), head.content.readUInt32BE(4)]
  if (width > pngLimits.pixels || height > pngLimits.pixels) return refused('pictureTooLarge')
  if (width < pngLimits.pixelsMin || height < pngLimits.pixelsMin) return refused('pictureTooSmall')
  if (!isWhole(head.content, width, height, chunks)) return refused('pictureDamaged')
  return done({ width, height, bytes: Buffer.concat([signature, ...chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole)]) })
}

type Chunk = { name: string; content: Buffer; whole: Buffer }

/** The parts, each with the right sum, from the first to the end of the file; null when they are not. */
function chunksOf(bytes: Buffer): Chunk[] | null {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
    const name = bytes.toString('latin1', at + 4, at + 8)
    // A part that has to be understood begins with a capital letter.
    if (!/^[A-Za-z]{4}$/.test(name) || (/^[A-Z]/.test(name) && !kept.has(name))) return null
    chunks.push({ name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    at = end
    if (name === 'IEND') break
  }
  return at === bytes.length && chunks.at(-1)?.name === 'IEND' ? chunks : null
}

function isWhole(head: Buffer, width: number, height: number, chunks: Chunk[]): boolean {
  const [depth = 0, kind = 9, folding, filter, isInterlaced = 2] = [...head.subarray(8)]
  const perPixel = samples[kind]
  if (perPixel === undefined || ![1, 2, 4, 8, 16].includes(depth) || folding !== 0 || filter !== 0 || isInterlaced > 1) return false
  if (kind === 3 && !chunks.some(({ name }) => name === 'PLTE')) return false
  const most = (Math.ceil(width * perPixel * depth / 8) + 1) * height + (isInterlaced === 1 ? 8 * height + 8 * width : 0)
  try {
    const raw = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)), { maxOutputLength: most })
    return isInterlaced === 1 ? raw.length > 0 : raw.length === most
  } catch {
    return false
  }
}
