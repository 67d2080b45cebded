// What comes next of a hand-off to payroll, for whoever prepares, releases or receives it.
import { type Handoff, isCorrected, preparers } from '../handoff/handoff.ts'
import { fillEach, type Words } from '../platform/kit/language.ts'
import type { Todo } from './home.ts'
import { aboutWords, handoffWords } from './text.ts'

/** `isReady`: every agency that begins has an approved structure. */
export type HomeHandoffs = { handoffs: Handoff[]; isReady: boolean; isPlanner: boolean; isReceiver: boolean; personId: string }

/** One step for each hand-off that is not over, and the first one when there is none. */
export function handoffSteps(state: HomeHandoffs | null): Todo[] {
  if (state === null) return []
  const open = state.handoffs.filter((one) => one.state !== 'withdrawn' && !isCorrected(one))
  const first: Todo[] = state.isPlanner && state.isReady && open.length === 0
    ? [{ what: handoffWords.begin, about: handoffWords.payroll, href: '/handoffs', days: null }] : []
  return [...first, ...open.flatMap((one): Todo[] => {
    const what = nextOf(one, state)
    return what === null ? [] : [{ what, about: fillEach(aboutWords.handoff, { number: one.number }), href: `/handoffs/${one.id}`, days: null }]
  })]
}

function nextOf(handoff: Handoff, { isPlanner, isReceiver, personId }: HomeHandoffs): Words | null {
  if (handoff.state === 'delivered') return isReceiver ? handoffWords.receive : null
  if (!isPlanner) return null
  switch (handoff.state) {
    case 'draft': return handoffWords.complete
    case 'complete': return handoffWords.freeze
    case 'frozen': return handoffWords.approve
    case 'approved': return preparers(handoff).has(personId) ? null : handoffWords.release
    case 'released': return handoffWords.deliver
    case 'differs': return handoff.correction === null ? handoffWords.correct : null
    default: return null
  }
}
