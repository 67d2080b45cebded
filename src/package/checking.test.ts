// A package is as it was sent, or every way in which it is not is told.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { type Built, builtPackage } from '../../test/handed.ts'
import { passingSigner } from '../platform/signature.ts'
import { readZip, writeZip, type Part } from '../platform/workbook/zip.ts'
import { checkPackage } from './checking.ts'
import { manifestBytes } from './manifest.ts'
import { type Manifest, manifestName, signatureName } from './package.ts'

let built: Built
let parts: Part[]
before(async () => {
  built = await builtPackage()
  parts = await readZip(built.bytes)
})

const codes = async (bytes: Buffer, key: string | null = null) => (await checkPackage(bytes, key)).findings.map(({ code, file }) => file === '' ? code : `${code} ${file}`)
const zipped = (change: (parts: Part[]) => Part[]) => writeZip(change(parts), 'stored')
const edited = (name: string, edit: (text: string) => string) => zipped((all) =>
  all.map((part) => part.name === name ? { name, bytes: Buffer.from(edit(part.bytes.toString())) } : part))

describe('what was sent', () => {
  test('is whole, with the sender’s key and without it', async () => {
    assert.deepEqual(await codes(built.bytes), [])
    assert.deepEqual(await codes(built.bytes, await built.signer.publicKey()), [])
  })

  test('is the same file when it is made again', async () => {
    assert.ok((await builtPackage(undefined, built.signer)).bytes.equals(built.bytes))
  })
})

describe('what was changed on the way', () => {
  const cases: [string, () => Buffer, string[]][] = [
    ['a file was altered', () => edited('positions.csv', (text) => text.replace('LAP-P2', 'LAP-P9')), ['altered positions.csv']],
    ['a file was cut off', () => edited('positions.csv', (text) => text.slice(0, -20)), ['shortened positions.csv']],
    ['a file is missing', () => zipped((all) => all.filter(({ name }) => name !== 'units.csv')), ['missing units.csv']],
    ['a file was added', () => zipped((all) => [...all, { name: 'x.csv', bytes: Buffer.from('x') }]), ['added x.csv']],
    ['a file was renamed', () => zipped((all) => all.map((part) => part.name === 'units.csv' ? { ...part, name: 'yksikot.csv' } : part)), ['renamed units.csv']],
    ['two faults are told at once', () => zipped((all) => all.filter(({ name }) => name !== 'units.csv' && name !== 'tasks.csv')), ['missing units.csv', 'missing tasks.csv']],
    ['the signature is gone', () => zipped((all) => all.filter(({ name }) => name !== signatureName)), ['missing manifest.sig']],
    ['the manifest is gone', () => zipped((all) => all.filter(({ name }) => name !== manifestName)), ['missing manifest.json']],
    ['the package was packed again', () => writeZip(parts), ['repacked']],
    ['the order was changed', () => zipped((all) => all.toReversed()), ['repacked']],
    ['bytes were added behind it', () => Buffer.concat([built.bytes, Buffer.from('x')]), ['damaged']],
    ['its end is missing', () => built.bytes.subarray(0, -30), ['truncated']],
    ['it is another file', () => Buffer.from('%PDF-1.7'), ['noArchive']],
    ['nothing is left', () => Buffer.alloc(0), ['noArchive']],
    ['the manifest was written with spaces', () => edited(manifestName, (text) => JSON.stringify(JSON.parse(text), null, 2)),
      ['badManifest manifest.json', 'badSignature manifest.sig']],
  ]
  for (const [name, make, expected] of cases) test(name, async () => assert.deepEqual(await codes(make()), expected))

  test('a wrong total is told with the unit, and that the signature does not fit', async () => {
    const bytes = edited(manifestName, (text) => {
      const manifest: Manifest = JSON.parse(text)
      return manifestBytes({ ...manifest, structures: manifest.structures.map((one, index) => index > 0 ? one
        : { ...one, units: one.units.map((unit) => ({ ...unit, positions: unit.positions + 1 })) } ) }).toString()
    })
    const { findings } = await checkPackage(bytes, null)
    assert.deepEqual(findings.map(({ code, where, what, value, expected }) => [code, where, what, value, expected]), [
      ['badSignature', '', '', findings[0]?.value, ''], ['wrongTotal', 'LAP-1', 'positions', '3', '2'], ['wrongTotal', 'LAP', 'positions', '2', '1']])
  })

  test('a whole forgery is told by the sender’s key only', async () => {
    const forged = await builtPackage(undefined, passingSigner())
    assert.deepEqual(await codes(forged.bytes), [])
    assert.deepEqual(await codes(forged.bytes, await built.signer.publicKey()), ['otherKey public-key.pem'])
  })

  test('a structure that nobody approved is told though its sender signed it', async () => {
    const forged = await builtPackage(undefined, built.signer, (one) => ({ ...one, structures: one.structures.map((structure) =>
      ({ ...structure, sha256: '0'.repeat(64) })) }))
    assert.deepEqual((await codes(forged.bytes)).map((code) => code.split(' ')[0]), ['notApproved', 'notApproved'])
  })
})

describe('whatever happens to a package', () => {
  test('a change of any byte is found', () => fc.assert(fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
    const bytes = Buffer.from(built.bytes)
    const place = at % bytes.length
    bytes[place] = (bytes[place] ?? 0) ^ flip
    return (await codes(bytes)).length > 0
  }), { numRuns: 150 }))

  test('a change of any byte of the heads, the manifest and the signature is found', async () => {
    const end = built.bytes.indexOf('-----END PUBLIC KEY') + 60
    const places = fc.oneof(fc.integer({ min: 0, max: end }), fc.integer({ min: built.bytes.length - 1_500, max: built.bytes.length - 1 }))
    await fc.assert(fc.asyncProperty(places, fc.integer({ min: 0, max: 7 }), async (place, bit) => {
      const bytes = Buffer.from(built.bytes)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
      return (await codes(bytes)).length > 0
    }), { numRuns: 250 })
  })

  test('a cut anywhere is found', () => fc.assert(fc.asyncProperty(fc.nat(), async (at) =>
    (await codes(built.bytes.subarray(0, at % built.bytes.length))).length > 0), { numRuns: 100 }))

  test('any bytes are answered', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
    (await codes(Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]))).length > 0), { numRuns: 100 }))
})
