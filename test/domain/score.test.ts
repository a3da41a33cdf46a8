import fc from 'fast-check';

import {
  add,
  compare,
  equals,
  exactly,
  exceeds,
  formatScore,
  isInterval,
  judge,
  ratio,
  readPoint,
  roundScore,
  scoreFromJson,
  scoreToJson,
  slackOf,
  subtract,
  sumScores,
} from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { rational, same, sum } from '../support/rational';

/** How a cell reads: "0,50 text", "8,5 - 9 interval", "blank", "error #REF!", "not-score". */
const read = (value: string | number | boolean, format = 'General'): string => {
  const reading = readPoint(value, format);
  if (reading.kind === 'error') return `error ${reading.error}`;
  if (reading.kind !== 'score') return reading.kind;
  const note = reading.note === undefined ? '' : ` | ${reading.note}`;
  return `${formatScore(reading.score, { decimals: 'written' })}${reading.percent ? '%' : ''} ${reading.form}${note}`;
};

describe('readPoint', () => {
  test.each([
    [0.5, 'General', '0,5 number'],
    [0.5, '0.00', '0,50 number'],
    [8, '#,##0.00', '8,00 number'],
    [0.8791, '0.00', '0,8791 number'],
    [12.959999999999999, 'General', '12,96 number'],
    [0.1 + 0.2, 'General', '0,3 number'],
    [0.7787, '0.00%', '77,87% number'],
    [0, 'General', '0 number'],
    ['0,5', '@', '0,5 text'],
    ['0.5', '@', '0,5 text'],
    ['0,50', '@', '0,50 text'],
    ['1', '@', '1 text'],
    ['1.234', '@', '1,234 text'],
    ['\u00a00,5\u2003', '@', '0,5 text'],
    ['０，５', '@', '0,5 text'],
    ['-0,5', '@', '-0,5 text'],
    ['−0,5', '@', '-0,5 text'],
    ['+0,5', '@', '0,5 text'],
    ['77,87%', '@', '77,87% text'],
    ['77,87 %', '@', '77,87% text'],
    ['8.5 - 9', '@', '8,5 - 9 interval'],
    ['13.6 -  14.3', '@', '13,6 - 14,3 interval'],
    ['8,5–9', '@', '8,5 - 9 interval'],
    ['9—10', '@', '9 - 10 interval'],
    ['9\u00a0-\u00a010', '@', '9 - 10 interval'],
    ['từ 9 đến 10', '@', '9 - 10 interval'],
    ['từ 9', '@', '9 text'],
    ['1 (có giải trình)', '@', '1 text | (có giải trình)'],
    ['0,5¹', '@', '0,5 text | ¹'],
    ['1,5 điểm', '@', '1,5 text | điểm'],
    ['8.5 - 9 (dự kiến)', '@', '8,5 - 9 interval | (dự kiến)'],
    ['', '@', 'blank'],
    ['  \u00a0', '@', 'blank'],
    ['-', '@', 'blank'],
    ['…', '@', 'blank'],
    ['...', '@', 'blank'],
    ['#REF!', 'General', 'error #REF!'],
    ['#DIV/0!', 'General', 'error #DIV/0!'],
    ['#N/A', 'General', 'error #N/A'],
  ])('%p as %s reads %s', (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });

  test.each([
    ['1/2', '@'],
    ['13, 25', '@'],
    ['1 234', '@'],
    ['1.234,5', '@'],
    ['1,', '@'],
    ['9-', '@'],
    ['không', '@'],
    ['100% văn bản được xử lý', '@'],
    [45353, 'd-mmm'],
    [45353, 'dd/mm/yyyy'],
    [true, 'General'],
    [Infinity, 'General'],
  ])('%p as %s is no score', (value, format) => {
    expect(read(value, format)).toBe('not-score');
  });

  test('any decimal survives being a double in a cell', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = digits / 10 ** decimals;
          const text = (BigInt(digits) * 10n ** BigInt(6 - decimals)).toString().padStart(7, '0');
          const exact = rational(`${text.slice(0, -6)}.${text.slice(-6)}`);
          const reading = readPoint(value, 'General');
          if (reading.kind !== 'score') throw new Error(`${value} is no score`);
          expect(same(rational(reading.score.low.value.toFixed()), exact)).toBe(true);
        },
      ),
    );
  });
});

describe('arithmetic', () => {
  test('sums bound by bound, with the most decimals written', () => {
    const total = sumScores([exactly('0.50'), exactly('9', '10'), exactly('0.125')]);
    expect(scoreToJson(total)).toEqual(['9.625', '10.625']);
    expect(total.low.decimals).toBe(3);
    expect(scoreToJson(sumScores([]))).toBe('0');
  });

  test('sums equal an independent exact arithmetic', () => {
    const number = fc
      .tuple(fc.nat(999), fc.nat(9999), fc.integer({ min: 0, max: 4 }))
      .map(([whole, part, decimals]) =>
        decimals === 0 ? `${whole}` : `${whole}.${String(part).padStart(4, '0').slice(0, decimals)}`,
      );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (texts) => {
        const total = sumScores(texts.map((text) => exactly(text)));
        expect(same(rational(total.low.value.toFixed()), sum(texts.map(rational)))).toBe(true);
      }),
    );
  });

  test('differences go bound by bound, the smaller first', () => {
    const difference = (a: Score, b: Score) => scoreToJson(subtract(a, b));
    expect(difference(exactly('10'), exactly('9', '10'))).toEqual(['0', '1']);
    expect(difference(exactly('10', '11'), exactly('9', '10'))).toBe('1');
    expect(difference(exactly('8.5', '9'), exactly('7.46'))).toEqual(['1.04', '1.54']);
  });

  test('orders, equals and exceeds', () => {
    expect(compare(exactly('9', '10'), exactly('9.5'))).toBe(1);
    expect(compare(exactly('9', '10'), exactly('9.5', '10'))).toBe(-1);
    expect(equals(exactly('0.50'), exactly('0.5'))).toBe(true);
    expect(equals(exactly('0.5', '1'), exactly('0.5'))).toBe(false);
    expect(exceeds(exactly('9', '10.1'), exactly('10'))).toBe(true);
    expect(exceeds(exactly('9', '10'), exactly('10'))).toBe(false);
    expect(isInterval(exactly('9', '9'))).toBe(false);
  });

  test('rounds half away from zero, as Excel does', () => {
    expect(scoreToJson(roundScore(exactly('2.7091'), 2))).toBe('2.71');
    expect(scoreToJson(roundScore(exactly('0.125'), 2))).toBe('0.13');
    expect(scoreToJson(roundScore(exactly('-0.125'), 2))).toBe('-0.13');
  });

  test('ratio in percent', () => {
    expect(scoreToJson(ratio(exactly('1.13'), exactly('1.5'), 2) ?? exactly('0'))).toBe('75.33');
    expect(ratio(exactly('1'), exactly('0'))).toBeNull();
  });
});

describe('judge', () => {
  const verdict = (stated: string, ...parts: string[]) =>
    judge(
      exactly(stated),
      parts.map((part) => exactly(part)),
    );

  test.each([
    ['7.46', ['1.46', '0', '2', '1', '1.5', '1.5'], 'equal'],
    ['2.71', ['0.8791', '1', '0.83'], 'rounded'],
    ['13.25', ['6.9', '1.21', '0.75', '1', '3.1'], 'mismatch'],
    ['1.21', ['0.5', '1'], 'mismatch'],
    ['86.26', ['7.46', '8.81', '12.64', '10.21', '11.04', '9.26', '13.25', '13.57'], 'rounded-parts'],
    ['2.5', ['1.25', '1.26'], 'rounded-parts'],
    ['2.5', ['2.4'], 'mismatch'],
    ['1.00', ['1.005'], 'rounded'],
    ['1.00', ['0.55', '0.46'], 'rounded-parts'],
    ['1.00', ['1.0056'], 'mismatch'],
    // =SUM of ratios: Excel's own numbers lose their last digits.
    ['12.6628899496739', ['5.19339929859719', '2.108423984410066', '5.361066666666667'], 'equal'],
    ['2.36666667', ['0.666666666666667', '1.7'], 'rounded'],
    ['2.36667', ['0.66667', '1.70001'], 'rounded-parts'],
    ['2.36666766666667', ['0.666666666666667', '1.7'], 'mismatch'],
  ] as const)('%s against %j is %s', (stated, parts, expected) => {
    expect(verdict(stated, ...parts)).toBe(expected);
  });

  test('an interval is as good as its worse bound', () => {
    const parts = [exactly('9', '10'), exactly('0.5')];
    expect(judge(exactly('9.5', '10.5'), parts)).toBe('equal');
    expect(judge(exactly('9.5', '11'), parts)).toBe('mismatch');
    expect(judge(exactly('9.4', '10.5'), parts)).toBe('mismatch');
  });

  test('an interval over single figures agrees with every sum that it encloses, and with no other', () => {
    const parts = [exactly('7.4277'), exactly('7.5')];
    expect(judge(exactly('14.9', '15.0'), parts)).toBe('equal');
    expect(judge(exactly('14.9277', '15'), parts)).toBe('equal');
    expect(judge(exactly('14.93', '15'), parts)).toBe('rounded');
    expect(judge(exactly('15', '15.5'), parts)).toBe('mismatch');
    expect(judge(exactly('14', '14.9'), parts)).toBe('mismatch');
    expect(judge(exactly('15', '14.9'), parts)).toBe('mismatch');
  });

  test('only two or more decimals leave slack', () => {
    const slack = (text: string) => slackOf(exactly(text).low).toFixed();
    expect([slack('1'), slack('1.5'), slack('1.50'), slack('1.505')]).toEqual(['0', '0', '0.005', '0.0005']);
  });
});

describe('text', () => {
  test('what Excel worked out is told without the decimals that nobody reads; what was typed in full', () => {
    expect(formatScore(exactly('1.44339929859719'))).toBe('1,443399');
    expect(formatScore(exactly('1.99999999999999'))).toBe('2');
    expect(formatScore(exactly('1.443399299'))).toBe('1,443399299');
    expect(scoreToJson(exactly('1.44339929859719'))).toBe('1.44339929859719');
  });

  test('formats for people', () => {
    expect(formatScore(exactly('86.2391'))).toBe('86,2391');
    expect(formatScore(exactly('86.2391'), { decimals: 2 })).toBe('86,24');
    expect(formatScore(exactly('0.50'))).toBe('0,5');
    expect(formatScore(exactly('0.50'), { decimals: 'written', separator: '.' })).toBe('0.50');
    expect(formatScore(exactly('9', '10'), { decimals: 1 })).toBe('9,0 - 10,0');
  });

  test('JSON keeps every value', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.nat(10 ** 6), (low, extra) => {
        const score = exactly((low / 1000).toFixed(3), ((low + extra) / 1000).toFixed(3));
        expect(equals(scoreFromJson(scoreToJson(score)), score)).toBe(true);
      }),
    );
    expect(() => scoreFromJson('1,5')).toThrow();
  });

  test('add keeps the decimals of the finer part', () => {
    expect(add(exactly('1.5'), exactly('1.500')).low.decimals).toBe(3);
  });
});

describe('a score open on one side', () => {
  const open = (text: string): Score => {
    const reading = readPoint(text, '@');
    if (reading.kind !== 'score') throw new Error(`${text} is a score`);
    return reading.score;
  };

  test('its sum with an interval is open on that side', () => {
    expect(formatScore(add(open('≥ 3'), exactly('1', '2')))).toBe('≥ 4');
  });

  test('the open side is held against nothing, whichever of sum and parts is open', () => {
    expect(judge(open('≥ 3'), [exactly('3', '4')])).toBe('equal');
    expect(judge(exactly('3', '4'), [open('≥ 1'), exactly('2')])).toBe('equal');
    expect(judge(open('≥ 3'), [exactly('2', '3')])).toBe('mismatch');
    expect(judge(exactly('3', '4'), [exactly('5')])).toBe('mismatch');
  });

  test('an open bound constrains its own side alone', () => {
    const parts = [exactly('7.4'), exactly('7.5')];
    expect(judge(open('≥ 14,5'), parts)).toBe('equal');
    expect(judge(open('≥ 15'), parts)).toBe('mismatch');
    expect(judge(open('≤ 15'), parts)).toBe('equal');
    expect(judge(open('≤ 14,5'), parts)).toBe('mismatch');
  });
});
