// What can happen to the revisions of structures.
import { z } from 'zod'
import type { GivingOperation } from '../operation/giving.ts'
import { operationInput } from '../operation/input.ts'
import { findOrganisation, listNames } from '../organisation/reads.ts'
import { type Finding, hasErrors, reportInto } from '../finding/finding.ts'
import { checkStructure, checkStructures } from '../soundness/soundness.ts'
import { readJson } from '../structure/json.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { day, id, line, optionalLine, wholeNumber } from '../platform/kit/input.ts'
import { textIn } from '../platform/kit/language.ts'
import { findLatestRevision, findRevision, hashOf, isDecidedOn } from './reads.ts'
import { approve, begin, bringIn, may, operate, type OnRevision, type OrganisationState, submit, takeBack, undo } from './rules.ts'
import { approveRefusals, beginRefusals, bringInRefusals, operateRefusals, submitRefusals, takeBackRefusals, told, undoRefusals } from './text.ts'
import { addRevision, freezeRevision, saveBroughtIn, saveOperation, saveState, saveUndoing } from './writes.ts'

async function loadOrganisation(tx: Read, input: { organisationId: string }): Promise<OrganisationState | null> {
  const organisation = await findOrganisation(tx, input.organisationId)
  if (organisation === null) return null
  const [newest] = (await listNames(tx, organisation.id)).toReversed()
  return { organisationId: organisation.id, programmeId: organisation.programmeId, state: 'draft', name: textIn(newest?.name ?? {}, 'fi'),
    latest: await findLatestRevision(tx, organisation.id) }
}

async function loadRevision(tx: Read, input: { revisionId: string }): Promise<OnRevision | null> {
  const revision = await findRevision(tx, input.revisionId)
  return revision === null ? null : { organisationId: revision.organisationId, programmeId: revision.programmeId, state: revision.state, revision }
}

export const beginRevision = action({
  records: 'revision.begun',
  input: z.object({ organisationId: id(), validFrom: day() }),
  may: may.begin,
  load: loadOrganisation,
  decide: begin,
  save: addRevision,
  refusals: beginRefusals,
  told: told.begin,
})

/** Takes a structure in as the text of a structure file in JSON, whatever file it was read from before. */
export const bringInRevision = action({
  records: 'revision.broughtIn',
  input: z.object({ organisationId: id(), validFrom: day(), fileName: optionalLine(500), content: z.string('required').max(64_000_000, 'tooLong') }),
  may: may.bringIn,
  load: async (tx, input) => {
    const state = await loadOrganisation(tx, input)
    if (state === null) return null
    const findings: Finding[] = []
    const located = readJson(state.name, input.fileName, input.content, reportInto(findings))
    return { ...state, structures: located.map((one) => one.structure), isSound: !hasErrors([...findings, ...checkStructures(located)]) }
  },
  decide: bringIn,
  save: saveBroughtIn,
  refusals: bringInRefusals,
  told: told.bringIn,
  secret: ['content'],
})

export const operateOnRevision = action({
  records: 'revision.operated',
  input: z.object({ revisionId: id(), operation: operationInput, reason: line(500) }),
  may: may.operate,
  load: loadRevision,
  decide: operate,
  save: saveOperation,
  refusals: operateRefusals,
  told: told.operate,
})

/** One half of a transfer that both sides have confirmed: what it takes from this draft or brings to it. */
export const carryTransfer = action({
  records: 'revision.transferred',
  input: z.object({ revisionId: id(), operation: z.custom<GivingOperation>((value) => value instanceof Object), reason: line(500) }),
  may: may.carry,
  load: loadRevision,
  decide: operate,
  save: saveOperation,
  refusals: operateRefusals,
  told: told.operate,
  secret: ['operation'],
})

export const undoOperation = action({
  records: 'revision.operationUndone',
  input: z.object({ revisionId: id(), number: wholeNumber(1, 1_000_000) }),
  may: may.undo,
  load: loadRevision,
  decide: undo,
  save: saveUndoing,
  refusals: undoRefusals,
  told: told.undo,
})

export const submitRevision = action({
  records: 'revision.submitted',
  input: z.object({ revisionId: id() }),
  may: may.submit,
  load: async (tx, input) => {
    const state = await loadRevision(tx, input)
    return state === null ? null : { ...state, isSound: !hasErrors(checkStructure(state.revision.content)) }
  },
  decide: submit,
  save: saveState,
  refusals: submitRefusals,
  told: told.submit,
})

export const takeRevisionBack = action({
  records: 'revision.takenBack',
  input: z.object({ revisionId: id() }),
  may: may.takeBack,
  load: async (tx, input) => {
    const state = await loadRevision(tx, input)
    return state === null ? null : { ...state, isDecidedOn: await isDecidedOn(tx, state.revision.id) }
  },
  decide: takeBack,
  save: saveState,
  refusals: takeBackRefusals,
  told: told.takeBack,
})

/** Freezes a submitted revision. Given a hash, only when the revision still holds what that was taken of. */
export const approveRevision = action({
  records: 'revision.approved',
  input: z.object({ revisionId: id(), sha256: z.string().nullable().default(null) }),
  may: may.approve,
  load: async (tx, input) => {
    const state = await loadRevision(tx, input)
    return state === null ? null : { ...state, sha256: hashOf(state.revision.content) }
  },
  decide: approve,
  save: freezeRevision,
  refusals: approveRefusals,
  told: told.approve,
})
