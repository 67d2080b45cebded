// Several reads in one statement give what each gives by itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { ask, asking, askTogether, known } from './together.ts'

let product: TestProduct
before(async () => { product = await testProduct() })
after(() => product.close())

type Row = { id: number; name: string | null; onDay: string; at: Temporal.Instant; until: Temporal.Instant | null; names: string[] }
const rows = () => asking(sql<Row>`select * from (values
  (2, 'x', date '2025-06-05', timestamptz '2025-06-05 07:00:00.123456Z', null::timestamptz, array['a', 'b']),
  (1, null, date '2025-10-26', timestamptz '2025-10-26 01:30:00+02', timestamptz '2025-10-26 12:00:00Z', array[]::text[]))
  one (id, name, "onDay", at, until, names) order by id desc`, ['at', 'until'], (found) => found)

test('what is asked together is what is asked alone, moments and order too, in one statement', async () => {
  const alone = await ask(product.world.database, rows())
  assert.ok(alone[0]?.at instanceof Temporal.Instant)
  let together: Row[] = []
  const statements = await product.hear(async () => {
    const { found, none, count } = await askTogether(product.world.database, { found: rows(), none: known('nothing'),
      count: asking(sql<{ n: number }>`select count(*)::int as n from person`, [], ([row]) => row?.n) })
    assert.deepEqual([none, count], ['nothing', 0])
    together = found
  })
  assert.equal(statements.length, 1)
  // As JSON: two equal moments are not one object.
  assert.deepEqual(JSON.parse(JSON.stringify(together)), JSON.parse(JSON.stringify(alone)))
  assert.deepEqual(together.map((one) => [one.at instanceof Temporal.Instant, one.until instanceof Temporal.Instant]), [[true, false], [true, true]])
})
