// Words as people really write them: endless compounds, other directions, signs made of many, on a narrow page and in every document.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { acceptProposals, addItem, moveItem } from '../../src/agenda/actions.ts'
import { arrange } from '../../src/agenda/numbering.ts'
import { findAgendaVersion, listItems } from '../../src/agenda/reads.ts'
import { words as agendaWords } from '../../src/agenda/text.ts'
import { makeCommitment } from '../../src/commitment/actions.ts'
import { recordDissentOf, recordOutcome, recordRecusalOf } from '../../src/decision/actions.ts'
import { addFollowup } from '../../src/followup/actions.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../../src/meeting/actions.ts'
import { approveMinutes, makeRemark, publishMinutesOf, sendMinutesForChecking, answerRemark } from '../../src/minutes/actions.ts'
import { findMinutes, listRemarks } from '../../src/minutes/reads.ts'
import { addPaperTo } from '../../src/paper/actions.ts'
import { type Action, type Answer, perform } from '../../src/platform/act.ts'
import { sendAgenda } from '../../src/sending/actions.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { castInto, type Cast, type Character } from '../cast.ts'

const compound = 'Elinvoimakeskusorganisaatiorakennevalmistelutoimeenpanosuunnitelmaluonnoskäsittelyaikataulumuutosehdotuslausuntoyhteenveto'
const arabic = 'שלום'
const signs = 'Ǩõõlʹlem'
const odd = `${compound} ${arabic} ${signs} https://esimerkki.example/${'polku-'.repeat(30)}`
const line = `${compound} ${arabic} ${signs}`

let product: TestProduct
let cast: Cast
let browser: Browser
let address: string
let meetingId: string
let itemId: string
let draftId: string
let keys = 0

async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await perform(product.world, what, await product.by(cast.people[who]), input, `odd-text-key-${(keys += 1)}`)
  return result.kind === 'done' ? result.answer : assert.fail(`${what.records}: ${JSON.stringify(result)}`)
}
const db = () => product.world.database

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  browser = await launchBrowser()
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00', place: line })).id ?? ''
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  await act('secretary', addItem, { meetingId, title: { fi: line }, purpose: 'decision', presenter: line, proposal: odd, level: 'public' })
  const item = (await listItems(db(), meetingId)).find((one) => one.kind === 'matter')
  itemId = item?.id ?? assert.fail()
  await act('secretary', addPaperTo, { meetingId, itemId, title: line, level: 'public', file: { fileName: `${compound} ${arabic} 🇫🇮.txt`, bytes: Buffer.from(odd) } })
  await act('secretary', sendAgenda, { meetingId, note: odd })
  await act('secretary', recordAttendanceOf, { meetingId, version: 1, presidesId: cast.people.chair,
    people: (['chair', 'secretary', 'checker', 'member', 'coordinator', 'expert'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
  await act('secretary', recordRecusalOf, { meetingId, itemId, personId: cast.people.coordinator, ground: line })
  await act('secretary', recordDissentOf, { meetingId, itemId, personId: cast.people.member, text: odd })
  await act('secretary', addFollowup, { meetingId, itemId, what: line, owner: line, dueOn: '2025-06-30' })
  await act('secretary', recordOutcome, { meetingId, itemId, outcome: 'decided', handling: odd, decision: odd, version: 1 })
  await act('secretary', makeCommitment, { meetingId, itemId, matter: line, action: 'bring', due: '2025-09', bodyIds: { [cast.projectGroup]: 'yes' }, others: [line] })
  await act('chair', closeMeeting, { meetingId })
  await act('secretary', sendMinutesForChecking, { meetingId })
  await act('checker', makeRemark, { meetingId, itemId, text: odd })
  await act('secretary', answerRemark, { meetingId, remarkId: (await listRemarks(db(), meetingId))[0]?.id, answer: odd })
  await act('chair', approveMinutes, { meetingId, version: (await findMinutes(db(), meetingId))?.version })
  await act('secretary', publishMinutesOf, { meetingId, version: (await findMinutes(db(), meetingId))?.version })
  draftId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })).id ?? ''
  for (const fi of [line, 'Toinen', 'Kolmas']) await act('secretary', addItem, { meetingId: draftId, title: { fi }, purpose: 'discussion' })
  address = await product.listen()
})
after(async () => {
  await browser.close()
  await product.close()
})

async function tab(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const [name = '', value = ''] = (await product.cookieOf(cast.people.secretary)).split('=')
  await context.addCookies([{ name, value, url: address }])
  return context.newPage()
}

test('no page is wider than 320 px, whatever is written on it', async () => {
  const page = await tab(320)
  const published = (await db().selectFrom('platform_publication').select('address').where('media_type', 'like', 'text/html%').execute()).map((one) => one.address)
  const paths = [`/fi/meetings/${meetingId}`, `/fi/meetings/${meetingId}/agenda`, `/fi/meetings/${meetingId}/agenda/versions/A`, `/fi/meetings/${meetingId}/items/${itemId}`,
    `/fi/meetings/${meetingId}/items/${itemId}/papers`, `/fi/meetings/${meetingId}/attendance`, `/fi/meetings/${meetingId}/minutes`, '/fi/followups', '/fi/commitments', '/fi/',
    `/fi/meetings/${draftId}/agenda`, `/fi/meetings/${draftId}/agenda/items/${(await listItems(db(), draftId))[0]?.id}`, ...published]
  const wide: string[] = []
  for (const path of paths) {
    const answer = await page.goto(`${address}${path}`)
    assert.equal(answer?.status(), 200, path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${path}: ${width}`)
  }
  assert.deepEqual(wide, [])
  await page.context().close()
})

test('documents and files keep every sign as it was written', async () => {
  const visitor = await product.as(cast.people.secretary)
  const textOf = async (path: string) => (await (await visitor.get(path)).text()).replaceAll('&#39;', '’')
  for (const path of [`/fi/meetings/${meetingId}/agenda/versions/A`, `/fi/meetings/${meetingId}/minutes`]) {
    const text = await textOf(path)
    for (const part of [compound, arabic, signs]) assert.ok(text.includes(part), `${path} lacks ${part}`)
  }
  const letter = await db().selectFrom('platform_outbox').select('body').where('kind', '=', 'agenda').executeTakeFirstOrThrow()
  assert.ok(letter.body.includes(line))
  const { id } = await db().selectFrom('paper').select('id').executeTakeFirstOrThrow()
  const file = await visitor.get(`/fi/papers/${id}/versions/1/file`)
  assert.equal(await file.text(), odd)
  assert.ok(decodeURIComponent(file.headers.get('content-disposition') ?? '').includes(arabic))
})

test('what is being written stays while items are moved by oneself and by somebody else, and a move is announced', async () => {
  const page = await tab(1200)
  await page.goto(`${address}/fi/meetings/${draftId}/agenda`)
  const title = page.locator('#add input[name="title.fi"]')
  await title.fill('Kesken oleva otsikko')
  const up = page.getByRole('button', { name: `${agendaWords.up.fi}: 2 Toinen` })
  await up.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Toinen: Nyt 1. / 3').waitFor({ state: 'attached' })
  assert.equal(await title.inputValue(), 'Kesken oleva otsikko')
  // Somebody else is first: the own move is told to be late, and the text is still there.
  const items = arrange(await listItems(db(), draftId))
  await act('chair', moveItem, { meetingId: draftId, itemId: items.at(-1)?.id, to: 1, version: await findAgendaVersion(db(), draftId) })
  await page.getByRole('button', { name: `${agendaWords.down.fi}: 1 Toinen` }).click()
  await page.getByText('Joku muu ehti tallentaa ensin').first().waitFor()
  assert.equal(await title.inputValue(), 'Kesken oleva otsikko')
  await page.context().close()
})
