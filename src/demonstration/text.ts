// Every word that people see about the demonstration.
import type { BodyRole } from '../body/body.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { load, moveClock } from './rules.ts'

export const loadRefusals: Record<RefusalOf<typeof load>, Words> = {
  notEmpty: {
    fi: 'Esittelyaineisto ladataan vain tyhjään asennukseen.',
    sv: 'Demonstrationsmaterialet läses bara in i en tom installation.',
    en: 'The demonstration is loaded only into an empty installation.',
  },
}

export const moveClockRefusals: Record<RefusalOf<typeof moveClock>, Words> = {
  outsideStory: {
    fi: 'Valitse päivä väliltä 1.9.2024–31.12.2027.',
    sv: 'Välj en dag mellan 1.9.2024 och 31.12.2027.',
    en: 'Choose a day between 1 September 2024 and 31 December 2027.',
  },
}

export const told = {
  load: { fi: 'Esittelyaineisto on ladattu.', sv: 'Demonstrationsmaterialet är inläst.', en: 'The demonstration is loaded.' },
  enter: { fi: 'Olet kirjautunut esittelyrooliin.', sv: 'Du är inloggad i en demonstrationsroll.', en: 'You are signed in to a role of the demonstration.' },
  moveClock: { fi: 'Esittelyn päivä on vaihdettu.', sv: 'Demonstrationens dag är bytt.', en: 'The day of the demonstration has been changed.' },
} satisfies Record<string, Words>

export const banner = {
  title: { fi: 'Esittely', sv: 'Demonstration', en: 'Demonstration' },
  invented: {
    fi: 'Ihmiset, asiat ja kokoukset ovat keksittyjä.',
    sv: 'Personerna, ärendena och mötena är påhittade.',
    en: 'The people, matters and meetings are invented.',
  },
  today: { fi: 'Tänään on {day}.', sv: 'I dag är det {day}.', en: 'Today is {day}.' },
  move: { fi: 'Siirry päivään', sv: 'Gå till dagen', en: 'Move to the day' },
  day: { fi: 'Esittelyn päivä', sv: 'Demonstrationens dag', en: 'Day of the demonstration' },
  go: { fi: 'Siirry', sv: 'Gå', en: 'Move' },
  next: { fi: 'Seuraava päivä', sv: 'Nästa dag', en: 'Next day' },
  mailbox: { fi: 'Postilaatikko', sv: 'Postlåda', en: 'Mailbox' },
  change: { fi: 'Vaihda roolia', sv: 'Byt roll', en: 'Change role' },
} satisfies Record<string, Words>

export const entrance = {
  title: { fi: 'Kuka olet tänään?', sv: 'Vem är du i dag?', en: 'Who are you today?' },
  lead: {
    fi: 'Tämä on esittely: kirjaudu mihin tahansa rooliin yhdellä napsautuksella, ilman salasanaa. Oikeassa käytössä tätä '
      + 'sivua ei ole.',
    sv: 'Det här är en demonstration: logga in i vilken roll som helst med ett klick, utan lösenord. I verklig användning '
      + 'finns den här sidan inte.',
    en: 'This is a demonstration: sign in to any role with one click, without a password. In real use this page does not exist.',
  },
  first: { fi: 'Aloita näistä', sv: 'Börja med dessa', en: 'Start with these' },
  others: { fi: 'Muut roolit: {body}', sv: 'Övriga roller: {body}', en: 'Other roles: {body}' },
  nobody: {
    fi: 'Esittelyssä ei ole ketään.', sv: 'Det finns ingen i demonstrationen.', en: 'There is nobody in the demonstration.',
  },
  storyTitle: { fi: 'Kierros yhdestä kokouksesta toiseen', sv: 'Ett varv från möte till möte', en: 'A round from one meeting to the next' },
} satisfies Record<string, Words>

/** The round in the order in which it is done. */
export const story: Words[] = [
  {
    fi: '5.6. projektisihteeri lukee sisään 13. kokouksen muistion ja vahvistaa, mitä siitä ymmärrettiin.',
    sv: '5.6 läser projektsekreteraren in promemorian från det 13:e mötet och bekräftar vad som förstods av den.',
    en: 'On 5 June the project secretary reads in the memo of the 13th meeting and confirms what was understood.',
  },
  {
    fi: 'Hän kokoaa 14. kokouksen asialistan ja lähettää sen.',
    sv: 'Hen sammanställer föredragningslistan för det 14:e mötet och skickar den.',
    en: 'The secretary builds the agenda of the 14th meeting and sends it.',
  },
  {
    fi: '18.6. kokous pidetään: läsnäolot, käsittely ja päätökset kirjataan.',
    sv: '18.6 hålls mötet: närvaro, behandling och beslut antecknas.',
    en: 'On 18 June the meeting is held: attendance, handling and decisions are recorded.',
  },
  {
    fi: 'Pöytäkirja tarkastetaan, hyväksytään ja julkaistaan.',
    sv: 'Protokollet justeras, godkänns och publiceras.',
    en: 'The minutes are checked, approved and published.',
  },
  {
    fi: 'Henkilöstö lukee muistion samana päivänä.',
    sv: 'Personalen läser promemorian samma dag.',
    en: 'The staff read the memo the same day.',
  },
  {
    fi: 'Kun rakenteet on hyväksytty, henkilöstösuunnittelija toimittaa ne palvelukeskukselle, joka kuittaa ne.',
    sv: 'När strukturerna är godkända levererar personalplaneraren dem till servicecentralen, som kvitterar dem.',
    en: 'Once the structures are approved, the HR planner hands them over to the service centre, which acknowledges them.',
  },
]

/** What each role can do here, on its card. */
export const roleTasks: Record<BodyRole | 'administrator' | 'staff' | 'hrPlanner' | 'serviceCentre', Words> = {
  hrPlanner: {
    fi: 'Toimittaa hyväksytyt rakenteet ja vakanssit palkkoihin; kaksi eri henkilöä valmistelee ja vapauttaa.',
    sv: 'Levererar godkända strukturer och vakanser till lönesystemet; två olika personer bereder och släpper fri.',
    en: 'Hands approved structures and positions over to payroll; two different people prepare and release.',
  },
  serviceCentre: {
    fi: 'Noutaa toimituksen, tarkistaa sen ja kuittaa, mitä sai.',
    sv: 'Hämtar leveransen, kontrollerar den och kvitterar vad som kom fram.',
    en: 'Fetches a hand-off, checks it and acknowledges what arrived.',
  },
  chair: {
    fi: 'Johtaa kokousta ja hyväksyy pöytäkirjan.',
    sv: 'Leder mötet och godkänner protokollet.',
    en: 'Leads the meeting and approves the minutes.',
  },
  viceChair: {
    fi: 'Johtaa kokousta, kun puheenjohtaja on poissa.',
    sv: 'Leder mötet när ordföranden är borta.',
    en: 'Leads the meeting when the chair is away.',
  },
  secretary: {
    fi: 'Lukee muistion sisään, kokoaa asialistan, kirjaa kokouksen ja tekee pöytäkirjan ja muistion.',
    sv: 'Läser in promemorian, sammanställer föredragningslistan, antecknar mötet och gör protokollet och promemorian.',
    en: 'Reads in the memo, builds the agenda, records the meeting and makes the minutes and the memo.',
  },
  checker: {
    fi: 'Tarkastaa pöytäkirjan, huomauttaa ja hyväksyy.',
    sv: 'Justerar protokollet, lämnar anmärkningar och godkänner.',
    en: 'Checks the minutes, makes remarks and approves.',
  },
  member: {
    fi: 'Lukee asialistan ja asiakirjat ja osallistuu päätöksiin.',
    sv: 'Läser föredragningslistan och handlingarna och deltar i besluten.',
    en: 'Reads the agenda and its papers and takes part in decisions.',
  },
  deputy: {
    fi: 'Osallistuu jäsenen sijasta, kun tämä on poissa.',
    sv: 'Deltar i stället för en ledamot som är borta.',
    en: 'Takes part in place of a member who is away.',
  },
  coordinator: {
    fi: 'Esittelee alueensa asiat ja seuraa omia toimenpiteitään.',
    sv: 'Föredrar regionens ärenden och följer sina egna åtgärder.',
    en: 'Presents the matters of the region and minds their own follow-ups.',
  },
  expert: {
    fi: 'Lukee asialistan; salassa pidettävästä näkyy vain julkinen otsikko.',
    sv: 'Läser föredragningslistan; av det sekretessbelagda syns bara den offentliga rubriken.',
    en: 'Reads the agenda; of confidential items only the public title shows.',
  },
  administrator: {
    fi: 'Hoitaa toimielimet, jäsenyydet ja käyttäjät. Ei näe kokousten sisältöä.',
    sv: 'Sköter organen, medlemskapen och användarna. Ser inte mötenas innehåll.',
    en: 'Looks after bodies, memberships and users. Does not see what meetings hold.',
  },
  staff: {
    fi: 'Virastojen työntekijä: lukee julkaistut muistiot ja pöytäkirjat.',
    sv: 'Anställd vid ämbetsverken: läser publicerade promemorior och protokoll.',
    en: 'Works at one of the agencies: reads the published memos and minutes.',
  },
}

export const mailbox = {
  title: { fi: 'Postilaatikko', sv: 'Postlåda', en: 'Mailbox' },
  lead: {
    fi: 'Esittelystä ei lähde sähköpostia. Tässä näkyy, mitä olisi lähetetty.',
    sv: 'Ingen e-post skickas från demonstrationen. Här syns vad som skulle ha skickats.',
    en: 'No mail leaves the demonstration. Here is what would have been sent.',
  },
  own: { fi: 'Minulle', sv: 'Till mig', en: 'To me' },
  all: { fi: 'Kaikille', sv: 'Till alla', en: 'To everybody' },
  which: { fi: 'Kenen viestit', sv: 'Vems meddelanden', en: 'Whose letters' },
  none: { fi: 'Viestejä ei ole.', sv: 'Det finns inga meddelanden.', en: 'There are no letters.' },
  subject: { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  to: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'To' },
  when: { fi: 'Aika', sv: 'Tid', en: 'Sent' },
  open: { fi: 'Avaa viestin linkki', sv: 'Öppna länken i meddelandet', en: 'Open the link of the letter' },
} satisfies Record<string, Words>
