import fc from 'fast-check';
import { deleted, inserted, unmoved } from '../../src/a1/lines';

const limit = 20;
const lines = Array.from({ length: limit }, (_, line) => line);

/** The sheet as a list of its old lines; new ones are -1, what is pushed off the end is gone. */
const sheetAfter = (kind: 'insert' | 'delete', at: number, count: number): readonly number[] => {
  const sheet = [...lines];
  if (kind === 'insert') sheet.splice(at, 0, ...Array<number>(count).fill(-1));
  else sheet.splice(at, count);
  return [...sheet, ...Array<number>(limit).fill(-1)].slice(0, limit);
};

const change = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: fc.nat(limit - 1),
  count: fc.integer({ min: 1, max: 6 }),
});

test('lines and spans go where the lines of the sheet go', () => {
  fc.assert(
    fc.property(change, fc.nat(limit - 1), fc.nat(limit - 1), ({ kind, at, count }, a, b) => {
      const map = (kind === 'insert' ? inserted : deleted)(at, count, limit);
      const after = sheetAfter(kind, at, count);
      for (const line of lines) expect(map.to(line)).toBe(after.includes(line) ? after.indexOf(line) : null);
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(first > 0 || last < limit - 1);
      const left = lines
        .slice(first, last + 1)
        .flatMap((line) => (after.includes(line) ? [after.indexOf(line)] : []));
      // The last line of a span that reaches the sheet's end may be pushed off: the span ends at the sheet's end.
      const end = kind === 'insert' && last + count >= limit && at <= last ? limit - 1 : Math.max(...left);
      expect(map.span(first, last)).toEqual(left.length === 0 ? null : [Math.min(...left), end]);
    }),
    { numRuns: 1000 },
  );
});

test('all lines stay all lines', () => {
  expect(inserted(0, 3, limit).span(0, limit - 1)).toEqual([0, limit - 1]);
  expect(deleted(0, 3, limit).span(0, limit - 1)).toEqual([0, limit - 1]);
  expect(inserted(2, 1, limit).span(0, limit - 2)).toEqual([0, limit - 1]);
  expect(deleted(2, 1, limit).span(1, limit - 1)).toEqual([1, limit - 2]);
});

test('what stays still says so', () => {
  expect([unmoved, inserted(1, 0, limit), deleted(1, 0, limit)].map(({ still }) => still)).toEqual([
    true,
    true,
    true,
  ]);
  expect([inserted(1, 1, limit), deleted(1, 1, limit)].map(({ still }) => still)).toEqual([false, false]);
  expect([unmoved.to(3), unmoved.span(2, 5)]).toEqual([3, [2, 5]]);
});
