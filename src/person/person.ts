// A person who can act: a name, perhaps an address, and the language in which mail reaches them.
import type { Language } from '../platform/kit/language.ts'

export type Person = { id: string; name: string; email: string | null; language: Language; isAdministrator: boolean }

/** How long a session lasts after signing in. */
export const sessionHours = 12
export const passwordCharactersMin = 12
export const passwordCharactersMax = 200

/** After so many wrong passwords within the minutes given, an address has to wait. */
export const wrongPasswordsMax = 10
export const wrongPasswordMinutes = 15
