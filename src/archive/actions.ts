// What can happen to the archive: its list is stored anew when something is published.
import { z } from 'zod'
import { action, type By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { id } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { withdraw } from '../platform/publication.ts'
import { findPublishedMinutes, listPapersToWithdraw, listPublished } from './reads.ts'
import { storeList, storeMinutes } from './publishing.ts'

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
  load: async (tx) => ({ papers: await listPapersToWithdraw(tx) }),
  decide: (state) => done(state),
  save: async (tx, { papers }, by) => {
    for (const { address } of papers) await withdraw(tx, address, by.now)
    for (const meetingId of new Set(papers.map((one) => one.meetingId))) await storePages(tx, meetingId, by)
    return {}
  },
  refusals: {},
  told: { fi: 'Liitteet on poistettu julkaisusta.', sv: 'Bilagorna är inte längre publicerade.', en: 'The papers are no longer published.' },
  // Noted under the act that caused it; by itself it happens too often to tell anything.
  leavesNoTrail: true,
})

async function storePages(tx: Write, meetingId: string, by: By): Promise<void> {
  const published = await findPublishedMinutes(tx, meetingId)
  if (published !== null) await storeMinutes(tx, { published, at: by.now })
}

/** Stores the pages of published minutes as they are to be read now. Follows from publishing, correcting, and a paper that has become public. */
export const storeMinutesPages = action({
  records: 'archive.minutesStored',
  input: z.object({ meetingIds: z.array(id()) }),
  may: [],
  load: async (_tx, input) => input,
  decide: (state) => done(state),
  save: async (tx, { meetingIds }, by) => {
    for (const meetingId of meetingIds) await storePages(tx, meetingId, by)
    return {}
  },
  refusals: {},
  told: { fi: 'Pöytäkirjan sivut ovat ajan tasalla.', sv: 'Protokollets sidor är uppdaterade.', en: 'The pages of the minutes are up to date.' },
  leavesNoTrail: true,
})
