// The journey of a matter: every handling in every body, in time, each as far as the reader may see it.
import type { Item, Purpose } from '../agenda/agenda.ts'
import { maySeeWhole, publicTitleOf } from '../agenda/agenda.ts'
import { seated } from '../body/body.ts'
import type { Commitment } from '../commitment/commitment.ts'
import type { Outcome } from '../decision/decision.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { ItemOutcome } from '../reading/reading.ts'
import { type Day, firstDayOf, lastDayOf } from '../platform/kit/day.ts'
import type { Stop } from '../stop/stop.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'

/** An outcome that was taken back, with the reason. */
export type TakenBack = { outcome: Outcome; onDay: Day; who: string; reason: string }

/** What was changed of a handling after the minutes had been approved: numbered, with its reason, confirmed by another than who proposed it. */
export type Corrected = { number: number; part: 'proposal' | 'handling' | 'decision'; was: string; becomes: string; reason: string; onDay: Day; who: string }

/** Another matter that was handled together with this one, split off it, or of which it was a part. */
export type Kin = { kind: 'handledIn' | 'also' | 'splitFrom' | 'splitOff'; matterId: string | null; itemId: string }

/** One handling, as it is stored. */
export type Handling = Pick<Item,
  'id' | 'meetingId' | 'bodyId' | 'title' | 'publicTitle' | 'level' | 'ground' | 'groundUntil' | 'presenter' | 'presenterId'> & {
  body: Words
  meetingNumber: number
  onDay: Day
  meetingState: Meeting['state']
  number: string | null
  purpose: Purpose
  isStruck: boolean
  struckReason: string | null
  outcome: Outcome | null
  /** What a memo tells that was done, where nothing but the memo is known of the meeting; `handling` has its words. */
  told: ItemOutcome | null
  handling: string
  decision: string
  /** Whether the minutes that say so are approved. */
  isApproved: boolean
  takenBack: TakenBack[]
  /** Earliest first; `handling` and `decision` are the texts with them. */
  corrections: Corrected[]
  kin: Kin[]
}

/** One handling as somebody may see it. `isOpen`: whether the item's own page is theirs to read. */
export type SeenHandling = Handling & { isWhole: boolean; isOpen: boolean }

/**
 * Whoever sits in another of the matter's bodies sees where it has been and what came of it; the words of a handling are for
 * those of its own body, and of a confidential one others see the public title and the ground.
 */
export function asHandlingSeenBy(actor: Actor, handling: Handling, on: Day): SeenHandling {
  const isSeated = isAllowed(seated, actor, handling, on) || (handling.presenterId !== null && handling.presenterId === actor.personId)
  if (maySeeWhole(actor, handling, on)) {
    return isSeated ? { ...handling, isWhole: true, isOpen: true }
      : { ...handling, handling: '', decision: '', presenter: '', struckReason: handling.struckReason === null ? null : '', takenBack: [], corrections: [],
        isWhole: true, isOpen: false }
  }
  return { ...handling, title: publicTitleOf(handling), presenter: '', presenterId: null, outcome: null, told: null, handling: '', decision: '', takenBack: [],
    corrections: [], kin: [], struckReason: handling.struckReason === null ? null : '', isWhole: false, isOpen: isSeated }
}

/** A comparison of the matter's alternatives, and which of them was chosen. */
export type Compared = { id: string; state: string; alternatives: { name: Texts; isChosen: boolean }[] }

/** A stop that does not go with a promise: after its day, or before the day to which it was moved. */
export type Crossing = { stop: Stop; is: 'after' | 'before' }

/** Of each body of an open promise its next stop ahead, where the two do not go together. `ahead` is in order. */
export function crossingsOf({ closing, due, bodies, moves }: Pick<Commitment, 'closing' | 'due' | 'bodies' | 'moves'>, ahead: Stop[]): Crossing[] {
  if (closing !== null || due === null) return []
  return bodies.flatMap(({ bodyId }): Crossing[] => {
    const stop = ahead.find((one) => one.bodyId === bodyId)
    if (stop === undefined) return []
    if (lastDayOf(stop.due) > lastDayOf(due)) return [{ stop, is: 'after' }]
    return moves.length > 0 && lastDayOf(stop.due) < firstDayOf(due) ? [{ stop, is: 'before' }] : []
  })
}

/** Where a matter is: what came of its last handling, and when it comes up next. */
export type Standing = { last: SeenHandling | null; next: SeenHandling | null }

/** A matter is ahead on an agenda until its meeting is over; what was struck is neither. */
export function standingOf(handlings: SeenHandling[]): Standing {
  const live = handlings.filter((one) => !one.isStruck && one.meetingState !== 'cancelled')
  const isOver = (one: SeenHandling) => one.outcome !== null || one.meetingState === 'closed'
  return { last: live.findLast(isOver) ?? null, next: live.find((one) => !isOver(one)) ?? null }
}

