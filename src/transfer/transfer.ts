// A transfer: what one organisation gives to another, proposed by the giver and confirmed by the receiver on one list.
import { type OfOrganisation, regionCoordinator } from '../duty/duty.ts'
import type { ParcelKind } from '../operation/giving.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Role } from '../platform/kit/may.ts'

export const transferKinds = ['position', 'task', 'unit'] as const satisfies readonly ParcelKind[]
export const transferStates = ['proposed', 'confirmed', 'declined', 'withdrawn'] as const
export type TransferState = (typeof transferStates)[number]

export type Transfer = {
  id: string
  programmeId: string
  giverId: string
  receiverId: string
  of: ParcelKind
  itemId: string
  /** As it was called when it was proposed. */
  itemName: Texts
  personYears: number
  onDay: Day
  reason: string
  state: TransferState
  proposedBy: string
  proposedAt: Temporal.Instant
  /** The receiver's unit that it arrived in. */
  unitId: string | null
  answerReason: string
  answeredBy: string | null
  answeredAt: Temporal.Instant | null
}

export type Parties = Pick<Transfer, 'programmeId' | 'giverId' | 'receiverId'>

const of = (organisationId: string, { programmeId }: Parties): OfOrganisation => ({ organisationId, programmeId })

export const givingCoordinator: Role<Parties> = {
  name: 'givingCoordinator', words: {
    fi: 'luovuttavan organisaation muutoskoordinaattori', sv: 'den överlåtande organisationens förändringskoordinator',
    en: 'change coordinator of the giving organisation',
  },
  holds: (actor, subject, on) => regionCoordinator.holds(actor, of(subject.giverId, subject), on),
}

export const receivingCoordinator: Role<Parties> = {
  name: 'receivingCoordinator', words: {
    fi: 'vastaanottavan organisaation muutoskoordinaattori', sv: 'den mottagande organisationens förändringskoordinator',
    en: 'change coordinator of the receiving organisation',
  },
  holds: (actor, subject, on) => regionCoordinator.holds(actor, of(subject.receiverId, subject), on),
}
