// The round before the meeting: the memo is read in, the agenda is built and sent.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { words as agendaWords, told as agendaTold } from '../../src/agenda/text.ts'
import { purposeWords } from '../../src/agenda/agenda.ts'
import { banner, mailbox } from '../../src/demonstration/text.ts'
import { todoWords } from '../../src/home/text.ts'
import { told as intakeTold, words as intakeWords } from '../../src/intake/text.ts'
import { levelWords } from '../../src/matter/matter.ts'
import { told as paperTold, words as paperWords } from '../../src/paper/text.ts'
import { fill } from '../../src/platform/kit/language.ts'
import { told as sendingTold, words as sendingWords } from '../../src/sending/text.ts'
import { act, button, field, follow, link, see, type Somebody } from './stage.ts'
import { takeUp } from './roles.ts'

/** Pastes the memo, looks at what was understood and confirms it. */
export async function readMemoIn(who: Somebody, text: string): Promise<void> {
  const { page, language, hands } = who
  await takeUp(who, todoWords.readMemo[language])
  await hands.write(field(who, intakeWords.paste[language]), text)
  await act(who, button(who, intakeWords.read[language]), intakeTold.read)
  assert.ok(await page.locator('mark').count() > 5, 'What was understood is marked in the text.')
  assert.equal(await field(who, intakeWords.number[language]).inputValue(), '13')
  await act(who, button(who, intakeWords.confirm[language]), intakeTold.confirm)
  assert.match(await page.locator('h1').innerText(), /13/)
}

const titlesOf = (page: Page): Promise<string[]> => page.locator('#agenda > li > .agenda__item .agenda__title').allInnerTexts()

/** Waits until the item of this name stands at the place, counted from 1. */
const standsAt = (page: Page, title: string, place: number): Promise<void> =>
  page.locator(`#agenda > li:nth-child(${place}) > .agenda__item .agenda__title`, { hasText: title }).waitFor()

/** Takes the proposals, edits an item, moves items in every way there is, adds a paper and sends the agenda. */
export async function buildAgenda(who: Somebody, mayDrag: boolean): Promise<string> {
  const { page, language, hands } = who
  await takeUp(who, todoWords.sendAgenda[language])
  const own = await titlesOf(page)
  assert.ok(own.length >= 3, `The memo gave ${own.length} items.`)
  const title = own[0] ?? ''
  // The standing items, and what the routes of matters that the memo does not name bring to June.
  const proposed = await page.locator('form:has(button)').filter({ has: button(who, agendaWords.addChosen[language]) }).locator('input[type=checkbox]:checked').count()
  assert.ok(proposed >= 8, `${proposed} were proposed.`)
  await act(who, button(who, agendaWords.addChosen[language]), agendaTold.accept)
  const count = (await titlesOf(page)).length
  assert.equal(count, own.length + proposed)

  await follow(who, link(who, new RegExp(`^${agendaWords.edit[language]}.*${title}`)))
  await hands.choose(field(who, agendaWords.purpose[language]), purposeWords.decision[language])
  await hands.write(page.getByLabel(agendaWords.presenter[language], { exact: true }), 'Hankejohtaja')
  await hands.write(page.getByLabel(agendaWords.proposal[language], { exact: true }), 'Hyväksytään osa-alueet.')
  await act(who, button(who, agendaWords.save[language]), agendaTold.edit)

  const start = (await titlesOf(page)).indexOf(title) + 1
  await act(who, button(who, new RegExp(`^${agendaWords.down[language]}.*${title}`)), agendaTold.move)
  await standsAt(page, title, start + 1)
  await act(who, button(who, new RegExp(`^${agendaWords.up[language]}.*${title}`)), agendaTold.move)
  await standsAt(page, title, start)
  await hands.write(page.getByLabel(new RegExp(`^${agendaWords.place[language]}.*${title}`)), String(count - 1))
  await act(who, button(who, new RegExp(`^${agendaWords.move[language]} ?:.*${title}`)), agendaTold.move)
  await standsAt(page, title, count - 1)
  if (mayDrag) await drag(who, title, count - 1, start)

  await follow(who, link(who, new RegExp(`^${agendaWords.edit[language]}.*${title}`)))
  await follow(who, page.locator('main a[href$="/papers"]').first())
  await hands.attach(field(who, paperWords.file[language]), { name: 'Osa-alueet.txt', mimeType: 'text/plain', buffer: Buffer.from('Osa-alueet') })
  await hands.write(page.getByLabel(new RegExp(`^${paperWords.title[language]}`)), 'Osa-alueiden kuvaus')
  await hands.choose(field(who, paperWords.level[language]), levelWords.public[language])
  await act(who, button(who, paperWords.add[language]), paperTold.add)
  await see(who, 'Osa-alueet.txt')

  await takeUp(who, todoWords.sendAgenda[language])
  await follow(who, link(who, agendaWords.sendTitle[language]))
  await act(who, button(who, fill(sendingWords.sendNew[language], { letter: 'A' })), sendingTold.send)
  await see(who, 'Osa-alueiden kuvaus')
  await follow(who, link(who, banner.mailbox[language]))
  await follow(who, link(who, mailbox.all[language]))
  assert.equal(await page.locator('main tbody tr').count(), 23, 'Everybody in the body gets a letter.')
  return title
}

async function drag(who: Somebody, title: string, from: number, to: number): Promise<void> {
  const { page } = who
  const handle = page.locator(`#agenda > li:nth-child(${from}) [data-handle]`).first()
  await handle.scrollIntoViewIfNeeded()
  const [start, end] = [await handle.boundingBox(), await page.locator(`#agenda > li:nth-child(${to}) [data-handle]`).first().boundingBox()]
  assert.ok(start !== null && end !== null)
  await page.mouse.move(start.x + 8, start.y + 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, end.y + 8, { steps: 20 })
  await page.mouse.up()
  await standsAt(page, title, to)
}
