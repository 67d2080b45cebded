// The archive over a real port, with the database taken away and given back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { loadDemonstration } from '../demonstration/load.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'

let product: TestProduct
let address: string
let elsewhere: pg.Client
let name: string

before(async () => {
  product = await testProduct('demonstration')
  await loadDemonstration(product.world)
  address = await product.listen()
  const { rows: [row] } = await sqlOf<{ name: string }>('select current_database() as name')
  name = row?.name ?? assert.fail('no database')
  elsewhere = new pg.Client({ connectionString: product.url.replace(`/${name}`, '/postgres') })
  await elsewhere.connect()
})
after(async () => {
  await open(true)
  await elsewhere.end()
  await product.close()
})

async function sqlOf<Row extends pg.QueryResultRow>(statement: string): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client({ connectionString: product.url })
  await client.connect()
  return client.query<Row>(statement).finally(() => client.end())
}

/** Lets people into the database, or shows everybody out and keeps the door shut. */
async function open(isOpen: boolean): Promise<void> {
  await elsewhere.query(`alter database "${name}" with allow_connections ${isOpen}`)
  if (!isOpen) await elsewhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
}

const ask = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${address}${path}`, { redirect: 'manual', ...init })
  return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() }
}

test('before anything is published the archive says so in each language, and is a page like the published ones', async () => {
  for (const [language, words] of [['fi', 'Mitään ei ole vielä julkaistu.'], ['sv', 'Ingenting har publicerats ännu.'],
    ['en', 'Nothing has been published yet.']] as const) {
    const page = await ask(`/${language}/archive`)
    assert.equal(page.status, 200)
    assert.match(page.text, new RegExp(`<html lang="${language}"`))
    assert.ok(page.text.includes(words), language)
    assert.equal((await ask(`/${language}/archive`, { headers: { 'if-none-match': page.etag ?? '' } })).status, 304)
    assert.deepEqual(await ask(`/${language}/archive`, { method: 'HEAD' }), { ...page, text: '' })
  }
})

test('when the database stops, the archive stays, other pages say that the service is interrupted, and all comes back by itself', async () => {
  const before = await ask('/sv/archive')
  await open(false)
  assert.deepEqual(await ask('/sv/archive'), before)
  for (const [path, status, words] of [['/sv/archive/hankeryhma/2024-2025/14/memo', 404, 'Sidan hittades inte'],
    ['/sv/demonstration', 503, 'Tjänsten har ett avbrott']] as const) {
    const page = await ask(path)
    assert.equal(page.status, status, path)
    assert.match(page.text, new RegExp(`<html lang="sv"[\\s\\S]*${words}`))
    assert.doesNotMatch(page.text, /\bat \w+ \(|node_modules|\.ts:\d|postgres/i)
  }
  await open(true)
  assert.equal((await ask('/sv/demonstration')).status, 200)
})
