// Who may send an agenda, and when there is nothing to send.
import { chair, type Membership, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { SentAgenda } from './sending.ts'

export const may = {
  see: seated,
  send: [secretary, chair],
} satisfies May<OfBody>

export type SendState = OfBody & { meeting: Meeting; sending: SentAgenda; ordinal: number; isFirst: boolean; note: string
  recipients: Membership[]; sha256: string
  /** Those to whom an earlier version was sent. */
  called: string[] }

/** `seen` names what the sender had before them: what somebody else has changed since does not leave unseen. */
export const send = (state: SendState, _by: By, input: { seen: string | null }) =>
  unless({
    changedSince: input.seen !== null && input.seen !== state.sha256,
    meetingIsOver: !acceptsItems(state.meeting),
    nothingToSend: !state.sending.items.some((item) => !item.isStruck),
    nothingChanged: !state.isFirst && state.sending.changes.length === 0,
    nobodyToSendTo: state.recipients.length === 0,
  }, () => state)
