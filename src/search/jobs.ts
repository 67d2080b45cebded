// Keeps the search up with what changes: entries are taken anew and files are read, beside all requests.
import { type By, nilId, perform } from '../platform/act.ts'
import { dayIn } from '../platform/kit/day.ts'
import type { World } from '../platform/world.ts'
import { keepExtract, rebuildSearch, renewSearch } from './actions.ts'
import { findUnread, textOfFile } from './extract.ts'
import { isOutdated, listChanged } from './reads.ts'
import { product } from './rules.ts'

const byProduct = (world: World): By => {
  const now = world.clock.now()
  return { actor: product, personId: nilId, now, on: dayIn(now), via: 'search' }
}

/** Takes everything that has changed anew, and reads every file that nobody has read yet; gives how many subjects that were. */
export async function catchUp(world: World, isStopped: () => boolean = () => false): Promise<number> {
  if (await isOutdated(world.database)) await perform(world, rebuildSearch, byProduct(world), {}, `search-rebuild-${world.random(12)}`)
  let renewed = await renewAll(world, isStopped)
  for (let file = await findUnread(world.database); file !== null && !isStopped(); file = await findUnread(world.database)) {
    const { bytes, ...unread } = file
    await perform(world, keepExtract, byProduct(world), { paperId: unread.paperId, number: unread.number, ...await textOfFile(bytes, unread.fileName) },
      `search-file-${unread.paperId}-${unread.number}`)
    renewed += await renewAll(world, isStopped)
  }
  return renewed
}

async function renewAll(world: World, isStopped: () => boolean): Promise<number> {
  let renewed = 0
  for (let changed = await listChanged(world.database); changed.upTo.length > 0 && !isStopped(); changed = await listChanged(world.database)) {
    const done = await perform(world, renewSearch, byProduct(world), {}, `search-${changed.upTo.at(-1)}-${world.random(6)}`)
    if (done.kind === 'done') renewed += done.answer.renewed
  }
  return renewed
}
