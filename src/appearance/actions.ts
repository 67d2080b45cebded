// What can happen to how documents look.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { readPng } from '../platform/extract/png.ts'
import { choice, flag, line, optionalTexts, version, words } from '../platform/kit/input.ts'
import { pdfStandards } from '../platform/kit/look.ts'
import { findLetterhead, findStoredLook, storeLetterhead, storeLook } from '../platform/look.ts'
import { lookAddress, lookCss } from '../platform/page/look.ts'
import { faultsOfLetterhead } from '../platform/print/letterhead.ts'
import { publish } from '../platform/publication.ts'
import { letterheadKinds } from './appearance.ts'
import { endLetterhead, may, set, setLetterhead } from './rules.ts'
import { endRefusals, faultWords, setRefusals, told } from './text.ts'

const upload = z.object({ fileName: z.string().max(2_000, 'tooLong'), bytes: z.instanceof(Uint8Array) }, 'required')
  .transform(({ fileName, bytes }) => ({ fileName, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }))
const colour = () => line(20).transform((value) => value.toLowerCase())
const secret = ['bytes']

export const setAppearance = action({
  records: 'appearance.set',
  input: z.object({ organisation: words(200), colour: colour(), tint: colour(), alternative: optionalTexts(200), pdfStandard: choice(pdfStandards),
    withoutLogo: flag(), logo: upload.nullish().transform((value) => value ?? null), version: version().optional() }),
  may: may.setAppearance,
  load: async (tx, { logo }) => {
    const stored = await findStoredLook(tx)
    return { version: (stored?.number ?? 0) + 1, stored, png: logo === null ? null : readPng(logo.bytes) }
  },
  decide: set,
  save: async (tx, chosen, by) => {
    const number = await storeLook(tx, { ...chosen, by: by.personId, at: by.now })
    // Pages that are published from now on point to these; earlier ones keep theirs.
    await publish(tx, { address: lookAddress(number, 'css'), mediaType: 'text/css; charset=utf-8', at: by.now,
      bytes: Buffer.from(lookCss({ ...chosen, number, letterhead: null })) })
    if (chosen.logo !== null) await publish(tx, { address: lookAddress(number, 'png'), mediaType: 'image/png', at: by.now,
      bytes: Buffer.from(chosen.logo.bytes) })
    return {}
  },
  refusals: setRefusals,
  told: told.set,
  secret,
})

const kind = () => choice(letterheadKinds)

export const setLetterheadOf = action({
  records: 'appearance.letterheadSet',
  input: z.object({ kind: kind(), file: upload }),
  may: may.setLetterhead,
  load: async (_tx, { file }) => ({ faults: await faultsOfLetterhead(file.bytes) }),
  decide: setLetterhead,
  save: async (tx, change, by) => {
    await storeLetterhead(tx, { kind: change.kind, fileName: change.file.fileName, bytes: change.file.bytes, by: by.personId, at: by.now })
    return {}
  },
  refusals: faultWords,
  told: told.letterhead,
  secret,
})

export const endLetterheadOf = action({
  records: 'appearance.letterheadEnded',
  input: z.object({ kind: kind() }),
  may: may.setLetterhead,
  load: async (tx, input, by) => ({ isThere: await findLetterhead(tx, input.kind, by.now) !== null }),
  decide: endLetterhead,
  save: async (tx, change, by) => {
    await storeLetterhead(tx, { kind: change.kind, fileName: '', bytes: null, by: by.personId, at: by.now })
    return {}
  },
  refusals: endRefusals,
  told: told.ended,
})
