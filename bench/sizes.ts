// Makes installations of given sizes by a seed: reforms with their bodies, meetings, matters, papers and promises, told straight to the tables.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Read } from '../src/platform/database.ts'
import { addDays, type Day } from '../src/platform/kit/day.ts'
import { type Dice, dice } from './dice.ts'

/** `bodies` and the rest are of one reform. */
export type Size = { reforms: number; bodies: number; meetings: number; matters: number; papers: number; promises: number }

/** S is one reform, M twenty of the same size: 4,000 meetings, 10,000 matters and 60,000 papers. */
export const sizes = {
  S: { reforms: 1, bodies: 4, meetings: 200, matters: 500, papers: 3_000, promises: 200 },
  M: { reforms: 20, bodies: 4, meetings: 200, matters: 500, papers: 3_000, promises: 200 },
} satisfies Record<string, Size>

/** Whoever asks in the first reform, and what they ask for. */
export type Settled = { secretary: string; chair: string; member: string; staff: string; bodyIds: string[]; matterId: string; meetingId: string
  slug: string; everyBody: string[] }

const today: Day = '2025-06-05'
const firstDay: Day = '2023-01-09'
const at = '2023-01-02T08:00:00Z'
const themes = ['Asiakaspalvelun malli', 'Tietojärjestelmien siirto', 'Työjärjestys', 'Henkilöstön siirtyminen', 'Toimitilat', 'Talousarvio',
  'Viestinnän suunnitelma', 'Palvelukeskuksen tehtävät', 'Alueiden työnjako', 'Johtamisjärjestelmä']
const same = (text: string) => ({ fi: text, sv: `${text} (sv)`, en: `${text} (en)` })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hex = (text: string) => `\\x${Buffer.from(text).toString('hex')}`

type Rows = Record<string, Record<string, unknown>[]>

/** Fills an empty database; the same seed makes the same installation. */
export async function settle(db: Read, size: Size, seed = 20260101): Promise<Settled> {
  const idOf = numbering()
  const staff = idOf()
  await store(db, { person: [personOf(staff, 'Lukija', 'lukija@example.org')] })
  const settled: ReturnType<typeof reform>[] = []
  for (let number = 1; number <= size.reforms; number += 1) {
    const made = reform(number, size, dice(seed + number), idOf)
    await store(db, made.rows)
    settled.push({ ...made, rows: {} })
  }
  await sql`vacuum analyze`.execute(db)
  const { rows: _, ...first } = settled[0]!
  return { ...first, staff, everyBody: settled.flatMap((one) => one.bodyIds) }
}

/** Ids in order, as the database itself gives them. */
function numbering(): () => string {
  let last = 0
  return () => `01900000-0000-7000-8000-${(last += 1).toString(16).padStart(12, '0')}`
}

const personOf = (id: string, name: string, email: string) => ({ id, name, email, language: 'fi', created_at: at })

function reform(number: number, size: Size, by: Dice, idOf: () => string): Omit<Settled, 'staff' | 'everyBody'> & { rows: Rows } {
  const rows: Rows = {}
  const add = <Row extends Record<string, unknown>>(table: string, row: Row): Row => {
    (rows[table] ??= []).push(row)
    return row
  }
  const programmeId = idOf()
  add('programme', { id: programmeId, number: `VM${number}:00/2024`, name: same(`Uudistus ${number}`), short_name: same(`U${number}`),
    organisation: same('Ministeriö'), go_live_on: '2026-01-01', created_at: `2023-01-01T00:${String(number).padStart(2, '0')}:00Z` })
  const person = (name: string) => {
    const id = idOf()
    add('person', personOf(id, `${name} ${number}`, `${name.toLowerCase()}.${number}@example.org`))
    return id
  }
  const people = { secretary: person('Sihteeri'), chair: person('Puheenjohtaja'), member: person('Jäsen'), deputy: person('Varajäsen') }
  const bodies = Array.from({ length: size.bodies }, (_, index) => {
    const [id, periodId] = [idOf(), idOf()]
    add('body', { id, programme_id: programmeId, slug: `u${number}-ryhma-${index + 1}`, name: same(`Ryhmä ${index + 1}`), task: same('Valmistelee'),
      language: 'fi', quorum: 3, aliases: [] })
    add('body_period', { id: periodId, body_id: id, slug: '2023', from_on: '2023-01-01', until_on: '2027-12-31' })
    const seats = { secretary: people.secretary, chair: people.chair, ...index < 2 ? { member: people.member, deputy: people.deputy } : {} }
    for (const [role, personId] of Object.entries(seats)) {
      add('body_membership', { id: idOf(), body_id: id, person_id: personId, role, from_on: '2023-01-01' })
    }
    return { id, periodId }
  })
  const matters = Array.from({ length: size.matters }, (_, index) => matterOf(add, idOf(), index, bodies[index % bodies.length]!.id, by, people.chair))
  const { meetings, items } = meet({ add, idOf, by, size, bodies, matters, people })
  for (let index = 0; index < size.papers; index += 1) addPaper(add, idOf(), matters[index % matters.length]!, index, people.secretary)
  for (let index = 0; index < size.promises; index += 1) promise({ add, idOf, by, item: items[(index * 7) % items.length]!, bodies, people, index })
  return { ...people, bodyIds: bodies.map((one) => one.id), matterId: items[0]!.matterId, meetingId: meetings[0]!, slug: `u${number}-ryhma-1`, rows }
}

type Add = <Row extends Record<string, unknown>>(table: string, row: Row) => Row
type MatterRow = { id: string; bodyId: string }
type ItemRow = { id: string; meetingId: string; matterId: string; bodyId: string }

function matterOf(add: Add, id: string, index: number, bodyId: string, by: Dice, ownerId: string): MatterRow {
  const isSecret = by.chance(0.05)
  add('matter', { id, body_id: bodyId, title: same(`${by.pick(themes)} ${index + 1}`), diary_number: `VN/${10_000 + index}/2024`, opened_at: at,
    owner: 'Puheenjohtaja', owner_id: ownerId, kind: by.pick(['structure', 'services', 'staff', 'ict', 'other']), state: by.chance(0.7) ? 'closed' : 'open',
    level: isSecret ? 'confidential' : 'public', ground: isSecret ? 'JulkL 24.1 § 17 k' : '' })
  return { id, bodyId }
}

type Meeting = { add: Add; idOf: () => string; by: Dice; size: Size; bodies: { id: string; periodId: string }[]; matters: MatterRow[]
  people: Record<'secretary' | 'chair' | 'member' | 'deputy', string> }

const itemsOfMeeting = 8

/** Meetings of every body in turn, most of them held and minuted; each takes up matters of its body. */
function meet({ add, idOf, by, size, bodies, matters, people }: Meeting): { meetings: string[]; items: ItemRow[] } {
  const [meetings, items]: [string[], ItemRow[]] = [[], []]
  const each = Math.ceil(size.meetings / bodies.length)
  for (const [at, body] of bodies.entries()) {
    const own = matters.filter((one) => one.bodyId === body.id)
    for (let number = 1; number <= each; number += 1) {
      const id = idOf()
      // The last two are ahead.
      const day = number > each - 2 ? addDays(today, (number - each + 2) * 14 + at) : addDays(firstDay, Math.floor((number * 850) / each) + at)
      const isHeld = day < today
      add('meeting', { id, body_id: body.id, period_id: body.periodId, number, on_day: day, starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki',
        state: isHeld ? 'closed' : 'reserved', origin: 'planned', ...isHeld ? held(day) : notHeld })
      meetings.push(id)
      for (let place = 1; place <= itemsOfMeeting; place += 1) {
        const matter = own[(number * itemsOfMeeting + place) % own.length]!
        const item = { id: idOf(), meetingId: id, matterId: matter.id, bodyId: body.id }
        add('agenda_item', { id: item.id, meeting_id: id, matter_id: matter.id, kind: 'matter', position: place, number: String(place),
          title: same(`${by.pick(themes)} ${place}`), purpose: by.pick(['information', 'discussion', 'decision']), proposal: 'Merkitään tiedoksi.',
          minutes: 10 })
        if (isHeld) add('decision', { item_id: item.id, outcome: 'decided', handling: 'Käsiteltiin.', decision: 'Päätettiin esityksen mukaan.',
          recorded_at: `${day}T07:00:00Z`, recorded_by: people.secretary })
        items.push(item)
      }
      if (isHeld) publish(add, idOf(), id, `u/${body.id}/${number}`, `${day}T12:00:00Z`, people.secretary)
    }
  }
  return { meetings, items }
}

const held = (day: Day) => ({ opened_at: `${day}T06:00:00Z`, closed_at: `${day}T08:00:00Z` })
const notHeld = { opened_at: null, closed_at: null }

function publish(add: Add, memoId: string, meetingId: string, address: string, when: string, personId: string): void {
  const [content, memo] = ['{"items":[]}', 'Muistio']
  add('minutes', { meeting_id: meetingId, state: 'published', drafted_at: when, written_by: personId })
  add('minutes_frozen', { meeting_id: meetingId, content: JSON.parse(content), bytes: hex(content), sha256: sha256(content), frozen_at: when })
  add('minutes_publication', { meeting_id: meetingId, number: 0, address: `/archive/${address}/minutes`, published_at: when, published_by: personId })
  add('memo', { id: memoId, meeting_id: meetingId, language: 'fi', state: 'published', drafted_at: when, written_by: personId })
  add('memo_publication', { memo_id: memoId, number: 0, address: `/archive/${address}/memo`, basis: [], content: {}, bytes: hex(memo), sha256: sha256(memo),
    published_at: when.replace('T12', 'T13'), published_by: personId })
}

function addPaper(add: Add, id: string, matter: MatterRow, index: number, personId: string): void {
  const text = `Liite ${index}`
  add('paper', { id, body_id: matter.bodyId, matter_id: matter.id, title: text, position: index, level: index % 20 === 0 ? 'confidential' : 'public',
    ground: index % 20 === 0 ? 'JulkL 24.1 § 17 k' : '' })
  add('paper_version', { paper_id: id, number: 1, file_name: `liite-${index}.txt`, media_type: 'text/plain', bytes: hex(text), size: text.length,
    sha256: sha256(text), added_at: at, added_by: personId })
}

type Promised = { add: Add; idOf: () => string; by: Dice; item: ItemRow; bodies: { id: string }[]; people: Meeting['people']; index: number }

/** A commitment, a follow-up and a stop on the route of the item's matter. */
function promise({ add, idOf, by, item, bodies, people, index }: Promised): void {
  const isClosed = by.chance(0.8)
  const [commitmentId, due] = [idOf(), `2025-${String(1 + (index % 12)).padStart(2, '0')}`]
  add('commitment', { id: commitmentId, matter_id: item.matterId, matter: `${by.pick(themes)} ${index}`, action: 'bring', due,
    source_meeting_id: item.meetingId, source_item_id: item.id, source_sentence: 'Tuodaan seuraavaan kokoukseen.', made_at: at,
    ...isClosed ? { closed_at: at, closing: 'kept' } : { closed_at: null, closing: null } })
  for (const [position, body] of bodies.slice(0, 2).entries()) {
    add('commitment_body', { commitment_id: commitmentId, position, name: `Ryhmä ${position + 1}`, body_id: body.id })
  }
  add('followup', { id: idOf(), body_id: item.bodyId, item_id: item.id, what: `Selvitetään ${index}`, owner: 'Sihteeri', owner_id: people.secretary,
    due_on: `${due}-15`, closed_at: isClosed ? at : null, closed_by: isClosed ? people.secretary : null, closing: isClosed ? 'finished' : null })
  add('stop', { id: idOf(), matter_id: item.matterId, body_id: by.pick(bodies).id, purpose: 'decision', due, planned_by: people.secretary, planned_at: at })
}

const atOnce = 2_000

/** Rows in the order in which tables refer to each other; what a row leaves out is as the table says. */
async function store(db: Read, rows: Rows): Promise<void> {
  for (const [table, all] of Object.entries(rows)) {
    // What the triggers note for the search is put into its index by the measurement itself.
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
    const columns = sql.join(Object.keys(all[0]!).map((name) => sql.ref(name)))
    for (let from = 0; from < all.length; from += atOnce) {
      await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
        from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(all.slice(from, from + atOnce))}::jsonb)`.execute(db)
    }
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(db)
  }
}
