// A condition from outside the reform: an act, a budget, another project or an appointment, in stages with their days.
import type { Outcome } from '../decision/decision.ts'
import { type Day, lastDayOf, type Month } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'

export const conditionKinds = ['act', 'budget', 'project', 'appointment', 'other'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** The stages that a condition of each kind begins with; each condition's own can be named and added to. */
export const usualStages: Record<ConditionKind, Words[]> = {
  act: [
    { fi: 'Hallituksen esitys', sv: 'Regeringens proposition', en: 'Government bill' },
    { fi: 'Valiokuntakäsittely', sv: 'Utskottsbehandling', en: 'Committee' },
    { fi: 'Valiokunnan mietintö', sv: 'Utskottets betänkande', en: 'Committee report' },
    { fi: 'Täysistunto', sv: 'Plenum', en: 'Plenary' },
    { fi: 'Vahvistaminen', sv: 'Stadfästelse', en: 'Ratified' },
    { fi: 'Voimaantulo', sv: 'Ikraftträdande', en: 'In force' },
  ],
  budget: [
    { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposal' },
    { fi: 'Budjettiriihi', sv: 'Budgetmangling', en: 'Budget negotiations' },
    { fi: 'Talousarvioesitys', sv: 'Budgetproposition', en: 'Budget bill' },
    { fi: 'Eduskunnan päätös', sv: 'Riksdagens beslut', en: 'Parliament’s decision' },
  ],
  project: [
    { fi: 'Käynnistys', sv: 'Start', en: 'Start' },
    { fi: 'Tulos käytettävissä', sv: 'Resultatet kan användas', en: 'Result available' },
    { fi: 'Päättäminen', sv: 'Avslutning', en: 'End' },
  ],
  appointment: [
    { fi: 'Haku avataan', sv: 'Ansökan öppnas', en: 'Applications open' },
    { fi: 'Esitys nimityksestä', sv: 'Förslag till utnämning', en: 'Proposal for appointment' },
    { fi: 'Nimitys', sv: 'Utnämning', en: 'Appointment' },
    { fi: 'Tehtävän alku', sv: 'Uppdraget börjar', en: 'Start in the post' },
  ],
  other: [{ fi: 'Toteutuminen', sv: 'Uppfyllande', en: 'Fulfilled' }],
}

export type StageMove = { position: number; from: Day | null; to: Day | null; reason: string; who: string; onDay: Day }

export type Stage = { position: number; name: Texts; plannedOn: Day | null; expectedOn: Day | null; actualOn: Day | null; source: string }

export type Condition = {
  id: string
  kind: ConditionKind
  name: Texts
  note: string
  fell: { onDay: Day; reason: string; who: string } | null
  version: number
  /** In their order. */
  stages: Stage[]
  /** Oldest first. */
  moves: StageMove[]
}

export type StageState = 'done' | 'now' | 'next'

/** The first stage that has not come yet is the one that is waited for. */
export function stagesOf({ stages }: Pick<Condition, 'stages'>): (Stage & { state: StageState })[] {
  const now = stages.findIndex((one) => one.actualOn === null)
  return stages.map((one, index) => ({ ...one, state: one.actualOn !== null ? 'done' : index === now ? 'now' : 'next' }))
}

/** Stages that are thought to come before an earlier one: a day was moved, and those after it were not. */
export function outOfOrder({ stages }: Pick<Condition, 'stages'>): { earlier: Stage & { day: Day }; later: Stage & { day: Day } }[] {
  const dated = stages.map((one) => ({ ...one, day: dayOf(one) })).filter((one): one is Stage & { day: Day } => one.day !== null)
  return dated.slice(1).flatMap((later, index) => {
    const earlier = dated.slice(0, index + 1).reduce((last, one) => one.day >= last.day ? one : last)
    return later.day < earlier.day && later.actualOn === null ? [{ earlier, later }] : []
  })
}

/** The day on which a stage is thought to come: the actual one, else the expected, else the planned. */
export const dayOf = (stage: Pick<Stage, 'plannedOn' | 'expectedOn' | 'actualOn'>): Day | null => stage.actualOn ?? stage.expectedOn ?? stage.plannedOn

export type Dependent =
  | { kind: 'matter'; matterId: string }
  | { kind: 'stop'; matterId: string; stopId: string; body: Words; due: Day | Month; isDropped: boolean }
  | { kind: 'decision'; matterId: string; itemId: string; meetingId: string; bodyId: string; body: Words
    meetingNumber: number; onDay: Day; outcome: Outcome | null }
  | { kind: 'adoption'; matterId: string; itemId: string | null; meetingId: string | null; ending: 'fulfilled' | 'lapsed' | null }
  | { kind: 'handoff'; handoffId: string; number: number }

export type Ending = { ending: 'tookEffect' | 'lapsed' | 'removed'; onDay: Day; source: string; who: string }

/** Something that waits for a stage of a condition, and what a person has told became of it. */
export type Dependence = { id: string; conditionId: string; position: number; note: string; dependent: Dependent; ending: Ending | null
  /** The day on which the reform goes live: what has no day of its own is needed by then. */
  goLiveOn: Day | null }

export type DependenceState = 'waits' | 'mayTakeEffect' | 'fallen' | 'clashes' | 'afterGoLive' | 'tookEffect' | 'lapsed' | 'removed'

/**
 * Where a dependence stands. Nothing takes effect or lapses by itself: when the stage has come or the condition has fallen, it
 * waits for a person to say so. It clashes when the stage is thought to come after what waits for it is planned; what is not
 * planned for a day of its own is late when the reform has gone live by then.
 */
export function stateOf(dependence: Omit<Dependence, 'id' | 'conditionId' | 'note'>, condition: Pick<Condition, 'stages' | 'fell'>): DependenceState {
  const { dependent, ending, goLiveOn } = dependence
  if (ending !== null) return ending.ending
  if (dependent.kind === 'adoption' && dependent.ending !== null) return dependent.ending === 'fulfilled' ? 'tookEffect' : 'lapsed'
  // A stop that was taken off the route waits for nothing.
  if (dependent.kind === 'stop' && dependent.isDropped) return 'removed'
  if (condition.fell !== null) return 'fallen'
  const stage = condition.stages.find((one) => one.position === dependence.position)
  if (stage?.actualOn != null) return 'mayTakeEffect'
  const day = stage === undefined ? null : dayOf(stage)
  if (day === null) return 'waits'
  if (dependent.kind === 'stop') return lastDayOf(dependent.due) < day ? 'clashes' : 'waits'
  return goLiveOn !== null && goLiveOn < day ? 'afterGoLive' : 'waits'
}

const urgent: DependenceState[] = ['mayTakeEffect', 'fallen', 'clashes', 'afterGoLive']

/** Whether somebody has to look at it. */
export const isUrgent = (state: DependenceState): boolean => urgent.includes(state)
