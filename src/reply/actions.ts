// What can happen to a reply: somebody says whether they come, signed in or by the link in the letter; deputies hear of it.
import { z } from 'zod'
import { findBody, listMembers } from '../body/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { choice, id, optionalLine } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { queueLetter } from '../platform/outbox.ts'
import { findAsked, findAskedByLink } from './reads.ts'
import { newsForDeputy, type Plan, plans } from './reply.ts'
import { type Asked, may, reply } from './rules.ts'
import { refusals, told, words } from './text.ts'
import { addReply } from './writes.ts'

const answer = { plan: choice(plans), note: optionalLine(300) }

export const replyAsOneself = action({
  records: 'reply.given',
  input: z.object({ meetingId: id(), ...answer }),
  may: may.reply,
  load: (tx, input, by) => findAsked(tx, input.meetingId, by.personId),
  decide: reply,
  save: saveReply,
  refusals,
  told,
})

export const replyByLink = action({
  records: 'reply.givenByLink',
  input: z.object({ token: z.string().max(64, 'unknown'), ...answer }),
  may: may.replyByLink,
  load: (tx, input) => findAskedByLink(tx, input.token),
  decide: reply,
  save: saveReply,
  refusals,
  told,
  secret: ['token'],
})

async function saveReply(tx: Write, change: Asked & { plan: Plan; note: string }, by: By) {
  const { meeting, person, before, plan } = change
  const { replyId } = await addReply(tx, change, by)
  const news = newsForDeputy(before, plan)
  const body = news === null ? null : await findBody(tx, meeting.bodyId)
  if (news === null || body === null) return { id: meeting.id, replyId }
  const deputies = (await listMembers(tx, meeting.bodyId, meeting.onDay)).filter((one) => one.role === 'deputy' && one.deputyForId === person.id)
  for (const deputy of deputies) {
    if (deputy.email === null) continue
    const { language } = deputy
    const title = fill(words[news][language], { body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) })
    await queueLetter(tx, { kind: 'reply.deputy', about: replyId, toName: deputy.name, toAddress: deputy.email, language, subject: title,
      body: fill(words[news === 'needed' ? 'neededText' : 'freeText'][language], { name: person.name }),
      href: `/${language}/meetings/${meeting.id}/replies` }, by.now)
  }
  return { id: meeting.id, replyId }
}
