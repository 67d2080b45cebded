// A house with everything in it: a meeting with open and confidential items, held, minuted, published, and a memo of it.
import assert from 'node:assert/strict'
import { chooseVersions } from '../src/adoption/actions.ts'
import { assessAlternative, beginAppraisal, chooseAlternative, setAlternative, setCriterion, setNeed } from '../src/appraisal/actions.ts'
import { subscribeToCalendar } from '../src/calendar/actions.ts'
import { newAddress } from '../src/calendar/reads.ts'
import { addItem, acceptProposals, mergeItems, splitItem } from '../src/agenda/actions.ts'
import { createList, importMembersOf } from '../src/distribution/actions.ts'
import { addConditionOf, dependOn, setStageOf } from '../src/condition/actions.ts'
import { addWebhookOf } from '../src/webhook/actions.ts'
import { listItems } from '../src/agenda/reads.ts'
import { recordDissentOf, recordOutcome, recordRecusalOf } from '../src/decision/actions.ts'
import { findDecision } from '../src/decision/reads.ts'
import { addFollowup } from '../src/followup/actions.ts'
import { takeIn } from '../src/intake/actions.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf, recordMovementOf } from '../src/meeting/actions.ts'
import { findMeeting } from '../src/meeting/reads.ts'
import { draftMemoOf, publishMemo } from '../src/memo/actions.ts'
import { findMemo } from '../src/memo/reads.ts'
import { approveMinutes, makeRemark, answerRemark, publishMinutesOf, sendMinutesForChecking } from '../src/minutes/actions.ts'
import { findMinutes, listRemarks } from '../src/minutes/reads.ts'
import { addPaperTo } from '../src/paper/actions.ts'
import { type Action, type Answer, perform } from '../src/platform/act.ts'
import { readMemo } from '../src/reading/reading.ts'
import { catchUp } from '../src/search/jobs.ts'
import { askStatement } from '../src/statement/actions.ts'
import { planStop } from '../src/stop/actions.ts'
import { addSentenceTo, approveReport, correctReport, draftReport, offerReport } from '../src/report/actions.ts'
import { findReport } from '../src/report/reads.ts'
import { sendAgenda } from '../src/sending/actions.ts'
import { approveHandoff, beginHandoff, completeHandoff, deliverHandoff, freezeHandoff, receiveHandoff, releaseHandoff } from '../src/handoff/actions.ts'
import { signRelease } from '../src/handoff/making.ts'
import { approvedAgencies, otherPlanner, planner, receiver, submitStructure } from './approved.ts'
import { castInto, type Cast, type Character } from './cast.ts'
import { fillStructures } from './filled-structures.ts'
import type { TestProduct } from './app.ts'

/** Stands in every text of the confidential item, and in nothing else. */
export const canary = 'Kanariakassi'

export type Filled = {
  cast: Cast
  /** An example of every parameter of an address. */
  ids: Record<string, string>
  /** Parameters that are words, not ids. */
  isWord: Set<string>
  otherMeetingId: string
  /** Pages that somebody from outside may visit all the same. */
  mayVisit: (who: Character, path: string) => boolean
  mayBeAbsent: (path: string) => boolean
  /** Who has most to see on a page. */
  mostSeeing: (path: string) => Character
  anyForm: Record<string, string>
  wrongForm: Record<string, string>
  /** Addresses of published pages. */
  published: string[]
}

const memo = `Koeuudistuksen hankeryhmän kokous 4.6.2025

Koeuudistuksen hankeryhmä kokoontui 12. kokoukseensa 4.6.2025. Kokouksessa kuultiin tilannekatsaus valmistelusta.
Hankeryhmän seuraava kokous on 20.8.2025. Asialistalla silloin mm. valmistelun tilanne.
`

/** Fills an empty product by its own acts. */
export async function fillHouse(product: TestProduct): Promise<Filled> {
  const { world } = product
  const cast = await castInto(world.database)
  let keys = 0
  const act = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
    who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
  ): Promise<Saved> => {
    const result = await perform(world, action, await product.by(cast.people[who]), input, `filled-${(keys += 1)}`)
    if (result.kind !== 'done') throw new Error(`${action.records}: ${JSON.stringify(result)}`)
    return result.answer
  }
  const meeting = { bodyId: cast.projectGroup, starts: '9.00', ends: '11.00' }
  const { id: meetingId } = await act('secretary', planMeeting, { ...meeting, onDay: '2025-06-05' })
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:quorum', 'standing:closing'] })
  const item = { meetingId, purpose: 'decision', minutes: 10 }
  await act('secretary', addItem, { ...item, title: { fi: 'Julkinen valmistelu' }, proposal: 'Hyväksytään suunnitelma.', level: 'public' })
  await act('secretary', addItem, { ...item, title: { fi: `${canary} hankinta` }, proposal: `${canary} esitys`, presenter: canary, level: 'confidential',
    ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Sopimusasia' } })
  await act('secretary', addItem, { ...item, title: { fi: `Toinen ${canary}` }, proposal: canary, level: 'confidential', ground: 'JulkL 24.1 § 17 k' })
  const items = await listItems(world.database, meetingId)
  const idOf = (title: string) => items.find((one) => one.title.fi?.startsWith(title))?.id ?? assert.fail(title)
  const [open, secret] = [idOf('Julkinen'), idOf(canary)]
  const file = (name: string) => ({ fileName: `${name}.txt`, mediaType: 'text/plain', bytes: Buffer.from(name) })
  await act('secretary', addPaperTo, { meetingId, itemId: open, title: 'Suunnitelma', level: 'public', file: file('Suunnitelma') })
  await act('secretary', addPaperTo, { meetingId, itemId: secret, title: `${canary} liite`, level: 'confidential', ground: 'JulkL 24.1 § 17 k', file: file(canary) })
  await act('secretary', chooseVersions, { meetingId, itemId: secret, revisionIds: [await submitStructure(world.database, cast)], version: 1 })
  const { id: appraisalId } = await act('secretary', beginAppraisal, { matterId: items.find((one) => one.id === secret)?.matterId })
  await act('secretary', setAlternative, { appraisalId, name: { fi: `${canary} malli` }, summary: `${canary} kuvaus` })
  await act('secretary', setCriterion, { appraisalId, name: { fi: `${canary} kriteeri` }, weight: 100 })
  for (const [alternative, grade] of [['a1', 2], ['a2', 4]] as const) {
    await act('secretary', assessAlternative, { appraisalId, alternative, criterion: 'k1', grade, reason: `${canary} perustelu` })
  }
  await act('secretary', setNeed, { appraisalId, alternative: 'a2', kind: 'ict', year: 2026, region: canary, low: '1 000', likely: '1 500,5', high: '2 000' })
  await act('secretary', chooseAlternative, { appraisalId, chosen: 'a2', why: `${canary} syy`, fallen: { a1: `${canary} ei riitä` } })
  await act('secretary', sendAgenda, { meetingId })
  await act('secretary', mergeItems, { meetingId, itemId: idOf('Toinen'), intoId: secret, reason: canary })
  await act('secretary', splitItem, { meetingId, itemId: open, title: { fi: 'Julkinen osa' }, minutes: 5 })
  await act('secretary', sendAgenda, { meetingId })
  const version = async () => (await findMeeting(world.database, meetingId))?.version ?? 1
  const present = (['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'expert'] as const)
  await act('secretary', recordAttendanceOf, { meetingId, version: await version(), presidesId: cast.people.chair,
    people: present.map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
  await act('secretary', recordMovementOf, { meetingId, personId: cast.people.expert, kind: 'left', at: '10:30' })
  await act('secretary', recordRecusalOf, { meetingId, itemId: secret, personId: cast.people.coordinator, ground: `${canary} jäävi` })
  await act('secretary', recordDissentOf, { meetingId, itemId: secret, personId: cast.people.member, text: `${canary} eriävä` })
  await act('secretary', addFollowup, { meetingId, itemId: secret, what: `${canary} toimi`, owner: 'Sihteeri', dueOn: '2025-06-30' })
  await act('secretary', addFollowup, { meetingId, itemId: open, what: 'Tarkistetaan aikataulu', owner: 'Sihteeri', dueOn: '2025-06-30' })
  for (const one of (await listItems(world.database, meetingId)).filter(({ kind, struckAt }) => kind !== 'opening' && kind !== 'closing' && struckAt === null)) {
    const text = one.id === secret ? canary : 'Käsiteltiin'
    await act('secretary', recordOutcome, { meetingId, itemId: one.id, outcome: 'decided', handling: `${text} keskustelu.`, decision: `${text} suunnitelma päätettiin.`,
      version: (await findDecision(world.database, one.id))?.version ?? 1 })
  }
  await act('chair', closeMeeting, { meetingId })
  const minutes = async () => (await findMinutes(world.database, meetingId))?.version ?? 1
  await act('secretary', sendMinutesForChecking, { meetingId, version: await minutes() })
  await act('checker', makeRemark, { meetingId, itemId: secret, text: `${canary} huomautus` })
  const [remark] = await listRemarks(world.database, meetingId)
  await act('secretary', answerRemark, { meetingId, remarkId: remark?.id, answer: `${canary} vastaus` })
  await act('chair', approveMinutes, { meetingId, version: await minutes() })
  await act('secretary', publishMinutesOf, { meetingId, version: await minutes() })
  const { id: memoId } = await act('secretary', draftMemoOf, { meetingId, language: 'fi' })
  await act('secretary', publishMemo, { meetingId, memoId, version: (await findMemo(world.database, meetingId, memoId))?.version ?? 1 })
  const read = readMemo(memo)
  assert.ok(read.ok)
  const { id: intakeId } = await act('secretary', takeIn, { kind: 'text', text: memo, reading: read.value })
  const { id: reportId } = await act('secretary', draftReport, { bodyId: cast.projectGroup, toBodyId: cast.preparationGroup, fromOn: '2025-06-01',
    untilOn: '2025-06-05' })
  const { sentenceId } = await act('secretary', addSentenceTo, { reportId, part: 'summary', text: 'Valmistelu etenee.' })
  await act('secretary', offerReport, { reportId, version: (await findReport(world.database, reportId))?.version ?? 1 })
  await act('chair', approveReport, { reportId, version: (await findReport(world.database, reportId))?.version ?? 1 })
  await act('secretary', correctReport, { reportId, reason: 'Lisätään tieto.' })
  const { id: otherMeetingId } = await act('secretary', planMeeting, { ...meeting, onDay: '2025-06-18' })
  // Before an agency comes that has only a draft: all that begin are handed over together.
  const handoffId = await fillHandoff(product, cast)
  const structures = await fillStructures(product, cast)
  const paper = await world.database.selectFrom('paper').select('id').where('level', '=', 'confidential').executeTakeFirstOrThrow()
  const movement = await world.database.selectFrom('meeting_movement').select('id').executeTakeFirstOrThrow()
  const followup = await world.database.selectFrom('followup').select('id').where('item_id', '=', secret).executeTakeFirstOrThrow()
  const matter = await world.database.selectFrom('agenda_item').select('matter_id').where('id', '=', secret).executeTakeFirstOrThrow()
  const { id: stopId } = await act('secretary', planStop, { matterId: matter.matter_id, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09', note: canary })
  const { id: conditionId } = await act('secretary', addConditionOf, { kind: 'act', name: { fi: 'Koelaki' } })
  await act('secretary', setStageOf, { conditionId, position: 6, plannedOn: '2026-01-01', expectedOn: '2026-01-01' })
  const { id: dependenceId } = await act('secretary', dependOn, { conditionId, position: 6, matterId: matter.matter_id, stopId, note: canary })
  const { id: statementId } = await act('secretary', askStatement, { matterId: matter.matter_id, askedOf: canary, question: canary, dueOn: '2025-09-30' })
  const dissent = await world.database.selectFrom('decision_dissent').select('id').executeTakeFirstOrThrow()
  await act('secretary', subscribeToCalendar, await newAddress(world))
  const { id: listId } = await act('secretary', createList, { bodyId: cast.projectGroup, name: 'Henkilöstö', gets: ['memo', 'minutes', 'meeting'] })
  await act('secretary', importMembersOf, { listId, content: 'nimi;sähköposti;kieli\nHenkilöstö;henkilosto@example.org;fi\nPersonal;personal@example.org;sv' })
  const { id: webhookId } = await act('administrator', addWebhookOf, { address: 'https://intra.example.org/hook' })
  const subscription = await world.database.selectFrom('calendar_subscription').select('id').executeTakeFirstOrThrow()
  const { email } = await world.database.selectFrom('person').select('email').where('id', '=', cast.people.member).executeTakeFirstOrThrow()
  const called = await world.database.selectFrom('platform_outbox').select('body').where('kind', '=', 'agenda').where('to_address', '=', email).executeTakeFirstOrThrow()
  const letter = await world.database.selectFrom('platform_outbox').select('id').executeTakeFirstOrThrow()
  const membership = await world.database.selectFrom('body_membership').select('id').executeTakeFirstOrThrow()
  await catchUp(world)
  const addresses = await world.database.selectFrom('platform_publication').select('address').distinct().execute()
  return {
    cast, otherMeetingId,
    ids: { meetingId, itemId: secret, appraisalId, paperId: paper.id, number: '1', letter: 'A', intakeId, memoId, remarkId: remark?.id ?? '', movementId: movement.id,
      matterId: matter.matter_id ?? '', stopId, reportId, sentenceId, conditionId, dependenceId, statementId, position: '6', followupId: followup.id, dissentId: dissent.id, letterId: letter.id, bodyId: cast.projectGroup, personId: cast.people.coordinator,
      membershipId: membership.id, slug: 'hankeryhma', commitmentId: meetingId, correctionId: meetingId,
      ...structures, unitId: 'LAP', handoffId, place: '0', subscriptionId: subscription.id, listId, webhookId, token: /[0-9a-f]{64}/.exec(called.body)?.[0] ?? '', body: 'hankeryhma', period: '2024', file: 'x' },
    isWord: new Set(['body', 'period', 'file', 'number', 'letter', 'slug', 'token', 'unitId', 'place', 'position']),
    mostSeeing: (path) => /^\/(webhooks|appearance)/.test(path) ? 'administrator' : /^\/(revisions|transfers|structures\/:organisationId)\//.test(path) ? 'coordinator' : path === '/handoffs/:handoffId' ? receiver : path.startsWith('/handoffs') ? planner : 'secretary',
    // Whoever sits in a body of the reform may see a draft of a structure.
    mayVisit: (who, path) => path === '/replies/:token' || (/^\/(conditions|reports)/.test(path) && /Elsewhere$/.test(who)) || (/^\/(revisions\/:revisionId(?!\/units)|transfers)/.test(path) && /Elsewhere$/.test(who))
      || /^\/(archive|mailbox|bodies(?!\/:bodyId\/lists)|intakes|programme|duties|structures)/.test(path) || (who === 'administrator' && /^\/(people|bodies(?!\/:bodyId\/lists)|webhooks|appearance)/.test(path)),
    mayBeAbsent: (path) => /appraisals\/:appraisalId\/editing|first-run|demonstration|mailbox|agenda\/items|people|corrections|programme|commitments|bodies/.test(path),
    anyForm: { 'title.fi': 'x', reason: 'x', purpose: 'decision', to: '1', _version: '1', text: 'x', answer: 'x', outcome: 'decided', plan: 'coming' },
    wrongForm: { _version: '1' },
    published: addresses.map((one) => one.address).filter((address) => /\/(memo|minutes|decisions|archive)$/.test(address)),
  }
}

/** Structures that are approved, handed over, and receipted with a difference. */
async function fillHandoff(product: TestProduct, cast: Cast): Promise<string> {
  const { world } = product
  await approvedAgencies(world.database, cast)
  const act = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
    who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
  ): Promise<Saved> => {
    const result = await perform(world, action, await product.by(cast.people[who]), input, `filled-${action.records}`)
    if (result.kind !== 'done') throw new Error(`${action.records}: ${JSON.stringify(result)}`)
    return result.answer
  }
  const { id: handoffId } = await act(planner, beginHandoff, {})
  await act(planner, completeHandoff, { handoffId })
  await act(planner, freezeHandoff, { handoffId })
  await act(planner, approveHandoff, { handoffId })
  await act(otherPlanner, releaseHandoff, { handoffId, ...await signRelease(world, handoffId, product.clock.now()) })
  await act(planner, deliverHandoff, { handoffId })
  await act(receiver, receiveHandoff, { handoffId, stated: { sha256: 'a'.repeat(64), positions: ['LAP-P1', 'X-1'] } })
  return handoffId
}
