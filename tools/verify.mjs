#!/usr/bin/env node
// Checks an export of Toimeenpano without the product and without its database. This one file is all there is: it imports
// only what Node (20 or later) brings along. Copy it anywhere and run
//
//   node verify.mjs EXPORT [--seal NUMBER:HASH] [--language fi|sv|en] [--json]
//
// Exit code 0: sound. 1: something was altered; everything that was found is told. 2: used wrongly.
//
// What an export is, and what is checked of it:
//   entries.jsonl  One row a line: every act of the trail, and every frozen document by the SHA-256 of its bytes.
//   leaves.jsonl   What each line of entries.jsonl was when it was sealed: leaf = SHA-256(00, the line without its line end).
//   seals.jsonl    The seals. The leaves of a seal, in their order, are joined in pairs, node = SHA-256(01, left, right), an
//                  odd last one going up as it is, until one is left: the root. The seal's own hash is SHA-256(02, its five
//                  other fields as JSON, sorted), and one of the five is the hash of the seal before it.
//   frozen/        The bytes themselves, each file named by its SHA-256.
//   tables/        In a whole export every table as well, to be read into an empty database; checked by the manifest alone.
//   manifest.json  Every file with its size and SHA-256, and the last seal.
//
// Whoever alters the rows must alter every seal that follows; whoever alters them all ends with another last hash than the
// one that stands on documents that were printed or published meanwhile. So compare: --seal 12:3f2a91c05e770b1d.
import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

// An export may come from anybody: nothing in it makes the check take more than this.
const most = { manifestBytes: 256 * 1024 ** 2, lineBytes: 64 * 1024 ** 2, entries: 2_000_000, findings: 1_000 }
const lists = ['seals.jsonl', 'leaves.jsonl', 'entries.jsonl']
const knownPath = /^(README\.txt|verify\.mjs|(seals|leaves|entries)\.jsonl|frozen\/[0-9a-f]{64}|tables\/[a-z0-9_]{1,63}\.jsonl)$/
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

// ---------------------------------------------------------------------------------------------------------- the hashes

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const leafOf = (line) => sha256(Buffer.of(0), line).toString('hex')
const chainHashOf = ({ entries, number, previous, root, sealedAt }) =>
  sha256(Buffer.of(2), JSON.stringify({ entries, number, previous, root, sealedAt })).toString('hex')

function rootOf(leaves) {
  let level = leaves.map((leaf) => Buffer.from(leaf, 'hex'))
  while (level.length > 1) {
    const above = []
    for (let index = 0; index < level.length; index += 2) {
      above.push(index + 1 < level.length ? sha256(Buffer.of(1), level[index], level[index + 1]) : level[index])
    }
    level = above
  }
  return level[0]?.toString('hex')
}

// ----------------------------------------------------------------------------------------------------------- the check

/** Whether a folder looks like an export at all, however damaged. */
export function isExport(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false
  return ['manifest.json', ...lists].some((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined)
}

/** Checks a folder. `expected` is { number, hash }: a seal as it is printed on a document; the hash may be its beginning. */
export async function verify(folder, expected = null) {
  const findings = []
  let more = 0
  const find = (code, where) => {
    if (findings.length === most.findings) more += 1
    else findings.push({ code, where: String(where).slice(0, 300), message: said(code, String(where).slice(0, 300)) })
  }
  const manifest = await readManifest(folder, find)
  const hashes = await checkFiles(folder, manifest, find)
  const present = new Set(lists.filter((name) => hashes.has(name)))
  const seals = present.has('seals.jsonl') ? await checkChain(join(folder, 'seals.jsonl'), find) : new Map()
  const leaves = present.has('leaves.jsonl') ? await checkRoots(join(folder, 'leaves.jsonl'), seals, find) : []
  const frozen = present.has('entries.jsonl') ? await checkEntries(join(folder, 'entries.jsonl'), leaves, find) : new Map()
  checkFrozen(frozen, hashes, find)
  const last = [...seals.values()].at(-1) ?? null
  checkLast(manifest, last, leaves.length, find)
  if (expected !== null && seals.get(expected.number)?.hash?.startsWith(expected.hash) !== true) find('otherSeal', expected.number)
  return { sound: findings.length === 0, seals: seals.size, entries: leaves.length, frozen: frozen.size,
    last: last === null ? null : { number: last.number, hash: last.hash, sealedAt: last.sealedAt }, findings, more }
}

async function readManifest(folder, find) {
  const path = join(folder, 'manifest.json')
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return void find('fileMissing', 'manifest.json')
  try {
    if (!found.isFile() || found.size > most.manifestBytes) throw new Error('No such manifest.')
    const manifest = JSON.parse(await readFile(path, 'utf8'))
    if (manifest.format !== 'toimeenpano-export' || manifest.version !== 1) throw new Error('No manifest of ours.')
    const names = new Set(manifest.files.map((file) => file.path))
    const isWhole = names.size === manifest.files.length && lists.every((name) => names.has(name)) && manifest.files.every((file) =>
      typeof file.path === 'string' && knownPath.test(file.path) && isHash(file.sha256) && Number.isSafeInteger(file.size))
    if (!isWhole) throw new Error('A manifest of something else.')
    return manifest
  } catch {
    find('manifestBad', 'manifest.json')
  }
}

/** Every file against the manifest; gives the hash of each by its path. Links and folders are never followed. */
async function checkFiles(folder, manifest, find) {
  const listed = new Map((manifest?.files ?? []).map((file) => [file.path, file]))
  const hashes = new Map()
  for (const path of pathsIn(folder)) {
    const found = lstatSync(join(folder, path))
    if (path === 'manifest.json') continue
    if (!found.isFile() || !knownPath.test(path)) {
      find('fileExtra', path)
      continue
    }
    const hash = createHash('sha256')
    let size = 0
    for await (const piece of createReadStream(join(folder, path))) {
      hash.update(piece)
      size += piece.length
    }
    hashes.set(path, hash.digest('hex'))
    const file = listed.get(path)
    if (manifest !== undefined && file === undefined) find('fileExtra', path)
    else if (file !== undefined && (file.sha256 !== hashes.get(path) || file.size !== size)) find('fileAltered', path)
  }
  for (const path of listed.keys()) if (!hashes.has(path)) find('fileMissing', path)
  return hashes
}

function pathsIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const isOurs = ['frozen', 'tables'].includes(name) && lstatSync(join(folder, name)).isDirectory()
    return isOurs ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name]
  }).sort()
}

/** The seals as a chain: numbered from one, each with the hash of the one before. */
async function checkChain(path, find) {
  const seals = new Map()
  let before = null
  for await (const { line, number: at } of linesOf(path, find)) {
    const seal = objectIn(line)
    const isSeal = seal !== null && Number.isSafeInteger(seal.number) && Number.isSafeInteger(seal.entries) && isHash(seal.root) && isHash(seal.hash)
      && (seal.previous === null || isHash(seal.previous)) && typeof seal.sealedAt === 'string' && !seals.has(seal.number)
    if (!isSeal || seals.size === most.entries) {
      find('lineBad', `seals.jsonl:${at}`)
      continue
    }
    if (seal.number !== (before?.number ?? 0) + 1) find('sealMissing', seal.number)
    else if (seal.previous !== (before?.hash ?? null)) find('chainBroken', seal.number)
    if (chainHashOf(seal) !== seal.hash) find('sealAltered', seal.number)
    seals.set(seal.number, seal)
    before = seal
  }
  return seals
}

/** The leaves of each seal against its root and its count. */
async function checkRoots(path, seals, find) {
  const leaves = []
  const bySeal = new Map()
  for await (const { line, number: at } of linesOf(path, find)) {
    const leaf = objectIn(line)
    const own = leaf === null ? undefined : bySeal.get(leaf.seal) ?? []
    if (own === undefined || !isHash(leaf.leaf) || !seals.has(leaf.seal) || leaves.length === most.entries) {
      find('lineBad', `leaves.jsonl:${at}`)
      continue
    }
    own.push(leaf.leaf)
    bySeal.set(leaf.seal, own)
    leaves.push({ hash: leaf.leaf, name: nameOf(leaf.kind, leaf.key), seal: leaf.seal })
  }
  for (const seal of seals.values()) {
    const own = bySeal.get(seal.number) ?? []
    if (own.length !== seal.entries || rootOf(own) !== seal.root) find('rootDiffers', seal.number)
  }
  return leaves
}

/** The rows against the leaves: which was altered, is missing, was added, stands twice or elsewhere. Gives the frozen ones. */
async function checkEntries(path, leaves, find) {
  const places = new Map(leaves.map((leaf, place) => [leaf.hash, place]))
  const seen = new Uint8Array(leaves.length)
  const unknown = []
  const frozen = new Map()
  let before = -1
  let count = 0
  for await (const { line } of linesOf(path, find)) {
    const place = places.get(leafOf(line))
    const row = objectIn(line)
    const name = row === null ? `entries.jsonl:${count + 1}` : nameOf(row.kind, row.kind === 'trail' ? [row.seq] : row.key)
    if (row !== null && row.kind !== 'trail' && isHash(row.sha256)) frozen.set(name, row.sha256)
    if (place === undefined) {
      if (unknown.length < most.findings) unknown.push(name)
      else find('entryExtra', name)
    } else if (seen[place] === 1) find('entryTwice', name)
    else {
      seen[place] = 1
      if (place < before) find('entryMoved', name)
      before = place
    }
    if ((count += 1) > most.entries) break
  }
  const missing = new Set(leaves.filter((_, place) => seen[place] === 0).map((leaf) => leaf.name))
  for (const name of unknown) find(missing.delete(name) ? 'entryAltered' : 'entryExtra', name)
  for (const name of missing) find('entryMissing', name)
  return frozen
}

/** The bytes of everything frozen against the hash in its row. */
function checkFrozen(frozen, hashes, find) {
  for (const [name, hash] of frozen) {
    const bytes = hashes.get(`frozen/${hash}`)
    if (bytes === undefined) find('frozenMissing', name)
    else if (bytes !== hash) find('frozenAltered', name)
  }
  const named = new Set([...frozen.values()].map((hash) => `frozen/${hash}`))
  for (const path of hashes.keys()) if (path.startsWith('frozen/') && !named.has(path)) find('fileExtra', path)
}

function checkLast(manifest, last, entries, find) {
  if (manifest === undefined) return
  const isSame = manifest.last === null || last === null ? manifest.last === last
    : manifest.last?.number === last.number && manifest.last?.hash === last.hash
  if (!isSame || manifest.entries !== entries) find('lastDiffers', 'manifest.json')
}

// ---------------------------------------------------------------------------------------------------------- the reading

/** The lines of a file as bytes, without their ends; the last one must have its end too. */
async function* linesOf(path, find) {
  let number = 0
  let rest = []
  let size = 0
  for await (const piece of createReadStream(path)) {
    let start = 0
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
      const line = Buffer.concat([...rest, piece.subarray(start, end)])
      yield { line, number: (number += 1) }
      start = end + 1
      rest = []
      size = 0
    }
    rest.push(piece.subarray(start))
    size += piece.length - start
    if (size > most.lineBytes) return void find('lineBad', `${basename(path)}:${number + 1}`)
  }
  if (size > 0) find('lineBad', `${basename(path)}:${number + 1}`)
}

function objectIn(line) {
  try {
    const value = JSON.parse(line.toString('utf8'))
    return value instanceof Object && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const nameOf = (kind, key) => `${String(kind).slice(0, 100)} ${(Array.isArray(key) ? key : [key]).map((part) => String(part).slice(0, 200)).join(' ')}`

// ------------------------------------------------------------------------------------------------------------ the words

const words = {
  fileMissing: ['{}: tiedosto puuttuu.', '{}: filen saknas.', '{}: the file is missing.'],
  fileExtra: ['{}: tiedosto ei kuulu vientiin.', '{}: filen hör inte till exporten.', '{}: the file does not belong to the export.'],
  fileAltered: ['{}: tiedostoa on muutettu.', '{}: filen har ändrats.', '{}: the file was altered.'],
  manifestBad: ['{}: luettelo on vioittunut.', '{}: förteckningen är skadad.', '{}: the manifest is damaged.'],
  lineBad: ['{}: rivi on vioittunut.', '{}: raden är skadad.', '{}: the line is damaged.'],
  sealMissing: ['Sinetti {}: sitä edeltävä sinetti puuttuu tai järjestys on väärä.', 'Sigill {}: det föregående sigillet saknas eller ordningen är fel.',
    'Seal {}: the seal before it is missing or out of order.'],
  chainBroken: ['Sinetti {}: se ei jatka edellistä sinettiä.', 'Sigill {}: det fortsätter inte det föregående sigillet.', 'Seal {}: it does not continue the seal before it.'],
  sealAltered: ['Sinetti {}: sinettiä on muutettu.', 'Sigill {}: sigillet har ändrats.', 'Seal {}: the seal was altered.'],
  rootDiffers: ['Sinetti {}: sen kattamat rivit eivät ole ne, jotka sinetöitiin.', 'Sigill {}: raderna är inte de som förseglades.', 'Seal {}: its rows are not those that were sealed.'],
  entryAltered: ['{}: riviä on muutettu sinetöinnin jälkeen.', '{}: raden har ändrats efter förseglingen.', '{}: the row was altered after it was sealed.'],
  entryMissing: ['{}: sinetöity rivi puuttuu.', '{}: en förseglad rad saknas.', '{}: a sealed row is missing.'],
  entryExtra: ['{}: riviä ei ole sinetöity.', '{}: raden har inte förseglats.', '{}: the row was never sealed.'],
  entryTwice: ['{}: rivi on kahdesti.', '{}: raden finns två gånger.', '{}: the row stands twice.'],
  entryMoved: ['{}: rivi on väärässä paikassa.', '{}: raden står på fel plats.', '{}: the row is out of its place.'],
  frozenMissing: ['{}: jäädytetyn asiakirjan tavut puuttuvat.', '{}: det frysta dokumentets byte saknas.', '{}: the bytes of the frozen document are missing.'],
  frozenAltered: ['{}: jäädytettyä asiakirjaa on muutettu.', '{}: det frysta dokumentet har ändrats.', '{}: the frozen document was altered.'],
  lastDiffers: ['{}: luettelon viimeinen sinetti tai rivimäärä on toinen.', '{}: förteckningens sista sigill eller antal rader är ett annat.',
    '{}: the manifest names another last seal or another number of rows.'],
  otherSeal: ['Sinetti {}: viennissä on toinen kuin annettu sinetti.', 'Sigill {}: exporten har ett annat sigill än det angivna.', 'Seal {}: the export has another than the given one.'],
  sound: ['Vienti on eheä.', 'Exporten är oförändrad.', 'The export is sound.'],
  altered: ['Vientiä on muutettu. Havaintoja: {}.', 'Exporten har ändrats. Iakttagelser: {}.', 'The export was altered. Findings: {}.'],
  counts: ['Sinettejä {}, rivejä {}, jäädytettyjä asiakirjoja {}.', 'Sigill {}, rader {}, frysta dokument {}.', 'Seals {}, rows {}, frozen documents {}.'],
  last: ['Viimeinen sinetti {}: {}', 'Sista sigillet {}: {}', 'Last seal {}: {}'],
  compare: ['Vertaa sitä painettuun tai julkaistuun asiakirjaan: --seal NUMERO:TIIVISTE.', 'Jämför det med ett tryckt eller publicerat dokument: --seal NUMMER:HASH.',
    'Compare it with a printed or published document: --seal NUMBER:HASH.'],
  noExport: ['{}: tämä ei ole vientihakemisto.', '{}: det här är ingen exportkatalog.', '{}: this is no export folder.'],
  usage: ['Käyttö: node verify.mjs HAKEMISTO [--seal NUMERO:TIIVISTE] [--language fi|sv|en] [--json]', 'Användning: node verify.mjs KATALOG [--seal NUMMER:HASH] [--language fi|sv|en] [--json]',
    'Usage: node verify.mjs FOLDER [--seal NUMBER:HASH] [--language fi|sv|en] [--json]'],
}
const languages = ['fi', 'sv', 'en']

/** A sentence in the three languages. */
export function said(code, ...values) {
  return Object.fromEntries(languages.map((language, index) => {
    const left = [...values]
    return [language, words[code][index].replaceAll('{}', () => String(left.shift() ?? ''))]
  }))
}

/** What is told to a person. */
export function told(result, language) {
  const { findings, more, last, seals, entries, frozen } = result
  return [
    ...findings.map((finding) => `${printable(finding.message[language])} [${finding.code}]`),
    (findings.length === 0 ? said('sound') : said('altered', findings.length + more))[language],
    said('counts', seals, entries, frozen)[language],
    ...(last === null ? [] : [printable(said('last', last.number, last.hash)[language]), said('compare')[language]]),
  ]
}

// What stands in a stranger's file does not steer the terminal.
const printable = (text) => text.replace(/[\p{Cc}\p{Cf}]/gu, '?')

/** A seal as it is printed, such as 12:3f2a91c05e770b1d, spaces allowed; null for anything else. */
export function sealIn(text) {
  const [, number, hash] = /^(\d{1,9}):([0-9a-f]{8,64})$/.exec(String(text).replaceAll(' ', '').toLowerCase()) ?? []
  return number === undefined ? null : { number: Number(number), hash }
}

async function main(given) {
  const isJson = given.includes('--json')
  const flag = (name) => given.includes(name) ? given[given.indexOf(name) + 1] ?? '' : undefined
  const values = ['--seal', '--language'].flatMap((name) => given.includes(name) ? [given.indexOf(name) + 1] : [])
  const rest = given.filter((word, index) => !['--json', '--seal', '--language'].includes(word) && !values.includes(index))
  const spoken = flag('--language') ?? (process.env.LC_ALL || process.env.LANG || '').slice(0, 2)
  const language = languages.includes(spoken) ? spoken : 'fi'
  const expected = flag('--seal') === undefined ? null : sealIn(flag('--seal'))
  const [folder] = rest
  const isUsedRightly = rest.length === 1 && !folder.startsWith('--') && (expected !== null || !given.includes('--seal')) && (languages.includes(spoken) || !given.includes('--language'))
  const isThere = isUsedRightly && lstatSync(folder, { throwIfNoEntry: false }) !== undefined && isExport(folder)
  if (!isThere) {
    process.stderr.write(`${isUsedRightly ? said('noExport', folder)[language] : said('usage')[language]}\n`)
    return 2
  }
  const result = await verify(folder, expected)
  process.stdout.write(`${isJson ? JSON.stringify(result, null, 2) : told(result, language).join('\n')}\n`)
  return result.sound ? 0 : 1
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main(process.argv.slice(2)).then((code) => { process.exitCode = code }, (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  })
}
