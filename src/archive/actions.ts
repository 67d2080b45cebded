// What can happen to the archive: its list is stored anew when something is published.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { id } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { allOrNone, type Prepared, storeDocument, words } from '../platform/print/storing.ts'
import { withdraw } from '../platform/publication.ts'
import { findPublishedMinutes, listMeetingIds, listNewest, listPapersToWithdraw, listPublished, listPublishing } from './reads.ts'
import { listedMost } from './archive.ts'
import { prepareMinutes, storeList } from './publishing.ts'
import { may } from './rules.ts'

export const indexArchive = action({
  records: 'archive.indexed',
  input: z.object({}),
  may: [],
  load: async (tx) => ({ meetings: await listPublished(tx, await listNewest(tx, listedMost + 1)), bodies: await listPublishing(tx) }),
  decide: (state) => done(state),
  save: storeList,
  refusals: {},
  told: { fi: 'Luettelo on ajan tasalla.', sv: 'Förteckningen är uppdaterad.', en: 'The list is up to date.' },
})

/** For whoever runs the installation: after a new version of the product, or when something is amiss with what is stored. */
export const rebuildArchive = action({
  records: 'archive.rebuilt',
  input: z.object({}),
  may: may.rebuild,
  load: async (tx) => ({ meetingIds: await listMeetingIds(tx) }),
  decide: (state) => done(state),
  save: async (_tx, { meetingIds }): Promise<{ id?: string; meetingIds: string[] }> => ({ meetingIds }),
  refusals: {},
  told: {
    fi: 'Julkaistut sivut, tiedostot, syötteet ja avoin rajapinta on tehty uudelleen.',
    sv: 'De publicerade sidorna, filerna, flödena och det öppna gränssnittet har gjorts om.',
    en: 'The published pages, files, feeds and the open record have been made again.',
  },
})

/** Takes published papers away that are not public any more. Follows from every act by which they may have become so. */
export const withdrawPapers = action({
  records: 'archive.papersWithdrawn',
  input: z.object({}),
  may: [],
  load: async (tx) => ({ papers: await listPapersToWithdraw(tx) }),
  decide: (state) => done(state),
  save: async (tx, { papers }, by): Promise<{ id?: string; meetingIds: string[] }> => {
    for (const { address } of papers) await withdraw(tx, address, by.now)
    const meetingIds = [...new Set(papers.map((one) => one.meetingId))]
    // What is not public any more goes, whatever else is to be said of the pages.
    for (const one of await prepareMeetings(tx, meetingIds)) await storeDocument(tx, one, by.now)
    return { meetingIds }
  },
  refusals: {},
  told: { fi: 'Liitteet on poistettu julkaisusta.', sv: 'Bilagorna är inte längre publicerade.', en: 'The papers are no longer published.' },
  // Noted under the act that caused it; by itself it happens too often to tell anything.
  leavesNoTrail: true,
})

async function prepareMeetings(db: Read, meetingIds: Iterable<string>): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  for (const id of meetingIds) {
    const published = await findPublishedMinutes(db, id)
    if (published !== null) prepared.push(...await prepareMinutes(db, published))
  }
  return prepared
}

/**
 * Stores published minutes as they are to be read now. Follows from publishing, correcting, and a paper that has become public;
 * refused where a form would not state what the minutes state.
 */
export const storeMinutesPages = action({
  records: 'archive.minutesStored',
  input: z.object({ meetingIds: z.array(id()) }),
  may: [],
  load: async (tx, input) => ({ prepared: await prepareMeetings(tx, input.meetingIds) }),
  decide: (state) => allOrNone(state),
  save: async (tx, { prepared }, by) => {
    for (const one of prepared) await storeDocument(tx, one, by.now)
    return {}
  },
  refusals: { formLacks: words.formLacks },
  told: { fi: 'Pöytäkirjan sivut ovat ajan tasalla.', sv: 'Protokollets sidor är uppdaterade.', en: 'The pages of the minutes are up to date.' },
  leavesNoTrail: true,
})
