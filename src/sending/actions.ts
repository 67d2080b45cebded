// What can happen when an agenda leaves: it is frozen under its letter, and mail is queued for everyone in the body.
import { z } from 'zod'
import { arrange } from '../agenda/numbering.ts'
import { listItems, listPapersByItem } from '../agenda/reads.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { id, prose } from '../platform/kit/input.ts'
import { queueLetter } from '../platform/outbox.ts'
import { agendaLetter } from './letter.ts'
import { findLastSending } from './reads.ts'
import { may, send } from './rules.ts'
import { sentAgenda } from './sending.ts'
import { sendRefusals, told } from './text.ts'
import { saveSending } from './writes.ts'

export const sendAgenda = action({
  records: 'sending.sent',
  input: z.object({ meetingId: id(), note: prose(5_000) }),
  may: may.send,
  load: async (tx, input, by) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    if (meeting === null || body === null) return null
    const previous = await findLastSending(tx, input.meetingId)
    const ordinal = (previous?.ordinal ?? 0) + 1
    const sending = sentAgenda({ meeting, body, items: arrange(await listItems(tx, meeting.id)),
      papers: await listPapersByItem(tx, input.meetingId), previous: previous?.content ?? null, ordinal })
    return { bodyId: body.id, meeting, sending, ordinal, isFirst: previous === null, note: input.note,
      sender: (await findPerson(tx, by.personId))?.name ?? '',
      recipients: oncePerPerson(await listMembers(tx, body.id, meeting.onDay)) }
  },
  decide: send,
  save: async (tx, change, by) => {
    const saved = await saveSending(tx, change, by)
    for (const one of change.recipients) {
      if (one.email === null) continue
      const letter = agendaLetter(change.sending, change.isFirst, change.note, change.sender, one.language)
      await queueLetter(tx, { kind: 'agenda', about: `${change.meeting.id} ${change.sending.letter}`, toName: one.name,
        toAddress: one.email, language: one.language, ...letter,
        href: `/${one.language}/meetings/${change.meeting.id}/agenda/versions/${change.sending.letter}` }, by.now)
    }
    return saved
  },
  refusals: sendRefusals,
  told: told.send,
})
