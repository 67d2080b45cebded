// The paper of a set: what is wrong stays in sight, what changed is folded under how much of it there is, and nothing is left out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { divided } from '../../test/centres.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { languages } from '../platform/kit/language.ts'
import { cross } from './crossing.ts'
import { crosswalkDocument } from './document.ts'

test('each organisation is folded under its counts, with its name and what has no receiver in sight, and written out in a file', () => {
  const lost = { ...divided, incoming: divided.incoming.map((one) => ({ ...one, structure: { ...one.structure,
    positions: one.structure.positions.filter(({ id }) => id !== 'P3') } })) }
  for (const language of languages) {
    const document = crosswalkDocument(cross(lost), new Map(), { organisation: 'Ministeriö' }, language)
    const sections = document.blocks.flatMap((block) => block.kind === 'section' && block.fold !== undefined ? [block] : [])
    assert.deepEqual(sections.map(({ id, fold }) => [id, fold?.after]), [['organisation-Sisä', 3], ['organisation-Kaakko', 2]])
    for (const { blocks, fold } of sections) {
      assert.deepEqual(blocks.slice(0, fold?.after).map(({ kind }) => kind).slice(0, 2), ['heading', 'paragraph'])
      assert.ok(blocks.slice(fold?.after).some(({ kind }) => kind === 'table'))
      assert.match(fold?.summary ?? '', /^\p{Lu}.*: .*\.$/u)
    }
    assert.match(documentText(document), /P3[\s\S]*Yritysrahoitus/)
  }
})
