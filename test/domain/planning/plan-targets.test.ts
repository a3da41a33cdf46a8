/** A plan taken as a whole: what it raises, and what becomes of the targets of the others. */
import { Board } from '../../../src/domain/planning/board';
import { planTargets } from '../../../src/domain/planning/plan-targets';
import type { OtherTargets } from '../../../src/domain/planning/plan-targets';
import { Exact, formatScore } from '../../../src/domain/score';
import { changed, rightRows, table } from '../checks/support';
import type { Cell } from '../checks/support';

const column = 'target:2022';

const planned = (rows: readonly (readonly Cell[])[], others: OtherTargets, to: string): unknown => {
  const appendix = table(rows);
  const row = appendix.rows.findIndex(({ code }) => code.code === '2.2');
  const change = { row, code: '2.2', name: '', units: [], from: new Exact('0.5'), to: new Exact(to) };
  const targets = planTargets(
    { appendix, board: new Board({ appendix, column }), achieved: 'achieved:2021' },
    [change],
    others,
  );
  return Object.fromEntries(
    [...targets].map(([at, score]) => [appendix.rows[at]?.code.code, formatScore(score)]),
  );
};

test('the targets that other criteria have stay', () => {
  expect(planned(rightRows, 'kept', '1')).toEqual({ '1.1': '1', '1.2': '2', '2.1': '1', '2.2': '1' });
});

test('put back, the others are as they were achieved', () => {
  expect(planned(rightRows, 'achieved', '0.75')).toEqual({
    '1.1': '1',
    '1.2': '1,5',
    '2.1': '0,75',
    '2.2': '0,75',
  });
});

test('a kept target is not lowered by the plan; one that is missing is what was achieved', () => {
  const higher = changed({ E7: '1', E4: '' });
  expect(planned(higher, 'kept', '0.75')).toEqual({ '1.1': '1', '1.2': '1,5', '2.1': '1', '2.2': '1' });
});
