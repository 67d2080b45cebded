// Writing a memo: every passage beside the item it tells of, what must not be told, and how it will be read.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { dayIn } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { Notice, Panel } from '../platform/page/parts.tsx'
import { memoDocument } from './document.ts'
import type { Leak } from './leaks.ts'
import { hasLeft, type Issue, type MinutesStatus, type SavedPassage } from './memo.ts'
import { contentOf, leaksOf, type MemoState } from './rules.ts'
import { partWords, words } from './text.ts'

type Props = { visit: Visit; state: MemoState; issues: Issue[]; minutes: MinutesStatus; differences: string[]; mayEdit: boolean }

export function Writing({ visit, state, issues, minutes, differences, mayEdit }: Props) {
  const { language } = visit
  const last = issues.at(-1)
  const preview = memoDocument(contentOf(state), { minutes, publishedOn: last === undefined ? null : dayIn(last.publishedAt),
    corrections: issues.slice(1).map((one) => ({ number: one.number, on: dayIn(one.publishedAt), reason: one.reason })) })
  return (
    <>
      {differences.length > 0 && (
        <Notice language={language} tone="warning">{fill(words.differs[language], { numbers: differences.join(', ') })}</Notice>
      )}
      {last !== undefined && <p><a href={`/${last.content.language}${last.address}`}>{words.published[language]}</a></p>}
      <div class={mayEdit ? 'reading' : ''}>
        {mayEdit && (
          <div>
            <Edit visit={visit} state={state} />
            <Release visit={visit} state={state} />
          </div>
        )}
        <Panel title={words.preview[language]} id="preview"><DocumentView document={preview} language={language} headingLevel={2} /></Panel>
      </div>
    </>
  )
}

function Edit({ visit, state }: { visit: Visit; state: MemoState }) {
  const { language } = visit
  const { memo } = state
  const path = `/meetings/${memo.meetingId}/memos/${memo.id}`
  const leaks = leaksOf(state)
  const field = (name: 'distribution' | 'channel' | 'contact') =>
    ({ language, name, label: words[name][language], value: typed(visit, path, name, memo[name]), error: faultAt(visit, path, name), lang: memo.language })
  return (
    <Panel title={words.sentences[language]} id="sentences">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={state.version}>
        {memo.passages.map((passage, index) => (
          <PassageFields key={passage.id} visit={visit} state={state} path={path} passage={passage} index={index}
            leak={leaks.find((one) => one.key === passage.id)} />
        ))}
        <TextField {...field('distribution')} />
        <TextField {...field('channel')} />
        <TextField {...field('contact')} />
        <ActionBar sticky><Button tone="secondary">{words.save[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

function PassageFields({ visit, state, path, passage, index, leak }: {
  visit: Visit; state: MemoState; path: string; passage: SavedPassage; index: number; leak?: Leak
}) {
  const { language } = visit
  const name = `passages.${index}`
  const item = state.record.items.find((one) => one.id === passage.itemId)
  const legend = item === undefined ? partWords[passage.part][language]
    : `${partWords[passage.part][language]}: ${item.number} ${textIn(item.title, language)}`
  const tried = triedAt(visit, path)
  const error = leak === undefined ? undefined : fill(words.leak[language], { number: leak.number, words: leak.words })
  return (
    <Fieldset legend={legend}>
      <Hidden name={`${name}.part`} value={passage.part} />
      <Hidden name={`${name}.itemId`} value={passage.itemId ?? ''} />
      <Hidden name={`${name}.commitmentId`} value={passage.commitmentId ?? ''} />
      <TextArea language={language} name={`${name}.text`} label={legend} hideLabel rows={3} lang={state.memo.language}
        value={typed(visit, path, `${name}.text`, passage.text)} error={error ?? faultAt(visit, path, `${name}.text`)}
        hint={item !== undefined && hasLeft(item) ? words.left[language] : undefined} />
      <div class="check">
        <input type="checkbox" id={`keep-${index}`} name={`${name}.keep`} checked={tried === null || tried.values[`${name}.keep`] !== undefined} />
        <label for={`keep-${index}`}>{words.keep[language]}<span class="unseen">: {legend}</span></label>
      </div>
    </Fieldset>
  )
}

function Release({ visit, state }: { visit: Visit; state: MemoState }) {
  const { language } = visit
  const base = `/meetings/${state.memo.meetingId}/memos/${state.memo.id}`
  const isPublished = state.memo.state === 'published'
  const path = isPublished ? `${base}/corrections` : `${base}/publication`
  return (
    <Panel title={words[isPublished ? 'correct' : 'publish'][language]} id="release">
      <p>{words.publishHint[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={state.version}>
        {isPublished && <TextField language={language} name="reason" label={words.reason[language]} required lang={state.memo.language}
          value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />}
        <ActionBar><Button>{words[isPublished ? 'correct' : 'publish'][language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}
