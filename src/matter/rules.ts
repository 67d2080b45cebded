// Who may open a matter, see it and say what it is, and what is refused.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May, Role } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { bodiesOfMatter, type Level, type Matter, type MatterKind } from './matter.ts'

/** A matter belongs to every body in which it was opened or has been on an agenda. */
export type OfMatter = Pick<Matter, 'bodyId' | 'places' | 'ownerId'>

/** The role in any of a matter's bodies. */
export const inMatter = (role: Role<OfBody>): Role<OfMatter> => ({
  ...role, holds: (actor, matter, on) => bodiesOfMatter(matter).some((bodyId) => role.holds(actor, { bodyId }, on)),
})

export const matterOwner: Role<Pick<Matter, 'ownerId'>> = {
  name: 'owner',
  words: { fi: 'asian vastuuhenkilö', sv: 'ärendets ansvariga person', en: 'the matter’s owner' },
  holds: (actor, matter) => actor.personId !== null && matter.ownerId === actor.personId,
}

export const may = {
  see: [...seated.map(inMatter), matterOwner],
  // Nobody by themselves: it follows from putting something new on an agenda.
  open: [],
  // Nor these: they follow from the end of a membership, and from taking its only item away.
  handOver: [],
  close: [],
  edit: [...[secretary, chair].map(inMatter), matterOwner],
  finish: [...[secretary, chair].map(inMatter), matterOwner],
  reopen: [...[secretary, chair].map(inMatter), matterOwner],
} satisfies May<OfMatter>

export type Told = { title: Texts; diaryNumber: string; workstream: string; kind: MatterKind; ownerId: string | null; owner: string
  level: Level | null; ground: string; groundUntil: Day | null; publicTitle: Texts }

export type Editable = Matter & { ownerName: string | null; hasConfidentialItem: boolean }

/** What is not given stays as it is. */
export const edit = (matter: Editable, _by: By, input: Partial<Told>) => {
  // Every entry is a field of what a matter tells.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<Told>
  const told: Told = { ...toldOf(matter), ...given }
  const owner = told.ownerId === null ? told.owner : matter.ownerName ?? ''
  return unless({
    ownerUnknown: told.ownerId !== null && matter.ownerName === null,
    groundMissing: told.level === 'confidential' && told.ground === '',
    // What is confidential on an agenda is not made public here.
    itemIsConfidential: matter.hasConfidentialItem && told.level === 'public',
  }, () => ({ id: matter.id, version: matter.version, told: { ...told, owner } }))
}

const toldOf = (matter: Matter): Told => ({ title: matter.title, diaryNumber: matter.diaryNumber ?? '', workstream: matter.workstream, kind: matter.kind,
  ownerId: matter.ownerId, owner: matter.owner, level: matter.level, ground: matter.ground, groundUntil: matter.groundUntil, publicTitle: matter.publicTitle })

export type Finishing = Matter & { openStops: number; isOnComingAgenda: boolean; unsettled: number }

/** A matter ends when nothing of it is ahead any more; what is planned is first handled or taken away, so that nothing is forgotten. */
export const finish = (matter: Finishing) => unless({
  alreadyClosed: matter.state === 'closed',
  stopsAhead: matter.openStops > 0,
  onAgenda: matter.isOnComingAgenda,
  waitsForCondition: matter.unsettled > 0,
}, () => ({ id: matter.id }))

export const reopen = (matter: Matter) => unless({ isOpen: matter.state === 'open' }, () => ({ id: matter.id }))
