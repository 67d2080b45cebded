// The co-operation procedure of a matter, recorded by those who lead it.
import { type Matter, mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { type FieldWords, faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { recordCooperation } from './actions.ts'
import type { Cooperation } from './cooperation.ts'
import { findCooperation } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const page: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const matter = isId(matterId) ? await findMatter(db, matterId) : null
  if (matter === null || !mayKnowMatter(by.actor, matter, by.on) || !isAllowed(may.record, by.actor, matter, by.on)) return null
  const title = textIn(matter.title, language)
  return {
    kind: 'page', title: `${words.cooperation[language]}: ${title}`,
    trail: [{ href: href(visit, '/matters'), label: words.matters[language] }, { href: href(visit, `/matters/${matter.id}`), label: title }],
    children: (
      <>
        <PageHead eyebrow={<Spoken text={spoken(matter.title, language)} language={language} />} title={words.cooperation[language]}
          lead={<p>{words.lead[language]}</p>} />
        <Fields visit={visit} matter={matter} stored={await findCooperation(db, matter.id)} />
      </>
    ),
  }
}

function Fields({ visit, matter, stored }: { visit: Visit; matter: Matter; stored: Cooperation | null }) {
  const { language } = visit
  const path = `/matters/${matter.id}/cooperation`
  const field = (name: string, value: string | null = '') => ({ language, name, value: typed(visit, path, name, value ?? ''), error: faultAt(visit, path,
    name) })
  return (
    <Panel title={words.open[language]} id="record">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={stored?.version ?? 1}>
        <TextField {...field('subject', stored?.subject)} label={words.subject[language]} required />
        <DateField {...field('invitedOn', stored?.invitedOn)} label={words.invitedOn[language]} />
        <TextArea {...field('material', stored?.material)} label={words.material[language]} rows={2} />
        <TextField {...field('days', stored?.days)} label={words.days[language]} />
        <TextField {...field('staffSide', stored?.staffSide)} label={words.staffSide[language]} />
        <TextArea {...field('outcome', stored?.outcome)} label={words.outcome[language]} rows={3} />
        <TextArea {...field('dissent', stored?.dissent)} label={words.dissent[language]} rows={2} />
        <DateField {...field('finishedOn', stored?.finishedOn)} label={words.finishedOn[language]} max={visit.by.on} />
        <ActionBar><Button>{words.save[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const fields: Record<string, FieldWords> = { subject: { label: words.subject }, material: { label: words.material }, days: { label: words.days },
  staffSide: { label: words.staffSide }, outcome: { label: words.outcome }, dissent: { label: words.dissent } }

export const routes: Route[] = [
  show('/matters/:matterId/cooperation', page),
  post('/matters/:matterId/cooperation', recordCooperation, { again: page, fields, back: (answer) => `/matters/${answer.id}#cooperation` }),
]
