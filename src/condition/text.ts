// Every word that people see about conditions.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ConditionKind, DependenceState, Ending } from './condition.ts'
import type { addStage, depend, end, fall, setStage } from './rules.ts'

const hasFallen: Words = { fi: 'Ehto on rauennut.', sv: 'Villkoret har förfallit.', en: 'The condition has fallen.' }
const dayAhead: Words = { fi: 'Päivä on vasta tulossa.', sv: 'Dagen har inte kommit än.', en: 'That day is still ahead.' }

export const addStageRefusals: Record<RefusalOf<typeof addStage>, Words> = {
  hasFallen, tooMany: { fi: 'Vaiheita on jo enimmäismäärä.', sv: 'Det finns redan så många skeden som får finnas.',
    en: 'There are as many stages as there can be.' },
}
export const setStageRefusals: Record<RefusalOf<typeof setStage>, Words> = {
  hasFallen, dayAhead,
  movedWithoutReason: { fi: 'Kirjoita, miksi odotettu tai toteutunut päivä muuttuu.', sv: 'Skriv varför den väntade eller faktiska dagen ändras.',
    en: 'Write why the expected or the actual day changes.' },
  sourceMissing: { fi: 'Kirjoita, mistä vaiheen toteutuminen tiedetään.', sv: 'Skriv var det framgår att skedet har nåtts.',
    en: 'Write where it is told that the stage has come.' },
}
export const fallRefusals: Record<RefusalOf<typeof fall>, Words> = { hasFallen, dayAhead }
export const dependRefusals: Record<RefusalOf<typeof depend>, Words> = {
  hasFallen,
  noSuchStage: { fi: 'Valitse ehdon vaihe.', sv: 'Välj ett skede av villkoret.', en: 'Choose a stage of the condition.' },
  noSuchTarget: { fi: 'Valitse, mikä ehdosta riippuu.', sv: 'Välj vad som beror på villkoret.', en: 'Choose what depends on the condition.' },
  alreadyDepends: { fi: 'Riippuvuus on jo kirjattu.', sv: 'Beroendet är redan antecknat.', en: 'That dependence is recorded already.' },
}
export const endRefusals: Record<RefusalOf<typeof end>, Words> = {
  dayAhead,
  hasEnded: { fi: 'Riippuvuuden päättyminen on jo kirjattu.', sv: 'Beroendets slut är redan antecknat.', en: 'Its end is recorded already.' },
  notYetCome: { fi: 'Ehdon vaihe ei ole vielä toteutunut.', sv: 'Villkorets skede har ännu inte nåtts.', en: 'The stage has not come yet.' },
  notDecided: {
    fi: 'Kohdassa ei ole päätöstä, joka voisi tulla voimaan.', sv: 'Punkten har inget beslut som kan träda i kraft.',
    en: 'The item has no decision that could take effect.',
  },
  endsByAdoption: {
    fi: 'Rakenteiden ehdollinen hyväksyntä ratkaistaan asiakohdan sivulla.', sv: 'Det villkorliga godkännandet av strukturer avgörs på punktens sida.',
    en: 'The conditional approval of structures is settled on the page of its item.',
  },
}

export const told = {
  add: { fi: 'Ehto on lisätty.', sv: 'Villkoret har lagts till.', en: 'The condition has been added.' },
  addStage: { fi: 'Vaihe on lisätty.', sv: 'Skedet har lagts till.', en: 'The stage has been added.' },
  setStage: { fi: 'Vaihe on tallennettu. Tarkista, mitä ehdosta riippuu.', sv: 'Skedet har sparats. Kontrollera vad som beror på villkoret.',
    en: 'The stage has been saved. Look at what depends on it.' },
  fall: { fi: 'Ehto on merkitty rauenneeksi. Tarkista, mitä siitä riippuu.', sv: 'Villkoret är markerat som förfallet. Kontrollera vad som beror på det.',
    en: 'The condition is marked as fallen. Look at what depends on it.' },
  depend: { fi: 'Riippuvuus on kirjattu.', sv: 'Beroendet har antecknats.', en: 'The dependence has been recorded.' },
  end: { fi: 'Kirjattu.', sv: 'Antecknat.', en: 'Recorded.' },
} satisfies Record<string, Words>

export const kindWords: Record<ConditionKind, Words> = {
  act: { fi: 'laki', sv: 'lag', en: 'act' },
  budget: { fi: 'talousarvio', sv: 'budget', en: 'budget' },
  project: { fi: 'toinen hanke', sv: 'ett annat projekt', en: 'another project' },
  appointment: { fi: 'nimitys', sv: 'utnämning', en: 'appointment' },
  other: { fi: 'muu', sv: 'annat', en: 'other' },
}

export const stateWords: Record<DependenceState, Words> = {
  waits: { fi: 'odottaa', sv: 'väntar', en: 'waits' },
  mayTakeEffect: { fi: 'ehto on täyttynyt, kirjaa voimaantulo', sv: 'villkoret är uppfyllt, anteckna', en: 'the condition is met, record it' },
  fallen: { fi: 'ehto on rauennut, ratkaise', sv: 'villkoret har förfallit, avgör', en: 'the condition has fallen, settle it' },
  clashes: { fi: 'suunniteltu ennen ehtoa', sv: 'planerat före villkoret', en: 'planned before the condition' },
  afterGoLive: { fi: 'odotetaan vasta käynnistyspäivän jälkeen', sv: 'väntas först efter startdagen', en: 'expected only after the go-live day' },
  tookEffect: { fi: 'tullut voimaan', sv: 'har trätt i kraft', en: 'took effect' },
  lapsed: { fi: 'rauennut', sv: 'har förfallit', en: 'lapsed' },
  removed: { fi: 'ei enää riipu', sv: 'beror inte längre', en: 'no longer depends' },
}

export const endingWords: Record<Ending['ending'], Words> = {
  tookEffect: { fi: 'Tuli voimaan', sv: 'Trädde i kraft', en: 'Took effect' },
  lapsed: { fi: 'Raukesi', sv: 'Förföll', en: 'Lapsed' },
  removed: { fi: 'Ei enää riipu ehdosta', sv: 'Beror inte längre på villkoret', en: 'No longer depends on it' },
}

export const words = {
  outOfOrder: {
    fi: 'Vaihetta {later} odotetaan {laterDay}, mutta sitä edeltävää vaihetta {earlier} vasta {earlierDay}. Tarkista päivät.',
    sv: 'Skedet {later} väntas {laterDay}, men det föregående skedet {earlier} först {earlierDay}. Kontrollera dagarna.',
    en: 'The stage {later} is expected on {laterDay}, but {earlier} before it only on {earlierDay}. Check the days.',
  },
  conditions: { fi: 'Ehdot', sv: 'Villkor', en: 'Conditions' },
  lead: {
    fi: 'Mitä uudistus odottaa ulkopuoleltaan: lait, talousarviot, toiset hankkeet ja nimitykset, ja mitä niistä riippuu.',
    sv: 'Vad reformen väntar på utifrån: lagar, budgetar, andra projekt och utnämningar, och vad som beror på dem.',
    en: 'What the reform waits for from outside: acts, budgets, other projects and appointments, and what depends on them.',
  },
  none: { fi: 'Ehtoja ei ole kirjattu.', sv: 'Inga villkor har antecknats.', en: 'There are no conditions.' },
  condition: { fi: 'Ehto', sv: 'Villkor', en: 'Condition' },
  kind: { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  note: { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'Note' },
  add: { fi: 'Lisää ehto', sv: 'Lägg till ett villkor', en: 'Add a condition' },
  now: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  depends: { fi: 'Siitä riippuu', sv: 'Beror på det', en: 'Depends on it' },
  stages: { fi: 'Vaiheet', sv: 'Skeden', en: 'Stages' },
  late: { fi: 'myöhässä', sv: 'försenat', en: 'late' },
  hasFallen: { fi: 'rauennut', sv: 'förfallit', en: 'fallen' },
  allCome: { fi: 'kaikki toteutuneet', sv: 'alla har inträffat', en: 'all have come' },
  urgent: { fi: '{count} ratkaistava', sv: '{count} att avgöra', en: '{count} to settle' },
  planned: { fi: 'Suunniteltu', sv: 'Planerat', en: 'Planned' },
  expected: { fi: 'Odotettu', sv: 'Väntat', en: 'Expected' },
  actual: { fi: 'Toteutunut', sv: 'Inträffat', en: 'Actual' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceHint: { fi: 'Esimerkiksi säädöskokoelman numero tai eduskunnan asiakirja.',
    sv: 'Till exempel numret i författningssamlingen eller riksdagens handling.',
    en: 'Such as the number in the statute book.' },
  reason: { fi: 'Miksi odotettu tai toteutunut päivä muuttuu', sv: 'Varför den väntade eller faktiska dagen ändras',
    en: 'Why the expected or the actual day changes' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  change: { fi: 'Muuta vaihetta', sv: 'Ändra skedet', en: 'Change the stage' },
  addStage: { fi: 'Lisää vaihe', sv: 'Lägg till ett skede', en: 'Add a stage' },
  moves: { fi: 'Siirrot', sv: 'Flyttningar', en: 'Moves' },
  move: { fi: '{day} ({who}) {stage}: {from} → {to}. {reason}', sv: '{day} ({who}) {stage}: {from} → {to}. {reason}',
    en: '{day} ({who}) {stage}: {from} → {to}. {reason}' },
  noDay: { fi: 'ei päivää', sv: 'ingen dag', en: 'no day' },
  fall: { fi: 'Merkitse rauenneeksi', sv: 'Markera som förfallet', en: 'Mark as fallen' },
  fallReason: { fi: 'Miksi ehto raukesi', sv: 'Varför villkoret förföll', en: 'Why it fell' },
  onDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  fallen: { fi: 'Ehto raukesi {day} ({who}): {reason}', sv: 'Villkoret förföll {day} ({who}): {reason}', en: 'It fell on {day} ({who}): {reason}' },
  toSettle: {
    fi: 'Ehdosta riippuvia on ratkaisematta: {count}. Mikään ei tule voimaan eikä raukea itsestään.',
    sv: 'Beroenden att avgöra: {count}. Inget träder i kraft eller förfaller av sig självt.',
    en: 'To be settled: {count}. Nothing takes effect or lapses by itself.',
  },
  noDependents: { fi: 'Mikään näkyvissäsi ei riipu ehdosta.', sv: 'Inget som du ser beror på villkoret.', en: 'Nothing that you see depends on it.' },
  waitsFor: { fi: 'Mitä asia odottaa', sv: 'Vad ärendet väntar på', en: 'What the matter waits for' },
  waitsForNothing: { fi: 'Asia ei odota ulkopuolisia ehtoja.', sv: 'Ärendet väntar inte på yttre villkor.',
    en: 'The matter waits for nothing from outside.' },
  depend: { fi: 'Kirjaa riippuvuus', sv: 'Anteckna ett beroende', en: 'Record a dependence' },
  dependTitle: { fi: 'Ehdot ja riippuvuudet', sv: 'Villkor och beroenden', en: 'Conditions and dependences' },
  stageOf: { fi: 'Ehto ja sen vaihe', sv: 'Villkoret och dess skede', en: 'The condition and its stage' },
  what: { fi: 'Mikä riippuu', sv: 'Vad som beror', en: 'What depends' },
  wholeMatter: { fi: 'koko asia', sv: 'hela ärendet', en: 'the whole matter' },
  stop: { fi: 'reitin käsittely: {body}, {due}', sv: 'behandling på vägen: {body}, {due}', en: 'stop: {body}, {due}' },
  decision: { fi: 'päätös: {body}, {number}. kokous {day}', sv: 'beslut: {body}, möte {number}, {day}', en: 'decision: {body}, meeting {number}, {day}' },
  adoption: { fi: 'rakenteiden ehdollinen hyväksyntä', sv: 'villkorligt godkännande av strukturer', en: 'conditional approval of structures' },
  handoff: { fi: 'toimitus {number}', sv: 'leverans {number}', en: 'hand-off {number}' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  end: { fi: 'Kirjaa, mitä siitä tuli', sv: 'Anteckna vad det blev', en: 'Record what became of it' },
  ending: { fi: 'Mitä siitä tuli', sv: 'Vad det blev', en: 'What became of it' },
  endedAt: { fi: '{how} {day} ({who}): {source}', sv: '{how} {day} ({who}): {source}', en: '{how} {day} ({who}): {source}' },
} satisfies Record<string, Words>
