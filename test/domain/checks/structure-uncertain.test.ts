import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

const report = (rows: readonly (readonly (string | number)[])[]) => {
  const [found] = analyse({
    grids: [
      gridOf([
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
        ...rows,
      ]),
    ],
    names: [],
    part: null,
  }).appendices;
  if (!found) throw new Error('the table is an appendix');
  return found;
};
const checksOf = ({ findings }: ReturnType<typeof report>) =>
  findings
    .filter(({ check }) => /^(?:subtotal|structure)/.test(check))
    .map(({ check, severity }) => [check, severity]);

test('rows that add up to far more than every total are doubted once, not accused', () => {
  const found = report([
    ['x1', 'Chỉ đạo', 5, 4],
    ['x2', 'Kế hoạch', 3, 2.5],
    ['x3', 'Báo cáo', 3, 1.5],
    ['x4', 'Thể chế', 6, 5],
    ['x5', 'Rà soát', 5, 5],
    ['', 'Tổng điểm', 11, 9],
  ]);
  expect(checksOf(found)).toEqual([['structure-uncertain', 'warning']]);
  const [doubt] = found.findings.filter(({ check }) => check === 'structure-uncertain');
  expect(doubt).toMatchObject({ stated: '11', expected: '22', params: { criteria: '5', leaves: '5' } });
  expect(found.diagnoses).toEqual([]);
});

test('one total that is mistyped is an error as before', () => {
  const found = report([
    ['1', 'Chỉ đạo', 5, 4],
    ['2', 'Thể chế', 6, 5],
    ['', 'Tổng điểm', 1.1, 9],
  ]);
  expect(checksOf(found)).toEqual([['subtotal-mismatch', 'error']]);
});

test('without maxima a tree is doubted where no column bears it out; one column that does keeps its errors', () => {
  const rows = (second: number): (string | number)[][] =>
    [1, 2, 3, 4].flatMap((field) => [
      [String(field), `Lĩnh vực ${String(field)}`, 9, second + 2 * field],
      [`${String(field)}.1`, `Nội dung ${String(field)}`, 2, 1 + field],
      [`${String(field)}.2`, `Kết quả ${String(field)}`, 3, 1 + field],
    ]);
  expect(checksOf(report(rows(5)))).toEqual([['structure-uncertain', 'warning']]);
  expect(checksOf(report(rows(2))).map(([check]) => check)).toContain('structure-uncertain');
});
