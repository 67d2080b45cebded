// Tells a database that does not answer from a bug of ours, and does not wait for one for ever.

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006',
  '08001', '08003', '53300', '53100', '57014',
  // So many at once that an act was turned back every time: it was not done, and trying again helps.
  '40001', '40P01',
  // A server that has become a standby, or whose disk is full and is kept from writing.
  '25006'])
const awayMessages = /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|server closed the connection|not currently accepting connections/i

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && awayCodes.has(String(error.code))) return true
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  return awayMessages.test(error.message) || (error.cause !== undefined && isDatabaseAway(error.cause))
}

/** The database takes no notice of a question, as one that is overwhelmed or held by its system. */
class DatabaseSilent extends Error {
  readonly code = 'ETIMEDOUT'
}

/** What a database has to answer in time: whoever only reads is not kept waiting for it. */
export async function inTime<Answer>(work: Promise<Answer>, milliseconds: number): Promise<Answer> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new DatabaseSilent('The database is silent.')), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
