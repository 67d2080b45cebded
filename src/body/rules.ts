// Who may set up bodies and seat people in them, and which terms cannot stand together.
import type { By } from '../platform/act.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { administrator, type May, signedIn } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Body, type BodyRole, hasOwnVote, type Membership, type OfBody, type Period, secretary } from './body.ts'

export const may = {
  see: [signedIn],
  create: [administrator],
  edit: [administrator],
  addPeriod: [administrator],
  addMembership: [administrator, secretary],
  endMembership: [administrator, secretary],
} satisfies May<OfBody>

type Term = { from: Day; until: Day | null }

const isCrossed = (term: Term): boolean => term.until !== null && term.until < term.from

/** Both ends belong to a term, so one may begin only on the day after another has ended. */
export const overlap = (one: Term, other: Term): boolean =>
  (other.until === null || one.from <= other.until) && (one.until === null || other.from <= one.until)

/** A term without an end that another follows: it ends on the day before. */
const endedBy = <Of extends Term>(terms: Of[], input: Term): Of | null => terms.find((one) => one.until === null && one.from < input.from) ?? null

export type NewBody = Omit<Body, 'id' | 'version'>
export type BodyEdit = Pick<Body, 'name' | 'task' | 'language' | 'reportsToId' | 'quorum' | 'approvalsNeeded' | 'approvesStructures' | 'onlyPrepares'
  | 'aliases'>

/** Reports only go upwards: a body that reported to one below it would report to itself in the end. */
const reportsInCircle = (bodies: Body[], id: string, reportsToId: string | null): boolean => {
  const above = new Map(bodies.map((one) => [one.id, one.id === id ? reportsToId : one.reportsToId]))
  let at: string | null = reportsToId
  for (let step = 0; at !== null && step <= bodies.length; step += 1) {
    if (at === id) return true
    at = above.get(at) ?? null
  }
  return false
}

export const create = (state: OfBody & { bodies: Body[] }, _by: By, input: NewBody) =>
  unless({
    slugTaken: state.bodies.some((one) => one.slug === input.slug),
    unknownSuperior: input.reportsToId !== null && !state.bodies.some((one) => one.id === input.reportsToId),
  }, () => ({ ...input, aliases: aliasesOf(input) }))

export const edit = (state: OfBody & { bodies: Body[]; version: number }, _by: By, input: BodyEdit & { bodyId: string }) =>
  unless({
    unknownSuperior: input.reportsToId !== null && !state.bodies.some((one) => one.id === input.reportsToId),
    reportsInCircle: reportsInCircle(state.bodies, input.bodyId, input.reportsToId),
  }, () => ({ ...input, version: state.version, aliases: aliasesOf(input) }))

/** A memo may always call a body by its own names; the compared form is lower case. */
const aliasesOf = (body: Pick<Body, 'name' | 'aliases'>): string[] =>
  [...new Set([...Object.values(body.name), ...body.aliases].map((one) => one.trim().toLowerCase()).filter((one) => one !== ''))]

/** Numbers run within a period, so two periods of one body never share a day; one without an end is ended by the next. */
export const addPeriod = (
  state: OfBody & { periods: (Period & { lastMeetingOn: Day | null })[] }, _by: By, input: Term & { slug: string; numbersUsed: number },
) => {
  const ended = endedBy(state.periods, input)
  return unless({
    endsBeforeItBegins: isCrossed(input),
    periodsOverlap: !isCrossed(input) && state.periods.some((one) => one !== ended && overlap(one, input)),
    periodSlugTaken: state.periods.some((one) => one.slug === input.slug),
    // A meeting keeps the number that it was given in its own period.
    hasLaterMeetings: ended?.lastMeetingOn != null && ended.lastMeetingOn >= input.from,
  }, () => ({ bodyId: state.bodyId, slug: input.slug, from: input.from, until: input.until, numbersUsed: input.numbersUsed,
    ends: ended === null ? null : { id: ended.id, until: addDays(input.from, -1) } }))
}

export type Seat = Term & { personId: string | null; newPersonName: string; newPersonLanguage: Language; role: BodyRole; title: string
  represents: string; deputyForId: string | null }

/** Somebody sits in a role once at a time; a seat without an end is ended by the next one. A new person is named in the same act; `freshId` is to be theirs. */
export const addMembership = (
  state: OfBody & { memberships: Membership[]; isKnown: boolean; freshId: string }, _by: By, input: Seat,
) => {
  const isNew = input.personId === null
  const own = state.memberships.filter((one) => one.personId === input.personId && one.role === input.role)
  const principal = input.deputyForId
  const ended = endedBy(own, input)
  return unless({
    nobodyChosen: isNew && input.newPersonName === '',
    bothChosen: !isNew && input.newPersonName !== '',
    unknownPerson: !isNew && !state.isKnown,
    endsBeforeItBegins: isCrossed(input),
    termsOverlap: !isCrossed(input) && own.some((one) => one !== ended && overlap(one, input)),
    deputyForNobody: principal !== null && (input.role !== 'deputy' || principal === input.personId
      || !state.memberships.some((one) => one.personId === principal && hasOwnVote(one.role) && overlap(one, input))),
  }, () => ({
    bodyId: state.bodyId, personId: input.personId ?? state.freshId, role: input.role, title: input.title,
    represents: input.represents, deputyForId: principal, from: input.from, until: input.until,
    ends: ended === null ? null : { id: ended.id, until: addDays(input.from, -1) },
    newPerson: isNew ? { personId: state.freshId, name: input.newPersonName, language: input.newPersonLanguage } : null,
  }))
}

/** Those who sit in the body after a day, others than whoever leaves. */
export const heirsOf = (memberships: Membership[], leaver: Pick<Membership, 'personId'>, until: Day): Membership[] =>
  memberships.filter((one) => one.personId !== leaver.personId && one.from <= until && (one.until === null || one.until > until))

export type Leaving = OfBody & { membership: Membership; lastAttended: Day | null; memberships: Membership[]
  /** How much waits for whoever leaves. */
  openWork: number }

/**
 * A term is ended, never taken back: what was done in it was done by somebody who held the role. What waits for somebody who
 * leaves the body is handed over in the same act, so that nothing is left without an owner.
 */
export const endMembership = (state: Leaving, _by: By, input: { until: Day; heirId: string | null }) => {
  const { membership, lastAttended } = state
  const staysOn = state.memberships.some((one) => one.personId === membership.personId && one.id !== membership.id
    && one.from <= input.until && (one.until === null || one.until > input.until))
  const heir = heirsOf(state.memberships, membership, input.until).find((one) => one.personId === input.heirId)
  return unless({
    endsBeforeItBegins: input.until < membership.from,
    alreadyEnded: membership.until !== null && membership.until <= input.until,
    attendedLater: lastAttended !== null && input.until < lastAttended,
    heirMissing: state.openWork > 0 && !staysOn && input.heirId === null,
    heirNotSeated: input.heirId !== null && heir === undefined,
  }, () => ({ id: membership.id, bodyId: membership.bodyId, until: input.until,
    handing: heir === undefined || state.openWork === 0 ? null : { fromId: membership.personId, toId: heir.personId } }))
}
