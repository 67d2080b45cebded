// The slices in order: each may know only those before it, and of them only the noun, the reads and what is named here.

export const slices: Record<string, { alsoPublic?: string[] }> = {
  promise: {},
  reading: { alsoPublic: ['extract.ts', 'text.ts'] },
  person: { alsoPublic: ['session.ts'] },
  programme: {},
  organisation: {},
  body: {},
  meeting: { alsoPublic: ['head.tsx'] },
  matter: {},
  agenda: { alsoPublic: ['numbering.ts', 'standing.ts'] },
  paper: { alsoPublic: ['list.tsx'] },
  sending: {},
  followup: { alsoPublic: ['list.tsx'] },
  decision: {},
  commitment: {},
  minutes: { alsoPublic: ['record.ts', 'document.ts'] },
  memo: {},
  archive: {},
  intake: {},
  home: {},
  demonstration: { alsoPublic: ['load.ts', 'banner.tsx'] },
}
