// What can happen to a document of a meeting beside what it is made of: it is sent by mail to whoever asks for it.
import { z } from 'zod'
import { findMeeting } from '../meeting/reads.ts'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { choice, id, optionalId } from '../platform/kit/input.ts'
import { queueLetter } from '../platform/outbox.ts'
import { findLastSending } from '../sending/reads.ts'
import { documentKinds, type Found, pathOf } from './document.ts'
import { findMeetingDocument } from './reads.ts'
import { mail, may } from './rules.ts'
import { mailRefusals, mailWords, told } from './text.ts'

export const mailDocument = action({
  records: 'document.mailed',
  input: z.object({ meetingId: id(), kind: choice(documentKinds), itemId: optionalId() }),
  may: may.mail,
  load: async (tx, { meetingId, kind, itemId }, by) => {
    const [meeting, person] = [await findMeeting(tx, meetingId), await findPerson(tx, by.personId)]
    if (meeting === null || person === null) return null
    const found: Found | null = await findMeetingDocument(tx, { kind, meeting, language: person.language, by, itemId: itemId ?? undefined })
    const letter = (await findLastSending(tx, meetingId))?.letter ?? ''
    return { bodyId: meeting.bodyId, meetingId, found, toName: person.name, toAddress: person.email,
      href: `/${person.language}${pathOf(meetingId, kind, { letter, itemId: itemId ?? '' })}` }
  },
  decide: mail,
  save: async (tx, { meetingId, document, language, subject, href, toName, toAddress }, by) => {
    await queueLetter(tx, { kind: 'document', about: `${subject} ${href} ${by.now.toString()}`, toName, toAddress, language, subject, href,
      body: document === null ? mailWords.secret[language] : '', ...document === null ? {} : { document } }, by.now)
    return { id: meetingId }
  },
  refusals: mailRefusals,
  told: told.mail,
})
