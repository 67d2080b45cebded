// Every word that people see of what is compared.
import type { Words } from '../platform/kit/language.ts'
import type { Grade, NeedKind } from './alternative.ts'

export const gradeWords: Record<Grade, Words> = {
  1: { fi: 'heikko', sv: 'svag', en: 'poor' }, 2: { fi: 'välttävä', sv: 'nöjaktig', en: 'fair' }, 3: { fi: 'tyydyttävä', sv: 'tillfredsställande',
    en: 'satisfactory' },
  4: { fi: 'hyvä', sv: 'god', en: 'good' }, 5: { fi: 'erinomainen', sv: 'utmärkt', en: 'excellent' },
}

export const needWords: Record<NeedKind, Words> = {
  personYears: { fi: 'henkilötyövuodet', sv: 'årsverken', en: 'person-years' }, money: { fi: 'muut menot, €', sv: 'övriga utgifter, €', en: 'other costs, €' },
  ict: { fi: 'ICT, €', sv: 'IKT, €', en: 'ICT, €' }, premises: { fi: 'toimitilat, €', sv: 'lokaler, €', en: 'premises, €' },
}

export const today: Words = { fi: 'Nykytila', sv: 'Nuläget', en: 'As today' }

/** In the document. */
export const words = {
  appraisal: { fi: 'Vaihtoehtovertailu', sv: 'Alternativjämförelse', en: 'Options appraisal' },
  table: { fi: 'Vaihtoehdot rinnakkain', sv: 'Alternativen sida vid sida', en: 'The alternatives side by side' },
  tableHint: {
    fi: 'Arvosana 1–5, suluissa ero nykytilaan, lihavoituna kriteerin paras.',
    sv: 'Vitsord 1–5, inom parentes skillnaden mot nuläget, i fetstil kriteriets bästa.',
    en: 'Grades 1–5, in brackets the difference from today, in bold the best of a criterion.',
  },
  criterion: { fi: 'Kriteeri', sv: 'Kriterium', en: 'Criterion' },
  weight: { fi: 'Paino', sv: 'Vikt', en: 'Weight' },
  points: { fi: 'Pisteet yhteensä (enintään {most})', sv: 'Poäng totalt (högst {most})', en: 'Points in all (at most {most})' },
  personYearsTotal: { fi: 'Henkilötyövuodet yhteensä', sv: 'Årsverken totalt', en: 'Person-years in all' },
  moneyTotal: { fi: 'Eurot yhteensä', sv: 'Euro totalt', en: 'Euros in all' },
  range: { fi: '{low}–{high}', sv: '{low}–{high}', en: '{low}–{high}' },
  worstRisk: { fi: 'Suurin riski (todennäköisyys × vaikutus)', sv: 'Största risk (sannolikhet × verkan)', en: 'Gravest risk (likelihood × impact)' },
  notGraded: { fi: 'ei arvioitu', sv: 'inte bedömt', en: 'not graded' },
  none: { fi: '–', sv: '–', en: '–' },
  firmness: { fi: 'Kuinka vankka järjestys on', sv: 'Hur stabil ordningen är', en: 'How firm the order is' },
  first: { fi: '{name} saa eniten pisteitä: {points}.', sv: '{name} får flest poäng: {points}.', en: '{name} has the most points: {points}.' },
  level: { fi: 'Eniten pisteitä saavat tasan {names}: {points}.', sv: 'Flest poäng får lika {names}: {points}.',
    en: '{names} are level with the most points: {points}.' },
  overtakes: {
    fi: '{name} nousisi rinnalle, jos painosta siirrettäisiin vähintään {share} % kriteereiltä {from} kriteerille {to}, ja ohittaisi, jos enemmän.',
    sv: '{name} skulle nå upp om minst {share} % av vikten flyttades från {from} till {to}, och gå förbi om mer flyttades.',
    en: '{name} would draw level if at least {share}% of the weight were moved from {from} to {to}, and come first if more were.',
  },
  onlyLevel: {
    fi: '{name} voisi nousta enintään rinnalle: painosta olisi siirrettävä vähintään {share} % kriteereiltä {from} kriteerille {to}.',
    sv: '{name} skulle som mest nå upp: minst {share} % av vikten borde flyttas från {from} till {to}.',
    en: '{name} could at most draw level: at least {share}% of the weight would have to be moved from {from} to {to}.',
  },
  always: { fi: '{name} on ensimmäinen millä tahansa painoilla.', sv: '{name} är först oavsett vikter.', en: '{name} comes first with any weights.' },
  alwaysBefore: { fi: 'Millään painoilla eivät ohita: {names}.', sv: 'Går inte förbi med några vikter: {names}.', en: 'With no weights come first: {names}.' },
  ungraded: { fi: 'Arvosanoja puuttuu, joten järjestykseen ei ole otettu: {names}.', sv: 'Vitsord saknas, och därför ingår inte i ordningen: {names}.',
    en: 'Grades are missing, so these are not put in order: {names}.' },
  notYet: { fi: 'Järjestys kerrotaan, kun vähintään kahdella vaihtoehdolla on arvosana joka kriteeristä.',
    sv: 'Ordningen visas när minst två alternativ har vitsord för varje kriterium.',
    en: 'The order is told once at least two alternatives have a grade for every criterion.' },
  cheapest: { fi: 'Todennäköisillä luvuilla vähiten euroja vaatii {name} ({sum} €).', sv: 'Enligt de sannolika talen kräver {name} minst pengar ({sum} €).',
    en: 'By the likely figures {name} takes the fewest euros ({sum} €).' },
  couldBeCheaper: { fi: 'Vaihteluvälien päissä halvempi voi olla myös {names}.', sv: 'Vid intervallens ändar kan också {names} vara billigare.',
    en: 'At the ends of the ranges {names} could cost less.' },
  staysCheapest: { fi: 'Se on halvin myös vaihteluvälien päissä.', sv: 'Det är billigast också vid intervallens ändar.',
    en: 'It costs the least at the ends of the ranges too.' },
  bands: { fi: 'Kuka on ensimmäinen, kun yhden kriteerin paino muuttuu', sv: 'Vem som är först när ett kriteriums vikt ändras',
    en: 'Who comes first as the weight of one criterion changes' },
  bandsHint: {
    fi: 'Muiden kriteerien painot säilyttävät keskinäiset suhteensa; jos niillä ei ole painoa, se jaetaan tasan. Laskettu tarkasti, ei otoksesta.',
    sv: 'De övriga kriteriernas vikter behåller sina inbördes förhållanden; om de saknar vikt delas den jämnt. Beräknat exakt, inte ur ett urval.',
    en: 'The weights of the other criteria keep their proportions; if they have none, it is shared evenly. Reckoned exactly, not from a sample.',
  },
  now: { fi: 'Paino nyt', sv: 'Vikt nu', en: 'Weight now' },
  leads: { fi: 'Ensimmäinen painon ollessa', sv: 'Först när vikten är', en: 'First when the weight is' },
  band: { fi: '{from}–{to} %: {names}', sv: '{from}–{to} %: {names}', en: '{from}–{to}%: {names}' },
  reasons: { fi: 'Vaihtoehdot ja arvosanojen perustelut', sv: 'Alternativen och vitsordens motiveringar',
    en: 'The alternatives and the reasons for their grades' },
  gradeLine: { fi: '{grade} ({word})', sv: '{grade} ({word})', en: '{grade} ({word})' },
  gradedBy: { fi: ' ({who} {day})', sv: ' ({who} {day})', en: ' ({who}, {day})' },
  risksTable: { fi: 'Riskit vaihtoehdoittain', sv: 'Riskerna per alternativ', en: 'Risks by alternative' },
  risks: { fi: 'Riskit', sv: 'Risker', en: 'Risks' },
  alternative: { fi: 'Vaihtoehto', sv: 'Alternativ', en: 'Alternative' },
  risk: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
  likelihood: { fi: 'Todennäköisyys', sv: 'Sannolikhet', en: 'Likelihood' },
  impact: { fi: 'Vaikutus', sv: 'Verkan', en: 'Impact' },
  mitigation: { fi: 'Hallinta', sv: 'Hantering', en: 'Mitigation' },
  needs: { fi: 'Resurssitarpeet vuosittain', sv: 'Resursbehov per år', en: 'Resource needs by year' },
  needsOf: { fi: 'Resurssitarpeet: {name}', sv: 'Resursbehov: {name}', en: 'Resource needs: {name}' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  region: { fi: 'Alue', sv: 'Region', en: 'Region' },
  country: { fi: 'koko maa', sv: 'hela landet', en: 'whole country' },
  kind: { fi: 'Resurssi', sv: 'Resurs', en: 'Resource' },
  low: { fi: 'Pienin', sv: 'Lägst', en: 'Lowest' },
  likely: { fi: 'Todennäköinen', sv: 'Sannolikt', en: 'Likely' },
  high: { fi: 'Suurin', sv: 'Högst', en: 'Highest' },
  basis: { fi: 'Peruste', sv: 'Grund', en: 'Basis' },
  sum: { fi: 'yhteensä', sv: 'totalt', en: 'in all' },
  euros: { fi: 'eurot', sv: 'euro', en: 'euros' },
  chosen: { fi: 'Valittu vaihtoehto', sv: 'Valt alternativ', en: 'Alternative chosen' },
  proposed: { fi: 'Valittavaksi esitetään', sv: 'Föreslås bli valt', en: 'Proposed to be chosen' },
  why: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  fell: { fi: 'Miksi {name} jäi valitsematta', sv: 'Varför {name} föll', en: 'Why {name} fell' },
  hash: { fi: 'Päätetyn vertailun tiiviste (SHA-256): {hash}', sv: 'Den avgjorda jämförelsens kontrollsumma (SHA-256): {hash}',
    en: 'Hash of the appraisal decided on (SHA-256): {hash}' },
  sentHash: { fi: 'Asialistan version {letter} mukana lähetetyn vertailun tiiviste (SHA-256): {hash}',
    sv: 'Kontrollsumma för jämförelsen som gick ut med version {letter} (SHA-256): {hash}',
    en: 'Hash of the appraisal sent with version {letter} (SHA-256): {hash}' },
} satisfies Record<string, Words>

/** What the parts are called where they are edited. */
export const partWords = {
  alternatives: { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Alternatives' },
  criteria: { fi: 'Kriteerit', sv: 'Kriterier', en: 'Criteria' },
  assessments: { fi: 'Arvosanat', sv: 'Vitsord', en: 'Grades' },
  summary: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  explanation: { fi: 'Mitä arvioidaan', sv: 'Vad som bedöms', en: 'What is judged' },
  grade: { fi: 'Arvosana', sv: 'Vitsord', en: 'Grade' },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  picture: { fi: 'Kuva: kuka on ensimmäinen kunkin kriteerin painolla', sv: 'Bild: vem som är först vid varje kriteriums vikt',
    en: 'Picture: who comes first at each weight' },
} satisfies Record<string, Words>
