/** Two truths about a sum: the stated one first, the exact one beside it, and why they differ. */
import { announcedAbove, countedFrom, headline, truthsOf } from '../../src/domain/announced';
import type { LookedAt } from '../../src/domain/announced';
import { recompute } from '../../src/domain/recompute';
import { exactly, formatScore } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { published } from '../support/tables';
import { changed, table } from './checks/support';

const show = (score: Score | null) => score && formatScore(score);
const tableOf = (name: Parameters<typeof published>[0]): LookedAt => {
  const { appendix } = published(name);
  return { appendix, sums: recompute(appendix) };
};
const rowOf = ({ appendix }: LookedAt, code: string): number =>
  appendix.rows.findIndex((row) => row.code.code === code);

const dakNong = tableOf('dak-nong-2022');
const achieved = 'achieved:2021';

test.each([
  ['the total', null, '86,26', '86,2391', 'rounded', '0,0209'],
  ['field 6', '6', '9,26', '9,2591', 'rounded', '0,0009'],
  ['7.2, a wrong cell', '7.2', '1,21', '1,5', 'mismatch', '-0,29'],
  ['field 7, whose wrong part was made up for', '7', '13,25', '13,25', null, null],
  ['a leaf', '1.1', '1,46', '1,46', null, null],
])('Đắk Nông, %s', (_, code, stated, exact, cause, above) => {
  const at = code === null ? dakNong.appendix.total : rowOf(dakNong, code);
  const truths = truthsOf(dakNong, achieved, at);
  expect([show(truths.stated), show(truths.exact), truths.cause]).toEqual([stated, exact, cause]);
  expect([show(headline(truths)), show(countedFrom(truths))]).toEqual([stated, stated]);
  expect(show(announcedAbove(truths))).toBe(above);
});

test('a sum that waits stays the first figure, but nothing is counted on from it', () => {
  const at = rowOf(dakNong, '6');
  const stale = [{ index: at, column: achieved, stated: exactly('9.26'), exact: exactly('9.2591') }];
  const field = truthsOf({ ...dakNong, stale }, achieved, at);
  expect([field.cause, show(headline(field)), show(countedFrom(field))]).toEqual(['stale', '9,26', '9,2591']);
  // Whatever adds it up waits with it, and nothing beside it.
  expect(truthsOf({ ...dakNong, stale }, achieved, dakNong.appendix.total).cause).toBe('stale');
  expect(truthsOf({ ...dakNong, stale }, achieved, rowOf(dakNong, '7.2')).cause).toBe('mismatch');
});

test('a total whose way to the leaves has a wrong cell is not called rounded', () => {
  const table = tableOf('tien-giang-2018-2020');
  const truths = truthsOf(table, 'achieved:2017', table.appendix.total);
  expect([show(truths.stated), show(truths.exact), truths.cause]).toEqual(['73,64', '72,63', 'mismatch']);
});

test('without a column or a row there is nothing to tell', () => {
  const nothing = { stated: null, exact: null, cause: null };
  expect(truthsOf(dakNong, null, 0)).toEqual(nothing);
  expect(truthsOf(dakNong, achieved, null)).toEqual(nothing);
  expect([headline(nothing), countedFrom(nothing), announcedAbove(nothing)]).toEqual([null, null, null]);
});

test.each([
  ['as far as blank criteria may make up for it, not all is scored', { D8: '3,75' }, 'unscored'],
  ['so it is where a typed sum on the way waits for them', { D2: '2,5', D8: '3,25' }, 'unscored'],
  ['beyond them a cell is wrong', { D8: '4,8' }, 'mismatch'],
  ['a sum that is wrong without them is told first', { D5: '1', D8: '3,75', D7: '0' }, 'mismatch'],
])('%s', (_, cells, cause) => {
  const appendix = table(changed({ D2: '1', D4: '', D5: '0,75', D7: '', ...cells }));
  const half = { appendix, sums: recompute(appendix) };
  expect(truthsOf(half, achieved, appendix.total).cause).toBe(cause);
});
