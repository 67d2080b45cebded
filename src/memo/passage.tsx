// One passage of a memo in the form: its text, its place among the others, and what of the record it tells of.
import { href, type Visit } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { Select, TextArea } from '../platform/page/fields.tsx'
import { Button, Hidden } from '../platform/page/form.tsx'
import { Icon } from '../platform/page/icon.tsx'
import { Disclosure } from '../platform/page/parts.tsx'
import { order as orderWords } from '../platform/page/text.ts'
import type { Leak } from './leaks.ts'
import { hasLeft, memoParts, type Row } from './memo.ts'
import type { MemoState } from './rules.ts'
import { partWords, words } from './text.ts'

type Props = { visit: Visit; state: MemoState; row: Row; index: number; count: number; id: string; leak?: Leak; fault?: string }

export function PassageFields(props: Props) {
  const { visit, state, row, index, leak } = props
  const { language } = visit
  const name = `passages.${row.id ?? 'new'}`
  const item = state.record.items.find((one) => one.id === row.itemId)
  const told = `${partWords[row.part][language]}${item === undefined ? '' : `: ${item.number} ${textIn(item.title, language)}`}`
  const legend = row.id === null ? words.newPassage[language] : `${index + 1}. ${told}`
  return (
    <fieldset class="fieldset passage">
      <legend>{legend}</legend>
      <Hidden name={`${name}.commitmentId`} value={row.commitmentId ?? ''} />
      <TextArea language={language} name={`${name}.text`} label={legend} hideLabel rows={3} lang={state.memo.language} value={row.text}
        id={props.id} error={leak === undefined ? props.fault : fill(words.leak[language], { number: leak.number, words: leak.words })}
        hint={item !== undefined && hasLeft(item) ? words.left[language] : undefined} />
      {row.id === null ? <Source {...props} name={name} /> : (
        <>
          <Order {...props} name={name} about={legend} />
          <Disclosure summary={words.source[language]} id={`source-${row.id}`}><Source {...props} name={name} /></Disclosure>
        </>
      )}
      {item !== undefined && (
        <p class="small passage__source"><a href={href(visit, `/meetings/${state.memo.meetingId}/items/${item.id}`)}>
          {fill(words.onRecord[language], { number: item.number })}</a></p>
      )}
    </fieldset>
  )
}

/** Up, down, to a number, away: each saves the whole form first. */
function Order({ visit, row, index, count, name, about }: Props & { name: string; about: string }) {
  const { language } = visit
  const step = (verb: 'up' | 'down', isIdle: boolean) => (
    <button class="button button--quiet button--icon" type="submit" name="step" value={`${verb}.${row.id}`} id={`${verb}-${row.id}`}
      disabled={isIdle}><Icon name={verb} /><span class="unseen">{orderWords[verb][language]}: {about}</span></button>
  )
  return (
    <div class="order" role="group" aria-label={`${orderWords.move[language]}: ${about}`}>
      {step('up', index === 0)}
      {step('down', index === count - 1)}
      <label for={`place-${row.id}`} class="unseen">{fill(orderWords.to[language], { count })}: {about}</label>
      <input class="control control--tiny" id={`place-${row.id}`} name={`${name}.place`} type="text" inputMode="numeric"
        value={String(row.place ?? index + 1)} autocomplete="off" />
      <Button tone="quiet" small about={about}>{orderWords.move[language]}</Button>
      <Button tone="quiet" small name="step" value={`remove.${row.id}`} about={about}>{words.remove[language]}</Button>
    </div>
  )
}

/** Which part of the memo it belongs to, and the item it points at. */
function Source({ visit, state, row, name }: Props & { name: string }) {
  const { language } = visit
  const items = state.record.items.filter((item) => !item.isConfidential)
  return (
    <div class="fieldset__fields">
      <Select language={language} name={`${name}.part`} label={words.part[language]} value={row.part}
        options={memoParts.map((part) => ({ value: part, label: partWords[part][language] }))} />
      <Select language={language} name={`${name}.itemId`} label={words.itemToldOf[language]} value={row.itemId ?? ''} none={words.noItem[language]}
        options={items.map((item) => ({ value: item.id, label: `${item.number} ${textIn(item.title, language)}` }))} />
    </div>
  )
}
