// A matter: what travels through bodies and keeps its identity over meetings.
import { type OfBody, seated, trusted } from '../body/body.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'

export const levels = ['public', 'notYetPublic', 'confidential'] as const
export type Level = (typeof levels)[number]

export const levelWords: Record<Level, Words> = {
  public: { fi: 'julkinen', sv: 'offentlig', en: 'public' },
  notYetPublic: { fi: 'ei vielä julkinen', sv: 'ännu inte offentlig', en: 'not yet public' },
  confidential: { fi: 'salassa pidettävä', sv: 'sekretessbelagd', en: 'confidential' },
}

/** A missing level counts as not yet public. */
export const effectiveLevel = (level: Level | null): Level => level ?? 'notYetPublic'

export const matterKinds = ['legislation', 'rules', 'structure', 'task', 'services', 'staff', 'ict', 'communication', 'finance', 'steering',
  'project', 'other'] as const
export type MatterKind = (typeof matterKinds)[number]

export const kindWords: Record<MatterKind, Words> = {
  legislation: { fi: 'lainsäädäntö', sv: 'lagstiftning', en: 'legislation' },
  rules: { fi: 'työjärjestys', sv: 'arbetsordning', en: 'rules of procedure' },
  structure: { fi: 'organisaatiorakenne', sv: 'organisationsstruktur', en: 'organisation structure' },
  task: { fi: 'tehtävien siirto', sv: 'överföring av uppgifter', en: 'transfer of tasks' },
  services: { fi: 'palvelut ja asiakkuudet', sv: 'tjänster och kundrelationer', en: 'services and customers' },
  staff: { fi: 'henkilöstö', sv: 'personal', en: 'staff' },
  ict: { fi: 'tieto- ja viestintätekniikka', sv: 'informations- och kommunikationsteknik', en: 'information technology' },
  communication: { fi: 'viestintä', sv: 'kommunikation', en: 'communication' },
  finance: { fi: 'talous', sv: 'ekonomi', en: 'finance' },
  steering: { fi: 'strategia ja ohjaus', sv: 'strategi och styrning', en: 'strategy and steering' },
  project: { fi: 'toinen hanke', sv: 'ett annat projekt', en: 'another project' },
  other: { fi: 'muu asia', sv: 'annat ärende', en: 'other' },
}

export const stateWords: Record<Matter['state'], Words> = {
  open: { fi: 'vireillä', sv: 'anhängigt', en: 'open' },
  closed: { fi: 'päättynyt', sv: 'avslutat', en: 'closed' },
}

/** Where a matter has been on an agenda: the body, and who presents it there. */
export type Place = OfBody & { presenterId: string | null }

export type Matter = {
  id: string
  /** The body in which it was opened; others come to see it by having it on an agenda. */
  bodyId: string
  title: Texts
  /** Kept exactly as it was given, such as VN/1185/2020-VM-1. */
  diaryNumber: string | null
  workstream: string
  kind: MatterKind
  /** The name of whoever answers for it, as it was written; `ownerId` when it is somebody who can sign in. */
  owner: string
  ownerId: string | null
  level: Level | null
  ground: string
  groundUntil: Day | null
  publicTitle: Texts
  state: 'open' | 'closed'
  openedOn: Day
  version: number
  places: Place[]
  /** Bodies that wait for it: those of its route in which it has not been yet. */
  awaitedBy: string[]
  /** Its own level, or that of any item on which it is handled: the strictest holds. */
  isConfidential: boolean
}

/** What decides who may see a matter, and how much of it. */
export type Guarded = Pick<Matter, 'bodyId' | 'places' | 'awaitedBy' | 'isConfidential' | 'ownerId'>

const isOwn = (actor: Actor, { ownerId, places }: Guarded): boolean =>
  actor.personId !== null && (ownerId === actor.personId || places.some(({ presenterId }) => presenterId === actor.personId))

/** The bodies in which a matter was opened or has been on an agenda. */
export const bodiesOfMatter = ({ bodyId, places }: Pick<Matter, 'bodyId' | 'places'>): string[] =>
  [...new Set([bodyId, ...places.map((one) => one.bodyId)])]

/** Whether somebody may know that the matter is there: everybody of its bodies, those that wait for it, its owner and its presenters. */
export const maySeeMatter = (actor: Actor, matter: Guarded, on: Day): boolean =>
  isOwn(actor, matter) || [...bodiesOfMatter(matter), ...matter.awaitedBy].some((bodyId) => isAllowed(seated, actor, { bodyId }, on))

/** Whether somebody may see its own title and all that stands on it; of a confidential one the trusted of the bodies that have handled it. */
export const mayKnowMatter = (actor: Actor, matter: Guarded, on: Day): boolean => matter.isConfidential
  ? isOwn(actor, matter) || bodiesOfMatter(matter).some((bodyId) => isAllowed(trusted, actor, { bodyId }, on))
  : maySeeMatter(actor, matter, on)

/** As `mayKnowMatter`, for acts: what follows from another act comes without a person, and the rights refuse the rest of those. */
export const mayActOn = (actor: Actor, matter: Guarded, on: Day): boolean => actor.personId === null || mayKnowMatter(actor, matter, on)

const confidentialTitle: Words = { fi: 'Salassa pidettävä asia', sv: 'Sekretessbelagt ärende', en: 'Confidential matter' }

/** A matter as somebody may see it: whole, or its public title and ground only. Ask `maySeeMatter` first. */
export function asMatterSeenBy<Of extends Matter>(actor: Actor, matter: Of, on: Day): Of & { isWhole: boolean } {
  if (mayKnowMatter(actor, matter, on)) return { ...matter, isWhole: true }
  const title = Object.keys(matter.publicTitle).length > 0 ? matter.publicTitle : confidentialTitle
  return { ...matter, title, diaryNumber: null, workstream: '', owner: '', ownerId: null, isWhole: false }
}
