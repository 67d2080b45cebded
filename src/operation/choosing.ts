// What a person can choose where two sides of a join do not agree, and what each choice would mean.
import type { Structure } from '../structure/structure.ts'
import type { Choices, Conflict, Side } from './joining.ts'
import { parentOf, unitIn } from './places.ts'

/** One way out of a conflict: the choices it stands for. `shown` is the side whose word then holds, for each thing it is about. */
export type Option = { picks: Choices; shown: { of: Conflict['of']; id: string; field: string; side: Side }[] }

export type Three = { base: Structure; ours: Structure; theirs: Structure }

/** The ways out; none where only the file or the draft itself can be mended. */
export function optionsOf(conflict: Conflict, three: Three): Option[] {
  switch (conflict.code) {
    case 'cycle': case 'severalRoots': return conflict.members.flatMap((id) => turnedBack(id, three, conflict.code === 'severalRoots'))
    case 'removedAndUsed': return keptOrLeft(conflict, three)
    default: return (['ours', 'theirs'] as const).map((side) => ({ picks: { [conflict.key]: side },
      shown: [{ of: conflict.of, id: conflict.id, field: conflict.field, side }] }))
  }
}

const parentIn = (structure: Structure, id: string): string | null | undefined => {
  const unit = unitIn(structure, id)
  return unit === undefined ? undefined : parentOf(unit)
}

/** The unit stays where the side that did not move it has it. */
function turnedBack(id: string, { base, ours, theirs }: Three, needsParent: boolean): Option[] {
  const [was, mine, other] = [base, ours, theirs].map((one) => parentIn(one, id))
  if (mine === undefined || other === undefined || mine === other) return []
  const side: Side = was === mine ? 'ours' : 'theirs'
  if (needsParent && (side === 'ours' ? mine : other) === null) return []
  return [{ picks: { [`unit:${id}:parents`]: side }, shown: [{ of: 'unit', id, field: 'parents', side }] }]
}

/** The unit stays with what was put into it, or it goes and what was put into it stays where it had been. */
function keptOrLeft({ key, id, members, ours: isOurs }: Conflict, three: Three): Option[] {
  const [having, without]: [Side, Side] = isOurs === true ? ['ours', 'theirs'] : ['theirs', 'ours']
  const kept: Option = { picks: { [key]: having }, shown: [{ of: 'unit', id, field: '', side: having }] }
  const left = members.map((member) => {
    const of = unitIn(three[having], member) !== undefined ? 'unit' as const
      : three[having].positions.some((one) => one.id === member) ? 'position' as const : 'task' as const
    const rows: { id: string }[] = of === 'unit' ? three[without].units : of === 'position' ? three[without].positions : three[without].tasks
    return { of, id: member, field: of === 'unit' ? 'parents' : 'unit', side: without, isThere: rows.some((one) => one.id === member) }
  })
  if (!left.every((one) => one.isThere)) return [kept]
  return [kept, { picks: Object.fromEntries(left.map((one) => [`${one.of}:${one.id}:${one.field}`, without])),
    shown: left.map(({ of, id: member, field, side }) => ({ of, id: member, field, side })) }]
}
