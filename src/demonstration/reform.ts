// The demonstration reform: invented, but of the kind that the product is for. People are roles, never names of anybody.
import type { BodyRole } from '../body/body.ts'
import type { DutyKind } from '../duty/duty.ts'
import type { Language, Words } from '../platform/kit/language.ts'

export const programme = {
  number: 'VN/99999/2024',
  name: {
    fi: 'Elinvoimakeskusten toimeenpanohanke',
    sv: 'Projektet för inrättande av livskraftscentralerna',
    en: 'Project for setting up the Economic Development Centres',
  },
  shortName: { fi: 'Elinvoimakeskukset', sv: 'Livskraftscentralerna', en: 'Economic Development Centres' },
  organisation: {
    fi: 'Työ- ja elinkeinoministeriö',
    sv: 'Arbets- och näringsministeriet',
    en: 'Ministry of Economic Affairs and Employment',
  },
  goLiveOn: '2026-01-01',
}

type BodyOf = { slug: string; reportsTo: string | null; name: Words; task: Words; quorum: number; numbersUsed: number; aliases: string[]
  approvesStructures: boolean; onlyPrepares: boolean }

/** Superiors first. Meetings up to `numbersUsed` are only numbers until a memo or minutes are read in. */
export const bodies: BodyOf[] = [
  {
    slug: 'valmisteluryhma', reportsTo: null, quorum: 3, numbersUsed: 9, approvesStructures: true, onlyPrepares: false,
    name: { fi: 'VAU-valmisteluryhmä', sv: 'VAU-beredningsgruppen', en: 'VAU preparation group' },
    task: {
      fi: 'VAU-valmisteluryhmän tehtävänä on ohjata uudistuksen valmistelua, hyväksyä perustettavien virastojen '
        + 'organisaatiorakenteet ja mallityöjärjestys sekä tehdä tarvittavat esitykset ministeriöille.',
      sv: 'VAU-beredningsgruppens uppgift är att styra beredningen av reformen, godkänna de nya myndigheternas '
        + 'organisationsstruktur och modellen för arbetsordning samt göra behövliga framställningar till ministerierna.',
      en: 'The task of the preparation group is to steer the preparation of the reform, to approve the organisation '
        + 'structures of the new agencies and the model rules of procedure, and to make the proposals that the ministries need.',
    },
    aliases: ['valmisteluryhmä', 'vau-ryhmä', 'beredningsgruppen', 'vau-gruppen', 'beredningsgrupp', 'vau-beredningsgrupp'],
  },
  {
    slug: 'hankeryhma', reportsTo: 'valmisteluryhma', quorum: 9, numbersUsed: 13, approvesStructures: false, onlyPrepares: true,
    name: { fi: 'Hankeryhmä', sv: 'Projektgruppen', en: 'Project group' },
    task: {
      fi: 'Hankeryhmän tehtävänä on raportoida valmisteluryhmälle hankkeen etenemisestä ja vastata '
        + 'toimeenpanohankkeen johtamisesta yhdessä hankejohtajan kanssa.',
      sv: 'Projektgruppens uppgift är att rapportera till beredningsgruppen om hur projektet framskrider och att '
        + 'tillsammans med projektdirektören svara för ledningen av projektet.',
      en: 'The task of the project group is to report to the preparation group on the progress of the project and to '
        + 'lead the project together with the project director.',
    },
    aliases: ['elinvoimakeskusten toimeenpanon hankeryhmä', 'elinvoimakeskusten toimeenpanohankkeen hankeryhmä', 'projektgrupp'],
  },
]

export const period = { slug: '2024-2025', from: '2024-09-01', until: '2025-12-31' }

type Seat = { body: string; role: BodyRole; title: string; represents: string; deputyFor?: string }
/** A duty for an organisation by its key, or for the whole reform when no organisation is named. */
type GivenDuty = { kind: DutyKind; organisation: string | null }
export type Cast = { key: string; name: string; language: Language; isAdministrator?: boolean; seats: Seat[]; duties?: GivenDuty[] }

const project = (role: BodyRole, title: string, represents = '', deputyFor?: string): Seat =>
  ({ body: 'hankeryhma', role, title, represents, deputyFor })
const preparation = (role: BodyRole, title: string, represents = ''): Seat =>
  ({ body: 'valmisteluryhma', role, title, represents })

/** The new regions, each with its change coordinator. */
const regions: [key: string, name: string, centre: string, language: Language][] = [
  ['uusimaa', 'Uusimaa', 'Uudenmaan elinvoimakeskus', 'fi'],
  ['lounais-suomi', 'Lounais-Suomi', 'Lounais-Suomen elinvoimakeskus', 'fi'],
  ['kaakkois-suomi', 'Kaakkois-Suomi', 'Kaakkois-Suomen elinvoimakeskus', 'fi'],
  ['sisa-suomi', 'Sisä-Suomi', 'Sisä-Suomen elinvoimakeskus', 'fi'],
  ['keski-suomi', 'Keski-Suomi', 'Keski-Suomen elinvoimakeskus', 'fi'],
  ['ita-suomi', 'Itä-Suomi', 'Itä-Suomen elinvoimakeskus', 'fi'],
  ['etela-pohjanmaa', 'Etelä-Pohjanmaa', 'Etelä-Pohjanmaan elinvoimakeskus', 'fi'],
  ['pohjanmaa', 'Pohjanmaa', 'Pohjanmaan elinvoimakeskus', 'sv'],
  ['pohjois-suomi', 'Pohjois-Suomi', 'Pohjois-Suomen elinvoimakeskus', 'fi'],
  ['lappi', 'Lappi', 'Lapin elinvoimakeskus', 'fi'],
]

const person = (key: string, name: string, ...seats: Seat[]): Cast => ({ key, name, language: 'fi', seats })

/** Somebody with a duty over the whole reform who sits in no body. */
const planning = (key: string, name: string, kind: DutyKind): Cast => ({ ...person(key, name), duties: [{ kind, organisation: null }] })

/** Whom one can be. Whoever others stand in for comes before their deputies. */
export const people: Cast[] = [
  person('puheenjohtaja', 'Puheenjohtaja', project('chair', 'hankejohtaja'), preparation('expert', 'hankejohtaja')),
  person('varapuheenjohtaja', 'Varapuheenjohtaja', project('viceChair', 'ylijohtaja', 'ELY-keskukset')),
  person('projektisihteeri', 'Projektisihteeri', project('secretary', 'projektisihteeri')),
  person('tarkastaja', 'Pöytäkirjantarkastaja', project('checker', 'kehittämispäällikkö', 'KEHA-keskus')),
  person('jasen-tem', 'Jäsen, työ- ja elinkeinoministeriö', project('member', 'neuvotteleva virkamies', 'työ- ja elinkeinoministeriö')),
  person('jasen-mmm', 'Jäsen, maa- ja metsätalousministeriö', project('member', 'neuvotteleva virkamies', 'maa- ja metsätalousministeriö')),
  person('jasen-keha', 'Jäsen, KEHA-keskus', project('member', 'hallintojohtaja', 'KEHA-keskus')),
  person('jasen-henkilosto', 'Jäsen, henkilöstöjärjestöt', project('member', 'pääluottamusmies', 'henkilöstöjärjestöt')),
  ...regions.map(([key, name, centre, language], index): Cast => ({
    key: `muutoskoordinaattori-${key}`, name: `Muutoskoordinaattori, ${name}`, language,
    seats: [project('coordinator', 'muutoskoordinaattori', centre)], 
    // The regions stand in the order of the new centres' codes.
    duties: [{ kind: 'coordinator', organisation: `incoming ${String(index + 1).padStart(2, '0')}` }],
  })),
  person('varajasen-keha', 'Varajäsen, KEHA-keskus', project('deputy', 'hallintopäällikkö', 'KEHA-keskus', 'jasen-keha')),
  person('varajasen-henkilosto', 'Varajäsen, henkilöstöjärjestöt',
    project('deputy', 'luottamusmies', 'henkilöstöjärjestöt', 'jasen-henkilosto')),
  person('asiantuntija-henkilosto', 'Asiantuntija, henkilöstöhallinto', project('expert', 'henkilöstöpäällikkö', 'KEHA-keskus')),
  person('asiantuntija-ict', 'Asiantuntija, tietohallinto', project('expert', 'tietohallintopäällikkö', 'KEHA-keskus')),
  person('asiantuntija-viestinta', 'Asiantuntija, viestintä', project('expert', 'viestintäpäällikkö', 'KEHA-keskus')),
  person('valmistelu-puheenjohtaja', 'Valmisteluryhmän puheenjohtaja',
    preparation('chair', 'osastopäällikkö', 'valtiovarainministeriö')),
  person('valmistelu-varapuheenjohtaja', 'Valmisteluryhmän varapuheenjohtaja',
    preparation('viceChair', 'osastopäällikkö', 'työ- ja elinkeinoministeriö')),
  person('valmistelu-sihteeri', 'Valmisteluryhmän sihteeri', preparation('secretary', 'erityisasiantuntija', 'valtiovarainministeriö')),
  person('valmistelu-tarkastaja', 'Valmisteluryhmän pöytäkirjantarkastaja',
    preparation('checker', 'neuvotteleva virkamies', 'maa- ja metsätalousministeriö')),
  person('valmistelu-jasen', 'Valmisteluryhmän jäsen, KEHA-keskus', preparation('member', 'ylijohtaja', 'KEHA-keskus')),
  person('lukija', 'Lukija (henkilöstö)'),
  planning('henkilostosuunnittelija', 'Henkilöstösuunnittelija', 'hrPlanner'),
  planning('henkilostopaallikko', 'Henkilöstöpäällikkö', 'hrPlanner'),
  planning('palvelukeskus', 'Palvelukeskuksen vastaanottaja', 'serviceCentre'),
  { ...person('paakayttaja', 'Pääkäyttäjä'), isAdministrator: true },
]

/** A domain that can belong to nobody (RFC 2606). */
export const addressOf = (key: string): string => `${key}@toimeenpano.example`

export const startDay = '2025-06-05'
