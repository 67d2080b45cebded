// A small reform through five meetings in which things go wrong: a matter is postponed, a promise moves twice and is broken, an act slips,
// a member leaves with work in hand, and what was decided is corrected in the open. After every step all surfaces say the same.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { outcomeWords } from '../../src/decision/decision.ts'
import { stateWords as promiseWords } from '../../src/commitment/text.ts'
import { catchUp } from '../../src/search/jobs.ts'
import { stateWords as stopWords } from '../../src/stop/text.ts'
import { writtenDue } from '../../src/platform/kit/day.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { castInto, type Cast, type Character } from '../cast.ts'
import { leadingIn } from './leading.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const { page, post, refused, fill, plan, take, proposals, open, record, close, idIn, matterTold, commitmentsTold } = leadingIn(() => ({ product, cast }))
const own = { chair: 'chair', secretary: 'secretary', present: ['chair', 'secretary', 'checker', 'member', 'coordinator'] } as
  { chair: Character; secretary: Character; present: Character[] }
const elsewhere = { chair: 'chairElsewhere', secretary: 'secretaryElsewhere', present: ['chairElsewhere', 'secretaryElsewhere'] } as typeof own
const story = { matterId: '', conditionId: '', promiseId: '', first: '', second: '', third: '', fourth: '', fifth: '', firstItem: '', secondItem: '', thirdItem: '' }
const matterPath = () => `/fi/matters/${story.matterId}`
const title = 'Tietojärjestelmien siirto'
const dayIs = (day: string) => product.clock.moveTo(`${day}T09:00:00Z`)

const panel = (html: string, id: string) => new RegExp(`<section[^>]*id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? assert.fail(`no panel ${id}`)
const hrefs = (html: string) => [...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&')))]

/** The page of the matter, the page of promises and both commands say the same, and whatever they point at opens for whoever reads them. */
async function allSayTheSame(who: Character = 'secretary'): Promise<Awaited<ReturnType<typeof matterTold>>> {
  const told = await matterTold(who, story.matterId)
  const html = await page(who, matterPath())
  const promised = await page(who, '/fi/commitments')
  for (const one of told.handlings) {
    const said = new RegExp(`id="handling-${one.id}"[\\s\\S]*?</li>`).exec(html)?.[0] ?? assert.fail(`the page has no handling ${one.meetingNumber}`)
    if (one.outcome !== null) assert.ok(said.includes(outcomeWords[one.outcome as 'decided'].fi), `${one.meetingNumber}: ${one.outcome}`)
    if (one.decision !== '') assert.ok(said.includes(one.decision), one.decision)
  }
  for (const one of told.route) assert.ok(html.includes(stopWords[one.state as 'planned'].fi) && html.includes(writtenDue(one.due, 'fi')), one.due)
  const listed = await commitmentsTold(who)
  for (const one of told.commitments) {
    assert.deepEqual(listed.find(({ id }) => id === one.id), one, 'both commands tell the promise alike')
    const row = new RegExp(`<tr[^>]*>(?:(?!</tr>)[\\s\\S])*id="commitment-${one.id}"[\\s\\S]*?</tr>`).exec(promised)?.[0] ?? assert.fail('no row')
    for (const said of [row, panel(html, 'promised')]) {
      assert.ok(said.includes(promiseWords[one.state as 'open'].fi) && said.includes(writtenDue(one.due ?? '', 'fi')), `${one.state} ${one.due}: ${said}`)
      assert.equal(said.includes(`/fi/meetings/${one.source.meetingId}/items/${one.source.itemId}`), who !== 'chairElsewhere', 'where it was promised')
      assert.ok(said.includes(one.source.sentence), 'the sentence that did')
      for (const { reason } of one.moves) assert.ok(said.includes(reason), reason)
    }
  }
  for (const href of hrefs(['journey', 'waits', 'promised', 'followups', 'papers'].map((id) => panel(html, id)).join('')).filter((one) => one.startsWith('/'))) {
    assert.equal((await (await product.as(cast.people[who])).get(href)).status, 200, href)
  }
  return told
}

test('first meeting: a matter with a diary number, a paper and a route is postponed', async () => {
  story.first = await plan('secretary', cast.projectGroup, '2025-06-10')
  const added = await post('secretary', `/fi/meetings/${story.first}/agenda/items`, { 'title.fi': title, purpose: 'decision', presenter: 'Projektipäällikkö',
    minutes: '15' })
  story.firstItem = /item-([0-9a-f-]{36})/.exec(added)?.[1] ?? assert.fail(added)
  await post('secretary', `/fi/meetings/${story.first}/items/${story.firstItem}/papers`, { title: 'Siirtosuunnitelma', level: 'notYetPublic',
    file: new File(['Suunnitelma'], 'suunnitelma.txt', { type: 'text/plain' }) })
  story.matterId = idIn(await page('secretary', `/fi/meetings/${story.first}/items/${story.firstItem}`), 'matters')
  await fill('secretary', `${matterPath()}/details`, `${story.matterId}/details`, { diaryNumber: 'VM/1234/03.00/2025', ownerId: cast.people.member })
  for (const [bodyId, purpose, due] of [[cast.projectGroup, 'decision', '2025-06'], [cast.preparationGroup, 'information', '2025-09'],
    [cast.projectGroup, 'decision', '2025-11']] as const) await post('secretary', `${matterPath()}/route`, { bodyId, purpose, due })
  const told = await allSayTheSame()
  assert.deepEqual([told.diaryNumber, told.route.map((one) => one.state)], ['VM/1234/03.00/2025', ['onAgenda', 'planned', 'planned']])
  await open(story.first, '2025-06-10', own)
  await record('secretary', story.first, story.firstItem, 'postponed')
  await close(story.first, own)
  const after = await allSayTheSame('member')
  assert.deepEqual([after.handlings.map((one) => [one.meetingNumber, one.outcome, one.isApproved]), after.route[0]?.state],
    [[[14, 'postponed', true]], 'planned'])
})

test('second meeting: the same matter comes back with its number and its paper, and is decided subject to an act', async () => {
  story.second = await plan('secretary', cast.projectGroup, '2025-08-20')
  assert.equal((await proposals('secretary', story.second)).get(`carried:${story.firstItem}`), true)
  await take('secretary', story.second, [`carried:${story.firstItem}`])
  const agenda = await allSayTheSame()
  assert.deepEqual(agenda.handlings.map((one) => [one.meetingNumber, one.outcome]), [[14, 'postponed'], [15, null]])
  story.secondItem = agenda.handlings[1]?.id ?? ''
  assert.match(await page('member', `/fi/meetings/${story.second}/items/${story.secondItem}`), /Siirtosuunnitelma/)
  story.conditionId = idIn(await post('secretary', '/fi/conditions', { kind: 'act', 'name.fi': 'Siirtolaki' }), 'conditions')
  await post('secretary', `/fi/conditions/${story.conditionId}/stages/6`, { plannedOn: '2026-01-01', expectedOn: '2026-01-01' })
  await post('secretary', `/fi/conditions/${story.conditionId}/stages/4`, { expectedOn: '2025-10-15' })
  await open(story.second, '2025-08-20', own)
  await record('secretary', story.second, story.secondItem, 'decided', 'Siirto tehdään, kun laki tulee voimaan.')
  await post('secretary', `${matterPath()}/conditions`, { stage: `${story.conditionId} 6`, part: `item ${story.second} ${story.secondItem}` })
  const stop = (await matterTold('secretary', story.matterId)).route[2]?.id ?? ''
  await post('secretary', `${matterPath()}/conditions`, { stage: `${story.conditionId} 4`, part: `stop ${stop}` })
  await post('secretary', `/fi/meetings/${story.second}/items/${story.secondItem}/commitments`, { matter: 'Käyttöönottosuunnitelma', action: 'bring',
    due: '2025-09', [`bodyIds.${cast.projectGroup}`]: 'yes', [`bodyIds.${cast.preparationGroup}`]: 'yes',
    sentence: 'Käyttöönottosuunnitelma tuodaan molempiin ryhmiin syyskuussa.' })
  await post('secretary', `/fi/meetings/${story.second}/items/${story.secondItem}/followups`, { what: 'Sovitaan aikataulu palvelukeskuksen kanssa',
    ownerId: cast.people.member, dueOn: '2025-09-30' })
  const told = await allSayTheSame('member')
  assert.deepEqual(told.route.map((one) => [one.state, one.handlings.map(({ meetingNumber }) => meetingNumber)]),
    [['passed', [14, 15]], ['planned', []], ['planned', []]])
  assert.deepEqual([told.diaryNumber, told.papers.map((one) => one.title), told.commitments.map((one) => [one.state, one.due, one.moves.length])],
    ['VM/1234/03.00/2025', ['Siirtosuunnitelma'], [['open', '2025-09', 0]]])
  story.promiseId = told.commitments[0]?.id ?? ''
  await close(story.second, own)
})

test('the promise is moved twice, each time with its reason, and is seen as moved twice everywhere', async () => {
  dayIs('2025-08-25')
  const move = { due: '2025-10', reason: 'Toimittaja viivästyi' }
  await refused('secretary', `/fi/commitments/${story.promiseId}`, { matter: 'Käyttöönottosuunnitelma', action: 'bring', due: '2025-10', _version: '1',
    [`bodyIds.${cast.projectGroup}`]: 'yes', [`bodyIds.${cast.preparationGroup}`]: 'yes' }, /miksi luvattua aikaa siirretään/)
  await fill('secretary', `/fi/commitments/${story.promiseId}`, story.promiseId, move)
  dayIs('2025-09-25')
  await fill('secretary', `/fi/commitments/${story.promiseId}`, story.promiseId, { due: '2025-11', reason: 'Hankinta keskeytettiin' })
  const [one] = (await allSayTheSame('member')).commitments
  assert.deepEqual([one?.state, one?.due, one?.moves.map(({ from, to, reason }) => [from, to, reason])], ['moved', '2025-11',
    [['2025-09', '2025-10', 'Toimittaja viivästyi'], ['2025-10', '2025-11', 'Hankinta keskeytettiin']]])
  for (const path of ['/fi/commitments', matterPath()]) assert.match(await page('member', path), /siirretty 2 kertaa/i, path)
})

test('the act slips: all that depends on it is shown, nothing takes effect by itself', async () => {
  dayIs('2025-09-26')
  const path = `/fi/conditions/${story.conditionId}`
  await refused('secretary', `${path}/stages/6`, { plannedOn: '2026-01-01', expectedOn: '2026-03-01' }, /miksi|syy/i)
  await post('secretary', `${path}/stages/4`, { expectedOn: '2025-12-12', reason: 'Valiokunta pyysi lausuntoja' })
  await post('secretary', `${path}/stages/6`, { plannedOn: '2026-01-01', expectedOn: '2026-03-01', reason: 'Täysistunto siirtyi' })
  const shown = await page('member', path)
  assert.match(shown, /ratkaisematta: 2[\s\S]*odotetaan vasta käynnistyspäivän jälkeen[\s\S]*suunniteltu ennen ehtoa/)
  const waits = panel(await page('member', matterPath()), 'waits')
  assert.match(waits, /odotetaan vasta käynnistyspäivän jälkeen[\s\S]*suunniteltu ennen ehtoa/)
  const told = await allSayTheSame('member')
  assert.deepEqual(told.waitsFor.map((one) => one.ending), [null, null])
  await refused('secretary', `/fi/dependences/${told.waitsFor[0]?.id}/ending`, { ending: 'tookEffect', onDay: '2025-09-26', source: 'SäädK 1/2026' }, /ehto|vaihe/i)
})

test('a member leaves: the follow-up and the matter have to be handed over, and their way is seen', async () => {
  const membership = await product.world.database.selectFrom('body_membership').select('id').where('person_id', '=', cast.people.member).executeTakeFirstOrThrow()
  const ending = `/fi/bodies/${cast.projectGroup}/memberships/${membership.id}/end`
  await refused('secretary', ending, { until: '2025-09-26' }, /Valitse, kenelle ne siirtyvät/)
  await post('secretary', ending, { until: '2025-09-26', heirId: cast.people.coordinator })
  dayIs('2025-09-29')
  const [followup] = (await allSayTheSame()).followups
  assert.deepEqual([followup?.owner, followup?.handovers.map((one) => one.from)], ['Rooli coordinator', ['Rooli member']])
  assert.match(panel(await page('secretary', matterPath()), 'followups'), /aiemmin Rooli member/)
  assert.equal((await (await product.as(cast.people.member)).get(matterPath())).status, 404, 'whoever has left sees nothing any more')
})

test('third meeting: the other body is told what it waits for, and may open every line that it is shown', async () => {
  story.third = await plan('secretaryElsewhere', cast.preparationGroup, '2025-09-30')
  const stop = (await matterTold('secretary', story.matterId)).route[1]?.id ?? ''
  const keys = await proposals('secretaryElsewhere', story.third)
  assert.deepEqual([keys.get(`stop:${stop}`), keys.has(`commitment:${story.promiseId}`)], [true, false], 'the promise was moved to November')
  await take('secretaryElsewhere', story.third, [`stop:${stop}`])
  await open(story.third, '2025-09-30', elsewhere)
  const told = await allSayTheSame('chairElsewhere')
  assert.deepEqual(told.handlings.map((one) => [one.meetingNumber, one.outcome, one.decision]), [[14, 'postponed', ''], [15, 'decided', ''], [14, null, '']])
  await record('secretaryElsewhere', story.third, told.handlings[2]?.id ?? '', 'noted')
  await close(story.third, elsewhere)
  assert.deepEqual((await allSayTheSame('chairElsewhere')).route.map((one) => one.state), ['passed', 'passed', 'planned'])
})

test('what was decided is taken back after the minutes were approved only in the open, with both texts to be read', async () => {
  dayIs('2025-10-20')
  const item = `/fi/meetings/${story.second}/items/${story.secondItem}`
  await refused('secretary', `${item}/reopening`, { reason: 'Laki siirtyi', _version: '2' }, /hyväksytty|tarkast/i)
  await post('checker', `/fi/meetings/${story.second}/minutes/corrections`, { itemId: story.secondItem, part: 'decision', reason: 'Laki siirtyi', was: '',
    becomes: 'Siirto tehdään aikaisintaan 1.3.2026.' })
  const correction = await product.world.database.selectFrom('minutes_correction_proposal').select('id').executeTakeFirstOrThrow()
  assert.equal((await allSayTheSame()).handlings[1]?.decision, 'Siirto tehdään, kun laki tulee voimaan.', 'a proposal changes nothing')
  await post('chair', `/fi/meetings/${story.second}/minutes/corrections/${correction.id}/confirmation`)
  const told = (await allSayTheSame()).handlings[1]
  assert.deepEqual([told?.decision, told?.corrections.map(({ number, becomes, reason }) => [number, becomes, reason])],
    ['Siirto tehdään aikaisintaan 1.3.2026.', [[1, 'Siirto tehdään aikaisintaan 1.3.2026.', 'Laki siirtyi']]])
  assert.match(panel(await page('secretary', matterPath()), 'journey'), /oikaisu 1, 20\.10\.2025[\s\S]*aiemmin ”Siirto tehdään, kun laki tulee voimaan\.”/)
  assert.match(await page('expert', item), /oikaisu 1[\s\S]*Siirto tehdään aikaisintaan 1\.3\.2026/)
  assert.doesNotMatch(await page('chairElsewhere', matterPath()), /Siirto tehdään/)
  await catchUp(product.world)
  assert.match(await page('secretary', '/fi/search?q=aikaisintaan'), new RegExp(`${item}"`))
  assert.doesNotMatch(await page('chairElsewhere', '/fi/search?q=aikaisintaan'), new RegExp(item))
  const drafted = await page('secretary', await post('secretary', '/fi/reports', { bodyId: cast.projectGroup, toBodyId: cast.preparationGroup,
    fromOn: '2025-08-01', untilOn: '2025-10-20' }))
  assert.match(drafted, /Siirto tehdään aikaisintaan 1\.3\.2026/)
  assert.doesNotMatch(drafted, /kun laki tulee voimaan/)
})

test('fourth meeting: what falls due is proposed for one agenda, also where the other body’s meeting is cancelled and the promise is broken', async () => {
  story.fourth = await plan('secretary', cast.projectGroup, '2025-11-12')
  const spare = await plan('secretary', cast.projectGroup, '2025-11-26')
  const cancelled = await plan('secretaryElsewhere', cast.preparationGroup, '2025-11-25')
  const stop = (await matterTold('secretary', story.matterId)).route[2]?.id ?? ''
  const isOffered = async (meetingId: string) => {
    const keys = await proposals('secretary', meetingId)
    return [`stop:${stop}`, `commitment:${story.promiseId}`].filter((key) => keys.get(key) === true)
  }
  const [key = ''] = await isOffered(story.fourth)
  assert.deepEqual(await isOffered(spare), [key])
  await take('secretary', story.fourth, [key])
  assert.deepEqual(await isOffered(spare), [])
  await take('secretaryElsewhere', cancelled, [`commitment:${story.promiseId}`])
  await post('secretaryElsewhere', `/fi/meetings/${cancelled}/cancellation`, { reason: 'Ei päätösvaltainen' })
  assert.match(await page('secretaryElsewhere', '/fi/commitments'), /25\.11\.2025[\s\S]*kokous peruttu/)
  await open(story.fourth, '2025-11-12', { ...own, present: own.present.filter((who) => who !== 'member') })
  const item = (await matterTold('secretary', story.matterId)).handlings.find((one) => one.meetingId === story.fourth)?.id ?? ''
  await record('secretary', story.fourth, item, 'decided', 'Kumotaan päätös 20.8.2025.')
  await close(story.fourth, own)
  const kept = await allSayTheSame()
  assert.deepEqual([kept.commitments.map((one) => one.state), kept.route.map((one) => one.state)], [['moved'], ['passed', 'passed', 'passed']])
  dayIs('2025-11-30')
  assert.equal((await allSayTheSame()).commitments[0]?.state, 'moved', 'the last day is in time')
  dayIs('2025-12-01')
  const broken = (await allSayTheSame()).commitments[0]
  assert.deepEqual([broken?.state, broken?.moves.length], ['broken', 2])
  assert.match(await page('secretaryElsewhere', '/fi/'), /Käyttöönottosuunnitelma/)
})

test('fifth meeting: the broken promise is kept late, and says so', async () => {
  story.fifth = await plan('secretaryElsewhere', cast.preparationGroup, '2025-12-10')
  const [key = ''] = [...(await proposals('secretaryElsewhere', story.fifth)).keys()].filter((one) => one.includes(story.promiseId))
  await take('secretaryElsewhere', story.fifth, [key])
  await open(story.fifth, '2025-12-10', elsewhere)
  const item = (await matterTold('secretaryElsewhere', story.matterId)).handlings.find((one) => one.meetingId === story.fifth)?.id ?? ''
  await record('secretaryElsewhere', story.fifth, item, 'noted')
  await close(story.fifth, elsewhere)
  assert.deepEqual((await allSayTheSame()).commitments.map((one) => [one.state, one.moves.length]), [['kept', 2]])
  assert.match(panel(await page('secretary', matterPath()), 'promised'), /pidetty, myöhässä/)
  const next = await plan('secretaryElsewhere', cast.preparationGroup, '2025-12-17')
  assert.deepEqual([...(await proposals('secretaryElsewhere', next)).keys()].filter((one) => one.includes(story.promiseId)), [])
})

test('the act falls: what was decided subject to it lapses by a person’s act, with the source, and the matter ends', async () => {
  dayIs('2025-12-15')
  await post('secretary', `/fi/conditions/${story.conditionId}/fall`, { onDay: '2025-12-15', reason: 'Esitys peruutettiin' })
  const fallen = await allSayTheSame()
  assert.deepEqual(fallen.waitsFor.map((one) => one.ending), [null, null])
  assert.match(panel(await page('secretary', matterPath()), 'waits'), /ehto on rauennut, ratkaise/)
  for (const { id } of fallen.waitsFor) {
    await post('secretary', `/fi/dependences/${id}/ending`, { ending: 'lapsed', onDay: '2025-12-15', source: 'Valtioneuvoston päätös 15.12.2025' })
  }
  const told = await allSayTheSame()
  assert.deepEqual(told.waitsFor.map(({ ending }) => [ending?.ending, ending?.source]),
    [['lapsed', 'Valtioneuvoston päätös 15.12.2025'], ['lapsed', 'Valtioneuvoston päätös 15.12.2025']])
  await post('secretary', `${matterPath()}/finishing`)
  assert.deepEqual([(await allSayTheSame()).state, (await allSayTheSame()).handlings.length], ['closed', 6])
  assert.deepEqual(product.lines, [])
})
