// Who may see and list the organisations of the reform, and when a list does not hold together.
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import { administrator, type May, signedIn } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { ListedOrganisation, ListedSuccession } from './organisation.ts'

export const may = {
  see: [signedIn],
  list: [administrator],
} satisfies May<unknown>

type List = { programmeId: string; organisations: ListedOrganisation[]; successions: ListedSuccession[] }

/** A code may be used again by another organisation, as code 05 was, but never by two on one day. */
export const list = (_state: { programmeId: string }, _by: By, input: List) => {
  const known = new Map(input.organisations.map((one) => [one.key, one.side]))
  const codes = input.organisations.flatMap((one) => one.codes.map((code) => ({ ...code, key: one.key })))
  return unless({
    sameKeyTwice: known.size !== input.organisations.length,
    unknownSuccessor: input.successions.some((one) => !known.has(one.from) || !known.has(one.to)),
    successorOfItself: input.successions.some((one) => one.from === one.to),
    codeOfTwo: codes.some((one, index) => codes.slice(index + 1).some((other) =>
      one.system === other.system && one.code === other.code && overlap(one, other))),
  }, () => input)
}

type Term = { from: Day; until: Day | null }
const overlap = (one: Term, other: Term): boolean =>
  (other.until === null || one.from <= other.until) && (one.until === null || other.from <= one.until)
