// The receipt of a hand-off: the form in which the receiver states what arrived, and what was stated before.
import type { Manifest } from '../package/package.ts'
import { faultAt, href, type Visit, typed } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { FileField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Disclosure } from '../platform/page/parts.tsx'
import { type Difference, statedTotals } from './receipt.ts'
import { formWords as words, statedWords, writtenDifference } from './text.ts'

/** The receiver writes its own numbers: ours are not filled in beforehand. */
export function ReceiptForm({ visit, path, structures }: { visit: Visit; path: string; structures: Manifest['structures'] }) {
  const { language } = visit
  const field = (name: string) => ({ language, name, value: typed(visit, path, name), error: faultAt(visit, path, name) })
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} files>
      <p class="hint">{words.lead[language]}</p>
      <TextField {...field('stated.sha256')} label={words.hash[language]} hint={words.hashHint[language]} required autocomplete="off" />
      <FileField {...field('totals')} label={words.totalsFile[language]} hint={words.totalsHint[language]} accept=".csv,.tsv,.txt" />
      <FileField {...field('positions')} label={words.positionsFile[language]} hint={words.positionsHint[language]} accept=".csv,.tsv,.txt" />
      <Disclosure summary={words.byHand[language]} open={visit.tried?.path === path || structures.length < 3}>
        {structures.map((one, index) => (
          <Fieldset key={one.file} legend={textIn(one.organisation, language)} inline>
            <Hidden name={`stated.organisations.${index}.file`} value={one.file} />
            {statedTotals.map((what) => (
              <TextField key={what} {...field(`stated.organisations.${index}.${what}`)} label={statedWords[what][language]} width="short" autocomplete="off" />
            ))}
          </Fieldset>
        ))}
      </Disclosure>
      <ActionBar><Button>{words.send[language]}</Button></ActionBar>
    </Form>
  )
}

type Given = { number: number; differences: Difference[]; name: string; at: Temporal.Instant }

/** Every receipt there was, the last one first. */
export const Receipts = ({ receipts, language }: { receipts: Given[]; language: Language }) => (
  <>
    {receipts.toReversed().map((one) => (
      <section key={one.number}>
        <h3>{fill(words.receipt[language], { number: one.number })}{' '}
          <Badge tone={one.differences.length === 0 ? 'success' : 'danger'}>{words[one.differences.length === 0 ? 'equal' : 'differs'][language]}</Badge></h3>
        <p class="quiet">{one.name}, {writtenInstant(one.at, language)}</p>
        {one.differences.length > 0 && <Differences differences={one.differences} language={language} />}
      </section>
    ))}
  </>
)

const shownFirst = 60
const shownMost = 1_000

const Differences = ({ differences, language }: { differences: Difference[]; language: Language }) => (
  <>
    <List differences={differences.slice(0, shownFirst)} language={language} />
    {differences.length > shownFirst && (
      <Disclosure summary={fill(words.more[language], { count: differences.length - shownFirst })}>
        <List differences={differences.slice(shownFirst, shownMost)} language={language} />
        {differences.length > shownMost && <p>{fill(words.more[language], { count: differences.length - shownMost })}</p>}
      </Disclosure>
    )}
  </>
)

const List = ({ differences, language }: { differences: Difference[]; language: Language }) => (
  <ul>{differences.map((one, index) => <li key={index} class={one.kind === 'hash' ? 'hash' : undefined}>{writtenDifference(one, language)}</li>)}</ul>
)
