import { columnIndex, rowIndex } from '../../src/a1/place';
import { select, selectedArea } from '../../src/excel/select';
import { closeBook, openBook, place, smallPlan } from './support';

const area = { top: rowIndex(1), left: columnIndex(0), bottom: rowIndex(3), right: columnIndex(3) };

describe('select', () => {
  beforeEach(async () => {
    await openBook([smallPlan, { name: 'Khác', cells: [['x']] }, { name: 'Ẩn', more: { hidden: 1 } }]);
  });
  afterEach(closeBook);

  test('a cell, on a sheet that was not active', async () => {
    expect(await select('s2', place(4, 2))).toEqual({ status: 'selected' });
    expect(await selectedArea()).toMatchObject({
      sheet: 'Khác',
      sheetId: 's2',
      top: 4,
      left: 2,
      bottom: 4,
      right: 2,
    });
  });

  test('an area and a row of it', async () => {
    await select('s1', area);
    expect(await selectedArea()).toMatchObject({ ...area, address: "'Phụ lục'!A2:D4" });
    await select('s1', { ...area, top: rowIndex(2), bottom: rowIndex(2) });
    expect(await selectedArea()).toMatchObject({ top: 2, bottom: 2, left: 0, right: 3 });
  });

  test.each([
    ['a sheet that is gone', 'nowhere'],
    ['a hidden sheet', 's3'],
  ])('refuses %s and leaves the selection', async (_, sheet) => {
    await select('s1', place(1, 1));
    expect(await select(sheet, place(0, 0))).toMatchObject({ status: 'refused', reason: 'missing' });
    expect(await selectedArea()).toMatchObject({ sheetId: 's1', top: 1, left: 1 });
  });

  test('refuses while a cell is edited', async () => {
    const open = await openBook();
    open.host.faults.cellEditMode(99);
    expect(await select('s1', place(0, 0))).toMatchObject({ status: 'refused', reason: 'edit-mode' });
  });
});
