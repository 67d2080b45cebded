// Every word that people see about the co-operation procedure.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { record } from './rules.ts'

export const recordRefusals: Record<RefusalOf<typeof record>, Words> = {
  dayAhead: { fi: 'Päättymispäivä on vasta tulossa.', sv: 'Slutdagen har inte kommit än.', en: 'The day on which it ended is still ahead.' },
  invitationMissing: { fi: 'Kirjaa, milloin yhteistoimintaan kutsuttiin.', sv: 'Anteckna när kallelsen gavs.',
    en: 'Record when the staff side was invited.' },
  endsBeforeItBegins: { fi: 'Menettely ei voi päättyä ennen kutsua.', sv: 'Förfarandet kan inte sluta före kallelsen.',
    en: 'It cannot end before the invitation.' },
  outcomeMissing: { fi: 'Kirjaa, mihin menettely päättyi.', sv: 'Anteckna vad förfarandet ledde till.', en: 'Record what came of it.' },
}

export const told = {
  record: { fi: 'Yhteistoimintamenettely on tallennettu.', sv: 'Samarbetsförfarandet har sparats.', en: 'The co-operation procedure has been saved.' },
} satisfies Record<string, Words>

export const words = {
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  cooperation: { fi: 'Yhteistoimintamenettely', sv: 'Samarbetsförfarande', en: 'Co-operation procedure' },
  lead: {
    fi: 'Laki yhteistoiminnasta valtion virastoissa ja laitoksissa (1233/2013): menettely käydään ennen päätöstä.',
    sv: 'Lagen om samarbete inom statens ämbetsverk och inrättningar (1233/2013): förfarandet kommer före beslutet.',
    en: 'Act on co-operation in state agencies (1233/2013): the procedure comes before the decision.',
  },
  none: { fi: 'Menettelyä ei ole kirjattu.', sv: 'Förfarandet har inte antecknats.', en: 'No procedure has been recorded.' },
  missing: {
    fi: 'Yhteistoimintamenettely ei ole päättynyt. Se käydään ennen päätöstä (1233/2013).',
    sv: 'Samarbetsförfarandet är inte avslutat. Det kommer före beslutet (1233/2013).',
    en: 'The co-operation procedure has not ended. It comes before the decision (1233/2013).',
  },
  subject: { fi: 'Mistä', sv: 'Om vad', en: 'About what' },
  invitedOn: { fi: 'Kutsu annettu', sv: 'Kallelsen given', en: 'Invitation given' },
  material: { fi: 'Aineisto', sv: 'Material', en: 'Material' },
  days: { fi: 'Käsittelypäivät', sv: 'Behandlingsdagar', en: 'Days on which it was handled' },
  staffSide: { fi: 'Henkilöstön edustajat', sv: 'Företrädare för personalen', en: 'Staff side' },
  outcome: { fi: 'Tulos', sv: 'Resultat', en: 'Outcome' },
  dissent: { fi: 'Eriävä mielipide', sv: 'Avvikande åsikt', en: 'Dissent' },
  finishedOn: { fi: 'Päättynyt', sv: 'Avslutat', en: 'Ended' },
  open: { fi: 'Kirjaa tai muuta', sv: 'Anteckna eller ändra', en: 'Record or change' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
} satisfies Record<string, Words>
