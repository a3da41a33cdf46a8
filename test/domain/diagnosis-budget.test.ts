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
  const [only, ...others] = diagnose(longList(40), { steps: 50 });
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

/** Fields of two criteria, each stating a sum that is a quarter too high; the total is the sum of what they state. */
const wrongFields = (count: number) => {
  const each = <T>(make: (at: number) => readonly T[]): T[] =>
    Array.from({ length: count }, (_, at) => make(at)).flat();
  const parents = each((at) => [-1, 3 * at, 3 * at]);
  const maxima = [...each(() => ['2', '1', '1']), String(2 * count)];
  const points = [...each(() => ['1.25', '0.5', '0.5']), String(1.25 * count)];
  const rows = tree(parents, {
    maximum: maxima.map((text) => exactly(text)),
    'achieved:2023': points.map((text) => exactly(text)),
  });
  return { ...rows, columns };
};

test.each([
  [63, true],
  [64, true],
  [65, false],
])(
  '%i wrong cells in one tree: up to sixty-four are diagnosed, more are a table to be typed anew',
  (count, are) => {
    const diagnoses = diagnose(wrongFields(count));
    expect(diagnoses.flatMap(({ explains }) => explains)).toHaveLength(count);
    expect(diagnoses.every(({ explanations }) => explanations.length > 0)).toBe(are);
  },
);
