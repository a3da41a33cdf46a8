/** Arithmetic as evidence: of several ways to read the codes the one under which the sums agree; a slip is never explained away. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { correctAppendix } from '../../../src/sheets/correct';
import { analyse } from '../../../src/sheets/report';
import { seeded } from '../../support/generated/draw';
import { gridOf } from '../../support/grids';

const sheetOf = (rows: readonly (readonly CellValue[])[]) =>
  gridOf([
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ...rows,
  ]);
const report = (rows: readonly (readonly CellValue[])[]) => {
  const [found] = analyse({ grids: [sheetOf(rows)], names: [], part: null }).appendices;
  if (!found) throw new Error('the table is an appendix');
  return found;
};
const errorsOf = ({ findings }: ReturnType<typeof report>) =>
  findings.flatMap(({ severity, check, place }) =>
    severity === 'error' ? [`${check} ${cellAddress(place)}`] : [],
  );

/** Fields 1, 2, … with criteria that begin again from 1, in quarter points. */
function drawAnew(seed: number): CellValue[][] {
  const draw = seeded(seed);
  const rows: CellValue[][] = [];
  let [most, got] = [0, 0];
  for (let field = 1; field <= draw.int(2, 5); field += 1) {
    const parts = Array.from({ length: draw.int(2, 5) }, () => draw.int(4, 16));
    const points = parts.map((part) => draw.int(0, part));
    const [maximum, achieved] = [parts, points].map((all) => all.reduce((sum, each) => sum + each, 0));
    rows.push([field, `Lĩnh vực ${String(field)}`, (maximum ?? 0) / 4, (achieved ?? 0) / 4]);
    parts.forEach((part, at) =>
      rows.push([at + 1, `Nội dung ${String(at)}`, part / 4, (points[at] ?? 0) / 4]),
    );
    most += maximum ?? 0;
    got += achieved ?? 0;
  }
  return [...rows, ['', 'Tổng cộng', most / 4, got / 4]];
}

test('numbers that begin again below a number are its parts (60 drawn tables), and a slip stays at its cell', () => {
  const faults = Array.from({ length: 60 }, (_, at) => at + 1).filter((seed) => {
    const rows = drawAnew(seed);
    const read = report(rows);
    const slipped = rows.map((row, at) => (at === 1 ? [...row.slice(0, 3), Number(row[3]) + 0.25] : row));
    const errors = errorsOf(report(slipped));
    const isOver = Number(slipped[1]?.[3]) > Number(slipped[1]?.[2]);
    const told = isOver ? ['over-maximum D4'] : ['subtotal-mismatch D3'];
    return errorsOf(read).length > 0 || read.appendix.manner !== 'anew' || errors.join() !== told.join();
  });
  expect(faults).toEqual([]);
});

test('one wrong sum in a list of numbers stays a wrong sum', () => {
  const found = report([
    [1, 'Chỉ đạo', 5, 3],
    [2, 'Kế hoạch', 3, 2],
    [3, 'Báo cáo', 2, 1],
    ['', 'Tổng cộng', 10, 7],
  ]);
  expect(errorsOf(found)).toEqual(['subtotal-mismatch D6']);
  expect(found.appendix.readings).toBeUndefined();
});

test('a code written twice is told as such; the other reading is offered, and taken when a person says so', () => {
  const rows: CellValue[][] = [
    [1, 'Chỉ đạo', 5, 3],
    [2, 'Thể chế', 6, 5],
    [1, 'Rà soát', 4, 4],
    [2, 'Theo dõi', 2, 0.5],
    ['', 'Tổng cộng', 10, 8],
  ];
  const { appendix } = report(rows);
  expect(appendix.manner).toBeUndefined();
  const [other] = appendix.readings ?? [];
  expect(other?.says).toEqual({ manner: 'anew' });
  if (!other) throw new Error('another reading is offered');
  const corrected = correctAppendix(sheetOf(rows), appendix, { kind: 'reading', says: other.says });
  expect(corrected?.rows.map(({ code }) => code.code)).toEqual(['1', '2', '2.1', '2.2', null]);
  expect(corrected?.manner).toBe('anew');
});

const outline: readonly (readonly CellValue[])[] = [
  ['1', 'Chỉ đạo', 4, 3],
  ['a', 'Kế hoạch', 3, 2.5],
  ['(i)', 'Ban hành', 1, 1],
  ['(ii)', 'Thực hiện', 2, 1.5],
  ['b', 'Báo cáo', 1, 0.5],
  ['2', 'Thể chế', 5.5, 4.5],
  ['a', 'Văn bản', 3, 2.5],
  ['b', 'Theo dõi', 2.5, 2],
  ['', 'PAR INDEX', 9.5, 7.5],
];

test('marks that make no tree leave it to the sums; the last row that states them all is the total, and a slip is told', () => {
  const read = report(outline);
  expect([read.appendix.manner, errorsOf(read)]).toEqual(['by-sums', []]);
  expect(read.appendix.rows.map(({ level }) => level)).toEqual([1, 2, 3, 3, 2, 1, 2, 2, 0]);
  const slipped = outline.map((row, at) => (at === 3 ? [...row.slice(0, 3), 1.25] : row));
  expect(errorsOf(report(slipped))).toContain('subtotal-mismatch D4');
});

test('a bonus inside a field is its part where the field counts it', () => {
  const read = report([
    ['I', 'CHỈ ĐẠO', 3, 3],
    [1, 'Kế hoạch', 2, 1.5],
    [2, 'Báo cáo', 1, 1],
    ['', 'Điểm thưởng: có sáng kiến', '', 0.5],
    ['II', 'THỂ CHẾ', 3, 2.5],
    [1, 'Văn bản', 3, 2.5],
    ['', 'Tổng', 6, 5.5],
  ]);
  expect(errorsOf(read)).toEqual([]);
});
