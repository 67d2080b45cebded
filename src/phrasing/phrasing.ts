// How our own texts say things in each language. Names are inflected only where a rule is sure; otherwise the sentence
// is built so that the name stands as it is.
import type { Outcome } from '../decision/decision.ts'
import type { Day, Month } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import { swedish } from './swedish.ts'

/** Somebody in a role. A name that only repeats the role is not printed. */
export type Person = { name: string; title: string; represents: string }

/** What is to come: `to` are the bodies, `then` those who get the matter after them. */
export type Comes = { matter: string; action: 'bring' | 'approve' | 'review' | 'deliver'; due: Day | Month | null
  to: string[]; then: string[] }

/** Sentences, whole and with their full stop. `body` is the body's name, full or short as the caller chooses. */
export type Phrasing = {
  title: (body: string, number: number, day: Day) => string
  met: (body: string, number: number, day: Day) => string
  task: (body: string, task: string) => string
  roles: (body: string, chair: Person | null, viceChair: Person | null) => string
  /** Leads into what was heard under current matters; the sentence goes on within a subordinate clause. */
  currentMatters: (sentence: string) => string
  told: (title: string, isReport: boolean, isDiscussion: boolean) => string
  outcome: (outcome: Outcome, title: string) => string
  handled: (title: string) => string
  /** That the structures of agencies were approved; a second sentence tells the condition, where there is one. */
  approved: (agencies: string[], condition: string) => string[]
  /** That one of several alternatives was chosen. */
  chose: (alternative: string) => string
  comes: (comes: Comes) => string
  next: (body: string, day: Day, titles: string[]) => string
  /** Before the link, the link's own words, and after it. */
  minutes: (body: string) => [string, string, string]
  through: (to: string, channel: string) => string
}

export const phrasings: Record<Language, Phrasing> = { fi: finnish, sv: swedish, en: english }
