// Verbs on statements that are asked for in a matter, and on its options appraisal: the alternatives, what they need, and the choice.
import type { Verb } from './verb.ts'

const part = { key: 'part' }
const file = { file: { fi: 'TIEDOSTO, joka tulee asian liitteeksi', sv: 'FIL som blir en bilaga till ärendet', en: 'FILE that becomes a paper of the matter' } }
const fallen = { fallen: { fi: 'a1=TEKSTI: miksi vaihtoehto a1 jää; voi toistaa', sv: 'a1=TEXT: varför alternativ a1 faller; kan upprepas',
  en: 'a1=TEXT: why alternative a1 falls; may come again' } }

const statements: Verb[] = [
  {
    name: 'statement ask', act: 'statement.asked', on: ['matter'], tellsId: true,
    about: { fi: 'Pyydä asiasta lausunto', sv: 'Begär ett utlåtande i ett ärende', en: 'Ask for a statement in a matter' },
    example: 'VN/1185/2025 --asked-of Oikeuskanslerinvirasto --question "Riittävätkö siirtymäsäännökset?" --due-on 2025-08-15',
  },
  {
    name: 'statement move', act: 'statement.moved', on: ['matter', 'statement'],
    about: { fi: 'Siirrä lausunnon määräpäivä', sv: 'Flytta utlåtandets sista dag', en: 'Move the last day of a statement' },
    example: 'VN/1185/2025 1 --due-on 2025-08-29 --reason "Lisäaikaa pyydettiin"',
  },
  {
    name: 'statement end', act: 'statement.ended', on: ['matter', 'statement'], without: ['file'], beside: file,
    fill: async (call) => (await import('./appraisals.ts')).givenFile(call),
    about: { fi: 'Kirjaa, mitä lausunnosta tuli', sv: 'Anteckna vad som blev av ett utlåtande', en: 'Record what became of a statement' },
    example: 'VN/1185/2025 1 --ending given --on-day 2025-08-14 --summary "Ei huomautettavaa"',
  },
]

const appraisals: Verb[] = [
  {
    name: 'appraisal begin', act: 'appraisal.begun', on: ['matter'], tellsId: true,
    about: { fi: 'Aloita asian vaihtoehtovertailu', sv: 'Inled jämförelsen av alternativ i ett ärende', en: 'Begin the options appraisal of a matter' },
    example: 'VN/1185/2025',
  },
  {
    name: 'appraisal alternative', act: 'appraisal.alternativeSet', on: ['appraisal'], flags: part,
    about: { fi: 'Lisää vaihtoehto tai muuta sitä', sv: 'Lägg till eller ändra ett alternativ', en: 'Add an alternative or change one' },
    example: 'VN/1185/2025 --name "Keskitetty malli" --summary "Yksi palvelukeskus"',
  },
  {
    name: 'appraisal criterion', act: 'appraisal.criterionSet', on: ['appraisal'], flags: part,
    about: { fi: 'Lisää kriteeri tai muuta sitä', sv: 'Lägg till eller ändra ett kriterium', en: 'Add a criterion or change one' },
    example: 'VN/1185/2025 --name Saatavuus --weight 60',
  },
  {
    name: 'appraisal assess', act: 'appraisal.assessed', on: ['appraisal'],
    about: { fi: 'Anna vaihtoehdolle arvosana kriteeristä', sv: 'Ge ett alternativ ett vitsord för ett kriterium', en: 'Grade an alternative by a criterion' },
    example: 'VN/1185/2025 --alternative a2 --criterion c1 --grade 4 --reason "Palvelu on auki joka päivä"',
  },
  {
    name: 'appraisal risk', act: 'appraisal.riskSet', on: ['appraisal'], flags: part,
    about: { fi: 'Lisää riski tai muuta sitä', sv: 'Lägg till eller ändra en risk', en: 'Add a risk or change one' },
    example: 'VN/1185/2025 --alternative a2 --text "Rekrytointi viivästyy" --likelihood 3 --impact 4',
  },
  {
    name: 'appraisal need', act: 'appraisal.needSet', on: ['appraisal'], flags: part,
    about: { fi: 'Lisää resurssitarve tai muuta sitä', sv: 'Lägg till eller ändra ett resursbehov', en: 'Add a need of resources or change one' },
    example: 'VN/1185/2025 --alternative a2 --kind personYears --year 2026 --region Lappi --low 2 --likely 3,5 --high 5',
  },
  {
    name: 'appraisal remove', act: 'appraisal.partRemoved', on: ['appraisal'], flags: part,
    about: { fi: 'Poista vertailun osa', sv: 'Ta bort en del av jämförelsen', en: 'Remove a part of the appraisal' },
    example: 'VN/1185/2025 --kind risks --part r1',
  },
  {
    name: 'appraisal bring-in', act: 'appraisal.broughtIn', on: ['appraisal', 'appraisalFile'],
    fill: async (call, input) => (await import('./appraisals.ts')).appraisalVersion(call, input),
    about: { fi: 'Tuo vertailu työkirjasta', sv: 'Hämta jämförelsen från en arbetsbok', en: 'Bring the appraisal in from a workbook' },
    example: 'VN/1185/2025 vertailu.xlsx',
  },
  {
    name: 'appraisal choose', act: 'appraisal.chosen', on: ['appraisal'], without: ['fallen'], beside: fallen,
    fill: async (call, input) => (await import('./appraisals.ts')).reasonsGiven(call, input),
    about: { fi: 'Ehdota vaihtoehtoa ja kerro, miksi muut jäävät', sv: 'Föreslå ett alternativ och varför de andra faller',
      en: 'Propose an alternative and say why the others fall' },
    example: 'VN/1185/2025 --chosen a2 --why "Paras saatavuus" --fallen "a1=Ei riitä"',
  },
  {
    name: 'appraisal lay-aside', act: 'appraisal.laidAside', on: ['appraisal'],
    about: { fi: 'Jätä vertailu syrjään', sv: 'Lägg jämförelsen åt sidan', en: 'Lay the appraisal aside' },
    example: 'VN/1185/2025 --reason "Odottaa budjettia"',
  },
  {
    name: 'appraisal take-up', act: 'appraisal.takenUp', on: ['appraisal'],
    about: { fi: 'Ota vertailu uudelleen esille', sv: 'Ta upp jämförelsen på nytt', en: 'Take the appraisal up again' }, example: 'VN/1185/2025',
  },
  {
    name: 'appraisal leave-open', act: 'appraisal.leftOpen', on: ['appraisal', 'item'],
    about: { fi: 'Kirjaa, että kohta päättää muusta ja vertailu jää auki', sv: 'Anteckna att punkten beslutar om annat och jämförelsen förblir öppen',
      en: 'Record that an item decides on something else and the appraisal stays open' },
    example: 'VN/1185/2025 hankeryhma/14/6 --reason "Päätettiin vain aikataulusta"',
  },
  {
    name: 'plan actual', act: 'plan.actualTold', on: ['appraisal'],
    about: { fi: 'Kerro toteutunut luku suunnitelman rinnalle', sv: 'Ange ett utfall bredvid planen', en: 'Tell an actual figure beside the plan' },
    example: 'VN/1185/2025 --kind personYears --year 2026 --region Lappi --amount 3,2 --source Tilinpäätös',
  },
]

export const appraising: Verb[] = [...statements, ...appraisals]
