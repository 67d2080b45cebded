// The round from one meeting to the next as a story of tests, for any language and any way of working a page.
import assert from 'node:assert/strict'
import { publishMemo, readAsStaff, settleMinutes } from './after-meeting.ts'
import { buildAgenda, readMemoIn } from './before-meeting.ts'
import { holdMeeting, moveToMeetingDay } from './meeting-day.ts'
import { enterAs, people } from './roles.ts'
import { inStretches, setStage, type Somebody } from './stage.ts'

/** What the secretary reads in: of the 13th meeting, with three matters for the 14th. */
export const memo = `Elinvoimakeskusten toimeenpanohanke

Elinvoimakeskusten toimeenpanon hankeryhmän kokous 4.6.2025

Elinvoimakeskusten toimeenpanohankkeen hankeryhmä kokoontui 13. kokoukseensa 4.6.2025. Hanke-
ryhmän puheenjohtajana toimii hankejohtaja Maija Meikäläinen.

Kokouksessa kuultiin tilannekatsaus tietojärjestelmistä. Mallityöjärjestys on valmisteilla ja se
tuodaan hankeryhmään syyskuussa 2025.

Hankeryhmän seuraava kokous on 18.6.2025. Asialistalla silloin mm. kokonaisarkkitehtuurin osa-alueet,
rekrytointien tilanne ja lanseeraussuunnitelma.

Jakelu ELY-keskusten ja KEHA-keskuksen henkilöstö Taimi-intran kautta
`

type Round = Omit<Somebody, 'page'> & { mayDrag?: boolean; memo?: string }

/** Registers the tests of the round. Each goes on from where the one before it ended. */
export function playRound({ mayDrag = false, memo: text = memo, ...way }: Round): void {
  const stage = setStage()
  const told: { who?: Somebody; title: string; memoAt: string } = { title: '', memoAt: '' }
  const sentence = 'Osa-alueet hyväksyttiin, ja niistä laaditaan tiekartta.'
  const who = async () => told.who ??= { ...way, page: await stage.newTab(way) }
  const stretch = inStretches()

  stretch('the secretary reads in the memo of the 13th meeting and confirms it', async () => {
    await enterAs(await who(), stage.address, people.secretary)
    await readMemoIn(await who(), text)
  })
  stretch('the secretary builds the agenda of the 14th and sends it', async () => {
    told.title = await buildAgenda(await who(), mayDrag)
  })
  stretch('the meeting is held', async () => {
    await moveToMeetingDay(await who())
    await holdMeeting(await who(), told.title)
  })
  stretch('the minutes are checked, approved by another and published', async () => settleMinutes(await who(), stage.address))
  stretch('the memo is edited and published', async () => {
    told.memoAt = await publishMemo(await who(), sentence)
  })
  stretch('a reader who is not signed in finds both', async () => {
    await readAsStaff({ ...way, page: await stage.newTab(way) }, stage.address, told.memoAt, sentence)
    assert.deepEqual(stage.log, [])
  })
}
