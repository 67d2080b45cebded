// The round after the meeting: the minutes are checked, approved and published, and the memo with them.
import assert from 'node:assert/strict'
import { todoWords } from '../../src/home/text.ts'
import { told as memoTold, words as memoWords } from '../../src/memo/text.ts'
import { told as minutesTold, words as minutesWords } from '../../src/minutes/text.ts'
import { act, button, follow, link, see, type Somebody, summary } from './stage.ts'
import { enterAs, people, startingWith, takeUp } from './roles.ts'

/** The minutes go to and fro: a remark, its answer, an approval by somebody else, the publication. */
export async function settleMinutes(who: Somebody, address: string): Promise<void> {
  const { page, language, hands } = who
  await takeUp(who, todoWords.sendMinutes[language])
  await act(who, button(who, minutesWords.sendForChecking[language]), minutesTold.sendForChecking)
  assert.equal(await summary(who, minutesWords.approve[language]).count(), 0, 'Whoever wrote the minutes does not approve them.')

  await enterAs(who, address, people.checker)
  await takeUp(who, todoWords.check[language])
  await hands.press(summary(who, minutesWords.makeRemark[language]))
  await hands.write(page.locator('details[open]').getByLabel(startingWith(minutesWords.remark[language])), 'Tarkista kellonaika.')
  await act(who, page.locator('details[open]').getByRole('button', { name: minutesWords.makeRemark[language] }), minutesTold.remark)

  await enterAs(who, address, people.secretary)
  await takeUp(who, todoWords.answerOne[language])
  await hands.write(page.locator('.remark').getByLabel(startingWith(minutesWords.answer[language])), 'Kellonaika on tarkistettu.')
  await act(who, page.locator('.remark').getByRole('button'), minutesTold.answer)

  await enterAs(who, address, people.chair)
  await takeUp(who, todoWords.approve[language])
  await see(who, 'Kellonaika on tarkistettu.')
  await hands.press(summary(who, minutesWords.approve[language]))
  await act(who, button(who, minutesWords.approve[language]), minutesTold.approve)

  await enterAs(who, address, people.secretary)
  await takeUp(who, todoWords.publishMinutes[language])
  await hands.press(summary(who, minutesWords.publish[language]))
  await act(who, button(who, minutesWords.publish[language]), minutesTold.publish)
}

/** A sentence of the secretary's own in the memo, and out it goes. Answers where it stands. */
export async function publishMemo(who: Somebody, sentence: string): Promise<string> {
  const { page, language, hands } = who
  await takeUp(who, todoWords.draftMemo[language])
  await act(who, button(who, new RegExp(`^${memoWords.draft[language]} ?: ${memoWords.languageNames[language]}`)), memoTold.draft)
  await hands.write(page.locator('#sentences textarea').nth(1), sentence)
  await act(who, button(who, memoWords.save[language]), memoTold.edit)
  await page.locator('#preview').getByText(sentence).waitFor()
  await act(who, button(who, memoWords.publish[language]), memoTold.publish)
  return await link(who, memoWords.published[language]).getAttribute('href') ?? assert.fail('The memo has an address.')
}

/** Somebody of the staff who has never signed in finds the memo, and from it the minutes. */
export async function readAsStaff(reader: Somebody, address: string, memoAt: string, sentence: string): Promise<void> {
  const { page, language } = reader
  await page.goto(`${address}/${language}/archive`)
  await follow(reader, page.locator(`main a[href="${memoAt}"]`))
  await see(reader, sentence)
  assert.equal(await page.locator('html').getAttribute('lang'), language)
  await follow(reader, page.locator('main a[href$="/minutes"]').first())
  await see(reader, 'Osa-alueet hyväksyttiin esityksen mukaisesti.')
  assert.doesNotMatch(await page.locator('main').innerText(), /Tarkista kellonaika/, 'What a checker remarked stays inside.')
}
