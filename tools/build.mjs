// Builds what runs: the program, the enhancement script, the style sheet and the fonts, into .build/.
// Every file is written whole and moved into place, those that name others last, so that a program that starts or
// loads a chunk meanwhile never meets half a build. Plain JavaScript, because it runs before anything is built.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, '.build')
const entries = { cli: 'src/cli.ts', 'extract-child': 'src/reading/extract-child.ts', 'workbook-child': 'src/platform/workbook/read-child.ts',
  'print-child': 'src/platform/print/print-child.ts' }
const fontFolder = 'node_modules/@fontsource-variable/source-sans-3/files'
const fonts = ['latin', 'latin-ext'].flatMap((script) =>
  ['normal', 'italic'].map((style) => `source-sans-3-${script}-wght-${style}.woff2`),
)

// Loaded at every start and small: as a part of the bundle they make the start a quarter faster. The others stay
// packages, which are loaded when they are needed.
const bundled = ['hono', '@hono/node-server', 'kysely', 'pg', 'preact', 'preact-render-to-string', 'zod']

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
  external: [...packagesOfOurs().filter((name) => !bundled.includes(name)), 'pg-native'],
  // Some of the bundled packages are of the older module kind and call require.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  loader: { '.sql': 'text' },
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'silent',
}

/** Builds everything. The stamp says from which sources, see prepare.mjs; its lock lets one build at a time. */
export async function build({ stamp }) {
  try {
    const built = (await Promise.all([buildProgram(), buildEnhancement(), buildStyle(), readFonts()])).flat()
    const isEntry = ({ path }) => Object.keys(entries).some((name) => path === `${name}.js`)
    for (const file of built.filter((file) => !isEntry(file))) put(file)
    for (const file of built.filter(isEntry)) put(file)
    const files = built.map(({ path }) => path)
    forgetOldChunks(files)
    put({ path: 'stamp.json', contents: JSON.stringify({ stamp, files }) })
  } catch (error) {
    throw error.errors ? new Error(await describe(error)) : error
  } finally {
    await esbuild.stop()
  }
}

/** Compiles a program that is not a part of the product, such as the measurements. */
export async function bundle(entryPoints, folder) {
  try {
    await esbuild.build({ ...options, entryPoints, outdir: folder })
  } catch (error) {
    throw new Error(await describe(error))
  } finally {
    await esbuild.stop()
  }
}

/** The compiler's messages with the place they are about. */
export async function describe(error) {
  if (!error.errors) return error.message
  const messages = await esbuild.formatMessages(error.errors, { kind: 'error', color: process.stderr.isTTY })
  return messages.join('\n')
}

async function buildProgram() {
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))
  const entryPoints = Object.fromEntries(present)
  const { outputFiles } = await esbuild.build({ ...options, entryPoints, outdir: target, write: false })
  return outputFiles.map(({ path, contents }) => ({ path: relative(target, path), contents }))
}

/** The script that pages use as a garnish; every file in the folder is a part of it. */
async function buildEnhancement() {
  const folder = 'src/platform/page/browser'
  const parts = sorted(folder).filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: parts.map((name) => `import './${name}'\n`).join(''), resolveDir: join(root, folder) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    write: false,
  })
  return outputFiles.map(({ contents }) => ({ path: 'assets/enhance.js', contents }))
}

/** One style sheet out of the files, in the order of their names. */
async function buildStyle() {
  const folder = 'src/platform/page/style'
  const parts = sorted(folder).filter((name) => name.endsWith('.css'))
  const css = parts.map((name) => readFileSync(join(root, folder, name), 'utf8')).join('\n')
  const { code } = await esbuild.transform(css, { loader: 'css', minify: true, target: 'es2022', logLevel: 'silent' })
  return [{ path: 'assets/style.css', contents: code }]
}

function readFonts() {
  return fonts.map((name) => ({ path: `assets/fonts/${name}`, contents: readFileSync(join(root, fontFolder, name)) }))
}

function put({ path, contents }) {
  const file = join(target, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, contents)
  renameSync(`${file}.new`, file)
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

function sorted(folder) {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
}

function packagesOfOurs() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys({ ...dependencies, ...devDependencies })
}
