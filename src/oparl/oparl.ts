// The open record: what is published as objects in the form of OParl 1.1, which programs of other authorities know.
import { ownAddress } from '../platform/kit/own-address.ts'

export const oparlTypes = ['body', 'organization', 'person', 'membership', 'legislativeterm', 'meeting', 'agendaitem', 'paper', 'consultation', 'file'] as const
export type OparlType = (typeof oparlTypes)[number]

export const isOparlType = (value: unknown): value is OparlType => oparlTypes.some((one) => one === value)

/** The names of the types in OParl. */
export const names: Record<OparlType, string> = { body: 'Body', organization: 'Organization', person: 'Person', membership: 'Membership',
  legislativeterm: 'LegislativeTerm', meeting: 'Meeting', agendaitem: 'AgendaItem', paper: 'Paper', consultation: 'Consultation', file: 'File' }

export const root = `${ownAddress}/oparl/v1`
export const schemaOf = (type: OparlType): string => `https://schema.oparl.org/1.1/${names[type]}`
export const urlOf = (type: OparlType, id: string): string => `${root}/${type}/${id}`
export const listUrl = (bodyId: string, list: string): string => `${urlOf('body', bodyId)}/${list}`

/** An object without what the store adds: its id, its type and when it was made and changed. */
export type OparlObject = { type: OparlType; id: string; content: Record<string, unknown> }

export type Stored = OparlObject & { createdAt: Temporal.Instant; modifiedAt: Temporal.Instant; isDeleted: boolean }

/** Lists of a body by the names in their addresses. */
export const lists: Record<string, OparlType> = { organization: 'organization', person: 'person', membership: 'membership', legislativeterm: 'legislativeterm',
  meeting: 'meeting', agendaitem: 'agendaitem', paper: 'paper', consultation: 'consultation', file: 'file' }

const moment = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })

/** An object as it is read; of one that is gone only that it was there. */
export const shown = ({ type, id, content, createdAt, modifiedAt, isDeleted }: Stored): Record<string, unknown> => ({
  id: urlOf(type, id), type: schemaOf(type), ...isDeleted ? { deleted: true } : content, created: moment(createdAt), modified: moment(modifiedAt) })

/** The same without the objects that stand in it, for those who fetch these by themselves. */
export const withoutInternal = (object: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(object).filter(([, value]) =>
  !(value instanceof Object) || (Array.isArray(value) && value.every((one) => typeof one === 'string'))))
