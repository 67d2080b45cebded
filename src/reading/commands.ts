// Reading a memo from the command line. Needs no database.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FreeCommand } from '../platform/command.ts'
import { WrongUse } from '../platform/command.ts'
import { extractText } from './extract.ts'
import { type Reading, readMemo } from './reading.ts'
import { extractRefusalWords, missingWords, readingRefusals } from './text.ts'

/** Prints the reading without the text and the marks that only a page needs. Exit code 1 when the file is no memo. */
export const readMemoFile: FreeCommand['run'] = async (call) => {
  const [path] = call.words
  if (path === undefined || call.words.length > 1) throw new WrongUse('memo read FILE [--json]')
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`${path}: ${error.code ?? error.message}`)
  })
  const extracted = await extractText(bytes, basename(path))
  if (!extracted.ok) return refuse(path, extracted.refusals.map((code) => extractRefusalWords[code][call.language]))
  const read = readMemo(extracted.value.text)
  if (!read.ok) return refuse(path, read.refusals.map((code) => readingRefusals[code][call.language]))
  const { text: _text, marks: _marks, ...reading } = read.value
  call.say(reading, linesOf(reading, call.language))
  return 0
}

function refuse(path: string, reasons: string[]): number {
  for (const reason of reasons) process.stderr.write(`${path}: ${reason}\n`)
  return 1
}

const linesOf = (reading: Omit<Reading, 'text' | 'marks'>, language: 'fi' | 'sv' | 'en'): string[] => [
  `${reading.document.body ?? '?'}, ${reading.meeting.number ?? '?'}, ${reading.meeting.date ?? '?'}`,
  ...reading.roles.map((role) => `${role.role}: ${[role.title, role.name, role.represents].filter(Boolean).join(', ')}`),
  ...reading.items.map((item) => `${item.outcome}: ${item.text}`),
  ...reading.commitments.map((one) => `${one.action} ${one.due ?? '–'}: ${one.matter} → ${[...one.bodies, ...one.then].join(' → ')}`),
  `→ ${reading.nextMeeting.date ?? '?'}`, ...reading.nextMeeting.agenda.map((topic) => `  - ${topic}`),
  `${reading.distribution.to ?? '?'} (${reading.distribution.channel ?? '?'})`,
  ...reading.missing.map((code) => `! ${missingWords[code][language]}`),
]
