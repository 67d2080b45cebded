// Writes a document of a meeting into a file, in the format and language asked for.
import { writeFile } from 'node:fs/promises'
import { findBody } from '../body/reads.ts'
import { meetingEvent } from '../meeting/event.ts'
import { type DocumentKind, documentKinds } from '../document/document.ts'
import { findMeetingDocument } from '../document/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { findMeetingByName } from '../meeting/reads.ts'
import { type Call, type DataCall, exits, flagText, NotThere, Refused, WrongUse, wordsOf } from '../platform/command.ts'
import { typedAs } from '../platform/command/arguments.ts'
import { findLook } from '../platform/look.ts'
import { choices, everyWhere, unknownFlag } from '../platform/command/text.ts'
import { fillEach, inEach, type Words } from '../platform/kit/language.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { calendarFile, folded } from '../platform/kit/calendar.ts'
import { referred } from './places.ts'
import type { Format } from '../platform/print/format.ts'
import { CannotPrint } from '../platform/print/press.ts'
import { writers } from '../platform/print/writers.ts'

/** What a format is made of: most of a document's tree, others of the meeting itself. Register another here. */
type Making = (call: DataCall, kind: DocumentKind, meeting: Meeting, itemId: string | undefined) => Promise<Uint8Array | null>

const ofTree = (format: Format): Making => async ({ world, by, language }, kind, meeting, itemId) => {
  const made = await findMeetingDocument(world.database, { kind, meeting, language, by, itemId })
  return made === null ? null : writers[format](made.document, { origin: world.address, at: made.at,
    look: await findLook(world.database, { at: made.at, kind: made.document.kind }) })
}

/** When and where: there once the agenda has been sent, as the agenda is. */
const ofMeeting: Making = async ({ world, by, language }, kind, meeting) => {
  const [sent, body] = [await findMeetingDocument(world.database, { kind, meeting, language, by }), await findBody(world.database, meeting.bodyId)]
  if (sent === null || body === null) return null
  const file = calendarFile({ method: null, name: '', language, events: [meetingEvent(meeting, body.name, language, sent.at)] })
  return Buffer.from(folded(addressed(file, world.address)))
}

const makings: Record<string, Making> = { pdf: ofTree('pdf'), docx: ofTree('docx'), html: ofTree('html'), txt: ofTree('txt'), ics: ofMeeting }
/** A calendar has no place for what was decided. */
const timed: readonly unknown[] = ['agenda', 'invitation']

const flags = ['meeting', 'kind', 'item', 'format', 'out']

/** As it was said, else as the file to write to is called. */
const formatOf = ({ flags: { format, out } }: Call): unknown => format ?? (typeof out === 'string' ? out.split('.').at(-1)?.toLowerCase() : out)

/** What is wrong with the flags, before the data are opened. */
export async function checkDocument(call: Call): Promise<Words[]> {
  const one = (name: string, value: unknown, known: readonly string[]): Words[] => typeof value === 'string' && known.includes(value) ? []
    : [inEach((language) => `--${name}: ${choices[language].toLowerCase()} ${known.join(', ')}`)]
  const missing = (name: string): Words[] => typeof call.flags[name] === 'string' && call.flags[name] !== '' ? []
    : [{ fi: `--${name} puuttuu`, sv: `--${name} saknas`, en: `--${name} is missing` }]
  return [
    ...Object.keys(call.flags).filter((name) => !flags.includes(name) && !Object.hasOwn(everyWhere, name)).map((name) => unknownFlag(typedAs(name))),
    ...call.flags.kind === 'extract' ? missing('item') : [], ...missing('meeting'), ...missing('out'),
    ...one('kind', call.flags.kind, documentKinds), ...one('format', formatOf(call), Object.keys(makings)),
    ...formatOf(call) === 'ics' && documentKinds.some((kind) => kind === call.flags.kind) && !timed.includes(call.flags.kind) ? [onlyTimed] : [],
  ]
}

/** As the person named by --as may read it; as anybody may where nobody is named. */
export async function writeDocument(call: DataCall): Promise<number> {
  wordsOf(call)
  const [name, out, format] = [flagText(call, 'meeting'), flagText(call, 'out'), String(formatOf(call))]
  const kind = documentKinds.find((one) => one === call.flags.kind) ?? 'minutes'
  const meeting = await findMeetingByName(call.world.database, name)
  if (meeting === null) throw new NotThere(name, fillEach(noMeeting, { name }))
  const bytes = await (makings[format]?.(call, kind, meeting, await itemOf(call, meeting)) ?? null)?.catch((error: unknown) => {
    throw error instanceof CannotPrint ? new Refused([cannotPrint]) : error
  })
  if (bytes === null || bytes === undefined) throw new NotThere(name, fillEach(absent[kind], { name, item: String(call.flags.item ?? '') }))
  await writeFile(out, bytes).catch((error: NodeJS.ErrnoException) => { throw new WrongUse(`${out}: ${error.code ?? error.message}`) })
  call.say({ meeting: name, kind, language: call.language, format, out, bytes: bytes.length }, [out])
  return exits.done
}

/** The item of an extract, by the number people see. */
async function itemOf(call: DataCall, meeting: Meeting): Promise<string | undefined> {
  const { item } = call.flags
  return typeof item === 'string' ? referred(call, 'itemId', item, { meetingId: meeting.id }) : undefined
}

const cannotPrint: Words = {
  fi: 'Tällä koneella ei voi tehdä PDF-tiedostoja. Muut muodot (docx, html, txt) toimivat.',
  sv: 'PDF-filer kan inte göras på den här datorn. Övriga format (docx, html, txt) fungerar.',
  en: 'PDF files cannot be made on this machine. The other formats (docx, html, txt) can.',
}

const onlyTimed: Words = {
  fi: '--format ics: kalenteritiedoston saa asialistasta (agenda) ja kokouskutsusta (invitation).',
  sv: '--format ics: en kalenderfil fås av föredragningslistan (agenda) och kallelsen (invitation).',
  en: '--format ics: a calendar file is made of the agenda and of the invitation.',
}

const noMeeting: Words = {
  fi: 'Kokousta {name} ei löydy, tai sinulla ei ole siihen oikeutta.', sv: 'Mötet {name} finns inte, eller så har du ingen rätt till det.',
  en: 'There is no meeting {name}, or you have no right to it.',
}

const absence = (fi: string, sv: string, en: string): Words => ({ fi: `Kokouksesta {name} ei ole ${fi}, tai sinulla ei ole siihen oikeutta.`,
  sv: `Det finns ${sv} för mötet {name}, eller så har du ingen rätt till det.`, en: `Meeting {name} has ${en}, or you have no right to it.` })

const absent: Record<DocumentKind, Words> = {
  agenda: absence('lähetettyä asialistaa', 'ingen utskickad föredragningslista', 'no agenda that was sent'),
  invitation: absence('lähetettyä kutsua', 'ingen utskickad kallelse', 'no invitation that was sent'),
  minutes: absence('pöytäkirjaa', 'inget protokoll', 'no minutes'),
  extract: absence('pöytäkirjanotetta kohdasta {item}', 'inget protokollsutdrag ur punkt {item}', 'no extract of item {item}'),
  memo: absence('muistiota tällä kielellä', 'ingen promemoria på det här språket', 'no memo in this language'),
  decisions: absence('päätösluetteloa', 'ingen beslutsförteckning', 'no list of decisions'),
}
