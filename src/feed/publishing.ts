// Stores the feeds beside the archive, so that they are read with its ETags and open without the database.
import { pageAddresses } from '../archive/archive.ts'
import type { PublishedMeeting } from '../archive/archive.ts'
import type { Write } from '../platform/database.ts'
import { findPublication, publish } from '../platform/publication.ts'
import { embeddedPage } from './embedded.ts'
import { atomFeed } from './atom.ts'
import { embeddedAddress, type Feed, feedAddress, type FeedForm, feedForms, mediaTypes } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { sitemap } from './sitemap.ts'

/** A feed in one of its forms. */
export const feedBytes = (feed: Feed, form: FeedForm): Buffer => Buffer.from(form === 'atom' ? atomFeed(feed) : jsonFeed(feed))

/** What has not changed is not stored again. */
export async function storeFeeds(tx: Write, { feeds, meetings }: { feeds: Feed[]; meetings: PublishedMeeting[] }, at: Temporal.Instant): Promise<void> {
  for (const feed of feeds) {
    for (const form of feedForms) await store(tx, feedAddress(feed, form), mediaTypes[form], feedBytes(feed, form), at)
  }
  for (const feed of feeds.filter((one) => one.kind === 'memos')) {
    await store(tx, embeddedAddress(feed), 'text/html; charset=utf-8', Buffer.from(embeddedPage(feed)), at)
  }
  for (const { address, text } of sitemap(pageAddresses(meetings))) await store(tx, address, 'application/xml; charset=utf-8', Buffer.from(text), at)
}

async function store(tx: Write, address: string, mediaType: string, bytes: Buffer, at: Temporal.Instant): Promise<void> {
  const before = await findPublication(tx, address)
  if (before === null || !before.bytes.equals(bytes)) await publish(tx, { address, mediaType, bytes, at })
}
