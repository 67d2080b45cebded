// One commitment: put right by hand, and joined to the item of an agenda that answers it.
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { acceptsItems } from '../meeting/meeting.ts'
import { listMeetings } from '../meeting/reads.ts'
import { faultAt, href, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Facts, PageHead, Panel } from '../platform/page/parts.tsx'
import { bodiesIn, type Commitment, maySeeCommitment, namesOf } from './commitment.ts'
import { PromiseFields } from './item-page.tsx'
import { findCommitment } from './reads.ts'
import { may } from './rules.ts'
import { type BodyNames, CommitmentState, Moves, SourceLink } from './state.tsx'
import { words } from './text.ts'

/** The bodies that have a say in it: of a confidential item's commitment only the one that made it. */
const concerned = (commitment: Commitment) =>
  ({ bodyIds: commitment.source.isConfidential ? [commitment.source.bodyId] : bodiesIn(commitment) })

export const commitmentPage: Show = async (visit) => {
  const { db, by, language, params: { commitmentId = '' } } = visit
  const commitment = isId(commitmentId) ? await findCommitment(db, commitmentId) : null
  if (commitment === null || !maySeeCommitment(by.actor, commitment, by.on)) return null
  if (commitment.closing !== null || !isAllowed(may.edit, by.actor, concerned(commitment), by.on)) return null
  const names: BodyNames = new Map((await listBodies(db)).map((body) => [body.id, body.name]))
  const bodies = [...names].map(([id, name]) => ({ id, name: name[language] }))
  const items = await listOpenItems(visit, commitment, names)
  const path = `/commitments/${commitment.id}`
  const linking = `${path}/handlings`
  return {
    kind: 'page', title: commitment.matter, trail: [{ href: href(visit, '/commitments'), label: words.commitments[language] }], children: (
      <>
        <PageHead title={commitment.matter} eyebrow={words.commitment[language]}
          lead={commitment.source.sentence === commitment.matter ? undefined : <p>”{commitment.source.sentence}”</p>} />
        <About visit={visit} commitment={commitment} names={names} />
        <Panel title={words.edit[language]} id="edit">
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={commitment.version}>
            <PromiseFields visit={visit} path={path} bodies={bodies} stored={commitment} />
            <TextField language={language} name="reason" label={words.moveReason[language]} hint={words.moveReasonHint[language]}
              value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
            <ActionBar><Button>{words.save[language]}</Button></ActionBar>
          </Form>
        </Panel>
        {items.length > 0 && (
          <Panel title={words.link[language]} id="link">
            <Form action={href(visit, linking)} idempotencyKey={visit.world.random(18)}>
              <Select language={language} name="answer" label={words.item[language]} hint={words.linkHint[language]} options={items}
                value={typed(visit, linking, 'answer')} error={faultAt(visit, linking, 'itemId')} />
              <ActionBar><Button tone="secondary">{words.link[language]}</Button></ActionBar>
            </Form>
          </Panel>
        )}
      </>
    ),
  }
}

/** Where it stands, and where it comes from. */
function About({ visit, commitment, names }: { visit: Visit; commitment: Commitment; names: BodyNames }) {
  const { language, by } = visit
  return <Facts rows={[
    { term: words.state[language], value: <CommitmentState commitment={commitment} on={by.on} language={language} /> },
    { term: words.where[language], value: namesOf(commitment, language) },
    { term: words.when[language], value: <>{commitment.due === null ? words.noDue[language] : writtenDue(commitment.due, language)}
      <Moves moves={commitment.moves} language={language} /></> },
    { term: words.source[language], value: <SourceLink visit={visit} commitment={commitment} names={names} /> },
  ]} />
}

/** Items that stand on agendas of the reader's bodies whose meetings are still to be held, and do not answer it yet. */
async function listOpenItems({ db, by, language }: Visit, commitment: Commitment, names: BodyNames): Promise<Choice[]> {
  const own = bodiesOf(by.actor, by.on).filter((bodyId) => isAllowed(may.link, by.actor, { bodyIds: [bodyId] }, by.on))
  const known = new Set(commitment.handlings.map((one) => one.itemId))
  const found: Choice[] = []
  for (const meeting of (await listMeetings(db, own)).filter(acceptsItems)) {
    for (const item of arrange(await listItems(db, meeting.id)).filter((one) => one.kind === 'matter' && one.struckAt === null && !known.has(one.id))) {
      const where = fill(words.sourceMeeting[language], { body: names.get(meeting.bodyId)?.[language] ?? '', number: meeting.number,
        day: writtenDay(meeting.onDay, language) })
      found.push({ value: `${meeting.id} ${item.id}`, label: `${where}: ${item.shownNumber} ${textIn(item.title, language)}` })
    }
  }
  return found
}

/** The choice of an item is one field of the form. */
export const answerChosen = (_visit: Visit, form: Record<string, unknown>): Record<string, unknown> => {
  const [meetingId, itemId] = String(form.answer ?? '').split(' ')
  return { ...form, meetingId, itemId }
}
