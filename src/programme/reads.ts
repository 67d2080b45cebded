// Looks up the programme.
import type { Read } from '../platform/database.ts'
import type { Programme } from './programme.ts'

/**
 * The programme this installation serves: the first there is, or null before one has been created. The authority is called as the
 * administrator set it last, or as it was at a moment.
 */
export async function findProgramme(db: Read, at?: Temporal.Instant): Promise<Programme | null> {
  const looks = db.selectFrom('platform_look').select('organisation').orderBy('from_at', 'desc').orderBy('number', 'desc').limit(1)
  const row = await db.selectFrom('programme').select(['id', 'number', 'name', 'short_name as shortName', 'go_live_on as goLiveOn', 'organisation',
    (at === undefined ? looks : looks.where('from_at', '<=', at)).as('calledSince')]).orderBy('created_at').limit(1).executeTakeFirst()
  if (row === undefined) return null
  const { calledSince, organisation, ...programme } = row
  return { ...programme, organisation: calledSince ?? organisation }
}

const asked = new WeakMap<Request, Promise<Programme | null>>()

/** The same for a page and the frame around it, asked once for the request of both. */
export function findProgrammeOf({ db, request }: { db: Read; request: Request }): Promise<Programme | null> {
  const found = asked.get(request) ?? findProgramme(db)
  asked.set(request, found)
  return found
}

export const countProgrammes = async (db: Read): Promise<number> =>
  Number((await db.selectFrom('programme').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)
