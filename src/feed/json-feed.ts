// Writes a feed as JSON Feed 1.1. That form knows no deletion: what was withdrawn stays as an updated stub with the same id.
import { ownAddress } from '../platform/kit/own-address.ts'
import { type Entry, type Feed, feedAddress, written } from './feed.ts'

export const jsonFeed = (feed: Feed): string => `${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: feed.title, language: feed.language,
  home_page_url: `${ownAddress}/${feed.language}/archive`, feed_url: ownAddress + feedAddress(feed, 'json'),
  authors: [{ name: feed.author }], items: feed.entries.map(itemOf),
}, null, 1)}\n`

function itemOf(entry: Entry) {
  const known = { id: entry.id, url: ownAddress + entry.address, title: entry.title, language: entry.language,
    date_published: written(entry.publishedAt), tags: [entry.kind, entry.bodySlug] }
  return entry.withdrawn === null
    ? { ...known, summary: entry.summary, content_html: entry.html, date_modified: written(entry.updatedAt) }
    : { ...known, content_text: entry.withdrawn.why, date_modified: written(entry.withdrawn.at), _toimeenpano: { withdrawn: true } }
}
