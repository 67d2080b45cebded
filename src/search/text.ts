// The words of the search.
import type { Words } from '../platform/kit/language.ts'
import type { Kind } from './search.ts'

export const words = {
  title: { fi: 'Hae julkaistusta aineistosta', sv: 'Sök i det publicerade materialet', en: 'Search the published record' },
  lead: {
    fi: 'Haku kattaa julkaistut muistiot, pöytäkirjat ja niiden julkiset liitteet. Sanan taivutusmuodot ja yhdyssanat löytyvät perusmuodolla.',
    sv: 'Sökningen omfattar publicerade promemorior, protokoll och deras offentliga bilagor. Böjda former och sammansatta ord hittas med grundformen.',
    en: 'The search covers published memos, minutes and their public papers. A word is found in all its forms and as a part of longer words.',
  },
  query: { fi: 'Hakusanat', sv: 'Sökord', en: 'Words to look for' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  allLanguages: { fi: 'Kaikki kielet', sv: 'Alla språk', en: 'All languages' },
  any: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  find: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  results: { fi: 'Tulokset', sv: 'Resultat', en: 'Results' },
  one: { fi: '1 tulos haulla ”{query}”.', sv: '1 träff på ”{query}”.', en: '1 result for “{query}”.' },
  many: { fi: '{count} tulosta haulla ”{query}”.', sv: '{count} träffar på ”{query}”.', en: '{count} results for “{query}”.' },
  none: {
    fi: 'Haulla ”{query}” ei löytynyt mitään. Kokeile lyhyempää sanaa tai poista rajauksia.',
    sv: 'Sökningen ”{query}” gav inga träffar. Pröva ett kortare ord eller ta bort avgränsningar.',
    en: 'Nothing was found for “{query}”. Try a shorter word or fewer limits.',
  },
  missing: {
    fi: 'Sanaa ”{asked}” ei esiinny julkaistussa aineistossa.', sv: 'Ordet ”{asked}” finns inte i det publicerade materialet.',
    en: 'The word “{asked}” does not occur in the published record.',
  },
  instead: {
    fi: 'Sanaa ”{asked}” ei esiinny aineistossa. Haettiin sen sijaan: {words}.',
    sv: 'Ordet ”{asked}” finns inte i materialet. I stället söktes: {words}.',
    en: 'The word “{asked}” does not occur. Looked for instead: {words}.',
  },
  pageOf: { fi: 'Sivu {page}/{pages}', sv: 'Sida {page}/{pages}', en: 'Page {page} of {pages}' },
  previous: { fi: 'Edelliset', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraavat', sv: 'Följande', en: 'Next' },
  archive: { fi: 'Kaikki julkaisut', sv: 'Alla publikationer', en: 'Everything published' },
} satisfies Record<string, Words>

export const kindWords: Record<Kind, { one: Words; many: Words }> = {
  memo: { one: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' }, many: { fi: 'Muistiot', sv: 'Promemorior', en: 'Memos' } },
  minutes: { one: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' }, many: { fi: 'Pöytäkirjat', sv: 'Protokoll', en: 'Minutes' } },
  paper: { one: { fi: 'Liite', sv: 'Bilaga', en: 'Paper' }, many: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' } },
}

export const told: Words = { fi: 'Haku on ajan tasalla.', sv: 'Sökningen är uppdaterad.', en: 'The search is up to date.' }
