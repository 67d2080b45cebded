// What became of an item: the form in which it is written, or the record once the outcome is given.
import { meetingTitle } from '../meeting/head.tsx'
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Confirm, fieldId, Form, Hidden, SavedMark } from '../platform/page/form.tsx'
import { Badge, Disclosure, Notice, Panel, Paragraphs } from '../platform/page/parts.tsx'
import { type Outcome, outcomeHeadings, outcomesFor, outcomeWords } from './decision.ts'
import type { View } from './item-page.tsx'
import { votesOn } from './rules.ts'
import { quorumSentence, words } from './text.ts'

/** Where an item's text is saved and its outcome recorded. */
export const pathsOf = (meetingId: string, itemId: string) => {
  const item = `/meetings/${meetingId}/items/${itemId}`
  return { item, text: `${item}/text`, outcome: `${item}/outcome`, reopening: `${item}/reopening`, recusals: `${item}/recusals`,
    dissents: `${item}/dissents` }
}

export function RecordPanel(view: View) {
  const { visit: { language }, room, item, mayWrite } = view
  const isRecorded = room.stored !== null && room.stored.outcome !== null
  return (
    <Panel title={words.record[language]} id="record">
      {isRecorded ? <Recorded {...view} /> : mayWrite ? <Writing {...view} /> : <Unrecorded {...view} />}
      {isRecorded && mayWrite && view.next !== null && (
        <ActionBar>
          <ButtonLink href={href(view.visit, pathsOf(item.meetingId, view.next.id).item)} tone="primary">
            {words.next[language]}: {view.next.shownNumber}
          </ButtonLink>
        </ActionBar>
      )}
      {isRecorded && mayWrite && <Reopen {...view} />}
      {view.reopenings.length > 0 && <Earlier {...view} />}
    </Panel>
  )
}

/** What was tried with either button of the form, else what is stored. */
const written = (visit: Visit, paths: ReturnType<typeof pathsOf>, field: string, stored: string): string =>
  typed(visit, paths.outcome, field, typed(visit, paths.text, field, stored))

/** What stands in the decision before anybody has written one. */
function proposed({ visit, body, room, item }: View): string {
  if (room.stored !== null) return room.stored.decision || (visit.query.get('take') === 'proposal' ? item.proposal : '')
  if (item.kind === 'quorum') return quorumSentence(votesOn(room), room.quorum, body.language)
  return visit.query.get('take') === 'proposal' ? item.proposal : ''
}

function Writing(view: View) {
  const { visit, body, room, item, next } = view
  const { language } = visit
  const paths = pathsOf(item.meetingId, item.id)
  const lang = body.language === language ? undefined : body.language
  const decision = written(visit, paths, 'decision', proposed(view))
  const field = (name: 'handling' | 'decision') => ({ language, name, lang, label: words[name][language],
    error: faultAt(visit, paths.text, name) ?? faultAt(visit, paths.outcome, name) })
  return (
    <Form action={href(visit, paths.text)} autosave={href(visit, paths.text)} idempotencyKey={visit.world.random(18)}
      version={room.version} class="form form--wide" enhance={true}>
      <TextArea {...field('handling')} hint={words.handlingHint[language]} rows={6} value={written(visit, paths, 'handling', room.stored?.handling ?? '')} />
      <TextArea {...field('decision')} hint={words.decisionHint[language]} rows={4} value={decision} />
      {decision === '' && item.proposal !== '' && (
        <p><a href={href(visit, `${paths.item}?take=proposal#record`)}>{words.useProposal[language]}</a></p>
      )}
      <OutcomeChoice view={view} paths={paths} />
      <SavedMark>
        {room.stored?.writtenAt != null && fill(words.savedAt[language], { when: writtenInstant(room.stored.writtenAt, language),
          who: room.stored.writtenByName ?? '' })}
      </SavedMark>
      {next !== null && <Hidden name="nextId" value={next.id} />}
      <ActionBar sticky>
        <Button tone="secondary">{words.save[language]}</Button>
        {mayGetOutcome(view) && (
          <>
            <Button tone={next === null ? 'primary' : 'secondary'} formaction={href(visit, paths.outcome)}>{words.recordOutcome[language]}</Button>
            {next !== null && <Button formaction={href(visit, paths.outcome)} name="then" value="next">{words.recordAndNext[language]}</Button>}
          </>
        )}
      </ActionBar>
    </Form>
  )
}

const mayGetOutcome = ({ room, item, isHeading }: View): boolean =>
  !isHeading && !(item.kind === 'closing' && room.meeting.state === 'open')

function OutcomeChoice({ view, paths }: { view: View; paths: ReturnType<typeof pathsOf> }) {
  const { visit, item, isHeading } = view
  const { language } = visit
  if (isHeading) return <p class="quiet">{words.heading[language]}</p>
  if (!mayGetOutcome(view)) return <p class="quiet">{words.closingItem[language]}</p>
  const choices = outcomesFor(item.kind)
  return (
    <RadioGroup language={language} name="outcome" label={words.outcome[language]} inline id={fieldId(href(visit, paths.outcome), 'outcome')}
      value={written(visit, paths, 'outcome', (choices.length === 1 ? choices[0] : undefined) ?? '')} error={faultAt(visit, paths.outcome, 'outcome')}
      options={choices.map((outcome) => ({ value: outcome, label: outcomeHeadings[outcome][language] }))} />
  )
}

/** Texts as they were written, each under its name; those that are empty are left out. */
function Texts({ view, handling, decision, outcome }: { view: View; handling: string; decision: string; outcome: Outcome | null }) {
  const { visit: { language }, body } = view
  const lang = body.language === language ? undefined : body.language
  return (
    <>
      {handling !== '' && <><h3>{words.handling[language]}</h3><Paragraphs text={handling} lang={lang} /></>}
      {(decision !== '' || outcome !== null) && (
        <>
          <h3>{words.decision[language]}</h3>
          {outcome !== null && <p><Badge tone="success">{outcomeWords[outcome][language]}</Badge></p>}
          {decision !== '' && <Paragraphs text={decision} lang={lang} />}
        </>
      )}
    </>
  )
}

function Recorded(view: View) {
  const { visit, body, item, room: { stored }, comesBack } = view
  const { language } = visit
  if (stored === null) return null
  return (
    <>
      <Texts view={view} handling={stored.handling} decision={stored.decision} outcome={stored.outcome} />
      {view.corrections.map((one) => (
        <Notice key={one.number} language={language} tone="info">
          <p><a href={href(visit, `/meetings/${item.meetingId}/minutes/corrections`)}>{fill(words.correctedAt[language], { number: one.number,
            when: writtenInstant(one.confirmedAt, language), who: one.confirmedByName, reason: one.reason })}</a></p>
          {one.becomes !== '' && <Paragraphs text={one.becomes} lang={body.language === language ? undefined : body.language} />}
        </Notice>
      ))}
      {comesBack === null && <Notice language={language} tone="info"><p>{words.noNextMeeting[language]}</p></Notice>}
      {comesBack !== null && comesBack !== undefined && (
        <Notice language={language} tone="info">
          <p>
            {words.comesBack[language]}{' '}
            <a href={href(visit, `/meetings/${comesBack.id}/agenda`)}>
              {`${meetingTitle(comesBack, language)}, ${writtenDay(comesBack.onDay, language)}`}
            </a>
          </p>
        </Notice>
      )}
      {stored.recordedAt !== null && (
        <p class="hint">{fill(words.recordedAt[language], { when: writtenInstant(stored.recordedAt, language), who: stored.recordedByName ?? '' })}</p>
      )}
    </>
  )
}

function Unrecorded(view: View) {
  const { visit: { language }, room: { meeting, stored }, item } = view
  const isAhead = meeting.state === 'reserved' || meeting.state === 'called'
  if (isAhead || meeting.state === 'cancelled') return <p class="quiet">{words.notOpenYet[language]}</p>
  // A draft is shown when nobody is writing it any more.
  if (meeting.state === 'closed' && stored !== null) {
    return <Texts view={view} handling={stored.handling} decision={stored.decision} outcome={null} />
  }
  return <p class="quiet">{words[item.struckAt !== null || meeting.state === 'closed' || stored === null ? 'nothingWritten' : 'beingWritten'][language]}</p>
}

function Reopen({ visit, room, item }: View) {
  const { language } = visit
  const path = pathsOf(item.meetingId, item.id).reopening
  const form = (
    <>
      <p>{words.reopenText[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={room.version} enhance={true}>
        <TextField language={language} name="reason" label={words.reason[language]} value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} required />
        <ActionBar><Button tone="secondary">{words.reopen[language]}</Button></ActionBar>
      </Form>
    </>
  )
  return triedAt(visit, path) === null ? <Confirm summary={words.reopen[language]}>{form}</Confirm> : form
}

/** Outcomes that were taken back, with the reason: they stay written. */
function Earlier({ visit: { language }, body, reopenings }: View) {
  return (
    <Disclosure summary={`${words.reopenings[language]} (${reopenings.length})`} id="earlier">
      {reopenings.map((one, index) => (
        <div key={index}>
          <p><Badge>{outcomeWords[one.outcome][language]}</Badge></p>
          <Paragraphs text={one.decision} lang={body.language === language ? undefined : body.language} />
          <p class="hint">
            {fill(words.reopenedAt[language], { when: writtenInstant(one.reopenedAt, language), who: one.reopenedByName, reason: one.reason })}
          </p>
        </div>
      ))}
    </Disclosure>
  )
}
