// Who may keep a body's distribution lists, and which files of members are taken.
import { chair, type OfBody, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { fillEach, type Language } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { done, type Outcome, unless } from '../platform/kit/outcome.ts'
import type { DeliveryKind, DistributionList, ListMember } from './distribution.ts'
import { faultWords, type ImportFault, membersIn } from './importing.ts'

export const may = {
  keepList: [secretary, chair],
} satisfies May<OfBody>

export type Named = OfBody & { names: string[]; list: DistributionList | null; version?: number }

/** Two lists of a body with one name would be mistaken for each other. */
export const name = (state: Named, _by: By, input: { name: string; gets: DeliveryKind[] }) =>
  unless({ nameTaken: state.names.includes(input.name) && state.list?.name !== input.name, getsNothing: input.gets.length === 0 },
    () => ({ ...state, name: input.name, gets: input.gets }))

export type OfList = OfBody & { list: DistributionList; language: Language }

/** All faults of a file are told together, and nothing is taken in while there is one. */
export function importMembers(state: OfList, _by: By, input: { content: string }): Outcome<{ list: DistributionList; members: ListMember[] },
  ImportFault['code']> {
  const { members, faults } = membersIn(input.content, state.language)
  if (faults.length === 0) return done({ list: state.list, members })
  return { ok: false, refusals: faults.map((one) => one.code),
    named: faults.map((one) => ({ code: one.code, words: fillEach(faultWords[one.code], { line: one.line, value: one.value }) })) }
}

export const removeMember = (state: OfList & { member: ListMember }) => unless({}, () => state)
export const removeList = (state: OfList) => unless({}, () => state)
