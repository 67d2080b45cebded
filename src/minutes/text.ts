// Every word that people see about minutes on the way to approval: refusals, what was done, buttons and forms.
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { answer, approve, approveAsBody, confirmCorrection, draft, mend, proposeCorrection, publish, register, remark,
  returnToDraft, sendForChecking, withdrawCorrection } from './rules.ts'

const notBeingChecked: Words = {
  fi: 'Pöytäkirja ei ole tarkastettavana.',
  sv: 'Protokollet är inte under justering.',
  en: 'The minutes are not being checked.',
}
const isApproved: Words = {
  fi: 'Pöytäkirja on hyväksytty, eikä sitä enää muuteta. Tee numeroitu oikaisu.',
  sv: 'Protokollet är godkänt och ändras inte längre. Gör en numrerad rättelse.',
  en: 'The minutes have been approved and are no longer changed. Make a numbered correction.',
}
const notApproved: Words = {
  fi: 'Pöytäkirjaa ei ole vielä hyväksytty.',
  sv: 'Protokollet har ännu inte godkänts.',
  en: 'The minutes have not been approved yet.',
}
const remarksOpen: Words = {
  fi: 'Huomautuksia on käsittelemättä.',
  sv: 'Det finns obehandlade anmärkningar.',
  en: 'There are open remarks.',
}
const itemsMissing: Words = {
  fi: 'Kaikki asialistan kohdat eivät ole pöytäkirjassa. Ilmoita pääkäyttäjälle.',
  sv: 'Alla punkter på föredragningslistan finns inte i protokollet. Meddela administratören.',
  en: 'Not every item of the agenda is in the minutes. Tell the administrator.',
}
const itemsWithoutOutcome: Words = {
  fi: 'Jonkin kohdan lopputulos on avattu uudelleen eikä sitä ole kirjattu. Kirjaa se ensin.',
  sv: 'Utfallet för någon punkt har öppnats på nytt och inte antecknats. Anteckna det först.',
  en: 'The outcome of an item was reopened and has not been recorded. Record it first.',
}
const noChange: Words = { fi: 'Teksti on sama kuin ennen.', sv: 'Texten är densamma som förut.', en: 'The text is the same as before.' }
const correctionConfirmed: Words = {
  fi: 'Oikaisu on jo vahvistettu.', sv: 'Rättelsen är redan bekräftad.', en: 'The correction has already been confirmed.',
}

export const refusals: {
  draft: Record<RefusalOf<typeof draft>, Words>
  register: Record<RefusalOf<typeof register>, Words>
  mend: Record<RefusalOf<typeof mend>, Words>
  sendForChecking: Record<RefusalOf<typeof sendForChecking>, Words>
  returnToDraft: Record<RefusalOf<typeof returnToDraft>, Words>
  remark: Record<RefusalOf<typeof remark>, Words>
  answer: Record<RefusalOf<typeof answer>, Words>
  approve: Record<RefusalOf<typeof approve>, Words>
  approveAsBody: Record<RefusalOf<typeof approveAsBody>, Words>
  publish: Record<RefusalOf<typeof publish>, Words>
  proposeCorrection: Record<RefusalOf<typeof proposeCorrection>, Words>
  withdrawCorrection: Record<RefusalOf<typeof withdrawCorrection>, Words>
  confirmCorrection: Record<RefusalOf<typeof confirmCorrection>, Words>
} = {
  draft: {
    meetingNotClosed: { fi: 'Kokous ei ole päättynyt.', sv: 'Mötet är inte avslutat.', en: 'The meeting is not closed.' },
    knownFromMemo: {
      fi: 'Kokous tunnetaan vain muistiosta.', sv: 'Mötet är känt bara genom en promemoria.',
      en: 'The meeting is known only from a memo.',
    },
    alreadyDrafted: { fi: 'Pöytäkirja on jo laadittu.', sv: 'Protokollet finns redan.', en: 'The minutes are already there.' },
  },
  register: { isApproved },
  mend: { isApproved, nothingChanged: noChange },
  sendForChecking: {
    notDraft: {
      fi: 'Pöytäkirja on jo lähetetty tarkastettavaksi.', sv: 'Protokollet har redan sänts för justering.',
      en: 'The minutes have already been sent for checking.',
    },
    itemsMissing, itemsWithoutOutcome,
  },
  returnToDraft: { notBeingChecked },
  remark: {
    notBeingChecked,
    noSuchItem: { fi: 'Kohta ei kuulu pöytäkirjaan.', sv: 'Punkten hör inte till protokollet.', en: 'The item is not in the minutes.' },
  },
  answer: {
    isApproved,
    alreadyAnswered: { fi: 'Huomautukseen on jo vastattu.', sv: 'Anmärkningen är redan besvarad.', en: 'The remark has already been answered.' },
  },
  approve: {
    notBeingChecked, remarksOpen, itemsMissing, itemsWithoutOutcome,
    writerCannotApprove: {
      fi: 'Pöytäkirjaa kirjoittanut ei voi hyväksyä sitä.',
      sv: 'Den som har skrivit i protokollet kan inte godkänna det.',
      en: 'Whoever has written in the minutes cannot approve them.',
    },
    changedSince: {
      fi: 'Pöytäkirja on muuttunut sen jälkeen, kun avasit sivun. Lue muutokset ennen kuin hyväksyt.',
      sv: 'Protokollet har ändrats efter att du öppnade sidan. Läs ändringarna innan du godkänner.',
      en: 'The minutes have changed since you opened the page. Read the changes before you approve.',
    },
  },
  approveAsBody: {
    notBeingChecked, remarksOpen, itemsMissing, itemsWithoutOutcome,
    changedAfterwards: {
      fi: 'Tekstiä on muutettu sen jälkeen, kun toimielin hyväksyi sen.',
      sv: 'Texten har ändrats efter att organet godkände den.',
      en: 'The text has been changed since the body approved it.',
    },
  },
  publish: {
    notApproved,
    alreadyPublished: { fi: 'Pöytäkirja on jo julkaistu.', sv: 'Protokollet är redan publicerat.', en: 'The minutes are already published.' },
  },
  proposeCorrection: {
    notApproved, nothingChanged: noChange,
    noSuchPart: { fi: 'Valitse oikaistava kohta.', sv: 'Välj den punkt som rättas.', en: 'Choose what is to be corrected.' },
  },
  withdrawCorrection: { alreadyConfirmed: correctionConfirmed },
  confirmCorrection: {
    alreadyConfirmed: correctionConfirmed,
    proposerCannotConfirm: {
      fi: 'Oikaisua ehdottanut ei voi vahvistaa sitä.',
      sv: 'Den som har föreslagit rättelsen kan inte bekräfta den.',
      en: 'Whoever proposed the correction cannot confirm it.',
    },
    textHasMoved: {
      fi: 'Kohtaa on jo oikaistu toisin. Tee oikaisusta uusi ehdotus.',
      sv: 'Punkten har redan rättats på annat sätt. Gör ett nytt förslag till rättelse.',
      en: 'The item has already been corrected otherwise. Propose the correction anew.',
    },
  },
}

export const told = {
  draft: { fi: 'Pöytäkirjan luonnos on valmis.', sv: 'Protokollsutkastet är klart.', en: 'The draft minutes are ready.' },
  register: { fi: 'Diaarinumero on tallennettu.', sv: 'Diarienumret är sparat.', en: 'The diary number has been saved.' },
  mend: { fi: 'Teksti on korjattu.', sv: 'Texten är rättad.', en: 'The text has been mended.' },
  sendForChecking: {
    fi: 'Pöytäkirja on lähetetty tarkastettavaksi.', sv: 'Protokollet har sänts för justering.',
    en: 'The minutes have been sent for checking.',
  },
  returnToDraft: {
    fi: 'Pöytäkirja on palautettu luonnokseksi.', sv: 'Protokollet är åter ett utkast.', en: 'The minutes are a draft again.',
  },
  remark: { fi: 'Huomautus on tehty.', sv: 'Anmärkningen är gjord.', en: 'The remark has been made.' },
  answer: { fi: 'Huomautukseen on vastattu.', sv: 'Anmärkningen är besvarad.', en: 'The remark has been answered.' },
  approve: { fi: 'Hyväksyntäsi on kirjattu.', sv: 'Ditt godkännande är antecknat.', en: 'Your approval has been recorded.' },
  approveAsBody: {
    fi: 'Toimielimen hyväksyntä on kirjattu.', sv: 'Organets godkännande är antecknat.', en: 'The body’s approval has been recorded.',
  },
  publish: { fi: 'Pöytäkirja on julkaistu.', sv: 'Protokollet är publicerat.', en: 'The minutes have been published.' },
  proposeCorrection: {
    fi: 'Oikaisuehdotus odottaa vahvistusta.', sv: 'Rättelsen väntar på bekräftelse.', en: 'The correction awaits confirmation.',
  },
  withdrawCorrection: { fi: 'Oikaisuehdotus on peruttu.', sv: 'Förslaget till rättelse är återtaget.', en: 'The proposed correction has been withdrawn.' },
  confirmCorrection: { fi: 'Oikaisu on vahvistettu.', sv: 'Rättelsen är bekräftad.', en: 'The correction has been confirmed.' },
} satisfies Record<string, Words>

const letters = {
  checking: {
    subject: { fi: 'Pöytäkirja tarkastettavana: {meeting}', sv: 'Protokoll för justering: {meeting}', en: 'Minutes to be checked: {meeting}' },
    body: {
      fi: 'Pöytäkirja odottaa tarkastustasi. Tee huomautukset kohdittain tai hyväksy pöytäkirja.',
      sv: 'Protokollet väntar på din justering. Gör anmärkningar punkt för punkt eller godkänn protokollet.',
      en: 'The minutes await your checking. Make remarks item by item, or approve the minutes.',
    },
  },
  remarked: {
    subject: { fi: 'Huomautus pöytäkirjaan: {meeting}', sv: 'Anmärkning mot protokollet: {meeting}', en: 'Remark on the minutes: {meeting}' },
    body: {
      fi: 'Pöytäkirjaan on tehty huomautus. Vastaa siihen, jotta pöytäkirja voidaan hyväksyä.',
      sv: 'En anmärkning har gjorts mot protokollet. Besvara den så att protokollet kan godkännas.',
      en: 'A remark has been made on the minutes. Answer it so that the minutes can be approved.',
    },
  },
  answered: {
    subject: { fi: 'Huomautukseesi on vastattu: {meeting}', sv: 'Din anmärkning har besvarats: {meeting}', en: 'Your remark has been answered: {meeting}' },
    body: {
      fi: 'Pöytäkirjaan tekemääsi huomautukseen on vastattu. Lue vastaus pöytäkirjan sivulta.',
      sv: 'Din anmärkning mot protokollet har besvarats. Läs svaret på protokollets sida.',
      en: 'The remark that you made on the minutes has been answered. Read the answer on the page of the minutes.',
    },
  },
  mended: {
    subject: { fi: 'Tarkastettavaa pöytäkirjaa on muutettu: {meeting}', sv: 'Protokollet under justering har ändrats: {meeting}', en: 'Minutes being checked have changed: {meeting}' },
    body: {
      fi: 'Pöytäkirjan tekstiä on muutettu tarkastuksen aikana. Lue muutokset perusteluineen pöytäkirjan sivulta: aiemman tekstin hyväksyminen ei enää päde.',
      sv: 'Protokollets text har ändrats under justeringen. Läs ändringarna och orsakerna på protokollets sida: ett godkännande av den tidigare texten gäller inte längre.',
      en: 'The text of the minutes has changed while they are being checked. Read the changes and the reasons on the page of the minutes: an approval of the earlier text no longer counts.',
    },
  },
  approved: {
    subject: { fi: 'Pöytäkirja hyväksytty: {meeting}', sv: 'Protokollet godkänt: {meeting}', en: 'Minutes approved: {meeting}' },
    body: {
      fi: 'Pöytäkirja on hyväksytty ja lukittu. Sen voi nyt julkaista.',
      sv: 'Protokollet är godkänt och låst. Det kan nu publiceras.',
      en: 'The minutes have been approved and frozen. They can now be published.',
    },
  },
  corrected: {
    subject: { fi: 'Oikaisu odottaa vahvistusta: {meeting}', sv: 'En rättelse väntar på bekräftelse: {meeting}', en: 'A correction awaits confirmation: {meeting}' },
    body: {
      fi: 'Hyväksyttyyn pöytäkirjaan on ehdotettu oikaisua. Lue ehdotus ja vahvista se, jos se on oikea.',
      sv: 'En rättelse av det godkända protokollet har föreslagits. Läs förslaget och bekräfta det om det är riktigt.',
      en: 'A correction of the approved minutes has been proposed. Read it and confirm it if it is right.',
    },
  },
} satisfies Record<string, { subject: Words; body: Words }>
export type LetterKind = keyof typeof letters

const ofMeeting: Words = { fi: '{body}, {number}. kokous', sv: '{body}, möte {number}', en: '{body}, meeting {number}' }

/** A letter about the minutes. It tells nothing of the items. */
export const minutesLetter = (kind: LetterKind, language: Language, meeting: { body: string; number: number }) => ({
  subject: fill(letters[kind].subject[language], { meeting: fill(ofMeeting[language], meeting) }), body: letters[kind].body[language],
})

export const words = {
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  none: {
    fi: 'Pöytäkirjan luonnos syntyy, kun kokous päätetään.', sv: 'Protokollsutkastet uppstår när mötet avslutas.',
    en: 'The draft minutes are made when the meeting is closed.',
  },
  steps: { fi: 'Pöytäkirjan vaiheet', sv: 'Protokollets skeden', en: 'Stages of the minutes' },
  byWhom: { fi: 'Kirjoittanut {name}', sv: 'Skrivet av {name}', en: 'Written by {name}' },
  version: { fi: 'Versio {number}', sv: 'Version {number}', en: 'Version {number}' },
  blocked: { fi: 'Hyväksymistä estävät', sv: 'Hindrar godkännandet', en: 'What keeps it from being approved' },
  openRemark: { fi: 'Vastaamaton huomautus: {about}', sv: 'Obesvarad anmärkning: {about}', en: 'Unanswered remark: {about}' },
  wholeMinutes: { fi: 'pöytäkirja kokonaisuutena', sv: 'protokollet som helhet', en: 'the minutes as a whole' },
  item: { fi: 'kohta {number}', sv: 'punkt {number}', en: 'item {number}' },
  sendForChecking: { fi: 'Lähetä tarkastettavaksi', sv: 'Sänd för justering', en: 'Send for checking' },
  returnToDraft: { fi: 'Palauta luonnokseksi', sv: 'Gör till utkast igen', en: 'Return to draft' },
  approve: { fi: 'Hyväksy pöytäkirja', sv: 'Godkänn protokollet', en: 'Approve the minutes' },
  approveWarning: {
    fi: 'Viimeinen tarvittava hyväksyntä lukitsee pöytäkirjan. Sen jälkeen muutokset tehdään numeroituina oikaisuina.',
    sv: 'Det sista godkännandet som behövs låser protokollet. Därefter görs ändringar som numrerade rättelser.',
    en: 'The last approval needed freezes the minutes. After that changes are numbered corrections.',
  },
  youApproved: { fi: 'Olet hyväksynyt pöytäkirjan.', sv: 'Du har godkänt protokollet.', en: 'You have approved the minutes.' },
  waitsForOthers: {
    fi: 'Hyväksyntöjä {given}/{needed}.', sv: 'Godkännanden {given}/{needed}.', en: 'Approvals {given}/{needed}.',
  },
  approveAsBody: { fi: 'Kirjaa toimielimen hyväksyntä', sv: 'Anteckna organets godkännande', en: 'Record the body’s approval' },
  bodyDecided: {
    fi: 'Toimielin on hyväksynyt pöytäkirjan seuraavassa kokouksessaan.', sv: 'Organet har godkänt protokollet på sitt följande möte.',
    en: 'The body has approved the minutes in its next meeting.',
  },
  toRelease: { fi: 'Mitä julkaistaan, kenelle ja milloin', sv: 'Vad som publiceras, för vem och när', en: 'What will leave, to whom and when' },
  publish: { fi: 'Julkaise pöytäkirja', sv: 'Publicera protokollet', en: 'Publish the minutes' },
  publishWarning: {
    fi: 'Pöytäkirja ja sen julkiset liitteet tulevat pysyviin osoitteisiin. Salassa pidettävistä kohdista näkyvät vain julkinen otsikko ja peruste.',
    sv: 'Protokollet och dess offentliga bilagor får bestående adresser. Av sekretessbelagda punkter syns bara offentlig rubrik och grund.',
    en: 'The minutes and their public papers get lasting addresses. Of confidential items only the public title and the ground are shown.',
  },
  publishedAt: { fi: 'Julkaistu osoitteessa', sv: 'Publicerat på adressen', en: 'Published at' },
  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  diaryHint: {
    fi: 'Täsmälleen niin kuin se on diaarissa. Numero voi puuttua.', sv: 'Exakt som i diariet. Numret kan saknas.',
    en: 'Exactly as in the register. It may be missing.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  remarks: { fi: 'Huomautukset', sv: 'Anmärkningar', en: 'Remarks' },
  remark: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Remark' },
  makeRemark: { fi: 'Tee huomautus', sv: 'Gör en anmärkning', en: 'Make a remark' },
  answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  giveAnswer: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  open: { fi: 'vastaamatta', sv: 'obesvarad', en: 'unanswered' },
  answered: { fi: 'vastattu', sv: 'besvarad', en: 'answered' },
  mend: { fi: 'Muuta tekstiä', sv: 'Ändra texten', en: 'Change the text' },
  handling: { fi: 'Käsittely', sv: 'Behandling', en: 'Handling' },
  decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  proposal: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' },
  reason: { fi: 'Muutoksen syy', sv: 'Orsak till ändringen', en: 'Reason for the change' },
  mended: { fi: 'Muutettu kokouksen jälkeen', sv: 'Ändrat efter mötet', en: 'Changed after the meeting' },
  was: { fi: 'Oli', sv: 'Tidigare lydelse', en: 'Was' },
  becomes: { fi: 'On', sv: 'Ny lydelse', en: 'Becomes' },
  corrections: { fi: 'Oikaisut', sv: 'Rättelser', en: 'Corrections' },
  correctionsLead: {
    fi: 'Hyväksytty pöytäkirja ei muutu. Virhe oikaistaan numeroidulla oikaisulla, jonka yksi ehdottaa ja toinen vahvistaa.',
    sv: 'Ett godkänt protokoll ändras inte. Ett fel rättas med en numrerad rättelse som en föreslår och en annan bekräftar.',
    en: 'Approved minutes do not change. An error is put right by a numbered correction that one person proposes and another confirms.',
  },
  noCorrections: { fi: 'Oikaisuja ei ole.', sv: 'Det finns inga rättelser.', en: 'There are no corrections.' },
  waiting: { fi: 'Odottaa vahvistusta', sv: 'Väntar på bekräftelse', en: 'Awaits confirmation' },
  correction: { fi: 'Oikaisu {number}', sv: 'Rättelse {number}', en: 'Correction {number}' },
  proposedBy: { fi: 'Ehdottanut {name} {at}', sv: 'Föreslagen av {name} {at}', en: 'Proposed by {name} {at}' },
  confirmedBy: { fi: 'Vahvistanut {name} {at}', sv: 'Bekräftad av {name} {at}', en: 'Confirmed by {name} {at}' },
  confirm: { fi: 'Vahvista oikaisu', sv: 'Bekräfta rättelsen', en: 'Confirm the correction' },
  withdraw: { fi: 'Peru ehdotus', sv: 'Återta förslaget', en: 'Withdraw the proposal' },
  chooseItem: { fi: 'Mitä oikaistaan?', sv: 'Vad rättas?', en: 'What is to be corrected?' },
  chooseOther: { fi: 'Valitse muu kohta', sv: 'Välj en annan punkt', en: 'Choose another' },
  meetings: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  propose: { fi: 'Ehdota oikaisua', sv: 'Föreslå en rättelse', en: 'Propose a correction' },
  wholePart: { fi: 'Muu kohta, esimerkiksi läsnäolijat', sv: 'Annat, till exempel de närvarande', en: 'Something else, such as who was present' },
  reasonOfCorrection: { fi: 'Oikaisun syy', sv: 'Orsak till rättelsen', en: 'Reason for the correction' },
  makeCorrection: { fi: 'Tee oikaisu', sv: 'Gör en rättelse', en: 'Make a correction' },
  toMinutes: { fi: 'Pöytäkirjaan', sv: 'Till protokollet', en: 'To the minutes' },
} satisfies Record<string, Words>

/** Who gets the minutes. */
export const distributionOf = (body: Words): Words => ({
  fi: `${body.fi}: jäsenet, varajäsenet, asiantuntijat ja sihteeri`,
  sv: `${body.sv}: medlemmarna, ersättarna, experterna och sekreteraren`,
  en: `${body.en}: members, deputies, experts and the secretary`,
})

/** The words of the document itself. */
export const documentWords = {
  title: { fi: '{body}, {number}. kokous', sv: '{body}, möte {number}', en: '{body}, meeting {number}' },
  draft: { fi: 'Luonnos, ei vielä julkinen', sv: 'Utkast, ännu inte offentligt', en: 'Draft, not yet public' },
  unpublished: { fi: 'Julkinen', sv: 'Offentligt', en: 'Public' },
  partlySecret: {
    fi: 'Osittain salassa pidettävä', sv: 'Delvis sekretessbelagt', en: 'Partly confidential',
  },
  programme: { fi: 'Hanke', sv: 'Projekt', en: 'Programme' },
  time: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  planned: { fi: 'suunniteltu {times}', sv: 'planerat {times}', en: 'planned {times}' },
  clock: { fi: 'klo {times}', sv: 'kl. {times}', en: '{times}' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  presider: { fi: 'Puheenjohtaja', sv: 'Ordförande', en: 'Chair' },
  secretary: { fi: 'Sihteeri', sv: 'Sekreterare', en: 'Secretary' },
  checkers: { fi: 'Pöytäkirjantarkastajat', sv: 'Protokolljusterare', en: 'Checkers of the minutes' },
  quorum: { fi: 'Päätösvaltaisuus', sv: 'Beslutförhet', en: 'Quorum' },
  quorumMet: {
    fi: 'Kokous oli päätösvaltainen: läsnä oli {votes} äänivaltaista, vähintään {needed} tarvitaan.',
    sv: 'Mötet var beslutfört: {votes} röstberättigade var närvarande, minst {needed} behövs.',
    en: 'The meeting had a quorum: {votes} with a vote were present, at least {needed} are needed.',
  },
  quorumNotMet: {
    fi: 'Kokous ei ollut alkaessaan päätösvaltainen: läsnä oli {votes} äänivaltaista, vähintään {needed} tarvitaan.',
    sv: 'Mötet var inte beslutfört när det började: {votes} röstberättigade var närvarande, minst {needed} behövs.',
    en: 'The meeting had no quorum when it began: {votes} with a vote were present, at least {needed} are needed.',
  },
  textLanguage: { fi: 'Pöytäkirjan kieli', sv: 'Protokollets språk', en: 'Language of the minutes' },
  attendance: { fi: 'Läsnäolo', sv: 'Närvaro', en: 'Attendance' },
  present: { fi: 'Läsnä', sv: 'Närvarande', en: 'Present' },
  excused: { fi: 'Ilmoittanut esteestä', sv: 'Anmält förhinder', en: 'Excused' },
  absent: { fi: 'Poissa', sv: 'Frånvarande', en: 'Absent' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  role: { fi: 'Tehtävä kokouksessa', sv: 'Uppgift på mötet', en: 'Role in the meeting' },
  represents: { fi: 'Edustaa', sv: 'Representerar', en: 'Represents' },
  deputyFor: { fi: '{role}, poissa olevan tilalla: {name}', sv: '{role}, i stället för {name}', en: '{role}, in place of {name}' },
  movements: { fi: 'Saapumiset ja poistumiset', sv: 'Ankomster och avlägsnanden', en: 'Arrivals and departures' },
  arrived: { fi: 'saapui', sv: 'anlände', en: 'arrived' },
  left: { fi: 'poistui', sv: 'avlägsnade sig', en: 'left' },
  atItem: { fi: 'kohta {number}', sv: 'punkt {number}', en: 'item {number}' },
  handledItems: { fi: 'Asiat', sv: 'Ärenden', en: 'Items' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  purpose: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  secret: { fi: 'Salassa pidettävä', sv: 'Sekretessbelagt', en: 'Confidential' },
  ground: { fi: 'Peruste: {ground}', sv: 'Grund: {ground}', en: 'Ground: {ground}' },
  until: { fi: 'salassapito päättyy {day}', sv: 'sekretessen upphör {day}', en: 'confidential until {day}' },
  struck: { fi: 'Poistettu asialistalta', sv: 'Struken från föredragningslistan', en: 'Struck from the agenda' },
  recusal: { fi: 'Esteellisyys', sv: 'Jäv', en: 'Recusal' },
  dissent: { fi: 'Eriävä mielipide', sv: 'Avvikande åsikt', en: 'Dissent' },
  followUps: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' },
  due: { fi: 'määräaika {day}', sv: 'senast {day}', en: 'due {day}' },
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  approvedVersions: { fi: 'Hyväksytyt rakenneversiot', sv: 'Godkända strukturversioner', en: 'Structure versions approved' },
  approvedVersion: { fi: 'versio {number}, SHA-256 {hash}', sv: 'version {number}, SHA-256 {hash}', en: 'version {number}, SHA-256 {hash}' },
  condition: { fi: 'Hyväksynnän ehto', sv: 'Villkor för godkännandet', en: 'Condition of the approval' },
  background: { fi: 'Oheismateriaali', sv: 'Bakgrundsmaterial', en: 'Background material' },
  paper: { fi: 'Liite {number}', sv: 'Bilaga {number}', en: 'Attachment {number}' },
  paperVersion: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  nextMeeting: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
  marks: { fi: 'Tarkastus ja hyväksyminen', sv: 'Justering och godkännande', en: 'Checking and approval' },
  writtenBy: { fi: 'Pöytäkirjan kirjoittaja', sv: 'Protokollförare', en: 'Writer of the minutes' },
  notApprovedYet: {
    fi: 'Pöytäkirjaa ei ole vielä hyväksytty. Teksti voi muuttua.', sv: 'Protokollet har ännu inte godkänts. Texten kan ändras.',
    en: 'The minutes have not been approved yet. The text may change.',
  },
  approvedBy: { fi: 'Hyväksynyt', sv: 'Godkänt av', en: 'Approved by' },
  approvedByBody: {
    fi: 'Toimielin {meeting}. kokouksessaan {day}, kohta {item}', sv: 'Organet på möte {meeting} {day}, punkt {item}',
    en: 'The body in its meeting {meeting} on {day}, item {item}',
  },
  attachments: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  distribution: { fi: 'Jakelu', sv: 'Sändlista', en: 'Distribution' },
  forInformation: { fi: 'Tiedoksi', sv: 'För kännedom', en: 'For information' },
  corrected: {
    fi: 'Pöytäkirjaan on tehty oikaisuja hyväksymisen jälkeen. Oikaistut kohdat:',
    sv: 'Protokollet har rättats efter godkännandet. Rättade punkter:',
    en: 'The minutes have been corrected after approval. Corrected items:',
  },
  correction: { fi: 'Oikaisu {number}, {day}', sv: 'Rättelse {number}, {day}', en: 'Correction {number}, {day}' },
  confirmer: { fi: 'Vahvistanut: {name}', sv: 'Bekräftad av: {name}', en: 'Confirmed by: {name}' },
  frozen: { fi: 'Hyväksytyn sisällön SHA-256: {sha256}', sv: 'SHA-256 för det godkända innehållet: {sha256}', en: 'SHA-256 of the approved content: {sha256}' },
  correctionHash: { fi: 'Oikaisun {number} SHA-256: {sha256}', sv: 'SHA-256 för rättelse {number}: {sha256}', en: 'SHA-256 of correction {number}: {sha256}' },
  draftVersion: { fi: 'Luonnos, versio {number}', sv: 'Utkast, version {number}', en: 'Draft, version {number}' },
  versions: { fi: 'Julkaistut versiot', sv: 'Publicerade versioner', en: 'Published versions' },
  firstVersion: { fi: 'Versio 1, hyväksytty pöytäkirja', sv: 'Version 1, det godkända protokollet', en: 'Version 1, the approved minutes' },
  correctedVersion: { fi: 'Versio {version}, oikaisu {number}', sv: 'Version {version}, rättelse {number}', en: 'Version {version}, correction {number}' },
  inForce: { fi: 'Voimassa oleva pöytäkirja', sv: 'Det gällande protokollet', en: 'The minutes in force' },
  archive: { fi: 'Julkaistut', sv: 'Publicerat', en: 'Published' },
} satisfies Record<string, Words>

/** "Versio 2, oikaisu 1": each correction that is published makes a version. */
export const versionLabel = (language: Language, version: number, number: number): string => number === 0 ? documentWords.firstVersion[language]
  : fill(documentWords.correctedVersion[language], { version, number })

/** What is compared when two people change an item's texts at once. */
export const textFields = { diaryNumber: { label: words.diaryNumber }, handling: { label: words.handling }, decision: { label: words.decision } }
