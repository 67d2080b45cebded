// Describes the open record to programs (OpenAPI 3.1).
import { ownAddress } from '../platform/kit/own-address.ts'
import { lists, oparlTypes, root } from './oparl.ts'

const parameter = (name: string, schema: Record<string, unknown>, description: string) => ({ name, in: 'query', schema, description })
const moment = { type: 'string', format: 'date-time' }

const filters = [
  parameter('page', { type: 'integer', minimum: 1, default: 1 }, 'Which page of the list.'),
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
  parameters, responses } })
const notThere = { 404: { description: 'Not there.' } }
const wrong = { 400: answering('Error', 'A parameter is wrong; error names it.') }
const id = inPath('id', { type: 'string', format: 'uuid' })

export const openApi = {
  openapi: '3.1.0',
  info: { title: 'Toimeenpano: the open record (OParl 1.1)', version: '1.0.0', license: { name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/' },
    description: 'What is published of meetings, in the form of OParl 1.1, for reading. Withdrawn objects stay as stubs.' },
  servers: [{ url: ownAddress }],
  paths: {
    '/oparl/v1/system': get('getSystem', 'The system, where reading begins.', [], { 200: answering('Object', 'The system.') }),
    '/oparl/v1/bodies': get('listBodies', 'The bodies of OParl: the reform.', filters, { 200: answering('List', 'A page of the list.'), ...wrong }),
    '/oparl/v1/{type}/{id}': get('getObject', 'One object, or its stub.', [inPath('type', { type: 'string', enum: [...oparlTypes] }), id],
      { 200: answering('Object', 'The object.'), ...notThere }),
    '/oparl/v1/body/{id}/{list}': get('listOfBody', 'A list of a body.', [id, inPath('list', { type: 'string', enum: Object.keys(lists) }), ...filters],
      { 200: answering('List', 'A page of the list.'), ...wrong, ...notThere }),
    '/oparl/v1/organization/{id}/meeting': get('listMeetings', 'The meetings of a group.', [id, ...filters],
      { 200: answering('List', 'A page of the list.'), ...wrong, ...notThere }),
    '/oparl/v1/openapi.json': get('getDescription', 'This description.', [], { 200: { description: 'OpenAPI.' } }),
  },
  components: { schemas: {
    Object: { type: 'object', required: ['id', 'type'], properties: { id: { type: 'string', format: 'uri', examples: [`${root}/system`] },
      type: { type: 'string', format: 'uri' }, created: moment, modified: moment, deleted: { type: 'boolean', description: 'Set on a stub.' } },
        additionalProperties: true },
    List: { type: 'object', required: ['data', 'pagination', 'links'], properties: {
      data: { type: 'array', items: { $ref: '#/components/schemas/Object' } },
      pagination: { type: 'object', properties: Object.fromEntries(['totalElements', 'elementsPerPage', 'currentPage',
        'totalPages'].map((name) => [name, { type: 'integer' }])) },
      links: { type: 'object', properties: Object.fromEntries(['first', 'prev', 'self', 'next', 'last'].map((name) => [name, { type: 'string',
        format: 'uri' }])) } } },
    Error: { type: 'object', properties: { error: { type: 'string' } } },
  } },
}
