// The columns of a structure file: our own key, the header in three languages, other headers that are understood.
import type { Words } from '../platform/kit/language.ts'

export const kinds = ['units', 'positions', 'tasks'] as const
export type Kind = (typeof kinds)[number]

export type FieldKind = 'id' | 'reference' | 'text' | 'list' | 'day' | 'number' | 'count' | 'yes' | 'occupancy' | 'codes' | 'also'

export type Field = { kind: FieldKind; headers: Words; others?: string[]; isRequired?: true }

const id = (fi: string, sv: string, en: string, ...others: string[]): Field => ({ kind: 'id', headers: { fi, sv, en }, others, isRequired: true })
const field = (kind: FieldKind, fi: string, sv: string, en: string, ...others: string[]): Field => ({ kind, headers: { fi, sv, en }, others })

/** In the order of the columns. A header that says its kind ("Yksikön tunnus") also works in one flat file for several kinds. */
export const fields = {
  units: {
    id: id('Yksikön tunnus', 'Enhetens kod', 'Unit id', 'unitId', 'enhetskod', 'yksikkötunnus', 'yksikkökoodi', 'id', 'tunnus', 'kod', 'koodi'),
    'name.fi': field('text', 'Yksikön nimi', 'Enhetens namn på finska', 'Unit name in Finnish', 'name', 'name_fi', 'unit name', 'unit_name',
      'yksikön nimi suomeksi', 'nimi', 'nimi suomeksi', 'namn på finska', 'name in Finnish'),
    'name.sv': field('text', 'Yksikön nimi ruotsiksi', 'Enhetens namn', 'Unit name in Swedish', 'name_sv', 'nimi ruotsiksi', 'namn',
      'namn på svenska', 'enhetens namn på svenska', 'name in Swedish'),
    'name.en': field('text', 'Yksikön nimi englanniksi', 'Enhetens namn på engelska', 'Unit name in English', 'name_en',
      'nimi englanniksi', 'namn på engelska', 'name in English'),
    shortName: field('text', 'Lyhenne', 'Förkortning', 'Short name', 'lyhytnimi', 'kortnamn', 'abbreviation'),
    type: field('text', 'Yksikön tyyppi', 'Enhetens typ', 'Unit type', 'type', 'tyyppi', 'typ', 'laji'),
    parent: field('reference', 'Ylempi yksikkö', 'Överordnad enhet', 'Parent unit', 'parent', 'parentId', 'parent_id', 'parent id', 'parents',
      'yläyksikkö', 'ylempi', 'emoyksikkö', 'ylemmän yksikön tunnus', 'yläyksikön tunnus', 'överordnad', 'den överordnade enhetens kod',
      'överordnad enhets kod', 'parent unit id'),
    site: field('text', 'Toimipaikka', 'Verksamhetsställe', 'Site', 'unit site', 'yksikön toimipaikka', 'enhetens verksamhetsställe', 'tjänsteställe'),
    costCentre: field('text', 'Kustannuspaikka', 'Kostnadsställe', 'Cost centre', 'cost center', 'yksikön kustannuspaikka',
      'enhetens kostnadsställe', 'toimintayksikkö'),
    codes: field('codes', 'Koodit', 'Koder', 'Codes'),
    validFrom: field('day', 'Voimassa alkaen', 'Gäller från', 'Valid from', 'alkaen', 'alkupäivä', 'startdatum', 'start date', 'from'),
    validTo: field('day', 'Voimassa asti', 'Gäller till', 'Valid to', 'asti', 'loppupäivä', 'päättyy', 'slutdatum', 'end date', 'valid until', 'until'),
    also: field('also', 'Muut tiedot', 'Övriga uppgifter', 'Other details', 'also'),
    organisation: field('text', 'Organisaatio', 'Organisation', 'Organisation', 'organization', 'virasto', 'ämbetsverk', 'agency'),
    inForceFrom: field('day', 'Rakenne voimaan', 'Strukturen träder i kraft', 'Structure in force from'),
  },
  positions: {
    id: id('Vakanssin numero', 'Vakansens nummer', 'Position number', 'viran numero', 'tjänstens nummer', 'positionId', 'position id',
      'position_id', 'vakanssinumero',
      'vakanssi', 'viran tunnus', 'toimen numero', 'tehtävänumero', 'vakansnummer', 'tjänstnummer', 'tjänstens kod', 'id', 'numero', 'nummer', 'tunnus'),
    unit: { ...id('Vakanssin yksikkö', 'Vakansens enhet', 'Position unit', 'viran yksikkö', 'tjänstens enhet', 'unit', 'unitId', 'unit id',
      'unit_id', 'yksikkö', 'yksikön tunnus',
      'yksikkötunnus', 'enhet', 'enhetens kod', 'enhetskod'), kind: 'reference' },
    'title.fi': field('text', 'Nimike', 'Benämning på finska', 'Title in Finnish', 'title', 'title_fi', 'tehtävänimike', 'virkanimike', 'nimike suomeksi'),
    'title.sv': field('text', 'Nimike ruotsiksi', 'Benämning', 'Title in Swedish', 'title_sv', 'tjänstebenämning', 'benämning på svenska'),
    'title.en': field('text', 'Nimike englanniksi', 'Benämning på engelska', 'Title in English', 'title_en', 'job title'),
    fte: field('number', 'Osuus henkilötyövuodesta', 'Andel av årsverke', 'FTE', 'position fte', 'htv', 'viran htv', 'vakanssin htv', 'osuus',
      'andel', 'årsv', 'työaikaosuus'),
    head: field('yes', 'Esihenkilö', 'Chef', 'Head', 'esimies', 'yksikön päällikkö', 'päällikkö', 'is head', 'johtaa yksikköä'),
    occupancy: field('occupancy', 'Täyttötilanne', 'Besättning', 'Occupancy', 'tilanne', 'tila', 'tillsättning', 'status'),
    receiver: field('text', 'Vastaanottaja', 'Mottagare', 'Receiver', 'vakanssin vastaanottaja', 'vakansens mottagare', 'viran vastaanottaja',
      'tjänstens mottagare', 'position receiver'),
    endsOn: field('day', 'Määräaika päättyy', 'Visstid upphör', 'Ends on', 'päättyy', 'määräaikainen asti', 'upphör', 'fixed-term end', 'position ends on'),
    background: field('text', 'Taustavakanssi', 'Bakgrundsvakans', 'Background position', 'background', 'taustavirka', 'bakgrundstjänst'),
    site: field('text', 'Vakanssin toimipaikka', 'Vakansens verksamhetsställe', 'Position site', 'viran toimipaikka', 'site', 'toimipaikka',
      'verksamhetsställe', 'tjänsteställe'),
    costCentre: field('text', 'Vakanssin kustannuspaikka', 'Vakansens kostnadsställe', 'Position cost centre', 'viran kustannuspaikka',
      'cost centre', 'cost center',
      'kustannuspaikka', 'kostnadsställe'),
  },
  tasks: {
    id: id('Tehtävän tunnus', 'Uppgiftens kod', 'Task id', 'taskId', 'task_id', 'id', 'tunnus', 'kod'),
    'name.fi': field('text', 'Tehtävä', 'Uppgift på finska', 'Task in Finnish', 'name', 'name_fi', 'tehtävän nimi', 'nimi', 'task name'),
    'name.sv': field('text', 'Tehtävä ruotsiksi', 'Uppgift', 'Task in Swedish', 'name_sv', 'uppgiftens namn', 'namn', 'nimi ruotsiksi'),
    'name.en': field('text', 'Tehtävä englanniksi', 'Uppgift på engelska', 'Task', 'name_en', 'task in English', 'nimi englanniksi'),
    unit: { ...id('Tehtävän yksikkö', 'Uppgiftens enhet', 'Task unit', 'unit', 'unitId', 'unit id', 'unit_id', 'yksikkö', 'yksikön tunnus',
      'yksikkötunnus', 'enhet', 'enhetens kod', 'enhetskod'), kind: 'reference' },
    fte: field('number', 'Tehtävän henkilötyövuodet', 'Uppgiftens årsverken', 'Person-years', 'fte', 'task fte', 'htv', 'henkilötyövuodet', 'årsverken'),
    legalBasis: field('text', 'Säädösperuste', 'Rättslig grund', 'Legal basis', 'säädös', 'lainkohta', 'lagrum'),
    receiver: field('text', 'Tehtävän vastaanottaja', 'Uppgiftens mottagare', 'Task receiver', 'receiver', 'vastaanottaja', 'mottagare'),
    endsOn: field('day', 'Tehtävä päättyy', 'Uppgiften upphör', 'Task ends on', 'ends on', 'päättyy', 'upphör'),
    pendingCases: field('count', 'Vireillä olevat asiat', 'Anhängiga ärenden', 'Pending cases', 'vireillä'),
    contracts: field('list', 'Sopimukset', 'Avtal', 'Contracts'),
    systems: field('list', 'Tietojärjestelmät', 'Informationssystem', 'Systems', 'järjestelmät', 'system'),
  },
} satisfies Record<Kind, Record<string, Field>>

/** What a sheet or a file of each kind is called. */
export const kindNames: Record<Kind, Words> = {
  units: { fi: 'Yksiköt', sv: 'Enheter', en: 'Units' },
  positions: { fi: 'Vakanssit', sv: 'Vakanser', en: 'Positions' },
  tasks: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
}

/** What the other sheets of our own workbooks are called. */
export const sheetNames: Record<'help' | 'lists' | 'findings', Words> = {
  help: { fi: 'Ohje', sv: 'Anvisning', en: 'Help' },
  lists: { fi: 'Luettelot', sv: 'Listor', en: 'Lists' },
  findings: { fi: 'Havainnot', sv: 'Iakttagelser', en: 'Findings' },
}

/** Other names of sheets and files. */
export const otherKindNames: Record<Kind, string[]> = {
  units: ['yksikot', 'unit', 'yksikkö', 'enhet', 'organisaatio', 'organisation'],
  positions: ['virat', 'tjänster', 'position', 'posts', 'toimet', 'tehtävänimikkeet'],
  tasks: ['tehtavat', 'task', 'uppgift'],
}

/** A field by its name, for code that walks over them. */
export const fieldOf = (kind: Kind, name: string): Field | undefined => Object.entries<Field>(fields[kind]).find(([one]) => one === name)?.[1]

/** Headers under which holders' names travel. They never belong into a structure. */
export const personHeaders: ReadonlySet<string> = new Set([
  'henkilö', 'henkilön nimi', 'haltija', 'viran haltija', 'viranhaltija', 'sukunimi', 'etunimi', 'etunimet', 'henkilötunnus', 'hetu', 'työntekijä',
  'virkamies', 'esimiehen nimi', 'esihenkilön nimi', 'innehavare', 'innehavarens namn', 'tjänsteinnehavare', 'förnamn', 'efternamn', 'person', 'personnamn',
  'personbeteckning', 'anställd', 'holder', 'holder name', 'post holder', 'postholder', 'first name', 'last name', 'surname', 'forename', 'employee',
  'employee name', 'person name', 'incumbent', 'contact name', 'contact email', 'email', 'e-mail', 'sähköposti', 'e-post',
])

/** Types of units that are common; any other is shown as it was written. */
export const unitTypes: Words[] = [
  { fi: 'virasto', sv: 'ämbetsverk', en: 'agency' }, { fi: 'vastuualue', sv: 'ansvarsområde', en: 'area of responsibility' },
  { fi: 'osasto', sv: 'avdelning', en: 'department' }, { fi: 'toimiala', sv: 'verksamhetsområde', en: 'division' },
  { fi: 'yksikkö', sv: 'enhet', en: 'unit' }, { fi: 'ryhmä', sv: 'grupp', en: 'group' }, { fi: 'tiimi', sv: 'team', en: 'team' },
]

/** A unit's type in the reader's language, whichever of the three it was written in. */
export function typeIn(type: string, language: keyof Words): string {
  const word = type.trim().toLowerCase()
  return unitTypes.find((one) => Object.values(one).includes(word))?.[language] ?? type
}
