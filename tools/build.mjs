// Builds what runs: the program, the enhancement script, the style sheet and the fonts, into .build/.
// Files are moved into place one by one, those that are named by others last, so that a program that starts or loads
// a chunk meanwhile never meets half a build. Plain JavaScript, because it runs before anything is built.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, '.build')
const entries = { cli: 'src/cli.ts', 'extract-child': 'src/reading/extract-child.ts' }
const fontFolder = 'node_modules/@fontsource-variable/source-sans-3/files'
const fonts = ['latin', 'latin-ext'].flatMap((script) =>
  ['normal', 'italic'].map((style) => `source-sans-3-${script}-wght-${style}.woff2`),
)

/** What our own code is compiled with, for the product and for its tests alike. */
export const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  sourcemap: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  packages: 'external',
  loader: { '.sql': 'text' },
  logLevel: 'silent',
}

/** Builds everything. The stamp says from which sources, see prepare.mjs. */
export async function build({ stamp }) {
  mkdirSync(target, { recursive: true })
  sweep()
  const fresh = mkdtempSync(join(target, 'new-'))
  try {
    await Promise.all([buildProgram(fresh), buildAssets(fresh)])
    const files = filesIn(fresh)
    moveIntoPlace(fresh, files)
    forgetOldChunks(files)
    writeAtomically(join(target, 'stamp.json'), JSON.stringify({ stamp, files }))
  } catch (error) {
    throw error.errors ? new Error(await describe(error)) : error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    await esbuild.stop()
  }
}

async function buildProgram(folder) {
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))
  await compile(Object.fromEntries(present), folder)
}

/** Compiles a program that is not a part of the product, such as the measurements. */
export async function bundle(entryPoints, folder) {
  try {
    await compile(entryPoints, folder)
  } catch (error) {
    throw new Error(await describe(error))
  } finally {
    await esbuild.stop()
  }
}

const compile = (entryPoints, folder) =>
  esbuild.build({ ...options, entryPoints, outdir: folder, chunkNames: 'chunks/[name]-[hash]' })

async function buildAssets(folder) {
  const assets = join(folder, 'assets')
  mkdirSync(join(assets, 'fonts'), { recursive: true })
  for (const font of fonts) copyFileSync(join(root, fontFolder, font), join(assets, 'fonts', font))
  await Promise.all([buildEnhancement(assets), buildStyle(assets)])
}

/** The script that pages use as a garnish; every file in the folder is a part of it. */
async function buildEnhancement(assets) {
  const folder = 'src/platform/page/browser'
  const parts = sorted(folder).filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))
  await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: parts.map((name) => `import './${name}'\n`).join(''), resolveDir: join(root, folder) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    outfile: join(assets, 'enhance.js'),
  })
}

/** One style sheet out of the files, in the order of their names. */
async function buildStyle(assets) {
  const folder = join(root, 'src/platform/page/style')
  const parts = sorted('src/platform/page/style').filter((name) => name.endsWith('.css'))
  const css = parts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const { code } = await esbuild.transform(css, { loader: 'css', minify: true, target: 'es2022', logLevel: 'silent' })
  writeFileSync(join(assets, 'style.css'), code)
}

function moveIntoPlace(fresh, files) {
  const isEntry = (file) => Object.keys(entries).some((name) => file === `${name}.js`)
  for (const file of [...files.filter((file) => !isEntry(file)), ...files.filter(isEntry)]) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    renameSync(join(fresh, file), join(target, file))
  }
}

/** A program that runs since before the last build may still load its chunks, so those of one build ago stay. */
function forgetOldChunks(files) {
  const kept = new Set([...files, ...previousFiles()])
  for (const name of sorted('.build/chunks')) {
    if (!kept.has(`chunks/${name}`)) rmSync(join(target, 'chunks', name), { force: true })
  }
}

function previousFiles() {
  try {
    return JSON.parse(readFileSync(join(target, 'stamp.json'), 'utf8')).files
  } catch {
    return []
  }
}

/** Leftovers of builds that were killed. The caller holds the lock of the checkout, so nobody is building now. */
function sweep() {
  for (const name of readdirSync(target)) {
    if (name.startsWith('new-')) rmSync(join(target, name), { recursive: true, force: true })
  }
}

function filesIn(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside ? `${inside}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesIn(folder, path) : [path]
  })
}

function sorted(folder) {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
}

function writeAtomically(file, text) {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

/** The compiler's messages with the place they are about. */
export async function describe(error) {
  const messages = await esbuild.formatMessages(error.errors, { kind: 'error', color: process.stderr.isTTY })
  return messages.join('\n')
}
