// Serves what was published: from a stored copy, with its hash as the ETag, whether the database answers or not.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Copies, Publication } from '../publication.ts'

type Ready = { publication: Publication; gzip: Buffer | null; checkedAt: number }

const keptMax = 500
// A correction by another process is seen after this many milliseconds at the latest.
const trustedFor = 1_000

/** Answers GET and HEAD below an archive; gives false when nothing was published there. */
export function publishedBy(copies: Copies, now: () => number) {
  const ready = new Map<string, Ready>()

  async function find(address: string): Promise<Ready | null> {
    const kept = ready.get(address)
    if (kept !== undefined && now() - kept.checkedAt < trustedFor) return kept
    const publication = await copies.find(address)
    if (publication === null) return null
    const isSame = kept?.publication.sha256 === publication.sha256
    const fresh = { publication, checkedAt: now(), gzip: isSame ? kept?.gzip ?? null : compressed(publication) }
    ready.delete(address)
    ready.set(address, fresh)
    const oldest = ready.keys().next()
    if (ready.size > keptMax && !oldest.done) ready.delete(oldest.value)
    return fresh
  }

  /** Forgets a copy, so that a correction is seen by the very next reader. */
  const forget = (address: string) => void ready.delete(address)

  async function answer(address: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const found = await find(address)
    if (found === null) return false
    const { publication, gzip } = found
    const etag = `"${publication.sha256}"`
    const useGzip = gzip !== null && String(request.headers['accept-encoding'] ?? '').includes('gzip')
    const headers: Record<string, string | number> = {
      'Content-Type': publication.mediaType, ETag: etag, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding',
      'Last-Modified': httpDate(publication.publishedAt),
      ...securityHeaders,
    }
    if (publication.fileName !== null) headers['Content-Disposition'] = dispositionOf(publication.fileName)
    if (matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return true
    }
    const bytes = useGzip ? gzip : publication.bytes
    if (useGzip) headers['Content-Encoding'] = 'gzip'
    headers['Content-Length'] = bytes.length
    response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
  return { answer, forget }
}

const compressed = (publication: Publication): Buffer | null =>
  publication.mediaType.startsWith('text/') ? gzipSync(publication.bytes, { level: 9 }) : null

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

/** Sent with every answer. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

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
