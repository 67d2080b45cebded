// The fifteen ELY centres that close and the ten economic development centres that open, with codes and successors.
// Source: Tilastokeskus, alueluokitukset 2025–2026, CC BY 4.0. Åland, the sixteenth value of the classification, is no centre.
import type { ListedOrganisation, ListedSuccession } from '../organisation/organisation.ts'

type Row = [code: string, fi: string, sv: string, en: string]

export const source = 'Tilastokeskus, alueluokitukset 2025–2026, CC BY 4.0'
const lastDay = '2025-12-31'
export const firstDay = '2026-01-01'

const outgoing: Row[] = [
  ['01', 'Uudenmaan ELY-keskus', 'NTM-centralen i Nyland', 'Uusimaa ELY Centre'],
  ['02', 'Varsinais-Suomen ELY-keskus', 'NTM-centralen i Egentliga Finland', 'Southwest Finland ELY Centre'],
  ['03', 'Satakunnan ELY-keskus', 'NTM-centralen i Satakunta', 'Satakunta ELY Centre'],
  ['04', 'Hämeen ELY-keskus', 'NTM-centralen i Tavastland', 'Häme ELY Centre'],
  ['05', 'Pirkanmaan ELY-keskus', 'NTM-centralen i Birkaland', 'Pirkanmaa ELY Centre'],
  ['06', 'Kaakkois-Suomen ELY-keskus', 'NTM-centralen i Sydöstra Finland', 'Southeast Finland ELY Centre'],
  ['07', 'Etelä-Savon ELY-keskus', 'NTM-centralen i Södra Savolax', 'South Savo ELY Centre'],
  ['08', 'Pohjois-Savon ELY-keskus', 'NTM-centralen i Norra Savolax', 'North Savo ELY Centre'],
  ['09', 'Pohjois-Karjalan ELY-keskus', 'NTM-centralen i Norra Karelen', 'North Karelia ELY Centre'],
  ['10', 'Keski-Suomen ELY-keskus', 'NTM-centralen i Mellersta Finland', 'Central Finland ELY Centre'],
  ['11', 'Etelä-Pohjanmaan ELY-keskus', 'NTM-centralen i Södra Österbotten', 'South Ostrobothnia ELY Centre'],
  ['12', 'Pohjanmaan ELY-keskus', 'NTM-centralen i Österbotten', 'Ostrobothnia ELY Centre'],
  ['13', 'Pohjois-Pohjanmaan ELY-keskus', 'NTM-centralen i Norra Österbotten', 'North Ostrobothnia ELY Centre'],
  ['14', 'Kainuun ELY-keskus', 'NTM-centralen i Kajanaland', 'Kainuu ELY Centre'],
  ['15', 'Lapin ELY-keskus', 'NTM-centralen i Lappland', 'Lapland ELY Centre'],
]

const incoming: Row[] = [
  ['01', 'Uudenmaan elinvoimakeskus', 'Nylands livskraftscentral', 'Uusimaa Economic Development Centre'],
  ['02', 'Lounais-Suomen elinvoimakeskus', 'Sydvästra Finlands livskraftscentral', 'Southwestern Finland Economic Development Centre'],
  ['03', 'Kaakkois-Suomen elinvoimakeskus', 'Sydöstra Finlands livskraftscentral', 'Southeastern Finland Economic Development Centre'],
  ['04', 'Sisä-Suomen elinvoimakeskus', 'Inre Finlands livskraftscentral', 'Inland Finland Economic Development Centre'],
  ['05', 'Keski-Suomen elinvoimakeskus', 'Mellersta Finlands livskraftscentral', 'Central Finland Economic Development Centre'],
  ['06', 'Itä-Suomen elinvoimakeskus', 'Östra Finlands livskraftscentral', 'Eastern Finland Economic Development Centre'],
  ['07', 'Etelä-Pohjanmaan elinvoimakeskus', 'Södra Österbottens livskraftscentral', 'South Ostrobothnia Economic Development Centre'],
  ['08', 'Pohjanmaan elinvoimakeskus', 'Österbottens livskraftscentral', 'Ostrobothnia Economic Development Centre'],
  ['09', 'Pohjois-Suomen elinvoimakeskus', 'Norra Finlands livskraftscentral', 'Northern Finland Economic Development Centre'],
  ['10', 'Lapin elinvoimakeskus', 'Lapplands livskraftscentral', 'Lapland Economic Development Centre'],
]

/** Code of 2025 → codes of 2026. The same digits name other centres: 05 was Pirkanmaa and is Keski-Suomi. */
const successors: Record<string, string[]> = {
  '01': ['01'], '02': ['02'], '03': ['02'],
  // Kanta-Häme goes to Sisä-Suomi and Päijät-Häme to Kaakkois-Suomi.
  '04': ['03', '04'],
  '05': ['04'], '06': ['03'], '07': ['06'], '08': ['06'], '09': ['06'], '10': ['05'], '11': ['07'], '12': ['08'], '13': ['09'],
  '14': ['09'], '15': ['10'],
}

// The classification of 2025 gives the names of that year; that the centres bore them earlier is not in it.
const outgoingTerm = { from: '2025-01-01', until: lastDay }
const incomingTerm = { from: firstDay, until: null }

const listed = (side: 'outgoing' | 'incoming', system: string, term: { from: string; until: string | null }) =>
  ([code, fi, sv, en]: Row): ListedOrganisation => ({
    key: `${side} ${code}`, side, names: [{ name: { fi, sv, en }, source, ...term }], codes: [{ system, code, ...term }],
  })

export const organisations: ListedOrganisation[] = [
  ...outgoing.map(listed('outgoing', 'tilastokeskus:ely', outgoingTerm)),
  ...incoming.map(listed('incoming', 'tilastokeskus:elinvoimakeskus', incomingTerm)),
  // Outside this reform, and takes over some of its tasks.
  { key: 'other LVV', side: 'other', codes: [], names: [{ source: 'esittelyaineisto', ...incomingTerm,
    name: { fi: 'Lupa- ja valvontavirasto', sv: 'Tillstånds- och tillsynsverket', en: 'Finnish Supervisory Agency' } }] },
]

export const successions: ListedSuccession[] = Object.entries(successors).flatMap(([from, to]) =>
  to.map((code) => ({ from: `outgoing ${from}`, to: `incoming ${code}`, onDay: firstDay, source })))
