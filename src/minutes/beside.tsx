// What stands under an item while the minutes are being written and checked: remarks, answers and the texts to change.
import type { ComponentChildren } from 'preact'
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { Changes } from '../platform/page/comparison.tsx'
import { TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Paragraphs } from '../platform/page/parts.tsx'
import type { Mending, Minutes, Remark } from './minutes.ts'
import { words } from './text.ts'

const field = (visit: Visit, path: string, name: string, stored = '') =>
  ({ language: visit.language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })

export type BesideItem = {
  visit: Visit
  /** The address of the minutes, without the language. */
  base: string
  /** Null beside what is about the minutes as a whole. */
  item: { id: string; number: string } | null
  remarks: Remark[]
  mendings: Mending[]
  bodyLanguage: Language
  mayRemark: boolean
  mayAnswer: boolean
  mayMend: boolean
  /** What is written of the item now. */
  texts: { handling: string; decision: string; version: number }
}

/** Everything under one item, or null when there is nothing. */
export function besideItem(props: BesideItem): ComponentChildren | null {
  const { remarks, mendings, mayRemark, mayMend } = props
  if (remarks.length === 0 && mendings.length === 0 && !mayRemark && !mayMend) return null
  return (
    <>
      {remarks.map((remark) => <RemarkView key={remark.id} {...props} remark={remark} />)}
      {mendings.map((mending, index) => <MendingView key={index} {...props} mending={mending} next={mendings[index + 1] ?? null} />)}
      {mayRemark && <RemarkForm {...props} />}
      {mayMend && props.item !== null && <MendForm {...props} itemId={props.item.id} />}
    </>
  )
}

const aboutOf = ({ visit, item }: Pick<BesideItem, 'visit' | 'item'>): string => item === null ? words.wholeMinutes[visit.language]
  : fill(words.item[visit.language], { number: item.number })

function RemarkView({ visit, base, bodyLanguage, remark, mayAnswer, item }: BesideItem & { remark: Remark }) {
  const { language } = visit
  const path = `${base}/remarks/${remark.id}/answer`
  const lang = bodyLanguage === language ? undefined : bodyLanguage
  return (
    <div class="remark" id={`remark-${remark.id}`} role="group" aria-label={`${words.remark[language]}: ${aboutOf({ visit, item })}`}>
      <p class="remark__head">
        <strong>{words.remark[language]}</strong> {remark.maker} {writtenInstant(remark.madeAt, language)}{' '}
        <Badge tone={remark.answer === null ? 'warning' : 'success'}>{(remark.answer === null ? words.open : words.answered)[language]}</Badge>
      </p>
      <Paragraphs text={remark.text} lang={lang} />
      {remark.answer !== null && remark.answeredAt !== null && (
        <div class="remark__answer">
          <p class="remark__head"><strong>{words.answer[language]}</strong> {remark.answerer} {writtenInstant(remark.answeredAt, language)}</p>
          <Paragraphs text={remark.answer} lang={lang} />
        </div>
      )}
      {remark.answer === null && mayAnswer && (
        <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
          <TextArea {...field(visit, path, 'answer')} label={words.answer[language]} rows={2} required />
          <ActionBar><Button small about={aboutOf({ visit, item })}>{words.giveAnswer[language]}</Button></ActionBar>
        </Form>
      )}
    </div>
  )
}

/** A text that was changed after the meeting: what it was and what it became. */
function MendingView({ visit, mending, texts, bodyLanguage, next }: BesideItem & { mending: Mending; next: Mending | null }) {
  const { language } = visit
  const lang = bodyLanguage === language ? undefined : bodyLanguage
  const parts = [
    ['handling', mending.wasHandling, next?.wasHandling ?? texts.handling], ['decision', mending.wasDecision, next?.wasDecision ?? texts.decision],
  ] as const
  return (
    <Disclosure summary={`${words.mended[language]} ${writtenInstant(mending.at, language)}: ${mending.reason}`}>
      <p class="remark__head">{mending.by}</p>
      {parts.filter(([, was, became]) => was !== became).map(([part, was, became]) => (
        <div key={part}>
          <p><strong>{words[part][language]}</strong></p>
          <Changes language={language} earlier={was} later={became} lang={lang} />
        </div>
      ))}
    </Disclosure>
  )
}

function RemarkForm({ visit, base, item }: BesideItem) {
  const { language } = visit
  const path = item === null ? `${base}/remarks` : `${base}/items/${item.id}/remarks`
  return (
    <Disclosure summary={<>{words.makeRemark[language]}<span class="unseen">: {aboutOf({ visit, item })}</span></>} open={triedAt(visit, path) !== null}
      id={`remark-of-${item?.id ?? 'whole'}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
        <TextArea {...field(visit, path, 'text')} label={words.remark[language]} rows={3} required />
        <ActionBar><Button small about={aboutOf({ visit, item })}>{words.makeRemark[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function MendForm({ visit, base, item, itemId, texts, bodyLanguage }: BesideItem & { itemId: string }) {
  const { language } = visit
  const path = `${base}/items/${itemId}/text`
  const lang = bodyLanguage === language ? undefined : bodyLanguage
  return (
    <Disclosure summary={<>{words.mend[language]}<span class="unseen">: {aboutOf({ visit, item })}</span></>} open={triedAt(visit, path) !== null}
      id={`mend-${itemId}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={texts.version} enhance={true}>
        <TextArea {...field(visit, path, 'handling', texts.handling)} label={words.handling[language]} rows={4} lang={lang} />
        <TextArea {...field(visit, path, 'decision', texts.decision)} label={words.decision[language]} rows={4} lang={lang} />
        <TextField {...field(visit, path, 'reason')} label={words.reason[language]} required />
        <ActionBar><Button small about={aboutOf({ visit, item })}>{words.save[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

/** The number in the register, until the minutes are approved. */
export function Register({ visit, base, minutes }: { visit: Visit; base: string; minutes: Minutes }) {
  const { language } = visit
  const path = `${base}/registration`
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={minutes.version}>
      <TextField {...field(visit, path, 'diaryNumber', minutes.diaryNumber ?? '')} label={words.diaryNumber[language]}
        hint={words.diaryHint[language]} width="medium" />
      <ActionBar><Button tone="secondary" small about={words.diaryNumber[language]}>{words.save[language]}</Button></ActionBar>
    </Form>
  )
}
