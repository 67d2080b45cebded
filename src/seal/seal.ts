// A seal: that these rows stood so at that moment, and that the seals before it are as they were.
import { canonical } from '../platform/kit/canonical.ts'

export type Seal = { number: number; sealedAt: Temporal.Instant; entries: number; root: string; previous: string | null; hash: string }

/** What is sealed: a row of the trail, or something frozen, by its table and primary key. */
export type Entry = { kind: string; key: unknown[]; line: string }

/** A place in a seal, and the hash of the line that stood there. */
export type Leaf = { seal: number; position: number; kind: string; key: unknown[]; leaf: Buffer }

export type TrailRow = { seq: number; at: Temporal.Instant; act: string; person_id: string | null; subject_id: string | null; detail: unknown
  via: string | null }

/** A row of the trail as the one line that is hashed. */
export const trailEntry = (row: TrailRow): Entry => ({
  kind: 'trail', key: [row.seq],
  line: canonical({ kind: 'trail', seq: row.seq, at: row.at.toString(), act: row.act, person: row.person_id, subject: row.subject_id,
    detail: row.detail, via: row.via }),
})

/** Something frozen: its bytes are in the line by their hash. */
export const frozenEntry = (kind: string, key: unknown[], sha256: string): Entry => ({ kind, key, line: canonical({ kind, key, sha256 }) })

/** The text whose hash chains the seals. */
export const sealText = (seal: Omit<Seal, 'hash'>): string => canonical({ ...seal, sealedAt: seal.sealedAt.toString() })

/** As it is printed on documents: enough of the hash to find another chain out, and to be typed. */
export const shortHash = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
