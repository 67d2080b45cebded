// One unit of a draft: everything that can be done to it, each with a reason.
import { post } from '../platform/http/routes.ts'
import { href, type Route, type Show, typed, faultAt, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { type Unit, unitOf } from '../structure/structure.ts'
import { operateOnRevision } from './actions.ts'
import { findRevision } from './reads.ts'
import type { Revision } from './revision.ts'
import { may } from './rules.ts'
import { PositionStep, TaskStep } from '../outline/founding.tsx'
import { Positions, Tasks } from '../outline/rows.tsx'
import { addresses, NewUnitFields, type Step, UnitSteps } from '../outline/steps.tsx'
import { words } from './text.ts'

export const unitPath = (revisionId: string, unitId: string): string => `/revisions/${revisionId}/units/${encodeURIComponent(unitId)}`

export const unitPage: Show = async (visit) => {
  const { db, by, language, params: { revisionId = '', unitId = '' } } = visit
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  if (revision === null || revision.state !== 'draft' || !isAllowed(may.operate, by.actor, revision, by.on)) return null
  const unit = revision.content.units.find((one) => one.id === unitId)
  if (unit === undefined) return null
  const place = { visit, structure: revision.content, unit, path: unitPath(revision.id, unit.id),
    transfers: `/structures/${revision.organisationId}/transfers` }
  const back = `/revisions/${revision.id}`
  return {
    kind: 'page', title: textIn(unit.name, language) || unit.id,
    trail: [{ href: href(visit, '/structures'), label: words.structures[language] },
      { href: href(visit, back), label: revision.content.organisation || words.tree[language] }],
    children: (
      <>
        <PageHead eyebrow={`${words.unit[language]} ${unit.id}`} title={<Spoken text={spoken(unit.name, language)} language={language} />}
          actions={<ButtonLink href={href(visit, back)}>{words.back[language]}</ButtonLink>} />
        <Panel title={words.unit[language]} id="unit">
          <UnitSteps place={place} />
          {unit.parents.length > 0 && (
            <p><a href={href(visit, `${place.transfers}?of=unit&itemId=${encodeURIComponent(unit.id)}`)}>{words.transferOut[language]}</a></p>)}
        </Panel>
        <Panel title={words.positions[language]} id="positions"><Positions place={place} /><PositionStep place={place} /></Panel>
        <Panel title={words.tasks[language]} id="tasks"><Tasks place={place} /><TaskStep place={place} /></Panel>
      </>
    ),
  }
}

/** The first unit of an empty structure. */
export function RootForm({ visit, revision, name }: { visit: Visit; revision: Revision; name: string }) {
  const { language } = visit
  const path = `/revisions/${revision.id}/root`
  const root: Unit = unitOf({ id: '', name: { [language]: name } })
  const field = (one: string, stored = '') => ({ language, name: `operation.${one}`, value: typed(visit, path, `operation.${one}`, stored),
    error: faultAt(visit, path, `operation.${one}`) })
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <NewUnitFields place={{ visit, structure: revision.content, unit: root, path }} field={field} name="unit" parent="" />
      <TextField language={language} name="reason" label={words.reason[language]} hint={words.reasonHint[language]} required
        value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
      <ActionBar><Button>{words.foundRoot[language]}</Button></ActionBar>
    </Form>
  )
}

/** Steps that are about the unit of the address itself. */
const onUnit: Step[] = ['rename', 'retype', 'editUnit', 'move', 'split', 'abolish']

/** What a form said of an operation, as one of the kind that its address names. */
export const operationOf = (kind: Step) => (visit: Visit, form: Record<string, unknown>) => ({
  ...form,
  operation: { ...(form.operation instanceof Object ? form.operation : {}), kind, ...(onUnit.includes(kind) ? { unit: visit.params.unitId } : {}) },
})

const goesOn: Step[] = ['rename', 'retype', 'move', 'found', 'foundPosition', 'foundTask', 'assignPosition', 'abolishPosition', 'assignTask', 'editUnit',
  'editPosition', 'editTask', 'endTask']

export const unitRoutes: Route[] = (Object.keys(addresses) as Step[]).map((step) =>
  post(`/revisions/:revisionId/units/:unitId/${addresses[step]}`, operateOnRevision, {
    again: unitPage, input: operationOf(step),
    // A unit that was merged, split or abolished may not be there any more.
    back: (_, visit) => goesOn.includes(step) ? unitPath(visit.params.revisionId ?? '', visit.params.unitId ?? '') : `/revisions/${visit.params.revisionId}`,
  }))


