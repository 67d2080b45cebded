// The meeting room through HTTP, as the people in it: nothing typed is lost, nothing is decided by itself, nothing leaks.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { perform } from '../platform/act.ts'
import { sha256Of } from '../platform/publication.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct, type Visitor } from '../../test/app.ts'
import { recordClosing } from './actions.ts'
import { mendText } from './mending.ts'
import { findDecision, listDissents, listTablePapers } from './reads.ts'

const canary = 'Kanarialintu-4711'
let product: TestProduct
let cast: Cast
let meetingId = ''
const items: Record<string, string> = {}
const visitors = new Map<Character, Visitor>()
let keys = 0

const as = (who: Character): Visitor => {
  const visitor = visitors.get(who)
  if (visitor === undefined) throw new Error(who)
  return visitor
}
const path = (item: string, rest = '') => `/fi/meetings/${meetingId}/items/${items[item]}${rest}`
const key = () => `key-of-test-${(keys += 1)}`
const text = async (visitor: Visitor, address: string) => (await visitor.get(address)).text()
const versionIn = (html: string, action: string) =>
  new RegExp(`action="[^"]*${action}"[\\s\\S]*?name="_version" value="(\\d+)"`).exec(html)?.[1] ?? ''

async function item(name: string, more: Record<string, unknown> = {}): Promise<void> {
  const by = await product.by(cast.people.secretary)
  const done = await perform(product.world, addItem, by, { meetingId, title: { fi: name }, purpose: 'decision', ...more }, key())
  assert.equal(done.kind, 'done')
  items[name] = done.kind === 'done' ? done.answer.added[0]?.itemId ?? '' : ''
}

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  for (const who of Object.keys(cast.people) as Character[]) visitors.set(who, await product.as(cast.people[who]))
  const planned = await as('secretary').post(`/fi/bodies/${cast.projectGroup}/meetings`,
    { onDay: '2025-06-18', starts: '9.00', ends: '11.00', place: 'Lapinlahti', _key: key() })
  meetingId = /meetings\/([0-9a-f-]+)/.exec(planned.headers.get('location') ?? '')?.[1] ?? ''
  await item('Avaus', { kind: 'opening' })
  await item('Talousarvio')
  await item('Rakenteet')
  await item('Salainen', { level: 'confidential', ground: 'JulkL 24 § 1 mom 7 k', proposal: canary, publicTitle: { fi: 'Turvallisuusasia' } })
  await item('Viestintä')
  await item('Aika loppui')
  await item('Päättäminen', { kind: 'closing' })
})
after(() => product.close())

const attendance = (version: string, presence: Partial<Record<Character, string>> = {}) => {
  const who: Character[] = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'deputy', 'expert']
  return Object.fromEntries([['_version', version], ['_key', key()], ['presidesId', cast.people.chair],
    ...who.flatMap((one, index) => [[`people.${index}.personId`, cast.people[one]],
      [`people.${index}.presence`, presence[one] ?? (one === 'deputy' ? 'absent' : 'present')]])])
}

test('a time planned for Helsinki is that time on every page', async () => {
  for (const address of ['/fi/meetings', `/fi/meetings/${meetingId}`, `/fi/meetings/${meetingId}/attendance`]) {
    assert.match(await text(as('member'), address), /18\.6\.2025 klo 9\.00–11\.00/, address)
  }
  assert.match(await text(as('secretary'), '/fi/meetings'), /1–13: vain numero/)
})

test('a meeting opens only when somebody presides, and the opening item then carries the time', async () => {
  const early = await as('chair').post(`/fi/meetings/${meetingId}/opening`, { _key: key() })
  assert.equal(early.status, 422)
  const version = versionIn(await text(as('secretary'), `/fi/meetings/${meetingId}/attendance`), '/attendance')
  const saved = await as('secretary').post(`/fi/meetings/${meetingId}/attendance`, attendance(version))
  assert.equal(saved.status, 303)
  const stale = await as('chair').post(`/fi/meetings/${meetingId}/attendance`, attendance(version, { member: 'excused' }))
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Tallennettu nyt: läsnä/)
  product.clock.moveTo('2025-06-18T06:03:00Z')
  assert.equal((await as('chair').post(`/fi/meetings/${meetingId}/opening`, { _key: key() })).status, 303)
  const opening = await findDecision(product.world.database, items.Avaus ?? '')
  assert.deepEqual([opening?.outcome, opening?.handling], ['opened', 'Puheenjohtaja avasi kokouksen klo 9.03.'])
})

test('autosave says when it saved, and saves twice in a row without a false clash', async () => {
  const save = (handling: string, version: string) =>
    as('secretary').post(path('Talousarvio', '/text'), { handling, decision: '', _version: version, _key: key() }, { 'x-autosave': '1' })
  const first = await (await save('Ensimmäinen', '1')).json() as { message: string; version: number }
  assert.match(first.message, /Tallennettu 18\.6\.2025 klo 9\.03/)
  const second = await save('Toinen', String(first.version))
  assert.equal(second.status, 200)
})

test('somebody who opens an item sees who is writing it', async () => {
  await as('secretary').get(path('Rakenteet'))
  assert.match(await text(as('chair'), path('Rakenteet')), /Rooli secretary kirjaa tätä kohtaa juuri nyt/)
  assert.match(await text(as('member'), path('Rakenteet', '/writer')), /^<div[^>]*data-poll[\s\S]*Rooli secretary/)
  product.clock.moveTo('2025-06-18T06:06:00Z')
  assert.doesNotMatch(await text(as('member'), path('Rakenteet', '/writer')), /Rooli secretary/)
  const trail = await product.world.database.selectFrom('platform_trail').select('act').where('act', '=', 'decision.penTaken').execute()
  assert.deepEqual(trail, [])
})

test('two people on different items do not disturb each other', async () => {
  const saves = await Promise.all((['secretary', 'chair'] as const).map((who, index) => as(who).post(
    path(index === 0 ? 'Viestintä' : 'Aika loppui', '/text'), { handling: `Teksti ${who}`, decision: '', _version: '1', _key: key() })))
  assert.deepEqual(saves.map((one) => one.status), [303, 303])
})

test('a stale save shows both texts and loses neither, whoever was first', async () => {
  const version = versionIn(await text(as('secretary'), path('Rakenteet')), '/text')
  const save = (who: Character, handling: string) =>
    as(who).post(path('Rakenteet', '/text'), { handling, decision: '', _version: version, _key: key() })
  assert.equal((await save('chair', 'Puheenjohtajan sanat')).status, 303)
  const clash = await save('secretary', 'Sihteerin sanat')
  assert.equal(clash.status, 409)
  const page = await clash.text()
  assert.match(page, /Tallennettu nyt: Käsittely/)
  assert.match(page, /Puheenjohtajan/)
  assert.match(page, /<textarea[^>]*name="handling"[^>]*>Sihteerin sanat<\/textarea>/)
  const again = await as('secretary').post(path('Rakenteet', '/text'),
    { handling: 'Sihteerin sanat ja puheenjohtajan', decision: '', _version: versionIn(page, '/text'), _key: key() })
  assert.equal(again.status, 303)
})

test('recording needs an outcome, and a double click records once', async () => {
  const version = versionIn(await text(as('secretary'), path('Talousarvio')), '/text')
  const without = await as('secretary').post(path('Talousarvio', '/outcome'), { handling: 'K', decision: 'Hyväksyttiin.', _version: version, _key: key() })
  assert.equal(without.status, 422)
  assert.match(await without.text(), /Hyväksyttiin\.<\/textarea>/)
  const form = { handling: 'K', decision: 'Hyväksyttiin talousarvio.', outcome: 'decided', _version: version, _key: key(), then: 'next',
    nextId: items.Rakenteet ?? '' }
  const clicks = await Promise.all([1, 2].map(() => as('secretary').post(path('Talousarvio', '/outcome'), form)))
  for (const click of clicks) {
    assert.equal(click.status, 303)
    assert.match(click.headers.get('location') ?? '', new RegExp(items.Rakenteet ?? ''))
  }
  const acts = await product.world.database.selectFrom('platform_trail').select('act').where('act', '=', 'decision.recorded').execute()
  assert.equal(acts.length, 1)
})

test('a recorded text is locked until it is reopened with a reason that stays to be read', async () => {
  const page = await text(as('chair'), path('Talousarvio'))
  assert.doesNotMatch(page, /<textarea[^>]*name="handling"/)
  const version = versionIn(page, '/reopening')
  const locked = await as('chair').post(path('Talousarvio', '/text'), { handling: 'Uusi', decision: '', _version: version, _key: key() })
  assert.equal(locked.status, 422)
  assert.equal((await as('chair').post(path('Talousarvio', '/reopening'), { reason: '', _version: version, _key: key() })).status, 422)
  assert.equal((await as('chair').post(path('Talousarvio', '/reopening'), { reason: 'Väärä summa', _version: version, _key: key() })).status, 303)
  const open = await text(as('secretary'), path('Talousarvio'))
  assert.match(open, /Syy: Väärä summa/)
  assert.match(open, /Hyväksyttiin talousarvio/)
  const again = await as('secretary').post(path('Talousarvio', '/outcome'), { handling: 'K', decision: 'Hyväksyttiin 2.', outcome: 'decided',
    _version: versionIn(open, '/text'), _key: key() })
  assert.equal(again.status, 303)
})

test('the papers that were on the table stay the versions they were, whatever comes later', async () => {
  const db = product.world.database
  const { id: paperId } = await db.insertInto('paper').values({ body_id: cast.projectGroup, item_id: items.Viestintä, title: 'Viestintäsuunnitelma',
    position: 1, level: 'public' }).returning('id').executeTakeFirstOrThrow()
  const version = async (number: number) => {
    const bytes = Buffer.from(`versio ${number}`)
    await db.insertInto('paper_version').values({ paper_id: paperId, number, file_name: 'suunnitelma.pdf', media_type: 'application/pdf', bytes,
      size: bytes.length, sha256: sha256Of(bytes), added_at: product.clock.now(), added_by: cast.people.secretary }).execute()
  }
  await version(1)
  const record = async (outcome: string) => as('secretary').post(path('Viestintä', '/outcome'), { handling: 'K', decision: 'P', outcome,
    _version: versionIn(await text(as('secretary'), path('Viestintä')), '/text'), _key: key() })
  assert.equal((await record('noted')).status, 303)
  await version(2)
  assert.deepEqual((await listTablePapers(db, meetingId)).map((one) => [one.itemId, one.number]), [[items.Viestintä, 1]])
  const page = await text(as('member'), path('Viestintä'))
  assert.match(page, new RegExp(`/papers/${paperId}/versions/1/file`))
  assert.doesNotMatch(page, new RegExp(`/papers/${paperId}/versions/2/file`))
  await as('secretary').post(path('Viestintä', '/reopening'), { reason: 'Uusi versio', _version: versionIn(await text(as('secretary'), path('Viestintä')), '/reopening'), _key: key() })
})

test('somebody recused is out of the count, and dissents keep their order', async () => {
  const recuse = (who: Character) => as('secretary').post(path('Rakenteet', '/recusals'), { personId: cast.people[who], ground: 'Osapuoli', _key: key() })
  assert.equal((await recuse('member')).status, 303)
  assert.match(await text(as('secretary'), path('Rakenteet')), /Äänivaltaisia paikalla 4, vaaditaan 3/)
  for (const who of ['coordinator', 'checker'] as const) {
    const said = await as('secretary').post(path('Rakenteet', '/dissents'), { personId: cast.people[who], text: `Eri mieltä ${who}`, _key: key() })
    assert.equal(said.status, 303)
  }
  assert.deepEqual((await listDissents(product.world.database, meetingId)).map((one) => one.text), ['Eri mieltä coordinator', 'Eri mieltä checker'])
  const removal = attendance(versionIn(await text(as('secretary'), `/fi/meetings/${meetingId}/attendance`), '/attendance'), { checker: 'absent' })
  assert.equal((await as('secretary').post(`/fi/meetings/${meetingId}/attendance`, removal)).status, 422)
})

test('without a quorum nothing is decided, but it can be noted', async () => {
  const more = ['chair', 'viceChair'] as const
  for (const who of more) await as('secretary').post(path('Viestintä', '/recusals'), { personId: cast.people[who], ground: 'x', _key: key() })
  for (const who of ['member', 'coordinator'] as const) {
    await as('secretary').post(path('Viestintä', '/recusals'), { personId: cast.people[who], ground: 'x', _key: key() })
  }
  const version = versionIn(await text(as('secretary'), path('Viestintä')), '/text')
  const record = (who: Character, outcome: string) =>
    as(who).post(path('Viestintä', '/outcome'), { handling: 'K', decision: 'P', outcome, _version: version, _key: key() })
  const refused = await record('secretary', 'decided')
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /ei ole tässä kohdassa päätösvaltainen/)
  assert.equal((await record('chair', 'noted')).status, 422, 'the chair is recused and does not record')
  assert.equal((await record('secretary', 'noted')).status, 303)
})

test('a follow-up that lacks its owner keeps what was typed; one that has everything stands on the item and the list', async () => {
  const wrong = await as('secretary').post(path('Talousarvio', '/followups'), { what: 'Laske uudelleen', ownerId: '', owner: '', dueOn: '2025-06-20', _key: key() })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Laske uudelleen<\/textarea>/)
  const right = await as('secretary').post(path('Talousarvio', '/followups'),
    { what: 'Laske uudelleen', ownerId: cast.people.member, owner: '', dueOn: '2025-06-18', _key: key() })
  assert.equal(right.status, 303)
  assert.match(await text(as('member'), path('Talousarvio')), /Laske uudelleen/)
  const list = await text(as('member'), '/fi/followups')
  assert.match(list, /Laske uudelleen[\s\S]*tänään/)
  const closing = /action="\/fi(\/followups\/[^"]+\/closing)"/.exec(list)?.[1] ?? ''
  const close = (who: Character, how: string) => as(who).post(`/fi${closing}`, { closing: how, reason: '', _version: '1', _key: key() })
  assert.equal((await close('coordinator', 'finished')).status, 404)
  assert.equal((await close('member', 'cancelled')).status, 422)
  assert.equal((await close('member', 'finished')).status, 303)
})

test('a confidential item shows an expert its public title and ground, and an outsider nothing', async () => {
  const version = versionIn(await text(as('secretary'), path('Salainen')), '/text')
  await as('secretary').post(path('Salainen', '/recusals'), { personId: cast.people.member, ground: `${canary} jäävi`, _key: key() })
  await as('secretary').post(path('Salainen', '/followups'), { what: `${canary} seuranta`, ownerId: cast.people.chair, owner: '', dueOn: '', _key: key() })
  await as('secretary').post(path('Salainen', '/outcome'), { handling: canary, decision: canary, outcome: 'noted', _version: version, _key: key() })
  await as('secretary').post(path('Salainen', '/dissents'), { personId: cast.people.chair, text: canary, _key: key() })
  assert.match(await text(as('member'), path('Salainen')), new RegExp(canary))
  const everywhere = ['', `/meetings`, `/meetings/${meetingId}`, `/meetings/${meetingId}/attendance`, `/meetings/${meetingId}/agenda`,
    `/meetings/${meetingId}/items/${items.Salainen}`, `/meetings/${meetingId}/items/${items.Salainen}/writer`,
    `/meetings/${meetingId}/items/${items.Salainen}/followups`, `/meetings/${meetingId}/items/${items.Rakenteet}`,
    `/meetings/${meetingId}/items/${items.Viestintä}`, '/followups']
  for (const who of ['expert', 'chairElsewhere', 'staff', 'formerChair', 'administrator'] as const) {
    for (const address of everywhere) {
      for (const language of ['fi', 'sv', 'en']) {
        const page = await text(as(who), `/${language}${address}`)
        assert.doesNotMatch(page, /Kanarialintu/, `${who} ${address}`)
        assert.doesNotMatch(page, />\s*Salainen/, `${who} ${address}`)
      }
    }
  }
  const seen = await text(as('expert'), path('Salainen'))
  assert.match(seen, /Turvallisuusasia/)
  assert.match(seen, /JulkL 24 § 1 mom 7 k/)
})

test('ids of another body, of another meeting or of no kind at all are not there', async () => {
  const other = await as('secretaryElsewhere').post(`/fi/bodies/${cast.preparationGroup}/meetings`,
    { onDay: '2025-06-18', starts: '9.00', ends: '11.00', _key: key() })
  const otherId = /meetings\/([0-9a-f-]+)/.exec(other.headers.get('location') ?? '')?.[1] ?? ''
  const strange = [`/fi/meetings/${otherId}`, `/fi/meetings/${otherId}/attendance`, `/fi/meetings/${otherId}/items/${items.Rakenteet}`,
    `/fi/meetings/${meetingId}/items/${meetingId}`, `/fi/meetings/${meetingId}/items/x`, '/fi/meetings/x', '/fi/meetings/x/attendance',
    `/fi/meetings/x/items/${items.Rakenteet}/writer`, `/fi/meetings/${meetingId}/items/x/followups`]
  for (const address of strange) assert.equal((await as('secretary').get(address)).status, 404, address)
  const posts = [`/fi/meetings/${otherId}/opening`, `/fi/meetings/${otherId}/closing`, `/fi/meetings/${otherId}/untreated`]
  for (const address of posts) assert.equal((await as('secretary').post(address, { _key: key() })).status, 404, address)
  const text = { handling: 'Vieras', decision: '', _version: '1', _key: key() }
  assert.equal((await as('secretaryElsewhere').post(path('Rakenteet', '/text'), text)).status, 404)
  assert.equal((await as('secretaryElsewhere').post(`/fi/meetings/${otherId}/items/${items.Rakenteet}/text`, text)).status, 404)
  assert.equal((await as('member').post(path('Rakenteet', '/text'), text)).status, 404)
  assert.equal((await as('secretary').post('/fi/followups/x/closing', { closing: 'finished', _version: '1', _key: key() })).status, 404)
})

test('closing is refused with a way to each item without an outcome; marking them is an act of its own', async () => {
  const refused = await as('chair').post(`/fi/meetings/${meetingId}/closing`, { _key: key() })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  for (const name of ['Rakenteet', 'Aika loppui']) assert.match(page, new RegExp(`href="/fi/meetings/${meetingId}/items/${items[name]}"`), name)
  assert.doesNotMatch(page, new RegExp(`<li><a href="/fi/meetings/${meetingId}/items/${items.Talousarvio}"`))
  const version = versionIn(await text(as('secretary'), path('Rakenteet')), '/text')
  await as('secretary').post(path('Rakenteet', '/outcome'), { handling: 'K', decision: 'Siirrettiin.', outcome: 'postponed', _version: version, _key: key() })
  assert.equal((await as('chair').post(`/fi/meetings/${meetingId}/untreated`, { _key: key() })).status, 303)
  assert.equal((await findDecision(product.world.database, items['Aika loppui'] ?? ''))?.outcome, 'notHandled')
  assert.match(await text(as('secretary'), path('Rakenteet')), /ei ole vielä seuraavaa kokousta/)
  product.clock.moveTo('2025-06-18T07:58:00Z')
  assert.equal((await as('chair').post(`/fi/meetings/${meetingId}/closing`, { _key: key() })).status, 303)
  const closing = await findDecision(product.world.database, items.Päättäminen ?? '')
  assert.deepEqual([closing?.outcome, closing?.handling], ['closed', 'Puheenjohtaja päätti kokouksen klo 10.58.'])
})

test('what was left over keeps its matter and is offered to the next meeting in order, without a copy', async () => {
  const count = (await listItems(product.world.database, meetingId)).length
  const planned = await as('secretary').post(`/fi/bodies/${cast.projectGroup}/meetings`, { onDay: '2025-07-02', starts: '9.00', ends: '11.00', _key: key() })
  const nextId = /meetings\/([0-9a-f-]+)/.exec(planned.headers.get('location') ?? '')?.[1] ?? ''
  assert.match(await text(as('secretary'), path('Rakenteet')), new RegExp(`href="/fi/meetings/${nextId}/agenda"`))
  const agenda = await text(as('secretary'), `/fi/meetings/${nextId}/agenda`)
  assert.ok(agenda.indexOf('Rakenteet') < agenda.indexOf('Aika loppui') && agenda.includes('Rakenteet'))
  assert.equal((await listItems(product.world.database, meetingId)).length, count)
})

test('what only follows from another act cannot be done by itself, not even by those who run the meeting', async () => {
  const by = await product.by(cast.people.secretary)
  const before = await findDecision(product.world.database, items.Talousarvio ?? '')
  const mended = await perform(product.world, mendText, by, { meetingId, itemId: items.Talousarvio, handling: 'Ohi', decision: 'Ohi',
    version: before?.version ?? 1 }, key())
  assert.equal(mended.kind, 'notFound')
  assert.equal((await perform(product.world, recordClosing, by, { meetingId }, key())).kind, 'notFound')
  assert.deepEqual(await findDecision(product.world.database, items.Talousarvio ?? ''), before)
})

test('a text is polished after closing, but a recorded one is reopened first, and nothing was logged as a fault', async () => {
  const page = await text(as('secretary'), path('Talousarvio'))
  assert.doesNotMatch(page, /<textarea[^>]*name="handling"/)
  const reopened = await as('secretary').post(path('Talousarvio', '/reopening'),
    { reason: 'Kirjoitusvirhe', _version: versionIn(page, '/reopening'), _key: key() })
  assert.equal(reopened.status, 303)
  const open = await text(as('secretary'), path('Talousarvio'))
  const saved = await as('secretary').post(path('Talousarvio', '/outcome'), { handling: 'K', decision: 'Hyväksyttiin 3.', outcome: 'decided',
    _version: versionIn(open, '/text'), _key: key() })
  assert.equal(saved.status, 303)
  assert.deepEqual((await listTablePapers(product.world.database, meetingId)).map((one) => one.number), [2], 'on the table when it was noted for good')
  assert.deepEqual(product.lines, [])
})
