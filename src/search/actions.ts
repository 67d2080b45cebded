// What can happen to the search: its entries are taken anew when something is published or withdrawn.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { done } from '../platform/kit/outcome.ts'
import { listOutdated, takeEntries } from './reads.ts'
import { told } from './text.ts'
import { removeEntries, storeEntries } from './writes.ts'

/** Follows from everything that changes what is published; what has not changed is left as it is. */
export const renewSearch = action({
  records: 'search.renewed',
  input: z.object({}),
  may: [],
  load: async (tx) => {
    const { renewed, gone } = await listOutdated(tx)
    const taken = []
    for (const one of renewed) taken.push(await takeEntries(tx, one))
    return { taken: taken.filter((one) => one !== null), gone }
  },
  decide: (state) => done(state),
  save: async (tx, { taken, gone }) => {
    if (gone.length > 0) await removeEntries(tx, gone)
    if (taken.length > 0) await storeEntries(tx, taken)
    return {}
  },
  refusals: {},
  told,
  // It follows from acts that the trail tells of.
  leavesNoTrail: true,
})
