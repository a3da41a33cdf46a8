/** scale-uncertain: columns exchanged or on another scale are asked about, and no cell of theirs is accused. */
import { correctAppendix } from '../../../src/sheets/correct';
import { buildRecomputePatch } from '../../../src/sheets/recompute-patch';
import { heldKinds } from '../../../src/sheets/sums/held';
import { gridOf } from '../../support/grids';
import { reportOf, told } from '../../support/told';
import type { TestRow } from '../../support/told';

const planned: TestRow = ['KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'];
const header: TestRow = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được 2023', 'Mục tiêu 2024'];
type Figures = (most: number, got: number) => TestRow;
const figures: readonly (readonly [string, string, number, number])[] = [
  ['1', 'Chỉ đạo', 11, 8],
  ['1.1', 'Ban hành', 5, 4],
  ['1.2', 'Thực hiện', 6, 4],
  ['2', 'Thể chế', 9, 7],
  ['2.1', 'Rà soát', 5, 3.5],
  ['2.2', 'Theo dõi', 4, 3.5],
  ['', 'Tổng cộng', 20, 15],
];
const sheet = (cells: Figures, head: TestRow = header): readonly TestRow[] => [
  planned,
  head,
  ...figures.map(([code, name, most, got]): TestRow => [code, name, ...cells(most, got)]),
];

const exchanged = sheet((most, got) => [got, most, (most + got) / 2]);

test('exchanged columns are told once; the other reading is offered and makes the table right', () => {
  expect(told(exchanged)).toEqual(['warning scale-uncertain D2']);
  const { appendix, diagnoses } = reportOf(exchanged);
  expect(diagnoses).toEqual([]);
  const [reading] = appendix.readings ?? [];
  expect(reading).toMatchObject({ agreeing: 9, judged: 9 });
  if (!reading) throw new Error('another reading is offered');
  const chosen = correctAppendix(gridOf(exchanged), appendix, { kind: 'reading', says: reading.says });
  expect(chosen?.columns.map(({ key, column }) => [key, column])).toEqual(
    expect.arrayContaining([
      ['maximum', 3],
      ['achieved:2023', 2],
    ]),
  );
  expect(chosen?.readings).toBeUndefined();
});

test('nothing is written from a table whose columns are doubted', () => {
  const patch = buildRecomputePatch(reportOf(exchanged), gridOf(exchanged), {
    mode: 'values',
    gaps: true,
    ratio: true,
    replace: heldKinds,
  });
  expect(patch.sheets).toEqual([]);
});

test('targets in percent are asked about at their header', () => {
  const rows = sheet((most, got) => [most, got, 95]);
  expect(told(rows)).toEqual(['warning scale-uncertain E2']);
  expect(reportOf(rows).findings.find(({ check }) => check === 'scale-uncertain')?.params).toMatchObject({
    above: '4',
    compared: '4',
    columns: ['target:2024'],
  });
});

test('one or two points above their maximum are told at their cells', () => {
  const one = sheet((most, got) => [most, got, got === 4 && most === 5 ? 5.5 : most]);
  expect(told(one)).toEqual(['error over-maximum E4']);
});

test('a target in words is asked about, points in words are an error', () => {
  const rows = (word: string, at: 'got' | 'target') =>
    sheet((most, got) => {
      const cell = most === 5 && got === 4 ? word : null;
      return at === 'got' ? [most, cell ?? got, most] : [most, got, cell ?? most];
    });
  expect(told(rows('Hoàn thành trong quý II', 'target'))).toEqual(['warning score-not-number E4']);
  expect(told(rows('Hoàn thành trong quý II', 'got'))).toEqual(['error score-not-number D4']);
});

test.each<[string, Figures, number]>([
  ['first', (most, got) => [most, got], 2],
  ['second', (most, got) => [got, most], 3],
])('of two columns under the same word the %s holds the maxima', (_, cells, column) => {
  const { appendix } = reportOf(sheet(cells, ['STT', 'Tiêu chí', 'Điểm', 'Điểm']));
  expect(appendix.columns.find(({ role }) => role === 'maximum')).toMatchObject({ column, confidence: 0.6 });
  expect(told(sheet(cells, ['STT', 'Tiêu chí', 'Điểm', 'Điểm']))).toEqual([]);
});
