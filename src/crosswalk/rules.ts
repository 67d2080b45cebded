// Who may have a comparison sent by mail.
import type { May } from '../platform/kit/may.ts'
import { maySeeRevision, type Revision } from '../revision/revision.ts'

export const may = {
  mail: maySeeRevision,
} satisfies May<Pick<Revision, 'state'>>
