// Diary numbers: the forms in use are known, and none is changed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diaryFormOf, diaryForms, diaryKey } from './diary.ts'

test('every form in use is known by its example, and a slip of the pen is not', () => {
  for (const { example } of diaryForms) assert.equal(diaryFormOf(example), example)
  assert.equal(diaryFormOf('VN/99999/2024'), 'VN/1185/2020-VM-1')
  for (const wrong of ['', 'VN-1185-2020', '1185', 'TEM13:00/2018', 'HEL 2025-1216', 'vn/1185/2020-VM-1 x']) assert.equal(diaryFormOf(wrong), null, wrong)
})

test('two diary numbers are the same however they are spaced and capitalised', () => {
  assert.equal(diaryKey('HEL 2025-001216 T 00 00 03'), diaryKey('hel 2025-001216  t000003'))
  assert.notEqual(diaryKey('VN/1185/2020-VM-1'), diaryKey('VN/1185/2020-VM-2'))
})
