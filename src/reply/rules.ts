// Who may say whether they come, and until when.
import { type OfBody, seated } from '../body/body.ts'
import { isComing, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import { anyone, type May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Plan } from './reply.ts'

export const may = {
  see: seated,
  reply: seated,
  // Whoever holds the secret link answers for the person to whom it was sent.
  replyByLink: [anyone],
} satisfies May<OfBody>

export type Asked = OfBody & { meeting: Meeting; person: { id: string; name: string }; before: Plan | null; isByLink: boolean }

export const reply = (asked: Asked, by: By, input: { plan: Plan; note: string }) =>
  unless({ meetingIsOver: asked.meeting.state === 'open' || !isComing(asked.meeting, by.now) || asked.meeting.state === 'cancelled' },
    () => ({ ...asked, plan: input.plan, note: input.note }))
