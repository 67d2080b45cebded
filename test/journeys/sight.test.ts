// Houses made at random, each thing with a mark of its own: what the pure rule hides from a person is in no byte they get.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addItem, editItem } from '../../src/agenda/actions.ts'
import { maySeeWhole } from '../../src/agenda/agenda.ts'
import { listItems } from '../../src/agenda/reads.ts'
import { makeCommitment } from '../../src/commitment/actions.ts'
import { listCommitments } from '../../src/commitment/reads.ts'
import { maySeeCommitment } from '../../src/commitment/commitment.ts'
import { recordDissentOf, recordOutcome } from '../../src/decision/actions.ts'
import { findDecision } from '../../src/decision/reads.ts'
import { addFollowup } from '../../src/followup/actions.ts'
import { listFollowupsOfMeeting } from '../../src/followup/reads.ts'
import { maySee as maySeeFollowup } from '../../src/followup/rules.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../../src/meeting/actions.ts'
import { addPaperTo, editPaper } from '../../src/paper/actions.ts'
import { maySeePaper } from '../../src/paper/paper.ts'
import { findPaper } from '../../src/paper/reads.ts'
import { type Action, type Answer, type By, perform } from '../../src/platform/act.ts'
import { isAllowed } from '../../src/platform/kit/may.ts'
import { sendAgenda } from '../../src/sending/actions.ts'
import { listSendings } from '../../src/sending/reads.ts'
import { may as maySeeSending } from '../../src/sending/rules.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { castInto, type Cast, type Character, characters } from '../cast.ts'

const levels = [null, 'public', 'notYetPublic', 'confidential'] as const
/** Who may find a mark: asked of the pure rule, about what is stored at the end. */
type Mark = { text: string; isFor: (by: By) => boolean }

let product: TestProduct
let cast: Cast
let keys = 0
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

async function act<Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
): Promise<Saved> {
  const result = await perform(product.world, action, await product.by(cast.people[who]), input, `sight-key-${(keys += 1)}`)
  if (result.kind !== 'done') throw new Error(`${action.records}: ${JSON.stringify(result)}`)
  return result.answer
}

const db = () => product.world.database
const ground = 'JulkL 24.1 § 17 k'
const secrecy = (level: string | null) => level === 'confidential' ? { level, ground, publicTitle: { fi: 'Julkinen nimi' } } : { level }

/** A row of numbers that is the same for a seed: 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

type House = { meetingId: string; paths: string[]; marks: Mark[] }

async function addItems(meetingId: string, seed: number, roll: (below: number) => number) {
  const pick = <One>(from: readonly One[]): One => from[roll(from.length)] as One // the roll stays below the length
  const presenters = ['expert', 'staff', 'member', null, null] as const
  let parentId: string | null = null
  for (let number = 0; number < 6; number += 1) {
    const presenter = pick(presenters)
    const { added }: { added: { itemId: string }[] } = await act('secretary', addItem, { meetingId, purpose: 'decision', minutes: 5, title: { fi: `Mitem${seed}x${number}x` },
      proposal: `Mitem${seed}x${number}x`,
      presenterId: presenter === null ? null : cast.people[presenter], parentId: number % 3 === 2 ? parentId : null, ...secrecy(pick(levels)) })
    const itemId: string = added[0]?.itemId ?? assert.fail('no item')
    if (number % 3 === 1) parentId = itemId
    for (let count = 0; count <= roll(2); count += 1) {
      const title = `Mpaper${seed}x${number}x${count}x`
      await act('secretary', addPaperTo, { meetingId, itemId, title, ...secrecy(pick(levels)), file: { fileName: `${title}.txt`, bytes: Buffer.from(title) } })
    }
  }
}

/** Some of what was open when it was sent becomes confidential afterwards. */
async function changeMinds(meetingId: string, roll: (below: number) => number) {
  for (const item of await listItems(db(), meetingId)) {
    if (roll(4) === 0) await act('secretary', editItem, { meetingId, itemId: item.id, version: item.version, ...secrecy('confidential') })
    const papers = await db().selectFrom('paper').select(['id', 'version']).where('matter_id', '=', item.matterId).execute()
    for (const paper of papers) {
      if (roll(4) === 0) await act('secretary', editPaper, { meetingId, itemId: item.id, paperId: paper.id,
        version: paper.version, level: 'confidential', ground })
    }
  }
}

async function hold(meetingId: string, seed: number) {
  const { version } = await db().selectFrom('meeting').select('version').where('id', '=', meetingId).executeTakeFirstOrThrow()
  const present = (['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'expert'] as const)
  await act('secretary', recordAttendanceOf, { meetingId, version, presidesId: cast.people.chair,
    people: present.map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
  for (const [index, item] of (await listItems(db(), meetingId)).entries()) {
    const mark = `Mheld${seed}x${index}x`
    await act('secretary', addFollowup, { meetingId, itemId: item.id, what: `Mtask${seed}x${index}x`,
      ownerId: index % 2 === 0 ? cast.people.expert : cast.people.member })
    await act('secretary', recordDissentOf, { meetingId, itemId: item.id, personId: cast.people.member, text: mark })
    await act('secretary', recordOutcome, { meetingId, itemId: item.id, outcome: 'decided', handling: mark, decision: mark,
      version: (await findDecision(db(), item.id))?.version ?? 1 })
    await act('secretary', makeCommitment, { meetingId, itemId: item.id, sentence: `Mvow${seed}x${index}x`,
      matter: `Mvow${seed}x${index}x`, action: 'bring', due: '2025-09',
      bodyIds: { [cast.projectGroup]: 'on', [cast.preparationGroup]: 'on' } })
  }
  await act('chair', closeMeeting, { meetingId })
}

async function build(seed: number): Promise<House> {
  const roll = dice(seed)
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: `2025-06-${10 + seed}`, starts: '9.00', ends: '11.00' })
  await addItems(meetingId, seed, roll)
  await act('secretary', sendAgenda, { meetingId })
  await changeMinds(meetingId, roll)
  await act('secretary', sendAgenda, { meetingId }).catch(() => null)
  product.clock.moveTo(`2025-06-${10 + seed}T07:00:00Z`)
  await hold(meetingId, seed)
  return { meetingId, ...await looked(meetingId, seed) }
}

/** Every address of the house, and the marks with the rule for each. */
async function looked(meetingId: string, seed: number): Promise<Omit<House, 'meetingId'>> {
  const items = await listItems(db(), meetingId)
  const isWhole = (id: string | null, by: By): boolean => {
    const item = items.find((one) => one.id === id)
    return item === undefined || (maySeeWhole(by.actor, item, by.on) && isWhole(item.parentId, by))
  }
  const isSeated = (by: By) => isAllowed(maySeeSending.see, by.actor, { bodyId: cast.projectGroup }, by.on)
  const mayItem = (id: string) => (by: By) => (isSeated(by) || items.some((one) => one.id === id && one.presenterId === by.personId)) && isWhole(id, by)
  const marks: Mark[] = items.flatMap((item, index) => [{ text: String(item.title.fi), isFor: mayItem(item.id) },
    { text: `Mheld${seed}x${index}x`, isFor: mayItem(item.id) }])
  const paths = ['', '/agenda', '/agenda/versions', '/agenda/versions/A', '/agenda/versions/B', '/minutes', '/minutes/items', '/attendance']
    .map((path) => `/meetings/${meetingId}${path}`)
  for (const item of items) paths.push(...['', '/papers', '/followups', '/commitments'].map((path) => `/meetings/${meetingId}/items/${item.id}${path}`))
  for (const { id } of await db().selectFrom('paper').select('id').where('title', 'like', `Mpaper${seed}x%`).execute()) {
    const paper = await findPaper(db(), id) ?? assert.fail('no paper')
    marks.push({ text: paper.title, isFor: (by) => maySeePaper(by.actor, paper, by.on) })
    paths.push(`/papers/${id}/versions/1/file`)
  }
  for (const one of await listFollowupsOfMeeting(db(), meetingId)) marks.push({ text: one.what, isFor: (by) => maySeeFollowup(by.actor, one, by.on) })
  for (const one of await listCommitments(db(), [cast.projectGroup])) {
    if (one.matter.startsWith(`Mvow${seed}x`)) marks.push({ text: one.matter, isFor: (by) => maySeeCommitment(by.actor, one, by.on) || mayBringIt(by) })
  }
  return { marks, paths: [...paths, '/', '/followups', '/commitments', '/meetings', '/minutes'] }
}

/** The secretary of a body that is named brings it onto that body's agenda, and so has to know of it. */
const mayBringIt = (by: By): boolean => by.personId === cast.people.secretaryElsewhere

for (const seed of [1, 2]) {
  test(`house ${seed}: nobody finds a mark that the rule hides from them, and the trusted find every one`, async () => {
    const house = await build(seed)
    assert.ok(house.marks.length > 25)
    const found = new Set<string>()
    for (const who of [...characters, null]) {
      const visitor = await product.as(who === null ? null : cast.people[who])
      const by = who === null ? null : await product.by(cast.people[who])
      for (const path of house.paths) {
        const answer = await visitor.get(`/fi${path}`)
        const bytes = `${await answer.text()} ${[...answer.headers.values()].map(decoded).join(' ')}`
        for (const mark of house.marks.filter(({ text }) => bytes.includes(text))) {
          assert.ok(by !== null && mark.isFor(by), `${who} finds ${mark.text} at ${path}`)
          found.add(`${who} ${mark.text}`)
        }
      }
    }
    for (const { text } of house.marks) assert.ok(found.has(`chair ${text}`) || found.has(`secretary ${text}`) || found.has(`member ${text}`),
      `nobody finds ${text}`)
    const mail = JSON.stringify(await db().selectFrom('platform_outbox').selectAll().execute())
    const open = await openMarks(house.meetingId)
    for (const [text] of mail.matchAll(/M(item|paper|held|task|vow)\d+x\d+x(\d+x)?/g)) {
      assert.ok(open.has(text) || !text.includes(`${seed}x`), `${text} is in mail`)
    }
    assert.deepEqual(product.lines, [])
  })
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** What was not confidential when any letter left. */
async function openMarks(meetingId: string): Promise<Set<string>> {
  const sendings = await listSendings(db(), meetingId)
  return new Set(sendings.flatMap(({ content }) => content.items.filter((item) => item.level !== 'confidential').flatMap((item) =>
    [String(item.title.fi), ...item.papers.filter((paper) => paper.level !== 'confidential').map((paper) => paper.title)])))
}
