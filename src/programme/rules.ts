// Who may create the programme, and why there is only one.
import type { By } from '../platform/act.ts'
import { administrator, type May, signedIn } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { NewProgramme } from './programme.ts'

export const may = {
  see: [signedIn],
  create: [administrator],
} satisfies May<unknown>

/** An installation serves one reform; a second one would mix their addresses and archives. */
export const create = (state: { programmes: number }, by: By, input: NewProgramme) =>
  unless({ alreadyThere: state.programmes > 0 }, () => ({ ...input, at: by.now }))
