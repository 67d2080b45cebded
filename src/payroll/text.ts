// The words of what payroll would refuse and of what is wrong in a column mapping.
import { fill, inEach, type Language, textIn, type Words } from '../platform/kit/language.ts'
import { isDay, writtenDay } from '../platform/kit/day.ts'
import type { MappingFault } from './mapping.ts'
import type { PayrollRefusal, RefusalKind } from './refusals.ts'

export const dryRunTitle: Words = { fi: 'Koeajo: mitä palkkajärjestelmä hylkäisi', sv: 'Provkörning: vad lönesystemet skulle avvisa', en: 'Dry run: what payroll would refuse' }

/** {value} and {expected} are what a refusal carries; days come written out. */
const refusalWords: Record<RefusalKind, Words> = {
  noStructure: { fi: 'Organisaatiolla ei ole hyväksyttyä rakennetta.', sv: 'Organisationen har ingen godkänd struktur.', en: 'The organisation has no approved structure.' },
  noDecision: {
    fi: 'Rakenteella ei ole hyväksyjää: toimielimen päätöstä ei löydy.', sv: 'Strukturen saknar godkännare: inget organs beslut hittas.',
    en: 'The structure has no approver: no decision of a body is found.',
  },
  conditionLapsed: {
    fi: 'Rakenne hyväksyttiin ehdolla, joka raukesi: {value}.', sv: 'Strukturen godkändes med ett villkor som förföll: {value}.',
    en: 'The structure was approved on a condition that lapsed: {value}.',
  },
  conditionWaits: {
    fi: 'Rakenne on hyväksytty ehdolla, joka ei ole vielä täyttynyt: {value}.', sv: 'Strukturen är godkänd med ett villkor som ännu inte har uppfyllts: {value}.',
    en: 'The structure is approved on a condition that is not fulfilled yet: {value}.',
  },
  unknownParent: {
    fi: 'Ylempää yksikköä {value} ei ole rakenteessa.', sv: 'Den överordnade enheten {value} finns inte i strukturen.',
    en: 'The parent unit {value} is not in the structure.',
  },
  parentBeginsLater: {
    fi: 'Yksikkö alkaa {value}, ennen ylempää yksikköään, joka alkaa {expected}.',
    sv: 'Enheten börjar {value}, före sin överordnade enhet, som börjar {expected}.',
    en: 'The unit begins on {value}, before its parent, which begins on {expected}.',
  },
  parentEndsBefore: {
    fi: 'Ylemmän yksikön voimassaolo päättyy {expected}, mutta yksikkö jatkuu.',
    sv: 'Den överordnade enheten upphör {expected}, men enheten fortsätter.',
    en: 'The parent unit ends on {expected}, but the unit goes on.',
  },
  positionWithoutUnit: {
    fi: 'Vakanssin yksikköä {value} ei ole rakenteessa.', sv: 'Vakansens enhet {value} finns inte i strukturen.',
    en: 'The position’s unit {value} is not in the structure.',
  },
  taskWithoutUnit: {
    fi: 'Tehtävän yksikköä {value} ei ole rakenteessa.', sv: 'Uppgiftens enhet {value} finns inte i strukturen.',
    en: 'The task’s unit {value} is not in the structure.',
  },
  unitNotInForce: {
    fi: 'Vakanssi on yksikössä {value}, jonka voimassaolo on päättynyt {expected}.',
    sv: 'Vakansen finns i enheten {value}, som upphört {expected}.', en: 'The position is in the unit {value}, which ended on {expected}.',
  },
  endsBeforeItBegins: {
    fi: 'Päättyy {value}, ennen kuin alkaa {expected}.', sv: 'Upphör {value}, innan den börjar {expected}.',
    en: 'Ends on {value}, before it begins on {expected}.',
  },
  gap: {
    fi: 'Vakanssi päättyy {value}, eikä sille ala mitään {expected}.', sv: 'Vakansen upphör {value}, och ingenting börjar för den {expected}.',
    en: 'The position ends on {value} and nothing begins for it on {expected}.',
  },
  doubleUnit: {
    fi: 'Sama yksikön tunnus on jo käytössä ({value}).', sv: 'Samma enhetskod används redan ({value}).', en: 'The same unit id is already in use ({value}).',
  },
  doublePosition: {
    fi: 'Sama vakanssin numero on jo käytössä ({value}).', sv: 'Samma vakansnummer används redan ({value}).',
    en: 'The same position number is already in use ({value}).',
  },
  doubleTask: {
    fi: 'Sama tehtävän tunnus on jo käytössä ({value}).', sv: 'Samma uppgiftskod används redan ({value}).', en: 'The same task id is already in use ({value}).',
  },
  missingValue: {
    fi: 'Pakollinen sarake ”{expected}” on tyhjä.', sv: 'Den obligatoriska kolumnen ”{expected}” är tom.', en: 'The required column “{expected}” is empty.',
  },
  unknownValue: {
    fi: 'Arvolle ”{value}” ei ole vastinetta sarakkeessa ”{expected}”.', sv: 'Värdet ”{value}” saknar motsvarighet i kolumnen ”{expected}”.',
    en: 'The value “{value}” has no counterpart in the column “{expected}”.',
  },
  tooLong: {
    fi: 'Arvo ”{value}” on liian pitkä sarakkeeseen ”{expected}”.', sv: 'Värdet ”{value}” är för långt för kolumnen ”{expected}”.',
    en: 'The value “{value}” is too long for the column “{expected}”.',
  },
  noHead: {
    fi: 'Yksiköllä on vakansseja mutta ei esihenkilövakanssia.', sv: 'Enheten har vakanser men ingen chefsvakans.',
    en: 'The unit has positions but no head position.',
  },
  noSupervisor: {
    fi: 'Vakanssille ei löydy esihenkilövakanssia.', sv: 'Ingen chefsvakans hittas för vakansen.', en: 'No supervising position is found for the position.',
  },
}

/** A refusal in a sentence. */
export const writtenRefusal = ({ kind, value, expected, condition }: Pick<PayrollRefusal, 'kind' | 'value' | 'expected' | 'condition'>, language: Language): string => {
  const written = (text: string): string => isDay(text) ? writtenDay(text, language) : text
  // A condition is a sentence and has its own full stop.
  const said = condition === undefined ? written(value) : textIn(condition, language).replace(/\.\s*$/, '')
  return fill(refusalWords[kind][language], { value: said, expected: written(expected) })
}

/** A refusal in a sentence in every language. */
export const refusalInWords = (one: PayrollRefusal): Words => inEach((language) => writtenRefusal(one, language))

/** What a refusal is about: the unit, position or task by its number and name. */
export const writtenSubject = ({ subject, name }: Pick<PayrollRefusal, 'subject' | 'name'>, language: Language): string =>
  [subject, textIn(name, language)].filter((part) => part !== '').join(' ')

const mappingFaults = {
  noJson: { fi: 'tiedosto ei ole JSON-muotoa: {value}', sv: 'filen är inte JSON: {value}', en: 'the file is not JSON: {value}' },
  wantsObject: { fi: 'tässä pitää olla { … }', sv: 'här ska stå { … }', en: '{ … } is expected here' },
  wantsList: { fi: 'tässä pitää olla luettelo [ … ]', sv: 'här ska stå en lista [ … ]', en: 'a list [ … ] is expected here' },
  wantsText: { fi: 'tässä pitää olla teksti', sv: 'här ska stå en text', en: 'a text is expected here' },
  wantsNumber: { fi: 'tässä pitää olla kokonaisluku, vähintään 1', sv: 'här ska stå ett heltal, minst 1', en: 'a whole number of at least 1 is expected here' },
  wantsYesOrNo: { fi: 'tässä pitää olla true tai false', sv: 'här ska stå true eller false', en: 'true or false is expected here' },
  isEmpty: { fi: 'tyhjä', sv: 'tomt', en: 'empty' },
  isLong: { fi: 'liian pitkä', sv: 'för långt', en: 'too long' },
  unknownKey: { fi: 'tuntematon kohta', sv: 'okänd del', en: 'unknown part' },
  unknownChoice: { fi: 'valitse jokin näistä: {value}', sv: 'välj ett av dessa: {value}', en: 'choose one of these: {value}' },
  unknownField: { fi: 'tuntematon kenttä; kentät ovat {value}', sv: 'okänt fält; fälten är {value}', en: 'unknown field; the fields are {value}' },
  oneSource: {
    fi: 'sarakkeella pitää olla täsmälleen yksi näistä: {value}', sv: 'kolumnen ska ha exakt ett av dessa: {value}',
    en: 'a column has exactly one of these: {value}',
  },
  codesOfUnits: { fi: 'vain yksiköillä on koodeja', sv: 'endast enheter har koder', en: 'only units have codes' },
  usedTwice: { fi: '”{value}” on käytössä kahdesti', sv: '”{value}” används två gånger', en: '“{value}” is used twice' },
  badFileName: {
    fi: 'tiedoston nimi on muotoa yksikot.csv (pieniä kirjaimia, numeroita, _ ja -; .csv, .tsv tai .txt)',
    sv: 'filnamnet har formen enheter.csv (små bokstäver, siffror, _ och -; .csv, .tsv eller .txt)',
    en: 'a file name is like units.csv (small letters, digits, _ and -; .csv, .tsv or .txt)',
  },
  noTable: { fi: 'mitään näistä ei ole: {value}', sv: 'inget av dessa finns: {value}', en: 'none of these is there: {value}' },
} satisfies Record<string, Words>

export type MappingFaultCode = keyof typeof mappingFaults

/** What is wrong in a mapping, with its place. */
export const writtenMappingFault = ({ path, code, value }: MappingFault, language: Language): string => {
  const said = mappingFaults[code][language].replace('{value}', () => value)
  return path === '' ? said : `${path}: ${said}`
}

/** The same in every language. */
export const mappingFaultWords = (fault: MappingFault): Words => inEach((language) => writtenMappingFault(fault, language))
