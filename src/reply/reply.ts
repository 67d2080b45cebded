// Replies: what those who were called to a meeting say of coming. A plan, not the attendance that the minutes record.
import type { BodyRole } from '../body/body.ts'
import type { Words } from '../platform/kit/language.ts'

export const plans = ['coming', 'remotely', 'notComing'] as const
export type Plan = (typeof plans)[number]

export const planWords: Record<Plan, Words> = {
  coming: { fi: 'Tulen paikalle', sv: 'Jag kommer', en: 'I will come' },
  remotely: { fi: 'Osallistun etänä', sv: 'Jag deltar på distans', en: 'I will join remotely' },
  notComing: { fi: 'En pääse', sv: 'Jag kan inte delta', en: 'I cannot come' },
}

/** The last thing somebody said of a meeting. */
export type Reply = { personId: string; plan: Plan; note: string; repliedAt: Temporal.Instant }

type Seat = { personId: string; name: string; role: BodyRole; deputyForId: string | null }
export type Expected = Seat & { reply: Reply | null
  /** Of a member who cannot come: the deputies, and of a deputy: the members who cannot. */
  standsIn: string[] }

/** Everybody in the body with what they said, and who is to stand in for whom. */
export function expectedOf(members: Seat[], replies: Reply[]): Expected[] {
  const said = new Map(replies.map((one) => [one.personId, one]))
  const isAway = (personId: string | null) => personId !== null && said.get(personId)?.plan === 'notComing'
  return members.map((one) => ({ ...one, reply: said.get(one.personId) ?? null,
    standsIn: one.role === 'deputy'
      ? members.filter((member) => member.personId === one.deputyForId && isAway(member.personId)).map((member) => member.name)
      : isAway(one.personId) ? members.filter((deputy) => deputy.role === 'deputy' && deputy.deputyForId === one.personId).map((deputy) => deputy.name) : [] }))
}

/** What a deputy has to be told when a member has answered anew; null when nothing has changed for the deputy. */
export const newsForDeputy = (before: Plan | null, after: Plan): 'needed' | 'free' | null =>
  after === 'notComing' ? (before === 'notComing' ? null : 'needed') : before === 'notComing' ? 'free' : null
