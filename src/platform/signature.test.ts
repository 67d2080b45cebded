// The key of an installation: made once, whoever comes first, and for nobody else to read.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fingerprintOf, isSignatureRight, KeyRefused, passingSigner, publicKeyIn, signerIn } from './signature.ts'

let folder: string
before(async () => { folder = await mkdtemp(join(tmpdir(), 'toimeenpano-key-')) })
after(() => rm(folder, { recursive: true, force: true }))
const bytes = Buffer.from('luettelo')

describe('the key of a data directory', () => {
  test('is made at its first use, once, by whoever comes first, and only its owner reads it', async () => {
    const data = join(folder, 'data')
    const signers = Array.from({ length: 8 }, () => signerIn(data, undefined))
    const keys = new Set(await Promise.all(signers.map((one) => one.publicKey())))
    assert.equal(keys.size, 1)
    assert.deepEqual(await readdir(data), ['signing-key.pem'])
    assert.equal((await stat(join(data, 'signing-key.pem'))).mode & 0o777, 0o600)
    assert.ok(keys.has(await signerIn(data, '').publicKey()))
  })

  test('signs what its public key checks, and nothing else', async () => {
    const signer = signerIn(join(folder, 'data'), undefined)
    const signed = await signer.sign(bytes)
    assert.ok(isSignatureRight(bytes, signed))
    assert.ok(!isSignatureRight(Buffer.from('luettelo2'), signed))
    assert.ok(!isSignatureRight(bytes, { ...signed, publicKey: await passingSigner().publicKey() }))
    for (const signature of ['', 'x', `${signed.signature} `, signed.signature.slice(0, -4)]) assert.ok(!isSignatureRight(bytes, { ...signed, signature }), signature)
  })
})

describe('a configured key', () => {
  const keyFile = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  test('is used, and none is made beside it', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const path = await keyFile('own.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const signer = signerIn(join(folder, 'other'), path)
    assert.equal(await signer.publicKey(), publicKey.export({ type: 'spki', format: 'pem' }).toString())
    await assert.rejects(stat(join(folder, 'other')))
  })
  test('that is missing, another kind or no key is refused in words', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const paths = [join(folder, 'none.pem'), await keyFile('ec.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), await keyFile('text.pem', 'x')]
    for (const path of paths) await assert.rejects(signerIn(folder, path).publicKey(), KeyRefused)
  })
})

test('a public key is read from its file and from a private key, and nothing else is one', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  assert.equal(publicKeyIn(pem), pem)
  assert.equal(publicKeyIn(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), pem)
  assert.equal(publicKeyIn('x'), null)
  assert.match(fingerprintOf(pem), /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
})
