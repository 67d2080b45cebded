// What can happen to a document of a meeting beside what it is made of: it is sent by mail; and the list of decisions is published with the minutes.
import { z } from 'zod'
import { issuedRecord } from '../archive/issued.ts'
import { findPublishedMinutes } from '../archive/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { archiveOf, minutesAddress } from '../minutes/minutes.ts'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, optionalId } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { prove } from '../platform/http/proving.ts'
import { mailRefusals, mailTold, mailToOneself, queueMail } from '../platform/mailing.ts'
import { frameLook } from '../platform/page/look.ts'
import { findStoredLook } from '../platform/look.ts'
import { publishedDocument } from '../platform/page/published.tsx'
import { allOrNone, type Prepared, prepareDocument, storeDocument, words as storingWords } from '../platform/print/storing.ts'
import { findLastSending } from '../sending/reads.ts'
import { decisionsDocument } from './decisions.ts'
import { documentKinds, type Found, kindWords, pathOf } from './document.ts'
import { findMeetingDocument } from './reads.ts'
import { may } from './rules.ts'
import { archiveWords } from './text.ts'

export const mailDocument = action({
  records: 'document.mailed',
  input: z.object({ meetingId: id(), kind: choice(documentKinds), itemId: optionalId() }),
  may: may.mail,
  load: async (tx, { meetingId, kind, itemId }, by) => {
    const [meeting, person] = [await findMeeting(tx, meetingId), await findPerson(tx, by.personId)]
    if (meeting === null || person === null) return null
    const found: Found | null = await findMeetingDocument(tx, { kind, meeting, language: person.language, by, itemId: itemId ?? undefined })
    const letter = (await findLastSending(tx, meetingId))?.letter ?? ''
    return { id: meetingId, bodyId: meeting.bodyId, toName: person.name, toAddress: person.email,
      found: found === null ? null : { document: found.document, withheld: found.holdsSecret ? 'secret' as const : null },
      href: `/${person.language}${pathOf(meetingId, kind, { letter, itemId: itemId ?? '' })}` }
  },
  decide: (state) => mailToOneself(state),
  save: queueMail,
  refusals: mailRefusals,
  told: mailTold,
})

/** The list of the minutes in force, in every language; none while nothing is published. Of withdrawn minutes the list goes with them. */
async function prepareDecisions(db: Read, meetingId: string): Promise<Prepared[]> {
  const published = await findPublishedMinutes(db, meetingId)
  const [issue, index] = [published?.issues.at(-1), (published?.issues.length ?? 0) - 1]
  if (published === null || issue === undefined) return []
  const { record, marks } = issuedRecord(published, index, true)
  const place = { bodySlug: record.body.slug, periodSlug: record.meeting.periodSlug, number: record.meeting.number }
  const look = await findStoredLook(db, issue.publishedAt)
  return Promise.all(languages.map((language) => {
    const document = decisionsDocument(record, marks, language, 'public')
    const [path, link] = [`${archiveOf(place)}/decisions`, (to: string, label: string) => ({ href: `/${language}${to}`, label })]
    const page = publishedDocument({ document, look: frameLook(look, language), title: `${kindWords.decisions[language]}: ${document.title}`, path,
      trail: [link('/archive', archiveWords.archive[language])],
      versions: { title: archiveWords.whole[language], links: [link(minutesAddress(place), kindWords.minutes[language])], inForce: null } })
    return prepareDocument(db, { address: `/${language}${path}`, from: issue.publishedAt, document, page })
  }))
}

export const storeDecisions = action({
  records: 'document.decisionsStored',
  input: z.object({ meetingIds: z.array(id()) }),
  may: [],
  load: async (tx, { meetingIds }) => ({ prepared: (await Promise.all(meetingIds.map((one) => prepareDecisions(tx, one)))).flat() }),
  decide: (state) => allOrNone(state),
  save: async (tx, { prepared }, by) => {
    for (const one of prepared) await storeDocument(tx, one, by.now)
    return {}
  },
  refusals: { formLacks: storingWords.formLacks },
  told: { fi: 'Päätösluettelo on ajan tasalla.', sv: 'Beslutsförteckningen är uppdaterad.', en: 'The list of decisions is up to date.' },
  leavesNoTrail: true,
})

/** Follows from sending an agenda: it goes only if every form of it and of the invitation says the same, in each language. */
export const proveSending = action({
  records: 'document.sendingProven',
  input: z.object({ meetingId: id() }),
  may: [],
  load: async (tx, { meetingId }, by) => {
    const meeting = await findMeeting(tx, meetingId)
    if (meeting === null) return null
    const prepared: Prepared[] = []
    for (const kind of ['agenda', 'invitation'] as const) {
      for (const language of languages) {
        const found = await findMeetingDocument(tx, { kind, meeting, language, by })
        if (found !== null) prepared.push(await prove(tx, `/${language}/meetings/${meetingId}/documents/${kind}`, found))
      }
    }
    return { prepared }
  },
  decide: (state) => allOrNone(state),
  save: async () => ({}),
  refusals: { formLacks: storingWords.formLacks },
  told: { fi: 'Asialistan muodot sanovat saman.', sv: 'Föredragningslistans format säger detsamma.', en: 'The forms of the agenda say the same.' },
  leavesNoTrail: true,
})
