// The open record over HTTP: the system, objects, lists with their pages and filters, and the description of it all.
import { openText } from '../platform/http/open.ts'
import type { OpenRoute, Query } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { productVersion } from '../platform/version.ts'
import { openApi } from './openapi.ts'
import { isOparlType, lists, listUrl, type OparlType, root, shown, urlOf, withoutInternal } from './oparl.ts'
import { type Asked, findObject, listObjects } from './reads.ts'

const json = (query: Query, value: unknown): Response => openText(query, `${JSON.stringify(value, null, 1)}\n`, 'application/json; charset=utf-8')

const system = {
  id: `${root}/system`, type: 'https://schema.oparl.org/1.1/System', oparlVersion: 'https://schema.oparl.org/1.1/', name: 'Toimeenpano',
  body: `${root}/bodies`, website: ownAddress, 'toimeenpano:version': productVersion,
}

/** Wrong use is told, so that nobody takes all for what they asked. */
const refused = (detail: string): Response => Response.json({ error: detail }, { status: 400, headers: { 'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store' } })

const moments = { created_since: 'createdSince', created_until: 'createdUntil', modified_since: 'modifiedSince', modified_until: 'modifiedUntil' } as const
/** Later drafts of OParl 1.1 say `limit` for what the first ones called `elementsPerPage`. */
const counts = { page: 'page', elementsPerPage: 'limit', limit: 'limit' } as const
const limitMax = 100

/** What is asked of a list, or the name of the parameter that is none. */
function askedIn(given: URLSearchParams): Asked | string {
  const asked: Asked = { page: 1, limit: 20 }
  for (const [name, field] of Object.entries(counts)) {
    const value = given.get(name)
    if (value === null) continue
    if (!/^[1-9]\d{0,6}$/.test(value)) return name
    asked[field] = field === 'limit' ? Math.min(Number(value), limitMax) : Number(value)
  }
  for (const [name, field] of Object.entries(moments)) {
    // A plus sign that was not escaped arrives as a space.
    const value = given.get(name)?.replace(/ (?=\d\d:\d\d$)/, '+')
    if (value === undefined) continue
    try {
      asked[field] = Temporal.Instant.from(value)
    } catch {
      return name
    }
  }
  return asked
}

async function answerList(query: Query, type: OparlType, address: string, organization: string | null = null): Promise<Response> {
  const asked = askedIn(query.query)
  if (typeof asked === 'string') return refused(asked)
  const { objects, total } = await listObjects(query.db, type, organization, asked)
  const isShort = query.query.get('omit_internal') === 'true'
  const pages = Math.max(1, Math.ceil(total / asked.limit))
  const link = (page: number) => {
    const parameters = new URLSearchParams(query.query)
    parameters.set('page', String(page))
    return `${address}?${parameters.toString()}`
  }
  return json(query, {
    data: objects.map(shown).map((one) => isShort ? withoutInternal(one) : one),
    pagination: { totalElements: total, elementsPerPage: asked.limit, currentPage: asked.page, totalPages: pages },
    links: { first: link(1), ...asked.page > 1 ? { prev: link(Math.min(asked.page - 1, pages)) } : {}, self: link(asked.page),
      ...asked.page < pages ? { next: link(asked.page + 1) } : {}, last: link(pages) },
  })
}

async function answerObject(query: Query): Promise<Response | null> {
  const { type, id = '' } = query.params
  const object = isOparlType(type) && isId(id) ? await findObject(query.db, type, id) : null
  return object === null ? null : json(query, shown(object))
}

/** A list that belongs to a body, or the meetings of an organization. */
async function answerListOf(query: Query): Promise<Response | null> {
  const { type, id = '', list = '' } = query.params
  const listed = Object.hasOwn(lists, list) ? lists[list] : undefined
  if (!isOparlType(type) || !isId(id) || listed === undefined || await findObject(query.db, type, id) === null) return null
  if (type === 'body') return answerList(query, listed, listUrl(id, list))
  return type === 'organization' && listed === 'meeting' ? answerList(query, 'meeting', `${urlOf(type, id)}/meeting`, urlOf(type, id)) : null
}

export const openRoutes: OpenRoute[] = [
  { path: '/oparl/v1', answer: async (query) => json(query, system) },
  { path: '/oparl/v1/system', answer: async (query) => json(query, system) },
  { path: '/oparl/v1/openapi.json', answer: async (query) => json(query, openApi) },
  { path: '/oparl/v1/bodies', answer: (query) => answerList(query, 'body', `${root}/bodies`) },
  { path: '/oparl/v1/:type/:id', answer: answerObject },
  { path: '/oparl/v1/:type/:id/:list', answer: answerListOf },
]
