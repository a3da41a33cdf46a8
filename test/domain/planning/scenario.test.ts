import { Board } from '../../../src/domain/planning/board';
import { boardOf, compareScenarios, scenarioOf, scenarioSchema } from '../../../src/domain/planning/scenario';
import { toWin } from '../../../src/domain/planning/sensitivity';
import { exactly, scoreToJson } from '../../../src/domain/score';
import { tree } from '../../support/trees';

const column = 'target:2022';
const plan = tree([-1, 0, 0, -1], { [column]: [null, exactly('1'), exactly('9', '10'), exactly('3')] });
const names = { id: 'a', name: 'Phương án 1' };

test('a kept scenario, read back as JSON, gives the same board', () => {
  const board = new Board({ appendix: plan, column });
  board.set(1, exactly('1.25'));
  board.set(2, exactly('9.5', '10'));
  board.set(3, null);
  const kept = scenarioSchema.parse(JSON.parse(JSON.stringify(scenarioOf(plan, column, board, names))));
  expect(kept.targets).toEqual({ '2': '1.25', '3': ['9.5', '10'], '4': null });
  const again = boardOf(plan, kept);
  expect(again.lost).toEqual([]);
  expect(again.board.changes()).toEqual([1, 2, 3]);
  expect(scoreToJson(again.board.value(0)!)).toEqual(['10.75', '11.25']);
});

test('a target whose criterion is gone, or has become a parent, is reported and not written', () => {
  const kept = scenarioSchema.parse({
    ...names,
    appendix: 'Mau2022',
    column,
    targets: { '9.9': '1', '1': '2', '4': '2' },
  });
  const { board, lost } = boardOf(plan, kept);
  expect(lost).toEqual(['1', '9.9']);
  expect(board.changes()).toEqual([3]);
});

test('a scenario with something else than exact digits is refused', () => {
  expect(scenarioSchema.safeParse({ ...names, appendix: 'x', column, targets: { '1': '1,5' } }).success).toBe(
    false,
  );
  expect(scenarioSchema.safeParse({ ...names, appendix: 'x', column, targets: { '1': 1.5 } }).success).toBe(
    false,
  );
});

test('a comparison has the sheet first and marks the rows that differ', () => {
  const [one, two] = [new Board({ appendix: plan, column }), new Board({ appendix: plan, column })];
  two.set(1, exactly('1.5'));
  const rows = compareScenarios(plan, [one, two]);
  expect(rows.map(({ differs }) => differs)).toEqual([true, true, false, false, true]);
  expect(rows[1]!.values.map((value) => scoreToJson(value!))).toEqual(['1', '1', '1.5']);
  expect(compareScenarios(plan, [])).toEqual([]);
});

test('criteria are ranked by the points they still hold, with last year’s movement where it is known', () => {
  const years = tree([-1, -1, -1, -1], {
    maximum: ['1', '2', '1', '1'].map((text) => exactly(text)),
    'achieved:2021': [exactly('0.5'), exactly('1'), null, null],
    'achieved:2022': [exactly('0.75'), exactly('0.5'), exactly('1'), null],
  });
  const found = toWin(years, { maximum: 'maximum', achieved: 'achieved:2022', before: 'achieved:2021' });
  expect(found.map(({ row, open, moved }) => [row, scoreToJson(open), moved && scoreToJson(moved)])).toEqual([
    [1, '1.5', '-0.5'],
    [0, '0.25', '0.25'],
  ]);
});
