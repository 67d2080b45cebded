// What can happen when an agenda leaves: it is frozen under its letter, and mail is queued for everyone in the body.
import { z } from 'zod'
import { organizerOf } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import { day, id, prose, time } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { queueLetter } from '../platform/outbox.ts'
import { sha256Of } from '../platform/publication.ts'
import { agendaLetter, cancellationLetter, changeLetter } from './letter.ts'
import { answerText, invitationFile } from './invitation.ts'
import { findLastSending, findNext, listCalled } from './reads.ts'
import { may, send } from './rules.ts'
import { sentBytes } from './sending.ts'
import { sendRefusals, told } from './text.ts'
import { makeLink, saveSending } from './writes.ts'

export const sendAgenda = action({
  records: 'sending.sent',
  input: z.object({ meetingId: id(), note: prose(5_000), seen: z.string().max(64).nullish().transform((value) => value || null) }),
  may: may.send,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    if (meeting === null || body === null) return null
    const previous = await findLastSending(tx, input.meetingId)
    const ordinal = (previous?.ordinal ?? 0) + 1
    const sending = await findNext(tx, meeting, body, previous)
    return { bodyId: body.id, meeting, sending, ordinal, isFirst: previous === null, note: input.note,
      sha256: sha256Of(sentBytes(sending)), called: (await listCalled(tx, meeting.id)).map((one) => one.personId),
      recipients: oncePerPerson(await listMembers(tx, body.id, meeting.onDay)) }
  },
  decide: send,
  save: async (tx, change, by) => {
    const saved = await saveSending(tx, change, by)
    const organizer = organizerOf(change.recipients)
    for (const one of change.recipients) {
      if (one.email === null) continue
      // Whoever has joined since the last version has not seen the list that the changes are changes of.
      const letter = agendaLetter(change.sending, !change.called.includes(one.personId), change.note, one.language)
      const to = { name: one.name, address: one.email, language: one.language, token: await makeLink(tx, change.meeting.id, one.personId, by.now) }
      await queueLetter(tx, { kind: 'agenda', about: `${change.meeting.id} ${change.sending.letter}`, toName: one.name,
        toAddress: one.email, language: one.language, subject: letter.subject, body: letter.body + answerText(to),
        calendar: invitationFile(change.meeting, change.sending.body.name, to, organizer, by.now),
        href: `/${one.language}/meetings/${change.meeting.id}/agenda/versions/${change.sending.letter}` }, by.now)
    }
    return saved
  },
  refusals: sendRefusals,
  told: told.send,
})

/** Follows from changing a meeting that was called: whoever was called and still sits in the body hears what it was and what it is. */
export const tellChanged = action({
  records: 'sending.changeTold',
  input: z.object({ meetingId: id(), before: z.object({ onDay: day(), starts: time(), ends: time(), place: z.string(), remoteLink: z.string() }) }),
  // Nobody by themselves: it follows from changing the meeting.
  may: [],
  load: async (tx, input, by) => {
    const meeting = await findMeeting(tx, input.meetingId)
    if (meeting === null) return null
    const seated = [...await listMembers(tx, meeting.bodyId, by.on), ...await listMembers(tx, meeting.bodyId, meeting.onDay)]
    return { bodyId: meeting.bodyId, meeting, last: await findLastSending(tx, meeting.id), organizer: organizerOf(seated),
      called: (await listCalled(tx, meeting.id)).filter((one) => seated.some((member) => member.personId === one.personId)) }
  },
  decide: (state, _by, { before }) => done({ ...state, before }),
  save: async (tx, { meeting, last, called, before, organizer }, by) => {
    if (last === null) return { id: meeting.id }
    for (const one of called) {
      const letter = changeLetter({ body: last.content.body, meeting }, before, one.language)
      if (letter === null) continue
      const to = { ...one, token: await makeLink(tx, meeting.id, one.personId, by.now) }
      await queueLetter(tx, { kind: 'meeting.changed', about: `${meeting.id} ${meeting.version}`, toName: one.name, toAddress: one.address,
        language: one.language, subject: letter.subject, body: letter.body + answerText(to),
        calendar: invitationFile(meeting, last.content.body.name, to, organizer, by.now),
        href: `/${one.language}/meetings/${meeting.id}` }, by.now)
    }
    return { id: meeting.id }
  },
  refusals: {},
  told: told.send,
})

/** Follows from cancelling a meeting: whoever was called hears that it is not held, and why. */
export const tellCancelled = action({
  records: 'sending.cancellationTold',
  input: z.object({ meetingId: id() }),
  // Nobody by themselves: it follows from cancelling the meeting.
  may: [],
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    return meeting === null ? null : { bodyId: meeting.bodyId, meeting, last: await findLastSending(tx, meeting.id),
      organizer: organizerOf(await listMembers(tx, meeting.bodyId, meeting.onDay)), called: await listCalled(tx, meeting.id) }
  },
  decide: (state) => done(state),
  save: async (tx, { meeting, last, called, organizer }, by) => {
    if (last === null) return { id: meeting.id }
    for (const one of called) {
      await queueLetter(tx, { kind: 'meeting.cancelled', about: meeting.id, toName: one.name, toAddress: one.address, language: one.language,
        ...cancellationLetter({ body: last.content.body, meeting }, meeting.cancelledReason ?? '', one.language),
        calendar: invitationFile(meeting, last.content.body.name, { ...one, token: null }, organizer, by.now),
        href: `/${one.language}/meetings/${meeting.id}` }, by.now)
    }
    return { id: meeting.id }
  },
  refusals: {},
  told: told.send,
})
