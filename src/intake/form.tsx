// The reading as a form: everything can be corrected, left out or added before anything comes into being.
import { type Body, type Membership, roleWords } from '../body/body.ts'
import { actions } from '../commitment/commitment.ts'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { fill } from '../platform/kit/language.ts'
import { DateField, NumberField, Select, TextArea, TextField, TimeField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { itemOutcomes, type ReadRole } from '../reading/reading.ts'
import { actionWords, outcomeWords, roleWords as readRoleWords } from '../reading/text.ts'
import type { Matter } from '../matter/matter.ts'
import { bodyNamed, capitalised, type Intake, sentenceOf } from './intake.ts'
import { Keep, OfMatter, rowsOf } from './rows.tsx'
import { words } from './text.ts'

type Props = { visit: Visit; intake: Intake; bodies: Body[]; members: Membership[]; matters: Matter[] }

export const confirmationPath = (intake: Pick<Intake, 'id'>): string => `/intakes/${intake.id}/confirmation`

/** The button that shows the members of the body that was chosen; nothing comes into being by it. */
export const refreshStep = 'members'

export function ConfirmForm({ visit, intake, bodies, members, matters }: Props) {
  const { language } = visit
  const { reading } = intake
  const path = confirmationPath(intake)
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  const body = reading.document.body === null ? null : bodyNamed(reading.document.body, bodies)
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={intake.version}>
      <Fieldset legend={words.meeting[language]} level={3}>
        <Select {...field('bodyId', body?.id ?? (bodies.length === 1 ? bodies[0]?.id : ''))} label={words.body[language]} required
          hint={reading.document.body === null ? undefined : fill(words.bodyHint[language], { name: reading.document.body })}
          none={words.choose[language]} options={bodies.map((one) => ({ value: one.id, label: one.name[language] }))} />
        {/* Works without script: the people that can be chosen are those of the body. */}
        {bodies.length > 1 && reading.roles.some((role) => holderOf(role) !== null)
          && <Button tone="secondary" small name="step" value={refreshStep}>{words.refreshMembers[language]}</Button>}
        <NumberField {...field('number', String(reading.meeting.number ?? ''))} label={words.number[language]} required />
        <DateField {...field('onDay', reading.meeting.date ?? '')} label={words.day[language]} required />
      </Fieldset>
      {reading.roles.some((role) => holderOf(role) !== null) && <People visit={visit} intake={intake} members={members} path={path} />}
      <Items visit={visit} intake={intake} path={path} matters={matters} />
      <Commitments visit={visit} intake={intake} path={path} matters={matters} />
      <Next visit={visit} intake={intake} path={path} matters={matters} />
      <p class="hint">{words.confirmHint[language]}</p>
      <ActionBar sticky><Button>{words.confirm[language]}</Button></ActionBar>
    </Form>
  )
}

/** Whoever held the role: by name, or by title where the memo names nobody. */
const holderOf = ({ name, title }: ReadRole): string | null => name ?? (title === null ? null : capitalised(title))

type PartProps = { visit: Visit; intake: Intake; path: string }
type AboutProps = PartProps & { matters: Matter[] }

/** Somebody of another body is not among those that can be chosen now. */
const chosenOr = (who: string, likely: string, members: Membership[]): string =>
  who === '' || who === 'new' || members.some((one) => one.personId === who) ? who : likely

function People({ visit, intake, members, path }: PartProps & { members: Membership[] }) {
  const { language } = visit
  return (
    <Fieldset legend={words.people[language]} level={3}>
      {intake.reading.roles.map((role, index) => {
        const holder = holderOf(role)
        if (holder === null) return null
        const name = `people.${index}`
        // A membership with the same role is the likely one; the person decides.
        const likely = members.find((one) => one.name === holder) ?? members.find((one) => one.role === role.role)
        return (
          <div key={name} class="row">
            <Hidden name={`${name}.name`} value={holder} />
            <Hidden name={`${name}.role`} value={role.role === 'presenter' ? 'expert' : role.role} />
            <Hidden name={`${name}.title`} value={role.name === null ? '' : (role.title ?? '')} />
            <Hidden name={`${name}.represents`} value={role.represents ?? ''} />
            <Select language={language} name={`${name}.who`} label={fill(words.person[language], { name: holder })}
              hint={[readRoleWords[role.role][language], role.name === null ? null : role.title, role.represents].filter(Boolean).join(', ')}
              value={chosenOr(typed(visit, path, `${name}.who`, likely?.personId ?? ''), likely?.personId ?? '', members)} none={words.leaveOut[language]}
              options={[{ value: 'new', label: fill(words.newMember[language], { name: holder }) },
                ...members.map((one) => ({ value: one.personId, label: `${one.name} (${roleWords[one.role][language]})` }))]} />
          </div>
        )
      })}
    </Fieldset>
  )
}

function Items({ visit, intake, path, matters }: AboutProps) {
  const { language } = visit
  const { items } = intake.reading
  return (
    <Fieldset legend={words.items[language]} level={3}>
      {rowsOf(visit, path, 'items', items.length).map((index) => {
        const name = `items.${index}`
        const item = items[index]
        const about = item === undefined ? words.another[language] : fill(words.item[language], { number: index + 1 })
        return (
          <Fieldset key={name} legend={about}>
            <TextArea language={language} name={`${name}.text`} label={about} hideLabel rows={2} lang={intake.reading.language}
              value={typed(visit, path, `${name}.text`, item?.text)} error={faultAt(visit, path, `${name}.text`)} />
            <div class="kept">
              <Select language={language} name={`${name}.outcome`} label={words.outcome[language]} width="medium"
                value={typed(visit, path, `${name}.outcome`, item?.outcome ?? 'heard')}
                options={itemOutcomes.map((one) => ({ value: one, label: outcomeWords[one][language] }))} />
              <Keep visit={visit} path={path} name={name} about={about} isKept={item !== undefined} />
            </div>
            <OfMatter visit={visit} intake={intake} path={path} matters={matters} name={name} text={item?.text} />
          </Fieldset>
        )
      })}
    </Fieldset>
  )
}

function Commitments({ visit, intake, path, matters }: AboutProps) {
  const { language } = visit
  const { commitments } = intake.reading
  return (
    <Fieldset legend={words.commitments[language]} level={3}>
      {rowsOf(visit, path, 'commitments', commitments.length).map((index) => {
        const name = `commitments.${index}`
        const one = commitments[index]
        const field = (part: string, value = '') => ({ language, name: `${name}.${part}`, value: typed(visit, path, `${name}.${part}`, value),
          error: faultAt(visit, path, `${name}.${part}`), lang: intake.reading.language })
        const about = one === undefined ? words.another[language] : fill(words.commitment[language], { number: index + 1 })
        return (
          <Fieldset key={name} legend={about} hint={one === undefined ? undefined : sentenceOf(intake.reading, 'commitment', index)}>
            <Hidden name={`${name}.sentence`} value={sentenceOf(intake.reading, 'commitment', index)} />
            <TextField {...field('matter', capitalised(one?.matter ?? ''))} label={words.matter[language]} />
            <OfMatter visit={visit} intake={intake} path={path} matters={matters} name={name} text={one?.matter} />
            <TextField {...field('bodies', one?.bodies.join(', '))} label={words.bodies[language]} />
            <div class="row__pair">
              <TextField {...field('due', one?.due ?? '')} label={words.due[language]} hint={words.dueHint[language]} width="medium" lang={undefined} />
              <Select {...field('action', one?.action ?? 'bring')} label={words.action[language]} width="medium" lang={undefined}
                options={actions.map((value) => ({ value, label: actionWords[value][language] }))} />
            </div>
            <TextField {...field('then', one?.then.join(', '))} label={words.then[language]} />
            <Keep visit={visit} path={path} name={name} about={about} isKept={one !== undefined} />
          </Fieldset>
        )
      })}
    </Fieldset>
  )
}

function Next({ visit, intake, path, matters }: AboutProps) {
  const { language } = visit
  const { nextMeeting } = intake.reading
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  return (
    <Fieldset legend={words.next[language]} level={3} hint={words.nextHint[language]}>
      <DateField {...field('nextOn', nextMeeting.date ?? '')} label={words.day[language]} />
      <div class="row__pair">
        <TimeField {...field('nextStarts', '09:00')} label={words.starts[language]} hint={words.timesHint[language]} />
        <TimeField {...field('nextEnds', '11:00')} label={words.ends[language]} />
      </div>
      {rowsOf(visit, path, 'topics', nextMeeting.agenda.length).map((index) => {
        const name = `topics.${index}`
        const read = nextMeeting.agenda[index]
        const topic = read === undefined ? undefined : capitalised(read)
        const about = topic === undefined ? words.another[language] : fill(words.topic[language], { number: index + 1 })
        return (
          <Fieldset key={name} legend={about}>
            <div class="kept">
              <TextField {...field(`${name}.text`, topic)} label={words.topicTitle[language]} lang={intake.reading.language} />
              <Keep visit={visit} path={path} name={name} about={about} isKept={topic !== undefined} />
            </div>
            <OfMatter visit={visit} intake={intake} path={path} matters={matters} name={name} text={topic} isNew />
          </Fieldset>
        )
      })}
    </Fieldset>
  )
}
