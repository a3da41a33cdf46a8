/** What the functions answer over the published tables, and what they say where there is no answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from '../../src/functions/answer';
import type { CustomFunction } from '../../src/functions/function';
import { customFunctions } from '../../src/functions/metadata';
import type { Given } from '../../src/functions/question';
import { headline } from '../../src/domain/announced';
import { pointColumns } from '../../src/domain/recompute';
import { formatScore, isInterval, isOpen } from '../../src/domain/score';
import { statedScore } from '../../src/domain/tree';
import { columnNames } from '../../src/sheets/binding/names';
import { analyse, type WorkbookReport } from '../../src/sheets/report';
import { tableGrid } from '../support/grids';
import { readingOf } from '../taskpane/reports';

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = new Map((await customFunctions()).map((each) => [each.id, each]));
});

const books = new Map<string, WorkbookReport>();
const bookOf = (table: string): WorkbookReport => {
  const found = books.get(table) ?? analyse(readingOf(table));
  books.set(table, found);
  return found;
};

const ask = (book: WorkbookReport, id: string, ...given: readonly Given[]) => {
  const definition = functions.get(id);
  if (!definition) throw new Error(`There is no function ${id}.`);
  return answerOf(definition, given, book);
};
const told = (book: WorkbookReport, id: string, ...given: readonly Given[]) => {
  const { value, problem } = ask(book, id, ...given);
  return problem ? `${problem.code} ${problem.words.vi}` : value;
};

/** Appendices of several plans in one workbook, each on its sheet. */
const together = (...sheets: readonly (readonly [table: string, sheet: string])[]): WorkbookReport =>
  analyse({
    grids: sheets.map(([table, sheet], at) =>
      tableGrid(table, ['Kế hoạch'], 1, { sheet, sheetId: `s${String(at + 1)}` }),
    ),
    names: [],
    part: null,
  });

describe('over the plan of Đắk Nông', () => {
  test.each<readonly [string, readonly Given[], unknown]>([
    // A year, a role, both, the end of a name, the whole name; with or without diacritics.
    ['DIEM', ['1.1', '2022'], 1.5],
    ['DIEM', ['1.1', 2021], 1.46],
    ['DIEM', [1.1, '2021'], 1.46],
    ['DIEM', ['1.1.', 'năm 2021'], 1.46],
    ['DIEM', ['1,1', 'Điểm đạt được'], 1.46],
    ['DIEM', ['1.1', 'dat duoc nam 2021'], 1.46],
    ['DIEM', ['1.1', 'achieved'], 1.46],
    ['DIEM', ['1.1', 'MỤC TIÊU 2022'], 1.5],
    ['DIEM', ['1.1', 'MucTieu2022'], 1.5],
    ['DIEM', ['1.1', 'CCHC_DakNong2022_DiemDat2021'], 1.46],
    ['DIEM', ['1.1', 'tối đa'], 1.5],
    ['DIEM', ['1.1', 'điểm chuẩn'], 1.5],
    // The figure that people are told, and what the components add up to.
    ['DIEM', ['7', '2021'], 13.25],
    ['DIEM', ['tổng', '2021'], 86.26],
    ['TONG', ['2021'], 86.2391],
    ['TONG', ['mục tiêu'], 89.93],
    ['TOIDA', ['7'], 15],
    ['TOIDA', [], 100],
    ['MUCTIEU', ['1.1'], 1.5],
    ['MUCTIEU', [''], 89.93],
    ['CANTANG', ['1.1'], 0.04],
    ['CANTANG', [null], 3.67],
    ['DIEMMAT', ['1.1'], 0.04],
    ['DIEMMAT', [], 13.74],
    // One exact division: in doubles 1.46 / 1.5 would end in a 3.
    ['TYLE', ['1.1', '2021'], 0.97333333333333333333],
    ['TYLE', ['1.1'], 0.97333333333333333333],
    ['TYLE', [], 0.8626],
    ['TYLE', ['tổng', '2022'], 0.8993],
    ['DONVI', ['1.1'], 'Sở Nội vụ'],
    ['TEN', ['1.1'], 'Thực hiện kế hoạch CCHC'],
    ['DIEM', ['1.1', '2022', 'DakNong2022'], 1.5],
    ['DIEM', ['1.1', '2022', 'phu luc'], 1.5],
  ])('%s%j is %p', (id, given, wanted) => {
    expect(told(bookOf('dak-nong-2022'), id, ...given)).toBe(wanted);
  });

  test.each<readonly [string, readonly Given[], RegExp]>([
    ['DIEM', ['9.9', '2022'], /^#VALUE! Không có tiêu chí “9\.9” ở trang “Phụ lục”\.$/u],
    ['DIEM', ['1.1', '2030'], /^#VALUE! Không có cột “2030”.*“điểm đạt được 2021”, “mục tiêu 2022”\.$/u],
    ['DIEM', ['1.1', 'xếp hạng'], /^#VALUE! Không có cột “xếp hạng”/u],
    ['DIEM', ['1.1', ''], /^#VALUE! Chưa ghi cột\./u],
    ['DIEM', [true, '2022'], /^#VALUE! Không có tiêu chí “true”/u],
    ['DIEM', ['1.1', '2022', 'Trang 9'], /^#VALUE! Không có phụ lục “Trang 9”.*“Phụ lục”\.$/u],
    ['DONVI', ['tổng'], /^#VALUE! Chưa ghi mã tiêu chí\.$/u],
    ['TEN', [''], /^#VALUE! Chưa ghi mã tiêu chí\.$/u],
  ])('%s%j says why there is no answer', (id, given, wanted) => {
    expect(told(bookOf('dak-nong-2022'), id, ...given)).toMatch(wanted);
  });
});

describe('intervals', () => {
  test.each<readonly [string, readonly Given[], unknown]>([
    ['TONG', ['mục tiêu'], '88,95 - 92,85'],
    ['MUCTIEU', [], '89,2 - 93,1'],
    ['CANTANG', [], '15,56 - 19,46'],
    ['TYLE', ['tổng', '2018'], '0.892 - 0.931'],
    ['TYLE', [], 0.7364],
  ])('%s%j is text as the table writes it: %p', (id, given, wanted) => {
    expect(told(bookOf('tien-giang-2018-2020'), id, ...given)).toBe(wanted);
  });
});

test('points that are not there are #N/A, a table without targets says so', () => {
  const book = bookOf('phong-tho-2023');
  expect(told(book, 'CANTANG')).toBe('#VALUE! Phụ lục này không có cột mục tiêu.');
  expect(told(book, 'MUCTIEU', '1.1')).toBe('#VALUE! Phụ lục này không có cột mục tiêu.');
  expect(told(book, 'DONVI', '1.1')).toBe('#N/A Chưa có đơn vị chủ trì.');
  expect(told(analyse({ grids: [], names: [], part: null }), 'TONG', '2022')).toMatch(
    /^#VALUE! Không thấy phụ lục nào/u,
  );
});

test.each(['dak-nong-2022', 'krong-no-2023', 'phong-tho-2023', 'tien-giang-2018-2020'])(
  'every figure of %s is the cell’s own, by its code and the end of its column’s name',
  (table) => {
    const book = bookOf(table);
    let checked = 0;
    for (const { appendix, sums } of book.appendices) {
      const names = columnNames(appendix.id, appendix.columns);
      const codes = appendix.rows.map(({ code: { code } }) => code);
      for (const column of pointColumns(appendix)) {
        const name = (names[appendix.columns.indexOf(column)] ?? '').split('_').slice(2).join('_');
        appendix.rows.forEach((row, at) => {
          const code = codes[at];
          if (row.kind !== 'criterion' || code === null || codes.filter((each) => each === code).length > 1)
            return;
          const exact = sums.get(column.key)?.[at] ?? null;
          const score = headline({ stated: statedScore(row, column.key), exact });
          const answer = told(book, 'DIEM', code, name);
          if (!score) expect(answer).toMatch(/^#N\/A/u);
          else if (isInterval(score) || isOpen(score)) expect(answer).toBe(formatScore(score));
          else expect(answer).toBe(Number(score.low.value.toFixed()));
          checked += 1;
        });
      }
    }
    expect(checked).toBeGreaterThan(60);
  },
);

test('of several appendices the only one that answers does; where more do, the sheet has to be named', () => {
  const book = together(
    ['dak-nong-2022', 'Tỉnh'],
    ['phong-tho-2023', 'Huyện'],
    ['tien-giang-2018-2020', 'Cũ'],
  );
  // One has that year, one has targets for that span.
  expect(told(book, 'TONG', 'đạt được 2021')).toBe(86.2391);
  expect(told(book, 'TONG', '2019 - 2020')).toBe(told(bookOf('tien-giang-2018-2020'), 'TONG', '2019-2020'));
  const several = /^#VALUE! Có nhiều phụ lục trả lời được: “Tỉnh”, “Huyện”, “Cũ”\. Hãy ghi tên trang tính/u;
  expect(told(book, 'TOIDA')).toMatch(several);
  expect(told(book, 'TOIDA', null, 'huyen')).toBe(100);
  expect(told(book, 'DIEM', 'tổng', 'đạt được', 'Tỉnh')).toBe(86.26);
  // What was bound on purpose goes before what was guessed.
  const bound = (sheet: string): WorkbookReport => ({
    ...book,
    appendices: book.appendices.map((each) => ({
      ...each,
      appendix: { ...each.appendix, bound: each.appendix.sheet === sheet },
    })),
  });
  expect(told(bound('Tỉnh'), 'DIEM', 'tổng', 'đạt được')).toBe(86.26);
  expect(told(bound('Cũ'), 'DIEM', 'tổng', 'đạt được')).toBe(73.64);
  // None has it: the one that knows the criterion says most.
  expect(told(book, 'DONVI', '1.1', 'Huyện')).toBe('#N/A Chưa có đơn vị chủ trì.');
});

test('the examples of the guide are computed', () => {
  const guide = readFileSync(join(__dirname, '../../docs/guide-vi.md'), 'utf8');
  const examples = [...guide.matchAll(/^\| `=CCHC\.([A-Z]+)\(([^)]*)\)`\s*\| ([^|]+?)\s*\|/gmu)];
  expect(examples.length).toBeGreaterThanOrEqual(functions.size - 1);
  for (const [call, id = '', given = '', wanted] of examples) {
    const parts = given === '' ? [] : given.split(';').map((part) => part.replaceAll('"', ''));
    const value = told(bookOf('dak-nong-2022'), id, ...parts);
    expect(`${call} ${String(value).replace('.', ',')}`).toBe(`${call} ${String(wanted)}`);
  }
});

test('says in English what it says in Vietnamese', () => {
  const { problem } = ask(bookOf('dak-nong-2022'), 'DIEM', '1.1', '2030');
  expect(problem?.words.en).toBe(
    'There is no column “2030”. Columns with points: “maximum”, “achieved 2021”, “target 2022”.',
  );
});
