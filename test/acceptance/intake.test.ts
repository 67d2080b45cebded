// The real memo of 4 June 2025, read in through the pages as a secretary does it: upload, look, confirm.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { arrange } from '../../src/agenda/numbering.ts'
import { listItems } from '../../src/agenda/reads.ts'
import { listCommitmentsOfMeeting } from '../../src/commitment/reads.ts'
import { findMeetingByNumber } from '../../src/meeting/reads.ts'
import { castInto, type Cast } from '../cast.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { filledForm } from '../forms.ts'

const path = '../shared/inputs/memo-2025-06-04.txt'
const isHere = existsSync(path)

test('the real memo is there where it is required', () => {
  assert.ok(isHere || process.env.TOIMEENPANO_SHARED !== 'required', `${path} is missing`)
})

// Where the memo is not, there is nothing to try; where it is required, the test of its being there fails.
if (isHere) describe('the memo of the 13th meeting', () => {
  let product: TestProduct
  let cast: Cast
  let page: string

  before(async () => {
    product = await testProduct()
    cast = await castInto(product.world.database)
    await product.world.database.updateTable('body')
      .set({ aliases: ['elinvoimakeskusten toimeenpanohankkeen hankeryhmä', 'hankeryhmä'] }).where('slug', '=', 'hankeryhma').execute()
    await product.world.database.updateTable('body')
      .set({ aliases: ['vau-valmisteluryhmä', 'vau-ryhmä', 'valmisteluryhmä'] }).where('slug', '=', 'valmisteluryhma').execute()
  })
  after(() => product.close())

  test('what was understood is marked in the text, and nothing has come into being yet', async () => {
    const secretary = await product.as(cast.people.secretary)
    const posted = await secretary.post('/fi/intakes', { file: new File([readFileSync(path)], 'muistio.txt', { type: 'text/plain' }) })
    assert.equal(posted.status, 303)
    page = posted.headers.get('location') ?? ''
    const html = await (await secretary.get(page)).text()
    for (const part of ['mark--role', 'mark--commitment', 'mark--nextMeeting', 'mark--join', 'Taimi-intra']) assert.ok(html.includes(part), part)
    assert.equal(await findMeetingByNumber(product.world.database, cast.projectGroup, 13), null)
  })

  test('confirmed as it stands it becomes meeting 13, its promises, and meeting 14 with eight items, in one act', async () => {
    const secretary = await product.as(cast.people.secretary)
    const { action, values } = filledForm(await (await secretary.get(page)).text(), '/confirmation')
    const confirmed = await secretary.post(action, values)
    assert.equal(confirmed.status, 303)
    const db = product.world.database
    const thirteenth = await findMeetingByNumber(db, cast.projectGroup, 13)
    assert.deepEqual([thirteenth?.onDay, thirteenth?.origin, thirteenth?.state], ['2025-06-04', 'memo', 'closed'])
    const next = await findMeetingByNumber(db, cast.projectGroup, 14)
    assert.deepEqual([next?.onDay, next?.origin, next?.state], ['2025-06-18', 'planned', 'reserved'])
    const items = arrange(await listItems(db, next?.id ?? ''))
    assert.equal(items.length, 8)
    assert.ok(items.every((item) => item.matterId !== null))
    const commitments = await listCommitmentsOfMeeting(db, thirteenth?.id ?? '')
    assert.ok(commitments.length >= 4, `${commitments.length} commitments`)
    const modelRules = commitments.find((one) => /mallityöjärjestys/i.test(one.matter))
    assert.equal(modelRules?.due, '2025-09')
    assert.deepEqual(new Set(modelRules?.bodies.map((body) => body.bodyId)), new Set([cast.projectGroup, cast.preparationGroup]))
    const structures = commitments.find((one) => /organisaatiorake/i.test(one.matter))
    assert.equal(structures?.due, '2025-06-18')
    assert.deepEqual(structures?.bodies.map((body) => body.bodyId), [cast.preparationGroup])
    assert.ok(commitments.every((one) => one.source.sentence.length > 10), 'each keeps its sentence')
    assert.deepEqual(product.lines, [])
  })

  test('the meeting, its promises and the reading itself are shown in three languages', async () => {
    const secretary = await product.as(cast.people.secretary)
    const meeting = await findMeetingByNumber(product.world.database, cast.projectGroup, 13)
    for (const language of ['fi', 'sv', 'en']) {
      for (const address of ['/commitments', '/intakes', `/meetings/${meeting?.id}`, page.replace(/^\/fi|\?.*$/g, '')]) {
        assert.equal((await secretary.get(`/${language}${address}`)).status, 200, `${language} ${address}`)
      }
    }
    const promises = await (await secretary.get('/fi/commitments')).text()
    assert.ok(promises.includes('syyskuu 2025'), 'a promise for a month is shown as a month')
  })

  test('the same memo with other line breaks is noticed, and cannot become the same meeting again', async () => {
    const secretary = await product.as(cast.people.secretary)
    const again = readFileSync(path, 'utf8').replaceAll('\n', '\r\n')
    const posted = await secretary.post('/fi/intakes', { pasted: again })
    const html = posted.status === 303 ? await (await secretary.get(posted.headers.get('location') ?? '')).text() : await posted.text()
    assert.match(html, /jo aiemmin|luettu jo/i)
    const count = await product.world.database.selectFrom('meeting').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
    assert.equal(Number(count.count), 2)
  })

  test('to a member, the staff and the administrator reading in is not there at all', async () => {
    for (const who of ['member', 'expert', 'staff', 'administrator', 'formerChair'] as const) {
      const visitor = await product.as(cast.people[who])
      for (const address of ['/fi/intakes', page]) assert.equal((await visitor.get(address)).status, 404, `${who} ${address}`)
      assert.equal((await visitor.post('/fi/intakes', { pasted: 'Hankeryhmän kokous 1.1.2025. Hankeryhmä kokoontui 1. kokoukseensa.' })).status, 404, who)
    }
  })
})
