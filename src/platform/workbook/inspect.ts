// Looks through a workbook without opening it: how much it unfolds to, and what in it reaches outside or runs.
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

export const workbookLimits = { bytes: 16 * 1024 * 1024, unfolded: 64 * 1024 * 1024, entries: 1_000, rows: 120_000, cells: 2_000_000, sheets: 100 }

export type WorkbookFault = 'tooLarge' | 'damaged' | 'encrypted' | 'noWorkbook' | 'externalLink' | 'macro'
export type Inspection = { fault: WorkbookFault | null; detail: string }

const fine: Inspection = { fault: null, detail: '' }

/** What a first look says of the bytes: a workbook of this kind, an older or protected one, or none. */
export function kindOfWorkbook(bytes: Uint8Array): 'xlsx' | 'encrypted' | 'older' | 'none' {
  const starts = (...wanted: number[]): boolean => wanted.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'xlsx'
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return 'none'
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return all.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'older'
}

/** The first thing that keeps the workbook from being opened. Reads it as a stream and keeps nothing of it. */
export function inspectWorkbook(bytes: Buffer): Promise<Inspection> {
  if (bytes.length > workbookLimits.bytes) return Promise.resolve({ fault: 'tooLarge', detail: `${bytes.length} B` })
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return resolve({ fault: 'damaged', detail: error?.message ?? '' })
      const sums: Sums = { unfolded: 0, rows: 0, cells: 0, sheets: 0, names: new Set(), hasWorkbook: false }
      if (zip.entryCount > workbookLimits.entries) return resolve({ fault: 'tooLarge', detail: `${zip.entryCount}` })
      zip.on('error', (broken: Error) => resolve({ fault: 'damaged', detail: broken.message }))
      zip.on('end', () => resolve(sums.hasWorkbook ? fine : { fault: 'noWorkbook', detail: '' }))
      zip.on('entry', (entry: Entry) => {
        const named = faultOfName(entry, sums)
        if (named.fault !== null) return resolve(named)
        void readThrough(zip, entry, sums).then((found) => {
          if (found.fault === null) zip.readEntry()
          else resolve(found)
        })
      })
      zip.readEntry()
    })
  })
}

const sureBytes = 4 * 1024 * 1024
const foldedMost = 250

type Sums = { unfolded: number; rows: number; cells: number; sheets: number; names: Set<string>; hasWorkbook: boolean }

function faultOfName({ fileName, uncompressedSize, compressedSize, generalPurposeBitFlag }: Entry, sums: Sums): Inspection {
  if ((generalPurposeBitFlag & 1) === 1) return { fault: 'encrypted', detail: fileName }
  // Of two parts of one name, one program reads the first and another the last.
  const name = fileName.toLowerCase()
  if (sums.names.has(name)) return { fault: 'damaged', detail: fileName }
  sums.names.add(name)
  if (name === 'xl/workbook.xml') sums.hasWorkbook = true
  if (/vbaProject|^xl\/(?:macrosheets|activeX|ctrlProps\/.*vba)|oleObject/i.test(fileName)) return { fault: 'macro', detail: fileName }
  if (/^xl\/(?:externalLinks\/|connections\.xml|queryTables\/|customData\/)/i.test(fileName)) return { fault: 'externalLink', detail: fileName }
  sums.unfolded += uncompressedSize
  // Sheets of the dullest content fold to a fiftieth; only what was made to be small folds to less than this.
  if (uncompressedSize > sureBytes && uncompressedSize > foldedMost * compressedSize) return { fault: 'tooLarge', detail: `${uncompressedSize} B` }
  return sums.unfolded > workbookLimits.unfolded ? { fault: 'tooLarge', detail: `${sums.unfolded} B` } : fine
}

/** Unfolds one part piece by piece. The library refuses a part that is larger than it says. */
function readThrough(zip: ZipFile, entry: Entry, sums: Sums): Promise<Inspection> {
  if (entry.fileName.endsWith('/')) return Promise.resolve(fine)
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) return resolve({ fault: 'damaged', detail: entry.fileName })
      let rest = ''
      stream.on('data', (piece: Buffer) => {
        const text = rest + piece.toString('latin1')
        // What may be cut in two is looked at again with the next piece; what was counted is not.
        const end = text.lastIndexOf('<')
        const found = faultOfText(entry.fileName, end > 0 ? text.slice(0, end) : '', sums)
        rest = (end > 0 ? text.slice(end) : text).slice(0, 65_536)
        if (found.fault !== null) {
          stream.destroy()
          resolve(found)
        }
      })
      stream.on('error', () => resolve({ fault: 'damaged', detail: entry.fileName }))
      stream.on('end', () => resolve(faultOfText(entry.fileName, rest, sums)))
    })
  })
}

function faultOfText(name: string, text: string, sums: Sums): Inspection {
  // Letters of two bytes would hide all that is looked for here; no office program writes them.
  const isWide = /\.(?:xml|rels)$/i.test(name) && text.includes('\0')
  if (isWide || text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return { fault: 'damaged', detail: name }
  if (name.endsWith('.rels')) {
    const links = text.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? []
    const outside = links.find((link) => !/relationships\/hyperlink["']/.test(link))
    return outside === undefined ? fine : { fault: 'externalLink', detail: /Target\s*=\s*["']([^"']*)/.exec(outside)?.[1] ?? name }
  }
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) return { fault: 'macro', detail: name }
  // Many sheets may be one part, which is then opened as many times.
  sums.sheets += text.match(/<(?:\w+:)?sheet[\s/>]/g)?.length ?? 0
  if (sums.sheets > workbookLimits.sheets) return { fault: 'tooLarge', detail: `${sums.sheets}` }
  // A sheet may have any name, so every part is counted like one.
  return faultOfSheet(text, sums)
}

function faultOfSheet(text: string, sums: Sums): Inspection {
  for (const [tag, number] of text.matchAll(/<(?:\w+:)?(?:row|c)[\s>/](?:[^>]*?\br=["'][A-Z]{0,3}(\d+)["'])?/g)) {
    if (/^<(?:\w+:)?row/.test(tag)) sums.rows += 1
    else sums.cells += 1
    if (sums.rows > workbookLimits.rows || Number(number) > workbookLimits.rows) return { fault: 'tooLarge', detail: `> ${workbookLimits.rows}` }
    if (sums.cells > workbookLimits.cells || /\br=["'][A-Z]{3}\d/.test(tag)) return { fault: 'tooLarge', detail: `> ${workbookLimits.cells}` }
  }
  return fine
}
