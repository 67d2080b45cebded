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

/** What HTML in a feed must not hold: script, what is fetched without being asked for, and addresses that only its own page understands. */
function htmlFaults(html: string): string[] {
  const faults: string[] = []
  if (/<(script|iframe|object|embed|style|link|meta|form|base|html|body)\b/i.test(html)) faults.push('HTML of a whole page, or with script.')
  if (/<[^>]+\son\w+\s*=/i.test(html)) faults.push('HTML that does something by itself.')
  for (const [, name = '', value = ''] of html.matchAll(/\s(href|src)="([^"]*)"/gi)) if (!isWeb(value) && !/^mailto:/.test(value)) faults.push(`A relative ${name}: ${value}`)
  return faults
}

/** Everything that is wrong with an Atom feed; nothing when it is valid. `at` is where it was read. */
export function atomFaults(text: string, at: string | null = null): string[] {
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
  const selves = childrenOf(feed, atomNs, 'link').filter((link) => link.getAttribute('rel') === 'self')
  if (selves.length !== 1) faults.push(`${selves.length} self links, not 1.`)
  if (at !== null && selves.some((link) => link.getAttribute('href') !== at)) faults.push('The self link is another address than that of the feed.')
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(feed.getAttribute('xml:lang') ?? '')) faults.push('No language.')
  if (!/^<\?xml version="1\.0" encoding="utf-8"\?>/i.test(text)) faults.push('No declaration of UTF-8.')
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(0*([0-8]|1[1245-9]|2\d|3[01])|x0*([0-8bcef]|1[0-9a-f]));/i.test(text)) faults.push('A control character.')
  const entries = childrenOf(feed, atomNs, 'entry')
  if (childrenOf(feed, atomNs, 'author').length === 0 && entries.some((entry) => childrenOf(entry, atomNs, 'author').length === 0)) faults.push('No author.')
  for (const author of childrenOf(feed, atomNs, 'author')) if (one(author, 'name').trim() === '') faults.push('An author has no name.')
  for (const entry of entries) {
    checkWhole(entry)
    for (const name of ['content', 'summary', 'published', 'rights', 'source']) if (childrenOf(entry, atomNs, name).length > 1) faults.push(`Two of ${name}.`)
    const published = childrenOf(entry, atomNs, 'published')[0]
    if (published !== undefined && !date.test(published.textContent ?? '')) faults.push('published is no date.')
    const updated = childrenOf(entry, atomNs, 'updated')[0]
    if (published !== undefined && Date.parse(updated?.textContent ?? '') < Date.parse(published.textContent ?? '')) faults.push('Updated before it was published.')
    for (const content of childrenOf(entry, atomNs, 'content')) {
      if (content.getAttribute('type') === 'html') faults.push(...htmlFaults(content.textContent ?? ''))
      if (Array.from(content.childNodes).some((node) => node.nodeType === 1)) faults.push('HTML is not escaped.')
    }
    for (const category of childrenOf(entry, atomNs, 'category')) if (!category.getAttribute('term')) faults.push('A category has no term.')
  }
  for (const gone of childrenOf(feed, tombstoneNs, 'deleted-entry')) {
    if (!isIri(gone.getAttribute('ref') ?? '')) faults.push('A deleted entry has no ref.')
    if (!date.test(gone.getAttribute('when') ?? '')) faults.push('A deleted entry has no when.')
  }
  const newest = [...entries.map((entry) => childrenOf(entry, atomNs, 'updated')[0]?.textContent ?? ''),
    ...childrenOf(feed, tombstoneNs, 'deleted-entry').map((gone) => gone.getAttribute('when') ?? '')].map((one) => Date.parse(one))
  if (newest.some((one) => one > Date.parse(childrenOf(feed, atomNs, 'updated')[0]?.textContent ?? ''))) faults.push('An entry is newer than the feed.')
  const dates = entries.map((entry) => Date.parse(childrenOf(entry, atomNs, 'updated')[0]?.textContent ?? ''))
  if (dates.some((one, place) => one > (dates[place - 1] ?? Infinity))) faults.push('The entries are not in order.')
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

const itemFields = ['id', 'url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'image', 'banner_image', 'date_published', 'date_modified',
  'authors', 'tags', 'language', 'attachments']

/** Everything that is wrong with a JSON Feed; `at` is where it was read. */
export function jsonFeedFaults(text: string, at: string | null = null): string[] {
  const feed: unknown = JSON.parse(text)
  if (!isObject(feed)) return ['The feed is no object.']
  const faults: string[] = []
  const check = (isTrue: boolean, fault: string) => void (isTrue || faults.push(fault))
  check(feed.version === 'https://jsonfeed.org/version/1.1', 'version')
  check(typeof feed.title === 'string' && feed.title !== '', 'title')
  for (const name of ['home_page_url', 'feed_url']) check(feed[name] === undefined || isWeb(String(feed[name])), name)
  check(at === null || feed.feed_url === at, 'feed_url is another address than that of the feed.')
  check(feed.language === undefined || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(String(feed.language)), 'language')
  const known = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'user_comment', 'next_url', 'icon', 'favicon', 'authors', 'language', 'expired', 'hubs', 'items']
  check(Object.keys(feed).every((key) => known.includes(key) || key.startsWith('_')), 'A field that the form does not know.')
  check(!('author' in feed), 'author is the form of version 1')
  check(Array.isArray(feed.authors) && feed.authors.every((one) => isObject(one) && ['name', 'url', 'avatar'].some((key) => key in one)), 'authors')
  check(Array.isArray(feed.items), 'items')
  const items: unknown[] = Array.isArray(feed.items) ? feed.items : []
  for (const item of items) {
    if (!isObject(item)) { faults.push('An item is no object.'); continue }
    check(typeof item.id === 'string' && item.id !== '', 'id')
    check('content_html' in item || 'content_text' in item, 'An item has neither content_html nor content_text.')
    check(Object.keys(item).every((key) => itemFields.includes(key) || key.startsWith('_')), `A field of an item that the form does not know: ${Object.keys(item).join(' ')}`)
    if (typeof item.content_html === 'string') faults.push(...htmlFaults(item.content_html))
    check(!(Date.parse(String(item.date_modified)) < Date.parse(String(item.date_published))), 'Modified before it was published.')
    check(item.url === undefined || isWeb(String(item.url)), `url ${String(item.url)}`)
    for (const name of ['date_published', 'date_modified']) check(item[name] === undefined || date.test(String(item[name])), name)
    check(item.tags === undefined || (Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === 'string')), 'tags')
    check(Object.entries(item).every(([key, value]) => !key.startsWith('_') || isObject(value)), 'An extension is no object.')
  }
  check(new Set(items.map((item) => isObject(item) ? item.id : null)).size === items.length, 'Two items with one id.')
  return faults
}
