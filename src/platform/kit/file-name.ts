// What a file that somebody brings may be called.

const nameCharactersMax = 200
// Control characters, and those that turn the direction of writing and so hide a file's real ending.
const treacherous = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A file's own name, letters of every language kept, without folders and what could deceive. */
export function safeFileName(given: string): string {
  const name = (given.toWellFormed().split(/[/\\]/).at(-1) ?? '').replace(treacherous, '').normalize('NFC').replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (name === '') return 'tiedosto'
  const letters = [...name]
  if (letters.length <= nameCharactersMax) return name
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return letters.slice(0, nameCharactersMax - ending.length).join('') + ending
}
