// The people and bodies that tests share; situations are each test's own.
import type { BodyRole } from '../src/body/body.ts'
import type { Read } from '../src/platform/database.ts'

export type Cast = {
  programmeId: string
  /** The project group: works in Finnish, reports to the preparation group. */
  projectGroup: string
  preparationGroup: string
  people: Record<Character, string>
}

export const characters = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'deputy', 'expert',
  'formerChair', 'chairElsewhere', 'secretaryElsewhere', 'staff', 'administrator'] as const
export type Character = (typeof characters)[number]

type Seat = { who: Character; body: 'projectGroup' | 'preparationGroup'; role: BodyRole; until?: string; deputyFor?: Character }

const seats: Seat[] = [
  { who: 'chair', body: 'projectGroup', role: 'chair' },
  { who: 'viceChair', body: 'projectGroup', role: 'viceChair' },
  { who: 'secretary', body: 'projectGroup', role: 'secretary' },
  { who: 'checker', body: 'projectGroup', role: 'checker' },
  { who: 'member', body: 'projectGroup', role: 'member' },
  { who: 'coordinator', body: 'projectGroup', role: 'coordinator' },
  { who: 'deputy', body: 'projectGroup', role: 'deputy', deputyFor: 'member' },
  { who: 'expert', body: 'projectGroup', role: 'expert' },
  { who: 'formerChair', body: 'projectGroup', role: 'chair', until: '2025-05-31' },
  { who: 'chairElsewhere', body: 'preparationGroup', role: 'chair' },
  { who: 'secretaryElsewhere', body: 'preparationGroup', role: 'secretary' },
]

const goLive = '2026-01-01'

/** Fills an empty database with the cast. */
export async function castInto(db: Read): Promise<Cast> {
  const at = Temporal.Instant.from('2024-01-01T00:00:00Z')
  const words = (fi: string, sv: string, en: string) => JSON.stringify({ fi, sv, en })
  const programme = await db.insertInto('programme').values({
    number: 'VM999:00/2024', name: words('Koeuudistus', 'Provreformen', 'Test reform'),
    short_name: words('Koe', 'Prov', 'Test'), organisation: words('Ministeriö', 'Ministeriet', 'Ministry'),
    go_live_on: goLive, created_at: at,
  }).returning('id').executeTakeFirstOrThrow()
  const body = async (slug: string, name: string, reportsTo: string | null) => {
    const { id } = await db.insertInto('body').values({
      programme_id: programme.id, slug, name: words(name, `${name} (sv)`, `${name} (en)`), task: words('tehtävä', 'uppgift', 'task'),
      language: 'fi', reports_to_id: reportsTo, quorum: 3, approves_structures: true, aliases: [slug],
    }).returning('id').executeTakeFirstOrThrow()
    await db.insertInto('body_period').values({ body_id: id, slug: '2024-2025', from_on: '2024-01-01', until_on: '2026-12-31',
      numbers_used: 13 }).execute()
    return id
  }
  const preparationGroup = await body('valmisteluryhma', 'Valmisteluryhmä', null)
  const projectGroup = await body('hankeryhma', 'Hankeryhmä', preparationGroup)
  const people = Object.fromEntries(await Promise.all(characters.map(async (who) =>
    [who, await addPerson(db, who, at)] as const))) as Record<Character, string> // every character is in the list
  for (const seat of seats) {
    await db.insertInto('body_membership').values({
      body_id: seat.body === 'projectGroup' ? projectGroup : preparationGroup, person_id: people[seat.who], role: seat.role,
      from_on: '2024-01-01', until_on: seat.until ?? null,
      deputy_for_id: seat.deputyFor === undefined ? null : people[seat.deputyFor],
    }).execute()
  }
  return { programmeId: programme.id, projectGroup, preparationGroup, people }
}

async function addPerson(db: Read, who: Character, at: Temporal.Instant): Promise<string> {
  const { id } = await db.insertInto('person')
    .values({ name: `Rooli ${who}`, email: `${who.toLowerCase()}@example.org`, language: 'fi', created_at: at })
    .returning('id').executeTakeFirstOrThrow()
  if (who === 'administrator') await db.insertInto('person_administrator').values({ person_id: id, granted_at: at }).execute()
  return id
}
