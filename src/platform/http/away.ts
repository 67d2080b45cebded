// Tells a database that does not answer from a bug of ours.

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006',
  '08001', '08003', '53300',
  // So many at once that an act was turned back every time: it was not done, and trying again helps.
  '40001', '40P01'])
const awayMessages = /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|server closed the connection|not currently accepting connections/i

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && awayCodes.has(String(error.code))) return true
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  return awayMessages.test(error.message) || (error.cause !== undefined && isDatabaseAway(error.cause))
}
