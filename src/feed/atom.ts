// Writes a feed as Atom (RFC 4287); what was withdrawn is told as a deleted entry (RFC 6721).
import { ownAddress } from '../platform/kit/own-address.ts'
import { element, type Xml, xmlDocument } from '../platform/kit/xml.ts'
import { type Entry, type Feed, feedAddress, feedUpdatedAt, mediaTypes, written } from './feed.ts'

export function atomFeed(feed: Feed): string {
  const link = (rel: string, path: string, type: string) => element('link', { rel, type, href: ownAddress + path, hreflang: feed.language })
  return xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
    'xml:lang': feed.language },
  element('id', {}, `urn:uuid:${feed.id}`), element('title', {}, feed.title), element('updated', {}, written(feedUpdatedAt(feed))),
  element('author', {}, element('name', {}, feed.author)), element('generator', {}, 'Toimeenpano'),
  link('self', feedAddress(feed, 'atom'), mediaTypes.atom.split(';')[0] ?? ''), link('alternate', `/${feed.language}/archive`, 'text/html'),
  feed.entries.map((entry) => entry.withdrawn === null ? atomEntry(entry) : deletedEntry(entry, entry.withdrawn))))
}

const atomEntry = (entry: Entry): Xml => element('entry', {},
  element('id', {}, entry.id), element('title', {}, entry.title),
  element('published', {}, written(entry.publishedAt)), element('updated', {}, written(entry.updatedAt)),
  element('link', { rel: 'alternate', type: 'text/html', href: ownAddress + entry.address, hreflang: entry.language }),
  element('category', { term: entry.kind }), element('category', { term: entry.bodySlug }),
  element('summary', {}, entry.summary), element('content', { type: 'html' }, entry.html))

const deletedEntry = (entry: Entry, { at, why }: { at: Temporal.Instant; why: string }): Xml =>
  element('at:deleted-entry', { ref: entry.id, when: written(at) }, element('at:comment', {}, why))
