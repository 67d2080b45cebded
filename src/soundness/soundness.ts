// Whether a structure holds together: one root, every reference to something that is there, days and numbers that fit.
import { inOrder, reportInto, type Finding } from '../finding/finding.ts'
import type { Kind } from '../structure/fields.ts'
import type { Located, Source } from '../structure/located.ts'
import type { Structure } from '../structure/structure.ts'
import { checkAlike } from './alike.ts'
import { checkDays, checkHeads, checkNumbers } from './fit.ts'
import { checkIds, checkReferences } from './ids.ts'
import { checkLegible } from './legible.ts'
import { checkTree } from './tree.ts'

/** Everything that is wrong in structures beyond how they are written. Linear in what they hold. */
export function checkStructures(located: Located[]): Finding[] {
  const findings: Finding[] = []
  const report = reportInto(findings)
  for (const together of Map.groupBy(located, ({ file }) => file).values()) checkIds(together, report)
  for (const one of located) {
    checkLegible(one, report)
    const { parents, positionUnits } = checkReferences(one, report)
    checkTree(one, parents, report)
    checkDays(one, { parents, positionUnits }, report)
    checkNumbers(one, report)
    checkHeads(one, positionUnits, report)
    checkAlike(one, parents, report)
  }
  return inOrder(findings)
}

export type Counts = { units: number; positions: number; tasks: number }

/** How much there is in all of them together. */
export const countsOf = (located: Located[]): Counts => located.reduce((sum, { structure: { units, positions, tasks } }) => ({
  units: sum.units + units.length, positions: sum.positions + positions.length, tasks: sum.tasks + tasks.length,
}), { units: 0, positions: 0, tasks: 0 })

/** Everything that is wrong in a structure that stands in no file; the places are its lists. */
export function checkStructure(structure: Structure): Finding[] {
  const sourcesOf = (kind: Kind): Source[] => structure[kind].map((_, row) => ({ origin: { file: '', list: kind }, row }))
  return checkStructures([{ file: '', structure, sources: { units: sourcesOf('units'), positions: sourcesOf('positions'), tasks: sourcesOf('tasks') } }])
}
