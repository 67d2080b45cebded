// What can happen to the archive: its list is stored anew when something is published.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { done } from '../platform/kit/outcome.ts'
import { listPublished } from './reads.ts'
import { storeList } from './publishing.ts'

export const indexArchive = action({
  records: 'archive.indexed',
  input: z.object({}),
  may: [],
  load: async (tx) => ({ meetings: await listPublished(tx) }),
  decide: (state) => done(state),
  save: storeList,
  refusals: {},
  told: { fi: 'Luettelo on ajan tasalla.', sv: 'Förteckningen är uppdaterad.', en: 'The list is up to date.' },
})
