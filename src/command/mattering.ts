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
]
