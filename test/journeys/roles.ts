// Who plays the round, and how they come in and take up what waits for them.
import { banner } from '../../src/demonstration/text.ts'
import { button, follow, link, type Somebody } from './stage.ts'

export const people = {
  secretary: 'Projektisihteeri', chair: 'Puheenjohtaja', checker: 'Pöytäkirjantarkastaja',
  member: 'Jäsen, KEHA-keskus', deputy: 'Varajäsen, KEHA-keskus', coordinator: 'Muutoskoordinaattori, Lappi',
}

/** Names of fields go on after the words, such as with "(required)". */
export const startingWith = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** Comes in as somebody of the demonstration, from the page one is on or from the front door. */
export async function enterAs(who: Somebody, address: string, name: string): Promise<void> {
  const change = link(who, banner.change[who.language])
  if (await change.isVisible()) await follow(who, change)
  else await who.page.goto(`${address}/${who.language}/demonstration`)
  await who.hands.press(button(who, startingWith(name)))
  await link(who, new RegExp(`${name}$`)).waitFor()
}

const goHome = (who: Somebody) => follow(who, who.page.locator('.brand'))

/** What waits on the home page is where the next stretch begins. */
export async function takeUp(who: Somebody, todo: string): Promise<void> {
  await goHome(who)
  await follow(who, link(who, todo))
}

export const openTab = (who: Somebody, path: string) => follow(who, who.page.locator(`.tabs a[href$="${path}"]`))
