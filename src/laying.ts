// The demonstration reform: laid by the same acts as every other, when it is loaded.
import type { Follow } from './platform/act.ts'
import { addMembershipOf, createBody, createPeriod } from './body/actions.ts'
import { organisations, successions } from './demonstration/organisations.ts'
import { addressOf, bodies, people, period, programme } from './demonstration/reform.ts'
import { incomingStructure, laterSteps, outgoingStructure } from './demonstration/structures.ts'
import { layMatters } from './laying-matters.ts'
import { giveDuty } from './duty/actions.ts'
import { listOrganisations } from './organisation/actions.ts'
import { namePerson } from './person/actions.ts'
import { createProgramme } from './programme/actions.ts'
import { draftReport } from './report/actions.ts'
import { approveRevision, beginRevision, bringInRevision, operateOnRevision, submitRevision } from './revision/actions.ts'

/** Lapland's coordinator has yet to submit: somebody who tries the demonstration may. */
const lastToSubmit = '10'

/** The demonstration reform comes into being by the same acts as every other. */
export async function layReform(follow: Follow): Promise<void> {
  const { id: programmeId } = await follow(createProgramme, programme)
  const { organisationIds } = await follow(listOrganisations, { programmeId, organisations, successions })
  const bodyIds = new Map<string, string>()
  for (const { reportsTo, ...body } of bodies) {
    const { id } = await follow(createBody, { ...body, language: 'fi', reportsToId: reportsTo === null ? null : bodyIds.get(reportsTo) })
    bodyIds.set(body.slug, id)
    await follow(createPeriod, { bodyId: id, ...period, numbersUsed: body.numbersUsed })
  }
  const personIds = new Map<string, string>()
  for (const { key, seats, duties = [], ...person } of people) {
    const { id } = await follow(namePerson, { ...person, email: addressOf(key) })
    personIds.set(key, id)
    for (const { body, deputyFor, ...seat } of seats) {
      await follow(addMembershipOf, { ...seat, bodyId: bodyIds.get(body), personId: id, from: period.from,
        deputyForId: deputyFor === undefined ? null : personIds.get(deputyFor) })
    }
    for (const { kind, organisation } of duties) {
      await follow(giveDuty, { kind, organisationId: organisation === null ? null : organisationIds[organisation], personId: id, from: period.from })
    }
  }
  await layMatters(follow, { bodyIds, personIds, secretaryId: personIds.get('projektisihteeri') })
  await layStructures(follow, organisationIds, personIds)
  // The project group's report of the spring to the preparation group waits for its writers: what the memo of 4.6. brings is still to be taken in.
  await follow(draftReport, { bodyId: bodyIds.get('hankeryhma'), toBodyId: bodyIds.get('valmisteluryhma'), fromOn: '2025-03-01', untilOn: '2025-06-04' },
    personIds.get('projektisihteeri'))
}

/** The structures: the closing centres' are in force, the opening ones have two versions, of which the last is still being edited. */
async function layStructures(follow: Follow, organisationIds: Record<string, string>, personIds: Map<string, string>): Promise<void> {
  for (const { key } of organisations.filter((one) => one.side !== 'other')) {
    const [side, code = ''] = key.split(' ')
    const keeper = people.find((one) => one.duties?.some((duty) => duty.organisation === key)) ?? people.find((one) => one.isAdministrator)
    const inNameOf = personIds.get(keeper?.key ?? '')
    const first = side === 'outgoing' ? outgoingStructure(code) : incomingStructure(code)
    const organisationId = organisationIds[key]
    const { id: revisionId } = await follow(bringInRevision, { organisationId, validFrom: first.validFrom, fileName: '',
      content: JSON.stringify(first) }, inNameOf)
    await follow(submitRevision, { revisionId }, inNameOf)
    if (side === 'outgoing') {
      await follow(approveRevision, { revisionId }, inNameOf)
      continue
    }
    const { id } = await follow(beginRevision, { organisationId, validFrom: first.validFrom }, inNameOf)
    for (const step of laterSteps(code, first, keeper?.language ?? 'fi')) await follow(operateOnRevision, { revisionId: id, ...step }, inNameOf)
    if (code !== lastToSubmit) await follow(submitRevision, { revisionId: id }, inNameOf)
  }
}
