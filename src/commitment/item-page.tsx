// What was promised on one item of a meeting, and the form that writes a new promise down.
import { asSeenBy } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { isItemRecorded, listItems } from '../agenda/reads.ts'
import { listBodies } from '../body/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { faultAt, href, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { type Language, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form } from '../platform/page/form.tsx'
import { Empty, Notice, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { actions, type Commitment, namesOf } from './commitment.ts'
import { listCommitmentsOfMeeting } from './reads.ts'
import { may } from './rules.ts'
import { actionWords, makeRefusals, words } from './text.ts'

export const itemCommitmentsPath = '/meetings/:meetingId/items/:itemId/commitments'

export const itemCommitmentsPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const meeting = isId(meetingId) && isId(itemId) ? await findMeeting(db, meetingId) : null
  const found = meeting === null ? undefined : arrange(await listItems(db, meeting.id)).find((one) => one.id === itemId)
  if (meeting === null || found === undefined || !isAllowed(may.see, by.actor, { bodyIds: [meeting.bodyId] }, by.on)) return null
  const item = asSeenBy(by.actor, found, by.on)
  if (!item.isWhole) return null
  const commitments = (await listCommitmentsOfMeeting(db, meeting.id)).filter((one) => one.source.itemId === item.id)
  const mayMake = isAllowed(may.make, by.actor, { bodyIds: [meeting.bodyId] }, by.on)
  const isRecorded = await isItemRecorded(db, item.id)
  const bodies = (await listBodies(db)).map((body) => ({ id: body.id, name: body.name[language] }))
  return {
    kind: 'page', title: `${words.ofItem[language]}: ${item.shownNumber} ${textIn(item.title, language)}`,
    trail: [{ href: href(visit, `/meetings/${meeting.id}/items/${item.id}`), label: `${item.shownNumber} ${textIn(item.title, language)}` }],
    children: (
      <>
        <PageHead eyebrow={words.ofItem[language]}
          title={<>{item.shownNumber} <Spoken text={spoken(item.title, language)} language={language} /></>} />
        {commitments.length === 0 ? <Empty>{words.noneOfItem[language]}</Empty> : <Listed commitments={commitments} language={language} />}
        {mayMake && !isRecorded && <Notice language={language} tone="info">{makeRefusals.notRecorded[language]}</Notice>}
        {mayMake && isRecorded && <MakeForm visit={visit} bodies={bodies} />}
      </>
    ),
  }
}

const Listed = ({ commitments, language }: { commitments: Commitment[]; language: Language }) => (
  <ul>
    {commitments.map((one) => (
      <li key={one.id}>
        <a href={`/${language}/commitments#commitment-${one.id}`}>{one.matter}</a> ({actionWords[one.action][language]}):{' '}
        {namesOf(one, language)}, {one.due === null ? words.noDue[language] : writtenDue(one.due, language)}
      </li>
    ))}
  </ul>
)

function MakeForm({ visit, bodies }: { visit: Visit; bodies: BodyChoice[] }) {
  const { language, params } = visit
  const path = `/meetings/${params.meetingId}/items/${params.itemId}/commitments`
  return (
    <Panel title={words.make[language]} id="make">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <PromiseFields visit={visit} path={path} bodies={bodies} />
        <TextArea language={language} name="sentence" value={typed(visit, path, 'sentence')} error={faultAt(visit, path, 'sentence')}
          label={words.sentence[language]} rows={2} />
        <ActionBar><Button>{words.make[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

export type BodyChoice = { id: string; name: string }

/** What is promised, where, when and then where: for a new promise and for one that is put right. */
export function PromiseFields({ visit, path, bodies, stored }: { visit: Visit; path: string; bodies: BodyChoice[]; stored?: Commitment }) {
  const { language } = visit
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  const named = new Set(stored?.bodies.map((body) => body.bodyId))
  const tried = triedAt(visit, path)
  return (
    <>
      <TextField {...field('matter', stored?.matter)} label={words.matter[language]} required />
      <Select {...field('action', stored?.action)} label={words.what[language]}
        options={actions.map((value) => ({ value, label: actionWords[value][language] }))} />
      <Fieldset legend={words.where[language]}>
        {bodies.map((body) => (
          <Checkbox key={body.id} language={language} name={`bodyIds.${body.id}`} label={body.name}
            checked={tried === null ? named.has(body.id) : tried.values[`bodyIds.${body.id}`] !== undefined} />
        ))}
        <TextArea {...field('others', stored?.bodies.filter((body) => body.bodyId === null).map((body) => body.name).join('\n'))}
          label={words.others[language]} rows={2} />
      </Fieldset>
      <TextField {...field('due', stored?.due ?? '')} label={words.when[language]} hint={words.dueHint[language]} width="medium" />
      <TextArea {...field('then', stored?.then.join('\n'))} label={words.then[language]} hint={words.thenHint[language]} rows={2} />
    </>
  )
}
