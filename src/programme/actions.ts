// What can happen to the programme.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { day, line, words } from '../platform/kit/input.ts'
import { countProgrammes } from './reads.ts'
import { create, may } from './rules.ts'
import { createRefusals, told } from './text.ts'
import { addProgramme } from './writes.ts'

export const createProgramme = action({
  records: 'programme.created',
  input: z.object({ number: line(100), name: words(), shortName: words(60), organisation: words(), goLiveOn: day() }),
  may: may.create,
  load: async (tx) => ({ programmes: await countProgrammes(tx) }),
  decide: create,
  save: addProgramme,
  refusals: createRefusals,
  told: told.create,
})
