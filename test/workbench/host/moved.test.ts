/** Rows and columns moved in the grid, as a person drags them: workbook names go along. */
import { RANGE_TYPE } from '@univerjs/core';
import { MoveColsCommand, MoveRowsCommand } from '@univerjs/sheets';
import { eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ],
  },
]);

const name = async (address: string): Promise<void> => {
  await onSheet((sheet, { workbook }) => {
    workbook.names.add('N', sheet.getRange(address));
  });
};

const referred = async (): Promise<string> => {
  const item = await onSheet((_, { workbook }) => workbook.names.getItem('N').load('formula'));
  return String(item.formula);
};

const whole = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 19 };

const move = async (kind: 'row' | 'column', from: number, to: number): Promise<void> => {
  const { engine } = book.now;
  const range = (at: number) =>
    kind === 'row'
      ? { ...whole, startRow: at, endRow: at, rangeType: RANGE_TYPE.ROW }
      : { ...whole, startColumn: at, endColumn: at, rangeType: RANGE_TYPE.COLUMN };
  await engine.run(kind === 'row' ? MoveRowsCommand.id : MoveColsCommand.id, {
    unitId: engine.unitId,
    subUnitId: engine.workbook.getActiveSheet().getSheetId(),
    range: range(from),
    fromRange: range(from),
    toRange: range(to),
  });
};

test('a row moved up takes its name along', async () => {
  await name('B3');
  await move('row', 2, 0);
  expect(await referred()).toBe('=S!$B$1');
});

test('a column moved to the right takes its name along', async () => {
  await name('A1:A4');
  await move('column', 0, 3);
  expect(await referred()).toBe('=S!$C$1:$C$4');
});
