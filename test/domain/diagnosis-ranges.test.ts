/** What a cell may hold as a range of whole numbers, a side of it open: every answer is that of the numbers themselves. */
import fc from 'fast-check';
import {
  add,
  covers,
  holds,
  isEmpty,
  meet,
  negate,
  only,
  span,
  touches,
} from '../../src/domain/diagnosis/range';
import type { Range } from '../../src/domain/diagnosis/range';

/** No end of a range drawn here lies beyond, so a number beyond stands for all of its side. */
const far = 40n;
const numbers = Array.from({ length: Number(2n * far + 1n) }, (_, at) => BigInt(at) - far);

const end = fc.option(fc.bigInt({ min: -9n, max: 9n }));
const range: fc.Arbitrary<Range> = fc
  .record({ from: end, to: end })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const isIn = ({ from, to }: Range, value: bigint): boolean =>
  !(from !== null && value < from) && !(to !== null && value > to);
const members = (of: Range): readonly bigint[] => numbers.filter((value) => isIn(of, value));

test('a number is held, or is not, on either side of an end and of an open side', () => {
  fc.assert(
    fc.property(range, (a) => {
      for (const value of numbers) expect(holds(a, value)).toBe(isIn(a, value));
    }),
  );
});

test('what two have in common, and whether that is nothing', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const common = members(a).filter((value) => isIn(b, value));
      expect(members(meet(a, b))).toEqual(common);
      expect(isEmpty(meet(a, b))).toBe(common.length === 0);
    }),
  );
});

test('one covers another, touches it, and the least that has both', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const [left, right] = [members(a), members(b)];
      expect(covers(a, b)).toBe(right.every((value) => isIn(a, value)));
      expect(touches(a, b)).toBe(left.some((value) => [-1n, 0n, 1n].some((step) => isIn(b, value + step))));
      const both = [...left, ...right];
      expect(members(span(a, b))).toEqual(
        numbers.filter((value) => both.some((each) => each <= value) && both.some((each) => each >= value)),
      );
    }),
  );
});

test('sums of a number of each, and the opposites', () => {
  fc.assert(
    fc.property(range, range, fc.bigInt({ min: -20n, max: 20n }), (a, b, value) => {
      expect(holds(add(a, b), value)).toBe(members(a).some((each) => isIn(b, value - each)));
      expect(holds(negate(a), value)).toBe(isIn(a, -value));
      expect(members(only(value))).toEqual([value]);
    }),
  );
});
