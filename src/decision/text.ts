// Every word that people see about handling an item in the meeting.
import { type Time, timeIn, writtenTime } from '../platform/kit/day.ts'
import type { Language, Words } from '../platform/kit/language.ts'
import { fill } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { markUntreated, record, recordDissent, recordRecusal, removeDissent, removeRecusal, reopen, takePen, write }
  from './rules.ts'

const recordIsClosed: Words = {
  fi: 'Kohtaa kirjataan kokouksen avaamisesta siihen asti, kun pöytäkirja lähetetään tarkastettavaksi.',
  sv: 'Punkten protokollförs från det att mötet öppnas tills protokollet skickas för justering.',
  en: 'The item is recorded from the opening of the meeting until the minutes are sent for checking.',
}
const isRecorded: Words = {
  fi: 'Kohdalle on kirjattu lopputulos, joten teksti on lukittu. Avaa kohta uudelleen ja kerro syy.',
  sv: 'Ett utfall har antecknats för punkten, så texten är låst. Öppna punkten på nytt och ange orsaken.',
  en: 'An outcome has been recorded, so the text is locked. Reopen the item with a reason.',
}
const isStruck: Words = {
  fi: 'Kohta on poistettu asialistalta, joten sitä ei kirjata.',
  sv: 'Punkten har strukits från föredragningslistan, så den protokollförs inte.',
  en: 'The item has been struck from the agenda, so it is not recorded.',
}
const writerIsRecused: Words = {
  fi: 'Olet tässä kohdassa esteellinen, joten joku muu kirjaa sen.',
  sv: 'Du är jävig i den här punkten, så någon annan protokollför den.',
  en: 'You are recused from this item, so somebody else records it.',
}
const hasDissented: Words = {
  fi: 'Henkilön eriävä mielipide on jo kirjattu tähän kohtaan.',
  sv: 'Personens avvikande åsikt har redan antecknats på den här punkten.',
  en: 'The person’s dissent is already recorded on this item.',
}
const common = { recordIsClosed, isStruck, writerIsRecused }

export const refusals = {
  write: { ...common, isRecorded } satisfies Record<RefusalOf<typeof write>, Words>,
  record: {
    ...common, isRecorded,
    outcomeNotForItem: {
      fi: 'Tätä lopputulosta ei voi kirjata tälle kohdalle.',
      sv: 'Det här utfallet kan inte antecknas för den här punkten.',
      en: 'This outcome cannot be recorded for this item.',
    },
    meetingGoesOn: {
      fi: 'Kokouksen päättäminen kirjautuu, kun kokous päätetään.',
      sv: 'Mötets avslutande antecknas när mötet avslutas.',
      en: 'The closing is recorded when the meeting is closed.',
    },
    nobodyPresides: {
      fi: 'Puheenjohtaja on poissa tai esteellinen, eikä varapuheenjohtaja ole paikalla. Merkitse läsnäoloon, kuka johtaa puhetta.',
      sv: 'Ordföranden är frånvarande eller jävig och vice ordföranden är inte på plats. Anteckna i närvaron vem som leder ordet.',
      en: 'The chair is away or recused and the vice chair is not there. Record in the attendance who presides.',
    },
    noQuorum: {
      fi: 'Kokous ei ole tässä kohdassa päätösvaltainen: läsnä on liian vähän äänivaltaisia, kun esteellisiä ei lasketa.',
      sv: 'Mötet är inte beslutfört på den här punkten: för få röstberättigade är närvarande när de jäviga inte räknas med.',
      en: 'There is no quorum on this item: too few with a vote are present when the recused are left out.',
    },
    decisionMissing: {
      fi: 'Kirjoita, mitä päätettiin, linjattiin tai esitettiin.',
      sv: 'Skriv vad som beslutades, drogs upp som riktlinje eller föreslogs.',
      en: 'Write what was decided, set as a policy line or proposed.',
    },
  } satisfies Record<RefusalOf<typeof record>, Words>,
  reopen: {
    recordIsClosed, writerIsRecused,
    structuresAreFrozen: {
      fi: 'Tällä kohdalla hyväksytyt rakenteet on jo jäädytetty, joten lopputulosta ei voi enää muuttaa. Hyväksy tarvittaessa uusi versio uudella päätöksellä.',
      sv: 'Strukturerna som godkändes genom den här punkten är redan frysta, så utfallet kan inte längre ändras. Godkänn vid behov en ny version genom ett nytt beslut.',
      en: 'The structures approved by this item are frozen already, so the outcome can no longer be changed. Approve a new version by a new decision if needed.',
    },
    notRecorded: {
      fi: 'Kohdalla ei ole kirjattua lopputulosta.',
      sv: 'Punkten har inget antecknat utfall.',
      en: 'The item has no recorded outcome.',
    },
  } satisfies Record<RefusalOf<typeof reopen>, Words>,
  recordRecusal: {
    recordIsClosed, isRecorded, hasDissented,
    personNotPresent: {
      fi: 'Henkilö ei ole paikalla tässä kohdassa.',
      sv: 'Personen är inte på plats på den här punkten.',
      en: 'The person is not in the room on this item.',
    },
    alreadyRecused: {
      fi: 'Esteellisyys on jo kirjattu.',
      sv: 'Jävet har redan antecknats.',
      en: 'The recusal is already recorded.',
    },
  } satisfies Record<RefusalOf<typeof recordRecusal>, Words>,
  removeRecusal: { recordIsClosed, isRecorded } satisfies Record<RefusalOf<typeof removeRecusal>, Words>,
  recordDissent: {
    recordIsClosed, hasDissented,
    hasNoVote: {
      fi: 'Eriävän mielipiteen voi ilmoittaa vain paikalla oleva äänivaltainen, joka ei ole esteellinen.',
      sv: 'En avvikande åsikt kan anmälas bara av en närvarande röstberättigad som inte är jävig.',
      en: 'Only somebody present with a vote and not recused can dissent.',
    },
  } satisfies Record<RefusalOf<typeof recordDissent>, Words>,
  removeDissent: { recordIsClosed } satisfies Record<RefusalOf<typeof removeDissent>, Words>,
  markUntreated: {
    meetingIsNotOpen: {
      fi: 'Kohdat voi merkitä käsittelemättömiksi vain kokouksen aikana.',
      sv: 'Punkterna kan antecknas som obehandlade bara under mötet.',
      en: 'Items can be marked as not handled only during the meeting.',
    },
    nothingUntreated: {
      fi: 'Kaikilla kohdilla on jo lopputulos.',
      sv: 'Alla punkter har redan ett utfall.',
      en: 'Every item already has an outcome.',
    },
  } satisfies Record<RefusalOf<typeof markUntreated>, Words>,
  takePen: {
    notToBeWritten: recordIsClosed,
    otherIsWriting: { fi: 'Joku muu kirjoittaa.', sv: 'Någon annan skriver.', en: 'Somebody else is writing.' },
  } satisfies Record<RefusalOf<typeof takePen>, Words>,
}

export const told = {
  write: { fi: 'Teksti on tallennettu.', sv: 'Texten är sparad.', en: 'The text has been saved.' },
  record: { fi: 'Lopputulos on kirjattu ja teksti lukittu.', sv: 'Utfallet är antecknat och texten låst.', en: 'The outcome is recorded and the text locked.' },
  reopen: { fi: 'Kohta on avattu uudelleen.', sv: 'Punkten är öppnad på nytt.', en: 'The item is open again.' },
  recordRecusal: { fi: 'Esteellisyys on kirjattu.', sv: 'Jävet är antecknat.', en: 'The recusal is recorded.' },
  removeRecusal: { fi: 'Esteellisyysmerkintä on poistettu.', sv: 'Jävsanteckningen är borttagen.', en: 'The recusal has been removed.' },
  recordDissent: { fi: 'Eriävä mielipide on kirjattu.', sv: 'Den avvikande åsikten är antecknad.', en: 'The dissent is recorded.' },
  removeDissent: { fi: 'Eriävä mielipide on poistettu.', sv: 'Den avvikande åsikten är borttagen.', en: 'The dissent has been removed.' },
  markUntreated: {
    fi: 'Jäljellä olevat kohdat on merkitty käsittelemättömiksi. Asiat ehdotetaan seuraavan kokouksen asialistalle.',
    sv: 'De återstående punkterna är antecknade som obehandlade. Ärendena föreslås för nästa mötes föredragningslista.',
    en: 'The remaining items are marked as not handled. Their matters are proposed for the next agenda.',
  },
  opened: { fi: 'Kokouksen avaus on kirjattu.', sv: 'Mötets öppnande är antecknat.', en: 'The opening is recorded.' },
  closed: { fi: 'Kokouksen päättäminen on kirjattu.', sv: 'Mötets avslutande är antecknat.', en: 'The closing is recorded.' },
  takePen: { fi: 'Kirjoitat kohtaa.', sv: 'Du skriver på punkten.', en: 'You are writing the item.' },
} satisfies Record<string, Words>

const ceremonyWords = {
  opening: { fi: 'Puheenjohtaja avasi kokouksen klo {time}.', sv: 'Ordföranden öppnade mötet kl. {time}.', en: 'The chair opened the meeting at {time}.' },
  closing: { fi: 'Puheenjohtaja päätti kokouksen klo {time}.', sv: 'Ordföranden avslutade mötet kl. {time}.', en: 'The chair closed the meeting at {time}.' },
} satisfies Record<string, Words>

const ceremonyOf = (words: Words) => (now: Temporal.Instant, zone: string, language: Language): string =>
  fill(words[language], { time: writtenTime(timeIn(now, zone) satisfies Time, language) })

/** What stands in the record of the items that open and close the meeting. */
export const ceremonies = { opening: ceremonyOf(ceremonyWords.opening), closing: ceremonyOf(ceremonyWords.closing) }

const quorumSentences = {
  met: {
    fi: 'Kokous todettiin laillisesti koolle kutsutuksi ja päätösvaltaiseksi.',
    sv: 'Mötet konstaterades vara lagligen sammankallat och beslutfört.',
    en: 'The meeting was found to be duly called and to have a quorum.',
  },
  missing: {
    fi: 'Todettiin, että kokous ei ole päätösvaltainen.',
    sv: 'Det konstaterades att mötet inte är beslutfört.',
    en: 'It was found that the meeting has no quorum.',
  },
} satisfies Record<string, Words>

/** What is proposed for the item on quorum, until somebody writes something else. */
export const quorumSentence = (votes: number, quorum: number, language: Language): string =>
  quorumSentences[votes >= quorum ? 'met' : 'missing'][language]

export const words = {
  meetings: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  useProposal: { fi: 'Käytä esitystä päätöksen pohjana', sv: 'Använd förslaget som grund för beslutet', en: 'Start the decision from the proposal' },
  place: { fi: 'Kohta {place} / {count}', sv: 'Punkt {place} / {count}', en: 'Item {place} of {count}' },
  previous: { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  itemsAround: { fi: 'Kokouksen kohdat', sv: 'Mötets punkter', en: 'Items of the meeting' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  presides: { fi: 'Tässä kohdassa puhetta johtaa {name}.', sv: '{name} leder ordet på den här punkten.', en: '{name} presides over this item.' },
  nobodyPresides: {
    fi: 'Tässä kohdassa kukaan ei johda puhetta.', sv: 'Ingen leder ordet på den här punkten.', en: 'Nobody presides over this item.',
  },
  purpose: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
  journey: { fi: 'Asian kulku', sv: 'Ärendets väg', en: 'Journey' },
  matterPage: { fi: 'Kaikki käsittelyt, lupaukset ja liitteet', sv: 'Alla behandlingar, löften och bilagor', en: 'Every handling, promise and paper' },
  diaryNumber: { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Diary number' },
  proposal: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' },
  ground: { fi: 'Salassapitoperuste', sv: 'Sekretessgrund', en: 'Legal ground' },
  onlyPublicTitle: {
    fi: 'Asia on salassa pidettävä. Näet siitä julkisen otsikon ja salassapitoperusteen.',
    sv: 'Ärendet är sekretessbelagt. Du ser dess offentliga rubrik och sekretessgrunden.',
    en: 'The matter is confidential. You see its public title and the legal ground.',
  },
  record: { fi: 'Kirjaaminen', sv: 'Protokollföring', en: 'The record' },
  handling: { fi: 'Käsittely', sv: 'Behandling', en: 'Handling' },
  handlingHint: {
    fi: 'Mitä esiteltiin ja mistä keskusteltiin.',
    sv: 'Vad som presenterades och diskuterades.',
    en: 'What was presented and discussed.',
  },
  decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  decisionHint: {
    fi: 'Se, mitä päätettiin, linjattiin, esitettiin tai todettiin.',
    sv: 'Vad som beslutades, drogs upp, föreslogs eller konstaterades.',
    en: 'What was decided, set, proposed or found.',
  },
  outcome: { fi: 'Lopputulos', sv: 'Utfall', en: 'Outcome' },
  save: { fi: 'Tallenna teksti', sv: 'Spara texten', en: 'Save the text' },
  recordOutcome: { fi: 'Kirjaa lopputulos', sv: 'Anteckna utfallet', en: 'Record the outcome' },
  recordAndNext: { fi: 'Kirjaa ja siirry seuraavaan', sv: 'Anteckna och gå till nästa', en: 'Record and go to the next' },
  savedAt: { fi: 'Tallennettu {when}, {who}.', sv: 'Sparat {when}, {who}.', en: 'Saved {when}, {who}.' },
  recordedAt: { fi: 'Kirjattu {when}, {who}.', sv: 'Antecknat {when}, {who}.', en: 'Recorded {when}, {who}.' },
  nothingWritten: { fi: 'Kohdasta ei ole vielä kirjattu mitään.', sv: 'Inget har ännu antecknats om punkten.', en: 'Nothing has been recorded about the item yet.' },
  beingWritten: { fi: 'Kohtaa kirjataan parhaillaan.', sv: 'Punkten protokollförs just nu.', en: 'The item is being recorded.' },
  notOpenYet: {
    fi: 'Kohtaa kirjataan, kun kokous on avattu.',
    sv: 'Punkten protokollförs när mötet har öppnats.',
    en: 'The item is recorded once the meeting is open.',
  },
  heading: {
    fi: 'Kohdalla on alakohtia, joten sille ei tarvita omaa lopputulosta.',
    sv: 'Punkten har underpunkter och behöver inget eget utfall.',
    en: 'The item has sub-items and needs no outcome of its own.',
  },
  closingItem: {
    fi: 'Tämän kohdan lopputulos kirjautuu, kun kokous päätetään.',
    sv: 'Utfallet för den här punkten antecknas när mötet avslutas.',
    en: 'The outcome of this item is recorded when the meeting is closed.',
  },
  struckItem: { fi: 'Kohta on poistettu asialistalta: {reason}', sv: 'Punkten har strukits från föredragningslistan: {reason}', en: 'The item has been struck from the agenda: {reason}' },
  reopen: { fi: 'Avaa kohta uudelleen', sv: 'Öppna punkten på nytt', en: 'Reopen the item' },
  reopenText: {
    fi: 'Lopputulos poistuu ja tekstiä voi taas muuttaa. Aiempi lopputulos, päätös ja syy jäävät näkyviin.',
    sv: 'Utfallet tas bort och texten kan ändras igen. Det tidigare utfallet, beslutet och orsaken förblir synliga.',
    en: 'The outcome is taken back and the text can be changed. The earlier outcome, decision and reason stay visible.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  correctedAt: { fi: 'Pöytäkirjan oikaisu {number}, {when} ({who}): {reason}', sv: 'Protokollsrättelse {number}, {when} ({who}): {reason}',
    en: 'Correction {number} of the minutes, {when} ({who}): {reason}' },
  reopenings: { fi: 'Aiemmat kirjaukset', sv: 'Tidigare anteckningar', en: 'Earlier records' },
  reopenedAt: { fi: 'Avattu uudelleen {when}, {who}. Syy: {reason}', sv: 'Öppnad på nytt {when}, {who}. Orsak: {reason}', en: 'Reopened {when}, {who}. Reason: {reason}' },
  writing: { fi: '{who} kirjaa tätä kohtaa juuri nyt.', sv: '{who} protokollför den här punkten just nu.', en: '{who} is recording this item just now.' },
  writingToo: {
    fi: 'Voit silti kirjoittaa. Jos tallennatte yhtä aikaa, näet molemmat tekstit rinnakkain.',
    sv: 'Du kan ändå skriva. Om ni sparar samtidigt ser du båda texterna sida vid sida.',
    en: 'You can still write. If you both save, you see the two texts side by side.',
  },
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  papersOnTable: { fi: 'Käsittelyssä olleet liitteet', sv: 'Bilagor vid behandlingen', en: 'Papers on the table' },
  versions: { fi: 'Rakenneversiot', sv: 'Strukturversioner', en: 'Structure versions' },
  noVersions: { fi: 'Kohdalla ei hyväksytä rakenneversioita.', sv: 'Inga strukturversioner godkänns på den här punkten.', en: 'The item approves no structure versions.' },
  appraisal: { fi: 'Vaihtoehtovertailu', sv: 'Alternativjämförelse', en: 'Options appraisal' },
  noAppraisal: { fi: 'Asiasta ei ole vaihtoehtovertailua.', sv: 'Ärendet har ingen alternativjämförelse.', en: 'The matter has no appraisal.' },
  beginAppraisal: { fi: 'Aloita vaihtoehtovertailu', sv: 'Påbörja en alternativjämförelse', en: 'Begin an appraisal' },
  seeAppraisal: { fi: 'Vaihtoehdot ja valinta', sv: 'Alternativen och valet', en: 'The alternatives and the choice' },
  appraisalFirst: {
    fi: 'Kirjaa ennen päätöstä, mikä vaihtoehto valitaan ja miksi muut jäävät.', sv: 'Anteckna före beslutet vilket alternativ som väljs och varför de övriga faller.',
    en: 'Before the decision, record which alternative is chosen and why the others fall.',
  },
  chooseVersions: { fi: 'Valitse hyväksyttävät rakenneversiot', sv: 'Välj strukturversioner att godkänna', en: 'Choose the structure versions to approve' },
  compareVersions: { fi: 'Vertailu ja esteet', sv: 'Jämförelse och hinder', en: 'Comparison and hindrances' },
  noPapers: { fi: 'Kohdalla ei ole liitteitä.', sv: 'Punkten har inga bilagor.', en: 'The item has no papers.' },
  paperVersion: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  quorum: { fi: 'Päätösvaltaisuus', sv: 'Beslutförhet', en: 'Quorum' },
  votes: {
    fi: 'Äänivaltaisia paikalla {votes}, vaaditaan {quorum}.',
    sv: 'Röstberättigade på plats: {votes}, minst {quorum} krävs.',
    en: 'With a vote in the room: {votes}, required {quorum}.',
  },
  quorumMet: { fi: 'päätösvaltainen', sv: 'beslutfört', en: 'quorum' },
  quorumMissing: { fi: 'ei päätösvaltainen', sv: 'inte beslutfört', en: 'no quorum' },
  recusals: { fi: 'Esteelliset', sv: 'Jäviga', en: 'Recused' },
  noRecusals: { fi: 'Ei esteellisiä.', sv: 'Inga jäviga.', en: 'Nobody is recused.' },
  addRecusal: { fi: 'Kirjaa esteellisyys', sv: 'Anteckna jäv', en: 'Record a recusal' },
  recusalGround: { fi: 'Esteellisyyden peruste', sv: 'Grund för jävet', en: 'Ground' },
  dissents: { fi: 'Eriävät mielipiteet', sv: 'Avvikande åsikter', en: 'Dissents' },
  noDissents: { fi: 'Ei eriäviä mielipiteitä.', sv: 'Inga avvikande åsikter.', en: 'No dissents.' },
  addDissent: { fi: 'Kirjaa eriävä mielipide', sv: 'Anteckna en avvikande åsikt', en: 'Record a dissent' },
  dissentText: { fi: 'Eriävä mielipide', sv: 'Avvikande åsikt', en: 'Dissent' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  choosePerson: { fi: 'Valitse henkilö', sv: 'Välj en person', en: 'Choose a person' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  followups: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' },
  noFollowups: { fi: 'Ei toimenpiteitä.', sv: 'Inga åtgärder.', en: 'No follow-ups.' },
  commitments: { fi: 'Kohdan sitoumukset', sv: 'Punktens åtaganden', en: 'Commitments of the item' },
  addFollowup: { fi: 'Lisää toimenpide', sv: 'Lägg till en åtgärd', en: 'Add a follow-up' },
  comesBack: {
    fi: 'Asia ehdotetaan seuraavan kokouksen asialistalle:',
    sv: 'Ärendet föreslås för nästa mötes föredragningslista:',
    en: 'The matter is proposed for the next agenda:',
  },
  noNextMeeting: {
    fi: 'Toimielimellä ei ole vielä seuraavaa kokousta. Asia ehdotetaan asialistalle, kun kokous suunnitellaan.',
    sv: 'Organet har ännu inget nästa möte. Ärendet föreslås för föredragningslistan när ett möte planeras.',
    en: 'The body has no next meeting yet. The matter is proposed for the agenda once one is planned.',
  },
} satisfies Record<string, Words>
