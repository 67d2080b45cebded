// Answers programs: without a session, with an ETag, and so that pages of every site may read it.
import { nilId } from '../act.ts'
import { dayIn } from '../kit/day.ts'
import { nobody } from '../kit/may.ts'
import { addressed } from '../kit/own-address.ts'
import { sha256Of } from '../publication.ts'
import type { World } from '../world.ts'
import { inTime } from './away.ts'
import { matches } from './published.ts'
import type { OpenRoute, Query } from './visit.ts'

const readingMsMax = 10_000
const corsHeaders = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' }

/** The answer of an open address; a browser that asks first whether it may read is told yes. Null: not there. */
export async function answerOpen(world: World, route: OpenRoute, request: Request, params: Record<string, string>): Promise<Response | null> {
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { ...corsHeaders, Allow: 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'If-None-Match, Accept', 'Access-Control-Max-Age': '86400' } })
  }
  const now = world.clock.now()
  const query = { world, db: world.database, params, query: new URL(request.url).searchParams, request,
    by: { actor: nobody, personId: nilId, now, on: dayIn(now) } }
  return inTime(route.answer(query), readingMsMax)
}

/** A text for programs; 304 when whoever asks has it already. */
export function openText({ world, request }: Query, text: string, mediaType: string): Response {
  return etagged(request, addressed(text, world.address), { ...corsHeaders, 'Content-Type': mediaType, 'Cache-Control': 'public, no-cache' })
}

/** A text with its hash as the ETag; 304 when whoever asks has it already. */
export function etagged(request: Request, text: string, others: Record<string, string>): Response {
  const etag = `"${sha256Of(text)}"`
  const headers = { ...others, ETag: etag }
  const seen = request.headers.get('if-none-match')
  return seen !== null && matches(seen, etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}
