// A person who can act: a name, perhaps an address, and the language in which mail reaches them.
import type { Language } from '../platform/kit/language.ts'

export type Person = { id: string; name: string; email: string | null; language: Language; isAdministrator: boolean }

/** How long a session lasts after signing in. */
export const sessionHours = 12
export const passwordCharactersMin = 12
export const passwordCharactersMax = 200

/**
 * After so many wrong passwords within the minutes given one has to wait: for an account from one place, so that a
 * stranger elsewhere does not lock its owner out; from one place, whatever the account; for an account from anywhere
 * (NIST SP 800-63B, 5.2.2: at most 100).
 */
export const wrongPasswordsMax = { hereForAccount: 10, here: 50, forAccount: 100 }
export const wrongPasswordMinutes = 15
export type WrongPasswords = typeof wrongPasswordsMax

export const isTooMany = (wrong: WrongPasswords): boolean => wrong.hereForAccount >= wrongPasswordsMax.hereForAccount
  || wrong.here >= wrongPasswordsMax.here || wrong.forAccount >= wrongPasswordsMax.forAccount

const lettersMin = 6

/** A long password that is easy to guess: few different signs, a row of keys, or one's own name or address in it. */
export function isEasyPassword(password: string, own: { name: string; email: string }): boolean {
  const plain = password.normalize('NFC').toLowerCase()
  const half = plain.slice(0, Math.ceil(plain.length / 2))
  const said = [own.email, own.email.split('@')[0] ?? '', ...own.name.split(/\s+/)].map((word) => word.toLowerCase())
  return new Set(plain).size < lettersMin || half.repeat(2).startsWith(plain) || rows.some((row) => row.includes(plain))
    || said.some((word) => word.length >= 4 && plain.includes(word) && plain.length - word.length < 8)
}

const rows = ['0123456789', 'qwertyuiopåasdfghjklöäzxcvbnm', 'abcdefghijklmnopqrstuvwxyzåäö', '1q2w3e4r5t6y7u8i9o0p']
  .map((row) => row.repeat(3))
