// The search over a filled house: forms, parts of words, slips, limits; each finds what that person may see and nothing tells of the rest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, type Filled, fillHouse } from '../../test/filled.ts'
import { endMembershipOf } from '../body/actions.ts'
import { correctMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { nilId, perform } from '../platform/act.ts'
import { nobody } from '../platform/kit/may.ts'
import { rebuildSearch } from './actions.ts'
import { catchUp } from './jobs.ts'
import { find } from './reads.ts'
import { addressOf, type Criteria, type Found, kinds } from './search.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const reader = async (who: Character | null) =>
  who === null ? { actor: nobody, personId: nilId, now: product.clock.now(), on: '2025-06-05' } : product.by(filled.cast.people[who])
const looked = async (query: string, who: Character | null = null, change: Partial<Criteria> = {}) =>
  find(product.world.database, await reader(who), { query, language: 'fi', kind: null, bodySlug: null, matterId: null, year: null, page: 1, ...change })
const all = ({ counts }: Found) => kinds.reduce((sum, kind) => sum + counts[kind], 0)
let keys = 0
const key = () => `search-test-${(keys += 1)}`

test('a word is found in another form, by its beginning, and in spite of a slip that is told', async () => {
  for (const query of ['kokous', 'kokouksessa', 'KOKOUS', 'kokoukset']) assert.ok(all(await looked(query)) > 0, query)
  assert.equal(all(await looked('kokouksessa')), all(await looked('kokous')))
  assert.deepEqual((await looked('kokous')).instead, [])
  const slip = await looked('kokuos')
  assert.equal(all(slip) > 0 && slip.instead[0]?.how === 'near' && slip.instead[0].words.some((word) => word.startsWith('kokou')), true, JSON.stringify(slip.instead))
  assert.ok(all(await looked('kokou*')) >= all(await looked('kokous')))
  assert.equal((await looked('kokouks')).instead[0]?.how, 'beginning')
  const { missing } = await looked('kokous xyzzyplugh')
  assert.deepEqual([all(await looked('kokous xyzzyplugh')), missing], [0, ['xyzzyplugh']])
  assert.equal(all(await looked('kokous ja')), all(await looked('kokous')))
  for (const query of ['', '\'', ':*', '&|!', '%', '_', '\\', '*', 'a'.repeat(3_000), '💥', '؀', 'd1.2', '1/2/2025']) await looked(query, 'secretary')
})

test('limits leave what they say, and pages of hits hold all of it once', async () => {
  const wide = await looked('kokous', 'secretary', { language: null })
  assert.equal((await looked('kokous', 'secretary', { language: null, kind: 'minutes' })).hits.every((hit) => hit.kind === 'minutes'), true)
  assert.deepEqual((await looked('kokous', 'secretary', { language: null, kind: 'minutes' })).counts, wide.counts)
  assert.equal(all(await looked('kokous', 'secretary', { year: 1999 })), 0)
  assert.equal(all(await looked('kokous', 'secretary', { bodySlug: 'ei-ole' })), 0)
  assert.ok(all(await looked('möte', null, { language: 'sv' })) > 0)
  const ids = []
  for (let page = 1; page <= Math.ceil(all(wide) / 20) + 1; page += 1) ids.push(...(await looked('kokous', 'secretary', { language: null, page })).hits.map((hit) => hit.id))
  assert.deepEqual([ids.length, new Set(ids).size], [all(wide), all(wide)])
})

test('whoever belongs to very many audiences finds the same', async () => {
  const before = await looked('kokous', 'secretary', { language: null })
  await sql`insert into search_audience (is_open, is_signed_in, is_insider, is_trusted, bodies, people)
    select false, false, false, false, '{}', array[${filled.cast.people.secretary}::uuid, uuidv7()] from generate_series(1, 200)`.execute(product.world.database)
  assert.deepEqual(await looked('kokous', 'secretary', { language: null }), before)
  assert.ok(all(before) > 0)
})

test('a follow-up, a statement and a report are found by those who may see them, and no more once they may not', async () => {
  const { database } = product.world
  const { rows: [item] } = await sql<{ id: string; bodyId: string; meetingId: string; matterId: string }>`select item.id, body_id as "bodyId",
    meeting_id as "meetingId", matter_id as "matterId" from agenda_item item join meeting on meeting.id = meeting_id
    where level is distinct from 'confidential' and matter_id is not null and body_id = ${filled.cast.projectGroup}::uuid limit 1`.execute(database)
  if (item === undefined) throw new Error('There is no item.')
  await sql`insert into followup (item_id, body_id, what, owner, owner_id, due_on) values (${item.id}, ${item.bodyId},
    'Kvanttiselonteko laaditaan', 'Vastuuhenkilö', ${filled.cast.people.staff}, '2025-09-01')`.execute(database)
  await sql`insert into statement (matter_id, asked_of, question, due_on, asked_on, asked_by, asked_at) values (${item.matterId}, 'Kvarkkivirasto', 'Riittääkö aika?',
    '2025-09-01', '2025-06-05', ${filled.cast.people.secretary}, now())`.execute(database)
  const seen = async (who: Character | null) => {
    await catchUp(product.world)
    return [(await looked('kvanttiselonteot', who)).counts.followup, (await looked('kvarkkivirasto', who)).counts.statement]
  }
  assert.deepEqual(await seen('secretary'), [1, 1])
  assert.deepEqual(await seen('expert'), [1, 1])
  assert.deepEqual(await seen('staff'), [1, 0], 'whoever has to do it')
  assert.deepEqual([await seen('secretaryElsewhere'), await seen(null)], [[0, 0], [0, 0]])
  await sql`update agenda_item set level = 'confidential', ground = 'JulkL 24.1 § 17 k' where id = ${item.id}`.execute(database)
  await sql`update matter set level = 'confidential', ground = 'JulkL 24.1 § 17 k' where id = ${item.matterId}`.execute(database)
  assert.deepEqual([await seen('expert'), await seen('secretary')], [[0, 0], [1, 1]])
  await sql`update agenda_item set level = 'public', ground = '' where id = ${item.id}`.execute(database)
  await sql`update matter set level = 'public', ground = '' where id = ${item.matterId}`.execute(database)
  assert.deepEqual(await seen('expert'), [1, 1])
})

test('the page says within which matter is looked, to whoever may know it', async () => {
  const { rows: [matter] } = await sql<{ id: string; title: string }>`select matter.id, title ->> 'fi' as title from matter
    where body_id = ${filled.cast.projectGroup}::uuid and level is distinct from 'confidential' limit 1`.execute(product.world.database)
  const page = async (who: Character | null) => (await (await product.as(who === null ? null : filled.cast.people[who]))
    .get(`/fi/search?q=kokous&matter=${matter?.id}`)).text()
  assert.ok((await page('secretary')).includes('Haetaan vain asiasta') && (await page('secretary')).includes(matter?.title ?? '–'))
  for (const who of ['staff', null] as const) assert.ok(!(await page(who)).includes('Haetaan vain asiasta'))
})

test('matters, items, papers, commitments, meetings, units and roles are found by those who may, and every address opens', async () => {
  const visitor = await product.as(filled.cast.people.secretary)
  const queries = { matter: 'julkinen valmistelu', item: 'hyväksyä suunnitelma', paper: 'suunnitelma', meeting: 'hankeryhmä kokous', role: 'puheenjohtaja',
    unit: (await product.world.database.selectFrom('search_entry').innerJoin('search_text', 'search_text.id', 'search_entry.id').select('search_text.title')
      .where('kind', '=', 'unit').executeTakeFirstOrThrow()).title.fi ?? '' }
  for (const [kind, query] of Object.entries(queries)) {
    const found = await looked(query, 'secretary')
    const hit = found.hits.find((one) => one.kind === kind)
    assert.ok(hit !== undefined, `${kind}: ${query}: ${JSON.stringify(found.counts)}`)
    assert.equal((await visitor.get(addressOf(hit, 'fi'))).status, 200, hit.href)
  }
})

test('what is confidential is found by the trusted of its body and by nobody else, neither counted nor suggested', async () => {
  const own = await looked(canary, 'secretary', { language: null })
  assert.ok(own.counts.item > 0 && own.counts.paper > 0 && own.counts.matter > 0, JSON.stringify(own.counts))
  for (const who of [null, 'expert', 'chairElsewhere', 'secretaryElsewhere', 'formerChair', 'staff', 'administrator'] as const) {
    for (const query of [canary, canary.toLowerCase(), 'kanaria*', 'kanariaka', 'kanarakassi', `${canary} hankinta`, `kokous ${canary}`]) {
      const found = await looked(query, who, { language: null })
      assert.ok(!JSON.stringify({ ...found, missing: [], keys: [] }).toLowerCase().includes('kanariak'), `${String(who)} ${query}`)
      assert.equal(all(found), 0, `${String(who)} ${query}`)
    }
  }
})

test('each found entry is one whose page the reader may open', async () => {
  const server = await product.listen()
  for (const who of ['secretary', 'expert', 'chairElsewhere', 'staff', 'administrator'] as const) {
    const visitor = await product.as(filled.cast.people[who])
    for (const query of ['kokous', 'suunnitelma', 'hanke*', 'hankeryhmä', 'julkinen']) {
      for (const hit of (await looked(query, who, { language: null })).hits) {
        const address = addressOf(hit, 'fi')
        const { status } = address.includes('/archive/') ? await fetch(`${server}${address}`) : await visitor.get(address)
        assert.equal(status, 200, `${who} ${query} ${hit.kind} ${hit.href}`)
      }
    }
  }
})

test('what has changed is not found until it is taken anew, and rights that have ended are gone at once', async () => {
  const before = await looked('julkinen', 'member')
  await sql`update agenda_item set level = 'confidential', ground = 'peruste' where level = 'public'`.execute(product.world.database)
  const between = await looked('julkinen valmistelu', 'expert')
  assert.deepEqual([between.counts.item, between.counts.matter, between.counts.paper, between.waiting > 0], [0, 0, 0, true])
  await catchUp(product.world)
  assert.equal((await looked('julkinen valmistelu', 'expert')).counts.item, 0)
  assert.equal((await looked('julkinen valmistelu', 'member')).counts.item > 0 && all(before) > 0, true)
  await sql`update agenda_item set level = 'public' where ground = 'peruste'`.execute(product.world.database)
  await catchUp(product.world)
  const membership = await product.world.database.selectFrom('body_membership').select('id').where('person_id', '=', filled.cast.people.deputy).executeTakeFirstOrThrow()
  assert.ok((await looked('suunnitelma', 'deputy')).counts.item > 0)
  const ended = await perform(product.world, endMembershipOf, await product.by(filled.cast.people.secretary),
    { bodyId: filled.cast.projectGroup, membershipId: membership.id, until: '2025-06-04' }, key())
  assert.equal(ended.kind, 'done')
  assert.deepEqual((await looked('suunnitelma', 'deputy')).counts.item, 0)
})

test('a diary number is found in any of its forms', async () => {
  await sql`update matter set diary_number = 'VN/1185/2020-VM-1' where id = (select matter_id from agenda_item where level = 'public' and matter_id is not null limit 1)`
    .execute(product.world.database)
  await catchUp(product.world)
  for (const query of ['VN/1185/2020-VM-1', 'vn/1185/2020', 'VN 1185 2020', 'vn-1185-2020-vm-1', '1185/2020']) {
    assert.equal((await looked(query, 'secretary')).counts.matter, 1, query)
    assert.equal(all(await looked(query, 'chairElsewhere')), 0, query)
  }
  assert.equal((await looked('VN/1186/2020', 'secretary')).counts.matter, 0)
})

test('all of it made anew is the same, and what is withdrawn is found no more', async () => {
  const { database } = product.world
  const before = (await looked('kokous', 'secretary', { language: null })).counts
  assert.equal((await perform(product.world, rebuildSearch, await product.by(filled.cast.people.secretary), {}, key())).kind, 'notFound')
  assert.equal((await perform(product.world, rebuildSearch, await product.by(filled.cast.people.administrator), {}, key())).kind, 'done')
  assert.ok((await looked('kokous', 'secretary')).waiting > 0)
  await catchUp(product.world)
  assert.deepEqual((await looked('kokous', 'secretary', { language: null })).counts, before)
  await sql`insert into platform_publication_withdrawal select address, max(version), now() from platform_publication
    where address like '%/minutes' group by address`.execute(database)
  assert.equal((await looked('kokous', null, { language: null })).counts.minutes, 0)
  const { meetingId = '', memoId = '' } = filled.ids
  const done = await perform(product.world, correctMemo, await product.by(filled.cast.people.secretary),
    { meetingId, memoId, version: (await findMemo(database, meetingId, memoId))?.version, reason: 'Päivä korjattu' }, key())
  assert.equal(done.kind, 'done')
  await catchUp(product.world)
  const found = await looked('kokous', null, { language: null })
  assert.deepEqual([found.counts.minutes, found.counts.paper], [0, 0])
  assert.ok(found.counts.memo > 0)
})
