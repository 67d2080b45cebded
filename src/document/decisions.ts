// The list of decisions: of each item what came of it and who does what, without the handling. From the record of the minutes.
import { relationWords } from '../agenda/agenda.ts'
import { outcomeHeadings } from '../decision/decision.ts'
import { type Audience, type Marks, minutesDocument } from '../minutes/document.ts'
import type { MinutesRecord, RecordItem } from '../minutes/record.ts'
import { documentWords as minutesWords } from '../minutes/text.ts'
import { writtenDay } from '../platform/kit/day.ts'
import type { Block, Document, Run } from '../platform/kit/document.ts'
import { fill, type Language, spoken } from '../platform/kit/language.ts'
import { words } from './text.ts'

/** The list; a record that holds only what the reader may see gives a list of just that. */
export function decisionsDocument(record: MinutesRecord, marks: Marks, language: Language, audience: Audience): Document {
  const minutes = minutesDocument(record, marks, language, audience)
  const items = record.items.filter((item) => item.outcome !== 'opened' && item.outcome !== 'closed')
  return {
    ...minutes, kind: 'decisions', identification: { ...minutes.identification, type: words.decisions[language] },
    blocks: [
      ...minutes.blocks.filter((block) => block.kind === 'notice' || block.kind === 'facts').slice(0, 2),
      ...items.length === 0 ? [{ kind: 'paragraph' as const, text: words.noDecisions[language] }] : items.map((item) => decisionOf(record, item, language)),
      ...minutes.blocks.filter((block) => block.kind === 'section' && block.id === 'approval'),
    ],
    endings: minutes.endings.filter((ending) => ending.title !== minutesWords.attachments[language]),
  }
}

function decisionOf(record: MinutesRecord, item: RecordItem, language: Language): Block {
  const own = (text: string): Run => record.language === language ? { text } : { text, language: record.language }
  const title = spoken(item.title, language)
  const heading: Block = { kind: 'heading', level: item.parentId === null ? 2 : 3, number: item.number,
    text: title === null ? '–' : title.language === language ? title.text : title }
  if (!item.isWhole) return { kind: 'section', id: `item-${item.id}`, blocks: [heading, secret(record, item, language)] }
  const outcome = outcomeOf(item, language)
  return { kind: 'section', id: `item-${item.id}`, blocks: [
    heading,
    ...item.level === 'confidential' ? [secret(record, item, language)] : [],
    { kind: 'paragraph', text: [{ text: outcome, strong: true }, ...item.decision === '' ? [] : [{ text: '\n' }, own(item.decision)]] },
    ...item.followUps.length === 0 ? [] : [{ kind: 'list' as const, ordered: false, items: item.followUps.map((one) => [own(one.what), { text: ' – ' },
      own(one.owner), ...one.dueOn === null ? [] : [{ text: `, ${fill(minutesWords.due[language], { day: writtenDay(one.dueOn, language) })}` }]]) }],
  ] }
}

const secret = (record: MinutesRecord, item: RecordItem, language: Language): Block => ({ kind: 'paragraph', tone: 'quiet', text: [
  { text: `${minutesWords.secret[language]}. `, strong: true }, { text: fill(minutesWords.ground[language], { ground: item.ground }),
    ...record.language === language ? {} : { language: record.language } }] })

/** What came of the item; of one that was handled in another, where. */
function outcomeOf({ relations, struckReason, outcome }: RecordItem, language: Language): string {
  if (relations?.handledIn !== undefined) return `${relationWords.wasHandledIn[language]} ${relations.handledIn.number}`
  if (struckReason !== null) return minutesWords.struck[language]
  return (outcome === null ? words.open : outcomeHeadings[outcome])[language]
}
