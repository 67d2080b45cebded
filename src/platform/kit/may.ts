// Who may: roles are named predicates, rights are tables of them. docs/who-may.md is printed from these tables.
import type { Day } from './day.ts'
import type { Words } from './language.ts'

/** One role in one group, which is a body, an organisation or the programme. `until` is the last day of the term; null means open. */
export type Standing = { bodyId: string; role: string; from: Day; until: Day | null }

/** Whoever acts. `personId` is null for a reader who has not signed in. */
export type Actor = {
  personId: string | null
  isAdministrator: boolean
  standings: Standing[]
}

export const nobody: Actor = { personId: null, isAdministrator: false, standings: [] }

export type Role<Subject> = {
  name: string
  words: Words
  holds: (actor: Actor, subject: Subject, on: Day) => boolean
}

/** A table of rights: the act's name, then the roles of which any one is enough. */
export type May<Subject> = Record<string, Role<Subject>[]>

/** Whether any of the roles is held on that day. An empty list means nobody. */
export const isAllowed = <Subject>(roles: Role<Subject>[], actor: Actor, subject: Subject, on: Day): boolean =>
  roles.some((role) => role.holds(actor, subject, on))

/** Whether a standing is in force on a day; both ends belong to the term. */
export const isInForce = (standing: { from: Day; until: Day | null }, on: Day): boolean =>
  standing.from <= on && (standing.until === null || on <= standing.until)

export const administrator: Role<unknown> = {
  name: 'administrator',
  words: { fi: 'pääkäyttäjä', sv: 'administratör', en: 'administrator' },
  holds: (actor) => actor.isAdministrator,
}

export const signedIn: Role<unknown> = {
  name: 'signedIn',
  words: { fi: 'kirjautunut henkilö', sv: 'inloggad person', en: 'signed-in person' },
  holds: (actor) => actor.personId !== null,
}

export const anyone: Role<unknown> = {
  name: 'anyone',
  words: { fi: 'kuka tahansa', sv: 'vem som helst', en: 'anyone' },
  holds: () => true,
}
