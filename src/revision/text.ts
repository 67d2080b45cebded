// Every word that people see about the revisions of structures.
import type { OperationCode } from '../operation/places.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { RevisionState } from './revision.ts'
import type { begin, bringIn, operate, submit, takeBack, undo } from './rules.ts'

export const stateWords: Record<RevisionState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  submitted: { fi: 'annettu käsittelyyn', sv: 'lämnad till behandling', en: 'submitted' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
}

const notDraft: Words = {
  fi: 'Vain luonnosta voi muokata. Aloita uusi versio.',
  sv: 'Bara ett utkast kan redigeras. Börja en ny version.',
  en: 'Only a draft can be edited. Begin a new version.',
}
const isEmpty: Words = {
  fi: 'Rakenteessa ei ole yhtään yksikköä.', sv: 'Strukturen har inga enheter.', en: 'The structure has no units.',
}
const hasErrors: Words = {
  fi: 'Rakenteessa on virheitä. Korjaa ne ensin.', sv: 'Strukturen innehåller fel. Rätta dem först.', en: 'The structure has errors. Mend them first.',
}

export const beginRefusals: Record<RefusalOf<typeof begin>, Words> = {
  draftIsOpen: {
    fi: 'Organisaatiolla on jo luonnos. Jatka sitä.',
    sv: 'Organisationen har redan ett utkast. Fortsätt med det.',
    en: 'The organisation already has a draft. Go on with it.',
  },
}

export const bringInRefusals: Record<RefusalOf<typeof bringIn>, Words> = { hasErrors, isEmpty }

const operationRefusals: Record<OperationCode, Words> = {
  noSuchUnit: { fi: 'Yksikköä ei ole tässä rakenteessa.', sv: 'Enheten finns inte i den här strukturen.', en: 'The unit is not in this structure.' },
  noSuchParent: {
    fi: 'Valitse yksikkö, jonka alle yksikkö tulee.', sv: 'Välj den enhet som enheten ska lyda under.', en: 'Choose the unit that it comes under.',
  },
  noSuchPosition: { fi: 'Vakanssia ei ole tässä rakenteessa.', sv: 'Vakansen finns inte i den här strukturen.', en: 'The position is not in this structure.' },
  noSuchTask: { fi: 'Tehtävää ei ole tässä rakenteessa.', sv: 'Uppgiften finns inte i den här strukturen.', en: 'The task is not in this structure.' },
  idTaken: {
    fi: 'Tunnus on jo käytössä. Anna toinen tunnus.', sv: 'Beteckningen används redan. Ange en annan.', en: 'The id is in use already. Give another.',
  },
  changedSince: {
    fi: 'Joku muu on muuttanut tätä sen jälkeen, kun avasit sivun. Sivulla näkyy nyt uusi tieto; tee muutos uudelleen, jos se on vielä oikea.',
    sv: 'Någon annan har ändrat detta sedan du öppnade sidan. Sidan visar nu den nya uppgiften; gör ändringen på nytt om den fortfarande är rätt.',
    en: 'Somebody else has changed this since you opened the page. The page now shows what they made of it; make your change again if it still holds.',
  },
  intoItself: {
    fi: 'Yksikkö ei voi tulla itsensä alle.', sv: 'En enhet kan inte lyda under sig själv.', en: 'A unit cannot come under itself.',
  },
  isRoot: {
    fi: 'Ylintä yksikköä ei voi lakkauttaa eikä jakaa.', sv: 'Den högsta enheten kan inte dras in eller delas.', en: 'The topmost unit cannot be abolished or split.',
  },
  notEmpty: {
    fi: 'Yksikössä on vielä alayksiköitä, vakansseja tai tehtäviä. Siirrä ne ensin.',
    sv: 'Enheten har ännu underenheter, vakanser eller uppgifter. Flytta dem först.',
    en: 'The unit still holds sub-units, positions or tasks. Move them first.',
  },
  tooFew: { fi: 'Valitse vähintään kaksi yksikköä.', sv: 'Välj minst två enheter.', en: 'Choose at least two units.' },
  namedTwice: { fi: 'Sama on annettu kahteen osaan.', sv: 'Samma har getts till två delar.', en: 'The same has been given to two parts.' },
  notThere: {
    fi: 'Osaan on valittu jotakin, mitä yksikössä ei ole.', sv: 'En del innehåller något som enheten inte har.', en: 'A part names something that the unit does not hold.',
  },
}

export const operateRefusals: Record<RefusalOf<typeof operate>, Words> = { ...operationRefusals, notDraft }

export const undoRefusals: Record<RefusalOf<typeof undo>, Words> = {
  notDraft,
  notThere: { fi: 'Muutos on jo peruttu.', sv: 'Ändringen är redan ångrad.', en: 'The change has been undone already.' },
  othersRestOnIt: {
    fi: 'Myöhemmät muutokset perustuvat tähän. Peru ensin ne.',
    sv: 'Senare ändringar bygger på den här. Ångra dem först.',
    en: 'Later changes rest on this one. Undo them first.',
  },
}

export const submitRefusals: Record<RefusalOf<typeof submit>, Words> = { notDraft, isEmpty, hasErrors }

export const takeBackRefusals: Record<RefusalOf<typeof takeBack>, Words> = {
  notSubmitted: {
    fi: 'Vain käsittelyyn annetun rakenteen voi ottaa takaisin.',
    sv: 'Bara en struktur som har lämnats till behandling kan tas tillbaka.',
    en: 'Only a submitted structure can be taken back.',
  },
}

export const told = {
  begin: { fi: 'Luonnos on aloitettu.', sv: 'Utkastet har påbörjats.', en: 'The draft has been begun.' },
  bringIn: { fi: 'Rakenne on tuotu luonnokseksi.', sv: 'Strukturen har hämtats in som utkast.', en: 'The structure has been brought in as a draft.' },
  operate: { fi: 'Muutos on tehty.', sv: 'Ändringen har gjorts.', en: 'The change has been made.' },
  undo: { fi: 'Muutos on peruttu.', sv: 'Ändringen har ångrats.', en: 'The change has been undone.' },
  submit: { fi: 'Rakenne on annettu käsittelyyn.', sv: 'Strukturen har lämnats till behandling.', en: 'The structure has been submitted.' },
  takeBack: { fi: 'Rakenne on taas luonnos.', sv: 'Strukturen är åter ett utkast.', en: 'The structure is a draft again.' },
} satisfies Record<string, Words>
