// Which alternative is chosen and why the others fall, said before the decision is recorded.
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { Select, TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Panel } from '../platform/page/parts.tsx'
import { inOrder } from '../alternative/alternative.ts'
import { appraisalPath } from './parts.tsx'
import type { State } from './rules.ts'
import { words } from '../alternative/text.ts'
import { pageWords } from './text.ts'

export function ChoosePanel({ visit, state: { appraisal } }: { visit: Visit; state: State }) {
  const { language } = visit
  const path = `${appraisalPath(appraisal)}/choice`
  const { choice, alternatives } = appraisal.content
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <Panel title={pageWords.choose[language]} id="choice">
      <p>{pageWords.chooseLead[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={choice?.version ?? 1}>
        <Select {...field('chosen', choice?.chosen)} label={words.proposed[language]} none={pageWords.choosePlease[language]} required
          options={inOrder(alternatives).map((one) => ({ value: one.key, label: textIn(one.name, language) }))} />
        <TextArea {...field('why', choice?.why)} label={words.why[language]} lang={appraisal.language} rows={3} required />
        {inOrder(alternatives).map((one) => (
          <TextArea key={one.key} {...field(`fallen.${one.key}`, choice?.fallen[one.key])} label={fill(words.fell[language], { name: textIn(one.name,
            language) })}
            lang={appraisal.language} rows={2} />
        ))}
        <ActionBar><Button>{pageWords.save[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}
