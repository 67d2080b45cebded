// Where an appraisal is edited: each part in a form of its own, so that two people change two parts at once and lose nothing.
import { href, type Reply, type Visit } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextArea, TextField, FileField, NumberField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel } from '../platform/page/parts.tsx'
import { FindingTable } from '../finding/table.tsx'
import type { Finding } from '../finding/finding.ts'
import { faultAt } from '../platform/http/visit.ts'
import { fieldOf } from './amount.ts'
import { type Alternative, type Criterion, gradeAt, type Grade, grades, inOrder, type Need, needKinds, type Risk } from './appraisal.ts'
import { needsInOrder } from './needs.ts'
import { appraisalPath, fieldsOf, idIn, NameFields, RemoveForm } from './parts.tsx'
import { loadState } from './reads.ts'
import { isSeen, may, type State } from './rules.ts'
import { gradeWords, needWords, pageWords, words } from './text.ts'

export type Editing = { visit: Visit; state: State }

/** The page with every form; `findings` are of a workbook that was refused. */
export async function editPage(visit: Visit, findings: Finding[] = []): Promise<Reply> {
  const { db, by, language } = visit
  const id = idIn(visit, 'appraisalId')
  const state = id === null ? null : await loadState(db, id)
  if (state === null || !isSeen(by.actor, state, by.on) || !isAllowed(may.edit, by.actor, state, by.on) || state.appraisal.state !== 'open') return null
  const { appraisal } = state
  const editing = { visit, state }
  return {
    kind: 'page', title: `${pageWords.edit[language]}: ${textIn(appraisal.title, language)}`,
    trail: [{ href: href(visit, appraisalPath(appraisal)), label: `${words.appraisal[language]}: ${textIn(appraisal.title, language)}` }],
    children: (
      <>
        <PageHead eyebrow={words.appraisal[language]} title={textIn(appraisal.title, language)}
          actions={<ButtonLink href={href(visit, appraisalPath(appraisal))}>{pageWords.toView[language]}</ButtonLink>} />
        {findings.length > 0 && <Panel title={pageWords.findings[language]} id="findings">
          <FindingTable findings={findings} language={language} caption={pageWords.findings[language]} /></Panel>}
        <Alternatives {...editing} /><Criteria {...editing} /><Grades {...editing} /><Risks {...editing} /><Needs {...editing} />
        <BringIn {...editing} />
      </>
    ),
  }
}

function Alternatives({ visit, state: { appraisal } }: Editing) {
  const { language } = visit
  return (
    <Panel title={pageWords.alternatives[language]} id="alternatives">
      {[...inOrder(appraisal.content.alternatives), null].map((one) => <AlternativeForm key={one?.key ?? 'new'} visit={visit} appraisal={appraisal} one={one} />)}
    </Panel>
  )
}

type Appraised = State['appraisal']

function AlternativeForm({ visit, appraisal, one }: { visit: Visit; appraisal: Appraised; one: Alternative | null }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/alternatives`
  const { field, isTried } = fieldsOf(visit, path, { key: one?.key ?? '' })
  const name = one === null ? pageWords.newAlternative[language] : textIn(one.name, language)
  return (
    <Disclosure summary={name} open={isTried} id={`alternative-${one?.key ?? 'new'}`}>
      <Form action={href(visit, path)} id={`f-alternative-${one?.key ?? 'new'}`} idempotencyKey={visit.world.random(18)} version={one?.version} label={name}>
        <Hidden name="key" value={one?.key ?? ''} />
        <NameFields field={field} name={one?.name ?? {}} />
        <TextArea {...field('summary', one?.summary)} label={pageWords.summary[language]} lang={appraisal.language} rows={3} />
        <ActionBar><Button>{pageWords[one === null ? 'add' : 'save'][language]}</Button></ActionBar>
      </Form>
      {one !== null && !one.isToday && <RemoveForm visit={visit} appraisal={appraisal} kind="alternatives" part={one.key} about={name} />}
    </Disclosure>
  )
}

function Criteria({ visit, state: { appraisal } }: Editing) {
  return (
    <Panel title={pageWords.criteria[visit.language]} id="criteria">
      {[...appraisal.content.criteria, null].map((one) => <CriterionForm key={one?.key ?? 'new'} visit={visit} appraisal={appraisal} one={one} />)}
    </Panel>
  )
}

function CriterionForm({ visit, appraisal, one }: { visit: Visit; appraisal: Appraised; one: Criterion | null }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/criteria`
  const { field, isTried } = fieldsOf(visit, path, { key: one?.key ?? '' })
  const name = one === null ? pageWords.newCriterion[language] : `${textIn(one.name, language)} (${words.weight[language].toLowerCase()} ${one.weight})`
  const sum = appraisal.content.criteria.reduce((total, other) => total + other.weight, 0)
  return (
    <Disclosure summary={name} open={isTried} id={`criterion-${one?.key ?? 'new'}`}>
      <Form action={href(visit, path)} id={`f-criterion-${one?.key ?? 'new'}`} idempotencyKey={visit.world.random(18)} version={one?.version} label={name}>
        <Hidden name="key" value={one?.key ?? ''} />
        <NameFields field={field} name={one?.name ?? {}} />
        <NumberField {...field('weight', one === null ? '' : String(one.weight))} label={words.weight[language]} hint={fill(pageWords.weightHint[language], { sum })} required />
        <TextArea {...field('explanation', one?.explanation)} label={pageWords.explanation[language]} lang={appraisal.language} rows={2} />
        <ActionBar><Button>{pageWords[one === null ? 'add' : 'save'][language]}</Button></ActionBar>
      </Form>
      {one !== null && <RemoveForm visit={visit} appraisal={appraisal} kind="criteria" part={one.key} about={name} />}
    </Disclosure>
  )
}

const gradeOptions = (language: Visit['language']) => grades.map((one) => ({ value: String(one), label: `${one} – ${gradeWords[one][language]}` }))
/** Of likelihoods and impacts only the number is told: a grave risk is not "excellent". */
const levelOptions = grades.map((one: Grade) => ({ value: String(one), label: String(one) }))

function Grades({ visit, state: { appraisal } }: Editing) {
  const { language } = visit
  const { alternatives, criteria } = appraisal.content
  return criteria.length === 0 ? null : (
    <Panel title={pageWords.assessments[language]} id="assessments">
      {inOrder(alternatives).map((alternative) => (
        <section key={alternative.key} aria-label={textIn(alternative.name, language)}>
          <h3>{textIn(alternative.name, language)}</h3>
          {criteria.map((criterion) => <GradeForm key={criterion.key} visit={visit} appraisal={appraisal} alternative={alternative} criterion={criterion} />)}
        </section>
      ))}
    </Panel>
  )
}

function GradeForm({ visit, appraisal, alternative, criterion }: { visit: Visit; appraisal: Appraised; alternative: Alternative; criterion: Criterion }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/assessments`
  const { field, isTried } = fieldsOf(visit, path, { alternative: alternative.key, criterion: criterion.key })
  const one = gradeAt(appraisal.content, alternative.key, criterion.key)
  const name = fill(pageWords.gradedSo[language], { criterion: textIn(criterion.name, language), grade: one === undefined ? words.notGraded[language] : `${one.grade}` })
  return (
    <Disclosure summary={<>{name}<span class="unseen">, {textIn(alternative.name, language)}</span></>} open={isTried}>
      <Form action={href(visit, path)} id={`f-grade-${alternative.key}-${criterion.key}`} idempotencyKey={visit.world.random(18)} version={one?.version ?? 1}
        label={`${textIn(alternative.name, language)}, ${name}`}>
        <Hidden name="alternative" value={alternative.key} /><Hidden name="criterion" value={criterion.key} />
        <Select {...field('grade', one === undefined ? '' : String(one.grade))} label={pageWords.grade[language]} options={gradeOptions(language)}
          none={pageWords.choosePlease[language]} required />
        <TextArea {...field('reason', one?.reason)} label={pageWords.reason[language]} lang={appraisal.language} rows={2} required />
        <ActionBar><Button small>{pageWords.save[language]}</Button></ActionBar>
      </Form>
      {one !== undefined && <RemoveForm visit={visit} appraisal={appraisal} kind="assessments" part={one.key} about={name} />}
    </Disclosure>
  )
}

const alternativeOptions = (appraisal: Appraised, language: Visit['language']) =>
  inOrder(appraisal.content.alternatives).map((one) => ({ value: one.key, label: textIn(one.name, language) }))

function Risks({ visit, state: { appraisal } }: Editing) {
  return (
    <Panel title={words.risks[visit.language]} id="risks">
      {[...appraisal.content.risks, null].map((one) => <RiskForm key={one?.key ?? 'new'} visit={visit} appraisal={appraisal} one={one} />)}
    </Panel>
  )
}

function RiskForm({ visit, appraisal, one }: { visit: Visit; appraisal: Appraised; one: Risk | null }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/risks`
  const { field, isTried } = fieldsOf(visit, path, { key: one?.key ?? '' })
  const name = one === null ? pageWords.newRisk[language] : one.text
  const number = (field: string) => ({ options: levelOptions, none: pageWords.choosePlease[language], label: words[field === 'impact' ? 'impact' : 'likelihood'][language], required: true })
  return (
    <Disclosure summary={name} open={isTried} id={`risk-${one?.key ?? 'new'}`}>
      <Form action={href(visit, path)} id={`f-risk-${one?.key ?? 'new'}`} idempotencyKey={visit.world.random(18)} version={one?.version} label={name}>
        <Hidden name="key" value={one?.key ?? ''} />
        <Select {...field('alternative', one?.alternative)} label={words.alternative[language]} options={alternativeOptions(appraisal, language)} required />
        <TextField {...field('text', one?.text)} label={words.risk[language]} lang={appraisal.language} required />
        <Select {...field('likelihood', one === null ? '' : String(one.likelihood))} {...number('likelihood')} />
        <Select {...field('impact', one === null ? '' : String(one.impact))} {...number('impact')} />
        <TextArea {...field('mitigation', one?.mitigation)} label={words.mitigation[language]} lang={appraisal.language} rows={2} />
        <ActionBar><Button>{pageWords[one === null ? 'add' : 'save'][language]}</Button></ActionBar>
      </Form>
      {one !== null && <RemoveForm visit={visit} appraisal={appraisal} kind="risks" part={one.key} about={name} />}
    </Disclosure>
  )
}

function Needs({ visit, state: { appraisal } }: Editing) {
  return (
    <Panel title={words.needs[visit.language]} id="needs">
      {[...needsInOrder(appraisal.content.needs), null].map((one) => <NeedForm key={one?.key ?? 'new'} visit={visit} appraisal={appraisal} one={one} />)}
    </Panel>
  )
}

function NeedForm({ visit, appraisal, one }: { visit: Visit; appraisal: Appraised; one: Need | null }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/needs`
  const { field, isTried } = fieldsOf(visit, path, { key: one?.key ?? '' })
  const alternative = appraisal.content.alternatives.find((other) => other.key === one?.alternative)
  const name = one === null ? pageWords.newNeed[language]
    : [textIn(alternative?.name ?? {}, language), one.year, needWords[one.kind][language], one.region || words.country[language]].join(', ')
  const sum = (end: 'low' | 'likely' | 'high') => (
    <TextField {...field(end, one === null ? '' : fieldOf(one[end], language))} label={words[end][language]} hint={pageWords.amountHint[language]} width="short" required />
  )
  return (
    <Disclosure summary={name} open={isTried} id={`need-${one?.key ?? 'new'}`}>
      <Form action={href(visit, path)} id={`f-need-${one?.key ?? 'new'}`} idempotencyKey={visit.world.random(18)} version={one?.version} label={name}>
        <Hidden name="key" value={one?.key ?? ''} />
        <Select {...field('alternative', one?.alternative)} label={words.alternative[language]} options={alternativeOptions(appraisal, language)} required />
        <Select {...field('kind', one?.kind)} label={words.kind[language]} required options={needKinds.map((value) => ({ value, label: needWords[value][language] }))} />
        <NumberField {...field('year', one === null ? '' : String(one.year))} label={words.year[language]} required />
        <TextField {...field('region', one?.region)} label={words.region[language]} hint={pageWords.regionHint[language]} />
        <div class="grid-fields">{sum('low')}{sum('likely')}{sum('high')}</div>
        <TextArea {...field('basis', one?.basis)} label={words.basis[language]} lang={appraisal.language} rows={2} />
        <ActionBar><Button>{pageWords[one === null ? 'add' : 'save'][language]}</Button></ActionBar>
      </Form>
      {one !== null && <RemoveForm visit={visit} appraisal={appraisal} kind="needs" part={one.key} about={name} />}
    </Disclosure>
  )
}

function BringIn({ visit, state: { appraisal } }: Editing) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/content`
  return (
    <Panel title={pageWords.bringIn[language]} id="bring-in">
      <p class="hint">{pageWords.bringInHint[language]}</p>
      <p><a href={href(visit, `${appraisalPath(appraisal)}/workbook`)}>{pageWords.workbook[language]}</a></p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={appraisal.version} files>
        <FileField language={language} name="file" label={pageWords.file[language]} accept=".xlsx" error={faultAt(visit, path, 'file')} required />
        <ActionBar><Button>{pageWords.bringIn[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}
