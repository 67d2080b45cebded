// What can happen to statements that are asked of others.
import { z } from 'zod'
import { mayActOn } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { file } from '../paper/file.ts'
import { findPerson } from '../person/reads.ts'
import { action, type By } from '../platform/act.ts'
import { freshId, type Read } from '../platform/database.ts'
import { choice, day, email, id, line, prose, requiredProse, version } from '../platform/kit/input.ts'
import { queueLetter } from '../platform/outbox.ts'
import { findBody } from '../body/reads.ts'
import { requestLetter, titleOf } from './letter.ts'
import { findStatement } from './reads.ts'
import { ask, end, may, move, type OnStatement } from './rules.ts'
import { endings } from './statement.ts'
import { askRefusals, endRefusals, moveRefusals, told } from './text.ts'
import { addStatement, saveEnding, saveMove } from './writes.ts'

/** The matter for somebody who may know all of it. */
async function loadMatter(tx: Read, matterId: string, by: By) {
  const matter = await findMatter(tx, matterId)
  return matter !== null && mayActOn(by.actor, matter, by.on) ? matter : null
}

async function loadStatement(tx: Read, input: { matterId: string; statementId: string }, by: By): Promise<OnStatement | null> {
  const [matter, statement] = [await loadMatter(tx, input.matterId, by), await findStatement(tx, input.statementId)]
  return matter === null || statement === null || statement.matterId !== matter.id ? null : { ...matter, statement, version: statement.version }
}

const optionalEmail = z.string().default('').transform((value) => value.trim() === '' ? null : value).pipe(z.union([z.null(), email()]))
const ofStatement = { matterId: id(), statementId: id() }

export const askStatement = action({
  records: 'statement.asked',
  input: z.object({ matterId: id(), askedOf: line(200), address: optionalEmail, question: requiredProse(10_000), dueOn: day() }),
  may: may.ask,
  load: async (tx, input, by) => {
    const matter = await loadMatter(tx, input.matterId, by)
    return matter === null ? null : { ...matter, language: (await findBody(tx, matter.bodyId))?.language ?? 'fi',
      who: (await findPerson(tx, by.personId))?.name ?? '' }
  },
  decide: (state, by, { matterId: _, ...input }) => ask(state, by, input),
  save: async (tx, asking, by) => {
    const saved = await addStatement(tx, asking)
    if (asking.address !== null) await queueLetter(tx, requestLetter({ ...asking, id: saved.id, address: asking.address }), by.now)
    return saved
  },
  refusals: askRefusals,
  told: told.ask,
})

export const moveStatement = action({
  records: 'statement.moved',
  input: z.object({ ...ofStatement, dueOn: day(), reason: requiredProse(2_000), version: version().optional() }),
  may: may.move,
  load: loadStatement,
  decide: move,
  save: saveMove,
  refusals: moveRefusals,
  told: told.move,
})

/** What came of it, once. A file that was given becomes a paper of the matter. */
export const endStatement = action({
  records: 'statement.ended',
  input: z.object({ ...ofStatement, ending: choice(endings), onDay: day(), summary: prose(10_000), file }),
  may: may.end,
  load: async (tx, input, by) => {
    const state = await loadStatement(tx, input, by)
    return state === null ? null : { ...state, paperId: await freshId(tx), language: (await findBody(tx, state.bodyId))?.language ?? 'fi' }
  },
  decide: (state, by, { matterId: _, statementId: __, ...input }) => end(state, by, input),
  save: async (tx, ended) => {
    const paperId = ended.file === null ? null : ended.matter.paperId
    await saveEnding(tx, { ...ended, paperId })
    return { id: ended.statement.id, paper: paperId === null ? null : { matterId: ended.matter.id, paperId, title: titleOf(ended) } }
  },
  refusals: endRefusals,
  told: told.end,
  secret: ['bytes'],
})
