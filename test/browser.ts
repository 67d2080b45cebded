// The browser for tests: Debian's Chromium, quiet and alone.
import { type Browser, chromium } from 'playwright-core'
import { browserFile, browserMissing } from './browser-file.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser of its own for a test file, which closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserFile()
  if (executablePath === null) throw new Error(browserMissing)
  // Only our own pages are shown, and as root or in a container Chromium's sandbox cannot be had.
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: quiet })
}
