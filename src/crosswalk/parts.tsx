// The parts of a comparison on the page: sentences, the table of what changed, regroupings, and the structure with its changes.
import type { Grade } from '../comparison/comparison.ts'
import { type Branch, outlineOf } from '../outline/outline.ts'
import { bareText, type Block } from '../platform/kit/document.ts'
import { fill, type Language, spoken, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import type { IconName } from '../platform/page/icon.tsx'
import { Badge, Empty, Panel, Spoken, Table, type Tone } from '../platform/page/parts.tsx'
import { flowTable } from './crossing.ts'
import type { Crosswalk, LineKind, Region } from './crosswalk.ts'
import { contributionTable, moreWords } from './document.ts'
import { addressOf, type Mark, type Marked, type UnitRow } from './marks.ts'
import { countsIn, type Line } from './telling.ts'
import { lineWords, pageWords, shortGrades, words } from './text.ts'

const signs: Record<LineKind, { icon: IconName; tone: Tone }> = {
  merged: { icon: 'merge', tone: 'info' }, absorbed: { icon: 'merge', tone: 'info' }, split: { icon: 'split', tone: 'warning' },
  regrouped: { icon: 'swap', tone: 'warning' }, moved: { icon: 'right', tone: 'info' }, transferred: { icon: 'out', tone: 'warning' },
  founded: { icon: 'plus', tone: 'success' }, abolished: { icon: 'minus', tone: 'danger' }, renamed: { icon: 'pen', tone: 'neutral' },
  retyped: { icon: 'dot', tone: 'neutral' },
}

const sentencesMost = 12

/** How many changes, and the weightiest in a sentence each. Each points at its place in the table. */
export function Sentences({ column, lines, language, followed = 0 }: { column: 'since' | 'from'; lines: Line[]; language: Language; followed?: number }) {
  const more = lines.length - sentencesMost
  return (
    <>
      <p class="lead">{fill(pageWords.counts[language], { counts: countsIn(lines, language) })}</p>
      <ul class="sentences">
        {lines.slice(0, sentencesMost).map((line) => {
          const target = addressOf(column, line, line.to[0] ?? line.from[0] ?? '')
          return (
            <li key={target}>{line.sentence} <span class="quiet">({line.ground})</span>{' '}
              <a class="together" href={`#${target}`}>{pageWords.inTable[language]}<span class="unseen">: {line.sentence}</span></a></li>
          )
        })}
      </ul>
      {more > 0 && <p>{moreWords(more, language)} <a href="#changes">{pageWords.seeTable[language]}</a></p>}
      {followed > 0 && <p class="quiet">{fill(followed === 1 ? pageWords.oneFollows[language] : pageWords.follow[language], { count: followed })}</p>}
    </>
  )
}

const isKnown = (grade: Grade): boolean => grade === 'declared' || grade === 'verified'

function Marks({ marks, about, language }: { marks: Mark[]; about: string; language: Language }) {
  if (marks.length === 0) return <span class="quiet">{pageWords.unchanged[language]}</span>
  return (
    <ul class="changes">
      {marks.map(({ id, kind, grade, detail }) => (
        <li key={id} id={id}>
          <a class="changes__link" href={`#${id}`}><Badge {...signs[kind]}>{lineWords[kind][language]}</Badge><span class="unseen">: {about}</span></a>{' '}
          {detail} <span class={isKnown(grade) ? 'quiet' : 'changes__open'}>({shortGrades[grade][language]})</span>
        </li>
      ))}
    </ul>
  )
}

/** Only what changed; what did not is one row, and the columns of person-years add up. */
export function ChangeTable({ marked: { rows, rest, total }, language, hasPrevious }: { marked: Marked; language: Language; hasPrevious: boolean }) {
  const changed = rows.filter((row) => row.lately.length + row.against.length > 0)
  const same = rows.filter((row) => row.lately.length + row.against.length === 0)
  const number = (value: number): string => writtenNumber(value, language)
  const cells = (years: { from: number; previous: number; now: number }) =>
    [number(years.from), ...hasPrevious ? [number(years.previous)] : [], number(years.now)]
  const sum = (key: 'from' | 'previous' | 'now'): number => same.reduce((all, row) => all + row.years[key], 0)
  const blank = hasPrevious ? ['', ''] : ['']
  const hasRest = rest.from !== 0 || rest.previous !== 0 || rest.now !== 0
  if (rows.length === 0) return <Empty>{pageWords.nothing[language]}</Empty>
  return (
    <Table caption={pageWords.tableCaption[language]} numeric={hasPrevious ? [3, 4, 5] : [2, 3]}
      head={[pageWords.unit[language], ...hasPrevious ? [pageWords.sincePrevious[language]] : [], pageWords.sinceOutgoing[language],
        pageWords.yearsFrom[language], ...hasPrevious ? [pageWords.yearsPrevious[language]] : [], pageWords.yearsNow[language]]}
      rows={[
        ...changed.map((row) => {
          const about = textIn(row.unit.name, language)
          const marks = (own: Mark[]) => own.length === 0 && row.goneFrom !== null ? '' : <Marks marks={own} about={about} language={language} />
          return [<UnitName row={row} language={language} />, ...hasPrevious ? [marks(row.lately)] : [], marks(row.against), ...cells(row.years)]
        }),
        ...same.length === 0 ? [] : [[fill(same.length === 1 ? pageWords.oneSame[language] : pageWords.same[language], { count: same.length }), ...blank,
          ...cells({ from: sum('from'), previous: sum('previous'), now: sum('now') })]],
        ...hasRest ? [[pageWords.rest[language], ...blank, ...cells(rest)]] : [],
        [<strong>{words.total[language]}</strong>, ...blank, ...cells(total).map((one) => <strong>{one}</strong>)],
      ]} />
  )
}

const UnitName = ({ row: { unit, depth, goneFrom }, language }: { row: UnitRow; language: Language }) => (
  <span class={`indent indent--${Math.min(depth, 4)}`}>
    {goneFrom === null ? <Spoken text={spoken(unit.name, language)} language={language} />
      : <><s><Spoken text={spoken(unit.name, language)} language={language} /></s> ({goneFrom})</>}
  </span>
)

/** Where several units became several others: who goes where, in person-years. */
export function Regroupings({ crosswalk, region, language }: { crosswalk: Crosswalk; region: Region; language: Language }) {
  const regroupings = region.changes.filter((one) => one.kind === 'regrouped')
  if (regroupings.length === 0) return null
  const number = (value: number): string => value === 0 ? '–' : writtenNumber(value, language)
  return (
    <Panel id="regroupings" title={pageWords.regroupings[language]}>
      <p>{pageWords.regroupingsLead[language]}</p>
      {regroupings.map((change) => {
        const { from, to, rows } = flowTable(crosswalk, change, language)
        const caption = `${from.length} → ${to.length}: ${to.join(', ')} (${shortGrades[change.grade][language]})`
        return (
          <Table key={caption} caption={caption} numeric={[...to, '', ''].map((_, index) => index + 1)}
            head={[words.from[language], ...to, pageWords.otherwise[language], words.before[language]]}
            rows={from.map((name, index) => [name, ...(rows[index] ?? []).map(number)])} />
        )
      })}
    </Panel>
  )
}

/** A table of a document, on the page. */
export function BlockTable({ block, numeric }: { block: Block; numeric?: number[] }) {
  if (block.kind !== 'table') return null
  const head = block.head
  return <Table caption={block.caption} head={head} numeric={numeric ?? head.map((_, index) => index + 1).slice(0, -1)}
    rows={block.rows.map((row) => row.map((cell) => bareText(cell)))} />
}

export const ContributionTable = ({ region, language }: { region: Region; language: Language }) =>
  region.contributions.length === 0 ? null : <BlockTable block={contributionTable(region, language)} />

/** The whole new structure with its changes; branches in which nothing changes are folded. On paper all of it is unfolded. */
export function Outline({ region, marked, language }: { region: Region; marked: Marked; language: Language }) {
  const rows = new Map(marked.rows.filter((row) => row.goneFrom === null).map((row) => [row.unit.id, row]))
  const isChanged = ({ unit, children }: Branch): boolean => {
    const row = rows.get(unit.id)
    return (row !== undefined && row.lately.length + row.against.length > 0) || children.some(isChanged)
  }
  const view = (branch: Branch) => {
    const { unit, children } = branch
    const marks = [...rows.get(unit.id)?.lately ?? [], ...rows.get(unit.id)?.against ?? []]
    const kinds = [...new Set(marks.map(({ kind }) => kind))]
    const label = (
      <>
        <span class="tree__name"><Spoken text={spoken(unit.name, language)} language={language} /></span>{' '}
        <span class="tree__sum">{fill(pageWords.years[language], { years: writtenNumber(branch.sum.personYears, language) })}</span>{' '}
        {kinds.map((kind) => <><Badge {...signs[kind]}>{lineWords[kind][language]}</Badge>{' '}</>)}
        {marks.length > 0 && <span class="on-paper">{marks.filter(({ detail }) => detail !== '')
          .map(({ detail, grade }) => `${detail} (${shortGrades[grade][language]})`).join('. ')}</span>}
      </>
    )
    return children.length === 0 ? <li key={unit.id} class="tree__leaf">{label}</li> : (
      <li key={unit.id}><details open={isChanged(branch)}><summary>{label}</summary><ul>{children.map(view)}</ul></details></li>
    )
  }
  return <ul class="tree">{outlineOf(region.member.structure).map(view)}</ul>
}
