// A small reform led by its forms alone, as people send them: meetings held, and what every surface says of a matter at a moment.
import assert from 'node:assert/strict'
import type { By } from '../../src/platform/act.ts'
import { listOwnCommitments } from '../../src/command/lists.ts'
import { showMatter } from '../../src/command/matters.ts'
import type { DataCall } from '../../src/platform/command.ts'
import type { TestProduct } from '../app.ts'
import type { Cast, Character } from '../cast.ts'
import { filledForm } from '../forms.ts'

type Form = Record<string, string | string[] | File>

/** What the command tells of a handling, a promise, a stop, something to do and something waited for: only what the story asks. */
export type Told = {
  id: string; state: string; diaryNumber: string | null
  handlings: { id: string; meetingId: string; meetingNumber: number; outcome: string | null; decision: string; isApproved: boolean
    corrections: { number: number; becomes: string; reason: string }[] }[]
  route: { id: string; state: string; due: string; handlings: { meetingNumber: number }[] }[]
  commitments: Promised[]
  followups: { id: string; owner: string; what: string; handovers: { from: string }[] }[]
  papers: { title: string }[]
  waitsFor: { id: string; conditionId: string; ending: { ending: string; source: string } | null }[]
}
export type Promised = { id: string; matter: string; due: string | null; state: string; version: number; moves: { from: string; to: string; reason: string }[]
  source: { meetingId: string; itemId: string; sentence: string }; handlings: { outcome: string | null }[] }

export function leadingIn(setting: () => { product: TestProduct; cast: Cast }) {
  let keys = 0
  const visitor = (who: Character) => setting().product.as(setting().cast.people[who])

  const page = async (who: Character, path: string): Promise<string> => {
    const answer = await (await visitor(who)).get(path)
    assert.equal(answer.status, 200, `${who} ${path}`)
    return answer.text()
  }
  /** Sends a form that must be done; gives the address to which it leads. */
  const post = async (who: Character, path: string, form: Form = {}): Promise<string> => {
    const answer = await (await visitor(who)).post(path, { _key: `leading-${(keys += 1)}`, ...form })
    assert.equal(answer.status, 303, `${who} ${path}: ${answer.status === 303 ? '' : await answer.text()}`)
    return answer.headers.get('location') ?? ''
  }
  /** Sends a form that must be refused, in words that the reader is shown. */
  const refused = async (who: Character, path: string, form: Form, words: RegExp): Promise<void> => {
    const answer = await (await visitor(who)).post(path, { _key: `leading-${(keys += 1)}`, ...form })
    assert.equal(answer.status, 422, `${who} ${path}`)
    assert.match(await answer.text(), words)
  }
  /** Fills the form that a page shows, changes some fields and sends it, by a button that leads elsewhere to there. */
  const fill = async (who: Character, shownOn: string, ending: string, form: Form, button?: string): Promise<string> => {
    const { action, values } = filledForm(await page(who, shownOn), ending)
    return post(who, button ?? action, { ...values, _key: `leading-${(keys += 1)}`, ...form })
  }
  return { page, post, refused, fill, ...meetingsLed({ page, post, fill }, setting), ...telling(setting) }
}

type Hands = { page: (who: Character, path: string) => Promise<string>; post: (who: Character, path: string, form?: Form) => Promise<string>
  fill: (who: Character, shownOn: string, ending: string, form: Form, button?: string) => Promise<string> }

function meetingsLed({ page, post, fill }: Hands, setting: () => { product: TestProduct; cast: Cast }) {
  const idIn = (address: string, what: string) => new RegExp(`/${what}/([0-9a-f-]{36})`).exec(address)?.[1] ?? assert.fail(address)
  const plan = async (who: Character, bodyId: string, onDay: string) =>
    idIn(await post(who, `/fi/bodies/${bodyId}/meetings`, { onDay, starts: '9.00', ends: '11.00', place: 'Sali' }), 'meetings')
  const take = (who: Character, meetingId: string, keys: string[]) => post(who, `/fi/meetings/${meetingId}/agenda/proposals`, { keys })
  /** The keys of what an agenda proposes, each with whether it is ticked. */
  const proposals = async (who: Character, meetingId: string) =>
    new Map([...(await page(who, `/fi/meetings/${meetingId}/agenda`)).matchAll(/<input[^>]*name="keys"[^>]*>/g)]
      .map(([tag]) => [/value="([^"]*)"/.exec(tag)?.[1] ?? '', / checked(?=[\s=/>])/.test(tag)] as const))
  const open = async (meetingId: string, onDay: string, roles: { chair: Character; secretary: Character; present: Character[] }) => {
    const { product, cast } = setting()
    const { action, values } = filledForm(await page(roles.secretary, `/fi/meetings/${meetingId}/attendance`), '/attendance')
    await post(roles.secretary, action, { _version: values._version ?? '', presidesId: cast.people[roles.chair],
      ...Object.fromEntries(roles.present.flatMap((who, index) => [[`people.${index}.personId`, cast.people[who]], [`people.${index}.presence`, 'present']])) })
    product.clock.moveTo(`${onDay}T06:05:00Z`)
    await post(roles.chair, `/fi/meetings/${meetingId}/opening`)
  }
  const record = (who: Character, meetingId: string, itemId: string, outcome: string, decision = '') =>
    fill(who, `/fi/meetings/${meetingId}/items/${itemId}`, `${itemId}/text`, { outcome, handling: 'Käsiteltiin.', decision },
      `/fi/meetings/${meetingId}/items/${itemId}/outcome`)
  /** Closes the meeting, whose minutes are checked and approved by another than their writer. */
  const close = async (meetingId: string, { chair, secretary }: { chair: Character; secretary: Character }) => {
    await post(chair, `/fi/meetings/${meetingId}/closing`)
    await post(secretary, `/fi/meetings/${meetingId}/minutes/checking`)
    await fill(chair, `/fi/meetings/${meetingId}/minutes`, '/approval', {})
  }
  return { plan, take, proposals, open, record, close, idIn }
}

function telling(setting: () => { product: TestProduct; cast: Cast }) {
  const run = async <Value>(who: Character, words: string[], command: (call: DataCall) => Promise<number>): Promise<Value> => {
    const { product, cast } = setting()
    let said: unknown
    const by: By = await product.by(cast.people[who])
    await command({ name: 'story', words, flags: {}, language: 'fi', isJson: true, world: product.world, by, say: (value) => { said = value } })
    // As the command prints it.
    return JSON.parse(JSON.stringify(said)) as Value
  }
  return {
    /** `matter ID --json` and `commitments --json` as somebody reads them. */
    matterTold: (who: Character, matterId: string) => run<Told>(who, [matterId], showMatter),
    commitmentsTold: (who: Character) => run<Promised[]>(who, [], listOwnCommitments),
  }
}
