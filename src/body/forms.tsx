// The forms with which a body is set up, its terms are added and people are seated in it.
import type { Person } from '../person/person.ts'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import type { Day } from '../platform/kit/day.ts'
import { fill, languages } from '../platform/kit/language.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { DateField, NumberField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form } from '../platform/page/form.tsx'
import { Disclosure } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { type Body, bodyRoles, hasOwnVote, type Membership, roleWords } from './body.ts'
import { words } from './text.ts'

const fieldsOf = (visit: Visit, path: string) => (name: string, stored = '') => ({
  language: visit.language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name),
})

/** A new body, or the one that is there. */
export function BodyForm({ visit, bodies, body }: { visit: Visit; bodies: Body[]; body: Body | null }) {
  const { language } = visit
  const path = body === null ? '/bodies' : `/bodies/${body.id}/details`
  const field = fieldsOf(visit, path)
  const superiors = bodies.filter((one) => one.id !== body?.id).map((one) => ({ value: one.id, label: one.name[language] }))
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={body?.version}>
      <Fieldset legend={words.name[language]}>
        {languages.map((one) => (
          <TextField key={one} {...field(`name.${one}`, body?.name[one])} label={languageNames[one]} lang={one} required />))}
      </Fieldset>
      {body === null && <TextField {...field('slug')} label={words.slug[language]} hint={words.slugHint[language]} width="medium" required />}
      <Fieldset legend={words.task[language]}>
        {languages.map((one) => (
          <TextArea key={one} {...field(`task.${one}`, body?.task[one])} label={languageNames[one]} lang={one} rows={2} required />))}
      </Fieldset>
      <Select {...field('language', body?.language ?? 'fi')} label={words.language[language]} hint={words.languageHint[language]}
        options={languages.map((one) => ({ value: one, label: words.languageNames[one] }))} />
      <Select {...field('reportsToId', body?.reportsToId ?? '')} label={words.reportsTo[language]} none={words.nobody[language]} options={superiors} />
      <NumberField {...field('quorum', String(body?.quorum ?? 3))} label={words.quorum[language]} hint={words.quorumHint[language]} required />
      <NumberField {...field('approvalsNeeded', String(body?.approvalsNeeded ?? 1))} label={words.approvalsNeeded[language]} required />
      <Checkbox language={language} name="onlyPrepares" value="on" label={words.onlyPrepares[language]} hint={words.onlyPreparesHint[language]}
        checked={visit.tried?.path === path ? visit.tried.values.onlyPrepares !== undefined : body?.onlyPrepares === true} />
      <Checkbox language={language} name="approvesStructures" value="on" label={words.approvesStructures[language]}
        hint={words.approvesStructuresHint[language]}
        checked={visit.tried?.path === path ? visit.tried.values.approvesStructures !== undefined : body?.approvesStructures === true} />
      <TextArea {...field('aliases', body?.aliases.join('\n'))} label={words.aliases[language]} hint={words.aliasesHint[language]} rows={3} />
      <ActionBar><Button>{body === null ? words.newBody[language] : words.save[language]}</Button></ActionBar>
    </Form>
  )
}

export function PeriodForm({ visit, body, from }: { visit: Visit; body: Body; from: Day }) {
  const { language } = visit
  const path = `/bodies/${body.id}/periods`
  const field = fieldsOf(visit, path)
  return (
    <Disclosure summary={words.addPeriod[language]} open={visit.tried?.path === path}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField {...field('slug')} label={words.period[language]} hint={words.periodHint[language]} width="short" required />
        <DateField {...field('from', from)} label={words.from[language]} required />
        <DateField {...field('until')} label={words.until[language]} hint={words.untilHint[language]} />
        <NumberField {...field('numbersUsed', '0')} label={words.numbersUsed[language]} hint={words.numbersUsedHint[language]} />
        <ActionBar><Button>{words.addPeriod[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

export function MembershipForm({ visit, body, people, members }: { visit: Visit; body: Body; people: Person[]; members: Membership[] }) {
  const { language } = visit
  const path = `/bodies/${body.id}/memberships`
  const field = fieldsOf(visit, path)
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <Select {...field('personId')} label={words.person[language]} none={words.somebodyNew[language]}
        options={people.map((one) => ({ value: one.id, label: one.name }))} />
      <TextField {...field('newPersonName')} label={words.newPersonName[language]} hint={words.newPersonHint[language]} autocomplete="off" />
      <Select {...field('role', 'member')} label={words.role[language]}
        options={bodyRoles.map((one) => ({ value: one, label: roleWords[one][language] }))} />
      <TextField {...field('title')} label={words.title[language]} autocomplete="off" />
      <TextField {...field('represents')} label={words.represents[language]} autocomplete="off" />
      <Select {...field('deputyForId')} label={words.deputyOf[language]} hint={words.deputyOfHint[language]} none="–"
        options={members.filter((one) => hasOwnVote(one.role)).map((one) => ({ value: one.personId, label: one.name }))} />
      <DateField {...field('from', visit.by.on)} label={words.from[language]} required />
      <DateField {...field('until')} label={words.until[language]} hint={words.untilHint[language]} />
      <ActionBar><Button>{words.addMembership[language]}</Button></ActionBar>
    </Form>
  )
}

/** `openWork` is how much waits for whoever leaves; `others` are those who could take it over. */
export function EndForm({ visit, membership, openWork, others }: { visit: Visit; membership: Membership; openWork: number; others: Membership[] }) {
  const { language } = visit
  const path = `/bodies/${membership.bodyId}/memberships/${membership.id}/end`
  const field = fieldsOf(visit, path)
  return (
    <Disclosure summary={<>{words.end[language]}<span class="unseen">: {membership.name}</span></>} open={visit.tried?.path === path}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <DateField {...field('until', visit.by.on)} label={words.lastDay[language]} hint={words.lastDayHint[language]} required />
        {openWork > 0 && (
          <>
            <p class="hint">{fill(words.openWork[language], { count: openWork })}</p>
            <Select {...field('heirId')} label={words.heir[language]} none={words.chooseHeir[language]}
              options={others.map((one) => ({ value: one.personId, label: `${one.name} (${roleWords[one.role][language]})` }))} />
          </>
        )}
        <Button tone="secondary" small about={membership.name}>{words.end[language]}</Button>
      </Form>
    </Disclosure>
  )
}
