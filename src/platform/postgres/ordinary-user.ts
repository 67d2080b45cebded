// PostgreSQL never runs as root. Started by root, it gets another user id; started by anybody else, it keeps theirs.
import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PostgresRefusal } from './refusal.ts'

/** What to put before a command. `owner` is who must own the files it works on. */
export type OrdinaryUser = { prefix: string[]; owner: { uid: number; gid: number } | null }

/**
 * How to run the server on files of this owner (null: there are none yet).
 *
 * A user namespace is the first choice: root's files stay root's and are reached even below a closed folder, while
 * inside the server sees another user. Containers often forbid it; there the server becomes that other user for real
 * and keeps root's ability to pass closed folders.
 */
export function ordinaryUser(owner: { uid: number; gid: number } | null): OrdinaryUser {
  if (process.getuid?.() !== 0) return { prefix: [], owner: null }
  const other = someOrdinaryUser()
  if (owner === null || owner.uid === 0) {
    const namespace = ['unshare', '--user', `--map-user=${other.uid}`, `--map-group=${other.gid}`, '--']
    if (runs(namespace)) return { prefix: namespace, owner: { uid: 0, gid: 0 } }
  }
  const wanted = owner === null || owner.uid === 0 ? other : owner
  const become = ['setpriv', `--reuid=${wanted.uid}`, `--regid=${wanted.gid}`, '--clear-groups']
  // Without no_setuid_fixup access(2), by which the server finds its own programs, would not use what is kept.
  const keep = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--']
  if (runs([...become, ...keep])) return { prefix: [...become, ...keep], owner: wanted }
  throw new PostgresRefusal('rootNotPossible', {})
}

/** Gives a folder and all in it to the user the server runs as. Only root can, and only root needs to. */
export function giveTo(user: OrdinaryUser, path: string): void {
  if (user.owner === null) return
  const found = lstatSync(path)
  if (found.uid === user.owner.uid) return
  chownSync(path, user.owner.uid, user.owner.gid)
  if (!found.isDirectory()) return
  for (const name of readdirSync(path)) giveTo(user, join(path, name))
}

/** Makes the server end with the program that started it, where the system offers that. */
export function diesWithParent(signal: 'INT' | 'KILL'): string[] {
  const prefix = ['setpriv', '--pdeathsig', signal, '--']
  return process.platform === 'linux' && runs(prefix) ? prefix : []
}

const known = new Map<string, boolean>()

function runs(prefix: string[]): boolean {
  const key = prefix.join(' ')
  const [command, ...args] = [...prefix, 'true']
  const found = known.get(key) ?? (command !== undefined && spawnSync(command, args, { stdio: 'ignore' }).status === 0)
  known.set(key, found)
  return found
}

// initdb insists that the user has a name, so it must be one that the system knows.
function someOrdinaryUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
  return users.find(({ name }) => name === 'nobody') ?? users[0] ?? { uid: 65534, gid: 65534 }
}
