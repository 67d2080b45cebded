// Every consequence across slices, on one page: what follows from what, in the same transaction.
import type { Reactions } from './platform/act.ts'
import { callMeeting } from './meeting/actions.ts'
import { openMatter } from './matter/actions.ts'
import { after } from './platform/reaction.ts'
import { acceptProposals, addItem, sendAgenda } from './agenda/actions.ts'

const openMatters = after(addItem, async ({ answer, follow }) => {
  for (const { opensMatter } of answer.added) {
    if (opensMatter !== null) await follow(openMatter, { ...opensMatter, matterId: opensMatter.id, bodyId: answer.bodyId })
  }
})

export const reactions: Reactions = {
  [addItem.records]: [openMatters],
  [acceptProposals.records]: [openMatters],
  [sendAgenda.records]: [after(sendAgenda, ({ answer, follow }) => follow(callMeeting, { meetingId: answer.id }))],
}
