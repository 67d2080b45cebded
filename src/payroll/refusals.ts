// What payroll would refuse in a hand-off: each with its kind, whose it is and what it is about. A dry run shows them all.
import { parentOf } from '../operation/places.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import { type Texts, textIn } from '../platform/kit/language.ts'
import { type Kind, kinds } from '../structure/fields.ts'
import type { Structure } from '../structure/structure.ts'
import { writtenFiles } from './columns.ts'
import type { ColumnMapping, Handed } from './payroll.ts'
import { type Placed, placedOf, supervisorOf, upwards } from './places.ts'

/** Kinds that no payroll takes, and kinds that somebody may stand by with a reason. */
export const refusalKinds = {
  noStructure: 'refused', noDecision: 'refused', conditionLapsed: 'refused', conditionWaits: 'questioned',
  unknownParent: 'refused', parentBeginsLater: 'refused', parentEndsBefore: 'refused',
  positionWithoutUnit: 'refused', unitNotInForce: 'refused', endsBeforeItBegins: 'refused', gap: 'refused',
  doubleUnit: 'refused', doublePosition: 'refused', doubleTask: 'refused',
  missingValue: 'refused', unknownValue: 'refused', tooLong: 'refused',
  noHead: 'questioned', noSupervisor: 'questioned', taskWithoutUnit: 'refused',
} as const satisfies Record<string, 'refused' | 'questioned'>

export type RefusalKind = keyof typeof refusalKinds

/** `subject` is the unit, position or task; `value` is what stands there, `expected` what it is measured by. */
export type PayrollRefusal = { kind: RefusalKind; organisationId: string; organisation: Texts
  on: 'structure' | 'unit' | 'position' | 'task'; subject: string; name: Texts; value: string; expected: string
  /** Of an approval, where it is about one; `value` is its Finnish text. */
  condition?: Texts }

/** What is handed over, what ends the day before, and what is not approved at all. */
export type HandOver = {
  handed: Handed[]
  /** Organisations that begin and have no approved structure. */
  without: { organisationId: string; name: Texts }[]
  /** The structures that end when these begin. */
  ending: { organisationId: string; name: Texts; structure: Structure }[]
  beginsOn: Day
  mapping: ColumnMapping
}

/** Everything that payroll would refuse, organisation by organisation. */
export function refusalsOf(over: HandOver): PayrollRefusal[] {
  const placed = over.handed.map(placedOf)
  return [
    ...over.without.map((one): PayrollRefusal => ({ kind: 'noStructure', organisationId: one.organisationId, organisation: one.name,
      on: 'structure', subject: '', name: one.name, value: '', expected: '' })),
    ...placed.flatMap((one) => ofOne(one)),
    ...doubles(placed), ...gaps(over, placed), ...cells(over, placed),
  ]
}

type Told = Pick<PayrollRefusal, 'kind' | 'on' | 'subject'> & Partial<Pick<PayrollRefusal, 'name' | 'value' | 'condition' | 'expected'>>
const telling = ({ handed }: Placed) => (told: Told): PayrollRefusal =>
  ({ organisationId: handed.organisationId, organisation: handed.name, name: {}, value: '', expected: '', ...told })

function ofOne(placed: Placed): PayrollRefusal[] {
  const tell = telling(placed)
  const { decision } = placed.handed
  return [
    ...decision === null ? [tell({ kind: 'noDecision', on: 'structure', subject: '' })] : [],
    ...decision?.conditionState === 'waiting' || decision?.conditionState === 'lapsed' ? [tell({ on: 'structure', subject: '',
      kind: decision.conditionState === 'waiting' ? 'conditionWaits' : 'conditionLapsed', value: textIn(decision.condition, 'fi'),
      condition: decision.condition })] : [],
    ...ofUnits(placed), ...ofPositions(placed),
    ...placed.handed.structure.tasks.filter(({ unit }) => !placed.unit.has(unit))
      .map(({ id, name, unit }) => tell({ kind: 'taskWithoutUnit', on: 'task', subject: id, name, value: unit })),
  ]
}

/** A unit cannot stand under what is not there, is not there yet, or is there no more. */
function ofUnits(placed: Placed): PayrollRefusal[] {
  const tell = telling(placed)
  const { structure } = placed.handed
  const occupied = new Set(structure.positions.filter(({ occupancy }) => occupancy !== 'abolished').map(({ unit }) => unit))
  return placed.units.flatMap((unit): PayrollRefusal[] => {
    const about = { on: 'unit', subject: unit.id, name: unit.name } as const
    const parentId = parentOf(unit)
    const parent = parentId === null ? undefined : placed.unit.get(parentId)
    const [begins, parentBegins] = [unit, parent].map((one) => one?.validFrom ?? structure.validFrom ?? '')
    return [
      ...parentId !== null && parent === undefined ? [tell({ ...about, kind: 'unknownParent', value: parentId })] : [],
      ...parent !== undefined && begins! < parentBegins! ? [tell({ ...about, kind: 'parentBeginsLater', value: begins!, expected: parentBegins! })] : [],
      ...parent !== undefined && parent.validTo !== null && (parent.validTo < begins! || unit.validTo === null || unit.validTo > parent.validTo)
        ? [tell({ ...about, kind: 'parentEndsBefore', value: unit.validTo ?? '', expected: parent.validTo })] : [],
      ...unit.validTo !== null && unit.validTo < begins! ? [tell({ ...about, kind: 'endsBeforeItBegins', value: unit.validTo, expected: begins! })] : [],
      ...occupied.has(unit.id) && !placed.heads.has(unit.id) ? [tell({ ...about, kind: 'noHead' })] : [],
    ]
  })
}

function ofPositions(placed: Placed): PayrollRefusal[] {
  const tell = telling(placed)
  const { structure } = placed.handed
  const begins = structure.validFrom ?? ''
  return structure.positions.filter(({ occupancy }) => occupancy !== 'abolished').flatMap((position): PayrollRefusal[] => {
    const about = { on: 'position', subject: position.id, name: position.title } as const
    const unit = placed.unit.get(position.unit)
    if (unit === undefined) return [tell({ ...about, kind: 'positionWithoutUnit', value: position.unit })]
    const ended = upwards(placed, unit.id).find(({ validTo }) => validTo !== null && validTo < begins)
    const isTop = placed.heads.get(unit.id)?.includes(position) === true && parentOf(unit) === null
    return [
      ...ended === undefined ? [] : [tell({ ...about, kind: 'unitNotInForce', value: ended.id, expected: ended.validTo ?? '' })],
      ...position.endsOn !== null && position.endsOn < begins ? [tell({ ...about, kind: 'endsBeforeItBegins', value: position.endsOn, expected: begins })] : [],
      ...!isTop && supervisorOf(placed, position) === null ? [tell({ ...about, kind: 'noSupervisor' })] : [],
    ]
  })
}

const about = {
  units: { kind: 'doubleUnit', on: 'unit' }, positions: { kind: 'doublePosition', on: 'position' }, tasks: { kind: 'doubleTask', on: 'task' },
} as const

/** Numbers are one series over all that is handed over together. */
function doubles(placed: Placed[]): PayrollRefusal[] {
  const seen = { units: new Map<string, Texts>(), positions: new Map<string, Texts>(), tasks: new Map<string, Texts>() }
  return placed.flatMap((one) => kinds.flatMap((kind) => one.handed.structure[kind].flatMap((row): PayrollRefusal[] => {
    const before = seen[kind].get(row.id)
    if (before === undefined) seen[kind].set(row.id, one.handed.name)
    return before === undefined ? [] : [telling(one)({ ...about[kind], subject: row.id, name: 'title' in row ? row.title : row.name,
      value: textIn(before, 'fi') })]
  })))
}

/** Nobody's pay may stop between the last day of the old and the first of the new: what ends must begin somewhere, and that very day. */
function gaps({ ending, beginsOn }: HandOver, placed: Placed[]): PayrollRefusal[] {
  const lastDay = addDays(beginsOn, -1)
  const begins = new Map(placed.flatMap((one) => one.handed.structure.positions.map(({ id, unit }) =>
    [id, one.unit.get(unit)?.validFrom ?? one.handed.structure.validFrom ?? beginsOn] as const)))
  return ending.flatMap(({ organisationId, name: organisation, structure }) => structure.positions
    .filter(({ occupancy, receiver, endsOn }) => occupancy !== 'abolished' && receiver === null && (endsOn === null || endsOn >= lastDay))
    .flatMap(({ id, title }): PayrollRefusal[] => {
      const day = begins.get(id)
      return day !== undefined && day <= beginsOn ? []
        : [{ kind: 'gap', organisationId, organisation, on: 'position', subject: id, name: title, value: lastDay, expected: day ?? beginsOn }]
    }))
}

/** What the receiver's own columns demand. */
function cells({ mapping }: HandOver, placed: Placed[]): PayrollRefusal[] {
  const on = { units: 'unit', positions: 'position', tasks: 'task' } as const
  return writtenFiles(placed.map(({ handed }) => handed), mapping).flatMap(({ kind, columns, rows }) => rows.flatMap(({ handed, id, cells: row }) =>
    row.flatMap(({ fault, text }, index): PayrollRefusal[] => fault === null ? [] : [{ kind: fault, organisationId: handed.organisationId,
      organisation: handed.name, on: on[kind], subject: id, name: nameOf(handed, kind, id), value: text, expected: columns[index]?.column ?? '' }])))
}

function nameOf({ structure, before }: Handed, kind: Kind, id: string): Texts {
  return kind === 'positions' ? structure.positions.find((one) => one.id === id)?.title ?? {}
    : [...structure[kind], ...before?.[kind] ?? []].find((one) => one.id === id)?.name ?? {}
}
