// How well words are told together: our keys beside the database's own stemmers, on pairs of words that belong together and that do not.
import { sql } from 'kysely'
import type { Read } from '../src/platform/database.ts'
import { isFoundIn } from '../src/platform/prose/keys/keys.ts'
import { alsoApart, apart, type Pair, seen, strange, unseen } from './pairs.ts'

const stemmers = { fi: 'finnish_stem', sv: 'swedish_stem', en: 'english_stem' }

async function byStemmer(db: Read, pairs: Pair[]): Promise<number> {
  let same = 0
  for (const [language, asked, stands] of pairs) {
    const stemmer = stemmers[language]
    const { rows: [row] } = await sql<{ is: boolean }>`select ts_lexize(${stemmer}, ${asked}) = ts_lexize(${stemmer}, ${stands}) as is`.execute(db)
    if (row?.is === true) same += 1
  }
  return same
}

const byKeys = (pairs: Pair[]): number => pairs.filter(([language, asked, stands]) => isFoundIn(asked, stands, language)).length

/** A table of how many pairs each tells together. */
export async function wordsReport(db: Read): Promise<string> {
  const lists: [string, Pair[], string][] = [
    ['pairs of the field, looked at while the keys were made', seen, '≥ 30 of 32'], ['pairs of the field, written before they were tried', unseen, 'told'],
    ['words in no list of ours, by the rules alone', strange, 'told'], ['words to be kept apart, looked at', apart, '≤ 2 % (see below)'],
    ['words to be kept apart, written before they were tried', alsoApart, '≤ 2 % (see below)'],
  ]
  const rows = []
  for (const [what, pairs, goal] of lists) {
    rows.push(`| ${what} | ${byKeys(pairs)} of ${pairs.length} | ${await byStemmer(db, pairs)} of ${pairs.length} | ${goal} |`)
  }
  return `## Words

Of pairs of a word that is looked for and a word that stands in a text, how many are told together. The words to be kept apart are chosen
to be mistaken for each other, so that their share is many times that of words as they come.

| pairs | ours | the database’s stemmer | goal |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
