// What in a memo tells of no item, and which of its headings name no matter.
import { containing, startingWith } from '../platform/prose/words.ts'

/** Sentences about the body's task, the course of the meeting and where papers are found tell of no item. */
const asides = [
  /(?:^|\s)(?:tehtävänä|tehtävä|toimikausi|asettanut) on|(?:uppgift(?: är|en är| är att)|till uppgift att)|mandatperiod/i,
  new RegExp(
    '(?:löyd|löyty|luettavissa|nähtävi|saatavi|tallenne|katso|hitta|finns|läsa).*'
    + '(?:täältä|täällä|linkistä|intra|osoitteessa|työtila|hankeikkuna|kansio|sivuil|https?:|arbetsrum|Teams|webbplats|här(?!\\p{L})|länk)', 'iu',
  ),
  // A footnote of a DOCX.
  /^\[\d{1,3}\]\s/,
  containing`
    avasi_kokouksen päätti_kokouksen kokous_(?:päättyi|päätettiin|avattiin|alkoi) öppnade_mötet avslutade_mötet
    mötet_(?:öppnades|avslutades) hälsade_(?:\p{L}+_){0,3}välkomna toivotti_(?:\p{L}+_){0,3}tervetull
  `,
  startingWith`
    (?:detta|mötet)_var_(?:\p{L}+s_)?\p{L}+(?:_möte|_sammanträde)?(?=[.]?$) kokous_pidettiin_\d mötet_(?:hölls|ägde_rum)_
    kyseessä_oli_\p{L}+ kokous_oli_(?:ryhmän_|jaoston_)?(?:järjestyksessään_)?\p{L}+ det_var_\p{L}+s_\p{L}+_(?:möte|sammanträde)
    muistion?_(?:on_)?(?:laati|kirjoitti|kirjasi) (?:tämä_)?(?:muistio|tiedote)_on_(?:julkaistu|saatavilla)
    lisätietoja ytterligare_information mer_information
    \p{L}*(?:ryhmä|jaosto|toimikunta)_(?:valmistelee|ohjaa|seuraa|koordinoi|vastaa|tukee)
    \p{L}*(?:ryhmä|jaosto|toimikunta)_raportoi_(?:\p{Ll}+_){1,4}\p{Ll}+lle(?=[.]?$)
    (?:ei_)?muita_asioita(?=[.]?$) ei_muita inga_övriga inga_andra_ärenden ei_ollut_muita
    (?:tämä_|denna_|den_här_)?(?:uutinen|nyheten?)
    kieliversiot? språkversion(?:er)? deltagare osallistujat
    (?:pöytäkirja|protokoll)\p{L}*_(?:[\p{L}]+_){0,4}(?:kan_läsas|finns|julkaistaan|publiceras)
    kokouksen_pöytäkirjaa_ei_ole_vielä kokouksen_pöytäkirja_on_hyväksytty, mötets_protokoll_har_(?:inte_)?godkänts arvosana_1 vitsord_1
    (?:kokouksessa_)?oli(?:vat)?_läsnä alla_medlemmar
    läsnä poissa paikka aika liitteet liite närvarande frånvarande plats tid bilagor bilaga asianumero diaarinumero
    dnro julkisuus laatija lisätietoja toimenpide(?:et)?:_ei toimenpiteet:_- åtgärder?:_inga
    lähettäjä: vastaanottajat?: lähetetty: kopio: aihe: avsändare: mottagare: skickat: kopia: ämne: from: sent: subject: cc: to:
  `,
]

/** Whether a sentence tells of no item. */
export const isAside = (words: string): boolean => asides.some((pattern) => pattern.test(words))

const noTopic = startingWith`
  \p{L}*kokou\p{L}* \p{L}*möte\p{L}* muut ajankohtai\p{L}* tilannekatsau\p{L}* päätökset päätetyt käsitellyt asiat seuraava\p{L}*
  edelli\p{L}* tiedoksi jakelu liit\p{L}* läsnä \p{L}*muistio \p{L}*pöytäkirja jatko\p{L}* toimenpi\p{L}* sovit\p{L}*
  övriga aktuellt beslut ärenden nästa föregående för_kännedom bilag\p{L}* närvarande \p{L}*promemoria \p{L}*protokoll åtgärd\p{L}*
`

/** The matter that a section's heading names; the memo's own head and "Muut asiat" name none. */
export const topicOf = (heading: string | null): string | null =>
  heading === null || /\d|:|  /.test(heading) || heading.length > 60 || noTopic.test(heading) ? null : heading
