/**
 * A summary sheet of scenarios: what they come to by field and every criterion below; where charts are wanted, the fields as
 * columns and each scenario's way from achieved to its targets as a waterfall above them. It is no appendix and is not
 * bound. Words come from the caller.
 */
import { isLeaf } from '../../domain/appendix';
import type { Board } from '../../domain/planning/board';
import { countedFrom, truthsOf } from '../../domain/announced';
import { formatScore, isInterval, subtract } from '../../domain/score';
import type { Score } from '../../domain/score';
import { listColumn, listText } from '../model/list-plan';
import type { ChartPlan, PlanCell, PlanLine, SheetPlan } from '../model/sheet-plan';
import type { AppendixReport } from '../../sheets/report';
import { waterfallChart, waterfallLines, type WaterfallWords } from './scenario-waterfall';
import { waterfall } from './waterfall';

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
  /** Of one scenario alone: target − achieved. */
  readonly gain: string;
  /** From an announced total to what its rows add up to. */
  readonly off: string;
  /** Below the table, where the two differ. */
  readonly announced: (stated: string, exact: string) => string;
  readonly waterfall: WaterfallWords;
  readonly byField: string;
  readonly byCriterion: string;
}

export interface NamedBoard {
  readonly name: string;
  readonly board: Board;
}

const blank: PlanCell = { kind: 'blank' };
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

/** The charts of the sheet from the top, and the lines at its end that the waterfalls among them show. */
function chartsOf(
  report: AppendixReport,
  boards: readonly NamedBoard[],
  words: ScenarioWords,
  {
    names,
    fields,
    columns,
    lines,
  }: { names: readonly string[]; fields: number; columns: number; lines: number },
): { readonly charts: readonly ChartPlan[]; readonly lines: readonly PlanLine[] } {
  const start = { charts: [chartOf(words, names, [1, fields])], lines: [] as readonly PlanLine[] };
  return boards.reduce((made, { name, board }) => {
    const fall = waterfall(report, board, { start: words.achieved, off: words.off, end: name });
    if (!fall) return made;
    return {
      charts: [...made.charts, waterfallChart(fall, name, words.waterfall, lines + made.lines.length + 1)],
      lines: [...made.lines, ...waterfallLines(fall, name, words.waterfall, columns)],
    };
  }, start);
}

/** Headers of the figures: achieved, the sheet's own targets, each scenario; one alone leaves room to say what it has to win. */
const figureNames = (boards: readonly NamedBoard[], words: ScenarioWords): readonly string[] => [
  words.achieved,
  words.inSheet,
  ...boards.map(({ name }) => name),
  ...(boards.length === 1 ? [words.gain] : []),
];

/** Makes the line of a row of the table, with its figures on each board. */
const lineMaker = (report: AppendixReport, boards: readonly NamedBoard[], figures: number) => {
  const { summary } = report;
  const [first] = boards;
  return (kind: PlanLine['kind'], code: string, name: string, row: number): PlanLine => {
    const at = row === first?.board.total ? summary.total.row : row;
    const counted = countedFrom(truthsOf(report, summary.primary.achieved, at));
    const achieved = at === null ? summary.total.achieved : counted;
    const targets = boards.map(({ board }) => board.value(row));
    const [target] = targets;
    const gain = achieved && target ? subtract(target, achieved) : null;
    // A gain that the columns have no room for is left out.
    const scores = [achieved, first?.board.before(row) ?? null, ...targets, gain].slice(0, figures);
    return { kind, cells: [listText(code), listText(name), ...scores.map(points)] };
  };
};

/** The fields with the total, then every criterion, each under its heading. */
const linesOf = (
  report: AppendixReport,
  boards: readonly NamedBoard[],
  words: ScenarioWords,
  figures: number,
) => {
  const line = lineMaker(report, boards, figures);
  const heading = (name: string): PlanLine => ({
    kind: 'section',
    cells: [blank, listText(name), ...Array.from({ length: figures }, () => blank)],
  });
  const criteria = report.appendix.rows.flatMap((row, index) =>
    row.kind === 'criterion' ? [{ row, index }] : [],
  );
  const fields = criteria
    .filter(({ row }) => row.parent === null)
    .map(({ row, index }) => line('leaf', row.code.code ?? '', row.name, index));
  const all = criteria.map(({ row, index }) => {
    const kind = isLeaf(row) ? 'leaf' : row.parent === null ? 'field' : 'criterion';
    return line(kind, row.code.code ?? '', row.name, index);
  });
  const [first] = boards;
  const total = first ? [line('total', '', words.total, first.board.total)] : [];
  const lines = [heading(words.byField), ...fields, ...total, heading(words.byCriterion), ...all];
  return { lines, fields: fields.length };
};

/** That an announced total is not what its rows add up to: its column does not add up either. */
function announcedNotes(report: AppendixReport, words: ScenarioWords): readonly string[] {
  const { total, primary } = report.summary;
  const { stated, exact, cause } = truthsOf(report, primary.achieved, total.row);
  return stated && exact && cause ? [words.announced(formatScore(stated), formatScore(exact))] : [];
}

/** The plan of the sheet; `chart` puts charts of the fields above the table. */
export function scenarioSheet(
  report: AppendixReport,
  boards: readonly NamedBoard[],
  words: ScenarioWords,
  chart: boolean,
): SheetPlan {
  const figures = figureNames(boards, words);
  const columns = [
    listColumn(words.code, 6, 'center', '@'),
    listColumn(words.criterion, 36, 'left', 'General'),
    ...figures.map((name) => listColumn(name, 10, 'right', '0.00##')),
  ];
  const { lines, fields } = linesOf(report, boards, words, figures.length);
  const drawn =
    chart && fields > 0
      ? chartsOf(report, boards, words, {
          names: figures.slice(0, 2 + boards.length),
          fields,
          columns: columns.length,
          lines: lines.length,
        })
      : null;
  return {
    name: words.sheet,
    titles: { number: words.title, title: words.subtitle, reference: '' },
    columns,
    lines: [...lines, ...(drawn?.lines ?? [])],
    notes: announcedNotes(report, words),
    orientation: 'landscape',
    binding: null,
    ...(drawn ? { charts: drawn.charts } : {}),
  };
}
