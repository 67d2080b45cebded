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
import { choice, day, id, isId, line, optionalId, optionalLine, version, wholeNumber } from '../platform/kit/input.ts'
import { textIn } from '../platform/kit/language.ts'
import { findJoin, findLatestRevision, findRevision, hashOf, isDecidedOn, listFiles } from './reads.ts'
import { contentAt } from './revision.ts'
import { approve, begin, bringIn, drop, may, type OnJoin, type OnRevision, operate, type OrganisationState, settle, submit, takeBack, undo } from './rules.ts'
import { approveRefusals, beginRefusals, bringInRefusals, dropRefusals, operateRefusals, settleRefusals, submitRefusals, takeBackRefusals, told,
  undoRefusals } from './text.ts'
import { addRevision, freezeRevision, saveBroughtIn, saveDropped, saveOperation, saveSettled, saveState, saveUndoing } from './writes.ts'

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

const finding = z.custom<Finding>((value) => value instanceof Object && 'code' in value && 'message' in value)

/**
 * Takes a structure in as the text of a structure file in JSON, whatever file it was read from before. `origin` is where a
 * workbook of ours was taken from; `basisId` is the revision that any other file was made from, when it is to be joined.
 */
export const bringInRevision = action({
  records: 'revision.broughtIn',
  input: z.object({ organisationId: id(), validFrom: day(), fileName: optionalLine(500), content: z.string('required').max(64_000_000, 'tooLong'),
    findings: z.array(finding).max(50_000).default([]), manner: choice(['auto', 'join', 'replace']).default('auto'), basisId: optionalId(),
    origin: z.string().max(200).nullable().default(null) }),
  may: may.bringIn,
  load: async (tx, input) => {
    const state = await loadOrganisation(tx, input)
    if (state === null) return null
    const findings: Finding[] = []
    const located = readJson(state.name, input.fileName, input.content, reportInto(findings))
    return { ...state, structures: located.map((one) => one.structure), isSound: !hasErrors([...findings, ...checkStructures(located)]),
      base: await baseOf(tx, state.organisationId, input) }
  },
  decide: bringIn,
  save: saveBroughtIn,
  refusals: bringInRefusals,
  told: told.bringIn,
  secret: ['content', 'findings'],
})

/** What the file was made from, when somebody says it or the workbook does; null when it is to stand as it is. */
async function baseOf(tx: Read, organisationId: string, { manner, basisId, origin }: { manner: string; basisId: string | null; origin: string | null }) {
  if (manner === 'replace') return null
  const [, revisionId, version] = /^([0-9a-f-]{36}) (\d{1,9})$/.exec(origin ?? '') ?? []
  const taken = revisionId === undefined || !isId(revisionId) ? null : await findRevision(tx, revisionId)
  if (taken?.organisationId === organisationId) return contentAt(taken, await listFiles(tx, taken.id), Number(version))
  const basis = manner === 'join' && basisId !== null ? await findRevision(tx, basisId) : null
  if (basis?.organisationId !== organisationId) return null
  return basis.state === 'draft' ? basis.beginning : basis.content
}

const joinInput = { organisationId: id(), joinId: id(), version: version().optional() }

async function loadJoin(tx: Read, input: { organisationId: string; joinId: string }): Promise<OnJoin | null> {
  const [organisation, join] = [await loadOrganisation(tx, input), await findJoin(tx, input.joinId)]
  if (organisation === null || join?.organisationId !== organisation.organisationId) return null
  return { organisationId: organisation.organisationId, programmeId: organisation.programmeId, state: 'draft', organisation, join,
    version: organisation.latest?.version ?? 0 }
}

// A way out of a conflict is one value of a form.
const picks = z.union([z.record(z.string(), z.enum(['ours', 'theirs'])), z.string('required').max(100_000).transform((text, context) => {
  try {
    return z.record(z.string(), z.enum(['ours', 'theirs'])).parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  }
})], 'required')

/** Joins a waiting file with what has been done meanwhile, as somebody chose where the two do not agree. */
export const settleJoin = action({
  records: 'revision.joined',
  input: z.object({ ...joinInput, choices: z.array(z.object({ picks, reason: line(500) })).max(5_000).default([]), reason: line(500) }),
  may: may.join,
  load: loadJoin,
  decide: settle,
  save: saveSettled,
  refusals: settleRefusals,
  told: told.settle,
})

export const dropJoin = action({
  records: 'revision.joinDropped',
  input: z.object(joinInput),
  may: may.join,
  load: loadJoin,
  decide: drop,
  save: saveDropped,
  refusals: dropRefusals,
  told: told.drop,
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
