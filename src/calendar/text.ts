// Every word that people see about calendars to subscribe to.
import type { Words } from '../platform/kit/language.ts'

export const told = {
  subscribe: { fi: 'Kalenterin osoite on luotu. Aiempi osoite ei enää toimi.', sv: 'Kalenderns adress har skapats. En tidigare adress fungerar inte längre.', en: 'The address has been made. An earlier one no longer works.' },
  revoke: { fi: 'Kalenterin osoite on poistettu.', sv: 'Kalenderns adress har tagits bort.', en: 'The address has been taken away.' },
} satisfies Record<string, Words>

export const words = {
  title: { fi: 'Kokoukset omaan kalenteriin', sv: 'Möten i egen kalender', en: 'Meetings in your own calendar' },
  lead: {
    fi: 'Lisää osoite kalenteriohjelmaasi verkkokalenteriksi. Kalenteri kertoo toimielimen, kokouksen numeron, ajan ja paikan – ei sitä, mitä asialistalla on.',
    sv: 'Lägg till adressen som webbkalender i ditt kalenderprogram. Kalendern berättar organ, mötesnummer, tid och plats – inte vad som står på föredragningslistan.',
    en: 'Add the address to your calendar as a web calendar. It tells the body, the number, the time and the place – not what is on the agenda.',
  },
  secret: {
    fi: 'Osoite on salainen: jokainen, joka tietää sen, näkee kokousten ajat. Jos se on joutunut vääriin käsiin, luo uusi.',
    sv: 'Adressen är hemlig: var och en som känner till den ser mötestiderna. Skapa en ny om den har hamnat i fel händer.',
    en: 'The address is a secret: whoever knows it sees when meetings are. Make another if it has fallen into the wrong hands.',
  },
  all: { fi: 'Kaikki omat kokoukset', sv: 'Alla egna möten', en: 'All your meetings' },
  address: { fi: 'Kalenterin osoite', sv: 'Kalenderns adress', en: 'Address of the calendar' },
  make: { fi: 'Luo osoite', sv: 'Skapa adress', en: 'Make an address' },
  renew: { fi: 'Luo uusi osoite', sv: 'Skapa ny adress', en: 'Make another address' },
  revoke: { fi: 'Poista osoite', sv: 'Ta bort adressen', en: 'Take the address away' },
  hidden: {
    fi: 'Osoite on käytössä, mutta sitä ei voi enää näyttää. Luo uusi, jos tarvitset sen.',
    sv: 'Adressen är i bruk men kan inte längre visas. Skapa en ny om du behöver den.',
    en: 'The address is in use but can no longer be shown. Make another if you need it.',
  },
  none: { fi: 'Osoitetta ei ole luotu.', sv: 'Ingen adress har skapats.', en: 'No address has been made.' },
  calendarOf: { fi: 'Kokoukset: {of}', sv: 'Möten: {of}', en: 'Meetings: {of}' },
} satisfies Record<string, Words>
