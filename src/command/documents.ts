// Verbs that show a document as text: an intake, minutes on their way, a memo.
import { listItems } from '../agenda/reads.ts'
import { trusted } from '../body/body.ts'
import { findIntake } from '../intake/reads.ts'
import { loadMemo } from '../memo/actions.ts'
import { memoDocument } from '../memo/document.ts'
import { findMinutesStatus, listIssues, listMemos } from '../memo/reads.ts'
import { contentOf, may as mayMemo } from '../memo/rules.ts'
import { memoAddress, placeOf } from '../memo/memo.ts'
import { loadApprovable } from '../minutes/actions.ts'
import { marksOf, minutesDocument } from '../minutes/document.ts'
import { approvalsOf, minutesStateWords } from '../minutes/minutes.ts'
import { listCorrections, listRemarks } from '../minutes/reads.ts'
import { recordFor, sightOf } from '../minutes/record.ts'
import { findPrintedSeal } from '../seal/reads.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { confirmation } from './confirming.ts'
import { seenMeeting, unless } from './lists.ts'
import { placed } from './places.ts'

/** What would be confirmed, in the form in which --input takes it back corrected. */
export async function showIntake(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'INTAKE')
  const { intakeId } = await placed(call, 'intake', word, {})
  const intake = await findIntake(call.world.database, String(intakeId))
  if (intake === null) throw new NotThere(word)
  call.say(await confirmation(call, { intakeId }), [intake.reading.text])
  return exits.done
}

/** The minutes as this person may read them, with remarks and corrections numbered as `minutes answer` and `confirm` take them. */
export async function showMinutes(call: DataCall): Promise<number> {
  const { by, language, world: { database: db } } = call
  const meeting = await seenMeeting(call)
  const minutes = await loadApprovable(db, meeting.id)
  if (minutes === null) throw new NotThere(call.words.join(' '))
  const { record: whole, sha256, state, version, missing: _missing, withoutOutcome: _without, menders: _menders, mendedAt: _mended, ...about } = minutes
  const record = recordFor(whole, sightOf(by.actor, await listItems(db, meeting.id), meeting.bodyId, by.on))
  const seen = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const isSeen = ({ itemId }: { itemId: string | null }) => itemId === null ? isAllowed(trusted, by.actor, minutes, by.on) : seen.has(itemId)
  const numbered = <One>(list: One[]) => list.map((one, index) => ({ place: index + 1, ...one }))
  const remarks = numbered(await listRemarks(db, meeting.id)).filter(isSeen)
  const corrections = numbered(await listCorrections(db, meeting.id)).filter(isSeen)
  const document = minutesDocument(record, marksOf(whole, {
    state, version, approvals: approvalsOf(minutes, minutes.currentSha256), sha256, paperHref: () => null,
    seal: await findPrintedSeal(db, 'minutes_frozen', [meeting.id]),
    corrections: corrections.filter((one) => one.number !== null),
  }), language, 'whole')
  call.say({ ...about, state, version, sha256, record, remarks, corrections }, [
    minutesStateWords[state][language],
    ...remarks.map((one) => `${one.place}  ${one.maker}: ${one.text}${one.answer === null ? '' : ` → ${one.answerer}: ${one.answer}`}`),
    ...corrections.filter((one) => one.number === null).map((one) => `${one.place}  ${one.proposer}: ${one.was} → ${one.becomes} (${one.reason})`),
    '', documentText(document).trimEnd(),
  ])
  return exits.done
}

async function seenMemo(call: DataCall) {
  const [word] = wordsOf(call, 'BODY/NUMBER/LANGUAGE')
  const { meetingId, memoId } = await placed(call, 'memo', word, {})
  const state = await loadMemo(call.world.database, String(meetingId), String(memoId))
  if (state === null || !isAllowed(mayMemo.see, call.by.actor, state, call.by.on)) throw new NotThere(word)
  return state
}

export async function showMemo(call: DataCall): Promise<number> {
  const { database: db } = call.world
  const state = await seenMemo(call)
  const content = contentOf(state)
  const issues = (await listIssues(db, state.memo.id)).map(({ content: _content, basis: _basis, ...issue }) => issue)
  const document = memoDocument(content, { minutes: await findMinutesStatus(db, state.memo.meetingId), publishedOn: null, corrections: [] })
  call.say({ ...state.memo, issues, address: `/${content.language}${memoAddress(placeOf(content))}` }, [documentText(document).trimEnd()])
  return exits.done
}

/** The passages with the numbers under which `memo edit` takes them. */
export async function listPassages(call: DataCall): Promise<number> {
  const { memo } = await seenMemo(call)
  const passages = memo.passages.map((one, index) => ({ number: index + 1, ...one }))
  call.say(passages, passages.map((one) => `${one.number}  ${one.text}`))
  return exits.done
}

export async function listMemosOf(call: DataCall): Promise<number> {
  const meeting = await seenMeeting(call)
  unless(!isAllowed(mayMemo.see, call.by.actor, meeting, call.by.on), call)
  const memos = await listMemos(call.world.database, meeting.id)
  call.say(memos, memos.map((one) => `${call.words[0]}/${one.language}  ${one.state}`))
  return exits.done
}
