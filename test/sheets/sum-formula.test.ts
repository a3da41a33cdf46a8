/** Formulas of sums: exactly the parts, rounded only where binary numbers would show another sum. */
import { Exact } from '../../src/domain/score';
import { additionFormula, differenceFormula, showsNoise, sumFormula } from '../../src/sheets/sums/formula';

const exact = (...values: readonly string[]): Exact[] => values.map((value) => new Exact(value));

test.each([
  [['0.5', '0.25'], false],
  [['0.1', '0.2'], true],
  [['0.45', '0.5', '0.5'], false],
  [[], false],
])('noise of %j: %p', (values, noisy) => {
  expect(showsNoise(exact(...values))).toBe(noisy);
});

test('a sum is left as it is while binary numbers agree with it', () => {
  expect(sumFormula([6, 7, 9], 3, exact('1', '0.25', '0.5'))).toBe('=SUM(D7:D8,D10)');
});

test('noise is rounded off at six decimals, or at those that a part has', () => {
  expect(sumFormula([6, 7], 3, exact('0.1', '0.2'))).toBe('=ROUND(SUM(D7:D8),6)');
  expect(sumFormula([6, 7], 3, exact('0.1', '0.12345678'))).toBe('=ROUND(SUM(D7:D8),8)');
});

test('cells of a row: an addition as a sum, a difference always without noise', () => {
  expect(additionFormula(5, [6, 8], exact('0.5', '0.25'))).toBe('=G6+I6');
  expect(additionFormula(5, [6, 8], exact('0.1', '0.2'))).toBe('=ROUND(G6+I6,6)');
  expect(differenceFormula(5, [2, 4], 6, exact('1'))).toBe('=ROUND(C6+E6-G6,6)');
});

test('a sum that Excel could not take is none', () => {
  const scattered = Array.from({ length: 4000 }, (_, at) => at * 2);
  expect(sumFormula(scattered, 3, [])).toBeNull();
});

test('a formula is at most 8192 letters long', () => {
  const lengthOf = (rows: number): number =>
    sumFormula(
      Array.from({ length: rows }, (_, at) => 100_000 + at * 2),
      3,
      [],
    )?.length ?? 0;
  const most =
    Array.from({ length: 1200 }, (_, at) => at + 1)
      .filter((rows) => lengthOf(rows) > 0)
      .at(-1) ?? 0;
  // "=SUM(" and ")" around so many references of eight letters with their commas.
  expect([lengthOf(most) <= 8192, lengthOf(most) + 8 > 8192, lengthOf(most + 1)]).toEqual([true, true, 0]);
});

test('figures that Excel worked out have noise of their own: their sum stays a plain one', () => {
  const values = exact('1.44339929859719', '0.666666666666667', '0.967423984410066', '2.9944');
  expect(sumFormula([6, 7, 8, 9], 3, values)).toBe('=SUM(D7:D10)');
});
