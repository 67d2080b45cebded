// The rules of RFC 4287, RFC 6721 and JSON Feed 1.1 as checks: what a public validator would say of a feed.
import { DOMParser } from '@xmldom/xmldom'

function rootOf(text: string, onFault: (fault: string) => void): Element | null {
  const options = { errorHandler: (level: string, message: unknown) => onFault(`${level}: ${String(message)}`) }
  return new DOMParser(options).parseFromString(text, 'application/xml').documentElement
}

const atomNs = 'http://www.w3.org/2005/Atom'
const tombstoneNs = 'http://purl.org/atompub/tombstones/1.0'
// RFC 3339 as RFC 4287, 3.3 asks for it: a capital T, and Z or an offset.
const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const isIri = (value: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
const isWeb = (value: string) => /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value)

const childrenOf = (of: Element, ns: string, name: string): Element[] =>
  Array.from(of.childNodes).filter((one): one is Element => one.nodeType === 1 && 'localName' in one && one.localName === name
    && 'namespaceURI' in one && one.namespaceURI === ns)

/** Everything that is wrong with an Atom feed; nothing when it is valid. */
export function atomFaults(text: string): string[] {
  const faults: string[] = []
  const feed = rootOf(text, (fault) => faults.push(fault))
  if (feed === null || feed.localName !== 'feed' || feed.namespaceURI !== atomNs) return [...faults, 'The root is no atom:feed.']
  const one = (of: Element, name: string): string => {
    const found = childrenOf(of, atomNs, name)
    if (found.length !== 1) faults.push(`${found.length} × ${name} in ${of.localName}, not 1.`)
    return found[0]?.textContent ?? ''
  }
  const checkWhole = (of: Element) => {
    if (!isIri(one(of, 'id'))) faults.push('An id is no absolute IRI.')
    if (one(of, 'title').trim() === '') faults.push('A title is empty.')
    if (!date.test(one(of, 'updated'))) faults.push('updated is no date.')
    for (const link of childrenOf(of, atomNs, 'link')) {
      if (!isWeb(link.getAttribute('href') ?? '')) faults.push(`A link is not absolute: ${link.getAttribute('href')}`)
    }
    const alternates = childrenOf(of, atomNs, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
    const kinds = alternates.map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`)
    if (new Set(kinds).size < kinds.length) faults.push('Two alternates of one type and language.')
    if (of.localName === 'entry' && childrenOf(of, atomNs, 'content').length === 0 && alternates.length === 0) faults.push('No content and no alternate.')
  }
  checkWhole(feed)
  if (!childrenOf(feed, atomNs, 'link').some((link) => link.getAttribute('rel') === 'self')) faults.push('No self link.')
  const entries = childrenOf(feed, atomNs, 'entry')
  if (childrenOf(feed, atomNs, 'author').length === 0 && entries.some((entry) => childrenOf(entry, atomNs, 'author').length === 0)) faults.push('No author.')
  for (const author of childrenOf(feed, atomNs, 'author')) if (one(author, 'name').trim() === '') faults.push('An author has no name.')
  for (const entry of entries) {
    checkWhole(entry)
    for (const name of ['content', 'summary', 'published', 'rights', 'source']) if (childrenOf(entry, atomNs, name).length > 1) faults.push(`Two of ${name}.`)
    const published = childrenOf(entry, atomNs, 'published')[0]
    if (published !== undefined && !date.test(published.textContent ?? '')) faults.push('published is no date.')
    for (const content of childrenOf(entry, atomNs, 'content')) {
      if (content.getAttribute('type') === 'html' && childrenOf(content, atomNs, '*').length > 0) faults.push('HTML is not escaped.')
      if (Array.from(content.childNodes).some((node) => node.nodeType === 1)) faults.push('HTML is not escaped.')
    }
    for (const category of childrenOf(entry, atomNs, 'category')) if (!category.getAttribute('term')) faults.push('A category has no term.')
  }
  for (const gone of childrenOf(feed, tombstoneNs, 'deleted-entry')) {
    if (!isIri(gone.getAttribute('ref') ?? '')) faults.push('A deleted entry has no ref.')
    if (!date.test(gone.getAttribute('when') ?? '')) faults.push('A deleted entry has no when.')
  }
  const ids = [...entries.map((entry) => childrenOf(entry, atomNs, 'id')[0]?.textContent ?? ''),
    ...childrenOf(feed, tombstoneNs, 'deleted-entry').map((gone) => gone.getAttribute('ref') ?? '')]
  if (new Set(ids).size < ids.length) faults.push('Two entries with one id.')
  return faults
}

/** Ids of the entries that are there and of those that are gone. */
export function atomIds(text: string): { there: string[]; gone: string[] } {
  const feed = rootOf(text, () => {})
  if (feed === null) return { there: [], gone: [] }
  return { there: childrenOf(feed, atomNs, 'entry').map((entry) => childrenOf(entry, atomNs, 'id')[0]?.textContent ?? ''),
    gone: childrenOf(feed, tombstoneNs, 'deleted-entry').map((gone) => gone.getAttribute('ref') ?? '') }
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => value instanceof Object && !Array.isArray(value)

/** Everything that is wrong with a JSON Feed. */
export function jsonFeedFaults(text: string): string[] {
  const feed: unknown = JSON.parse(text)
  if (!isObject(feed)) return ['The feed is no object.']
  const faults: string[] = []
  const check = (isTrue: boolean, fault: string) => void (isTrue || faults.push(fault))
  check(feed.version === 'https://jsonfeed.org/version/1.1', 'version')
  check(typeof feed.title === 'string' && feed.title !== '', 'title')
  for (const name of ['home_page_url', 'feed_url']) check(feed[name] === undefined || isWeb(String(feed[name])), name)
  check(!('author' in feed), 'author is the form of version 1')
  check(Array.isArray(feed.authors) && feed.authors.every((one) => isObject(one) && ['name', 'url', 'avatar'].some((key) => key in one)), 'authors')
  check(Array.isArray(feed.items), 'items')
  const items: unknown[] = Array.isArray(feed.items) ? feed.items : []
  for (const item of items) {
    if (!isObject(item)) { faults.push('An item is no object.'); continue }
    check(typeof item.id === 'string' && item.id !== '', 'id')
    check('content_html' in item || 'content_text' in item, 'An item has neither content_html nor content_text.')
    check(item.url === undefined || isWeb(String(item.url)), `url ${String(item.url)}`)
    for (const name of ['date_published', 'date_modified']) check(item[name] === undefined || date.test(String(item[name])), name)
    check(item.tags === undefined || (Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === 'string')), 'tags')
    check(Object.entries(item).every(([key, value]) => !key.startsWith('_') || isObject(value)), 'An extension is no object.')
  }
  check(new Set(items.map((item) => isObject(item) ? item.id : null)).size === items.length, 'Two items with one id.')
  return faults
}
