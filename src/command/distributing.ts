// Verbs of distribution lists and of notices to other systems.
import { findDistributionList } from '../distribution/reads.ts'
import type { Verb } from './verb.ts'

export const distributing: Verb[] = [
  {
    name: 'list add', act: 'distribution.listCreated', on: ['body'], tellsId: true,
    about: { fi: 'Lisää toimielimelle jakelulista', sv: 'Lägg till en sändlista för organet', en: 'Add a distribution list to a body' },
    example: 'hankeryhma --name "Henkilöstö" --gets memo',
  },
  {
    name: 'list edit', act: 'distribution.listEdited', on: ['list'],
    fill: async (call, input) => {
      const list = await findDistributionList(call.world.database, String(input.listId))
      return list === null ? {} : { version: list.version, name: list.name, gets: list.gets }
    },
    about: { fi: 'Muuta jakelulistaa', sv: 'Ändra sändlistan', en: 'Edit a distribution list' }, example: 'hankeryhma/Henkilöstö --gets memo --gets minutes',
  },
  {
    name: 'list import', act: 'distribution.membersImported', on: ['list', 'listFile'],
    about: { fi: 'Tuo vastaanottajat CSV-tiedostosta', sv: 'Hämta mottagare från en CSV-fil', en: 'Import recipients from a CSV file' },
    example: 'hankeryhma/Henkilöstö vastaanottajat.csv',
  },
  {
    name: 'list drop', act: 'distribution.memberRemoved', on: ['list'],
    about: { fi: 'Poista vastaanottaja listalta', sv: 'Ta bort en mottagare från listan', en: 'Take a recipient off the list' },
    example: 'hankeryhma/Henkilöstö --address henkilo@esimerkki.fi',
  },
  {
    name: 'list remove', act: 'distribution.listRemoved', on: ['list'],
    about: { fi: 'Poista jakelulista', sv: 'Ta bort sändlistan', en: 'Remove a distribution list' }, example: 'hankeryhma/Henkilöstö',
  },
  {
    name: 'document mail', act: 'document.mailed', on: ['meeting'],
    about: { fi: 'Lähetä asiakirja omaan sähköpostiisi', sv: 'Skicka en handling till din egen e-post', en: 'Send a document to your own e-mail' },
    example: 'hankeryhma/14 --kind minutes',
  },
  {
    name: 'webhook add', act: 'webhook.added', on: [], tellsId: true,
    about: { fi: 'Ilmoita julkaisuista toiselle järjestelmälle', sv: 'Meddela ett annat system om publiceringar', en: 'Tell another system of publications' },
    example: '--address https://intra.esimerkki.fi/ilmoitukset',
  },
  {
    name: 'webhook end', act: 'webhook.ended', on: ['webhook'],
    about: { fi: 'Lopeta ilmoitukset osoitteeseen', sv: 'Avsluta meddelandena till en adress', en: 'End the notices to an address' },
    example: 'https://intra.esimerkki.fi/ilmoitukset',
  },
  {
    name: 'archive rebuild', act: 'archive.rebuilt', on: [],
    about: { fi: 'Tee julkaistut sivut, tiedostot, syötteet ja avoin rajapinta uudelleen', sv: 'Gör om publicerade sidor, filer, flöden och det öppna gränssnittet',
      en: 'Make the published pages, files, feeds and the open record again' },
    example: '',
  },
]
