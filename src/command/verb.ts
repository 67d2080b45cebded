// A verb of the command line: which act it does, on what, and what is filled in when it is not given.
import type { DataCall } from '../platform/command.ts'
import type { Words } from '../platform/kit/language.ts'

export type Input = Record<string, unknown>

/** What a word behind the verb names, and which fields of the act it gives. */
export const places = {
  body: { shown: 'BODY', gives: ['bodyId'] },
  meeting: { shown: 'BODY/NUMBER', gives: ['meetingId'] },
  item: { shown: 'BODY/NUMBER/ITEM', gives: ['meetingId', 'itemId'] },
  paper: { shown: 'BODY/NUMBER/ITEM/PAPER', gives: ['meetingId', 'itemId', 'paperId'] },
  newMemo: { shown: 'BODY/NUMBER/LANGUAGE', gives: ['meetingId', 'language'] },
  memo: { shown: 'BODY/NUMBER/LANGUAGE', gives: ['meetingId', 'memoId'] },
  remark: { shown: 'REMARK', gives: ['remarkId'] },
  correction: { shown: 'CORRECTION', gives: ['correctionId'] },
  movement: { shown: 'MOVEMENT', gives: ['movementId'] },
  dissent: { shown: 'DISSENT', gives: ['dissentId'] },
  membership: { shown: 'MEMBERSHIP', gives: ['bodyId', 'membershipId'] },
  matter: { shown: 'MATTER', gives: ['matterId'] },
  stop: { shown: 'STOP', gives: ['stopId'] },
  condition: { shown: 'CONDITION', gives: ['conditionId'] },
  dependence: { shown: 'DEPENDENCE', gives: ['dependenceId'] },
  statement: { shown: 'STATEMENT', gives: ['statementId'] },
  appraisal: { shown: 'APPRAISAL|MATTER', gives: ['appraisalId'] },
  appraisalFile: { shown: 'FILE', gives: ['content'] },
  report: { shown: 'REPORT', gives: ['reportId'] },
  sentence: { shown: 'SENTENCE', gives: ['sentenceId'] },
  commitment: { shown: 'COMMITMENT', gives: ['commitmentId'] },
  followup: { shown: 'FOLLOWUP', gives: ['followupId'] },
  intake: { shown: 'INTAKE', gives: ['intakeId'] },
  handoff: { shown: 'HANDOFF', gives: ['handoffId'] },
  organisation: { shown: 'ORGANISATION', gives: ['organisationId'] },
  revision: { shown: 'ORGANISATION/NUMBER', gives: ['revisionId'] },
  structureFile: { shown: 'FILE', gives: ['fileName', 'content', 'findings', 'origin'] },
  join: { shown: 'JOIN', gives: ['organisationId', 'joinId'] },
  judgement: { shown: 'JUDGEMENT', gives: ['judgementId'] },
  transfer: { shown: 'TRANSFER', gives: ['transferId'] },
  duty: { shown: 'DUTY', gives: ['dutyId'] },
  list: { shown: 'BODY/LIST', gives: ['listId'] },
  listFile: { shown: 'FILE', gives: ['content'] },
  webhook: { shown: 'ADDRESS', gives: ['webhookId'] },
  subscription: { shown: 'BODY|all', gives: ['subscriptionId'] },
  mappingFile: { shown: 'FILE', gives: ['content'] },
  file: { shown: 'FILE', gives: ['file'] },
  memoFile: { shown: 'FILE', gives: ['kind', 'fileName', 'text', 'reading'] },
} satisfies Record<string, { shown: string; gives: string[] }>
export type Place = keyof typeof places

/** A standing value is what an edit keeps of what is there; what was given goes over it. */
export type Fill = (call: DataCall, input: Input) => Promise<Input>

export type Verb = {
  name: string
  act: string
  on: Place[]
  about: Words
  /** What stands behind the name in an example. */
  example: string
  /** Fields that are not given on the command line, because `fill` knows them. */
  without?: string[]
  /** Fields that are called otherwise here. */
  flags?: Record<string, string>
  /** Flags beside the fields, understood by `fill`. */
  beside?: Record<string, Words>
  fill?: Fill
  /** Set where what comes into being is afterwards named by its id. */
  tellsId?: true
  needsNobody?: true
}
