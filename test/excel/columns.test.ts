import { columnIndex } from '../../src/a1/place';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import type { ColumnPlace } from '../../src/sheets/columns/place';
import type { Patch } from '../../src/sheets/patch';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { buildTargetColumnPatch } from '../../src/sheets/target-patch';
import { placesAmong } from './bad-days';
import { closeBook, openBook, peek, type } from './support';

jest.setTimeout(180_000);

const sheet = {
  name: 'Phụ lục',
  cells: [
    ['PHỤ LỤC', null, null, null, null, null, null],
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023', 'Ghi chú', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', null, null],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, '=SUM(E5:E6)', null, null, '=E4*2'],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1, 'ghi', null, '=SUM(C5:E5)'],
    ['1.2', 'Báo cáo cải cách hành chính', 2, '1,75', 2, null, null, 7],
    ['2', 'Cải cách thể chế', 1, 0.5, 1, null, null, null],
    [null, 'Tổng điểm', '=SUM(C4,C7)', 3.25, 4, null, null, null],
  ],
};
const other = { name: 'Khác', cells: [["='Phụ lục'!E8", "=SUM('Phụ lục'!D5:F6)", "='Phụ lục'!$H$6"]] };

/** Everything a person or a file could see, wide enough for what moves. */
const everything = async (): Promise<unknown> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    const first = workbook.worksheets.getItem('s1');
    const cells = first.getRange('A1:P14');
    cells.load('values,formulas,numberFormat');
    const far = workbook.worksheets.getItem('Khác').getRange('A1:C1');
    far.load('formulas,values');
    const looks = cells.getCellProperties({
      format: {
        font: { bold: true, color: true },
        fill: { color: true },
        borders: { style: true },
        horizontalAlignment: true,
        wrapText: true,
      },
    });
    const widths = cells.getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
    const merged = cells.getMergedAreasOrNullObject();
    merged.load('address');
    const rules = first.getRange().conditionalFormats;
    rules.load('items/type');
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
    first.tables.load('items/name');
    const printed = first.pageLayout.getPrintAreaOrNullObject();
    printed.load('address');
    const frozen = first.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await context.sync();
    const ruled = rules.items.map((rule) => {
      const range = rule.getRange();
      range.load('address');
      const { custom } = rule;
      custom.rule.load('formula');
      return { range, custom };
    });
    const tables = first.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return range;
    });
    await context.sync();
    return {
      cells: [cells.values, cells.formulas, cells.numberFormat, looks.value, widths.value],
      far: [far.formulas, far.values],
      merged: merged.isNullObject ? null : merged.address,
      rules: ruled.map(({ range, custom }) => [range.address, custom.rule.formula]),
      tables: tables.map(({ address }) => address),
      names: workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: workbook.settings.items.map(({ key }) => key),
      printed: printed.isNullObject ? null : printed.address,
      frozen: frozen.isNullObject ? null : frozen.address,
    };
  });

const dress = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('s1');
    context.workbook.names.add('CCHC_Mau_DiemDat2022', first.getRange('D4:D8'));
    context.workbook.names.add('Rong', first.getRange('C4:F8'));
    first.pageLayout.setPrintArea('A1:F8');
    first.getRange('A1:F1').merge(false);
    first.freezePanes.freezeAt(first.getRange('A1:B3'));
    first.getRange('A2:F2').format.font.bold = true;
    first.getRange('D2:D8').format.fill.color = '#DDEEFF';
    first.getRange('D2:E8').format.borders.getItem('EdgeRight').style = 'Continuous';
    first.getRange('D:D').format.columnWidth = 77;
    first.getRange('D4:D8').numberFormat = Array.from({ length: 5 }, () => ['0.00']);
    const rule = first.getRange('C4:F8').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$D4<$C4';
    rule.custom.format.font.color = '#FF0000';
    first.tables.add('J11:K13', true);
    await context.sync();
  });
};

const after = (letter: string): ColumnPlace => ({
  kind: 'after',
  column: columnIndex(letter.charCodeAt(0) - 65),
});

const planned = async (place: ColumnPlace, gaps = true): Promise<Patch> => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  if (!report) throw new Error('nothing was recognised');
  return buildRecomputePatch(report, since.grids[0]!, { mode: 'formulas', gaps, ratio: true, place });
};

const scenario = async (place: ColumnPlace): Promise<Patch> => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  if (!report) throw new Error('nothing was recognised');
  return buildTargetColumnPatch(report, since.grids[0]!, 'target:2023', new Map(), 'Phương án 1', place);
};

const opened = async () => {
  const open = await openBook([sheet, other]);
  await dress();
  return { open, before: (await everything()) as Record<string, unknown> };
};

/** Without the journal's own setting, which tells how far the undo has come. */
const bare = (state: unknown): unknown => ({ ...(state as Record<string, unknown>), settings: null });

describe('columns within a table', () => {
  afterEach(closeBook);

  test('stand where they were asked for; everything that spans or follows the place moves along', async () => {
    const { before } = await opened();
    const patch = await planned(after('D'));
    expect(patch.sheets[0]?.inserted?.at).toBe(4);
    expect(await applyPatch(patch)).toMatchObject({ status: 'written' });
    const { values, formulas, formats } = await peek('A2:L8');
    expect(values[0]).toEqual([
      'STT',
      'Nội dung tiêu chí',
      'Điểm chuẩn',
      'Điểm đạt được 2022',
      'Điểm mất',
      'Điểm cần tăng',
      'Điểm còn để mất',
      'Tỷ lệ (%)',
      'Mục tiêu 2023',
      'Ghi chú',
      '',
      '',
    ]);
    expect(values[1]?.slice(0, 10)).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
      '(8)',
      '(9)',
      '(10)',
    ]);
    expect(formulas[3]?.[4]).toBe('=ROUND(C5-D5,6)');
    expect(formulas[3]?.[5]).toBe('=ROUND(I5-D5,6)');
    expect(formulas[2]?.[8]).toBe('=SUM(I5:I6)');
    expect(formulas[2]?.[11]).toBe('=I4*2');
    expect(formulas[3]?.[11]).toBe('=SUM(C5:I5)');
    expect(values[3]?.[4]).toBe(0.25);
    expect(formats[3]?.[4]).toBe('0.00');
    const now = (await everything()) as Record<string, unknown>;
    expect(now['names']).toEqual([
      ['CCHC_Mau_DiemDat2022', "='Phụ lục'!$D$4:$D$8"],
      ['Rong', "='Phụ lục'!$C$4:$J$8"],
    ]);
    expect(now['printed']).toContain('A1:J8');
    expect(now['merged']).toContain('A1:J1');
    expect(now['rules']).toEqual([["'Phụ lục'!C4:J8", '=$D4<$C4']]);
    expect(now['tables']).toEqual(["'Phụ lục'!N11:O13"]);
    expect(now['far']).toEqual([
      [["='Phụ lục'!I8", "=SUM('Phụ lục'!D5:J6)", "='Phụ lục'!$L$6"]],
      expect.anything(),
    ]);
    const widths = await Excel.run(async (context) => {
      const columns = context.workbook.worksheets
        .getItem('s1')
        .getRange('D1:H1')
        .getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      return columns.value.map(({ format }) => format?.columnWidth);
    });
    expect(new Set(widths).size).toBe(1);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toEqual(before);
  });

  test.each(['A', 'B', 'C', 'E', 'F'])('after %s: written, and undone without a trace', async (letter) => {
    const { before } = await opened();
    expect(await applyPatch(await planned(after(letter)))).toMatchObject({ status: 'written' });
    const now = (await everything()) as Record<string, unknown>;
    expect(now['printed']).toContain('A1:J8');
    expect((await planned(after(letter))).sheets).toEqual([]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toEqual(before);
  });

  test('the same scenario twice at one place gives two columns, taken back one by one', async () => {
    const { before } = await opened();
    expect(await applyPatch(await scenario(after('E')))).toMatchObject({ status: 'written' });
    const once = await everything();
    expect(await applyPatch(await scenario(after('E')))).toMatchObject({ status: 'written' });
    expect((await peek('E2:H2')).values[0]).toEqual([
      'Mục tiêu 2023',
      'Phương án 1',
      'Phương án 1',
      'Ghi chú',
    ]);
    expect((await peek('F4:G4')).formulas[0]).toEqual(['=SUM(F5:F6)', '=SUM(G5:G6)']);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toEqual(once);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toEqual(before);
  });

  test('a table that others have moved meanwhile is left alone', async () => {
    await opened();
    const patch = await planned(after('D'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('C:C').insert('Right');
      await context.sync();
    });
    const before = await everything();
    expect(await applyPatch(patch)).toMatchObject({ status: 'conflict' });
    expect(await everything()).toEqual(before);
  });

  test('a cell that somebody changed meanwhile is a conflict, and nothing is written', async () => {
    await opened();
    const patch = await planned(after('D'));
    await type('D4', [[2.8]]);
    const before = await everything();
    expect(await applyPatch(patch)).toMatchObject({ status: 'conflict', conflicts: [{ row: 3, column: 3 }] });
    expect(await everything()).toEqual(before);
  });

  test('undo finds the columns again after a person put rows and columns in', async () => {
    const { before } = await opened();
    await applyPatch(await planned(after('D')));
    const insert = async (lines: string, way: 'Down' | 'Right') =>
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('s1').getRange(lines).insert(way);
        await context.sync();
      });
    const remove = async (lines: string, way: 'Up' | 'Left') =>
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('s1').getRange(lines).delete(way);
        await context.sync();
      });
    await insert('B:B', 'Right');
    await insert('6:6', 'Down');
    expect(await undoLast()).toMatchObject({ status: 'written' });
    await remove('B:B', 'Left');
    await remove('6:6', 'Up');
    expect(await everything()).toEqual(before);
  });

  test('columns that a person has deleted are taken back already; the cells beside them follow', async () => {
    const { before } = await opened();
    await applyPatch(await planned(after('D')));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('E:H').delete('Left');
      await context.sync();
    });
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await everything()).toEqual(before);
  });

  test('a new column in which somebody has typed since is not taken away', async () => {
    await opened();
    await applyPatch(await planned(after('D')));
    await type('F12', [['của tôi']]);
    expect(await undoLast()).toMatchObject({ status: 'conflict', conflicts: [{ row: 11, column: 5 }] });
    expect((await peek('F12')).values).toEqual([['của tôi']]);
    await type('F12', [['']]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
  });

  test('a protected sheet and an Excel table across the place are refused before anything moves', async () => {
    await opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').tables.add('C20:E22', true);
      await context.sync();
    });
    const before = await everything();
    expect(await applyPatch(await planned(after('D')))).toMatchObject({ status: 'refused', reason: 'table' });
    expect(await everything()).toEqual(before);
    expect(await applyPatch(await planned(after('B')))).toMatchObject({ status: 'written' });
    await undoLast();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').protection.protect();
      await context.sync();
    });
    expect(await applyPatch(await planned(after('B')))).toMatchObject({
      status: 'refused',
      reason: 'protected',
    });
  });

  test('an error before any action of putting in or taking back: wholly or not at all', async () => {
    const { open, before } = await opened();
    const patch = await planned(after('D'));
    open.traffic.reset();
    await applyPatch(patch);
    const actions = Math.max(
      ...open.traffic.requests.filter(({ kind }) => kind === 'write').map((one) => one.actions),
    );
    const full = await everything();
    for (const beforeAction of placesAmong(actions, 5)) {
      open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      const back = await undoLast();
      open.host.faults.clear();
      expect([beforeAction, back.status]).toEqual([
        beforeAction,
        expect.stringMatching(/^(written|refused)$/u),
      ]);
      expect([beforeAction, bare(await everything())]).toEqual([
        beforeAction,
        bare(back.status === 'written' ? before : full),
      ]);
      if (back.status === 'refused') expect(await undoLast()).toMatchObject({ status: 'written' });
      expect(await everything()).toEqual(before);
      open.host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
      const done = await applyPatch(patch);
      open.host.faults.clear();
      if (done.status === 'refused') {
        expect([beforeAction, await everything()]).toEqual([beforeAction, before]);
        expect(await applyPatch(patch)).toMatchObject({ status: 'written' });
      }
      expect(await everything()).toEqual(full);
    }
  });
});
