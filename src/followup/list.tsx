// Follow-ups as every page shows them, and the fields of one.
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { DateField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, DaysLeft, Panel } from '../platform/page/parts.tsx'
import { closingWords, daysLeft, type Followup, isOwnerGone } from './followup.ts'
import type { Task } from './rules.ts'
import { words } from './text.ts'

/** How a follow-up stands: days left, or how it ended. */
/** Told where the owner has left the body and nobody has taken over yet. */
export const OwnerGone = ({ visit: { language, by }, followup }: { visit: Visit; followup: Followup }) => !isOwnerGone(followup, by.on) ? null
  : <p><Badge tone="warning">{words.ownerGone[language]}</Badge></p>

export function FollowupState({ visit: { language, by }, followup }: { visit: Visit; followup: Followup }) {
  if (followup.closing !== null) {
    return <Badge tone={followup.closing === 'finished' ? 'success' : 'neutral'}>{closingWords[followup.closing][language]}</Badge>
  }
  const days = daysLeft(followup, by.on)
  return days === null ? <Badge>{words.noDue[language]}</Badge> : <DaysLeft days={days} language={language} />
}

/** Who, by when, and how it ended. */
export function FollowupAbout({ visit, followup }: { visit: Visit; followup: Followup }) {
  const { language } = visit
  const due = followup.dueOn === null ? '' : `, ${fill(words.due[language], { day: writtenDay(followup.dueOn, language) })}`
  return (
    <>
      <p class="todo__about">{followup.owner}{due}</p>
      {followup.handovers.map((one) => <p key={`${one.onDay} ${one.from}`} class="todo__about">{fill(words.handedOver[language],
        { day: writtenDay(one.onDay, language), from: one.from })}</p>)}
      <OwnerGone visit={visit} followup={followup} />
      {followup.closing !== null && followup.closedAt !== null && (
        <p class="todo__about">
          {fill(words.closedAt[language], { how: closingWords[followup.closing][language],
            when: writtenInstant(followup.closedAt, language), who: followup.closedByName ?? '' })}
          {followup.closingReason !== '' && `: ${followup.closingReason}`}
        </p>
      )}
    </>
  )
}

/** The follow-ups of one item, with their state. */
export const FollowupList = ({ visit, followups }: { visit: Visit; followups: Followup[] }) => (
  <ul class="todo">
    {followups.map((followup) => (
      <li key={followup.id} class="todo__item">
        <div class="todo__what"><span class="written">{followup.what}</span><FollowupAbout visit={visit} followup={followup} /></div>
        <FollowupState visit={visit} followup={followup} />
      </li>
    ))}
  </ul>
)

/** What is still open in the body, at the standing item where it comes back until it is closed. */
export const ReturningFollowups = ({ visit, followups }: { visit: Visit; followups: Followup[] }) => followups.length === 0 ? null : (
  <Panel title={words.returning[visit.language]} id="returning"><FollowupList visit={visit} followups={followups} /></Panel>
)

type Fields = { visit: Visit; path: string; stored?: Task; members: { personId: string; name: string }[] }

/** What, who, by when. */
export function FollowupFields({ visit, path, stored, members }: Fields) {
  const { language } = visit
  const field = (name: 'what' | 'ownerId' | 'owner' | 'dueOn', value = '') =>
    ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  // Whoever answers for it already can be chosen after leaving the body too.
  const isGone = stored !== undefined && stored.ownerId !== null && !members.some((one) => one.personId === stored.ownerId)
  const choices = isGone ? [...members, { personId: stored.ownerId ?? '', name: stored.owner }] : members
  const owner = stored === undefined || stored.ownerId !== null ? '' : stored.owner
  return (
    <>
      <TextArea {...field('what', stored?.what)} label={words.what[language]} rows={2} required />
      <Select {...field('ownerId', stored?.ownerId ?? '')} label={words.ownerId[language]} none={words.chooseOwner[language]}
        options={choices.map((one) => ({ value: one.personId, label: one.name }))} />
      <TextField {...field('owner', owner)} label={words.ownerOther[language]} hint={words.ownerOtherHint[language]} />
      <DateField {...field('dueOn', stored?.dueOn ?? '')} label={words.dueOn[language]} hint={words.dueHint[language]} />
    </>
  )
}

/** Where a follow-up of an item is added. */
export const followupsPath = (meetingId: string, itemId: string): string => `/meetings/${meetingId}/items/${itemId}/followups`

export function AddFollowupForm({ visit, meetingId, itemId, members }: Omit<Fields, 'path' | 'stored'> & { meetingId: string; itemId: string }) {
  const path = followupsPath(meetingId, itemId)
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
      <FollowupFields visit={visit} path={path} members={members} />
      <ActionBar><Button>{words.add[visit.language]}</Button></ActionBar>
    </Form>
  )
}
