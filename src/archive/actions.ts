// What can happen to the archive: its list is stored anew when something is published.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { done } from '../platform/kit/outcome.ts'
import { withdraw } from '../platform/publication.ts'
import { listPapersToWithdraw, listPublished } from './reads.ts'
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

/** Takes published papers away that are not public any more. Follows from every act by which they may have become so. */
export const withdrawPapers = action({
  records: 'archive.papersWithdrawn',
  input: z.object({}),
  may: [],
  load: async (tx) => ({ addresses: await listPapersToWithdraw(tx) }),
  decide: (state) => done(state),
  save: async (tx, { addresses }, by) => {
    for (const address of addresses) await withdraw(tx, address, by.now)
    return {}
  },
  refusals: {},
  told: { fi: 'Liitteet on poistettu julkaisusta.', sv: 'Bilagorna är inte längre publicerade.', en: 'The papers are no longer published.' },
  // Noted under the act that caused it; by itself it happens too often to tell anything.
  leavesNoTrail: true,
})
