// The words that belong to the page itself rather than to any slice.
import type { Words } from '../kit/language.ts'

export const product: Words = { fi: 'Toimeenpano', sv: 'Toimeenpano', en: 'Toimeenpano' }

export const languageNames: Words = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export const frame = {
  skip: { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to content' },
  home: { fi: 'Etusivu', sv: 'Startsida', en: 'Home' },
  mainNavigation: { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main menu' },
  languages: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  trail: { fi: 'Murupolku', sv: 'Länkstig', en: 'Breadcrumb' },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  signedInAs: { fi: 'Kirjautunut:', sv: 'Inloggad:', en: 'Signed in as' },
  theme: { fi: 'Ulkoasu', sv: 'Utseende', en: 'Appearance' },
  accessibility: { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  licence: { fi: 'Lisenssi: EUPL-1.2', sv: 'Licens: EUPL-1.2', en: 'Licence: EUPL-1.2' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  demonstration: { fi: 'Esittelyaineisto', sv: 'Demonstrationsmaterial', en: 'Demonstration' },
  fit: {
    fi: 'Toimeenpano – uudistus yhdessä paikassa',
    sv: 'Toimeenpano – reformen på ett ställe',
    en: 'Toimeenpano – the reform in one place',
  },
} satisfies Record<string, Words>

export const themes = {
  light: { fi: 'Vaalea', sv: 'Ljust', en: 'Light' },
  dark: { fi: 'Tumma', sv: 'Mörkt', en: 'Dark' },
  auto: { fi: 'Laitteen mukaan', sv: 'Enligt enheten', en: 'As on the device' },
} satisfies Record<string, Words>

export const form = {
  required: { fi: 'pakollinen', sv: 'obligatorisk', en: 'required' },
  error: { fi: 'Virhe:', sv: 'Fel:', en: 'Error:' },
  summary: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera dessa punkter', en: 'Check the following' },
  timeExample: { fi: 'Esimerkiksi 9.00', sv: 'Till exempel 9.00', en: 'For example 9:00' },
  unsent: {
    fi: 'Palvelimeen ei saada yhteyttä. Mitään ei ole kadonnut: teksti on tällä sivulla. Yritä uudelleen.',
    sv: 'Det går inte att nå servern. Inget har försvunnit: texten finns på den här sidan. Försök igen.',
    en: 'The server cannot be reached. Nothing is lost: the text is on this page. Try again.',
  },
  signedout: {
    fi: 'Ei tallennettu: istuntosi on päättynyt. Tekstisi on tallessa tällä sivulla. Kirjaudu uudessa välilehdessä ja yritä uudelleen.',
    sv: 'Inte sparat: din session har avslutats. Din text finns kvar på den här sidan. Logga in i en ny flik och försök igen.',
    en: 'Not saved: your session has ended. Your text is kept on this page. Sign in in a new tab and try again.',
  },
  signinanew: { fi: 'Kirjaudu uudessa välilehdessä', sv: 'Logga in i en ny flik', en: 'Sign in in a new tab' },
  unsaved: {
    fi: 'Ei tallennettu: yhteys puuttuu. Yritetään uudelleen.',
    sv: 'Inte sparat: förbindelsen saknas. Nytt försök görs.',
    en: 'Not saved: no connection. Trying again.',
  },
  clash: {
    fi: 'Tätä tekstiä on muutettu muualla. Oma tekstisi on tallella.',
    sv: 'Den här texten har ändrats på annat håll. Din egen text finns kvar.',
    en: 'This text was changed elsewhere. Your own text is kept.',
  },
  kept: {
    fi: 'Tästä lomakkeesta on tallentamaton luonnos.',
    sv: 'Det finns ett osparat utkast av det här formuläret.',
    en: 'There is an unsaved draft of this form.',
  },
  restore: { fi: 'Palauta luonnos', sv: 'Återställ utkastet', en: 'Restore the draft' },
  discard: { fi: 'Hylkää luonnos', sv: 'Förkasta utkastet', en: 'Discard the draft' },
  retry: { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
} satisfies Record<string, Words>

export const notice = {
  info: { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
  success: { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  warning: { fi: 'Varoitus', sv: 'Varning', en: 'Warning' },
  danger: { fi: 'Virhe', sv: 'Fel', en: 'Error' },
} satisfies Record<string, Words>

export const step = {
  done: { fi: 'tehty', sv: 'klart', en: 'done' },
  now: { fi: 'nyt', sv: 'nu', en: 'now' },
  next: { fi: 'edessä', sv: 'återstår', en: 'ahead' },
} satisfies Record<string, Words>

export const days = {
  one: { fi: 'päivä', sv: 'dag', en: 'day' },
  many: { fi: 'päivää', sv: 'dagar', en: 'days' },
  today: { fi: 'tänään', sv: 'i dag', en: 'today' },
  tomorrow: { fi: 'huomenna', sv: 'i morgon', en: 'tomorrow' },
  left: { fi: '{days} päivää jäljellä', sv: '{days} dagar kvar', en: '{days} days left' },
  lateOne: { fi: 'päivän myöhässä', sv: 'en dag försenad', en: 'a day late' },
  late: { fi: '{days} päivää myöhässä', sv: '{days} dagar försenad', en: '{days} days late' },
} satisfies Record<string, Words>

export const comparison = {
  added: { fi: 'lisätty:', sv: 'tillagt:', en: 'added:' },
  removed: { fi: 'poistettu:', sv: 'borttaget:', en: 'removed:' },
  end: { fi: 'muutos päättyy', sv: 'ändringen slutar', en: 'end of change' },
  same: { fi: 'Tekstit ovat samat.', sv: 'Texterna är lika.', en: 'The texts are the same.' },
} satisfies Record<string, Words>

export const documentWords = {
  summary: { fi: 'Asiakirjan tiedot', sv: 'Dokumentets uppgifter', en: 'About the document' },
  corrected: { fi: 'Korjaus', sv: 'Rättelse', en: 'Correction' },
  files: { fi: 'Tallenna tiedostona:', sv: 'Spara som fil:', en: 'Save as a file:' },
} satisfies Record<string, Words>

export const trouble = {
  gone: {
    title: { fi: 'Poistettu julkaisusta', sv: 'Inte längre publicerad', en: 'No longer published' },
    text: {
      fi: 'Tässä osoitteessa oli julkaistu asiakirja, joka on poistettu julkaisusta.',
      sv: 'På den här adressen fanns en publicerad handling som inte längre är tillgänglig.',
      en: 'A document that was published at this address has been withdrawn.',
    },
  },
  notFound: {
    title: { fi: 'Sivua ei löydy', sv: 'Sidan hittades inte', en: 'There is no such page' },
    text: {
      fi: 'Sivua ei ole, tai se ei ole sinun nähtävissäsi. Tarkista osoite tai palaa etusivulle.',
      sv: 'Sidan finns inte eller är inte synlig för dig. Kontrollera adressen eller gå tillbaka till startsidan.',
      en: 'The page does not exist, or it is not for you to see. Check the address or go back to the home page.',
    },
  },
  conflict: {
    title: { fi: 'Joku ehti ensin', sv: 'Någon hann före', en: 'Somebody was first' },
    text: {
      fi: 'Tietoja on muutettu sen jälkeen, kun avasit sivun. Avaa sivu uudelleen ja tarkista muutokset.',
      sv: 'Uppgifterna har ändrats efter att du öppnade sidan. Öppna sidan på nytt och kontrollera ändringarna.',
      en: 'This was changed after you opened the page. Open the page again and check what changed.',
    },
  },
  away: {
    title: { fi: 'Palvelussa on katkos', sv: 'Tjänsten har ett avbrott', en: 'The service is interrupted' },
    text: {
      fi: 'Tietokantaan ei saada yhteyttä. Julkaistut pöytäkirjat ja muistiot ovat luettavissa arkistossa. '
        + 'Yritä hetken kuluttua uudelleen.',
      sv: 'Databasen kan inte nås. Publicerade protokoll och promemorior kan läsas i arkivet. Försök igen om en stund.',
      en: 'The database cannot be reached. Published minutes and memos can be read in the archive. Try again shortly.',
    },
  },
  bug: {
    title: { fi: 'Jokin meni vikaan', sv: 'Något gick fel', en: 'Something went wrong' },
    text: {
      fi: 'Vika on palvelussa, ei sinussa. Yritä uudelleen. Jos vika toistuu, ilmoita tunniste pääkäyttäjälle.',
      sv: 'Felet ligger i tjänsten, inte hos dig. Försök igen. Om felet upprepas, uppge koden till administratören.',
      en: 'The fault is in the service, not in you. Try again. If it happens again, give the reference to the '
        + 'administrator.',
    },
  },
  badRequest: {
    title: { fi: 'Lomaketta ei voitu lukea', sv: 'Formuläret kunde inte läsas', en: 'The form could not be read' },
    text: {
      fi: 'Lähetetyssä lomakkeessa oli jotakin, mitä palvelu ei ymmärrä, tai se oli liian suuri. Palaa takaisin ja '
        + 'yritä uudelleen.',
      sv: 'Det skickade formuläret innehöll något som tjänsten inte förstår, eller så var det för stort. Gå tillbaka '
        + 'och försök igen.',
      en: 'The form held something that the service does not understand, or it was too large. Go back and try again.',
    },
  },
  badType: {
    title: { fi: 'Lähetys ei ole lomake', sv: 'Försändelsen är inget formulär', en: 'What was sent is no form' },
    text: {
      fi: 'Tähän osoitteeseen voi lähettää vain lomakkeen. Mitään ei tehty.',
      sv: 'Till den här adressen kan man bara skicka ett formulär. Ingenting gjordes.',
      en: 'Only a form can be sent to this address. Nothing was done.',
    },
  },
  tooLarge: {
    title: { fi: 'Lähetys on liian suuri', sv: 'Försändelsen är för stor', en: 'What was sent is too large' },
    text: {
      fi: 'Lomake liitteineen on liian suuri, joten mitään ei tallennettu. Tiedosto saa olla enintään 50 megatavua.',
      sv: 'Formuläret med bilagor är för stort, så ingenting sparades. En fil får vara högst 50 megabyte.',
      en: 'The form with its file is too large, so nothing was saved. A file may be at most 50 megabytes.',
    },
  },
  wrongMethod: {
    title: { fi: 'Osoite ei avaudu näin', sv: 'Adressen öppnas inte så här', en: 'The address does not open like this' },
    text: {
      fi: 'Osoite on olemassa, mutta siihen ei voi tulla näin. Palaa etusivulle ja jatka sieltä.',
      sv: 'Adressen finns, men den kan inte öppnas så här. Gå tillbaka till startsidan och fortsätt därifrån.',
      en: 'The address exists but cannot be used like this. Go back to the home page and continue from there.',
    },
  },
  foreign: {
    title: { fi: 'Lomake tuli muualta', sv: 'Formuläret kom från annat håll', en: 'The form came from elsewhere' },
    text: {
      fi: 'Lomake lähetettiin toiselta sivustolta, joten mitään ei tehty. Avaa sivu tässä palvelussa ja yritä '
        + 'uudelleen.',
      sv: 'Formuläret skickades från en annan webbplats, så ingenting gjordes. Öppna sidan i den här tjänsten och '
        + 'försök igen.',
      en: 'The form was sent from another site, so nothing was done. Open the page in this service and try again.',
    },
  },
  signedOut: {
    title: { fi: 'Istuntosi on päättynyt', sv: 'Din session har avslutats', en: 'Your session has ended' },
    text: {
      fi: 'Mitään ei ole tallennettu, mutta tekstisi on tallessa tällä sivulla. Kirjaudu sisään uudessa välilehdessä, '
        + 'palaa tähän ja lähetä uudelleen.',
      sv: 'Inget har sparats, men din text finns kvar på den här sidan. Logga in i en ny flik, kom tillbaka hit och '
        + 'skicka på nytt.',
      en: 'Nothing has been saved, but your text is kept on this page. Sign in in a new tab, come back here and send '
        + 'it again.',
    },
  },
  signInAnew: { fi: 'Kirjaudu uudessa välilehdessä', sv: 'Logga in i en ny flik', en: 'Sign in in a new tab' },
  sendAnew: { fi: 'Lähetä uudelleen', sv: 'Skicka på nytt', en: 'Send again' },
  reference: { fi: 'Tunniste:', sv: 'Felkod:', en: 'Reference:' },
  toHome: { fi: 'Etusivulle', sv: 'Till startsidan', en: 'To the home page' },
  toArchive: { fi: 'Avaa arkisto', sv: 'Öppna arkivet', en: 'Open the archive' },
} satisfies Record<string, Words | { title: Words; text: Words }>

export const order = {
  move: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  up: { fi: 'Siirrä ylemmäs', sv: 'Flytta uppåt', en: 'Move up' },
  down: { fi: 'Siirrä alemmas', sv: 'Flytta nedåt', en: 'Move down' },
  to: { fi: 'Paikka (1–{count})', sv: 'Plats (1–{count})', en: 'Place (1–{count})' },
} satisfies Record<string, Words>

export const paging = {
  label: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
  page: { fi: 'Sivu {page}', sv: 'Sida {page}', en: 'Page {page}' },
  pageOf: { fi: 'Sivu {page}/{last}', sv: 'Sida {page}/{last}', en: 'Page {page} of {last}' },
  previous: { fi: 'Edellinen sivu', sv: 'Föregående sida', en: 'Previous page' },
  next: { fi: 'Seuraava sivu', sv: 'Nästa sida', en: 'Next page' },
} satisfies Record<string, Words>
