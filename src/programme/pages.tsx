// Setting up the reform, once, by the administrator of a new installation.
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed } from '../platform/http/visit.ts'
import { languages } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form } from '../platform/page/form.tsx'
import { languageNames } from '../platform/page/text.ts'
import { PageHead } from '../platform/page/parts.tsx'
import { createProgramme } from './actions.ts'
import { countProgrammes } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const path = '/programme'

const newPage: Show = async (visit) => {
  const { language, by } = visit
  const isThere = await countProgrammes(visit.db) > 0
  if (!isAllowed(may.create, by.actor, {}, by.on) || (isThere && visit.tried === null)) return null
  const field = (name: string) => ({ language, name, value: typed(visit, path, name), error: faultAt(visit, path, name), required: true })
  const inThree = (name: 'name' | 'shortName' | 'organisation', hint: string) => (
    <Fieldset legend={words[name][language]} hint={hint}>
      {languages.map((one) => <TextField key={one} {...field(`${name}.${one}`)} label={languageNames[one]} lang={one} />)}
    </Fieldset>
  )
  return {
    kind: 'page', title: words.create[language], trail: [{ href: href(visit, path), label: words.reform[language] }], children: (
      <>
        <PageHead title={words.create[language]} lead={<p>{words.lead[language]}</p>} />
        <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
          <TextField {...field('number')} label={words.number[language]} hint={words.numberHint[language]} width="medium" />
          {inThree('name', words.nameHint[language])}
          {inThree('shortName', words.shortNameHint[language])}
          {inThree('organisation', words.organisationHint[language])}
          <DateField {...field('goLiveOn')} label={words.goLiveOn[language]} />
          <ActionBar><Button>{words.create[language]}</Button></ActionBar>
        </Form>
      </>
    ),
  }
}

export const routes: Route[] = [
  show('/programme/new', newPage),
  post(path, createProgramme, { again: newPage, back: () => '/bodies' }),
]
