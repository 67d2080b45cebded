// Looks up who subscribes to which calendar, and what stands in it.
import { bodiesOf } from '../body/body.ts'
import { listBodies, listStandings } from '../body/reads.ts'
import { meetingEvent } from '../meeting/event.ts'
import { listMeetings } from '../meeting/reads.ts'
import type { Read } from '../platform/database.ts'
import { calendarFile, folded } from '../platform/kit/calendar.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { daysBackMax, type Subscription } from './calendar.ts'
import { words } from './text.ts'

const subscriptions = (db: Read) => db.selectFrom('calendar_subscription')
  .select(['id', 'person_id as personId', 'body_id as bodyId', 'token', 'made_at as madeAt']).where('revoked_at', 'is', null)

/** The addresses that somebody has in use. */
export const listSubscriptions = (db: Read, personId: string): Promise<Subscription[]> => subscriptions(db).where('person_id', '=', personId).execute()

export const findSubscription = async (db: Read, id: string): Promise<Subscription | null> =>
  await subscriptions(db).where('id', '=', id).executeTakeFirst() ?? null

/** The file behind a secret address; null when it was taken away, or its owner has left the body. `address` is the installation's own. */
export async function findCalendar(
  db: Read, token: string, language: Language, at: { on: Day; address: (text: string) => string },
): Promise<string | null> {
  const subscription = await subscriptions(db).where('token', '=', token).executeTakeFirst()
  if (subscription === undefined) return null
  const { personId, bodyId } = subscription
  const seated = bodiesOf({ personId, isAdministrator: false, standings: await listStandings(db, personId) }, at.on)
  if (bodyId !== null && !seated.includes(bodyId)) return null
  const isShown = (body: { id: string }) => bodyId === null ? seated.includes(body.id) : body.id === bodyId
  const bodies = new Map((await listBodies(db)).filter(isShown).map((body) => [body.id, body]))
  const meetings = (await listMeetings(db, [...bodies.keys()])).filter((one) => one.origin === 'planned' && one.onDay >= addDays(at.on, -daysBackMax))
  const events = meetings.flatMap((meeting) => {
    const body = bodies.get(meeting.bodyId)
    // Stamped with what the address has known longest, so that the file is the same until a meeting changes.
    return body === undefined ? [] : [meetingEvent(meeting, body.name, language, subscription.madeAt)]
  })
  const of = bodyId === null ? words.all[language] : bodies.get(bodyId)?.name[language] ?? ''
  return folded(at.address(calendarFile({ method: 'PUBLISH', name: fill(words.calendarOf[language], { of }), language, events })))
}
