/** From what a person asks and a table to the planner's question. */
import { candidatesOf, goalQuestion, presentPoints, usualRequest } from '../../../src/domain/planning/ask';
import type { GoalRequest, GoalSource } from '../../../src/domain/planning/ask';
import { recompute } from '../../../src/domain/recompute';
import type { Scheme } from '../../../src/domain/scheme';
import { Exact } from '../../../src/domain/score';
import { summarise } from '../../../src/domain/summary';
import type { Appendix } from '../../../src/domain/appendix';
import { rightRows, rightScheme, table } from '../checks/support';

const readUnits = (cell: string) => ({
  units: cell === '' ? [] : cell.split(';').map((unit) => unit.trim()),
  cooperating: [],
});

function sourceOf(appendix: Appendix, scheme: Scheme | null = null): GoalSource {
  const sums = recompute(appendix);
  return { appendix, sums, summary: summarise(appendix, sums, readUnits), scheme: { scheme } };
}

const plan = table(rightRows);
const source = sourceOf(plan);
const request = (change: Partial<GoalRequest> = {}): GoalRequest => ({
  ...usualRequest,
  goal: { kind: 'total', points: new Exact('4.5') },
  field: null,
  wishes: new Map(),
  ...change,
});
const rowOf = (code: string): number => plan.rows.findIndex((row) => row.code.code === code);

test('leaves below maximum may be raised, each with its units, in the order of the sheet', () => {
  expect(
    candidatesOf(source).map(({ code, units, from, maximum, step, survey }) => [
      code,
      units,
      from.toFixed(),
      maximum.toFixed(),
      step.toFixed(),
      survey,
    ]),
  ).toEqual([
    ['1.2', ['Sở Nội vụ'], '1.5', '2', '0.25', false],
    ['2.1', ['Văn phòng UBND tỉnh'], '0.75', '1', '0.25', false],
    ['2.2', ['Văn phòng UBND tỉnh'], '0.5', '1', '0.25', false],
  ]);
});

test('a scheme says which are scored by survey, and the step of each', () => {
  const nodes = rightScheme.nodes.map((node) =>
    node.code === '2.1'
      ? { ...node, scoredBy: 'survey' as const }
      : node.code === '2.2'
        ? { ...node, step: '0.1' }
        : node,
  );
  const found = candidatesOf(sourceOf(plan, { ...rightScheme, nodes }));
  expect(found.map(({ code, survey, step }) => [code, survey, step.toFixed()])).toEqual([
    ['1.2', false, '0.25'],
    ['2.1', true, '0.01'],
    ['2.2', false, '0.1'],
  ]);
});

test('present points are those of the whole, or of the field', () => {
  expect(presentPoints(source, null)?.toFixed()).toBe('3.75');
  expect(presentPoints(source, rowOf('2'))?.toFixed()).toBe('1.25');
  expect(presentPoints(source, 99)).toBeNull();
});

test('a goal is a total, or a gain over what there is', () => {
  const total = (goal: GoalRequest['goal'], field: number | null = null) =>
    goalQuestion(source, request({ goal, field }))?.total.toFixed();
  expect(total({ kind: 'total', points: new Exact('4.5') })).toBe('4.5');
  expect(total({ kind: 'gain', points: new Exact('0.5') })).toBe('4.25');
  expect(total({ kind: 'gain', points: new Exact('0.5') }, rowOf('2'))).toBe('1.75');
});

test('a goal for a field asks its own criteria only, and takes over what was set', () => {
  const wishes = new Map([[rowOf('2.1'), { locked: true }]]);
  const question = goalQuestion(
    source,
    request({
      field: rowOf('2'),
      wishes,
      unitLimit: 3,
      surveyGain: new Exact('0.2'),
      preference: 'even',
    }),
  );
  expect(question?.candidates.map(({ code }) => code)).toEqual(['2.1', '2.2']);
  expect(question).toMatchObject({ wishes, unitLimit: 3, preference: 'even' });
  expect([question?.present.toFixed(), question?.surveyGain.toFixed()]).toEqual(['1.25', '0.2']);
});

test.each([
  ['points', ['code', 'name', 'maximum', 'target:2022']],
  ['maxima', ['code', 'name', 'achieved:2021', 'target:2022']],
])('without %s nothing can be asked', (_what, columns) => {
  const rows = [
    ['1', 'Chỉ đạo', '2', '2'],
    ['2', 'Thể chế', '1', '1'],
  ];
  const bare = sourceOf(table(rows, { columns }));
  expect(candidatesOf(bare)).toEqual([]);
  expect(goalQuestion(bare, request())).toBeNull();
});

test('a table nobody has filled in has no points at all, not none', () => {
  const empty = sourceOf(table(rightRows.map((row) => row.map((cell, at) => (at === 3 ? '' : cell)))));
  expect(presentPoints(empty, null)).toBeNull();
  expect(goalQuestion(empty, request())).toBeNull();
});
