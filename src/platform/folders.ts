// Makes the folders of a path that are not there yet.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** One by one from the top: where nothing can be made, such as below /proc, `recursive` never comes back. */
export function makeFolders(folder: string, mode = 0o777): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder), mode)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another program may have been quicker.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
