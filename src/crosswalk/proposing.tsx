// What the comparison only proposes, on the page: whoever answers for the region confirms or refuses it there.
import { judgementsPath } from '../judgement/judgement.ts'
import { kindWords, words as judgementWords } from '../judgement/text.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { fill } from '../platform/kit/language.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Empty, Panel, Table } from '../platform/page/parts.tsx'
import type { Revision } from '../revision/revision.ts'
import type { Proposal } from './proposals.ts'
import { proposalWords as words } from './text.ts'

/** How much has been said already, and whether this reader may say more. */
export type Judging = { judged: number; isOpen: boolean }

type Props = { visit: Visit; revision: Revision; proposals: Proposal[]; judging: Judging }

/** So many are shown at a time; those that are answered make room for the others. */
const shownMost = 100

export function ProposalPanel({ visit, revision, proposals, judging: { judged, isOpen } }: Props) {
  const { language } = visit
  if (proposals.length === 0 && judged === 0) return null
  const list = <List visit={visit} proposals={proposals.slice(0, shownMost)} isOpen={isOpen} />
  return (
    <Panel id="proposals" title={words.title[language]}>
      {proposals.length === 0 ? <Empty>{words.none[language]}</Empty> : <p>{words[isOpen ? 'leadOpen' : 'lead'][language]}</p>}
      {proposals.length > shownMost && <p>{fill(words.shown[language], { shown: shownMost, all: proposals.length })}</p>}
      {proposals.length > 0 && (!isOpen ? list : (
        <Form action={href(visit, judgementsPath(revision.id))} version={revision.version}
          idempotencyKey={visit.world.random(18)} label={words.title[language]}>
          <p class="no-print"><a href="?all=1#proposals">{words.all[language]}</a></p>
          {list}
          <ActionBar>
            <Button name="verdict" value="confirmed">{words.confirm[language]}</Button>
            <Button name="verdict" value="refused" tone="secondary">{words.refuse[language]}</Button>
          </ActionBar>
        </Form>
      ))}
      {judged > 0 && <p><a href={href(visit, judgementsPath(revision.id))}>{judgementWords.judgements[language]} ({judged})</a></p>}
    </Panel>
  )
}

function List({ visit, proposals, isOpen }: { visit: Visit; proposals: Proposal[]; isOpen: boolean }) {
  const { language, query } = visit
  return (
    <Table caption={words.title[language]} hideCaption head={[words.from[language], words.to[language], words.kind[language], words.ground[language]]}
      rows={proposals.map(({ fromName, fromOrganisation, toName, ground, ...proposed }, index) => {
        const from = <>{fromName} <span class="quiet">({fromOrganisation === '' ? words.before[language] : fromOrganisation})</span></>
        return [isOpen ? <Checkbox language={language} name="proposals" id={`proposal-${index}`} value={JSON.stringify(proposed)} checked={query.has('all')}
          label={<>{from}<span class="unseen"> → {toName}</span></>} /> : from, toName === '' ? '–' : toName, kindWords[proposed.kind][language], ground]
      })} />
  )
}
