/** Headings of parts under which the numbering begins again: "PHẦN A: …", "A. …", "Phần I", a heading in capitals. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

type Heading = readonly [code: string, name: string];

/** A part scored by appraisal and one by survey, both counted from 1. */
const table = (heads: readonly [Heading, Heading], points: boolean, closed: string): CellValue[][] => {
  const head = (part: 0 | 1, most: number, got: number): CellValue[] =>
    points ? [...heads[part], most, got] : [...heads[part]];
  const close = (part: 'A' | 'B', most: number, got: number): CellValue[][] =>
    closed === '' ? [] : [['', closed.replace('#', part), most, got]];
  return [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
    head(0, 15, 11),
    ['1', 'Chỉ đạo, điều hành', 9, 6],
    ['1.1', 'Kế hoạch', 5, 3],
    ['1.2', 'Báo cáo', 4, 3],
    ['2', 'Thể chế', 6, 5],
    ['2.1', 'Rà soát', 4, 3],
    ['2.2', 'Theo dõi', 2, 2],
    ...close('A', 15, 11),
    head(1, 4, 3.5),
    ['1', 'Hài lòng của người dân', 2, 1.5],
    ['2', 'Hài lòng của tổ chức', 2, 2],
    ...close('B', 4, 3.5),
    ['', 'TỔNG CỘNG', 19, 14.5],
  ];
};
const reportOf = (rows: readonly (readonly CellValue[])[]) => {
  const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is an appendix');
  return report;
};
const said = (rows: readonly (readonly CellValue[])[]): string[] =>
  reportOf(rows).findings.map(({ check, place }) => `${check} ${cellAddress(place)}`);

const headings: readonly (readonly [Heading, Heading])[] = [
  [
    ['PHẦN A: ĐÁNH GIÁ', ''],
    ['PHẦN B: ĐIỀU TRA (4 ĐIỂM)', ''],
  ],
  [
    ['', 'PHẦN A: ĐÁNH GIÁ'],
    ['', 'PHẦN B: ĐIỀU TRA'],
  ],
  [
    ['', 'PHẦN A ĐÁNH GIÁ'],
    ['', 'PHẦN B ĐIỀU TRA'],
  ],
  [
    ['', 'Phần A - Đánh giá'],
    ['', 'Phần B - Điều tra'],
  ],
  [
    ['', 'Phần thứ nhất: Đánh giá'],
    ['', 'Phần thứ hai: Điều tra'],
  ],
  [
    ['Phần A', 'Đánh giá'],
    ['Phần B', 'Điều tra'],
  ],
  [
    ['Phần I', 'Đánh giá'],
    ['Phần II', 'Điều tra'],
  ],
  [
    ['Phần 1', 'Đánh giá'],
    ['Phần 2', 'Điều tra'],
  ],
  [
    ['NHÓM A:', 'Đánh giá'],
    ['NHÓM B:', 'Điều tra'],
  ],
  [
    ['A. ĐÁNH GIÁ', ''],
    ['B. ĐIỀU TRA', ''],
  ],
  [
    ['', 'A. Đánh giá'],
    ['', 'B. Điều tra'],
  ],
  [
    ['', 'A - Đánh giá'],
    ['', 'B - Điều tra'],
  ],
  [
    ['A', 'Đánh giá'],
    ['B', 'Điều tra'],
  ],
  [
    ['', 'I. Đánh giá'],
    ['', 'II. Điều tra'],
  ],
];
const unmarked: readonly [Heading, Heading] = [
  ['', 'TIÊU CHÍ THẨM ĐỊNH'],
  ['', 'ĐIỀU TRA XÃ HỘI HỌC'],
];
const cases = headings.flatMap((heads) =>
  [true, false].flatMap((points) =>
    (heads[0].join('').includes('A') ? ['', 'Cộng phần #', 'Cộng'] : ['', 'Cộng']).map(
      (closed) => [heads[0].join('|'), points, closed, heads] as const,
    ),
  ),
);

test.each(cases)('“%s” (with points: %s, closed by “%s”)', (_heading, points, closed, heads) => {
  const rows = table(heads, points, closed);
  const { appendix, findings } = reportOf(rows);
  expect(findings).toEqual([]);
  const parts = appendix.rows.filter(({ code, name }) => code.bend === 'roman' && name !== '');
  expect(parts.map(({ kind }) => kind)).toEqual(points ? ['criterion', 'criterion'] : ['section', 'section']);
  expect(appendix.total).toBe(appendix.rows.length - 1);
  const wrong = rows.map((row) => (row[0] === '1' && row[2] === 9 ? ['1', 'Chỉ đạo, điều hành', 9, 5] : row));
  expect(said(wrong).filter((each) => each.startsWith('subtotal-mismatch'))).not.toEqual([]);
  const twice = rows.map((row) => (row[0] === '2.2' ? ['2.1', ...row.slice(1)] : row));
  expect(said(twice)).toContain(`code-duplicate A${String(rows.findIndex(([code]) => code === '2.2') + 1)}`);
});

test('a heading in capitals without a mark begins the numbering anew where 1 stands below it again', () => {
  expect(said(table(unmarked, false, ''))).toEqual([]);
  expect(said(table(unmarked, false, 'Cộng'))).toEqual([]);
  const rows = table(unmarked, false, '').map((row) => (row[3] === 1.5 ? ['2', ...row.slice(1)] : row));
  expect(said(rows)).toContain('code-duplicate A11');
});

test('letters number cases and options where they do not open the table', () => {
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'Chỉ đạo, điều hành', 5, 3],
    ['', 'A. Ban hành kế hoạch'],
    ['', 'B. Không ban hành kế hoạch'],
    ['2', 'Thể chế', 6, 5],
    ['', 'TỔNG CỘNG', 11, 8],
  ];
  const { appendix, findings } = reportOf(rows);
  expect(findings).toEqual([]);
  expect(appendix.rows.map(({ kind }) => kind)).toEqual(['criterion', 'criterion', 'total']);
});

test.each([true, false])('parts over Roman numerals over numbers (parts with points: %s)', (points) => {
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
    ['Phần I', 'Đánh giá', ...(points ? [15, 11] : [])],
    ['I', 'Chỉ đạo', 9, 6],
    ['1', 'Kế hoạch', 5, 3],
    ['2', 'Báo cáo', 4, 3],
    ['II', 'Thể chế', 6, 5],
    ['1', 'Rà soát', 6, 5],
    ['Phần II', 'Điều tra', ...(points ? [4, 3.5] : [])],
    ['I', 'Người dân', 2, 1.5],
    ['1', 'Tiếp cận', 2, 1.5],
    ['II', 'Tổ chức', 2, 2],
    ['', 'TỔNG CỘNG', 19, 14.5],
  ];
  const { appendix, findings } = reportOf(rows);
  expect(findings).toEqual([]);
  expect(appendix.rows.filter(({ kind }) => kind === 'section')).toHaveLength(points ? 0 : 2);
  expect(appendix.rows.map(({ parent }) => parent)).toEqual(
    points
      ? [null, 0, 1, 1, 0, 4, null, 6, 7, 6, null]
      : [null, null, 1, 1, null, 4, null, null, 7, null, null],
  );
});
