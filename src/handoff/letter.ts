// The mail about a hand-off: where it can be fetched, and what the receiver answered. The package itself is never in a letter.
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { Difference } from '../receipt/receipt.ts'
import { writtenDifference } from '../receipt/text.ts'
import type { Handoff } from './handoff.ts'

const words = {
  delivered: { fi: 'Rakenteiden toimitus {number} on noudettavissa', sv: 'Leverans {number} av strukturerna kan hämtas', en: 'Hand-off {number} of the structures can be fetched' },
  text: {
    fi: 'Toimitus {number} on valmis noudettavaksi palvelusta. Tarkista paketti ja kuittaa se samalla sivulla.',
    sv: 'Leverans {number} kan hämtas i tjänsten. Kontrollera paketet och kvittera det på samma sida.',
    en: 'Hand-off {number} is ready to be fetched. Check the package and acknowledge it on the same page.',
  },
  corrects: { fi: 'Se korvaa toimituksen {number} kokonaan. Syy: {reason}', sv: 'Den ersätter leverans {number} helt. Orsak: {reason}', en: 'It replaces hand-off {number} as a whole. Reason: {reason}' },
  hash: { fi: 'Tiedoston tarkiste (SHA-256): {hash}', sv: 'Filens kontrollsumma (SHA-256): {hash}', en: 'Hash of the file (SHA-256): {hash}' },
  reconciled: { fi: 'Toimitus {number} on täsmäytetty', sv: 'Leverans {number} är avstämd', en: 'Hand-off {number} is reconciled' },
  reconciledText: { fi: 'Palvelukeskuksen kuittaus vastaa lähetettyä.', sv: 'Servicecentralens kvittering motsvarar det som sändes.', en: 'The service centre’s receipt equals what was sent.' },
  differs: { fi: 'Toimituksen {number} kuittaus poikkeaa lähetetystä', sv: 'Kvitteringen av leverans {number} avviker från det som sändes', en: 'The receipt of hand-off {number} differs from what was sent' },
  more: { fi: '… ja {count} muuta', sv: '… och {count} till', en: '… and {count} more' },
} satisfies Record<string, Words>

export function deliveryLetter({ number, correctsNumber, reason, packageSha256 }: Handoff, language: Language): { subject: string; body: string } {
  return {
    subject: fill(words.delivered[language], { number }),
    body: [fill(words.text[language], { number }), ...correctsNumber === null ? [] : [fill(words.corrects[language], { number: correctsNumber, reason })],
      fill(words.hash[language], { hash: packageSha256 ?? '' })].join('\n\n'),
  }
}

const differencesMost = 20

export function receiptLetter({ number }: Handoff, differences: Difference[], language: Language): { subject: string; body: string } {
  if (differences.length === 0) return { subject: fill(words.reconciled[language], { number }), body: words.reconciledText[language] }
  const more = differences.length - differencesMost
  return { subject: fill(words.differs[language], { number }), body: [
    ...differences.slice(0, differencesMost).map((one) => `- ${writtenDifference(one, language)}`),
    ...more > 0 ? [fill(words.more[language], { count: more })] : []].join('\n') }
}
