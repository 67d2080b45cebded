// The objects of OParl 1.1 as far as the record gives them, as JSON Schemas for its description.
import { names, oparlTypes, type OparlType, schemaOf } from './oparl.ts'

type Schema = Record<string, unknown>
const text: Schema = { type: 'string' }
const url: Schema = { type: 'string', format: 'uri' }
const urls: Schema = { type: 'array', items: url }
const day: Schema = { type: 'string', format: 'date' }
const moment: Schema = { type: 'string', format: 'date-time' }
const yes: Schema = { type: 'boolean' }
const count: Schema = { type: 'integer', minimum: 0 }
const one = (type: OparlType): Schema => ({ $ref: `#/components/schemas/${names[type]}` })
const several = (type: OparlType): Schema => ({ type: 'array', items: one(type) })

const properties: Record<OparlType, Record<string, Schema>> = {
  body: { system: url, name: text, shortName: text, contactName: text, website: url, organization: url, person: url, membership: url, meeting: url, paper: url,
    consultation: url, file: url, agendaItem: url, legislativeTermList: url, legislativeTerm: several('legislativeterm') },
  organization: { body: url, name: text, shortName: text, membership: urls, meeting: url, organizationType: text, classification: text },
  person: { body: url, name: text, membership: several('membership') },
  membership: { person: url, organization: url, role: text, 'toimeenpano:represents': text },
  legislativeterm: { body: url, name: text, startDate: day, endDate: day },
  meeting: { name: text, meetingState: text, cancelled: yes, start: moment, end: moment, organization: urls, resultsProtocol: one('file'),
    auxiliaryFile: several('file'), agendaItem: several('agendaitem') },
  agendaitem: { meeting: url, number: text, order: count, name: text, public: yes, result: text, resolutionText: text, consultation: url },
  paper: { body: url, name: text, reference: text, date: day, paperType: text, underDirectionOf: urls, mainFile: one('file'),
    consultation: several('consultation') },
  consultation: { paper: url, agendaItem: url, meeting: url, organization: urls },
  file: { name: text, fileName: text, mimeType: text, date: day, size: count, sha512Checksum: text, 'toimeenpano:sha256': text, text, accessUrl: url,
    downloadUrl: url, meeting: urls, paper: urls },
}

/** What an object that is there must have beside its id and type; a stub has none of it. */
const required: Partial<Record<OparlType, string[]>> = { agendaitem: ['order'], file: ['accessUrl'],
  body: ['name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'] }

const shared = { created: moment, modified: moment, web: url, deleted: { type: 'boolean', description: 'Set on a stub, of which nothing else is left.' } }

function schemaFor(type: OparlType): Schema {
  const whole = { type: 'object', required: ['id', 'type'], properties: { id: url, type: { const: schemaOf(type) }, ...properties[type], ...shared } }
  const more = required[type]
  return more === undefined ? whole : { ...whole, if: { not: { required: ['deleted'] } }, then: { required: more } }
}

export const schemas: Record<string, Schema> = {
  System: { type: 'object', required: ['id', 'type', 'oparlVersion', 'body'], properties: { id: url, type: { const: 'https://schema.oparl.org/1.1/System' },
    oparlVersion: { const: 'https://schema.oparl.org/1.1/' }, name: text, body: url, website: url, 'toimeenpano:version': text } },
  ...Object.fromEntries(oparlTypes.map((type) => [names[type], schemaFor(type)])),
}
