// Which characters the fonts for printing have. A document that must be readable aloud may hold none without a shape.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../checkout.ts'

export type Coverage = ReadonlySet<number>

const folder = join(checkout, 'node_modules', '@expo-google-fonts', 'source-sans-3')
const faces = ['400Regular', '600SemiBold', '700Bold']

/** The fonts' own bytes. */
export const readFonts = (): Buffer[] => faces.map((face) => readFileSync(join(folder, face, `SourceSans3_${face}.ttf`)))

/** The code points for which every one of the fonts has a shape. */
export function coverageOf(fonts: Buffer[]): Coverage {
  const [first = new Set<number>(), ...others] = fonts.map(pointsIn)
  return others.reduce((common, one) => common.intersection(one), first)
}

/** From the font's table of characters (OpenType, cmap, format 12: groups of code points that follow each other). */
function pointsIn(font: Buffer): Set<number> {
  const cmap = tableIn(font, 'cmap')
  const points = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(at) !== 12) continue
    for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
      const [from, to] = [font.readUInt32BE(at + 16 + group * 12), font.readUInt32BE(at + 20 + group * 12)]
      for (let point = from; point <= to; point += 1) points.add(point)
    }
  }
  if (points.size === 0) throw new Error('A font tells none of its characters.')
  return points
}

function tableIn(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  }
  throw new Error(`A font has no table ${name}.`)
}
