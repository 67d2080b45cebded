// Makes an act's input of flags: fields as they are called in the form, and names people know instead of ids.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { arrange } from './agenda/numbering.ts'
import { listItems } from './agenda/reads.ts'
import { findBodyBySlug } from './body/reads.ts'
import { findMeetingByName } from './meeting/reads.ts'
import type { DataCommand } from './platform/command.ts'
import { WrongUse } from './platform/command.ts'
import type { Read } from './platform/database.ts'

type Input = Record<string, unknown>
const ours = new Set(['as', 'json', 'data', 'lang', 'key', 'input', 'meeting', 'item', 'body', 'file'])

/**
 * --title.fi X makes {title:{fi:'X'}}; --input FILE takes a JSON object; --meeting hankeryhma/14 fills meetingId,
 * --item 5 itemId by the number people see, --body SLUG bodyId, --file PATH a file.
 */
export async function inputOf(call: Parameters<DataCommand['run']>[0]): Promise<Input> {
  const { flags, world } = call
  const input: Input = typeof flags.input === 'string' ? asInput(JSON.parse(await readFile(flags.input, 'utf8'))) : {}
  for (const [name, value] of Object.entries(flags)) if (!ours.has(name)) put(input, name.split('.'), value)
  if (typeof flags.body === 'string') input.bodyId = await bodyIdOf(world.database, flags.body)
  if (typeof flags.meeting === 'string') {
    const meetingId = await meetingIdOf(world.database, flags.meeting)
    input.meetingId = meetingId
    if (typeof flags.item === 'string') input.itemId = await itemIdOf(world.database, meetingId, flags.item)
  }
  if (typeof flags.file === 'string') {
    input.file = { fileName: basename(flags.file), mediaType: '', bytes: await readFile(flags.file) }
  }
  return input
}

function asInput(value: unknown): Input {
  if (value instanceof Object && !Array.isArray(value)) return { ...value }
  throw new WrongUse('--input: {…}')
}

function put(into: Input, path: string[], value: unknown): void {
  const [name = '', ...rest] = path
  if (name === '__proto__' || name === '') throw new WrongUse(`--${name}`)
  if (rest.length === 0) into[name] = value === true ? 'on' : value
  else {
    const inner = asInput(into[name] ?? {})
    into[name] = inner
    put(inner, rest, value)
  }
}

async function bodyIdOf(db: Read, slug: string): Promise<string> {
  const body = await findBodyBySlug(db, slug)
  if (body === null) throw new WrongUse(`--body ${slug}: ?`)
  return body.id
}

async function meetingIdOf(db: Read, name: string): Promise<string> {
  const meeting = await findMeetingByName(db, name)
  if (meeting === null) throw new WrongUse(`--meeting ${name}: ?`)
  return meeting.id
}

async function itemIdOf(db: Read, meetingId: string, number: string): Promise<string> {
  const item = arrange(await listItems(db, meetingId)).find((one) => one.shownNumber === number)
  if (item === undefined) throw new WrongUse(`--item ${number}: ?`)
  return item.id
}
