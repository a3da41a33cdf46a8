/** Long lists and tangled tables: diagnosed within the budget of a column, or said not to be. */
import { columnIndex } from '../../src/a1/place';
import type { Column } from '../../src/domain/appendix';
import { diagnose } from '../../src/domain/diagnosis';
import { exactly } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { tree } from '../support/trees';

const columns: readonly Column[] = [
  { key: 'maximum', role: 'maximum', column: columnIndex(2), header: 'Điểm tối đa', confidence: 1 },
  {
    key: 'achieved:2023',
    role: 'achieved',
    year: '2023',
    column: columnIndex(4),
    header: 'Điểm đạt được',
    confidence: 1,
  },
];

/** One field over `count` criteria of half a point, the field and the total stating one sum, wrong by a quarter. */
const longList = (count: number) => {
  const stated = exactly(String(count / 2 - 0.25));
  const points: Score[] = [stated, ...Array.from({ length: count }, () => exactly('0.5')), stated];
  const maxima: Score[] = [exactly(String(count)), ...Array.from({ length: count }, () => exactly('1'))];
  const rows = tree([-1, ...Array.from({ length: count }, () => 0)], {
    maximum: [...maxima, exactly(String(count))],
    'achieved:2023': points,
  });
  return { ...rows, columns };
};

test.each([250, 1000, 4000])(
  'a wrong sum over %i criteria is diagnosed: one of them is a quarter too high',
  (count) => {
    const [first, ...others] = diagnose(longList(count));
    expect(others).toEqual([]);
    expect(first?.unfinished).toBeUndefined();
    expect(first?.explanations[0]?.corrections).toHaveLength(1);
    // Every criterion could be the one: sixty are listed, and that there are more is said.
    expect([first?.explanations.length, first?.cut]).toEqual([60, true]);
  },
);

test('what would cost more than its budget is wrong all the same, and said to be undiagnosed', () => {
  const [only, ...others] = diagnose(longList(40), 50);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ explanations: [], cut: true, unfinished: true });
  expect(only?.explains.map(({ row }) => row)).toEqual([0]);
});

test.each([
  [59, 59, false],
  [60, 60, false],
  [61, 60, true],
])(
  'of %i criteria that may be the one %i are listed, and that there are more is said: %s',
  (count, listed, cut) => {
    const [first] = diagnose(longList(count));
    expect([first?.explanations.length, first?.cut]).toEqual([listed, cut]);
  },
);
