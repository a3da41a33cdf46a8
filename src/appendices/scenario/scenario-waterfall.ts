/**
 * A native waterfall of one scenario for its summary sheet: stacked bars whose lowest piece has no fill, over lines of their
 * own at the end of the sheet. Words come from the caller.
 */
import { Exact, exactly, formatScore } from '../../domain/score';
import type { ChartPlan, PlanCell, PlanLine } from '../model/sheet-plan';
import type { Step, Waterfall } from './waterfall';

export interface WaterfallWords {
  /** The heading of its lines and the chart's name, for a scenario. */
  readonly lines: (scenario: string) => string;
  /** The chart's title. */
  readonly title: (scenario: string) => string;
  /** Heads of the figures: what carries a bar, totals, rises, falls. */
  readonly base: string;
  readonly whole: string;
  readonly rise: string;
  readonly fall: string;
}

/** The pieces of a bar from left to right; the first carries the others and is not seen. Told apart on a grey print. */
const pieces = [
  { key: 'base', fill: null },
  { key: 'whole', fill: '#1F4E79' },
  { key: 'rise', fill: '#C55A11' },
  { key: 'fall', fill: '#BFBFBF' },
] as const;

const blank: PlanCell = { kind: 'blank' };
const number = (value: Exact): PlanCell => ({ kind: 'number', score: exactly(value.toFixed()) });

/** What a bar is called, its figure with it: labels of stacked bars have no place beside them. */
const called = ({ name, kind, figure }: Step): string =>
  `${name}: ${kind === 'rise' ? '+' : ''}${formatScore(figure)}`;

/** The figures of a step, one per piece; blank where it has none. */
function figuresOf({ kind, start, end }: Step): readonly PlanCell[] {
  if (kind === 'total') return [blank, number(end), blank, blank];
  const [from, length] = [number(Exact.min(start, end)), number(end.minus(start).abs())];
  return kind === 'rise' ? [from, blank, length, blank] : [from, blank, blank, length];
}

/** The lines of a scenario's waterfall: a heading that names the pieces, then a line per bar, filled up to `columns` cells. */
export function waterfallLines(
  { steps }: Waterfall,
  scenario: string,
  words: WaterfallWords,
  columns: number,
): readonly PlanLine[] {
  const full = (cells: readonly PlanCell[]): readonly PlanCell[] =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? blank);
  const text = (said: string): PlanCell => ({ kind: 'text', text: said });
  const heads = pieces.map(({ key }) => text(words[key]));
  return [
    { kind: 'section', cells: full([blank, text(words.lines(scenario)), ...heads]) },
    ...steps.map((step): PlanLine => ({
      kind: 'leaf',
      cells: full([blank, text(called(step)), ...figuresOf(step)]),
    })),
  ];
}

/** Points: a bar to a step, as far as one row of the sheet can hold them all. */
const height = (steps: number): number => Math.min(400, 80 + 28 * steps);

/** The chart over those lines, of which `first` is the first bar's. */
export const waterfallChart = (
  { steps, axis }: Waterfall,
  scenario: string,
  words: WaterfallWords,
  first: number,
): ChartPlan => ({
  name: words.lines(scenario),
  title: words.title(scenario),
  type: 'BarStacked',
  heights: [height(steps.length)],
  lines: [first, first + steps.length - 1],
  category: 1,
  series: pieces.map(({ key, fill }, at) => ({ name: words[key], column: 2 + at, fill })),
  bounds: { minimum: axis.from.toNumber(), maximum: axis.to.toNumber() },
});
