// Every document that leaves the house, in every form and every language: each form is there, says which language it is in, and states what
// the one tree states.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { findSeenDocument } from '../../src/crosswalk/reads.ts'
import { type DocumentKind, documentKinds } from '../../src/document/document.ts'
import { findMeetingDocument } from '../../src/document/reads.ts'
import { findCover } from '../../src/handoff/making.ts'
import { findHandoff } from '../../src/handoff/reads.ts'
import { findMeeting } from '../../src/meeting/reads.ts'
import { draftMemoOf, publishMemo } from '../../src/memo/actions.ts'
import { findMemo } from '../../src/memo/reads.ts'
import { perform } from '../../src/platform/act.ts'
import type { Document } from '../../src/platform/kit/document.ts'
import { type Language, languages } from '../../src/platform/kit/language.ts'
import { ownAddress } from '../../src/platform/kit/own-address.ts'
import { formatsBesidePage, mediaTypes } from '../../src/platform/print/format.ts'
import { missingFrom } from '../../src/platform/print/parity.ts'
import { withWholeAddresses } from '../../src/platform/print/printed.ts'
import { readDocx, readHtml, readOwnPdf, readText } from '../../src/platform/print/read-back.ts'
import { readZip } from '../../src/platform/workbook/zip.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { planner } from '../approved.ts'
import type { Character } from '../cast.ts'
import { canary, type Filled, fillHouse } from '../filled.ts'
import { faultsIn } from '../pdf-faults.ts'
import { readPdf } from '../pdf-structure.ts'

/** Where a document is, for whom, and the tree of which all its forms are made. */
type Place = { who: Character; page: string; files: string; mail: string; what?: string; tree: Document }

let product: TestProduct
let house: Filled
let openItem: string
let approved: string
const memos: Partial<Record<Language, string>> = {}

before(async () => {
  product = await testProduct()
  house = await fillHouse(product)
  const { database } = product.world
  openItem = (await database.selectFrom('agenda_item').select('id').where('meeting_id', '=', house.ids.meetingId ?? '').where('level', '=', 'public')
    .orderBy('position').limit(1).executeTakeFirstOrThrow()).id
  approved = (await database.selectFrom('revision').innerJoin('organisation', 'organisation.id', 'revision.organisation_id').select('revision.id')
    .where('organisation.side', '=', 'incoming').where('revision.state', '=', 'approved').limit(1).executeTakeFirstOrThrow()).id
  memos.fi = house.ids.memoId
  for (const language of ['sv', 'en'] as const) memos[language] = await publishedMemo(language)
})
after(() => product.close())

async function publishedMemo(language: Language): Promise<string> {
  const [{ meetingId = '' }, by] = [house.ids, await product.by(house.cast.people.secretary)]
  const drafted = await perform(product.world, draftMemoOf, by, { meetingId, language }, `memo-${language}`)
  assert.ok(drafted.kind === 'done')
  const { version } = await findMemo(product.world.database, meetingId, drafted.answer.id) ?? assert.fail('no memo')
  assert.equal((await perform(product.world, publishMemo, by, { meetingId, memoId: drafted.answer.id, version }, `memo-out-${language}`)).kind, 'done')
  return drafted.answer.id
}

async function ofMeeting(kind: DocumentKind, language: Language): Promise<Place> {
  const { meetingId = '' } = house.ids
  const base = `/meetings/${meetingId}`
  const pages: Record<DocumentKind, string> = {
    agenda: `${base}/agenda/versions/B`, invitation: `${base}/agenda/versions/B/invitation`, minutes: `${base}/minutes`, decisions: `${base}/decisions`,
    extract: `${base}/minutes/items/${openItem}/extract`, memo: `${base}/memos/${memos[language]}`,
  }
  // What nothing confidential stands in for them goes by mail whole.
  const who = kind === 'memo' ? 'secretary' : 'expert'
  const meeting = await findMeeting(product.world.database, meetingId) ?? assert.fail('no meeting')
  const found = await findMeetingDocument(product.world.database, { kind, meeting, language, by: await product.by(house.cast.people[who]), itemId: openItem })
  const page = pages[kind]
  return { who, page, files: kind === 'agenda' || kind === 'memo' ? `${page}/${kind}` : page, mail: `${base}/documents/mail`,
    what: kind === 'extract' ? `extract ${openItem}` : kind, tree: found?.document ?? assert.fail(`no ${kind}`) }
}

async function comparison(language: Language): Promise<Place> {
  const path = `/revisions/${approved}/comparison`
  const found = await findSeenDocument(product.world.database, { revisionId: approved, by: await product.by(house.cast.people.coordinator), language })
  return { who: 'coordinator', page: `${path}/document`, files: path, mail: `${path}/mail`, tree: found?.document ?? assert.fail('no comparison') }
}

async function cover(language: Language): Promise<Place> {
  const path = `/handoffs/${house.ids.handoffId}/cover`
  const handoff = await findHandoff(product.world.database, house.ids.handoffId ?? '') ?? assert.fail('no hand-off')
  const found = await findCover(product.world.database, handoff, language, await product.by(house.cast.people[planner]))
  return { who: planner, page: path, files: path, mail: `${path}/mail`, tree: found?.document ?? assert.fail('no cover') }
}

const kinds: Record<string, (language: Language) => Promise<Place>> = {
  ...Object.fromEntries(documentKinds.map((kind) => [kind, (language: Language) => ofMeeting(kind, language)])), comparison, cover,
}

/** What each form says of its language, and what of the tree it lacks. */
type Said = { language: string; lacks: string[] }

async function onPage({ who, page, tree }: Place, language: Language): Promise<Said> {
  const answer = await (await product.as(house.cast.people[who])).get(`/${language}${page}`)
  const html = await answer.text()
  assert.equal(answer.status, 200)
  assert.doesNotMatch(html, /<article class="document" lang=/, 'a document in another language than its page')
  return { language: /^<!doctype html><html lang="(\w+)"/.exec(html)?.[1] ?? '', lacks: missingFrom(tree, readHtml(Buffer.from(html)), null) }
}

async function asFile({ who, files, tree }: Place, language: Language, format: (typeof formatsBesidePage)[number]): Promise<Said> {
  const answer = await (await product.as(house.cast.people[who])).get(`/${language}${files}.${format}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  assert.deepEqual([answer.status, answer.headers.get('content-type'), answer.headers.get('content-language')], [200, mediaTypes[format], language])
  const origin = product.world.address
  if (format === 'txt') return { language, lacks: missingFrom(tree, readText(bytes), origin) }
  if (format === 'docx') return { language: await languageOfDocx(bytes), lacks: missingFrom(tree, await readDocx(bytes), origin) }
  const read = await readPdf(bytes)
  assert.deepEqual(faultsIn(read), [])
  return { language: read.language, lacks: missingFrom(tree, await readOwnPdf(bytes), origin) }
}

/** The language that a Word file gives to whatever has none of its own. */
async function languageOfDocx(bytes: Uint8Array): Promise<string> {
  const styles = (await readZip(Buffer.from(bytes))).find(({ name }) => name === 'word/styles.xml')?.bytes.toString() ?? ''
  return /<w:docDefaults>.*?<w:lang w:val="(\w+)/s.exec(styles)?.[1] ?? ''
}

async function byMail({ who, mail, what, tree }: Place, language: Language): Promise<Said[]> {
  const { database } = product.world
  await database.updateTable('person').set({ language }).where('id', '=', house.cast.people[who]).execute()
  const answer = await (await product.as(house.cast.people[who])).post(`/${language}${mail}`, what === undefined ? {} : { what })
  assert.equal(answer.status, 303)
  const letter = await database.selectFrom('platform_outbox').select(['page', 'body', 'language']).where('kind', '=', 'document').orderBy('id', 'desc')
    .limit(1).executeTakeFirstOrThrow()
  const whole = withWholeAddresses(tree, ownAddress, false)
  return [
    { language: /<html lang="(\w+)"/.exec(letter.page ?? '')?.[1] ?? '', lacks: missingFrom(whole, readHtml(Buffer.from(letter.page ?? '')), null) },
    { language: letter.language, lacks: missingFrom(whole, readText(Buffer.from(letter.body)), null) },
  ]
}

describe('one tree', () => {
  for (const [kind, placeIn] of Object.entries(kinds)) {
    for (const language of languages) {
      test(`${kind} in ${language}: page, PDF, Word, text and mail are there, in that language, and state the same`, async () => {
        const place = await placeIn(language)
        assert.deepEqual([place.tree.language, JSON.stringify(place.tree).includes(canary)], [language, false])
        const said: Record<string, Said> = { page: await onPage(place, language) }
        for (const format of formatsBesidePage) said[format] = await asFile(place, language, format)
        const [page, text] = await byMail(place, language)
        assert.deepEqual({ ...said, mail: page, 'mail as text': text },
          Object.fromEntries(['page', ...formatsBesidePage, 'mail', 'mail as text'].map((form) => [form, { language, lacks: [] }])))
      })
    }
  }
})

test('nothing of this was a fault of ours', () => assert.deepEqual(product.lines, []))
