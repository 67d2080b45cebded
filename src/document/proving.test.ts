// An agenda does not leave where a form of it would lack something; nothing of the act is left behind, and it goes once that is mended.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { planMeeting } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { sendAgenda } from '../sending/actions.ts'
import { listSendings } from '../sending/reads.ts'
import { actingIn } from '../../test/acting.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast } from '../../test/cast.ts'

let product: TestProduct
let cast: Cast
const { tried, act } = actingIn(() => ({ product, cast }))
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

test('a form that lacks what the agenda states keeps it from leaving, by name', async () => {
  const { database } = product.world
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  await act('secretary', addItem, { meetingId, title: { fi: 'Kvasaariselvitys' }, purpose: 'discussion' })
  // A letterhead that came in before its fields were looked at: it has none.
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Vain tämä teksti.')] }] }))
  const letterhead = (content: Buffer | null) => database.insertInto('platform_letterhead').values({ kind: 'agenda', from_at: product.clock.now(),
    made_by: cast.people.administrator, file_name: 'pohja.docx', bytes: content }).execute()
  await letterhead(bytes)
  const result = await tried('secretary', sendAgenda, { meetingId })
  assert.ok(result.kind === 'refused', JSON.stringify(result))
  assert.match(result.refusals.map((one) => one.words.fi).join('\n'), /Mitään ei lähtenyt: muodosta Word \(DOCX\) \(\/fi\/meetings\/[^)]+\/documents\/agenda\) puuttuu/)
  assert.deepEqual([await listSendings(database, meetingId), (await findMeeting(database, meetingId))?.state], [[], 'reserved'])
  assert.equal((await database.selectFrom('platform_outbox').select('id').execute()).length, 0)
  product.clock.moveTo('2025-06-05T07:00:01Z')
  await letterhead(null)
  await act('secretary', sendAgenda, { meetingId })
  assert.deepEqual((await listSendings(database, meetingId)).map((one) => one.letter), ['A'])
})
