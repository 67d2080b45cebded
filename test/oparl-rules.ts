// The schema of OParl 1.1 as a table: what each type of object must have, what it may have, and of which form; written from the specification.

type Form = 'text' | 'url' | 'date' | 'moment' | 'yes' | 'count' | 'texts' | 'urls' | 'list' | `object ${string}` | `objects ${string}`
type Rule = { must?: string[]; may: Record<string, Form> }

/** `list` is the address of an external list. `id` and `type` are every object's. */
const rules: Record<string, Rule> = {
  System: { must: ['oparlVersion', 'body'], may: { oparlVersion: 'url', otherOparlVersions: 'urls', license: 'url', body: 'list', name: 'text', contactEmail: 'text',
    contactName: 'text', website: 'url', vendor: 'url', product: 'url' } },
  Body: { must: ['name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'], may: { system: 'url', shortName: 'text', name: 'text', website: 'url',
    licenseValidSince: 'moment', oparlSince: 'moment', ags: 'text', rgs: 'text', equivalent: 'urls', contactEmail: 'text', contactName: 'text', organization: 'list',
    person: 'list', meeting: 'list', paper: 'list', legislativeTerm: 'objects LegislativeTerm', agendaItem: 'list', consultation: 'list', file: 'list',
    locationList: 'list', legislativeTermList: 'list', membership: 'list', classification: 'text', location: 'object Location', mainOrganization: 'url' } },
  LegislativeTerm: { may: { body: 'url', name: 'text', startDate: 'date', endDate: 'date' } },
  Organization: { may: { body: 'url', name: 'text', membership: 'urls', meeting: 'list', consultation: 'list', shortName: 'text', post: 'texts', subOrganizationOf: 'url',
    organizationType: 'text', classification: 'text', startDate: 'date', endDate: 'date', website: 'url', location: 'object Location', externalBody: 'url',
    memberCount: 'count', votingMemberCount: 'count' } },
  Person: { may: { body: 'url', name: 'text', familyName: 'text', givenName: 'text', formOfAddress: 'text', affix: 'text', title: 'texts', gender: 'text', phone: 'texts',
    email: 'texts', location: 'url', locationObject: 'object Location', status: 'texts', membership: 'objects Membership', image: 'object File', life: 'text',
    lifeSource: 'text' } },
  Membership: { may: { person: 'url', organization: 'url', role: 'text', votingRight: 'yes', startDate: 'date', endDate: 'date', onBehalfOf: 'url' } },
  Meeting: { may: { name: 'text', meetingState: 'text', cancelled: 'yes', start: 'moment', end: 'moment', location: 'object Location', organization: 'urls',
    participant: 'urls', invitation: 'object File', resultsProtocol: 'object File', verbatimProtocol: 'object File', auxiliaryFile: 'objects File',
    agendaItem: 'objects AgendaItem' } },
  AgendaItem: { must: ['order'], may: { meeting: 'url', number: 'text', order: 'count', name: 'text', public: 'yes', consultation: 'url', result: 'text',
    resolutionText: 'text', resolutionFile: 'object File', auxiliaryFile: 'objects File', start: 'moment', end: 'moment' } },
  Paper: { may: { body: 'url', name: 'text', reference: 'text', date: 'date', paperType: 'text', relatedPaper: 'urls', superordinatedPaper: 'urls',
    subordinatedPaper: 'urls', mainFile: 'object File', auxiliaryFile: 'objects File', location: 'objects Location', originatorPerson: 'urls',
    underDirectionOf: 'urls', originatorOrganization: 'urls', consultation: 'objects Consultation' } },
  Consultation: { may: { paper: 'url', agendaItem: 'url', meeting: 'url', organization: 'urls', authoritative: 'yes', role: 'text' } },
  File: { must: ['accessUrl'], may: { name: 'text', fileName: 'text', mimeType: 'text', date: 'date', size: 'count', sha1Checksum: 'text', sha512Checksum: 'text',
    text: 'text', accessUrl: 'url', downloadUrl: 'url', externalServiceUrl: 'url', masterFile: 'url', derivativeFile: 'urls', fileLicense: 'url', meeting: 'urls',
    agendaItem: 'urls', person: 'url', paper: 'urls' } },
}
const everywhere: Record<string, Form> = { license: 'text', keyword: 'texts', created: 'moment', modified: 'moment', web: 'url' }

const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s/]+\//.test(`${value}/`) && URL.canParse(value)
const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && Temporal.PlainDate.from(value).toString() === value
const isMoment = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
  && Number.isFinite(Date.parse(value))
const isText = (value: unknown) => typeof value === 'string' && value !== ''
const all = (value: unknown, is: (one: unknown) => boolean) => Array.isArray(value) && value.every(is)

function fits(value: unknown, form: Form, faults: string[], at: string): boolean {
  switch (form) {
    case 'text': return isText(value)
    case 'url': case 'list': return isUrl(value)
    case 'date': return isDate(value)
    case 'moment': return isMoment(value)
    case 'yes': return typeof value === 'boolean'
    case 'count': return Number.isInteger(value)
    case 'texts': return all(value, isText)
    case 'urls': return all(value, isUrl)
    default: {
      const [many, type = ''] = form.split(' ')
      return many === 'object' ? inner(value, type, faults, at) : all(value, (one) => inner(one, type, faults, at))
    }
  }
}

function inner(value: unknown, type: string, faults: string[], at: string): boolean {
  if (!(value instanceof Object) || Array.isArray(value)) return false
  faults.push(...oparlFaults(value as Record<string, unknown>, type).map((fault) => `${at} › ${fault}`))
  return true
}

/** Everything that is wrong with an object; `type` is the one it must have, where that is known. */
export function oparlFaults(object: Record<string, unknown>, type?: string): string[] {
  const name = /^https:\/\/schema\.oparl\.org\/1\.1\/(\w+)$/.exec(String(object.type))?.[1] ?? ''
  const rule = rules[name]
  const here = `${name} ${String(object.id)}`
  if (rule === undefined || (type !== undefined && type !== name)) return [`${here}: ${String(object.type)} is no type, or not the one that belongs here.`]
  const faults = isUrl(object.id) ? [] : [`${here}: its id is no address.`]
  if (object.deleted === true) {
    if (!isMoment(object.created) || !isMoment(object.modified)) faults.push(`${here}: a stub must keep its moments.`)
    const left = Object.keys(object).filter((key) => !['id', 'type', 'created', 'modified', 'deleted'].includes(key))
    return left.length === 0 ? faults : [...faults, `${here}: a stub still has ${left.join(', ')}.`]
  }
  for (const key of rule.must ?? []) if (!(key in object)) faults.push(`${here}: ${key} is missing.`)
  for (const [key, value] of Object.entries(object)) {
    if (key === 'id' || key === 'type' || key === 'deleted') continue
    const form = rule.may[key] ?? everywhere[key]
    // What a maker adds has the maker's name before a colon.
    if (form === undefined ? !/^[a-z]+:\w+$/i.test(key) : !fits(value, form, faults, `${here}.${key}`)) faults.push(`${here}: ${key} is not as OParl wants it.`)
  }
  return faults
}
