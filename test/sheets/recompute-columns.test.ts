import type { Grid } from '../../src/sheets/grid';
import { cellAddress } from '../../src/a1/address';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import type { RecomputeOptions } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { patched } from '../support/patched';
import { gridOf, published } from '../support/tables';
import type { layouts, SheetCell } from '../support/tables';

const reportOf = (grid: Grid): AppendixReport => {
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('not recognised');
  return report;
};

const planOn = (grid: Grid, options: Partial<RecomputeOptions> = {}) =>
  buildRecomputePatch(reportOf(grid), grid, { mode: 'formulas', gaps: false, ...options });

/** A published table with its ratios as numbers, as its sample workbook has them. */
const caseGrid = (name: keyof typeof layouts): Grid =>
  gridOf(
    published(name).cells.map((line) =>
      line.map((cell) =>
        /^\d+(?:,\d+)?$/u.test(String(cell.value)) && cell.format === '@' && line.indexOf(cell) > 1
          ? { value: Number(String(cell.value).replace(',', '.')), format: '0.00' }
          : cell,
      ),
    ),
  );

const listed = (patch: ReturnType<typeof planOn>): Record<string, unknown> =>
  Object.fromEntries(
    patch.sheets.flatMap(({ edits }) => edits.map((edit) => [cellAddress(edit), edit.after.formula])),
  );

const table = (...lines: readonly (readonly (string | number | SheetCell)[])[]): Grid =>
  gridOf(lines.map((line) => line.map((cell) => (typeof cell === 'object' ? cell : { value: cell }))));

const plan = (...lines: readonly (readonly (string | number | SheetCell)[])[]): Grid =>
  table(
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Tỷ lệ (%)'],
    ['1', 'Chỉ đạo điều hành', 3, 2, ''],
    ['1.1', 'Kế hoạch cải cách hành chính', 1.5, 1, ''],
    ['1.2', 'Báo cáo cải cách hành chính', 1.5, 1, ''],
    ...lines,
    ['', 'Tổng điểm', 3, 2, ''],
  );

describe('ratios', () => {
  test('Huế, appendix 3: the wrong ratio is put right, all are formulas over their own year', () => {
    const grid = caseGrid('hue-2023-appendix-3-survey');
    const patch = planOn(grid);
    const shows = new Map(patch.sheets[0]!.edits.map((edit) => [edit.before.formula, edit.shows]));
    // 1,13 of 1,5 stated as 66,67; two digits swapped in 66,96.
    expect([shows.get(66.67), shows.get(66.69)]).toEqual(['75.33%', '66.96%']);
    const ratio = patch.sheets[0]!.edits.find(({ reason }) => reason === 'ratio')!;
    expect(ratio.after.formula).toMatch(/^=ROUND\([DG]\d+\/[CF]\d+\*100,2\)$/u);
    const after = patched(grid, patch);
    expect(reportOf(after).findings.filter(({ check }) => check === 'ratio-mismatch')).toEqual([]);
    expect(planOn(after).sheets).toEqual([]);
  });

  test('as values only what is wrong changes', () => {
    const grid = caseGrid('hue-2023-appendix-3-survey');
    const edits = planOn(grid, { mode: 'values' }).sheets[0]!.edits.filter(
      ({ reason }) => reason === 'ratio',
    );
    // The announced total of 2021 and its ratio stay as they are.
    expect(edits.map(({ after }) => after.formula)).toEqual([
      79.16, 81.33, 80.45, 75.33, 78.68, 66.96, 75.28, 85.26,
    ]);
  });

  test('an empty ratio column is filled in; a column of percentages keeps its fraction', () => {
    expect(listed(planOn(plan()))).toMatchObject({ E2: '=ROUND(D2/C2*100,2)', E5: '=ROUND(D5/C5*100,2)' });
    const fraction = { value: 0.5, format: '0.0%' };
    const percent = plan(['1.3', 'Thanh tra', 1, 0.5, fraction], ['1.4', 'Tuyên truyền', 1, 1, fraction]);
    const edits = planOn(percent, { mode: 'values' }).sheets[0]!.edits;
    const at = (cell: string) => edits.find((edit) => cellAddress(edit) === cell)?.after;
    expect(at('E3')).toEqual({ formula: 0.6667, format: '0.0%' });
    expect(at('E5')).toBeUndefined();
    expect(at('E6')).toEqual({ formula: 1, format: '0.0%' });
  });

  test('a formula in a cell of texts takes the format of its column: it would be shown as it is typed', () => {
    const number = { value: 50, format: '0.00' };
    const grid = plan(
      ['1.3', 'Thanh tra', 1, 0.5, number],
      ['1.4', 'Tuyên truyền', 1, 1, { value: '', format: '@' }],
    );
    const edit = planOn(grid).sheets[0]?.edits.find((each) => cellAddress(each) === 'E6');
    expect(edit?.after).toMatchObject({ formula: '=ROUND(D6/C6*100,2)', format: '0.00' });
  });

  test('a new column of ratios stands behind the gaps and is recognised again', () => {
    const grid = caseGrid('phong-tho-2023');
    const patch = planOn(grid, { gaps: true, ratio: true });
    expect(patch.sheets[0]!.newColumns.map(({ column }) => column)).toEqual([4, 5]);
    expect(listed(patch)).toMatchObject({ F1: 'Tỷ lệ (%)', F2: '=ROUND(D2/C2,4)' });
    const after = patched(grid, patch);
    expect(
      reportOf(after)
        .appendix.columns.map(({ role }) => role)
        .slice(-2),
    ).toEqual(['shortfall', 'ratio']);
    expect(planOn(after, { gaps: true, ratio: true }).sheets).toEqual([]);
  });
});

describe('appraisal + survey = total', () => {
  test('Huế, appendix 1: every total of a field becomes the sum of the two beside it', () => {
    const grid = caseGrid('hue-2023-appendix-1-fields');
    const patch = planOn(grid);
    expect(listed(patch)).toMatchObject({ G4: '=D4', G5: '=D5+F5', M5: '=J5+L5' });
    const after = patched(grid, patch);
    expect(
      reportOf(after).totals.map(({ stated, exact }) => [
        stated?.low.value.toFixed(),
        exact?.low.value.toFixed(),
      ]),
    ).toEqual(
      reportOf(grid).totals.map(({ stated, exact }) => [
        stated?.low.value.toFixed(),
        exact?.low.value.toFixed(),
      ]),
    );
    expect(planOn(after).sheets).toEqual([]);
  });

  test('a total that is not theirs is put right, one that is theirs rounded stays', () => {
    const header = ['STT', 'Lĩnh vực', 'Điểm thẩm định 2023', 'Điểm ĐTXHH 2023', 'Tổng điểm 2023'];
    const rows = table(
      header,
      ['1', 'Chỉ đạo điều hành', 5, 3.9, 8.8],
      ['2', 'Cải cách thể chế', 5.125, 3.25, { value: 8.38, format: '0.00' }],
      ['3', 'Cải cách thủ tục hành chính', 4, '', 4],
      ['', 'Tổng điểm', 14.125, 7.15, 21.18],
    );
    const edits = planOn(rows, { mode: 'values' }).sheets[0]!.edits;
    expect(edits.map((edit) => [cellAddress(edit), edit.after.formula])).toEqual([
      ['E2', 8.9],
      ['E5', 21.28],
    ]);
  });
});

describe('several years and targets', () => {
  test('Tiền Giang: a gap column for each of its two targets, named by its years', () => {
    const grid = caseGrid('tien-giang-2018-2020');
    const patch = planOn(grid, { gaps: true });
    const headers = patch.sheets[0]!.edits.filter(({ reason }) => reason === 'header');
    expect(headers.map(({ shows }) => shows)).toEqual([
      'Điểm mất',
      'Điểm cần tăng 2018',
      'Điểm cần tăng 2019-2020',
      'Điểm còn để mất 2018',
      'Điểm còn để mất 2019-2020',
    ]);
    const after = patched(grid, patch);
    expect(
      reportOf(after)
        .appendix.columns.map(({ key }) => key)
        .slice(-5),
    ).toEqual([
      'shortfall',
      'goal-gap:2018',
      'goal-gap:2019-2020',
      'remaining-gap:2018',
      'remaining-gap:2019-2020',
    ]);
    expect(planOn(after, { gaps: true }).sheets).toEqual([]);
  });

  test('Huế, appendix 1: what was lost in each year, from a maximum in two parts', () => {
    const patch = planOn(caseGrid('hue-2023-appendix-1-fields'), { gaps: true });
    expect(listed(patch)).toMatchObject({
      O2: 'Điểm mất 2021',
      P2: 'Điểm mất 2022',
      O5: '=ROUND(C5+E5-G5,6)',
      P4: '=ROUND(I4-M4,6)',
    });
  });
});

describe('what people see', () => {
  const paged = (): Grid =>
    plan(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Tỷ lệ (%)'], ['2', 'Thể chế', 1, 0.5, '']);

  test('a header repeated on the next page is repeated for a new column too', () => {
    const grid = paged();
    expect(listed(planOn(grid, { gaps: true }))).toMatchObject({
      F1: 'Điểm mất',
      F5: 'Điểm mất',
      F6: '=ROUND(C6-D6,6)',
    });
  });

  test('a header merged over two rows: the words go where the neighbour’s are', () => {
    const grid = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023'],
      ['', '', '', ''],
      ['1', 'Chỉ đạo điều hành', 3, 2],
      ['1.1', 'Kế hoạch cải cách hành chính', 1.5, 1],
      ['1.2', 'Báo cáo cải cách hành chính', 1.5, 1],
      ['', 'Tổng điểm', 3, 2],
    );
    const merges = [0, 1, 2, 3].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
    const merged = { ...grid, merges: merges as unknown as Grid['merges'] };
    expect(listed(planOn(merged, { gaps: true }))).toMatchObject({ E1: 'Điểm mất' });
  });

  test('two decimals shown, exact values kept: only formats change beside the sums', () => {
    const grid = caseGrid('phong-tho-2023');
    const patch = planOn(grid, { mode: 'values', decimals: 2 });
    expect(patch.sheets[0]?.edits ?? []).toEqual([]);
    const fine = plan(['1.3', 'Thanh tra', 1, { value: 0.8791, format: '0.0000' }, '']);
    const edits = planOn(fine, { decimals: 2 }).sheets[0]!.edits;
    const at = (cell: string) => edits.find((edit) => cellAddress(edit) === cell);
    expect(at('D5')).toMatchObject({
      reason: 'format',
      before: { formula: 0.8791, format: '0.0000' },
      after: { formula: 0.8791, format: '0.00' },
    });
    expect(at('D2')?.after).toEqual({ formula: '=SUM(D3:D5)', format: '0.00' });
    expect(patched(fine, planOn(fine, { decimals: 2 })).values[1]?.[3]).toBe(2.8791);
  });
});

test('a row far below its table: new columns take the look of rows that hold something, not of thousands between', () => {
  const lines: (string | number)[][] = [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu năm 2023'],
    ['1', 'Chỉ đạo điều hành', 4, 3, 4],
    ['1.1', 'Kế hoạch cải cách hành chính', 2, 1, 2],
    ['1.2', 'Báo cáo cải cách hành chính', 1, 1, 1],
    ...Array.from({ length: 900 }, () => ['', '', '', '', '']),
    ['1.3', 'Kiểm tra cải cách hành chính', 1, 1, 1],
    ...Array.from({ length: 9_000 }, () => ['', '', '', '', '']),
    ['2', 'Thể chế', 1, 1, 1],
  ];
  const { newColumns = [] } = planOn(table(...lines), { gaps: true }).sheets[0] ?? {};
  expect(newColumns.length).toBeGreaterThan(0);
  for (const { column, areas } of newColumns)
    expect(areas).toEqual([
      { top: 0, left: column, bottom: 904, right: column },
      { top: 9_905, left: column, bottom: 9_905, right: column },
    ]);
});
