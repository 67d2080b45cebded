// One condition: its stages with their days, its moves, and everything that depends on it.
import { listBodies } from '../body/reads.ts'
import { asMatterSeenBy, bodiesOfMatter, mayKnowMatter, maySeeMatter } from '../matter/matter.ts'
import { listMattersAmong } from '../matter/reads.ts'
import { faultAt, href, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Confirm, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Notice, PageHead, Panel, Spoken, Steps, Table } from '../platform/page/parts.tsx'
import { type Condition, type Dependence, isUrgent, outOfOrder, type Stage, stagesOf, stateOf } from './condition.ts'
import { Dependences, type Row } from './list.tsx'
import { findCondition, findDependence, listDependences } from './reads.ts'
import { may } from './rules.ts'
import { kindWords, words } from './text.ts'

const everyBody = async ({ db }: Visit) => ({ bodyIds: (await listBodies(db)).map((body) => body.id), ownerId: null })

/** The dependences that the reader may see, with their matters. */
export async function rowsOf({ db, by, language }: Visit, condition: Condition, dependences: Dependence[], mayLead: boolean): Promise<Row[]> {
  const ids = dependences.flatMap(({ dependent }) => dependent.kind === 'handoff' ? [] : [dependent.matterId])
  const matters = new Map((await listMattersAmong(db, [...new Set(ids)])).map((one) => [one.id, one]))
  return dependences.flatMap((dependence): Row[] => {
    const { dependent } = dependence
    if (dependent.kind === 'handoff') return [{ dependence, condition, matter: null, mayEnd: mayLead }]
    const matter = matters.get(dependent.matterId)
    if (matter === undefined || !maySeeMatter(by.actor, matter, by.on)) return []
    const isKnown = mayKnowMatter(by.actor, matter, by.on)
    return [{ dependence: isKnown ? dependence : { ...dependence, note: '' }, condition,
      matter: { id: matter.id, title: textIn(asMatterSeenBy(by.actor, matter, by.on).title, language) },
      mayEnd: isKnown && isAllowed(may.end, by.actor, { bodyIds: bodiesOfMatter(matter), ownerId: matter.ownerId }, by.on) }]
  })
}

export const conditionPage: Show = async (visit) => {
  const { db, by, language, params: { conditionId = '' } } = visit
  const every = await everyBody(visit)
  const condition = isId(conditionId) && isAllowed(may.see, by.actor, every, by.on) ? await findCondition(db, conditionId) : null
  if (condition === null) return null
  const mayEdit = isAllowed(may.edit, by.actor, every, by.on) && condition.fell === null
  const rows = await rowsOf(visit, condition, await listDependences(db, condition.id), isAllowed(may.end, by.actor, every, by.on))
  const urgent = rows.filter((row) => isUrgent(stateOf(row.dependence, condition)))
  return {
    kind: 'page', title: textIn(condition.name, language), trail: [{ href: href(visit, '/conditions'), label: words.conditions[language] }], children: (
      <>
        <PageHead eyebrow={kindWords[condition.kind][language]} title={<Spoken text={spoken(condition.name, language)} language={language} />}
          lead={condition.note === '' ? undefined : <p>{condition.note}</p>} />
        {condition.fell !== null && <Notice language={language} tone="danger"><p>{fill(words.fallen[language], { day: writtenDay(condition.fell.onDay,
          language),
          who: condition.fell.who, reason: condition.fell.reason })}</p></Notice>}
        {urgent.length > 0 && <Notice language={language} tone="warning"><p>{fill(words.toSettle[language], { count: urgent.length })}</p></Notice>}
        {outOfOrder(condition).map(({ earlier, later }) => (
          <Notice key={later.position} language={language} tone="warning"><p>{fill(words.outOfOrder[language], { later: textIn(later.name, language),
            laterDay: writtenDay(later.day, language), earlier: textIn(earlier.name, language), earlierDay: writtenDay(earlier.day, language) })}</p></Notice>
        ))}
        <Panel title={words.stages[language]} id="stages"><Stages visit={visit} condition={condition} mayEdit={mayEdit} /></Panel>
        <Panel title={words.depends[language]} id="dependents">
          {rows.length === 0 ? <p class="quiet">{words.noDependents[language]}</p> : <Dependences visit={visit} rows={rows} about="matter" />}
        </Panel>
        {condition.moves.length > 0 && <Panel title={words.moves[language]} id="moves"><Moves visit={visit} condition={condition} /></Panel>}
        {mayEdit && <Fall visit={visit} condition={condition} />}
      </>
    ),
  }
}

function Stages({ visit, condition, mayEdit }: { visit: Visit; condition: Condition; mayEdit: boolean }) {
  const { language, by } = visit
  const written = (day: string | null) => day === null ? '–' : writtenDay(day, language)
  const stages = stagesOf(condition)
  return (
    <>
      <Steps language={language} label={words.stages[language]} steps={stages.map((one) => ({ label: textIn(one.name, language), state: one.state,
        detail: one.actualOn === null ? undefined : writtenDay(one.actualOn, language) }))} />
      <Table caption={words.stages[language]} hideCaption
        head={[words.now[language], words.planned[language], words.expected[language], words.actual[language], words.source[language]]}
        rows={stages.map((one) => [textIn(one.name, language), written(one.plannedOn),
          <>{written(one.expectedOn)} {one.actualOn === null && one.expectedOn !== null && one.expectedOn < by.on
            && <Badge tone="warning">{words.late[language]}</Badge>}</>,
          written(one.actualOn), one.source])} />
      {mayEdit && stages.map((one) => <StageForm key={one.position} visit={visit} condition={condition} stage={one} />)}
      {mayEdit && <AddStage visit={visit} condition={condition} />}
    </>
  )
}

function StageForm({ visit, condition, stage }: { visit: Visit; condition: Condition; stage: Stage }) {
  const { language } = visit
  const path = `/conditions/${condition.id}/stages/${stage.position}`
  const name = textIn(stage.name, language)
  const field = (key: string, value: string | null = '') => ({ language, name: key, value: typed(visit, path, key, value ?? ''), error: faultAt(visit,
    path, key) })
  return (
    <Disclosure summary={`${words.change[language]}: ${name}`} open={triedAt(visit, path) !== null} id={`stage-${stage.position}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={condition.version}>
        <DateField {...field('plannedOn', stage.plannedOn)} label={words.planned[language]} />
        <DateField {...field('expectedOn', stage.expectedOn)} label={words.expected[language]} />
        <TextField {...field('reason')} label={words.reason[language]} />
        <DateField {...field('actualOn', stage.actualOn)} label={words.actual[language]} max={visit.by.on} />
        <TextField {...field('source', stage.source)} label={words.source[language]} hint={words.sourceHint[language]} />
        <ActionBar><Button small about={name}>{words.save[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function AddStage({ visit, condition }: { visit: Visit; condition: Condition }) {
  const { language } = visit
  const path = `/conditions/${condition.id}/stages`
  return (
    <Disclosure summary={words.addStage[language]} open={triedAt(visit, path) !== null} id="add-stage">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField language={language} name={`name.${language}`} label={words.name[language]} required value={typed(visit, path, `name.${language}`)}
          error={faultAt(visit, path, `name.${language}`) ?? faultAt(visit, path, 'name')} />
        <ActionBar><Button small>{words.addStage[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function Moves({ visit: { language }, condition }: { visit: Visit; condition: Condition }) {
  const said = (day: string | null) => day === null ? words.noDay[language] : writtenDay(day, language)
  const nameOf = (position: number) => textIn(condition.stages.find((one) => one.position === position)?.name ?? {}, language)
  return (
    <ul>
      {condition.moves.map((one, index) => <li key={index}>{fill(words.move[language], { day: writtenDay(one.onDay, language), who: one.who,
        stage: nameOf(one.position), from: said(one.from), to: said(one.to), reason: one.reason })}</li>)}
    </ul>
  )
}

function Fall({ visit, condition }: { visit: Visit; condition: Condition }) {
  const { language, by } = visit
  const path = `/conditions/${condition.id}/fall`
  return (
    <Confirm summary={words.fall[language]}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={condition.version}>
        <DateField language={language} name="onDay" label={words.onDay[language]} max={by.on} value={typed(visit, path, 'onDay', by.on)}
          error={faultAt(visit, path, 'onDay')} />
        <TextField language={language} name="reason" label={words.fallReason[language]} required value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button tone="danger">{words.fall[language]}</Button></ActionBar>
      </Form>
    </Confirm>
  )
}

/** The condition's page again, for somebody who may end the dependence. */
export const againOfDependence: Show = async (visit) => {
  const { dependenceId = '' } = visit.params
  const dependence = isId(dependenceId) ? await findDependence(visit.db, dependenceId) : null
  const condition = dependence === null ? null : await findCondition(visit.db, dependence.conditionId)
  if (dependence === null || condition === null) return null
  const every = await everyBody(visit)
  const [row] = await rowsOf(visit, condition, [dependence], isAllowed(may.end, visit.by.actor, every, visit.by.on))
  return row?.mayEnd === true ? conditionPage({ ...visit, params: { conditionId: condition.id } }) : null
}
