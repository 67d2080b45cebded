// Verbs on structures that are compared: what a version changes, where a unit goes, and the table of all of them.
import { crosswalkDocument } from '../crosswalk/document.ts'
import { proposalsOf } from '../crosswalk/proposals.ts'
import { findCrosswalk, findPrevious, findSince } from '../crosswalk/reads.ts'
import { countsFor } from '../judgement/judgement.ts'
import { listJudgements } from '../judgement/reads.ts'
import { kindWords as judgedKindWords, verdictWords } from '../judgement/text.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { passageCsv, passageJson } from '../passage/file.ts'
import { seesPositions } from '../passage/passage.ts'
import { findPublicCrosswalk, listPassages } from '../passage/reads.ts'
import { find, gradeIn, sayPosition, sayUnit } from '../passage/saying.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { findProgramme } from '../programme/reads.ts'
import { findRevision, listRevisions } from '../revision/reads.ts'
import { maySeeRevision, type RevisionHead } from '../revision/revision.ts'
import { revisionNamed } from './structures.ts'

/** The newest version of an agency that this person may see, against the one before and against the closing agencies. */
export async function showChanges(call: DataCall): Promise<number> {
  const { by, language, world: { database: db } } = call
  const [called] = wordsOf(call, 'AGENCY')
  const programme = await findProgramme(db)
  if (programme === null) throw new NotThere(called)
  const organisation = (await listOrganisationsOn(db, programme.id, programme.goLiveOn))
    .find((one) => Object.values(one.name).some((name) => name.toLowerCase() === called.trim().toLowerCase()))
  const maySee = (one: RevisionHead) => isAllowed(maySeeRevision, by.actor, one, by.on)
  const head = (await listRevisions(db, programme.id)).find((one) => one.organisationId === organisation?.id && maySee(one))
  const revision = head === undefined ? null : await findRevision(db, head.id)
  if (revision === null) throw new NotThere(called)
  const previous = await findPrevious(db, revision)
  const lately = previous !== null && maySee(previous) ? await findSince(db, previous, revision) : null
  const whole = await findCrosswalk(db, programme, { chosen: [revision.id] })
  const document = crosswalkDocument(whole,
    new Map(lately === null ? [] : [[revision.organisationId, lately]]), { organisation: programme.organisation[language] }, language)
  const own = document.blocks.filter((block) => block.kind === 'section' && block.id === `organisation-${revision.organisationId}`)
  call.say({ revision: { id: revision.id, number: revision.number, state: revision.state }, since: lately?.comparison ?? null, document: own },
    [documentText({ ...document, blocks: own, footer: [] }).trimEnd()])
  return exits.done
}

/** Where an old unit or position goes. */
export async function showWhere(call: DataCall): Promise<number> {
  const { by, language, world: { database: db } } = call
  const [query] = wordsOf(call, 'QUERY')
  const crosswalk = await findPublicCrosswalk(db)
  if (crosswalk === null) throw new NotThere(query)
  const found = find(crosswalk, query, null)
  const passages = await listPassages(db, crosswalk, by.actor)
  const { old } = crosswalk.pairing
  const ofUnit = (unit: number) => passages.filter((one) => one.old?.unitId === old.units[unit]?.id
    && one.old?.organisationId === crosswalk.set.outgoing[old.origin[unit] ?? -1]?.organisationId)
  const agencyOf = (unit: number) => crosswalk.set.outgoing[old.origin[unit] ?? -1]?.name ?? {}
  const positions = seesPositions(by.actor) ? found.positions : []
  const answers = [...positions.map((row) => ({ unit: old.positions.unit[row] ?? -1, row })), ...found.units.map((unit) => ({ unit, row: -1 }))]
    .map(({ unit, row }) => ({ agency: agencyOf(unit), ...row < 0 ? sayUnit(crosswalk, unit, ofUnit(unit), language)
      : sayPosition(crosswalk, row, ofUnit(unit), language) }))
  if (answers.length === 0) throw new NotThere(query)
  call.say(answers, answers.map(({ agency, sentence, when, grade }) => [textIn(agency, language), ': ', sentence, ' ',
    [when, gradeIn(grade, language)].filter((one) => one !== '').join('; ')].join('').trim()))
  return exits.done
}

/** The table of all old units: as CSV, or with --json as JSON. */
export async function showCrosswalk(call: DataCall): Promise<number> {
  wordsOf(call)
  const { by, world: { database: db } } = call
  const crosswalk = await findPublicCrosswalk(db)
  const passages = await listPassages(db, crosswalk, by.actor)
  call.say(JSON.parse(passageJson(passages)), [passageCsv(passages).trimEnd()])
  return exits.done
}

/** What the comparison proposes of a version, in the form in which `judgement give` takes it, and what has been said of it. */
export async function listProposals(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'ORGANISATION/NUMBER')
  const { by, language, world: { database: db } } = call
  const [head, programme] = [await revisionNamed(call, word), await findProgramme(db)]
  const revision = head === undefined ? null : await findRevision(db, head.id)
  if (revision === null || programme === null) throw new NotThere(word)
  const previous = await findPrevious(db, revision)
  const lately = previous !== null && isAllowed(maySeeRevision, by.actor, previous, by.on) ? await findSince(db, previous, revision) : null
  const proposals = proposalsOf(revision, await findCrosswalk(db, programme, { chosen: [revision.id] }), lately, language)
  const judgements = (await listJudgements(db, programme.id)).filter((one) => countsFor(one, revision))
  call.say({ revisionId: revision.id, version: revision.version, judgements,
    proposals: proposals.map(({ kind, fromOrganisationId, fromUnit, toUnit }) => ({ kind, fromOrganisationId, fromUnit, toUnit })) }, [
    ...proposals.map((one) => `${one.fromName} (${one.fromOrganisation}) → ${one.toName}: ${judgedKindWords[one.kind][language]} (${one.ground})`),
    ...judgements.map((one) => `${one.id}  ${verdictWords[one.verdict][language]}  ${one.fromUnit} → ${one.toUnit}  ${one.name}`)])
  return exits.done
}
