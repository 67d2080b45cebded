// What an act has made ready to leave the building; it leaves after the commit and before the answer.
import type { Write } from './database.ts'

const leaving = new WeakMap<Write, string[]>()

/** Notes that something waits to leave: the address of a stored publication, or 'mail'. */
export function leave(tx: Write, what: string): void {
  const waiting = leaving.get(tx)
  if (waiting === undefined) leaving.set(tx, [what])
  else waiting.push(what)
}

/** What waits, without repetition. */
export const takeLeaving = (tx: Write): string[] => [...new Set(leaving.get(tx) ?? [])]
