// Distribution lists: files of members, who gets what in which language and once, and what they hear afterwards.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { correctMemo, draftMemoOf, publishMemo } from '../memo/actions.ts'
import { findMemo, listMemos } from '../memo/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { withdrawDocument } from '../withdrawal/actions.ts'
import { createList, editList, importMembersOf, removeListOf, removeMemberOf } from './actions.ts'
import { readersOf } from './distribution.ts'
import { membersIn } from './importing.ts'
import { listListMembers } from './reads.ts'

let product: TestProduct
let filled: Filled
let keys = 0
const tried = async <I, S, C, A extends Answer, K extends string>(who: Character, action: Action<I, S, C, A, K>, input: unknown) =>
  perform(product.world, action, await product.by(filled.cast.people[who]), input, `distribution-${(keys += 1)}`)
const letters = (kind: string) => product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', `distribution.${kind}`).orderBy('id').execute()
const memoVersion = async (memoId: string) => (await findMemo(product.world.database, filled.ids.meetingId ?? '', memoId))?.version

before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

test('every fault of a file is told at its line, and nothing is taken in while there is one', async () => {
  const content = 'Nimi;Sähköposti;Kieli\n;a@example.org;fi\nToinen;ei osoite;fi\nKolmas;c@example.org;no\n\nNeljäs;d@example.org;ruotsi\nViides;D@Example.org;'
  assert.deepEqual(membersIn(content, 'fi').faults.map((one) => [one.code, one.line]), [['noName', 2], ['badAddress', 3], ['badLanguage', 4], ['twice', 7]])
  const result = await tried('secretary', importMembersOf, { listId: filled.ids.listId, content })
  assert.ok(result.kind === 'refused' && result.refusals.length === 4)
  assert.equal(result.refusals[1]?.words.sv, 'Rad 3: ogiltig e-postadress: ei osoite')
  assert.equal((await listListMembers(product.world.database, filled.ids.listId ?? '')).length, 2)
  for (const [text, code] of [['', 'noColumns'], ['nimi;osoite\nx;y', 'noColumns'], ['namn;e-post\n', 'empty']] as const) {
    assert.deepEqual(membersIn(text, 'fi').faults.map((one) => one.code), [code], text)
  }
})

test('whatever a file holds, only whole members come out of it', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
    const { members } = membersIn(`name,email,language\n${rows.map((row) => row.join(',')).join('\n')}`, 'sv')
    for (const one of members) assert.match(one.address, /^[^\s@]+@[^\s@]+\.[^\s@]+$/)
  }))
  const { members, faults } = membersIn('\uFEFFemail,name\r\n"a@example.org","=cmd()\u0007 Nimi"\r\n', 'sv')
  assert.deepEqual([members, faults], [[{ address: 'a@example.org', name: '=cmd() Nimi', language: 'sv' }], []])
})

test('a memo goes to those who read its language, and in the body’s own also to those who would get none', () => {
  const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) => ({ address: `${language}@example.org`, name: language, language }))
  assert.ok(fi !== undefined && sv !== undefined && en !== undefined)
  const all = [fi, sv, en, fi]
  assert.deepEqual(readersOf(all, 'fi', 'fi', ['fi', 'sv']).map((one) => one.language), ['fi', 'en'])
  assert.deepEqual(readersOf(all, 'sv', 'fi', ['fi', 'sv']).map((one) => one.language), ['sv'])
})

test('only the secretary and the chair keep the lists of their body', async () => {
  for (const who of ['member', 'expert', 'chairElsewhere', 'staff', 'administrator'] as const) {
    assert.equal((await tried(who, createList, { bodyId: filled.cast.projectGroup, name: 'X', gets: ['memo'] })).kind, 'notFound', who)
    assert.equal((await tried(who, removeListOf, { listId: filled.ids.listId })).kind, 'notFound', who)
    assert.equal((await (await product.as(filled.cast.people[who])).get(`/fi/lists/${filled.ids.listId}`)).status, 404, who)
  }
  assert.equal((await tried('secretary', createList, { bodyId: filled.cast.projectGroup, name: 'Henkilöstö', gets: [] })).kind, 'refused')
  assert.equal((await tried('chair', editList, { listId: filled.ids.listId, version: 1, name: 'Henkilöstö', gets: ['memo', 'minutes'] })).kind, 'done')
  assert.equal((await tried('chair', editList, { listId: filled.ids.listId, version: 1, name: 'Henkilöstö', gets: ['memo'] })).kind, 'stale')
})

test('a published memo is told once, a correction with its reason to the same people, a withdrawal without its text', async () => {
  const { meetingId } = filled.ids
  const drafted = await tried('secretary', draftMemoOf, { meetingId, language: 'sv' })
  assert.ok(drafted.kind === 'done')
  const { id: memoId } = drafted.answer
  assert.equal((await tried('secretary', publishMemo, { meetingId, memoId, version: await memoVersion(memoId) })).kind, 'done')
  assert.deepEqual((await letters('memo')).map((one) => [one.to_address, one.language]), [['personal@example.org', 'sv']])
  const [first] = await letters('memo')
  assert.ok(first?.list === 'hankeryhma' && first.body.includes('be organets sekreterare ta bort') && first.page?.includes('be organets sekreterare ta bort'), first?.list ?? '')
  assert.equal((await tried('secretary', removeMemberOf, { listId: filled.ids.listId, address: 'personal@example.org' })).kind, 'done')
  assert.equal((await tried('secretary', correctMemo, { meetingId, memoId, version: await memoVersion(memoId), reason: 'Fel datum' })).kind, 'done')
  const correction = (await letters('memo'))[1]
  assert.deepEqual([correction?.to_address, correction?.subject.startsWith('Rättelse: '), correction?.body.includes('Fel datum')], ['personal@example.org', true, true])
  assert.equal((await tried('secretary', withdrawDocument, { meetingId, memoId, why: 'error' })).kind, 'done')
  const [gone] = await letters('withdrawn')
  assert.deepEqual([gone?.to_address, gone?.body], ['personal@example.org', 'Handlingen är inte längre publicerad. Orsak: sakfel.'])
  assert.ok(!JSON.stringify(await letters('memo')).includes(canary))
})

test('what the server refused is told beside the recipient', async () => {
  await tried('secretary', importMembersOf, { listId: filled.ids.listId, content: 'name;email;language\nPersonal;personal@example.org;sv' })
  await product.world.database.updateTable('platform_outbox').set({ failed_at: product.clock.now(), last_error: '550 No such user' }).where('to_address', '=', 'personal@example.org').execute()
  const page = await (await (await product.as(filled.cast.people.secretary)).get(`/fi/lists/${filled.ids.listId}`)).text()
  assert.match(page, /ei mennyt perille: 550 No such user/)
})

test('ten thousand readers are taken in, told once each, and found on the pages of the list', async () => {
  const created = await tried('secretary', createList, { bodyId: filled.cast.projectGroup, name: 'Koko henkilöstö', gets: ['memo'] })
  assert.ok(created.kind === 'done')
  const listId = created.answer.id
  const lines = Array.from({ length: 10_000 }, (_, index) => `Lukija ${index};lukija${index}@example.org;${index % 2 === 0 ? 'fi' : 'sv'}`)
  const taken = await tried('secretary', importMembersOf, { listId, content: ['nimi;sähköposti;kieli', ...lines].join('\n') })
  assert.equal(taken.kind, 'done')
  const { meetingId } = filled.ids
  const memo = (await listMemos(product.world.database, meetingId ?? '')).find((one) => one.language === 'fi') ?? assert.fail()
  assert.equal((await tried('secretary', correctMemo, { meetingId, memoId: memo.id, version: await memoVersion(memo.id), reason: 'Päivä' })).kind, 'done')
  const told = (await letters('memo')).filter((one) => /^lukija\d+@/.test(one.to_address))
  assert.equal(new Set(told.map((one) => one.to_address)).size, told.length)
  assert.ok(told.length >= 5_000 && told.every((one) => one.page !== null && one.message_id.length === 54), String(told.length))
  const secretary = await product.as(filled.cast.people.secretary)
  const page = async (query: string) => (await secretary.get(`/fi/lists/${listId}${query}`)).text()
  assert.match(await page(''), /Sivu 1\/50, 10000 vastaanottajaa/)
  assert.match(await page('?page=50'), /Sivu 50\/50/)
  assert.match(await page('?q=lukija4321'), /lukija4321@example\.org/)
  assert.match(await page('?q=%25'), /ei löytynyt ketään/)
  const much = await tried('secretary', importMembersOf, { listId, content: ['nimi;sähköposti', ...Array.from({ length: 20_001 }, (_, index) =>
    `N;n${index}@example.org`)].join('\n') })
  assert.match(JSON.stringify(much), /enintään 20000/)
  const long = await tried('secretary', importMembersOf, { listId, content: ['nimi;sähköposti', ...Array.from({ length: 20_000 }, (_, index) =>
    `${'Pitkä nimi '.repeat(8)};pitkä-osoite.${index}@${index < 19_000 ? 'virasto.example.org' : 'ilman-pistettä'}`)].join('\n') })
  assert.ok(long.kind === 'refused' && long.refusals.length === 1_000 && long.refusals[0]?.words.fi.startsWith('Rivi 19002: sähköpostiosoite ei kelpaa'))
  assert.equal((await tried('secretary', removeListOf, { listId })).kind, 'done')
})

test('a file is brought in by the form, and the trail keeps nobody’s address', async () => {
  const visitor = await product.as(filled.cast.people.secretary)
  const file = new File(['nimi;sähköposti\nUusi;uusi@example.org'], 'lista.csv', { type: 'text/csv' })
  assert.equal((await visitor.post(`/fi/lists/${filled.ids.listId}/members`, { file })).status, 303)
  assert.ok((await listListMembers(product.world.database, filled.ids.listId ?? '')).some((one) => one.address === 'uusi@example.org'))
  const wrong = await visitor.post(`/fi/lists/${filled.ids.listId}/members`, { file: new File(['a;b'], 'x.csv') })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /sarakkeet nimi ja sähköposti/)
  const trail = await product.world.database.selectFrom('platform_trail').selectAll().where('act', 'like', 'distribution.%').execute()
  assert.ok(trail.length > 0 && !JSON.stringify(trail).includes('@example.org'))
  assert.deepEqual(product.lines, [])
})
