// Centres that close and open, small enough to be understood at a glance: one of them is divided.
import type { Member, StructureSet } from '../src/crosswalk/crosswalk.ts'
import { type Position, positionOf, type Structure, unitOf } from '../src/structure/structure.ts'

export const memberOf = (structure: Structure): Member => ({ organisationId: structure.organisation, name: { fi: structure.organisation }, structure,
  revisionId: `${structure.organisation} 1`, number: 1, state: 'submitted', condition: null, validFrom: '2026-01-01', sha256: 'f'.repeat(64) })

/** A centre with units, each with its staff: `{ 'Tienpito': ['P1', 'P2'] }`. */
export function centre(organisation: string, units: Record<string, (string | Position)[]>): Member {
  const root = `${organisation}-0`
  const named = Object.entries(units).map(([name, staff], index) => ({ id: `${organisation}-${index + 1}`, name, staff }))
  return memberOf({ organisation, validFrom: '2026-01-01',
    units: [unitOf({ id: root, name: { fi: organisation } }), ...named.map(({ id, name }) => unitOf({ id, name: { fi: name }, parents: [root] }))],
    positions: named.flatMap(({ id, staff }) => staff.map((one) => typeof one === 'string' ? positionOf({ id: one, unit: id }) : { ...one, unit: id })),
    tasks: [] })
}

export const succession = (fromId: string, toId: string) => ({ fromId, toId, onDay: '2026-01-01', source: 'laki' })

/** Häme is divided between two centres, one of which also takes Pirkanmaa. */
export const divided: StructureSet = {
  outgoing: [
    centre('Häme', { 'Rahoitus, pohjoinen': ['H1', 'H2'], 'Rahoitus, etelä': ['H3'],
      Valvonta: [positionOf({ id: 'H4', unit: '', receiver: 'Valvontavirasto' })], Johto: [positionOf({ id: 'H5', unit: '', occupancy: 'abolished' })] }),
    centre('Pirkanmaa', { Rahoitus: ['P1', 'P2', 'P3'] }),
  ],
  incoming: [centre('Sisä', { Yritysrahoitus: ['P1', 'P2', 'P3', 'H1', 'H2', 'N1'] }), centre('Kaakko', { Yritysrahoitus: ['H3'] })],
  successions: [succession('Häme', 'Sisä'), succession('Häme', 'Kaakko'), succession('Pirkanmaa', 'Sisä')], agencies: [], confirmed: [], refused: [],
}
