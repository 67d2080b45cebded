// Every word that people see about webhooks.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { add } from './rules.ts'

export const refusals: Record<RefusalOf<typeof add>, Words> = {
  alreadyThere: { fi: 'Osoite on jo käytössä.', sv: 'Adressen används redan.', en: 'The address is in use already.' },
  notReachable: {
    fi: 'Osoitteen on oltava julkisen verkon https-osoite. Sisäverkon palvelimen voi sallia asetuksella WEBHOOK_PRIVATE_HOSTS.',
    sv: 'Adressen ska vara en https-adress på det öppna nätet. En server i det interna nätet kan tillåtas med inställningen WEBHOOK_PRIVATE_HOSTS.',
    en: 'It must be an https address of the open internet. A host of your own network can be allowed by the setting WEBHOOK_PRIVATE_HOSTS.',
  },
}

export const told = {
  add: { fi: 'Osoite on lisätty.', sv: 'Adressen har lagts till.', en: 'The address has been added.' },
  end: { fi: 'Osoitteeseen ei enää ilmoiteta.', sv: 'Adressen underrättas inte längre.', en: 'The address is not told any more.' },
  queue: { fi: 'Muille järjestelmille ilmoitetaan.', sv: 'Andra system underrättas.', en: 'Other systems are being told.' },
} satisfies Record<string, Words>

export const words = {
  staysInside: { fi: 'Esittelystä ei lähde mitään ulos: ilmoitukset jäävät odottamaan.', sv: 'Från demonstrationen skickas inget ut: meddelandena blir kvar och väntar.',
    en: 'Nothing leaves a demonstration: the notices stay here and wait.' },
  title: { fi: 'Ilmoitukset muille järjestelmille', sv: 'Meddelanden till andra system', en: 'Notices to other systems' },
  lead: {
    fi: 'Osoitteeseen lähetetään allekirjoitettu ilmoitus, kun jotain julkaistaan, oikaistaan tai poistetaan julkaisusta. Ilmoituksessa on vain julkisen asiakirjan osoite.',
    sv: 'Till adressen skickas ett undertecknat meddelande när något publiceras, rättas eller avpubliceras. Meddelandet innehåller bara den offentliga handlingens adress.',
    en: 'The address gets a signed notice when something is published, corrected or withdrawn. It holds only the address of the public document.',
  },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  add: { fi: 'Lisää osoite', sv: 'Lägg till adress', en: 'Add the address' },
  end: { fi: 'Lopeta', sv: 'Avsluta', en: 'End' },
  none: { fi: 'Osoitteita ei ole.', sv: 'Det finns inga adresser.', en: 'There are no addresses.' },
  addresses: { fi: 'Osoitteet', sv: 'Adresser', en: 'Addresses' },
  deliveries: { fi: 'Viimeisimmät ilmoitukset', sv: 'Senaste meddelanden', en: 'Last notices' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  when: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  sent: { fi: 'perillä', sv: 'framme', en: 'arrived' },
  waiting: { fi: 'odottaa', sv: 'väntar', en: 'waiting' },
  tried: { fi: 'yritetty {attempts} kertaa: {trouble}', sv: '{attempts} försök: {trouble}', en: 'tried {attempts} times: {trouble}' },
  failed: { fi: 'ei perillä: {trouble}', sv: 'kom inte fram: {trouble}', en: 'did not arrive: {trouble}' },
  key: { fi: 'Julkinen avain', sv: 'Publik nyckel', en: 'Public key' },
  keyLead: {
    fi: 'Vastaanottaja tarkistaa otsakkeen webhook-signature (v1a, Ed25519) tällä avaimella. Allekirjoitettava teksti on tunniste, aika ja sisältö pisteillä erotettuina.',
    sv: 'Mottagaren kontrollerar rubriken webhook-signature (v1a, Ed25519) med den här nyckeln. Den undertecknade texten är id, tid och innehåll åtskilda av punkter.',
    en: 'The receiver checks the header webhook-signature (v1a, Ed25519) with this key. What is signed is the id, the time and the body, with dots between.',
  },
} satisfies Record<string, Words>
