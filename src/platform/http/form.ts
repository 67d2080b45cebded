// Turns a posted form into the plain value that an act's schema checks.

import type { Fault } from '../kit/fault.ts'
import { safeFileName } from '../kit/file-name.ts'

/** A file as it came, but for what could deceive in its name; the schema of the act decides whether it is wanted. */
export type Upload = { fileName: string; mediaType: string; bytes: Buffer }

/** The file in a field of a form, or null when there is none. */
export const uploadIn = (value: unknown): Upload | null =>
  value instanceof Object && 'bytes' in value && Buffer.isBuffer(value.bytes)
    // Only readForm makes values with bytes in them.
    ? value as Upload : null

export type Form = {
  /** Nested by the dots in the names: title.fi, items.0.text; numbers make lists. */
  input: Record<string, unknown>
  /** As typed, by name: shown again when something is wrong. */
  values: Record<string, string>
  key: string | null
}

const forbidden = new Set(['__proto__', 'prototype', 'constructor'])
const fieldsMax = 5_000
const depthMax = 10
const nameCharactersMax = 200
/** For those who have signed in: a paper of the largest size, and what is written beside it. */
export const formBytesMax = 60 * 1024 * 1024
/** For those who have not: a name and a password. */
export const openFormBytesMax = 64 * 1024

/** Reads a form. Fields whose names begin with _ are the page's own: _key, _version. */
export async function readForm(request: Request, bytesMax = formBytesMax): Promise<Form> {
  const input: Record<string, unknown> = {}
  const values: Record<string, string> = {}
  let key: string | null = request.headers.get('idempotency-key')
  let count = 0
  for (const [name, value] of await fieldsOf(request, bytesMax)) {
    count += 1
    if (count > fieldsMax || name.length > nameCharactersMax) throw new FormRefused('badRequest')
    if (name === '_key' && typeof value === 'string') key = value
    else if (name === '_version') put(input, ['version'], value)
    else if (typeof value === 'string') {
      values[name] = value
      put(input, name.split('.'), value)
    } else if (value.name !== '' || value.size > 0) {
      const bytes = Buffer.from(await value.arrayBuffer())
      put(input, name.split('.'), { fileName: safeFileName(value.name), mediaType: value.type, bytes } satisfies Upload)
    }
  }
  // A key of ours is random text; another one would only be a way to disturb the table of keys.
  if (key !== null && !/^[\x21-\x7e]{8,200}$/.test(key)) throw new FormRefused('badRequest')
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

/** The form itself is not acceptable: it cannot be read, is of another kind, or is too large. */
export class FormRefused extends Error {
  readonly kind: 'badRequest' | 'badType' | 'tooLarge'
  constructor(kind: FormRefused['kind']) {
    super(kind)
    this.kind = kind
  }
}

/** The fields as they came. A body is not read further than it may be long, whatever it says of its length. */
async function fieldsOf(request: Request, bytesMax: number): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(type)) throw new FormRefused('badType')
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw new FormRefused('tooLarge')
  let bytes = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({ transform: (piece, controller) => {
    bytes += piece.byteLength
    if (bytes > bytesMax) controller.error(new FormRefused('tooLarge'))
    else controller.enqueue(piece)
  } })
  try {
    return await new Response(request.body?.pipeThrough(counting) ?? null, { headers: { 'Content-Type': type } }).formData()
  } catch {
    // Half a form, such as an upload that was broken off, is no form.
    throw new FormRefused(bytes > bytesMax ? 'tooLarge' : 'badRequest')
  }
}

function put(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [name, ...rest] = path
  if (name === undefined || forbidden.has(name) || path.length > depthMax) throw new FormRefused('badRequest')
  if (rest.length === 0) {
    const before = into[name]
    if (before === undefined) into[name] = value
    // A name that comes again makes a list, as ticked boxes of one group do.
    else into[name] = Array.isArray(before) ? [...before, value] : [before, value]
    return
  }
  const inner = into[name]
  if (inner !== undefined && !isPlain(inner)) throw new FormRefused('badRequest')
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

// What people write fits in this; larger is not read from somebody who is not known.
const carriedBytesMax = 2 * 1024 * 1024

/** The written fields of a form; files and passwords are not carried along. Null when there is nothing to carry. */
export async function carriedFields(request: Request): Promise<[string, string][] | null> {
  const form = await fieldsOf(request, carriedBytesMax).catch(() => null)
  const fields = form === null ? [] : [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  return fields.length === 0 ? null : fields.filter(([name]) => !/password/i.test(name))
}
