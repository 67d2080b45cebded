// Every word that people see about preparing a release.
import type { Words } from '../platform/kit/language.ts'

export const refusals = {
  inThePast: { fi: 'Valitse hetki, joka on vielä edessä.', sv: 'Välj en tidpunkt som ligger framåt.', en: 'Choose a moment that is still ahead.' },
  cannotBePublished: {
    fi: 'Muistiota ei voi julkaista tällaisenaan: se on jo julkaistu, tyhjä tai kertoo salassa pidettävää.',
    sv: 'Promemorian kan inte publiceras som den är: den är redan publicerad, tom eller innehåller sekretessbelagda uppgifter.',
    en: 'The memo cannot be published as it is: it is published already, empty, or tells of something confidential.',
  },
  noTimer: { fi: 'Julkaisua ei ole ajastettu.', sv: 'Publiceringen är inte tidsinställd.', en: 'No release is timed.' },
} satisfies Record<string, Words>

export const told = {
  schedule: { fi: 'Julkaisu on ajastettu.', sv: 'Publiceringen är tidsinställd.', en: 'The release is timed.' },
  cancel: { fi: 'Ajastus on peruttu.', sv: 'Tidsinställningen har tagits bort.', en: 'The timer has been taken off.' },
} satisfies Record<string, Words>

export const words = {
  title: { fi: 'Mitä julkaistaan', sv: 'Vad som publiceras', en: 'What will leave' },
  lead: {
    fi: 'Tästä näet ennen julkaisua, mitä lähtee, mihin ja kenelle. Ensin muistio on luettavissa, sitten siitä ilmoitetaan.',
    sv: 'Här ser du före publiceringen vad som skickas, vart och till vem. Först kan promemorian läsas, sedan meddelas om den.',
    en: 'See before the release what leaves, where and to whom. First the memo can be read, then people are told.',
  },
  channel: { fi: 'Kanava', sv: 'Kanal', en: 'Channel' }, what: { fi: 'Mitä lähtee', sv: 'Vad som skickas', en: 'What leaves' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' }, level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  isPublic: { fi: 'julkinen', sv: 'offentlig', en: 'public' },
  page: { fi: 'Julkinen arkisto', sv: 'Det offentliga arkivet', en: 'The public archive' }, files: { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  feeds: { fi: 'Syötteet', sv: 'Flöden', en: 'Feeds' }, record: { fi: 'Avoin rajapinta', sv: 'Öppet gränssnitt', en: 'Open record' },
  mail: { fi: 'Sähköposti', sv: 'E-post', en: 'Mail' }, systems: { fi: 'Muut järjestelmät', sv: 'Andra system', en: 'Other systems' },
  recordWhat: { fi: 'kokous ja muistio', sv: 'mötet och promemorian', en: 'the meeting and the memo' },
  people: { fi: '{count} vastaanottajaa', sv: '{count} mottagare', en: '{count} recipients' },
  addresses: { fi: '{count} osoitetta', sv: '{count} adresser', en: '{count} addresses' },
  hash: { fi: 'Sisällön tiiviste (SHA-256)', sv: 'Innehållets kontrollsumma (SHA-256)', en: 'Hash of the content (SHA-256)' },
  receivers: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  noReceivers: { fi: 'Kukaan jakelulistoilla ei saa tätä muistiota.', sv: 'Ingen på sändlistorna får den här promemorian.', en: 'Nobody on the lists gets this memo.' },
  held: { fi: 'Mitä ei julkaista', sv: 'Vad som inte publiceras', en: 'What is held back' },
  nothingHeld: { fi: 'Mitään ei jätetä pois.', sv: 'Inget lämnas bort.', en: 'Nothing is held back.' },
  confidential: { fi: 'Kohta {number}: salassa pidettävä ({ground})', sv: 'Punkt {number}: sekretessbelagd ({ground})', en: 'Item {number}: confidential ({ground})' },
  left: { fi: 'Kohta {number}: siirretty tai poistettu asialistalta', sv: 'Punkt {number}: uppskjuten eller struken', en: 'Item {number}: postponed or struck' },
  cannot: { fi: 'Muistiota ei voi julkaista tällaisenaan.', sv: 'Promemorian kan inte publiceras som den är.', en: 'The memo cannot be published as it is.' },
  timer: { fi: 'Ajastettu julkaisu', sv: 'Tidsinställd publicering', en: 'Timed release' },
  timerHint: {
    fi: 'Ajastus koskee juuri tätä versiota. Jos muistiota muutetaan sen jälkeen, ajastus raukeaa.',
    sv: 'Tidsinställningen gäller just den här versionen. Om promemorian ändras efter det upphör den.',
    en: 'The timer is for exactly this version. If the memo is changed after that, the timer stops.',
  },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' }, time: { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  schedule: { fi: 'Ajasta julkaisu', sv: 'Tidsinställ publiceringen', en: 'Time the release' },
  cancel: { fi: 'Peru ajastus', sv: 'Ta bort tidsinställningen', en: 'Take the timer off' },
  running: { fi: 'Julkaistaan {when}. Valmistelija: {name}.', sv: 'Publiceras {when}. Förberett av: {name}.', en: 'Will be published {when}. Prepared by: {name}.' },
  stopped: { fi: 'Ajastus on rauennut, koska muistiota on muutettu.', sv: 'Tidsinställningen har upphört eftersom promemorian har ändrats.', en: 'The timer has stopped because the memo was changed.' },
} satisfies Record<string, Words>
