// Looks up statements with their moves and what came of them.
import { sql } from 'kysely'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Texts } from '../platform/kit/language.ts'
import { ask, asking, type Asking } from '../platform/together.ts'
import type { Ending, Move, Statement } from './statement.ts'

const moves = sql<Move[]>`(select coalesce(jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'who', mover.name,
    'onDay', move.moved_on) order by move.id), '[]')
  from statement_move move join person mover on mover.id = move.moved_by where move.statement_id = statement.id)`

const ending = sql<Ending | null>`(select jsonb_build_object('ending', ended.ending, 'onDay', ended.on_day, 'summary', ended.summary,
    'paperId', ended.paper_id, 'who', teller.name)
  from statement_ending ended join person teller on teller.id = ended.told_by where ended.statement_id = statement.id)`

const statements = (db: Read) => db.selectFrom('statement').innerJoin('person', 'person.id', 'statement.asked_by')
  .select(['statement.id', 'statement.matter_id as matterId', 'statement.asked_of as askedOf', 'statement.address', 'statement.question',
    'statement.due_on as dueOn', 'statement.asked_on as askedOn', 'person.name as askedBy', 'statement.version', moves.as('moves'), ending.as('ending')])
  .orderBy('statement.due_on').orderBy('statement.id')

/** The statements of a matter, the nearest last day first. */
export const askStatementsOfMatter = (db: Read, matterId: string): Asking<Statement[]> =>
  asking(statements(db).where('statement.matter_id', '=', matterId), [], (rows) => rows)

export const listStatementsOfMatter = (db: Read, matterId: string): Promise<Statement[]> => ask(db, askStatementsOfMatter(db, matterId))

/** The statements of some matters. */
export const listStatementsOf = (db: Read, matterIds: string[]): Promise<Statement[]> => matterIds.length === 0 ? Promise.resolve([])
  : statements(db).where('statement.matter_id', 'in', matterIds).execute()

export const findStatement = async (db: Read, id: string): Promise<Statement | null> =>
  (await statements(db).where('statement.id', '=', id).executeTakeFirst()) ?? null

/** Those that nothing has come of yet, of open matters. */
export const listAwaited = (db: Read): Promise<Statement[]> => statements(db)
  .innerJoin('matter', 'matter.id', 'statement.matter_id').where('matter.state', '=', 'open')
  .where(sql<boolean>`not exists (select from statement_ending ended where ended.statement_id = statement.id)`).execute()

export type Late = Pick<Statement, 'id' | 'matterId' | 'askedOf' | 'dueOn'> & { title: Texts }

/** Late statements in the open matters of some bodies, and in those that somebody owns. */
export const askLate = (db: Read, bodyIds: string[], { personId, on }: Pick<By, 'personId' | 'on'>): Asking<Late[]> =>
  asking(db.selectFrom('statement').innerJoin('matter', 'matter.id', 'statement.matter_id')
    .select(['statement.id', 'statement.matter_id as matterId', 'statement.asked_of as askedOf', 'matter.title', 'statement.due_on as dueOn'])
    .where('statement.due_on', '<', on).where('matter.state', '=', 'open')
    .where((where) => where.or([where('matter.owner_id', '=', personId), ...bodyIds.length === 0 ? [] : [where('matter.body_id', 'in', bodyIds)]]))
    .where(sql<boolean>`not exists (select from statement_ending ended where ended.statement_id = statement.id)`)
    .orderBy('statement.due_on'), [], (rows) => rows)
