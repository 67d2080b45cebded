// Describes the open record to programs (OpenAPI 3.1).
import { embeddedName, feedAddress, feedForms, feedKinds } from '../feed/feed.ts'
import { languages } from '../platform/kit/language.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { lists, names, oparlTypes } from './oparl.ts'
import { schemas } from './schemas.ts'

const parameter = (name: string, schema: Record<string, unknown>, description: string) => ({ name, in: 'query', schema, description })
const moment = { type: 'string', format: 'date-time' }

const filters = [
  parameter('page', { type: 'integer', minimum: 1, default: 1 }, 'Which page of the list.'),
  parameter('elementsPerPage', { type: 'integer', minimum: 1, maximum: 100 }, 'The same as limit.'),
  parameter('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'So many objects on a page.'),
  parameter('created_since', moment, 'Only objects created then or later.'), parameter('created_until', moment, 'Only objects created then or earlier.'),
  parameter('modified_since', moment, 'Only objects modified then or later; deleted ones are among them, as stubs.'),
  parameter('modified_until', moment, 'Only objects modified then or earlier.'),
  parameter('omit_internal', { type: 'boolean' }, 'Leaves out the objects that stand in others.'),
]
const inPath = (name: string, schema: Record<string, unknown>) => ({ name, in: 'path', required: true, schema })
const answering = (schema: string, description: string) => ({ description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } })
const get = (operationId: string, summary: string, parameters: unknown[], responses: Record<string, unknown>) => ({ get: { operationId, summary,
  parameters, responses: { ...responses, 304: { description: 'As it was when the ETag in If-None-Match was given.' } } } })
const inForm = (description: string, ...mediaTypes: string[]) => ({ description,
  content: Object.fromEntries(mediaTypes.map((one) => [one, { schema: { type: 'string' } }])) })
const notThere = { 404: { description: 'Not there.' } }
const wrong = { 400: answering('Error', 'A parameter is wrong; error names it.') }
const id = inPath('id', { type: 'string', format: 'uuid' })
const listing = (list: string) => ({ 200: answering(`${list}List`, 'A page of the list.'), ...wrong })

const pageOf = (items: string) => ({ type: 'object', required: ['data', 'pagination', 'links'], properties: {
  data: { type: 'array', items: { $ref: `#/components/schemas/${items}` } },
  pagination: { type: 'object', properties: Object.fromEntries(['totalElements', 'elementsPerPage', 'currentPage', 'totalPages']
    .map((name) => [name, { type: 'integer' }])) },
  links: { type: 'object', properties: Object.fromEntries(['first', 'prev', 'self', 'next', 'last']
    .map((name) => [name, { type: 'string', format: 'uri' }])) } } })

const language = inPath('language', { type: 'string', enum: [...languages] })
const feed = { 200: inForm('The feed, or the page for a frame.', 'application/atom+xml', 'application/feed+json', 'text/html'), ...notThere }
const feedName = inPath('name', { type: 'string', enum: [...feedKinds.flatMap((kind) => feedForms.map((form) =>
  feedAddress({ slug: null, kind, language: 'fi' }, form).split('/').at(-1))), embeddedName] })

export const openApi = {
  openapi: '3.1.0',
  info: { title: 'Toimeenpano: the open record (OParl 1.1)', version: '1.0.0', license: { name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/' },
    description: 'What is published of meetings, in the form of OParl 1.1, for reading, with its feeds. Withdrawn objects stay as stubs.' },
  servers: [{ url: ownAddress }],
  paths: {
    '/oparl/v1': get('getRoot', 'The system, where reading begins.', [], { 200: answering('System', 'The system.') }),
    '/oparl/v1/system': get('getSystem', 'The system, where reading begins.', [], { 200: answering('System', 'The system.') }),
    '/oparl/v1/bodies': get('listBodies', 'The bodies of OParl: the reform.', filters, listing('Body')),
    ...Object.fromEntries(oparlTypes.map((type) => [`/oparl/v1/${type}/{id}`, get(`get${names[type]}`, `One ${names[type]}, or its stub.`, [id],
      { 200: answering(names[type], 'The object.'), ...notThere })])),
    ...Object.fromEntries(Object.entries(lists).map(([list, type]) => [`/oparl/v1/body/{id}/${list}`, get(`list${names[type]}`,
      `Every ${names[type]} of a body.`, [id, ...filters], { ...listing(names[type]), ...notThere })])),
    '/oparl/v1/organization/{id}/meeting': get('listMeetingOfOrganization', 'The meetings of a group.', [id, ...filters],
      { ...listing('Meeting'), ...notThere }),
    '/oparl/v1/openapi.json': get('getDescription', 'This description.', [], { 200: { description: 'OpenAPI.',
      content: { 'application/json': { schema: { type: 'object' } } } } }),
    '/{language}/archive/{name}': get('getFeed', 'What all bodies have published.', [language, feedName], feed),
    '/{language}/archive/{slug}/{name}': get('getFeedOfBody', 'What one body has published.',
      [language, inPath('slug', { type: 'string' }), feedName], feed),
    '/{language}/calendars/{file}': get('getCalendar', 'The meetings of whoever was given the secret address.',
      [language, inPath('file', { type: 'string', pattern: '^[0-9a-f]{64}\\.ics$' })],
      { 200: inForm('The calendar (RFC 5545).', 'text/calendar'), ...notThere }),
    '/sitemap.xml': get('getSitemap', 'The pages of the archive.', [], { 200: inForm('The map (sitemaps.org 0.9).', 'application/xml') }),
    '/robots.txt': get('getRobots', 'What programs may visit.', [], { 200: inForm('RFC 9309.', 'text/plain') }),
  },
  components: { schemas: { ...schemas, ...Object.fromEntries(oparlTypes.map((type) => [`${names[type]}List`, pageOf(names[type])])),
    Error: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } } } },
}
