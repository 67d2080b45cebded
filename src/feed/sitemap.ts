// Writes the map of the public archive for search engines (sitemaps.org, protocol 0.9), in parts when it is long.
import { languages } from '../platform/kit/language.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { element, xmlDocument } from '../platform/kit/xml.ts'

export type MapPage = { address: string; changedOn: string | null }

/** The protocol allows 50,000 in one file. */
const pagesMax = 45_000
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The files of the map: one, or an index and its parts. */
export function sitemap(pages: MapPage[], most = pagesMax): { address: string; text: string }[] {
  if (pages.length <= most) return [{ address: '/sitemap.xml', text: urlset(pages) }]
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, place) => pages.slice(place * most, (place + 1) * most))
  return [{ address: '/sitemap.xml', text: xmlDocument(element('sitemapindex', { xmlns }, parts.map((_, place) =>
    element('sitemap', {}, element('loc', {}, ownAddress + partAddress(place)))))) },
  ...parts.map((part, place) => ({ address: partAddress(place), text: urlset(part) }))]
}

const partAddress = (place: number) => `/sitemap-${place + 1}.xml`

const urlset = (pages: MapPage[]): string => xmlDocument(element('urlset', { xmlns }, pages.map(({ address, changedOn }) => element('url', {},
  element('loc', {}, ownAddress + address), changedOn === null ? null : element('lastmod', {}, changedOn)))))

/** What programs that gather pages may visit: the public archive and nothing else. */
export const robots = ['User-agent: *', ...languages.map((language) => `Allow: /${language}/archive`), 'Allow: /assets/', 'Allow: /sitemap',
  'Disallow: /', '', `Sitemap: ${ownAddress}/sitemap.xml`, ''].join('\n')
