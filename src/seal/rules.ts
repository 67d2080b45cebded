// Who may take out what was sealed; nothing here needs a database.
import { administrator, type May } from '../platform/kit/may.ts'

export const may = {
  export: [administrator],
} satisfies May<unknown>
