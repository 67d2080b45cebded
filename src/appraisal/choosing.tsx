// Which alternative is chosen and why the others fall; and when none is: laid aside, or left open by a decision on something else.
import { inOrder } from '../alternative/alternative.ts'
import { words } from '../alternative/text.ts'
import { seated } from '../body/body.ts'
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, Panel } from '../platform/page/parts.tsx'
import type { Aside, Elsewhere, Place } from './appraisal.ts'
import { appraisalPath, fieldsOf } from './parts.tsx'
import { may, type State } from './rules.ts'
import { pageWords } from './text.ts'

/** Said before the decision is recorded. */
export function ChoosePanel({ visit, state: { appraisal } }: { visit: Visit; state: State }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/choice`
  const { choice, alternatives } = appraisal.content
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <Panel title={pageWords.choose[language]} id="choice">
      <p class="hint">{pageWords.chooseLead[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={choice?.version ?? 1}>
        <Select {...field('chosen', choice?.chosen)} label={words.proposed[language]} none={pageWords.choosePlease[language]} required
          options={inOrder(alternatives).map((one) => ({ value: one.key, label: textIn(one.name, language) }))} />
        <TextArea {...field('why', choice?.why)} label={words.why[language]} lang={appraisal.language} rows={3} required />
        {inOrder(alternatives).map((one) => (
          <TextArea key={one.key} {...field(`fallen.${one.key}`, choice?.fallen[one.key])} label={fill(words.fell[language], { name: textIn(one.name,
            language) })}
            lang={appraisal.language} rows={2} />
        ))}
        <ActionBar><Button>{pageWords.save[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** When it was laid aside and why, and the way to do so or to take it up again. */
export function AsidePanel({ visit, state, asides }: { visit: Visit; state: State; asides: Aside[] }) {
  const { language, by } = visit
  const { appraisal } = state
  const mayLay = appraisal.state === 'open' && isAllowed(may.layAside, by.actor, state, by.on)
  const mayTake = appraisal.state === 'laidAside' && isAllowed(may.takeUp, by.actor, state, by.on)
  if (asides.length === 0 && !mayLay) return null
  return (
    <Panel title={pageWords.history[language]} id="aside">
      {asides.length > 0 && <ul>{asides.map((one) => <li key={String(one.at)}>{said(one, visit)}</li>)}</ul>}
      {mayLay && <LayAside visit={visit} path={`${appraisalPath(appraisal)}/laying-aside`} />}
      {mayTake && (
        <Form action={href(visit, `${appraisalPath(appraisal)}/taking-up`)} idempotencyKey={visit.world.random(18)}>
          <ActionBar><Button>{pageWords.takeUp[language]}</Button></ActionBar>
        </Form>
      )}
    </Panel>
  )
}

const said = (one: Aside, { language }: Visit): string =>
  [fill(pageWords.asideOf[language], { at: writtenInstant(one.at, language), who: one.by, reason: one.reason }), ...one.takenUpAt === null ? []
    : [fill(pageWords.takenUpOf[language], { at: writtenInstant(one.takenUpAt, language), who: one.takenUpBy ?? '' })]].join(' – ')

function LayAside({ visit, path }: { visit: Visit; path: string }) {
  const { language } = visit
  return (
    <Disclosure summary={pageWords.aside[language]} open={triedAt(visit, path) !== null} id="lay-aside">
      <p>{pageWords.asideText[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextArea language={language} name="reason" label={pageWords.cause[language]} rows={2} required value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button>{pageWords.aside[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

/** The coming items of the matter: whoever records there may say that the decision is about something else. */
export function ElsewherePanel({ visit, state, items }: { visit: Visit; state: State; items: Elsewhere[] }) {
  const { language, by } = visit
  const mayLeave = isAllowed(may.leaveOpen, by.actor, state, by.on)
  const shown = items.filter((one) => one.left !== null || (mayLeave && !one.isRecorded))
  return shown.length === 0 ? null : (
    <Panel title={pageWords.elsewhere[language]} id="elsewhere">
      {mayLeave && <p>{pageWords.elsewhereLead[language]}</p>}
      <ul class="todo">
        {shown.map((one) => (
          <li key={one.itemId} class="todo__item">
            <div class="todo__what">
              <ItemLine visit={visit} one={one} />
              {one.left !== null && <p class="todo__about">{fill(pageWords.leftOpen[language], { who: one.left.by, reason: one.left.reason })}</p>}
              {mayLeave && one.left === null && <LeaveOpen visit={visit} path={`${appraisalPath(state.appraisal)}/leaving-open`} item={one} />}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Whoever sits in the body goes from here to where the decision is recorded. */
export function ItemLine({ visit, one }: { visit: Visit; one: Place }) {
  const { language, by } = visit
  const line = fill(pageWords[one.number === null ? 'meetingLine' : 'itemLine'][language], { body: one.body[language], number: one.meetingNumber,
    item: one.number ?? '' })
  return isAllowed(seated, by.actor, one, by.on) ? <a href={href(visit, `/meetings/${one.meetingId}/items/${one.itemId}`)}>{line}</a> : <>{line}</>
}

function LeaveOpen({ visit, path, item }: { visit: Visit; path: string; item: Elsewhere }) {
  const { language } = visit
  const { field, isTried } = fieldsOf(visit, path, { itemId: item.itemId })
  return (
    <Disclosure summary={pageWords.leaveOpen[language]} open={isTried} id={`leave-${item.itemId}`}>
      <Form action={href(visit, path)} id={`f-leave-${item.itemId}`} idempotencyKey={visit.world.random(18)}>
        <Hidden name="itemId" value={item.itemId} />
        <TextArea {...field('reason')} label={pageWords.cause[language]} rows={2} required />
        <ActionBar><Button small>{pageWords.leaveOpen[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}
