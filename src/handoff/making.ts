// What a hand-off is made of: its cover and files when it is frozen, its manifest and the one file when it is released.
import { compare } from '../comparison/compare.ts'
import { linesOf } from '../comparison/saying.ts'
import { cross } from '../crosswalk/crossing.ts'
import { crosswalkDocument } from '../crosswalk/document.ts'
import { findSet, listSince } from '../crosswalk/reads.ts'
import { dutyWords } from '../duty/duty.ts'
import { contentOf, manifestOf, packageOf, workbooksOf } from '../package/building.ts'
import { type Cover, coverOf } from '../package/cover.tsx'
import { manifestBytes } from '../package/manifest.ts'
import { type Manifest, organisationTotalsOf, sumOf } from '../package/package.ts'
import { coverWords } from '../package/text.ts'
import { findPerson } from '../person/reads.ts'
import type { Handed } from '../payroll/payroll.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { prove } from '../platform/http/proving.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Day, dayIn, writtenDay } from '../platform/kit/day.ts'
import { fill, inEach, type Language, languages } from '../platform/kit/language.ts'
import { filePage } from '../platform/page/file.tsx'
import type { Prepared } from '../platform/print/storing.ts'
import type { Made } from '../platform/print/writers.ts'
import type { Signed } from '../platform/signature.ts'
import { productVersion } from '../platform/version.ts'
import type { World } from '../platform/world.ts'
import type { Part } from '../platform/workbook/zip.ts'
import type { Structure } from '../structure/structure.ts'
import { may } from './rules.ts'
import { type Handoff, isDelivered, stepTaken } from './handoff.ts'
import { findHandoff, findMapping, gather, type Gathered, listChosen, listParts } from './reads.ts'

const sentencesMost = 12

/** The few sentences that were decided since the receiver was last given a structure. */
function saidSince(before: Structure, now: Structure): Record<Language, string[]> {
  const comparison = compare(before, now)
  return inEach((language) => {
    const sentences = linesOf(comparison, [before], [now], language).filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
    const more = comparison.changes.length - sentences.length
    // Fewer than the most that are told: the rest is what goes with them.
    return more > 0 && sentences.length === sentencesMost ? [...sentences, fill(coverWords.more[language], { count: more })] : sentences
  })
}

/** What the cover tells. */
function coverFrom({ programme, handed }: Pick<Gathered, 'programme' | 'handed'>, handoff: Handoff, on: Day): Cover {
  const structures = handed.map((one) => ({ name: one.name, revision: one.revisionNumber, validFrom: one.structure.validFrom, decision: one.decision,
    totals: organisationTotalsOf(one.structure), changes: one.before === null ? null : saidSince(one.before, one.structure) }))
  return {
    programme: { number: programme.number, name: programme.name, organisation: programme.organisation, beginsOn: programme.goLiveOn },
    number: handoff.number, corrects: handoff.correctsNumber, reason: handoff.reason, standsBy: handoff.standsBy, madeOn: on, structures,
    totals: sumOf(structures.map(({ totals }) => totals)),
  }
}

/**
 * The cover as a document, for the forms that are not in the package; null of a draft. The page in the package is what was frozen: where
 * something that the cover tells of has changed since, such as the state of a condition, the document says so.
 */
export async function findCover(db: Read, handoff: Handoff, language: Language, by: Pick<By, 'now' | 'on'>): Promise<Made | null> {
  if (handoff.state === 'draft') return null
  const frozenAt = stepTaken(handoff, 'frozen')?.at ?? null
  const gathered = await gather(db, handoff.programmeId, await listChosen(db, handoff.id), { before: handoff.number, at: frozenAt ?? by.now })
  if (gathered === null) return null
  const document = coverOf(coverFrom(gathered, handoff, frozenAt === null ? by.on : dayIn(frozenAt)), language)
  const stored = (await listParts(db, handoff.id)).find(({ name }) => name === `cover-${language}.html`)
  const isSame = stored === undefined || stored.bytes.equals(Buffer.from(filePage(document)))
  return { at: frozenAt ?? by.now, document: isSame ? document
    : { ...document, blocks: [{ kind: 'notice', tone: 'warning', text: coverWords.changedSince[language] }, ...document.blocks] } }
}

/** The forms of the cover in each language as they would be given out, each with what it lacks. */
export async function proveCovers(db: Read, handoff: Handoff, by: Pick<By, 'now' | 'on'>): Promise<Prepared[]> {
  const made = await Promise.all(languages.map((language) => findCover(db, handoff, language, by)))
  return Promise.all(made.flatMap((one) => one === null ? [] : [prove(db, `/${one.document.language}/handoffs/${handoff.id}/cover`, one)]))
}

/** The cover for the mail of whoever asks: a link only, until the hand-off is delivered. */
export async function findCoverMail(db: Read, handoffId: string, by: By) {
  const [handoff, person] = [await findHandoff(db, handoffId), await findPerson(db, by.personId)]
  if (handoff === null || person === null) return null
  const made = await findCover(db, handoff, person.language, by)
  return { id: handoff.id, programmeId: handoff.programmeId, state: handoff.state, toName: person.name, toAddress: person.email,
    found: made === null ? null : { document: made.document, withheld: isDelivered(handoff) ? null : 'preparing' as const },
    href: `/${person.language}/handoffs/${handoff.id}/cover` }
}

/** All files but the manifest. */
export async function filesOf(db: Read, { programme, handed, mapping }: Gathered, handoff: Handoff, on: Day): Promise<Part[]> {
  const set = await findSet(db, programme, { chosen: handed.map(({ revisionId }) => revisionId), least: 'approved' })
  const [crosswalk, since] = [cross(set), await listSince(db, set.incoming)]
  return contentOf(handed, mapping, coverFrom({ programme, handed }, handoff, on), inEach((language) =>
    crosswalkDocument(crosswalk, since, { organisation: programme.organisation[language], unit: programme.name[language],
    day: writtenDay(on, language), diaryNumber: programme.number }, language)))
}

type Sealing = { programme: Gathered['programme']; handed: Handed[]; handoff: Handoff; mappingName: string; parts: Part[]; publicKey: string
  releasedAt: Temporal.Instant }

/** The manifest that is signed at the release: roles and moments, never names. */
export function sealedManifest({ programme, handed, handoff, mappingName, parts, publicKey, releasedAt }: Sealing): Manifest {
  const role = dutyWords.hrPlanner
  const at = (step: 'completed' | 'approved'): string => stepTaken(handoff, step)?.at.toString() ?? ''
  return manifestOf(handed, parts, {
    programme: { number: programme.number, name: programme.name, beginsOn: programme.goLiveOn },
    handoff: { number: handoff.number, corrects: handoff.correctsNumber, reason: handoff.reason, standsBy: handoff.standsBy },
    prepared: { role, at: at('completed') }, approved: { role, at: at('approved') }, released: { role, at: releasedAt.toString() },
    mapping: mappingName, productVersion, publicKey,
  })
}

/** What is signed of a release. */
export const signedBytes = (sealing: Sealing): Buffer => manifestBytes(sealedManifest(sealing))

export type Sealed = { manifest: Manifest; bytes: Buffer; publicKey: string }

/** The released hand-off as the one file that is sent. */
export function sealedPackage(sealing: Sealing, signed: Signed): Sealed {
  const manifest = sealedManifest(sealing)
  return { manifest, bytes: packageOf(manifest, sealing.parts, signed), publicKey: signed.publicKey }
}

/** What a release is made of; null while there is nothing to release. */
export async function sealingOf(tx: Read, handoff: Handoff, publicKey: string, releasedAt: Temporal.Instant): Promise<Sealing | null> {
  if (handoff.state !== 'approved') return null
  const gathered = await gather(tx, handoff.programmeId, await listChosen(tx, handoff.id))
  if (gathered === null) return null
  const { mapping } = await findMapping(tx, handoff.programmeId, handoff.mappingId)
  return { programme: gathered.programme, handed: gathered.handed, handoff, mappingName: mapping.name, parts: await listParts(tx, handoff.id),
    publicKey, releasedAt }
}

/** Makes ahead what takes longest of a freezing, so that no transaction stays open meanwhile. What has changed by then is made anew. */
export async function prepareFreezing(db: Read, handoffId: string, { actor, on }: Pick<By, 'actor' | 'on'>): Promise<void> {
  const handoff = await findHandoff(db, handoffId)
  if (handoff?.state !== 'complete' || !isAllowed(may.freeze, actor, handoff, on)) return
  const gathered = await gather(db, handoff.programmeId, await listChosen(db, handoff.id))
  if (gathered !== null) await workbooksOf(gathered.handed)
}

/** The signature with which a release comes: the key is no part of the data, so it is signed before the act begins. */
export async function signRelease(world: World, handoffId: string, at: Temporal.Instant): Promise<{ signature: string; publicKey: string }> {
  const publicKey = await world.signer.publicKey()
  const handoff = await findHandoff(world.database, handoffId)
  const sealing = handoff === null ? null : await sealingOf(world.database, handoff, publicKey, at)
  return sealing === null ? { signature: '', publicKey } : world.signer.sign(signedBytes(sealing))
}
