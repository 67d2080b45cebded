// What people read when the database of our own cannot be started.
import type { Words } from '../kit/language.ts'

const external: Words = {
  fi: 'Voit myös käyttää omaa PostgreSQL-palvelinta (vähintään 18): anna sen osoite muuttujassa DATABASE_URL.',
  sv: 'Du kan också använda en egen PostgreSQL-server (minst 18): ange dess adress i variabeln DATABASE_URL.',
  en: 'You can also use a PostgreSQL server of your own (18 or later): give its address in the variable DATABASE_URL.',
}

const withExternal = (words: Words): Words => ({
  fi: `${words.fi} ${external.fi}`,
  sv: `${words.sv} ${external.sv}`,
  en: `${words.en} ${external.en}`,
})

/** Why the database was not started, by code. Values go into {places}. */
export const refusals = {
  alreadyRunning: {
    fi: 'Toimeenpano on jo käynnissä tässä datahakemistossa ({dataDir}, prosessi {pid}). Sulje se ensin.',
    sv: 'Toimeenpano körs redan i den här datakatalogen ({dataDir}, process {pid}). Stäng den först.',
    en: 'Toimeenpano is already running on this data directory ({dataDir}, process {pid}). Stop it first.',
  },
  noBinaries: withExternal({
    fi: 'Tälle alustalle ({platform}) ei ole mukana tulevaa tietokantapalvelinta, tai se jäi asentamatta (npm ci).',
    sv:
      'Det finns ingen medföljande databasserver för den här plattformen ({platform}), eller så har ' +
      'den inte installerats (npm ci).',
    en: 'There is no bundled database server for this platform ({platform}), or it was not installed (npm ci).',
  }),
  packageReadOnly: withExternal({
    fi:
      'Tietokantapalvelimen kirjastolinkkejä ei voitu luoda hakemistoon {folder}. Aja npm ci ' +
      'käyttäjänä, joka saa kirjoittaa sinne.',
    sv:
      'Länkarna till databasserverns bibliotek kunde inte skapas i {folder}. Kör npm ci som en ' +
      'användare som får skriva där.',
    en:
      'The links to the libraries of the database server could not be made in {folder}. Run npm ci as ' +
      'a user who may write there.',
  }),
  rootNotPossible: withExternal({
    fi:
      'PostgreSQL ei suostu toimimaan pääkäyttäjänä (root), eikä tässä ympäristössä voi vaihtaa ' +
      'toiseen käyttäjään. Käynnistä tavallisena käyttäjänä.',
    sv:
      'PostgreSQL vägrar köra som root, och i den här miljön går det inte att byta till en annan ' +
      'användare. Starta som en vanlig användare.',
    en:
      'PostgreSQL refuses to run as root, and this environment offers no way to become another user. ' +
      'Start as an ordinary user.',
  }),
  dataDirNotWritable: {
    fi: 'Datahakemistoon {dataDir} ei voi kirjoittaa: {cause}',
    sv: 'Det går inte att skriva i datakatalogen {dataDir}: {cause}',
    en: 'The data directory {dataDir} cannot be written to: {cause}',
  },
  otherVersion: {
    fi: 'Tietokanta on PostgreSQL {found}, mutta tämä ohjelma tarvitsee version {wanted}. Päivitä palvelin, tai jätä DATABASE_URL pois, '
      + 'niin käytetään mukana tulevaa tietokantaa.',
    sv: 'Databasen är PostgreSQL {found}, men det här programmet behöver version {wanted}. Uppdatera servern, eller utelämna '
      + 'DATABASE_URL så används databasen som följer med.',
    en: 'The database is PostgreSQL {found}, but this program needs version {wanted}. Update the server, or leave DATABASE_URL out '
      + 'to use the database that is brought along.',
  },
  notLetIn: {
    fi: 'Tietokanta ei hyväksy tunnusta tai salasanaa ({cause}). Tarkista ne DATABASE_URL-muuttujasta; salasanan erikoismerkit '
      + 'kirjoitetaan prosenttikoodattuina, esimerkiksi @ on %40.',
    sv: 'Databasen godkänner inte användarnamnet eller lösenordet ({cause}). Kontrollera dem i DATABASE_URL; specialtecken i '
      + 'lösenordet skrivs procentkodade, till exempel @ som %40.',
    en: 'The database does not accept the name or the password ({cause}). Check them in DATABASE_URL; special characters of the '
      + 'password are percent-encoded, such as %40 for @.',
  },
  noSuchDatabase: {
    fi: 'Palvelimella ei ole tätä tietokantaa ({cause}). Luo se (createdb) tai korjaa nimi DATABASE_URL-muuttujaan.',
    sv: 'Servern har ingen sådan databas ({cause}). Skapa den (createdb) eller rätta namnet i DATABASE_URL.',
    en: 'The server has no such database ({cause}). Create it (createdb), or mend the name in DATABASE_URL.',
  },
  readOnly: {
    fi: 'Tietokantaan ei voi kirjoittaa: se on varapalvelin tai asetettu vain luettavaksi. Anna DATABASE_URL-muuttujassa '
      + 'ensisijainen palvelin.',
    sv: 'Det går inte att skriva i databasen: den är en reservserver eller skrivskyddad. Ange den primära servern i DATABASE_URL.',
    en: 'The database cannot be written: it is a standby or set to read only. Name the primary server in DATABASE_URL.',
  },
  notReachable: {
    fi: 'Tietokantaan ei saada yhteyttä (DATABASE_URL): {cause}. Tarkista, että palvelin on käynnissä ja osoite oikein.',
    sv: 'Det går inte att ansluta till databasen (DATABASE_URL): {cause}. Kontrollera att servern är i gång och att adressen är rätt.',
    en: 'The database cannot be reached (DATABASE_URL): {cause}. Check that the server runs and that the address is right.',
  },
  newerData: {
    fi: 'Tiedot on tallentanut ohjelman uudempi versio ({name}). Käynnistä vähintään se versio; tietoihin ei koskettu.',
    sv: 'Uppgifterna har sparats av en nyare version av programmet ({name}). Starta minst den versionen; uppgifterna är orörda.',
    en: 'The data were saved by a newer version of the program ({name}). Start that version or a later one; the data were not touched.',
  },
  notDurable: {
    fi:
      'Tietokannan asetus {setting} ei ole päällä, joten tallennettu voisi kadota sähkökatkossa. ' +
      'Käynnistys keskeytettiin.',
    sv:
      'Databasinställningen {setting} är inte på, så sparade uppgifter kunde gå förlorade vid ett ' +
      'strömavbrott. Starten avbröts.',
    en:
      'The database setting {setting} is not on, so saved work could be lost in a power cut. The start ' +
      'was called off.',
  },
  privilegedRole: {
    fi:
      'Tietokantaan yhdistetään roolilla, joka ohittaa rivitason oikeudet. Käytä tavallista roolia, ' +
      'joka omistaa tietokannan.',
    sv:
      'Anslutningen till databasen görs med en roll som förbigår rättigheterna på radnivå. Använd en ' +
      'vanlig roll som äger databasen.',
    en:
      'The role that connects to the database bypasses row level rights. Use an ordinary role that ' +
      'owns the database.',
  },
  doesNotStart: withExternal({
    fi: 'Tietokanta ei käynnistynyt. Palvelimen viimeiset viestit ({log}):\n{cause}\n',
    sv: 'Databasen startade inte. Serverns senaste meddelanden ({log}):\n{cause}\n',
    en: 'The database did not start. The last messages of the server ({log}):\n{cause}\n',
  }),
} satisfies Record<string, Words>
