// What can happen to the search: entries are taken anew where something has changed, files are read, and all of it is made again.
import { z } from 'zod'
import { action, type Answer } from '../platform/act.ts'
import { id } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { takeSubject } from './load.ts'
import { listChanged } from './reads.ts'
import { may } from './rules.ts'
import { told } from './text.ts'
import { markAll, removeChanges, storeEntries, storeExtract } from './writes.ts'

/** Follows from every change, a moment after it. */
export const renewSearch = action({
  records: 'search.renewed',
  input: z.object({}),
  may: may.renew,
  load: async (tx) => {
    const { subjects, upTo } = await listChanged(tx)
    const taken = []
    for (const one of subjects) taken.push(await takeSubject(tx, one))
    return { taken, upTo }
  },
  decide: (state) => done(state),
  save: async (tx, { taken, upTo }): Promise<Answer & { renewed: number }> => {
    if (taken.length > 0) await storeEntries(tx, taken)
    if (upTo.length > 0) await removeChanges(tx, upTo)
    return { renewed: taken.length }
  },
  refusals: {},
  told: told.renewed,
  // It follows from acts that the trail tells of.
  leavesNoTrail: true,
})

/** Keeps what a paper's file says. */
export const keepExtract = action({
  records: 'search.fileRead',
  input: z.object({ paperId: id(), number: z.number(), text: z.string(), problem: z.string().nullable() }),
  may: may.keep,
  load: async (_tx, input) => input,
  decide: (state, by) => done({ ...state, at: by.now }),
  save: storeExtract,
  refusals: {},
  told: told.renewed,
  leavesNoTrail: true,
})

/** Has everything taken anew, as after a change of how words are understood. */
export const rebuildSearch = action({
  records: 'search.rebuilt',
  input: z.object({}),
  may: may.rebuild,
  load: async () => ({}),
  decide: (state) => done(state),
  save: async (tx) => {
    await markAll(tx)
    return {}
  },
  refusals: {},
  told: told.rebuilt,
})
