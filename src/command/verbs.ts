// Every verb on data, as commands: those that do an act and those that look. The rest is loaded when one is run.
import type { DataCall, DataCommand } from '../platform/command.ts'
import { typedAs } from '../platform/command/arguments.ts'
import { everyWhere, unknownFlag } from '../platform/command/text.ts'
import type { Words } from '../platform/kit/language.ts'
import { afterMeeting } from './after-meeting.ts'
import { appearing } from './appearing.ts'
import { beforeMeeting } from './before-meeting.ts'
import { distributing } from './distributing.ts'
import { handingOver } from './handing-over.ts'
import { appraising } from './appraising.ts'
import { mattering } from './mattering.ts'
import { reporting } from './reporting.ts'
import { inMeeting } from './in-meeting.ts'
import { settingUp } from './setting-up.ts'
import { structuring } from './structuring.ts'
import { places, type Verb } from './verb.ts'

export const verbs: Verb[] = [...settingUp, ...beforeMeeting, ...inMeeting, ...afterMeeting, ...mattering, ...appraising, ...reporting, ...structuring,
  ...handingOver, ...distributing, ...appearing]

const doing = () => import('./doing.ts')

const doingOne = (verb: Verb): DataCommand => ({
  kind: 'data', name: verb.name, about: verb.about, needsNobody: verb.needsNobody,
  usage: [verb.name, ...verb.on.map((place) => places[place].shown), ...verb.needsNobody === true ? [] : ['--as WHO']].join(' '),
  example: `toimeenpano ${[verb.name, verb.example].join(' ').trim()}${verb.needsNobody === true ? '' : ' --as sihteeri@esimerkki.fi'}`,
  check: async (call) => (await doing()).checkVerb(verb, call),
  fields: async (language) => (await doing()).verbHelp(verb, language),
  run: async (call) => (await doing()).doVerb(verb, call),
})

const looking = (name: string, place: string, about: Words, run: (call: DataCall) => Promise<number>, example = ''): DataCommand =>
  ({ kind: 'data', name, about, usage: `${[name, place].join(' ').trim()} --as WHO`, run,
    example: `toimeenpano ${[name, example].join(' ').trim()} --as sihteeri@esimerkki.fi` })

const lists = () => import('./lists.ts')
const crosswalks = () => import('./crosswalks.ts')
const structures = () => import('./structures.ts')
const handoffs = () => import('./handoffs.ts')

/** As `looking`, with a file to write to. */
const fetching = (name: string, place: string, about: Words, run: (call: DataCall) => Promise<number>, example: string): DataCommand =>
  ({ ...looking(name, place, about, run, example), usage: `${[name, place].join(' ').trim()} --out FILE --as WHO`,
    check: async (call) => Object.keys(call.flags).filter((flag) => flag !== 'out' && !Object.hasOwn(everyWhere, flag))
      .map((flag) => unknownFlag(typedAs(flag))) })

const documents = () => import('./documents.ts')

const lookingAt: DataCommand[] = [
  looking('intake list', '', { fi: 'Sisään luetut muistiot', sv: 'Inlästa promemorior', en: 'Memos that were read in' },
    async (call) => (await lists()).listOwnIntakes(call)),
  looking('intake show', 'INTAKE', { fi: 'Luettu teksti; --json: mitä vahvistettaisiin', sv: 'Den inlästa texten; --json: vad som skulle bekräftas',
    en: 'The text; --json: what would be confirmed' }, async (call) => (await documents()).showIntake(call), 'TUNNUS'),
  looking('meeting list', '', { fi: 'Omien toimielinten kokoukset', sv: 'De egna organens möten', en: 'Meetings of your bodies' },
    async (call) => (await lists()).listOwnMeetings(call)),
  looking('agenda show', 'BODY/NUMBER', { fi: 'Asialista', sv: 'Föredragningslistan', en: 'The agenda' },
    async (call) => (await lists()).showAgenda(call), 'hankeryhma/14'),
  looking('agenda propose', 'BODY/NUMBER', { fi: 'Mitä asialistalle ehdotetaan', sv: 'Vad som föreslås för listan', en: 'What is proposed for the agenda' },
    async (call) => (await lists()).showProposals(call), 'hankeryhma/14'),
  looking('adoption show', 'BODY/NUMBER/ITEM', { fi: 'Hyväksyttävät rakenneversiot, esteet ja vertailu', sv: 'Strukturversionerna att godkänna, hindren och jämförelsen',
    en: 'The structure versions to approve, what hinders, and the comparison' },
  async (call) => (await import('./adopting.ts')).showAdoption(call), 'valmisteluryhma/10/3'),
  looking('paper list', 'BODY/NUMBER/ITEM', { fi: 'Asiakohdan liitteet', sv: 'Punktens bilagor', en: 'Papers of an item' },
    async (call) => (await lists()).listPapers(call), 'hankeryhma/14/6'),
  looking('followup list', '', { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' }, async (call) => (await lists()).listOwnFollowups(call)),
  looking('minutes show', 'BODY/NUMBER', { fi: 'Pöytäkirja, huomautukset ja oikaisut', sv: 'Protokollet, anmärkningar och rättelser',
    en: 'The minutes, remarks and corrections' }, async (call) => (await documents()).showMinutes(call), 'hankeryhma/14'),
  looking('memo list', 'BODY/NUMBER', { fi: 'Kokouksen muistiot', sv: 'Mötets promemorior', en: 'Memos of a meeting' },
    async (call) => (await documents()).listMemosOf(call), 'hankeryhma/14'),
  looking('memo show', 'BODY/NUMBER/LANGUAGE', { fi: 'Muistio sellaisena kuin se luetaan', sv: 'Promemorian som den läses', en: 'The memo as it is read' },
    async (call) => (await documents()).showMemo(call), 'hankeryhma/14/fi'),
  looking('memo passages', 'BODY/NUMBER/LANGUAGE', { fi: 'Muistion kohdat numeroituina', sv: 'Promemorians avsnitt numrerade',
    en: 'The passages of a memo with their numbers' }, async (call) => (await documents()).listPassages(call), 'hankeryhma/14/fi'),
  looking('commitment list', '', { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' }, async (call) => (await lists()).listOwnCommitments(call)),
  looking('commitments', '', { fi: 'Sitoumukset: mistä, milloin, minne, missä tilassa', sv: 'Åtaganden: varifrån, när, vart, i vilket läge',
    en: 'Commitments: from where, when, to which bodies, in which state' }, async (call) => (await lists()).listOwnCommitments(call)),
  looking('matters', '', { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' }, async (call) => (await import('./matters.ts')).listOwnMatters(call)),
  looking('report list', '', { fi: 'Tilannekatsaukset', sv: 'Lägesrapporter', en: 'Status reports' }, async (call) => (await import('./reports.ts')).listOwnReports(call)),
  looking('report show', 'REPORT', { fi: 'Tilannekatsaus: jokainen lause ja sen lähde', sv: 'En lägesrapport: varje mening och dess källa',
    en: 'A status report: every sentence and its source' }, async (call) => (await import('./reports.ts')).showReport(call), 'TUNNUS'),
  looking('conditions', '', { fi: 'Ehdot ja mitä niistä riippuu', sv: 'Villkoren och vad som beror på dem', en: 'Conditions and what depends on them' },
    async (call) => (await import('./matters.ts')).listOwnConditions(call)),
  looking('matter', 'MATTER', { fi: 'Asian koko kulku (tunnus tai asianumero)', sv: 'Ärendets hela väg (id eller ärendenummer)',
    en: 'The whole journey of a matter (id or case number)' },
  async (call) => (await import('./matters.ts')).showMatter(call), 'VN/1185/2025'),
  looking('appraisal', 'APPRAISAL', { fi: 'Vaihtoehtovertailu ja järjestyksen vankkuus (vertailun tai asian tunnus)',
    sv: 'Alternativjämförelsen och ordningens stabilitet (jämförelsens eller ärendets id)',
    en: 'An options appraisal and how firm its order is (its id, or its matter’s)' },
  async (call) => (await import('./appraisals.ts')).showAppraisal(call), 'VN/1185/2025'),
  looking('body list', '', { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' }, async (call) => (await lists()).listOwnBodies(call)),
  looking('body show', 'BODY', { fi: 'Toimielin, toimikaudet ja jäsenyydet', sv: 'Organet, mandatperioderna och medlemskapen',
    en: 'A body, its periods and memberships' }, async (call) => (await lists()).showBody(call), 'hankeryhma'),
  looking('structure changes', 'AGENCY', { fi: 'Mitä viraston uusin rakenneversio muuttaa', sv: 'Vad ämbetsverkets nyaste strukturversion ändrar',
    en: 'What the newest structure version of an agency changes' }, async (call) => (await crosswalks()).showChanges(call), '"Lapin elinvoimakeskus"'),
  looking('structure where', 'QUERY', { fi: 'Minne yksikkö tai vakanssi siirtyy', sv: 'Vart en enhet eller en vakans går',
    en: 'Where a unit or a position goes' }, async (call) => (await crosswalks()).showWhere(call), 'maaseutu'),
  looking('structure crosswalk', '', { fi: 'Siirtymätaulukko: kaikki vanhat yksiköt ja niiden jatkajat (CSV; --json)',
    sv: 'Övergångstabellen: alla gamla enheter och deras efterföljare (CSV; --json)',
    en: 'The crosswalk: every old unit and what carries it on (CSV; --json)' },
  async (call) => (await crosswalks()).showCrosswalk(call)),
  { kind: 'data', name: 'search', allowsNobody: true, usage: 'search WORDS [MORE…] [--as WHO]',
    about: { fi: 'Hae kaikesta, mihin on oikeus; ilman --as: julkaistusta aineistosta', sv: 'Sök i allt som personen har rätt till; utan --as: i det publicerade',
      en: 'Search everything the person has a right to; without --as: the published record' },
    example: 'toimeenpano search hankintojen kilpailutus --as sihteeri@esimerkki.fi',
    run: async (call) => (await import('./search.ts')).searchEverything(call) },
  looking('judgement list', 'ORGANISATION/NUMBER', { fi: 'Vertailun ehdotukset ja kannanotot niihin', sv: 'Jämförelsens förslag och ställningstagandena till dem',
    en: 'What the comparison proposes and what was said of it' }, async (call) => (await crosswalks()).listProposals(call), '"Lapin elinvoimakeskus"'),
  looking('duty list', '', { fi: 'Vastuut', sv: 'Uppdrag', en: 'Duties' }, async (call) => (await structures()).listDutiesSeen(call)),
  looking('revision list', '', { fi: 'Rakenteiden versiot', sv: 'Strukturernas versioner', en: 'Versions of structures' },
    async (call) => (await structures()).listRevisionsSeen(call)),
  fetching('revision fetch', 'ORGANISATION/NUMBER', { fi: 'Tallenna version sisältö työkirjaksi tai JSON-tiedostoksi', sv: 'Spara versionens innehåll som arbetsbok eller JSON-fil',
    en: 'Save what a version holds as a workbook or JSON' }, async (call) => (await structures()).fetchRevision(call),
  '"Lapin elinvoimakeskus" --out rakenne.xlsx'),
  looking('transfer list', '', { fi: 'Siirrot organisaatioiden välillä', sv: 'Överföringar mellan organisationer', en: 'Transfers between organisations' },
    async (call) => (await structures()).listTransfersSeen(call)),
  looking('handoff list', '', { fi: 'Toimitukset palkkoihin', sv: 'Leveranser till lönesystemet', en: 'Hand-offs to payroll' },
    async (call) => (await handoffs()).listOwnHandoffs(call)),
  looking('handoff show', 'HANDOFF', { fi: 'Toimituksen vaiheet ja poikkeamat', sv: 'Leveransens steg och avvikelser', en: 'The steps and differences of a hand-off' },
    async (call) => (await handoffs()).showHandoff(call), '1'),
  looking('handoff dry-run', '', { fi: 'Koeajo: mitä palkkajärjestelmä hylkäisi', sv: 'Provkörning: vad lönesystemet skulle avvisa',
    en: 'Dry run: what payroll would refuse' }, async (call) => (await handoffs()).dryRun(call)),
  fetching('handoff package', 'HANDOFF', { fi: 'Tallenna toimituspaketti', sv: 'Spara leveranspaketet', en: 'Save the package of a hand-off' },
    async (call) => (await handoffs()).fetchPackage(call), '1 --out toimitus-1.zip'),
  fetching('handoff key', '', { fi: 'Julkinen allekirjoitusavain ja sen tunniste', sv: 'Den publika underskriftsnyckeln och dess fingeravtryck',
    en: 'The public signing key and its fingerprint' }, async (call) => (await handoffs()).showKey(call), '--out avain.pem'),
  { kind: 'data', name: 'document', allowsNobody: true,
    usage: ['document --meeting BODY/NUMBER --kind agenda|invitation|minutes|extract|memo|decisions [--item NUMBER]',
      '--format pdf|docx|html|txt|ics --out FILE [--lang fi|sv|en] [--as WHO]'].join(' '),
    about: { fi: 'Tallenna kokouksen asiakirja tiedostoksi; ilman --as: sellaisena kuin kuka tahansa saa sen lukea',
      sv: 'Spara ett mötesdokument som fil; utan --as: så som vem som helst får läsa det',
      en: 'Save a document of a meeting as a file; without --as: as anybody may read it' },
    example: 'toimeenpano document --meeting hankeryhma/14 --kind minutes --lang fi --format pdf --out poytakirja.pdf',
    check: async (call) => (await import('./documenting.ts')).checkDocument(call),
    run: async (call) => (await import('./documenting.ts')).writeDocument(call) },
  looking('person list', '', { fi: 'Henkilöt', sv: 'Personer', en: 'People' }, async (call) => (await lists()).listPersons(call)),
]

export const dataCommands: DataCommand[] = [...lookingAt, ...verbs.map(doingOne)]
