// The ports through which everything outside is reached; each has an in-memory twin for tests.
import type { Door } from './act.ts'
import type { Clock } from './clock.ts'
import type { Copies } from './publication.ts'
import type { Signer } from './signature.ts'

export type World = Door & {
  /** The reform's clock: movable in the demonstration. */
  clock: Clock
  /** The machine's clock: sessions and retries. */
  machine: Clock
  copies: Copies
  /** Where readers find this installation, such as https://uudistus.example.fi. */
  address: string
  /** The key with which this installation signs. */
  signer: Signer
  /** Demonstration sign-in, clock and mailbox exist only here. */
  mode: 'demonstration' | 'ordinary'
  /** Random text for tokens and keys: `bytes` bytes, base64url. */
  random: (bytes: number) => string
  log: (line: string) => void
}
