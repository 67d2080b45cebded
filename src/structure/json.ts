// A structure as JSON: read leniently, so that everything wrong can be reported at once.
import type { Report } from '../finding/finding.ts'
import { kinds, type Kind } from './fields.ts'
import { printableJson } from '../platform/kit/printable.ts'
import { Fields, isGiven, shortJson, type Given } from './json-fields.ts'
import type { Located, Source } from './located.ts'
import { positionOf, taskOf, unitOf, type Position, type Task, type Unit } from './structure.ts'

/** Reads a JSON text: one structure, or a list of them. `name` is what a structure is called that does not say. */
export function readJson(name: string, file: string, text: string, report: Report): Located[] {
  let content: unknown
  try {
    content = JSON.parse(printableJson(text))
  } catch (error) {
    report('damagedFile', { file }, error instanceof Error ? error.message : '')
    return []
  }
  const given = Array.isArray(content) ? content : [content]
  if (given.length === 0) report('emptyFile', { file }, '')
  return given.flatMap((one: unknown) => {
    if (isGiven(one) && kinds.some((kind) => Array.isArray(one[kind]))) return [structureOf(name, file, one, report)]
    report('notAStructure', { file }, '')
    return []
  })
}

function structureOf(name: string, file: string, given: Given, report: Report): Located {
  const head = new Fields(given, 'structure', { origin: { file }, row: 0 }, report)
  const sources: Record<Kind, Source[]> = { units: [], positions: [], tasks: [] }
  const read = <One>(kind: Kind, of: (fields: Fields) => One): One[] => objectsOf(given[kind], kind, file, report).map(([one, row]) => {
    const fields = new Fields(one, kind, { origin: { file, list: kind }, row }, report)
    sources[kind].push(fields.source)
    return of(fields)
  })
  return {
    file, sources,
    structure: {
      organisation: head.text('organisation') || name, validFrom: head.day('validFrom'),
      units: read('units', unitIn), positions: read('positions', positionIn), tasks: read('tasks', taskIn),
    },
  }
}

/** The objects of a list with their place in it; anything else in the list is reported. */
function objectsOf(value: unknown, kind: Kind, file: string, report: Report): [Given, number][] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report('wrongKind', { file, path: kind }, shortJson(value), { expected: '[{ … }]' })
    return []
  }
  return value.flatMap((one: unknown, row): [Given, number][] => {
    if (isGiven(one)) return [[one, row]]
    report('wrongKind', { file, sheet: kind, path: `${kind}[${row}]` }, shortJson(one), { expected: '{ … }' })
    return []
  })
}

function unitIn(fields: Fields): Unit {
  const unit = unitOf({
    id: fields.text('id', 'cosmeticDifference'), name: fields.texts('name'), shortName: fields.text('shortName'), type: fields.text('type'),
    parents: fields.parents(), site: fields.text('site'), costCentre: fields.text('costCentre'), codes: fields.codes(),
    validFrom: fields.day('validFrom'), validTo: fields.day('validTo'), ...fields.also(),
  })
  if (unit.id === '') fields.missing('missingId', 'id')
  if (Object.keys(unit.name).length === 0) fields.missing('missingName', 'name')
  return unit
}

function positionIn(fields: Fields): Position {
  const position = positionOf({
    id: fields.text('id', 'cosmeticDifference'), unit: fields.text('unit', 'cosmeticDifference'), title: fields.texts('title'),
    fte: fields.number('fte', 1), head: fields.yes('head'), occupancy: fields.occupancy(), receiver: fields.text('receiver') || null,
    endsOn: fields.day('endsOn'), background: fields.text('background') || null, site: fields.text('site'), costCentre: fields.text('costCentre'),
  })
  if (position.id === '') fields.missing('missingId', 'id')
  if (Object.keys(position.title).length === 0) fields.missing('missingTitle', 'title')
  return position
}

function taskIn(fields: Fields): Task {
  const task = taskOf({
    id: fields.text('id', 'cosmeticDifference'), unit: fields.text('unit', 'cosmeticDifference'), name: fields.texts('name'),
    fte: fields.number('fte', 0), legalBasis: fields.text('legalBasis'), receiver: fields.text('receiver') || null, endsOn: fields.day('endsOn'),
    pendingCases: fields.number('pendingCases', null), contracts: fields.list('contracts'), systems: fields.list('systems'),
  })
  if (task.id === '') fields.missing('missingId', 'id')
  if (Object.keys(task.name).length === 0) fields.missing('missingName', 'name')
  return task
}
