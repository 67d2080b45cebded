// What can happen to commitments.
import { z } from 'zod'
import { findItem, isItemRecorded } from '../agenda/reads.ts'
import { listBodies } from '../body/reads.ts'
import { mayActOn } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { isDay } from '../platform/kit/day.ts'
import { choice, id, line, optionalId, optionalLine, prose, version } from '../platform/kit/input.ts'
import { actions, bodiesIn, isDue, maySeeCommitment, type Named } from './commitment.ts'
import { findCommitment } from './reads.ts'
import { drop, edit, keep, link, make, may } from './rules.ts'
import { dropRefusals, editRefusals, keepRefusals, linkRefusals, makeRefusals, told } from './text.ts'
import { addCommitment, addHandling, saveClosing, saveCommitment } from './writes.ts'

/** One name on each line; a machine may send a list. */
const lines = z.union([z.array(z.string()), z.string().transform((value) => value.split('\n'))]).default([])
  .transform((names) => [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== ''))])
  .pipe(z.array(z.string().max(300, 'tooLong')).max(30, 'tooLong'))
const ticked = z.record(z.string(), z.unknown()).default({}).transform((value) => Object.keys(value)).pipe(z.array(id()).max(50, 'tooLong'))

const promised = {
  matter: line(500), action: choice(actions),
  due: z.string().nullish().transform((value) => value?.trim() || null).refine((value) => value === null || isDay(value) || isDue(value), 'badDay'),
  then: lines,
  /** Bodies of ours as ticked boxes, bodyIds.<id>; others by name. */
  bodyIds: ticked, others: lines,
}

async function namedBodies(tx: Read, input: { bodyIds: string[]; others: string[] }): Promise<Named[]> {
  const bodies = await listBodies(tx)
  return [
    ...bodies.filter((body) => input.bodyIds.includes(body.id)).map((body) => ({ name: body.name[body.language], bodyId: body.id })),
    ...input.others.map((name) => ({ name, bodyId: null })),
  ]
}

export const makeCommitment = action({
  records: 'commitment.made',
  input: z.object({ meetingId: id(), itemId: optionalId(), matterId: optionalId(), sentence: prose(2_000), ...promised }),
  may: may.make,
  load: async (tx, input, by) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null || input.itemId === null ? null : await findItem(tx, meeting.id, input.itemId)
    if (meeting === null || (input.itemId !== null && item === null)) return null
    const matter = input.matterId === null ? null : await findMatter(tx, input.matterId)
    if (input.matterId !== null && (matter === null || !mayActOn(by.actor, matter, by.on))) return null
    return { bodyIds: [meeting.bodyId], meeting, matterId: matter?.id ?? null, bodies: await namedBodies(tx, input), item: item === null ? null
      : { id: item.id, matterId: item.matterId, isConfidential: item.level === 'confidential', isRecorded: await isItemRecorded(tx, item.id) } }
  },
  decide: (state, by, { matter, action: what, due, then, sentence }) => make(state, by, { matter, action: what, due, then, sentence, bodies: state.bodies }),
  save: addCommitment,
  refusals: makeRefusals,
  told: told.make,
})

const loadCommitment = async (tx: Read, commitmentId: string) => {
  const commitment = await findCommitment(tx, commitmentId)
  return commitment === null ? null : { commitment, version: commitment.version,
    // Of a confidential item's commitment only the body that made it has a say.
    bodyIds: commitment.source.isConfidential ? [commitment.source.bodyId] : bodiesIn(commitment) }
}

const ofCommitment = { commitmentId: id() }

export const editCommitment = action({
  records: 'commitment.edited',
  input: z.object({ ...ofCommitment, version: version(), ...promised, reason: optionalLine(500) }),
  may: may.edit,
  load: async (tx, input) => {
    const state = await loadCommitment(tx, input.commitmentId)
    return state === null ? null : { ...state, bodies: await namedBodies(tx, input) }
  },
  decide: (state, by, { matter, action: what, due, then, reason }) => edit(state, by, { matter, action: what, due, then, bodies: state.bodies, reason }),
  save: saveCommitment,
  refusals: editRefusals,
  told: told.edit,
})

export const keepCommitment = action({
  records: 'commitment.kept',
  input: z.object({ ...ofCommitment, version: version().optional() }),
  may: may.close,
  load: (tx, input) => loadCommitment(tx, input.commitmentId),
  decide: keep,
  save: saveClosing,
  refusals: keepRefusals,
  told: told.keep,
})

export const dropCommitment = action({
  records: 'commitment.dropped',
  input: z.object({ ...ofCommitment, reason: line(500), version: version().optional() }),
  may: may.close,
  load: (tx, input) => loadCommitment(tx, input.commitmentId),
  decide: drop,
  save: saveClosing,
  refusals: dropRefusals,
  told: told.drop,
})

/** Joins an agenda item to the commitment it answers: follows from accepting a proposal, or by hand. */
export const linkCommitment = action({
  records: 'commitment.handlingAdded',
  input: z.object({ ...ofCommitment, meetingId: id(), itemId: id() }),
  may: may.link,
  load: async (tx, input, by) => {
    const state = await loadCommitment(tx, input.commitmentId)
    const [meeting, item] = [await findMeeting(tx, input.meetingId), await findItem(tx, input.meetingId, input.itemId)]
    if (state === null || meeting === null || item === null || !maySeeCommitment(by.actor, state.commitment, by.on)) return null
    // Whoever links answers for the agenda on which the item stands.
    return { ...state, bodyIds: [item.bodyId], meeting, item: { id: item.id, matterId: item.matterId, struckAt: item.struckAt } }
  },
  decide: link,
  save: addHandling,
  refusals: linkRefusals,
  told: told.link,
})
