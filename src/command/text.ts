// What each field of an act means, for help; a test sees to it that every flag of every verb is here.
import type { Words } from '../platform/kit/language.ts'

const day: Words = { fi: 'PÄIVÄ muodossa 2025-06-18', sv: 'DAG i formen 2025-06-18', en: 'DAY in the form 2025-06-18' }
const time: Words = { fi: 'KELLONAIKA, 9.00', sv: 'KLOCKSLAG, 9.00', en: 'TIME, 9:00' }
const who: Words = { fi: 'KUKA: sähköposti tai nimi', sv: 'VEM: e-postadress eller namn', en: 'WHO: e-mail address or name' }
const language: Words = { fi: 'kieli', sv: 'språk', en: 'language' }
const item: Words = { fi: 'asiakohdan NUMERO samassa kokouksessa', sv: 'NUMMER på en punkt i samma möte', en: 'NUMBER of an item of the same meeting' }

export const fieldWords: Record<string, Words> = {
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  email: { fi: 'sähköposti', sv: 'e-postadress', en: 'e-mail address' },
  language, newPersonLanguage: language,
  isAdministrator: { fi: 'pääkäyttäjän oikeudet', sv: 'administratörens rättigheter', en: 'rights of an administrator' },
  number: { fi: 'numero', sv: 'nummer', en: 'number' },
  shortName: { fi: 'lyhyt nimi', sv: 'kort namn', en: 'short name' },
  organisation: { fi: 'hanketta johtava viranomainen', sv: 'myndigheten som leder projektet', en: 'authority that runs the programme' },
  goLiveOn: { fi: 'käynnistyspäivä, 2026-01-01', sv: 'startdag, 2026-01-01', en: 'go-live day, 2026-01-01' },
  slug: { fi: 'tunnus osoitteissa, hankeryhma', sv: 'beteckning i adresser, projektgruppen', en: 'name in addresses, project-group' },
  task: { fi: 'tehtävä', sv: 'uppgift', en: 'task' },
  quorum: { fi: 'päätösvaltaisuus: läsnä vähintään', sv: 'beslutförhet: minst så många närvarande', en: 'quorum: so many must be present' },
  approvalsNeeded: { fi: 'montako hyväksyntää pöytäkirja tarvitsee', sv: 'hur många godkännanden protokollet kräver',
    en: 'how many approvals the minutes need' },
  aliases: { fi: 'muita nimiä, joilla toimielimestä kirjoitetaan', sv: 'andra namn som används om organet', en: 'other names that are used of the body' },
  reportsToId: { fi: 'TOIMIELIN, jolle raportoidaan', sv: 'ORGAN dit man rapporterar', en: 'BODY to which it reports' },
  from: { fi: 'alkaen PÄIVÄ', sv: 'från och med DAG', en: 'from DAY on' },
  until: { fi: 'viimeinen PÄIVÄ', sv: 'sista DAG', en: 'last DAY' },
  numbersUsed: { fi: 'viimeinen jo käytetty kokousnumero', sv: 'det senast använda mötesnumret', en: 'last meeting number already used' },
  personId: who, presenterId: who, ownerId: who, presidesId: who, deputyForId: who,
  newPersonName: { fi: 'uuden henkilön nimi', sv: 'den nya personens namn', en: 'name of a new person' },
  role: { fi: 'rooli', sv: 'roll', en: 'role' },
  title: { fi: 'otsikko tai nimike', sv: 'rubrik eller titel', en: 'title' },
  represents: { fi: 'mitä edustaa', sv: 'vad personen företräder', en: 'what the person represents' },
  day, onDay: day, dueOn: day, groundUntil: day,
  starts: time, ends: time, nextStarts: time, nextEnds: time, at: time,
  place: { fi: 'paikka', sv: 'plats', en: 'place' },
  remoteLink: { fi: 'etäosoite', sv: 'länk för distansdeltagande', en: 'link for joining remotely' },
  reason: { fi: 'syy', sv: 'orsak', en: 'reason' },
  keys: { fi: 'EHDOTUS, agenda propose näyttää; voi toistaa', sv: 'FÖRSLAG, agenda propose visar; kan upprepas',
    en: 'PROPOSAL, shown by agenda propose; may come again' },
  presenter: { fi: 'esittelijä', sv: 'föredragande', en: 'presenter' },
  purpose: { fi: 'tarkoitus', sv: 'syfte', en: 'purpose' },
  proposal: { fi: 'esitys', sv: 'förslag', en: 'proposal' },
  minutes: { fi: 'varattu aika minuutteina', sv: 'reserverad tid i minuter', en: 'planned minutes' },
  level: { fi: 'julkisuus; ilman tätä ei vielä julkinen', sv: 'offentlighet; utan den ännu inte offentlig', en: 'publicity; without it not yet public' },
  ground: { fi: 'peruste', sv: 'grund', en: 'ground' },
  publicTitle: { fi: 'julkinen otsikko', sv: 'offentlig rubrik', en: 'public title' },
  kind: { fi: 'laji', sv: 'slag', en: 'kind' },
  parentId: item, itemId: item,
  matterId: { fi: 'asian TUNNUS', sv: 'ärendets BETECKNING', en: 'ID of a matter' },
  to: { fi: 'uusi paikka, 1 = ensimmäinen', sv: 'ny plats, 1 = först', en: 'new place, 1 = first' },
  note: { fi: 'saate', sv: 'följebrev', en: 'covering note' },
  handling: { fi: 'käsittely', sv: 'behandling', en: 'handling' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'decision' },
  outcome: { fi: 'lopputulos', sv: 'utfall', en: 'outcome' },
  text: { fi: 'teksti', sv: 'text', en: 'text' },
  what: { fi: 'mitä tehdään', sv: 'vad som görs', en: 'what is to be done' },
  owner: { fi: 'vastuuhenkilö tai -yksikkö', sv: 'ansvarig person eller enhet', en: 'who does it' },
  closing: { fi: 'miten päättyi', sv: 'hur den avslutades', en: 'how it ended' },
  diaryNumber: { fi: 'diaarinumero', sv: 'diarienummer', en: 'diary number' },
  answer: { fi: 'vastaus', sv: 'svar', en: 'answer' },
  sha256: { fi: 'hyväksytään vain tämä sisältö', sv: 'godkänn bara detta innehåll', en: 'approve only this content' },
  part: { fi: 'mikä kohta muuttuu', sv: 'vilken del som ändras', en: 'which part changes' },
  was: { fi: 'mitä luki', sv: 'vad som stod', en: 'what it said' },
  becomes: { fi: 'mitä pitää lukea', sv: 'vad som ska stå', en: 'what it has to say' },
  distribution: { fi: 'jakelu', sv: 'sändlista', en: 'distribution' },
  channel: { fi: 'kanava', sv: 'kanal', en: 'channel' },
  contact: { fi: 'yhteystieto', sv: 'kontaktuppgift', en: 'contact' },
  matter: { fi: 'asia', sv: 'ärende', en: 'matter' },
  action: { fi: 'mitä luvattiin', sv: 'vad som utlovades', en: 'what was promised' },
  due: { fi: 'PÄIVÄ tai kuukausi, 2025-09', sv: 'DAG eller månad, 2025-09', en: 'DAY or month, 2025-09' },
  then: { fi: 'minne sen jälkeen; voi toistaa', sv: 'vart därefter; kan upprepas', en: 'to whom after that; may come again' },
  sentence: { fi: 'lause, jossa luvattiin', sv: 'meningen med löftet', en: 'sentence that promised it' },
  bodyId: { fi: 'TOIMIELIN', sv: 'ORGAN', en: 'BODY' },
  nextOn: { fi: 'seuraavan kokouksen PÄIVÄ', sv: 'nästa mötes DAG', en: 'DAY of the next meeting' },
  correctsId: { fi: 'TOIMITUS, jota korjataan', sv: 'LEVERANSEN som rättas', en: 'HANDOFF that is corrected' },
  standsBy: { fi: 'miksi toimitetaan puutteista huolimatta', sv: 'varför leveransen görs trots bristerna', en: 'why it is handed over all the same' },
  version: { fi: 'versio, jonka näit; muuttunutta ei korvata', sv: 'versionen du såg; en ändrad ersätts inte',
    en: 'version you saw; what has changed since is not replaced' },
}

export const onlyInFile: Words = { fi: 'vain tiedostossa --input', sv: 'endast i filen --input', en: 'only in the file of --input' }

export const stale: Words = {
  fi: 'Joku muu on muuttanut tätä. Hae uusi versio ja yritä uudelleen.',
  sv: 'Någon annan har ändrat detta. Hämta den nya versionen och försök igen.',
  en: 'Somebody else has changed this. Get the new version and try again.',
}

/** What the verbs are about, in the order of the round. */
export const subjects: Record<string, Words> = {
  product: { fi: 'Järjestelmä', sv: 'Systemet', en: 'The product' },
  intake: { fi: 'Muistion luku', sv: 'Inläsning', en: 'Reading a memo' },
  meeting: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  paper: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  followup: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to the staff' },
  commitment: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' },
  structure: { fi: 'Organisaatiorakenteet', sv: 'Organisationsstrukturer', en: 'Organisation structures' },
  handoff: { fi: 'Toimitukset palkkoihin', sv: 'Leveranser till lönesystemet', en: 'Hand-offs to payroll' },
  setting: { fi: 'Hanke, toimielimet ja henkilöt', sv: 'Projekt, organ och personer', en: 'Programme, bodies and people' },
}
