// Text without what nobody writes and no database takes: control characters and halves of letters.

// Tab, line break and form feed are written by people and their programs.
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/** Word processors write a line break within a paragraph as a vertical tab. */
export const printable = (text: string): string => text.toWellFormed().replaceAll('\u000b', '\n').replace(unprintable, '')

const oddEscape = /\\u(?:00(?:0[0-8be-f]|1[\da-f]|7f)|d[89a-f])/i
const escapes = /\\(?:u00(?:0[0-8be-f]|1[\da-f]|7f)|(ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2})|ud[89a-f][\da-f]{2}|([^]))/gi

/** A JSON text without the escapes that would become such characters. */
export const printableJson = (json: string): string => !oddEscape.test(json) ? json
  : json.replace(escapes, (_, whole?: string, other?: string) => (whole ?? other) === undefined ? '' : `\\${whole ?? other}`)
