// What a matter tells of itself, changed by those who answer for it.
import { listMembers } from '../body/reads.ts'
import { findPerson } from '../person/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { type FieldWords, faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language, languages, spoken, textIn, type Words } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, DateField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Fieldset, Form } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { editMatter, finishMatter, reopenMatter } from './actions.ts'
import { diaryForms } from './diary.ts'
import { bodiesOfMatter, kindWords, levels, levelWords, type Matter, matterKinds, mayKnowMatter } from './matter.ts'
import { findMatter } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const editPage: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const matter = isId(matterId) ? await findMatter(db, matterId) : null
  if (matter === null || !mayKnowMatter(by.actor, matter, by.on) || !isAllowed(may.edit, by.actor, matter, by.on)) return null
  const path = `/matters/${matter.id}/details`
  const title = textIn(matter.title, language)
  return {
    kind: 'page', title: `${words.edit[language]}: ${title}`,
    trail: [{ href: href(visit, '/matters'), label: words.matters[language] }, { href: href(visit, `/matters/${matter.id}`), label: title }],
    children: (
      <>
        <PageHead title={words.edit[language]} lead={<p><Spoken text={spoken(matter.title, language)} language={language} /></p>} />
        <Panel title={words.edit[language]} id="details">
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={matter.version}>
            <Fields visit={visit} path={path} matter={matter} owners={await listOwners(visit, matter)} />
            <ActionBar><Button>{words.save[language]}</Button>
              <ButtonLink href={href(visit, `/matters/${matter.id}`)}>{words.cancel[language]}</ButtonLink></ActionBar>
          </Form>
        </Panel>
      </>
    ),
  }
}

/** Those who sit in the matter's bodies now, and whoever answers for it already. */
async function listOwners({ db, by }: Visit, matter: Matter): Promise<Choice[]> {
  const seats = (await Promise.all(bodiesOfMatter(matter).map((bodyId) => listMembers(db, bodyId, by.on)))).flat()
  const people = new Map(seats.map((one) => [one.personId, one.name]))
  const owner = matter.ownerId === null || people.has(matter.ownerId) ? null : await findPerson(db, matter.ownerId)
  if (owner !== null) people.set(owner.id, owner.name)
  return [...people].map(([value, label]) => ({ value, label }))
}

const titleIn: Record<Language, Words> = { fi: words.titleFi, sv: words.titleSv, en: words.titleEn }

type FieldsProps = { visit: Visit; path: string; matter: Matter; owners: Choice[] }

function Fields({ visit, path, matter, owners }: FieldsProps) {
  const { language } = visit
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  return (
    <>
      {languages.map((one) => <TextField key={one} {...field(`title.${one}`, matter.title[one])} label={titleIn[one][language]} lang={one}
        error={faultAt(visit, path, `title.${one}`) ?? (one === language ? faultAt(visit, path, 'title') : undefined)} />)}
      <TextField {...field('diaryNumber', matter.diaryNumber ?? '')} label={words.diaryNumber[language]} width="medium"
        hint={fill(words.diaryHint[language], { examples: diaryForms.slice(0, 3).map(({ example }) => example).join(', ') })} />
      <Select {...field('kind', matter.kind)} label={words.kind[language]} width="medium"
        options={matterKinds.map((value) => ({ value, label: kindWords[value][language] }))} />
      <TextField {...field('workstream', matter.workstream)} label={words.workstream[language]} width="medium" />
      <Select {...field('ownerId', matter.ownerId ?? '')} label={words.owner[language]} none={words.nobody[language]} width="medium" options={owners} />
      <TextField {...field('owner', matter.ownerId === null ? matter.owner : '')} label={words.ownerOther[language]}
        hint={words.ownerOtherHint[language]} width="medium" />
      <Disclosure summary={words.publicity[language]} open={matter.isConfidential || faultAt(visit, path, 'ground') !== undefined}>
        <Fieldset legend={words.publicity[language]}>
          <Select {...field('level', matter.level ?? '')} label={words.level[language]} width="medium" none={words.levelNone[language]}
            options={levels.map((one) => ({ value: one, label: levelWords[one][language] }))} />
          <TextField {...field('ground', matter.ground)} label={words.ground[language]} />
          <DateField {...field('groundUntil', matter.groundUntil ?? '')} label={words.groundUntil[language]} />
          {languages.map((one) => <TextField key={one} {...field(`publicTitle.${one}`, matter.publicTitle[one])} lang={one}
            label={`${words.publicTitle[language]} (${one})`} hint={one === language ? words.publicTitleHint[language] : undefined} />)}
        </Fieldset>
      </Disclosure>
    </>
  )
}

/** What is compared when two people change a matter at once. */
const fields: Record<string, FieldWords> = {
  ...Object.fromEntries(languages.map((one) => [`title.${one}`, { label: titleIn[one] }])),
  diaryNumber: { label: words.diaryNumber }, workstream: { label: words.workstream }, kind: { label: words.kind, said: kindWords },
  owner: { label: words.owner }, level: { label: words.level, said: levelWords }, ground: { label: words.ground },
}

const back = (answer: { id?: string }) => `/matters/${answer.id}`

export const routes: Route[] = [
  show('/matters/:matterId/details', editPage),
  post('/matters/:matterId/details', editMatter, { again: editPage, back, fields }),
  post('/matters/:matterId/finishing', finishMatter, { again: editPage, back }),
  post('/matters/:matterId/reopening', reopenMatter, { again: editPage, back }),
]
