// Every word that people see of plans and actual figures.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { tellActual } from './rules.ts'

export const actualRefusals: Record<RefusalOf<typeof tellActual>, Words> = {
  notFrozen: { fi: 'Toteuma kirjataan vasta, kun vaihtoehdosta on päätetty ja kokous on päättynyt.',
    sv: 'Utfallet antecknas först när alternativet är valt och mötet avslutat.',
    en: 'Actual figures are recorded only once an alternative is decided on and the meeting is closed.' },
  yearAhead: { fi: 'Vuosi on vasta tulossa.', sv: 'Året är ännu inte här.', en: 'The year is still to come.' },
}

export const told = {
  actual: { fi: 'Toteuma on kirjattu.', sv: 'Utfallet har antecknats.', en: 'The actual figure has been recorded.' },
} satisfies Record<string, Words>

export const planWords = {
  toPlan: { fi: 'Suunnitelma ja toteuma', sv: 'Plan och utfall', en: 'Plan and actual figures' },
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  plan: { fi: 'Valitun vaihtoehdon resurssit: suunnitelma ja toteuma', sv: 'Det valda alternativets resurser: plan och utfall',
    en: 'Resources of the chosen alternative: plan and actual' },
  planLead: { fi: 'Suunnitelma tulee päätetystä vertailusta, eikä sitä kirjoiteta uudelleen. Ero on toteuma miinus todennäköinen.',
    sv: 'Planen kommer ur den avgjorda jämförelsen och skrivs inte på nytt. Skillnaden är utfallet minus det sannolika.',
    en: 'The plan comes from the appraisal decided on and is not typed again. The variance is actual minus likely.' },
  planned: { fi: 'Suunniteltu (vaihteluväli)', sv: 'Planerat (intervall)', en: 'Planned (range)' },
  actual: { fi: 'Toteuma', sv: 'Utfall', en: 'Actual' },
  variance: { fi: 'Ero', sv: 'Skillnad', en: 'Variance' },
  within: { fi: 'vaihteluvälissä', sv: 'inom intervallet', en: 'within the range' },
  outside: { fi: 'vaihteluvälin ulkopuolella', sv: 'utanför intervallet', en: 'outside the range' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  told: { fi: 'Kirjannut', sv: 'Antecknat av', en: 'Recorded by' },
  tellActual: { fi: 'Kirjaa toteuma', sv: 'Anteckna utfall', en: 'Record an actual figure' },
  amount: { fi: 'Määrä', sv: 'Belopp', en: 'Amount' },
  amountHint: { fi: 'Esimerkiksi 12 500 tai 2,5', sv: 'Till exempel 12 500 eller 2,5', en: 'Such as 12500 or 2.5' },
  regionHint: { fi: 'Tyhjä tarkoittaa koko maata.', sv: 'Tomt betyder hela landet.', en: 'Empty means the whole country.' },
} satisfies Record<string, Words>
