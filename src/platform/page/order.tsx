// Moving a row of a list: up, down, to a number, or by dragging. All four post the same act.
import type { Language } from '../kit/language.ts'
import { fill } from '../kit/language.ts'
import { Button, Hidden } from './form.tsx'
import { Icon } from './icon.tsx'
import { order as words } from './text.ts'

export type OrderProps = {
  language: Language
  /** Where the move is posted, with the new place as `to`, counted from 1. */
  action: string
  idempotencyKey: string
  version?: number | string
  place: number
  count: number
  /** The row's name, for those who do not see which row the buttons are in. */
  about: string
  /** The id of the list that the answer replaces. */
  enhance: string
  /** Makes ids of their own, such as the item's id. */
  id: string
}

/** Stands inside an element with data-item, within a list with data-sortable. */
export function OrderControls(props: OrderProps) {
  const { language, action, place, count, about, enhance, id } = props
  const stamps = (
    <>
      <Hidden name="_key" value={props.idempotencyKey} />
      {props.version !== undefined && <Hidden name="_version" value={String(props.version)} />}
    </>
  )
  return (
    <div class="order" role="group" aria-label={`${words.move[language]}: ${about}`}>
      <span class="order__handle" data-handle aria-hidden="true"><Icon name="grip" /></span>
      <form method="post" action={action} data-once data-enhance={enhance}>
        {stamps}
        <button class="button button--quiet button--icon" type="submit" name="to" value={place - 1} id={`${id}-up`}
          disabled={place <= 1}><Icon name="up" /><span class="unseen">{words.up[language]}: {about}</span></button>
        <button class="button button--quiet button--icon" type="submit" name="to" value={place + 1} id={`${id}-down`}
          disabled={place >= count}><Icon name="down" /><span class="unseen">{words.down[language]}: {about}</span>
        </button>
      </form>
      <form method="post" action={action} data-once data-enhance={enhance} data-move class="order__to">
        {stamps}
        <label for={`${id}-to`} class="unseen">{fill(words.to[language], { count })}: {about}</label>
        <input class="control control--tiny" id={`${id}-to`} name="to" type="text" inputMode="numeric"
          value={String(place)} autocomplete="off" />
        <Button tone="quiet" small about={about}>{words.move[language]}</Button>
      </form>
    </div>
  )
}
