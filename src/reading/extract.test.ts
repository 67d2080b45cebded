// Files as they come from people: their text must come out whole, and hostile ones must cost little.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import {
  DeletedTextRun, Document, ExternalHyperlink, FootnoteReferenceRun, Header, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun,
} from 'docx'
import { extractText } from './extract.ts'
import { readMemo } from './reading.ts'
import { pdfOf } from '../../test/pdf-of.ts'

const fixture = (name: string): string => readFileSync(`src/reading/fixtures/${name}`, 'utf8')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function docxOf(text: string): Promise<Uint8Array> {
  const paragraphs = text.split(/\n\s*\n/).map((part) => new Paragraph({ children: [new TextRun(part.replace(/\n/g, ' '))] }))
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const outcome = await extractText(bytes, name)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value.text
}

async function refusalsOf(bytes: Uint8Array, name: string, limits = {}): Promise<string[]> {
  const outcome = await extractText(bytes, name, limits)
  return outcome.ok ? [] : outcome.refusals
}

describe('plain text', () => {
  test('UTF-8, UTF-16 and the Windows code page give the same words', async () => {
    const words = 'Hankeryhmän kokous: esittely, työ, åtgärd'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')])
    const big = Buffer.from(utf16).swap16()
    assert.equal(await textOf(bytesOf(words), 'm.txt'), words)
    assert.equal(await textOf(utf16, 'm.txt'), words)
    assert.equal(await textOf(big, 'm.txt'), words)
    assert.equal(await textOf(Buffer.from(words, 'latin1'), 'm.txt'), words)
  })

  test('an empty file, a picture and a text that claims to be a PDF are refused', async () => {
    assert.deepEqual(await refusalsOf(new Uint8Array(), 'm.txt'), ['empty'])
    assert.deepEqual(await refusalsOf(bytesOf('  \n '), 'm.txt'), ['empty'])
    assert.deepEqual(await refusalsOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]), 'm.png'), ['unknownKind'])
    assert.deepEqual(await refusalsOf(bytesOf('Kokous'), 'm.pdf'), ['unknownKind'])
    assert.deepEqual(await refusalsOf(new Uint8Array(21 * 1024 * 1024), 'm.txt'), ['tooLarge'])
  })
})

describe('DOCX', () => {
  test('the memo of a DOCX reads like its text', async () => {
    const text = fixture('fi-ohjausryhma.txt')
    const fromFile = readMemo(await textOf(await docxOf(text), 'muistio.docx'))
    const direct = readMemo(text)
    assert.ok(fromFile.ok && direct.ok)
    assert.deepEqual(fromFile.value.commitments, direct.value.commitments)
    assert.deepEqual(fromFile.value.nextMeeting, direct.value.nextMeeting)
    assert.deepEqual(fromFile.value.roles, direct.value.roles)
  })

  test('list rows, table cells, page heads and link targets are kept', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const link = new ExternalHyperlink({ link: 'https://example.org/poytakirjat', children: [new TextRun('täältä')] })
    const document = new Document({
      sections: [{
        headers: { default: new Header({ children: [new Paragraph('VN/1185/2025')] }) },
        children: [
          new Paragraph({ children: [new TextRun('Pöytäkirjat löydät '), link, new TextRun('.')] }),
          new Paragraph({ text: 'Ensimmäinen rivi', bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell('Paikka'), cell('Kokoushuone')] })] }),
        ],
      }],
    })
    const text = await textOf(await Packer.toBuffer(document), 'muistio.docx')
    assert.match(text, /^VN\/1185\/2025/)
    assert.match(text, /täältä \(https:\/\/example\.org\/poytakirjat\)/)
    assert.match(text, /^- Ensimmäinen rivi$/m)
    assert.match(text, /^Paikka {2}Kokoushuone/m)
  })

  test('a zip that unfolds to more than it may is refused before it is unfolded', async () => {
    assert.deepEqual(await refusalsOf(zipOf('word/document.xml', Buffer.alloc(200 * 1024 * 1024, ' ')), 'm.docx'), ['zipTooLarge'])
    assert.deepEqual(await refusalsOf(zipOf('word/document.xml', Buffer.from('<w:p/>'.repeat(400_000))), 'm.docx'), ['zipTooLarge'])
    assert.deepEqual(await refusalsOf(zipOf('word/document.xml', Buffer.from(Array.from({ length: 310_000 }, (_, at) => `<w:p n="${at}"/>`).join(''))), 'm.docx'), ['zipTooLarge'])
  })

  test('a cut file and a zip of something else are refused', async () => {
    const whole = await docxOf('Kokous pidettiin.')
    assert.deepEqual(await refusalsOf(whole.slice(0, whole.length / 2), 'm.docx'), ['damaged'])
    assert.deepEqual(await refusalsOf(zipOf('readme.txt', Buffer.from('hei')), 'm.docx'), ['unknownKind'])
  })
})

describe('PDF', () => {
  test('broken lines, page numbers and running heads of a PDF do not disturb the reading', async () => {
    const text = fixture('fi-ohjausryhma.txt')
    const fromFile = readMemo(await textOf(pdfOf(text, { linesPerPage: 12, head: 'Muistio' }), 'muistio.pdf'))
    const direct = readMemo(text)
    assert.ok(fromFile.ok && direct.ok)
    assert.deepEqual(fromFile.value.meeting, direct.value.meeting)
    assert.deepEqual(fromFile.value.commitments, direct.value.commitments)
    assert.deepEqual(fromFile.value.nextMeeting, direct.value.nextMeeting)
    assert.deepEqual(fromFile.value.items, direct.value.items)
  })

  test('a PDF of pictures only has no text layer, and a cut one is damaged', async () => {
    assert.deepEqual(await refusalsOf(pdfOf('', { linesPerPage: 12 }), 'm.pdf'), ['noTextLayer'])
    assert.deepEqual(await refusalsOf(bytesOf('%PDF-1.7\nrubbish'), 'm.pdf'), ['damaged'])
  })

  test('a page whose content unfolds to gigabytes is ended before it has them', async () => {
    const endless = deflateSync(Buffer.alloc(300_000_000, ' '), { level: 9 })
    const [before = '', after = ''] = Buffer.from(pdfOf('Kokous', { linesPerPage: 12 })).toString('latin1').split(/(?<=<< )\/Length \d+ >>\nstream\n[^]*?(?=\nendstream)/)
    const file = Buffer.from(`${before}/Filter /FlateDecode /Length ${endless.length} >>\nstream\n${endless.toString('latin1')}${after}`, 'latin1')
    assert.deepEqual(await refusalsOf(file, 'm.pdf', { memoryMegabytes: 250 }), ['zipTooLarge'])
  })

  test('a file that takes too long is given up', async () => {
    assert.deepEqual(await refusalsOf(pdfOf('Kokous', { linesPerPage: 12 }), 'm.pdf', { seconds: 0.001 }), ['timeOut'])
  })
})

/** A zip with one entry, as small as the format allows. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 })
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

describe('odd files', () => {
  test('text in UTF-16 without its mark, and in the code page of the west, is read', async () => {
    const text = 'Hankeryhmän kokous pidettiin 4.6.2025 – käsiteltiin ÅÄÖ.'
    assert.equal(await textOf(Buffer.from(text, 'utf16le'), 'm.txt'), text)
    assert.equal(await textOf(Buffer.from(text.replace('–', '-'), 'latin1'), 'm.txt'), text.replace('–', '-'))
  })

  test('a footnote is no item, and its number stays out of the sentence', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('Luvut ovat ennakkotietoja.')] } },
      sections: [{ children: [
        new Paragraph('Hankeryhmä kokoontui 3. kokoukseensa 4.6.2025.'),
        new Paragraph({ children: [new TextRun('Kuultiin katsaus'), new FootnoteReferenceRun(1), new TextRun(' taloudesta.')] }),
      ] }],
    })
    const read = readMemo(await textOf(await Packer.toBuffer(document), 'm.docx'))
    assert.ok(read.ok)
    assert.deepEqual(read.value.items, [{ text: 'Kuultiin katsaus taloudesta', outcome: 'heard' }])
  })

  test('what was struck out with changes tracked is not read, what was added is', async () => {
    const change = { author: 'Sihteeri', date: '2025-06-05T00:00:00Z' }
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [
      new TextRun('Hankeryhmä kokoontui '), new DeletedTextRun({ text: '12.', id: 1, ...change }),
      new InsertedTextRun({ text: '13.', id: 2, ...change }), new TextRun(' kokoukseensa 4.6.2025.'),
    ] })] }] })
    assert.equal(await textOf(await Packer.toBuffer(document), 'm.docx'), 'Hankeryhmä kokoontui 13. kokoukseensa 4.6.2025.')
  })

  test('many files at once are all answered', async () => {
    const whole = await docxOf('Kokous pidettiin.')
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => extractText(index % 2 === 0 ? whole : whole.slice(0, 300), 'm.docx')))
    assert.deepEqual(answers.map((answer) => answer.ok), [true, false, true, false, true, false])
  })

  test('marks that turn the writing direction never reach the reading', () => {
    const read = readMemo('Hankeryhmä kokoontui 3. kokoukseensa 4.6.2025.\n\nKuultiin \u202ekatsaus\u2066 taloudesta\u2069.')
    assert.ok(read.ok)
    assert.equal(read.value.items[0]?.text, 'Kuultiin katsaus taloudesta')
  })
})
