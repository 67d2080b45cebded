// One agenda item as its builders edit it: its texts, its place under another, striking it.
import { roleWords } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { levels, levelWords } from '../matter/matter.ts'
import { acceptsItems, type Meeting, oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting, findMinutesState } from '../meeting/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findPerson } from '../person/reads.ts'
import { type FieldWords, faultAt, href, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language, languages, textIn, type Words } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, DateField, NumberField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Fieldset, Form } from '../platform/page/form.tsx'
import { Disclosure, Panel } from '../platform/page/parts.tsx'
import { type CurrentPaper, type Item, type Placed, purposes, purposeWords } from './agenda.ts'
import { Joined, Merge, Under } from './list.tsx'
import { arrange } from './numbering.ts'
import { findAgendaVersion, isItemRecorded, listItems, listPapersByItem } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

export const itemPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  if (meeting === null || !isAllowed(may.edit, by.actor, meeting, by.on)) return null
  const body = await findBody(db, meeting.bodyId)
  const all = await listItems(db, meetingId)
  const items = arrange(all)
  const item = items.find((one) => one.id === itemId)
  const minutes = await findMinutesState(db, meetingId)
  if (item === undefined || body === null || minutes === 'approved' || minutes === 'published') return null
  const isLocked = item.struckAt !== null || !acceptsItems(meeting) || await isItemRecorded(db, itemId)
  const path = `/meetings/${meetingId}/agenda/items/${itemId}`
  const title = `${item.shownNumber} ${textIn(item.title, language)}`
  const fields = { visit, path, main: body.language, stored: item }
  return {
    kind: 'page', title, trail: [{ href: href(visit, `/meetings/${meetingId}/agenda`), label: words.agenda[language] }], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="agenda" />
        <Panel title={title} id="item" actions={(
          <>
            <ButtonLink href={href(visit, `/meetings/${meetingId}/items/${itemId}/papers`)} small>{words.papers[language]}</ButtonLink>
            {item.matterId !== null && (
              <ButtonLink href={href(visit, `/meetings/${meetingId}/items/${itemId}/structures`)} small>{words.structures[language]}</ButtonLink>
            )}
          </>
        )}>
          {isLocked && <p>{words.onlyPublicity[language]}</p>}
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={item.version}>
            {isLocked ? <SecrecyFields {...fields} />
              : <ItemFields {...fields} presenters={await listPresenters(visit, meeting, item.presenterId)} />}
            <ActionBar><Button>{words.save[language]}</Button></ActionBar>
          </Form>
        </Panel>
        {acceptsItems(meeting) && <Joined visit={visit} item={item} all={all} />}
        {!isLocked && await placing({ visit, item, items, main: body.language })}
      </>
    ),
  }
}

/** What can happen to where the item stands: under another, merged, split, struck. */
async function placing({ visit, item, items, main }: { visit: Visit; item: Placed<Item>; items: Placed<Item>[]; main: Language }) {
  return (
    <>
      <Under visit={visit} item={item} items={items} version={await findAgendaVersion(visit.db, item.meetingId)} />
      {item.kind === 'matter' && <Merge visit={visit} item={item} items={items} />}
      {item.kind === 'matter' && (
        <Split visit={visit} item={item} main={main} papers={(await listPapersByItem(visit.db, item.meetingId)).get(item.id) ?? []} />
      )}
      <Strike visit={visit} item={item} />
    </>
  )
}

/** Makes a part of the item an item and a matter of its own. */
function Split({ visit, item, main, papers }: { visit: Visit; item: Placed<Item>; main: Language; papers: CurrentPaper[] }) {
  const { language } = visit
  const path = `/meetings/${item.meetingId}/items/${item.id}/splitting`
  const field = fieldOf({ visit, path, main, stored: {} })
  return (
    <Disclosure summary={words.split[language]} id="split" open={triedAt(visit, path) !== null}>
      <p class="hint">{words.splitHint[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField {...field(`title.${main}`)} label={words.partTitle[language]} lang={main} required
          error={faultAt(visit, path, 'title') ?? faultAt(visit, path, `title.${main}`)} />
        <NumberField {...field('minutes', String(item.minutes))} label={words.partMinutes[language]} unit={words.min[language]} />
        <TextArea {...field('proposal')} label={words.partProposal[language]} hint={words.proposalHint[language]} lang={main} rows={3} />
        {papers.length > 0 && (
          <Fieldset legend={words.partPapers[language]}>
            {papers.map((paper) => (
              <div class="check" key={paper.paperId}>
                <input type="checkbox" id={`part-${paper.paperId}`} name="paperIds" value={paper.paperId} />
                <label for={`part-${paper.paperId}`}>{paper.title}</label>
              </div>
            ))}
          </Fieldset>
        )}
        <ActionBar><Button tone="secondary">{words.split[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function Strike({ visit, item }: { visit: Visit; item: Placed<Item> }) {
  const { language } = visit
  const path = `/meetings/${item.meetingId}/items/${item.id}/striking`
  return (
    <Panel title={words.strike[language]} id="strike">
      {item.number !== null && <p>{fill(words.isSent[language], { number: item.number })}</p>}
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField language={language} name="reason" label={words.strikeReason[language]} required={item.number !== null}
          value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
        {item.number === null && item.matterId !== null && (
          <div class="check">
            <input type="checkbox" id="keeps-matter" name="keepsMatter" value="true" />
            <label for="keeps-matter">{words.keepsMatter[language]}</label>
          </div>
        )}
        <ActionBar><Button tone="danger">{words.strike[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

type Stored = Partial<Pick<Item, 'title' | 'presenter' | 'presenterId' | 'purpose' | 'proposal' | 'minutes' | 'level' | 'ground'
  | 'groundUntil' | 'publicTitle'>>

const same = (text: string): Words => ({ fi: text, sv: text, en: text })

/** What is compared when two people change an item at once. */
export const itemFieldWords: Record<string, FieldWords> = {
  ...Object.fromEntries(languages.flatMap((one) => [[`title.${one}`, { label: same(words.titleIn[one]) }],
    [`publicTitle.${one}`, { label: same(words.publicTitleIn[one]) }]])),
  purpose: { label: words.purpose, said: purposeWords }, minutes: { label: words.minutes }, presenter: { label: words.presenter },
  proposal: { label: words.proposal }, level: { label: words.level, said: levelWords }, ground: { label: words.ground },
  groundUntil: { label: words.groundUntil },
}

type FieldProps = { visit: Visit; path: string; main: Language; stored: Stored }
const fieldOf = ({ visit, path }: FieldProps) => (name: string, value = '') =>
  ({ language: visit.language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })

/** Those who can be chosen to present: the members on the day, and whoever was named before. */
export async function listPresenters({ db, language }: Visit, meeting: Pick<Meeting, 'bodyId' | 'onDay'>, presenterId: string | null): Promise<Choice[]> {
  const members = oncePerPerson(await listMembers(db, meeting.bodyId, meeting.onDay))
  const other = presenterId === null || members.some((one) => one.personId === presenterId) ? null : await findPerson(db, presenterId)
  return [...members.map((one) => ({ value: one.personId, label: `${one.name} (${roleWords[one.role][language]})` })),
    ...(other === null ? [] : [{ value: other.id, label: other.name }])]
}

/** `path` is the address the form posts to, `main` the language in which the body works. */
export function ItemFields(props: FieldProps & { presenters: Choice[] }) {
  const { visit, path, main, presenters, stored } = props
  const { language } = visit
  const field = fieldOf(props)
  const others = languages.filter((one) => one !== main)
  const isSpoken = others.some((one) => stored.title?.[one] !== undefined)
  return (
    <>
      <TextField {...field(`title.${main}`, stored.title?.[main])} label={words.title[language]} lang={main} required
        error={faultAt(visit, path, 'title') ?? faultAt(visit, path, `title.${main}`)} />
      <Disclosure summary={words.otherLanguages[language]} open={isSpoken}>
        {others.map((one) => (
          <TextField key={one} {...field(`title.${one}`, stored.title?.[one])} label={words.titleIn[one]} lang={one} />
        ))}
      </Disclosure>
      <Select {...field('purpose', stored.purpose ?? 'discussion')} label={words.purpose[language]} width="medium"
        options={purposes.map((one) => ({ value: one, label: purposeWords[one][language] }))} />
      <NumberField {...field('minutes', String(stored.minutes ?? 15))} label={words.minutes[language]} unit={words.min[language]} />
      <TextField {...field('presenter', stored.presenter)} label={words.presenter[language]} lang={main} />
      <Select {...field('presenterId', stored.presenterId ?? '')} label={words.presenterPerson[language]} width="medium"
        hint={words.presenterHint[language]} none={words.nobodyChosen[language]}
        options={presenters} />
      <TextArea {...field('proposal', stored.proposal)} label={words.proposal[language]} hint={words.proposalHint[language]} lang={main} rows={5} />
      <Disclosure summary={words.publicity[language]} open={stored.level === 'confidential' || faultAt(visit, path, 'ground') !== undefined}>
        <SecrecyFields {...props} />
      </Disclosure>
    </>
  )
}

function SecrecyFields(props: FieldProps) {
  const { visit: { language }, main, stored } = props
  const field = fieldOf(props)
  return (
    <Fieldset legend={words.publicity[language]}>
      <Select {...field('level', stored.level ?? '')} label={words.level[language]} width="medium" none={words.levelNone[language]}
        options={levels.map((one) => ({ value: one, label: levelWords[one][language] }))} />
      <TextField {...field('ground', stored.ground)} label={words.ground[language]} hint={words.groundHint[language]} />
      <DateField {...field('groundUntil', stored.groundUntil ?? '')} label={words.groundUntil[language]} />
      <TextField {...field(`publicTitle.${main}`, stored.publicTitle?.[main])} label={words.publicTitle[language]}
        hint={words.publicTitleHint[language]} lang={main} />
      {languages.filter((one) => one !== main).map((one) => (
        <TextField key={one} {...field(`publicTitle.${one}`, stored.publicTitle?.[one])} label={words.publicTitleIn[one]} lang={one} />
      ))}
    </Fieldset>
  )
}
