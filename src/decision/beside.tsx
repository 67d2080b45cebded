// What stands beside the record of an item: papers, quorum and recusals, dissents, and what is to be done.
import { AddFollowupForm, FollowupList, ReturningFollowups } from '../followup/list.tsx'
import { acceptsItems, oncePerPerson, votersAmong, without } from '../meeting/meeting.ts'
import { fileHref, LevelBadge, PaperList } from '../paper/list.tsx'
import { faultAt, href, triedAt, typed } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Panel, Paragraphs } from '../platform/page/parts.tsx'
import type { View } from './item-page.tsx'
import { pathsOf } from './record.tsx'
import { may, presiderOf, votesOn } from './rules.ts'
import { words } from './text.ts'

/** Forms that were answered close again, because the ids of their disclosures count what is there. */
export function Beside(view: View) {
  const { room } = view
  const isOn = room.meeting.state === 'open' || room.meeting.state === 'closed'
  return (
    <>
      <Papers {...view} />
      <Versions {...view} />
      <ReturningFollowups visit={view.visit} followups={view.returning} />
      {isOn && <Recusals {...view} />}
      {isOn && <Dissents {...view} />}
      {isOn && <Followups {...view} />}
    </>
  )
}

function Papers({ visit: { language }, papers, onTable }: View) {
  const known = new Map(papers.map((paper) => [paper.id, paper]))
  return (
    <Panel title={words[onTable === null ? 'papers' : 'papersOnTable'][language]} id="papers">
      {onTable === null ? <PaperList papers={papers} language={language} none /> : onTable.length === 0
        ? <p class="hint">{words.noPapers[language]}</p> : (
          <ul class="papers">
            {onTable.map((one) => {
              const paper = known.get(one.paperId)
              return (
                <li key={one.paperId}>
                  <a href={fileHref(language, one.paperId, one.number)}>{one.title}</a>{' '}
                  <span class="hint">{one.fileName}, {fill(words.paperVersion[language], { number: one.number })}</span>{' '}
                  {paper !== undefined && <LevelBadge paper={paper} language={language} />}
                </li>
              )
            })}
          </ul>
        )}
    </Panel>
  )
}

/** The structure versions to approve; whoever builds the agenda finds the way to them also when there are none yet. */
function Versions({ visit, item, versions, room }: View) {
  const { language, by } = visit
  const mayChoose = item.matterId !== null && acceptsItems(room.meeting) && isAllowed(may.write, by.actor, room, by.on)
  if (versions.length === 0 && !mayChoose) return null
  return (
    <Panel title={words.versions[language]} id="versions">
      {versions.length === 0 ? <p class="quiet">{words.noVersions[language]}</p> : (
        <ul>
          {versions.map((one) => (
            <li key={one.revisionId}><a href={href(visit, `/revisions/${one.revisionId}`)}>{textIn(one.organisation, language)}</a>,{' '}
              {fill(words.paperVersion[language], { number: one.number })}</li>))}
        </ul>
      )}
      <p><a href={href(visit, `/meetings/${item.meetingId}/items/${item.id}/structures`)}>
        {words[versions.length === 0 ? 'chooseVersions' : 'compareVersions'][language]}</a></p>
    </Panel>
  )
}

function Recusals({ visit, room, item, recusals, mayWrite }: View) {
  const { language } = visit
  const path = pathsOf(item.meetingId, item.id).recusals
  const votes = votesOn(room)
  const isMet = votes >= room.quorum
  const mayChange = mayWrite && room.stored?.outcome == null
  return (
    <Panel title={words.quorum[language]} id="recusals">
      <p>
        {fill(words.votes[language], { votes, quorum: room.quorum })}{' '}
        <Badge tone={isMet ? 'success' : 'warning'}>{words[isMet ? 'quorumMet' : 'quorumMissing'][language]}</Badge>
      </p>
      <Presiding visit={visit} room={room} />
      <h3>{words.recusals[language]}</h3>
      {recusals.length === 0 ? <p class="quiet">{words.noRecusals[language]}</p> : (
        <ul class="todo">
          {recusals.map((one) => (
            <li key={one.personId} class="todo__item">
              <div class="todo__what">{one.name}<p class="todo__about">{one.ground}</p></div>
              {mayChange && (
                <Form action={href(visit, `${path}/${one.personId}/removal`)} idempotencyKey={visit.world.random(18)} enhance={true}>
                  <Button tone="quiet" small about={one.name}>{words.remove[language]}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <RecusalForm visit={visit} path={path} people={oncePerPerson(without([...room.present, ...room.leaving], room.recused))} />
      )}
    </Panel>
  )
}

/** Told when somebody else than the meeting's chair presides over the item. */
function Presiding({ visit: { language }, room }: Pick<View, 'visit' | 'room'>) {
  const name = room.stored?.outcome != null ? room.stored.presidedByName : presiderOf(room)?.name ?? null
  const usual = room.present.find((one) => one.presides && !room.recused.includes(one.personId))?.name
  if (name !== null) return name === usual ? null : <p>{fill(words.presides[language], { name })}</p>
  return room.meeting.state === 'open' && room.stored?.outcome == null
    ? <p><Badge tone="warning">{words.nobodyPresides[language]}</Badge></p> : null
}

type FormProps = Pick<View, 'visit'> & { path: string; people: { personId: string; name: string }[] }

function PersonField({ visit, path, people }: FormProps) {
  const { language } = visit
  return (
    <Select language={language} name="personId" label={words.person[language]} none={words.choosePerson[language]} required
      value={typed(visit, path, 'personId')} error={faultAt(visit, path, 'personId')}
      options={people.map((one) => ({ value: one.personId, label: one.name }))} />
  )
}

function RecusalForm({ visit, path, people }: FormProps) {
  const { language } = visit
  return (
    <Disclosure summary={words.addRecusal[language]} open={triedAt(visit, path) !== null} id={`add-recusal-${people.length}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
        <PersonField visit={visit} path={path} people={people} />
        <TextField language={language} name="ground" label={words.recusalGround[language]} value={typed(visit, path, 'ground')}
          error={faultAt(visit, path, 'ground')} required />
        <ActionBar><Button tone="secondary">{words.addRecusal[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function Dissents({ visit, body, room, item, mayWrite }: View) {
  const { language } = visit
  const path = pathsOf(item.meetingId, item.id).dissents
  const spoken = new Set(room.dissents.map((one) => one.personId))
  const people = votersAmong(without(room.present, room.recused)).filter((one) => !spoken.has(one.personId))
  return (
    <Panel title={words.dissents[language]} id="dissents">
      {room.dissents.length === 0 ? <p class="quiet">{words.noDissents[language]}</p> : (
        <ol class="todo">
          {room.dissents.map((one) => (
            <li key={one.id} class="todo__item">
              <div class="todo__what">
                <strong>{one.name}</strong>
                <Paragraphs text={one.text} lang={body.language === language ? undefined : body.language} />
              </div>
              {mayWrite && (
                <Form action={href(visit, `${path}/${one.id}/removal`)} idempotencyKey={visit.world.random(18)} enhance={true}>
                  <Button tone="quiet" small about={one.name}>{words.remove[language]}</Button>
                </Form>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && <DissentForm visit={visit} path={path} people={people} lang={body.language} />}
    </Panel>
  )
}

function DissentForm({ visit, path, people, lang }: FormProps & { lang: View['visit']['language'] }) {
  const { language } = visit
  return (
    <Disclosure summary={words.addDissent[language]} open={triedAt(visit, path) !== null} id={`add-dissent-${people.length}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
        <PersonField visit={visit} path={path} people={people} />
        <TextArea language={language} name="text" lang={lang === language ? undefined : lang} label={words.dissentText[language]} rows={3}
          value={typed(visit, path, 'text')} error={faultAt(visit, path, 'text')} required />
        <ActionBar><Button tone="secondary">{words.addDissent[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function Followups({ visit, item, followups, members, mayWrite }: View) {
  const { language } = visit
  return (
    <Panel title={words.followups[language]} id="followups">
      {followups.length === 0 ? <p class="quiet">{words.noFollowups[language]}</p> : <FollowupList visit={visit} followups={followups} />}
      {mayWrite && (
        <Disclosure summary={words.addFollowup[language]} id={`add-followup-${followups.length}`}>
          <AddFollowupForm visit={visit} meetingId={item.meetingId} itemId={item.id} members={members} />
        </Disclosure>
      )}
      <p><a href={href(visit, `/meetings/${item.meetingId}/items/${item.id}/commitments`)}>{words.commitments[language]}</a></p>
    </Panel>
  )
}
