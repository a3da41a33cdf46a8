/** The summary sheet of scenarios: its table, the lines of its waterfalls, and which of its cells each chart shows. */
import { Board } from '../../src/domain/planning/board';
import { Exact, exactly, formatScore } from '../../src/domain/score';
import type { PlanCell, SheetPlan } from '../../src/appendices/model/sheet-plan';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { analyse } from '../../src/sheets/report';
import { scenarioSheet } from '../../src/appendices/scenario/scenario-sheet';
import { gridOf } from '../support/grids';
import { scenarioWords } from '../support/scenario-words';

const column = 'target:2023';
const report = analyse({
  grids: [
    gridOf(
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2022', 'Mục tiêu năm 2023'],
        ['1', 'Công tác chỉ đạo điều hành', 4, 2.5, 3],
        ['1.1', 'Kế hoạch cải cách hành chính', 2, 1, 1.5],
        ['1.2', 'Công tác tuyên truyền', 2, 1.5, 1.5],
        ['2', 'Xây dựng văn bản', 3, 2, '2 - 2,5'],
        ['Tổng điểm', '', 7, 4.5, '5 - 5,5'],
      ],
      { sheet: 'Phụ lục' },
    ),
  ],
  names: [],
  part: null,
}).appendices[0]!;
const row = (code: string) => report.appendix.rows.findIndex((each) => each.code.code === code);

function scenario(name: string, targets: Readonly<Record<string, string>>) {
  const board = new Board({ appendix: report.appendix, column });
  for (const [code, target] of Object.entries(targets)) board.set(row(code), exactly(target));
  return { name, board };
}

const shown = (cell: PlanCell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? formatScore(cell.score) : '';
const linesOf = ({ lines, charts = [] }: SheetPlan, chart: number): string[][] => {
  const [first, last] = charts[chart]!.lines;
  return lines.slice(first, last + 1).map(({ cells }) => cells.slice(1).map(shown));
};

test('fields and criteria of every scenario; one alone says what it has to win', () => {
  const plan = scenarioSheet(report, [scenario('Cao', { '1.1': '2' })], scenarioWords, false);
  expect(plan.columns.map(({ header }) => header)).toEqual([
    'STT',
    'Lĩnh vực, tiêu chí',
    'Đạt được',
    'Bảng',
    'Cao',
    'Cần tăng',
  ]);
  expect(plan.lines.map(({ kind }) => kind)).toEqual([
    'section',
    'leaf',
    'leaf',
    'total',
    'section',
    'field',
    'leaf',
    'leaf',
    'leaf',
  ]);
  expect(plan.lines[1]!.cells.map(shown)).toEqual([
    '1',
    'Công tác chỉ đạo điều hành',
    '2,5',
    '3',
    '3,5',
    '1',
  ]);
  expect(plan.charts).toBeUndefined();
  expect(layOut(plan).cells.map(({ input }) => input)).toEqual(expect.arrayContaining([3.5, '5,5 - 6', 4.5]));
});

test('the first chart stands on the fields, then a waterfall for each scenario on lines of its own', () => {
  const boards = [scenario('Cao', { '1.1': '2' }), scenario('Thấp', { '1.1': '0.25', '2': '2' })];
  const plan = scenarioSheet(report, boards, scenarioWords, true);
  expect(plan.charts!.map(({ type, lines }) => [type, lines])).toEqual([
    ['ColumnClustered', [1, 2]],
    ['BarStacked', [10, 13]],
    ['BarStacked', [15, 17]],
  ]);
  expect(plan.charts![0]!.series.map(({ column: at }) => at)).toEqual([2, 3, 4, 5]);
  // Base, whole, rise, fall. Field 2 is planned at 2 to 2,5: both bounds are said, the lower one is drawn.
  expect(linesOf(plan, 1)).toEqual([
    ['Đạt được: 4,5', '', '4,5', '', ''],
    ['1 Công tác chỉ đạo điều hành: +1', '4,5', '', '1', ''],
    ['2 Xây dựng văn bản: +0 - 0,5', '5,5', '', '0', ''],
    ['Cao: 5,5 - 6', '', '5,5', '', ''],
  ]);
  expect(linesOf(plan, 2)).toEqual([
    ['Đạt được: 4,5', '', '4,5', '', ''],
    ['1 Công tác chỉ đạo điều hành: -0,75', '3,75', '', '', '0,75'],
    ['Thấp: 3,75', '', '3,75', '', ''],
  ]);
  expect(plan.lines.every(({ cells }) => cells.length === plan.columns.length)).toBe(true);
});

test('the carrying piece has no fill, bars no labels, and the axis begins below the least total', () => {
  const [, fall] = scenarioSheet(report, [scenario('Cao', { '1.1': '2' })], scenarioWords, true).charts!;
  expect(fall!.series.map(({ name, fill }) => [name, fill === null])).toEqual([
    ['Nền', true],
    ['Tổng', false],
    ['Tăng', false],
    ['Giảm', false],
  ]);
  expect(fall!.format).toBeUndefined();
  const { minimum, maximum } = fall!.bounds!;
  expect(new Exact(minimum).lt('4.5') && new Exact(maximum).gte('5.5')).toBe(true);
});

test('a scenario without a total has no waterfall', () => {
  const empty = { name: 'Trống', board: new Board({ appendix: report.appendix, column: 'target:1999' }) };
  const plan = scenarioSheet(report, [empty], scenarioWords, true);
  expect(plan.charts!.map(({ type }) => type)).toEqual(['ColumnClustered']);
});
