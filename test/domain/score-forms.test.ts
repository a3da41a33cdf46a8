import { formatScore, readPoint } from '../../src/domain/score';
import { pointForms } from '../../src/domain/score/forms/index';
import { longestForm } from '../../src/domain/score/forms/form';
import type { PointReading } from '../../src/domain/score';

/** How a cell is understood: "3,5 - 4", "≥ 3,5", "1 of 1,5", or the word's meaning. */
const understood = (reading: PointReading): string => {
  if (reading.kind === 'score') return formatScore(reading.score);
  const means = reading.kind === 'not-score' ? reading.means : undefined;
  if (means === undefined) return reading.kind;
  if (means.kind === 'change') return `change ${formatScore(means.by)}`;
  return means.kind === 'of' ? `${formatScore(means.points)} of ${formatScore(means.of)}` : means.kind;
};

const examples = pointForms.flatMap(({ id, examples: own }) =>
  Object.entries(own).map(([text, meaning]) => [id, text, meaning] as const),
);

test.each(examples)('%s: “%s” reads %s', (_, text, meaning) => {
  expect(understood(readPoint(text, '@'))).toBe(meaning);
});

test.each([
  ['phấn đấu 3,5', '3,5'],
  ['phấn đấu đạt ≥ 3,5', '≥ 3,5'],
  ['Đạt 3,5 điểm', '3,5'],
  ['phấn đấu từ 3 đến 3,5', '3 - 3,5'],
  ['Phấn đấu đạt tối đa', 'maximum'],
  ['3,5 (tăng 0,5)', '3,5'],
  ['0,5 đ', '0,5'],
  ['0,5 điểm', '0,5'],
  ['Duy trì 1,5', '1,5'],
  ['Tiếp tục giữ vững 1,5 điểm', '1,5'],
  ['Duy trì mức điểm 2,0', '2'],
])('words of aim say nothing of their own: “%s” reads %s', (text, meaning) => {
  expect(understood(readPoint(text, '@'))).toBe(meaning);
});

test.each(['0,5 + 0,5 = 2', '1 + một', 'Tối đa hóa (2 điểm)'])('“%s” is no sum and no maximum', (text) => {
  const reading = readPoint(text, '@');
  expect(reading.kind).toBe('not-score');
  expect(reading).not.toHaveProperty('means');
});

test('points and what they are of are kept as they are written', () => {
  expect(readPoint('1/1,5', '@')).toMatchObject({ kind: 'not-score', raw: '1/1,5' });
});

test.each([
  'tối đa hóa kết quả',
  'Trên cơ sở kế hoạch số 12',
  'tăng cường',
  'chưa chấm',
  '12/2024 và 1/2025',
])('“%s” is no points', (text) => {
  const reading = readPoint(text, '@');
  expect(reading.kind).toBe('not-score');
  expect(reading).not.toHaveProperty('means');
});

test('every form has examples, and a longer text is never tried', () => {
  expect(pointForms.filter(({ examples: own }) => Object.keys(own).length === 0)).toEqual([]);
  const start = performance.now();
  for (const text of ['≥ ', '- ', 'từ ', '(', '3,5 đến '])
    expect(readPoint(`${text.repeat(20_000)}x`, '@').kind).toBe('not-score');
  expect(longestForm).toBeLessThan(200);
  expect(performance.now() - start).toBeLessThan(1_000);
});
