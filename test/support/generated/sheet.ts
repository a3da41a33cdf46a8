/** Random sheets: one table, or two stacked or side by side, with title lines above and notes below. */
import type { AppendixKind } from '../../../src/domain/appendix';
import type { Grid } from '../../../src/sheets/grid';
import type { TestCell } from '../grids';
import { gridOf } from '../grids';
import type { DrawnTable, Expected } from './appendix';
import { drawTable } from './appendix';
import type { Draw } from './draw';
import { owners } from './wording';

export interface PlacedTable {
  readonly expected: Expected;
  /** Sheet row and column of its first header cell. */
  readonly top: number;
  readonly left: number;
  readonly owner: string;
}

export interface DrawnSheet {
  readonly grid: Grid;
  readonly tables: readonly PlacedTable[];
}

const kinds: readonly AppendixKind[] = [
  'plan',
  'plan',
  'plan',
  'results',
  'results',
  'survey',
  'fields',
  'below-maximum',
  'satisfaction',
  'components',
];

/** Title lines; below-maximum tables say so, the others name owner and year. */
function drawTitle(draw: Draw, kind: AppendixKind, year: number): { lines: string[]; owner: string } {
  const owner = draw.pick(owners);
  const what =
    { plan: 'NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC', results: 'KẾT QUẢ CHỈ SỐ CCHC' }[kind as 'plan' | 'results'] ??
    'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH';
  const named =
    kind === 'below-maximum'
      ? 'TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA'
      : `${what} ${owner.toLocaleUpperCase('vi')} NĂM ${year}`;
  const lines = [
    `PHỤ LỤC ${draw.int(1, 4)}`,
    named,
    '(Kèm theo Kế hoạch số 205/KH-UBND ngày 01/6/2020 của UBND tỉnh)',
  ];
  return { lines: lines.slice(0, draw.int(2, 3)), owner: kind === 'below-maximum' ? '' : owner };
}

const shift = (table: DrawnTable, top: number, left: number): (readonly [number, number, number, number])[] =>
  table.merges.map(([a, b, c, d]) => [a + top, b + left, c + top, d + left] as const);

/** Draws a sheet. */
export function drawSheet(draw: Draw): DrawnSheet {
  const cells: TestCell[][] = [];
  const merges: (readonly [number, number, number, number])[] = [];
  const tables: PlacedTable[] = [];
  const left = draw.once(4) ? draw.int(1, 3) : 0;
  const year = draw.int(2018, 2026);
  const put = (row: number, column: number, cell: TestCell): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = cell;
  };
  const place = (table: DrawnTable, top: number, at: number, owner: string): void => {
    for (const [row, line] of table.lines.entries())
      for (const [column, cell] of line.entries()) put(top + row, at + column, cell);
    merges.push(...shift(table, top, at));
    tables.push({ expected: table.expected, top, left: at, owner });
  };
  const stack = (from: number): number => {
    const kind = draw.pick(kinds);
    const title = drawTitle(draw, kind, year);
    const table = drawTable(draw, kind, year);
    let row = from;
    for (const line of title.lines) put(row++, left, line);
    if (draw.once(2)) row += 1;
    place(table, row, left, title.owner);
    row += table.lines.length + draw.int(0, 1);
    for (const line of table.below) put(row++, left, line);
    return row + draw.int(1, 3);
  };
  const next = stack(draw.int(0, 2));
  const many = draw.int(1, 8);
  if (many === 1) stack(next);
  else if (many === 2 && tables[0]?.expected.kind !== 'below-maximum') {
    const width = Math.max(...cells.map((line) => line.length));
    const top = tables[0]?.top ?? 0;
    place(
      drawTable(draw, draw.pick(['results', 'survey'] as const), year),
      top,
      width + 1,
      tables[0]?.owner ?? '',
    );
  }
  const some = (upTo: number): number[] => (draw.once(5) ? [draw.int(0, upTo), draw.int(0, upTo)] : []);
  const hidden = { hiddenRows: some(cells.length), hiddenColumns: some(6) };
  return { grid: gridOf(cells, { sheet: 'Phụ lục', merges, ...hidden }), tables };
}
