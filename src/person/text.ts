// Every word that people see about signing in and people.
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Words } from '../platform/kit/language.ts'
import type { add, changePassword, setUp, signIn } from './rules.ts'

const easyPassword: Words = {
  fi: 'Salasana on liian helppo arvata. Älä käytä nimeäsi, osoitettasi tai samojen merkkien sarjaa.',
  sv: 'Lösenordet är för lätt att gissa. Använd inte ditt namn, din adress eller en rad av samma tecken.',
  en: 'The password is too easy to guess. Do not use your name, your address or a row of the same signs.',
}

export const setUpRefusals: Record<RefusalOf<typeof setUp>, Words> = {
  easyPassword,
  alreadySetUp: {
    fi: 'Ensimmäinen pääkäyttäjä on jo luotu. Kirjaudu sisään.',
    sv: 'Den första administratören finns redan. Logga in.',
    en: 'The first administrator has already been created. Sign in.',
  },
}

export const signInRefusals: Record<RefusalOf<typeof signIn>, Words> = {
  tooManyTries: {
    fi: 'Liian monta väärää salasanaa. Odota 15 minuuttia ja yritä uudelleen.',
    sv: 'För många felaktiga lösenord. Vänta 15 minuter och försök igen.',
    en: 'Too many wrong passwords. Wait 15 minutes and try again.',
  },
}

export const addRefusals: Record<RefusalOf<typeof add>, Words> = {
  easyPassword,
  emailTaken: {
    fi: 'Osoite on jo toisella henkilöllä.',
    sv: 'Adressen används redan av någon annan.',
    en: 'The address already belongs to somebody else.',
  },
}

export const changePasswordRefusals: Record<RefusalOf<typeof changePassword>, Words> = {
  easyPassword,
  wrongPassword: {
    fi: 'Nykyinen salasana ei täsmää.',
    sv: 'Det nuvarande lösenordet stämmer inte.',
    en: 'The present password does not match.',
  },
}

export const told = {
  setUp: { fi: 'Pääkäyttäjä on luotu.', sv: 'Administratören har skapats.', en: 'The administrator has been created.' },
  signIn: { fi: 'Olet kirjautunut sisään.', sv: 'Du är inloggad.', en: 'You are signed in.' },
  signOut: { fi: 'Olet kirjautunut ulos.', sv: 'Du är utloggad.', en: 'You are signed out.' },
  signOutEverywhere: {
    fi: 'Olet kirjautunut ulos kaikilta laitteilta.',
    sv: 'Du är utloggad från alla enheter.',
    en: 'You are signed out everywhere.',
  },
  add: { fi: 'Henkilö on lisätty.', sv: 'Personen har lagts till.', en: 'The person has been added.' },
  changePassword: { fi: 'Salasana on vaihdettu.', sv: 'Lösenordet har bytts.', en: 'The password has been changed.' },
  giveAccount: { fi: 'Tili on annettu.', sv: 'Kontot har getts.', en: 'The account has been given.' },
} satisfies Record<string, Words>

export const words = {
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  signOutEverywhere: { fi: 'Kirjaudu ulos kaikilta laitteilta', sv: 'Logga ut från alla enheter', en: 'Sign out everywhere' },
  email: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
  password: { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  presentPassword: { fi: 'Nykyinen salasana', sv: 'Nuvarande lösenord', en: 'Present password' },
  newPassword: { fi: 'Uusi salasana', sv: 'Nytt lösenord', en: 'New password' },
  passwordHint: {
    fi: 'Vähintään 12 merkkiä. Pitkä lause on hyvä salasana.',
    sv: 'Minst 12 tecken. En lång mening är ett bra lösenord.',
    en: 'At least 12 characters. A long sentence makes a good password.',
  },
  wrong: {
    fi: 'Osoite tai salasana on väärä.',
    sv: 'Adressen eller lösenordet är fel.',
    en: 'The address or the password is wrong.',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  language: { fi: 'Viestien kieli', sv: 'Språk för meddelanden', en: 'Language of messages' },
  firstRun: { fi: 'Tervetuloa Toimeenpanoon', sv: 'Välkommen till Toimeenpano', en: 'Welcome to Toimeenpano' },
  firstRunLead: {
    fi: 'Tämä asennus on uusi. Luo ensimmäinen pääkäyttäjä; hän lisää muut.',
    sv: 'Installationen är ny. Skapa den första administratören, som sedan lägger till de andra.',
    en: 'This installation is new. Create the first administrator, who then adds the others.',
  },
  create: { fi: 'Luo pääkäyttäjä', sv: 'Skapa administratören', en: 'Create the administrator' },
  account: { fi: 'Oma tili', sv: 'Mitt konto', en: 'My account' },
  changePassword: { fi: 'Vaihda salasana', sv: 'Byt lösenord', en: 'Change password' },
  people: { fi: 'Henkilöt', sv: 'Personer', en: 'People' },
  accountOf: { fi: 'Tili: {name}', sv: 'Konto: {name}', en: 'Account: {name}' },
  accountOfLead: {
    fi: 'Osoitteella ja salasanalla henkilö voi kirjautua. Uusi salasana kirjaa hänet ulos kaikilta laitteilta; kerro se hänelle turvallisesti.',
    sv: 'Med adressen och lösenordet kan personen logga in. Ett nytt lösenord loggar ut personen från alla enheter; meddela det på ett säkert sätt.',
    en: 'With the address and the password the person can sign in. A new password signs them out everywhere; tell it to them safely.',
  },
  giveAccount: { fi: 'Anna tili', sv: 'Ge ett konto', en: 'Give an account' },
  renewPassword: { fi: 'Uusi salasana', sv: 'Nytt lösenord', en: 'New password' },
  grantAdministrator: { fi: 'Pääkäyttäjän oikeudet', sv: 'Administratörens rättigheter', en: 'Rights of an administrator' },
  accountHead: { fi: 'Tili', sv: 'Konto', en: 'Account' },
  addPerson: { fi: 'Lisää henkilö', sv: 'Lägg till en person', en: 'Add a person' },
  administrator: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  sessions: {
    fi: 'Istunto päättyy itsestään 12 tunnin kuluttua kirjautumisesta.',
    sv: 'Sessionen upphör av sig själv 12 timmar efter inloggningen.',
    en: 'A session ends by itself 12 hours after signing in.',
  },
  languageNames: { fi: 'suomi', sv: 'svenska', en: 'English' },
} satisfies Record<string, Words>
