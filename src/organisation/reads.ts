// Looks up the organisations of the reform as they stand on a day, and who succeeds whom.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { DatedCode, Organisation, Side, Succession } from './organisation.ts'

/**
 * Every organisation of a programme with its name on a day; where none is in force the nearest stands in, so that
 * what is yet to come and what is already gone have names too.
 */
export async function listOrganisationsOn(db: Read, programmeId: string, on: Day): Promise<Organisation[]> {
  const rows = await db.selectFrom('organisation')
    .innerJoinLateral((inner) => inner.selectFrom('organisation_name as one')
      .select(['one.name', 'one.from_on', 'one.until_on', 'one.source'])
      .whereRef('one.organisation_id', '=', 'organisation.id')
      .orderBy(sql`${on}::date <@ one.term`, 'desc').orderBy(sql`abs(one.from_on - ${on}::date)`).limit(1).as('named'),
    (join) => join.onTrue())
    .select((select) => ['organisation.id', 'organisation.side', 'named.name', 'named.from_on as nameFrom',
      'named.until_on as nameUntil', 'named.source as nameSource',
      select.selectFrom('organisation_code as code').whereRef('code.organisation_id', '=', 'organisation.id')
        .select(sql<DatedCode[]>`coalesce(json_agg(json_build_object('system', code.system, 'code', code.code,
          'from', code.from_on, 'until', code.until_on) order by code.from_on, code.system), '[]')`.as('codes')).as('codes')])
    .where('organisation.programme_id', '=', programmeId).orderBy('organisation.id').execute()
  return rows.map((row) => ({ ...row, codes: row.codes ?? [] }))
}

export const listSuccessions = (db: Read, programmeId: string): Promise<Succession[]> =>
  db.selectFrom('organisation_succession as one')
    .innerJoin('organisation', 'organisation.id', 'one.from_organisation_id')
    .select(['one.from_organisation_id as fromId', 'one.to_organisation_id as toId', 'one.on_day as onDay', 'one.source'])
    .where('organisation.programme_id', '=', programmeId).orderBy('one.from_organisation_id').orderBy('one.to_organisation_id').execute()

/** Every name that an organisation has had, oldest first. */
export const listNames = (db: Read, organisationId: string): Promise<{ name: Texts; from: Day; until: Day | null; source: string }[]> =>
  db.selectFrom('organisation_name').select(['name', 'from_on as from', 'until_on as until', 'source'])
    .where('organisation_id', '=', organisationId).orderBy('from_on').execute()

/** Whose an organisation is, and which way it goes. */
export const findOrganisation = async (db: Read, id: string): Promise<{ id: string; programmeId: string; side: Side } | null> =>
  (await db.selectFrom('organisation').select(['id', 'programme_id as programmeId', 'side']).where('id', '=', id).executeTakeFirst()) ?? null
