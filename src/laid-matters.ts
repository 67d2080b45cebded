// The matters of the demonstration reform as they stand at the beginning of June 2025: every theme of the project group's memo of 4.6.
import type { ConditionKind } from './condition/condition.ts'
import type { MatterKind } from './matter/matter.ts'
import type { Words } from './platform/kit/language.ts'

type Stop = { body: 'hankeryhma' | 'valmisteluryhma'; purpose: 'information' | 'discussion' | 'proposal' | 'decision'; due: string }
/** A stage of a condition that the matter, or the last stop of its route, waits for. */
type Waits = { condition: string; position: number; byLastStop?: true; note?: string }
/** A statement that was asked of somebody outside, by its last day. */
type Asks = { askedOf: string; question: string; dueOn: string }
export type LaidMatter = { title: Words; kind: MatterKind; workstream: string; owner: string; diaryNumber: string; stops: Stop[]; waits?: Waits[]
  asks?: Asks[] }

const group = (purpose: Stop['purpose'], due: string): Stop => ({ body: 'hankeryhma', purpose, due })
const preparation = (purpose: Stop['purpose'], due: string): Stop => ({ body: 'valmisteluryhma', purpose, due })
const diary = (number: number): string => `VN/99999/2024-TEM-${number}`

export const matters: LaidMatter[] = [
  { title: { fi: 'Lainsäädäntö', sv: 'Lagstiftningen', en: 'The legislation' }, kind: 'legislation',
    workstream: 'Lainsäädäntö', owner: 'jasen-tem', diaryNumber: diary(2), stops: [group('information', '2025-08'), preparation('information', '2025-08')],
    waits: [{ condition: 'act', position: 6 }] },
  { title: { fi: 'Mallityöjärjestys', sv: 'Modell för arbetsordning', en: 'Model rules of procedure' }, kind: 'rules', workstream: 'Hallinto',
    owner: 'jasen-keha',
    diaryNumber: diary(7), stops: [group('proposal', '2025-09'), preparation('decision', '2025-09')], waits: [{ condition: 'act', position: 5 }] },
  { title: { fi: 'Strategiatyö', sv: 'Strategiarbetet', en: 'Strategy work' }, kind: 'steering', workstream: 'Strategia ja ohjaus',
    owner: 'varapuheenjohtaja',
    diaryNumber: diary(8), stops: [group('proposal', '2025-09'), preparation('decision', '2025-09')] },
  { title: { fi: 'Asiakaspalvelumalli', sv: 'Kundservicemodellen', en: 'Customer service model' }, kind: 'services', workstream: 'Palvelut ja asiakkuudet',
    owner: 'varapuheenjohtaja', diaryNumber: diary(11), stops: [group('discussion', '2025-08'), group('proposal', '2025-10'), preparation('decision',
      '2025-11')],
    waits: [{ condition: 'budget', position: 3, byLastStop: true, note: 'Resurssitarpeet ratkaistaan talousarviossa.' }] },
  { title: { fi: 'ICT-palvelujen jatkuvuus', sv: 'IKT-tjänsternas kontinuitet', en: 'Continuity of ICT services' }, kind: 'ict', workstream: 'Tietohallinto',
    owner: 'asiantuntija-ict', diaryNumber: diary(14), stops: [group('discussion', '2025-09'), preparation('information', '2025-10')],
    waits: [{ condition: 'ict', position: 2 }] },
  { title: { fi: 'Organisaatiorakenteet', sv: 'Organisationsstrukturerna', en: 'Organisation structures' }, kind: 'structure', workstream: 'Organisaatio',
    owner: 'puheenjohtaja', diaryNumber: diary(5), stops: [preparation('decision', '2025-06-18')],
    waits: [{ condition: 'act', position: 6, note: 'Rakenteet hyväksytään sillä ehdolla, että laki tulee voimaan.' }] },
  { title: { fi: 'Kokonaisarkkitehtuuri', sv: 'Övergripande arkitektur', en: 'Enterprise architecture' }, kind: 'ict', workstream: 'Tietohallinto',
    owner: 'asiantuntija-ict', diaryNumber: diary(15), stops: [group('discussion', '2025-06-18'), group('proposal', '2025-10')] },
  { title: { fi: 'Ohjauksen kehittäminen', sv: 'Utveckling av styrningen', en: 'Development of steering' }, kind: 'steering',
    workstream: 'Strategia ja ohjaus',
    owner: 'jasen-tem', diaryNumber: diary(9), stops: [group('information', '2025-06-18'), preparation('decision', '2025-11')] },
  { title: { fi: 'Johtajien rekrytointi', sv: 'Rekryteringen av chefer', en: 'Recruitment of directors' }, kind: 'staff', workstream: 'Henkilöstö',
    owner: 'asiantuntija-henkilosto', diaryNumber: diary(12), stops: [group('information', '2025-06-18')], waits: [{ condition: 'directors', position: 3 }] },
  { title: { fi: 'Joukkoliikennetehtävien siirto', sv: 'Överföring av kollektivtrafikuppgifterna', en: 'Transfer of public transport tasks' }, kind: 'task',
    workstream: 'Organisaatio', owner: 'puheenjohtaja', diaryNumber: diary(16), stops: [group('discussion', '2025-06-18'), preparation('decision',
      '2025-10')],
    waits: [{ condition: 'act', position: 6, byLastStop: true }],
    asks: [
      { askedOf: 'Liikenne- ja viestintävirasto', question: 'Mitkä tehtävät ja vakanssit siirtyvät, ja mistä päivästä alkaen?', dueOn: '2025-06-16' },
      { askedOf: 'Henkilöstöjärjestöt', question: 'Kanta henkilöstön asemaan siirrossa', dueOn: '2025-06-30' }] },
  { title: { fi: 'Visuaalinen ilme', sv: 'Visuell identitet', en: 'Visual identity' }, kind: 'communication', workstream: 'Viestintä',
    owner: 'asiantuntija-viestinta',
    diaryNumber: diary(18), stops: [group('information', '2025-06-18'), preparation('information', '2025-09')] },
  { title: { fi: 'Lanseeraussuunnitelma', sv: 'Lanseringsplan', en: 'Launch plan' }, kind: 'communication', workstream: 'Viestintä',
    owner: 'asiantuntija-viestinta',
    diaryNumber: diary(19), stops: [group('discussion', '2025-06-18'), group('proposal', '2025-11')], waits: [{ condition: 'act', position: 5 }] },
  { title: { fi: 'Kasvupalvelut-hanke', sv: 'Projektet Tillväxttjänster', en: 'Growth services project' }, kind: 'project',
    workstream: 'Palvelut ja asiakkuudet',
    owner: 'jasen-tem', diaryNumber: diary(20), stops: [group('information', '2025-06-18')], waits: [{ condition: 'growth', position: 2 }] },
  { title: { fi: 'Asiakkuudenhoitomalli', sv: 'Modell för kundrelationer', en: 'Customer relationship model' }, kind: 'services',
    workstream: 'Palvelut ja asiakkuudet',
    owner: 'varapuheenjohtaja', diaryNumber: diary(21), stops: [group('discussion', '2025-06-18'), group('proposal', '2025-10'), preparation('decision',
      '2025-11')] },
]

type LaidStage = { position: number; plannedOn?: string; expectedOn?: string; actualOn?: string; source?: string }
export type LaidCondition = { key: string; kind: ConditionKind; name: Words; stages: LaidStage[] }

export const conditions: LaidCondition[] = [
  { key: 'act', kind: 'act', name: { fi: 'Laki elinvoimakeskuksista', sv: 'Lagen om livskraftscentralerna', en: 'Act on the Economic Development Centres' },
    stages: [
      { position: 1, plannedOn: '2025-03-13', actualOn: '2025-03-13', source: 'Hallituksen esitys annettu eduskunnalle' },
      { position: 2, actualOn: '2025-03-26', source: 'Lähetekeskustelu, asia hallintovaliokunnassa' },
      { position: 3, expectedOn: '2025-06-12' }, { position: 4, expectedOn: '2025-06-18' }, { position: 5, expectedOn: '2025-06-27' },
      { position: 6, plannedOn: '2026-01-01', expectedOn: '2026-01-01' },
    ] },
  { key: 'budget', kind: 'budget', name: { fi: 'Vuoden 2026 talousarvio', sv: 'Budgeten för 2026', en: 'Budget for 2026' },
    stages: [{ position: 2, expectedOn: '2025-09-02' }, { position: 3, expectedOn: '2025-09-22' }, { position: 4, expectedOn: '2025-12-19' }] },
  { key: 'ict', kind: 'project', name: { fi: 'Valtorin tietojärjestelmäprojekti', sv: 'Valtoris informationssystemprojekt',
    en: 'Information system project of Valtori' },
    stages: [{ position: 1, actualOn: '2025-02-03', source: 'Projektin asettaminen' }, { position: 2, expectedOn: '2025-11-30' }, { position: 3,
      expectedOn: '2026-03-31' }] },
  { key: 'growth', kind: 'project', name: { fi: 'Kasvupalvelut-hanke', sv: 'Projektet Tillväxttjänster', en: 'Growth services project' },
    stages: [{ position: 1, actualOn: '2024-11-01', source: 'Hankkeen asettaminen' }, { position: 2, expectedOn: '2025-10-31' }] },
  { key: 'directors', kind: 'appointment', name: { fi: 'Elinvoimakeskusten johtajien nimitykset', sv: 'Utnämningarna av livskraftscentralernas chefer',
    en: 'Appointments of the centres’ directors' },
  stages: [{ position: 1, expectedOn: '2025-08-15' }, { position: 2, expectedOn: '2025-10-31' }, { position: 3, expectedOn: '2025-11-20' },
    { position: 4, plannedOn: '2026-01-01' }] },
]
