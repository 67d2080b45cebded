// Who may know of a matter is one question, whether its page, its appraisal or the search is asked.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actingIn } from '../../test/acting.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast, type Character, characters } from '../../test/cast.ts'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { beginAppraisal } from '../appraisal/actions.ts'
import { editMatter } from '../matter/actions.ts'
import { findMatter } from '../matter/reads.ts'
import { planMeeting } from '../meeting/actions.ts'
import { planStop } from '../stop/actions.ts'
import { catchUp } from './jobs.ts'

let product: TestProduct
let cast: Cast
let [matterId, appraisalId] = ['', '']
const { act } = actingIn(() => ({ product, cast }))
const word = 'Kvasaariselvitys'

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  await act('secretary', addItem, { meetingId, title: { fi: word }, purpose: 'discussion' })
  matterId = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === word)?.matterId ?? assert.fail()
  appraisalId = (await act('secretary', beginAppraisal, { matterId })).id
})
after(() => product.close())

async function knownTo(who: Character): Promise<{ page: boolean; appraisal: boolean; search: boolean }> {
  const visitor = await product.as(cast.people[who])
  const [page, appraisal, search] = [await visitor.get(`/fi/matters/${matterId}`), await visitor.get(`/fi/appraisals/${appraisalId}`),
    await visitor.get(`/fi/search?q=${word.toLowerCase()}`)]
  return { page: page.status === 200 && (await page.text()).includes(word), appraisal: appraisal.status === 200,
    search: (await search.text()).includes(`/matters/${matterId}`) }
}

async function agree(expected: Character[]): Promise<void> {
  await catchUp(product.world)
  for (const who of characters) {
    const isKnown = expected.includes(who)
    assert.deepEqual(await knownTo(who), { page: isKnown, appraisal: isKnown, search: isKnown }, who)
  }
}
const change = async (more: object) => act('secretary', editMatter, { matterId, version: (await findMatter(product.world.database, matterId))?.version ?? 1, ...more })
const ofProjectGroup: Character[] = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'deputy', 'expert']

test('an open matter is known in its own body, then also where its route goes, and to its owner', async () => {
  await agree(ofProjectGroup)
  await act('secretary', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-09' })
  await agree([...ofProjectGroup, 'chairElsewhere', 'secretaryElsewhere'])
})

test('a confidential one is known to those whom the bodies that have handled it trust', async () => {
  await change({ level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Hankinta-asia' } })
  await agree(ofProjectGroup.filter((who) => who !== 'expert'))
  await change({ level: 'public' })
  await agree([...ofProjectGroup, 'chairElsewhere', 'secretaryElsewhere'])
  assert.deepEqual(product.lines, [])
})
