// Reading a memo from the command line. Needs no database.
import { exits, type FreeCommand, Refused, wordsOf } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import type { Language, Words } from '../platform/kit/language.ts'
import { extractText, fileBytesMax } from './extract.ts'
import { type Reading, readMemo } from './reading.ts'
import { extractRefusalWords, missingWords, readingRefusals } from './text.ts'

type Memo = { kind: 'text' | 'docx' | 'pdf'; fileName: string; text: string; reading: Reading }

/** The memo in a file or on standard input (-). Refused with the reasons when it is none. */
export async function memoIn(path: string): Promise<Memo> {
  const { bytes, fileName } = await readGiven(path, fileBytesMax)
  const refuse = (reasons: Words[]) => new Refused(reasons.map(({ fi, sv, en }) =>
    ({ fi: `${path}: ${fi}`, sv: `${path}: ${sv}`, en: `${path}: ${en}` })))
  const extracted = await extractText(bytes, fileName)
  if (!extracted.ok) throw refuse(extracted.refusals.map((code) => extractRefusalWords[code]))
  const { text, kind } = extracted.value
  const read = readMemo(text)
  if (!read.ok) throw refuse(read.refusals.map((code) => readingRefusals[code]))
  return { kind, fileName, text, reading: read.value }
}

/** Prints the reading without the text and the marks that only a page needs. */
export const readMemoFile: FreeCommand['run'] = async (call) => {
  const [path] = wordsOf(call, 'FILE')
  const { text: _text, marks: _marks, ...reading } = (await memoIn(path)).reading
  call.say(reading, linesOf(reading, call.language))
  return exits.done
}

const linesOf = (reading: Omit<Reading, 'text' | 'marks'>, language: Language): string[] => [
  `${reading.document.body ?? '?'}, ${reading.meeting.number ?? '?'}, ${reading.meeting.date ?? '?'}`,
  ...reading.roles.map((role) => `${role.role}: ${[role.title, role.name, role.represents].filter(Boolean).join(', ')}`),
  ...reading.items.map((item) => `${item.outcome}: ${item.text}`),
  ...reading.commitments.map((one) => `${one.action} ${one.due ?? '–'}: ${one.matter} → ${[...one.bodies, ...one.then].join(' → ')}`),
  `→ ${reading.nextMeeting.date ?? '?'}`, ...reading.nextMeeting.agenda.map((topic) => `  - ${topic}`),
  `${reading.distribution.to ?? '?'} (${reading.distribution.channel ?? '?'})`,
  ...reading.missing.map((code) => `! ${missingWords[code][language]}`),
]
