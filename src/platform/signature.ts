// Ed25519 signatures: the key of this installation, and what checks a signature of another.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Words } from './kit/language.ts'

export type Signed = { signature: string; publicKey: string }

/** Signs with the key of this installation. The key is made when it is first needed. */
export type Signer = {
  publicKey: () => Promise<string>
  sign: (bytes: Uint8Array) => Promise<Signed>
}

const isEd25519 = (key: KeyObject): boolean => key.asymmetricKeyType === 'ed25519'
const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString()

/** A public key in the one form in which we write it, or null when the text holds no such key. A private key gives its public one away. */
export function publicKeyIn(text: string): string | null {
  try {
    const key = createPublicKey(text)
    return isEd25519(key) ? pemOf(key) : null
  } catch {
    return null
  }
}

/** What two people can read to each other: the SHA-256 of the key, in groups of four. */
export function fingerprintOf(publicKey: string): string {
  const bytes = createPublicKey(publicKey).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(bytes).digest('hex').match(/.{4}/g)?.join(' ') ?? ''
}

/** Whether the signature is of these bytes and by the holder of this key. Any text may come; what is no signature is not right. */
export function isSignatureRight(bytes: Uint8Array, { signature, publicKey }: Signed): boolean {
  const key = publicKeyIn(publicKey)
  const given = Buffer.from(signature, 'base64')
  // The same bytes can be written in several ways; one is right, so that no letter can be changed unnoticed.
  return key !== null && given.toString('base64') === signature && verify(null, bytes, key, given)
}

/** The key file is there but holds no key that we can sign with. */
export class KeyRefused extends Error {
  readonly words: Words
  constructor(path: string) {
    super(`${path} holds no Ed25519 private key in PEM.`)
    this.words = {
      fi: `${path}: tiedostossa ei ole Ed25519-yksityisavainta PEM-muodossa.`,
      sv: `${path}: filen innehåller ingen privat Ed25519-nyckel i PEM-format.`,
      en: `${path}: the file holds no Ed25519 private key in PEM.`,
    }
  }
}

const keyName = 'signing-key.pem'

/** The signer of a data directory; `configured` is a key file that is used instead of one of our own. */
export function signerIn(folder: string, configured: string | undefined): Signer {
  const path = configured === undefined || configured === '' ? join(folder, keyName) : configured
  let known: Promise<KeyObject> | null = null
  const key = () => known ??= keyIn(path, path !== configured).catch((error: unknown) => {
    known = null
    throw error
  })
  return {
    publicKey: async () => pemOf(createPublicKey(await key())),
    sign: async (bytes) => signedWith(await key(), bytes),
  }
}

const signedWith = (key: KeyObject, bytes: Uint8Array): Signed =>
  ({ signature: sign(null, bytes, key).toString('base64'), publicKey: pemOf(createPublicKey(key)) })

/** A signer whose key lives in memory only. */
export function passingSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { publicKey: async () => pemOf(createPublicKey(privateKey)), sign: async (bytes) => signedWith(privateKey, bytes) }
}

async function keyIn(path: string, mayMake: boolean): Promise<KeyObject> {
  const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || !mayMake) throw error.code === 'ENOENT' ? new KeyRefused(path) : error
    await makeKey(path)
    return readFile(path, 'utf8')
  })
  try {
    const key = createPrivateKey(text)
    if (isEd25519(key)) return key
  } catch {
    // Told below like a key of another kind.
  }
  throw new KeyRefused(path)
}

/** Written aside and linked into place: of two programs that begin at once one makes the key, and nobody reads half of it. */
async function makeKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  await mkdir(join(path, '..'), { recursive: true })
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await file.sync()
  } finally {
    await file.close()
  }
  await link(aside, path).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
  await rm(aside)
}
