// Every word that people see about duties.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { end, give } from './rules.ts'

const endsBeforeItBegins: Words = {
  fi: 'Vastuu päättyy ennen kuin se alkaa.',
  sv: 'Uppdraget slutar innan det börjar.',
  en: 'The duty ends before it begins.',
}

export const giveRefusals: Record<RefusalOf<typeof give>, Words> = {
  unknownPerson: { fi: 'Henkilöä ei löydy.', sv: 'Personen hittas inte.', en: 'There is no such person.' },
  unknownOrganisation: { fi: 'Organisaatiota ei löydy.', sv: 'Organisationen hittas inte.', en: 'There is no such organisation.' },
  organisationMissing: {
    fi: 'Valitse, minkä organisaation muutosta henkilö koordinoi.',
    sv: 'Välj vilken organisations förändring personen koordinerar.',
    en: 'Choose the organisation whose change the person coordinates.',
  },
  reachesOverAll: {
    fi: 'Tämä vastuu koskee kaikkia organisaatioita; jätä organisaatio valitsematta.',
    sv: 'Det här uppdraget gäller alla organisationer; välj ingen organisation.',
    en: 'This duty reaches over all organisations; choose none.',
  },
  endsBeforeItBegins,
  alreadyGiven: {
    fi: 'Henkilöllä on jo tämä vastuu samaan aikaan.',
    sv: 'Personen har redan det här uppdraget vid samma tid.',
    en: 'The person already holds this duty at that time.',
  },
}

export const endRefusals: Record<RefusalOf<typeof end>, Words> = {
  endsBeforeItBegins,
  alreadyEnded: {
    fi: 'Vastuu päättyy jo aiemmin.',
    sv: 'Uppdraget slutar redan tidigare.',
    en: 'The duty already ends earlier.',
  },
}

export const told = {
  give: { fi: 'Vastuu on annettu.', sv: 'Uppdraget har getts.', en: 'The duty has been given.' },
  end: { fi: 'Vastuun päättymispäivä on tallennettu.', sv: 'Uppdragets slutdag har sparats.', en: 'The last day of the duty has been saved.' },
} satisfies Record<string, Words>
