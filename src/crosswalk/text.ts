// Every word that people see about where units go.
import type { Grade } from '../comparison/comparison.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { LineKind } from './crosswalk.ts'

/** How many changes there are of a kind; several with {count}. */
export const countWords: Record<LineKind, { one: Words; several: Words }> = {
  merged: { one: { fi: 'yksi yhdistyminen', sv: 'en sammanslagning', en: 'one merger' },
    several: { fi: '{count} yhdistymistä', sv: '{count} sammanslagningar', en: '{count} mergers' } },
  split: { one: { fi: 'yksi jakautuminen', sv: 'en delning', en: 'one split' },
    several: { fi: '{count} jakautumista', sv: '{count} delningar', en: '{count} splits' } },
  absorbed: { one: { fi: 'yksi liittäminen toiseen yksikköön', sv: 'ett införlivande', en: 'one absorption' },
    several: { fi: '{count} liittämistä toiseen yksikköön', sv: '{count} införlivanden', en: '{count} absorptions' } },
  regrouped: { one: { fi: 'yksi uudelleenryhmittely', sv: 'en omgruppering', en: 'one regrouping' },
    several: { fi: '{count} uudelleenryhmittelyä', sv: '{count} omgrupperingar', en: '{count} regroupings' } },
  founded: { one: { fi: 'yksi uusi yksikkö', sv: 'en ny enhet', en: 'one new unit' },
    several: { fi: '{count} uutta yksikköä', sv: '{count} nya enheter', en: '{count} new units' } },
  abolished: { one: { fi: 'yksi lakkaava yksikkö', sv: 'en enhet som upphör', en: 'one unit that ends' },
    several: { fi: '{count} lakkaavaa yksikköä', sv: '{count} enheter som upphör', en: '{count} units that end' } },
  moved: { one: { fi: 'yksi siirto toisen yksikön alle', sv: 'en flyttning till en annan enhet', en: 'one move' },
    several: { fi: '{count} siirtoa toisen yksikön alle', sv: '{count} flyttningar till en annan enhet', en: '{count} moves' } },
  renamed: { one: { fi: 'yksi nimenmuutos', sv: 'ett namnbyte', en: 'one new name' },
    several: { fi: '{count} nimenmuutosta', sv: '{count} namnbyten', en: '{count} new names' } },
  transferred: { one: { fi: 'yksi siirto toiseen virastoon', sv: 'en överföring till en annan myndighet', en: 'one transfer to another agency' },
    several: { fi: '{count} siirtoa toiseen virastoon', sv: '{count} överföringar till en annan myndighet', en: '{count} transfers to another agency' } },
  retyped: { one: { fi: 'yksi tyypin muutos', sv: 'ett typbyte', en: 'one change of type' },
    several: { fi: '{count} tyypin muutosta', sv: '{count} typbyten', en: '{count} changes of type' } },
}

const smallNumbers: Record<Language, string[]> = {
  fi: ['nolla', 'yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen'],
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** Small numbers are words, larger ones digits. */
const writtenCount = (count: number, language: Language): string => smallNumbers[language][count] ?? String(count)

/** So many changes of each kind, in words: "kolme yhdistymistä". */
export const countIn = (kind: LineKind, count: number, language: Language): string =>
  count === 1 ? countWords[kind].one[language] : fill(countWords[kind].several[language], { count: writtenCount(count, language) })

/** What happens to a unit, in a word or two. */
export const lineWords: Record<LineKind, Words> = {
  merged: { fi: 'yhdistyy', sv: 'slås samman', en: 'merged' },
  split: { fi: 'jakautuu', sv: 'delas', en: 'split' },
  absorbed: { fi: 'liitetään', sv: 'införlivas', en: 'absorbed' },
  regrouped: { fi: 'ryhmitellään uudelleen', sv: 'omgrupperas', en: 'regrouped' },
  founded: { fi: 'uusi', sv: 'ny', en: 'new' },
  abolished: { fi: 'lakkaa', sv: 'upphör', en: 'ends' },
  moved: { fi: 'siirtyy', sv: 'flyttas', en: 'moved' },
  renamed: { fi: 'nimi muuttuu', sv: 'byter namn', en: 'renamed' },
  retyped: { fi: 'tyyppi muuttuu', sv: 'byter typ', en: 'retyped' },
  transferred: { fi: 'siirtyy toiseen virastoon', sv: 'går till en annan myndighet', en: 'goes to another agency' },
}

/** How it is known, in a word. */
export const shortGrades: Record<Grade, Words> = {
  declared: { fi: 'ilmoitettu', sv: 'angivet', en: 'declared' },
  verified: { fi: 'varmistettu', sv: 'verifierat', en: 'verified' },
  evidence: { fi: 'vahvistettava: näyttönä sisältö', sv: 'att bekräfta: innehållet tyder på det', en: 'to be confirmed: the contents suggest it' },
  name: { fi: 'vahvistettava: näyttönä vain nimi', sv: 'att bekräfta: bara namnet tyder på det', en: 'to be confirmed: only the name suggests it' },
}

/** Behind what happens to a unit, the particulars. */
export const detailWords = {
  renamed: { fi: 'aiemmin ”{name}”', sv: 'tidigare ”{name}”', en: 'formerly “{name}”' },
  retyped: { fi: '{was} → {type}', sv: '{was} → {type}', en: '{was} → {type}' },
  moved: { fi: 'nyt yksikön ”{name}” alla', sv: 'nu under ”{name}”', en: 'now under “{name}”' },
  top: { fi: 'nyt ylimpänä yksikkönä', sv: 'nu som högsta enhet', en: 'now at the top' },
  from: { fi: 'mistä: {names}', sv: 'från: {names}', en: 'from: {names}' },
  to: { fi: 'mihin: {names}', sv: 'till: {names}', en: 'to: {names}' },
  years: { fi: '{name} {years} htv', sv: '{name} {years} årsverken', en: '{name} {years} person-years' },
} satisfies Record<string, Words>

export const words = {
  title: { fi: 'Organisaatiorakenteiden vertailu', sv: 'Jämförelse av organisationsstrukturer', en: 'Comparison of organisation structures' },
  type: { fi: 'Rakennevertailu', sv: 'Strukturjämförelse', en: 'Structure comparison' },
  version: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  inShort: { fi: 'Lyhyesti', sv: 'I korthet', en: 'In short' },
  noChanges: { fi: 'ei muutoksia', sv: 'inga ändringar', en: 'no changes' },
  changesSince: { fi: 'Muutokset edellisestä versiosta ({number}): {counts}.', sv: 'Ändringar sedan föregående version ({number}): {counts}.',
    en: 'Changes since the previous version ({number}): {counts}.' },
  changesFrom: { fi: 'Muutokset lakkaaviin organisaatioihin verrattuna: {counts}.', sv: 'Ändringar jämfört med de organisationer som upphör: {counts}.',
    en: 'Changes against the closing organisations: {counts}.' },
  sinceInShort: { fi: 'Edellisestä versiosta: {counts}.', sv: 'Sedan föregående version: {counts}.', en: 'Since the previous version: {counts}.' },
  fromInShort: { fi: 'Lakkaaviin verrattuna: {counts}.', sv: 'Jämfört med de organisationer som upphör: {counts}.', en: 'Against the closing organisations: {counts}.' },
  isFirst: { fi: 'Tämä on organisaation ensimmäinen versio.', sv: 'Det här är organisationens första version.', en: 'This is the first version of the organisation.' },
  more: { fi: 'Lisäksi {count} pienempää muutosta.', sv: 'Dessutom {count} mindre ändringar.', en: 'And {count} smaller changes.' },
  oneMore: { fi: 'Lisäksi yksi pienempi muutos.', sv: 'Dessutom en mindre ändring.', en: 'And one smaller change.' },
  proposals: {
    fi: 'Ilmoitettua on se, mikä on nimetty tai tehty muutostoimena, ja varmistettua se, minkä säilynyt tunnus ja muu näyttö osoittavat. '
      + 'Muu on päätelty vakansseista, tehtävistä tai nimistä ja on ehdotus, joka on vahvistettava.',
    sv: 'Angivet är det som har namngetts eller gjorts som en åtgärd, verifierat det som en bevarad kod och annat stöd visar. '
      + 'Resten är slutsatser av vakanser, uppgifter eller namn och är förslag som ska bekräftas.',
    en: 'Declared is what was named or done as a step, verified what a kept id and other evidence show. '
      + 'The rest is inferred from positions, tasks or names and is a proposal to be confirmed.',
  },
  transferred: {
    fi: 'Yksikön ”{unit}” vakanssit ja tehtävät siirtyvät toiseen virastoon: {agencies}.',
    sv: 'Vakanserna och uppgifterna vid ”{unit}” övergår till en annan myndighet: {agencies}.',
    en: 'The positions and tasks of “{unit}” go to another agency: {agencies}.',
  },
  receiverNamed: { fi: 'ilmoitettu; vastaanottaja on nimetty', sv: 'angivet; mottagaren är namngiven', en: 'declared; the receiver was named' },
  usedAgain: {
    fi: 'Samaa tunnusta käyttää nyt eri yksikkö: {ids}', sv: 'Samma kod används nu för en annan enhet: {ids}', en: 'This id was used again for another unit: {ids}',
  },
  yearsFrom: { fi: 'Henkilötyövuodet: mistä tullaan', sv: 'Årsverken: varifrån de kommer', en: 'Person-years: where they come from' },
  from: { fi: 'Mistä', sv: 'Varifrån', en: 'From' },
  before: { fi: 'Ennen', sv: 'Före', en: 'Before' },
  here: { fi: 'Tänne', sv: 'Hit', en: 'Here' },
  elsewhere: { fi: 'Muihin aloittaviin', sv: 'Till andra nya', en: 'To other new ones' },
  outside: { fi: 'Muihin virastoihin', sv: 'Till andra myndigheter', en: 'To other agencies' },
  ended: { fi: 'Päättyy', sv: 'Upphör', en: 'Ends' },
  missing: { fi: 'Vailla vastaanottajaa', sv: 'Utan mottagare', en: 'Without a receiver' },
  newYears: { fi: 'Uusia', sv: 'Nya', en: 'New' },
  total: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Total' },
  ledger: { fi: 'Tase', sv: 'Balansräkning', en: 'Ledger' },
  ledgerLead: {
    fi: 'Jokaisella vakanssilla, tehtävällä ja henkilötyövuodella on oltava yksi vastaanottaja.',
    sv: 'Varje vakans, uppgift och årsverke ska ha en mottagare.', en: 'Each position, task and person-year must have one receiver.',
  },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  stayed: { fi: 'Pysyy', sv: 'Kvar', en: 'Stays' },
  moved: { fi: 'Siirtyy', sv: 'Flyttas', en: 'Moves' },
  duplicated: { fi: 'Kahteen kertaan', sv: 'Dubbelt', en: 'Twice' },
  missingNamed: { fi: '{what} vailla vastaanottajaa: {names}', sv: '{what} utan mottagare: {names}', en: '{what} without a receiver: {names}' },
  duplicatedNamed: { fi: '{what} kahteen kertaan: {names}', sv: '{what} dubbelt: {names}', en: '{what} twice: {names}' },
  balanced: {
    fi: 'Tase täsmää: kaikilla on yksi vastaanottaja.', sv: 'Balansräkningen stämmer: alla har en mottagare.', en: 'The ledger balances: everything has one receiver.',
  },
  hash: { fi: 'Tarkiste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
} satisfies Record<string, Words>

export const pictureWords = {
  title: { fi: '{name} ennen ja jälkeen', sv: '{name} före och efter', en: '{name} before and after' },
  about: {
    fi: 'Vasemmalla {before} yksikköä lakkaavissa organisaatioissa, oikealla {after} uuden rakenteen yksikköä ({years} henkilötyövuotta). '
      + 'Viivat näyttävät, minne vakanssit ja tehtävät menevät. Samat tiedot ovat taulukossa kuvan alla.',
    sv: 'Till vänster {before} enheter i de organisationer som upphör, till höger {after} enheter i den nya strukturen ({years} årsverken). '
      + 'Linjerna visar vart vakanserna och uppgifterna går. Samma uppgifter finns i tabellen under bilden.',
    en: 'On the left {before} units of the closing organisations, on the right {after} units of the new structure ({years} person-years). '
      + 'Lines show where positions and tasks go. The table below the picture says the same.',
  },
  key: {
    fi: 'Yhtenäinen viiva on ilmoitettu tai varmistettu, katkoviiva on vielä vahvistettava. Paksuus kertoo henkilötyövuosista.',
    sv: 'Heldragen linje är angiven eller verifierad, streckad ska ännu bekräftas. Tjockleken berättar om årsverkena.',
    en: 'A solid line is declared or verified, a dashed one is still to be confirmed. Thickness tells of person-years.',
  },
} satisfies Record<string, Words>

export const pageWords = {
  comparison: { fi: 'Rakenteen vertailu', sv: 'Jämförelse av strukturen', en: 'Comparison of the structure' },
  asDocument: { fi: 'Vertailu asiakirjana', sv: 'Jämförelsen som handling', en: 'The comparison as a document' },
  sincePrevious: { fi: 'Edellisestä versiosta', sv: 'Sedan föregående version', en: 'Since the previous version' },
  sinceNumber: { fi: 'Edellisestä versiosta (versio {number})', sv: 'Sedan föregående version (version {number})', en: 'Since the previous version (version {number})' },
  sinceOutgoing: { fi: 'Lakkaaviin organisaatioihin verrattuna', sv: 'Jämfört med de organisationer som upphör', en: 'Against the closing organisations' },
  noOutgoing: {
    fi: 'Lakkaavilla organisaatioilla ei ole vielä rakennetta, johon verrata.', sv: 'De organisationer som upphör har ännu ingen struktur att jämföra med.',
    en: 'The closing organisations have no structure yet to compare with.',
  },
  counts: { fi: 'Muutokset: {counts}.', sv: 'Ändringar: {counts}.', en: 'Changes: {counts}.' },
  inTable: { fi: 'Taulukossa', sv: 'I tabellen', en: 'In the table' },
  seeTable: { fi: 'Kaikki ovat taulukossa.', sv: 'Alla finns i tabellen.', en: 'All are in the table.' },
  oneFollows: { fi: 'Yksi alayksikkö siirtyy mukana.', sv: 'En underenhet följer med.', en: 'One sub-unit only follows.' },
  follow: { fi: '{count} alayksikköä siirtyy mukana.', sv: '{count} underenheter följer med.', en: '{count} sub-units only follow.' },
  beforeAfter: { fi: 'Ennen ja jälkeen', sv: 'Före och efter', en: 'Before and after' },
  changes: { fi: 'Mikä muuttuu', sv: 'Vad som ändras', en: 'What changes' },
  tableCaption: {
    fi: 'Vain muuttuvat yksiköt. Henkilötyövuodet lasketaan yhteen sarakkeittain.', sv: 'Bara de enheter som ändras. Årsverkena summeras kolumnvis.',
    en: 'Only units that change. Person-years add up by column.',
  },
  nothing: { fi: 'Rakenteessa ei ole yksiköitä.', sv: 'Strukturen har inga enheter.', en: 'The structure has no units.' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  unchanged: { fi: 'ennallaan', sv: 'oförändrad', en: 'unchanged' },
  yearsFrom: { fi: 'Htv lakkaavissa', sv: 'Årsverken i de som upphör', en: 'Person-years in closing ones' },
  yearsPrevious: { fi: 'Htv edellisessä versiossa', sv: 'Årsverken i föregående version', en: 'Person-years in previous version' },
  yearsNow: { fi: 'Htv nyt', sv: 'Årsverken nu', en: 'Person-years now' },
  years: { fi: '{years} htv', sv: '{years} årsverken', en: '{years} person-years' },
  oneSame: { fi: 'Ennallaan yksi yksikkö', sv: 'En enhet är oförändrad', en: 'One unit is unchanged' },
  same: { fi: 'Ennallaan {count} yksikköä', sv: '{count} enheter är oförändrade', en: '{count} units are unchanged' },
  rest: { fi: 'Muualle siirtyvät ja päättyvät', sv: 'Går annanstans eller upphör', en: 'Go elsewhere or end' },
  regroupings: { fi: 'Uudelleenryhmittelyt', sv: 'Omgrupperingar', en: 'Regroupings' },
  regroupingsLead: {
    fi: 'Kun usea yksikkö järjestyy useaksi uudeksi, taulukko kertoo henkilötyövuosina, kuinka paljon menee mihinkin.',
    sv: 'När flera enheter blir flera nya berättar tabellen i årsverken hur mycket som går vart.',
    en: 'Where several units become several new ones, the table tells in person-years how much goes where.',
  },
  otherwise: { fi: 'Muualle tai päättyy', sv: 'Annanstans eller upphör', en: 'Elsewhere or ends' },
  outline: { fi: 'Uusi rakenne muutoksineen', sv: 'Den nya strukturen med ändringar', en: 'The new structure with its changes' },
} satisfies Record<string, Words>

export const proposalWords = {
  title: { fi: 'Vahvistettavat ehdotukset', sv: 'Förslag att bekräfta', en: 'Proposals to confirm' },
  lead: {
    fi: 'Vertailu on päätellyt nämä jatkajat. Alueen muutoskoordinaattori vahvistaa tai hylkää ne.',
    sv: 'Jämförelsen har slutit sig till dessa efterföljare. Regionens förändringskoordinator bekräftar eller avvisar dem.',
    en: 'The comparison has inferred these successions. The region’s change coordinator confirms or refuses them.',
  },
  leadOpen: {
    fi: 'Vertailu on päätellyt nämä jatkajat. Valitse ehdotukset ja vahvista tai hylkää ne. Vahvistettu näkyy jatkossa ilmoitettuna, '
      + 'hylättyä ei ehdoteta uudelleen. Kannan voi kumota.',
    sv: 'Jämförelsen har slutit sig till dessa efterföljare. Välj förslag och bekräfta eller avvisa dem. Det bekräftade visas sedan som angivet, '
      + 'det avvisade föreslås inte på nytt. Ett ställningstagande kan tas tillbaka.',
    en: 'The comparison has inferred these successions. Choose proposals and confirm or refuse them. What is confirmed is shown as declared '
      + 'from then on, what is refused is not proposed again. Either can be taken back.',
  },
  none: { fi: 'Vahvistettavia ehdotuksia ei ole.', sv: 'Det finns inga förslag att bekräfta.', en: 'There are no proposals to confirm.' },
  shown: { fi: 'Näytetään {shown} ensimmäistä; kaikkiaan ehdotuksia on {all}.', sv: 'De {shown} första visas; sammanlagt finns det {all} förslag.',
    en: 'The first {shown} are shown, of {all} in all.' },
  all: { fi: 'Valitse kaikki näytetyt', sv: 'Välj alla som visas', en: 'Choose all that are shown' },
  confirm: { fi: 'Vahvista valitut', sv: 'Bekräfta de valda', en: 'Confirm the chosen ones' },
  refuse: { fi: 'Hylkää valitut', sv: 'Avvisa de valda', en: 'Refuse the chosen ones' },
  from: { fi: 'Vanha yksikkö', sv: 'Gammal enhet', en: 'Old unit' },
  to: { fi: 'Uusi yksikkö', sv: 'Ny enhet', en: 'New unit' },
  kind: { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  ground: { fi: 'Näyttö', sv: 'Grund', en: 'Evidence' },
  before: { fi: 'edellinen versio', sv: 'föregående version', en: 'previous version' },
} satisfies Record<string, Words>
