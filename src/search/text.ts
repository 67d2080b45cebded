// The words of the search.
import type { Words } from '../platform/kit/language.ts'
import type { Kind } from './search.ts'

export const words = {
  title: { fi: 'Haku', sv: 'Sök', en: 'Search' },
  lead: {
    fi: 'Haku kattaa julkaistut muistiot, pöytäkirjat ja niiden julkiset liitteet. Sanan taivutusmuodot ja yhdyssanojen osat löytyvät.',
    sv: 'Sökningen omfattar publicerade promemorior, protokoll och deras offentliga bilagor. Böjda former och delar av sammansatta ord hittas.',
    en: 'The search covers published memos, minutes and their public papers. A word is found in all its forms and as a part of longer words.',
  },
  leadInside: {
    fi: 'Haku kattaa asiat, päätökset, sitoumukset, toimenpiteet, lausunnot, katsaukset, kokoukset, liitteet, julkaisut, yksiköt ja roolit, '
      + 'siltä osin kuin sinulla on niihin oikeus.',
    sv: 'Sökningen omfattar ärenden, beslut, åtaganden, åtgärder, utlåtanden, rapporter, möten, bilagor, publikationer, enheter och roller i '
      + 'den mån du har rätt till dem.',
    en: 'The search covers matters, decisions, commitments, follow-ups, statements, reports, meetings, papers, publications, units and roles, '
      + 'as far as you have the right to see them.',
  },
  help: {
    fi: 'Sana, asian diaarinumero tai alku ja tähti (hank*).', sv: 'Ett ord, ett diarienummer eller en början och en asterisk (projekt*).',
    en: 'A word, a diary number, or a beginning and a star (plan*).',
  },
  meeting: { fi: 'kokous', sv: 'möte', en: 'meeting' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  query: { fi: 'Hakusanat', sv: 'Sökord', en: 'Words to look for' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  allLanguages: { fi: 'Kaikki kielet', sv: 'Alla språk', en: 'All languages' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  within: { fi: 'Haetaan vain asiasta', sv: 'Sökningen gäller bara ärendet', en: 'Looking only within the matter' },
  withinAll: { fi: 'Hae kaikesta', sv: 'Sök i allt', en: 'Look in everything' },
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
  tooLong: {
    fi: 'Hakulause oli liian pitkä: siitä haettiin vain {most} ensimmäistä merkkiä.', sv: 'Sökfrasen var för lång: endast de {most} första tecknen söktes.',
    en: 'The query was too long: only its first {most} characters were looked for.',
  },
  missing: { fi: 'Sanaa ”{asked}” ei löydy.', sv: 'Ordet ”{asked}” hittas inte.', en: 'The word “{asked}” is not found.' },
  near: {
    fi: 'Sanaa ”{asked}” ei löydy. Haettiin sen sijaan: {words}.', sv: 'Ordet ”{asked}” hittas inte. I stället söktes: {words}.',
    en: 'The word “{asked}” is not found. Looked for instead: {words}.',
  },
  beginning: {
    fi: 'Sanaa ”{asked}” ei löydy. Haettiin sillä alkavia sanoja: {words}.', sv: 'Ordet ”{asked}” hittas inte. Ord som börjar så söktes: {words}.',
    en: 'The word “{asked}” is not found. Looked for words that begin so: {words}.',
  },
  parts: {
    fi: 'Sanaa ”{asked}” ei löydy yhtenä sanana. Haettiin sen osia: {words}.', sv: 'Ordet ”{asked}” hittas inte som ett ord. Dess delar söktes: {words}.',
    en: 'The word “{asked}” is not found as one word. Looked for its parts: {words}.',
  },
  waiting: {
    fi: 'Hakua päivitetään: viimeisimmät muutokset löytyvät hetken kuluttua.', sv: 'Sökningen uppdateras: de senaste ändringarna hittas om en stund.',
    en: 'The search is being brought up to date: the latest changes are found in a moment.',
  },
  archive: { fi: 'Kaikki julkaisut', sv: 'Alla publikationer', en: 'Everything published' },
} satisfies Record<string, Words>

export const kindWords: Record<Kind, { one: Words; many: Words }> = {
  matter: { one: { fi: 'Asia', sv: 'Ärende', en: 'Matter' }, many: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' } },
  item: { one: { fi: 'Kohta tai päätös', sv: 'Punkt eller beslut', en: 'Item or decision' },
    many: { fi: 'Kohdat ja päätökset', sv: 'Punkter och beslut', en: 'Items and decisions' } },
  commitment: { one: { fi: 'Sitoumus', sv: 'Åtagande', en: 'Commitment' }, many: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' } },
  followup: { one: { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Follow-up' }, many: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' } },
  statement: { one: { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' }, many: { fi: 'Lausunnot', sv: 'Utlåtanden', en: 'Statements' } },
  report: { one: { fi: 'Tilannekatsaus', sv: 'Lägesrapport', en: 'Status report' }, many: { fi: 'Tilannekatsaukset', sv: 'Lägesrapporter', en: 'Status reports' } },
  meeting: { one: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' }, many: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' } },
  unit: { one: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' }, many: { fi: 'Yksiköt', sv: 'Enheter', en: 'Units' } },
  role: { one: { fi: 'Toimielin tai rooli', sv: 'Organ eller roll', en: 'Body or role' }, many: { fi: 'Toimielimet ja roolit', sv: 'Organ och roller', en: 'Bodies and roles' } },
  memo: { one: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' }, many: { fi: 'Muistiot', sv: 'Promemorior', en: 'Memos' } },
  minutes: { one: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' }, many: { fi: 'Pöytäkirjat', sv: 'Protokoll', en: 'Minutes' } },
  paper: { one: { fi: 'Liite', sv: 'Bilaga', en: 'Paper' }, many: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' } },
}

export const told = {
  renewed: { fi: 'Haku on ajan tasalla.', sv: 'Sökningen är uppdaterad.', en: 'The search is up to date.' },
  rebuilt: { fi: 'Hakua aletaan tehdä uudelleen.', sv: 'Sökningen börjar göras om.', en: 'The search is being made anew.' },
} satisfies Record<string, Words>
