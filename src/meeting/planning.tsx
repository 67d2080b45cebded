// What is agreed about a meeting beforehand: the fields of day, time and place, and the forms that change or cancel it.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { fill } from '../platform/kit/language.ts'
import { DateField, TextField, TimeField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form } from '../platform/page/form.tsx'
import { Disclosure } from '../platform/page/parts.tsx'
import type { Meeting } from './meeting.ts'
import { words } from './text.ts'

type OfMeeting = { visit: Visit; meeting: Meeting }
type Planned = Pick<Meeting, 'onDay' | 'starts' | 'ends' | 'place' | 'remoteLink' | 'zone'>

/** What is agreed about a meeting; the times are those on the wall of its place. */
export function PlanFields({ visit, path, stored }: { visit: Visit; path: string; stored: Planned }) {
  const { language } = visit
  const field = (name: 'onDay' | 'starts' | 'ends' | 'place' | 'remoteLink') =>
    ({ language, name, label: words[name][language], value: typed(visit, path, name, stored[name]), error: faultAt(visit, path, name) })
  return (
    <>
      <DateField {...field('onDay')} required />
      <Fieldset legend={words.times[language]} hint={fill(words.zoneHint[language], { zone: stored.zone })} inline>
        <TimeField {...field('starts')} required /><TimeField {...field('ends')} required />
      </Fieldset>
      <TextField {...field('place')} />
      <TextField {...field('remoteLink')} />
    </>
  )
}

/** Changes what was agreed, until the meeting is opened. */
export function EditForm({ visit, meeting }: OfMeeting) {
  const path = `/meetings/${meeting.id}`
  return (
    <Disclosure summary={words.edit[visit.language]} open={triedAt(visit, path) !== null} id="edit">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={meeting.version}>
        <PlanFields visit={visit} path={path} stored={meeting} />
        <ActionBar><Button>{words.save[visit.language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

/** Cancels the meeting; its number stays. */
export function CancelForm({ visit, meeting }: OfMeeting) {
  const { language } = visit
  const path = `/meetings/${meeting.id}/cancellation`
  return (
    <Disclosure summary={words.cancel[language]} open={triedAt(visit, path) !== null} id="cancel">
      <p>{words.cancelText[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField language={language} name="reason" label={words.cancelReason[language]} value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} required />
        <ActionBar><Button tone="danger">{words.cancel[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}
