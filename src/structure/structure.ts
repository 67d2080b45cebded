// An organisation's structure as data: units, the positions in them and the tasks they carry. Never a person's name.
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'

export const occupancies = ['filled', 'interim', 'recruiting', 'vacant', 'abolished'] as const
export type Occupancy = (typeof occupancies)[number]

/** A code that an outside system knows a unit by, and the days on which it does. */
export type DatedCode = { system: string; code: string; from: Day | null; to: Day | null }

export type Unit = {
  /** Our own, stable from version to version. */
  id: string
  name: Texts
  shortName: string
  /** The type in the organisation's own words: osasto, yksikkö, ryhmä. */
  type: string
  /** The units it belongs to. A sound structure has one for every unit but the root, which has none. */
  parents: string[]
  site: string
  costCentre: string
  codes: DatedCode[]
  validFrom: Day | null
  validTo: Day | null
  /** What the source says besides and we have no field for, such as another system's grade. */
  also?: Record<string, string>
}

export type Position = {
  id: string
  unit: string
  title: Texts
  /** Of a full-time post: 1 is one person-year a year. */
  fte: number
  /** Leads its unit. */
  head: boolean
  occupancy: Occupancy
  /** Who takes the position over when it leaves this structure: "agency", "agency/unit" or "agency/unit/position". */
  receiver: string | null
  /** The last day of a fixed term. */
  endsOn: Day | null
  /** The position its holder is on leave from, if this one is a background position's stand-in. */
  background: string | null
  site: string
  costCentre: string
}

export type Task = {
  id: string
  name: Texts
  unit: string
  /** Person-years. */
  fte: number
  legalBasis: string
  /** As of a position. */
  receiver: string | null
  /** The day from which nobody carries the task any more, by a decision. */
  endsOn: Day | null
  pendingCases: number | null
  contracts: string[]
  systems: string[]
}

export type Structure = {
  organisation: string
  /** The day the structure comes into force. */
  validFrom: Day | null
  units: Unit[]
  positions: Position[]
  tasks: Task[]
}

/** A unit with everything optional left out. */
export const unitOf = (given: Pick<Unit, 'id' | 'name'> & Partial<Unit>): Unit => ({
  shortName: '', type: '', parents: [], site: '', costCentre: '', codes: [], validFrom: null, validTo: null, ...given,
})

/** A filled full-time position with everything optional left out. */
export const positionOf = (given: Pick<Position, 'id' | 'unit'> & Partial<Position>): Position => ({
  title: {}, fte: 1, head: false, occupancy: 'filled', receiver: null, endsOn: null, background: null, site: '', costCentre: '',
  ...given,
})

/** A task with everything optional left out. */
export const taskOf = (given: Pick<Task, 'id' | 'unit'> & Partial<Task>): Task => ({
  name: {}, fte: 0, legalBasis: '', receiver: null, endsOn: null, pendingCases: null, contracts: [], systems: [], ...given,
})
