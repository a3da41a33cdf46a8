/** What a file says is moved, never re-spelled; what the engine cannot compute keeps the file's value; no change, no byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { formulaForFile, withoutPrefixes } from '../../../src/workbench/xlsx/formula';
import {
  cellAt,
  changedParts,
  excelJs,
  packed,
  partsOf,
  readWithExcelJs,
  setCell,
  textOf,
  withParts,
} from './fixtures';

const sheetPart = 'xl/worksheets/sheet1.xml';
const odd = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../headless/odd-files', `${name}.xlsx`)));

/** A workbook of one sheet "Bảng 1" with these cells and what stands behind them, as the file has it. */
const bookOf = async (sheetData: string, after = ''): Promise<Uint8Array> =>
  withParts(await excelJs((workbook) => void workbook.addWorksheet('Bảng 1')), (texts) => ({
    [sheetPart]: (texts[sheetPart] ?? '').replace(
      /<sheetData\s*\/>|<sheetData>.*<\/sheetData>/su,
      `<sheetData>${sheetData}</sheetData>${after}`,
    ),
  }));

const cell = (address: string, formula: string, rest = ''): string =>
  `<row r="${address.slice(1)}"><c r="${address}"><f>${formula}</f>${rest}</c></row>`;

/** The sheet's part after a row came before the second and a column before the second. */
async function moved(bytes: Uint8Array, more?: (sheet: Excel.Worksheet) => void): Promise<string> {
  const book = await openWorkbook(bytes);
  try {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
      more?.(sheet);
      await context.sync();
    });
    return textOf(partsOf(await book.save()), sheetPart);
  } finally {
    await book.close();
  }
}

const formulasIn = (xml: string): string[] =>
  [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/gu)].map((match) => match[1] ?? '');

test.each([
  ["_xlfn.STDEV.S('Bảng 1'!D2:D3)", "_xlfn.STDEV.S('Bảng 1'!E3:E4)"],
  ['_xlfn.LET(_xlpm.x,D2,_xlpm.x*2)', '_xlfn.LET(_xlpm.x,E3,_xlpm.x*2)'],
  ['SUM( D2 : D3 , 1 )', 'SUM( E3 : E4 , 1 )'],
  ['SUM(D1:D3)', 'SUM(E1:E4)'],
  ['sum(d2)+N("_xlfn.IFS")', 'sum(E3)+N("_xlfn.IFS")'],
  ['D2\n+1', 'E3\n+1'],
  ['[1]Sheet1!D2+D2', '[1]Sheet1!D2+E3'],
  ['SUM((D2,D3))', 'SUM((E3,E4))'],
])('%s is moved and keeps its spelling', async (before, after) => {
  const xml = await moved(await bookOf(`<row r="2"><c r="D2"><v>5</v></c></row>${cell('F9', before)}`));
  expect(formulasIn(xml)).toEqual([after]);
});

test('a formula that a person wrote anew is written with the marks that files want', () => {
  expect(formulaForFile('=LET(x,A1,IFS(x>1,FILTER(A1:A3,A1:A3>x),TRUE,"IFS("))')).toBe(
    '_xlfn.LET(_xlpm.x,A1,_xlfn.IFS(_xlpm.x>1,_xlfn._xlws.FILTER(A1:A3,A1:A3>_xlpm.x),TRUE,"IFS("))',
  );
  expect(formulaForFile('=LAMBDA(f,f(2))(A1)')).toBe('_xlfn.LAMBDA(_xlpm.f,_xlpm.f(2))(A1)');
  expect(withoutPrefixes('_xlfn.IFS(A1,"_xlfn.IFS")')).toBe('IFS(A1,"_xlfn.IFS")');
});

test.each([
  ['another workbook', '[1]Sheet1!A1*2', '[1]Sheet1!A1*2'],
  ['a cube', 'CUBEVALUE("x",D2)', 'CUBEVALUE("x",E3)'],
  ['a structured reference', 'SUM(BangDiem[Điểm])', 'SUM(BangDiem[Điểm])'],
  ['a function it lacks', 'STOCKHISTORY(D2)', 'STOCKHISTORY(E3)'],
])('%s: the value of the file is kept, moved and computed with', async (_, before, after) => {
  const bytes = await bookOf(
    `<row r="2"><c r="D2"><v>5</v></c></row>${cell('F9', before, '<v>7.25</v>')}${cell('F10', 'F9*2', '<v>14.5</v>')}`,
  );
  const book = await openWorkbook(bytes);
  expect(book.engine.extras.leftOut).toEqual([{ kind: 'formulas', where: 'Bảng 1', count: 1 }]);
  const read = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('G12').formulas = [['=G10+1']];
    const area = sheet.getRange('G10:G12').load('formulas, values');
    await context.sync();
    return area.toJSON();
  });
  expect(read.formulas).toEqual([[`=${after}`], ['=G10*2'], ['=G10+1']]);
  expect(read.values).toEqual([[7.25], [14.5], [8.25]]);
  const xml = textOf(partsOf(await book.save()), sheetPart);
  const again = await openWorkbook(book.engine.toFile());
  expect(again.engine.extras.leftOut).toEqual([{ kind: 'formulas', where: 'Bảng 1', count: 1 }]);
  await again.close();
  await book.close();
  expect(xml).toContain(`<f>${after}</f><v>7.25</v>`);
});

test('a kept formula that is typed over is a formula like any other', async () => {
  const bytes = await bookOf(cell('F9', 'SUM(BangDiem[Điểm])', '<v>7</v>'));
  const xml = await moved(bytes, (sheet) => (sheet.getRange('G10').formulas = [['=1+1']]));
  expect(xml).toContain('<f>1+1</f><v>2</v>');
});

test('a dynamic array keeps its mark, its size and its results', async () => {
  const xml = await moved(odd('dynamic'));
  expect(xml).toContain('cm="1"><f t="array" ref="L61:L62">_xlfn._xlws.FILTER(E5:E6,F5:F6&gt;0)</f><v>3</v>');
  expect(xml).toMatch(/<c r="L62"[^>]*><v>2.4<\/v>/u);
});

test('an array is not stretched by a row that comes into it', async () => {
  const array =
    '<row r="1"><c r="D1"><f t="array" ref="D1:D3">ROW(A1:A3)</f><v>1</v></c></row><row r="2"><c r="D2"><v>2</v></c></row><row r="3"><c r="D3"><v>3</v></c></row>';
  const xml = await moved(await bookOf(array));
  expect(xml).toContain('<c r="E1"><f t="array" ref="E1:E3">ROW(A1:A4)</f><v>1</v></c>');
  // What the last row held was the array's, and no number that anybody typed.
  expect(xml).not.toMatch(/r="E4"[^>]*><v>/u);
});

test('the bounds of scales, bars and icons that are cells go along', async () => {
  const rule = (kind: string, inside: string): string =>
    `<conditionalFormatting sqref="D2:D9"><cfRule type="${kind}" priority="1">${inside}</cfRule></conditionalFormatting>`;
  const bar = `<dataBar><cfvo type="min"/><cfvo type="formula" val="$D$2*2"/><color rgb="FF00AA00"/></dataBar>`;
  const scale = `<colorScale><cfvo type="num" val="$D$2"/><cfvo type="max"/><color rgb="FF00AA00"/><color rgb="FFAA0000"/></colorScale>`;
  const icons = `<iconSet><cfvo type="percent" val="0"/><cfvo type="num" val="D3"/><cfvo type="num" val="3"/></iconSet>`;
  const after = rule('dataBar', bar) + rule('colorScale', scale) + rule('iconSet', icons);
  const xml = await moved(await bookOf('<row r="2"><c r="D2"><v>5</v></c></row>', after));
  expect([...xml.matchAll(/ val="([^"]*)"/gu)].map((match) => match[1])).toEqual([
    '$E$3*2',
    '$E$3',
    '0',
    'E4',
    '3',
  ]);
  expect(xml.match(/sqref="E3:E10"/gu)).toHaveLength(3);
});

test('a part in UTF-16 says that it is UTF-8 once it is written as that', async () => {
  const book = await readXlsx(odd('enc-utf16-sheet'));
  setCell(book, 39, 0, { v: 'Điểm', t: 1 });
  const bytes = await writeXlsx(book);
  expect(textOf(partsOf(bytes), sheetPart)).toMatch(/^<\?xml [^>]*encoding="UTF-8"/u);
  expect(cellAt(await readXlsx(bytes), 39, 0)?.v).toBe('Điểm');
});

test('a part in another encoding than UTF-8 is read as it says', async () => {
  const bytes = await bookOf('<row r="1"><c r="A1" t="inlineStr"><is><t>\u00d7</t></is></c></row>');
  const parts = partsOf(bytes);
  const xml = textOf(parts, sheetPart).replace('UTF-8', 'windows-1252');
  parts[sheetPart] = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
  expect(cellAt(await readXlsx(packed(parts)), 0, 0)?.v).toBe('\u00d7');
});

test.each(['nostyles', 'no-content-types'])(
  '%s: the part that is missing is made when it is needed',
  async (name) => {
    const bytes = odd(name);
    const book = await readXlsx(bytes);
    setCell(book, 39, 0, { v: 1.5, t: 2, s: { bl: 1 } });
    book.extras.customXmlParts.push({ id: '{1}', namespace: 'urn:x', xml: '<x xmlns="urn:x"/>' });
    const written = await writeXlsx(book);
    const sheet = (await readWithExcelJs(written)).worksheets[0];
    expect(sheet?.getCell('A40').font.bold).toBe(true);
    expect(textOf(partsOf(written), '[Content_Types].xml')).toContain('PartName="/xl/styles');
  },
);

test.each(['<Types>', '<Types xmlns="x"/><Types/>', '<x/>'])(
  'content types that are none (%s) are made anew when they are needed',
  async (types) => {
    const parts = partsOf(odd('nostyles'));
    parts['[Content_Types].xml'] = new TextEncoder().encode(types);
    const book = await readXlsx(packed(parts));
    setCell(book, 39, 0, { v: 1.5, t: 2, s: { bl: 1 } });
    const sheet = (await readWithExcelJs(await writeXlsx(book))).worksheets[0];
    expect(sheet?.getCell('A40').font.bold).toBe(true);
  },
);

const files = [
  'prefixes',
  'dynamic',
  'structured',
  'enc-utf16-sheet',
  'nostyles',
  'no-content-types',
  'row-100k-one-cell',
  'row-last',
  'cols-1-to-16384',
  'merge-cols',
  'longname',
];

test.each(files)('%s: a write that changes nothing gives the very bytes back', async (name) => {
  const bytes = odd(name);
  const book = await openWorkbook(bytes);
  expect(changedParts(bytes, await book.save())).toEqual([]);
  expect(Buffer.compare(await book.save(), bytes)).toBe(0);
  await book.close();
});

const samples = join(__dirname, '../../../assets/samples');

test.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))(
  '%s: read and saved, it is the very bytes it was',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(samples, name)));
    expect(Buffer.compare(await writeXlsx(await readXlsx(bytes)), bytes)).toBe(0);
    const book = await openWorkbook(bytes);
    expect(Buffer.compare(await book.save(), bytes)).toBe(0);
    await book.close();
  },
);
