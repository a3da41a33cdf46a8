/**
 * A summary sheet of scenarios: what they come to by field, under a chart where one is wanted, and every criterion below.
 * It is no appendix and is not bound. Words come from the caller.
 */
import { isLeaf } from '../domain/appendix';
import type { Board } from '../domain/planning/board';
import { valueIn } from '../domain/primary';
import { formatScore, isInterval } from '../domain/score';
import type { Score } from '../domain/score';
import type { ChartPlan, PlanCell, PlanColumn, PlanLine, SheetPlan } from './generate/model';
import type { AppendixReport } from './report';

export interface ScenarioWords {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly code: string;
  readonly criterion: string;
  readonly achieved: string;
  readonly inSheet: string;
  readonly total: string;
  readonly chart: string;
  readonly byField: string;
  readonly byCriterion: string;
}

export interface NamedBoard {
  readonly name: string;
  readonly board: Board;
}

const column = (header: string, share: number, align: PlanColumn['align'], format: string): PlanColumn => ({
  key: 'note',
  role: 'note',
  header,
  share,
  align,
  format,
});

const blank: PlanCell = { kind: 'blank' };
const text = (words: string): PlanCell => ({ kind: 'text', text: words });
const points = (score: Score | null): PlanCell => {
  if (!score) return blank;
  return isInterval(score) ? { kind: 'text', text: formatScore(score), score } : { kind: 'number', score };
};

/** Told apart on a grey print too: achieved first, then the sheet's own targets, then each scenario. */
const fills = ['#1F4E79', '#BFBFBF', '#C55A11', '#70AD47', '#FFC000', '#7030A0'];

/** Points: one row of the sheet holds the chart. */
const chartHeight = 320;

/** Columns of code and name stand before the figures. */
const firstFigure = 2;

function chartOf(words: ScenarioWords, names: readonly string[], lines: ChartPlan['lines']): ChartPlan {
  return {
    name: words.sheet,
    title: words.chart,
    type: 'ColumnClustered',
    heights: [chartHeight],
    lines,
    category: 1,
    series: names.map((name, at) => ({ name, column: firstFigure + at, fill: fills[at] ?? '#808080' })),
    format: '0.##',
  };
}

/** The plan of the sheet; `chart` puts a chart of the fields above the table. */
export function scenarioSheet(
  report: AppendixReport,
  boards: readonly NamedBoard[],
  words: ScenarioWords,
  chart: boolean,
): SheetPlan {
  const { appendix, sums, summary } = report;
  const [first] = boards;
  const names = [words.achieved, words.inSheet, ...boards.map(({ name }) => name)];
  const columns = [
    column(words.code, 6, 'center', '@'),
    column(words.criterion, 36, 'left', 'General'),
    ...names.map((name) => column(name, 10, 'right', '0.00##')),
  ];
  const line = (kind: PlanLine['kind'], code: string, name: string, row: number): PlanLine => ({
    kind,
    cells: [
      text(code),
      text(name),
      points(
        row === first?.board.total
          ? summary.total.achieved
          : valueIn(appendix, sums, summary.primary.achieved, row),
      ),
      points(first?.board.before(row) ?? null),
      ...boards.map(({ board }) => points(board.value(row))),
    ],
  });
  const heading = (name: string): PlanLine => ({
    kind: 'section',
    cells: [blank, text(name), ...names.map(() => blank)],
  });
  const criteria = appendix.rows.flatMap((row, index) => (row.kind === 'criterion' ? [{ row, index }] : []));
  const fields = criteria
    .filter(({ row }) => row.parent === null)
    .map(({ row, index }) => line('leaf', row.code.code ?? '', row.name, index));
  const all = criteria.map(({ row, index }) => {
    const kind = isLeaf(row) ? 'leaf' : row.parent === null ? 'field' : 'criterion';
    return line(kind, row.code.code ?? '', row.name, index);
  });
  const total = first ? [line('total', '', words.total, first.board.total)] : [];
  return {
    name: words.sheet,
    titles: { number: words.title, title: words.subtitle, reference: '' },
    columns,
    lines: [heading(words.byField), ...fields, ...total, heading(words.byCriterion), ...all],
    notes: [],
    orientation: 'landscape',
    binding: { id: '', kind: 'plan', scheme: null },
    unbound: true,
    ...(chart && fields.length > 0 ? { charts: [chartOf(words, names, [1, fields.length])] } : {}),
  };
}
