// Looks up who subscribes to which calendar, and what stands in it.
import { bodiesOf } from '../body/body.ts'
import { listBodies, listStandings } from '../body/reads.ts'
import { meetingEvent } from '../meeting/event.ts'
import { listMeetings } from '../meeting/reads.ts'
import type { Read } from '../platform/database.ts'
import { calendarFile, folded } from '../platform/kit/calendar.ts'
import { sha256Of } from '../platform/publication.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import { uuidOf } from '../platform/kit/ids-of.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import type { World } from '../platform/world.ts'
import { daysBackMax, type Subscription } from './calendar.ts'
import { words } from './text.ts'

const subscriptions = (db: Read) => db.selectFrom('calendar_subscription')
  .select(['id', 'person_id as personId', 'body_id as bodyId', 'token_hash as tokenHash', 'made_at as madeAt']).where('revoked_at', 'is', null)

/** The addresses that somebody has in use. */
export const listSubscriptions = (db: Read, personId: string): Promise<Subscription[]> => subscriptions(db).where('person_id', '=', personId).execute()

export const findSubscription = async (db: Read, id: string): Promise<Subscription | null> =>
  await subscriptions(db).where('id', '=', id).executeTakeFirst() ?? null

/** When each meeting was last changed, as the trail tells. */
const listChanged = async (db: Read, meetingIds: string[]): Promise<Map<string, Temporal.Instant>> => meetingIds.length === 0 ? new Map()
  : new Map((await db.selectFrom('platform_trail').select(({ fn }) => ['subject_id as id', fn.max('at').as('at')]).where('subject_id', 'in', meetingIds)
    .where('act', 'like', 'meeting.%').groupBy('subject_id').execute()).flatMap(({ id, at }) => id === null ? [] : [[id, at]]))

/** The file behind a secret address; null when it was taken away, or its owner has left the body. `address` is the installation's own. */
export async function findCalendar(
  db: Read, token: string, language: Language, at: { on: Day; address: (text: string) => string },
): Promise<string | null> {
  const subscription = await subscriptions(db).where('token_hash', '=', sha256Of(token)).executeTakeFirst()
  if (subscription === undefined) return null
  const { personId, bodyId } = subscription
  const seated = bodiesOf({ personId, isAdministrator: false, standings: await listStandings(db, personId) }, at.on)
  if (bodyId !== null && !seated.includes(bodyId)) return null
  const isShown = (body: { id: string }) => bodyId === null ? seated.includes(body.id) : body.id === bodyId
  const bodies = new Map((await listBodies(db)).filter(isShown).map((body) => [body.id, body]))
  const meetings = (await listMeetings(db, [...bodies.keys()])).filter((one) => one.origin === 'planned' && one.onDay >= addDays(at.on, -daysBackMax))
  const changed = await listChanged(db, meetings.map((meeting) => meeting.id))
  const events = meetings.flatMap((meeting) => {
    const body = bodies.get(meeting.bodyId)
    // Stamped with the meeting's last change, so that the file is the same until a meeting changes and the event as new as the change.
    return body === undefined ? [] : [meetingEvent(meeting, body.name, language, changed.get(meeting.id) ?? subscription.madeAt)]
  })
  const of = bodyId === null ? words.all[language] : bodies.get(bodyId)?.name[language] ?? ''
  return folded(at.address(calendarFile({ method: null, name: fill(words.calendarOf[language], { of }), language, events })))
}

/** The secret in an address: made anew by the key of this installation whenever its owner looks, and kept as a hash alone. */
const secretOf = async (world: Pick<World, 'signer'>, id: string): Promise<string> =>
  sha256Of((await world.signer.sign(Buffer.from(`toimeenpano calendar address ${id}`))).signature)

/** A new address's fields for an act: the secret itself is in none of them. */
export async function newAddress(world: Pick<World, 'signer' | 'random'>): Promise<{ subscriptionId: string; tokenHash: string }> {
  const subscriptionId = uuidOf(sha256Of(world.random(32)))
  return { subscriptionId, tokenHash: sha256Of(await secretOf(world, subscriptionId)) }
}

/** The secret of an address, for its owner's eyes; null when the key of the installation is another than when it was made. */
export async function tokenOf(world: Pick<World, 'signer'>, { id, tokenHash }: Subscription): Promise<string | null> {
  const token = await secretOf(world, id)
  return sha256Of(token) === tokenHash ? token : null
}
