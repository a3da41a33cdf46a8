/** Penalties take off: what explains a wrong sum may lie below zero there, and nowhere else. */
import type { CellValue } from '../../src/domain/appendix';
import { cellAddress } from '../../src/a1/address';
import { analyse } from '../../src/sheets/report';
import { gridOf } from '../support/grids';

const table = (penalty: number, late: number, wrong: number): CellValue[][] => [
  ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
  ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt'],
  ['A', 'CÁC TIÊU CHÍ', 15, 11.5],
  ['1', 'Chỉ đạo', 5, 3.5],
  ['2', 'Thể chế', 4, 3],
  ['3', 'Thủ tục', 6, 5],
  ['B', 'ĐIỂM TRỪ', '', penalty],
  ['1', 'Chậm gửi báo cáo', '', late],
  ['2', 'Sai biểu mẫu', '', wrong],
  ['', 'Tổng điểm (A+B)', 15, 10.75],
];
const diagnosed = (rows: CellValue[][]): string[][] => {
  const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
  return (report?.diagnoses ?? []).flatMap(({ explanations }) =>
    explanations.map(({ corrections }) =>
      corrections.map(({ place, to }) => `${cellAddress(place)} ${to.low.value.toFixed()}`),
    ),
  );
};

test('right penalties need no explanation', () => {
  expect(diagnosed(table(-0.75, -0.5, -0.25))).toEqual([]);
});

test('the wrong sum of the penalties is the one cell that explains both sums', () => {
  expect(diagnosed(table(-0.5, -0.5, -0.25))).toEqual([['D7 -0.75']]);
});

test('a wrong penalty is corrected below zero, never above', () => {
  const explanations = diagnosed(table(-0.75, -0.5, -0.5));
  expect(explanations).toContainEqual(['D9 -0.25']);
  expect(explanations.flat().every((each) => / -/u.test(each))).toBe(true);
});
