import type { WorkbookChange } from '../../src/excel/changes';
import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read';
import { undoLast } from '../../src/excel/journal';
import { watchWorkbook } from '../../src/excel/watch';
import { applyPatch } from '../../src/excel/write';
import { insertRows } from '../../src/workbench/engine/structure';
import type { OpenWorkbook } from '../../src/workbench/node';
import { closeBook, openBook, patchOf, smallPlan, stillClock, typeByHand } from './support';

/** 1.14 says whose change it was; before that it is told by content. */
describe.each(['1.17', '1.13'])('watchWorkbook with ExcelApi %s', (version) => {
  let open: OpenWorkbook;
  let heard: (readonly WorkbookChange[])[] = [];
  let stop: () => Promise<void>;
  /** Whatever is to come has come, and been told. */
  const rest = async (): Promise<void> => await stillClock().rest();
  beforeEach(async () => {
    open = await openBook([smallPlan, { name: 'Khác', cells: [['x']] }], {
      requirements: { ExcelApi: version },
    });
    heard = [];
    stop = await watchWorkbook((changes) => heard.push(changes));
  });
  afterEach(async () => {
    open.host.faults.clear();
    await stop();
    await closeBook();
  });

  test('tells of an edit, in words that readAreas takes', async () => {
    const before = await readWorkbook();
    await typeByHand(open, 1, 3, 2.5);
    await rest();
    expect(heard).toEqual([[{ kind: 'cells', sheetId: 's1', address: 'D2' }]]);
    expect((await readAreas(heard.flat(), before)).grids).toEqual((await readWorkbook()).grids);
  });

  test('cells typed within a moment are told in one piece, each once: the pane reads them in one go', async () => {
    await typeByHand(open, 1, 3, 1);
    await typeByHand(open, 1, 3, 2);
    await typeByHand(open, 2, 3, 1);
    await rest();
    expect(stillClock().waited).toEqual([50]);
    expect(heard).toEqual([
      [
        { kind: 'cells', sheetId: 's1', address: 'D2' },
        { kind: 'cells', sheetId: 's1', address: 'D3' },
      ],
    ]);
  });

  test('a cell typed later is told later: the pane does not wait for a person to stop', async () => {
    await typeByHand(open, 1, 3, 1);
    await rest();
    await typeByHand(open, 2, 3, 1);
    await rest();
    expect(heard.map((changes) => changes.length)).toEqual([1, 1]);
  });

  test('tells of inserted rows, new and deleted sheets', async () => {
    const sheet = open.engine.sheet('s1');
    if (sheet) await insertRows(open.engine, sheet, 1, 1);
    await rest();
    expect(heard.flat()).toEqual([{ kind: 'shape', sheetId: 's1' }]);
    heard = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      context.workbook.worksheets.getItem('s2').delete();
      await context.sync();
    });
    await rest();
    expect(heard.flat()).toEqual([{ kind: 'book' }]);
  });

  test('is deaf to the add-in’s own writes and undo', async () => {
    await applyPatch(patchOf([1, 3, 2.7, '=SUM(D3:D4)'], [3, 3, '1,75', 1.75]));
    await rest();
    await undoLast();
    await rest();
    expect(heard).toEqual([]);
  });

  test('hears a person who changes what the add-in wrote', async () => {
    await applyPatch(patchOf([1, 3, 2.7, 2.5]));
    await typeByHand(open, 1, 3, 2.6);
    await rest();
    expect(heard.flat()).toEqual([{ kind: 'cells', sheetId: 's1', address: 'D2' }]);
  });

  test('tells when Excel cannot be asked whose change it was', async () => {
    await applyPatch(patchOf([1, 3, 2.7, 2.5]));
    await rest();
    await typeByHand(open, 1, 3, 2.5);
    open.host.faults.add({ kind: 'read', times: 9, error: { code: 'GeneralException' } });
    await rest();
    expect(heard.flat()).toEqual([{ kind: 'cells', sheetId: 's1', address: 'D2' }]);
  });

  test('registers once for all listeners, and falls silent with the last', async () => {
    const also: (readonly WorkbookChange[])[] = [];
    open.traffic.reset();
    const stopAlso = await watchWorkbook((changes) => also.push(changes));
    expect(open.traffic.requests).toEqual([]);
    await stop();
    await typeByHand(open, 1, 3, 1);
    await rest();
    expect([heard.length, also.length]).toEqual([0, 1]);
    await stopAlso();
    await typeByHand(open, 1, 3, 2);
    await rest();
    expect(also).toHaveLength(1);
  });
});
