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
  toOneself: {
    fi: 'Vastuuta ei voi antaa itselleen. Pyydä pääkäyttäjää tai toista sihteeriä antamaan se.',
    sv: 'Du kan inte ge dig själv ett uppdrag. Be en administratör eller en annan sekreterare ge det.',
    en: 'One cannot give a duty to oneself. Ask an administrator or another secretary to give it.',
  },
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

export const words = {
  duties: { fi: 'Vastuut', sv: 'Uppdrag', en: 'Duties' },
  lead: {
    fi: 'Kuka vastaa minkäkin organisaation rakenteesta, henkilöstösuunnittelusta ja palvelukeskuksen vastaanotosta. Päättynyt vastuu jää luetteloon.',
    sv: 'Vem som svarar för varje organisations struktur, för personalplaneringen och för servicecentralens mottagande. Ett avslutat uppdrag blir kvar i förteckningen.',
    en: 'Who answers for the structure of each organisation, for staff planning and for what the service centre receives. A duty that has ended stays on the list.',
  },
  missing: { fi: 'Muutoskoordinaattori puuttuu:', sv: 'Förändringskoordinator saknas:', en: 'Without a change coordinator:' },
  held: { fi: 'Voimassa ja tulossa', sv: 'Gällande och kommande', en: 'Held now or later' },
  ended: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Ended' },
  none: { fi: 'Ei vastuita.', sv: 'Inga uppdrag.', en: 'No duties.' },
  give: { fi: 'Anna vastuu', sv: 'Ge ett uppdrag', en: 'Give a duty' },
  end: { fi: 'Päätä', sv: 'Avsluta', en: 'End' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  duty: { fi: 'Vastuu', sv: 'Uppdrag', en: 'Duty' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  organisationHint: {
    fi: 'Muutoskoordinaattorilla on oma organisaationsa; muut vastuut koskevat koko uudistusta.',
    sv: 'En förändringskoordinator har sin organisation; de övriga uppdragen gäller hela reformen.',
    en: 'A change coordinator has an organisation; the other duties reach over the whole reform.',
  },
  wholeReform: { fi: 'koko uudistus', sv: 'hela reformen', en: 'the whole reform' },
  term: { fi: 'Aika', sv: 'Tid', en: 'Term' },
  from: { fi: 'Alkaa', sv: 'Börjar', en: 'From' },
  until: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  coming: { fi: 'tulossa', sv: 'kommande', en: 'coming' },
  ending: { fi: 'päättyy', sv: 'upphör', en: 'ending' },
} satisfies Record<string, Words>
