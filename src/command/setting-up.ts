// Verbs by which an installation, its programme, bodies and people come into being.
import type { Verb } from './verb.ts'

const standing = () => import('./standing.ts')

const ofPerson = { language: 'person-language' }
const passwordFile = {
  fi: 'TIEDOSTO: salasana ensimmäisenä rivinä (- = vakiosyöte)', sv: 'FIL: lösenordet på första raden (- = standardinmatningen)',
  en: 'FILE: the password on its first line (- = standard input)',
}

export const settingUp: Verb[] = [
  {
    name: 'search rebuild', act: 'search.rebuilt', on: [], example: '',
    about: { fi: 'Tee haun hakemisto kokonaan uudelleen', sv: 'Gör om sökningens index helt', en: 'Make the index of the search anew' },
  },
  {
    name: 'person setup', act: 'person.setUp', on: [], needsNobody: true, flags: ofPerson, without: ['password', 'tokenHash', 'startedAt'],
    beside: { passwordFile }, fill: async (call) => (await standing()).firstPerson(call),
    about: { fi: 'Luo tyhjän järjestelmän ensimmäinen pääkäyttäjä', sv: 'Skapa den första administratören i ett tomt system',
      en: 'Make the first administrator of an empty product' },
    example: '--name Pääkäyttäjä --email paakayttaja@esimerkki.fi --password-file salasana.txt',
  },
  {
    name: 'person add', act: 'person.added', on: [], flags: ofPerson, without: ['password'], beside: { passwordFile },
    fill: async (call) => (await standing()).newPerson(call),
    about: { fi: 'Lisää henkilö, joka voi kirjautua', sv: 'Lägg till en person som kan logga in', en: 'Add a person who can sign in' },
    example: '--name Sihteeri --email sihteeri@esimerkki.fi --password-file salasana.txt',
  },
  {
    name: 'person account', act: 'person.accountGiven', on: [], without: ['password'], beside: { passwordFile },
    fill: async (call) => (await standing()).account(call),
    about: { fi: 'Anna nimetylle henkilölle tili tai uusi salasana', sv: 'Ge en namngiven person ett konto eller ett nytt lösenord',
      en: 'Give a named person an account or a new password' },
    example: '--person Jäsen --email jasen@esimerkki.fi --password-file salasana.txt',
  },
  {
    name: 'person sign-out', act: 'person.signedOutEverywhere', on: [],
    about: { fi: 'Kirjaa ulos kaikkialta', sv: 'Logga ut överallt', en: 'Sign out everywhere' }, example: '',
  },
  {
    name: 'programme create', act: 'programme.created', on: [],
    about: { fi: 'Perusta hanke', sv: 'Grunda projektet', en: 'Found the programme' },
    example: '--number VM001:00/2025 --input hanke.json --go-live-on 2026-01-01',
  },
  {
    name: 'organisation add', act: 'organisation.listed', on: [], without: ['programmeId'],
    fill: async (call) => (await standing()).programme(call),
    about: { fi: 'Kirjaa organisaatiot ja seuraannot', sv: 'Skriv in organisationerna och successionerna',
      en: 'List the organisations and their successions' },
    example: '--input organisaatiot.json',
  },
  {
    name: 'body create', act: 'body.created', on: [], flags: { language: 'body-language' },
    about: { fi: 'Perusta toimielin', sv: 'Inrätta ett organ', en: 'Found a body' },
    example: '--slug hankeryhma --body-language fi --quorum 3 --input toimielin.json',
  },
  {
    name: 'body edit', act: 'body.edited', on: ['body'], flags: { language: 'body-language' },
    fill: async (call, input) => (await standing()).body(call, input),
    about: { fi: 'Muuta toimielimen tietoja', sv: 'Ändra uppgifter om organet', en: 'Edit a body' },
    example: 'hankeryhma --quorum 4',
  },
  {
    name: 'body period', act: 'body.periodCreated', on: ['body'],
    about: { fi: 'Lisää toimikausi', sv: 'Lägg till en mandatperiod', en: 'Add a period' },
    example: 'hankeryhma --slug 2025 --from 2025-01-01 --until 2025-12-31 --numbers-used 12',
  },
  {
    name: 'membership add', act: 'body.membershipAdded', on: ['body'], tellsId: true,
    about: { fi: 'Lisää jäsenyys: tunnettu henkilö tai uusi nimi', sv: 'Lägg till ett medlemskap: en känd person eller ett nytt namn',
      en: 'Add a membership: a known person or a new name' },
    example: 'hankeryhma --person sihteeri@esimerkki.fi --role secretary --from 2025-01-01',
  },
  {
    name: 'membership end', act: 'body.membershipEnded', on: ['membership'],
    about: { fi: 'Päätä jäsenyys', sv: 'Avsluta ett medlemskap', en: 'End a membership' },
    example: 'TUNNUS --until 2025-12-31',
  },
  {
    name: 'clock move', act: 'demonstration.clockMoved', on: [],
    about: { fi: 'Siirrä esittelyaineiston päivää', sv: 'Flytta demonstrationens dag', en: 'Move the day of the demonstration' },
    example: '--day 2025-06-18',
  },
]
