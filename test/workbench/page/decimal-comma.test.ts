/** Numbers as Vietnamese Excel shows and takes them. */
import { readTyped, showGeneral } from '../../../src/workbench/page/decimal-comma';

describe('showGeneral', () => {
  it.each([
    [8.5, '8,5'],
    [-0.25, '-0,25'],
    [0.1 + 0.2, '0,3'],
    [86.2391, '86,2391'],
    [100, '100'],
  ])('%p is %p', (value, shown) => {
    expect(showGeneral(value)).toBe(shown);
  });
});

describe('readTyped', () => {
  it.each([
    ['8,5', '8.5'],
    [' -0,25 ', '-0.25'],
    ['1.234,5', '1234.5'],
    ['85,5%', '85.5%'],
  ])('%p is the number %p', (typed, read) => {
    expect(readTyped(typed)).toBe(read);
  });

  it.each(['9,5 - 10', '2,3,4', '12.34,5', 'Sở Nội vụ, UBND', '=SUM(A1,B2)', '8.5', '1,', ''])(
    '%p stays as it is',
    (typed) => {
      expect(readTyped(typed)).toBe(typed);
    },
  );
});
