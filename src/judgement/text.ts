// Every word that people see about what is said of the comparison's proposals.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { JudgedKind, Verdict } from './judgement.ts'
import type { give, takeBack } from './rules.ts'

export const verdictWords: Record<Verdict, Words> = {
  confirmed: { fi: 'vahvistettu', sv: 'bekräftad', en: 'confirmed' },
  refused: { fi: 'hylätty', sv: 'avvisad', en: 'refused' },
}

export const kindWords: Record<JudgedKind, Words> = {
  continues: { fi: 'jatkuu', sv: 'fortsätter', en: 'goes on' },
  merged: { fi: 'yhdistyy', sv: 'slås samman', en: 'is merged' },
  absorbed: { fi: 'liitetään', sv: 'införlivas', en: 'is absorbed' },
  split: { fi: 'jakautuu', sv: 'delas', en: 'is split' },
  regrouped: { fi: 'järjestyy uudelleen', sv: 'omgrupperas', en: 'is regrouped' },
  abolished: { fi: 'lakkaa ilman jatkajaa', sv: 'upphör utan efterföljare', en: 'ends without a successor' },
}

const isApproved: Words = {
  fi: 'Rakenneversio on jo hyväksytty, eikä sitä koskeva tieto enää muutu. Aloita uusi luonnos.',
  sv: 'Strukturversionen har redan godkänts och uppgifterna om den ändras inte längre. Börja ett nytt utkast.',
  en: 'The version has been approved and what is told of it does not change any more. Begin a new draft.',
}
const isDecidedOn: Words = {
  fi: 'Toimielin on jo päättänyt rakenneversiosta.', sv: 'Ett organ har redan fattat beslut om strukturversionen.', en: 'A body has already decided on the version.',
}
const notNewest: Words = {
  fi: 'Organisaatiolla on uudempi rakenneversio. Ota kantaa siihen.', sv: 'Organisationen har en nyare strukturversion. Ta ställning till den.',
  en: 'The organisation has a newer version. Say it of that one.',
}

export const giveRefusals: Record<RefusalOf<typeof give>, Words> = {
  notNewest, isApproved, isDecidedOn,
  unknownUnit: {
    fi: 'Ehdotuksen yksikköä ei enää ole rakenteessa.', sv: 'En enhet i förslaget finns inte längre i strukturen.',
    en: 'A unit of the proposal is no longer in the structure.',
  },
  alreadyJudged: {
    fi: 'Ehdotukseen on jo otettu kantaa. Kumoa ensin aiempi kanta.', sv: 'Någon har redan tagit ställning till förslaget. Ta först tillbaka det tidigare ställningstagandet.',
    en: 'Something has already been said of the proposal. Take that back first.',
  },
  endingIsNotRefused: {
    fi: 'Lakkaamista ei hylätä: jos yksiköllä on jatkaja, nimeä se rakenteessa muutostoimella.',
    sv: 'Att en enhet upphör avvisas inte: om enheten har en efterföljare, ange den med en åtgärd i strukturen.',
    en: 'An ending is not refused: if the unit has a successor, name it by a step on the structure.',
  },
  goesOnElsewhere: {
    fi: 'Yksikölle on jo vahvistettu toinen jatkaja tai edeltäjä.', sv: 'En annan efterföljare eller föregångare har redan bekräftats för enheten.',
    en: 'Another continuation or predecessor of the unit has already been confirmed.',
  },
}

export const takeBackRefusals: Record<RefusalOf<typeof takeBack>, Words> = {
  notNewest, isApproved, isDecidedOn,
  alreadyTakenBack: { fi: 'Kanta on jo kumottu.', sv: 'Ställningstagandet har redan tagits tillbaka.', en: 'It has already been taken back.' },
}

export const told = {
  give: { fi: 'Kanta on tallennettu.', sv: 'Ställningstagandet har sparats.', en: 'What you said has been saved.' },
  takeBack: { fi: 'Kanta on kumottu.', sv: 'Ställningstagandet har tagits tillbaka.', en: 'It has been taken back.' },
} satisfies Record<string, Words>

export const words = {
  judgements: { fi: 'Kannanotot ehdotuksiin', sv: 'Ställningstaganden till förslagen', en: 'What has been said of the proposals' },
  lead: {
    fi: 'Alueen muutoskoordinaattori vahvistaa tai hylkää vertailun ehdottamat yksiköiden jatkajat. Vahvistettu näkyy vertailussa ilmoitettuna myös '
      + 'myöhemmissä versioissa, hylättyä ei ehdoteta uudelleen.',
    sv: 'Regionens förändringskoordinator bekräftar eller avvisar de efterföljare till enheter som jämförelsen föreslår. Det bekräftade visas som angivet '
      + 'också i senare versioner, det avvisade föreslås inte på nytt.',
    en: 'The region’s change coordinator confirms or refuses the successions of units that the comparison proposes. What is confirmed is shown as '
      + 'declared in later versions too, what is refused is not proposed again.',
  },
  none: { fi: 'Ehdotuksiin ei ole vielä otettu kantaa.', sv: 'Ingen har ännu tagit ställning till förslagen.', en: 'Nothing has been said of the proposals yet.' },
  toComparison: { fi: 'Vertailu ja vahvistettavat ehdotukset', sv: 'Jämförelsen och förslagen att bekräfta', en: 'The comparison and the proposals to confirm' },
  standing: { fi: 'Voimassa', sv: 'Gällande', en: 'Standing' },
  takenBack: { fi: 'Kumotut', sv: 'Tillbakatagna', en: 'Taken back' },
  from: { fi: 'Vanha yksikkö', sv: 'Gammal enhet', en: 'Old unit' },
  to: { fi: 'Uusi yksikkö', sv: 'Ny enhet', en: 'New unit' },
  kind: { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  verdict: { fi: 'Kanta', sv: 'Ställningstagande', en: 'Verdict' },
  who: { fi: 'Kuka ja milloin', sv: 'Vem och när', en: 'Who and when' },
  ofVersion: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  before: { fi: 'edellinen versio', sv: 'föregående version', en: 'previous version' },
  takenBackBy: { fi: 'Kumosi', sv: 'Togs tillbaka av', en: 'Taken back by' },
  takeBack: { fi: 'Kumoa', sv: 'Ta tillbaka', en: 'Take back' },
} satisfies Record<string, Words>
