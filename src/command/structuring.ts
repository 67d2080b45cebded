// Verbs by which structures are begun, brought in, changed, joined, transferred and submitted, and duties given and ended.
import type { Verb } from './verb.ts'

export const structuring: Verb[] = [
  {
    name: 'duty give', act: 'duty.given', on: [], tellsId: true,
    about: { fi: 'Anna vastuu organisaatiosta tai koko uudistuksesta', sv: 'Ge ett uppdrag för en organisation eller hela reformen', en: 'Give a duty for an organisation or the whole reform' },
    example: '--person koordinaattori@esimerkki.fi --kind coordinator --organisation "Lapin elinvoimakeskus" --from 2025-01-01',
  },
  {
    name: 'duty end', act: 'duty.ended', on: ['duty'],
    about: { fi: 'Päätä vastuu', sv: 'Avsluta ett uppdrag', en: 'End a duty' }, example: 'TUNNUS --until 2025-12-31',
  },
  {
    name: 'revision begin', act: 'revision.begun', on: ['organisation'], tellsId: true,
    about: { fi: 'Aloita luonnos uusimmasta versiosta', sv: 'Börja ett utkast från den nyaste versionen', en: 'Begin a draft from the newest version' },
    example: '"Lapin elinvoimakeskus" --valid-from 2026-01-01',
  },
  {
    name: 'revision bring-in', act: 'revision.broughtIn', on: ['organisation', 'structureFile'], tellsId: true,
    about: { fi: 'Tuo rakenne tiedostosta; täältä haettu työkirja yhdistetään', sv: 'Hämta in en struktur; en arbetsbok härifrån förenas',
      en: 'Bring a structure in; a workbook fetched from here is joined' },
    example: '"Lapin elinvoimakeskus" rakenne.xlsx --valid-from 2026-01-01',
  },
  {
    name: 'revision operate', act: 'revision.operated', on: ['revision'],
    about: { fi: 'Tee muutos luonnokseen', sv: 'Gör en ändring i utkastet', en: 'Make a change to a draft' },
    example: '"Lapin elinvoimakeskus" --input muutos.json --reason "Sovittu valmisteluryhmässä."',
  },
  {
    name: 'revision undo', act: 'revision.operationUndone', on: ['revision'],
    about: { fi: 'Peru luonnoksen muutos sen numerolla', sv: 'Ångra en ändring i utkastet med dess nummer', en: 'Undo a change of a draft by its number' },
    example: '"Lapin elinvoimakeskus" --number 4',
  },
  {
    name: 'revision submit', act: 'revision.submitted', on: ['revision'],
    about: { fi: 'Anna rakenne käsittelyyn', sv: 'Lämna strukturen till behandling', en: 'Submit a structure' }, example: '"Lapin elinvoimakeskus"',
  },
  {
    name: 'revision take-back', act: 'revision.takenBack', on: ['revision'],
    about: { fi: 'Ota rakenne takaisin luonnokseksi', sv: 'Ta tillbaka strukturen till utkast', en: 'Take a structure back to draft' }, example: '"Lapin elinvoimakeskus"',
  },
  {
    name: 'revision join', act: 'revision.joined', on: ['join'],
    about: { fi: 'Yhdistä odottava tiedosto; valinnat tiedostossa', sv: 'Förena en väntande fil; valen i en fil', en: 'Join a waiting file; the choices in a file' },
    example: 'TUNNUS --input valinnat.json --reason "Molempien muutokset."',
  },
  {
    name: 'revision drop', act: 'revision.joinDropped', on: ['join'],
    about: { fi: 'Hylkää yhdistämistä odottava tiedosto', sv: 'Förkasta en fil som väntar på att förenas', en: 'Drop a file that waits to be joined' }, example: 'TUNNUS',
  },
  {
    name: 'judgement give', act: 'judgement.given', on: ['revision'],
    about: { fi: 'Vahvista tai hylkää vertailun ehdottamia jatkajia', sv: 'Bekräfta eller avvisa efterföljare som jämförelsen föreslår',
      en: 'Confirm or refuse successions that the comparison proposes' },
    example: '"Lapin elinvoimakeskus" --input ehdotukset.json --verdict confirmed',
  },
  {
    name: 'judgement take-back', act: 'judgement.takenBack', on: ['judgement'],
    about: { fi: 'Kumoa kanta ehdotukseen', sv: 'Ta tillbaka ett ställningstagande', en: 'Take back what was said of a proposal' }, example: 'TUNNUS',
  },
  {
    name: 'transfer propose', act: 'transfer.proposed', on: ['organisation'], tellsId: true, flags: { itemId: 'id' },
    about: { fi: 'Ehdota siirtoa toiseen organisaatioon', sv: 'Föreslå överföring till en annan organisation', en: 'Propose a transfer to another organisation' },
    example: '"Lapin elinvoimakeskus" --of position --id V10-7 --receiver "Pohjois-Suomen elinvoimakeskus" --on-day 2026-01-01 --reason "Tehtävä siirtyy."',
  },
  {
    name: 'transfer confirm', act: 'transfer.confirmed', on: ['transfer'],
    about: { fi: 'Vahvista siirto vastaanottajana', sv: 'Bekräfta överföringen som mottagare', en: 'Confirm a transfer as its receiver' }, example: 'TUNNUS --unit V09-E1',
  },
  {
    name: 'transfer decline', act: 'transfer.declined', on: ['transfer'],
    about: { fi: 'Älä vahvista siirtoa', sv: 'Avböj överföringen', en: 'Decline a transfer' }, example: 'TUNNUS --reason "Tehtävä ei kuulu meille."',
  },
  {
    name: 'transfer withdraw', act: 'transfer.withdrawn', on: ['transfer'],
    about: { fi: 'Peru siirtoehdotus', sv: 'Återta förslaget om överföring', en: 'Withdraw a proposed transfer' }, example: 'TUNNUS --reason "Ehdotettiin väärää vakanssia."',
  },
]
