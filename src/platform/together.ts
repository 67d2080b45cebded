// Several reads in one statement: what a page needs of many tables comes in one round to the database.
import { type Expression, sql } from 'kysely'
import type { Read } from './database.ts'

/** A read that may be asked by itself or together with others: what it selects, which of it are moments, and what its rows become. */
export type Asking<Found> = { rows: Expression<unknown>; instants: readonly string[]; as: (rows: unknown[]) => Found }

/**
 * Rows travel as JSON when they are asked together, so columns of time are named in `instants`; days and numbers are the same in both.
 * Files and times of the wall are not for this.
 */
export const asking = <Row, Found>(rows: Expression<Row>, instants: readonly (keyof Row & string)[], as: (rows: Row[]) => Found): Asking<Found> =>
  // What is given is the rows of this very query.
  ({ rows, instants, as: (found) => as(found as Row[]) })

/** What needs no asking, such as the meetings of no bodies. */
export const known = <Found>(found: Found): Asking<Found> => ({ rows: sql`select where false`, instants: [], as: () => found })

/** Answers one by itself. */
export const ask = async <Found>(db: Read, { rows, as }: Asking<Found>): Promise<Found> => as((await sql`${rows}`.execute(db)).rows)

/** Answers all of them by one statement. */
export async function askTogether<All extends Record<string, unknown>>(db: Read, all: { [Name in keyof All]: Asking<All[Name]> }): Promise<All> {
  const names = Object.keys(all)
  const parts = names.map((name) => sql`(select coalesce(jsonb_agg(to_jsonb(one)), '[]') from (${all[name]!.rows}) one) as ${sql.ref(name)}`)
  const { rows: [answer] } = await sql<Record<string, Record<string, unknown>[]>>`select ${sql.join(parts)}`.execute(db)
  return Object.fromEntries(names.map((name) => {
    const { instants, as } = all[name]!
    return [name, as((answer?.[name] ?? []).map((row) => revived(row, instants)))]
    // Every name was asked for, and answered by its own asking.
  })) as All
}

const revived = (row: Record<string, unknown>, instants: readonly string[]): Record<string, unknown> => instants.length === 0 ? row
  : { ...row, ...Object.fromEntries(instants.map((name) => [name, typeof row[name] === 'string' ? Temporal.Instant.from(row[name]) : row[name]])) }
