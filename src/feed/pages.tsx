// Feeds and the map of the archive before they have been stored; afterwards the stored copies answer first.
import { pageAddresses } from '../archive/archive.ts'
import { listPublished } from '../archive/reads.ts'
import { openText } from '../platform/http/open.ts'
import type { OpenRoute, Query } from '../platform/http/visit.ts'
import { isLanguage } from '../platform/kit/language.ts'
import { feedNamed, mediaTypes } from './feed.ts'
import { feedBytes } from './publishing.ts'
import { listFeeds } from './reads.ts'
import { robots, sitemap } from './sitemap.ts'

async function answerFeed(query: Query): Promise<Response | null> {
  const { language, slug = null, name = '' } = query.params
  const named = feedNamed(name)
  if (named === null || !isLanguage(language)) return null
  const feed = (await listFeeds(query.db)).find((one) => one.slug === slug && one.kind === named.kind && one.language === language)
  return feed === undefined ? null : openText(query, feedBytes(feed, named.form).toString(), mediaTypes[named.form])
}

export const openRoutes: OpenRoute[] = [
  { path: '/:language/archive/:name', answer: answerFeed },
  { path: '/:language/archive/:slug/:name', answer: answerFeed },
  { path: '/robots.txt', answer: async (query) => openText(query, robots, 'text/plain; charset=utf-8') },
  { path: '/sitemap.xml', answer: async (query) => {
    const [first] = sitemap(pageAddresses(await listPublished(query.db)))
    return first === undefined ? null : openText(query, first.text, 'application/xml; charset=utf-8')
  } },
]
