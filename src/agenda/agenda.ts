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
  /** The name of whoever struck it. */
  struckBy: string | null
  struckReason: string | null
  /** The item in which this one is handled; then it is struck, and keeps its number and all that was written on it. */
  mergedIntoId: string | null
  /** Merged before anybody had seen it on an agenda: it has no place of its own. */
  isFolded: boolean
  /** The item of which this one was a part. */
  splitFromId: string | null
  version: number
}

/** Another item by the number people see and a title that everybody may see. */
export type Pointer = { id: string; number: string; title: Texts }

/** An item where it stands: in order, with the number people see and how deep it is, and what it was merged or split with. */
export type Placed<Of extends Item = Item> = Of & { shownNumber: string; depth: 0 | 1; isLate: boolean; place: number; siblings: number
  handledIn: Pointer | null; splitFrom: Pointer | null; joined: Pointer[] }

/** What a record that is frozen keeps of that; of other items it says nothing. */
export type Relations = { handledIn?: Pointer; also?: Pointer[]; splitFrom?: Pointer }
export const relationsOf = ({ handledIn, joined, splitFrom }: Pick<Placed, 'handledIn' | 'joined' | 'splitFrom'>): { relations?: Relations } =>
  handledIn === null && splitFrom === null && joined.length === 0 ? {} : { relations: {
    ...handledIn === null ? {} : { handledIn }, ...joined.length === 0 ? {} : { also: joined }, ...splitFrom === null ? {} : { splitFrom } } }

/** How items that were merged or split are told of, on every surface. */
export const relationWords = {
  handledInItem: { fi: 'Käsitellään kohdassa', sv: 'Behandlas på punkt', en: 'Handled in item' },
  wasHandledIn: { fi: 'Käsitelty kohdassa', sv: 'Behandlad på punkt', en: 'Handled in item' },
  also: { fi: 'Käsitellään samalla', sv: 'Behandlas samtidigt', en: 'Handled together with' },
  wasAlso: { fi: 'Käsitelty samalla', sv: 'Behandlades samtidigt', en: 'Handled together with' },
  splitFromItem: { fi: 'Erotettu kohdasta', sv: 'Avskild från punkt', en: 'Split off item' },
} satisfies Record<string, Words>

/** Whether an item's matter is handled in the meeting: under its own number, or in the item it was merged into. */
export const isHandled = (item: Pick<Item, 'struckAt' | 'mergedIntoId'>): boolean => item.struckAt === null || item.mergedIntoId !== null

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

/** A structure version that an item holds for approval, bound to what is in it by its hash. */
export type HeldVersion = { revisionId: string; organisationId: string; organisation: Texts; number: number; sha256: string }

export type StandingKind = Exclude<ItemKind, 'matter'>

export const standingWords: Record<StandingKind, Words> = {
  opening: { fi: 'Kokouksen avaus', sv: 'Mötet öppnas', en: 'Opening of the meeting' },
  quorum: {
    fi: 'Laillisuus ja päätösvaltaisuus',
    sv: 'Mötets laglighet och beslutförhet',
    en: 'Legality and quorum',
  },
  agendaApproval: { fi: 'Asialistan hyväksyminen', sv: 'Godkännande av föredragningslistan', en: 'Approval of the agenda' },
  previousMinutes: { fi: 'Edellisen kokouksen pöytäkirja', sv: 'Protokollet från föregående möte', en: 'Minutes of the previous meeting' },
  currentMatters: { fi: 'Ajankohtaiset asiat', sv: 'Aktuella ärenden', en: 'Current matters' },
  otherMatters: { fi: 'Muut asiat', sv: 'Övriga ärenden', en: 'Other matters' },
  nextMeeting: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
  closing: { fi: 'Kokouksen päättäminen', sv: 'Mötet avslutas', en: 'Closing of the meeting' },
}

export const standingPurpose: Record<StandingKind, Purpose> = {
  opening: 'information', quorum: 'decision', agendaApproval: 'decision', previousMinutes: 'decision',
  currentMatters: 'information', otherMatters: 'discussion', nextMeeting: 'information', closing: 'information',
}

export const standingMinutes: Record<StandingKind, number> = {
  opening: 1, quorum: 2, agendaApproval: 2, previousMinutes: 5, currentMatters: 15, otherMatters: 5, nextMeeting: 2, closing: 1,
}

/** Where kinds stand on an agenda: matters between the two groups of standing items. */
export const rankOf: Record<ItemKind, number> = {
  opening: 0, quorum: 1, agendaApproval: 2, previousMinutes: 3, currentMatters: 4, matter: 5, otherMatters: 6, nextMeeting: 7,
  closing: 8,
}

export const standingKinds = Object.keys(standingWords).sort(
  // Keys of the record above are exactly the standing kinds.
  (one, other) => rankOf[one as StandingKind] - rankOf[other as StandingKind]) as StandingKind[]
