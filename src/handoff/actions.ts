// What can happen to hand-offs.
import { z } from 'zod'
import { readColumnMapping } from '../payroll/mapping.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { id, line, optionalId, optionalLine } from '../platform/kit/input.ts'
import { mailRefusals, mailTold, mailToOneself, queueMail } from '../platform/mailing.ts'
import { queueLetter } from '../platform/outbox.ts'
import { whenWhole, words as storingWords } from '../platform/print/storing.ts'
import { isSignatureRight } from '../platform/signature.ts'
import { findProgramme } from '../programme/reads.ts'
import { statedInput } from '../receipt/input.ts'
import { differencesOf } from '../receipt/receipt.ts'
import { deliveryLetter, receiptLetter } from './letter.ts'
import { filesOf, findCoverMail, proveCovers, sealedPackage, sealingOf, signedBytes } from './making.ts'
import { findHandoff, findSent, gather, listChosen, listHandoffs, listHolders } from './reads.ts'
import { approve, begin, complete, deliver, freeze, may, type OnHandoff, receive, release, setMapping, takeBack, withdraw } from './rules.ts'
import { approveRefusals, beginRefusals, completeRefusals, deliverRefusals, freezeRefusals, receiveRefusals, releaseRefusals, setMappingRefusals,
  takeBackRefusals, told, withdrawRefusals } from './text.ts'
import { saveApproved, saveBegun, saveCompleted, saveDelivered, saveFrozen, saveMapping, saveReceipt, saveReleased, saveTakenBack,
  saveWithdrawn } from './writes.ts'

const onHandoff = z.object({ handoffId: id() })

async function loadHandoff(tx: Read, input: { handoffId: string }): Promise<OnHandoff | null> {
  const handoff = await findHandoff(tx, input.handoffId)
  return handoff === null ? null : { programmeId: handoff.programmeId, state: handoff.state, handoff }
}

async function loadReady(tx: Read, input: { handoffId: string }) {
  const state = await loadHandoff(tx, input)
  const gathered = state === null ? null : await gather(tx, state.programmeId)
  return state === null || gathered === null ? null : { ...state, gathered, ready: gathered.ready }
}

export const setColumnMapping = action({
  records: 'handoff.mappingSet',
  input: z.object({ content: z.string('required').min(1, 'required').max(500_000, 'tooLong') }),
  may: may.setMapping,
  load: async (tx, input) => {
    const programme = await findProgramme(tx)
    return programme === null ? null : { programmeId: programme.id, state: 'draft' as const, isReadable: 'mapping' in readColumnMapping(input.content) }
  },
  decide: setMapping,
  save: saveMapping,
  refusals: setMappingRefusals,
  told: told.setMapping,
  secret: ['content'],
})

export const beginHandoff = action({
  records: 'handoff.begun',
  input: z.object({ correctsId: optionalId(), reason: optionalLine(1_000) }),
  may: may.begin,
  load: async (tx) => {
    const programme = await findProgramme(tx)
    return programme === null ? null : { programmeId: programme.id, state: 'draft' as const, handoffs: await listHandoffs(tx, programme.id) }
  },
  decide: begin,
  save: saveBegun,
  refusals: beginRefusals,
  told: told.begin,
})

export const completeHandoff = action({
  records: 'handoff.completed',
  input: onHandoff.extend({ standsBy: optionalLine(1_000) }),
  may: may.complete,
  load: loadReady,
  decide: complete,
  save: saveCompleted,
  refusals: completeRefusals,
  told: told.complete,
})

export const takeHandoffBack = action({
  records: 'handoff.takenBack',
  input: onHandoff,
  may: may.takeBack,
  load: loadHandoff,
  decide: takeBack,
  save: saveTakenBack,
  refusals: takeBackRefusals,
  told: told.takeBack,
})

export const freezeHandoff = action({
  records: 'handoff.frozen',
  input: onHandoff,
  may: may.freeze,
  load: async (tx, input, by) => {
    const state = await loadReady(tx, input)
    if (state === null) return null
    const content = state.state === 'complete' ? await filesOf(tx, state.gathered, state.handoff, by.on) : []
    return { ...state, chosen: await listChosen(tx, input.handoffId), content }
  },
  decide: freeze,
  save: saveFrozen,
  refusals: freezeRefusals,
  told: told.freeze,
})

export const approveHandoff = action({
  records: 'handoff.approved',
  input: onHandoff,
  may: may.approve,
  load: loadHandoff,
  decide: approve,
  save: saveApproved,
  refusals: approveRefusals,
  told: told.approve,
})

export const releaseHandoff = action({
  records: 'handoff.released',
  input: onHandoff.extend({ signature: z.string().max(200).default(''), publicKey: z.string().max(1_000).default('') }),
  may: may.release,
  load: async (tx, input, by) => {
    const state = await loadHandoff(tx, input)
    if (state === null) return null
    const sealing = await sealingOf(tx, state.handoff, input.publicKey, by.now)
    // Whoever signed, signed exactly what is stored here.
    const isRight = sealing !== null && isSignatureRight(signedBytes(sealing), input)
    return { ...state, prepared: await proveCovers(tx, state.handoff, by), isSignatureRight: isRight,
      sealed: sealing === null || !isRight ? null : sealedPackage(sealing, input) }
  },
  decide: (state, by) => whenWhole(state, () => release(state, by)),
  save: async (tx, change) => {
    if (change.sealed === null) throw new Error('A release without a package.')
    return saveReleased(tx, { ...change, sealed: change.sealed })
  },
  refusals: { ...releaseRefusals, formLacks: storingWords.formLacks },
  told: told.release,
})

export const deliverHandoff = action({
  records: 'handoff.delivered',
  input: onHandoff,
  may: may.deliver,
  load: async (tx, input, by) => {
    const state = await loadHandoff(tx, input)
    return state === null ? null : { ...state, receivers: await listHolders(tx, state.programmeId, 'serviceCentre', by.on) }
  },
  decide: deliver,
  save: async (tx, change, by) => {
    for (const one of change.receivers) {
      await queueLetter(tx, { kind: 'handoff.delivered', about: `${change.id} ${change.time}`, toName: one.name, toAddress: one.email, language: one.language,
        ...deliveryLetter(change.handoff, one.language), href: `/${one.language}/handoffs/${change.id}` }, by.now)
    }
    return saveDelivered(tx, change)
  },
  refusals: deliverRefusals,
  told: told.deliver,
})

export const withdrawHandoff = action({
  records: 'handoff.withdrawn',
  input: onHandoff.extend({ reason: line(1_000) }),
  may: may.withdraw,
  load: loadHandoff,
  decide: withdraw,
  save: saveWithdrawn,
  refusals: withdrawRefusals,
  told: told.withdraw,
})

export const receiveHandoff = action({
  records: 'handoff.received',
  input: onHandoff.extend({ stated: statedInput }),
  may: may.receive,
  load: async (tx, input, by) => {
    const state = await loadHandoff(tx, input)
    const sent = state === null ? null : await findSent(tx, input.handoffId)
    return state === null ? null : { ...state, differences: sent === null ? null : differencesOf(sent, input.stated),
      planners: await listHolders(tx, state.programmeId, 'hrPlanner', by.on) }
  },
  decide: receive,
  save: async (tx, change, by) => {
    for (const one of change.planners) {
      await queueLetter(tx, { kind: 'handoff.received', about: `${change.id} ${change.number}`, toName: one.name, toAddress: one.email, language: one.language,
        ...receiptLetter(change.handoff, change.differences, one.language), href: `/${one.language}/handoffs/${change.id}#receipts` }, by.now)
    }
    return saveReceipt(tx, change)
  },
  refusals: receiveRefusals,
  told: told.receive,
  secret: ['positions'],
})

export const mailCover = action({
  records: 'handoff.coverMailed',
  input: onHandoff,
  may: may.mail,
  load: (tx, { handoffId }, by) => findCoverMail(tx, handoffId, by),
  decide: (state) => mailToOneself(state),
  save: queueMail,
  refusals: mailRefusals,
  told: mailTold,
})
