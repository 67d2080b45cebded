// Who may record the co-operation procedure, and what is refused.
import { chair, secretary } from '../body/body.ts'
import { inMatter, matterOwner, type OfMatter } from '../matter/rules.ts'
import type { Matter } from '../matter/matter.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Cooperation } from './cooperation.ts'

export const may = {
  record: [...[secretary, chair].map(inMatter), matterOwner],
} satisfies May<OfMatter>

export const record = (state: Matter & { version: number }, by: By, input: Omit<Cooperation, 'matterId' | 'version'>) => unless({
  dayAhead: input.finishedOn !== null && input.finishedOn > by.on,
  invitationMissing: input.finishedOn !== null && input.invitedOn === null,
  endsBeforeItBegins: input.finishedOn !== null && input.invitedOn !== null && input.finishedOn < input.invitedOn,
  outcomeMissing: input.finishedOn !== null && input.outcome === '',
}, () => ({ ...input, matterId: state.id, version: state.version, by: by.personId, at: by.now }))
