// Verbs in a meeting: who is there, what came of each item, who does what, and the end.
import type { Verb } from './verb.ts'

const standing = () => import('./standing.ts')

export const inMeeting: Verb[] = [
  {
    name: 'meeting attend', act: 'meeting.attendanceRecorded', on: ['meeting'], without: ['people'],
    beside: {
      present: { fi: 'KUKA: läsnä', sv: 'VEM: närvarande', en: 'WHO: present' },
      excused: { fi: 'KUKA: ilmoittanut esteestä', sv: 'VEM: anmält förhinder', en: 'WHO: excused' },
      absent: { fi: 'KUKA: poissa', sv: 'VEM: frånvarande', en: 'WHO: absent' },
      deputy: { fi: 'VARAJÄSEN=JÄSEN: kenen sijasta', sv: 'ERSÄTTARE=MEDLEM: i vems ställe', en: 'DEPUTY=MEMBER: in whose place' },
    },
    fill: async (call, input) => (await import('./attending.ts')).attendance(call, input),
    about: { fi: 'Merkitse läsnäolo; mainitsemattomat ovat kuten ennen tai kuten tavallisesti', sv: 'Anteckna närvaron; övriga är som förut eller som vanligt',
      en: 'Record attendance; whoever is not named is as before, or as usual' },
    example: 'hankeryhma/14 --excused "Jäsen"',
  },
  {
    name: 'meeting open', act: 'meeting.opened', on: ['meeting'],
    about: { fi: 'Avaa kokous', sv: 'Öppna mötet', en: 'Open the meeting' }, example: 'hankeryhma/14',
  },
  {
    name: 'meeting movement', act: 'meeting.movementRecorded', on: ['meeting'],
    about: { fi: 'Merkitse saapuminen tai poistuminen', sv: 'Anteckna ankomst eller avlägsnande', en: 'Record an arrival or a departure' },
    example: 'hankeryhma/14 --person "Asiantuntija" --kind left --at 10.15 --item 7',
  },
  {
    name: 'meeting drop-movement', act: 'meeting.movementRemoved', on: ['meeting', 'movement'],
    about: { fi: 'Poista saapumis- tai poistumismerkintä', sv: 'Ta bort en anteckning om ankomst eller avlägsnande',
      en: 'Remove an arrival or a departure' },
    example: 'hankeryhma/14 1',
  },
  {
    name: 'meeting write', act: 'decision.written', on: ['item'], fill: async (call, input) => (await standing()).texts(call, input),
    about: { fi: 'Kirjoita käsittely tai päätös', sv: 'Skriv behandlingen eller beslutet', en: 'Write the handling or the decision' },
    example: 'hankeryhma/14/6 --handling "Keskusteltiin aikataulusta."',
  },
  {
    name: 'meeting outcome', act: 'decision.recorded', on: ['item'], fill: async (call, input) => (await standing()).texts(call, input),
    about: { fi: 'Kirjaa asiakohdan lopputulos', sv: 'Anteckna punktens utfall', en: 'Record the outcome of an item' },
    example: 'hankeryhma/14/6 --outcome decided --decision "Hyväksyttiin suunnitelma."',
  },
  {
    name: 'meeting reopen', act: 'decision.reopened', on: ['item'], fill: async (call, input) => (await standing()).decisionVersion(call, input),
    about: { fi: 'Avaa kirjattu asiakohta uudelleen', sv: 'Öppna en antecknad punkt på nytt', en: 'Reopen an item whose outcome was recorded' },
    example: 'hankeryhma/14/6 --reason "Lopputulos kirjattiin väärin"',
  },
  {
    name: 'meeting recusal', act: 'decision.recusalRecorded', on: ['item'],
    about: { fi: 'Kirjaa esteellisyys', sv: 'Anteckna jäv', en: 'Record a recusal' },
    example: 'hankeryhma/14/6 --person "Jäsen" --ground "Hallintolaki 28 §"',
  },
  {
    name: 'meeting drop-recusal', act: 'decision.recusalRemoved', on: ['item'],
    about: { fi: 'Poista esteellisyysmerkintä', sv: 'Ta bort en anteckning om jäv', en: 'Remove a recusal' },
    example: 'hankeryhma/14/6 --person "Jäsen"',
  },
  {
    name: 'meeting dissent', act: 'decision.dissentRecorded', on: ['item'],
    about: { fi: 'Kirjaa eriävä mielipide', sv: 'Anteckna en avvikande åsikt', en: 'Record a dissent' },
    example: 'hankeryhma/14/6 --person "Jäsen" --text "Aikataulu on liian tiukka."',
  },
  {
    name: 'meeting drop-dissent', act: 'decision.dissentRemoved', on: ['item', 'dissent'],
    about: { fi: 'Poista eriävä mielipide', sv: 'Ta bort en avvikande åsikt', en: 'Remove a dissent' },
    example: 'hankeryhma/14/6 1',
  },
  {
    name: 'meeting untreated', act: 'decision.untreatedMarked', on: ['meeting'],
    about: { fi: 'Merkitse kohdat, joilla ei ole lopputulosta, käsittelemättömiksi', sv: 'Märk punkter utan utfall som inte behandlade',
      en: 'Mark items without an outcome as not handled' },
    example: 'hankeryhma/14',
  },
  {
    name: 'meeting close', act: 'meeting.closed', on: ['meeting'],
    about: { fi: 'Päätä kokous; pöytäkirjaluonnos syntyy', sv: 'Avsluta mötet; ett protokollsutkast uppstår',
      en: 'Close the meeting; draft minutes come into being' },
    example: 'hankeryhma/14',
  },
  {
    name: 'followup add', act: 'followup.added', on: ['item'], tellsId: true,
    about: { fi: 'Lisää toimenpide', sv: 'Lägg till en åtgärd', en: 'Add a follow-up' },
    example: 'hankeryhma/14/6 --what "Tarkistetaan aikataulu" --owner Projektisihteeri --due-on 2025-06-30',
  },
  {
    name: 'followup edit', act: 'followup.edited', on: ['followup'], fill: async (call, input) => (await standing()).followup(call, input),
    about: { fi: 'Muuta toimenpidettä', sv: 'Ändra en åtgärd', en: 'Edit a follow-up' }, example: 'TUNNUS --due-on 2025-08-15',
  },
  {
    name: 'followup close', act: 'followup.closed', on: ['followup'], fill: async (call, input) => (await standing()).followupVersion(call, input),
    about: { fi: 'Merkitse toimenpide tehdyksi tai perutuksi', sv: 'Märk en åtgärd som utförd eller inställd', en: 'Close a follow-up as done or cancelled' },
    example: 'TUNNUS --closing finished',
  },
]
