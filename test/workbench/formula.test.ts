/** Functions of the engine answer as Excel's do, also beside formulas that compute on the way. */
import { eachBook, onSheet } from '../support/office';

const codes = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1', '2.2', 3, ''];
const points = [3, 2.4, 1, 1.5, 0.5, 2, 1, 1, 2.25, 10];

eachBook(() => [
  {
    name: 'S',
    cells: codes.map((code, row) => [code, points[row] ?? 0]),
  },
]);

/** Computes on the column first: what comes out of it must not be taken for what the cells hold. */
const before = '=SUMPRODUCT((LEN(A1:A10)=1)*B1:B10)';

test.each<[string, string | number | boolean]>([
  ['=COUNTIF(A1:A10,"1.*")', 4],
  ['=COUNTIF(A1:A10,"?.?")', 4],
  ['=COUNTIF(A1:A10,"~*")', 0],
  ['=COUNTIF(A1:A10,"<>1")', 9],
  ['=COUNTIF(A1:A10,"=1*")', 5],
  ['=COUNTIF(A1:A10,1)', 1],
  ['=COUNTIF(A1:A10,">2")', 1],
  ['=SUMIF(A1:A10,"1.*",B1:B10)', 5.4],
  ['=SUMIF(A1:A10,"1.1*",B1)', 4.9],
  ['=SUMIFS(B1:B10,A1:A10,"1.1.?",B1:B10,">1")', 1.5],
  ['=AVERAGEIF(A1:A10,"1.1.*",B1:B10)', 1.25],
  ['=IF(A1=1,"một","khác")', 'khác'],
  ['=A1="1"', true],
  ['=A9=3', true],
  ['=IFERROR(MATCH(1,A1:A10,0),"không")', 'không'],
  ['=MATCH("2*",A1:A10,0)', 6],
  ['=IFERROR(VLOOKUP(2,A1:B10,2,FALSE),"không")', 'không'],
  ['=VLOOKUP("2.?",A1:B10,2,FALSE)', 1],
  ['=SUM(A1:A10)', 3],
  ['=A1+1', 2],
  ['=EDATE(DATE(2023,1,31),1)', 44_985],
  ['=EDATE(DATE(2024,1,31),1)', 45_351],
  ['=EDATE(DATE(2023,3,31),-1)', 44_985],
  ['=EDATE(DATE(2023,12,15),2)', 45_337],
  ['=IFERROR(EDATE("chữ",1),"lỗi")', 'lỗi'],
  ['=TEXT(1.005,"0.00")', '1.01'],
  ['=TEXT(-1.005,"0.00")', '-1.01'],
  ['=TEXT(0.285,"0.00")', '0.29'],
  ['=TEXT(1.0049999999999,"0.00")', '1.00'],
  ['=TEXT(0.5,"0.000")', '0.500'],
  ['=TEXT(45000.5,"yyyy-mm-dd hh:mm")', '2023-03-15 12:00'],
  ['=TEXT("chữ","0.00")', 'chữ'],
  ['=FIXED(1.005,2)', '1.01'],
  ['=PROPER("trần THỊ đào")', 'Trần Thị Đào'],
  ['=PROPER("ủy ban ở hà-nội 2a")', 'Ủy Ban Ở Hà-Nội 2A'],
])('%s', async (formula, value) => {
  const area = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('D1:D2');
    cells.formulas = [[before], [formula]];
    await context.sync();
    return cells.load('values');
  });
  expect(area.values).toEqual([
    [points[0]! + points[5]! + points[8]!],
    [typeof value === 'number' ? expect.closeTo(value, 9) : value],
  ]);
});

test('a sum of what is visible follows rows that are hidden and shown', async () => {
  const visible = async (hidden: boolean): Promise<unknown> =>
    await onSheet(async (sheet, context) => {
      sheet.getRange('A2:A4').rowHidden = hidden;
      const cell = sheet.getRange('D1');
      cell.formulas = [['=SUBTOTAL(109,B1:B10)']];
      await context.sync();
      cell.load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
  const all = points.reduce((sum, point) => sum + point, 0);
  expect(await visible(true)).toBeCloseTo(all - points[1]! - points[2]! - points[3]!, 9);
  expect(await visible(false)).toBeCloseTo(all, 9);
});

test('a cell shows the number as TEXT does', async () => {
  const text = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('D1:D3');
    cells.values = [[1.005], [-1.005], [1.004]];
    cells.numberFormat = [['0.00'], ['0.00'], ['0.00']];
    await context.sync();
    cells.load('text');
    await context.sync();
    return cells.text;
  });
  expect(text.map(([shown]) => shown?.replace(',', '.'))).toEqual(['1.01', '-1.01', '1.00']);
});
