// Turns a posted form into the plain value that an act's schema checks.

import type { Fault } from '../kit/fault.ts'

/** A file as it came; the schema of the act decides whether it is wanted. */
export type Upload = { fileName: string; mediaType: string; bytes: Buffer }

export type Form = {
  /** Nested by the dots in the names: title.fi, items.0.text; numbers make lists. */
  input: Record<string, unknown>
  /** As typed, by name: shown again when something is wrong. */
  values: Record<string, string>
  key: string | null
}

const forbidden = new Set(['__proto__', 'prototype', 'constructor'])
const fieldsMax = 5_000

/** Reads a form. Fields whose names begin with _ are the page's own: _key, _version. */
export async function readForm(request: Request): Promise<Form> {
  const input: Record<string, unknown> = {}
  const values: Record<string, string> = {}
  let key: string | null = request.headers.get('idempotency-key')
  let count = 0
  for (const [name, value] of await request.formData()) {
    count += 1
    if (count > fieldsMax) throw new FormRefused('tooManyFields')
    if (name === '_key' && typeof value === 'string') key = value
    else if (name === '_version') put(input, ['version'], value)
    else if (typeof value === 'string') {
      values[name] = value
      put(input, name.split('.'), value)
    } else if (value.name !== '' || value.size > 0) {
      const bytes = Buffer.from(await value.arrayBuffer())
      put(input, name.split('.'), { fileName: value.name, mediaType: value.type, bytes } satisfies Upload)
    }
  }
  // A list may have holes where rows were taken away on the page.
  return { input: withoutHoles(input) as Record<string, unknown>, values, key }
}

/** What was sent cannot become an input; told at its fields like any other fault. */
export class InputRefused extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super('inputRefused')
    this.faults = faults
  }
}

/** The form itself is not acceptable; answered with 400. */
export class FormRefused extends Error {}

function put(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [name, ...rest] = path
  if (name === undefined || forbidden.has(name)) throw new FormRefused('badFieldName')
  if (rest.length === 0) {
    const before = into[name]
    if (before === undefined) into[name] = value
    // A name that comes again makes a list, as ticked boxes of one group do.
    else into[name] = Array.isArray(before) ? [...before, value] : [before, value]
    return
  }
  const inner = into[name]
  if (inner !== undefined && !isPlain(inner)) throw new FormRefused('badFieldName')
  const next: Record<string, unknown> = inner ?? {}
  into[name] = next
  put(next, rest, value)
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value) && !('bytes' in value)

function withoutHoles(value: unknown): unknown {
  if (!isPlain(value)) return value
  const names = Object.keys(value)
  if (names.length > 0 && names.every((name) => /^\d{1,4}$/.test(name))) {
    return names.map(Number).sort((one, other) => one - other).map((index) => withoutHoles(value[String(index)]))
  }
  return Object.fromEntries(names.map((name) => [name, withoutHoles(value[name])]))
}
