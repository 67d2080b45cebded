// Every word that people see about bodies and who sits in them.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { addMembership, addPeriod, create, edit, endMembership } from './rules.ts'

const unknownSuperior: Words = {
  fi: 'Toimielintä, jolle raportoidaan, ei ole.',
  sv: 'Det organ som rapporten går till finns inte.',
  en: 'The body to report to does not exist.',
}
const endsBeforeItBegins: Words = {
  fi: 'Viimeinen päivä on ennen ensimmäistä päivää.',
  sv: 'Den sista dagen är före den första.',
  en: 'The last day is before the first day.',
}

export const createRefusals: Record<RefusalOf<typeof create>, Words> = {
  slugTaken: {
    fi: 'Osoitteen tunnus on jo toisella toimielimellä.',
    sv: 'Adressens beteckning används redan av ett annat organ.',
    en: 'Another body already has this name in its address.',
  },
  unknownSuperior,
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  unknownSuperior,
  reportsInCircle: {
    fi: 'Toimielin ei voi raportoida itselleen, ei edes toisen toimielimen kautta.',
    sv: 'Ett organ kan inte rapportera till sig självt, inte ens via ett annat organ.',
    en: 'A body cannot report to itself, not even through another body.',
  },
}

export const addPeriodRefusals: Record<RefusalOf<typeof addPeriod>, Words> = {
  endsBeforeItBegins,
  periodsOverlap: {
    fi: 'Toimielimellä on jo toimikausi, johon osa näistä päivistä kuuluu. Kausien päivät eivät saa olla samoja, '
      + 'koska kokousten numerointi alkaa kaudella alusta.',
    sv: 'Organet har redan en mandatperiod som omfattar några av dessa dagar. Perioderna får inte gå in i varandra, '
      + 'eftersom mötenas numrering börjar om med perioden.',
    en: 'The body already has a term with some of these days in it. Terms may not overlap, because the numbering of '
      + 'meetings starts again with each of them.',
  },
  periodSlugTaken: {
    fi: 'Toimielimellä on jo samanniminen toimikausi.',
    sv: 'Organet har redan en mandatperiod med samma namn.',
    en: 'The body already has a term of this name.',
  },
}

export const addMembershipRefusals: Record<RefusalOf<typeof addMembership>, Words> = {
  nobodyChosen: {
    fi: 'Valitse henkilö tai kirjoita uuden henkilön nimi.',
    sv: 'Välj en person eller skriv namnet på en ny.',
    en: 'Choose a person or write the name of a new one.',
  },
  bothChosen: {
    fi: 'Valitse henkilö tai kirjoita uuden henkilön nimi, ei molempia.',
    sv: 'Välj en person eller skriv namnet på en ny, inte båda.',
    en: 'Choose a person or write the name of a new one, not both.',
  },
  unknownPerson: { fi: 'Henkilöä ei löydy.', sv: 'Personen hittades inte.', en: 'There is no such person.' },
  endsBeforeItBegins,
  termsOverlap: {
    fi: 'Henkilöllä on jo sama rooli tässä toimielimessä osan samasta ajasta. Päätä edellinen jäsenyys ensin tai valitse '
      + 'myöhempi alkamispäivä.',
    sv: 'Personen har redan samma roll i organet under en del av tiden. Avsluta det tidigare medlemskapet först eller '
      + 'välj en senare startdag.',
    en: 'The person already has this role in the body for a part of that time. End the earlier membership first or '
      + 'choose a later first day.',
  },
  deputyForNobody: {
    fi: 'Varajäsenyys on vain varajäsenellä, ja sen kohteen on oltava toinen saman ajan jäsen.',
    sv: 'Bara en ersättare kan ersätta någon, och då en annan medlem under samma tid.',
    en: 'Only a deputy stands in for somebody, and it must be another member of the same time.',
  },
}

export const endMembershipRefusals: Record<RefusalOf<typeof endMembership>, Words> = {
  endsBeforeItBegins,
  alreadyEnded: {
    fi: 'Jäsenyys päättyy jo viimeistään tuona päivänä.',
    sv: 'Medlemskapet upphör redan senast den dagen.',
    en: 'The membership already ends by that day.',
  },
}

export const told = {
  create: { fi: 'Toimielin on perustettu.', sv: 'Organet har inrättats.', en: 'The body has been set up.' },
  edit: { fi: 'Toimielimen tiedot on tallennettu.', sv: 'Organets uppgifter är sparade.', en: 'The body has been saved.' },
  addPeriod: { fi: 'Toimikausi on lisätty.', sv: 'Mandatperioden har lagts till.', en: 'The term has been added.' },
  addMembership: { fi: 'Jäsenyys on lisätty.', sv: 'Medlemskapet har lagts till.', en: 'The membership has been added.' },
  endMembership: { fi: 'Jäsenyydelle on merkitty viimeinen päivä.', sv: 'Medlemskapets sista dag är antecknad.',
    en: 'The last day of the membership has been set.' },
} satisfies Record<string, Words>
