// The alternatives of the demonstration reform as they stand in June 2025: invented figures of a plausible size, nobody's in particular.
import type { Grade, NeedKind } from './alternative/alternative.ts'
import { cellKey } from './alternative/alternative.ts'
import { today } from './alternative/text.ts'
import type { Words } from './platform/kit/language.ts'

type LaidAlternative = { name: Words; summary: string
  /** One for each criterion: the grade and why. */
  grades: [Grade, string][]
  risks: { text: string; likelihood: Grade; impact: Grade; mitigation: string }[]
  /** Kind, year, region, and the least, the likely and the most: whole person-years or thousands of euros. */
  needs: [NeedKind, number, string, number, number, number, string][] }
export type LaidAppraisal = { matter: string; criteria: { name: Words; explanation: string; weight: number }[]; alternatives: LaidAlternative[] }

const asToday = (summary: string, grades: LaidAlternative['grades'], needs: LaidAlternative['needs']): LaidAlternative =>
  ({ name: today, summary, grades, risks: [], needs })

export const appraisals: LaidAppraisal[] = [
  { matter: 'Asiakaspalvelumalli', criteria: [
    { name: { fi: 'Palvelun saatavuus', sv: 'Tillgång till service', en: 'Access to service' }, weight: 30,
      explanation: 'Saako asiakas vastauksen samassa ajassa koko maassa.' },
    { name: { fi: 'Alueen tuntemus', sv: 'Kännedom om regionen', en: 'Knowledge of the region' }, weight: 25,
      explanation: 'Tunteeko palvelija alueen elinkeinot ja hankkeet.' },
    { name: { fi: 'Kustannukset', sv: 'Kostnader', en: 'Costs' }, weight: 20, explanation: 'Pysyvät ja kertaluonteiset menot vuosina 2026–2027.' },
    { name: { fi: 'Kielelliset oikeudet', sv: 'Språkliga rättigheter', en: 'Language rights' }, weight: 15,
      explanation: 'Palvelu suomeksi ja ruotsiksi, saamelaisten kotiseutualueella myös saameksi.' },
    { name: { fi: 'Valmius 1.1.2026', sv: 'Beredskap 1.1.2026', en: 'Readiness on 1 January 2026' }, weight: 10,
      explanation: 'Ehtivätkö henkilöstö, järjestelmät ja tilat ajoissa.' },
  ], alternatives: [
    asToday('Viisitoista keskusta palvelee kukin omalla tavallaan; osa puheluista ohjautuu KEHA-keskukseen.', [
      [2, 'Jonot vaihtelevat alueittain.'], [4, 'Palvelija on lähellä asiakasta.'], [3, 'Menot ovat nykytasolla.'],
      [3, 'Ruotsinkielinen palvelu on muutaman henkilön varassa.'], [4, 'Muutosta ei tarvita, mutta viisitoista tapaa ei sovi kymmeneen virastoon.'],
    ], [['personYears', 2026, '', 118, 120, 124, 'Henkilöstöraportti 2024'], ['personYears', 2027, '', 118, 120, 124, 'Henkilöstöraportti 2024'],
      ['ict', 2026, '', 380, 410, 450, 'Nykyiset sopimukset'], ['ict', 2027, '', 380, 410, 450, 'Nykyiset sopimukset']]),
    { name: { fi: 'Keskitetty palvelu', sv: 'Centraliserad service', en: 'One national service' },
      summary: 'Yksi valtakunnallinen palvelu KEHA-keskuksessa, yhteinen numero ja jono.', grades: [
        [5, 'Sama palvelu ja jono koko maassa.'], [2, 'Alueen kysymykset siirretään eteenpäin.'], [4, 'Vähiten henkilötyövuosia.'],
        [4, 'Ruotsinkielinen ryhmä voidaan mitoittaa kunnolla.'], [2, 'Henkilöstön siirrot ja tilat ovat kesken vuodenvaihteessa.']],
      risks: [{ text: 'Siirtyvä henkilöstö ei tule mukaan', likelihood: 4, impact: 4, mitigation: 'Monipaikkainen työ sovitaan ennen siirtoa.' }],
      needs: [['personYears', 2026, '', 92, 98, 110, 'KEHA-keskuksen arvio'], ['personYears', 2027, '', 84, 90, 104, 'KEHA-keskuksen arvio'],
        ['ict', 2026, '', 700, 900, 1_300, 'Valtorin tarjous, alustava'], ['ict', 2027, '', 260, 300, 380, 'Ylläpito'],
        ['premises', 2026, '', 120, 180, 260, 'Lisätilat kahdella paikkakunnalla']] },
    { name: { fi: 'Alueellinen palvelu', sv: 'Regional service', en: 'Regional service' },
      summary: 'Kukin kymmenestä elinvoimakeskuksesta palvelee oman alueensa asiakkaat.', grades: [
        [3, 'Pienissä keskuksissa päivystys on ohut.'], [5, 'Palvelija tuntee alueen.'], [2, 'Eniten henkilötyövuosia.'],
        [2, 'Ruotsinkielistä palvelua ei saada joka keskukseen.'], [4, 'Lähimpänä nykyistä.']],
      risks: [{ text: 'Poissaolo keskeyttää palvelun pienessä keskuksessa', likelihood: 3, impact: 4, mitigation: 'Naapurikeskus tuuraa.' }],
      needs: [['personYears', 2026, 'Uusimaa', 24, 26, 29, 'Keskusten omat arviot'], ['personYears', 2026, 'Lappi', 7, 8, 9, 'Keskusten omat arviot'],
        ['personYears', 2026, 'Muut alueet', 88, 94, 104, 'Keskusten omat arviot'],
        ['personYears', 2027, 'Uusimaa', 24, 25, 29, 'Keskusten omat arviot'], ['personYears', 2027, 'Lappi', 7, 8, 9, 'Keskusten omat arviot'],
        ['personYears', 2027, 'Muut alueet', 86, 92, 104, 'Keskusten omat arviot'], ['ict', 2027, '', 420, 480, 600, 'Nykyiset sopimukset'],
        ['ict', 2026, '', 450, 520, 640, 'Nykyiset sopimukset, kymmenen virastoa'], ['money', 2026, '', 60, 80, 110, 'Koulutus']] },
    { name: { fi: 'Verkostomalli', sv: 'Nätverksmodell', en: 'Network model' },
      summary: 'Alueiden palvelijat vastaavat yhteisestä jonosta; alueen kysymys ohjautuu alueen osaajalle.', grades: [
        [4, 'Jono on yhteinen, vastuu alueilla.'], [4, 'Alueen kysymys löytää alueen osaajan.'], [3, 'Henkilötyövuodet vähenevät hitaasti.'],
        [5, 'Ruotsin- ja saamenkieliset osaajat ovat koko verkoston käytössä.'], [3, 'Ohjaus vaatii uuden järjestelmän osan.']],
      risks: [{ text: 'Puhelujen ohjaus ei valmistu vuodenvaihteeksi', likelihood: 3, impact: 3,
        mitigation: 'Nykyiset numerot pidetään auki maaliskuun loppuun.' },
        { text: 'Esihenkilötyö hajautuu', likelihood: 2, impact: 3, mitigation: 'Verkostolle nimetään palvelupäällikkö.' }],
      needs: [['personYears', 2026, '', 104, 110, 118, 'Työryhmän arvio'], ['personYears', 2027, '', 96, 102, 112, 'Työryhmän arvio'],
        ['ict', 2026, '', 600, 720, 1_000, 'Valtorin tarjous, alustava'], ['ict', 2027, '', 240, 280, 360, 'Ylläpito'],
        ['money', 2026, '', 90, 120, 150, 'Koulutus ja käyttöönotto']] },
  ] },
  { matter: 'Asiakkuudenhoitomalli', criteria: [
    { name: { fi: 'Asiakkaan kokemus', sv: 'Kundens upplevelse', en: 'The customer’s experience' }, weight: 35,
      explanation: 'Tietääkö yritys tai kunta, kuka asiakkuudesta vastaa.' },
    { name: { fi: 'Tiedon kulku', sv: 'Informationsgången', en: 'Flow of information' }, weight: 25,
      explanation: 'Näkevätkö rahoitus, luonnonvarat ja liikenne saman tilanteen.' },
    { name: { fi: 'Osaamisen riittävyys', sv: 'Tillräcklig kompetens', en: 'Sufficient competence' }, weight: 20,
      explanation: 'Löytyykö vastuuhenkilöt kaikilta alueilta.' },
    { name: { fi: 'Kustannukset', sv: 'Kostnader', en: 'Costs' }, weight: 20, explanation: 'Menot vuosina 2026–2027.' },
  ], alternatives: [
    asToday('Asiakkuuksia hoidetaan vastuualueittain; yhteistä asiakastietoa ei ole.', [
      [2, 'Sama yritys asioi monen vastuualueen kanssa.'], [1, 'Tiedot ovat kolmessa järjestelmässä.'], [3, 'Osaajat ovat vastuualueilla.'],
      [4, 'Ei uusia menoja.'],
    ], [['personYears', 2026, '', 60, 62, 65, 'Työaikakirjaukset 2024'], ['personYears', 2027, '', 60, 62, 65, 'Työaikakirjaukset 2024'],
      ['ict', 2026, '', 150, 160, 180, 'Nykyiset sopimukset']]),
    { name: { fi: 'Nimetty asiakasvastaava', sv: 'Namngiven kundansvarig', en: 'A named account manager' },
      summary: 'Jokaisella avainasiakkaalla on nimetty vastaava oman alueen keskuksessa.', grades: [
        [5, 'Asiakas tietää, kenelle soittaa.'], [3, 'Vastaava kokoaa tiedon käsin.'], [2, 'Pienillä alueilla vastaavia ei ole riittävästi.'],
        [2, 'Vaatii uusia tehtäviä.']],
      risks: [{ text: 'Asiakkuus jää vastaavan mukana, kun hän lähtee', likelihood: 3, impact: 4, mitigation: 'Jokaisella on varavastaava.' }],
      needs: [['personYears', 2026, '', 74, 80, 92, 'Työryhmän arvio'], ['personYears', 2027, '', 72, 78, 90, 'Työryhmän arvio'],
        ['ict', 2026, '', 200, 240, 320, 'Yhteinen asiakasnäkymä'], ['money', 2026, '', 40, 60, 90, 'Koulutus']] },
    { name: { fi: 'Toimialatiimit', sv: 'Branschteam', en: 'Teams by industry' },
      summary: 'Valtakunnalliset tiimit hoitavat toimialansa asiakkuudet yli aluerajojen.', grades: [
        [3, 'Toimialan osaaja löytyy, mutta alueelta katsottuna etäältä.'], [4, 'Tiimi näkee toimialan kokonaisuuden.'],
        [4, 'Osaajat riittävät, kun ne kootaan.'], [3, 'Tiimien vetäjät ovat uusia tehtäviä.']],
      risks: [{ text: 'Alueen kunnat eivät kuulu mihinkään tiimiin', likelihood: 4, impact: 3,
        mitigation: 'Kunnille nimetään yhteyshenkilö keskuksittain.' }],
      needs: [['personYears', 2026, '', 66, 70, 76, 'Työryhmän arvio'], ['personYears', 2027, '', 64, 68, 74, 'Työryhmän arvio'],
        ['ict', 2026, '', 300, 380, 520, 'Toimialan tilannekuva']] },
    { name: { fi: 'Yhteinen asiakkuuspöytä', sv: 'Gemensamt kundbord', en: 'A shared account desk' },
      summary: 'Keskuksen vastuualueet hoitavat asiakkuudet yhdessä; pöytä jakaa vastuun viikoittain.', grades: [
        [4, 'Yksi yhteystieto, vastuu vaihtuu harvoin.'], [5, 'Kaikki vastuualueet näkevät saman tilanteen.'], [3, 'Vaatii koordinaattorin joka keskukseen.'],
        [3, 'Koordinaattorit korvaavat osan nykytyöstä.']],
      risks: [{ text: 'Yhteinen järjestelmä viivästyy', likelihood: 3, impact: 4, mitigation: 'Ensimmäinen vuosi hoidetaan yhteisellä työtilalla.' }],
      needs: [['personYears', 2026, '', 68, 72, 80, 'Työryhmän arvio'], ['personYears', 2027, '', 62, 66, 76, 'Työryhmän arvio'],
        ['ict', 2026, '', 350, 480, 700, 'Yhteinen asiakastieto, alustava'], ['premises', 2026, '', 0, 20, 40, 'Yhteiset työtilat']] },
  ] },
]

const key = (letter: string, at: number): string => `${letter}${at + 1}`
/** Hundredths of a person-year; thousands of euros as cents. */
const hundredths = (kind: NeedKind, amount: number): number => kind === 'personYears' ? amount * 100 : amount * 100_000

/** The same as what a workbook brings in. */
export function contentOf({ criteria, alternatives }: LaidAppraisal) {
  return {
    alternatives: alternatives.map(({ name, summary }, at) => ({ key: key('a', at), name, summary, isToday: at === 0 })),
    criteria: criteria.map((one, at) => ({ key: key('k', at), ...one })),
    assessments: alternatives.flatMap(({ grades }, at) => grades.map(([grade, reason], index) => ({ key: cellKey(key('a', at), key('k', index)),
      alternative: key('a', at), criterion: key('k', index), grade, reason, who: '', on: '' }))),
    risks: alternatives.flatMap(({ risks }, at) => risks.map((one) => ({ alternative: key('a', at), ...one })))
      .map((one, at) => ({ key: key('r', at), ...one })),
    needs: alternatives.flatMap(({ needs }, at) => needs.map(([kind, year, region, low, likely, high, basis]) => ({ alternative: key('a', at), kind, year,
      region, low: hundredths(kind, low), likely: hundredths(kind, likely), high: hundredths(kind, high), basis })))
      .map((one, at) => ({ key: key('n', at), ...one })),
  }
}
