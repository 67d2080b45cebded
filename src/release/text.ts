// Every word that people see about preparing a release.
import type { Words } from '../platform/kit/language.ts'

export const refusals = {
  inThePast: { fi: 'Valitse hetki, joka on vielä edessä.', sv: 'Välj en tidpunkt som ligger framåt.', en: 'Choose a moment that is still ahead.' },
  cannotBePublished: {
    fi: 'Asiakirjaa ei voi julkaista tai lähettää tällaisenaan. Syyt näkyvät tällä sivulla.',
    sv: 'Handlingen kan inte publiceras eller skickas som den är. Orsakerna visas på den här sidan.',
    en: 'The document cannot be published or sent as it is. The reasons stand on this page.',
  },
  changedSince: {
    fi: 'Asiakirja on muuttunut sen jälkeen, kun avasit sivun. Katso uudelleen, mitä lähtee.',
    sv: 'Handlingen har ändrats sedan du öppnade sidan. Se på nytt vad som skickas ut.',
    en: 'The document has changed since you opened the page. Look again at what will leave.',
  },
  onlySecretary: {
    fi: 'Pöytäkirjan julkaisee sihteeri, joten vain sihteeri voi ajastaa julkaisun.',
    sv: 'Sekreteraren publicerar protokollet, så bara sekreteraren kan tidsinställa publiceringen.',
    en: 'The secretary publishes minutes, so only the secretary may time it.',
  },
  noTimer: { fi: 'Julkaisua ei ole ajastettu.', sv: 'Publiceringen är inte tidsinställd.', en: 'No release is timed.' },
} satisfies Record<string, Words>

export const told = {
  schedule: { fi: 'Julkaisu on ajastettu.', sv: 'Publiceringen är tidsinställd.', en: 'The release is timed.' },
  cancel: { fi: 'Ajastus on peruttu.', sv: 'Tidsinställningen har tagits bort.', en: 'The timer has been taken off.' },
} satisfies Record<string, Words>

export const words = {
  title: { fi: 'Mitä lähtee', sv: 'Vad som skickas ut', en: 'What will leave' },
  leadMemo: {
    fi: 'Muistion julkaisu on kokeiltu ja peruttu. Tässä on kaikki, mitä siitä seuraisi. Ensin muistio on luettavissa, sitten siitä ilmoitetaan.',
    sv: 'Publiceringen av promemorian har prövats och tagits tillbaka. Här är allt som skulle följa av den. Först kan promemorian läsas, sedan meddelas om den.',
    en: 'The release of the memo was tried and taken back. Here is everything that would follow from it. First the memo can be read, then people are told.',
  },
  leadMinutes: {
    fi: 'Pöytäkirjan julkaisu on kokeiltu ja peruttu. Tässä on kaikki, mitä siitä seuraisi. Ensin pöytäkirja on luettavissa, sitten siitä ilmoitetaan.',
    sv: 'Publiceringen av protokollet har prövats och tagits tillbaka. Här är allt som skulle följa av den. Först kan protokollet läsas, sedan meddelas om det.',
    en: 'The release of the minutes was tried and taken back. Here is everything that would follow from it. First the minutes can be read, then people are told.',
  },
  leadAgenda: {
    fi: 'Asialistan lähettäminen on kokeiltu ja peruttu. Tässä on kaikki, mitä siitä seuraisi.',
    sv: 'Utskicket av föredragningslistan har prövats och tagits tillbaka. Här är allt som skulle följa av det.',
    en: 'The sending of the agenda was tried and taken back. Here is everything that would follow from it.',
  },
  moment: {
    fi: 'Tiivisteet ovat sellaiset kuin ne olisivat {when}. PDF- ja Word-tiedostoihin tallentuu julkaisuhetki, joten niiden tiiviste on joka hetki eri.',
    sv: 'Kontrollsummorna är som de skulle vara {when}. I PDF- och Word-filerna sparas tidpunkten för publiceringen, så deras kontrollsumma är olika varje gång.',
    en: 'The hashes are what they would be {when}. PDF and Word files hold the moment of release, so their hash is another at every moment.',
  },
  page: { fi: 'Julkinen arkisto: sivut', sv: 'Det offentliga arkivet: sidor', en: 'The public archive: pages' },
  files: { fi: 'Julkinen arkisto: tiedostot', sv: 'Det offentliga arkivet: filer', en: 'The public archive: files' },
  list: { fi: 'Julkinen arkisto: luettelot', sv: 'Det offentliga arkivet: förteckningar', en: 'The public archive: lists' },
  feeds: { fi: 'Syötteet', sv: 'Flöden', en: 'Feeds' },
  part: { fi: 'Intranetin osa', sv: 'Intranätets del', en: 'The part for an intranet' },
  map: { fi: 'Hakukoneiden kartta', sv: 'Kartan för sökmotorer', en: 'The map for search engines' },
  record: { fi: 'Avoin rajapinta', sv: 'Öppet gränssnitt', en: 'Open record' }, mail: { fi: 'Sähköposti', sv: 'E-post', en: 'Mail' },
  systems: { fi: 'Muut järjestelmät', sv: 'Andra system', en: 'Other systems' }, papers: { fi: 'Liitteet linkin takana', sv: 'Bilagor bakom länken', en: 'Papers behind the link' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' }, language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' }, size: { fi: 'Koko (tavua)', sv: 'Storlek (byte)', en: 'Size (bytes)' },
  hash: { fi: 'SHA-256', sv: 'SHA-256', en: 'SHA-256' }, isPublic: { fi: 'julkinen', sv: 'offentlig', en: 'public' },
  receiver: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' }, subject: { fi: 'Otsikko', sv: 'Ärende', en: 'Subject' },
  withCalendar: { fi: 'mukana kalenterimerkintä', sv: 'med kalenderpost', en: 'with a calendar event' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' }, item: { fi: 'Kohta', sv: 'Punkt', en: 'Item' },
  objects: { fi: 'Kohteita: {list}', sv: 'Objekt: {list}', en: 'Objects: {list}' },
  noReceivers: { fi: 'Kenellekään ei lähde viestiä.', sv: 'Ingen får något meddelande.', en: 'Nobody gets a letter.' },
  noSystems: { fi: 'Muille järjestelmille ei ilmoiteta.', sv: 'Inget meddelas till andra system.', en: 'No other system is told.' },
  noObjects: { fi: 'Avoimessa rajapinnassa ei muutu mitään.', sv: 'Ingenting ändras i det öppna gränssnittet.', en: 'Nothing changes in the open record.' },
  nothing: { fi: 'Mitään ei julkaista.', sv: 'Ingenting publiceras.', en: 'Nothing is published.' },
  held: { fi: 'Mitä jää pois', sv: 'Vad som lämnas bort', en: 'What is held back' },
  nothingHeld: { fi: 'Mitään ei jätetä pois.', sv: 'Inget lämnas bort.', en: 'Nothing is held back.' },
  confidential: { fi: 'Kohta {number}: salassa pidettävä ({ground})', sv: 'Punkt {number}: sekretessbelagd ({ground})', en: 'Item {number}: confidential ({ground})' },
  left: { fi: 'Kohta {number}: siirretty tai poistettu asialistalta', sv: 'Punkt {number}: uppskjuten eller struken', en: 'Item {number}: postponed or struck' },
  paper: { fi: 'Kohta {number}: liite, joka ei ole julkinen: {title}', sv: 'Punkt {number}: en bilaga som inte är offentlig: {title}', en: 'Item {number}: a paper that is not public: {title}' },
  cannot: { fi: 'Tällaisenaan mitään ei lähde:', sv: 'Ingenting skickas ut så här:', en: 'As it stands nothing leaves:' },
  absent: { fi: 'Tämän voi julkaista vain kokouksen sihteeri.', sv: 'Bara mötets sekreterare kan publicera detta.', en: 'Only the secretary may publish this.' },
  timer: { fi: 'Ajastettu julkaisu', sv: 'Tidsinställd publicering', en: 'Timed release' },
  timerHint: {
    fi: 'Ajastus koskee juuri tätä versiota. Jos sitä muutetaan sen jälkeen, ajastus raukeaa.',
    sv: 'Tidsinställningen gäller just den här versionen. Om den ändras efter det upphör tidsinställningen.',
    en: 'The timer is for exactly this version. If it is changed after that, the timer stops.',
  },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' }, time: { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  schedule: { fi: 'Ajasta julkaisu', sv: 'Tidsinställ publiceringen', en: 'Time the release' },
  cancel: { fi: 'Peru ajastus', sv: 'Ta bort tidsinställningen', en: 'Take the timer off' },
  running: { fi: 'Julkaistaan {when}. Valmistelija: {name}.', sv: 'Publiceras {when}. Förberett av: {name}.', en: 'Will be published {when}. Prepared by: {name}.' },
  stopped: { fi: 'Ajastus on rauennut, koska asiakirjaa on muutettu.', sv: 'Tidsinställningen har upphört eftersom handlingen har ändrats.', en: 'The timer has stopped because the document was changed.' },
} satisfies Record<string, Words>
