// Writing a report: every sentence with its source and a form of its own, what is new in the record, and what is not told.
import type { Fact } from '../fact/fact.ts'
import type { Leak } from '../memo/leaks.ts'
import { faultAt, href, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, Notice, PageHead, Panel } from '../platform/page/parts.tsx'
import { periodOf, sourcePath } from './document.ts'
import { pageWords as words } from './page-text.ts'
import { loadFrame, loadState } from './reads.ts'
import { isEdited, reportParts, sayingOf, type Sentence, wordsOfTold } from './report.ts'
import { may, missingFacts, sourceStateOf, type State, toldSentences } from './rules.ts'
import { Saying } from './source-page.tsx'
import { documentWords, partWords, sourceWords } from './text.ts'

export const writingPage: Show = async (visit) => {
  const { db, by, language, params: { reportId = '' } } = visit
  const state = isId(reportId) ? await loadState(db, reportId) : null
  if (state === null || !isAllowed(may.edit, by.actor, state, by.on) || state.report.state !== 'draft') return null
  const frame = await loadFrame(db, state.report, null)
  const title = `${documentWords.report[language]} ${periodOf(state.report, language)}`
  return {
    kind: 'page', title: `${words.write[language]}: ${title}`,
    trail: [{ href: href(visit, '/reports'), label: words.reports[language] }, { href: href(visit, `/reports/${reportId}`), label: title }],
    children: (
      <>
        <PageHead title={title} eyebrow={`${frame.from.name[language]} → ${frame.to.name[language]}`}
          actions={<ButtonLink href={href(visit, `/reports/${reportId}`)}>{words.toView[language]}</ButtonLink>} />
        {state.report.note !== '' && <Notice language={language} tone="warning"><p>{fill(words.givenBack[language], { note: state.report.note })}</p></Notice>}
        <NewRecord visit={visit} state={state} />
        {reportParts.map((part) => <Part key={part} visit={visit} state={state} part={part} />)}
        {toldSentences(state.report).length === 0 && <Empty>{fill(documentWords.nothing[language], { period: periodOf(state.report, language) })}</Empty>}
        <AddForm visit={visit} state={state} />
        <LeftOut visit={visit} state={state} />
        <NotTold visit={visit} facts={state.facts} />
        <Offer visit={visit} state={state} />
      </>
    ),
  }
}

type Props = { visit: Visit; state: State }

function NewRecord({ visit, state }: Props) {
  const { language } = visit
  const facts = missingFacts(state)
  if (facts.length === 0) return null
  return (
    <Panel title={`${words.newRecord[language]} (${facts.length})`} id="new">
      <ul>{facts.map((fact) => <li key={fact.key}><Saying told={fact.told} visit={visit} /></li>)}</ul>
      <Form action={href(visit, `/reports/${state.report.id}/taking-up`)} idempotencyKey={visit.world.random(18)}>
        <ActionBar><Button tone="secondary">{words.takeUp[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

function Part({ visit, state, part }: Props & { part: (typeof reportParts)[number] }) {
  const own = toldSentences(state.report).filter((one) => one.part === part)
  return own.length === 0 ? null : (
    <Panel title={partWords[part][visit.language]} id={part}>
      <ul class="todo">
        {own.map((one, index) => <Line key={one.id} visit={visit} state={state} sentence={one} isFirst={index === 0} isLast={index === own.length - 1} />)}
      </ul>
    </Panel>
  )
}

function Line({ visit, state, sentence, isFirst, isLast }: Props & { sentence: Sentence; isFirst: boolean; isLast: boolean }) {
  const { language } = visit
  const { report, facts } = state
  const path = `/reports/${report.id}/sentences/${sentence.id}`
  const text = wordsOfTold(sayingOf(sentence, report.language), report.language)
  const brief = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return (
    <li class="todo__item" id={`sentence-${sentence.id}`}>
      <div class="todo__what">
        <p><Saying told={sayingOf(sentence, report.language)} visit={visit} /></p>
        <p class="todo__about">
          <a href={href(visit, sourcePath(report.id, sentence.id))}>{sentence.source === null ? documentWords.byHand[language]
            : `${words.source[language]}: ${sentence.source.label[language]}`}<span class="unseen">: {brief}</span></a>
          {isEdited(sentence) && <> <Badge>{words.edited[language]}</Badge></>}
        </p>
        <Changed visit={visit} state={state} sentence={sentence} path={path} fact={facts.find((one) => one.key === sentence.key)} about={brief} />
        <Leaking visit={visit} leak={state.leaks.find((one) => one.key === sentence.id)} />
        <Disclosure summary={<>{words.edit[language]}<span class="unseen">: {brief}</span></>} open={triedAt(visit, path) !== null} id={`edit-${sentence.id}`}>
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={sentence.version}>
            <TextArea language={language} name="text" label={words.text[language]} rows={3} lang={report.language} value={typed(visit, path, 'text', text)}
              error={faultAt(visit, path, 'text')} required />
            <ActionBar><Button small>{words.save[language]}</Button></ActionBar>
          </Form>
          <div class="order">
            {!isFirst && <Press visit={visit} path={`${path}/place`} given={{ to: 'up' }} label={words.up[language]} about={brief} />}
            {!isLast && <Press visit={visit} path={`${path}/place`} given={{ to: 'down' }} label={words.down[language]} about={brief} />}
            <Press visit={visit} path={`${path}/leaving-out`} label={words.leaveOut[language]} about={brief} />
          </div>
        </Disclosure>
      </div>
    </li>
  )
}

/** One button with a form of its own. */
const Press = ({ visit, path, given = {}, label, about, version }: {
  visit: Visit; path: string; given?: Record<string, string>; label: string; about: string; version?: number
}) => (
  <Form action={href(visit, path)} id={`press-${path.replaceAll('/', '-')}-${Object.values(given).join('-')}`} idempotencyKey={visit.world.random(18)}
    version={version} class="inline">
    {Object.entries(given).map(([name, value]) => <Hidden key={name} name={name} value={value} />)}
    <Button tone="quiet" small about={about}>{label}</Button>
  </Form>
)

/** The record says something else now than it did when the sentence was drafted. */
function Changed({ visit, state, sentence, path, fact, about }: Props & { sentence: Sentence; path: string; fact: Fact | undefined; about: string }) {
  const { language } = visit
  const standing = sourceStateOf(sentence, state.facts)
  if (standing === null || standing === 'same') return null
  return (
    <Notice language={language} tone="warning" level={3}>
      <p>{sourceWords[standing][language]}</p>
      {standing === 'changed' && fact !== undefined && (
        <>
          <p>{fill(words.nowSays[language], { text: wordsOfTold(fact.told, language) })}</p>
          <div class="order">
            <Press visit={visit} path={`${path}/renewal`} version={sentence.version} label={words.renew[language]} about={about} />
            <Press visit={visit} path={`${path}/renewal`} version={sentence.version} given={{ keeps: 'on' }} label={words.keep[language]} about={about} />
          </div>
        </>
      )}
    </Notice>
  )
}

const Leaking = ({ visit: { language }, leak }: { visit: Visit; leak?: Leak }) => leak === undefined ? null
  : <Notice language={language} tone="danger" level={3}><p>{fill(words.leak[language], { number: leak.number, words: leak.words })}</p></Notice>

function AddForm({ visit, state }: Props) {
  const { language } = visit
  const path = `/reports/${state.report.id}/sentences`
  return (
    <Panel title={words.add[language]} id="add">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select language={language} name="part" label={words.part[language]} width="medium" value={typed(visit, path, 'part', 'summary')}
          options={reportParts.map((value) => ({ value, label: partWords[value][language] }))} />
        <TextArea language={language} name="text" label={words.text[language]} hint={words.addHint[language]} rows={3} lang={state.report.language} required
          value={typed(visit, path, 'text')} error={faultAt(visit, path, 'text')} />
        <ActionBar><Button tone="secondary">{words.add[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

function LeftOut({ visit, state: { report } }: Props) {
  const own = report.sentences.filter((one) => one.isLeftOut)
  return own.length === 0 ? null : (
    <Panel title={`${words.leftOut[visit.language]} (${own.length})`} id="left-out">
      <ul class="todo">
        {own.map((one) => (
          <li key={one.id} class="todo__item">
            <div class="todo__what"><Saying told={sayingOf(one, report.language)} visit={visit} /></div>
            <Press visit={visit} path={`/reports/${report.id}/sentences/${one.id}/taking-in`} label={words.takeIn[visit.language]}
              about={wordsOfTold(sayingOf(one, report.language), report.language).slice(0, 60)} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What the record knows of the period and the receiver is not told, with why: for those who write the report. */
function NotTold({ visit, facts }: { visit: Visit; facts: Fact[] }) {
  const { language } = visit
  const own = facts.filter((one) => one.withheld !== null)
  return own.length === 0 ? null : (
    <Panel title={`${words.withheld[language]} (${own.length})`} id="not-told">
      <p class="hint">{words.withheldLead[language]}</p>
      <ul>
        {own.map((fact) => <li key={fact.key}><Saying told={fact.told} visit={visit} /> <Badge>{(fact.withheld === 'confidential' ? words.whyConfidential
          : words.whyNotTheirs)[language]}</Badge> <a href={href(visit, fact.source.path)}>{fact.source.label[language]}</a></li>)}
      </ul>
    </Panel>
  )
}

const Offer = ({ visit, visit: { language }, state: { report } }: Props) => (
  <Panel title={words.offer[language]} id="offer">
    <Form action={href(visit, `/reports/${report.id}/offer`)} idempotencyKey={visit.world.random(18)} version={report.version}>
      <p>{words.offerHint[language]}</p>
      <ActionBar><Button>{words.offer[language]}</Button></ActionBar>
    </Form>
  </Panel>
)
