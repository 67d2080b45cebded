// The open record over a port: the form of OParl, pages and filters that hold, and nothing that is not public.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { planMeeting } from '../meeting/actions.ts'
import { perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { oparlFaults } from '../../test/oparl-rules.ts'
import { openApiFaults, schemaFaults } from '../../test/schema-faults.ts'
import { openRoutes } from '../routes.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const base = 'https://uudistus.example/oparl/v1'
type Json = Record<string, unknown> & { id: string; type: string }
const ask = async (path: string) => product.request(path.replace('https://uudistus.example', ''))
const read = async (path: string): Promise<Json> => {
  const answer = await ask(path)
  assert.equal(answer.status, 200, path)
  return await answer.json() as Json
}
type List = { data: Json[]; pagination: Record<string, number>; links: Record<string, string> }
const list = async (path: string) => await read(path) as unknown as List

/** Every object that can be reached from the system by following what is written in the answers. */
async function walked(): Promise<Map<string, Json>> {
  const found = new Map<string, Json>()
  const waiting = [`${base}/bodies`]
  const seen = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const value = await read(path)
    if (Array.isArray(value.data)) for (const one of value.data as Json[]) found.set(one.id, one)
    else found.set(value.id, value)
    waiting.push(...(JSON.stringify(value).match(/https:\/\/uudistus\.example\/oparl\/v1\/[^"?]+/g) ?? []).filter((one) => !one.endsWith('/system')))
  }
  return found
}

test('everything that an answer names is there, has its own address as its id, its type and its moments', async () => {
  const objects = await walked()
  assert.ok(objects.size > 20)
  for (const [id, one] of objects) {
    assert.ok(id.startsWith(base), id)
    assert.match(one.type, /^https:\/\/schema\.oparl\.org\/1\.1\/[A-Z]\w+$/)
    assert.match(String(one.created), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    assert.match(String(one.modified), /Z$/)
  }
  const types = new Set([...objects.values()].map((one) => one.type.split('/').at(-1)))
  assert.deepEqual([...types].toSorted(), ['AgendaItem', 'Body', 'Consultation', 'File', 'LegislativeTerm', 'Meeting', 'Membership', 'Organization',
    'Paper', 'Person'])
  for (const file of [...objects.values()].filter((one) => one.type.endsWith('/File'))) {
    assert.equal((await product.world.copies.find(String(file.accessUrl).replace('https://uudistus.example', '')))?.address !== undefined, true,
      String(file.accessUrl))
  }
})

test('every object is as the schema of OParl 1.1 wants it, alone and within others, and every address in it answers with that object', async () => {
  const system = await read(`${base}/system`)
  assert.deepEqual(oparlFaults(system, 'System'), [])
  for (const [id, one] of await walked()) {
    assert.deepEqual(oparlFaults(one), [])
    assert.equal((await read(id)).id, id)
    // What stands in another object is what it is by itself, but for what points back and the moments.
    for (const inner of Object.values(one).flat().filter((value): value is Json => value instanceof Object)) {
      const alone = await read(inner.id)
      for (const [key, value] of Object.entries(inner)) assert.deepEqual(value, alone[key], `${id} ${key}`)
    }
  }
})

test('what points at something is pointed at by it: papers and their consultations, people and their memberships', async () => {
  const all = [...(await walked()).values()]
  const of = (type: string) => all.filter((one) => one.type.endsWith(`/${type}`))
  for (const paper of of('Paper')) for (const one of paper.consultation as Json[]) assert.equal((await read(one.id)).paper, paper.id)
  for (const item of of('AgendaItem')) if (item.consultation !== undefined) assert.equal((await read(String(item.consultation))).agendaItem, item.id)
  for (const person of of('Person')) for (const one of person.membership as Json[]) assert.equal((await read(one.id)).person, person.id)
  for (const group of of('Organization')) for (const one of group.membership as string[]) assert.equal((await read(one)).organization, group.id)
})

test('the rules find what is wrong', () => {
  const file = { id: `${base}/file/1`, type: 'https://schema.oparl.org/1.1/File', accessUrl: 'https://uudistus.example/a' }
  assert.deepEqual(oparlFaults(file), [])
  for (const wrong of [{ accessUrl: undefined }, { accessUrl: '/a' }, { date: '2025-02-30T00:00:00Z' }, { size: '3' }, { paper: 'https://uudistus.example/b' }, { odd: 1 },
    { deleted: true }, { created: '2025-06-05' }]) assert.notDeepEqual(oparlFaults({ ...file, ...wrong }), [], JSON.stringify(wrong))
  assert.notDeepEqual(oparlFaults({ id: `${base}/agendaitem/1`, type: 'https://schema.oparl.org/1.1/AgendaItem' }), [])
  assert.notDeepEqual(oparlFaults(file, 'Meeting'), [])
})

test('nothing confidential and nothing unpublished is in any of it', async () => {
  const all = JSON.stringify([...(await walked()).values()])
  assert.ok(!all.includes(canary) && !all.includes('own-address'))
  assert.ok(all.includes('Sopimusasia'), 'a confidential item has its public title')
  assert.ok(!all.includes(filled.otherMeetingId), 'a meeting of which nothing is published is not there')
  const items = [...(await walked()).values()].filter((one) => one.type.endsWith('/AgendaItem') && one.public === false)
  assert.ok(items.some((one) => one.name === 'Sopimusasia'))
  assert.ok(items.every((one) => one.result === undefined && one.resolutionText === undefined))
  for (const type of ['meeting', 'agendaitem']) {
    const id = type === 'meeting' ? filled.otherMeetingId : '00000000-0000-4000-8000-000000000001'
    assert.equal((await ask(`${base}/${type}/${id}`)).status, 404)
  }
})

test('people are those whom published minutes name, with the role in which they were there', async () => {
  const people = (await list(`${base}/body/${filled.cast.programmeId}/person`)).data
  assert.ok(people.length > 0 && people.length < 9)
  const memberships = (await list(`${base}/body/${filled.cast.programmeId}/membership`)).data
  assert.ok(memberships.some((one) => one.role === 'puheenjohtaja'))
})

test('a list has pages that can be walked by their links, and every object is on exactly one', async () => {
  const address = `${base}/body/${filled.cast.programmeId}/agendaitem`
  const whole = await list(`${address}?limit=100`)
  const ids: string[] = []
  for (let path: string | undefined = `${address}?limit=2`; path !== undefined;) {
    const page: List = await list(path)
    ids.push(...page.data.map((one) => one.id))
    path = page.links.next
  }
  assert.deepEqual(ids, whole.data.map((one) => one.id))
  assert.equal(whole.pagination.totalElements, ids.length)
  assert.deepEqual((await list(`${address}?page=999`)).data, [])
})

test('filters of time hold at their ends, and a parameter that is none is told', async () => {
  const address = `${base}/body/${filled.cast.programmeId}/meeting`
  const [meeting] = (await list(address)).data
  const at = String(meeting?.modified)
  const later = Temporal.Instant.from(at).add({ seconds: 1 }).toString()
  const count = async (query: string) => (await list(`${address}?${query}`)).data.length
  assert.deepEqual([await count(`modified_since=${at}`), await count(`modified_since=${later}`), await count(`modified_until=${at}`),
    await count(`created_since=${later}`)], [1, 0, 1, 0])
  assert.equal(await count('created_since=2020-01-01T00:00:00+02:00'), 1)
  for (const query of ['modified_since=yesterday', 'page=0', 'limit=-1', 'page=x', 'created_until=2025-13-01T00:00:00Z']) {
    const answer = await ask(`${address}?${query}`)
    assert.equal(answer.status, 400, query)
    assert.equal((await answer.json() as { error: string }).error, query.split('=')[0])
  }
  assert.ok((await list(`${address}?omit_internal=true`)).data.every((one) => !('agendaItem' in one)))
})

test('what has not changed is not modified by a later publication, and a meeting that is only planned is not there', async () => {
  const before = [...(await walked()).values()]
  product.clock.moveTo('2025-06-09T07:00:00Z')
  const done = await perform(product.world, planMeeting, await product.by(filled.cast.people.secretary), { bodyId: filled.cast.projectGroup,
    onDay: '2025-08-01', starts: '9.00', ends: '10.00' }, 'oparl-planned')
  assert.equal(done.kind, 'done')
  assert.deepEqual([...(await walked()).values()].map((one) => one.modified), before.map((one) => one.modified))
})

type Api = { openapi: string; servers: { url: string }[]; components: { schemas: Record<string, Record<string, unknown>> }
  paths: Record<string, { get: { responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }> } }> }

test('the description is valid, names every address for programs and no other, and every answer is as it says', async () => {
  const api = await read(`${base}/openapi.json`) as unknown as Api
  assert.deepEqual(openApiFaults(api), [])
  assert.equal(api.servers[0]?.url, 'https://uudistus.example')
  const shapes = new Set(Object.keys(api.paths).map((path) => path.replaceAll(/\{[^}]+\}/g, '{}')))
  for (const { path } of openRoutes) {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)
    assert.ok([...shapes].some((one) => pattern.test(one)), `${path} is not described`)
  }
  const objects = [...(await walked()).values()]
  const idOf = (type: string) => objects.find((one) => one.type.toLowerCase().endsWith(`/${type}`))?.id.split('/').at(-1) ?? ''
  for (const [path, { get: { responses } }] of Object.entries(api.paths)) {
    const [, type = ''] = /\/oparl\/v1\/(\w+)\/\{id\}/.exec(path) ?? []
    const filled = path.replace('{language}', 'fi').replace('{id}', idOf(type)).replace('{slug}', 'hankeryhma').replace('{name}', 'feed.atom')
    if (filled.includes('{')) continue
    for (const [address, status] of [[filled, '200'], ...responses[400] === undefined ? [] : [[`${filled}?page=x`, '400']]] as const) {
      const answer = await ask(address)
      assert.equal(String(answer.status), status, address)
      const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? ''
      const schema = responses[status]?.content?.[mediaType]?.schema ?? assert.fail(`${address} ${mediaType}`)
      const body: unknown = mediaType === 'application/json' ? await answer.json() : await answer.text()
      assert.deepEqual(schemaFaults(body, schema, api.components.schemas), [], address)
    }
  }
  for (const one of objects) {
    const schema = api.components.schemas[one.type.split('/').at(-1) ?? ''] ?? assert.fail(one.type)
    assert.deepEqual(schemaFaults(one, schema, api.components.schemas), [], one.id)
    const known = Object.keys(schema.properties as object)
    assert.deepEqual(Object.keys(one).filter((key) => !known.includes(key)), [], `${one.type} has what is not described`)
  }
})

test('pages of other sites may read; the same again is told so; nothing is written', async () => {
  const answer = await ask('/oparl/v1/system')
  assert.equal(answer.headers.get('access-control-allow-origin'), '*')
  const again = await product.request('/oparl/v1/system', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  assert.deepEqual([again.status, again.headers.get('access-control-allow-origin')], [304, '*'])
  const head = await product.request('/oparl/v1/system', { method: 'HEAD' })
  assert.deepEqual([head.status, await head.text()], [200, ''])
  assert.equal((await product.request('/oparl/v1/system', { method: 'POST' })).status, 405)
})

test('odd addresses are not there', async () => {
  for (const path of ['/oparl/v1/constructor/x', '/oparl/v1/body/x', `/oparl/v1/body/${filled.cast.programmeId}/__proto__`, '/oparl/v1/person/%27',
    `/oparl/v1/person/${filled.cast.people.chair}`,
    `/oparl/v1/organization/${filled.cast.projectGroup}/person`]) assert.equal((await ask(path)).status, 404, path)
  assert.deepEqual(product.lines, [])
})
