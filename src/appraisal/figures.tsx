// The forms of risks and of resource needs.
import { href, type Visit } from '../platform/http/visit.ts'
import { textIn } from '../platform/kit/language.ts'
import { NumberField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, Panel } from '../platform/page/parts.tsx'
import { fieldOf } from '../alternative/amount.ts'
import { grades, inOrder, type Need, needKinds, type Risk } from '../alternative/alternative.ts'
import { needsInOrder } from '../alternative/needs.ts'
import { appraisalPath, type Appraised, type Editing, fieldsOf, RemoveForm } from './parts.tsx'
import { needWords, words } from '../alternative/text.ts'
import { pageWords } from './text.ts'

/** Of likelihoods and impacts only the number is told: a grave risk is not "excellent". */
const levelOptions = grades.map((one) => ({ value: String(one), label: String(one) }))

const alternativeOptions = (appraisal: Appraised, language: Visit['language']) =>
  inOrder(appraisal.content.alternatives).map((one) => ({ value: one.key, label: textIn(one.name, language) }))

export function Risks({ visit, state: { appraisal } }: Editing) {
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
  const number = (field: string) => ({ options: levelOptions, none: pageWords.choosePlease[language], label: words[field === 'impact' ? 'impact'
    : 'likelihood'][language], required: true })
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

export function Needs({ visit, state: { appraisal } }: Editing) {
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
    <TextField {...field(end, one === null ? '' : fieldOf(one[end], language))} label={words[end][language]} hint={pageWords.amountHint[language]}
      width="short" required />
  )
  return (
    <Disclosure summary={name} open={isTried} id={`need-${one?.key ?? 'new'}`}>
      <Form action={href(visit, path)} id={`f-need-${one?.key ?? 'new'}`} idempotencyKey={visit.world.random(18)} version={one?.version} label={name}>
        <Hidden name="key" value={one?.key ?? ''} />
        <Select {...field('alternative', one?.alternative)} label={words.alternative[language]} options={alternativeOptions(appraisal, language)} required />
        <Select {...field('kind', one?.kind)} label={words.kind[language]} required options={needKinds.map((value) =>
          ({ value, label: needWords[value][language] }))} />
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
