// Joins the routes into one application: language, who is asking, the page's frame, and what to say when things fail.
import { Hono } from 'hono'
import type { VNode } from 'preact'
import { type By, nilId } from '../act.ts'
import { dayIn } from '../kit/day.ts'
import { isLanguage, type Language, languages } from '../kit/language.ts'
import { type Actor, nobody } from '../kit/may.ts'
import type { World } from '../world.ts'
import { answerAsset, type Assets } from './assets.ts'
import { isDatabaseAway } from './away.ts'
import { FormRefused } from './form.ts'
import { securityHeaders } from './published.ts'
import type { Page, Reply, Route, Viewer, Visit } from './visit.ts'

export const sessionCookie = 'toimeenpano_session'
const formBytesMax = 60 * 1024 * 1024

export type House = {
  routes: Route[]
  /** Who holds this session token, and what they are in which body; null when nobody does. */
  identify: (world: World, token: string) => Promise<{ viewer: Viewer; actor: Actor } | null>
  /** The whole HTML of a page. */
  frame: (visit: Visit, page: Page) => Promise<string> | string
  /** What to show when there is no page: not found, database away, a bug with its reference. */
  trouble: (language: Language, kind: 'notFound' | 'away' | 'bug' | 'badRequest' | 'foreign', reference: string) => VNode
  /** What to show when a form comes from somebody whose session has ended. */
  signedOut: (language: Language, action: string, fields: [string, string][]) => VNode
  titleOf: (language: Language, kind: keyof typeof statuses | 'signedOut') => string
  assets: Assets
}

/** Builds the application over a world. */
export function buildApp(world: World, house: House): Hono {
  const app = new Hono({ strict: true })
  app.get('/assets/*', (context) => {
    const asset = house.assets.get(new URL(context.req.url).pathname)
    return asset === undefined ? context.notFound() : answerAsset(asset, context.req.raw)
  })
  app.get('/', (context) => context.redirect(`/${wantedLanguage(context.req.raw)}/`, 303))
  for (const route of house.routes) {
    app.on(route.method, route.path === '/' ? ['/:language/', '/:language'] : [`/:language${route.path}`], (context) => {
      const { language, ...params } = context.req.param() as Record<string, string>
      if (!isLanguage(language)) return answerTrouble(world, house, context.req.raw, 'fi', 'notFound')
      return answer(world, house, route, context.req.raw, language, params)
    })
  }
  app.notFound((context) =>
    answerTrouble(world, house, context.req.raw, languageOf(context.req.raw), 'notFound'))
  app.onError((error, context) => failed(world, house, context.req.raw, error))
  return app
}

async function answer(
  world: World, house: House, route: Route, request: Request, language: Language, params: Record<string, string>,
): Promise<Response> {
  if (route.method === 'POST') {
    if (isForeign(request)) return answerTrouble(world, house, request, language, 'foreign')
    if (Number(request.headers.get('content-length') ?? 0) > formBytesMax) {
      return answerTrouble(world, house, request, language, 'badRequest')
    }
  }
  const visit = await visitOf(world, house, request, language, params)
  if (!route.isOpen && visit.viewer === null) {
    const fields = request.method === 'POST' ? await fieldsOf(request) : null
    return fields === null ? toSignIn(visit, request) : answerSignedOut(house, visit, fields)
  }
  const reply = await route.handle(visit)
  return replyWith(world, house, visit, reply)
}

async function visitOf(
  world: World, house: House, request: Request, language: Language, params: Record<string, string>,
): Promise<Visit> {
  const url = new URL(request.url)
  const token = cookieOf(request, sessionCookie)
  const known = token === null ? null : await house.identify(world, token)
  const now = world.clock.now()
  const by: By = { actor: known?.actor ?? nobody, personId: known?.viewer.personId ?? nilId, now, on: dayIn(now) }
  return {
    world, db: world.database, language, path: url.pathname.slice(language.length + 1) || '/', params,
    query: url.searchParams, by, viewer: known?.viewer ?? null, sessionToken: token, tried: null, request,
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
  return html(await house.frame(visit, reply), reply.status ?? 200)
}

const html = (text: string, status: number): Response => withHeaders(new Response(text, {
  status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
}))

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

function toSignIn(visit: Visit, request: Request): Response {
  const url = new URL(request.url)
  // After signing in a person continues from the page that was asked for; a form has to be sent again.
  const to = request.method === 'GET' ? `?to=${encodeURIComponent(visit.path + url.search)}` : ''
  return withHeaders(new Response(null, { status: 303, headers: { Location: `/${visit.language}/sign-in${to}` } }))
}

// What people write fits in this; larger is not read from somebody who is not known.
const carriedBytesMax = 2 * 1024 * 1024

/** The written fields of a form; files and passwords are not carried along. Null when there is nothing to carry. */
async function fieldsOf(request: Request): Promise<[string, string][] | null> {
  if (Number(request.headers.get('content-length') ?? carriedBytesMax + 1) > carriedBytesMax) return null
  const form = await request.formData().catch(() => null)
  const fields = form === null ? [] : [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  return fields.length === 0 ? null : fields.filter(([name]) => !/password/i.test(name))
}

/** What was written goes back to the browser, so that it can be sent again after signing in. */
async function answerSignedOut(house: House, visit: Visit, fields: [string, string][]): Promise<Response> {
  const { language, path } = visit
  const children = house.signedOut(language, `/${language}${path}`, fields)
  const response = html(await house.frame(visit, { kind: 'page', title: house.titleOf(language, 'signedOut'), trail: [], children }), 401)
  response.headers.set('WWW-Authenticate', 'Session')
  return response
}

const statuses = { notFound: 404, away: 503, bug: 500, badRequest: 400, foreign: 403 }

async function answerTrouble(
  world: World, house: House, request: Request, language: Language, kind: keyof typeof statuses, known?: Visit,
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
  if (error instanceof FormRefused) return answerTrouble(world, house, request, language, 'badRequest')
  const reference = world.random(6)
  world.log(`${reference} ${request.method} ${new URL(request.url).pathname} ${error.stack ?? error.message}`)
  return answerTrouble(world, house, request, language, isDatabaseAway(error) ? 'away' : 'bug', undefined, reference)
}

/** A form sent from another site. Browsers always say where a form comes from; programs need not. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = request.headers.get('origin')
  if (origin === null) return false
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host
  return origin === 'null' ? site === null : new URL(origin).host !== host
}

export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=') || null
  }
  return null
}

const languageOf = (request: Request): Language => {
  const first = new URL(request.url).pathname.split('/')[1]
  return isLanguage(first) ? first : wantedLanguage(request)
}

/** The first of our languages that the browser asks for; Finnish when it asks for none of them. */
function wantedLanguage(request: Request): Language {
  for (const part of (request.headers.get('accept-language') ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase()
    const found = languages.find((language) => language === code)
    if (found !== undefined) return found
  }
  return 'fi'
}
