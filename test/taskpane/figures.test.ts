/** The figures of the overview: exact, and only drawn as floats. */
import { exactly, formatScore, type Score } from '../../src/domain/score';
import {
  barShares,
  figuresOf,
  headFigures,
  linesUnder,
  partsOf,
  statedDifferences,
} from '../../src/taskpane/overview/figures';
import { reportOf } from './reports';

const show = (score: Score | null) => (score ? formatScore(score) : null);
const figures = (maximum: string, achieved: string | null, target: string | null) => ({
  maximum: exactly(maximum),
  achieved: achieved === null ? null : exactly(achieved),
  target: target === null ? null : exactly(target),
});

describe('partsOf', () => {
  it('gives what is to be won and what is given up, exactly', () => {
    const { toWin, left } = partsOf(figures('8.5', '7.46', '8'));
    expect([show(toWin), show(left)]).toEqual(['0,54', '0,5']);
  });

  it('counts what is lost where there is no target', () => {
    const { toWin, left } = partsOf(figures('13.5', '9.28', null));
    expect([show(toWin), show(left)]).toEqual([null, '4,22']);
  });

  it('has no parts where nothing is missing or known', () => {
    expect(partsOf(figures('5', '5', '5'))).toEqual({ toWin: null, left: null });
    expect(partsOf({ maximum: null, achieved: null, target: null })).toEqual({ toWin: null, left: null });
  });

  it('subtracts an interval bound by bound', () => {
    const { left } = partsOf({ ...figures('10', '8', null), target: exactly('9', '10') });
    expect(show(left)).toBe('0 - 1');
  });
});

describe('barShares', () => {
  it('fills the bar: achieved, to be won, given up', () => {
    expect(barShares(figures('10', '7', '9'))).toEqual({ achieved: 70, toBeWon: 20, givenUp: 10 });
  });

  it('stays within the bar above the maximum, below zero and for a plan to get worse', () => {
    expect(barShares(figures('10', '12', '9'))).toEqual({ achieved: 100, toBeWon: 0, givenUp: 0 });
    expect(barShares(figures('10', '-1', null))).toEqual({ achieved: 0, toBeWon: 0, givenUp: 100 });
    expect(barShares(figures('10', '8', '6'))).toEqual({ achieved: 80, toBeWon: 0, givenUp: 20 });
  });

  it('draws nothing without a maximum or without points', () => {
    expect(barShares({ maximum: null, achieved: exactly('1'), target: null })).toBeNull();
    expect(barShares(figures('0', '0', null))).toBeNull();
    expect(barShares(figures('10', null, null))).toBeNull();
  });
});

describe('Đắk Nông 2022', () => {
  const report = reportOf('dak-nong-2022');

  it('heads the overview with what the document states', () => {
    const head = headFigures(report.summary.total);
    expect([head.maximum, head.achieved, head.target].map(show)).toEqual(['100', '86,26', '89,93']);
    const { toWin, left } = partsOf(head);
    expect([show(toWin), show(left)]).toEqual(['3,67', '10,07']);
  });

  it('says the exact total beside it, and that rounding made the difference', () => {
    const [difference, ...others] = statedDifferences(report);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ role: 'achieved', cause: 'rounded' });
    expect([show(difference?.stated ?? null), show(difference?.exact ?? null)]).toEqual(['86,26', '86,2391']);
  });

  it('lists the criteria below a field in the order of the sheet, with their exact figures', () => {
    const field = report.summary.fields.find(({ code }) => code === '7');
    const lines = linesUnder(report, field?.row ?? -1);
    expect(lines.slice(0, 2).map(({ row }) => row.code.code)).toEqual(['7.1', '7.1.1']);
    const corrected = lines.find(({ row }) => row.code.code === '7.2');
    expect(show(corrected?.achieved ?? null)).toBe('1,5');
    expect(new Set(lines.map(({ index }) => index)).size).toBe(lines.length);
  });

  it('has no figures for a row that does not exist', () => {
    expect(figuresOf(report, 9999)).toEqual({ maximum: null, achieved: null, target: null });
    expect(linesUnder(report, 9999)).toEqual([]);
  });
});

it('finds a wrong cell behind a total when the total itself is wrong', () => {
  const causes = statedDifferences(reportOf('tien-giang-2018-2020')).map(({ role, cause }) => [role, cause]);
  expect(causes).toContainEqual(['achieved', 'mismatch']);
});
