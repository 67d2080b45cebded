// How much a text holds, counted piece by piece: one that is too large is refused before it is held in memory.

/** Far more than an agency has; beyond it a file is a mistake or an attack. */
export const textLimits = {
  bytes: 160 * 1024 * 1024, stretchBytes: 1024 * 1024, rows: 900_000, tableCells: 8_000_000, jsonParts: 3_000_000,
}

type Excess = { value: number; most: number }

export class TextSize {
  private readonly kind: 'json' | 'table'
  private bytes = 0
  private rows = 0
  private parts = 0
  private stretch = 0

  constructor(kind: 'json' | 'table') {
    this.kind = kind
  }

  /** Counts a piece, and tells by how much the whole is too large. */
  add(piece: Buffer): Excess | null {
    this.bytes += piece.length
    if (this.kind === 'json') this.addJson(piece)
    else this.addTable(piece)
    const isJson = this.kind === 'json'
    const counted: [number, number][] = [[this.bytes, textLimits.bytes], [this.stretch, textLimits.stretchBytes],
      [this.rows, textLimits.rows], [this.parts, isJson ? textLimits.jsonParts : textLimits.tableCells]]
    const [value, most] = counted.find(([count, limit]) => count > limit) ?? []
    return value === undefined || most === undefined ? null : { value, most }
  }

  private addJson(piece: Buffer): void {
    // However it is laid out, what a structure holds stands between quotes.
    this.count(piece, quote, openings)
    for (let at = piece.indexOf('"id"'); at !== -1; at = piece.indexOf('"id"', at + 4)) this.rows += 1
  }

  private addTable(piece: Buffer): void {
    this.rows += this.count(piece, piece.includes(lineFeed) ? lineFeed : carriageReturn, separators)
  }

  /** Counts the letters that begin a part, and the longest stretch without the sign, also across pieces; gives how often that was there. */
  private count(piece: Buffer, sign: number, begins: Uint8Array): number {
    let [signs, parts, longest, begin] = [0, 0, 0, -this.stretch]
    for (let at = 0; at < piece.length; at += 1) {
      const letter = piece[at] ?? 0
      parts += begins[letter] ?? 0
      if (letter !== sign) continue
      if (at - begin > longest) longest = at - begin
      begin = at + 1
      signs += 1
    }
    this.parts += parts
    // One that was too long stays so, however short the later ones are.
    this.stretch = Math.max(longest > textLimits.stretchBytes ? longest : 0, piece.length - begin)
    return signs
  }
}

const [quote, lineFeed, carriageReturn] = [34, 10, 13]
const marking = (signs: string): Uint8Array => Uint8Array.from({ length: 256 }, (_, code) => Number(signs.includes(String.fromCharCode(code))))
const openings = marking('{[')
const separators = marking(';,\t|')
