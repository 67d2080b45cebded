// The open record over a port: the form of OParl, pages and filters that hold, and nothing that is not public.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { planMeeting } from '../meeting/actions.ts'
import { perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'

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

test('the description names every address, and pages of other sites may read', async () => {
  const api = await read(`${base}/openapi.json`) as unknown as { openapi: string; paths: Record<string,
    { get: { operationId: string } }>; servers: { url: string }[] }
  assert.equal(api.openapi, '3.1.0')
  assert.equal(api.servers[0]?.url, 'https://uudistus.example')
  const filledIn = (path: string) => path.replace('{type}', 'body').replace('{id}', filled.cast.programmeId).replace('{list}', 'meeting')
  for (const path of Object.keys(api.paths).filter((one) => !one.includes('organization'))) assert.equal((await ask(filledIn(path))).status, 200, path)
  const answer = await ask('/oparl/v1/system')
  assert.equal(answer.headers.get('access-control-allow-origin'), '*')
  assert.equal((await product.request('/oparl/v1/system', { method: 'POST' })).status, 405)
})

test('odd addresses are not there', async () => {
  for (const path of ['/oparl/v1/constructor/x', '/oparl/v1/body/x', `/oparl/v1/body/${filled.cast.programmeId}/__proto__`, '/oparl/v1/person/%27',
    `/oparl/v1/person/${filled.cast.people.chair}`,
    `/oparl/v1/organization/${filled.cast.projectGroup}/person`]) assert.equal((await ask(path)).status, 404, path)
  assert.deepEqual(product.lines, [])
})
