// Bodies: groups with a task and numbered meetings, and the roles that people hold in them for a term.
import { type Actor, isInForce, type Role, type Standing } from '../platform/kit/may.ts'
import type { Party } from '../platform/kit/calendar.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language, Words } from '../platform/kit/language.ts'

export const bodyRoles = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert'] as const
export type BodyRole = (typeof bodyRoles)[number]

export type Body = {
  id: string
  programmeId: string
  /** In addresses and on the command line, such as hankeryhma. */
  slug: string
  name: Words
  task: Words
  /** The language in which the body works: its agendas, minutes and memos. */
  language: Language
  reportsToId: string | null
  /** So many voting members must be present. */
  quorum: number
  approvalsNeeded: number
  /** Whether it is its task to approve organisation structures. */
  approvesStructures: boolean
  /** Whether its task is only to prepare and to propose: matters are decided elsewhere. */
  onlyPrepares: boolean
  aliases: string[]
  version: number
}

/** A term within which a body's meetings are numbered from one on. */
export type Period = { id: string; bodyId: string; slug: string; from: Day; until: Day | null; numbersUsed: number }

export type Membership = {
  id: string
  bodyId: string
  personId: string
  name: string
  email: string | null
  language: Language
  role: BodyRole
  title: string
  represents: string
  deputyForId: string | null
  from: Day
  until: Day | null
}

/** Roles that count towards the quorum; secretaries and experts have a seat but no vote. */
export const votingRoles: readonly BodyRole[] = ['chair', 'viceChair', 'checker', 'member', 'coordinator', 'deputy']

/** A deputy has a vote only in place of one of these. */
export const hasOwnVote = (role: BodyRole): boolean => role !== 'deputy' && votingRoles.includes(role)

export const roleWords: Record<BodyRole, Words> = {
  chair: { fi: 'puheenjohtaja', sv: 'ordförande', en: 'chair' },
  viceChair: { fi: 'varapuheenjohtaja', sv: 'vice ordförande', en: 'vice chair' },
  secretary: { fi: 'sihteeri', sv: 'sekreterare', en: 'secretary' },
  checker: { fi: 'pöytäkirjantarkastaja', sv: 'protokolljusterare', en: 'checker of minutes' },
  member: { fi: 'jäsen', sv: 'medlem', en: 'member' },
  deputy: { fi: 'varajäsen', sv: 'ersättare', en: 'deputy' },
  coordinator: { fi: 'muutoskoordinaattori', sv: 'förändringskoordinator', en: 'change coordinator' },
  expert: { fi: 'asiantuntija', sv: 'expert', en: 'expert' },
}

/** Anything that belongs to a body. */
export type OfBody = { bodyId: string }

const holds = (role: BodyRole) => (actor: Actor, subject: OfBody, on: Day): boolean =>
  actor.standings.some((standing) =>
    standing.bodyId === subject.bodyId && standing.role === role && isInForce(standing, on))

const roleOf = (role: BodyRole): Role<OfBody> => ({ name: role, words: roleWords[role], holds: holds(role) })

export const chair = roleOf('chair')
export const viceChair = roleOf('viceChair')
export const secretary = roleOf('secretary')
export const checker = roleOf('checker')
export const member = roleOf('member')
export const deputy = roleOf('deputy')
export const coordinator = roleOf('coordinator')
export const expert = roleOf('expert')

/** Everybody who sits in the body, experts too: they see what is not confidential. */
export const seated: Role<OfBody>[] = [chair, viceChair, secretary, checker, member, deputy, coordinator, expert]

/** Everybody who sits in the body and may see what is confidential in it. */
export const trusted: Role<OfBody>[] = [chair, viceChair, secretary, checker, member, deputy, coordinator]

/** The standings of somebody that are in force on a day. */
export const standingsOn = (actor: Actor, on: Day): Standing[] =>
  actor.standings.filter((standing) => isInForce(standing, on))

/** The bodies in which somebody sits on a day. */
export const bodiesOf = (actor: Actor, on: Day): string[] =>
  [...new Set(standingsOn(actor, on).map((standing) => standing.bodyId))]

/** Who invites to a meeting: the first secretary who can be written to, else the chair. Members come with the chair first. */
export function organizerOf(members: { name: string; email: string | null; role: string }[]): Party | undefined {
  const reached = members.flatMap(({ name, email, role }) => email === null ? [] : [{ name, address: email, role }])
  const found = reached.find((one) => one.role === 'secretary') ?? reached.find((one) => one.role === 'chair')
  return found === undefined ? undefined : { name: found.name, address: found.address }
}
