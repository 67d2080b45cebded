// The way of one matter with nothing but a keyboard: a statement, alternatives from a workbook to a plan with actual figures, a status report.
import assert from 'node:assert/strict'
import { standingWords } from '../../src/agenda/agenda.ts'
import { words as agendaWords, told as agendaTold } from '../../src/agenda/text.ts'
import { words as alternativeWords } from '../../src/alternative/text.ts'
import { pageWords, stateWords } from '../../src/appraisal/text.ts'
import { words as decisionWords } from '../../src/decision/text.ts'
import { banner } from '../../src/demonstration/text.ts'
import { words as journeyWords } from '../../src/journey/text.ts'
import { told as meetingTold, words as meetingWords } from '../../src/meeting/text.ts'
import { planWords } from '../../src/plan/text.ts'
import { fill } from '../../src/platform/kit/language.ts'
import { told as sendingTold, words as sendingWords } from '../../src/sending/text.ts'
import { readPdf } from '../pdf-structure.ts'
import { inspect } from './inspection.ts'
import { keyboard } from './hands.ts'
import { holdMeeting, moveToMeetingDay } from './meeting-day.ts'
import { enterAs, openTab, people, startingWith } from './roles.ts'
import { act, button, field, follow, inStretches, link, see, setStage, type Somebody, summary } from './stage.ts'
import { approveReport, askStatement, receiveStatement, writeReport } from './telling.ts'
import { assess, choose, layFromWorkbook, openAppraisal, openMatter, takeWorkbook, tellActual, weigh } from './weighing.ts'

const language = 'fi'
const matter = 'Kokonaisarkkitehtuuri'
const stage = setStage()
const stretch = inStretches()
let known: Somebody | undefined
const who = async (): Promise<Somebody> => known ??= { page: await stage.newTab(), language, hands: keyboard, hasScript: true }

/** The page that is shown, on a phone, light and dark; then as wide as before. */
async function lookAt({ page }: Somebody): Promise<void> {
  await inspect(page, page.url())
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1200, height: 900 })
}

stretch('a statement is asked for, and its last day is moved', async () => {
  await enterAs(await who(), stage.address, people.secretary)
  await askStatement(await who(), matter, { first: '2025-06-12', then: '2025-06-16' })
  await lookAt(await who())
})

stretch('the workbook of one comparison is the beginning of another', async () => {
  await openAppraisal(await who(), 'Asiakaspalvelumalli')
  const workbook = await takeWorkbook(await who())
  await openAppraisal(await who(), matter)
  await layFromWorkbook(await who(), workbook)
  await lookAt(await who())
})

stretch('the chair grades and weighs anew, and the comparison says so, on one page of paper', async () => {
  await enterAs(await who(), stage.address, people.chair)
  await openAppraisal(await who(), matter)
  await follow(await who(), link(await who(), pageWords.edit[language]))
  await assess(await who(), 'Verkostomalli', 'Alueen tuntemus', '5 – erinomainen', 'Alueen osaaja vastaa.')
  await weigh(await who(), 'Palvelun saatavuus', 10)
  await follow(await who(), link(await who(), pageWords.toView[language]))
  const { page } = await who()
  const table = page.locator('#comparison table')
  await table.getByRole('rowheader', { name: 'Palvelun saatavuus (paino 10)' }).waitFor()
  assert.equal(await table.getByRole('columnheader').count(), 5, 'Four alternatives beside each other.')
  await see(await who(), /Alueen osaaja vastaa\. \(Puheenjohtaja 5\.6\.2025\)/)
  await lookAt(await who())
  await seesOneAtATime(await who())
  const { texts, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  assert.ok(!text.includes(banner.change[language]) && !text.includes(pageWords.choose[language]), 'Nothing to press is on paper.')
  for (const words of [alternativeWords.table, alternativeWords.moneyTotal, alternativeWords.tableHint]) {
    assert.ok(texts[0]?.replaceAll('\n', ' ').includes(words[language].slice(0, 40)), `${words.en} is not on the first page.`)
  }
})

/** A phone shows one alternative beside the criteria, chosen with the arrows. */
async function seesOneAtATime({ page, hands }: Somebody): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  const cells = page.locator('#comparison tbody tr:first-child td')
  const seen = async () => (await cells.evaluateAll((all) => all.map((one) => one.checkVisibility()))).indexOf(true)
  assert.equal(await seen(), 1)
  await hands.mark(page.locator('#alternative-4'))
  assert.equal(await seen(), 3)
  await page.setViewportSize({ width: 1200, height: 900 })
}

stretch('the agenda is built and sent with the comparison', async () => {
  const { page, hands } = await who()
  await enterAs(await who(), stage.address, people.secretary)
  await follow(await who(), page.locator('.navigation a[href$="/meetings"]'))
  await hands.press(summary(await who(), meetingWords.planMeeting[language]))
  await hands.write(field(await who(), startingWith(meetingWords.onDay[language])), '2025-06-18')
  await act(await who(), button(await who(), meetingWords.plan[language]), meetingTold.plan)
  await openTab(await who(), '/agenda')
  const others = page.locator('#proposals .check', { hasNotText: new RegExp(`${matter}|${standingWords.closing[language]}`) }).locator(':checked')
  for (const id of await others.evaluateAll((all) => all.map((one) => one.id))) await hands.unmark(page.locator(`[id="${id}"]`))
  assert.equal(await page.locator('#proposals :checked').count(), 2)
  await act(await who(), button(await who(), agendaWords.addChosen[language]), agendaTold.accept)
  await follow(await who(), link(await who(), agendaWords.sendTitle[language]))
  await act(await who(), button(await who(), fill(sendingWords.sendNew[language], { letter: 'A' })), sendingTold.send)
})

stretch('on the day the statement has come, the meeting chooses, and what was chosen is frozen', async () => {
  const { page, hands } = await who()
  await moveToMeetingDay(await who())
  await receiveStatement(await who(), matter)
  await lookAt(await who())
  await holdMeeting(await who(), matter, async () => {
    await hands.press(link(await who(), decisionWords.seeAppraisal[language]))
    await page.waitForURL('**/appraisals/*')
    await choose(await who(), 'Verkostomalli', ['Nykytila', 'Keskitetty palvelu', 'Alueellinen palvelu'])
    await follow(await who(), page.locator('#elsewhere a'))
  })
  await openMatter(await who(), matter)
  await see(await who(), fill(journeyWords.chosen[language], { name: 'Verkostomalli' }))
  await openAppraisal(await who(), matter)
  await see(await who(), stateWords.frozen[language])
  await see(await who(), new RegExp(alternativeWords.hash[language].replace('{hash}', '[0-9a-f]{64}').replace(/[()]/g, '\\$&')))
  assert.equal(await link(await who(), pageWords.edit[language]).count(), 0)
  await lookAt(await who())
})

stretch('a status report is drafted, edited, offered and approved by another', async () => {
  await writeReport(await who(), /Kokonaisarkkitehtuuri/, 'Kokonaisarkkitehtuurista valittiin verkostomalli.')
  await enterAs(await who(), stage.address, people.chair)
  await approveReport(await who())
  await see(await who(), 'Kokonaisarkkitehtuurista valittiin verkostomalli.')
  await lookAt(await who())
})

stretch('the plan of what was chosen gets an actual figure', async () => {
  const { page, hands } = await who()
  await hands.write(page.locator('.demonstration__other input[type=date]'), '2026-02-02')
  await hands.press(button(await who(), banner.go[language]))
  await page.locator('.demonstration__day', { hasText: '2.2.2026' }).waitFor()
  await openAppraisal(await who(), matter)
  await follow(await who(), link(await who(), pageWords.toPlan[language]))
  await tellActual(await who(), 'ICT, €', '700 000')
  await page.locator('#plan tr', { hasText: 'Kirjanpito' }).getByText(planWords.within[language], { exact: true }).waitFor()
  await lookAt(await who())
  assert.deepEqual(stage.log, [])
})
