// Verbs on matters: what they tell of themselves, and where they are on their way.
import type { Verb } from './verb.ts'

export const mattering: Verb[] = [
  {
    name: 'matter edit', act: 'matter.edited', on: ['matter'],
    fill: async (call, input) => (await import('./matters.ts')).matterVersion(call, input),
    about: { fi: 'Muuta asian tietoja', sv: 'Ändra uppgifterna om ett ärende', en: 'Change what a matter tells of itself' },
    example: 'TUNNUS --diary-number VN/1185/2025 --kind legislation --workstream Lainsäädäntö',
  },
  {
    name: 'matter finish', act: 'matter.finished', on: ['matter'],
    about: { fi: 'Merkitse asia päättyneeksi', sv: 'Markera ett ärende som avslutat', en: 'Mark a matter as closed' }, example: 'VN/1185/2025',
  },
  {
    name: 'matter reopen', act: 'matter.reopened', on: ['matter'],
    about: { fi: 'Ota päättynyt asia uudelleen esille', sv: 'Ta upp ett avslutat ärende på nytt', en: 'Take a closed matter up again' },
    example: 'VN/1185/2025',
  },
  {
    name: 'stop plan', act: 'stop.planned', on: ['matter'], tellsId: true, flags: { bodyId: 'body' },
    about: { fi: 'Lisää käsittely asian reitille', sv: 'Lägg till en behandling på ärendets väg', en: 'Plan a stop on the route of a matter' },
    example: 'VN/1185/2025 --body valmisteluryhma --purpose decision --due 2025-09',
  },
  {
    name: 'stop move', act: 'stop.moved', on: ['matter', 'stop'],
    about: { fi: 'Siirrä reitin käsittely', sv: 'Flytta en behandling på ärendets väg', en: 'Move a stop' },
    example: 'VN/1185/2025 2 --due 2025-10 --reason "Lausunnot viipyvät"',
  },
  {
    name: 'stop drop', act: 'stop.dropped', on: ['matter', 'stop'],
    about: { fi: 'Poista käsittely reitiltä', sv: 'Stryk en behandling från vägen', en: 'Drop a stop' },
    example: 'VN/1185/2025 2 --reason "Asia ratkesi jo hankeryhmässä"',
  },
  {
    name: 'matter cooperation', act: 'cooperation.recorded', on: ['matter'],
    about: { fi: 'Kirjaa yhteistoimintamenettely', sv: 'Anteckna samarbetsförfarandet', en: 'Record the co-operation procedure' },
    example: 'VN/1185/2025 --subject "Organisaatiorakenteet" --invited-on 2025-05-12',
  },
  {
    name: 'condition add', act: 'condition.added', on: [], tellsId: true,
    about: { fi: 'Lisää ehto', sv: 'Lägg till ett villkor', en: 'Add a condition' }, example: '--kind act --name "Laki elinvoimakeskuksista"',
  },
  {
    name: 'condition stage', act: 'condition.stageSet', on: ['condition'],
    about: { fi: 'Muuta ehdon vaiheen päiviä', sv: 'Ändra dagarna för ett skede', en: 'Set the days of a stage' },
    example: 'TUNNUS --position 3 --expected-on 2025-06-13 --reason "Valiokunta jatkaa käsittelyä"',
  },
  {
    name: 'condition new-stage', act: 'condition.stageAdded', on: ['condition'],
    about: { fi: 'Lisää ehtoon vaihe', sv: 'Lägg till ett skede', en: 'Add a stage to a condition' }, example: 'TUNNUS --name "Toinen käsittely"',
  },
  {
    name: 'condition fall', act: 'condition.fell', on: ['condition'],
    about: { fi: 'Merkitse ehto rauenneeksi', sv: 'Markera ett villkor som förfallet', en: 'Mark a condition as fallen' },
    example: 'TUNNUS --on-day 2025-06-05 --reason "Esitys peruutettiin"',
  },
  {
    name: 'condition depend', act: 'condition.dependenceAdded', on: ['condition'], tellsId: true,
    about: { fi: 'Kirjaa, mikä ehdon vaiheesta riippuu', sv: 'Anteckna vad som beror på ett skede', en: 'Record what depends on a stage' },
    example: 'TUNNUS --position 6 --matter-id 0198aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  },
  {
    name: 'condition settle', act: 'condition.dependenceEnded', on: ['dependence'],
    about: { fi: 'Kirjaa, mitä ehdosta riippuvasta tuli', sv: 'Anteckna vad det blev av det som berodde på villkoret', en: 'Record what became of what depended' },
    example: 'TUNNUS --ending tookEffect --on-day 2025-06-05 --source "Laki vahvistettu"',
  },
]
