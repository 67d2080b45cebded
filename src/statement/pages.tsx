// The statements of a matter: asked for, moved, and told what came of them.
import { mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { uploadIn } from '../platform/http/form.ts'
import { post, show } from '../platform/http/routes.ts'
import { type FieldWords, faultAt, href, type Route, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, FileField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { askStatement, endStatement, moveStatement } from './actions.ts'
import { StatementList } from './list.tsx'
import { listStatementsOfMatter } from './reads.ts'
import { may } from './rules.ts'
import { endings, isAwaited, type Statement } from './statement.ts'
import { endingWords, words } from './text.ts'

const page: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const matter = isId(matterId) ? await findMatter(db, matterId) : null
  if (matter === null || !mayKnowMatter(by.actor, matter, by.on) || !isAllowed(may.ask, by.actor, matter, by.on)) return null
  const title = textIn(matter.title, language)
  const statements = await listStatementsOfMatter(db, matter.id)
  return {
    kind: 'page', title: `${words.statements[language]}: ${title}`,
    trail: [{ href: href(visit, '/matters'), label: words.matters[language] }, { href: href(visit, `/matters/${matter.id}`), label: title }], children: (
      <>
        <PageHead eyebrow={<Spoken text={spoken(matter.title, language)} language={language} />} title={words.statements[language]} />
        <Panel title={words.askedFor[language]} id="statements">
          {statements.length === 0 ? <p class="quiet">{words.none[language]}</p>
            : <StatementList visit={visit} statements={statements} acts={(one) => isAwaited(one) && <Acts visit={visit} statement={one} />} />}
        </Panel>
        {matter.state === 'open' && <Panel title={words.ask[language]} id="ask"><AskForm visit={visit} matterId={matter.id} /></Panel>}
      </>
    ),
  }
}

const fieldOf = (visit: Visit, path: string) => (name: string, value = '') =>
  ({ language: visit.language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })

function AskForm({ visit, matterId }: { visit: Visit; matterId: string }) {
  const { language } = visit
  const path = `/matters/${matterId}/statements`
  const field = fieldOf(visit, path)
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <TextField {...field('askedOf')} label={words.askedOf[language]} required />
      <TextField {...field('address')} label={words.address[language]} hint={words.addressHint[language]} />
      <TextArea {...field('question')} label={words.question[language]} rows={4} required />
      <DateField {...field('dueOn')} label={words.dueOn[language]} min={visit.by.on} required />
      <ActionBar><Button>{words.ask[language]}</Button></ActionBar>
    </Form>
  )
}

/** Told while nothing has come of it. */
function Acts({ visit, statement }: { visit: Visit; statement: Statement }) {
  const { language, by } = visit
  const path = `/matters/${statement.matterId}/statements/${statement.id}`
  const [toEnd, toMove] = [fieldOf(visit, `${path}/ending`), fieldOf(visit, `${path}/moving`)]
  return (
    <>
      <Disclosure summary={<>{words.end[language]}<span class="unseen">: {statement.askedOf}</span></>} open={triedAt(visit, `${path}/ending`) !== null}
        id={`end-${statement.id}`}>
        <Form action={href(visit, `${path}/ending`)} idempotencyKey={visit.world.random(18)} files>
          <Select {...toEnd('ending')} label={words.ending[language]} options={endings.map((value) => ({ value, label: endingWords[value][language] }))} />
          <DateField {...toEnd('onDay', by.on)} label={words.onDay[language]} max={by.on} required />
          <TextArea {...toEnd('summary')} label={words.summary[language]} rows={2} />
          <FileField {...toEnd('file')} label={words.file[language]} hint={words.fileHint[language]} />
          <ActionBar><Button small>{words.end[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
      <Disclosure summary={<>{words.move[language]}<span class="unseen">: {statement.askedOf}</span></>} open={triedAt(visit, `${path}/moving`) !== null}
        id={`move-${statement.id}`}>
        <Form action={href(visit, `${path}/moving`)} idempotencyKey={visit.world.random(18)} version={statement.version}>
          <DateField {...toMove('dueOn', statement.dueOn)} label={words.dueOn[language]} min={by.on} required />
          <TextField {...toMove('reason')} label={words.reason[language]} required />
          <ActionBar><Button small>{words.move[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
    </>
  )
}

const back = (_answer: unknown, { params }: Visit): string => `/matters/${params.matterId}/statements`
const fields: Record<string, FieldWords> = { dueOn: { label: words.dueOn }, reason: { label: words.reason } }

export const routes: Route[] = [
  show('/matters/:matterId/statements', page),
  post('/matters/:matterId/statements', askStatement, { again: page, back }),
  post('/matters/:matterId/statements/:statementId/moving', moveStatement, { again: page, back, fields }),
  post('/matters/:matterId/statements/:statementId/ending', endStatement, { again: page, back,
    input: (_visit, form) => ({ ...form, file: uploadIn(form.file) ?? undefined }) }),
]
