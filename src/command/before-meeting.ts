// Verbs before a meeting: a memo is read in, the meeting planned, its agenda built and sent.
import { newAddress } from '../calendar/reads.ts'
import type { Verb } from './verb.ts'

const standing = () => import('./standing.ts')
const adopting = () => import('./adopting.ts')

const intake: Verb[] = [
  {
    name: 'intake read', act: 'intake.read', on: ['memoFile'], tellsId: true,
    about: { fi: 'Lue muistio sisään (teksti, DOCX tai PDF)', sv: 'Läs in en promemoria (text, DOCX eller PDF)',
      en: 'Read a memo in (text, DOCX or PDF)' },
    example: 'muistio.txt',
  },
  {
    name: 'intake confirm', act: 'intake.confirmed', on: ['intake'],
    beside: {
      newPeople: { fi: 'lisää nimetyt henkilöt, joita ei tunneta, jäseniksi', sv: 'lägg till namngivna som inte är kända som medlemmar',
        en: 'add people who are named and not known as members' },
    },
    fill: async (call, input) => (await import('./confirming.ts')).confirmation(call, input),
    about: { fi: 'Vahvista luettu muistio: kokous, asiat, sitoumukset ja seuraava kokous syntyvät',
      sv: 'Bekräfta en inläst promemoria: mötet, ärendena, åtagandena och nästa möte uppstår',
      en: 'Confirm a memo that was read: meeting, items, commitments and the next meeting come into being' },
    example: 'TUNNUS --body hankeryhma --next-starts 9.00 --next-ends 11.00',
  },
]

const meeting: Verb[] = [
  {
    name: 'meeting plan', act: 'meeting.planned', on: ['body'],
    about: { fi: 'Varaa kokous', sv: 'Reservera ett möte', en: 'Plan a meeting' },
    example: 'hankeryhma --on-day 2025-06-18 --starts 9.00 --ends 11.00',
  },
  {
    name: 'meeting edit', act: 'meeting.edited', on: ['meeting'], fill: async (call, input) => (await standing()).meeting(call, input),
    about: { fi: 'Muuta kokouksen aikaa tai paikkaa', sv: 'Ändra mötets tid eller plats', en: 'Change the time or place of a meeting' },
    example: 'hankeryhma/14 --place "Kokoushuone 2"',
  },
  {
    name: 'meeting cancel', act: 'meeting.cancelled', on: ['meeting'],
    about: { fi: 'Peru kokous; numero säilyy', sv: 'Ställ in mötet; numret består', en: 'Cancel a meeting; it keeps its number' },
    example: 'hankeryhma/14 --reason "Puheenjohtaja on estynyt"',
  },
]

const agenda: Verb[] = [
  {
    name: 'agenda accept', act: 'agenda.proposalsAccepted', on: ['meeting'],
    fill: async (call, input) => (await standing()).proposals(call, input),
    about: { fi: 'Ota ehdotetut kohdat asialistalle: kaikki tai --keys', sv: 'Ta föreslagna punkter till listan: alla eller --keys',
      en: 'Take proposed items onto the agenda: all, or those of --keys' },
    example: 'hankeryhma/14',
  },
  {
    name: 'agenda add', act: 'agenda.itemAdded', on: ['meeting'],
    about: { fi: 'Lisää asiakohta', sv: 'Lägg till en punkt', en: 'Add an agenda item' },
    example: 'hankeryhma/14 --title "Kokonaisarkkitehtuuri" --purpose decision --minutes 15 --level public',
  },
  {
    name: 'agenda edit', act: 'agenda.itemEdited', on: ['item'], fill: async (call, input) => (await standing()).itemVersion(call, input),
    about: { fi: 'Muuta asiakohtaa', sv: 'Ändra en punkt', en: 'Edit an agenda item' },
    example: 'hankeryhma/14/6 --proposal "Hankeryhmä päättää hyväksyä suunnitelman."',
  },
  {
    name: 'agenda move', act: 'agenda.itemMoved', on: ['item'], fill: async (call, input) => (await standing()).order(call, input),
    about: { fi: 'Siirrä asiakohta toiseen paikkaan', sv: 'Flytta en punkt till en annan plats', en: 'Move an agenda item to another place' },
    example: 'hankeryhma/14/8 --to 6',
  },
  {
    name: 'agenda strike', act: 'agenda.itemStruck', on: ['item'],
    about: { fi: 'Poista asiakohta; lähetetty jää näkyviin poistettuna', sv: 'Stryk en punkt; en utsänd blir kvar som struken',
      en: 'Strike an item; one that was sent stays as struck' },
    example: 'hankeryhma/14/8 --reason "Valmistelu on kesken"',
  },
  {
    name: 'agenda merge', act: 'agenda.itemsMerged', on: ['item'], flags: { intoId: 'into' },
    about: { fi: 'Yhdistä kohta toiseen; lähetetty säilyttää numeronsa ja kertoo, missä se käsitellään',
      sv: 'Slå samman en punkt med en annan; en utsänd behåller sitt nummer och hänvisar till den andra',
      en: 'Merge an item into another; one that was sent keeps its number and points at the other' },
    example: 'hankeryhma/14/8 --into 6 --reason "Sama suunnitelma"',
  },
  {
    name: 'agenda separate', act: 'agenda.itemSeparated', on: ['item'],
    about: { fi: 'Erota yhdistetty kohta omaksi kohdakseen; 6+1 on ensimmäinen kohdassa 6 mukana oleva',
      sv: 'Gör en sammanslagen punkt till en egen punkt; 6+1 är den första som finns med på punkt 6',
      en: 'Make a merged item stand by itself again; 6+1 is the first that is handled in item 6' },
    example: 'hankeryhma/14/6+1',
  },
  {
    name: 'agenda split', act: 'agenda.itemSplit', on: ['item'], without: ['paperIds'],
    beside: { papers: { fi: 'liitteiden numerot, jotka kuuluvat myös uuteen kohtaan: 1,3', sv: 'nummer på bilagor som också hör till den nya punkten: 1,3',
      en: 'numbers of papers that belong to the new item too: 1,3' } },
    fill: async (call, input) => (await standing()).partPapers(call, input),
    about: { fi: 'Jaa kohta: osasta tulee oma asiansa kohdan jälkeen', sv: 'Dela en punkt: delen blir ett eget ärende efter punkten',
      en: 'Split an item: the part becomes a matter of its own after it' },
    example: 'hankeryhma/14/7 --title "Siirtymäaika" --papers 1',
  },
  {
    name: 'adoption choose', act: 'adoption.chosen', on: ['item'], without: ['revisionIds'],
    beside: {
      take: { fi: 'ORGANISAATIO=NUMERO: muu kuin uusin käsittelyyn annettu versio', sv: 'ORGANISATION=NUMMER: annan än den nyaste inlämnade versionen',
        en: 'ORGANISATION=NUMBER: another than the newest submitted version' },
      leave: { fi: 'ORGANISAATIO: jätetään pois', sv: 'ORGANISATION: lämnas bort', en: 'ORGANISATION: is left out' },
    },
    fill: async (call, input) => (await adopting()).versions(call, input),
    about: { fi: 'Valitse kohdassa hyväksyttävät rakenneversiot', sv: 'Välj strukturversioner att godkänna på punkten', en: 'Choose the structure versions that an item approves' },
    example: 'valmisteluryhma/10/3 --condition "Laki tulee voimaan."',
  },
  {
    name: 'adoption explain', act: 'adoption.explained', on: ['item'], without: ['organisationId'],
    beside: { of: { fi: 'ORGANISAATIO: lakkaava virasto', sv: 'ORGANISATION: ämbetsverk som upphör', en: 'ORGANISATION: the outgoing agency' } },
    fill: async (call, input) => (await adopting()).outgoing(call, input),
    about: { fi: 'Kirjaa peruste, kun yksikön tehtävät ja vakanssit menevät eri virastoille', sv: 'Anteckna varför en enhets uppgifter och vakanser går till olika ämbetsverk',
      en: 'Record why a unit’s tasks and positions go to different agencies' },
    example: 'valmisteluryhma/10/3 --of "Lapin ELY-keskus" --unit E15-Y3 --reason "Vakanssit jäävät muihin tehtäviin."',
  },
  {
    name: 'agenda send', act: 'sending.sent', on: ['meeting'], without: ['seen'],
    about: { fi: 'Lähetä asialista: versio jäädytetään ja kokous kutsutaan koolle',
      sv: 'Skicka föredragningslistan: versionen fryses och mötet sammankallas', en: 'Send the agenda: the version is frozen and the meeting called' },
    example: 'hankeryhma/14 --note "Tervetuloa."',
  },
]

const replies: Verb[] = [
  {
    name: 'reply give', act: 'reply.given', on: ['meeting'],
    about: { fi: 'Vastaa kutsuun: coming, remotely tai notComing', sv: 'Svara på kallelsen: coming, remotely eller notComing', en: 'Answer the invitation: coming, remotely or notComing' },
    example: 'hankeryhma/14 --plan remotely',
  },
  {
    name: 'calendar subscribe', act: 'calendar.subscribed', on: [], tellsId: true, without: ['subscriptionId', 'tokenHash'],
    fill: async (call) => newAddress(call.world),
    about: { fi: 'Luo salainen osoite, josta kalenteri tilataan', sv: 'Skapa en hemlig adress för prenumeration på kalendern', en: 'Make a secret address for subscribing to the calendar' },
    example: '--body-id hankeryhma',
  },
  {
    name: 'calendar revoke', act: 'calendar.revoked', on: ['subscription'],
    about: { fi: 'Poista kalenterin osoite: TOIMIELIN tai all', sv: 'Ta bort kalenderns adress: ORGAN eller all', en: 'Take the address of a calendar away: BODY or all' },
    example: 'hankeryhma',
  },
]

const paper: Verb[] = [
  {
    name: 'paper add', act: 'paper.added', on: ['item', 'file'],
    about: { fi: 'Lisää liite asiakohtaan', sv: 'Lägg till en bilaga till en punkt', en: 'Add a paper to an item' },
    example: 'hankeryhma/14/6 suunnitelma.pdf --level public',
  },
  {
    name: 'paper replace', act: 'paper.versionAdded', on: ['paper', 'file'],
    about: { fi: 'Lisää liitteestä uusi versio', sv: 'Lägg till en ny version av en bilaga', en: 'Add a new version of a paper' },
    example: 'hankeryhma/14/6/1 suunnitelma-2.pdf',
  },
  {
    name: 'paper edit', act: 'paper.edited', on: ['paper'], fill: async (call, input) => (await standing()).paper(call, input),
    about: { fi: 'Muuta liitteen nimeä tai julkisuutta', sv: 'Ändra bilagans namn eller offentlighet', en: 'Edit the title or publicity of a paper' },
    example: 'hankeryhma/14/6/1 --level public',
  },
  {
    name: 'paper move', act: 'paper.moved', on: ['paper'],
    about: { fi: 'Siirrä liite toiseen paikkaan', sv: 'Flytta en bilaga till en annan plats', en: 'Move a paper to another place' },
    example: 'hankeryhma/14/6/2 --to 1',
  },
  {
    name: 'paper withdraw', act: 'paper.versionWithdrawn', on: ['paper'],
    about: { fi: 'Peru liitteen versio', sv: 'Dra tillbaka en version av en bilaga', en: 'Withdraw a version of a paper' },
    example: 'hankeryhma/14/6/1 --number 2 --reason "Väärä tiedosto"',
  },
]

export const beforeMeeting: Verb[] = [...intake, ...meeting, ...agenda, ...paper, ...replies]
