// Finds an old unit or position by what people call it, and says in a sentence where it goes. Pure.
import { shortGrades } from '../crosswalk/text.ts'
import { agencyNamed, type Crosswalk, type Destination, type Flow } from '../crosswalk/crosswalk.ts'
import { grades, type Grade } from '../comparison/comparison.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { leastFinished, type Passage, type Place } from './passage.ts'
import { conditionWords, stateWords } from '../revision/text.ts'
import { waySentences, words } from './text.ts'

export type Found = { units: number[]; positions: number[] }

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Units whose name in any language holds the words, or whose id or code it is; and the position of that number. */
export function find({ set, pairing: { old } }: Crosswalk, query: string, organisationId: string | null): Found {
  const asked = plain(query)
  if (asked === '') return { units: [], positions: [] }
  const isIn = (unit: number): boolean => organisationId === null || set.outgoing[old.origin[unit] ?? -1]?.organisationId === organisationId
  const units = [...old.units.keys()].filter((unit) => {
    const { id, name, shortName, codes } = old.units[unit]!
    return isIn(unit) && (Object.values(name).some((one) => plain(one).includes(asked)) || [id, shortName, ...codes.map(({ code }) => code)]
      .some((one) => one !== '' && plain(one) === asked))
  })
  const positions = [...old.positions.rows.keys()].filter((row) => plain(old.positions.rows[row]!.id) === asked && isIn(old.positions.unit[row]!))
  return { units, positions }
}

/** A place with its organisation: "Yritysrahoitus, Sisä-Suomen elinvoimakeskus". */
const called = ({ name, organisation }: Place, language: Language): string =>
  [...new Set([textIn(name, language), textIn(organisation, language)].filter((one) => one !== ''))].join(', ')

const weakest = (passages: Passage[]): Grade => grades[Math.max(...passages.map(({ grade }) => grades.indexOf(grade)))] ?? 'name'

/** `isInForce`: nothing has to be decided or fulfilled any more. */
export type Said = { sentence: string; grade: Grade | null; state: Passage['state']; isInForce: boolean; when: string }

const notKnown = { grade: null, state: 'draft', isInForce: false, when: '' } as const

/** Where a unit goes, in one sentence, with how it is known and whether it is decided. */
export function sayUnit(crosswalk: Crosswalk, unit: number, passages: Passage[], language: Language): Said {
  const name = textIn(crosswalk.pairing.old.units[unit]?.name ?? {}, language) || (crosswalk.pairing.old.units[unit]?.id ?? '')
  const [first] = passages
  if (first === undefined || first.kind === 'founded') return { sentence: fill(words.unknown[language], { unit: name }), ...notKnown }
  const outside = passages.every(({ kind }) => kind === 'transferred')
  const to = passages.flatMap((one) => one.new === null ? [] : [passages.length === 1 || one.share === null ? called(one.new, language)
    : `${called(one.new, language)} (${fill(words.share[language], { share: writtenNumber(Math.round(one.share * 100), language) })})`])
  const several = passages.length > 1 && !outside ? 'split' : first.kind
  const sentences = waySentences[passages.some(({ kind }) => kind === 'regrouped') ? 'regrouped' : several]
  return { sentence: fill(sentences[passages.length > 1 ? 'several' : 'one'][language], { unit: name, to: to.join('; ') }), grade: weakest(passages),
    ...settled(passages, language) }
}

function settled(passages: Pick<Passage, 'state' | 'isConditional' | 'validFrom'>[], language: Language): Pick<Said, 'state' | 'isInForce' | 'when'> {
  const state = leastFinished(passages.map((one) => one.state))
  const isConditional = passages.some((one) => one.isConditional)
  const said = `${stateWords[state][language]}${isConditional ? `, ${conditionWords.waiting[language]}` : ''}`
  const isSettled = state === 'approved' && !isConditional
  const day = passages.map(({ validFrom }) => validFrom).find((one) => one !== null)
  return { state, isInForce: isSettled, when: day === undefined || day === null ? said
    : fill(words[isSettled ? 'from' : 'planned'][language], { state: said, day: writtenDay(day, language) }) }
}

/** Where a position goes; its number is the evidence. */
export function sayPosition(crosswalk: Crosswalk, row: number, passages: Passage[], language: Language): Said {
  const { pairing: { old, next }, places, arrivals, set } = crosswalk
  const position = old.positions.rows[row]!
  const values = { position: position.id, unit: textIn(old.units[old.positions.unit[row]!]?.name ?? {}, language) }
  const at = arrivals.positions[row]!
  const unit = at < 0 ? -1 : next.positions.unit[at]!
  const place = places.positions[row]!
  const member = unit < 0 ? undefined : set.incoming[next.origin[unit]!]
  const agency = position.receiver?.split('/')[0]?.trim() ?? ''
  const about = settled(member === undefined ? passages
    : [{ state: member.state, isConditional: member.condition === 'waiting', validFrom: member.validFrom }], language)
  if (place === 'ended') return { sentence: fill(words.positionEnds[language], values), grade: 'declared', ...about }
  if (place === 'missing') return { sentence: fill(words.positionMissing[language], values), ...notKnown }
  const to = member === undefined ? textIn(agencyNamed(set, agency), language)
    : `${textIn(next.units[unit]?.name ?? {}, language)}, ${textIn(member.name, language)}`
  return { sentence: fill(words.positionTo[language], { ...values, to }), grade: member === undefined ? 'declared' : 'evidence', ...about }
}

/** How a sentence is known, in words; nothing where nothing is said. */
export const gradeIn = (grade: Grade | null, language: Language): string => grade === null ? '' : shortGrades[grade][language]

/** Where the positions and tasks of a unit itself go. */
export const flowsFrom = ({ flows }: Crosswalk, unit: number): Flow[] => flows.filter((one) => one.from === unit)

/** The name of where something goes. */
export function destinationIn({ pairing: { next }, set }: Crosswalk, to: Destination, language: Language): string {
  if (typeof to === 'object') return textIn(agencyNamed(set, to.agency), language)
  if (to === 'ended') return words.ends[language]
  if (to === 'missing') return words.missing[language]
  const names = [next.units[to]?.name ?? {}, set.incoming[next.origin[to] ?? -1]?.name ?? {}]
  return names.map((one) => textIn(one, language)).filter((one) => one !== '').join(', ')
}
