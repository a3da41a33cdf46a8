/** Sentences at their edges: what is not known is left out, and nothing is said of it. */
import type { Comparison, ComparisonLine } from '../../../src/domain/compare';
import { exactly } from '../../../src/domain/score';
import type { Score } from '../../../src/domain/score';
import {
  belowSentence,
  changeOfPoints,
  pointsSentence,
  tally,
  yearSentence,
} from '../../../src/domain/texts/summary';
import { changed, rightRows, table, text } from '../checks/support';

const figures = (points: Score | null, maximum: Score | null, rank: number | null) => ({
  row: 0,
  points,
  maximum,
  percent: null,
  rank,
});

const comparing = (change: Partial<ComparisonLine>): Comparison => ({
  total: {
    code: null,
    name: 'Tổng điểm',
    before: null,
    after: figures(exactly('86.5545'), exactly('100'), 19),
    points: null,
    percent: null,
    rank: null,
    ...change,
  },
  fields: [],
  schemeChanged: false,
});
const sentence = (change: Partial<ComparisonLine>, more: { before?: string; ranked?: number } = {}) =>
  yearSentence({ subject: 'Chỉ số CCHC', year: '2022', comparison: comparing(change), ...more });

test.each([
  [{}, {}, 'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19.'],
  [{}, { ranked: 63 }, 'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19/63.'],
  [
    { after: figures(exactly('86.5545'), null, null) },
    { ranked: 63 },
    'Chỉ số CCHC năm 2022 đạt 86,5545 điểm.',
  ],
  [
    { points: exactly('1.5') },
    { before: '2021' },
    'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19 (tăng 1,5 điểm so với năm 2021).',
  ],
  [
    { rank: 2 },
    { before: '2021' },
    'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19 (tăng 02 bậc so với năm 2021).',
  ],
  [{ points: exactly('1.5'), rank: 2 }, {}, 'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19.'],
  [{}, { before: '2021' }, 'Chỉ số CCHC năm 2022 đạt 86,5545/100 điểm, xếp thứ 19.'],
])('%#: %j %j', (change, more, expected) => {
  expect(sentence(change, more)).toBe(expected);
});

test('points of other maxima are told, and not held against each other', () => {
  const before = figures(exactly('18.3'), exactly('23.5'), 4);
  const after = figures(exactly('17.42'), exactly('22'), 19);
  const unlike = { before, after, points: exactly('-0.88') };
  expect(sentence(unlike, { before: '2021' })).toBe(
    'Chỉ số CCHC năm 2022 đạt 17,42/22 điểm, xếp thứ 19 (năm 2021 đạt 18,3/23,5 điểm).',
  );
  expect(sentence({ ...unlike, rank: -15 }, { before: '2021' })).toBe(
    'Chỉ số CCHC năm 2022 đạt 17,42/22 điểm, xếp thứ 19 (năm 2021 đạt 18,3/23,5 điểm; giảm 15 bậc so với năm 2021).',
  );
});

test('without points of the year, or without a total, nothing is said', () => {
  expect(sentence({ after: figures(null, exactly('100'), 19) })).toBeNull();
  expect(sentence({ after: null })).toBeNull();
  expect(
    yearSentence({
      subject: 'SIPAS',
      year: '2022',
      comparison: { total: null, fields: [], schemeChanged: false },
    }),
  ).toBeNull();
});

test('points of no maximum have no ratio; an interval that changes is said as it is', () => {
  expect(pointsSentence(exactly('2'), exactly('0'))).toBe('2/0 điểm');
  expect(pointsSentence(exactly('1'), exactly('3'))).toBe('1/3 điểm, đạt tỷ lệ 33,33%');
  expect(changeOfPoints(exactly('0.5', '1'))).toBe('thay đổi 0,5 - 1 điểm');
});

const columns = { points: 'achieved:2021', maximum: 'maximum' };

test('a list of nothing but criteria below their maximum says how many, and nothing of those that reach it', () => {
  expect(belowSentence(tally(table(rightRows), columns))).toBe(
    'Có 03 tiêu chí, TCTP chưa đạt điểm tối đa, được 2,75/4 điểm, đạt tỷ lệ 68,75%.',
  );
});

test('leaves without points, and percentages in their place, are counted nowhere', () => {
  const found = tally(table(changed({ D3: '', D4: text('75%') })), columns);
  expect([found.leaves, found.atMaximum, found.below.codes]).toEqual([2, 0, ['2.1', '2.2']]);
  const some = tally(table(rightRows), columns, (row) => row < 3);
  expect([some.leaves, some.atMaximum, some.below.codes]).toEqual([2, 1, ['1.2']]);
});

test('a leaf without a code is listed by its name', () => {
  const found = tally(table(changed({ A4: '' })), columns);
  expect(found.below.codes).toContain('Báo cáo');
});
