// Reading memos in: the list, the upload, and the reading beside its text.
import { bodiesOf, standingsOn } from '../body/body.ts'
import { listBodies, listMembers } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { InputRefused } from '../platform/http/form.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Page, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { FileField, TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Empty, Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { missingWords } from '../reading/text.ts'
import { confirmIntake, takeIn } from './actions.ts'
import { ConfirmForm, confirmationPath, refreshStep } from './form.tsx'
import { bodyNamed, ofSameMeeting, type Intake } from './intake.ts'
import { distributionOf, MarkedText } from './marked.tsx'
import { findIntake, listIntakes, listMattersToTell } from './reads.ts'
import { mayRead } from './rules.ts'
import { words } from './text.ts'
import { readUpload } from './upload.ts'

const maySee = (visit: Visit) => isAllowed(mayRead.see, visit.by.actor, {}, visit.by.on)

const intakesPage: Show = async (visit): Promise<Page | null> => {
  if (!maySee(visit)) return null
  const { language } = visit
  const intakes = await listIntakes(visit.db)
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
        <Form action={href(visit, '/intakes')} idempotencyKey={visit.world.random(18)} files>
          <FileField language={language} name="file" label={words.file[language]} hint={words.fileHint[language]} accept=".txt,.docx,.pdf,text/plain"
            error={faultAt(visit, '/intakes', 'file')} />
          <TextArea language={language} name="pasted" label={words.paste[language]} rows={8} value={typed(visit, '/intakes', 'pasted')}
            error={faultAt(visit, '/intakes', 'pasted')} />
          <ActionBar><Button>{words.read[language]}</Button></ActionBar>
        </Form>
        <Panel title={words.earlier[language]} id="earlier">
          {intakes.length === 0 ? <Empty>{words.none[language]}</Empty> : (
            <Table caption={words.earlier[language]} hideCaption head={[words.memo[language], words.readAt[language], words.state[language]]}
              rows={intakes.map((intake) => [
                <a href={href(visit, `/intakes/${intake.id}`)} lang={intake.reading.language}>{titleOf(intake)}</a>,
                `${writtenInstant(intake.readAt, language)}, ${intake.readBy}`, <State visit={visit} intake={intake} />,
              ])} />
          )}
        </Panel>
      </>
    ),
  }
}

const titleOf = (intake: Intake): string =>
  intake.reading.document.title ?? [intake.reading.document.body, intake.reading.meeting.number, intake.reading.meeting.date].filter(Boolean).join(' ')

const State = ({ visit: { language }, intake }: { visit: Visit; intake: Intake }) => (
  <Badge tone={intake.confirmed === null ? 'warning' : 'success'}>{words[intake.confirmed === null ? 'waiting' : 'confirmed'][language]}</Badge>
)

const intakePage: Show = async (visit) => {
  const { language, db, by, params: { intakeId = '' } } = visit
  const intake = maySee(visit) && isId(intakeId) ? await findIntake(db, intakeId) : null
  if (intake === null) return null
  return {
    kind: 'page', title: titleOf(intake), trail: [{ href: href(visit, '/intakes'), label: words.title[language] }], children: (
      <>
        <PageHead title={<span lang={intake.reading.language}>{titleOf(intake)}</span>} lead={<p><State visit={visit} intake={intake} /></p>} />
        {visit.query.has('known') && (
          <Notice language={language} tone="warning" title={words.knownTitle[language]}>
            <p>{fill(words.known[language], { at: writtenInstant(intake.readAt, language), by: intake.readBy })}</p>
          </Notice>
        )}
        <Others visit={visit} others={ofSameMeeting(intake, await listIntakes(db))} />
        <Missing visit={visit} intake={intake} />
        <div class="reading">
          <section class="reading__stay" aria-labelledby="text-title" tabIndex={0}><h2 id="text-title">{words.text[language]}</h2>
            <MarkedText reading={intake.reading} language={language} /></section>
          <section aria-labelledby="understood-title"><h2 id="understood-title">{words.understood[language]}</h2>
            {intake.confirmed !== null
              ? <ToMeeting visit={visit} meetingId={intake.confirmed.meetingId} />
              : <ConfirmForm visit={visit} intake={intake} {...await choicesFor(visit, intake, bodiesOf(by.actor, by.on))} />}
          </section>
        </div>
      </>
    ),
  }
}

function Others({ visit, others }: { visit: Visit; others: Intake[] }) {
  const { language } = visit
  return others.length === 0 ? null : (
    <Notice language={language} tone="warning" title={words.sameMeetingTitle[language]}>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <a href={href(visit, `/intakes/${other.id}`)} lang={other.reading.language}>{titleOf(other)}</a>
            {' '}{writtenInstant(other.readAt, language)}, {other.readBy} <State visit={visit} intake={other} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const ToMeeting = ({ visit, meetingId }: { visit: Visit; meetingId: string }) => (
  <ActionBar>
    <ButtonLink href={href(visit, `/meetings/${meetingId}`)} tone="primary">{words.toMeeting[visit.language]}</ButtonLink>
  </ActionBar>
)

/** The bodies whose secretary or chair the person is, and the people and matters of the body the memo names. */
async function choicesFor(visit: Visit, intake: Intake, own: string[]) {
  const { db, by } = visit
  const leads = standingsOn(by.actor, by.on).filter((one) => one.role === 'secretary' || one.role === 'chair')
  const ledHere = new Set(leads.map((one) => one.bodyId))
  const bodies = (await listBodies(db)).filter((body) => own.includes(body.id) && ledHere.has(body.id))
  const body = intake.reading.document.body === null ? null : bodyNamed(intake.reading.document.body, bodies)
  // After a refusal the people are those of the body that was chosen.
  const tried = typed(visit, confirmationPath(intake), 'bodyId')
  const chosen = bodies.find((one) => one.id === tried) ?? body ?? bodies[0]
  const members = chosen === undefined ? [] : oncePerPerson(await listMembers(db, chosen.id, intake.reading.meeting.date ?? by.on))
  const matters = chosen === undefined ? [] : await listMattersToTell(db, chosen.id, by.personId)
  return { bodies, members, matters }
}

function Missing({ visit: { language }, intake: { reading } }: { visit: Visit; intake: Intake }) {
  const distribution = distributionOf(reading, language)
  return (
    <>
      {reading.missing.length > 0 && (
        <Notice language={language} tone="info" title={words.missing[language]}>
          <ul>{reading.missing.map((code) => <li key={code}>{missingWords[code][language]}</li>)}</ul>
        </Notice>
      )}
      {distribution !== null && <p>{distribution}</p>}
    </>
  )
}

const isRefreshing = (step: unknown): boolean => step === refreshStep

/** The button beside the body only shows the form again, with everything typed. */
const confirmedForm = (_visit: Visit, { step, ...form }: Record<string, unknown>) => {
  if (isRefreshing(step)) throw new InputRefused([])
  return form
}

const intakeAgain: Show = async (visit) => {
  const page = await intakePage(visit)
  return page?.kind === 'page' && isRefreshing(visit.tried?.values.step) ? { ...page, status: 200 } : page
}

export const routes: Route[] = [
  show('/intakes', intakesPage),
  post('/intakes', takeIn, { again: intakesPage, input: readUpload, back: (answer) => `/intakes/${answer.id}${answer.isKnown ? '?known' : ''}` }),
  show('/intakes/:intakeId', intakePage),
  post('/intakes/:intakeId/confirmation', confirmIntake, { again: intakeAgain, input: confirmedForm, back: (answer) => `/meetings/${answer.meetingId}` }),
]

