// Every word that people see about agendas.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Proposal } from './proposals.ts'
import type { merge, separate, split } from './regrouping.ts'
import type { accept, add, edit, move, strike } from './rules.ts'

const takesNoItems: Words = {
  fi: 'Kokous on päättynyt tai peruttu, joten sen asialistaa ei voi muuttaa.',
  sv: 'Mötet är avslutat eller inställt, så föredragningslistan kan inte ändras.',
  en: 'The meeting is closed or cancelled, so its agenda cannot be changed.',
}
const noSuchParent: Words = {
  fi: 'Valittuun kohtaan ei voi lisätä alakohtaa.',
  sv: 'Den valda punkten kan inte ha underpunkter.',
  en: 'The chosen item cannot have sub-items.',
}
const tooManyItems: Words = {
  fi: 'Asialistalla voi olla enintään 500 kohtaa.',
  sv: 'Föredragningslistan kan ha högst 500 punkter.',
  en: 'An agenda can have at most 500 items.',
}
const isRecorded: Words = {
  fi: 'Kohdalle on kirjattu lopputulos. Avaa kohta ensin uudelleen ja kerro syy.',
  sv: 'Ett utfall har antecknats för punkten. Öppna först punkten på nytt och ange orsaken.',
  en: 'An outcome has been recorded for the item. Reopen the item with a reason first.',
}
const hasSubItems: Words = {
  fi: 'Kohdalla on alakohtia. Siirrä tai poista ne ensin.',
  sv: 'Punkten har underpunkter. Flytta eller ta bort dem först.',
  en: 'The item has sub-items. Move or remove them first.',
}

export const addRefusals: Record<RefusalOf<typeof add>, Words> = {
  takesNoItems, tooManyItems, noSuchParent,
  standsAlone: {
    fi: 'Vakiokohta ei voi olla alakohta.',
    sv: 'En stående punkt kan inte vara en underpunkt.',
    en: 'A standing item cannot be a sub-item.',
  },
  alreadyThere: {
    fi: 'Tämä vakiokohta on jo asialistalla.',
    sv: 'Den här stående punkten finns redan på föredragningslistan.',
    en: 'This standing item is already on the agenda.',
  },
  matterAlreadyThere: {
    fi: 'Asia on jo asialistalla.',
    sv: 'Ärendet finns redan på föredragningslistan.',
    en: 'The matter is already on the agenda.',
  },
}

export const acceptRefusals: Record<RefusalOf<typeof accept>, Words> = {
  takesNoItems, tooManyItems,
  nothingChosen: {
    fi: 'Valitse vähintään yksi ehdotus. Aiemmin valitut voivat olla jo asialistalla.',
    sv: 'Välj minst ett förslag. De tidigare valda kan redan finnas på föredragningslistan.',
    en: 'Choose at least one proposal. Those chosen before may already be on the agenda.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  meetingIsOver: takesNoItems, isRecorded,
  isStruck: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits.', en: 'The item has been struck.' },
  minutesAreApproved: {
    fi: 'Pöytäkirja on hyväksytty, joten kohta ei enää muutu.',
    sv: 'Protokollet är godkänt, så punkten ändras inte längre.',
    en: 'The minutes have been approved, so the item does not change any more.',
  },
  groundMissing: {
    fi: 'Kerro, millä perusteella kohta on salassa pidettävä.',
    sv: 'Ange på vilken grund punkten är sekretessbelagd.',
    en: 'Say on which ground the item is confidential.',
  },
  parentIsConfidential: {
    fi: 'Kohta kuuluu salassa pidettävään kohtaan, joten se on myös salassa pidettävä.',
    sv: 'Punkten hör till en sekretessbelagd punkt, så den är också sekretessbelagd.',
    en: 'The item belongs to a confidential one, so it is confidential too.',
  },
}

export const strikeRefusals: Record<RefusalOf<typeof strike>, Words> = {
  meetingIsOver: takesNoItems, isRecorded, hasSubItems,
  hasJoined: {
    fi: 'Kohdassa käsitellään myös muita kohtia. Erota ne ensin omiksi kohdikseen.',
    sv: 'Också andra punkter behandlas på punkten. Gör dem först till egna punkter igen.',
    en: 'Other items are handled in this one. Separate them first.',
  },
  alreadyStruck: { fi: 'Kohta on jo poistettu.', sv: 'Punkten är redan struken.', en: 'The item is already struck.' },
  reasonMissing: {
    fi: 'Kohta on jo lähetetty tai siihen on kirjattu jotakin. Kerro, miksi se poistetaan: syy lähetetään vastaanottajille.',
    sv: 'Punkten har redan skickats ut eller något har antecknats vid den. Ange varför den stryks: orsaken skickas till mottagarna.',
    en: 'The item has been sent, or something is written on it. Say why it is struck: the reason is sent to the recipients.',
  },
  hasPapers: {
    fi: 'Kohdalla on liitteitä. Poista ne ensin.',
    sv: 'Punkten har bilagor. Ta bort dem först.',
    en: 'The item has papers. Withdraw them first.',
  },
}

export const moveRefusals: Record<RefusalOf<typeof move>, Words> = {
  takesNoItems, noSuchParent, hasSubItems,
  numberIsFixed: {
    fi: 'Lähetetyn asialistan numerot eivät muutu, joten järjestys ei voi olla tämä.',
    sv: 'Numren på en utskickad föredragningslista ändras inte, så ordningen kan inte vara den här.',
    en: 'Numbers of an agenda that was sent do not change, so this order is not possible.',
  },
  openingStaysFirst: {
    fi: 'Kokouksen avaus pysyy ensimmäisenä.',
    sv: 'Mötets öppnande förblir först.',
    en: 'The opening stays first.',
  },
  closingStaysLast: {
    fi: 'Kokouksen päättäminen pysyy viimeisenä.',
    sv: 'Mötets avslutande förblir sist.',
    en: 'The closing stays last.',
  },
}

const isStruck: Words = {
  fi: 'Kohta on poistettu asialistalta tai yhdistetty toiseen kohtaan.',
  sv: 'Punkten har strukits eller slagits samman med en annan punkt.',
  en: 'The item has been struck or merged into another.',
}
const isRecordedOfEither: Words = {
  fi: 'Kohdalle on kirjattu lopputulos, ja päätös kuuluu siihen kohtaan, jossa se tehtiin. Avaa kohta ensin uudelleen ja kerro syy.',
  sv: 'Ett utfall har antecknats, och beslutet hör till den punkt där det fattades. Öppna först punkten på nytt och ange orsaken.',
  en: 'An outcome has been recorded, and a decision belongs to the item on which it was made. Reopen the item with a reason first.',
}

export const mergeRefusals: Record<RefusalOf<typeof merge>, Words> = {
  takesNoItems, hasSubItems, isStruck, isRecorded: isRecordedOfEither,
  sameItem: {
    fi: 'Valitse toinen kohta: kohtaa ei voi yhdistää itseensä.',
    sv: 'Välj en annan punkt: en punkt kan inte slås samman med sig själv.',
    en: 'Choose another item: an item cannot be merged into itself.',
  },
  notMatters: {
    fi: 'Vain asioita voi yhdistää, ei vakiokohtia.',
    sv: 'Bara ärenden kan slås samman, inte stående punkter.',
    en: 'Only matters can be merged, not standing items.',
  },
  secrecyDiffers: {
    fi: 'Vain toinen kohdista on salassa pidettävä. Salassa pidettävä asia käsitellään omana kohtanaan.',
    sv: 'Bara den ena punkten är sekretessbelagd. Ett sekretessbelagt ärende behandlas som en egen punkt.',
    en: 'Only one of the items is confidential. A confidential matter is handled as an item of its own.',
  },
  holdsVersions: {
    fi: 'Kohdassa hyväksytään rakenneversioita, joten se tarvitsee oman päätöksen. Yhdistä toinen kohta tähän.',
    sv: 'På punkten godkänns strukturversioner, så den behöver ett eget beslut. Slå i stället samman den andra punkten med den här.',
    en: 'The item approves structure versions, so it needs a decision of its own. Merge the other item into this one.',
  },
}

export const separateRefusals: Record<RefusalOf<typeof separate>, Words> = {
  takesNoItems, isRecorded: isRecordedOfEither,
}

export const splitRefusals: Record<RefusalOf<typeof split>, Words> = {
  takesNoItems, tooManyItems, isStruck, isRecorded: isRecordedOfEither,
  notMatters: {
    fi: 'Vain asian voi jakaa, ei vakiokohtaa.',
    sv: 'Bara ett ärende kan delas, inte en stående punkt.',
    en: 'Only a matter can be split, not a standing item.',
  },
  noSuchPaper: {
    fi: 'Valittu liite ei ole enää tässä kohdassa. Valitse liitteet uudelleen.',
    sv: 'Den valda bilagan finns inte längre vid punkten. Välj bilagorna på nytt.',
    en: 'A paper that was chosen is no longer at this item. Choose the papers again.',
  },
}

export const told = {
  merge: {
    fi: 'Kohdat on yhdistetty. Tarkista yhdistetyn kohdan otsikko ja esitys.',
    sv: 'Punkterna har slagits samman. Kontrollera den sammanslagna punktens rubrik och förslag.',
    en: 'The items have been merged. Check the title and the proposal of the item that remains.',
  },
  separate: { fi: 'Kohta on taas oma kohtansa.', sv: 'Punkten är igen en egen punkt.', en: 'The item stands by itself again.' },
  split: {
    fi: 'Kohta on jaettu. Tarkista myös alkuperäisen kohdan otsikko ja esitys.',
    sv: 'Punkten har delats. Kontrollera också den ursprungliga punktens rubrik och förslag.',
    en: 'The item has been split. Check the title and the proposal of the original item too.',
  },
  add: { fi: 'Kohta on lisätty asialistalle.', sv: 'Punkten har lagts till.', en: 'The item has been added.' },
  accept: { fi: 'Ehdotukset on lisätty asialistalle.', sv: 'Förslagen har lagts till.', en: 'The proposals have been added.' },
  edit: { fi: 'Kohta on tallennettu.', sv: 'Punkten är sparad.', en: 'The item has been saved.' },
  strike: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits.', en: 'The item has been struck.' },
  move: { fi: 'Kohta on siirretty.', sv: 'Punkten har flyttats.', en: 'The item has been moved.' },
  fixNumbers: { fi: 'Numerot on annettu.', sv: 'Numren har getts.', en: 'The numbers have been given.' },
} satisfies Record<string, Words>

export const sourceWords: Record<Proposal['source'], Words> = {
  standing: { fi: 'Vakiokohdat', sv: 'Stående punkter', en: 'Standing items' },
  commitment: { fi: 'Luvattu tähän kokoukseen', sv: 'Utlovat till det här mötet', en: 'Promised for this meeting' },
  undated: { fi: 'Luvattu ilman päivää', sv: 'Utlovat utan datum', en: 'Promised without a day' },
  carried: { fi: 'Jäänyt aiemmista kokouksista', sv: 'Kvar från tidigare möten', en: 'Left over from earlier meetings' },
  stop: { fi: 'Suunniteltu asian reitillä', sv: 'Planerat på ärendets väg', en: 'Planned on the matter’s route' },
  waiting: { fi: 'Odottaa käsittelyä', sv: 'Väntar på behandling', en: 'Waiting to be handled' },
}

/** The words of the pages. */
export const words = {
  journey: { fi: 'Asian kulku', sv: 'Ärendets väg', en: 'Journey of the matter' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  notSent: { fi: 'Ei vielä lähetetty', sv: 'Ännu inte skickad', en: 'Not yet sent' },
  sentAs: { fi: 'Lähetetty versiona {letter} {at}', sv: 'Skickad som version {letter} {at}', en: 'Sent as version {letter} {at}' },
  time: { fi: 'Varattu {used} min, kokous kestää {all} min', sv: 'Reserverat {used} min, mötet räcker {all} min',
    en: '{used} min allotted, the meeting lasts {all} min' },
  overTime: { fi: 'Aika ei riitä: {over} min liikaa', sv: 'Tiden räcker inte: {over} min för mycket', en: 'Not enough time: {over} min too many' },
  empty: { fi: 'Asialista on tyhjä. Aloita ehdotuksista.', sv: 'Föredragningslistan är tom. Börja med förslagen.',
    en: 'The agenda is empty. Start from the proposals.' },
  proposals: { fi: 'Ehdotukset', sv: 'Förslag', en: 'Proposals' },
  proposalsHint: {
    fi: 'Järjestelmä ehdottaa vakiokohtia, luvattuja ja kesken jääneitä asioita. Valitse ja lisää.',
    sv: 'Systemet föreslår stående punkter samt utlovade och ofärdiga ärenden. Välj och lägg till.',
    en: 'The system proposes standing items and what was promised or left over. Choose and add.',
  },
  addChosen: { fi: 'Lisää valitut', sv: 'Lägg till valda', en: 'Add the chosen' },
  addItem: { fi: 'Lisää uusi kohta', sv: 'Lägg till en ny punkt', en: 'Add a new item' },
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  titleIn: { fi: 'Otsikko suomeksi', sv: 'Rubrik på svenska', en: 'Title in English' },
  otherLanguages: { fi: 'Otsikko muilla kielillä', sv: 'Rubrik på andra språk', en: 'Title in other languages' },
  subItemOf: { fi: 'Alakohdaksi kohtaan', sv: 'Som underpunkt till', en: 'As a sub-item of' },
  ownItem: { fi: 'Oma kohta', sv: 'Egen punkt', en: 'An item of its own' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  presenterPerson: { fi: 'Esittelijä toimielimessä', sv: 'Föredragande i organet', en: 'Presenter in the body' },
  presenterHint: {
    fi: 'Henkilö, joka näkee kohdan kokonaan, vaikka se on salassa pidettävä.',
    sv: 'En person som ser punkten i sin helhet även om den är sekretessbelagd.',
    en: 'Somebody who sees the item whole even when it is confidential.',
  },
  nobodyChosen: { fi: 'Ei valittu', sv: 'Ingen vald', en: 'Not chosen' },
  purpose: { fi: 'Käsittelyn tarkoitus', sv: 'Syfte', en: 'Purpose' },
  minutes: { fi: 'Varattu aika', sv: 'Reserverad tid', en: 'Time allotted' },
  proposal: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' },
  proposalHint: { fi: 'Mitä toimielintä pyydetään tekemään', sv: 'Vad organet ombeds göra', en: 'What the body is asked to do' },
  level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  levelNone: { fi: 'Ei merkitty (ei vielä julkinen)', sv: 'Inte angiven (ännu inte offentlig)', en: 'Not marked (not yet public)' },
  ground: { fi: 'Salassapitoperuste', sv: 'Sekretessgrund', en: 'Legal ground for secrecy' },
  groundHint: { fi: 'Esimerkiksi JulkL 24.1 § 17 k', sv: 'Till exempel OffL 24.1 § 17 p.', en: 'Such as section 24(1)(17) of the Publicity Act' },
  groundUntil: { fi: 'Salassapito päättyy', sv: 'Sekretessen upphör', en: 'Confidential until' },
  publicTitle: { fi: 'Julkinen otsikko', sv: 'Offentlig rubrik', en: 'Public title' },
  publicTitleIn: { fi: 'Julkinen otsikko suomeksi', sv: 'Offentlig rubrik på svenska', en: 'Public title in English' },
  onlyPublicity: {
    fi: 'Kohdan tekstit on lukittu. Julkisuuden voi korjata, kunnes pöytäkirja on hyväksytty.',
    sv: 'Punktens texter är låsta. Offentligheten kan rättas tills protokollet har godkänts.',
    en: 'The texts of the item are locked. Its publicity can be put right until the minutes are approved.',
  },
  publicTitleHint: {
    fi: 'Näytetään muille kuin toimielimen jäsenille salassa pidettävän otsikon sijasta',
    sv: 'Visas för andra än organets medlemmar i stället för den sekretessbelagda rubriken',
    en: 'Shown instead of the confidential title to all but the members of the body',
  },
  publicity: { fi: 'Julkisuus ja salassapito', sv: 'Offentlighet och sekretess', en: 'Publicity and confidentiality' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  structures: { fi: 'Rakenneversiot', sv: 'Strukturversioner', en: 'Structure versions' },
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  up: { fi: 'Siirrä ylös', sv: 'Flytta upp', en: 'Move up' },
  down: { fi: 'Siirrä alas', sv: 'Flytta ned', en: 'Move down' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  move: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  drag: { fi: 'Vedä kohta toiseen paikkaan', sv: 'Dra punkten till en annan plats', en: 'Drag the item to another place' },
  moveUnder: { fi: 'Siirrä alakohdaksi tai takaisin omaksi kohdakseen', sv: 'Flytta till underpunkt eller tillbaka till egen punkt',
    en: 'Make a sub-item, or an item of its own again' },
  nowAt: { fi: 'Nyt {place}. / {of}', sv: 'Nu {place} av {of}', en: 'Now {place} of {of}' },
  strike: { fi: 'Poista asialistalta', sv: 'Stryk från föredragningslistan', en: 'Strike from the agenda' },
  keepsMatter: {
    fi: 'Asia jää odottamaan seuraavia kokouksia', sv: 'Ärendet väntar på kommande möten', en: 'The matter waits for coming meetings',
  },
  strikeReason: { fi: 'Poistamisen syy', sv: 'Orsak till strykningen', en: 'Reason for striking' },
  struck: { fi: 'Poistettu', sv: 'Struken', en: 'Struck' },
  late: { fi: 'Lisätty lähetyksen jälkeen', sv: 'Tillagd efter utskicket', en: 'Added after sending' },
  confidential: { fi: 'Salassa pidettävä', sv: 'Sekretessbelagd', en: 'Confidential' },
  sendTitle: { fi: 'Lähetä asialista', sv: 'Skicka föredragningslistan', en: 'Send the agenda' },
  versions: { fi: 'Lähetetyt versiot', sv: 'Skickade versioner', en: 'Versions sent' },
  merge: { fi: 'Yhdistä toiseen kohtaan', sv: 'Slå samman med en annan punkt', en: 'Merge into another item' },
  mergeHint: {
    fi: 'Asiat käsitellään yhdessä valitussa kohdassa. Tämä kohta jää pois asialistalta, ja sen liitteet siirtyvät valittuun kohtaan.',
    sv: 'Ärendena behandlas tillsammans på den valda punkten. Den här punkten lämnas bort, och dess bilagor visas på den valda punkten.',
    en: 'The matters are handled together in the chosen item. This item leaves the agenda, and its papers go to the chosen one.',
  },
  mergeSentHint: {
    fi: 'Asiat käsitellään yhdessä valitussa kohdassa. Tämä kohta säilyttää numeronsa, ja siinä kerrotaan, missä se käsitellään. Kirjaukset säilyvät.',
    sv: 'Ärendena behandlas tillsammans på den valda punkten. Den här punkten behåller sitt nummer och hänvisar till den valda. Anteckningarna består.',
    en: 'The matters are handled together in the chosen item. This item keeps its number and tells where it is handled. What was recorded stays.',
  },
  mergeInto: { fi: 'Käsitellään kohdassa', sv: 'Behandlas på punkt', en: 'Handled in item' },
  mergeReason: { fi: 'Yhdistämisen syy', sv: 'Orsak till sammanslagningen', en: 'Reason for merging' },
  chooseItem: { fi: 'Valitse kohta', sv: 'Välj en punkt', en: 'Choose an item' },
  handledIn: { fi: 'Käsitellään kohdassa {number}', sv: 'Behandlas på punkt {number}', en: 'Handled in item {number}' },
  alsoHandled: { fi: 'Kohdassa käsitellään myös', sv: 'På punkten behandlas också', en: 'Also handled in this item' },
  separate: { fi: 'Erota omaksi kohdakseen', sv: 'Gör till en egen punkt', en: 'Make an item of its own' },
  split: { fi: 'Jaa kohta kahdeksi', sv: 'Dela punkten i två', en: 'Split the item in two' },
  splitHint: {
    fi: 'Osasta tulee oma asiansa tämän kohdan jälkeen. Muiden kohtien numerot eivät muutu, jos asialista on jo lähetetty.',
    sv: 'Delen blir ett eget ärende efter den här punkten. Övriga punkters nummer ändras inte om föredragningslistan redan är utskickad.',
    en: 'The part becomes a matter of its own after this item. Numbers of other items do not change once the agenda has been sent.',
  },
  partTitle: { fi: 'Uuden kohdan otsikko', sv: 'Den nya punktens rubrik', en: 'Title of the new item' },
  partMinutes: { fi: 'Uuden kohdan aika', sv: 'Den nya punktens tid', en: 'Time for the new item' },
  partProposal: { fi: 'Esitys uuteen kohtaan', sv: 'Förslag för den nya punkten', en: 'Proposal for the new item' },
  partPapers: { fi: 'Liitteet, jotka kuuluvat myös uuteen kohtaan', sv: 'Bilagor som också hör till den nya punkten',
    en: 'Papers that belong to the new item too' },
  splitFrom: { fi: 'Erotettu kohdasta {number}', sv: 'Avskild från punkt {number}', en: 'Split off item {number}' },
  due: { fi: 'luvattu: {due}', sv: 'utlovat: {due}', en: 'promised: {due}' },
  fromMeeting: { fi: '{number}. kokous, kohta {item}', sv: 'möte {number}, punkt {item}', en: 'meeting {number}, item {item}' },
  isSent: { fi: 'Kohta on jo lähetetty: numero {number} säilyy ja kohta näkyy poistettuna.',
    sv: 'Punkten är redan utskickad: numret {number} består och punkten visas som struken.',
      en: 'The item has been sent: number {number} stays and the item is shown as struck.' },
  min: { fi: 'min', sv: 'min', en: 'min' },
} satisfies Record<string, Words>
