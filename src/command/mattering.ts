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
]
