// Verbs by which approved structures are handed over to payroll, receipted and corrected.
import type { Verb } from './verb.ts'

const handoffs = () => import('./handoffs.ts')

export const handingOver: Verb[] = [
  {
    name: 'handoff mapping', act: 'handoff.mappingSet', on: ['mappingFile'],
    about: { fi: 'Ota palkkajärjestelmän sarakkeet käyttöön', sv: 'Ta lönesystemets kolumner i bruk', en: 'Use the columns of the payroll system' },
    example: 'sarakkeet.json',
  },
  {
    name: 'handoff begin', act: 'handoff.begun', on: [], tellsId: true,
    about: { fi: 'Aloita toimitus, tai toimituksen korjaus', sv: 'Påbörja en leverans, eller en rättelse', en: 'Begin a hand-off, or a correction of one' },
    example: '--corrects 1 --reason "Vakanssi puuttui."',
  },
  {
    name: 'handoff complete', act: 'handoff.completed', on: ['handoff'],
    about: { fi: 'Merkitse toimitus valmiiksi', sv: 'Markera leveransen som färdig', en: 'Mark a hand-off as complete' }, example: '1',
  },
  {
    name: 'handoff take-back', act: 'handoff.takenBack', on: ['handoff'],
    about: { fi: 'Palauta valmis toimitus luonnokseksi', sv: 'Gör en färdig leverans till utkast igen', en: 'Take a complete hand-off back to a draft' }, example: '1',
  },
  {
    name: 'handoff freeze', act: 'handoff.frozen', on: ['handoff'],
    fill: async (call, input) => (await handoffs()).readied(call, input),
    about: { fi: 'Jäädytä toimituksen sisältö', sv: 'Frys leveransens innehåll', en: 'Freeze what a hand-off holds' }, example: '1',
  },
  {
    name: 'handoff approve', act: 'handoff.approved', on: ['handoff'],
    about: { fi: 'Hyväksy toimitus', sv: 'Godkänn leveransen', en: 'Approve a hand-off' }, example: '1',
  },
  {
    name: 'handoff release', act: 'handoff.released', on: ['handoff'], without: ['signature', 'publicKey'],
    fill: async (call, input) => (await handoffs()).signature(call, input),
    about: { fi: 'Vapauta ja allekirjoita toimitus (toinen henkilö)', sv: 'Släpp fri och underteckna leveransen (en annan person)',
      en: 'Release and sign a hand-off (another person)' },
    example: '1',
  },
  {
    name: 'handoff deliver', act: 'handoff.delivered', on: ['handoff'],
    about: { fi: 'Anna toimitus palvelukeskukselle', sv: 'Lämna leveransen till servicecentralen', en: 'Deliver a hand-off to the service centre' }, example: '1',
  },
  {
    name: 'handoff withdraw', act: 'handoff.withdrawn', on: ['handoff'],
    about: { fi: 'Peru toimitus, jota ei ole vapautettu', sv: 'Återta en leverans som inte släppts fri', en: 'Withdraw a hand-off that is not released' },
    example: '1 --reason "Odotetaan päätöstä."',
  },
  {
    name: 'handoff receive', act: 'handoff.received', on: ['handoff'], without: ['stated'],
    fill: async (call, input) => (await handoffs()).statement(call, input),
    beside: {
      hash: { fi: 'vastaanotetun tiedoston SHA-256', sv: 'den mottagna filens SHA-256', en: 'SHA-256 of the file received' },
      totals: { fi: 'TIEDOSTO (CSV): luvut virastoittain', sv: 'FIL (CSV): tal per ämbetsverk', en: 'FILE (CSV): numbers by organisation' },
      positions: { fi: 'TIEDOSTO (CSV): vakanssien numerot', sv: 'FIL (CSV): vakansernas nummer', en: 'FILE (CSV): position numbers' },
    },
    about: { fi: 'Kuittaa toimitus', sv: 'Kvittera leveransen', en: 'Acknowledge a hand-off' },
    example: '1 --hash 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --totals luvut.csv',
  },
]
