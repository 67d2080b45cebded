// Passwords are kept as argon2id (RFC 9106); the parameters stand in the stored text, so they can be raised later.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2id = promisify(argon2)
// The second recommended option of RFC 9106, section 4: 64 MiB, three passes.
const memoryKib = 65_536
const passes = 3
const lanes = 4
const tagBytes = 32

async function tagOf(password: string, nonce: Buffer, memory: number, time: number, parallelism: number): Promise<Buffer> {
  return argon2id('argon2id', {
    message: password.normalize('NFC'), nonce, parallelism, tagLength: tagBytes, memory, passes: time,
  })
}

const text64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** The stored form of a password: $argon2id$v=19$m=…,t=…,p=…$salt$tag. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt, memoryKib, passes, lanes)
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${lanes}$${text64(salt)}$${text64(tag)}`
}

/** Whether a password belongs to a stored form. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored)
  if (parts === null) return false
  const [, memory, time, parallelism, salt = '', tag = ''] = parts
  const found = await tagOf(password, Buffer.from(salt, 'base64'), Number(memory), Number(time), Number(parallelism))
  const wanted = Buffer.from(tag, 'base64')
  return found.length === wanted.length && timingSafeEqual(found, wanted)
}

const made = Symbol('made')

/**
 * That a password was compared with a stored form, and how that came out. Comparing takes long on purpose, so it is done
 * before a transaction; nothing but a comparison makes one of these, so an act may rely on it.
 */
export class PasswordProof {
  readonly stored: string
  readonly isRight: boolean
  constructor(key: typeof made, stored: string, isRight: boolean) {
    if (key !== made) throw new Error('A proof comes from a comparison.')
    this.stored = stored
    this.isRight = isRight
  }
}

/** Compares; without a stored form it compares with that of nobody, so that the answer takes as long either way. */
export async function provePassword(password: string, stored: string | null): Promise<PasswordProof> {
  const isRight = await isPassword(password, stored ?? await nobodysHash)
  return new PasswordProof(made, stored ?? '', isRight && stored !== null)
}

const nobodysHash = hashPassword('a password that nobody has')
