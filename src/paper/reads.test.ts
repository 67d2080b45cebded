// Who sees a paper: the rule and the SQL give the same answer for every level, every item and everybody.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast, characters } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { maySeePaper } from './paper.ts'
import { findPaper, listPapersOfItem, listVisiblePapers } from './reads.ts'

const levels = [null, 'public', 'notYetPublic', 'confidential'] as const
let product: TestProduct
let cast: Cast
const papers: { id: string; what: string; item: { id: string; matterId: string | null } }[] = []

async function meetingOf(bodyId: string, number: number) {
  const db = product.world.database
  const period = await db.selectFrom('body_period').select('id').where('body_id', '=', bodyId).executeTakeFirstOrThrow()
  return (await db.insertInto('meeting').values({ body_id: bodyId, period_id: period.id, number, on_day: '2025-06-18', starts: '09:00',
    ends: '11:00', zone: 'Europe/Helsinki', state: 'reserved', origin: 'planned' }).returning('id').executeTakeFirstOrThrow()).id
}

let position = 0
async function itemOf(meetingId: string, matterId: string | null, level: (typeof levels)[number], presenterId: string | null) {
  position += 1
  return product.world.database.insertInto('agenda_item').values({ meeting_id: meetingId, kind: 'matter', matter_id: matterId, position,
    title: JSON.stringify({ fi: `Kohta ${position}` }), purpose: 'discussion', level, ground: level === 'confidential' ? 'peruste' : '',
    presenter_id: presenterId }).returning(['id', 'matter_id as matterId']).executeTakeFirstOrThrow()
}

async function paperOn(item: { id: string; matterId: string | null }, level: (typeof levels)[number], what: string) {
  const { id } = await product.world.database.insertInto('paper').values({ body_id: cast.projectGroup, matter_id: item.matterId,
    item_id: item.matterId === null ? item.id : null, title: what, position: 0, level, ground: level === 'confidential' ? 'peruste' : '',
  }).returning('id').executeTakeFirstOrThrow()
  papers.push({ id, what, item })
}

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const db = product.world.database
  const own = await meetingOf(cast.projectGroup, 14)
  const other = await meetingOf(cast.preparationGroup, 14)
  for (const itemLevel of levels) {
    for (const presenterId of [null, cast.people.expert, cast.people.staff]) {
      const standing = await itemOf(own, null, itemLevel, presenterId)
      for (const level of levels) await paperOn(standing, level, `${level} on standing ${itemLevel} of ${presenterId}`)
      for (const secondLevel of levels) {
        const matter = await db.insertInto('matter').values({ body_id: cast.projectGroup, title: JSON.stringify({ fi: 'Asia' }),
          opened_at: product.clock.now() }).returning('id').executeTakeFirstOrThrow()
        const item = await itemOf(own, matter.id, itemLevel, presenterId)
        await itemOf(other, matter.id, secondLevel, null)
        for (const level of levels) await paperOn(item, level, `${level} on matter ${itemLevel}/${secondLevel} of ${presenterId}`)
      }
    }
  }
})
after(() => product.close())

test('rule and SQL agree on every level, every item and everybody', async () => {
  const db = product.world.database
  const found = await Promise.all(papers.map(async ({ id, what }) => ({ what, paper: await findPaper(db, id) })))
  for (const who of characters) {
    const by = await product.by(cast.people[who])
    const bySql = new Set((await listVisiblePapers(db, by)).map((row) => row.id))
    for (const { what, paper } of found) {
      assert.ok(paper !== null)
      assert.equal(bySql.has(paper.id), maySeePaper(by.actor, paper, by.on), `${who}: ${what}`)
    }
  }
})

const seenBy = async (who: keyof Cast['people'], what: string) => {
  const paper = papers.find((one) => one.what === what)
  assert.ok(paper !== undefined, what)
  const seen = await listPapersOfItem(product.world.database, paper.item, await product.by(cast.people[who]))
  return seen.some((one) => one.id === paper.id)
}

test('an expert sees what is not confidential, and of the confidential only what is presented by the expert', async () => {
  const { expert } = cast.people
  assert.equal(await seenBy('expert', 'null on standing null of null'), true)
  assert.equal(await seenBy('expert', 'confidential on standing null of null'), false)
  assert.equal(await seenBy('expert', 'public on standing confidential of null'), false)
  assert.equal(await seenBy('expert', `confidential on standing confidential of ${expert}`), true)
})

test('a paper that has once been on a confidential item stays confidential on another body’s ordinary item', async () => {
  assert.equal(await seenBy('expert', 'public on matter null/confidential of null'), false)
  assert.equal(await seenBy('chairElsewhere', 'public on matter confidential/null of null'), true)
})

test('a chair whose term has ended, the administrator and the staff see nothing', async () => {
  for (const who of ['formerChair', 'administrator', 'staff'] as const) {
    assert.equal(await seenBy(who, 'public on standing public of null'), false, who)
  }
})
