// Looks up what has been judged, and the units that are there to be judged.
import type { Read } from '../platform/database.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'
import type { Judgement } from './judgement.ts'

const judgements = (db: Read) => db.selectFrom('judgement as one').innerJoin('revision', 'revision.id', 'one.revision_id')
  .innerJoin('organisation', 'organisation.id', 'revision.organisation_id').innerJoin('person', 'person.id', 'one.judged_by')
  .leftJoin('person as taker', 'taker.id', 'one.taken_back_by').leftJoin('revision as later', 'later.id', 'one.taken_back_revision_id')
  .select(['one.id', 'revision.organisation_id as organisationId', 'one.revision_id as revisionId', 'revision.number as revisionNumber', 'one.verdict',
    'one.kind', 'one.from_organisation_id as fromOrganisationId', 'one.from_unit as fromUnit', 'one.to_unit as toUnit', 'one.from_name as fromName',
    'one.to_name as toName', 'person.name', 'one.judged_at as at', 'taker.name as takenBackBy', 'one.taken_back_at as takenBackAt',
    'later.number as takenBackNumber'])

type Row = Omit<Judgement, 'takenBack' | 'fromName' | 'toName'>
  & { fromName: unknown; toName: unknown; takenBackBy: string | null; takenBackAt: Temporal.Instant | null; takenBackNumber: number | null }

const asJudgement = ({ takenBackBy, takenBackAt, takenBackNumber, ...row }: Row): Judgement => ({
  // Only writes.ts of this slice stores names there, as they stand in structures.
  ...row, fromName: row.fromName as Texts, toName: row.toName as Texts,
  takenBack: takenBackAt === null ? null : { name: takenBackBy ?? '', at: takenBackAt, revisionNumber: takenBackNumber ?? 0 },
})

/** Everything that was ever judged in a programme, the oldest first. */
export const listJudgements = async (db: Read, programmeId: string): Promise<Judgement[]> =>
  (await judgements(db).where('organisation.programme_id', '=', programmeId).orderBy('one.judged_at').orderBy('one.id').execute()).map(asJudgement)

export async function findJudgement(db: Read, id: string): Promise<Judgement | null> {
  const row = await judgements(db).where('one.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asJudgement(row)
}

/** The names of units by id: of one version, or of an organisation in any of its versions, as the newest of those calls them. */
export async function listUnitNames(db: Read, of: { revisionId: string } | { organisationId: string }): Promise<Map<string, Texts>> {
  const rows = await db.selectFrom('revision').select('content').orderBy('number')
    .where('revisionId' in of ? 'id' : 'organisation_id', '=', 'revisionId' in of ? of.revisionId : of.organisationId).execute()
  // The owner of the table stores structures there.
  return new Map(rows.flatMap(({ content }) => (content as Structure).units.map(({ id, name }) => [id, name] as const)))
}
