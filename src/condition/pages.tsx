// The conditions of the reform, and what a matter waits for.
import { listBodies } from '../body/reads.ts'
import { bodiesOfMatter, type Matter, mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Empty, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { listStopsOfMatter } from '../stop/reads.ts'
import { addConditionOf, addStageTo, dependOn, endDependence, fallCondition, setStageOf } from './actions.ts'
import { type Condition, conditionKinds, dayOf, isUrgent, stagesOf, stateOf } from './condition.ts'
import { againOfDependence, conditionPage, rowsOf } from './condition-page.tsx'
import { Dependences } from './list.tsx'
import { listAdoptionsOfMatter, listAllDependences, listConditions, listDependencesOfMatter, listItemsOfMatter } from './reads.ts'
import { may } from './rules.ts'
import { kindWords, words } from './text.ts'

const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const every = { bodyIds: (await listBodies(db)).map((body) => body.id), ownerId: null }
  const isSeated = isAllowed(may.see, by.actor, every, by.on)
  const conditions = isSeated ? await listConditions(db) : []
  const all = conditions.length === 0 ? [] : await listAllDependences(db)
  const rows = await Promise.all(conditions.map(async (one) => rowOf(visit, one,
    (await rowsOf(visit, one, all.filter(({ conditionId }) => conditionId === one.id), false)).map(({ dependence }) => dependence))))
  return {
    kind: 'page', title: words.conditions[language], trail: [], children: (
      <>
        <PageHead title={words.conditions[language]} lead={<p>{words.lead[language]}</p>} />
        {conditions.length === 0 ? <Empty>{words.none[language]}</Empty> : (
          <Table caption={words.conditions[language]} hideCaption rows={rows}
            head={[words.condition[language], words.now[language], words.expected[language], words.depends[language]]} />
        )}
        {isAllowed(may.add, by.actor, every, by.on) && <AddForm visit={visit} />}
      </>
    ),
  }
}

function rowOf(visit: Visit, condition: Condition, dependences: Parameters<typeof stateOf>[0][]) {
  const { language } = visit
  const now = stagesOf(condition).find((one) => one.state === 'now')
  const urgent = dependences.filter((one) => isUrgent(stateOf(one, condition))).length
  const day = now === undefined ? null : dayOf(now)
  return [
    <><a href={href(visit, `/conditions/${condition.id}`)}><Spoken text={spoken(condition.name, language)} language={language} /></a>
      <p class="hint">{kindWords[condition.kind][language]}</p></>,
    condition.fell !== null ? <Badge tone="danger">{words.hasFallen[language]}</Badge> : now === undefined
      ? <Badge tone="success">{words.allCome[language]}</Badge>
      : textIn(now.name, language),
    day === null ? '–' : writtenDay(day, language),
    <>{dependences.length} {urgent > 0 && <Badge tone="warning">{fill(words.urgent[language], { count: urgent })}</Badge>}</>,
  ]
}

function AddForm({ visit }: { visit: Visit }) {
  const { language } = visit
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, '/conditions', name, value), error: faultAt(visit, '/conditions',
    name) })
  return (
    <Panel title={words.add[language]} id="add">
      <Form action={href(visit, '/conditions')} idempotencyKey={visit.world.random(18)}>
        <Select {...field('kind', 'act')} label={words.kind[language]} width="medium"
          options={conditionKinds.map((value) => ({ value, label: kindWords[value][language] }))} />
        <TextField {...field(`name.${language}`)} label={words.name[language]} required
          error={faultAt(visit, '/conditions', `name.${language}`) ?? faultAt(visit, '/conditions', 'name')} />
        <TextField {...field('note')} label={words.note[language]} />
        <ActionBar><Button>{words.add[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const matterPage: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const matter = isId(matterId) ? await findMatter(db, matterId) : null
  const concerned = matter === null ? null : { bodyIds: bodiesOfMatter(matter), ownerId: matter.ownerId }
  if (matter === null || concerned === null || !mayKnowMatter(by.actor, matter, by.on) || !isAllowed(may.depend, by.actor, concerned, by.on)) return null
  const conditions = new Map((await listConditions(db)).map((one) => [one.id, one]))
  const rows = (await listDependencesOfMatter(db, matter.id)).flatMap((dependence) => {
    const condition = conditions.get(dependence.conditionId)
    return condition === undefined ? [] : [{ dependence, condition, matter: null, mayEnd: true }]
  })
  const title = textIn(matter.title, language)
  return {
    kind: 'page', title: `${words.dependTitle[language]}: ${title}`,
    trail: [{ href: href(visit, '/matters'), label: words.matters[language] }, { href: href(visit, `/matters/${matter.id}`), label: title }],
    children: (
      <>
        <PageHead eyebrow={<Spoken text={spoken(matter.title, language)} language={language} />} title={words.dependTitle[language]} />
        <Panel title={words.waitsFor[language]} id="waits">
          {rows.length === 0 ? <p class="quiet">{words.waitsForNothing[language]}</p> : <Dependences visit={visit} rows={rows} about="condition" />}
        </Panel>
        {conditions.size === 0 ? <p><a href={href(visit, '/conditions')}>{words.add[language]}</a></p>
          : <DependForm visit={visit} matter={matter} conditions={[...conditions.values()]} parts={await partsOf(visit, matter)} />}
      </>
    ),
  }
}

/** What of a matter can depend on a condition: itself, its open stops, its decisions, and approvals under a condition. */
async function partsOf({ db, by, language }: Visit, matter: Matter): Promise<Choice[]> {
  const stops = (await listStopsOfMatter(db, matter.id)).filter((one) => one.dropped === null)
  const own = (await listItemsOfMatter(db, matter.id)).filter((one) => isAllowed(may.see, by.actor, { bodyIds: [one.bodyId], ownerId: null }, by.on))
  return [{ value: 'matter', label: words.wholeMatter[language] },
    ...stops.map((one) => ({ value: `stop ${one.id}`, label: fill(words.stop[language], { body: one.body[language], due: writtenDue(one.due, language) }) })),
    ...own.map((one) => ({ value: `item ${one.meetingId} ${one.itemId}`, label: fill(words.decision[language], { body: one.body[language],
      number: one.meetingNumber, day: writtenDay(one.onDay, language) }) })),
    ...(await listAdoptionsOfMatter(db, matter.id)).map((one) => ({ value: `adoption ${one.id}`, label: words.adoption[language] }))]
}

function DependForm({ visit, matter, conditions, parts }: { visit: Visit; matter: Matter; conditions: Condition[]; parts: Choice[] }) {
  const { language } = visit
  const path = `/matters/${matter.id}/conditions`
  const stages = conditions.filter((one) => one.fell === null).flatMap((one) => one.stages.map((stage) => (
    { value: `${one.id} ${stage.position}`, label: `${textIn(one.name, language)}: ${textIn(stage.name, language)}` })))
  return (
    <Panel title={words.depend[language]} id="depend">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select language={language} name="stage" label={words.stageOf[language]} options={stages} value={typed(visit, path, 'stage')} />
        <Select language={language} name="part" label={words.what[language]} options={parts} value={typed(visit, path, 'part')} />
        <TextField language={language} name="note" label={words.note[language]} value={typed(visit, path, 'note')} error={faultAt(visit, path, 'note')} />
        <ActionBar><Button>{words.depend[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** The choices of the form are one field each. */
const chosen = (_visit: Visit, form: Record<string, unknown>): Record<string, unknown> => {
  const [conditionId, position] = String(form.stage ?? '').split(' ')
  const [kind, first, second] = String(form.part ?? '').split(' ')
  return { note: form.note, conditionId, position, ...kind === 'stop' ? { stopId: first } : kind === 'adoption' ? { adoptionId: first }
    : kind === 'item' ? { meetingId: first, itemId: second } : {} }
}

const backToCondition = (answer: { id?: string }, visit: Visit) => `/conditions/${visit.params.conditionId ?? answer.id}`

export const routes: Route[] = [
  show('/conditions', listPage),
  post('/conditions', addConditionOf, { again: listPage, back: backToCondition }),
  show('/conditions/:conditionId', conditionPage),
  post('/conditions/:conditionId/stages', addStageTo, { again: conditionPage, back: backToCondition }),
  post('/conditions/:conditionId/stages/:position', setStageOf, { again: conditionPage, back: (answer,
    visit) => `${backToCondition(answer, visit)}#dependents` }),
  post('/conditions/:conditionId/fall', fallCondition, { again: conditionPage, back: (answer, visit) => `${backToCondition(answer, visit)}#dependents` }),
  show('/matters/:matterId/conditions', matterPage),
  post('/matters/:matterId/conditions', dependOn, { again: matterPage, input: chosen, back: (_answer,
    visit) => `/matters/${visit.params.matterId}/conditions` }),
  post('/dependences/:dependenceId/ending', endDependence, { again: againOfDependence, back: () => '/conditions' }),
]
