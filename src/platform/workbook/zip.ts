// A ZIP as its parts and back. Only for archives that were inspected before, or that are our own.
import { crc32, deflateRawSync } from 'node:zlib'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

export type Part = { name: string; bytes: Buffer }

/** Every part in the order of the archive. Rejects when it is damaged. */
export function readZip(bytes: Buffer): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return reject(error ?? new Error('No ZIP.'))
      const parts: Part[] = []
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry: Entry) => {
        unfold(zip, entry).then((content) => {
          if (!entry.fileName.endsWith('/')) parts.push({ name: entry.fileName, bytes: content })
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  })
}

/** One part of an archive. The library stops one that is longer than its entry says. */
export function unfold(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.fileName.endsWith('/')) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) return reject(error ?? new Error(entry.fileName))
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(pieces)))
    })
  })
}

/** 1.1.1980, the first day that a ZIP can tell: the same parts always give the same bytes. */
const firstDay = 0x21
const methods = { stored: 0, deflated: 8 }
const utf8Names = 0x0800

type Placed = { name: Buffer; crc: number; folded: Buffer; length: number; at: number; method: number }

function headOf({ name, crc, folded, length, method }: Placed): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(utf8Names, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt16LE(firstDay, 8)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(folded.length, 14)
  head.writeUInt32LE(length, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const signed = (signature: number, ...rest: Buffer[]): Buffer => {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signature)
  return Buffer.concat([mark, ...rest])
}

/** The parts as a ZIP. Stored parts give the same archive for all time; how deflated ones look depends on the library's version. */
export function writeZip(parts: Part[], method: keyof typeof methods = 'deflated'): Buffer {
  const pieces: Buffer[] = []
  let at = 0
  const placed = parts.map(({ name, bytes }): Placed => {
    const one = { name: Buffer.from(name), crc: crc32(bytes), folded: method === 'stored' ? bytes : deflateRawSync(bytes), length: bytes.length, at,
      method: methods[method] }
    const local = signed(0x04034b50, headOf(one), one.name, one.folded)
    pieces.push(local)
    at += local.length
    return one
  })
  const directory = placed.map((one) => {
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(one.at, 10)
    return signed(0x02014b50, Buffer.from([20, 0]), headOf(one), tail, one.name)
  })
  const directoryLength = directory.reduce((sum, one) => sum + one.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(placed.length, 4)
  end.writeUInt16LE(placed.length, 6)
  end.writeUInt32LE(directoryLength, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...pieces, ...directory, signed(0x06054b50, end)])
}
