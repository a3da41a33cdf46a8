import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTable } from './table-file';
import { parIndexHere, sample } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'goal-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface GoalDocument {
  readonly goal: {
    readonly total: string;
    readonly present: string;
    readonly status: string;
    readonly reached?: string;
    readonly highest?: string;
    readonly changes?: readonly { code: string; name: string; unit: string; from: string; to: string }[];
    readonly without?: Readonly<Record<string, string>>;
  };
}

const goal = async (...words: string[]) => {
  const { status, out } = await parIndexHere('goal', sample('dak-nong-2022'), '--json', ...words);
  return { status, goal: (JSON.parse(out) as GoalDocument).goal };
};

test('a total is reached, and every change says who, from what and to what', async () => {
  const { status, goal: answer } = await goal('--total', '89,93');
  expect(status).toBe(0);
  expect(answer).toMatchObject({
    total: '89.93',
    present: '86.26',
    stated: '86.26',
    exact: '86.2391',
    because: 'rounded',
    status: 'optimal',
  });
  expect(Number(answer.reached)).toBeGreaterThanOrEqual(89.93);
  const gained = answer.changes!.reduce(
    (sum, { from, to }) => sum + Math.round((Number(to) - Number(from)) * 1e4),
    0,
  );
  expect((86.26 * 1e4 + gained) / 1e4).toBeCloseTo(Number(answer.reached), 8);
  expect(answer.changes).toContainEqual({
    code: '8.3.1',
    name: 'Tỷ lệ doanh nghiệp thành lập mới trong năm',
    unit: 'Sở Kế hoạch và Đầu tư',
    from: '0',
    to: '1',
  });
});

test('a total out of reach: the highest there is, and what lifting a limit would give', async () => {
  const { status, goal: answer } = await goal('--total', '99');
  expect(status).toBe(0);
  expect(answer).toMatchObject({ status: 'infeasible', highest: '93.5009' });
  expect(Number(answer.without!.survey)).toBeGreaterThan(93.5009);
});

test('locked criteria stay, a gain counts from what is achieved, a field has its own total', async () => {
  const locked = await goal('--gain', '1', '--lock', '8.3.1,6.3.3', '--prefer', 'cheapest');
  expect(locked.goal.total).toBe('87.26');
  expect(locked.goal.changes!.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['8.3.1']));
  const field = await goal('--field', '7', '--total', '13.5', '--unit-limit', '2');
  expect(field.goal.present).toBe('13.25');
  expect(field.goal.changes!.every(({ code }) => code.startsWith('7.'))).toBe(true);
});

test('people get words', async () => {
  const { out } = await parIndexHere('goal', sample('dak-nong-2022'), '--total', '100');
  expect(out).toContain('đang đạt 86,26, cần đạt 100');
  expect(out).toContain('theo tổng đã ghi; các dòng cộng lại 86,2391 (do làm tròn)');
  expect(out).toContain('cao nhất có thể là 93,5009');
  // However far an announced total lies above its rows, nobody gets more than the maximum.
  expect(out).toContain('Bỏ giới hạn tăng của điều tra XHH: tới 100.');
});

test('a list of criteria below maximum is planned from what its rows add up to', async () => {
  const { out } = await parIndexHere('goal', sample('hue-2023'), '--appendix', 'PhuLuc2', '--total', '18');
  expect(out).toContain('PhuLuc2: đang đạt 16,7108, cần đạt 18');
  expect(out).toMatch(/đạt 18,\d+ khi nâng 2 tiêu chí/u);
});

test('a table that nobody has scored is refused: blank is not 0', async () => {
  const { status, err } = await parIndexHere('goal', sample('ha-tinh-2023'), '--total', '90');
  expect([status, err]).toEqual([
    2,
    'par-index: các tiêu chí chưa có điểm nên chưa lập được phương án: ô trống không phải là 0.\n',
  ]);
});

test('a survey criterion without points is named, and no yearly limit holds it', async () => {
  const { out } = await parIndexHere('goal', sample('krong-no-2023'), '--total', '90', '--json');
  const { goal: answer } = JSON.parse(out) as {
    goal: { unsurveyed: unknown; changes: { code: string; to: string }[] };
  };
  expect(answer.unsurveyed).toEqual(['8.1']);
  expect(Number(answer.changes.find(({ code }) => code === '8.1')?.to)).toBeGreaterThan(9);
});

test('a goal that is reached already, and one above the maximum, are said to be so', async () => {
  const met = await parIndexHere('goal', sample('dak-nong-2022'), '--total', '80');
  expect(met.out).toContain('đã đạt, không cần nâng tiêu chí nào');
  expect(met.out).not.toContain('khi nâng 0');
  const beyond = await parIndexHere('goal', sample('dak-nong-2022'), '--total', '101');
  expect(beyond.out).toContain('Mức cần đạt cao hơn điểm tối đa (100).');
});

test('a lock on a field holds every criterion below it', async () => {
  const { goal: answer } = await goal('--total', '88', '--lock', '8');
  expect(answer.changes!.length).toBeGreaterThan(0);
  expect(answer.changes!.filter(({ code }) => code.startsWith('8.'))).toEqual([]);
});

test('where numbering starts again, a code is asked back for and its cell stands for it', async () => {
  const book = await writeTable(join(folder, 'parts.xlsx'), [
    ...['A', 'B'].flatMap((part, at) => [
      [part, `PHẦN ${part}`, 6, 4.25 - at],
      ['1', 'Chỉ đạo', 4, 2.75 - at],
      ['1.1', 'Kế hoạch', 2, 1.5 - at],
      ['1.2', 'Báo cáo', 2, 1.25],
      ['2', 'Thể chế', 2, 1.5],
    ]),
    ['', 'Tổng điểm', 12, 7.5],
  ]);
  const twice = await parIndexHere('goal', book, '--total', '10', '--lock', '1.1');
  expect([twice.status, twice.err]).toEqual([
    2,
    'par-index: mã "1.1" có ở nhiều dòng (A5, A10); hãy ghi ô thay cho mã, ví dụ A5.\n',
  ]);
  // Of 4,5 points below the maximum 1,5 stand in the criterion that is held.
  const { out } = await parIndexHere('goal', book, '--gain', '3', '--lock', 'A10');
  expect(out.match(/1\.1 Kế hoạch: \S+/gu)).toEqual(['1.1 Kế hoạch: 1,5']);
});

test.each([
  ['no goal', []],
  ['two goals', ['--total', '92', '--gain', '3']],
  ['a total that is no number', ['--total', 'chín']],
  ['a preference nobody knows', ['--total', '92', '--prefer', 'nicest']],
  ['a criterion that is not there', ['--total', '92', '--lock', '99.9']],
  ['a field that is not there', ['--total', '92', '--field', '99']],
  ['a unit limit that is no whole number', ['--total', '92', '--unit-limit', '1.5']],
  ['an appendix that is not there', ['--total', '92', '--appendix', 'Khac']],
])('%s: status 2 and one line', async (_, words) => {
  const { status, out, err } = await parIndexHere('goal', sample('dak-nong-2022'), ...words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^par-index: [^\n]+\n$/u);
});
