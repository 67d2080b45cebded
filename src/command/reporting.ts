// Verbs on status reports.
import type { Verb } from './verb.ts'

const reports = () => import('./reports.ts')

export const reporting: Verb[] = [
  {
    name: 'report draft', act: 'report.drafted', on: ['body'], tellsId: true, flags: { toBodyId: 'to-body' },
    about: { fi: 'Luonnostele tilannekatsaus kirjauksista', sv: 'Utforma en lägesrapport ur det antecknade', en: 'Draft a status report from the record' },
    example: 'hankeryhma --to-body valmisteluryhma --from-on 2025-05-01 --until-on 2025-06-04',
  },
  {
    name: 'report take-up', act: 'report.recordTakenUp', on: ['report'],
    about: { fi: 'Ota katsaukseen, mitä on kirjattu luonnostelun jälkeen', sv: 'Ta med det som antecknats efter utkastet', en: 'Take in what was recorded since it was drafted' },
    example: 'TUNNUS',
  },
  {
    name: 'report write', act: 'report.sentenceEdited', on: ['report', 'sentence'],
    about: { fi: 'Muokkaa lausetta; sen lähde säilyy', sv: 'Redigera en mening; dess källa består', en: 'Edit a sentence; it keeps its source' },
    example: 'TUNNUS 3 --text "Palvelumallista päätettiin."',
  },
  {
    name: 'report add', act: 'report.sentenceAdded', on: ['report'],
    about: { fi: 'Lisää oma lause', sv: 'Lägg till en egen mening', en: 'Add a sentence of your own' }, example: 'TUNNUS --part summary --text "Valmistelu etenee."',
  },
  {
    name: 'report move', act: 'report.sentenceMoved', on: ['report', 'sentence'],
    about: { fi: 'Siirrä lausetta osassaan', sv: 'Flytta en mening inom sin del', en: 'Move a sentence within its part' }, example: 'TUNNUS 3 --to up',
  },
  {
    name: 'report leave-out', act: 'report.sentenceLeftOut', on: ['report', 'sentence'],
    about: { fi: 'Jätä lause pois', sv: 'Lämna bort en mening', en: 'Leave a sentence out' }, example: 'TUNNUS 3',
  },
  {
    name: 'report take-in', act: 'report.sentenceTakenIn', on: ['report', 'sentence'],
    about: { fi: 'Ota pois jätetty lause takaisin', sv: 'Ta tillbaka en bortlämnad mening', en: 'Take in a sentence that was left out' }, example: 'TUNNUS 3',
  },
  {
    name: 'report renew', act: 'report.sentenceRenewed', on: ['report', 'sentence'],
    about: { fi: 'Ota lähteen uudet sanat, tai pidä omat (--keeps)', sv: 'Ta källans nya ord, eller behåll dem som står (--keeps)',
      en: 'Take the new words of the source, or keep those that stand (--keeps)' }, example: 'TUNNUS 3',
  },
  {
    name: 'report offer', act: 'report.offered', on: ['report'], fill: async (call, input) => (await reports()).reportVersion(call, input),
    about: { fi: 'Vie katsaus hyväksyttäväksi', sv: 'Lägg fram rapporten för godkännande', en: 'Offer the report for approval' }, example: 'TUNNUS',
  },
  {
    name: 'report return', act: 'report.givenBack', on: ['report'],
    about: { fi: 'Palauta katsaus luonnokseksi', sv: 'Ge tillbaka rapporten som utkast', en: 'Give the report back as a draft' }, example: 'TUNNUS --reason "Lyhennä."',
  },
  {
    name: 'report approve', act: 'report.approved', on: ['report'], fill: async (call, input) => (await reports()).reportVersion(call, input),
    about: { fi: 'Hyväksy katsaus', sv: 'Godkänn rapporten', en: 'Approve the report' }, example: 'TUNNUS',
  },
  {
    name: 'report correct', act: 'report.correctionBegun', on: ['report'],
    about: { fi: 'Aloita hyväksytyn katsauksen korjaus', sv: 'Påbörja en rättelse av en godkänd rapport', en: 'Begin to correct an approved report' },
    example: 'TUNNUS --reason "Yksi luku oli väärin."',
  },
  {
    name: 'report drop-correction', act: 'report.correctionDropped', on: ['report'], fill: async (call, input) => (await reports()).reportVersion(call, input),
    about: { fi: 'Luovu katsauksen korjauksesta', sv: 'Avbryt rättelsen av rapporten', en: 'Drop the correction of the report' }, example: 'TUNNUS',
  },
  {
    name: 'report withdraw', act: 'report.withdrawn', on: ['report'],
    about: { fi: 'Peruuta katsaus', sv: 'Återkalla rapporten', en: 'Withdraw the report' }, example: 'TUNNUS --reason "Väärä kausi."',
  },
]
