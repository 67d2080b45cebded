// Makes an agenda of a given length through the product's own acts.
import { acceptProposals, addItem } from '../src/agenda/actions.ts'
import { actorOf } from '../src/identify.ts'
import { planMeeting } from '../src/meeting/actions.ts'
import { findPerson } from '../src/person/reads.ts'
import { type By, perform } from '../src/platform/act.ts'
import type { World } from '../src/platform/world.ts'
import { sendAgenda } from '../src/sending/actions.ts'
import type { Cast } from '../test/cast.ts'

/** Plans a meeting and fills its agenda with `count` items, standing ones included, and sends it. */
export async function fillAgenda(world: World, cast: Cast, count: number): Promise<{ meetingId: string }> {
  const now = Temporal.Instant.from('2025-06-05T07:00:00Z')
  const secretary = await findPerson(world.database, cast.people.secretary)
  if (secretary === null) throw new Error('The cast has no secretary.')
  const by: By = { actor: await actorOf(world.database, secretary), personId: secretary.id, now, on: '2025-06-05' }
  let keys = 0
  const key = () => `bench-key-${(keys += 1)}`
  const planned = await perform(world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '12.00' }, key())
  if (planned.kind !== 'done') throw new Error(JSON.stringify(planned))
  const meetingId = planned.answer.id
  const standing = ['opening', 'quorum', 'agendaApproval', 'previousMinutes', 'otherMatters', 'nextMeeting', 'closing']
  await perform(world, acceptProposals, by, { meetingId, keys: standing.map((kind) => `standing:${kind}`) }, key())
  for (let number = standing.length; number < count; number += 1) {
    const title = { fi: `Elinvoimakeskusten valmistelun tilannekatsaus, osa ${number}` }
    await perform(world, addItem, by, { meetingId, title, purpose: 'discussion', minutes: 10, presenter: 'Asiantuntija',
      proposal: 'Merkitään tilannekatsaus tiedoksi ja evästetään jatkovalmistelua.' }, key())
  }
  await perform(world, sendAgenda, by, { meetingId }, key())
  return { meetingId }
}
