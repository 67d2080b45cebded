// Every word that people see about the programme.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { create } from './rules.ts'

export const createRefusals: Record<RefusalOf<typeof create>, Words> = {
  alreadyThere: {
    fi: 'Uudistus on jo perustettu. Yksi asennus palvelee yhtä uudistusta.',
    sv: 'Reformen är redan inrättad. En installation betjänar en reform.',
    en: 'The reform has already been set up. One installation serves one reform.',
  },
}

export const told = {
  create: { fi: 'Uudistus on perustettu.', sv: 'Reformen har inrättats.', en: 'The reform has been set up.' },
} satisfies Record<string, Words>

export const words = {
  reform: { fi: 'Uudistus', sv: 'Reformen', en: 'The reform' },
  create: { fi: 'Perusta uudistus', sv: 'Inrätta reformen', en: 'Set up the reform' },
  lead: {
    fi: 'Uudistus on kehys kaikelle muulle: toimielimet, kokoukset ja julkaistut asiakirjat kuuluvat siihen.',
    sv: 'Reformen är ramen för allt annat: organen, mötena och de publicerade dokumenten hör till den.',
    en: 'The reform is the frame for everything else: bodies, meetings and published documents belong to it.',
  },
  number: { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
  numberHint: {
    fi: 'Täsmälleen sellaisena kuin se on asianhallinnassa.',
    sv: 'Exakt så som det står i ärendehanteringen.',
    en: 'Exactly as it stands in the register.',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  nameHint: {
    fi: 'Esimerkiksi ”Elinvoimakeskusten toimeenpanohanke”.',
    sv: 'Till exempel ”Projektet för inrättande av livskraftscentralerna”.',
    en: 'For example “Project for setting up the Economic Development Centres”.',
  },
  shortName: { fi: 'Lyhyt nimi', sv: 'Kort namn', en: 'Short name' },
  shortNameHint: { fi: 'Näkyy joka sivun yläreunassa.', sv: 'Visas högst upp på varje sida.', en: 'Shown at the top of every page.' },
  organisation: { fi: 'Asettanut viranomainen', sv: 'Myndighet som tillsatt projektet', en: 'Authority that appointed it' },
  organisationHint: {
    fi: 'Ensimmäisenä asialistoissa, pöytäkirjoissa ja muistioissa.',
    sv: 'Står först i föredragningslistor, protokoll och promemorior.',
    en: 'Stands first on agendas, minutes and memos.',
  },
  goLiveOn: { fi: 'Käynnistyspäivä', sv: 'Startdag', en: 'Go-live day' },
} satisfies Record<string, Words>
