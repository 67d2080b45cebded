// Agenda items: one handling of a matter, or a standing item, in one meeting; their order and who may see what.
import { isAllowed, type Actor } from '../platform/kit/may.ts'
import { trusted } from '../body/body.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { Level } from '../matter/matter.ts'

export const itemKinds = ['opening', 'quorum', 'agendaApproval', 'previousMinutes', 'currentMatters', 'matter', 'otherMatters',
  'nextMeeting', 'closing'] as const
export type ItemKind = (typeof itemKinds)[number]

export const purposes = ['information', 'discussion', 'decision', 'proposal'] as const
export type Purpose = (typeof purposes)[number]

export const purposeWords: Record<Purpose, Words> = {
  information: { fi: 'tiedoksi', sv: 'för kännedom', en: 'for information' },
  discussion: { fi: 'keskusteltavaksi', sv: 'för diskussion', en: 'for discussion' },
  decision: { fi: 'päätettäväksi', sv: 'för beslut', en: 'for decision' },
  proposal: { fi: 'esitettäväksi eteenpäin', sv: 'för förslag vidare', en: 'to propose onwards' },
}

export type Item = {
  id: string
  meetingId: string
  bodyId: string
  parentId: string | null
  matterId: string | null
  diaryNumber: string | null
  kind: ItemKind
  position: number
  /** Given at the first sending and never changed; null until then. */
  number: string | null
  title: Texts
  presenter: string
  presenterId: string | null
  purpose: Purpose
  proposal: string
  minutes: number
  level: Level | null
  ground: string
  groundUntil: Day | null
  publicTitle: Texts
  struckAt: Temporal.Instant | null
  struckReason: string | null
  version: number
}

/** An item where it stands: in order, with the number people see and how deep it is. */
export type Placed<Of extends Item = Item> = Of & { shownNumber: string; depth: 0 | 1; isLate: boolean; place: number; siblings: number }

export const isConfidential = (item: { level: Level | null }): boolean => item.level === 'confidential'

/** Who may see an item's own title, texts and papers: all seated when it is not confidential, else the trusted and its presenter. */
export const maySeeWhole = (actor: Actor, item: Pick<Item, 'level' | 'presenterId' | 'bodyId'>, on: Day): boolean =>
  !isConfidential(item) || isAllowed(trusted, actor, item, on)
  || (item.presenterId !== null && item.presenterId === actor.personId)

const confidentialTitle: Words = { fi: 'Salassa pidettävä asia', sv: 'Sekretessbelagt ärende', en: 'Confidential matter' }

/** The title for those who may not see the item whole. Without a public title only its nature is told. */
export const publicTitleOf = (item: { level: Level | null; title: Texts; publicTitle: Texts }): Texts =>
  !isConfidential(item) ? item.title : Object.keys(item.publicTitle).length > 0 ? item.publicTitle : confidentialTitle

/** An item as somebody may see it: whole, or its public title and ground only. */
export function asSeenBy<Of extends Item>(actor: Actor, item: Of, on: Day): Of & { isWhole: boolean } {
  if (maySeeWhole(actor, item, on)) return { ...item, isWhole: true }
  return { ...item, title: publicTitleOf(item), presenter: '', presenterId: null, proposal: '', diaryNumber: null,
    matterId: null, struckReason: item.struckReason === null ? null : '', isWhole: false }
}

/** A paper of an item as it stands: the version that is on the table now. */
export type CurrentPaper = { paperId: string; number: number; title: string; fileName: string; sha256: string; level: Level | null }
