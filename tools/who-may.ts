// Prints docs/who-may.md from the tables of rights: a changed right is a changed line in review.
import { rights } from '../src/rights.ts'

/** The whole page. */
export function whoMay(): string {
  const parts = Object.entries(rights).map(([slice, table]) => {
    const rows = Object.entries(table).map(([act, roles]) =>
      `| ${spaced(act)} | ${roles.map((role) => role.words.en).join(', ') || 'nobody'} | ${roles.map((role) => role.words.fi).join(', ')} |`)
    return `## ${slice}\n\n| act | who may | kuka saa |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Who may what

Printed from the \`may\` tables of the slices; do not edit. A role of a body counts only in that body and only within its
term. Whoever may not act on a thing is told that it is not there. What is confidential is narrowed further: see
\`maySeeWhole\` in \`src/agenda/agenda.ts\`.

${parts.join('\n')}`
}

const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
