// Every consequence across slices, on one page: what follows from what, in the same transaction.
import type { Reactions } from './platform/act.ts'
import { callMeeting } from './meeting/actions.ts'
import { openMatter } from './matter/actions.ts'
import { after } from './platform/reaction.ts'
import { acceptProposals, addItem, fixNumbersOf } from './agenda/actions.ts'
import { sendAgenda } from './sending/actions.ts'

const openMatters = after(addItem, async ({ answer, follow }) => {
  for (const { opensMatter } of answer.added) {
    if (opensMatter !== null) await follow(openMatter, { ...opensMatter, matterId: opensMatter.id, bodyId: answer.bodyId })
  }
})

export const reactions: Reactions = {
  [addItem.records]: [openMatters],
  [acceptProposals.records]: [openMatters],
  [sendAgenda.records]: [after(sendAgenda, async ({ answer, follow }) => {
    await follow(fixNumbersOf, { meetingId: answer.id, numbers: answer.numbers })
    await follow(callMeeting, { meetingId: answer.id })
  })],
}
