/** One random table laid out as people lay them out, and what must be recognised in it. */
import type { AppendixKind, Role } from '../../../src/domain/appendix';
import type { TestCell } from '../grids';
import type { DrawnColumn } from './columns';
import { drawCell, drawColumns } from './columns';
import type { Draw } from './draw';
import type { Criterion } from './tree';
import { drawCodeCells, drawTree } from './tree';
import { notes, totals } from './wording';

export interface ExpectedRow {
  readonly code: string | null;
  readonly parent: string | null;
  /** Lines of the table, counted from its first header row. */
  readonly rows: readonly number[];
}

export interface Expected {
  readonly kind: AppendixKind;
  readonly columns: readonly { readonly role: Role; readonly year: string | null; readonly column: number }[];
  readonly rows: readonly ExpectedRow[];
  /** Line of the total row, or null. */
  readonly total: number | null;
  readonly headerRows: number;
}

export interface DrawnTable {
  readonly lines: readonly (readonly TestCell[])[];
  /** Merges in table coordinates. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly expected: Expected;
  /** Notes and signatures below it. */
  readonly below: readonly string[];
}

interface Layout {
  readonly columns: readonly DrawnColumn[];
  readonly header: readonly (readonly TestCell[])[];
  readonly merges: readonly (readonly [number, number, number, number])[];
}

function drawHeader(draw: Draw, columns: readonly DrawnColumn[]): Layout {
  if (columns.every(({ group }) => group === ''))
    return { columns, header: [columns.map(({ words }) => words)], merges: [] };
  const upper = columns.map(({ group, words }, at) =>
    group === '' ? words : columns[at - 1]?.group === group ? '' : group,
  );
  const lower = columns.map(({ group, words }) => (group === '' ? '' : words));
  const merges: [number, number, number, number][] = [];
  if (draw.once(2))
    for (const [at, { group }] of columns.entries()) {
      if (group === '') merges.push([0, at, 1, at]);
      else if (columns[at - 1]?.group !== group)
        merges.push([0, at, 0, at + columns.filter((each) => each.group === group).length - 1]);
    }
  return { columns, header: [upper, lower], merges };
}

const numberRow = (draw: Draw, columns: readonly DrawnColumn[]): TestCell[] => {
  const form = draw.pick(['(n)', 'n', 'number', 'formula'] as const);
  return columns.map((_, at): TestCell => {
    const number = at + 1;
    if (form === 'number') return number;
    if (form === 'formula' && number === 4) return '(4)=(3)-(2)';
    return form === 'n' ? String(number) : `(${number})`;
  });
};

function totalLine(draw: Draw, columns: readonly DrawnColumn[]): TestCell[] {
  const label = draw.pick(totals);
  const where = draw.pick(['code', 'name', 'both'] as const);
  const hasCode = columns.some(({ role }) => role === 'code');
  return columns.map(({ role }): TestCell => {
    if (role === 'code') return where !== 'name' ? label : '';
    if (role === 'name') return where !== 'code' || !hasCode ? label : '';
    if (role === null || !pointLike.has(role)) return '';
    return drawCell(draw, role, false);
  });
}

const pointLike = new Set<Role>([
  'maximum',
  'achieved',
  'self-scored',
  'appraised',
  'survey-maximum',
  'survey',
  'appraisal-maximum',
  'target',
  'total',
  'ratio',
  'rank',
  'shortfall',
  'goal-gap',
]);

interface Line {
  readonly cells: readonly TestCell[];
  readonly row: Omit<ExpectedRow, 'rows'> | null;
  /** True for the second half of a row cut by a page break. */
  readonly carriesOn?: boolean;
}

function criterionLine(
  draw: Draw,
  columns: readonly DrawnColumn[],
  criterion: Criterion,
  codeCell: TestCell,
): Line {
  const cells = columns.map(({ role }): TestCell => {
    if (role === 'code') return codeCell;
    return role === 'name' ? criterion.name : drawCell(draw, role, criterion.leaf);
  });
  const dot = criterion.code.lastIndexOf('.');
  return { cells, row: { code: criterion.code, parent: dot < 0 ? null : criterion.code.slice(0, dot) } };
}

/** A row cut in two: the name goes on in lower case on the next page; the figures stand in one of the two parts. */
function cutLine(draw: Draw, line: Line, columns: readonly DrawnColumn[]): Line[] {
  const isFigure = (at: number): boolean => {
    const role = columns[at]?.role ?? null;
    return role !== null && pointLike.has(role);
  };
  if (draw.once(3)) {
    const first = line.cells.map((cell, at) => (isFigure(at) ? '' : cell));
    const second = line.cells.map((cell, at): TestCell =>
      columns[at]?.role === 'name' ? 'và theo hướng dẫn' : isFigure(at) ? cell : '',
    );
    return [
      { ...line, cells: first },
      { cells: second, row: null, carriesOn: true },
    ];
  }
  const rest = columns.map(({ role }): TestCell => (role === 'name' ? 'theo quy định của Chính phủ' : ''));
  return [line, { cells: rest, row: null, carriesOn: true }];
}

/** Sections "A", "B" or "I", "II" over the fields of a tree. */
const sectionLine = (columns: readonly DrawnColumn[], mark: string): Line => ({
  cells: columns.map(({ role }): TestCell =>
    role === 'code' ? mark : role === 'name' ? 'Điểm đánh giá kết quả' : '',
  ),
  row: { code: null, parent: null },
});

function treeLines(draw: Draw, columns: readonly DrawnColumn[], depth: number): Line[] {
  const criteria = drawTree(draw, depth);
  const marks = draw.once(6)
    ? draw.pick([
        ['I', 'II'],
        ['A', 'B'],
        ['I.', 'II.'],
      ] as const)
    : [];
  const codes = drawCodeCells(draw, criteria);
  const mayCut = draw.once(3);
  return criteria.flatMap((criterion, at) => {
    const line = criterionLine(draw, columns, criterion, codes[at] ?? criterion.code);
    const mark = criterion.code === '1' ? marks[0] : criterion.code === '2' ? marks[1] : undefined;
    const section = mark === undefined ? [] : [sectionLine(columns, mark)];
    return [...section, ...(mayCut && draw.once(10) ? cutLine(draw, line, columns) : [line])];
  });
}

/** Survey items "(1)" stand under numbered groups, in the name cell. */
function surveyLines(draw: Draw, columns: readonly DrawnColumn[]): Line[] {
  return drawTree(draw, 2).map((criterion) => {
    const item = criterion.code.includes('.');
    const line = criterionLine(draw, columns, criterion, item ? '' : criterion.code);
    if (!item) return line;
    const number = criterion.code.split('.')[1] ?? '';
    const cells = line.cells.map((cell, at) =>
      columns[at]?.role === 'name' ? `(${number}) ${criterion.name}` : cell,
    );
    return { ...line, cells };
  });
}

/** Leaves picked from a tree, numbered 1, 2, 3 …, their codes inside their names, under Roman sections. */
function belowLines(draw: Draw, columns: readonly DrawnColumn[]): Line[] {
  const leaves = drawTree(draw).filter(({ leaf, code }) => leaf && code.includes('.'));
  const picked =
    leaves.length < 3
      ? ['1.2', '2.1.3', '4.4', '8.5'].map((code) => ({ code, name: 'Công tác kiểm tra', leaf: true }))
      : leaves;
  const sections = draw.once(2);
  const lines = picked.map((criterion, at): Line => {
    const line = criterionLine(draw, columns, criterion, draw.pick([at + 1, String(at + 1)]));
    const between = draw.pick([' - ', ' – ', ' ']);
    const named = line.cells.map((cell, column) =>
      columns[column]?.role === 'name'
        ? `${criterion.code}${between}${criterion.name.replace(/^\d+/u, 'Tất cả')}`
        : cell,
    );
    return { cells: named, row: { code: criterion.code, parent: null } };
  });
  const heading = (mark: string): Line => ({
    cells: columns.map(({ role }): TestCell =>
      role === 'code' ? mark : role === 'name' ? 'Điểm đánh giá kết quả thực hiện CCHC' : '',
    ),
    row: { code: null, parent: null },
  });
  return sections ? [heading('I'), ...lines.slice(0, 2), heading('II.'), ...lines.slice(2)] : lines;
}

/** Numbered satisfaction indices without a code column. */
const satisfactionLines = (draw: Draw, columns: readonly DrawnColumn[]): Line[] =>
  ['tiếp cận dịch vụ', 'TTHC', 'công chức giải quyết TTHC', 'kết quả giải quyết TTHC', 'phản ánh, kiến nghị']
    .slice(0, draw.int(3, 5))
    .map((what, at) => {
      const code = String(at + 1);
      return criterionLine(
        draw,
        columns,
        { code, name: `${code}. Chỉ số hài lòng về ${what}`, leaf: true },
        '',
      );
    });

/** Components: the number is glued to a name in the wordless first column, parts stand without a code in the second. */
const componentLines = (draw: Draw, columns: readonly DrawnColumn[]): Line[] =>
  ['qua thẩm định', 'qua khảo sát lãnh đạo, quản lý', 'qua khảo sát người dân (SIPAS)'].flatMap(
    (what, at) => {
      const code = String(at + 1);
      const main = criterionLine(
        draw,
        columns,
        { code, name: '', leaf: true },
        `${code}. Điểm đánh giá ${what}`,
      );
      const parts =
        at === 0 ? ['Điểm đánh giá kết quả thực hiện CCHC', 'Điểm đánh giá tác động đến KT-XH'] : [];
      const below = parts.map((name): Line => ({
        ...criterionLine(draw, columns, { code, name, leaf: true }, ''),
        row: { code: null, parent: code },
      }));
      return [main, ...below];
    },
  );

const linesFor = (draw: Draw, kind: AppendixKind, columns: readonly DrawnColumn[]): Line[] => {
  if (kind === 'satisfaction') return satisfactionLines(draw, columns);
  if (kind === 'components') return componentLines(draw, columns);
  if (kind === 'survey') return surveyLines(draw, columns);
  if (kind === 'below-maximum') return belowLines(draw, columns);
  return treeLines(draw, columns, kind === 'fields' ? 1 : 4);
};

/** Draws a whole table of a kind. */
export function drawTable(draw: Draw, kind: AppendixKind, year: number): DrawnTable {
  const layout = drawHeader(draw, drawColumns(draw, kind, year));
  const { columns } = layout;
  const lines: (readonly TestCell[])[] = [...layout.header];
  const rows: { code: string | null; parent: string | null; rows: number[] }[] = [];
  let total: number | null = null;
  if (draw.once(3)) lines.push(numberRow(draw, columns));
  const where =
    kind === 'below-maximum'
      ? 'none'
      : kind === 'components'
        ? 'last'
        : draw.pick(['first', 'last', 'last', 'none'] as const);
  const putTotal = (): void => {
    total = lines.length;
    rows.push({ code: null, parent: null, rows: [lines.length] });
    lines.push(totalLine(draw, columns));
  };
  if (where === 'first') putTotal();
  const repeatEvery = draw.once(3) ? draw.int(5, 12) : 0;
  const blanks = draw.once(4);
  let sinceHeader = 0;
  for (const line of linesFor(draw, kind, columns)) {
    if (repeatEvery > 0 && sinceHeader >= repeatEvery) {
      if (draw.once(2)) lines.push([]);
      lines.push(...layout.header);
      sinceHeader = 0;
    } else if (blanks && line.carriesOn !== true && draw.once(8)) lines.push([]);
    sinceHeader += 1;
    if (line.carriesOn) rows.at(-1)?.rows.push(lines.length);
    else if (line.row) rows.push({ ...line.row, rows: [lines.length] });
    lines.push(line.cells);
  }
  if (where === 'last') putTotal();
  const known = columns.flatMap(({ role, year: in_ }, column) =>
    role === null ? [] : [{ role, year: in_, column }],
  );
  return {
    lines,
    merges: layout.merges,
    below: draw.once(2)
      ? [draw.pick(notes), ...(draw.once(2) ? ['- Như trên;', '- Lưu: VT, CCHC.'] : [])]
      : [],
    expected: { kind, columns: known, rows, total, headerRows: layout.header.length },
  };
}
