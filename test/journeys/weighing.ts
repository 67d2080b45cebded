// How the alternatives of a matter are laid, assessed, weighed, decided on and followed, by whoever works the pages with a keyboard.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { partWords, words as alternativeWords } from '../../src/alternative/text.ts'
import { pageWords, told as appraisalTold } from '../../src/appraisal/text.ts'
import { words as journeyWords } from '../../src/journey/text.ts'
import { planWords, told as planTold } from '../../src/plan/text.ts'
import { fill } from '../../src/platform/kit/language.ts'
import { act, button, follow, link, type Somebody } from './stage.ts'
import { startingWith } from './roles.ts'

/** From any page, by the navigation, to a matter. */
export async function openMatter(who: Somebody, title: string): Promise<void> {
  await follow(who, who.page.locator('.navigation a[href$="/matters"]'))
  await follow(who, link(who, title))
}

export async function openAppraisal(who: Somebody, title: string): Promise<void> {
  await openMatter(who, title)
  await follow(who, link(who, journeyWords.toAppraisal[who.language]))
  const only = who.page.locator('main li a[href*="/appraisals/"]').first()
  if (await only.isVisible()) await follow(who, only)
}

/** The workbook of one comparison, taken out to be the beginning of another. */
export async function takeWorkbook(who: Somebody): Promise<Buffer> {
  const download = who.page.waitForEvent('download')
  await who.hands.press(link(who, pageWords.workbook[who.language]))
  return readFile(await (await download).path())
}

export async function layFromWorkbook(who: Somebody, workbook: Buffer): Promise<void> {
  const { page, language, hands } = who
  await act(who, button(who, pageWords.begin[language]), appraisalTold.begin)
  await hands.attach(page.locator('#bring-in input[type=file]'), { name: 'vertailu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: workbook })
  await act(who, button(who, pageWords.bringIn[language]), appraisalTold.bringIn)
}

/** One grade of one alternative, with a reason. */
export async function assess(who: Somebody, alternative: string, criterion: string, grade: string, reason: string): Promise<void> {
  const { page, language, hands } = who
  const part = page.locator('#assessments section', { has: page.getByRole('heading', { name: alternative, exact: true }) })
  const fold = part.locator('details.disclosure', { has: page.locator('summary', { hasText: criterion }) })
  await hands.press(fold.locator(':scope > summary'))
  await hands.choose(fold.getByLabel(startingWith(partWords.grade[language])), grade)
  await hands.write(fold.getByLabel(startingWith(partWords.reason[language])), reason)
  await act(who, fold.getByRole('button', { name: pageWords.save[language] }), appraisalTold.save)
}

export async function weigh(who: Somebody, criterion: string, weight: number): Promise<void> {
  const { page, language, hands } = who
  const fold = page.locator('#criteria details.disclosure', { has: page.locator('summary', { hasText: criterion }) })
  await hands.press(fold.locator(':scope > summary'))
  await hands.write(fold.getByLabel(startingWith(alternativeWords.weight[language])), String(weight))
  await act(who, fold.getByRole('button', { name: pageWords.save[language] }), appraisalTold.save)
}

/** Which one is chosen and why, and why each of the others fell. */
export async function choose(who: Somebody, chosen: string, others: string[]): Promise<void> {
  const { page, language, hands } = who
  const panel = page.locator('#choice')
  await hands.choose(panel.getByLabel(startingWith(alternativeWords.proposed[language])), chosen)
  await hands.write(panel.getByLabel(startingWith(alternativeWords.why[language])), 'Saa eniten pisteitä kaikilla painoilla.')
  for (const name of others) await hands.write(panel.getByLabel(fill(alternativeWords.fell[language], { name })), `${name} sai vähemmän pisteitä.`)
  await act(who, panel.getByRole('button', { name: pageWords.save[language] }), appraisalTold.choose)
}

/** What was really spent, beside what was planned. */
export async function tellActual(who: Somebody, kind: string, amount: string): Promise<void> {
  const { page, language, hands } = who
  const panel = page.locator('#actual')
  await hands.choose(panel.getByLabel(startingWith(alternativeWords.kind[language])), kind)
  await hands.write(panel.getByLabel(startingWith(planWords.amount[language])), amount)
  await hands.write(panel.getByLabel(startingWith(planWords.source[language])), 'Kirjanpito')
  await act(who, panel.getByRole('button', { name: planWords.tellActual[language] }), planTold.actual)
  assert.ok(await page.locator('#plan tr', { hasText: 'Kirjanpito' }).isVisible())
}
