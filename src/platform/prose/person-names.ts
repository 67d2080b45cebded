// What the name of a person looks like in running Finnish and Swedish.

const nameWord = "\\p{Lu}\\p{Ll}[\\p{L}'’]*(?:-\\p{Lu}\\p{Ll}+)*"
/** Two or more words with capitals, with von and initials between, or the placeholder N.N. */
export const personNames = new RegExp(
  `(?<![\\p{L}-])(?:${nameWord}(?:\\s+(?:af|von|de|der|\\p{Lu}\\.))*(?:\\s+${nameWord})+|N\\.?\\s?N\\.?)(?![\\p{L}-])`, 'gu',
)

/** A name and where it stands. */
export type Name = { name: string; start: number; end: number }

/** Whether a word can be part of a person's name: places in the genitive cannot. */
export const isPersonWord = (word: string): boolean =>
  !/^(?:Lapin|Uudenmaan|Kainuun|Hämeen|Pirkanmaan|Satakunnan|Suomen|Valtion|Helsingin)/.test(word)
  && !/^(?:Pohjois|Etelä|Varsinais|Keski|Itä|Länsi|Kaakkois|Lounais|Sisä|Kanta|Päijät)-/.test(word)
