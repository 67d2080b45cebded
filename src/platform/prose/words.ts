// Patterns made from lists of words, so that a list can be read, sorted and added to. "_" is a space inside an entry.

const alternatives = (strings: TemplateStringsArray): string =>
  strings.raw.join('').trim().split(/\s+/).map((entry) => entry.replaceAll('_', '\\s')).join('|')

/** One of the listed words, whole, anywhere in a text. */
export const anyWord = (strings: TemplateStringsArray): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives(strings)})(?!\\p{L})`, 'iu')

/** A text that is one of the listed words. */
export const exactly = (strings: TemplateStringsArray): RegExp => new RegExp(`^(?:${alternatives(strings)})$`, 'iu')

/** A text that begins with one of the listed words. */
export const startingWith = (strings: TemplateStringsArray): RegExp =>
  new RegExp(`^(?:${alternatives(strings)})(?!\\p{L})`, 'iu')

/** A text that contains one of the listed pieces, inside a word or not. */
export const containing = (strings: TemplateStringsArray): RegExp => new RegExp(`(?:${alternatives(strings)})`, 'iu')

/** The listed words, blanks, commas and colons that a text begins with, as many as there are. */
export const filling = (strings: TemplateStringsArray): RegExp =>
  new RegExp(`^(?:[\\s,:–]+|(?:${alternatives(strings)})(?=[\\s:,]|$))+`, 'iu')

/** A text that ends in one of the listed pieces. */
export const endingIn = (strings: TemplateStringsArray): RegExp => new RegExp(`(?:${alternatives(strings)})$`, 'iu')
