// The round on the day of the meeting: who is there, every item with its outcome, the closing.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { outcomeHeadings } from '../../src/decision/decision.ts'
import { told as decisionTold, words as decisionWords } from '../../src/decision/text.ts'
import { told as followupTold, words as followupWords } from '../../src/followup/text.ts'
import { todoWords } from '../../src/home/text.ts'
import { presenceWords } from '../../src/meeting/meeting.ts'
import { told as meetingTold, words as meetingWords } from '../../src/meeting/text.ts'
import { act, button, follow, link, see, type Somebody } from './stage.ts'
import { openTab, people, startingWith, takeUp } from './roles.ts'

export async function moveToMeetingDay({ page, hands }: Somebody): Promise<void> {
  await hands.press(page.locator('.demonstration__days button[value="2025-06-18"]'))
  await page.locator('.demonstration__day', { hasText: '18' }).waitFor()
}

/** The day of the meeting: who is there, the opening, every item with its outcome, the closing. `beside` is done at the item that is decided. */
export async function holdMeeting(who: Somebody, title: string, beside: (who: Somebody) => Promise<void> = recordBeside): Promise<void> {
  const { page, language, hands } = who
  await takeUp(who, todoWords.open[language])
  await follow(who, link(who, meetingWords.toAttendance[language]))
  const presence = (name: string, word: 'present' | 'excused') =>
    page.getByRole('group', { name: `: ${name}` }).getByLabel(presenceWords[word][language])
  await hands.mark(presence(people.member, 'excused'))
  await hands.mark(presence(people.deputy, 'present'))
  await act(who, button(who, meetingWords.saveAttendance[language]), meetingTold.recordAttendance)
  await see(who, meetingWords.hasQuorum[language])

  await openTab(who, await meetingPath(page))
  await act(who, button(who, meetingWords.open[language]), meetingTold.open)
  await follow(who, link(who, startingWith(meetingWords.goOn[language].replace('{item}', '').trim())))
  while (!await page.getByText(decisionWords.closingItem[language]).isVisible()) {
    const isDecided = (await page.locator('h1').innerText()).includes(title)
    if (isDecided) await beside(who)
    await recordItem(who, isDecided)
  }
  await follow(who, page.locator('.trail li:nth-child(2) a'))
  await act(who, button(who, meetingWords.close[language]), meetingTold.close)
}

const meetingPath = async (page: Page): Promise<string> => /\/meetings\/[^/]+/.exec(page.url())?.[0] ?? assert.fail(page.url())

/** Somebody is disqualified, and somebody has something to do. */
async function recordBeside(who: Somebody): Promise<void> {
  const { page, language, hands } = who
  const recusal = page.locator('#recusals')
  await hands.press(recusal.locator('summary'))
  await hands.choose(recusal.getByLabel(startingWith(decisionWords.person[language])), people.coordinator)
  await hands.write(recusal.getByLabel(startingWith(decisionWords.recusalGround[language])), 'Hallintolain 28 §')
  await act(who, recusal.getByRole('button', { name: decisionWords.addRecusal[language] }), decisionTold.recordRecusal)
  await recusal.getByText(people.coordinator).first().waitFor()

  const followups = page.locator('#followups')
  await hands.press(followups.locator('summary'))
  await hands.write(followups.getByLabel(startingWith(followupWords.what[language])), 'Laaditaan osa-alueista tiekartta')
  await hands.choose(followups.getByLabel(startingWith(followupWords.ownerId[language])), people.secretary)
  await act(who, followups.getByRole('button', { name: followupWords.add[language] }), followupTold.add)
  await followups.getByText('Laaditaan osa-alueista tiekartta').first().waitFor()
}

/** Writes what happened and goes on to the next item. */
async function recordItem(who: Somebody, isDecided: boolean): Promise<void> {
  const { page, language, hands } = who
  const outcome = page.getByLabel(outcomeHeadings[isDecided ? 'decided' : 'noted'][language], { exact: true })
  if (isDecided) {
    await hands.write(page.getByRole('textbox', { name: decisionWords.handling[language], exact: true }), 'Hankejohtaja esitteli osa-alueet.')
    await hands.write(page.getByRole('textbox', { name: decisionWords.decision[language], exact: true }), 'Osa-alueet hyväksyttiin esityksen mukaisesti.')
  }
  await hands.mark(outcome)
  await act(who, button(who, decisionWords.recordAndNext[language]), decisionTold.record)
}
