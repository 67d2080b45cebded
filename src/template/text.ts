// The words of the workbook that people fill in: what stands in its lists, its help sheet and its warnings.
import type { Words } from '../platform/kit/language.ts'
import type { FieldKind } from '../structure/fields.ts'
import type { Occupancy } from '../structure/structure.ts'

export const yesWords: Words = { fi: 'kyllä', sv: 'ja', en: 'yes' }

export const occupancyWords: Record<Occupancy, Words> = {
  filled: { fi: 'täytetty', sv: 'tillsatt', en: 'filled' },
  interim: { fi: 'sijainen', sv: 'tillförordnad', en: 'interim' },
  recruiting: { fi: 'rekrytointi', sv: 'rekryteras', en: 'recruiting' },
  vacant: { fi: 'avoin', sv: 'vakant', en: 'vacant' },
  abolished: { fi: 'lakkautettu', sv: 'indragen', en: 'abolished' },
}

export const helpHeaders = {
  sheet: { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  column: { fi: 'Sarake', sv: 'Kolumn', en: 'Column' },
  expected: { fi: 'Mitä sarakkeeseen kirjoitetaan', sv: 'Vad som skrivs i kolumnen', en: 'What to write in the column' },
} satisfies Record<string, Words>

export const helpIntroduction: Words[] = [
  {
    fi: 'Organisaatiorakenteen mallipohja. Jokainen rivi on yksi yksikkö, vakanssi tai tehtävä. Otsikoita ei muuteta.',
    sv: 'Mall för organisationsstrukturen. Varje rad är en enhet, en vakans eller en uppgift. Rubrikerna ändras inte.',
    en: 'Template for the organisation structure. Each row is one unit, position or task. The headers stay as they are.',
  },
  {
    fi: 'Tunnukset pysyvät samoina versiosta toiseen, vaikka nimi tai paikka muuttuu. Lakkautetun tunnusta ei käytetä uudelleen.',
    sv: 'Koderna är desamma från version till version även om namnet eller placeringen ändras. En indragen kod används inte på nytt.',
    en: 'Ids stay the same from version to version even when the name or the place changes. The id of what is abolished is not used again.',
  },
  {
    fi: 'Henkilöiden nimiä ei kirjoiteta mihinkään sarakkeeseen.',
    sv: 'Personnamn skrivs inte i någon kolumn.',
    en: 'Names of people are written in no column.',
  },
]

export const kindHelp: Record<FieldKind, Words> = {
  id: { fi: 'Pakollinen. Tunnus, jota ei ole muulla rivillä.', sv: 'Obligatorisk. En kod som inte finns på någon annan rad.', en: 'Required. An id that no other row has.' },
  reference: { fi: 'Yksikön tunnus täsmälleen niin kuin se on yksiköiden taulukossa.', sv: 'Enhetens kod exakt som den står på enheternas blad.', en: 'The id of a unit exactly as it stands on the sheet of units.' },
  text: { fi: 'Tekstiä.', sv: 'Text.', en: 'Text.' },
  list: { fi: 'Tekstejä puolipisteellä erotettuina.', sv: 'Texter åtskilda med semikolon.', en: 'Texts with semicolons between them.' },
  day: { fi: 'Päivä muodossa 1.1.2026. Tyhjä, jos päivää ei ole.', sv: 'Dag i formen 1.1.2026. Tom om det inte finns någon dag.', en: 'A day as 1.1.2026. Empty when there is none.' },
  number: { fi: 'Luku, esimerkiksi 1 tai 0,5.', sv: 'Ett tal, till exempel 1 eller 0,5.', en: 'A number, for example 1 or 0.5.' },
  count: { fi: 'Kokonaisluku.', sv: 'Ett heltal.', en: 'A whole number.' },
  yes: { fi: 'kyllä, jos vakanssi johtaa yksikköä; muuten tyhjä. Yksiköllä on yksi johtava vakanssi.', sv: 'ja, om vakansen leder enheten; annars tom. En enhet har en chefsvakans.', en: 'yes when the position leads the unit, otherwise empty. A unit has one head position.' },
  occupancy: { fi: 'Valitse luettelosta. Tyhjä tarkoittaa täytettyä.', sv: 'Välj ur listan. Tom betyder tillsatt.', en: 'Choose from the list. Empty means filled.' },
  codes: { fi: 'Muiden järjestelmien koodit: järjestelmä=koodi (2026-01-01–), puolipisteellä erotettuina.', sv: 'Andra systems koder: system=kod (2026-01-01–), åtskilda med semikolon.', en: 'Codes of other systems: system=code (2026-01-01–), with semicolons between them.' },
  also: { fi: 'Muita tietoja muodossa nimi=arvo, puolipisteellä erotettuina.', sv: 'Övriga uppgifter i formen namn=värde, åtskilda med semikolon.', en: 'Other details as name=value, with semicolons between them.' },
}

/** Where a column needs its own words. */
export const fieldHelp: Record<string, Words> = {
  'units.parent': { fi: 'Sen yksikön tunnus, jonka alaisuuteen yksikkö kuuluu. Vain ylimmällä yksiköllä tyhjä.', sv: 'Koden för den enhet som enheten lyder under. Tom endast för den högsta enheten.', en: 'The id of the unit that this one belongs under. Empty only for the unit at the top.' },
  'units.type': { fi: 'Esimerkiksi osasto, yksikkö tai ryhmä.', sv: 'Till exempel avdelning, enhet eller grupp.', en: 'For example department, unit or group.' },
  'units.name.fi': { fi: 'Nimi suomeksi. Jokaisella yksiköllä on nimi ainakin yhdellä kielellä.', sv: 'Namnet på finska. Varje enhet har ett namn på minst ett språk.', en: 'The name in Finnish. Every unit has a name in at least one language.' },
  'units.organisation': { fi: 'Viraston nimi. Riittää kerran, jos tiedostossa on vain yksi virasto.', sv: 'Ämbetsverkets namn. Det räcker med en gång om filen gäller ett enda ämbetsverk.', en: 'The name of the agency. Once is enough when the file is of one agency.' },
  'units.inForceFrom': { fi: 'Päivä, jona koko rakenne tulee voimaan. Riittää kerran.', sv: 'Dagen då hela strukturen träder i kraft. Det räcker med en gång.', en: 'The day on which the whole structure comes into force. Once is enough.' },
  'positions.fte': { fi: 'Osuus henkilötyövuodesta: kokoaikainen 1, puolikas 0,5.', sv: 'Andel av ett årsverke: heltid 1, halvtid 0,5.', en: 'The share of a person-year: 1 for full time, 0.5 for half.' },
  'positions.receiver': { fi: 'Jos vakanssi siirtyy muualle: virasto/yksikkö/vakanssi.', sv: 'Om vakansen övergår till annan: ämbetsverk/enhet/vakans.', en: 'When the position goes elsewhere: agency/unit/position.' },
  'positions.endsOn': { fi: 'Määräaikaisen viimeinen päivä.', sv: 'Visstidstjänstens sista dag.', en: 'The last day of a fixed term.' },
  'positions.background': { fi: 'Sen vakanssin numero, josta viranhaltija on virkavapaalla.', sv: 'Numret på den vakans som innehavaren är tjänstledig från.', en: 'The number of the position that its holder is on leave from.' },
  'tasks.legalBasis': { fi: 'Säädös ja pykälä, johon tehtävä perustuu.', sv: 'Den författning och paragraf som uppgiften grundar sig på.', en: 'The act and section that the task rests on.' },
  'tasks.receiver': { fi: 'Jos tehtävä siirtyy muualle: virasto/yksikkö.', sv: 'Om uppgiften övergår till annan: ämbetsverk/enhet.', en: 'When the task goes elsewhere: agency/unit.' },
}

export const validationWords = {
  title: { fi: 'Tarkista arvo', sv: 'Kontrollera värdet', en: 'Check the value' },
  list: { fi: 'Valitse arvo luettelosta.', sv: 'Välj ett värde ur listan.', en: 'Choose a value from the list.' },
  unit: { fi: 'Tunnusta ei ole yksiköiden taulukossa.', sv: 'Koden finns inte på enheternas blad.', en: 'The id is not on the sheet of units.' },
  number: { fi: 'Kirjoita luku, joka on vähintään 0.', sv: 'Skriv ett tal som är minst 0.', en: 'Write a number of at least 0.' },
  day: { fi: 'Kirjoita päivä muodossa 1.1.2026.', sv: 'Skriv dagen i formen 1.1.2026.', en: 'Write the day as 1.1.2026.' },
  twice: { fi: 'Tunnus on jo toisella rivillä.', sv: 'Koden finns redan på en annan rad.', en: 'The id stands on another row already.' },
} satisfies Record<string, Words>

/** The columns of the list of findings. */
export const listHeaders: Words[] = [
  { fi: 'Vakavuus', sv: 'Allvarlighetsgrad', en: 'Severity' },
  { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  { fi: 'Solu', sv: 'Cell', en: 'Cell' },
  { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  { fi: 'Mitä on vialla ja miten se korjataan', sv: 'Vad som är fel och hur det rättas', en: 'What is wrong and how to mend it' },
  { fi: 'Koodi', sv: 'Kod', en: 'Code' },
]
