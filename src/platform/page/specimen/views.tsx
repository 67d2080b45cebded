// Samples of the views that slices build with the class names of the style sheets.
import type { Document } from '../../kit/document.ts'
import type { Language } from '../../kit/language.ts'
import { DocumentView } from '../document.tsx'
import { OrderControls } from '../order.tsx'
import { Badge, Countdown, DaysLeft, Panel } from '../parts.tsx'
import { sample, type SampleWord } from './words.ts'

const items: { number: string; title: SampleWord; kind: string; sign?: SampleWord }[] = [
  { number: '1', title: 'meeting', kind: '' },
  { number: '2', title: 'long', kind: '' },
  { number: '2.1', title: 'proposal', kind: ' agenda__item--sub' },
  { number: '3', title: 'agenda', kind: ' agenda__item--struck', sign: 'struck' },
  { number: '3 a', title: 'minutes', kind: ' agenda__item--late', sign: 'late' },
  { number: '4', title: 'group', kind: ' agenda__item--confidential', sign: 'confidential' },
  { number: '12.11', title: 'archive', kind: ' agenda__item--now' },
]

export function AgendaSpecimen({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <Panel title={word('agenda')} id="agenda">
      <ol class="agenda" data-sortable id="agenda-list">
        {items.map((item, index) => (
          <li key={item.number} class={`agenda__item${item.kind}`} data-item={item.number} id={`item-${index}`}>
            <span class="agenda__number">{item.number}</span>
            <div class="agenda__main">
              <h3 class="agenda__title"><a href="#item">{word(item.title)}</a></h3>
              <p class="agenda__meta">
                <span>{word('presenter')}: {word('chair')}</span><span>{word('forDecision')}</span><span>20 min</span>
                {item.sign !== undefined && (
                  <Badge tone={item.sign === 'confidential' ? 'danger' : item.sign === 'late' ? 'warning' : 'neutral'}
                    icon={item.sign === 'confidential' ? 'lock' : undefined}>{word(item.sign)}</Badge>
                )}
              </p>
            </div>
            <div class="agenda__controls">
              <OrderControls language={language} action={`/${language}/items/${index}/place`} idempotencyKey="k"
                place={index + 1} count={items.length} about={word(item.title)} enhance="agenda-list"
                id={`o${index}`} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

export function HomeSpecimen({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <div class="home">
      <Panel title={word('next')} id="next">
        <ul class="todo">
          {[-1, 0, 1, 2, 13].map((days) => (
            <li key={days} class="todo__item">
              <div class="todo__what"><a href={`#todo${days}`}>{word('send')}</a>
                <p class="todo__about">{word('meeting')}</p></div>
              <DaysLeft days={days} language={language} />
            </li>
          ))}
        </ul>
      </Panel>
      <div class="home__side">
        <Panel title={word('programme')}><Countdown days={210} language={language} words={word('ready')} /></Panel>
        <ul class="login">
          {(['secretary', 'chair', 'reader'] as const).map((role) => (
            <li key={role}>
              <form method="post" action={`/${language}/demonstration`}>
                <button class="login__role" name="person" value={role} type="submit">
                  <span class="login__name">{word(role)}</span><span class="login__about">{word('role')}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </div>
      <Lists language={language} />
    </div>
  )
}

function Lists({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <Panel title={word('archive')} id="archive">
      <ul class="archive">
        <li><a href="#a">{word('meeting')}</a>, 18.6.2025</li>
      </ul>
      <ul class="mailbox">
        <li><details><summary><span class="mailbox__subject">{word('agenda')}</span>
          <span class="mailbox__who">{word('chair')}</span><span class="mailbox__when">5.6.2025 9.03</span></summary>
          <div class="mailbox__text">{word('text')}</div></details></li>
      </ul>
    </Panel>
  )
}

const kinds = ['body', 'meeting', 'role', 'item', 'commitment', 'nextMeeting', 'distribution', 'missing'] as const

export function ReadingSpecimen({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <div class="reading">
      <div class="reading__text">
        {kinds.map((kind) => <><mark class={`mark mark--${kind}`}>{word('text')}</mark> </>)}
        ko<mark class="mark mark--join">k</mark>oukseensa{' '}
        valmis<mark class="mark mark--join mark--join--doubtful">-</mark>ryhmä
      </div>
      <Panel title={word('stored')}>
        <ul class="mark-key">
          {kinds.map((kind) => <li key={kind}><mark class={`mark mark--${kind}`}>{kind}</mark></li>)}
        </ul>
      </Panel>
    </div>
  )
}

export function DocumentSpecimen({ language }: { language: Language }) {
  return <DocumentView document={documentIn(language)} language={language} headingLevel={2} />
}

/** Minutes with everything a document can hold. */
export const documentIn = (language: Language): Document => ({
  language,
  title: `${sample.minutes[language]} 14/2025`,
  identification: {
    organisation: sample.programme[language], unit: sample.group[language], type: sample.minutes[language],
    day: '18.6.2025', diaryNumber: 'VN/1185/2020-VM-1', publicity: sample.published[language],
  },
  blocks: [
    { kind: 'facts', rows: [{ term: sample.time[language], value: sample.when[language] },
      { term: sample.chair[language], value: sample.chair[language] }] },
    { kind: 'notice', tone: 'corrected', text: sample.strikeWhy[language] },
    { kind: 'section', id: 'item-1', blocks: [
      { kind: 'heading', level: 2, number: '1 §', text: sample.meeting[language] },
      { kind: 'paragraph', text: sample.text[language] },
      { kind: 'heading', level: 3, text: sample.proposal[language] },
      { kind: 'paragraph', text: [{ text: sample.textLater[language] }, { text: ' – ' },
        { text: 'Projektgruppen', language: 'sv', strong: true }, { text: ' ' },
        { text: sample.archive[language], href: '/fi/archive/1' }] },
    ] },
    { kind: 'section', id: 'item-2', blocks: [
      { kind: 'heading', level: 2, number: '2 §', text: sample.long[language] },
      { kind: 'list', ordered: false, items: [sample.forInformation[language], sample.forDecision[language]] },
      { kind: 'table', caption: sample.outcome[language], rowHeaders: true,
        head: [sample.title[language], sample.outcome[language]],
        rows: [[sample.long[language], sample.approved[language]],
          [sample.agenda[language], sample.struck[language]]] },
    ] },
  ],
  endings: [{ title: sample.file[language], items: ['1. Rakenne.pdf'] }, { title: sample.more[language],
    items: [sample.group[language], sample.reader[language]] }],
  footer: [`${sample.approved[language]} 25.6.2025`, `SHA-256 ${'9f86d081'.repeat(8)}`],
})
