// Every word that people see about what a structure holds.
import type { Words } from '../platform/kit/language.ts'
import type { Occupancy } from '../structure/structure.ts'

export const occupancyWords: Record<Occupancy, Words> = {
  filled: { fi: 'täytetty', sv: 'tillsatt', en: 'filled' },
  interim: { fi: 'hoidetaan määräaikaisesti', sv: 'sköts för viss tid', en: 'interim' },
  recruiting: { fi: 'rekrytointi kesken', sv: 'rekrytering pågår', en: 'in recruitment' },
  vacant: { fi: 'avoin', sv: 'vakant', en: 'vacant' },
  abolished: { fi: 'lakkautettu', sv: 'indragen', en: 'abolished' },
}

type Counted = { units: number; positions: number; tasks: number }

/** What a branch holds, in words; person-years as already written. */
export const sumWords = ({ units, positions, tasks }: Counted, personYears: string): Words => ({
  fi: [units > 1 ? `${units} yksikköä` : '', positions === 1 ? '1 vakanssi' : `${positions} vakanssia`, `${personYears} htv`,
    tasks === 1 ? '1 tehtävä' : `${tasks} tehtävää`].filter((one) => one !== '').join(', '),
  sv: [units > 1 ? `${units} enheter` : '', positions === 1 ? '1 vakans' : `${positions} vakanser`, `${personYears} årsverken`,
    tasks === 1 ? '1 uppgift' : `${tasks} uppgifter`].filter((one) => one !== '').join(', '),
  en: [units > 1 ? `${units} units` : '', positions === 1 ? '1 position' : `${positions} positions`, `${personYears} person-years`,
    tasks === 1 ? '1 task' : `${tasks} tasks`].filter((one) => one !== '').join(', '),
})

export const words = {
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  id: { fi: 'Tunnus', sv: 'Beteckning', en: 'Id' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  type: { fi: 'Tyyppi', sv: 'Typ', en: 'Type' },
  positions: { fi: 'Vakanssit', sv: 'Vakanser', en: 'Positions' },
  tasks: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  contents: { fi: 'Vakanssit ja tehtävät', sv: 'Vakanser och uppgifter', en: 'Positions and tasks' },
  personYears: { fi: 'Htv', sv: 'Årsverken', en: 'Person-years' },
  occupancy: { fi: 'Täyttö', sv: 'Tillsättning', en: 'Occupancy' },
  legalBasis: { fi: 'Säädösperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  title: { fi: 'Nimike', sv: 'Benämning', en: 'Title' },
  head: { fi: 'esihenkilö', sv: 'chef', en: 'head' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  typeHint: { fi: 'Vapaa teksti. Näillä on sana kaikilla kielillä:', sv: 'Fri text. Dessa har ett ord på alla språk:', en: 'Free text. These have a word in every language:' },
  parent: { fi: 'Minkä alla', sv: 'Under vilken enhet', en: 'Under which unit' },
  position: { fi: 'Vakanssi', sv: 'Vakans', en: 'Position' },
  isHead: { fi: 'Johtaa yksikköä', sv: 'Leder enheten', en: 'Leads the unit' },
  reason: { fi: 'Peruste', sv: 'Motivering', en: 'Reason' },
  reasonHint: {
    fi: 'Miksi muutos tehdään. Peruste jää näkyviin muutosten luetteloon.',
    sv: 'Varför ändringen görs. Motiveringen blir kvar i förteckningen över ändringar.',
    en: 'Why it is changed. The reason stays in the list of changes.',
  },
  found: { fi: 'Perusta yksikkö', sv: 'Inrätta en enhet', en: 'Found a unit' },
  foundRoot: { fi: 'Perusta ylin yksikkö', sv: 'Inrätta den högsta enheten', en: 'Found the topmost unit' },
  foundBelow: { fi: 'Perusta alayksikkö', sv: 'Inrätta en underenhet', en: 'Found a sub-unit' },
  rename: { fi: 'Muuta nimi', sv: 'Ändra namnet', en: 'Rename' },
  retype: { fi: 'Muuta tyyppi', sv: 'Ändra typen', en: 'Change the type' },
  move: { fi: 'Siirrä toisen yksikön alle', sv: 'Flytta under en annan enhet', en: 'Move under another unit' },
  merge: { fi: 'Yhdistä toiseen yksikköön', sv: 'Slå samman med en annan enhet', en: 'Merge with another unit' },
  mergeWith: { fi: 'Yhdistettävä yksikkö', sv: 'Enhet som slås samman', en: 'Unit to merge with' },
  mergeInto: { fi: 'Uuden yksikön tunnus', sv: 'Den nya enhetens beteckning', en: 'Id of the new unit' },
  mergeIntoHint: {
    fi: 'Jätä tämän yksikön tunnus, jos tämä yksikkö jatkaa.',
    sv: 'Låt den här enhetens beteckning stå kvar om den här enheten fortsätter.',
    en: 'Leave this unit’s id if this unit goes on.',
  },
  split: { fi: 'Jaa kahteen', sv: 'Dela i två', en: 'Split in two' },
  splitNew: { fi: 'Uusi yksikkö', sv: 'Ny enhet', en: 'New unit' },
  splitTakes: { fi: 'Uuteen yksikköön siirtyvät', sv: 'Går till den nya enheten', en: 'Go to the new unit' },
  abolish: { fi: 'Lakkauta yksikkö', sv: 'Dra in enheten', en: 'Abolish the unit' },
  abolishLead: {
    fi: 'Lakkauta vasta, kun alayksiköt, vakanssit ja tehtävät on siirretty.',
    sv: 'Dra in enheten först när underenheter, vakanser och uppgifter har flyttats.',
    en: 'Abolish it once its sub-units, positions and tasks have been moved.',
  },
  assign: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  assignTo: { fi: 'Mihin yksikköön', sv: 'Till vilken enhet', en: 'To which unit' },
  foundPosition: { fi: 'Perusta vakanssi', sv: 'Inrätta en vakans', en: 'Found a position' },
  abolishPosition: { fi: 'Lakkauta vakanssi', sv: 'Dra in vakansen', en: 'Abolish the position' },
  foundTask: { fi: 'Lisää tehtävä', sv: 'Lägg till en uppgift', en: 'Add a task' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  editUnit: { fi: 'Muuta koodeja, toimipaikkaa tai voimassaoloa', sv: 'Ändra koder, verksamhetsställe eller giltighet', en: 'Change codes, site or validity' },
  editDetails: { fi: 'Muuta tietoja', sv: 'Ändra uppgifter', en: 'Change details' },
  endTask: { fi: 'Päätä tehtävä', sv: 'Avsluta uppgiften', en: 'End the task' },
  transferOut: { fi: 'Ehdota siirtoa toiseen organisaatioon', sv: 'Föreslå överföring till en annan organisation', en: 'Propose a transfer to another organisation' },
  codesHint: { fi: 'järjestelmä=koodi (2026-01-01–), puolipisteellä erotettuina', sv: 'system=kod (2026-01-01–), åtskilda med semikolon', en: 'system=code (2026-01-01–), with semicolons between them' },
  listHint: { fi: 'Puolipisteellä erotettuina', sv: 'Åtskilda med semikolon', en: 'With semicolons between them' },
  backgroundHint: { fi: 'Sen vakanssin numero, josta viranhaltija on virkavapaalla', sv: 'Numret på den vakans som innehavaren är tjänstledig från', en: 'The number of the position that its holder is on leave from' },
  noPositions: { fi: 'Yksikössä ei ole vakansseja.', sv: 'Enheten har inga vakanser.', en: 'The unit has no positions.' },
  noTasks: { fi: 'Yksikössä ei ole tehtäviä.', sv: 'Enheten har inga uppgifter.', en: 'The unit has no tasks.' },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
} satisfies Record<string, Words>
