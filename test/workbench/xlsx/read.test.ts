import { readXlsx } from '../../../src/workbench/xlsx';
import { cellAt, excelJs, resource, sheetAt, styleAt, withParts } from './fixtures';

/** A sheet part with given rows, in place of the one ExcelJS made. */
async function withRows(rows: string, more = ''): Promise<Uint8Array> {
  const bytes = await excelJs((workbook) => {
    workbook.addWorksheet('A').getCell('A1').value = 1;
  });
  return withParts(bytes, () => ({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`,
  }));
}

test('values keep their kinds: text that looks like a number stays text', async () => {
  const book = await readXlsx(
    await excelJs((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.getCell('A1').value = '1.10';
      sheet.getCell('A2').value = 1.1;
      sheet.getCell('A3').value = true;
      sheet.getCell('A4').value = { error: '#REF!' };
      sheet.getCell('A5').value = { richText: [{ text: '1.10 ' }, { text: 'đậm', font: { bold: true } }] };
      sheet.getCell('A6').value = { formula: 'A2*2', result: 2.2 };
    }),
  );
  expect(cellAt(book, 0, 0)).toEqual({ v: '1.10', t: 1 });
  expect(cellAt(book, 1, 0)).toEqual({ v: 1.1, t: 2 });
  expect(cellAt(book, 2, 0)).toEqual({ v: 1, t: 3 });
  expect(cellAt(book, 3, 0)).toEqual({ v: '#REF!', t: 1, custom: { error: true } });
  expect(cellAt(book, 4, 0)).toEqual({ v: '1.10 đậm', t: 1 });
  expect(cellAt(book, 5, 0)).toEqual({ v: 2.2, t: 2, f: '=A2*2' });
});

test('numbers are exactly those of the file', async () => {
  const book = await readXlsx(
    await withRows('<row r="1"><c r="A1"><v>86.239099999999993</v></c><c r="B1"><v>1E-3</v></c></row>'),
  );
  expect(cellAt(book, 0, 0)?.v).toBe(86.2391);
  expect(cellAt(book, 0, 1)?.v).toBe(0.001);
});

test('a shared formula is written out for each of its cells', async () => {
  const book = await readXlsx(
    await withRows(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">SUM($A1:B1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row>',
    ),
  );
  expect([0, 1, 2].map((row) => cellAt(book, row, 2)?.f)).toEqual([
    '=SUM($A1:B1)&"A1"',
    '=SUM($A2:B2)&"A1"',
    '=SUM($A3:B3)&"A1"',
  ]);
});

test('cells without addresses follow one another, prefixes of new functions are dropped', async () => {
  const book = await readXlsx(
    await withRows('<row><c><v>1</v></c><c><f>_xlfn.IFS(A1=1,2)</f></c></row><row><c><v>3</v></c></row>'),
  );
  expect(cellAt(book, 0, 1)?.f).toBe('=IFS(A1=1,2)');
  expect(cellAt(book, 1, 0)?.v).toBe(3);
});

test('an ISO date becomes the serial number of its date system', async () => {
  const rows = '<row r="1"><c r="A1" t="d"><v>2022-03-02</v></c></row>';
  expect(cellAt(await readXlsx(await withRows(rows)), 0, 0)?.v).toBe(44622);
  const from1904 = withParts(await withRows(rows), (texts) => ({
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace(
      /<workbookPr[^>]*\/>/,
      '<workbookPr date1904="1"/>',
    ),
  }));
  const book = await readXlsx(from1904);
  expect(book.extras.date1904).toBe(true);
  expect(cellAt(book, 0, 0)?.v).toBe(44622 - 1462);
});

test('escaped characters are read as what they stand for', async () => {
  const book = await readXlsx(
    await withRows('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>'),
  );
  expect(cellAt(book, 0, 0)?.v).toBe('a\rb_x000D_');
});

test('looks, layout and print set-up arrive', async () => {
  const book = await readXlsx(
    await excelJs((workbook) => {
      const sheet = workbook.addWorksheet('Phụ lục 2', {
        views: [{ state: 'frozen', ySplit: 5, xSplit: 2 }],
        pageSetup: {
          orientation: 'landscape',
          paperSize: 9,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printArea: 'A1:G9',
          printTitlesRow: '5:6',
        },
      });
      const cell = sheet.getCell('B2');
      cell.value = 0.5;
      cell.numFmt = '0.00';
      cell.font = { name: 'Times New Roman', size: 13, bold: true, color: { argb: 'FFFF0000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
      cell.border = { top: { style: 'thin' }, left: { style: 'double', color: { argb: 'FF00FF00' } } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      sheet.mergeCells('C1:D2');
      sheet.getColumn(1).width = 10;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(4).height = 30;
      sheet.getCell('A7').value = 'ẩn';
      sheet.getRow(7).hidden = true;
      workbook.addWorksheet('Ẩn', { state: 'veryHidden' });
    }),
  );
  expect(styleAt(book, 1, 1)).toMatchObject({
    ff: 'Times New Roman',
    fs: 13,
    bl: 1,
    cl: { rgb: '#FF0000' },
    bg: { rgb: '#FFFF00' },
    bd: { t: { s: 1 }, l: { s: 7, cl: { rgb: '#00FF00' } } },
    n: { pattern: '0.00' },
    ht: 2,
    vt: 2,
    tb: 3,
  });
  const sheet = sheetAt(book);
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 2, endRow: 1, endColumn: 3 }]);
  expect(sheet.freeze).toEqual({ xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 });
  expect(sheet.columnData?.[0]?.w).toBe(70);
  expect(sheet.columnData?.[2]?.hd).toBe(1);
  expect(sheet.rowData?.[3]).toMatchObject({ h: 40, ia: 0 });
  expect(sheet.rowData?.[6]?.hd).toBe(1);
  const extras = book.extras.sheets[sheet.id ?? ''];
  expect(extras?.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: 'A1:G9',
    printTitleRows: '$5:$6',
  });
  expect(sheetAt(book, 1).hidden).toBe(1);
  expect(book.extras.sheets[book.snapshot.sheetOrder[1] ?? '']?.veryHidden).toBe(true);
});

test('protection, unlocked cells, names of either scope and conditional formats arrive', async () => {
  const bytes = await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('Phụ lục');
    for (const address of ['B2', 'C2', 'B3', 'C3', 'E9']) {
      sheet.getCell(address).value = 1;
      sheet.getCell(address).protection = { locked: false };
    }
    sheet.addConditionalFormatting({
      ref: 'D7:D9',
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: ['$D7<$C7'],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
        },
      ],
    });
    workbook.definedNames.add("'Phụ lục'!$D$6:$D$9", 'CCHC_A_Diem');
  });
  const protectedBytes = withParts(bytes, (texts) => ({
    'xl/worksheets/sheet1.xml': (texts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '</sheetData>',
      '</sheetData><sheetProtection password="CC3D" sheet="1" formatCells="0"/>',
    ),
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      '<definedName name="Rieng" localSheetId="0" hidden="1">SUM(\'Phụ lục\'!$A$1:$A$2)</definedName></definedNames>',
    ),
  }));
  const book = await readXlsx(protectedBytes);
  const id = book.snapshot.sheetOrder[0] ?? '';
  const protection = book.extras.sheets[id]?.protection;
  expect(protection).toMatchObject({ protected: true, hasPassword: true, unlocked: ['B2:C3', 'E9'] });
  expect(protection?.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
  expect(Object.values(resource<Record<string, object>>(book, 'SHEET_DEFINED_NAME_PLUGIN'))).toEqual([
    expect.objectContaining({
      name: 'CCHC_A_Diem',
      formulaOrRefString: "'Phụ lục'!$D$6:$D$9",
      localSheetId: 'AllDefaultWorkbook',
    }),
    expect.objectContaining({
      name: 'Rieng',
      formulaOrRefString: "=SUM('Phụ lục'!$A$1:$A$2)",
      localSheetId: id,
      hidden: true,
    }),
  ]);
  expect(resource<Record<string, unknown[]>>(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id]).toEqual([
    {
      cfId: 'file-0',
      stopIfTrue: false,
      ranges: [{ startRow: 6, startColumn: 3, endRow: 8, endColumn: 3 }],
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: '=$D7<$C7',
        style: { bg: { rgb: '#FFC7CE' } },
      },
    },
  ]);
});
