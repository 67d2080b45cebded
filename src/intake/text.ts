// Every word that people see about reading a memo in.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { confirm, take } from './rules.ts'

export const takeRefusals: Record<RefusalOf<typeof take>, Words> = {
  readBefore: {
    fi: 'Sama muistio on jo luettu. Avaa aiempi luenta luettelosta.',
    sv: 'Samma promemoria har redan lästs in. Öppna den tidigare inläsningen i listan.',
    en: 'The same memo has been read before. Open the earlier reading in the list.',
  },
}

export const confirmRefusals: Record<RefusalOf<typeof confirm>, Words> = {
  alreadyConfirmed: { fi: 'Luenta on jo vahvistettu.', sv: 'Inläsningen är redan bekräftad.', en: 'The reading has already been confirmed.' },
  sameMemoConfirmed: {
    fi: 'Sama muistio on jo vahvistettu toisesta luennasta.',
    sv: 'Samma promemoria har redan bekräftats från en annan inläsning.',
    en: 'The same memo has been confirmed from another reading.',
  },
  meetingKnown: {
    fi: 'Toimielimellä on jo tällä numerolla kokous. Tarkista numero.',
    sv: 'Organet har redan ett möte med det här numret. Kontrollera numret.',
    en: 'The body already has a meeting with this number. Check the number.',
  },
  noPeriod: {
    fi: 'Kokouspäivä ei kuulu toimielimen toimikauteen. Tarkista päivä.',
    sv: 'Mötesdagen hör inte till organets mandatperiod. Kontrollera dagen.',
    en: 'The day is outside the term of the body. Check the day.',
  },
  nextNotLater: {
    fi: 'Seuraavan kokouksen on oltava tämän kokouksen jälkeen.',
    sv: 'Nästa möte måste vara efter det här mötet.',
    en: 'The next meeting must be after this one.',
  },
  noNextPeriod: {
    fi: 'Seuraava kokous ei kuulu toimielimen toimikauteen.',
    sv: 'Nästa möte hör inte till organets mandatperiod.',
    en: 'The next meeting is outside the term of the body.',
  },
}

export const told = {
  read: {
    fi: 'Muistio on luettu. Tarkista, korjaa ja vahvista.',
    sv: 'Promemorian är inläst. Kontrollera, rätta och bekräfta.',
    en: 'The memo has been read. Check, correct and confirm.',
  },
  confirm: {
    fi: 'Kokous, sen asiat, sitoumukset ja seuraava kokous on luotu.',
    sv: 'Mötet, dess ärenden, åtagandena och nästa möte har skapats.',
    en: 'The meeting, its items, the commitments and the next meeting have been created.',
  },
} satisfies Record<string, Words>

export const words = {
  title: { fi: 'Muistion luku', sv: 'Inläsning av promemoria', en: 'Reading a memo' },
  lead: {
    fi: 'Lähetä tai liitä kokousmuistio. Järjestelmä näyttää, mitä se ymmärsi; mitään ei synny ennen kuin vahvistat.',
    sv: 'Ladda upp eller klistra in en mötespromemoria. Systemet visar vad det förstod; inget skapas innan du bekräftar.',
    en: 'Upload or paste the memo of a meeting. The system shows what it understood; nothing is created until you confirm.',
  },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  fileHint: { fi: 'Teksti, Word (DOCX) tai PDF, jossa on tekstikerros. Enintään 20 Mt.', sv: 'Text, Word (DOCX) eller PDF med textlager. Högst 20 MB.', en: 'Text, Word (DOCX) or PDF with a text layer. At most 20 MB.' },
  paste: { fi: 'Tai liitä teksti', sv: 'Eller klistra in texten', en: 'Or paste the text' },
  read: { fi: 'Lue muistio', sv: 'Läs in promemorian', en: 'Read the memo' },
  earlier: { fi: 'Luetut muistiot', sv: 'Inlästa promemorior', en: 'Memos read' },
  none: { fi: 'Yhtään muistiota ei ole vielä luettu.', sv: 'Ingen promemoria har lästs in ännu.', en: 'No memo has been read yet.' },
  confirmed: { fi: 'vahvistettu', sv: 'bekräftad', en: 'confirmed' },
  waiting: { fi: 'odottaa vahvistusta', sv: 'väntar på bekräftelse', en: 'waits to be confirmed' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  readAt: { fi: 'Luettu', sv: 'Inläst', en: 'Read' },
  state: { fi: 'Tila', sv: 'Status', en: 'State' },
  text: { fi: 'Muistion teksti', sv: 'Promemorians text', en: 'Text of the memo' },
  understood: { fi: 'Mitä ymmärrettiin', sv: 'Vad som förstods', en: 'What was understood' },
  missing: { fi: 'Muistiosta puuttuu', sv: 'I promemorian saknas', en: 'The memo lacks' },
  joins: { fi: 'Rivinvaihdon tavuviivat', sv: 'Avstavningar vid radslut', en: 'Line-end hyphens' },
  printed: { fi: 'Painettu', sv: 'Tryckt', en: 'Printed' },
  readAs: { fi: 'Luettu', sv: 'Läst', en: 'Read as' },
  sure: { fi: 'varma', sv: 'säker', en: 'sure' },
  doubtful: { fi: 'epävarma', sv: 'osäker', en: 'doubtful' },
  meeting: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  bodyHint: { fi: 'Muistiossa: {name}', sv: 'I promemorian: {name}', en: 'In the memo: {name}' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  number: { fi: 'Kokouksen numero', sv: 'Mötets nummer', en: 'Number of the meeting' },
  day: { fi: 'Kokouspäivä', sv: 'Mötesdag', en: 'Day of the meeting' },
  people: { fi: 'Henkilöt', sv: 'Personer', en: 'People' },
  person: { fi: 'Kuka {name} on', sv: 'Vem {name} är', en: 'Who {name} is' },
  leaveOut: { fi: 'Jätetään pois', sv: 'Lämnas bort', en: 'Left out' },
  newMember: { fi: 'Lisätään uutena: {name}', sv: 'Läggs till som ny: {name}', en: 'Added as new: {name}' },
  personTitle: { fi: 'Nimike', sv: 'Titel', en: 'Title' },
  represents: { fi: 'Edustaa', sv: 'Företräder', en: 'Represents' },
  items: { fi: 'Käsitellyt asiat', sv: 'Behandlade ärenden', en: 'Items' },
  item: { fi: 'Asia {number}', sv: 'Ärende {number}', en: 'Item {number}' },
  keep: { fi: 'Otetaan mukaan', sv: 'Tas med', en: 'Kept' },
  outcome: { fi: 'Mitä tapahtui', sv: 'Vad som hände', en: 'What happened' },
  commitments: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' },
  commitment: { fi: 'Sitoumus {number}', sv: 'Åtagande {number}', en: 'Commitment {number}' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  bodies: { fi: 'Toimielimet (pilkuin erotettuina)', sv: 'Organ (åtskilda med kommatecken)', en: 'Bodies (separated by commas)' },
  due: { fi: 'Päivä tai kuukausi', sv: 'Dag eller månad', en: 'Day or month' },
  dueHint: { fi: 'Muodossa 2025-09 tai 2025-06-18; tyhjä, jos ei sovittu', sv: 'I formen 2025-09 eller 2025-06-18; tom om inget avtalats', en: 'As 2025-09 or 2025-06-18; empty when not agreed' },
  action: { fi: 'Mitä tehdään', sv: 'Vad som görs', en: 'What is done' },
  then: { fi: 'Sen jälkeen kenelle', sv: 'Därefter till', en: 'After that to whom' },
  next: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
  nextHint: { fi: 'Tyhjä päivä: seuraavaa kokousta ei luoda.', sv: 'Tom dag: inget nästa möte skapas.', en: 'No day: no next meeting is created.' },
  starts: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  ends: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
  timesHint: { fi: 'Muistiossa ei ole aikaa; tarkista.', sv: 'Promemorian anger ingen tid; kontrollera.', en: 'The memo gives no time; check it.' },
  topics: { fi: 'Seuraavan kokouksen asiat', sv: 'Ärenden vid nästa möte', en: 'Matters of the next meeting' },
  topic: { fi: 'Asia {number}', sv: 'Ärende {number}', en: 'Matter {number}' },
  distribution: { fi: 'Jakelu: {to} ({channel})', sv: 'Sändlista: {to} ({channel})', en: 'Distribution: {to} ({channel})' },
  confirm: { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  confirmHint: { fi: 'Vahvistaminen luo kaiken yhdellä kertaa.', sv: 'Bekräftelsen skapar allt på en gång.', en: 'Confirming creates everything at once.' },
  toMeeting: { fi: 'Siirry kokoukseen', sv: 'Gå till mötet', en: 'To the meeting' },
  another: { fi: 'Lisää puuttuva', sv: 'Lägg till det som saknas', en: 'Add what is missing' },
} satisfies Record<string, Words>
