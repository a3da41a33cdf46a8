/** What the charts of targets draw: exact places over the published tables, and rules that hold for any numbers. */
import fc from 'fast-check';
import { startOf } from '../../src/domain/planning/ask';
import { Board } from '../../src/domain/planning/board';
import { Exact, exactly, formatScore, type Score } from '../../src/domain/score';
import { axisOf } from '../../src/appendices/scenario/chart-axis';
import { waterfall } from '../../src/appendices/scenario/waterfall';
import { stepEnds, unitAxis, unitBars, unitParts } from '../../src/taskpane/targets/chart-figures';
import { targetFacts } from '../../src/taskpane/targets/target-facts';
import { analyse } from '../../src/sheets/report';
import { readingOf, reportOf } from './reports';

const names = { start: 'Đạt được', off: 'Lệch', end: 'Mục tiêu' };
const show = (score: Score | null) => (score ? formatScore(score) : null);

function opened(table: string, column: string) {
  const report = reportOf(table);
  const board = new Board({ appendix: report.appendix, column });
  const row = (code: string) => report.appendix.rows.findIndex((each) => each.code.code === code);
  const drawn = () => {
    const chart = waterfall(report, board, names);
    if (!chart) throw new Error('no waterfall');
    return chart;
  };
  return { report, board, row, drawn };
}
const dakNong = () => opened('dak-nong-2022', 'target:2022');

describe('the waterfall of Đắk Nông', () => {
  it('goes from achieved through every field that moves to the target', () => {
    const { steps, left, axis } = dakNong().drawn();
    expect(steps.map(({ name, kind, figure }) => [name, kind, show(figure)])).toEqual([
      ['Đạt được', 'total', '86,26'],
      ['Lệch', 'fall', '-0,0209'],
      ['1 Công tác chỉ đạo, điều hành CCHC', 'rise', '0,54'],
      ['2 Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh', 'rise', '0,02'],
      ['3 Cải cách thủ tục hành chính', 'rise', '0,56'],
      ['4 Cải cách tổ chức bộ máy hành chính', 'rise', '0,04'],
      ['5 Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'rise', '0,28'],
      ['6 Cải cách tài chính công', 'rise', '0,8409'],
      ['7 Hiện đại hóa nền hành chính', 'rise', '0,38'],
      ['8 Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh', 'rise', '1,03'],
      ['Mục tiêu', 'total', '89,93'],
    ]);
    expect(show(left)).toBe('10,07');
    expect(axis.ticks.map(String)).toEqual(['85', '86', '87', '88', '89', '90']);
  });

  it('hangs each step where the one before ended, the last at the target, without a float', () => {
    const { steps } = dakNong().drawn();
    const moves = steps.slice(1, -1);
    expect(moves.map(({ start }) => start.toFixed())).toEqual(
      steps.slice(0, -2).map(({ end }) => end.toFixed()),
    );
    expect(moves.at(-1)?.end.toFixed()).toBe('89.93');
  });

  it('follows what is tried: a field may fall, and one that does not move is left out', () => {
    const { board, row, drawn } = dakNong();
    const before = drawn().steps.length;
    board.set(row('1.1'), exactly('0'));
    const fallen = drawn().steps.find(({ name }) => name.startsWith('1 '));
    expect([fallen?.kind, show(fallen?.figure ?? null)]).toEqual(['fall', '-0,96']);
    expect(fallen?.end.lt(fallen.start)).toBe(true);
    // Back to exactly what field 1 achieved: 1.1 had 1,46 and its field is planned at 0,96 less.
    board.set(row('1.1'), exactly('0.96'));
    expect(drawn().steps).toHaveLength(before - 1);
  });

  it('draws intervals to their lower bound and says both bounds', () => {
    const { drawn } = opened('tien-giang-2018-2020', 'target:2019-2020');
    const step = drawn().steps.find(({ figure }) => !figure.low.value.eq(figure.high.value));
    expect(step?.kind).toBe('rise');
    expect(step?.end.minus(step.start).toFixed()).toBe(step?.figure.low.value.toFixed());
    expect(show(step?.figure ?? null)).toMatch(/^[\d,]+ - [\d,]+$/u);
  });

  it('starts from the rows where the stated total is above the maximum, as plans do', () => {
    const twice = <Value>(rows: readonly (readonly Value[])[]) =>
      rows.map((row) => row.map((value) => (value === 86.26 ? 172.52 : value)));
    const reading = readingOf('dak-nong-2022');
    const grids = reading.grids.map((grid) => ({
      ...grid,
      values: twice(grid.values),
      formulas: twice(grid.formulas),
    }));
    const [report] = analyse({ ...reading, grids }).appendices;
    if (!report) throw new Error('nothing recognised');
    expect(startOf(report, null)?.points.toFixed()).toBe('86.2391');
    const board = new Board({ appendix: report.appendix, column: 'target:2022' });
    const steps = waterfall(report, board, names)?.steps ?? [];
    expect(steps.slice(0, 2).map(({ name, figure }) => [name, show(figure)])).toEqual([
      ['Đạt được', '86,2391'],
      ['1 Công tác chỉ đạo, điều hành CCHC', '0,54'],
    ]);
    const facts = targetFacts(report, 'target:2022');
    expect(show(facts.at(-1)?.achieved ?? null)).toBe('86,2391');
  });

  it('is none where the total is unknown', () => {
    const { report } = dakNong();
    const empty = new Board({ appendix: report.appendix, column: 'target:1999' });
    expect(waterfall(report, empty, names)).toBeNull();
  });
});

describe('bars by unit', () => {
  it('sum what lies below maximum, the longest first', () => {
    const { report, board } = dakNong();
    const bars = unitBars(report, board, 'Chưa ghi');
    expect(bars.slice(0, 2).map(({ name, achieved, target, maximum }) => [name, ...[achieved, target, maximum].map(show)])).toEqual([
      ['Sở Nội vụ', '20,53', '21,17', '26,5'],
      ['Sở Tài chính', '4,38', '5,2', '7'],
    ]); // prettier-ignore
    const lengths = bars.map(({ maximum }) => maximum.low.value.toNumber());
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(unitAxis(bars).ticks.map(String)).toEqual(['0', '10', '20', '30']);
  });

  it('agree with the losses of the overview', () => {
    const { report, board } = dakNong();
    for (const bar of unitBars(report, board, '')) {
      const loss = report.summary.units.find(({ unit }) => unit === bar.key);
      const lost = bar.maximum.low.value.minus(bar.achieved.low.value);
      expect([bar.name, lost.toFixed()]).toEqual([bar.name, loss?.shortfall.low.value.toFixed()]);
    }
  });

  it('follow what is tried', () => {
    const { report, board, row } = dakNong();
    board.set(row('1.1'), exactly('1'));
    const [first] = unitBars(report, board, '');
    expect(show(first?.target ?? null)).toBe('20,67');
  });

  it('put leaves without a unit last, under their own name', () => {
    const { report, board } = opened('tien-giang-2018-2020', 'target:2018');
    expect(unitBars(report, board, 'Chưa ghi').at(-1)).toMatchObject({ key: '', name: 'Chưa ghi' });
  });

  it('are none where the table names no unit', () => {
    const report = reportOf('phong-tho-2023');
    const board = new Board({ appendix: report.appendix, column: report.summary.primary.achieved! });
    expect(unitBars(report, board, 'Chưa ghi')).toEqual([]);
  });
});

const points = fc.integer({ min: 0, max: 100_000 }).map((n) => new Exact(n).div(1000));
const scored = points.map((value) => exactly(value.toFixed()));

describe('for any numbers', () => {
  it('the parts of a bar reach the maximum, or the target beyond it', () => {
    fc.assert(
      fc.property(scored, scored, scored, (maximum, achieved, target) => {
        const { kept, fell, won, left } = unitParts({ key: 'a', name: 'a', maximum, achieved, target });
        const [most, got, aim] = [maximum, achieved, target].map(({ low }) => low.value.toNumber());
        expect(kept + fell + won + left).toBeCloseTo(Math.max(most!, got!, aim!), 9);
        expect(Math.min(kept, fell, won, left)).toBeGreaterThanOrEqual(0);
        expect(fell === 0 || won === 0).toBe(true);
      }),
    );
  });

  it('an axis holds all values, in few round and even parts', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 12 }), (values) => {
        const { from, to, ticks } = axisOf(values);
        expect(values.every((value) => value.gte(from) && value.lte(to))).toBe(true);
        expect([ticks[0], ticks.at(-1)].map(String)).toEqual([String(from), String(to)]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        const step = ticks[1]!.minus(ticks[0]!);
        expect(ticks.every((tick, at) => tick.eq(from.plus(step.times(at))))).toBe(true);
        expect(step.toExponential()).toMatch(/^[125]e/u);
      }),
    );
  });

  it.each([
    ['5', 6, '5'],
    ['5.1', 4, '6'],
  ])('an axis has five parts at most: from 0 to %s', (most, count, last) => {
    const { ticks } = axisOf(['0', most].map((value) => new Exact(value)));
    expect([ticks.length, String(ticks.at(-1))]).toEqual([count, last]);
  });

  it('a step is drawn from left to right whichever way it goes, within its axis', () => {
    fc.assert(
      fc.property(points, points, (start, end) => {
        const axis = axisOf([start, end]);
        const figure = exactly(end.minus(start).toFixed());
        const [left, right] = stepEnds({ key: 'a', name: 'a', kind: 'rise', start, end, figure }, axis);
        expect(left).toBeLessThanOrEqual(right);
        expect(left).toBeGreaterThanOrEqual(axis.from.toNumber());
        expect(right).toBeLessThanOrEqual(axis.to.toNumber());
      }),
    );
  });

  it('a total is drawn from where its axis begins', () => {
    const axis = axisOf(['86.2391', '89.93'].map((value) => new Exact(value)));
    const total = {
      key: 'a',
      name: 'a',
      kind: 'total',
      start: new Exact(0),
      end: new Exact('89.93'),
    } as const;
    expect(stepEnds({ ...total, figure: exactly('89.93') }, axis)).toEqual([85, 89.93]);
  });
});
