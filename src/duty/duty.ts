// Duties outside the bodies: who answers for an organisation's structure, who plans its staff, who receives the hand-off.
import type { Day } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'
import { type Actor, isInForce, type Role } from '../platform/kit/may.ts'

export const dutyKinds = ['coordinator', 'hrPlanner', 'serviceCentre'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** `organisationId` is null for duties that reach over the whole programme. */
export type Duty = { id: string; programmeId: string; organisationId: string | null; personId: string; name: string; kind: DutyKind
  from: Day; until: Day | null }

export const dutyWords: Record<DutyKind, Words> = {
  coordinator: { fi: 'alueen muutoskoordinaattori', sv: 'regionens förändringskoordinator', en: 'change coordinator of the region' },
  hrPlanner: { fi: 'henkilöstösuunnittelija', sv: 'personalplanerare', en: 'HR planner' },
  serviceCentre: { fi: 'palvelukeskus', sv: 'servicecentralen', en: 'service centre' },
}

/** Anything that belongs to an organisation of the programme. */
export type OfOrganisation = { organisationId: string; programmeId: string }
export type OfProgramme = { programmeId: string }

/** A duty counts as a standing in the organisation, or in the programme when it reaches over all of them. */
const holdsIn = (actor: Actor, groupId: string, kind: DutyKind, on: Day): boolean =>
  actor.standings.some((one) => one.bodyId === groupId && one.role === kind && isInForce(one, on))

const ofProgramme = (kind: DutyKind): Role<OfProgramme> => ({
  name: kind, words: dutyWords[kind], holds: (actor, subject, on) => holdsIn(actor, subject.programmeId, kind, on),
})

export const regionCoordinator: Role<OfOrganisation> = {
  name: 'regionCoordinator', words: dutyWords.coordinator,
  holds: (actor, subject, on) => holdsIn(actor, subject.organisationId, 'coordinator', on),
}
export const hrPlanner = ofProgramme('hrPlanner')
export const serviceCentre = ofProgramme('serviceCentre')

/** The secretary of any body of the reform, as the project secretary is. */
export const reformSecretary: Role<unknown> = {
  name: 'reformSecretary', words: { fi: 'uudistuksen toimielimen sihteeri', sv: 'sekreterare i ett organ i reformen', en: 'secretary of a body of the reform' },
  holds: (actor, _subject, on) => actor.standings.some((one) => one.role === 'secretary' && isInForce(one, on)),
}

/** Whoever sits in a body or holds a duty of the reform, whichever. */
export const insider: Role<unknown> = {
  name: 'insider', words: {
    fi: 'uudistuksen toimielimen jäsen tai vastuuhenkilö', sv: 'medlem i ett organ eller ansvarig person i reformen',
    en: 'member of a body or holder of a duty in the reform',
  },
  holds: (actor, _subject, on) => actor.standings.some((one) => isInForce(one, on)),
}
