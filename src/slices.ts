// The slices in order: each may know only the public files of those before it.

export const slices = [
  'promise', 'reading', 'person', 'programme', 'organisation', 'body', 'meeting', 'matter', 'agenda', 'paper', 'sending',
  'followup', 'decision', 'commitment', 'minutes', 'memo', 'intake', 'home', 'demonstration',
] as const
