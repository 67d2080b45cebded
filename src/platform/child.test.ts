// A program that reads a stranger's file is ended when it takes too much of anything.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askChild } from './child.ts'

const bounds = { heapMegabytes: 64, memoryMegabytes: 200, seconds: 60, answerBytes: 1_000 }
const ask = (script: string, own = {}) => askChild('-e', [script], Buffer.from('given'), { ...bounds, ...own })

test('the answer is what the child writes of what it was given, and it knows nothing of our surroundings', async () => {
  process.env.TOIMEENPANO_CHILD_TEST = 'secret'
  assert.deepEqual(await ask('process.stdin.on("data", (piece) => console.log(String(piece), Object.keys(process.env).length))'),
    { kind: 'answer', text: 'given 0\n' })
})

test('memory outside the heap, an endless answer, endless work and a silent end are told apart', async () => {
  assert.deepEqual(await ask('const kept = []; setInterval(() => kept.push(Buffer.alloc(5e7, 1)), 10)'), { kind: 'tooMuch' })
  assert.deepEqual(await ask('setInterval(() => process.stdout.write("x".repeat(500)), 1)'), { kind: 'tooMuch' })
  assert.deepEqual(await ask('for (;;);', { seconds: 0.3 }), { kind: 'late' })
  assert.deepEqual(await ask('process.exit(3)'), { kind: 'silent' })
})
