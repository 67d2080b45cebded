// The demonstration's banner: that this is one, which day it is there, and the forms that move the day.
import type { ComponentChildren } from 'preact'
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { addDays, type Day, writtenDay, writtenWeekday } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { DateField } from '../platform/page/fields.tsx'
import { Button, Form, formId, Hidden } from '../platform/page/form.tsx'
import { firstDay, lastDay } from './rules.ts'
import { banner as words } from './text.ts'

/** The days of the story: the first meeting's, the day after it, the next meeting's. */
const storyDays: Day[] = ['2025-06-04', '2025-06-05', '2025-06-18']
const path = '/demonstration/clock'

/** Null outside the demonstration; forms only for those who have come in. */
export function bannerOf(visit: Visit): ComponentChildren {
  if (visit.world.mode !== 'demonstration') return null
  const { language } = visit
  const today = visit.by.on
  return (
    <>
      <p class="demonstration">
        <strong>{words.title[language]}.</strong> {words.invented[language]}{' '}
        <span class="demonstration__day">{fill(words.today[language], { day: writtenWeekday(today, language) })}</span>
      </p>
      {visit.viewer !== null && <Clock visit={visit} today={today} />}
      {visit.viewer !== null && (
        <p class="demonstration__links">
          <a href={href(visit, '/mailbox')}>{words.mailbox[language]}</a>{' '}
          <a href={href(visit, '/demonstration')}>{words.change[language]}</a>
        </p>
      )}
    </>
  )
}

function Clock({ visit, today }: { visit: Visit; today: Day }) {
  const { language } = visit
  const choices = [
    ...storyDays.map((day) => ({ day, label: language === 'en' ? writtenDay(day, 'en').slice(0, -5) : writtenDay(day, language).slice(0, -4) })),
    { day: addDays(today, 1), label: words.next[language] },
  ]
  const action = href(visit, path)
  const stamps = (
    <>
      <Hidden name="back" value={placeOf(visit)} />
      <Hidden name="_key" value={visit.world.random(18)} />
    </>
  )
  return (
    <>
      <form method="post" action={action} class="demonstration__days" aria-label={words.move[language]}>
        {stamps}
        {choices.map(({ day, label }) => (
          <button key={label} class="button button--secondary" type="submit" name="day" value={day}
            aria-current={day === today ? 'date' : undefined}>{label}</button>
        ))}
      </form>
      <Form action={action} class="demonstration__other" id={formId(action)} label={words.day[language]}>
        <Hidden name="back" value={placeOf(visit)} />
        <Hidden name="_key" value={visit.world.random(18)} />
        <DateField language={language} name="day" label={words.day[language]} hideLabel min={firstDay} max={lastDay}
          value={triedAt(visit, path) === null ? today : typed(visit, path, 'day')} error={faultAt(visit, path, 'day')} />
        <Button tone="secondary">{words.go[language]}</Button>
      </Form>
    </>
  )
}

/** The page to come back to: the one that is shown, and after a form that was refused the home page. */
function placeOf(visit: Visit): string {
  if (visit.request.method !== 'GET') return '/'
  const query = new URLSearchParams(visit.query)
  query.delete('told')
  return query.size === 0 ? visit.path : `${visit.path}?${query}`
}
