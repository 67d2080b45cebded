// What can happen to a matter.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { id, texts } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findMatter } from './reads.ts'
import { may } from './rules.ts'
import { told } from './text.ts'
import { addMatter, saveClosed } from './writes.ts'

/** Opens a matter. It follows from putting something new on an agenda, whose act has chosen the id. */
export const openMatter = action({
  records: 'matter.opened',
  input: z.object({ matterId: id(), bodyId: id(), title: texts() }),
  may: may.open,
  load: async (_tx, input) => ({ bodyId: input.bodyId }),
  decide: (_place, by, input) => done({ id: input.matterId, bodyId: input.bodyId, title: input.title, at: by.now }),
  save: addMatter,
  refusals: {},
  told: told.open,
})

/** Closes a matter that nothing holds any more. It follows from taking its only item away before anybody was sent it. */
export const closeMatter = action({
  records: 'matter.closed',
  input: z.object({ matterId: id() }),
  may: may.close,
  load: (tx, input) => findMatter(tx, input.matterId),
  decide: (matter) => done({ id: matter.id }),
  save: saveClosed,
  refusals: {},
  told: told.close,
})
