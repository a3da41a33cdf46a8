/** Scores at their edges: open bounds over their parts, intervals below zero, dates that stayed text. */
import { textDateAsCodes } from '../../src/domain/code/dates';
import { exactly, isNegative, judge, readPoint } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';

const read = (text: string): Score => {
  const reading = readPoint(text, 'General');
  if (reading.kind !== 'score') throw new Error(`no score: ${text}`);
  return reading.score;
};

test.each([
  // What parts leave room for: "or more" above their sum, "or less" below it.
  ['5', ['≥ 3', '1'], 'equal'],
  ['4', ['≥ 3', '1'], 'equal'],
  ['3', ['≥ 3', '1'], 'mismatch'],
  ['3', ['≤ 2', '2'], 'equal'],
  ['4', ['≤ 2', '2'], 'equal'],
  ['5', ['≤ 2', '2'], 'mismatch'],
  // Several of them leave room together; without any there is none.
  ['9', ['≥ 3', '≥ 1'], 'equal'],
  ['1', ['≤ 2', '≤ 2'], 'equal'],
  ['5', ['3', '1'], 'mismatch'],
  // An interval is no one figure: each of its bounds is held against its own side.
  ['3 - 5', ['≥ 3', '1'], 'mismatch'],
  ['4 - 5', ['≥ 3', '1'], 'equal'],
])('%s over %j: %s', (stated, parts, verdict) => {
  expect(judge(read(stated), parts.map(read))).toBe(verdict);
});

test.each([
  [exactly('-1', '2'), true],
  [exactly('2', '-1'), true],
  [exactly('-2', '-1'), true],
  [exactly('0', '1'), false],
])('an interval is below zero when either bound is: %#', (score, expected) => {
  expect(isNegative(score)).toBe(expected);
});

test.each([
  ['2-Mar', ['2.3', '3.2']],
  ['Mar-2', ['2.3', '3.2']],
  ['12 Sept.', ['12.9', '9.12']],
  ['2-Xyz', []],
  ['0-Mar', []],
  ['Mục 2-Mar', []],
  ['2-Mar năm ngoái', []],
  ['Sept 2 và 3', []],
])('“%s” as a date could be %j', (text, codes) => {
  expect(textDateAsCodes(text)).toEqual(codes);
});
