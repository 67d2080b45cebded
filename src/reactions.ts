// Every consequence across slices, on one page: what follows from what, in the same transaction.
import type { Follow, Reactions } from './platform/act.ts'
import { addMembershipOf, createBody, createPeriod } from './body/actions.ts'
import { enterAs, loadReform } from './demonstration/actions.ts'
import { organisations, successions } from './demonstration/organisations.ts'
import { addressOf, bodies, people, period, programme } from './demonstration/reform.ts'
import { recordClosing, recordOpening } from './decision/actions.ts'
import { mendText } from './decision/mending.ts'
import { callMeeting, closeMeeting, openMeeting } from './meeting/actions.ts'
import { openMatter } from './matter/actions.ts'
import { approveMinutesAsBody, draftMinutes, findApprovedByClosing, mendMinutes } from './minutes/actions.ts'
import { listOrganisations } from './organisation/actions.ts'
import { beginSessionOf, namePerson } from './person/actions.ts'
import { createProgramme } from './programme/actions.ts'
import { after } from './platform/reaction.ts'
import { acceptProposals, addItem, fixNumbersOf } from './agenda/actions.ts'
import { sendAgenda } from './sending/actions.ts'

const openMatters = after(addItem, async ({ answer, follow }) => {
  for (const { opensMatter } of answer.added) {
    if (opensMatter !== null) await follow(openMatter, { ...opensMatter, matterId: opensMatter.id, bodyId: answer.bodyId })
  }
})

/** The demonstration reform comes into being by the same acts as any other. */
async function layReform(follow: Follow): Promise<void> {
  const { id: programmeId } = await follow(createProgramme, programme)
  await follow(listOrganisations, { programmeId, organisations, successions })
  const bodyIds = new Map<string, string>()
  for (const { reportsTo, ...body } of bodies) {
    const { id } = await follow(createBody, { ...body, language: 'fi', reportsToId: reportsTo === null ? null : bodyIds.get(reportsTo) })
    bodyIds.set(body.slug, id)
    await follow(createPeriod, { bodyId: id, ...period, numbersUsed: body.numbersUsed })
  }
  const personIds = new Map<string, string>()
  for (const { key, seats, ...person } of people) {
    const { id } = await follow(namePerson, { ...person, email: addressOf(key) })
    personIds.set(key, id)
    for (const { body, deputyFor, ...seat } of seats) {
      await follow(addMembershipOf, { ...seat, bodyId: bodyIds.get(body), personId: id, from: period.from,
        deputyForId: deputyFor === undefined ? null : personIds.get(deputyFor) })
    }
  }
}

export const reactions: Reactions = {
  [openMeeting.records]: [after(openMeeting, ({ answer, follow }) => follow(recordOpening, { meetingId: answer.id }))],
  [closeMeeting.records]: [after(closeMeeting, async ({ tx, answer, by, follow }) => {
    await follow(recordClosing, { meetingId: answer.id })
    await follow(draftMinutes, { meetingId: answer.id })
    // What keeps the previous minutes from being approved, such as an open remark, does not keep the meeting from closing.
    const approved = await findApprovedByClosing(tx, answer.id, by)
    if (approved !== null) await follow(approveMinutesAsBody, { meetingId: approved })
  })],
  [mendMinutes.records]: [after(mendMinutes, ({ answer, follow }) => follow(mendText, { meetingId: answer.id, itemId: answer.itemId,
    handling: answer.handling, decision: answer.decision, version: answer.version }))],
  [loadReform.records]: [after(loadReform, ({ follow }) => layReform(follow))],
  [enterAs.records]: [after(enterAs, ({ input, follow }) => follow(beginSessionOf, input))],
  [addMembershipOf.records]: [after(addMembershipOf, async ({ answer, follow }) => {
    if (answer.newPerson !== null) await follow(namePerson, answer.newPerson)
  })],
  [addItem.records]: [openMatters],
  [acceptProposals.records]: [openMatters],
  [sendAgenda.records]: [after(sendAgenda, async ({ answer, follow }) => {
    await follow(fixNumbersOf, { meetingId: answer.id, numbers: answer.numbers })
    await follow(callMeeting, { meetingId: answer.id })
  })],
}
