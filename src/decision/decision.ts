// What became of an agenda item in the meeting: how it was handled, its outcome, who stood aside and who disagreed.
import type { ItemKind } from '../agenda/agenda.ts'
import type { Level } from '../matter/matter.ts'
import type { Words } from '../platform/kit/language.ts'

/** `opened` and `closed` belong to the items that open and close a meeting; people choose among the others. */
export const outcomes = ['decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed', 'notHandled',
  'struck', 'opened', 'closed'] as const
export type Outcome = (typeof outcomes)[number]

/** The outcome as the state of an item: "päätetty". */
export const outcomeWords: Record<Outcome, Words> = {
  decided: { fi: 'päätetty', sv: 'beslutat', en: 'decided' },
  policyLine: { fi: 'linjattu', sv: 'riktlinje fastställd', en: 'policy line' },
  proposedOnwards: { fi: 'esitetty eteenpäin', sv: 'fört vidare som förslag', en: 'proposed onwards' },
  noted: { fi: 'merkitty tiedoksi', sv: 'antecknat för kännedom', en: 'noted' },
  returned: { fi: 'palautettu valmisteltavaksi', sv: 'återremitterat', en: 'returned for preparation' },
  tabled: { fi: 'pantu pöydälle', sv: 'bordlagt', en: 'tabled' },
  postponed: { fi: 'siirretty', sv: 'uppskjutet', en: 'postponed' },
  notHandled: { fi: 'ei käsitelty', sv: 'inte behandlat', en: 'not handled' },
  struck: { fi: 'poistettu', sv: 'struket', en: 'struck' },
  opened: { fi: 'kokous avattu', sv: 'mötet öppnat', en: 'meeting opened' },
  closed: { fi: 'kokous päätetty', sv: 'mötet avslutat', en: 'meeting closed' },
}

/** The outcome as minutes begin a decision with it: "Päätettiin". */
export const outcomeHeadings: Record<Outcome, Words> = {
  decided: { fi: 'Päätettiin', sv: 'Beslutades', en: 'Decided' },
  policyLine: { fi: 'Linjattiin', sv: 'En riktlinje fastställdes', en: 'A policy line was set' },
  proposedOnwards: { fi: 'Esitettiin eteenpäin', sv: 'Fördes vidare som förslag', en: 'Proposed onwards' },
  noted: { fi: 'Merkittiin tiedoksi', sv: 'Antecknades för kännedom', en: 'Noted' },
  returned: { fi: 'Palautettiin valmisteltavaksi', sv: 'Återremitterades', en: 'Returned for preparation' },
  tabled: { fi: 'Pantiin pöydälle', sv: 'Bordlades', en: 'Tabled' },
  postponed: { fi: 'Siirrettiin', sv: 'Uppsköts', en: 'Postponed' },
  notHandled: { fi: 'Ei käsitelty', sv: 'Behandlades inte', en: 'Not handled' },
  struck: { fi: 'Poistettiin', sv: 'Ströks', en: 'Struck' },
  opened: { fi: 'Kokous avattiin', sv: 'Mötet öppnades', en: 'The meeting was opened' },
  closed: { fi: 'Kokous päätettiin', sv: 'Mötet avslutades', en: 'The meeting was closed' },
}

/** Outcomes by which the body takes a stand: they need a quorum. */
export const bindingOutcomes: readonly Outcome[] = ['decided', 'policyLine', 'proposedOnwards']

/** Outcomes after which the matter comes back; the next agenda proposes it. */
export const carriedOutcomes: readonly Outcome[] = ['returned', 'tabled', 'postponed', 'notHandled']

/** What an item may end in. The items that open and close the meeting have one outcome each. */
export const outcomesFor = (kind: ItemKind): readonly Outcome[] =>
  kind === 'opening' ? ['opened'] : kind === 'closing' ? ['closed']
    : outcomes.filter((outcome) => outcome !== 'opened' && outcome !== 'closed')

/** One handling of an item. `outcome` is null while it is being written; once recorded, the text is locked. */
export type Decision = {
  itemId: string
  handling: string
  decision: string
  outcome: Outcome | null
  recordedAt: Temporal.Instant | null
  recordedBy: string | null
  recordedByName: string | null
  /** Who presided over the item when its outcome was recorded. */
  presidedBy: string | null
  presidedByName: string | null
  /** Who saved the text last. */
  writtenBy: string | null
  writtenByName: string | null
  writtenAt: Temporal.Instant | null
  version: number
}

export type Recusal = { itemId: string; personId: string; name: string; ground: string }

/** In the order in which the dissents were stated: the order is data. */
export type Dissent = { id: string; itemId: string; personId: string; name: string; text: string; position: number }

/** A paper as it was on the table when the outcome was recorded. */
export type TablePaper = { itemId: string; paperId: string; number: number; title: string; fileName: string; sha256: string
  level: Level | null }

export type Reopening = { itemId: string; outcome: Outcome; decision: string; reopenedAt: Temporal.Instant; reopenedByName: string
  reason: string }

/** A confirmed correction of what the approved minutes say of an item. */
export type MinutesCorrection = { number: number; part: 'proposal' | 'handling' | 'decision'; becomes: string; reason: string; confirmedAt: Temporal.Instant
  confirmedByName: string }

export type Writer = { personId: string; name: string; seenAt: Temporal.Instant }

export const writerSecondsMax = 60

/** Whether somebody is still writing: a minute of silence, or a clock that was moved, ends it. */
export const isWriting = (writer: { seenAt: Temporal.Instant }, now: Temporal.Instant): boolean =>
  Math.abs(now.since(writer.seenAt).total('seconds')) < writerSecondsMax
