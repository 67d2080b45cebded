// By which decision a revision was approved, beside its structure.
import type { ComponentChildren } from 'preact'
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, spoken } from '../platform/kit/language.ts'
import { isInForce } from '../platform/kit/may.ts'
import { Spoken } from '../platform/page/parts.tsx'
import type { Approval } from './revision.ts'
import { conditionWords, words } from './text.ts'

/**
 * The decision by which it was approved, with the way there for those who sit in that body. Of a confidential item
 * nothing is told but the body and the day, which stand beside the structure anyway.
 */
export function approvalRows(visit: Visit, approval: Approval): { term: string; value: ComponentChildren }[] {
  const { language, by } = visit
  const { isConfidential, bodyId, condition, conditionState, conditionOn, conditionSource } = approval
  const said = fill(words[isConfidential ? 'approvedByBody' : 'approvedAtItem'][language], { body: approval.bodyName[language],
    meeting: approval.meetingNumber, item: approval.itemNumber, day: writtenDay(approval.onDay, language) })
  const isSeated = by.actor.standings.some((one) => one.bodyId === bodyId && isInForce(one, by.on))
  const ended = conditionState === null || conditionOn === null ? '' : fill(words.conditionEnded[language],
    { state: conditionWords[conditionState][language], day: writtenDay(conditionOn, language), source: conditionSource ?? '' })
  return [
    { term: words.approvedBy[language], value: isSeated && !isConfidential
      ? <a href={href(visit, `/meetings/${approval.meetingId}/items/${approval.itemId}/structures`)}>{said}</a> : said },
    ...conditionState === null || isConfidential ? [] : [{ term: words.condition[language], value: <>
      <Spoken text={spoken(condition, language)} language={language} />{ended === '' ? ` (${conditionWords[conditionState][language]})` : ` (${ended})`}</> }],
  ]
}
