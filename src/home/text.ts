// Every word that people see on the home page, on the page of the reform and in the accessibility statement.
import type { Words } from '../platform/kit/language.ts'

export const todoWords = {
  sendAgenda: { fi: 'Kokoa asialista ja lähetä se', sv: 'Sammanställ föredragningslistan och skicka den', en: 'Build the agenda and send it' },
  open: { fi: 'Avaa kokous', sv: 'Öppna mötet', en: 'Open the meeting' },
  readAgenda: { fi: 'Tutustu asialistaan', sv: 'Läs föredragningslistan', en: 'Read the agenda' },
  presentOne: { fi: 'Valmistaudu esittelemään yksi asia', sv: 'Förbered föredragningen av ett ärende', en: 'Prepare to present one item' },
  present: { fi: 'Valmistaudu esittelemään {count} asiaa', sv: 'Förbered föredragningen av {count} ärenden', en: 'Prepare to present {count} items' },
  recordOne: { fi: 'Kirjaa vielä yhden asiakohdan lopputulos', sv: 'Anteckna utfallet av en punkt till', en: 'Record the outcome of one more item' },
  record: { fi: 'Kirjaa lopputulos {count} asiakohtaan', sv: 'Anteckna utfallet av {count} punkter', en: 'Record the outcome of {count} items' },
  close: { fi: 'Päätä kokous', sv: 'Avsluta mötet', en: 'Close the meeting' },
  sendMinutes: { fi: 'Viimeistele pöytäkirja ja lähetä se tarkastettavaksi', sv: 'Färdigställ protokollet och skicka det för justering',
    en: 'Finish the minutes and send them for checking' },
  answerOne: { fi: 'Vastaa pöytäkirjaan tehtyyn huomautukseen', sv: 'Besvara anmärkningen mot protokollet', en: 'Answer the remark on the minutes' },
  answer: { fi: 'Vastaa pöytäkirjan {count} huomautukseen', sv: 'Besvara {count} anmärkningar mot protokollet', en: 'Answer {count} remarks on the minutes' },
  check: { fi: 'Tarkasta pöytäkirja', sv: 'Justera protokollet', en: 'Check the minutes' },
  approve: { fi: 'Hyväksy pöytäkirja', sv: 'Godkänn protokollet', en: 'Approve the minutes' },
  publishMinutes: { fi: 'Julkaise hyväksytty pöytäkirja', sv: 'Publicera det godkända protokollet', en: 'Publish the approved minutes' },
  confirmCorrection: { fi: 'Vahvista tai hylkää pöytäkirjan korjaus', sv: 'Bekräfta eller förkasta rättelsen av protokollet',
    en: 'Confirm or refuse the correction of the minutes' },
  draftMemo: { fi: 'Laadi muistio henkilöstölle', sv: 'Skriv promemorian till personalen', en: 'Draft the memo to staff' },
  publishMemo: { fi: 'Julkaise muistio henkilöstölle', sv: 'Publicera promemorian till personalen', en: 'Publish the memo to staff' },
  correctMemo: { fi: 'Oikaise muistio: hyväksytty pöytäkirja poikkeaa siitä', sv: 'Rätta promemorian: det godkända protokollet avviker från den',
    en: 'Correct the memo: the approved minutes differ from it' },
  readMemo: { fi: 'Lue sisään edellisen kokouksen muistio', sv: 'Läs in promemorian från förra mötet', en: 'Read in the memo of the last meeting' },
  plan: { fi: 'Suunnittele seuraava kokous', sv: 'Planera nästa möte', en: 'Plan the next meeting' },
  handOver: { fi: 'Nimeä toimenpiteelle uusi vastuuhenkilö: {what} ({owner} ei enää ole jäsen)',
    sv: 'Utse en ny ansvarig för åtgärden: {what} ({owner} är inte längre medlem)',
    en: 'Name somebody else for the follow-up: {what} ({owner} is a member no more)' },
  lateStatement: { fi: 'Lausunto on myöhässä: {of}', sv: 'Utlåtandet är försenat: {of}', en: 'The statement is late: {of}' },
  approveReport: { fi: 'Hyväksy tilannekatsaus toimielimelle {to}', sv: 'Godkänn lägesrapporten till {to}', en: 'Approve the status report to {to}' },
  settleCondition: { fi: 'Ratkaise, mitä ehdosta riippuu: {name}', sv: 'Avgör det som beror på villkoret: {name}',
    en: 'Settle what depends on the condition: {name}' },
  commitment: { fi: 'Luvattu: {matter}', sv: 'Utlovat: {matter}', en: 'Promised: {matter}' },
} satisfies Record<string, Words>

export const aboutWords = {
  waiting: { fi: 'Ratkaistavia: {count}', sv: 'Att avgöra: {count}', en: 'To settle: {count}' },
  revision: { fi: '{organisation}, versio {number}', sv: '{organisation}, version {number}', en: '{organisation}, version {number}' },
  handoff: { fi: 'Toimitus {number} palkkoihin', sv: 'Leverans {number} till lönesystemet', en: 'Hand-off {number} to payroll' },
  meeting: { fi: '{body}, {number}. kokous', sv: '{body}, möte {number}', en: '{body}, meeting {number}' },
  beforeNext: { fi: '{body}, {number}. kokous – ennen {next}. kokousta {day}', sv: '{body}, möte {number} – före möte {next} den {day}',
    en: '{body}, meeting {number} – before meeting {next} on {day}' },
} satisfies Record<string, Words>

export const structureWords = {
  submit: { fi: 'Viimeistele rakenne ja anna se käsittelyyn', sv: 'Färdigställ strukturen och lämna den till behandling',
    en: 'Finish the structure and submit it' },
  judge: { fi: 'Vahvista tai hylkää {count} vertailun ehdotusta', sv: 'Bekräfta eller avvisa {count} av jämförelsens förslag',
    en: 'Confirm or refuse {count} proposals of the comparison' },
  judgeOne: { fi: 'Vahvista tai hylkää vertailun ehdotus', sv: 'Bekräfta eller avvisa jämförelsens förslag', en: 'Confirm or refuse a proposal of the comparison' },
  answer: { fi: 'Vahvista tai hylkää siirto: {item}', sv: 'Bekräfta eller avvisa överföringen: {item}', en: 'Confirm or decline the transfer: {item}' },
} satisfies Record<string, Words>

export const setUpWords = {
  about: { fi: 'Käyttöönotto', sv: 'Ibruktagande', en: 'Setting up' },
  programme: { fi: 'Perusta uudistus', sv: 'Inrätta reformen', en: 'Set up the reform' },
  body: { fi: 'Perusta ensimmäinen toimielin', sv: 'Inrätta det första organet', en: 'Set up the first body' },
  period: { fi: 'Lisää toimielimelle toimikausi', sv: 'Lägg till en mandatperiod för organet', en: 'Add a term for the body' },
  people: { fi: 'Lisää henkilöt', sv: 'Lägg till personer', en: 'Add people' },
  memberships: { fi: 'Nimeä toimielinten jäsenet', sv: 'Utse organens medlemmar', en: 'Name the members of the bodies' },
} satisfies Record<string, Words>

export const words = {
  home: { fi: 'Etusivu', sv: 'Startsida', en: 'Home' },
  next: { fi: 'Mitä seuraavaksi', sv: 'Vad härnäst', en: 'What to do next' },
  nothing: { fi: 'Sinulla ei ole nyt mitään odottamassa.', sv: 'Inget väntar på dig just nu.', en: 'Nothing is waiting for you now.' },
  toGoLive: { fi: 'käynnistyspäivään {day}', sv: 'till startdagen {day}', en: 'to go-live on {day}' },
  sinceGoLive: { fi: 'käynnistyspäivästä {day}', sv: 'sedan startdagen {day}', en: 'since go-live on {day}' },
  goLiveToday: { fi: 'Uudistus käynnistyy tänään.', sv: 'Reformen startar i dag.', en: 'The reform goes live today.' },
  comingMeetings: { fi: 'Tulevat kokoukset', sv: 'Kommande möten', en: 'Coming meetings' },
  published: { fi: 'Viimeksi julkaistut', sv: 'Senast publicerat', en: 'Latest published' },
  nonePublished: { fi: 'Mitään ei ole vielä julkaistu.', sv: 'Inget har publicerats ännu.', en: 'Nothing has been published yet.' },
  archive: { fi: 'Kaikki julkaistut asiakirjat', sv: 'Alla publicerade dokument', en: 'All published documents' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  roles: { fi: 'Roolisi', sv: 'Dina roller', en: 'Your roles' },
  staff: {
    fi: 'Tästä luet, mitä uudistuksessa on kokouksissa käsitelty ja päätetty.',
    sv: 'Här läser du vad som har behandlats och beslutats på reformens möten.',
    en: 'Here you read what the meetings of the reform have handled and decided.',
  },
  administration: { fi: 'Ylläpito', sv: 'Administration', en: 'Administration' },
  appearance: { fi: 'Asiakirjojen ilme ja Word-pohjat', sv: 'Dokumentens utseende och Word-mallar', en: 'How documents look, and Word forms' },
  webhooks: { fi: 'Ilmoitukset muille järjestelmille', sv: 'Meddelanden till andra system', en: 'Notices to other systems' },
  people: { fi: 'Henkilöt ja tunnukset', sv: 'Personer och konton', en: 'People and accounts' },
  manageBodies: { fi: 'Toimielimet, toimikaudet ja jäsenet', sv: 'Organ, mandatperioder och medlemmar', en: 'Bodies, terms and members' },
  reform: { fi: 'Uudistus', sv: 'Reformen', en: 'The reform' },
  number: { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
  organisation: { fi: 'Asettanut', sv: 'Tillsatt av', en: 'Appointed by' },
  goLive: { fi: 'Käynnistyspäivä', sv: 'Startdag', en: 'Go-live day' },
  organisations: { fi: '{from} virastoa lakkaa, {to} aloittaa', sv: '{from} myndigheter upphör, {to} inleder sin verksamhet', en: '{from} agencies close, {to} open' },
  closing: { fi: 'Lakkaa', sv: 'Upphör', en: 'Closes' },
  opening: { fi: 'Seuraaja', sv: 'Efterföljare', en: 'Successor' },
  how: { fi: 'Muutos', sv: 'Förändring', en: 'Change' },
  codes: { fi: 'Koodit', sv: 'Koder', en: 'Codes' },
  source: { fi: 'Nimien ja koodien lähde: {source}.', sv: 'Källa för namn och koder: {source}.', en: 'Source of names and codes: {source}.' },
  ends: { fi: 'Lakkaavien viimeinen päivä on {day}.', sv: 'De avgående myndigheternas sista dag är {day}.', en: 'The last day of the closing agencies is {day}.' },
  bodies: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
  noProgramme: { fi: 'Uudistusta ei ole vielä perustettu.', sv: 'Reformen är inte inrättad ännu.', en: 'The reform has not been set up yet.' },
  create: { fi: 'Perusta uudistus', sv: 'Inrätta reformen', en: 'Set up the reform' },
  manage: { fi: 'Hallitse toimielimiä', sv: 'Hantera organen', en: 'Manage bodies' },
  reportsTo: { fi: 'Raportoi: {body}', sv: 'Rapporterar till: {body}', en: 'Reports to: {body}' },
} satisfies Record<string, Words>

export const handoffWords = {
  all: { fi: 'Kaikki toimitukset', sv: 'Alla leveranser', en: 'All hand-offs' },
  payroll: { fi: 'Hyväksytyt rakenteet palkkoihin', sv: 'Godkända strukturer till lönesystemet', en: 'Approved structures to payroll' },
  begin: { fi: 'Aloita toimitus', sv: 'Påbörja leveransen', en: 'Begin the hand-off' },
  complete: { fi: 'Käy koeajo läpi ja merkitse toimitus valmiiksi', sv: 'Gå igenom provkörningen och markera leveransen som färdig', en: 'Go through the dry run and mark the hand-off as complete' },
  freeze: { fi: 'Jäädytä toimituksen sisältö', sv: 'Frys leveransens innehåll', en: 'Freeze what the hand-off holds' },
  approve: { fi: 'Hyväksy toimitus', sv: 'Godkänn leveransen', en: 'Approve the hand-off' },
  release: { fi: 'Vapauta toimitus', sv: 'Släpp fri leveransen', en: 'Release the hand-off' },
  deliver: { fi: 'Anna toimitus palvelukeskukselle', sv: 'Lämna leveransen till servicecentralen', en: 'Deliver the hand-off to the service centre' },
  receive: { fi: 'Tarkista ja kuittaa toimitus', sv: 'Kontrollera och kvittera leveransen', en: 'Check and acknowledge the hand-off' },
  correct: { fi: 'Selvitä poikkeamat ja korjaa toimitus', sv: 'Utred avvikelserna och rätta leveransen', en: 'Look into the differences and correct the hand-off' },
} satisfies Record<string, Words>

export const accessibility = {
  title: { fi: 'Saavutettavuusseloste', sv: 'Tillgänglighetsutlåtande', en: 'Accessibility statement' },
  paragraphs: [
    {
      fi: 'Toimeenpano on rakennettu WCAG 2.2:n A- ja AA-tasojen vaatimuksia varten. Tämä seloste koskee itse ohjelmistoa; '
        + 'palvelun käyttöön ottanut viranomainen täydentää siihen omat yhteystietonsa ja arvionsa.',
      sv: 'Toimeenpano är byggd för kraven på nivå A och AA i WCAG 2.2. Utlåtandet gäller själva programvaran; den myndighet '
        + 'som tar tjänsten i bruk kompletterar det med sina kontaktuppgifter och sin bedömning.',
      en: 'Toimeenpano is built for the level A and AA criteria of WCAG 2.2. This statement is about the software itself; the '
        + 'authority that uses it adds its own contact details and assessment.',
    },
    {
      fi: 'Sivut toimivat näppäimistöllä, ilman JavaScriptiä, 320 kuvapisteen levyisinä, vaaleina ja tummina sekä suurella '
        + 'kontrastilla. Ne on tarkastettu koneellisesti axe-työkalulla. Vammaiset käyttäjät eivät ole vielä testanneet palvelua, '
        + 'eikä riippumaton arvioija ole arvioinut sitä.',
      sv: 'Sidorna fungerar med tangentbord, utan JavaScript, på en bredd av 320 bildpunkter, i ljust och mörkt utseende och med '
        + 'hög kontrast. De har granskats maskinellt med verktyget axe. Tjänsten har ännu inte testats av personer med '
        + 'funktionsnedsättning och inte bedömts av en oberoende part.',
      en: 'The pages work by keyboard, without JavaScript, at 320 pixels, in light and dark and with high contrast. They have '
        + 'been checked by machine with axe. Disabled people have not yet tested the service, and no independent party has '
        + 'assessed it.',
    },
    {
      fi: 'Tunnetut puutteet: käyttäjien lisäämät tiedostot voivat olla vaikeasti luettavia, ja osa teksteistä on vain sillä '
        + 'kielellä, jolla ne on kirjoitettu. Kuvan ryhmien seuraajista kertoo sama taulukko tekstinä.',
      sv: 'Kända brister: filer som användarna lagt till kan vara svåra att läsa, och en del texter finns bara på det språk de '
        + 'skrivits på. Det som bilden visar om efterföljarna finns också som tabell.',
      en: 'Known gaps: files that users add may be hard to read, and some texts exist only in the language in which they were '
        + 'written. What the picture of successors shows is also in a table.',
    },
    {
      fi: 'Jos jokin on sinulle esteenä, kerro siitä palvelua ylläpitävälle viranomaiselle. Se vastaa kahden viikon kuluessa. '
        + 'Jos et saa vastausta tai et ole siihen tyytyväinen, voit kannella digipalvelulain (306/2019) nojalla valvovalle '
        + 'viranomaiselle.',
      sv: 'Om något är ett hinder för dig, berätta det för den myndighet som upprätthåller tjänsten. Den svarar inom två veckor. '
        + 'Om du inte får svar eller inte är nöjd med det kan du klaga hos tillsynsmyndigheten enligt lagen om tillhandahållande '
        + 'av digitala tjänster (306/2019).',
      en: 'If something stands in your way, tell the authority that runs the service. It answers within two weeks. If you get no '
        + 'answer, or one you are not content with, you may complain to the supervising authority under the Act on the Provision '
        + 'of Digital Services (306/2019).',
    },
  ],
} satisfies { title: Words; paragraphs: Words[] }
