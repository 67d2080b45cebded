// What can happen to judgements.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, line, version } from '../platform/kit/input.ts'
import { findRevision, isDecidedOn, listRevisions } from '../revision/reads.ts'
import { judgedKinds, verdicts } from './judgement.ts'
import { findJudgement, listJudgements, listUnitNames } from './reads.ts'
import { give, type Giving, may, oldKey, type OnVersion, takeBack } from './rules.ts'
import { giveRefusals, takeBackRefusals, told } from './text.ts'
import { addJudgements, saveTakenBack } from './writes.ts'

async function loadVersion(tx: Read, revisionId: string): Promise<OnVersion | null> {
  const revision = await findRevision(tx, revisionId)
  if (revision === null) return null
  const { organisationId, programmeId, state } = revision
  const newest = (await listRevisions(tx, programmeId)).find((one) => one.organisationId === organisationId) ?? revision
  return { organisationId, programmeId, state, version: revision.version, revision, newest, isDecidedOn: await isDecidedOn(tx, newest.id) }
}

const proposal = z.object({ kind: choice(judgedKinds), fromOrganisationId: id(), fromUnit: line(200), toUnit: z.union([z.literal(''), line(200)]) })
  .refine(({ kind, toUnit }) => (kind === 'abolished') === (toUnit === ''), 'unknown')
// A proposal is one value of a form; a machine gives it as it is.
const written = z.union([proposal, z.string('required').max(10_000).transform((text, context) => {
  try {
    return proposal.parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'unknown' })
    return z.NEVER
  }
})], 'required')

export const giveJudgement = action({
  records: 'judgement.given',
  input: z.object({ revisionId: id(), verdict: choice(verdicts), version: version().optional(),
    proposals: z.union([z.array(written), written.transform((one) => [one])], 'required').pipe(z.array(proposal).min(1, 'required').max(1000, 'tooLong')) }),
  may: may.give,
  load: async (tx, { revisionId, proposals }): Promise<Giving | null> => {
    const state = await loadVersion(tx, revisionId)
    if (state === null) return null
    const { organisationId, revision: { baseId } } = state
    const oldNames: Giving['oldNames'] = new Map()
    for (const fromOrganisationId of new Set(proposals.map((one) => one.fromOrganisationId))) {
      const isOwn = fromOrganisationId === organisationId
      const names = !isOwn ? await listUnitNames(tx, { organisationId: fromOrganisationId })
        : baseId === null ? [] : await listUnitNames(tx, { revisionId: baseId })
      for (const [fromUnit, name] of names) oldNames.set(oldKey({ fromOrganisationId, fromUnit }), name)
    }
    return { ...state, oldNames, newNames: await listUnitNames(tx, { revisionId }), judgements: await listJudgements(tx, state.programmeId) }
  },
  decide: give,
  save: addJudgements,
  refusals: giveRefusals,
  told: told.give,
})

export const takeJudgementBack = action({
  records: 'judgement.takenBack',
  input: z.object({ judgementId: id() }),
  may: may.takeBack,
  load: async (tx, input) => {
    const judgement = await findJudgement(tx, input.judgementId)
    const state = judgement === null ? null : await loadVersion(tx, judgement.revisionId)
    return judgement === null || state === null ? null : { ...state, judgement }
  },
  decide: takeBack,
  save: saveTakenBack,
  refusals: takeBackRefusals,
  told: told.takeBack,
})
