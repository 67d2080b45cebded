// What follows from acts elsewhere: the writer of the minutes mends a text, and recusals go where a matter goes.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import { id, prose, version } from '../platform/kit/input.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import { findDecision, listDissents, listRecusals } from './reads.ts'
import { saveCarriedRecusals, saveMended } from './writes.ts'

/** Follows from mending minutes, which keep what the text was and why it was changed. */
export const mendText = action({
  records: 'decision.textMended',
  input: z.object({ meetingId: id(), itemId: id(), handling: prose(), decision: prose(), version: version() }),
  // Nobody by themselves: the rules of the act that this follows from have been asked.
  may: [],
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null ? null : await findItem(tx, input.meetingId, input.itemId)
    if (meeting === null || item === null) return null
    return { bodyId: meeting.bodyId, id: item.id, version: (await findDecision(tx, item.id))?.version ?? 1 }
  },
  decide: (item, by, input) => done({
    id: item.id, version: item.version, handling: input.handling, decision: input.decision, at: by.now, by: by.personId,
  }),
  save: saveMended,
  refusals: {},
  told: { fi: 'Teksti on korjattu.', sv: 'Texten är rättad.', en: 'The text has been mended.' },
})

/** Follows from merging and splitting: whoever stands aside from a matter does so wherever it is handled. */
export const carryRecusals = action({
  records: 'decision.recusalsCarried',
  input: z.object({ meetingId: id(), fromId: id(), itemId: id() }),
  // Nobody by themselves: the rules of the act that this follows from have been asked.
  may: [],
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null ? null : await findItem(tx, meeting.id, input.itemId)
    if (meeting === null || item === null) return null
    const ofItem = <One extends { itemId: string }>(all: One[], itemId: string) => all.filter((one) => one.itemId === itemId)
    return { bodyId: meeting.bodyId, itemId: item.id, recusals: ofItem(await listRecusals(tx, meeting.id), input.fromId),
      dissents: ofItem(await listDissents(tx, meeting.id), item.id) }
  },
  decide: (state) => unless({
    hasDissented: state.dissents.some((one) => state.recusals.some((recusal) => recusal.personId === one.personId)),
  }, () => ({ id: state.itemId, recusals: state.recusals })),
  save: saveCarriedRecusals,
  refusals: {
    hasDissented: {
      fi: 'Yhdistettävässä kohdassa esteellinen henkilö on ilmoittanut toisessa kohdassa eriävän mielipiteen. Poista se ensin.',
      sv: 'En person som är jävig i den ena punkten har anmält avvikande åsikt i den andra. Ta först bort den.',
      en: 'Somebody recused from the one item has dissented on the other. Remove the dissent first.',
    },
  },
  told: { fi: 'Esteellisyydet on siirretty.', sv: 'Jäven har förts över.', en: 'The recusals have been carried over.' },
})
