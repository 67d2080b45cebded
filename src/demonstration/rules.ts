// Who may play in the demonstration, and what keeps it apart from real work.
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import { anyone, type May, type Role, signedIn } from '../platform/kit/may.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import { startDay } from './reform.ts'

/** The program itself at its start. No address leads here, so nobody who visits pages can be it. */
export const starting: Role<unknown> = {
  name: 'starting',
  words: { fi: 'ohjelma käynnistyessään', sv: 'programmet när det startar', en: 'the program as it starts' },
  holds: (actor) => actor.personId === null,
}

export const may = {
  load: [starting],
  enter: [anyone],
  moveClock: [signedIn],
  readMail: [signedIn],
} satisfies May<unknown>

/** Never beside real work: one programme or one person is enough to refuse. */
export const load = (state: { programmes: number; people: number }) =>
  unless({ notEmpty: state.programmes > 0 || state.people > 0 }, () => ({ day: startDay }))

export const enter = (chosen: { personId: string }) => done(chosen)

/** The story is told within these days; further off the calendar has nothing in it. */
export const firstDay: Day = '2024-09-01'
export const lastDay: Day = '2027-12-31'

export const moveClock = (_state: object, _by: By, input: { day: Day }) =>
  unless({ outsideStory: input.day < firstDay || input.day > lastDay }, () => ({ day: input.day }))
