/** Rows of missing criteria: inserted with names, formulas and print area following, and taken back without a trace. */
import { bindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { namesBehind } from '../../src/sheets/binding/sum-names';
import { recogniseWorkbook } from '../../src/sheets/recognise';
import { placesAmong } from './bad-days';
import { look } from './desk';
import { newRow, rowsPatch } from './new-rows';
import { closeBook, openBook, peek, type } from './support';

const sheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm 2021'],
    ['1', 'Lĩnh vực một', '=SUM(C3:C5)', '=SUM(D3:D5)'],
    ['1.1', 'Tiêu chí một', 1, 0.75],
    ['1.2', 'Tiêu chí hai', 2, 1.5],
    ['1.4', 'Tiêu chí bốn', 1, 1],
    ['2', 'Lĩnh vực hai', 3, 2],
    ['Tổng', null, '=SUM(C2,C6)', '=SUM(D2,D6)'],
  ],
};

const row = (after: number, code: string, name: string, above: string) =>
  newRow({
    after,
    code,
    above,
    cells: [
      { column: 1, content: { formula: name, literal: true, format: 'General' }, shows: name },
      { column: 2, content: { formula: 0.5, format: '0.00' }, shows: '0.5' },
    ],
  });

const twoPlaces = rowsPatch(
  row(3, '1.3', 'Tiêu chí ba', '1.2'),
  row(5, '2.1', '=Tiêu chí lạ', '2'),
  row(5, '2.2', 'Tiêu chí hai hai', '2'),
);

const whole = async (): Promise<unknown> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    const first = workbook.worksheets.getItem('s1');
    const cells = first.getRange('A1:F14');
    cells.load('values,formulas,numberFormat');
    const looks = cells.getCellProperties({
      format: { font: { bold: true }, fill: { color: true }, borders: { style: true } },
    });
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
    const printed = first.pageLayout.getPrintAreaOrNullObject();
    printed.load('address');
    await context.sync();
    return {
      cells: [cells.values, cells.formulas, cells.numberFormat, looks.value],
      names: workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: workbook.settings.items.map(({ key }) => key),
      printed: printed.isNullObject ? null : printed.address,
    };
  });

const dress = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('s1');
    context.workbook.names.add('CCHC_Mau_Diem2021', first.getRange('D2:D7'));
    first.pageLayout.setPrintArea('A1:D7');
    first.getRange('A4:D4').format.font.bold = true;
    first.getRange('A3:D3').format.fill.color = '#DDEEFF';
    await context.sync();
  });
};

describe('rows for missing criteria', () => {
  afterEach(closeBook);

  test('are inserted, filled and dressed; formulas, names and the print area follow', async () => {
    await openBook([sheet]);
    await dress();
    const before = await whole();
    expect(await applyPatch(twoPlaces)).toMatchObject({ status: 'written', cells: 9 });
    const { values, formulas, formats } = await peek('A1:D10');
    expect(values.map(([code]) => code)).toEqual([
      'STT',
      '1',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2',
      '2.1',
      '2.2',
      'Tổng',
    ]);
    expect(values[7]?.[1]).toBe('=Tiêu chí lạ');
    expect(formats[4]?.[2]).toBe('0.00');
    expect(formulas[1]?.[2]).toBe('=SUM(C3:C6)');
    expect(values[1]?.[2]).toBe(4.5);
    expect(formulas[9]?.[3]).toBe('=SUM(D2,D7)');
    const after = (await whole()) as { names: unknown; printed: string };
    expect(after.names).toEqual([['CCHC_Mau_Diem2021', "='Phụ lục'!$D$2:$D$10"]]);
    expect(after.printed).toContain('A1:D10');
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await whole()).toEqual(before);
  });

  test('take the look of the row they are like', async () => {
    await openBook([sheet]);
    await dress();
    await applyPatch(rowsPatch({ ...row(3, '1.3', 'Tiêu chí ba', '1.2'), likeRow: 2 }));
    const looks = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('s1').getRange('B5');
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      return [format.font.bold, format.fill.color];
    });
    expect(looks).toEqual([false, '#DDEEFF']);
  });

  test('a table that others have moved meanwhile is left alone', async () => {
    await openBook([sheet]);
    await readWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('1:1').insert('Down');
      await context.sync();
    });
    const before = await whole();
    expect(await applyPatch(twoPlaces)).toMatchObject({
      status: 'conflict',
      conflicts: [{ row: 3, column: 0 }, { row: 5 }],
    });
    expect(await whole()).toEqual(before);
  });

  test('a row in which somebody has typed since is not taken away', async () => {
    await openBook([sheet]);
    await applyPatch(twoPlaces);
    await type('D5', [[0.25]]);
    expect(await undoLast()).toMatchObject({ status: 'conflict', conflicts: [{ row: 4, column: 3 }] });
    expect((await peek('D5')).values).toEqual([[0.25]]);
    await type('D5', [['']]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
  });

  test('a protected sheet is refused before anything moves', async () => {
    await openBook([sheet]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').protection.protect();
      await context.sync();
    });
    const before = await whole();
    expect(await applyPatch(twoPlaces)).toMatchObject({ status: 'refused', reason: 'protected' });
    expect(await whole()).toEqual(before);
  });

  test('an error before any action of inserting or taking back: wholly or not at all', async () => {
    const { host, traffic } = await openBook([sheet]);
    await dress();
    // Names that sum right grow with the rows, which Excel alone would leave outside of them.
    const [table] = recogniseWorkbook(await readWorkbook());
    if (table) await bindAppendix(table);
    const since = await readWorkbook();
    const before = await whole();
    traffic.reset();
    await applyPatch(twoPlaces, { since });
    expect(namesBehind((await look()).report.appendix, (await readWorkbook()).names)).toEqual([]);
    const actions = Math.max(
      ...traffic.requests.filter(({ kind }) => kind === 'write').map((one) => one.actions),
    );
    const after = await whole();
    for (const beforeAction of placesAmong(actions, 5)) {
      host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      const back = await undoLast();
      host.faults.clear();
      expect([beforeAction, back.status]).toEqual([
        beforeAction,
        expect.stringMatching(/^(written|refused)$/u),
      ]);
      expect(JSON.stringify(cellsOf(await whole()))).toBe(
        JSON.stringify(cellsOf(back.status === 'written' ? before : after)),
      );
      if (back.status === 'refused') expect(await undoLast()).toMatchObject({ status: 'written' });
      expect(await whole()).toEqual(before);
      host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      const done = await applyPatch(twoPlaces, { since });
      host.faults.clear();
      expect(cellsOf(await whole())).toEqual(cellsOf(done.status === 'written' ? after : before));
      if (done.status === 'refused')
        expect(await applyPatch(twoPlaces, { since })).toMatchObject({ status: 'written' });
    }
  }, 120_000);
});

const cellsOf = (state: unknown): unknown => {
  const { cells, names, printed } = state as Record<string, unknown>;
  return { cells, names, printed };
};
