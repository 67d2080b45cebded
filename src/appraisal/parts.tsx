// The parts of the pages of an appraisal: who looks at it, one alternative at a time, and fields that keep what was typed.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language, languages, textIn, type Texts } from '../platform/kit/language.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Confirm, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Panel, type Tone } from '../platform/page/parts.tsx'
import { type Alternative, type PartKind } from '../alternative/alternative.ts'
import { words } from '../alternative/text.ts'
import type { Appraisal, AppraisalState } from './appraisal.ts'
import type { SentPaper } from './reads.ts'
import { pageWords, stateWords } from './text.ts'

/** What a form of the editing page is of. */
export type Editing = { visit: Visit; state: { appraisal: Appraisal } }
export type Appraised = Appraisal

export const appraisalPath = (appraisal: Pick<Appraisal, 'id'>): string => `/appraisals/${appraisal.id}`

/** The way to a page of the matter's comparisons. */
export const trailOfMatter = (visit: Visit, matter: { id: string; title: Texts }) => [
  { href: href(visit, '/matters'), label: pageWords.matters[visit.language] },
  { href: href(visit, `/matters/${matter.id}`), label: textIn(matter.title, visit.language) },
]

/** The way to a page beside the comparison itself. */
export const trailOf = (visit: Visit, appraisal: Appraisal) => [...trailOfMatter(visit, { id: appraisal.matterId, title: appraisal.title }),
  { href: href(visit, appraisalPath(appraisal)), label: words.appraisal[visit.language] }]

/** Chooses which alternative a narrow page shows. Needs no script, and is not there where there is room for all. */
export const OneAtATime = ({ alternatives, language, label }: { alternatives: Alternative[]; language: Language; label: string }) => (
  <fieldset class="one-at-a-time no-print">
    <legend>{label}</legend>
    {alternatives.map((one, at) => (
      <label key={one.key}><input type="radio" name="alternative-shown" id={`alternative-${at + 1}`} checked={at === Math.min(1, alternatives.length - 1)} />
        {textIn(one.name, language)}</label>
    ))}
  </fieldset>
)

/** The fields of a form, with what was typed into this very form: several of a page post to one address. */
export function fieldsOf(visit: Visit, path: string, own: Record<string, string>) {
  const tried = triedAt(visit, path)
  const isTried = tried !== null && Object.entries(own).every(([name, value]) => (tried.values[name] ?? '') === value)
  return { isTried, field: (name: string, stored = '') => ({ language: visit.language, name,
    value: isTried ? typed(visit, path, name, stored) : stored, error: isTried ? faultAt(visit, path, name) : undefined }) }
}

export type Fields = ReturnType<typeof fieldsOf>['field']

/** A name in the three languages. */
export const NameFields = ({ field, name }: { field: Fields; name: Texts }) => (
  <div class="grid-fields">
    {languages.map((one) => <TextField key={one} {...field(`name.${one}`, name[one] ?? '')} label={pageWords.nameIn[one]} lang={one} />)}
  </div>
)

/** Takes a part away, behind a word of what goes with it. */
export function RemoveForm({ visit, appraisal, kind, part, about }: { visit: Visit; appraisal: Appraisal; kind: PartKind; part: string; about: string }) {
  const { language } = visit
  return (
    <Confirm summary={pageWords.remove[language]}>
      <p>{pageWords.removeText[language]}</p>
      <Form action={href(visit, `${appraisalPath(appraisal)}/removals`)}
        id={`f-remove-${kind}-${part.replace('.', '-')}`} idempotencyKey={visit.world.random(18)}>
        <Hidden name="kind" value={kind} /><Hidden name="key" value={part} />
        <ActionBar><Button tone="danger" small about={about}>{pageWords.remove[language]}</Button></ActionBar>
      </Form>
    </Confirm>
  )
}

/** The id in the address, when it can be one. */
export const idIn = (visit: Visit, name: string): string | null => isId(visit.params[name] ?? '') ? visit.params[name] ?? null : null

const tones: Record<AppraisalState, Tone> = { open: 'info', decided: 'success', frozen: 'success', laidAside: 'neutral' }

export const StateBadge = ({ state, language }: { state: AppraisalState; language: Language }) =>
  <Badge tone={tones[state]}>{stateWords[state][language]}</Badge>

export function Papers({ visit, state: { appraisal }, papers }: Editing & { papers: SentPaper[] }) {
  const { language } = visit
  return (
    <Panel title={pageWords.sent[language]} id="papers">
      <ul>
        {papers.map((one) => (
          <li key={`${one.itemId}${one.letter}`}>
            <a href={href(visit, `${appraisalPath(appraisal)}/sent/${one.itemId}/${one.letter}`)}>
              {fill(pageWords.sentLine[language], { body: one.body[language], number: one.meetingNumber, letter: one.letter })}</a>{' '}
            <span class="hint">{writtenInstant(one.sentAt, language)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
