// Days that must fit their unit's, numbers that must be possible, and heads.
import type { Report } from '../finding/finding.ts'
import { placeOf, type Located } from '../structure/located.ts'
import type { Unit } from '../structure/structure.ts'
import type { Meant } from './ids.ts'

/** A position of more than this is worth a look. */
const fteUsualMax = 1

const written = ({ validFrom, validTo }: Unit): string => `${validFrom ?? ''}–${validTo ?? ''}`

/** Reports days that cross each other or the validity of the unit above. */
export function checkDays({ structure: { units, positions }, sources }: Located, { parents, positionUnits }: Meant, report: Report): void {
  const byId = new Map(units.map((unit): [string, Unit] => [unit.id, unit]).reverse())
  units.forEach((unit, index) => {
    const source = sources.units[index]
    if (source === undefined) return
    const { validFrom, validTo } = unit
    if (validFrom !== null && validTo !== null && validTo < validFrom) report('endBeforeStart', placeOf(source, 'validTo'), validTo, { from: validFrom })
    for (const id of parents[index] ?? []) {
      const parent = byId.get(id)
      if (parent === undefined || parent === unit) continue
      const outside = (day: string | null): boolean => day !== null
        && ((parent.validFrom !== null && day < parent.validFrom) || (parent.validTo !== null && day > parent.validTo))
      const values = { parent: id, period: written(parent) }
      if (outside(validFrom)) report('dateOutsideParent', placeOf(source, 'validFrom'), validFrom ?? '', values)
      if (outside(validTo)) report('dateOutsideParent', placeOf(source, 'validTo'), validTo ?? '', values)
      if (validTo === null && parent.validTo !== null) report('parentEnds', placeOf(source, 'validTo'), parent.validTo, { parent: id })
    }
  })
  positions.forEach(({ endsOn }, index) => {
    const source = sources.positions[index]
    const id = positionUnits[index] ?? ''
    const unit = byId.get(id)
    if (source === undefined || unit === undefined || endsOn === null) return
    const isOutside = (unit.validFrom !== null && endsOn < unit.validFrom) || (unit.validTo !== null && endsOn > unit.validTo)
    if (isOutside) report('dateOutsideParent', placeOf(source, 'endsOn'), endsOn, { parent: id, period: written(unit) })
  })
}

/** Reports person-years that nobody can have. */
export function checkNumbers({ structure, sources }: Located, report: Report): void {
  for (const kind of ['positions', 'tasks'] as const) {
    structure[kind].forEach(({ fte }, index) => {
      const source = sources[kind][index]
      if (source === undefined) return
      if (fte < 0) report('negativeNumber', placeOf(source, 'fte'), String(fte))
      else if (kind === 'positions' && fte > fteUsualMax) report('largeNumber', placeOf(source, 'fte'), String(fte))
    })
  }
  structure.tasks.forEach(({ pendingCases }, index) => {
    const source = sources.tasks[index]
    if (source === undefined || pendingCases === null) return
    if (pendingCases < 0 || !Number.isInteger(pendingCases)) report('badNumber', placeOf(source, 'pendingCases'), String(pendingCases))
  })
}

/** Every unit has one position that leads it; a position that is abolished leads nothing. */
export function checkHeads({ file, structure: { units, positions }, sources }: Located, positionUnits: string[], report: Report): void {
  if (positions.length === 0 || units.length === 0) return
  const leading = positions.flatMap(({ id, head, occupancy }, index) => (head && occupancy !== 'abolished' ? [{ id, unit: positionUnits[index] ?? '' }] : []))
  if (leading.length === 0) return report('noHeads', { file }, '')
  const heads = Map.groupBy(leading, ({ unit }) => unit)
  const seen = new Set<string>()
  units.forEach(({ id, validTo }, index) => {
    const source = sources.units[index]
    if (source === undefined || seen.has(id) || validTo !== null) return
    seen.add(id)
    const own = [...new Set((heads.get(id) ?? []).map((position) => position.id))]
    if (own.length === 0) report('noHead', placeOf(source, 'id'), id)
    if (own.length > 1) report('severalHeads', placeOf(source, 'id'), own.slice(0, 20).join(', '), { unit: id })
  })
}
