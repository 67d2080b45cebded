// The verbs against the acts: nothing is missing, every flag is explained, every example is right.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acts } from '../acts.ts'
import { commands } from '../commands.ts'
import type { Call } from '../platform/command.ts'
import { readArguments } from '../platform/command/arguments.ts'
import { checkVerb, flagFields, verbHelp } from './doing.ts'
import { wordsOfField } from './text.ts'
import { verbs } from './verbs.ts'

/** Acts that have no verb, and why. */
const without = new Map([
  ['person.signedIn', 'sessions are of browsers'], ['person.signedOut', 'sessions are of browsers'],
  ['demonstration.entered', 'sessions are of browsers'], ['person.passwordChanged', 'one changes one’s own password where one signs in'],
  ['seal.exported', 'the command export does it'],
  ['decision.penTaken', 'true only while somebody types'],
  ['memo.refreshed', 'a consequence'], ['archive.indexed', 'a consequence'], ['document.decisionsStored', 'a consequence'], ['document.sendingProven', 'a consequence'], ['oparl.stored', 'a consequence'], ['search.renewed', 'a consequence'], ['webhook.queued', 'a consequence'], ['distribution.memoTold', 'a consequence'], ['distribution.withdrawalTold', 'a consequence'],
  ['distribution.minutesTold', 'a consequence'], ['distribution.meetingTold', 'a consequence'], ['reply.givenByLink', 'the link is opened in a browser'], ['meeting.recordedFromMemo', 'a consequence'],
  ['meeting.called', 'a consequence'], ['archive.papersWithdrawn', 'a consequence'], ['archive.minutesStored', 'a consequence'],
  ['minutes.papersPublished', 'a consequence'], ['sending.cancellationTold', 'a consequence'], ['sending.changeTold', 'a consequence'], ['matter.opened', 'a consequence'], ['agenda.numbersFixed', 'a consequence'],
  ['decision.openingRecorded', 'a consequence'], ['decision.closingRecorded', 'a consequence'], ['decision.textMended', 'a consequence'],
  ['decision.recusalsCarried', 'a consequence'], ['matter.closed', 'a consequence'], ['paper.cameToMatter', 'a consequence'],
  ['followup.handedOver', 'a consequence'], ['matter.handedOver', 'a consequence'], ['stop.handlingAdded', 'a consequence'], ['reminder.sent', 'the job beside the requests does it'], ['feed.renewed', 'a consequence'],
  ['comparison.mailed', 'done on the page of the comparison'], ['handoff.coverMailed', 'done on the page of the hand-off'],
  ['adoption.paperFrozen', 'follows from sending the agenda'], ['adoption.decided', 'follows from the outcome of the item'],
  ['adoption.released', 'follows from reopening the item'], ['adoption.approved', 'follows from closing the meeting'],
  ['revision.approved', 'follows from a body’s decision'], ['revision.transferred', 'follows from a confirmed transfer'],
  ['minutes.approvedByBody', 'follows from closing the next meeting'],
  ['appraisal.paperFrozen', 'follows from sending the agenda'],
  ['appraisal.decided', 'follows from the outcome of the item'], ['appraisal.released', 'follows from reopening the item'],
  ['appraisal.frozen', 'follows from closing the meeting'],
  ['report.placed', 'follows from the approval, or from planning a meeting'],
])

const wordsIn = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

const callOf = (given: string[], nameWords: number): Call => {
  const { words, flags } = readArguments(given)
  return { name: words.slice(0, nameWords).join(' '), words: words.slice(nameWords), flags, isJson: false, language: 'fi', say: () => {} }
}

describe('the verbs', () => {
  test('every act has a verb or a reason to have none', () => {
    const done = new Set(verbs.map((verb) => verb.act))
    const missing = acts.map((act) => act.records).filter((name) => !done.has(name) && !without.has(name))
    assert.deepEqual(missing, [])
    assert.deepEqual([...without.keys()].filter((name) => done.has(name)), [])
  })
  test('every verb does an act that is there, under a name of its own', () => {
    const known = new Set(acts.map((act) => act.records))
    assert.deepEqual(verbs.filter((verb) => !known.has(verb.act)), [])
    const names = commands.map((command) => command.name)
    assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), [])
  })
  test('every flag is explained in three languages', () => {
    for (const verb of verbs) {
      const bare = flagFields(verb).filter((field) => field.kind !== 'whole' && wordsOfField(verb.act, field.name) === undefined).map((field) => field.name)
      assert.deepEqual(bare, [], verb.name)
      for (const language of ['fi', 'sv', 'en'] as const) assert.ok(!verbHelp(verb, language).some((line) => line.includes('undefined')), verb.name)
    }
  })
  for (const verb of verbs) {
    test(`the example of ${verb.name} has no fault`, async () => {
      const given = wordsIn(verb.example).filter((word, index, all) => word !== '--input' && all[index - 1] !== '--input')
      const faults = await checkVerb(verb, callOf([...verb.name.split(' '), ...given], verb.name.split(' ').length))
      // What the example takes from its file is not there.
      const isWhole = !verb.example.includes('--input')
      assert.deepEqual(isWhole ? faults : faults.filter((one) => !/Täytä tämä|Tarkista tämä/.test(one.fi)), [])
    })
  }
  test('unknown flags, doubled flags, wrong values and missing ones are all told at once', async () => {
    const verb = verbs.find((one) => one.name === 'agenda add') ?? assert.fail()
    const faults = await checkVerb(verb, callOf(['agenda', 'add', 'hankeryhma/14', 'liikaa', '--colour', 'red', '--minutes', 'abc', '--level', 'secret',
      '--proposal', 'a', '--proposal', 'b'], 2))
    const said = faults.map((one) => one.en).join('\n')
    for (const part of ['Expected: BODY/NUMBER', '--colour: ', '--proposal: give this only once', '--title: ', '--purpose: ', '--minutes: ',
      '--level: Choose one of the options given. One of: public, notYetPublic, confidential.']) assert.ok(said.includes(part), `${part}\n${said}`)
  })
  test('__proto__ is a flag like any other that does not exist', async () => {
    const verb = verbs.find((one) => one.name === 'agenda add') ?? assert.fail()
    const faults = await checkVerb(verb, callOf(['agenda', 'add', 'a/1', '--title', 'x', '--purpose', 'decision', '--__proto__', 'v', '--__proto__.x', 'y', '--title.__proto__', 'z'], 2))
    assert.equal(faults.length, 3)
  })
})
