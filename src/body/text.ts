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
  hasLaterMeetings: {
    fi: 'Nykyiselle toimikaudelle on jo suunniteltu kokouksia uuden kauden alkamispäivälle tai sen jälkeen. Valitse myöhempi '
      + 'alkamispäivä tai siirrä tai peru kokoukset.',
    sv: 'Under den nuvarande perioden har det redan planerats möten den dag då den nya börjar eller senare. Välj en senare '
      + 'startdag, eller flytta eller ställ in mötena.',
    en: 'Meetings of the present term are already planned for the day on which the new one begins, or later. Choose a later '
      + 'day, or move or cancel those meetings.',
  },
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
  attendedLater: {
    fi: 'Henkilö on ollut läsnä toimielimen kokouksessa tuon päivän jälkeen, joten jäsenyys ei voi päättyä sitä ennen.',
    sv: 'Personen har varit närvarande vid ett av organets möten efter den dagen, så medlemskapet kan inte upphöra före det.',
    en: 'The person was present at a meeting of the body after that day, so the membership cannot end before it.',
  },
  heirMissing: {
    fi: 'Henkilöllä on avoimia toimenpiteitä tai asioita. Valitse, kenelle ne siirtyvät.',
    sv: 'Personen har öppna åtgärder eller ärenden. Välj vem som tar över dem.',
    en: 'The person has open follow-ups or matters. Choose who takes them over.',
  },
  heirNotSeated: {
    fi: 'Valittu henkilö ei istu toimielimessä tuon päivän jälkeen. Valitse toinen.',
    sv: 'Den valda personen sitter inte i organet efter den dagen. Välj någon annan.',
    en: 'The person chosen does not sit in the body after that day. Choose another.',
  },
}

export const told = {
  create: { fi: 'Toimielin on perustettu.', sv: 'Organet har inrättats.', en: 'The body has been set up.' },
  edit: { fi: 'Toimielimen tiedot on tallennettu.', sv: 'Organets uppgifter är sparade.', en: 'The body has been saved.' },
  addPeriod: {
    fi: 'Toimikausi on lisätty. Jos edellisellä ei ollut viimeistä päivää, se päättyy uuden alkamista edeltävänä päivänä.',
    sv: 'Mandatperioden har lagts till. Om den föregående saknade slutdag upphör den dagen innan den nya börjar.',
    en: 'The term has been added. If the one before had no last day, it ends on the day before the new one begins.',
  },
  addMembership: {
    fi: 'Jäsenyys on lisätty. Jos henkilöllä oli sama rooli ilman viimeistä päivää, aiempi jäsenyys päättyy uuden alkamista edeltävänä päivänä.',
    sv: 'Medlemskapet har lagts till. Om personen hade samma roll utan slutdag upphör det tidigare medlemskapet dagen innan det nya börjar.',
    en: 'The membership has been added. If the person had the same role without a last day, the earlier one ends on the day before.',
  },
  endMembership: { fi: 'Jäsenyydelle on merkitty viimeinen päivä.', sv: 'Medlemskapets sista dag är antecknad.',
    en: 'The last day of the membership has been set.' },
} satisfies Record<string, Words>

export const words = {
  toLists: { fi: 'Jakelulistat', sv: 'Sändlistor', en: 'Distribution lists' },
  reform: { fi: 'Uudistus', sv: 'Reformen', en: 'The reform' },
  bodies: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  noBodies: { fi: 'Toimielimiä ei ole vielä.', sv: 'Det finns inga organ ännu.', en: 'There are no bodies yet.' },
  newBody: { fi: 'Perusta toimielin', sv: 'Inrätta ett organ', en: 'Set up a body' },
  editBody: { fi: 'Muuta toimielimen tietoja', sv: 'Ändra organets uppgifter', en: 'Change the body' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  slug: { fi: 'Tunnus osoitteissa', sv: 'Beteckning i adresser', en: 'Name in addresses' },
  slugHint: {
    fi: 'Esimerkiksi hankeryhma. Tunnusta ei voi muuttaa, koska julkaistujen asiakirjojen osoitteet ovat pysyviä.',
    sv: 'Till exempel projektgruppen. Beteckningen kan inte ändras, eftersom publicerade dokument har beständiga adresser.',
    en: 'For example project-group. It cannot be changed, because published documents keep their addresses.',
  },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  language: { fi: 'Työkieli', sv: 'Arbetsspråk', en: 'Working language' },
  languageHint: {
    fi: 'Asialistat, pöytäkirjat ja muistiot laaditaan tällä kielellä.',
    sv: 'Föredragningslistor, protokoll och promemorior skrivs på detta språk.',
    en: 'Agendas, minutes and memos are written in this language.',
  },
  languageNames: { fi: 'suomi', sv: 'svenska', en: 'English' },
  reportsTo: { fi: 'Raportoi', sv: 'Rapporterar till', en: 'Reports to' },
  nobody: { fi: 'Ei millekään toimielimelle', sv: 'Inget organ', en: 'No body' },
  quorum: { fi: 'Päätösvaltaisuus', sv: 'Beslutförhet', en: 'Quorum' },
  quorumHint: {
    fi: 'Kuinka monen äänivaltaisen on oltava läsnä.',
    sv: 'Hur många röstberättigade som måste vara närvarande.',
    en: 'How many with a vote must be present.',
  },
  approvalsNeeded: { fi: 'Pöytäkirjan hyväksyjiä', sv: 'Godkännare av protokollet', en: 'Approvals of the minutes' },
  onlyPrepares: { fi: 'Vain valmistelee', sv: 'Bereder endast', en: 'Only prepares' },
  onlyPreparesHint: {
    fi: 'Toimielimen tehtävä on valmistella ja esittää; asiat päätetään muualla.',
    sv: 'Organets uppgift är att bereda och föreslå; ärendena avgörs någon annanstans.',
    en: 'The body’s task is to prepare and to propose; matters are decided elsewhere.',
  },
  approvesStructures: { fi: 'Hyväksyy organisaatiorakenteita', sv: 'Godkänner organisationsstrukturer', en: 'Approves organisation structures' },
  approvesStructuresHint: {
    fi: 'Vain tällainen toimielin voi hyväksyä rakenneversioita asialistansa kohdassa.',
    sv: 'Bara ett sådant organ kan godkänna strukturversioner i en punkt på sin föredragningslista.',
    en: 'Only such a body can approve structure versions by an item on its agenda.',
  },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  aliases: { fi: 'Muut nimet', sv: 'Andra namn', en: 'Other names' },
  aliasesHint: {
    fi: 'Nimet, joilla muistiot puhuvat toimielimestä; yksi riviä kohti.',
    sv: 'Namn som används om organet i promemorior; ett per rad.',
    en: 'Names by which memos call the body; one on each line.',
  },
  members: { fi: 'Jäsenet', sv: 'Medlemmar', en: 'Members' },
  formerMembers: { fi: 'Aiemmat jäsenyydet', sv: 'Tidigare medlemskap', en: 'Former memberships' },
  noMembers: { fi: 'Jäseniä ei ole vielä.', sv: 'Det finns inga medlemmar ännu.', en: 'There are no members yet.' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  title: { fi: 'Virkanimike', sv: 'Tjänstebeteckning', en: 'Title' },
  represents: { fi: 'Edustaa', sv: 'Företräder', en: 'Represents' },
  term: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  deputyFor: { fi: '{role} (jäsen: {name})', sv: '{role} (för {name})', en: '{role} (for {name})' },
  end: { fi: 'Päätä jäsenyys', sv: 'Avsluta medlemskapet', en: 'End the membership' },
  openWork: { fi: 'Avoimia toimenpiteitä ja asioita: {count}', sv: 'Öppna åtgärder och ärenden: {count}', en: 'Open follow-ups and matters: {count}' },
  heir: { fi: 'Kenelle ne siirtyvät', sv: 'Vem tar över dem', en: 'Who takes them over' },
  chooseHeir: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  lastDayHint: {
    fi: 'Oikeudet päättyvät viimeisen päivän lopussa. Jos niiden on päätyttävä heti, merkitse viimeiseksi päiväksi eilinen.',
    sv: 'Rättigheterna upphör i slutet av den sista dagen. Om de ska upphöra genast, ange gårdagen som sista dag.',
    en: 'The rights end at the end of the last day. If they must end at once, give yesterday as the last day.',
  },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  periods: { fi: 'Toimikaudet', sv: 'Mandatperioder', en: 'Terms' },
  period: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
  periodHint: { fi: 'Esimerkiksi 2026-2027.', sv: 'Till exempel 2026-2027.', en: 'For example 2026-2027.' },
  noPeriods: {
    fi: 'Toimikausia ei ole. Kokouksia voi suunnitella, kun toimikausi on lisätty.',
    sv: 'Det finns inga mandatperioder. Möten kan planeras när en mandatperiod har lagts till.',
    en: 'There are no terms. Meetings can be planned once a term has been added.',
  },
  addPeriod: { fi: 'Lisää toimikausi', sv: 'Lägg till en mandatperiod', en: 'Add a term' },
  numbersUsed: { fi: 'Käytetyt kokousnumerot', sv: 'Använda mötesnummer', en: 'Meeting numbers used' },
  numbersUsedHint: {
    fi: 'Jos kokouksia on jo pidetty, viimeisen numero.',
    sv: 'Om möten redan har hållits, det sista mötets nummer.',
    en: 'If meetings have been held already, the number of the last one.',
  },
  from: { fi: 'Ensimmäinen päivä', sv: 'Första dag', en: 'First day' },
  until: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  untilHint: { fi: 'Jätä tyhjäksi, jos päättymistä ei ole päätetty.', sv: 'Lämna tom om slutet inte är bestämt.', en: 'Leave empty when the end is not decided.' },
  addMembership: { fi: 'Lisää jäsenyys', sv: 'Lägg till ett medlemskap', en: 'Add a membership' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  somebodyNew: { fi: 'Uusi henkilö', sv: 'Ny person', en: 'Somebody new' },
  newPersonName: { fi: 'Uuden henkilön nimi', sv: 'Den nya personens namn', en: 'Name of the new person' },
  newPersonHint: {
    fi: 'Vain kun henkilöä ei ole luettelossa. Hän ei voi kirjautua ennen kuin pääkäyttäjä antaa tunnuksen.',
    sv: 'Bara när personen inte finns i listan. Hen kan inte logga in innan administratören ger ett konto.',
    en: 'Only when the person is not on the list. They cannot sign in before an administrator gives them an account.',
  },
  deputyOf: { fi: 'Kenen varajäsen', sv: 'Ersättare för', en: 'Deputy for' },
  deputyOfHint: { fi: 'Vain varajäsenelle.', sv: 'Bara för en ersättare.', en: 'Only for a deputy.' },
} satisfies Record<string, Words>
