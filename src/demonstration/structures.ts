// The structures of the demonstration: fifteen centres as they end, ten as they begin, and what was changed on the way.
// Invented, but of the shape that such centres have; positions are roles with numbers, never people.
import type { Operation } from '../operation/operation.ts'
import type { Language, Texts } from '../platform/kit/language.ts'
import { type Position, positionOf, type Structure, type Task, taskOf, type Unit, unitOf } from '../structure/structure.ts'
import { firstDay, organisations, successions } from './organisations.ts'

type Section = { key: string; name: Texts; staff: number; task: Texts; title: Texts }
type Area = { key: string; name: Texts; title: Texts; sections: Section[] }

const director: Texts = { fi: 'johtaja', sv: 'direktör' }
const expert: Texts = { fi: 'asiantuntija', sv: 'sakkunnig', en: 'expert' }
const section = (key: string, staff: number, fi: string, sv: string, taskFi: string, taskSv: string): Section =>
  ({ key, staff, name: { fi, sv }, task: { fi: taskFi, sv: taskSv }, title: expert })

const areas: Area[] = [
  { key: 'E', name: { fi: 'Elinkeinot, työvoima ja osaaminen', sv: 'Näringar, arbetskraft och kompetens' }, title: director, sections: [
    section('E1', 4, 'Yritys- ja hankerahoitus', 'Företags- och projektfinansiering', 'Yritysten avustukset', 'Understöd till företag'),
    section('E2', 5, 'Työllisyys ja kotoutuminen', 'Sysselsättning och integration', 'Kotoutumisen edistäminen', 'Främjande av integration'),
    section('E3', 3, 'Maaseutu ja energia', 'Landsbygd och energi', 'Maatalouden tuet', 'Jordbruksstöd')] },
  { key: 'L', name: { fi: 'Liikenne ja infrastruktuuri', sv: 'Trafik och infrastruktur' }, title: director, sections: [
    section('L1', 3, 'Liikenteen suunnittelu', 'Trafikplanering', 'Tieverkon suunnittelu', 'Planering av vägnätet'),
    section('L2', 5, 'Tienpito', 'Väghållning', 'Teiden kunnossapito', 'Underhåll av vägar'),
    section('L3', 2, 'Joukkoliikenne', 'Kollektivtrafik', 'Joukkoliikenteen järjestäminen', 'Ordnande av kollektivtrafik')] },
  { key: 'Y', name: { fi: 'Ympäristö ja luonnonvarat', sv: 'Miljö och naturresurser' }, title: director, sections: [
    section('Y1', 3, 'Luonto ja alueidenkäyttö', 'Natur och områdesanvändning', 'Luonnonsuojelu', 'Naturskydd'),
    section('Y2', 3, 'Vesistöt ja vesihuolto', 'Vattendrag och vattentjänster', 'Vesitalous', 'Vattenhushållning'),
    section('Y3', 2, 'Ympäristönsuojelun valvonta', 'Miljöskyddstillsyn', 'Ympäristönsuojelun valvonta', 'Miljöskyddstillsyn')] },
  { key: 'H', name: { fi: 'Johto ja hallinto', sv: 'Ledning och förvaltning' }, title: { fi: 'hallintojohtaja', sv: 'förvaltningsdirektör' }, sections: [
    section('H1', 2, 'Esikunta ja viestintä', 'Stab och kommunikation', 'Viestintä', 'Kommunikation')] },
]

/** Centres that have answered for roads; the others' roads were in a neighbour's hands. */
const withRoads = new Set(['01', '02', '05', '06', '08', '10', '11', '13', '15'])
/** What another agency takes over: the supervision of environmental protection. */
const leaving = { section: 'Y3', receiver: organisations.find((one) => one.key === 'other LVV')?.names[0]?.name.fi ?? '' }
const law = '897/2009 3 §'

const nameOf = (key: string): Texts => organisations.find((one) => one.key === key)?.names[0]?.name ?? {}
const areasOf = (code: string): Area[] => areas.filter((one) => one.key !== 'L' || withRoads.has(code))

/** Häme is divided: each of its sections has a half in either province, in the order of its successors. */
const halves: { suffix: string; name: Texts }[] = [
  { suffix: 'p', name: { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland' } }, { suffix: 'k', name: { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland' } },
]
const heirsOf = (from: string): string[] => successions.filter((one) => one.from === from).map((one) => one.to)
const joined = (name: Texts, half: Texts): Texts => ({ fi: `${name.fi}, ${half.fi}`, sv: `${name.sv}, ${half.sv}` })

/** The structure with which a centre ends; the posts of its directors general end with it. */
export function outgoingStructure(code: string): Structure {
  const root = `E${code}`
  const parts = heirsOf(`outgoing ${code}`).length > 1 ? halves : [{ suffix: '', name: null }]
  const units: Unit[] = [unitOf({ id: root, name: nameOf(`outgoing ${code}`), type: 'virasto' })]
  const positions: Position[] = [positionOf({ id: `${root}-1`, unit: root, title: { fi: 'ylijohtaja', sv: 'överdirektör' }, head: true,
    occupancy: 'abolished' })]
  const tasks: Task[] = []
  for (const area of areasOf(code)) {
    const parent = `${root}-${area.key}`
    units.push(unitOf({ id: parent, name: area.name, type: area.key === 'H' ? 'yksikkö' : 'vastuualue', parents: [root] }))
    positions.push(positionOf({ id: `${parent}0`, unit: parent, title: area.title, head: true }))
    for (const one of area.sections) {
      for (const { suffix, name } of parts) {
        const id = `${root}-${one.key}${suffix}`
        units.push(unitOf({ id, name: name === null ? one.name : joined(one.name, name), type: 'yksikkö', parents: [parent] }))
        positions.push(...staffOf(one, id))
        tasks.push(taskOf({ id: `T-${id}`, name: one.task, unit: id, fte: one.staff, legalBasis: law, receiver: receiverOf(one) }))
      }
    }
  }
  return { organisation: nameOf(`outgoing ${code}`).fi ?? '', validFrom: '2025-01-01', units, positions, tasks }
}

const receiverOf = (one: Section) => one.key === leaving.section ? leaving.receiver : null

const staffOf = (one: Section, unit: string): Position[] => Array.from({ length: one.staff }, (_, index) => positionOf({
  id: `${unit}-${index + 1}`, unit, head: index === 0, receiver: receiverOf(one),
  title: index === 0 ? { fi: 'yksikönpäällikkö', sv: 'enhetschef' } : one.title }))

type Target = { key: string; parent: string | null; name: Texts; type: string; from: string[] }

/** Where the old sections and areas go in a centre that begins. */
const targets: Target[] = [
  { key: 'J', parent: null, name: { fi: 'Johto ja yhteiset palvelut', sv: 'Ledning och gemensamma tjänster' }, type: 'yksikkö', from: ['H', 'H1'] },
  { key: 'E', parent: null, name: { fi: 'Elinkeinot ja työllisyys', sv: 'Näringar och sysselsättning' }, type: 'osasto', from: ['E'] },
  { key: 'E1', parent: 'E', name: { fi: 'Yritysrahoitus', sv: 'Företagsfinansiering' }, type: 'yksikkö', from: ['E1'] },
  { key: 'E2', parent: 'E', name: { fi: 'Työllisyys ja kotoutuminen', sv: 'Sysselsättning och integration' }, type: 'yksikkö', from: ['E2'] },
  { key: 'M', parent: null, name: { fi: 'Maaseutu ja energia', sv: 'Landsbygd och energi' }, type: 'yksikkö', from: ['E3'] },
  { key: 'L', parent: null, name: { fi: 'Liikenne', sv: 'Trafik' }, type: 'osasto', from: ['L'] },
  { key: 'L1', parent: 'L', name: { fi: 'Suunnittelu ja joukkoliikenne', sv: 'Planering och kollektivtrafik' }, type: 'yksikkö', from: ['L1', 'L3'] },
  { key: 'L2', parent: 'L', name: { fi: 'Tienpito', sv: 'Väghållning' }, type: 'yksikkö', from: ['L2'] },
  { key: 'Y', parent: null, name: { fi: 'Luonto ja vesi', sv: 'Natur och vatten' }, type: 'osasto', from: ['Y'] },
  { key: 'Y1', parent: 'Y', name: { fi: 'Luonto ja alueidenkäyttö', sv: 'Natur och områdesanvändning' }, type: 'yksikkö', from: ['Y1'] },
  { key: 'Y2', parent: 'Y', name: { fi: 'Vesistöt', sv: 'Vattendrag' }, type: 'yksikkö', from: ['Y2'] },
]

const codeOf = (key: string) => key.split(' ')[1] ?? ''
/** E04-E1k → E1: the section, without the half. */
const sectionOf = (unit: string): string => (unit.split('-')[1] ?? '').replace(/[a-z]$/, '')

/** What comes from the predecessors: of a divided one its own half, and to the first successor what has no half. */
const inherited = <Of extends { id: string; unit: string }>(code: string, pick: (structure: Structure) => Of[]): Of[] =>
  successions.filter((one) => one.to === `incoming ${code}`).flatMap(({ from }) => {
    const place = heirsOf(from).indexOf(`incoming ${code}`)
    const isOurs = (unit: string) => heirsOf(from).length === 1 || (halves[place]?.suffix ?? '') === (/[a-z]$/.exec(unit)?.[0] ?? halves[0]?.suffix)
    return pick(outgoingStructure(codeOf(from))).filter((one) => isOurs(one.unit))
  })

/** The first structure of a centre that begins: the posts keep their numbers, the directors general are yet to be appointed. */
export function incomingStructure(code: string): Structure {
  const root = `V${code}`
  const [oldPositions, oldTasks] = [inherited(code, (one) => one.positions), inherited(code, (one) => one.tasks)]
  const coming = (target: Target) => (one: { unit: string }) => target.from.includes(sectionOf(one.unit))
  const used = targets.filter((target) => oldPositions.some(coming(target)))
  const heads = new Set<string>()
  const isHead = (unit: string, was: boolean): boolean => was && !heads.has(unit) && heads.add(unit) !== undefined
  return {
    organisation: nameOf(`incoming ${code}`).fi ?? '', validFrom: firstDay,
    units: [unitOf({ id: root, name: nameOf(`incoming ${code}`), type: 'virasto' }), ...used.map((one) => unitOf({ id: `${root}-${one.key}`,
      name: one.name, type: one.type, parents: [one.parent === null ? root : `${root}-${one.parent}`] }))],
    positions: [positionOf({ id: `${root}-1`, unit: root, title: { fi: 'ylijohtaja', sv: 'överdirektör' }, head: true, occupancy: 'recruiting' }),
      ...used.flatMap((target) => oldPositions.filter(coming(target)).map((one) => ({ ...one, unit: `${root}-${target.key}`,
        head: isHead(`${root}-${target.key}`, one.head) })))],
    tasks: used.flatMap((target) => oldTasks.filter(coming(target)).map((one) => ({ ...one, unit: `${root}-${target.key}` }))),
  }
}

type Step = { operation: Operation; reason: string }

/** What was changed in a centre's structure between its two versions, with reasons in the language of whoever changed it. */
export function laterSteps(code: string, structure: Structure, language: Language): Step[] {
  const root = `V${code}`
  const because = (fi: string, sv: string): string => language === 'sv' ? sv : fi
  const has = (key: string) => structure.units.some((one) => one.id === `${root}-${key}`)
  const rename: Step = { reason: because('Osaamisen tehtävät näkyviin nimessä.', 'Kompetensuppgifterna ska synas i namnet.'),
    operation: { kind: 'rename', unit: `${root}-E2`,
    from: { fi: 'Työllisyys ja kotoutuminen', sv: 'Sysselsättning och integration' },
    to: { fi: 'Työllisyys, osaaminen ja kotoutuminen', sv: 'Sysselsättning, kompetens och integration' } } }
  const move: Step = { reason: because('Maaseudun rahoitus samaan osastoon yritysrahoituksen kanssa.',
    'Landsbygdsfinansieringen till samma avdelning som företagsfinansieringen.'),
    operation: { kind: 'move', unit: `${root}-M`, from: root, to: `${root}-E` } }
  const traffic = structure.positions.filter((one) => one.unit === `${root}-L1` && /-L3-/.test(one.id)).map((one) => one.id)
  const split: Step = { reason: because('Joukkoliikenne omaksi yksikökseen.', 'Kollektivtrafiken blir en egen enhet.'),
    operation: { kind: 'split', unit: `${root}-L1`, parts: [
    { id: `${root}-L1`, name: { fi: 'Liikenteen suunnittelu', sv: 'Trafikplanering' }, children: [], positions: [], tasks: [] },
    { id: `${root}-L3`, name: { fi: 'Joukkoliikenne', sv: 'Kollektivtrafik' }, children: [], positions: traffic,
      tasks: structure.tasks.filter((one) => one.unit === `${root}-L1` && /-L3$/.test(one.id)).map((one) => one.id) }] } }
  const merge: Step = { reason: because('Pienet yksiköt yhteen.', 'Små enheter slås samman.'), operation: { kind: 'merge', units: [`${root}-Y1`, `${root}-Y2`],
    into: { id: `${root}-Y3`, name: { fi: 'Luonto, vesi ja alueidenkäyttö', sv: 'Natur, vatten och områdesanvändning' }, type: 'yksikkö',
      parent: `${root}-Y` } } }
  const isOdd = Number(code) % 2 === 1
  const second = structure.positions.find((one) => one.unit === `${root}-Y2` && one.head)
  const oneHead: Step[] = second === undefined ? [] : [{ reason: because('Yhdistetyllä yksiköllä on yksi esihenkilö.', 'Den sammanslagna enheten har en chef.'),
    operation: { kind: 'editPosition', position: second.id, from: { head: true }, to: { head: false } } }]
  const [first] = traffic
  const head: Step[] = first === undefined ? [] : [{ reason: because('Uusi yksikkö tarvitsee esihenkilön.', 'Den nya enheten behöver en chef.'),
    operation: { kind: 'editPosition', position: first, from: { head: false }, to: { head: true } } }]
  return [rename, ...(isOdd && has('M') ? [move] : []), ...(traffic.length > 0 ? [split, ...head] : []),
    ...(!isOdd && has('Y1') && has('Y2') ? [merge, ...oneHead] : [])]
}
