/** sum-stale: typed sums that did not follow a change below them, and what is no such sum. */
import type { Appendix } from '../../../src/domain/appendix';
import { runChecks } from '../../../src/domain/checks';
import { diagnose } from '../../../src/domain/diagnosis';
import { recompute } from '../../../src/domain/recompute';
import { followSums } from '../../../src/domain/stale';
import type { RightSums } from '../../../src/domain/stale';
import { unitRegistry } from '../../../src/domain/units';
import { cellAddress } from '../../../src/a1/address';
import { changed, formula, rightRows, table } from './support';

const look = (appendix: Appendix, before: RightSums) => {
  const sums = recompute(appendix);
  return { sums, ...followSums(appendix, sums, before) };
};

/** What is said of the last of some states of a table, each looked at in its turn. */
function seen(...states: readonly Appendix[]) {
  let before: RightSums = {};
  let found: readonly string[] = [];
  let causes: readonly unknown[] = [];
  for (const appendix of states) {
    const { sums, stale, right } = look(appendix, before);
    const findings = runChecks(appendix, { sums, stale, scheme: null, units: unitRegistry });
    found = findings
      .filter(({ check }) => /^(sum|subtotal|component)-/u.test(check))
      .map(({ check, place }) => `${check} ${cellAddress(place)}`);
    causes = diagnose(appendix, { stale });
    before = right;
  }
  return { found, causes };
}

const right = table(rightRows);
/** 1.2 went from 1,5 to 1,25; nobody touched the sums above it. */
const edited = table(changed({ D4: '1,25' }));

test('the field and the total wait, and no cell is blamed', () => {
  expect(seen(right, edited)).toEqual({ found: ['sum-stale D2', 'sum-stale D8'], causes: [] });
});

test('what they state and what the leaves come to now is said', () => {
  const { stale } = look(edited, look(right, {}).right);
  expect(stale.map(({ stated, exact }) => [stated.low.value.toFixed(), exact.low.value.toFixed()])).toEqual([
    ['2.5', '2.25'],
    ['3.75', '3.5'],
  ]);
});

test('without a look before it is a wrong sum like any other', () => {
  expect(seen(edited).found).toEqual(['subtotal-mismatch D2']);
  expect(seen(edited).causes).toHaveLength(1);
});

test('they wait through other edits until somebody touches them', () => {
  const more = table(changed({ D4: '1,25', D6: '0,65' }));
  expect(seen(right, edited, more).found).toEqual(['sum-stale D2', 'sum-stale D5', 'sum-stale D8']);
  const half = table(changed({ D4: '1,25', D6: '0,65', D2: '2,25', D5: '1,15' }));
  expect(seen(right, edited, more, half).found).toEqual(['sum-stale D8']);
});

test('a change taken back leaves nothing to wait for', () => {
  expect(seen(right, edited, right)).toEqual({ found: [], causes: [] });
});

test('a total put right by hand over a field that waits is not accused', () => {
  const total = table(changed({ D4: '1,25', D8: '3,5' }));
  expect(seen(right, edited, total)).toEqual({ found: ['sum-stale D2'], causes: [] });
});

test('a sum that somebody typed anew, and wrong, is wrong', () => {
  const wrong = table(changed({ D4: '1,25', D2: '2,3', D8: '3,5' }));
  expect(seen(right, edited, wrong).found).toEqual(['subtotal-mismatch D2', 'subtotal-mismatch D8']);
});

test('a sum that was wrong before the edit stays wrong', () => {
  const published = table(changed({ D8: '3,9' }));
  expect(seen(published, table(changed({ D8: '3,9', D4: '1,25' }))).found).toEqual([
    'sum-stale D2',
    'subtotal-mismatch D8',
  ]);
});

test('taking back a recompute brings back sums that wait', () => {
  const done = table(changed({ D4: '1,25', D2: '2,25', D8: '3,5' }));
  expect(seen(right, edited, done).found).toEqual([]);
  expect(seen(right, edited, done, edited).found).toEqual(['sum-stale D2', 'sum-stale D8']);
});

test('a formula follows by itself: what it does not add up is its own fault', () => {
  const sums = (d2: number, d8: number) => ({
    D2: formula('=SUM(D3:D3)', d2),
    D8: formula('=D2+D5', d8),
  });
  const before = table(changed({ ...sums(1, 2.25), D4: '' }));
  expect(seen(before, table(changed({ ...sums(1, 2.25), D4: '1,25' }))).found).not.toContain('sum-stale D2');
});

test('a rounded sum is right as long as it is the rounded sum', () => {
  const rounded = table(changed({ D4: '1,4991', D2: '2,5', D8: '3,75' }));
  expect(seen(table(changed({ D4: '1,4991', D2: '2,50', D8: '3,75' })), rounded).found).not.toContain(
    'sum-stale D2',
  );
  const moved = table(changed({ D4: '1,4985', D2: '2,50', D8: '3,75' }));
  expect(seen(table(changed({ D4: '1,4991', D2: '2,50', D8: '3,75' })), moved).found).not.toContain(
    'sum-stale D2',
  );
  const left = table(changed({ D4: '1,42', D2: '2,50', D8: '3,75' }));
  expect(seen(table(changed({ D4: '1,4991', D2: '2,50', D8: '3,75' })), left).found).toContain(
    'sum-stale D2',
  );
});

test('a target in words and an interval wait like numbers', () => {
  const interval = { E4: '1,5 - 2', E2: '2,5 - 3', E8: '4,25 - 4,75' };
  const now = table(changed({ ...interval, E4: '1 - 2' }));
  expect(seen(table(changed(interval)), now).found).toEqual(['sum-stale E2', 'sum-stale E8']);
});

test('rows that came in between are no reason to forget', () => {
  const grown = table([
    ...changed({}).slice(0, 3),
    ['1.3', 'Sáng kiến', '0,5', '0,25', '0,5', 'Công nhận', 'Sở Nội vụ'],
    ...changed({}).slice(3),
  ]);
  expect(seen(right, grown).found).toEqual(expect.arrayContaining(['sum-stale D2', 'sum-stale D9']));
});

test('a total across waits when the appraisal beside it changed', () => {
  const columns = ['code', 'name', 'maximum', 'appraised:2023', 'survey:2023', 'total:2023'];
  const rows = (appraised: string) => [
    ['1', 'Chỉ đạo', '5', appraised, '1', '3'],
    ['2', 'Thể chế', '5', '1', '2', '3'],
  ];
  expect(seen(table(rows('2'), { columns }), table(rows('2,5'), { columns })).found).toEqual([
    'sum-stale F2',
  ]);
});

test('a leaf under a sum that Excel works out is never blamed for it', () => {
  const frozen = table(
    changed({ D4: '1,45', D2: formula('=ROUND(SUM(D3:D4),1)', 2.5), D8: formula('=SUM(D2,D5)', 3.75) }),
  );
  const [first, ...others] = diagnose(frozen);
  expect(others).toEqual([]);
  expect(first?.explanations.map(({ corrections }) => corrections.map(({ row }) => row))).toEqual([[6, 0]]);
});
