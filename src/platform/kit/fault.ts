// What is wrong with what was entered, field by field, in words.
import type { z } from 'zod'
import type { Words } from './language.ts'

/** `field` is the name of the form's field, such as `title.fi`; empty when it is about the whole. */
export type Fault = { field: string; code: string; words: Words }

const faultWords: Record<string, Words> = {
  required: { fi: 'Täytä tämä kohta.', sv: 'Fyll i den här uppgiften.', en: 'Fill this in.' },
  tooLong: { fi: 'Teksti on liian pitkä.', sv: 'Texten är för lång.', en: 'The text is too long.' },
  badDay: {
    fi: 'Anna päivä, joka on kalenterissa, muodossa 2025-06-18.',
    sv: 'Ange en dag som finns i kalendern, i formen 2025-06-18.',
    en: 'Give a day that is in the calendar, in the form 2025-06-18.',
  },
  badTime: {
    fi: 'Anna kellonaika muodossa 9.00.',
    sv: 'Ange klockslaget i formen 9.00.',
    en: 'Give the time in the form 9:00.',
  },
  badNumber: {
    fi: 'Anna kokonaisluku sallitulta väliltä.',
    sv: 'Ange ett heltal inom det tillåtna intervallet.',
    en: 'Give a whole number within the allowed range.',
  },
  badAmount: {
    fi: 'Anna luku, vähintään 0, esimerkiksi 12 tai 12,5.',
    sv: 'Ange ett tal, minst 0, till exempel 12 eller 12,5.',
    en: 'Give a number of at least 0, such as 12 or 12.5.',
  },
  badHash: {
    fi: 'Tarkisteessa on 64 merkkiä, numeroita ja kirjaimia a–f.',
    sv: 'Kontrollsumman har 64 tecken, siffror och bokstäverna a–f.',
    en: 'A hash has 64 signs: digits and the letters a–f.',
  },
  badEmail: {
    fi: 'Anna sähköpostiosoite muodossa nimi@esimerkki.fi.',
    sv: 'Ange e-postadressen i formen namn@exempel.fi.',
    en: 'Give the e-mail address in the form name@example.org.',
  },
  badSlug: {
    fi: 'Käytä vain kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi hankeryhma.',
    sv: 'Använd bara bokstäverna a–z, siffror och bindestreck, till exempel projektgruppen.',
    en: 'Use only the letters a–z, digits and hyphens, for example project-group.',
  },
  tooShort: { fi: 'Teksti on liian lyhyt.', sv: 'Texten är för kort.', en: 'The text is too short.' },
  passwordShort: {
    fi: 'Salasanassa on oltava vähintään 12 merkkiä.',
    sv: 'Lösenordet måste ha minst 12 tecken.',
    en: 'The password needs at least 12 characters.',
  },
  timesCrossed: {
    fi: 'Päättymisajan on oltava alkamisajan jälkeen.',
    sv: 'Sluttiden måste vara efter starttiden.',
    en: 'The end must be after the start.',
  },
  groundMissing: {
    fi: 'Salassa pidettävä tarvitsee salassapitoperusteen.',
    sv: 'Det sekretessbelagda behöver en sekretessgrund.',
    en: 'What is confidential needs a legal ground.',
  },
  unknown: {
    fi: 'Valitse jokin annetuista vaihtoehdoista.',
    sv: 'Välj något av de givna alternativen.',
    en: 'Choose one of the options given.',
  },
}

const wordsOf = (code: string): Words => faultWords[code] ?? {
  fi: 'Tarkista tämä kohta.', sv: 'Kontrollera den här uppgiften.', en: 'Check this.',
}

/** One fault per field, in the order of the form, whatever the schema's messages were. */
export function faultsOf(error: z.ZodError): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.')
    const code = faultWords[issue.message] === undefined ? 'check' : issue.message
    if (!faults.has(field)) faults.set(field, { field, code, words: wordsOf(code) })
  }
  return [...faults.values()]
}
