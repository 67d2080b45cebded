// A manifest as its bytes and back. Whoever made it, nothing of it is believed before it has this form.
import { z } from 'zod'
import { canonical } from '../platform/kit/canonical.ts'
import { format, formatVersion, type Manifest } from './package.ts'

const line = z.string().max(2_000)
const words = z.strictObject({ fi: line, sv: line, en: line })
const texts = z.strictObject({ fi: line, sv: line, en: line }).partial()
const count = z.number().int().min(0)
const totals = { positions: count, filled: count, personYears: z.number(), tasks: count }
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const decision = z.strictObject({ body: words, meetingNumber: count, itemNumber: line.nullable(), onDay: line, condition: texts,
  conditionState: z.enum(['waiting', 'fulfilled', 'lapsed']).nullable() })
const step = z.strictObject({ role: words, at: line })

const schema = z.strictObject({
  format: z.literal(format), formatVersion: z.literal(formatVersion), product: z.strictObject({ name: z.literal('Toimeenpano'), version: line }),
  programme: z.strictObject({ number: line, name: words, beginsOn: line }),
  handoff: z.strictObject({ number: count, corrects: count.nullable(), reason: line, standsBy: line }),
  prepared: step, approved: step, released: step, mapping: line,
  structures: z.array(z.strictObject({ file: line, organisation: texts, revision: count, validFrom: line.nullable(), sha256, decision: decision.nullable(),
    totals: z.strictObject({ units: count, ...totals }), units: z.array(z.strictObject({ id: line, ...totals })).max(200_000) })).max(400),
  totals: z.strictObject({ units: count, ...totals }),
  files: z.array(z.strictObject({ name: line, bytes: count, sha256 })).max(500),
  key: z.strictObject({ algorithm: z.literal('Ed25519'), fingerprint: line }),
})

/** The bytes that are signed: one content, one sequence of bytes. */
export const manifestBytes = (manifest: Manifest): Buffer => Buffer.from(`${canonical(manifest)}\n`)

/** The manifest in these bytes, or the place of what is wrong in it. */
export function readManifest(bytes: Buffer): { manifest: Manifest } | { fault: string } {
  let content: unknown
  try {
    content = JSON.parse(bytes.toString('utf8'))
  } catch {
    return { fault: 'JSON' }
  }
  const parsed = schema.safeParse(content)
  if (!parsed.success) return { fault: parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || issue.code).join(', ') }
  return manifestBytes(parsed.data).equals(bytes) ? { manifest: parsed.data } : { fault: 'JSON' }
}
