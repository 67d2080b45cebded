// What others are asked to state of a matter and how it comes back, and what one body tells another of a period.
import assert from 'node:assert/strict'
import { pageWords } from '../../src/report/page-text.ts'
import { stateWords as reportStates, told as reportTold } from '../../src/report/text.ts'
import { stateWords, told, words } from '../../src/statement/text.ts'
import { act, button, field, follow, link, see, type Somebody, summary } from './stage.ts'
import { startingWith } from './roles.ts'
import { openMatter } from './weighing.ts'

/** Asked by a day, which is then moved. */
export async function askStatement(who: Somebody, matter: string, days: { first: string; then: string }): Promise<void> {
  const { page, language, hands } = who
  await openMatter(who, matter)
  await follow(who, link(who, words.ask[language]))
  await hands.write(field(who, startingWith(words.askedOf[language])), 'Henkilöstöjärjestöt')
  await hands.write(field(who, startingWith(words.question[language])), 'Mitä vaihtoehdot merkitsevät henkilöstölle?')
  await hands.write(field(who, startingWith(words.dueOn[language])), days.first)
  await act(who, button(who, words.ask[language]), told.ask)

  await hands.press(summary(who, words.move[language]))
  const fold = page.locator('details[open]')
  await hands.write(fold.getByLabel(startingWith(words.dueOn[language])), days.then)
  await hands.write(fold.getByLabel(startingWith(words.reason[language])), 'Lausunnonantaja pyysi lisäaikaa.')
  await act(who, fold.getByRole('button', { name: words.move[language] }), told.move)
  await see(who, 'Lausunnonantaja pyysi lisäaikaa.')
}

/** It comes as a file, which is a paper of the matter from then on. */
export async function receiveStatement(who: Somebody, matter: string): Promise<void> {
  const { page, language, hands } = who
  await openMatter(who, matter)
  await see(who, stateWords.late[language])
  await follow(who, link(who, words.ask[language]))
  await hands.press(summary(who, words.end[language]))
  const fold = page.locator('details[open]')
  await hands.attach(fold.getByLabel(startingWith(words.file[language])), { name: 'lausunto.txt', mimeType: 'text/plain', buffer: Buffer.from('Kannatamme.') })
  await act(who, fold.getByRole('button', { name: words.end[language] }), told.end)
  await see(who, stateWords.givenLate[language])
  await openMatter(who, matter)
  await page.locator('#papers a', { hasText: 'Henkilöstöjärjestöt' }).waitFor()
}

/** Drafted from the record, a sentence of it in other words, and offered. Whoever offers it does not approve it. */
export async function writeReport(who: Somebody, from: RegExp, sentence: string): Promise<void> {
  const { page, language, hands } = who
  await follow(who, page.locator('.navigation a[href$="/reports"]'))
  await act(who, button(who, pageWords.draft[language]), reportTold.draft)
  const line = page.locator('.todo__item', { hasText: from }).first()
  await hands.press(line.locator('summary'))
  await hands.write(line.getByLabel(startingWith(pageWords.text[language])), sentence)
  await act(who, line.getByRole('button', { name: pageWords.save[language] }), reportTold.edit)
  const edited = page.locator('.todo__item', { hasText: sentence })
  await edited.getByText(pageWords.edited[language]).waitFor()
  assert.ok(await edited.locator('a[href*="/sources/"]').isVisible(), 'An edited sentence still points at its source.')
  await act(who, button(who, pageWords.offer[language]), reportTold.offer)
  assert.equal(await button(who, pageWords.approve[language]).count(), 0)
}

export async function approveReport(who: Somebody): Promise<void> {
  const { page, language } = who
  await follow(who, page.locator('.navigation a[href$="/reports"]'))
  await follow(who, page.locator('tr', { hasText: reportStates.offered[language] }).getByRole('link'))
  await act(who, button(who, pageWords.approve[language]), reportTold.approve)
}
