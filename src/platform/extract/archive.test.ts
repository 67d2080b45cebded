// A stranger's ZIP is opened within limits; what would hurt is refused before it is unfolded.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { openArchive } from './archive.ts'

type Raw = { name: string; bytes: Buffer; folded?: Buffer; says?: number; method?: number; mode?: number; flags?: number; extra?: Buffer; at?: number }

/** A ZIP in which every number can be a lie. */
function rawZip(raws: Raw[], { entries = raws.length, end = Buffer.alloc(0) }: { entries?: number; end?: Buffer } = {}): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, folded = bytes, says = bytes.length, method = 0, mode = 0, flags = 0x800, extra = Buffer.alloc(0), at: place } of raws) {
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(method, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(extra.length > 0 ? 0xffffffff : folded.length, 14)
    head.writeUInt32LE(says, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), folded])
    head.writeUInt16LE(extra.length, 24)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(place ?? at, 10)
    pieces.push(local)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), head, tail, Buffer.from(name), extra]))
    at += local.length
  }
  const last = Buffer.alloc(18)
  last.writeUInt16LE(entries, 4)
  last.writeUInt16LE(entries, 6)
  last.writeUInt32LE(Buffer.concat(directory).length, 8)
  last.writeUInt32LE(at, 12)
  return Buffer.concat([...pieces, ...directory, end, Buffer.from('PK\u0005\u0006'), last])
}

const small = Buffer.from('abc')
const zeros = Buffer.alloc(80 * 1024 * 1024)

function zip64(entries: bigint): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\u0006\u0006', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(entries, 24)
  record.writeBigUInt64LE(entries, 32)
  record.writeBigUInt64LE(1n, 40)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 'latin1')
  locator.writeBigUInt64LE(BigInt(rawZip([{ name: 'a', bytes: small }]).length - 22), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

describe('what would hurt is refused', () => {
  const cases: [string, () => Buffer, string][] = [
    ['a bomb', () => rawZip([{ name: 'a', bytes: zeros, folded: deflateRawSync(zeros), method: 8 }]), 'tooLarge'],
    ['many parts that share one bomb', () => rawZip(Array.from({ length: 40 }, (_, index) =>
      ({ name: `a${index}`, bytes: zeros.subarray(0, 4_000_000), folded: deflateRawSync(zeros.subarray(0, 4_000_000)), method: 8, at: 0 }))), 'tooLarge'],
    ['a thousand parts', () => rawZip(Array.from({ length: 1000 }, (_, index) => ({ name: `a${index}`, bytes: small }))), 'tooLarge'],
    ['a way out of the folder', () => rawZip([{ name: '../a', bytes: small }]), 'badName'],
    ['a way out in the middle', () => rawZip([{ name: 'a/../../b', bytes: small }]), 'badName'],
    ['an absolute name', () => rawZip([{ name: '/etc/passwd', bytes: small }]), 'badName'],
    ['a drive', () => rawZip([{ name: 'C:/a', bytes: small }]), 'badName'],
    ['a backslash', () => rawZip([{ name: 'a\\..\\b', bytes: small }]), 'badName'],
    ['a name that is written backwards', () => rawZip([{ name: 'a\u202egpj.exe', bytes: small }]), 'badName'],
    ['an empty name', () => rawZip([{ name: '', bytes: small }]), 'badName'],
    ['a folder with something in it', () => rawZip([{ name: 'a/', bytes: small }]), 'badName'],
    ['a folder that leads out', () => rawZip([{ name: 'a/../', bytes: Buffer.alloc(0) }]), 'badName'],
    ['a link', () => rawZip([{ name: 'a', bytes: small, mode: 0o120777 }]), 'link'],
    ['a device', () => rawZip([{ name: 'a', bytes: small, mode: 0o060666 }]), 'link'],
    ['two parts of one name', () => rawZip([{ name: 'a', bytes: small }, { name: 'A', bytes: small }]), 'doubleName'],
    ['a password', () => rawZip([{ name: 'a', bytes: small, folded: deflateRawSync(small), method: 8, flags: 1 }]), 'encrypted'],
    ['more parts than there are', () => rawZip([{ name: 'a', bytes: small }], { entries: 3 }), 'damaged'],
    ['a count of parts that only 64 bits hold', () => rawZip([{ name: 'a', bytes: small }], { entries: 0xffff, end: zip64(1n << 40n) }), 'tooLarge'],
    ['a size that only 64 bits would hold and that is not told', () => rawZip([{ name: 'a', bytes: small, says: 0xffffffff, extra: Buffer.alloc(4) }]), 'tooLarge'],
  ]
  for (const [name, make, fault] of cases) {
    test(name, async () => {
      const opened = await openArchive(make())
      assert.equal('fault' in opened && opened.fault, fault, JSON.stringify(opened).slice(0, 300))
    })
  }

  test('a folder is no part', async () => assert.deepEqual(
    await openArchive(rawZip([{ name: 'a/', bytes: Buffer.alloc(0), mode: 0o040755 }, { name: 'a/b', bytes: small }])), { parts: [{ name: 'a/b', bytes: small }] }))

  test('a part that unfolds to more than it says is not unfolded', async () => {
    const opened = await openArchive(rawZip([{ name: 'a', bytes: zeros, folded: deflateRawSync(zeros), says: 10, method: 8 }, { name: 'b', bytes: small }]))
    assert.ok('parts' in opened)
    assert.deepEqual(opened.parts, [{ name: 'a', bytes: null }, { name: 'b', bytes: small }])
  })
})
