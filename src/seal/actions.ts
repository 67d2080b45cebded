// What can happen to the sealed trail: that it is taken out, which is itself an act in it.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { done } from '../platform/kit/outcome.ts'
import { may } from './rules.ts'
import { exported } from './text.ts'

export const noteExport = action({
  records: 'seal.exported',
  input: z.object({}),
  may: may.export,
  load: async () => ({}),
  decide: (subject) => done(subject),
  save: async () => ({}),
  refusals: {},
  told: exported,
})
