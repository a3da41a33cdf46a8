/** From what a person asks and a table to the planner's question. */
import {
  candidatesOf,
  goalQuestion,
  isBelow,
  obstacleOf,
  startOf,
  usualRequest,
} from '../../../src/domain/planning/ask';
import type { GoalRequest, GoalSource } from '../../../src/domain/planning/ask';
import { recompute } from '../../../src/domain/recompute';
import type { Scheme } from '../../../src/domain/scheme';
import { levelsOf } from '../../../src/domain/planning/candidates';
import { leftOutOf } from '../../../src/domain/planning/left-out';
import { planGoal } from '../../../src/domain/planning/goal';
import { Exact, exactly } from '../../../src/domain/score';
import { startSentence } from '../../../src/locales';
import { highsSolver } from '../../../src/headless/solver';
import { summarise } from '../../../src/domain/summary';
import type { Appendix } from '../../../src/domain/appendix';
import { changed, rightRows, rightScheme, table, text } from '../checks/support';

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
  expect(startOf(source, null)?.points.toFixed()).toBe('3.75');
  expect(startOf(source, rowOf('2'))?.points.toFixed()).toBe('1.25');
  expect(startOf(source, 99)).toBeNull();
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
  expect(startOf(empty, null)).toBeNull();
  expect(goalQuestion(empty, request())).toBeNull();
});

test('blank is not 0: a table without any points is refused, one at its maximum has nothing to raise', () => {
  const blank = sourceOf(
    table(rightRows.map((row) => row.map((cell, at) => (at === 3 && row[0] !== '' ? '' : cell)))),
  );
  // Its total is known; which criteria it is made of is not.
  expect(startOf(blank, null)?.points.toFixed()).toBe('3.75');
  expect([candidatesOf(blank), goalQuestion(blank, request()), obstacleOf(blank)]).toEqual([
    [],
    null,
    'unscored',
  ]);
  const full = sourceOf(
    table(rightRows.map((row) => row.map((cell, at) => (at === 3 ? (row[2] ?? '') : cell)))),
  );
  expect([goalQuestion(full, request()), obstacleOf(full)]).toEqual([null, 'nothing']);
  expect(obstacleOf(source)).toBeNull();
});

test('a survey criterion without points is held by no yearly limit', () => {
  const rows = rightRows.map((row) =>
    row[0] === '2.2' ? ['2.2', 'Chỉ số SIPAS', '1', '0', '0,75', '', ''] : row,
  );
  const found = candidatesOf(sourceOf(table(rows)));
  expect(found.map(({ code, survey, unsurveyed }) => [code, survey, unsurveyed])).toEqual([
    ['1.2', false, false],
    ['2.1', false, false],
    ['2.2', true, true],
  ]);
  const [levels] = found.flatMap((each) => (each.unsurveyed ? [levelsOf(each, {}, new Exact('0.1'))] : []));
  expect(levels?.at(-1)?.toFixed()).toBe('1');
});

test('a plan starts from the announced total; what its rows add up to counts where that total waits', () => {
  const announced = sourceOf(
    table(
      rightRows.map((row) => (row[1] === 'Tổng điểm' ? [...row.slice(0, 3), '3,8', ...row.slice(4)] : row)),
    ),
  );
  expect(startOf(announced, null)?.points.toFixed()).toBe('3.8');
  const { total } = announced.appendix;
  const [stated, exact] = [exactly('3.8'), exactly('3.75')];
  const stale = [{ index: total ?? -1, column: 'achieved:2021', stated, exact }];
  expect(startOf({ ...announced, stale }, null)?.points.toFixed()).toBe('3.75');
});

test('nobody reaches more than the maximum, however far an announced total lies above its rows', async () => {
  const rows = rightRows.map((row) =>
    row[1] === 'Tổng điểm' ? [...row.slice(0, 3), '3,8', ...row.slice(4)] : row,
  );
  const ask = (total: string) => {
    const question = goalQuestion(
      sourceOf(table(rows)),
      request({ goal: { kind: 'total', points: new Exact(total) } }),
    );
    if (question === null) throw new Error('a question');
    return planGoal(question, highsSolver(), 0);
  };
  const all = await ask('5');
  expect(all.status === 'optimal' && all.reached.toFixed()).toBe('5');
  const more = await ask('5.01');
  expect(more.status === 'infeasible' && more.highest?.toFixed()).toBe('5');
});

const withCells = (cells: Readonly<Record<string, string>>) => sourceOf(table(changed(cells)));

test('a criterion that nobody scored is left out of plans: an announced total may count it already', () => {
  const partly = withCells({ D4: '', D6: 'chưa chấm', D8: '4,5' });
  expect(candidatesOf(partly).map(({ code }) => code)).toEqual(['2.2']);
  expect(leftOutOf(partly)).toEqual({
    unscored: [rowOf('1.2'), rowOf('2.1')],
    unbounded: [],
    extra: [],
  });
  expect(leftOutOf(partly, (row) => isBelow(plan, row, rowOf('2'))).unscored).toEqual([rowOf('2.1')]);
});

test('a percentage is no points to start from', () => {
  const partly = sourceOf(table(changed({ D6: text('75%') })));
  expect(candidatesOf(partly).map(({ code }) => code)).toEqual(['1.2', '2.2']);
  expect(leftOutOf(partly).unscored).toEqual([rowOf('2.1')]);
});

test('a criterion without its maximum is left out and lowers no bound of the whole', () => {
  const open = withCells({ C3: '' });
  expect(leftOutOf(open).unbounded).toEqual([rowOf('1.1')]);
  // The rows add up to 4 of the stated 5.
  expect(goalQuestion(open, request())?.most?.toFixed()).toBe('5');
  const none = withCells({ C2: '', C3: '', C4: '', C5: '', C6: '', C7: '' });
  expect([obstacleOf(none), goalQuestion(none, request())]).toEqual(['unbounded', null]);
});

test('bonus and penalty points are kept and named; with them nothing bounds the whole', () => {
  const rows = [...rightRows.slice(0, 6), ['3', 'Điểm cộng', '', '0,5', '', '', ''], rightRows[6] ?? []];
  const { appendix } = sourceOf(table(rows));
  const extra = appendix.rows.map((row, index) => (index === 6 ? { ...row, extra: 'bonus' as const } : row));
  const bonus = sourceOf({ ...appendix, rows: extra });
  expect(leftOutOf(bonus).extra).toEqual([6]);
  expect(goalQuestion(bonus, request())?.most).toBeNull();
});

test('a stated total above the maximum was never announced: plans start from what the rows add up to', () => {
  const twice = withCells({ D8: '7,5' });
  expect(startOf(twice, null)?.points.toFixed()).toBe('3.75');
  const start = startOf(twice, null);
  expect(start && startSentence(start, 'vi')).toBe(
    'Hiện đạt 3,75, cộng từ các dòng: tổng ghi 7,5 vượt điểm tối đa. Phương án tính từ 3,75.',
  );
});
