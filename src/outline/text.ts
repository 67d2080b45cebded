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
} satisfies Record<string, Words>
