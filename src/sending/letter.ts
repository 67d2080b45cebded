// The mail that goes out with an agenda: the whole list first, then only what has changed. Never a confidential text.
import { type Language, fill, textIn, type Words } from '../platform/kit/language.ts'
import { writtenDay, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import { publicTitleOf, purposeWords } from '../agenda/agenda.ts'
import { type Change, changesBetween, type Plan, type SentAgenda, type SentItem } from './sending.ts'
import { fieldWords } from './text.ts'

const words = {
  first: { fi: 'Kutsu: {body}, {number}. kokous {day}', sv: 'Kallelse: {body}, möte {number}, {day}', en: 'Invitation: {body}, meeting {number}, {day}' },
  later: { fi: 'Täydennys {letter}: {body}, {number}. kokous {day}', sv: 'Komplettering {letter}: {body}, möte {number}, {day}', en: 'Supplement {letter}: {body}, meeting {number}, {day}' },
  when: { fi: '{day} klo {starts}–{ends}', sv: '{day} kl. {starts}–{ends}', en: '{day}, {starts}–{ends}' },
  place: { fi: 'Paikka: {place}', sv: 'Plats: {place}', en: 'Place: {place}' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  changes: { fi: 'Muutokset edelliseen versioon', sv: 'Ändringar jämfört med föregående version', en: 'Changes since the previous version' },
  added: { fi: 'Uusi kohta {number}: {title}', sv: 'Ny punkt {number}: {title}', en: 'New item {number}: {title}' },
  struck: { fi: 'Poistettu kohta {number}: {title}. Poistaja: {by}. Syy: {reason}', sv: 'Struken punkt {number}: {title}. Struken av: {by}. Orsak: {reason}', en: 'Struck item {number}: {title}. Struck by: {by}. Reason: {reason}' },
  merged: {
    fi: 'Kohta {number} käsitellään kohdassa {into}: {title}. Yhdistäjä: {by}', sv: 'Punkt {number} behandlas på punkt {into}: {title}. Sammanslagen av: {by}',
    en: 'Item {number} is handled in item {into}: {title}. Merged by: {by}',
  },
  mergedBecause: {
    fi: 'Kohta {number} käsitellään kohdassa {into}: {title}. Yhdistäjä: {by}. Syy: {reason}',
    sv: 'Punkt {number} behandlas på punkt {into}: {title}. Sammanslagen av: {by}. Orsak: {reason}',
    en: 'Item {number} is handled in item {into}: {title}. Merged by: {by}. Reason: {reason}',
  },
  separated: { fi: 'Kohta {number} käsitellään omana kohtanaan: {title}', sv: 'Punkt {number} behandlas som en egen punkt: {title}', en: 'Item {number} is handled by itself: {title}' },
  addedFrom: { fi: 'Uusi kohta {number}, erotettu kohdasta {from}: {title}', sv: 'Ny punkt {number}, avskild från punkt {from}: {title}', en: 'New item {number}, split off item {from}: {title}' },
  edited: { fi: 'Muutettu kohta {number}: {title} ({fields})', sv: 'Ändrad punkt {number}: {title} ({fields})', en: 'Changed item {number}: {title} ({fields})' },
  paperNew: { fi: 'Uusi liite kohdassa {number}: {title}', sv: 'Ny bilaga vid punkt {number}: {title}', en: 'New paper at item {number}: {title}' },
  paperChanged: { fi: 'Liitteen uusi versio kohdassa {number}: {title}', sv: 'Ny version av bilaga vid punkt {number}: {title}', en: 'New version of a paper at item {number}: {title}' },
  paperGone: { fi: 'Liite poistettu kohdasta {number}: {title}', sv: 'Bilaga borttagen från punkt {number}: {title}', en: 'Paper withdrawn at item {number}: {title}' },
  aPaper: { fi: 'salassa pidettävä liite', sv: 'sekretessbelagd bilaga', en: 'a confidential paper' },
  meeting: { fi: 'Muuttunut {field}: {was} → {becomes}', sv: 'Ändrad {field}: {was} → {becomes}', en: 'Changed {field}: {was} → {becomes}' },
  moved: { fi: 'Muutos: {body}, {number}. kokous {day}', sv: 'Ändring: {body}, möte {number}, {day}', en: 'Change: {body}, meeting {number}, {day}' },
  movedText: {
    fi: 'Kokous, johon sinut on kutsuttu, on muuttunut.', sv: 'Mötet som du har kallats till har ändrats.',
    en: 'The meeting to which you were invited has changed.',
  },
  cancelled: { fi: 'Peruttu: {body}, {number}. kokous {day}', sv: 'Inställt: {body}, möte {number}, {day}', en: 'Cancelled: {body}, meeting {number}, {day}' },
  cancelledText: {
    fi: 'Kokousta, johon sinut on kutsuttu ({day}), ei pidetä. Syy: {reason}',
    sv: 'Mötet som du har kallats till ({day}) hålls inte. Orsak: {reason}',
    en: 'The meeting to which you were invited ({day}) will not be held. Reason: {reason}',
  },
} satisfies Record<string, Words>

/** Subject and text of the mail for one reader's language. */
export function agendaLetter(sending: SentAgenda, isFirst: boolean, note: string, language: Language) {
  const { meeting, body } = sending
  const subject = fill((isFirst ? words.first : words.later)[language], {
    letter: sending.letter, body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) })
  const lines = isFirst
    ? [words.agenda[language], ...sending.items.filter((item) => !item.isStruck).map((item) => itemLine(item, language))]
    : [words.changes[language], ...sending.changes.map((change) => changeLine(change, sending, language))]
  return { subject, body: [headOf(sending, language), ...(note === '' ? [] : [note]), lines.join('\n')].join('\n\n') }
}

/** The body, the time on the wall and the place. */
function headOf({ meeting, body }: Pick<SentAgenda, 'body' | 'meeting'>, language: Language): string {
  const when = fill(words.when[language], { day: writtenWeekday(meeting.onDay, language),
    starts: writtenTime(meeting.starts, language), ends: writtenTime(meeting.ends, language) })
  return [body.name[language], when, ...(meeting.place === '' ? [] : [fill(words.place[language], { place: meeting.place })])].join('\n')
}

const shown = (item: SentItem, language: Language) => textIn(publicTitleOf(item), language)

const itemLine = (item: SentItem, language: Language) =>
  `${item.number}  ${shown(item, language)} (${purposeWords[item.purpose][language]})`

/** The mail that tells those who were called that the meeting is not held. */
export function cancellationLetter(sending: Pick<SentAgenda, 'body' | 'meeting'>, reason: string, language: Language) {
  const { meeting, body } = sending
  return {
    subject: fill(words.cancelled[language], { body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) }),
    body: fill(words.cancelledText[language], { day: writtenWeekday(meeting.onDay, language), reason }),
  }
}

/** The mail that tells those who were called that the time or the place is another, and what it was. */
export function changeLetter(now: Pick<SentAgenda, 'body' | 'meeting'>, before: Plan, language: Language) {
  const { meeting, body } = now
  const changes = changesBetween({ meeting: { ...meeting, ...before }, items: [] }, { meeting, items: [] })
  return changes.length === 0 ? null : {
    subject: fill(words.moved[language], { body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) }),
    body: [words.movedText[language], headOf(now, language),
      changes.flatMap((change) => change.kind === 'meeting' ? [meetingLine(change, language)] : []).join('\n')].join('\n\n'),
  }
}

/** One change in words. What is confidential is told by its number and public title only. */
export function changeLine(change: Change, sending: SentAgenda, language: Language): string {
  if (change.kind === 'meeting') return meetingLine(change, language)
  const item = sending.items.find((one) => one.id === change.itemId)
  if (item === undefined) throw new Error(`The sending has no item ${change.itemId}.`)
  const { number } = change
  const title = shown(item, language)
  const from = item.relations?.splitFrom
  if (change.kind === 'added') return from === undefined ? fill(words.added[language], { number, title })
    : fill(words.addedFrom[language], { number, title, from: from.number })
  if (change.kind === 'merged') {
    const { into, by, reason } = change
    return fill((reason === '' || item.level === 'confidential' ? words.merged : words.mergedBecause)[language], { number, title, into, by, reason })
  }
  if (change.kind === 'separated') return fill(words.separated[language], { number, title })
  if (change.kind === 'struck') {
    return fill(words.struck[language], { number, title, by: change.by, reason: item.level === 'confidential' ? '–' : change.reason })
  }
  if (change.kind === 'edited') {
    const fields = change.fields.map((field) => fieldWords[field]?.[language] ?? field).join(', ')
    return fill(words.edited[language], { number, title, fields })
  }
  const paper = item.papers.find((one) => one.title === change.title)
  const isHidden = item.level === 'confidential' || paper === undefined || paper.level === 'confidential'
  const named = isHidden ? words.aPaper[language] : change.title
  const pattern = change.becomes === null ? words.paperGone : change.was === null ? words.paperNew : words.paperChanged
  return fill(pattern[language], { number, title: named })
}

const meetingLine = ({ field, was, becomes }: Extract<Change, { kind: 'meeting' }>, language: Language): string =>
  fill(words.meeting[language], { field: fieldWords[field]?.[language] ?? field, was: shownValue(field, was, language),
    becomes: shownValue(field, becomes, language) })

const shownValue = (field: string, value: string, language: Language): string =>
  field === 'onDay' ? writtenDay(value, language) : field === 'starts' || field === 'ends' ? writtenTime(value, language) : value || '–'
