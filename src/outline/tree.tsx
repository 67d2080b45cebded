// A structure on the page: branches that fold, a table that adds up, and the same as an indented outline on paper.
import type { ComponentChildren } from 'preact'
import { spoken, type Language } from '../platform/kit/language.ts'
import { Disclosure, Spoken, Table } from '../platform/page/parts.tsx'
import { typeIn } from '../structure/fields.ts'
import type { Position, Task } from '../structure/structure.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { type Branch, flat, type Sum } from './outline.ts'
import { occupancyWords, sumWords, words } from './text.ts'

export const sumIn = (sum: Sum, language: Language): string => sumWords(sum, writtenNumber(sum.personYears, language))[language]

/** Folding branches; the topmost levels are open. */
export function Tree({ branches, language }: { branches: Branch[]; language: Language }) {
  return <ul class="tree">{branches.map((branch) => <TreeBranch key={branch.unit.id} branch={branch} language={language} />)}</ul>
}

function TreeBranch({ branch, language }: { branch: Branch; language: Language }) {
  const { unit, children, depth } = branch
  const isLeaf = children.length === 0 && branch.positions.length === 0 && branch.tasks.length === 0
  const label = (
    <>
      <span class="tree__name"><Spoken text={spoken(unit.name, language)} language={language} /></span>{' '}
      <span class="tree__id">{unit.id}</span>{unit.type !== '' && <span class="tree__type"> {typeIn(unit.type, language)}</span>}{' '}
      <span class="tree__sum">{sumIn(branch.sum, language)}</span>
    </>
  )
  if (isLeaf) return <li id={`unit-${unit.id}`} class="tree__leaf">{label}</li>
  return (
    <li id={`unit-${unit.id}`}>
      <details open={depth < 2}>
        <summary>{label}</summary>
        <Contents branch={branch} language={language} />
        {children.length > 0 && <ul>{children.map((child) => <TreeBranch key={child.unit.id} branch={child} language={language} />)}</ul>}
      </details>
    </li>
  )
}

function Contents({ branch, language }: { branch: Branch; language: Language }) {
  const { positions, tasks } = branch
  if (positions.length === 0 && tasks.length === 0) return null
  const name = spoken(branch.unit.name, language)?.text ?? branch.unit.id
  return (
    <Disclosure summary={<>{words.contents[language]}<span class="unseen">: {name}</span></>}>
      {positions.length > 0 && <Positions positions={positions} caption={`${words.positions[language]}: ${name}`} language={language} />}
      {tasks.length > 0 && <Tasks tasks={tasks} caption={`${words.tasks[language]}: ${name}`} language={language} />}
    </Disclosure>
  )
}

export function Positions({ positions, caption, language }: { positions: Position[]; caption: string; language: Language }) {
  return (
    <Table caption={caption} head={[words.id[language], words.title[language], words.personYears[language], words.occupancy[language]]}
      numeric={[2]} rows={positions.map((one) => [one.id,
        <><Spoken text={spoken(one.title, language)} language={language} />{one.head && ` (${words.head[language]})`}</>,
        writtenNumber(one.fte, language), occupancyWords[one.occupancy][language]])} />
  )
}

export function Tasks({ tasks, caption, language }: { tasks: Task[]; caption: string; language: Language }) {
  return (
    <Table caption={caption} head={[words.id[language], words.task[language], words.personYears[language], words.legalBasis[language]]}
      numeric={[2]} rows={tasks.map((one) => [one.id, <Spoken text={spoken(one.name, language)} language={language} />,
        writtenNumber(one.fte, language), one.legalBasis])} />
  )
}

/** One row per unit, indented by its depth; `actions` is what can be done with a unit. */
export function UnitTable({ branches, language, caption, actions }: {
  branches: Branch[]; language: Language; caption: string; actions: (branch: Branch) => ComponentChildren
}) {
  return (
    <Table caption={caption} hideCaption numeric={[3, 4, 5]}
      head={[words.unit[language], words.id[language], words.type[language], words.positions[language], words.personYears[language],
        words.tasks[language], words.edit[language]]}
      rows={flat(branches).map((branch) => [
        <span class={`indent indent--${Math.min(branch.depth, 6)}`}><Spoken text={spoken(branch.unit.name, language)} language={language} /></span>,
        branch.unit.id, typeIn(branch.unit.type, language), branch.sum.positions, writtenNumber(branch.sum.personYears, language), branch.sum.tasks,
        actions(branch)])} />
  )
}
