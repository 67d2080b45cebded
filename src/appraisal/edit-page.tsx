// Where an appraisal is edited: each part in a form of its own, so that two people change two parts at once and lose nothing.
import type { Finding } from '../finding/finding.ts'
import { FindingTable } from '../finding/table.tsx'
import { faultAt, href, type Reply, type Visit } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { FileField, NumberField, Select, TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel } from '../platform/page/parts.tsx'
import { type Alternative, type Criterion, gradeAt, grades, inOrder } from '../alternative/alternative.ts'
import { Needs, Risks } from './figures.tsx'
import { appraisalPath, type Appraised, type Editing, fieldsOf, idIn, NameFields, RemoveForm, trailOf } from './parts.tsx'
import { loadState } from './reads.ts'
import { isSeen, may } from './rules.ts'
import { gradeWords, words } from '../alternative/text.ts'
import { pageWords } from './text.ts'

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
    trail: trailOf(visit, appraisal),
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
      {[...inOrder(appraisal.content.alternatives), null].map((one) => <AlternativeForm key={one?.key ?? 'new'} visit={visit} appraisal={appraisal}
        one={one} />)}
    </Panel>
  )
}

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
        <NumberField {...field('weight', one === null ? '' : String(one.weight))} label={words.weight[language]} hint={fill(pageWords.weightHint[language],
          { sum })} required />
        <TextArea {...field('explanation', one?.explanation)} label={pageWords.explanation[language]} lang={appraisal.language} rows={2} />
        <ActionBar><Button>{pageWords[one === null ? 'add' : 'save'][language]}</Button></ActionBar>
      </Form>
      {one !== null && <RemoveForm visit={visit} appraisal={appraisal} kind="criteria" part={one.key} about={name} />}
    </Disclosure>
  )
}

const gradeOptions = (language: Visit['language']) => grades.map((one) => ({ value: String(one), label: `${one} – ${gradeWords[one][language]}` }))

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
  const name = fill(pageWords.gradedSo[language], { criterion: textIn(criterion.name, language), grade: one === undefined ? words.notGraded[language]
    : `${one.grade}` })
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
