// Looks up what is open and has a last day, and whom to remind of it.
import { listBodies, listSeats } from '../body/reads.ts'
import { bodiesIn, stateOf } from '../commitment/commitment.ts'
import { listCommitments } from '../commitment/reads.ts'
import type { Membership } from '../body/body.ts'
import { listFollowups } from '../followup/reads.ts'
import { isOwnerGone } from '../followup/followup.ts'
import { nilId } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { type Day, lastDayOf } from '../platform/kit/day.ts'
import { findPerson } from '../person/reads.ts'
import { bodiesOfMatter } from '../matter/matter.ts'
import { listMattersAmong } from '../matter/reads.ts'
import { listAwaited } from '../statement/reads.ts'
import type { Due, Recipient } from './reminder.ts'

const recipientOf = (one: { name: string; email: string | null; language: Recipient['language'] }): Recipient[] =>
  one.email === null ? [] : [{ name: one.name, address: one.email, language: one.language }]

const secretariesOf = (seats: Membership[], bodyIds: string[]): Recipient[] => {
  const found = seats.filter((one) => one.role === 'secretary' && bodyIds.includes(one.bodyId)).flatMap(recipientOf)
  return [...new Map(found.map((one) => [one.address, one])).values()]
}

/** Open follow-ups and promises with a day; whose owner has left or has no address, their body's secretary hears of. */
export async function listDues(db: Read, on: Day): Promise<Due[]> {
  const bodyIds = (await listBodies(db)).map((body) => body.id)
  const seats = await listSeats(db, on)
  const followups = await Promise.all((await listFollowups(db, bodyIds, nilId)).flatMap((one) => one.closing === null && one.dueOn !== null ? [one] : [])
    .map(async (one): Promise<Due> => {
      const owner = one.ownerId === null || isOwnerGone(one, on) ? null : await findPerson(db, one.ownerId)
      const own = owner === null ? [] : recipientOf(owner)
      return { kind: 'followup', id: one.id, lastDay: one.dueOn ?? on, what: one.item.level === 'confidential' ? null : one.what,
        to: own.length > 0 ? own : secretariesOf(seats, [one.bodyId]), path: `/followups#followup-${one.id}` }
    }))
  const commitments = (await listCommitments(db, bodyIds)).filter((one) => one.due !== null && !['kept', 'dropped'].includes(stateOf(one, on)))
    .map((one): Due => ({ kind: 'commitment', id: one.id, lastDay: lastDayOf(one.due ?? on), what: one.source.isConfidential ? null : one.matter,
      to: secretariesOf(seats, one.source.isConfidential ? [one.source.bodyId] : bodiesIn(one)), path: `/commitments#commitment-${one.id}` }))
  return [...followups, ...commitments, ...await listStatementDues(db, seats)]
}

/** Statements that are awaited: the secretaries of the matter's bodies hear of them, and ask again where it is called for. */
async function listStatementDues(db: Read, seats: Membership[]): Promise<Due[]> {
  const awaited = await listAwaited(db)
  const matters = new Map((await listMattersAmong(db, [...new Set(awaited.map((one) => one.matterId))])).map((one) => [one.id, one]))
  return awaited.flatMap((one): Due[] => {
    const matter = matters.get(one.matterId)
    return matter === undefined ? [] : [{ kind: 'statement', id: one.id, lastDay: one.dueOn, what: matter.isConfidential ? null : one.askedOf,
      to: secretariesOf(seats, bodiesOfMatter(matter)), path: `/matters/${matter.id}/statements#statement-${one.id}` }]
  })
}
