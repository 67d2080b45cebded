// The form by which a giver's coordinator proposes a transfer.
import type { Organisation } from '../organisation/organisation.ts'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { textIn } from '../platform/kit/language.ts'
import { DateField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure } from '../platform/page/parts.tsx'
import { kindWords, words } from './text.ts'
import { transferKinds } from './transfer.ts'

export function ProposeForm({ visit, giver, organisations, isOnly }: {
  visit: Visit; giver: Organisation; organisations: Organisation[]; isOnly: boolean
}) {
  const { language, query } = visit
  const path = `/structures/${giver.id}/transfers`
  const field = (name: string, stored = '') =>
    ({ language, name, value: typed(visit, path, name, query.get(name) ?? stored), error: faultAt(visit, path, name) })
  const name = textIn(giver.name, language)
  return (
    <Disclosure summary={isOnly ? words.propose[language] : `${words.propose[language]}: ${name}`}
      open={visit.tried?.path === path || query.has('itemId')}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} label={`${words.propose[language]}: ${name}`}>
        <Select {...field('of', 'position')} label={words.kind[language]}
          options={transferKinds.map((one) => ({ value: one, label: kindWords[one][language] }))} />
        <TextField {...field('itemId')} label={words.id[language]} hint={words.idHint[language]} width="medium" required autocomplete="off" />
        <Select {...field('receiverId')} label={words.receiver[language]} none="–" required
          options={organisations.filter((one) => one.id !== giver.id && one.side !== 'outgoing')
            .map((one) => ({ value: one.id, label: textIn(one.name, language) }))} />
        <DateField {...field('onDay', giver.nameFrom)} label={words.onDay[language]} required />
        <TextField {...field('reason')} label={words.reason[language]} required />
        <ActionBar><Button>{words.propose[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}
