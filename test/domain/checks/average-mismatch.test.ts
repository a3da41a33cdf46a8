/** average-mismatch: right, wrong and borderline tables. */
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyseAppendix } from '../../../src/sheets/report';
import { cellAddress } from '../../../src/a1/address';
import { gridOf } from '../../support/grids';
import { findingsOf, table } from './support';

const columns = ['code', 'name', 'maximum', 'achieved:2024#Bình Lộc', 'achieved:2024#Hải An', 'average:2024'];
const averages = (...stated: readonly string[]) =>
  findingsOf(
    'average-mismatch',
    table(
      [
        ['1', 'Kế hoạch', '2', '1,5', '2', stated[0] ?? ''],
        ['2', 'Báo cáo', '1', '1', '0,5', stated[1] ?? ''],
        ['3', 'Rà soát', '3', '2', '2,25', stated[2] ?? ''],
      ],
      { kind: 'results', columns },
    ),
  );

test('an average is held against the columns beside it', () => {
  expect(averages('1,75', '0,75', '2,125')).toEqual([]);
  expect(averages('1,85', '0,75', '2,125')).toMatchObject([
    { severity: 'error', stated: '1.85', expected: '1.75', code: '1', role: 'average' },
  ]);
});

test('it may be rounded or cut off in its last decimal', () => {
  expect(averages('1,75', '0,75', '2,12')).toEqual([]);
  expect(averages('1,75', '0,75', '2,13')).toEqual([]);
  expect(averages('1,75', '0,75', '2,11')).toHaveLength(1);
});

test('averages of something else are left alone', () => {
  expect(averages('1,2', '0,6', '1,9')).toEqual([]);
  expect(averages('', '', '2,1')).toEqual([]);
});

const provinces = (average: number, sum: number): unknown[][] => [
  ['CHỈ SỐ CCHC NĂM 2024 CỦA TỈNH BÌNH HẢI'],
  ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', '', 'Điểm bình quân', 'Mục tiêu 2026'],
  ['', '', '', 'Tỉnh Bình Lộc', 'Tỉnh Hải An', '', ''],
  ['1', 'Chỉ đạo', 3, 2.5, 2.5, sum, 3],
  ['1.1', 'Kế hoạch', 2, 1.5, 2, average, 2],
  ['1.2', 'Báo cáo', 1, 1, 0.5, 0.75, 1],
  ['2', 'Thể chế', 3, 2, 2.5, 2.25, 2.75],
  ['2.1', 'Văn bản', 3, 2, 2.5, 2.25, 2.75],
  ['', 'Tổng điểm', 6, 4.5, 5, 4.75, 5.75],
];

const told = (rows: unknown[][]): string[] =>
  recogniseGrid(gridOf(rows as never)).flatMap((appendix) =>
    analyseAppendix(appendix)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ check, place }) => `${check} ${cellAddress(place)}`),
  );

test('the average of two provinces of before, under a title of their index and beside a target of a later year', () => {
  expect(told(provinces(1.75, 2.5))).toEqual([]);
  expect(told(provinces(1.85, 2.5))).toEqual(['average-mismatch F5']);
  expect(told(provinces(1.75, 2.6))).toEqual(['average-mismatch F4']);
});
