// Which browser the tests use, and what to do when there is none.
import { existsSync } from 'node:fs'

/** Debian's Chromium, or the one that CHROMIUM names. */
export const browserFile = (): string | null =>
  [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file)) ?? null

export const browserMissing =
  'The browser tests need Chromium and did not find it. Install it with\n' +
  '  sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium\n' +
  'or give the path of another Chromium in the variable CHROMIUM.'
