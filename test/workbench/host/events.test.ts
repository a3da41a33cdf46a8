import { RedoCommand, UndoCommand } from '@univerjs/core';
import {
  InsertRowByRangeCommand,
  SetRangeValuesCommand,
  SetWorksheetActivateCommand,
} from '@univerjs/sheets';

import { drain, eachBook, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, '=A1+B1'],
    ],
  },
  { name: 'T', cells: [['=SUM(S!A1:A2)']] },
]);

type Heard = Record<string, unknown>;

/** Listens to an event and collects what it brings. */
async function listen(
  on: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await onSheet((sheet, context) => {
    const handlers = on(sheet, context) as { add(handler: (event: Heard) => Promise<void>): unknown };
    handlers.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
  });
  return heard;
}

/** A person types into a cell of the grid. */
const type = async (row: number, column: number, v: number): Promise<void> =>
  await book.now.engine.run(SetRangeValuesCommand.id, {
    unitId: book.now.engine.unitId,
    subUnitId: 's1',
    range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    value: { v },
  });

/** Whatever is to come has come. */
const quiet = async (): Promise<void> => await drain(book.now);

describe('changes', () => {
  test('typed in the grid are told with what was there before', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await type(0, 0, 9);
    await quiet();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      type: 'WorksheetChanged',
      worksheetId: 's1',
      triggerSource: 'Unknown',
      details: { valueBefore: 1, valueAfter: 9, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    });
    expect(await valuesOf('B2')).toEqual([[11]]);
    await quiet();
    expect(heard).toHaveLength(1);
  });

  test('of the add-in itself are told as its own', async () => {
    const heard = await listen((_, { workbook }) => workbook.worksheets.onChanged);
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 1],
        [1, 1],
      ];
    });
    await quiet();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: 'A1:B2',
      changeType: 'RangeEdited',
      triggerSource: 'ThisLocalAddin',
      worksheetId: 's1',
    });
  });

  test.each([
    ['RowInserted', '2:3', (s: Excel.Worksheet) => s.getRange('2:3').insert('Down')],
    ['RowDeleted', '1:1', (s: Excel.Worksheet) => s.getRange('1:1').delete('Up')],
    ['ColumnInserted', 'A:B', (s: Excel.Worksheet) => s.getRange('A:B').insert('Right')],
    ['ColumnDeleted', 'B:B', (s: Excel.Worksheet) => s.getRange('B:B').delete('Left')],
    ['CellInserted', 'A1', (s: Excel.Worksheet) => s.getRange('A1').insert('Down')],
    ['CellDeleted', 'A1', (s: Excel.Worksheet) => s.getRange('A1').delete('Up')],
  ])('%s is told once, without the formulas that follow', async (changeType, address, work) => {
    const heard = await listen((_, { workbook }) => workbook.worksheets.onChanged);
    await onSheet((sheet) => {
      work(sheet);
    });
    await quiet();
    expect(heard.length).toBeGreaterThan(0);
    await quiet();
    expect(heard.map((event) => [event.changeType, event.address])).toEqual([[changeType, address]]);
  });

  test('rows that a person inserts, undoes and redoes are told each time', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    const { engine } = book.now;
    await engine.run(InsertRowByRangeCommand.id, {
      unitId: engine.unitId,
      subUnitId: 's1',
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 19 },
      direction: 2,
    });
    await engine.run(UndoCommand.id);
    await engine.run(RedoCommand.id);
    await quiet();
    expect(heard).toHaveLength(3);
    expect(heard.map((event) => event.changeType)).toEqual(['RowInserted', 'RowDeleted', 'RowInserted']);
  });

  test('a person’s undo of the add-in’s writing is told and puts values, formulas and formats back', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await onSheet((sheet) => {
      sheet.getRange('B2').values = [[7]];
    });
    await book.now.engine.run(UndoCommand.id);
    await quiet();
    expect(heard).toHaveLength(2);
    const cell = await onSheet((sheet) => sheet.getRange('B2').load('formulas,values'));
    expect([cell.formulas, cell.values]).toEqual([[['=A1+B1']], [[3]]]);
  });

  test('a new format is no change of content', async () => {
    const changed = await listen((sheet) => sheet.onChanged);
    const formatted = await listen((sheet) => sheet.onFormatChanged);
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
    });
    await quiet();
    expect(formatted).toHaveLength(1);
    await quiet();
    expect([formatted[0]?.address, changed]).toEqual(['A1:B1', []]);
  });

  test('the range of an event can be read', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await type(1, 0, 5);
    await quiet();
    expect(heard).toHaveLength(1);
    const event = heard[0] as unknown as Excel.WorksheetChangedEventArgs;
    const range = await Excel.run(async (context) => {
      const found = event.getRange(context).load('address,values');
      await context.sync();
      return found;
    });
    expect([range.address, range.values]).toEqual(['S!A2', [[5]]]);
  });
});

describe('listening', () => {
  test('ends when the handler is removed', async () => {
    let count = 0;
    const result = await onSheet((sheet) =>
      sheet.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      }),
    );
    await type(0, 0, 2);
    await quiet();
    expect(count).toBe(1);
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    await type(0, 0, 3);
    await quiet();
    expect(count).toBe(1);
  });

  test('rests while events are switched off', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await onSheet((_, context) => {
      context.runtime.enableEvents = false;
    });
    await type(0, 0, 2);
    await quiet();
    await onSheet((_, context) => {
      context.runtime.enableEvents = true;
    });
    await type(0, 0, 3);
    await quiet();
    expect(heard).toHaveLength(1);
    await quiet();
    expect(heard).toHaveLength(1);
  });
});

describe('sheets', () => {
  test('added, renamed, moved, hidden and deleted', async () => {
    const added = await listen((_, { workbook }) => workbook.worksheets.onAdded);
    const renamed = await listen((_, { workbook }) => workbook.worksheets.onNameChanged);
    const moved = await listen((_, { workbook }) => workbook.worksheets.onMoved);
    const hidden = await listen((_, { workbook }) => workbook.worksheets.onVisibilityChanged);
    const deleted = await listen((_, { workbook }) => workbook.worksheets.onDeleted);
    const { id } = await onSheet((_, { workbook }) => workbook.worksheets.add('Mới').load('id'));
    await onSheet((_, { workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.name = 'Đổi tên';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.visibility = 'Visible';
      sheet.delete();
    });
    await quiet();
    expect(deleted).toHaveLength(1);
    expect(hidden).toHaveLength(2);
    expect(added.map((event) => event.worksheetId)).toEqual([id]);
    expect(renamed).toMatchObject([{ nameBefore: 'Mới', nameAfter: 'Đổi tên', worksheetId: id }]);
    expect(moved).toMatchObject([{ positionBefore: 2, positionAfter: 0 }]);
    expect(hidden.map((event) => event.visibilityAfter)).toEqual(['Hidden', 'Visible']);
    expect(deleted.map((event) => event.worksheetId)).toEqual([id]);
  });

  test('activated by a person or by the add-in', async () => {
    const on = await listen((_, { workbook }) => workbook.worksheets.onActivated);
    const off = await listen((sheet) => sheet.onDeactivated);
    const { engine } = book.now;
    await engine.run(SetWorksheetActivateCommand.id, { unitId: engine.unitId, subUnitId: 's2' });
    await onSheet((sheet) => sheet.activate());
    await quiet();
    expect(on).toHaveLength(2);
    expect(on.map((event) => event.worksheetId)).toEqual(['s2', 's1']);
    expect(off.map((event) => event.worksheetId)).toEqual(['s1']);
  });

  test('protected and opened again', async () => {
    const heard = await listen((sheet) => sheet.onProtectionChanged);
    await onSheet((sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
    });
    await quiet();
    expect(heard).toHaveLength(2);
    expect(heard.map((event) => event.isProtected)).toEqual([true, false]);
  });

  test('computed: each sheet whose formulas changed', async () => {
    const heard = await listen((_, { workbook }) => workbook.worksheets.onCalculated);
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[100]];
    });
    await quiet();
    expect(heard).toHaveLength(2);
    expect(heard.map((event) => event.worksheetId).sort()).toEqual(['s1', 's2']);
  });
});

describe('selection and bindings', () => {
  test('what is selected', async () => {
    const ofSheet = await listen((sheet) => sheet.onSelectionChanged);
    const ofBook = await listen((_, { workbook }) => workbook.onSelectionChanged);
    await onSheet((sheet) => sheet.getRange('B2:C3').select());
    await quiet();
    expect(ofSheet).toHaveLength(1);
    expect(ofBook).toHaveLength(1);
    expect(ofSheet[0]).toMatchObject({ address: 'B2:C3', worksheetId: 's1' });
  });

  test('inserting rows does not count as selecting', async () => {
    await onSheet((sheet) => sheet.getRange('B2').select());
    const heard = await listen((sheet) => sheet.onSelectionChanged);
    const cell = await onSheet((sheet, { workbook }) => {
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('A1').values = [[3]];
      return workbook.getActiveCell().load('address');
    });
    expect(cell.address).toBe('S!B2');
    await quiet();
    expect(heard.filter((event) => event.address !== 'B2')).toEqual([]);
  });

  test('a binding tells when its cells change, wherever they have moved', async () => {
    const heard = await listen((sheet, { workbook }) => {
      workbook.names.add('Diem', sheet.getRange('A1:A2'));
      return workbook.bindings.addFromNamedItem('Diem', 'Range', 'diem').onDataChanged;
    });
    await type(0, 1, 5);
    await quiet();
    expect(heard).toHaveLength(0);
    await type(1, 0, 5);
    await quiet();
    expect(heard).toHaveLength(1);
    await onSheet((sheet) => sheet.getRange('1:1').insert('Down'));
    await quiet();
    const before = heard.length;
    await type(2, 0, 6);
    await quiet();
    expect(heard).toHaveLength(before + 1);
    expect((heard[0]?.binding as Excel.Binding).id).toBe('diem');
  });

  test('settings tell when they change', async () => {
    const heard = await listen((_, { workbook }) => workbook.settings.onSettingsChanged);
    await onSheet((_, { workbook }) => workbook.settings.add('a', 1));
    await quiet();
    expect(heard).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });
});
