// A marked workbook is the workbook that was given, with fills and comments in the marked cells and a list before its sheets.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inspectWorkbook } from './inspect.ts'
import { markWorkbook, type List, type Mark } from './mark.ts'
import { readWorkbook } from './read.ts'
import { readZip, writeZip } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const given: Record<string, string> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${r}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="A &amp; B" sheetId="7" r:id="rId1"/><sheet name="Muu" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Muu!$1:$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${r}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${r}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>id</t></is></c><c r="D1"><v>4</v></c></row><row r="3" spans="1:2"/><row r="4"><c r="B4" t="e"><v>#REF!</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="0"/></worksheet>`,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
}
const bytesOf = (parts: Record<string, string>): Buffer => writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })))
const partsOf = async (bytes: Buffer): Promise<Record<string, string>> => Object.fromEntries((await readZip(bytes)).map(({ name, bytes: content }) => [name, content.toString('utf8')]))

const list: List = { name: 'Havainnot', header: ['Mitä'], widths: [20], rows: [{ cells: ['=1+1 & <ä> $&'], target: { sheet: 'A & B', cell: 'B4' }, linkColumn: 0 }] }
const mark = (cell: string, text = 'Korjaa $& <tämä>', isGrave = true): Mark => ({ cell, text, isGrave })
const marked = (marks: Mark[], bytes = bytesOf(given)): Promise<Buffer> => markWorkbook(bytes, new Map([['A & B', marks]]), list)

describe('marks', () => {
  test('the list comes first, the sheets follow, and names that belong to a sheet still do', async () => {
    const bytes = await marked([mark('B4')])
    const read = await readWorkbook(bytes)
    assert.ok('sheets' in read, JSON.stringify(read))
    assert.deepEqual(read.sheets.map(({ name }) => name), ['Havainnot', 'A & B', 'Muu'])
    assert.deepEqual(read.sheets[0]?.rows, [['Mitä'], ['=1+1 & <ä> $&']])
    assert.deepEqual(read.sheets[0]?.formulas, [])
    const book = (await partsOf(bytes))['xl/workbook.xml'] ?? ''
    assert.match(book, /localSheetId="2"/)
    assert.match(book, /activeTab="0"/)
    assert.equal((await inspectWorkbook(bytes)).fault, null)
  })

  test('what is not marked stays byte for byte, and so do the values of what is', async () => {
    const parts = await partsOf(await marked([mark('A1'), mark('B4')]))
    assert.equal(parts['xl/worksheets/sheet2.xml'], given['xl/worksheets/sheet2.xml'])
    const bare = (xml = ''): string => xml.replace(/ s="\d+"/g, '').replace(/<legacyDrawing[^>]*>| tabSelected="1"/g, '')
    assert.equal(bare(parts['xl/worksheets/sheet1.xml']), bare(given['xl/worksheets/sheet1.xml']))
  })

  test('a marked cell keeps its format and gets a fill, and a cell that is not there is put in its place', async () => {
    const parts = await partsOf(await marked([mark('C1'), mark('A1', 'x', false), mark('B3'), mark('E1')]))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    assert.deepEqual([...sheet.matchAll(/<c r="(\w+)"/g)].map(([, cell]) => cell), ['A1', 'C1', 'D1', 'E1', 'B3', 'B4'])
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '')?.[1]?.match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/g) ?? []
    const own = formats[Number(/r="A1" s="(\d+)"/.exec(sheet)?.[1])] ?? ''
    assert.match(own, /numFmtId="49".*fillId="3".*wrapText/)
    assert.match(parts['xl/styles.xml'] ?? '', new RegExp(`<cellXfs count="${formats.length}"`))
    assert.match(sheet, /<legacyDrawing[^>]*\/><tableParts/)
  })

  test('a comment says what is wrong, word for word, beside those that were there', async () => {
    const parts = await partsOf(await marked([mark('B4')]))
    assert.match(parts['xl/comments1.xml'] ?? '', /<comment ref="B4" authorId="0"><text><r><t xml:space="preserve">Korjaa \$&amp; &lt;tämä&gt;<\/t>/)
    assert.match(parts['xl/drawings/vmlDrawing1.vml'] ?? '', /<x:Row>3<\/x:Row><x:Column>1<\/x:Column>/)
    const others = { ...given,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${r}/comments" Target="../comments8.xml"/></Relationships>`,
      'xl/comments8.xml': `<comments xmlns="${main}"><authors><author>X</author></authors><commentList><comment ref="B4" authorId="0"><text><t>vanha</t></text></comment><comment ref="A1" authorId="0"><text><t>toinen</t></text></comment></commentList></comments>`,
    }
    const beside = (await partsOf(await marked([mark('B4'), mark('D1')], bytesOf(others))))['xl/comments8.xml'] ?? ''
    assert.match(beside, /<t>vanha<\/t><r><t xml:space="preserve">\nToimeenpano: Korjaa/)
    assert.match(beside, /<t>toinen<\/t><\/text>/)
    assert.match(beside, /<comment ref="D1" authorId="1">/)
  })

  test('a workbook that comes back mended loses the marks of last time', async () => {
    const once = await marked([mark('A1'), mark('B4'), mark('D1', 'x', false)])
    const parts = await partsOf(await marked([], once))
    const bare = (xml = ''): string => xml.replace(/<legacyDrawing[^>]*>| tabSelected="1"/g, '').replace(/ s="0"/g, '')
    assert.equal(bare(parts['xl/worksheets/sheet1.xml']), bare(given['xl/worksheets/sheet1.xml']))
    assert.doesNotMatch(parts['xl/comments1.xml'] ?? '', /<comment /)
    assert.doesNotMatch(parts['xl/drawings/vmlDrawing1.vml'] ?? '', /<v:shape /)
    assert.equal([...(parts['xl/workbook.xml'] ?? '').matchAll(/name="Havainnot"/g)].length, 1)
  })
})
