// Workbooks of strangers: what they hold is read as text, and whatever would hurt is refused before it is opened.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inspectWorkbook, kindOfWorkbook } from './inspect.ts'
import { readWorkbook } from './read.ts'
import { readZip, writeZip } from './zip.ts'

const book = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Yksiköt" sheetId="1" r:id="rId1"/></sheets></workbook>'
const links = (more = '') => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`
const sheet = (rows: string) => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

const workbook = (parts: Record<string, string | Buffer> = {}): Buffer => writeZip(Object.entries<string | Buffer>({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links(), 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), ...parts,
}).map(([name, content]) => ({ name, bytes: Buffer.from(content) })))

describe('a workbook is read as text', () => {
  test('rows keep their numbers, errors their words and formulas their last value', async () => {
    const read = await readWorkbook(workbook({ 'xl/worksheets/sheet1.xml': sheet([
      '<row r="3"><c r="B3" t="inlineStr"><is><t>ä &lt;b&gt;</t></is></c><c r="C3" t="e"><v>#REF!</v></c></row>',
      '<row r="5"><c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="str"><f>"a"</f><v>a</v></c><c r="C5"><v>0.30000000000000004</v></c></row>',
    ].join('')) }))
    assert.ok('sheets' in read, JSON.stringify(read))
    const [one] = read.sheets
    assert.equal(one?.name, 'Yksiköt')
    assert.deepEqual([one?.rows[2]?.slice(1, 3), one?.rows[4]?.slice(0, 3)], [['ä <b>', '#REF!'], ['2', 'a', '0.3']])
    assert.deepEqual(one?.formulas.toSorted(), ['4,0', '4,1'])
  })

  test('a zip has the parts that it was made of', async () => {
    const parts = [{ name: 'ä/b.txt', bytes: Buffer.from('ä') }, { name: 'c', bytes: Buffer.alloc(100_000, 7) }]
    assert.deepEqual(await readZip(writeZip(parts)), parts)
  })
})

describe('what would hurt is refused', () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, index) => `<row r="${index + 1}"/>`).join('')
  const cases: [string, Record<string, string | Buffer>, string][] = [
    ['a zip bomb', { 'xl/media/image1.png': Buffer.alloc(80 * 1024 * 1024) }, 'tooLarge'],
    ['a million rows', { 'xl/worksheets/sheet1.xml': sheet(rows(1_000_000)) }, 'tooLarge'],
    ['rows without numbers', { 'xl/worksheets/sheet1.xml': sheet('<row/>'.repeat(200_000)) }, 'tooLarge'],
    ['one cell in the last corner', { 'xl/worksheets/sheet1.xml': sheet('<row r="2"><c r="XFD2"><v>1</v></c></row>') }, 'tooLarge'],
    ['one row at the bottom', { 'xl/worksheets/sheet1.xml': sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>') }, 'tooLarge'],
    ['one row at the bottom, told in other quotes', { 'xl/worksheets/sheet1.xml': sheet("<row r='1048576'><c r='A1048576'><v>1</v></c></row>") }, 'tooLarge'],
    ['a sheet under another name', { 'xl/other/page.bin': sheet(rows(200_000)) }, 'tooLarge'],
    ['little that unfolds to very much, within what a workbook may have', { 'xl/styles.xml': `<styleSheet>${'<xf/>'.repeat(2_000_000)}</styleSheet>` }, 'tooLarge'],
    ['a sheet in letters of two bytes', { 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheet(rows(200_000))}`, 'utf16le') }, 'damaged'],
    ['a link to another workbook', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }, 'externalLink'],
    ['a picture from the network', { 'xl/drawings/_rels/drawing1.xml.rels': links('<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://x.invalid/a.png" TargetMode="External"/>') }, 'externalLink'],
    ['a connection', { 'xl/connections.xml': '<connections/>' }, 'externalLink'],
    ['a macro', { 'xl/vbaProject.bin': Buffer.from('x') }, 'macro'],
    ['one part that is thousands of sheets', { 'xl/workbook.xml': book.replace('</sheets>', '<sheet name="a" sheetId="2" r:id="rId1"/>'.repeat(5_000) + '</sheets>') }, 'tooLarge'],
    ['two parts of one name', { 'XL/Worksheets/Sheet1.xml': sheet('') }, 'damaged'],
    ['entities', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${sheet('')}` }, 'damaged'],
  ]
  for (const [name, parts, fault] of cases) {
    test(name, async () => {
      const bytes = workbook(parts)
      assert.equal((await inspectWorkbook(bytes)).fault, fault)
      const read = await readWorkbook(bytes)
      assert.equal('fault' in read && read.fault, fault)
    })
  }

  test('a link that a person may click is no reason', async () => {
    const link = '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://x.invalid" TargetMode="External"/>'
    assert.equal((await inspectWorkbook(workbook({ 'xl/worksheets/_rels/sheet1.xml.rels': links(link) }))).fault, null)
  })

  test('a part that is larger than it says, a cut file and what only looks like one', async () => {
    const whole = workbook({ 'xl/worksheets/sheet1.xml': sheet('<row/>'.repeat(1000)) })
    const lying = Buffer.from(whole)
    const at = lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    lying.writeUInt32LE(3, at + 24)
    assert.equal((await inspectWorkbook(lying)).fault, 'damaged')
    assert.equal((await inspectWorkbook(whole.subarray(0, whole.length - 30))).fault, 'damaged')
    assert.equal((await inspectWorkbook(writeZip([{ name: 'word/document.xml', bytes: Buffer.from('<a/>') }]))).fault, 'noWorkbook')
    assert.equal(kindOfWorkbook(Buffer.from('id;name')), 'none')
  })

  test('a workbook that is no workbook inside is damaged and never thrown', async () => {
    for (const content of ['', '<', '<worksheet>', '\u0000', '<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>']) {
      const read = await readWorkbook(workbook({ 'xl/worksheets/sheet1.xml': content }))
      assert.ok('fault' in read || Array.isArray(read.sheets))
    }
  })
})
