// Writing a memo: every passage beside the item it tells of, what must not be told, and how it will be read.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { dayIn } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { Comparison } from '../platform/page/comparison.tsx'
import { DocumentView } from '../platform/page/document.tsx'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, fieldId, Form, SavedMark } from '../platform/page/form.tsx'
import { Notice, Panel } from '../platform/page/parts.tsx'
import { memoDocument } from './document.ts'
import { type Issue, memoParts, type MinutesStatus, type Row } from './memo.ts'
import type { Leak } from './leaks.ts'
import { PassageFields } from './passage.tsx'
import { contentOf, leaksOf, type MemoState, untold } from './rules.ts'
import { partWords, words } from './text.ts'

type Props = { visit: Visit; state: MemoState; issues: Issue[]; minutes: MinutesStatus; differences: string[]; mayEdit: boolean }

export function Writing({ visit, state, issues, minutes, differences, mayEdit }: Props) {
  const { language } = visit
  const last = issues.at(-1)
  const preview = memoDocument(contentOf(state), { minutes, publishedOn: last === undefined ? null : dayIn(last.publishedAt),
    corrections: issues.slice(1).map((one) => ({ number: one.number, on: dayIn(one.publishedAt), reason: one.reason })) })
  return (
    <div id="memo">
      {differences.length > 0 && (
        <Notice language={language} tone="warning">{fill(words.differs[language], { numbers: differences.join(', ') })}</Notice>
      )}
      {last !== undefined && <p class="no-print"><a href={`/${last.content.language}${last.address}`}>{words.published[language]}</a></p>}
      {mayEdit && <BothTexts visit={visit} state={state} />}
      <div class={mayEdit ? 'reading' : ''}>
        {mayEdit && <Edit visit={visit} state={state} />}
        <Panel title={words.preview[language]} id="preview">
          {mayEdit && <p class="hint no-print">{words.previewHint[language]}</p>}
          <DocumentView document={preview} language={language} headingLevel={2}
            filesAt={`/${language}/meetings/${state.memo.meetingId}/memos/${state.memo.id}/memo`} />
        </Panel>
      </div>
    </div>
  )
}

/** The three places to which the form is sent: they share its fields, so that what is published is what was read. */
const pathsOf = ({ memo }: Pick<MemoState, 'memo'>) => {
  const own = `/meetings/${memo.meetingId}/memos/${memo.id}`
  return { own, release: `${own}/${memo.state === 'published' ? 'corrections' : 'publication'}` }
}

const triedHere = (visit: Visit, state: MemoState) =>
  triedAt(visit, pathsOf(state).own) ?? triedAt(visit, pathsOf(state).release)

/** The rows of the form: as they were typed when something kept them from being saved, else as they are stored. */
function rowsOf(visit: Visit, state: MemoState): Row[] {
  const values = triedHere(visit, state)?.values
  if (values === undefined) return state.memo.passages.map((one) => ({ ...one, place: null }))
  const ids = new Set(Object.keys(values).flatMap((name) => /^passages\.([\w-]+)\.text$/.exec(name)?.[1] ?? []))
  return [...ids].map((id) => {
    const value = (field: string) => values[`passages.${id}.${field}`] ?? ''
    return { id: id === 'new' ? null : id, part: memoParts.find((one) => one === value('part')) ?? 'heard', itemId: value('itemId') || null,
      commitmentId: value('commitmentId') || null, text: value('text'), place: Number(value('place')) || null }
  }).filter((row) => row.id !== null || row.text.trim() !== '')
}

/** When somebody else saved first: the whole memo as it is stored now beside the one that was being written. */
function BothTexts({ visit, state }: { visit: Visit; state: MemoState }) {
  const { language } = visit
  if ((triedHere(visit, state)?.theirs ?? null) === null) return null
  const whole = (passages: { text: string }[]) => passages.map((one) => one.text).join('\n\n')
  return (
    <Comparison language={language} level={2}
      left={{ title: words.theirs[language], text: whole(state.memo.passages), lang: state.memo.language }}
      right={{ title: words.yours[language], text: whole(rowsOf(visit, state)), lang: state.memo.language }} />
  )
}

function Edit({ visit, state }: { visit: Visit; state: MemoState }) {
  const [{ language }, { memo }, { own, release }] = [visit, state, pathsOf(state)]
  const rows = rowsOf(visit, state)
  // The summary of what is wrong links to the fields of the form as it was sent.
  const idOf = (name: string) => fieldId(href(visit, triedAt(visit, release) === null ? own : release), name)
  const faultOf = (name: string) => faultAt(visit, own, name) ?? faultAt(visit, release, name)
  const leaks = leaksOf({ ...state, memo: { ...memo, passages: rows.map((row, index) => ({ ...row, id: String(index) })) } })
  return (
    <Form action={href(visit, own)} autosave={href(visit, own)} enhance="memo" class="form form--wide no-print" idempotencyKey={visit.world.random(18)}
      version={state.version}>
      {/* Enter in a field presses the first button of a form: it must save, not move a passage. */}
      <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">{words.save[language]}</button>
      <Panel title={words.sentences[language]} id="sentences">
        {rows.map((row, index) => (
          <PassageFields key={row.id ?? 'new'} visit={visit} state={state} row={row} index={index} count={rows.length}
            leak={leaks.find((one) => one.key === String(index))} id={idOf(`passages.${index}.text`)} fault={faultOf(`passages.${index}.text`)} />
        ))}
        {rows.every((row) => row.id !== null) && <PassageFields visit={visit} state={state} index={rows.length} count={rows.length}
          id={idOf(`passages.${rows.length}.text`)} row={{ id: null, part: 'heard', itemId: null, commitmentId: null, text: '', place: null }} />}
        <ActionBar><Button tone="secondary" small>{words.addPassage[language]}</Button></ActionBar>
      </Panel>
      <Untold visit={visit} state={state} />
      <TableOfChoice visit={visit} state={state} rows={rows} leaks={leaks} />
      <Panel title={words.distributionPanel[language]} id="distribution">
        <Leaks visit={visit} leaks={leaks} of="distribution" />
        {(['distribution', 'channel', 'contact'] as const).map((name) => (
          <TextField key={name} language={language} name={name} label={words[name][language]} lang={memo.language} error={faultOf(name)} id={idOf(name)}
            value={typed(visit, release, name, typed(visit, own, name, memo[name]))} />
        ))}
      </Panel>
      <Release visit={visit} state={state} />
      <Further visit={visit} memo={memo} />
      <ActionBar sticky>
        <Button tone="secondary">{words.save[language]}</Button>
        <Button formaction={href(visit, release)}>{words[memo.state === 'published' ? 'correct' : 'publish'][language]}</Button>
        <SavedMark />
      </ActionBar>
    </Form>
  )
}

/** Where the memo tells of a choice among alternatives: whether their table stands beside it. */
function TableOfChoice({ visit, state: { memo, record }, rows, leaks }: { visit: Visit; state: MemoState; rows: Row[]; leaks: Leak[] }) {
  const { language } = visit
  if (!record.items.some((one) => one.chosen !== undefined && rows.some((row) => row.itemId === one.id))) return null
  const { own, release } = pathsOf({ memo })
  const stored = memo.showsComparison ? 'shown' : 'left'
  return (
    <Panel title={words.comparison[language]} id="table">
      <Leaks visit={visit} leaks={leaks} of="comparison" />
      <Select language={language} name="comparison" label={words.comparison[language]} hideLabel hint={words.comparisonHint[language]}
        value={typed(visit, release, 'comparison', typed(visit, own, 'comparison', stored))}
        options={(['shown', 'left'] as const).map((value) => ({ value, label: words[value === 'shown' ? 'tableShown' : 'tableLeft'][language] }))} />
    </Panel>
  )
}

/** What will leave of a draft; what has left, and how it is taken back. */
const Further = ({ visit, memo }: { visit: Visit; memo: MemoState['memo'] }) => memo.state === 'draft'
  ? <p><a href={href(visit, `/meetings/${memo.meetingId}/memos/${memo.id}/release`)}>{words.toRelease[visit.language]}</a></p>
  : <p><a href={href(visit, `/meetings/${memo.meetingId}/withdrawals`)}>{words.toPublished[visit.language]}</a></p>

const Leaks = ({ visit, leaks, of }: { visit: Visit; leaks: Leak[]; of: string }) => (
  <>{leaks.filter((one) => one.key === of).map((one) => (
    <Notice key={one.itemId} language={visit.language} tone="danger">{leakWords(visit, one)}</Notice>
  ))}</>
)

const leakWords = ({ language }: Visit, leak: { number: string; words: string }): string =>
  fill(words.leak[language], { number: leak.number, words: leak.words })

/** What the record knows and the memo leaves out: each can be taken in, as it was drafted, with one button. */
function Untold({ visit, state }: { visit: Visit; state: MemoState }) {
  const { language } = visit
  const { items, commitments } = untold(state)
  if (items.length + commitments.length === 0) return null
  const lines = [
    ...items.map((item) => ({ id: item.id, title: `${item.number} ${textIn(item.title, language)}` })),
    ...commitments.map((one) => ({ id: one.id, title: `${partWords.coming[language]}: ${one.matter}` })),
  ]
  return (
    <Panel title={words.untold[language]} id="untold">
      <ul class="todo">
        {lines.map((line) => (
          <li key={line.id} class="todo__item">
            <div class="todo__what">{line.title}</div>
            <Button tone="secondary" small name="step" value={`tell.${line.id}`} about={line.title}>{words.tell[language]}</Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Release({ visit, state }: { visit: Visit; state: MemoState }) {
  const { language } = visit
  const { own, release } = pathsOf(state)
  const isPublished = state.memo.state === 'published'
  return (
    <Panel title={words[isPublished ? 'correct' : 'publish'][language]} id="release">
      <p>{words.publishHint[language]}</p>
      {isPublished && <TextField language={language} name="reason" label={words.reason[language]} lang={state.memo.language}
        hint={words.reasonHint[language]} value={typed(visit, release, 'reason', typed(visit, own, 'reason'))}
        error={faultAt(visit, release, 'reason')} id={fieldId(href(visit, release), 'reason')} />}
    </Panel>
  )
}
