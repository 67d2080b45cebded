// A program for the durability tests: starts the database, inserts rows and prints each number once it is committed.
import pg from 'pg'
import { startPostgres } from '../src/platform/postgres/launch.ts'

const [dataDir = ''] = process.argv.slice(2)
const postgres = await startPostgres({ dataDir })
console.log(`server ${postgres.pid}`)
const client = new pg.Client({ connectionString: postgres.url })
client.on('error', () => {})
await client.connect()
await client.query('create table if not exists written (number integer primary key)')
const { rows } = await client.query<{ next: number }>('select coalesce(max(number), 0) + 1 as next from written')
for (let number = rows[0]?.next ?? 1; ; number++) {
  await client.query('insert into written values ($1)', [number])
  console.log(number)
}
