// The last memos of a body as a small page for the frame of an intranet, or for a server that takes it into a page of its own. No script.
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { escaped } from '../platform/kit/xml.ts'
import type { Feed } from './feed.ts'

const shownMax = 5

const none = { fi: 'Muistioita ei ole vielä julkaistu.', sv: 'Inga promemorior har publicerats ännu.', en: 'No memos have been published yet.' }

/** Links open in the whole window, not within the frame. */
export function embeddedPage(feed: Feed): string {
  const entries = feed.entries.filter((one) => one.withdrawn === null).slice(0, shownMax)
  const lines = entries.map((one) =>
    `<li><a href="${escaped(ownAddress + one.address)}">${escaped(one.title)}</a> ${writtenDay(dayIn(one.updatedAt), feed.language)}</li>`)
  const list = entries.length === 0 ? `<p>${none[feed.language]}</p>` : `<ul class="archive">${lines.join('')}</ul>`
  return `<!doctype html><html lang="${feed.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`
    + `<meta name="robots" content="noindex"><base target="_top"><title>${escaped(feed.title)}</title>`
    + `<link rel="stylesheet" href="${ownAddress}/assets/style.css"></head>`
    + `<body class="embedded"><main><h2>${escaped(feed.title)}</h2>${list}</main></body></html>\n`
}
