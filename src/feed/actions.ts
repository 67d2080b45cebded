// What can happen to feeds: they are stored anew when something is published.
import { z } from 'zod'
import { listPublished } from '../archive/reads.ts'
import { action } from '../platform/act.ts'
import { done } from '../platform/kit/outcome.ts'
import { storeFeeds } from './publishing.ts'
import { listFeeds } from './reads.ts'
import { told } from './text.ts'

/** Follows from everything that changes what is published. */
export const renewFeeds = action({
  records: 'feed.renewed',
  input: z.object({}),
  may: [],
  load: async (tx) => ({ feeds: await listFeeds(tx), meetings: await listPublished(tx) }),
  decide: (state) => done(state),
  save: async (tx, state, by) => {
    await storeFeeds(tx, state, by.now)
    return {}
  },
  refusals: {},
  told,
  // It follows from acts that the trail tells of.
  leavesNoTrail: true,
})
