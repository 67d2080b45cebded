// The words of a comparison: what was decided in one sentence each, how it is known, and what the ledger says.
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { ChangeKind, Grade } from './comparison.ts'

export const kindWords: Record<ChangeKind, Words> = {
  merged: { fi: 'yhdistyy', sv: 'slås samman', en: 'merged' },
  split: { fi: 'jakautuu', sv: 'delas', en: 'split' },
  absorbed: { fi: 'liittyy toiseen', sv: 'uppgår i en annan', en: 'absorbed' },
  regrouped: { fi: 'järjestyy uudelleen', sv: 'omgrupperas', en: 'regrouped' },
  founded: { fi: 'perustetaan', sv: 'inrättas', en: 'founded' },
  abolished: { fi: 'lakkaa', sv: 'upphör', en: 'abolished' },
  moved: { fi: 'siirtyy', sv: 'flyttas', en: 'moved' },
  renamed: { fi: 'saa uuden nimen', sv: 'byter namn', en: 'renamed' },
  retyped: { fi: 'vaihtaa tyyppiä', sv: 'byter typ', en: 'retyped' },
}

/** One sentence for each change. {from} and {to} are quoted names; the forms for several differ where the language does. */
export const sentences: Record<ChangeKind, { one: Words; several: Words }> = {
  merged: {
    one: { fi: 'Yksikköön {to} kootaan {from}.', sv: 'I {to} samlas {from}.', en: '{to} is formed from {from}.' },
    several: { fi: 'Yksiköt {from} yhdistetään: syntyy {to}.', sv: '{from} slås samman till {to}.', en: '{from} are merged into {to}.' },
  },
  split: {
    one: { fi: 'Yksiköstä {from} erotetaan {to}.', sv: 'Från {from} avskiljs {to}.', en: '{to} is separated from {from}.' },
    several: { fi: 'Yksikkö {from} jaetaan: {to}.', sv: '{from} delas i {to}.', en: '{from} is split into {to}.' },
  },
  absorbed: {
    one: { fi: 'Yksikkö {from} liitetään yksikköön {to}.', sv: '{from} införlivas i {to}.', en: '{from} is absorbed into {to}.' },
    several: { fi: 'Yksiköt {from} liitetään yksikköön {to}.', sv: '{from} införlivas i {to}.', en: '{from} are absorbed into {to}.' },
  },
  regrouped: {
    one: { fi: 'Yksiköt {from} järjestetään uudelleen: {to}.', sv: '{from} omgrupperas till {to}.', en: '{from} are regrouped into {to}.' },
    several: { fi: 'Yksiköt {from} järjestetään uudelleen: {to}.', sv: '{from} omgrupperas till {to}.', en: '{from} are regrouped into {to}.' },
  },
  founded: {
    one: { fi: 'Perustetaan {to}.', sv: '{to} inrättas.', en: '{to} is founded.' },
    several: { fi: 'Perustetaan {to}.', sv: '{to} inrättas.', en: '{to} are founded.' },
  },
  abolished: {
    one: { fi: 'Lakkautetaan {from}.', sv: '{from} dras in.', en: '{from} is abolished.' },
    several: { fi: 'Lakkautetaan {from}.', sv: '{from} dras in.', en: '{from} are abolished.' },
  },
  moved: {
    one: { fi: 'Yksikkö {to} siirretään: ylempi yksikkö on nyt {parent}.', sv: '{to} flyttas: överordnad enhet är nu {parent}.',
      en: '{to} is moved: it is now under {parent}.' },
    several: { fi: 'Yksikkö {to} siirretään: ylempi yksikkö on nyt {parent}.', sv: '{to} flyttas: överordnad enhet är nu {parent}.',
      en: '{to} is moved: it is now under {parent}.' },
  },
  renamed: {
    one: { fi: 'Yksikön {from} uusi nimi on {to}.', sv: '{from} får namnet {to}.', en: '{from} is renamed {to}.' },
    several: { fi: 'Yksikön {from} uusi nimi on {to}.', sv: '{from} får namnet {to}.', en: '{from} is renamed {to}.' },
  },
  retyped: {
    one: { fi: 'Yksikön {to} tyyppi on nyt {type}.', sv: '{to} är nu av typen {type}.', en: 'The type of {to} is now {type}.' },
    several: { fi: 'Yksikön {to} tyyppi on nyt {type}.', sv: '{to} är nu av typen {type}.', en: 'The type of {to} is now {type}.' },
  },
}

export const movedToTop: Words =
  { fi: 'Yksikkö {to} siirretään ylimmäksi yksiköksi.', sv: '{to} flyttas till högsta nivån.', en: '{to} is moved to the top.' }

export const gradeWords: Record<Grade, Words> = {
  declared: { fi: 'ilmoitettu', sv: 'angivet', en: 'declared' },
  verified: { fi: 'varmistettu', sv: 'verifierat', en: 'verified' },
  evidence: { fi: 'vahvistettava, näyttönä sisältö', sv: 'att bekräfta, innehållet tyder på det', en: 'to be confirmed, the contents suggest it' },
  name: { fi: 'vahvistettava, näyttönä vain nimi', sv: 'att bekräfta, bara namnet tyder på det', en: 'to be confirmed, only the name suggests it' },
}

/** Why something is said. A reason is a code and perhaps a share in percent. */
export const reasonWords = {
  declared: { fi: 'seuraanto on nimetty', sv: 'successionen är namngiven', en: 'the succession was named' },
  idVerified: { fi: 'tunnus säilyi, ja muu näyttö tukee sitä', sv: 'koden är kvar och annat stöder den', en: 'the id is kept and other evidence supports it' },
  idAlone: { fi: 'vain tunnus säilyi', sv: 'bara koden är kvar', en: 'only the id is kept' },
  contents: { fi: '{share} % vakansseista ja tehtävistä siirtyi näin', sv: '{share} % av vakanserna och uppgifterna gick så', en: '{share}% of positions and tasks went this way' },
  children: { fi: '{share} % alayksiköistä siirtyi näin', sv: '{share} % av underenheterna gick så', en: '{share}% of the units below went this way' },
  sameBranch: { fi: 'samanniminen yksikkö, jolla on samannimiset alayksiköt', sv: 'samma namn och samma underenheter', en: 'the same name with the same units below' },
  sameName: { fi: 'sama nimi', sv: 'samma namn', en: 'the same name' },
  similarName: { fi: 'samankaltainen nimi', sv: 'liknande namn', en: 'a similar name' },
  joinedNames: { fi: 'nimet koostuvat samoista sanoista', sv: 'namnen består av samma ord', en: 'the names are made of the same words' },
  onlyTop: { fi: 'ainoa ylin yksikkö', sv: 'den enda högsta enheten', en: 'the only unit at the top' },
  parentsUnknown: { fi: 'ylempien yksiköiden seuraantoa ei tunneta', sv: 'successionen för de överordnade enheterna är okänd', en: 'how the units above went on is not known' },
  littleFlows: { fi: 'sen sisällöstä on toisella puolella enintään vähän', sv: 'högst lite av innehållet finns på andra sidan', en: 'little or nothing of what it holds is on the other side' },
  nothingTraced: { fi: 'vakanssien ja tehtävien numerot eivät kerro, minne ne menivät', sv: 'numren på vakanser och uppgifter berättar inte vart de gick',
    en: 'the numbers of positions and tasks do not tell where they went' },
  noContents: { fi: 'yksiköllä ei ole vakansseja eikä tehtäviä', sv: 'enheten har varken vakanser eller uppgifter', en: 'the unit holds no positions or tasks' },
} satisfies Record<string, Words>

const isReason = (code: string): code is keyof typeof reasonWords => Object.hasOwn(reasonWords, code)

/** A reason in words. */
export function writtenReason(reason: string, language: Language): string {
  const [code = '', share = ''] = reason.split(' ')
  return isReason(code) ? fill(reasonWords[code][language], { share }) : reason
}

export const summaryWords = {
  nothing: { fi: 'Rakenteet eivät eroa toisistaan.', sv: 'Strukturerna skiljer sig inte åt.', en: 'The structures do not differ.' },
  changes: { fi: 'Muutoksia', sv: 'Ändringar', en: 'Changes' },
  more: { fi: 'Lisäksi {count} muuta; kaikki saa valitsimella --json.', sv: 'Ytterligare {count}; alla fås med --json.', en: 'And {count} more; --json gives all.' },
  followed: { fi: 'Mukana siirtyviä alayksiköitä: {count}', sv: 'Underenheter som följer med: {count}', en: 'Units that only follow: {count}' },
  suspects: { fi: 'Samaa tunnusta käyttää nyt eri yksikkö: {ids}', sv: 'Samma kod används nu för en annan enhet: {ids}', en: 'These ids were used again for another unit: {ids}' },
  and: { fi: 'ja', sv: 'och', en: 'and' },
  ledger: { fi: '{what}: ennen {old}, pysyy {stayed}, siirtyy {moved}, päättyy {ended}, uusia {new}, puuttuu {missing}, kahteen kertaan {duplicated}',
    sv: '{what}: förut {old}, kvar {stayed}, flyttas {moved}, upphör {ended}, nya {new}, saknas {missing}, dubbelt {duplicated}',
    en: '{what}: before {old}, stay {stayed}, move {moved}, end {ended}, new {new}, missing {missing}, twice {duplicated}' },
  missing: { fi: 'Vailla vastaanottajaa: {ids}', sv: 'Utan mottagare: {ids}', en: 'Without a receiver: {ids}' },
  duplicated: { fi: 'Kahteen kertaan: {ids}', sv: 'Dubbelt: {ids}', en: 'Twice: {ids}' },
} satisfies Record<string, Words>

export const ledgerWords: Record<'positions' | 'tasks' | 'personYears', Words> = {
  positions: { fi: 'Vakanssit', sv: 'Vakanser', en: 'Positions' },
  tasks: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
  personYears: { fi: 'Henkilötyövuodet', sv: 'Årsverken', en: 'Person-years' },
}

export const successionFaults = {
  noColumns: { fi: 'Ensimmäisellä rivillä on oltava sarakkeet old, new ja kind.', sv: 'Första raden ska ha kolumnerna old, new och kind.',
    en: 'The first row must have the columns old, new and kind.' },
  unknownKind: { fi: 'Tuntematon laji: {value}. Sallitut: {kinds}.', sv: 'Okänt slag: {value}. Tillåtna: {kinds}.', en: 'Unknown kind: {value}. Allowed: {kinds}.' },
  noOld: { fi: 'Vanhan yksikön tunnus puuttuu.', sv: 'Den gamla enhetens kod saknas.', en: 'The id of the old unit is missing.' },
  noNew: { fi: 'Uuden yksikön tunnus puuttuu.', sv: 'Den nya enhetens kod saknas.', en: 'The id of the new unit is missing.' },
  foundedFrom: { fi: 'Perustettavalla yksiköllä ei ole edeltäjää, mutta rivillä on {value}.', sv: 'En enhet som inrättas har ingen föregångare, men på raden står {value}.',
    en: 'A unit that is founded has no predecessor, but the row names {value}.' },
  abolishedInto: { fi: 'Lakkautettavalla yksiköllä ei ole jatkajaa, mutta rivillä on {value}.', sv: 'En enhet som dras in har ingen efterföljare, men på raden står {value}.',
    en: 'A unit that is abolished has no successor, but the row names {value}.' },
  endsToo: { fi: 'Yksikkö {value} on toisella rivillä lakkautettu.', sv: 'Enheten {value} är indragen på en annan rad.', en: 'Another row abolishes the unit {value}.' },
  beginsToo: { fi: 'Yksikkö {value} on toisella rivillä perustettu ilman edeltäjää.', sv: 'Enheten {value} har inrättats utan föregångare på en annan rad.',
    en: 'Another row founds the unit {value} without a predecessor.' },
  contradiction: { fi: 'Yksiköllä on jo toinen jatkaja tai edeltäjä: {value}.', sv: 'Enheten har redan en annan efterföljare eller föregångare: {value}.',
    en: 'The unit already goes on as another, or another goes on as it: {value}.' },
  notInOld: { fi: 'Vanhassa rakenteessa ei ole yksikköä {value}.', sv: 'Enheten {value} finns inte i den gamla strukturen.', en: 'The old structure has no unit {value}.' },
  notInNew: { fi: 'Uudessa rakenteessa ei ole yksikköä {value}.', sv: 'Enheten {value} finns inte i den nya strukturen.', en: 'The new structure has no unit {value}.' },
} satisfies Record<string, Words>
