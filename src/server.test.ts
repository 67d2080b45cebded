// What happens around an act that is already committed must not make it look as if it had failed.
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../test/database.ts'
import { machineClock } from './platform/clock.ts'
import { migrate } from './platform/migrate.ts'
import { sha256Of } from './platform/publication.ts'
import { buildWorld, listen } from './server.ts'

test('a copy that cannot be made waits, is told once and is made when it can be; so is one that was damaged or lost', async () => {
  const [database, folder] = [await testDatabase(), await mkdtemp(join(tmpdir(), 'toimeenpano-copies-'))]
  const lines: string[] = []
  const world = await buildWorld(database.url, { dataDir: folder, log: (line) => lines.push(line) })
  try {
    const address = '/fi/archive/koe'
    const bytes = Buffer.from('<p>Koe</p>')
    await world.database.insertInto('platform_publication').values({ address, version: 1, media_type: 'text/html', file_name: null,
      bytes, sha256: sha256Of(bytes), published_at: machineClock.now() }).execute()
    // Where the folder of copies should be, something else stands in the way, as a full disk would.
    await writeFile(join(folder, 'published'), '')
    await world.settle([address])
    await world.settle(['clock'])
    assert.equal(lines.length, 1)
    await rm(join(folder, 'published'))
    await world.settle(['clock'])
    assert.deepEqual((await world.copies.find(address))?.bytes, bytes)
    const [file = ''] = (await readdir(join(folder, 'published'), { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    const whole = await readFile(file)
    for (const damaged of [whole.subarray(0, whole.length - 3), whole.subarray(0, 20), Buffer.alloc(0), Buffer.from('x\ny')]) {
      await writeFile(file, damaged)
      assert.equal(await world.copies.find(address), null)
      assert.equal(await world.copies.catchUp(world.database), 1)
    }
    const { server, address: at } = await listen(world, { port: 0 })
    await rm(file)
    assert.equal(await (await fetch(`${at}${address}`)).text(), '<p>Koe</p>')
    server.close()
  } finally {
    await world.database.destroy()
    await database.close()
    await rm(folder, { recursive: true })
  }
})

test('data of a newer program are refused in words and stay as they are', async () => {
  const database = await testDatabase()
  const world = await buildWorld(database.url, { dataDir: tmpdir(), log: () => {} })
  try {
    await world.database.insertInto('platform_migration').values({ name: '9999-later.sql', sha256: '' }).execute()
    await assert.rejects(migrate(database.url), { code: 'newerData' })
  } finally {
    await world.database.destroy()
    await database.close()
  }
})
