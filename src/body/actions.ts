// What can happen to bodies, their periods and the people in them.
import { z } from 'zod'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { freshId } from '../platform/database.ts'
import { choice, day, flag, id, optionalDay, optionalId, optionalLine, prose, slug, version, wholeNumber, words } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { findProgramme } from '../programme/reads.ts'
import { bodyRoles } from './body.ts'
import { findBody, findLastAttended, findMembership, listBodies, listMemberships, listOpenWork, listPeriodsHeld } from './reads.ts'
import { addMembership, addPeriod, create, edit, endMembership, may } from './rules.ts'
import { addMembershipRefusals, addPeriodRefusals, createRefusals, editRefusals, endMembershipRefusals, told } from './text.ts'
import { addBody, insertMembership, insertPeriod, saveBody, saveEnd } from './writes.ts'

const noBody = ''
// One name on each line, as they are typed into a field; a machine may send a list.
const aliases = z.union([z.array(z.string()), prose(2_000).transform((value) => value.split('\n'))]).default([])
const described = {
  name: words(), task: words(2_000), language: choice(languages), reportsToId: optionalId(), quorum: wholeNumber(1, 500),
  approvalsNeeded: wholeNumber(1, 20).default(1), approvesStructures: flag(), onlyPrepares: flag(), aliases,
}

export const createBody = action({
  records: 'body.created',
  input: z.object({ slug: slug(), ...described }),
  may: may.create,
  load: async (tx) => {
    const programme = await findProgramme(tx)
    return programme === null ? null : { bodyId: noBody, programmeId: programme.id, bodies: await listBodies(tx) }
  },
  decide: (state, by, input) => create(state, by, { ...input, programmeId: state.programmeId }),
  save: addBody,
  refusals: createRefusals,
  told: told.create,
})

export const editBody = action({
  records: 'body.edited',
  input: z.object({ bodyId: id(), version: version(), ...described }),
  may: may.edit,
  load: async (tx, input) => {
    const body = await findBody(tx, input.bodyId)
    return body === null ? null : { ...body, bodyId: body.id, bodies: await listBodies(tx) }
  },
  decide: edit,
  save: saveBody,
  refusals: editRefusals,
  told: told.edit,
})

export const createPeriod = action({
  records: 'body.periodCreated',
  input: z.object({ bodyId: id(), slug: slug(), from: day(), until: optionalDay(), numbersUsed: wholeNumber(0, 10_000).default(0) }),
  may: may.addPeriod,
  load: async (tx, input) => await findBody(tx, input.bodyId) === null ? null
    : { bodyId: input.bodyId, periods: await listPeriodsHeld(tx, input.bodyId) },
  decide: addPeriod,
  save: insertPeriod,
  refusals: addPeriodRefusals,
  told: told.addPeriod,
})

/** Seats a person whom we know by `personId`, or a new one by `newPersonName`. */
export const addMembershipOf = action({
  records: 'body.membershipAdded',
  input: z.object({
    bodyId: id(), personId: optionalId(), newPersonName: optionalLine(200), newPersonLanguage: choice(languages).default('fi'),
    role: choice(bodyRoles), title: optionalLine(200), represents: optionalLine(200), deputyForId: optionalId(), from: day(),
    until: optionalDay(),
  }),
  may: may.addMembership,
  load: async (tx, input) => await findBody(tx, input.bodyId) === null ? null : {
    bodyId: input.bodyId, memberships: await listMemberships(tx, input.bodyId), freshId: await freshId(tx),
    isKnown: input.personId !== null && await findPerson(tx, input.personId) !== null,
  },
  decide: addMembership,
  save: (tx, change) => insertMembership(tx, change),
  refusals: addMembershipRefusals,
  told: told.addMembership,
})

export const endMembershipOf = action({
  records: 'body.membershipEnded',
  input: z.object({ bodyId: id(), membershipId: id(), until: day(), heirId: optionalId() }),
  may: may.endMembership,
  load: async (tx, input) => {
    const membership = await findMembership(tx, input.membershipId)
    return membership === null || membership.bodyId !== input.bodyId ? null
      : { bodyId: membership.bodyId, membership, lastAttended: await findLastAttended(tx, membership),
        memberships: await listMemberships(tx, membership.bodyId), openWork: (await listOpenWork(tx, membership.bodyId)).get(membership.personId) ?? 0 }
  },
  decide: endMembership,
  save: saveEnd,
  refusals: endMembershipRefusals,
  told: told.endMembership,
})
