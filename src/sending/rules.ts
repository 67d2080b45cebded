// Who may send an agenda, and when there is nothing to send.
import { chair, type Membership, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { SentAgenda } from './sending.ts'

export const may = {
  see: seated,
  send: [secretary, chair],
} satisfies May<OfBody>

export type SendState = OfBody & { meeting: Meeting; sending: SentAgenda; ordinal: number; isFirst: boolean; note: string
  sender: string; recipients: Membership[] }

export const send = (state: SendState) =>
  unless({
    meetingIsOver: !acceptsItems(state.meeting),
    nothingToSend: !state.sending.items.some((item) => !item.isStruck),
    nothingChanged: !state.isFirst && state.sending.changes.length === 0,
    nobodyToSendTo: state.recipients.length === 0,
  }, () => state)
