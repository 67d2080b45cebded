// A small checker of JSON Schema (2020-12), for as much of it as an OpenAPI description of ours uses; an unknown word is a fault.

type Schema = Record<string, unknown>
type Schemas = Record<string, Schema>
const isSchema = (value: unknown): value is Schema => value instanceof Object && !Array.isArray(value)

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string', integer: (value) => Number.isInteger(value), boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value), object: isSchema,
}
const formats: Record<string, (value: string) => boolean> = {
  uri: (value) => /^https?:/.test(value) && URL.canParse(value), uuid: (value) => /^[0-9a-f-]{36}$/.test(value), date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  'date-time': (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
}

/** Everything in which a value does not fit a schema; `schemas` are those that may be referred to. */
export function schemaFaults(value: unknown, schema: Schema, schemas: Schemas, at = ''): string[] {
  const inside = (part: unknown, one: unknown, place: string) => isSchema(one) ? schemaFaults(part, one, schemas, `${at}${place}`) : [`${at}${place}: no schema`]
  const unless = (isTrue: boolean, what: string) => isTrue ? [] : [`${at || '/'}: ${what}`]
  const words: Record<string, (is: unknown) => string[]> = {
    $ref: (ref) => inside(value, schemas[String(ref).replace('#/components/schemas/', '')], ''),
    type: (name) => unless(types[String(name)]?.(value) ?? false, `is no ${String(name)}`),
    const: (same) => unless(value === same, `is not ${String(same)}`),
    enum: (some) => unless(Array.isArray(some) && some.includes(value), 'is none of those it may be'),
    format: (name) => unless(typeof value !== 'string' || (formats[String(name)]?.(value) ?? false), `is no ${String(name)}: ${String(value)}`),
    pattern: (pattern) => unless(typeof value !== 'string' || new RegExp(String(pattern)).test(value), 'has another pattern'),
    minimum: (least) => unless(typeof value !== 'number' || value >= Number(least), 'is too small'),
    maximum: (most) => unless(typeof value !== 'number' || value <= Number(most), 'is too large'),
    items: (one) => Array.isArray(value) ? value.flatMap((part, place) => inside(part, one, `/${place}`)) : [],
    required: (keys) => isSchema(value) && Array.isArray(keys) ? keys.flatMap((key) => unless(String(key) in value, `lacks ${String(key)}`)) : [],
    properties: (known) => isSchema(value) && isSchema(known)
      ? Object.entries(known).flatMap(([key, one]) => key in value ? inside(value[key], one, `/${key}`) : []) : [],
    not: (other) => unless(isSchema(other) && schemaFaults(value, other, schemas).length > 0, 'is what it must not be'),
    if: (condition) => isSchema(condition) && isSchema(schema.then) && schemaFaults(value, condition, schemas).length === 0 ? inside(value, schema.then, '') : [],
    then: () => [], description: () => [], examples: () => [], default: () => [],
  }
  return Object.entries(schema).flatMap(([word, is]) => words[word]?.(is) ?? [`${at || '/'}: the word ${word} is not known`])
}

type Operation = { operationId?: unknown; parameters?: unknown; responses?: unknown }

/** Everything that is wrong with an OpenAPI 3.1 description itself: its obligatory parts, and names that must be told apart. */
export function openApiFaults(api: Record<string, unknown>): string[] {
  const faults: string[] = []
  const check = (isTrue: boolean, fault: string) => void (isTrue || faults.push(fault))
  const info = isSchema(api.info) ? api.info : {}
  check(/^3\.1\.\d+$/.test(String(api.openapi)), 'openapi')
  check(typeof info.title === 'string' && typeof info.version === 'string', 'info')
  const components = isSchema(api.components) && isSchema(api.components.schemas) ? api.components.schemas : {}
  check(Object.keys(components).every((name) => /^[\w.-]+$/.test(name)), 'A component has no proper name.')
  for (const [, ref = ''] of JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) check(ref in components, `${ref} is referred to and not there.`)
  const ids: unknown[] = []
  const paths = isSchema(api.paths) ? api.paths : {}
  const shapes = Object.keys(paths).map((path) => path.replaceAll(/\{[^}]+\}/g, '{}'))
  check(new Set(shapes).size === shapes.length, 'Two paths differ in the names of their parts only.')
  for (const [path, item] of Object.entries(paths)) {
    check(path.startsWith('/'), path)
    if (!isSchema(item)) { faults.push(path); continue }
    for (const operation of Object.values(item)) {
      const { operationId, parameters, responses }: Operation = isSchema(operation) ? operation : {}
      ids.push(operationId)
      const listed = Array.isArray(parameters) ? parameters.filter(isSchema) : []
      const named = listed.map((one) => `${String(one.in)} ${String(one.name)}`)
      check(new Set(named).size === named.length, `${path}: a parameter is there twice.`)
      const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
      check(JSON.stringify(inPath.toSorted()) === JSON.stringify(listed.filter((one) => one.in === 'path').map((one) => one.name).toSorted()), `${path}: its parts.`)
      check(listed.every((one) => one.in !== 'path' || one.required === true), `${path}: what stands in a path is required.`)
      check(isSchema(responses) && Object.entries(responses).every(([status, one]) => /^[1-5]\d\d$/.test(status) && isSchema(one)
        && typeof one.description === 'string'), `${path}: its answers.`)
    }
  }
  check(new Set(ids).size === ids.length && ids.every((one) => typeof one === 'string'), 'Operations have one id each.')
  return faults
}
