/** Workbooks with something in the way: dates from 1904, filters, merged cells, tables, validation, limits, a host that goes. */
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import { writeXlsx } from '../../src/workbench/xlsx';
import { changedParts, partsOf, textOf, withParts } from '../workbench/xlsx/fixtures';
import { makeBook } from '../support/books';
import type { TestCell } from '../support/books';
import { closeBook, openBook, patchOf, peek, stillClock } from './support';

const lines: TestCell[][] = [
  ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022'],
  ['2', 'Xây dựng văn bản quy phạm pháp luật', 3, 2],
  ['2.1', 'Kế hoạch cải cách thể chế', 1, 0.75],
  ['2.2', 'Rà soát văn bản', 1, 0.5],
  ['2.3', 'Xử lý văn bản', 1, 1],
  [null, 'Tổng điểm', 3, 2.25],
];

const planned = async () => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  if (!report) throw new Error('nothing was recognised');
  return { since, report, grid: since.grids[0]! };
};

const recompute = async () => {
  const { since, report, grid } = await planned();
  return await applyPatch(buildRecomputePatch(report, grid, { mode: 'formulas', gaps: false }), { since });
};

const onSheet = async (work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('s1'));
    await context.sync();
  });
};

const sheetPath = 'xl/worksheets/sheet1.xml';
const filter =
  '<autoFilter ref="A1:D6"><filterColumn colId="3"><filters><filter val="1"/><filter val="2"/></filters></filterColumn></autoFilter>';
const validation =
  '<dataValidations count="1"><dataValidation type="decimal" sqref="D2:D6"><formula1>0</formula1><formula2>2</formula2></dataValidation></dataValidations>';

describe('what stands in the way', () => {
  afterEach(closeBook);

  test.each([
    ['1900', false, 44987],
    ['1904', true, 44987 - 1462],
  ])('a code that became a date, counted from %s, is repaired by its place', async (_, date1904, serial) => {
    // 2-Mar 2023, typed as "2.3".
    const cells = lines.map((line) => (line[0] === '2.3' ? [serial, ...line.slice(1)] : line));
    await openBook(makeBook([{ name: 'Phụ lục', cells }], { date1904 }));
    await onSheet((sheet) => {
      sheet.getRange('A5').numberFormat = [['d-mmm']];
    });
    const { since, report, grid } = await planned();
    const bent = report.findings.filter(({ check }) => check === 'code-malformed');
    expect(bent.map(({ repair }) => repair)).toEqual([{ kind: 'text', value: '2.3' }]);
    expect((await applyPatch(buildRepairPatch(report, grid, bent), { since })).status).toBe('written');
    expect((await peek('A5')).values).toEqual([['2.3']]);
    await undoLast();
    expect(await peek('A5')).toEqual({ values: [[serial]], formulas: [[serial]], formats: [['d-mmm']] });
  });

  test('hidden rows are written like any others, and stay hidden', async () => {
    await openBook([{ name: 'Phụ lục', cells: lines }]);
    await onSheet((sheet) => {
      sheet.getRange('2:4').rowHidden = true;
    });
    expect((await recompute()).status).toBe('written');
    expect((await peek('D2')).values).toEqual([[2.25]]);
    expect([...(await readWorkbook()).grids[0]!.hiddenRows]).toEqual([1, 2, 3]);
  });

  test('a filtered, validated range: hidden rows are summed and written, filter and rules stay as they are', async () => {
    const bytes = withParts(await writeXlsx(makeBook([{ name: 'Phụ lục', cells: lines }])), (texts) => ({
      [sheetPath]: (texts[sheetPath] ?? '')
        .replace(/<row r="([34])"/gu, '<row r="$1" hidden="1"')
        .replace('</sheetData>', `</sheetData>${filter}${validation}`),
    }));
    const rules = (file: Uint8Array): (string | null)[] =>
      [
        /<autoFilter.*?<\/autoFilter>/u,
        /<dataValidations.*?<\/dataValidations>/u,
        /<row r="3"[^>]*hidden="1"/u,
      ].map((part) => part.exec(textOf(partsOf(file), sheetPath))?.[0] ?? null);
    expect(rules(bytes)).not.toContain(null);
    const open = await openBook(bytes);
    expect([...(await readWorkbook()).grids[0]!.hiddenRows]).toEqual([2, 3]);
    expect((await recompute()).status).toBe('written');
    // 2,25 is more than the rule lets a person type; what the sum is, it is.
    expect((await peek('D2:D6')).values.map(([value]) => value)).toEqual([2.25, 0.75, 0.5, 1, 2.25]);
    expect(rules(await open.save())).toEqual(rules(bytes));
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(changedParts(bytes, await open.save())).toEqual([]);
  });

  test('a table of Excel is written like any range, and stays one', async () => {
    await openBook([{ name: 'Phụ lục', cells: lines }]);
    await onSheet((sheet) => {
      sheet.tables.add('A1:D6', true);
    });
    expect((await recompute()).status).toBe('written');
    expect((await peek('D2:D6')).values.map(([value]) => value)).toEqual([2.25, 0.75, 0.5, 1, 2.25]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('s1');
      tables.load('items/showHeaders');
      await context.sync();
      expect(tables.items).toHaveLength(1);
    });
  });

  test('cells hidden under a merged one are left alone', async () => {
    await openBook([{ name: 'Phụ lục', cells: lines }]);
    await onSheet((sheet) => {
      sheet.getRange('C5:D5').merge(false);
    });
    const { since, report, grid } = await planned();
    const { sheets } = buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true });
    const under = sheets.flatMap(({ edits }) => edits).filter(({ row, column }) => row === 4 && column === 3);
    expect(under).toEqual([]);
    expect((await applyPatch({ action: 'recompute', sheets }, { since })).status).toBe('written');
  });

  test('an area too large for one request is refused whole', async () => {
    const { host } = await openBook([{ name: 'Phụ lục', cells: lines }]);
    const before = await peek('A1:H9');
    host.faults.add({ kind: 'write', office: 5103 });
    expect(await recompute()).toMatchObject({ status: 'refused', reason: 'too-large' });
    expect(await peek('A1:H9')).toEqual(before);
  });

  test('throttling is waited out with growing pauses', async () => {
    const { host } = await openBook([{ name: 'Phụ lục', cells: lines }]);
    host.faults.activityLimit(3);
    expect((await applyPatch(patchOf([1, 3, 2, 2.25]))).status).toBe('written');
    expect(stillClock().waited).toEqual([150, 300, 600]);
  });

  test('a host that goes away in the middle of a write leaves the journal to take it back', async () => {
    const { host } = await openBook([{ name: 'Phụ lục', cells: lines }]);
    const before = await peek('A1:H9');
    const { report, grid } = await planned();
    host.faults.add({ kind: 'write', gone: true });
    const patch = buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true });
    expect(await applyPatch(patch)).toMatchObject({ status: 'refused', reason: 'gone' });
    host.faults.clear();
    await undoLast();
    expect(await peek('A1:H9')).toEqual(before);
  });
});
