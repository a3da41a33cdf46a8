/** Tables that no words tell: each is described by hand as in the pane, bound, and read again from what was bound. */
import type { Area } from '../../../src/a1/place';
import type { CellValue, Role } from '../../../src/domain/appendix';
import { bindingOf, emptyRecord, withAppendix, writePart } from '../../../src/sheets/binding';
import { draftIn, withFirstRow, withManner, withRole } from '../../../src/sheets/by-hand/draft';
import type { HandDraft } from '../../../src/sheets/by-hand/draft';
import { appendixByHand, previewByHand } from '../../../src/sheets/by-hand/preview';
import type { Grid } from '../../../src/sheets/grid';
import { analyse } from '../../../src/sheets/report';
import { rowIndex } from '../../../src/a1/place';
import { areaOf, gridOf } from '../../support/grids';
import type { GridOptions, TestCell } from '../../support/grids';

interface Nasty {
  readonly rows: readonly (readonly TestCell[])[];
  readonly options?: GridOptions;
  /** What the person selects; the whole sheet where left out. */
  readonly area?: Area;
  /** What the person says: the first row of data, a role for each column by its letter, the way of codes, the total. */
  readonly firstRow?: number;
  readonly roles?: Readonly<Record<string, Role | null>>;
  readonly manner?: string;
  readonly total?: string;
  /** Codes of the rows as they are read, '' for a row without one, and the stated sums that agree. */
  readonly codes: readonly string[];
  readonly agree: number;
}

const body: readonly (readonly CellValue[])[] = [
  ['1', 'Chỉ đạo', 5, 4],
  ['1.1', 'Kế hoạch', 3, 2.5],
  ['1.2', 'Kiểm tra', 2, 1.5],
  ['2', 'Thể chế', 3, 2],
  ['2.1', 'Rà soát', 3, 2],
  ['', 'Gộp lại', 8, 6],
];
const codes = ['1', '1.1', '1.2', '2', '2.1', ''];

const tables: Readonly<Record<string, Nasty>> = {
  'no header at all': {
    rows: [[], ...body],
    area: areaOf(1, 0, 6, 3),
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'a header in three rows': {
    rows: [
      ['Ký hiệu', 'Diễn giải', 'Số liệu', ''],
      ['', '', 'Khung', 'Kỳ này'],
      ['', '', '(lớn nhất)', '(thực có)'],
      ...body,
    ],
    firstRow: 3,
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'codes in the cell of the text': {
    rows: [
      ['Diễn giải', 'Khung', 'Kỳ này'],
      ...body.map(([code, name, ...figures]) => [`${String(code)} ${String(name)}`.trim(), ...figures]),
    ],
    roles: { A: 'name', B: 'maximum', C: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'points as text with their unit': {
    rows: [
      ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này'],
      ...body.map(([code, name, most, got]) => [
        code ?? '',
        name ?? '',
        `${String(most)} điểm`,
        `${String(got).replace('.', ',')} đ`,
      ]),
    ],
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'merged groups, numbered anew below each': {
    rows: [
      ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này'],
      [1, 'Chỉ đạo', 5, 4],
      [1, 'Kế hoạch', 3, 2.5],
      [2, 'Kiểm tra', 2, 1.5],
      [2, 'Thể chế', 3, 2],
      [1, 'Rà soát', 3, 2],
      ['', 'Gộp lại', 8, 6],
    ],
    options: { merges: [[1, 1, 1, 1]] },
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    manner: 'anew',
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'two tables side by side': {
    rows: [
      ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này', '', 'Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này'],
      ...body.map((row) => [...row, '', ...row]),
    ],
    area: areaOf(0, 5, 6, 8),
    roles: { F: 'code', G: 'name', H: 'maximum', I: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'notes with numbers': {
    rows: [
      ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này', 'Xem thêm'],
      ...body.map((row, at) => [...row, at % 2 === 0 ? 2023 + at : `QĐ ${String(at)}`]),
    ],
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved', E: 'note' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'an English header': {
    rows: [['Ref', 'Topic', 'Cap', 'Now'], ...body],
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
  'transposed: criteria side by side': {
    rows: [
      ['Diễn giải', 'Chỉ đạo', 'Thể chế', 'Thủ tục', 'Cả bảng'],
      ['Sở Nội vụ', 4, 2, 3, 9],
      ['Sở Tài chính', 5, 1, 2, 8],
    ],
    roles: { A: 'name', B: 'achieved', C: 'achieved', D: 'achieved', E: 'total' },
    codes: ['', ''],
    agree: 0,
  },
  'blank rows inside': {
    rows: [['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ này'], ...body.flatMap((row) => [row, [], []])],
    roles: { A: 'code', B: 'name', C: 'maximum', D: 'achieved' },
    total: 'Gộp lại',
    codes,
    agree: 6,
  },
};

const wholeOf = (grid: Grid): Area =>
  areaOf(grid.top, grid.left, grid.top + grid.rows - 1, grid.left + grid.columns - 1);

/** The draft as a person leaves it. */
function described(grid: Grid, { area, firstRow, roles = {}, manner, total }: Nasty): HandDraft {
  let draft = draftIn(grid, area ?? wholeOf(grid));
  if (!draft) throw new Error('the selection gives a draft');
  if (firstRow !== undefined) draft = withFirstRow(grid, draft, rowIndex(firstRow));
  for (const { column } of draft.columns) {
    const letter = String.fromCharCode(65 + column);
    if (letter in roles) draft = withRole(draft, column, roles[letter] ?? null, null);
  }
  if (manner !== undefined) draft = withManner(draft, manner);
  return total === undefined ? draft : { ...draft, totalWords: total };
}

test.each(Object.keys(tables))('%s', (title) => {
  const nasty = tables[title];
  if (!nasty) throw new Error('no such table');
  const grid = gridOf(nasty.rows, { sheet: 'Nháp', ...nasty.options });
  const draft = described(grid, nasty);
  const preview = previewByHand(grid, draft);
  expect(preview).toMatchObject({ agree: nasty.agree, differ: 0 });
  const appendix = appendixByHand({ grids: [grid], names: [], part: null }, draft);
  if (!appendix) throw new Error('it can be bound');
  const { record, names } = bindingOf(appendix);
  const book = analyse({ grids: [grid], names, part: writePart(withAppendix(emptyRecord, record)) });
  const [again, ...others] = book.appendices.filter((each) => each.appendix.bound);
  expect(others).toEqual([]);
  expect(again?.appendix.rows.map(({ code }) => code.code ?? '')).toEqual(nasty.codes);
  expect(again?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a table without a header in the first row of the sheet says what to do before its first row is left out', () => {
  expect(described(gridOf(body), { rows: body, codes: [], agree: 0 }).lacksHeader).toBe(true);
  const below = gridOf([[], ...body]);
  expect(draftIn(below, areaOf(1, 0, 6, 3))).not.toHaveProperty('lacksHeader');
});
