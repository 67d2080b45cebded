// Things go wrong while the secretary records a meeting: nothing that was written is lost, and nothing is done twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { acceptProposals } from '../../src/agenda/actions.ts'
import { listItems } from '../../src/agenda/reads.ts'
import { listBodies, listMembers } from '../../src/body/reads.ts'
import { told as decisionTold, words as decisionWords } from '../../src/decision/text.ts'
import { findDecision } from '../../src/decision/reads.ts'
import { told as followupTold, words as followupWords } from '../../src/followup/text.ts'
import { actorOf } from '../../src/identify.ts'
import { openMeeting, planMeeting, recordAttendanceOf } from '../../src/meeting/actions.ts'
import { findPerson } from '../../src/person/reads.ts'
import { type Action, type Answer, perform } from '../../src/platform/act.ts'
import { form as formWords, trouble } from '../../src/platform/page/text.ts'
import { dayIn } from '../../src/platform/kit/day.ts'
import { mouse } from './hands.ts'
import { enterAs, people, startingWith } from './roles.ts'
import { act, button, setStage, type Somebody } from './stage.ts'

const stage = setStage()
const held: { item?: { path: string; id: string } } = {}

/** An item of a meeting that is open, for the whole file. */
async function openItem(): Promise<{ path: string; id: string }> {
  const { world } = stage
  const db = world.database
  const body = (await listBodies(db)).find((one) => one.slug === 'hankeryhma') ?? assert.fail()
  const members = await listMembers(db, body.id, '2025-06-05')
  const idOf = (name: string) => members.find((one) => one.name === name)?.personId ?? assert.fail(name)
  const secretary = await findPerson(db, idOf(people.secretary)) ?? assert.fail()
  const by = { actor: await actorOf(db, secretary), personId: secretary.id, now: world.clock.now(), on: dayIn(world.clock.now()) }
  const done = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
    action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
  ): Promise<Saved> => {
    const result = await perform(world, action, by, input, action.records)
    return result.kind === 'done' ? result.answer : assert.fail(`${action.records}: ${JSON.stringify(result)}`)
  }
  const { id: meetingId } = await done(planMeeting, { bodyId: body.id, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })
  await done(acceptProposals, { meetingId, keys: ['standing:opening', 'standing:currentMatters', 'standing:closing'] })
  await done(recordAttendanceOf, { meetingId, version: 1, presidesId: idOf(people.chair),
    people: members.filter((one) => one.role !== 'deputy').map((one) => ({ personId: one.personId, presence: 'present' })) })
  await done(openMeeting, { meetingId })
  const item = (await listItems(db, meetingId)).find((one) => one.kind === 'currentMatters') ?? assert.fail()
  return { path: `/fi/meetings/${meetingId}/items/${item.id}`, id: item.id }
}

/** The secretary in a tab of their own, at the item. */
async function recording(hasScript = true): Promise<Somebody & { page: Page }> {
  held.item ??= await openItem()
  const who: Somebody = { page: await stage.newTab({ hasScript }), language: 'fi', hands: mouse, hasScript }
  await enterAs(who, stage.address, people.secretary)
  await who.page.goto(`${stage.address}${held.item.path}`)
  return who
}

const handling = (page: Page) => page.getByRole('textbox', { name: decisionWords.handling.fi, exact: true })
const save = (who: Somebody) => button(who, decisionWords.save.fi)
const stored = async (): Promise<string> => (await findDecision(stage.world.database, held.item?.id ?? ''))?.handling ?? ''
const signOutEverybody = () => stage.world.database.deleteFrom('person_session').execute()

test('the server is started anew: the text says it is not saved, leaving warns, and it is sent again', async () => {
  const who = await recording()
  const { page } = who
  await stage.stop()
  await handling(page).fill('Kirjoitettu katkon aikana.')
  await page.locator('.saved--wrong', { hasText: formWords.unsaved.fi }).waitFor()
  const warning = page.waitForEvent('dialog')
  void page.close({ runBeforeUnload: true })
  assert.equal((await warning).type(), 'beforeunload')
  await (await warning).dismiss()
  await save(who).click()
  await page.locator('.unsent', { hasText: formWords.unsent.fi }).waitFor()
  await stage.open()
  await act(who, page.locator('.unsent button'), decisionTold.write)
  assert.equal(await stored(), 'Kirjoitettu katkon aikana.')
  await page.context().close()
})

test('the session ends while writing: the text stays, one signs in in another tab and sends it', async () => {
  const who = await recording()
  const { page } = who
  await signOutEverybody()
  await handling(page).fill('Kirjoitettu istunnon päätyttyä.')
  await page.locator('.saved--wrong', { hasText: 'istuntosi on päättynyt' }).waitFor()
  await save(who).click()
  await page.locator('.unsent', { hasText: 'istuntosi on päättynyt' }).waitFor()
  assert.equal(await handling(page).inputValue(), 'Kirjoitettu istunnon päätyttyä.')
  const opening = page.context().waitForEvent('page')
  await page.locator('.unsent a').click()
  const other = await opening
  await other.waitForURL(/sign-in|demonstration/)
  await enterAs({ ...who, page: other }, stage.address, people.secretary)
  await act(who, page.locator('.unsent button'), decisionTold.write)
  assert.equal(await stored(), 'Kirjoitettu istunnon päätyttyä.')
  await page.context().close()
})

test('the session ends while writing without script: the form is carried along and sent after signing in', async () => {
  const who = await recording(false)
  const { page } = who
  await signOutEverybody()
  await handling(page).fill('Kirjoitettu ilman skriptiä.')
  await save(who).click()
  await page.getByRole('heading', { name: trouble.signedOut.title.fi }).waitFor()
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: trouble.signInAnew.fi }).click()
  await enterAs({ ...who, page: await opening }, stage.address, people.secretary)
  await act(who, button(who, trouble.sendAnew.fi), decisionTold.write)
  assert.equal(await stored(), 'Kirjoitettu ilman skriptiä.')
  await page.context().close()
})

test('two tabs: the later save shows both texts and overwrites nothing unseen', async () => {
  const [one, other] = [await recording(), await recording(false)]
  await handling(one.page).fill('Ensimmäisen välilehden teksti.')
  await act(one, save(one), decisionTold.write)
  await handling(other.page).fill('Toisen välilehden teksti.')
  await save(other).click()
  await other.page.locator('.comparison').first().waitFor()
  assert.match(await other.page.locator('main').innerText(), /Ensimmäisen/)
  assert.equal(await handling(other.page).inputValue(), 'Toisen välilehden teksti.')
  assert.equal(await stored(), 'Ensimmäisen välilehden teksti.')
  await act(other, save(other), decisionTold.write)
  assert.equal(await stored(), 'Toisen välilehden teksti.')
  await Promise.all([one, other].map(({ page }) => page.context().close()))
})

for (const hasScript of [true, false]) {
  test(`a double click ${hasScript ? 'with' : 'without'} script, and the back button after it, add one follow-up`, async () => {
    const who = await recording(hasScript)
    const { page } = who
    const what = hasScript ? 'Kaksoisnapsautus' : 'Kaksoisnapsautus ilman skriptiä'
    const panel = page.locator('#followups')
    await panel.locator('summary').click()
    await panel.getByLabel(startingWith(followupWords.what.fi)).fill(what)
    await panel.getByLabel(startingWith(followupWords.ownerId.fi)).selectOption({ label: people.chair })
    await panel.getByRole('button', { name: followupWords.add.fi }).dblclick()
    await page.locator('#told', { hasText: followupTold.add.fi }).waitFor()
    await page.goBack()
    await page.goForward()
    await page.locator('#followups').getByText(what).first().waitFor()
    const rows = await stage.world.database.selectFrom('followup').select('id').where('what', '=', what).execute()
    assert.equal(rows.length, 1)
    await page.context().close()
  })
}

test('nothing of all this was a fault of ours', () => assert.deepEqual(stage.log, []))
