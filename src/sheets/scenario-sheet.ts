/**
 * A summary sheet of scenarios: what they come to in all, by field and by criterion, with a bar drawn of characters beside
 * each total, so that it shows and prints wherever the workbook is opened. Words come from the caller.
 */
import { isLeaf } from '../domain/appendix';
import type { Board } from '../domain/planning/board';
import { valueIn } from '../domain/primary';
import { formatScore, isInterval } from '../domain/score';
import type { Score } from '../domain/score';
import { columnName } from './address';
import { layOut } from './generate/layout';
import { bodyTop } from './generate/model';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from './generate/model';
import type { AppendixReport } from './report';
import type { ReviewSheet } from './review';

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

const text = (words: string): PlanCell => ({ kind: 'text', text: words });
const points = (score: Score | null): PlanCell => {
  if (!score) return { kind: 'blank' };
  return isInterval(score) ? text(formatScore(score)) : { kind: 'number', score };
};

/** A line that only names what follows, with a bar of `figure` per scenario. */
const barLines = (
  boards: readonly NamedBoard[],
  width: number,
  firstRow: number,
  totalRow: number,
): PlanLine[] =>
  boards.map(({ name }, at) => {
    const cell = `$${columnName(4 + at)}$${String(totalRow + 1)}`;
    const all = `$${columnName(4)}$${String(totalRow + 1)}:$${columnName(3 + boards.length)}$${String(totalRow + 1)}`;
    const blanks = Array.from({ length: width - 2 }, (): PlanCell => ({ kind: 'blank' }));
    return {
      kind: 'leaf',
      cells: [
        text(String(firstRow + at)),
        {
          kind: 'formula',
          formula: `=IFERROR(REPT("█",ROUND(30*${cell}/MAX(${all}),0)),"")&" ${name.replaceAll('"', '""')}"`,
          score: null,
        },
        ...blanks,
      ],
    };
  });

/** The layout of the sheet; `chart` adds the bars. */
export function scenarioSheet(
  report: AppendixReport,
  boards: readonly NamedBoard[],
  words: ScenarioWords,
  chart: boolean,
): ReviewSheet {
  const { appendix, sums, summary } = report;
  const [first] = boards;
  const number = '0.00##';
  const columns = [
    column(words.code, 6, 'center', '@'),
    column(words.criterion, 40, 'left', 'General'),
    column(words.achieved, 10, 'right', number),
    column(words.inSheet, 10, 'right', number),
    ...boards.map(({ name }) => column(name, 10, 'right', number)),
  ];
  const line = (kind: PlanLine['kind'], code: string, name: string, row: number): PlanLine => ({
    kind,
    cells: [
      text(code),
      text(name),
      points(
        row < appendix.rows.length
          ? valueIn(appendix, sums, summary.primary.achieved, row)
          : summary.total.achieved,
      ),
      points(first?.board.before(row) ?? null),
      ...boards.map(({ board }) => points(board.value(row))),
    ],
  });
  const rows = appendix.rows.flatMap((row, index) =>
    row.kind === 'criterion'
      ? [
          line(
            isLeaf(row) ? 'leaf' : row.parent === null ? 'field' : 'criterion',
            row.code.code ?? '',
            row.name,
            index,
          ),
        ]
      : [],
  );
  const total = first ? [line('total', '', words.total, first.board.total)] : [];
  const body = [...total, ...rows];
  const bars = chart && first ? barLines(boards, columns.length, 1, bodyTop(columns)) : [];
  const heading: PlanLine[] =
    bars.length > 0
      ? [
          {
            kind: 'section',
            cells: [
              text(''),
              text(words.chart),
              ...columns.slice(2).map((): PlanCell => ({ kind: 'blank' })),
            ],
          },
        ]
      : [];
  const plan: SheetPlan = {
    name: words.sheet,
    titles: { number: words.title, title: words.subtitle, reference: '' },
    columns,
    lines: [...body, ...heading, ...bars],
    notes: [],
    orientation: 'landscape',
    binding: { id: '', kind: 'plan', scheme: null },
  };
  return {
    name: words.sheet,
    orientation: 'landscape',
    aligns: columns.map(({ align }) => align),
    layout: layOut(plan),
  };
}
