/** A right workbook of any size: fields of nine criteria of nine parts, on sheets of at most 10,000 rows. */
import type { BookFile } from '../../src/workbench/book';
import { makeBook, type TestCell } from '../support/books';

const header: TestCell[] = [
  'STT',
  'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Điểm đạt được năm 2022',
  'Điểm mục tiêu năm 2023',
];

/** Rows of one field: itself, nine criteria, eighty-one parts. */
const FIELD = 91;
const MOST = 10_000;

/** Hundredths as the number that a person types. */
const points = (hundredths: number): number => hundredths / 100;

/** A field's rows, cut after so many; sums are of the rows that stand below. */
function fieldRows(field: number, rows: number): { rows: TestCell[][]; sums: [number, number, number] } {
  const lines: TestCell[][] = [];
  const total: [number, number, number] = [0, 0, 0];
  let left = rows - 1;
  for (let criterion = 1; criterion <= 9 && left > 1; criterion += 1) {
    const parts = Math.min(9, left - 1);
    left -= parts + 1;
    const sums: [number, number, number] = [0, 0, 0];
    const below = Array.from({ length: parts }, (_, part): TestCell[] => {
      const own = [50, 25 + ((field * 7 + criterion * 3 + part) % 25), 50];
      own.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
      const code = `${String(field)}.${String(criterion)}.${String(part + 1)}`;
      return [code, `Tiêu chí thành phần số ${code}`, ...own.map(points)];
    });
    sums.forEach((value, at) => (total[at] = (total[at] ?? 0) + value));
    const code = `${String(field)}.${String(criterion)}`;
    lines.push([code, `Tiêu chí ${code}`, ...sums.map(points)], ...below);
  }
  return {
    rows: [[String(field), `LĨNH VỰC ${String(field)}`, ...total.map(points)], ...lines],
    sums: total,
  };
}

function sheetRows(rows: number): TestCell[][] {
  const lines: TestCell[][] = [];
  const total = [0, 0, 0];
  for (let field = 1; lines.length < rows - 3; field += 1) {
    const made = fieldRows(field, Math.min(FIELD, rows - lines.length));
    for (const line of made.rows) lines.push(line);
    made.sums.forEach((value, at) => (total[at] = (total[at] ?? 0) + value));
  }
  return [header, ...lines, [null, 'Tổng điểm', ...total.map(points)]];
}

/** About so many rows of criteria. */
export function largeBook(rows: number): BookFile {
  const sheets = Math.ceil(rows / MOST);
  return makeBook(
    Array.from({ length: sheets }, (_, at) => ({
      name: `Phụ lục ${String(at + 1)}`,
      cells: sheetRows(Math.min(MOST, Math.ceil(rows / sheets))),
    })),
  );
}
