// A page beside its own queries: the same statements with the same values, asked one after another.
import { CompiledQuery } from 'kysely'
import type { Asked, Read } from '../src/platform/database.ts'
import type { World } from '../src/platform/world.ts'
import { type Pair, pairs, timed } from './measure.ts'

export type Heard = { start: () => void; stop: () => Asked[] }

const pagesARound = 40

/** Compares `pagesARound` pages with as many runs of the statements that one page asks. */
export async function besideItsStatements(
  world: World, heard: Heard, ask: () => Promise<Response>, rounds: number,
): Promise<Pair & { statements: number }> {
  heard.start()
  const first = await ask()
  const statements = heard.stop()
  if (first.status !== 200) throw new Error(`The page answered ${first.status}.`)
  const pair = await pairs(rounds,
    () => timed(async () => { for (let page = 0; page < pagesARound; page += 1) await (await ask()).text() }),
    () => timed(async () => { for (let page = 0; page < pagesARound; page += 1) await replay(world.database, statements) }))
  return { ours: pair.ours / pagesARound, peer: pair.peer / pagesARound, ratio: pair.ratio, statements: statements.length }
}

async function replay(db: Read, statements: Asked[]): Promise<void> {
  for (const { sql, parameters } of statements) await db.executeQuery(CompiledQuery.raw(sql, [...parameters]))
}
