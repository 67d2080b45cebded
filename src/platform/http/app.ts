// Joins the routes into one application: language, who is asking, the page's frame, and what to say when things fail.
import { Hono, type MiddlewareHandler } from 'hono'
import type { VNode } from 'preact'
import { type By, nilId } from '../act.ts'
import { dayIn } from '../kit/day.ts'
import { isLanguage, type Language } from '../kit/language.ts'
import { type Actor, nobody } from '../kit/may.ts'
import { findWithdrawalReason, isWithdrawn } from '../publication.ts'
import type { World } from '../world.ts'
import { answerAsset, type Assets } from './assets.ts'
import { inTime, isDatabaseAway } from './away.ts'
import { carriedFields, FormRefused } from './form.ts'
import { securityHeaders } from './published.ts'
import { addressOf, type Connection, cookieOf, isForeign, isSecure, languageOf, wantedLanguage } from './request.ts'
import { answerOpen } from './open.ts'
import type { OpenRoute, Page, Reply, Route, Viewer, Visit } from './visit.ts'

export const sessionCookie = 'toimeenpano_session'

export type House = {
  routes: Route[]
  openRoutes: OpenRoute[]
  /** Who holds this session token, and what they are in which body; null when nobody does. */
  identify: (world: World, token: string) => Promise<{ viewer: Viewer; actor: Actor } | null>
  /** The whole HTML of a page. */
  frame: (visit: Visit, page: Page) => Promise<string> | string
  /** What to show when there is no page: not found, gone with its reason, database away, a bug with its reference. */
  trouble: (language: Language, kind: TroubleKind, reference: string) => VNode
  /** What to show when a form comes from somebody whose session has ended. */
  signedOut: (language: Language, action: string, fields: [string, string][]) => VNode
  titleOf: (language: Language, kind: TroubleKind | 'signedOut') => string
  assets: Assets
}

const statuses = { notFound: 404, gone: 410, away: 503, bug: 500, badRequest: 400, badType: 415, tooLarge: 413, wrongMethod: 405, foreign: 403 }
type TroubleKind = keyof typeof statuses

const readingMsMax = 10_000
const withdrawnMsMax = 2_000

/** Builds the application over a world. */
export function buildApp(world: World, house: House): Hono<{ Bindings: Connection }> {
  const app = new Hono<{ Bindings: Connection }>({ strict: true })
  app.use(withSecurityHeaders)
  app.get('/assets/*', (context) => {
    const asset = house.assets.get(new URL(context.req.url).pathname)
    return asset === undefined ? context.notFound() : answerAsset(asset, context.req.raw)
  })
  app.get('/', (context) => context.redirect(`/${wantedLanguage(context.req.raw)}/`, 303))
  for (const route of house.openRoutes) {
    app.on(['GET', 'OPTIONS'], route.path, async (context) =>
      context.req.url.includes('%00') ? context.notFound() : await answerOpen(world, route, context.req.raw, context.req.param()) ?? context.notFound())
  }
  for (const route of house.routes) {
    app.on(route.method, addressesOf(route), (context) => {
      const { language, ...params } = context.req.param() as Record<string, string>
      // No text of ours holds the sign zero, and the database cannot even be asked about it.
      if (!isLanguage(language) || context.req.url.includes('%00')) return context.notFound()
      return answer(world, house, route, context.req.raw, language, params, addressOf(context.req.raw, context.env))
    })
  }
  for (const [path, allow] of [...house.openRoutes.map((route): [string, string] => [route.path, 'GET, HEAD, OPTIONS']), ...allowedAt(house.routes)]) {
    app.all(path, async (context) => {
      const language = context.req.path.split('/')[1]
      if (!isLanguage(language) && path.startsWith('/:')) return context.notFound()
      const response = await answerTrouble(world, house, context.req.raw, languageOf(context.req.raw), 'wrongMethod')
      response.headers.set('Allow', allow)
      return response
    })
  }
  app.notFound(async (context) => {
    const request = context.req.raw
    const { pathname, search } = new URL(request.url)
    // A stroke too many at the end is forgiven; never outside the product's own languages.
    if (request.method === 'GET' && /^\/(fi|sv|en)\/.*[^/]\/$/.test(pathname)) return context.redirect(pathname.slice(0, -1) + search, 308)
    const reason = /^\/(fi|sv|en)\/archive\//.test(pathname) ? await findReason(world, pathname) : null
    return answerTrouble(world, house, request, languageOf(request), reason === null ? 'notFound' : 'gone', undefined, reason ?? '')
  })
  app.onError((error, context) => failed(world, house, context.req.raw, error))
  return app
}

/** Why what was here is gone, as far as it was told; null when nothing was. The stored copies know it without the database. */
async function findReason(world: World, address: string): Promise<string | null> {
  const stored = await world.copies.findGone(address)
  if (stored !== null) return stored
  const isGone = await inTime(isWithdrawn(world.database, address), withdrawnMsMax).catch(() => false)
  return isGone ? await findWithdrawalReason(world.database, address).catch(() => null) ?? '' : null
}

/** Whoever answered, such as a redirect of the application itself: nothing leaves without them. */
const withSecurityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) if (!context.res.headers.has(name)) context.header(name, value)
  if (isSecure(context.req.raw)) context.header('Strict-Transport-Security', 'max-age=31536000')
}

const addressesOf = (route: Route): string[] => route.path === '/' ? ['/:language/', '/:language'] : [`/:language${route.path}`]

/** Every address with the methods it knows; with any other it answers 405, whether or not what it names is there. */
function allowedAt(routes: Route[]): Map<string, string> {
  const allowed = new Map([['/', 'GET, HEAD'], ['/assets/*', 'GET, HEAD']])
  for (const route of routes) {
    for (const path of addressesOf(route)) {
      const methods = route.method === 'GET' ? 'GET, HEAD' : route.method
      const known = allowed.get(path)
      if (!known?.includes(methods)) allowed.set(path, known === undefined ? methods : `${known}, ${methods}`)
    }
  }
  return allowed
}

async function answer(
  world: World, house: House, route: Route, request: Request, language: Language, params: Record<string, string>,
  address: string,
): Promise<Response> {
  if (route.method === 'POST' && isForeign(request)) return answerTrouble(world, house, request, language, 'foreign')
  const visit = await visitOf(world, house, request, language, params, address)
  if (!route.isOpen && visit.viewer === null) {
    const fields = request.method === 'POST' ? await carriedFields(request) : null
    return fields === null ? toSignIn(visit, request) : answerSignedOut(house, visit, fields)
  }
  // An act is waited for: it may have been done. Its statements are bounded by themselves.
  const reply = await (route.method === 'GET' ? inTime(route.handle(visit), readingMsMax) : route.handle(visit))
  return replyWith(world, house, visit, reply)
}

async function visitOf(
  world: World, house: House, request: Request, language: Language, params: Record<string, string>, address = 'unknown',
): Promise<Visit> {
  const url = new URL(request.url)
  const token = cookieOf(request, sessionCookie)
  const known = token === null ? null : await inTime(house.identify(world, token), readingMsMax)
  const now = world.clock.now()
  const by: By = { actor: known?.actor ?? nobody, personId: known?.viewer.personId ?? nilId, now, on: dayIn(now) }
  return {
    world, db: world.database, language, path: url.pathname.slice(language.length + 1) || '/', params,
    query: url.searchParams, by, viewer: known?.viewer ?? null, sessionToken: token, tried: null, request, address,
  }
}

async function replyWith(world: World, house: House, visit: Visit, reply: Reply): Promise<Response> {
  if (reply === null) return answerTrouble(world, house, visit.request, visit.language, 'notFound', visit)
  if (reply.kind === 'raw') return withHeaders(reply.response)
  if (reply.kind === 'redirect') {
    const headers = new Headers({ Location: reply.to })
    for (const cookie of reply.cookies ?? []) headers.append('Set-Cookie', cookie)
    return withHeaders(new Response(null, { status: 303, headers }))
  }
  const response = html(await house.frame(visit, reply), reply.status ?? 200)
  if (reply.retryAfter !== undefined) response.headers.set('Retry-After', String(reply.retryAfter))
  return response
}

const html = (text: string, status: number): Response => withHeaders(new Response(text, {
  status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
}))

function withHeaders(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

function toSignIn(visit: Visit, request: Request): Response {
  const url = new URL(request.url)
  // After signing in a person continues from the page that was asked for; a form has to be sent again.
  const to = request.method === 'GET' ? `?to=${encodeURIComponent(visit.path + url.search)}` : ''
  return withHeaders(new Response(null, { status: 303, headers: { Location: `/${visit.language}/sign-in${to}` } }))
}

/** What was written goes back to the browser, so that it can be sent again after signing in. */
async function answerSignedOut(house: House, visit: Visit, fields: [string, string][]): Promise<Response> {
  const { language, path } = visit
  const children = house.signedOut(language, `/${language}${path}`, fields)
  const response = html(await house.frame(visit, { kind: 'page', title: house.titleOf(language, 'signedOut'), trail: [], children }), 401)
  response.headers.set('WWW-Authenticate', 'Session')
  return response
}

async function answerTrouble(
  world: World, house: House, request: Request, language: Language, kind: TroubleKind, known?: Visit,
  reference = '',
): Promise<Response> {
  const visit = known ?? {
    ...await visitOf({ ...world }, { ...house, identify: async () => null }, request, language, {}),
  }
  const page: Page = { kind: 'page', title: house.titleOf(language, kind), trail: [], children: house.trouble(language, kind, reference) }
  const response = html(await house.frame(visit, page), statuses[kind])
  if (kind === 'away') response.headers.set('Retry-After', '5')
  return response
}

async function failed(world: World, house: House, request: Request, error: Error): Promise<Response> {
  const language = languageOf(request)
  if (error instanceof FormRefused) return answerTrouble(world, house, request, language, error.kind)
  const reference = world.random(6)
  world.log(`${reference} ${request.method} ${new URL(request.url).pathname} ${error.stack ?? error.message}`)
  return answerTrouble(world, house, request, language, isDatabaseAway(error) ? 'away' : 'bug', undefined, reference)
}
