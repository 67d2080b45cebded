// A body's distribution lists, and one list with its members and what became of the mail to them.
import type { Body } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { uploadIn } from '../platform/http/form.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { FileField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Confirm, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { Paging } from '../platform/page/paging.tsx'
import { Disclosure, Empty, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { createList, editList, importMembersOf, removeListOf, removeMemberOf } from './actions.ts'
import { deliveries, deliveryWords, type DistributionList, type ListMember, membersShown } from './distribution.ts'
import { findDistributionList, type LastLetter, listDistributionLists, listLastLetters, listMembersOn } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

async function keptBody(visit: Visit, bodyId: string): Promise<Body | null> {
  const body = isId(bodyId) ? await findBody(visit.db, bodyId) : null
  return body !== null && isAllowed(may.keepList, visit.by.actor, { bodyId: body.id }, visit.by.on) ? body : null
}

const listsPage: Show = async (visit) => {
  const { db, language, params: { bodyId = '' } } = visit
  const body = await keptBody(visit, bodyId)
  if (body === null) return null
  const lists = await listDistributionLists(db, body.id)
  const path = `/bodies/${body.id}/lists`
  return {
    kind: 'page', title: words.lists[language], trail: [{ href: href(visit, `/bodies/${body.slug}`), label: body.name[language] }], children: (
      <>
        <PageHead eyebrow={body.name[language]} title={words.lists[language]} lead={<p>{words.lead[language]}</p>} />
        {lists.length === 0 ? <Empty>{words.none[language]}</Empty> : (
          <ul class="todo">{lists.map((list) => (
            <li key={list.id} class="todo__item"><div class="todo__what">
              <a href={href(visit, `/lists/${list.id}`)}>{list.name}</a>
              <p class="todo__about">{fill(words.count[language],
                { count: list.members })}. {list.gets.map((one) => deliveryWords[one][language]).join(', ')}</p>
            </div></li>
          ))}</ul>
        )}
        <Disclosure summary={words.add[language]} id="add" open={triedAt(visit, path) !== null}>
          <ListForm visit={visit} path={path} list={null} />
        </Disclosure>
      </>
    ),
  }
}

function ListForm({ visit, path, list }: { visit: Visit; path: string; list: DistributionList | null }) {
  const { language } = visit
  const tried = triedAt(visit, path)
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={list?.version}>
      <TextField language={language} name="name" label={words.name[language]} required value={typed(visit, path, 'name',
        list?.name)} error={faultAt(visit, path, 'name')} />
      <Fieldset legend={words.gets[language]}>
        {deliveries.map((one) => <Checkbox key={one} language={language} name="gets" value={one} label={deliveryWords[one][language]}
          checked={tried === null ? list?.gets.includes(one) ?? one === 'memo' : tried.values.gets?.includes(one) ?? false} />)}
      </Fieldset>
      <ActionBar><Button>{words.save[language]}</Button></ActionBar>
    </Form>
  )
}

const listPage: Show = async (visit) => {
  const { db, language, params: { listId = '' } } = visit
  const list = isId(listId) ? await findDistributionList(db, listId) : null
  const body = list === null ? null : await keptBody(visit, list.bodyId)
  if (list === null || body === null) return null
  const path = `/lists/${list.id}`
  return {
    kind: 'page', title: list.name, trail: [{ href: href(visit, `/bodies/${body.id}/lists`), label: words.lists[language] }], children: (
      <>
        <PageHead eyebrow={body.name[language]} title={list.name} lead={<p>{fill(words.count[language], { count: list.members })}</p>} />
        <Panel title={words.import[language]} id="import">
          <Form action={href(visit, `${path}/members`)} idempotencyKey={visit.world.random(18)} files>
            <FileField language={language} name="file" label={words.file[language]} hint={words.fileHint[language]} accept=".csv,text/csv,text/plain" required
              error={faultAt(visit, `${path}/members`, 'content')} />
            <ActionBar><Button>{words.importing[language]}</Button></ActionBar>
          </Form>
        </Panel>
        <Members visit={visit} list={list} {...await askedMembers(visit, list)} />
        <Panel title={words.edit[language]} id="edit"><ListForm visit={visit} path={path} list={list} /></Panel>
        <Confirm summary={words.removeList[language]}>
          <Form action={href(visit, `${path}/removal`)} idempotencyKey={visit.world.random(18)}>
            <Button tone="danger">{words.removeList[language]}</Button>
          </Form>
        </Confirm>
      </>
    ),
  }
}

type Asked = { asked: string; page: number; members: ListMember[]; count: number; letters: Map<string, LastLetter> }

/** The members on the page that was asked for, and what became of the last letter to each. */
async function askedMembers({ db, query }: Visit, list: DistributionList): Promise<Asked> {
  const [asked, page] = [(query.get('q') ?? '').trim(), Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1)]
  const { members, count } = await listMembersOn(db, list.id, page, asked)
  return { asked, page, members, count, letters: new Map((await listLastLetters(db, members.map((one) => one.address))).map((one) => [one.address, one])) }
}

function Members({ visit, list, asked, page, members, count, letters }: Asked & { visit: Visit; list: DistributionList }) {
  const { language } = visit
  const path = `/lists/${list.id}`
  return (
    <Panel title={words.members[language]} id="members">
      {list.members > membersShown && <FindMember visit={visit} path={path} asked={asked} />}
      {members.length === 0 ? <p class="quiet">{words[list.members === 0 ? 'noMembers' : 'noneFound'][language]}</p> : (
        <Table caption={words.members[language]} hideCaption
          head={[words.name[language], words.address[language], words.language[language], words.lastLetter[language], words.remove[language]]}
          rows={members.map((one, index) => [one.name, one.address, languageNames[one.language], <Letter visit={visit} letter={letters.get(one.address)} />,
            <Form action={href(visit, `${path}/removals`)} idempotencyKey={visit.world.random(18)} id={`remove-${index}`}>
              <Hidden name="address" value={one.address} /><Button small tone="secondary" about={one.name}>{words.remove[language]}</Button>
            </Form>])} />
      )}
      <Paging language={language} page={page} last={Math.ceil(count / membersShown)} told={fill(words.count[language], { count })}
        to={(number) => href(visit, `${path}?${new URLSearchParams({ ...asked === '' ? {} : { q: asked }, page: String(number) })}#members`)} />
    </Panel>
  )
}

const FindMember = ({ visit, path, asked }: { visit: Visit; path: string; asked: string }) => (
  <Form method="get" action={href(visit, path)} label={words.find[visit.language]} class="filter">
    <TextField language={visit.language} name="q" label={words.find[visit.language]} value={asked} />
    <ActionBar><Button tone="secondary">{words.show[visit.language]}</Button></ActionBar>
  </Form>
)

function Letter({ visit: { language }, letter }: { visit: Visit; letter: LastLetter | undefined }) {
  if (letter === undefined) return <>–</>
  const trouble = letter.trouble ?? ''
  if (letter.sentAt !== null) return <>{fill(words.sent[language], { day: writtenDay(dayIn(letter.sentAt), language) })}</>
  return <>{letter.failedAt !== null ? fill(words.failed[language], { trouble }) : trouble === '' ? words.waiting[language]
    : fill(words.tried[language], { trouble })}</>
}

const toList = (answer: { id?: string }) => `/lists/${answer.id ?? ''}`

/** The text of the file; what is no text is as if nothing had been sent. */
const contentOf = (_visit: Visit, form: Record<string, unknown>) => {
  const upload = uploadIn(form.file)
  return { content: upload === null ? '' : decodeText(upload.bytes) ?? '' }
}

export const routes: Route[] = [
  show('/bodies/:bodyId/lists', listsPage),
  post('/bodies/:bodyId/lists', createList, { again: listsPage, back: toList }),
  show('/lists/:listId', listPage),
  post('/lists/:listId', editList, { again: listPage, back: toList, fields: { name: { label: words.name } } }),
  post('/lists/:listId/members', importMembersOf, { again: listPage, back: toList, input: contentOf }),
  post('/lists/:listId/removals', removeMemberOf, { again: listPage, back: toList }),
  post('/lists/:listId/removal', removeListOf, { again: listsPage, back: (answer) => `/bodies/${answer.bodyId}/lists` }),
]
