/** Points of appraisal and survey written into one column, beside the unit's own. */
import { recogniseGrid } from '../../../src/sheets/recognise';
import { gridOf } from '../../support/grids';

const rows = [
  ['1', 'Chỉ đạo, điều hành', 5, 5, 4],
  ['1.1', 'Kế hoạch CCHC', 3, 3, 2.5],
  ['1.2', 'Báo cáo CCHC', 2, 2, 1.5],
  ['2', 'Cải cách TTHC', 6, 5.5, 5],
  ['2.1', 'Công khai TTHC', 2, 2, 2],
  ['2.2', 'Giải quyết TTHC', 4, 3.5, 3],
  ['', 'Tổng điểm', 11, 10.5, 9],
];

/** A right tree that the unit scored itself, and whose last column stands under `header`. */
const book = (header: string) =>
  recogniseGrid(
    gridOf([
      ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
      [],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', header],
      ...rows,
    ]),
  )[0]!;

test.each(['Điểm thẩm định và ĐTXHH', 'Điểm thẩm định, ĐTXHH'])(
  '%s: the points are the total, the tree one of results',
  (header) => {
    const appendix = book(header);
    expect(appendix.columns.at(-1)?.role).toBe('total');
    expect(appendix.kind).toBe('results');
  },
);

test('points of a survey beside the unit’s own make no list of a survey', () => {
  const appendix = book('Điểm ĐTXHH');
  expect(appendix.columns.at(-1)?.role).toBe('survey');
  expect(appendix.kind).toBe('results');
});
