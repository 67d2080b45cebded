// What was typed, taken apart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WrongUse } from '../command.ts'
import { flagsIn, languageOf, readArguments } from './arguments.ts'

test('words and flags are told apart, kebab and camel case are the same name', () => {
  assert.deepEqual(readArguments(['meeting', 'plan', '--on-day', '2025-06-18', '--onDay=x=y', '--json', '-']),
    { words: ['meeting', 'plan', '-'], flags: { onDay: ['2025-06-18', 'x=y'], json: true } })
  assert.deepEqual(readArguments(['a', '--', '--b']), { words: ['a', '--b'], flags: {} })
  assert.deepEqual(readArguments(['--title=', '--at', '-5']).flags, { title: '', at: '-5' })
})

test('a forgotten value does not swallow the next flag, and every forgotten one is told', () => {
  assert.throws(() => readArguments(['--title', '--as', 'x', '--level']), (error) =>
    error instanceof WrongUse && error.faults.map((one) => one.en).join() === '--title: the value is missing.,--level: the value is missing.')
})

test('the language is the one asked for, else of the surroundings, else Finnish', () => {
  assert.equal(languageOf({ language: 'sv' }, { LANG: 'en_GB.UTF-8' }), 'sv')
  assert.equal(languageOf({}, { LC_ALL: '', LANG: 'sv_FI.UTF-8' }), 'sv')
  assert.equal(languageOf({}, { LANG: 'C.UTF-8' }), 'fi')
  assert.equal(languageOf({}, {}), 'fi')
})

test('a usage line names its flags', () => {
  assert.deepEqual(flagsIn('memo read FILE [--json] [--new-people] [--language fi|sv|en]'), ['json', 'newPeople', 'language'])
})
