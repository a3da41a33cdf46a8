import { codeOf, eachBook, onSheet } from '../../support/office';

eachBook(() => [
  {
    name: 'S',
    cells: [['a', 'b', 'c', null], [1, 2, 3, null], [4, 5, 6, null], [], [null, null, null, 'far']],
  },
]);

type Lead = (sheet: Excel.Worksheet) => Excel.Range;
const address = async (lead: Lead): Promise<string> =>
  (await onSheet((sheet) => lead(sheet).load('address'))).address;

const leads: readonly (readonly [string, Lead, string])[] = [
  ['getCell', (s) => s.getRange('B2:C3').getCell(1, 1), 'S!C3'],
  ['getRow', (s) => s.getRange('B2:C3').getRow(1), 'S!B3:C3'],
  ['getColumn', (s) => s.getRange('B2:C3').getColumn(0), 'S!B2:B3'],
  ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), 'S!2:3'],
  ['getEntireColumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'S!B:C'],
  ['getLastCell', (s) => s.getRange('B2:C3').getLastCell(), 'S!C3'],
  ['getLastRow', (s) => s.getRange('B2:C3').getLastRow(), 'S!B3:C3'],
  ['getLastColumn', (s) => s.getRange('B2:C3').getLastColumn(), 'S!C2:C3'],
  ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(-1, 2), 'S!D1:E2'],
  ['getResizedRange', (s) => s.getRange('B2:C3').getResizedRange(2, -1), 'S!B2:B5'],
  ['getAbsoluteResizedRange', (s) => s.getRange('B2').getAbsoluteResizedRange(2, 3), 'S!B2:D3'],
  ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D5'), 'S!B2:D5'],
  ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:E9'), 'S!B2:C3'],
  ['getRowsAbove', (s) => s.getRange('B5:C6').getRowsAbove(2), 'S!B3:C4'],
  ['getRowsBelow', (s) => s.getRange('B5:C6').getRowsBelow(), 'S!B7:C7'],
  ['getColumnsBefore', (s) => s.getRange('C2').getColumnsBefore(1), 'S!B2'],
  ['getColumnsAfter', (s) => s.getRange('C2').getColumnsAfter(2), 'S!D2:E2'],
  ['getSurroundingRegion', (s) => s.getRange('B2').getSurroundingRegion(), 'S!A1:C3'],
  ['getUsedRange of a range', (s) => s.getRange('B:D').getUsedRange(true), 'S!B1:D5'],
  ['getUsedRange of the sheet', (s) => s.getUsedRange(), 'S!A1:D5'],
  ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 2, 3, 4), 'S!C2:F4'],
  ['getCell of the sheet', (s) => s.getCell(0, 25), 'S!Z1'],
  ['getRangeEdge', (s) => s.getRange('A1').getRangeEdge('Down'), 'S!A3'],
  ['getRangeEdge over a gap', (s) => s.getRange('D1').getRangeEdge('Down'), 'S!D5'],
  ['getExtendedRange', (s) => s.getRange('A1').getExtendedRange('Right'), 'S!A1:C1'],
  ['an absolute address', (s) => s.getRange('$C$3:$A$1'), 'S!A1:C3'],
  ['an address with its sheet', (s) => s.getRange('S!B2'), 'S!B2'],
  ['whole rows', (s) => s.getRange('3:2'), 'S!2:3'],
];

test.each(leads)('%s', async (_, lead, expected) => {
  expect(await address(lead)).toBe(expected);
});

const outside: readonly (readonly [string, Lead, string])[] = [
  ['above the first row', (s) => s.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
  ['left of the first column', (s) => s.getRange('A1').getColumnsBefore(1), 'InvalidArgument'],
  ['no cells', (s) => s.getRange('A1').getResizedRange(-1, 0), 'InvalidArgument'],
  ['nothing in common', (s) => s.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
  ['another sheet', (s) => s.getRange('Other!A1'), 'InvalidArgument'],
];

test.each(outside)('%s fails', async (_, lead, code) => {
  expect(await codeOf((sheet) => lead(sheet).load('address'))).toBe(code);
});

test('what is not there is a null object where one is asked for', async () => {
  const [common, used] = await onSheet((sheet) => [
    sheet.getRange('A1').getIntersectionOrNullObject('B2'),
    sheet.getRange('Z1:Z9').getUsedRangeOrNullObject(),
  ]);
  expect([common?.isNullObject, used?.isNullObject]).toEqual([true, true]);
});

test('blank, constant, formula and visible cells', async () => {
  const [blanks, numbers, formulas] = await onSheet((sheet) => {
    sheet.getRange('C2').formulas = [['=A2+B2']];
    return [
      sheet.getRange('A3:D4').getSpecialCells('Blanks'),
      sheet.getRange('A1:D5').getSpecialCells('Constants', 'Numbers'),
      sheet.getRange('A1:D5').getSpecialCells('Formulas'),
    ].map((areas) => areas.load('address,cellCount'));
  });
  expect(blanks?.address).toBe('S!D3,S!A4:D4');
  expect(numbers?.address).toBe('S!A2:B2,S!A3:C3');
  expect(formulas?.address).toBe('S!C2');
  expect(await codeOf((sheet) => sheet.getRange('A1:B2').getSpecialCells('Blanks').load('address'))).toBe(
    'ItemNotFound',
  );
});

test('special cells of several areas', async () => {
  const found = await onSheet((sheet) => {
    sheet.getRange('A1:A3').values = [[1], [''], ['x']];
    sheet.getRange('C1:C3').values = [[2], [''], ['']];
    const areas = sheet.getRanges('A1:A3,C1:C3');
    return [
      areas.getSpecialCells('Constants', 'Numbers').load('address'),
      areas.getSpecialCells('Blanks').load('address'),
      areas.getSpecialCellsOrNullObject('Formulas').load('isNullObject'),
    ] as const;
  });
  expect(found.map((areas) => (areas.isNullObject ? null : areas.address))).toEqual([
    'S!A1,S!C1',
    'S!A2,S!C2:C3',
    null,
  ]);
});
