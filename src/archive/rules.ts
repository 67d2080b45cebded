// Who may have everything that is published made again.
import { administrator, type May } from '../platform/kit/may.ts'

export const may = {
  rebuild: [administrator],
} satisfies May<unknown>
