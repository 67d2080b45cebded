// Every word that people see about receipts: what may stand in a table, what is wrong in it, and how statements differ.
import { fill, fillEach, type Language, textIn, type Words } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import type { Difference, StatedTotal } from './receipt.ts'

/** The columns of a table that a receiver brings. */
export const headers = {
  organisation: { words: { fi: 'Virasto', sv: 'Ämbetsverk', en: 'Organisation' }, others: ['organisaatio', 'agency'] },
  units: { words: { fi: 'Yksiköitä', sv: 'Enheter', en: 'Units' }, others: ['yksiköt', 'yksikköjä'] },
  positions: { words: { fi: 'Vakansseja', sv: 'Vakanser', en: 'Positions' }, others: ['vakanssit'] },
  personYears: { words: { fi: 'Henkilötyövuosia', sv: 'Årsverken', en: 'Person-years' }, others: ['henkilötyövuodet', 'htv', 'fte'] },
  tasks: { words: { fi: 'Tehtäviä', sv: 'Uppgifter', en: 'Tasks' }, others: ['tehtävät'] },
  position: { words: { fi: 'Vakanssin numero', sv: 'Vakansens nummer', en: 'Position number' }, others: ['vakanssinumero', 'vakansnummer', 'vakanssi', 'vakans'] },
} satisfies Record<string, { words: Words; others: string[] }>

export const statedWords: Record<StatedTotal, Words> = {
  units: headers.units.words, positions: headers.positions.words, personYears: headers.personYears.words, tasks: headers.tasks.words,
}

const faultWords = {
  noColumns: {
    fi: 'Taulukossa ei ole saraketta Virasto eikä saraketta Vakanssin numero ({value}).',
    sv: 'Tabellen har varken kolumnen Ämbetsverk eller kolumnen Vakansens nummer ({value}).',
    en: 'The table has neither a column Organisation nor a column Position number ({value}).',
  },
  missingColumns: { fi: 'Sarakkeita puuttuu: {value}.', sv: 'Kolumner saknas: {value}.', en: 'Columns are missing: {value}.' },
  unknownOrganisation: { fi: 'Rivi {row}: virastoa ”{value}” ei ole toimituksessa.', sv: 'Rad {row}: ämbetsverket ”{value}” finns inte i leveransen.', en: 'Row {row}: “{value}” is not in the hand-off.' },
  badNumber: { fi: 'Rivi {row}: ”{value}” ei ole luku.', sv: 'Rad {row}: ”{value}” är inget tal.', en: 'Row {row}: “{value}” is no number.' },
  usedTwice: { fi: '{value} on taulukossa kahdesti.', sv: '{value} finns två gånger i tabellen.', en: '{value} is in the table twice.' },
} satisfies Record<string, Words>

export type StatingFaultCode = keyof typeof faultWords

/** What is wrong in a table, in every language. */
export const writtenStatingFault = ({ row, code, value }: { row: number; code: StatingFaultCode; value: string }): Words =>
  fillEach(faultWords[code], { row, value })

const differenceWords = {
  hash: {
    fi: 'Vastaanotettu tiedosto on toinen kuin lähetetty: tarkiste on {theirs}, pitäisi olla {ours}.',
    sv: 'Den mottagna filen är en annan än den sända: kontrollsumman är {theirs}, borde vara {ours}.',
    en: 'The file received is another than the one sent: its hash is {theirs}, it should be {ours}.',
  },
  total: { fi: '{organisation}: {what} – lähetetty {ours}, kuitattu {theirs}.', sv: '{organisation}: {what} – sänt {ours}, kvitterat {theirs}.', en: '{organisation}: {what} – sent {ours}, received {theirs}.' },
  notStated: { fi: '{organisation}: {what} – lähetetty {ours}, kuittauksessa ei ilmoitettu.', sv: '{organisation}: {what} – sänt {ours}, inte uppgett i kvitteringen.', en: '{organisation}: {what} – sent {ours}, not stated in the receipt.' },
  missingPosition: { fi: '{organisation}: vakanssi {position} {title} puuttuu vastaanottajalta.', sv: '{organisation}: vakansen {position} {title} saknas hos mottagaren.', en: '{organisation}: position {position} {title} is missing at the receiver’s.' },
  strangePosition: { fi: 'Vastaanottajalla on vakanssi {position}, jota ei ole toimituksessa.', sv: 'Mottagaren har vakansen {position}, som inte finns i leveransen.', en: 'The receiver has position {position}, which is not in the hand-off.' },
} satisfies Record<Difference['kind'] | 'notStated', Words>

/** A difference in a sentence. */
export function writtenDifference(difference: Difference, language: Language): string {
  const say = (words: Words, values: Record<string, string>): string => fill(words[language], values).replaceAll('  ', ' ')
  switch (difference.kind) {
    case 'hash': return say(differenceWords.hash, { ours: difference.ours, theirs: difference.theirs })
    case 'total': return say(differenceWords[difference.theirs === null ? 'notStated' : 'total'], {
      organisation: textIn(difference.organisation, language), what: statedWords[difference.what][language].toLowerCase(),
      ours: writtenNumber(difference.ours, language), theirs: writtenNumber(difference.theirs ?? 0, language) })
    case 'missingPosition': return say(differenceWords.missingPosition, { organisation: textIn(difference.organisation, language),
      position: difference.position, title: textIn(difference.title, language) })
    case 'strangePosition': return say(differenceWords.strangePosition, { position: difference.position })
  }
}

export const formWords = {
  receipts: { fi: 'Kuittaukset', sv: 'Kvitteringar', en: 'Receipts' },
  receipt: { fi: 'Kuittaus {number}', sv: 'Kvittering {number}', en: 'Receipt {number}' },
  none: { fi: 'Toimitusta ei ole kuitattu.', sv: 'Leveransen är inte kvitterad.', en: 'The hand-off has no receipt.' },
  lead: {
    fi: 'Ilmoita luvut sellaisina kuin ne ovat palkkajärjestelmässä. Jos ne ovat samat kuin lähetetyt, toimitus on täsmäytetty; muuten poikkeamat näytetään nimeltä.',
    sv: 'Uppge talen som de är i lönesystemet. Om de är desamma som de sända är leveransen avstämd; annars visas avvikelserna med namn.',
    en: 'State the numbers as they are in the payroll system. When they equal those sent, the hand-off is reconciled; else the differences are shown by name.',
  },
  hash: { fi: 'Vastaanotetun tiedoston tarkiste (SHA-256)', sv: 'Den mottagna filens kontrollsumma (SHA-256)', en: 'Hash of the file received (SHA-256)' },
  hashHint: {
    fi: 'Laske se vastaanotetusta tiedostosta, esimerkiksi komennolla sha256sum tai toimeenpano handoff check.',
    sv: 'Räkna den av den mottagna filen, till exempel med sha256sum eller toimeenpano handoff check.',
    en: 'Reckon it of the file received, for example with sha256sum or toimeenpano handoff check.',
  },
  totalsFile: { fi: 'Luvut tiedostona (CSV)', sv: 'Talen som fil (CSV)', en: 'The numbers as a file (CSV)' },
  totalsHint: {
    fi: 'Sarakkeet: Virasto, Yksiköitä, Vakansseja, Henkilötyövuosia, Tehtäviä. Tiedosto korvaa alla täytetyt luvut.',
    sv: 'Kolumner: Ämbetsverk, Enheter, Vakanser, Årsverken, Uppgifter. Filen ersätter talen nedan.',
    en: 'Columns: Organisation, Units, Positions, Person-years, Tasks. The file replaces the numbers below.',
  },
  positionsFile: { fi: 'Vakanssien numerot (CSV)', sv: 'Vakansernas nummer (CSV)', en: 'Position numbers (CSV)' },
  positionsHint: {
    fi: 'Vapaaehtoinen. Sarake: Vakanssin numero. Puuttuvat ja ylimääräiset vakanssit näytetään nimeltä.',
    sv: 'Frivillig. Kolumn: Vakansens nummer. Vakanser som saknas eller är överflödiga visas med namn.',
    en: 'Optional. Column: Position number. Missing and strange positions are shown by name.',
  },
  byHand: { fi: 'Täytä luvut tässä', sv: 'Fyll i talen här', en: 'Fill in the numbers here' },
  send: { fi: 'Kuittaa', sv: 'Kvittera', en: 'Send the receipt' },
  equal: { fi: 'vastaa lähetettyä', sv: 'motsvarar det sända', en: 'equals what was sent' },
  differs: { fi: 'poikkeaa lähetetystä', sv: 'avviker från det sända', en: 'differs from what was sent' },
  more: { fi: '… ja {count} muuta poikkeamaa', sv: '… och {count} avvikelser till', en: '… and {count} more differences' },
  wrongFile: { fi: 'Tiedostoa ei voi lukea tekstinä.', sv: 'Filen kan inte läsas som text.', en: 'The file cannot be read as text.' },
} satisfies Record<string, Words>
