// The plan that came of a decision: what was chosen needs so much per year and region, and this much was really spent.
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { NumberField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Empty, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { writtenDifference, writtenHundredths } from '../alternative/amount.ts'
import { contentOf, needKinds } from '../alternative/alternative.ts'
import type { Range } from '../alternative/firmness.ts'
import { planOf, type PlanRow, type PlanSum, sumsOf } from './plan.ts'
import { findFrozen, loadState } from '../appraisal/reads.ts'
import { isSeen, type State } from '../appraisal/rules.ts'
import { tellActualFigure } from './actions.ts'
import { listActuals } from './reads.ts'
import { may } from './rules.ts'
import { needWords, words } from '../alternative/text.ts'
import { planWords } from './text.ts'

const pathOf = (appraisal: { id: string }): string => `/appraisals/${appraisal.id}`

const planPage: Show = async (visit) => {
  const { db, by, language, params: { appraisalId = '' } } = visit
  const found = isId(appraisalId) ? await loadState(db, appraisalId) : null
  const state = found !== null && isSeen(by.actor, found, by.on) ? found : null
  const frozen = state === null ? null : await findFrozen(db, state.appraisal.id)
  if (state === null || frozen === null) return null
  const { appraisal } = state
  const content = contentOf(frozen.content)
  const rows = planOf(content, await listActuals(db, appraisal.id))
  const chosen = content.alternatives.find((one) => one.key === content.choice?.chosen)
  return {
    kind: 'page', title: `${planWords.toPlan[language]}: ${textIn(appraisal.title, language)}`,
    trail: [{ href: href(visit, '/matters'), label: planWords.matters[language] },
      { href: href(visit, `/matters/${appraisal.matterId}`), label: textIn(appraisal.title, language) },
      { href: href(visit, pathOf(appraisal)), label: words.appraisal[language] }],
    children: (
      <>
        <PageHead eyebrow={planWords.toPlan[language]} title={textIn(chosen?.name ?? {}, language)} lead={<p>{planWords.planLead[language]}</p>} />
        {rows.length === 0 ? <Empty>{words.none[language]}</Empty> : <Panel title={planWords.plan[language]} id="plan"><PlanTable rows={rows}
          language={language} /></Panel>}
        {isAllowed(may.tellActual, by.actor, state, by.on) && <ActualForm visit={visit} state={state} />}
      </>
    ),
  }
}

function planned({ low, likely, high }: Range, language: Language): string {
  const [least, sum, most] = [low, likely, high].map((one) => writtenHundredths(one, language))
  return low === high ? sum ?? '' : `${sum} (${fill(words.range[language], { low: least ?? '', high: most ?? '' })})`
}

function PlanTable({ rows, language }: { rows: PlanRow[]; language: Language }) {
  const sums = sumsOf(rows)
  const lines = [...new Set(rows.map((one) => one.year))].flatMap((year) =>
    [...rows.filter((one) => one.year === year).map((one) => rowOf(one, language)), ...sums.filter((one) => one.year === year).map((one) =>
      sumOf(one, language))])
  return <Table caption={planWords.plan[language]} hideCaption rows={lines} head={[words.year[language], words.kind[language], words.region[language],
    planWords.planned[language], planWords.actual[language], planWords.variance[language], planWords.told[language]]} />
}

function rowOf({ year, kind, region, planned: plan, actual }: PlanRow, language: Language) {
  const isWithin = actual !== null && plan.low <= actual.amount && actual.amount <= plan.high
  return [String(year), needWords[kind][language], region || words.country[language], planned(plan, language),
    actual === null ? words.none[language] : writtenHundredths(actual.amount, language),
    actual === null ? words.none[language] : <>{writtenDifference(actual.amount - plan.likely, language)}{' '}
      <Badge tone={isWithin ? 'success' : 'warning'}>{planWords[isWithin ? 'within' : 'outside'][language]}</Badge></>,
    actual === null ? words.none[language] : `${actual.who}, ${writtenInstant(actual.at, language)}. ${actual.source}`]
}

function sumOf({ year, what, planned: plan, actual, variance }: PlanSum, language: Language) {
  return [<strong>{year} {words.sum[language]}</strong>, (what === 'euros' ? words.euros : needWords.personYears)[language], '', <strong>{planned(plan,
    language)}</strong>,
    actual === null ? words.none[language] : writtenHundredths(actual, language), variance === null ? words.none[language] : writtenDifference(variance,
      language), '']
}

function ActualForm({ visit, state: { appraisal } }: { visit: Visit; state: State }) {
  const { language } = visit
  const path = `${pathOf(appraisal)}/actuals`
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <Panel title={planWords.tellActual[language]} id="actual">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <NumberField {...field('year', visit.by.on.slice(0, 4))} label={words.year[language]} required />
        <Select {...field('kind')} label={words.kind[language]} required options={needKinds.map((value) => ({ value, label: needWords[value][language] }))} />
        <TextField {...field('region')} label={words.region[language]} hint={planWords.regionHint[language]} />
        <TextField {...field('amount')} label={planWords.amount[language]} hint={planWords.amountHint[language]} width="short" required />
        <TextField {...field('source')} label={planWords.source[language]} required />
        <ActionBar><Button>{planWords.tellActual[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

export const routes: Route[] = [
  show('/appraisals/:appraisalId/plan', planPage),
  post('/appraisals/:appraisalId/actuals', tellActualFigure, { again: planPage, back: (answer) => `/appraisals/${answer.id}/plan` }),
]
