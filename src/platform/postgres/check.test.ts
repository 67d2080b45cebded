// A database of one's own that cannot be used is told in one line, with what mends it, and never with the password.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { checkServer } from './check.ts'
import { PostgresRefusal } from './refusal.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

const refusalOf = async (change: (url: URL) => void): Promise<PostgresRefusal> => {
  const url = new URL(database.url)
  change(url)
  return checkServer(url.href).then(() => assert.fail('taken'), (error: unknown) => error instanceof PostgresRefusal ? error : assert.fail(String(error)))
}
const mending: [string, string, (url: URL) => void, RegExp][] = [
  ['a wrong password', 'notLetIn', (url) => { url.password = 'vaara-salasana' }, /%40/],
  ['a role that is not there', 'notLetIn', (url) => { url.username = 'tuntematon' }, /DATABASE_URL/],
  ['a database that is not there', 'noSuchDatabase', (url) => { url.pathname = '/puuttuva' }, /createdb/],
  ['one that is only read', 'readOnly', (url) => url.searchParams.set('options', '-c default_transaction_read_only=on'), /ensisijainen/],
  ['a port where nobody answers', 'notReachable', (url) => { url.host = 'localhost'; url.port = '1' }, /käynnissä/],
]
for (const [what, code, change, words] of mending) {
  test(`${what} is told as ${code}, with what mends it`, async () => {
    const refusal = await refusalOf(change)
    assert.equal(refusal.code, code, refusal.message)
    assert.match(refusal.words.fi, words)
    for (const said of Object.values(refusal.words)) assert.ok(!said.includes('\n') && !said.includes('vaara-salasana') && !said.includes('undefined'))
  })
}
