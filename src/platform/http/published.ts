// Serves what was published: from a stored copy, with its hash as the ETag, whether the database answers or not.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { addressed } from '../kit/own-address.ts'
import { type Copies, type Publication, sha256Of } from '../publication.ts'
import { accepts } from './request.ts'

/** A copy made ready to be answered: headers are written once, not for every reader. */
type Ready = { publication: Publication; etag: string; plain: Form; gzip: Form | null; unchanged: string[]; checkedAt: number }
// Bytes as a text of one-byte characters: node sends it in one piece with the headers, which costs a sixth less than a buffer.
type Form = { headers: string[]; latin1: string }

const keptMax = 500
// A correction by another process is seen after this many milliseconds at the latest.
const trustedFor = 1_000

/**
 * Answers GET and HEAD below an archive: true at once when the copy is at hand, else a promise of whether there is one.
 * `now` gives milliseconds from any start; what programs read is told the address of the installation.
 */
export function publishedBy(copies: Copies, now: () => number, ownAddress: () => string = () => '') {
  const ready = new Map<string, Ready>()

  async function find(address: string): Promise<Ready | null> {
    const kept = ready.get(address)
    const publication = await copies.find(address)
    if (publication === null) return null
    const isSame = kept !== undefined && kept.publication.sha256 === publication.sha256 && kept.publication.version === publication.version
    const fresh = isSame ? { ...kept, checkedAt: now() } : { ...madeReady(publication, ownAddress()), checkedAt: now() }
    ready.delete(address)
    ready.set(address, fresh)
    const oldest = ready.keys().next()
    if (ready.size > keptMax && !oldest.done) ready.delete(oldest.value)
    return fresh
  }

  /** Forgets a copy, so that a correction is seen by the very next reader. */
  const forget = (address: string) => void ready.delete(address)

  function answer(address: string, request: IncomingMessage, response: ServerResponse): true | Promise<boolean> {
    const kept = ready.get(address)
    if (kept !== undefined && now() - kept.checkedAt < trustedFor) return write(kept, request, response)
    return find(address).then((found) => found === null ? false : write(found, request, response))
  }
  return { answer, forget }
}

function write(ready: Ready, request: IncomingMessage, response: ServerResponse): true {
  const { 'if-none-match': seen, 'if-modified-since': since } = request.headers
  if (seen === undefined ? since !== undefined && isNoNewer(ready.publication, since) : matches(seen, ready.etag)) {
    response.writeHead(304, ready.unchanged).end()
    return true
  }
  const accepted = request.headers['accept-encoding']?.toString()
  const form = ready.gzip !== null && accepted !== undefined && accepts(accepted, 'gzip') ? ready.gzip : ready.plain
  response.writeHead(200, form.headers).end(request.method === 'HEAD' ? '' : form.latin1, 'latin1')
  return true
}

function madeReady(stored: Publication, ownAddress: string): Omit<Ready, 'checkedAt'> {
  const isEmbedded = embedded.test(stored.address)
  const isForPrograms = forPrograms.test(stored.mediaType) || isEmbedded
  const publication = isForPrograms ? { ...stored, bytes: Buffer.from(addressed(stored.bytes.toString('utf8'), ownAddress)) } : stored
  const etag = `"${isForPrograms ? sha256Of(publication.bytes) : publication.sha256}"`
  const shared = ['Content-Type', publication.mediaType, 'ETag', etag, 'Cache-Control', 'public, no-cache', 'Vary', 'Accept-Encoding',
    'Last-Modified', httpDate(publication.publishedAt), ...Object.entries({ ...isEmbedded ? framedHeaders : securityHeaders,
      ...(publication.fileName === null ? {} : fileHeaders) }).flat(),
    ...(isForPrograms ? ['Access-Control-Allow-Origin', '*'] : []),
    ...(publication.fileName === null ? [] : ['Content-Disposition', dispositionOf(publication.fileName)])]
  const packed = compressed(publication)
  return {
    publication: stored, etag, unchanged: shared,
    plain: formOf(publication.bytes, shared),
    gzip: packed === null ? null : formOf(packed, [...shared, 'Content-Encoding', 'gzip']),
  }
}

const formOf = (bytes: Buffer, headers: string[]): Form =>
  ({ latin1: bytes.toString('latin1'), headers: [...headers, 'Content-Length', String(bytes.length)] })

/** A part of the archive that is meant to stand in the frame of another site. */
const embedded = /\/latest\.html$/

/** Feeds and maps of pages: whole addresses stand in them, and pages of every site may read them. */
const forPrograms = /^application\/(atom\+xml|feed\+json|xml)\b/

const compressed = (publication: Publication): Buffer | null =>
  publication.mediaType.startsWith('text/') || forPrograms.test(publication.mediaType) ? gzipSync(publication.bytes, { level: 9 }) : null

/** Whether an If-None-Match names what would be sent (RFC 9110, 13.1.2). */
export const matches = (header: string, etag: string): boolean =>
  header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

/** Whether somebody who has what was there at a moment has this (RFC 9110, 13.1.3); a moment that is none is not looked at. */
const isNoNewer = ({ publishedAt }: Publication, since: string): boolean =>
  publishedAt.epochMilliseconds - publishedAt.epochMilliseconds % 1000 <= Date.parse(since)

/** Sent with every answer. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // For programs that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** For what may stand in a frame of every site: there is nothing in it that one could be made to press. */
const framedHeaders: Record<string, string> = Object.fromEntries(Object.entries({ ...securityHeaders,
  'Content-Security-Policy': "default-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *" }).filter(([name]) => name !== 'X-Frame-Options'))

/** For files that people brought: whatever they hold, it gets no script, no origin and no other site. */
export const fileHeaders: Record<string, string> = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff' }

/** A file is always saved, never run in our origin; the name in both forms of RFC 6266 / RFC 5987. */
export function dispositionOf(fileName: string): string {
  const plain = fileName.normalize('NFD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%;/]/g, '_') || 'file'
  const whole = encodeURIComponent(fileName.normalize('NFC'))
    .replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment in the form that HTTP wants (RFC 9110, 5.6.7). */
export function httpDate(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO('UTC')
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dayNames[at.dayOfWeek - 1]}, ${two(at.day)} ${monthNames[at.month - 1]} ${at.year} ${two(at.hour)}:${
    two(at.minute)}:${two(at.second)} GMT`
}
