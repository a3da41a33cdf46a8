/**
 * A sheet of charts: maximum, achieved and target by field, points lost by lead unit. They show a small table below them
 * that follows the source by formulas; the table is no appendix, so it is not bound.
 */
import type { Appendix, Column, ColumnKey, Row } from '../../domain/appendix';
import { primaryColumns } from '../../domain/primary';
import { compare, exceeds, isInterval, scoreOf, subtract, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { UnitRegistry } from '../../domain/units';
import { cellAddress } from '../../a1/address';
import type { AppendixReport } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { unitsOf } from '../../sheets/report';
import { addressOn, blank, linkTo, points, scoreOfCell, sumCell, words } from '../model/cells';
import { commonOptions } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noFields, noPoints } from './missing';
import { fromTable, documentOnly, onlyWhenAsked } from './terminal-traits';
import { bodyTop } from '../model/sheet-plan';
import type { ChartPlan, PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';
import { remarkKind } from '../model/remarks';
import type { Remark } from '../model/remarks';
import { responsibilities, sharesOf } from '../source/responsibility';
import { sentenceCase } from '../source/casing';
import { formatFor, reportOf, valueOf } from '../source/columns';
import { headers, ownerInTitle, totalLabel } from '../model/words';

/** Dark, middle and light, so that they are told apart on a grey print. */
const fills = { maximum: '#BFBFBF', achieved: '#1F4E79', target: '#C55A11' } as const;

/** Points. One row to a chart keeps it on one page of A4 across; the first fills its page under the title. */
const heights = {
  fields: 400,
  /** A bar to a unit, as long as the row can hold them all. */
  units: (count: number): number => Math.min(400, Math.max(200, 90 + 26 * count)),
} as const;

interface Figures {
  readonly report: AppendixReport;
  readonly maximum: Column;
  readonly achieved: Column;
  readonly target: Column | null;
}

const figuresOf = (report: AppendixReport): Figures | null => {
  const { appendix } = report;
  const primary = primaryColumns(appendix);
  const column = (key: ColumnKey | null): Column | null =>
    appendix.columns.find((each) => each.key === key) ?? null;
  const [maximum, achieved] = [column(primary.maximum), column(primary.achieved)];
  return maximum && achieved && { report, maximum, achieved, target: column(primary.target) };
};

/** Columns of the table by what they hold, in order. */
interface Places {
  readonly maximum: number;
  readonly achieved: number;
  readonly target: number | null;
  readonly lost: number;
}

const placesOf = ({ target }: Figures): Places =>
  target
    ? { maximum: 2, achieved: 3, target: 4, lost: 5 }
    : { maximum: 2, achieved: 3, target: null, lost: 4 };

const lowerBound = (score: Score): Score => (isInterval(score) ? scoreOf(score.low, score.low) : score);

/** A figure of the source as a number that a chart can draw: linked where it is one, its lower bound for an interval. */
const drawn = ({ report }: Figures, row: Row, index: number, column: Column): PlanCell => {
  const linked = linkTo(report.appendix, row, column.key);
  if (linked?.kind === 'formula') return linked;
  const score = (linked && scoreOfCell(linked)) ?? valueOf(report, column, index);
  return score ? points(lowerBound(score)) : blank;
};

/** maximum − achieved of one line of the table. */
const lostCell = (
  maximum: PlanCell,
  achieved: PlanCell,
  row: number,
  { maximum: from, achieved: less }: Places,
): PlanCell => {
  const [most, got] = [scoreOfCell(maximum), scoreOfCell(achieved)];
  if (!most || !got) return blank;
  const [a, b] = [cellAddress({ row, column: from }), cellAddress({ row, column: less })];
  return { kind: 'formula', formula: `=ROUND(${a}-${b},4)`, score: subtract(most, got) };
};

const figureCells = (
  maximum: PlanCell,
  achieved: PlanCell,
  target: PlanCell,
  row: number,
  at: Places,
): PlanCell[] => [
  maximum,
  achieved,
  ...(at.target === null ? [] : [target]),
  lostCell(maximum, achieved, row, at),
];

const fieldLine = (figures: Figures, index: number, row: number): PlanLine => {
  const field = figures.report.appendix.rows[index]!;
  const cell = (column: Column | null): PlanCell => (column ? drawn(figures, field, index, column) : blank);
  const [maximum, achieved, target] = [cell(figures.maximum), cell(figures.achieved), cell(figures.target)];
  return {
    kind: 'leaf',
    cells: [
      words(field.code.code ?? ''),
      words(sentenceCase(field.name)),
      ...figureCells(maximum, achieved, target, row, placesOf(figures)),
    ],
  };
};

const totalLine = (lines: readonly PlanLine[], top: number, columns: number): PlanLine => ({
  kind: 'total',
  joined: true,
  cells: [
    words(totalLabel),
    blank,
    ...Array.from({ length: columns - 2 }, (_, at) =>
      sumCell(
        lines.map(({ cells }, line) => ({ row: top + line, cell: cells[at + 2] ?? blank })),
        at + 2,
      ),
    ),
  ],
});

/** A unit's points: a sum over the source's cells where all are numbers, else by value. */
const sumOver = (figures: Figures, rows: readonly number[], column: Column): PlanCell => {
  const { report } = figures;
  const { appendix } = report;
  const scores = rows.flatMap((row) => valueOf(report, column, row) ?? []);
  if (scores.length === 0) return blank;
  const score = sumScores(scores);
  const cells = rows.map((row) => appendix.rows[row]?.points.get(column.key));
  const linked = cells.every((cell) => cell?.reading.kind === 'score' && cell.reading.form === 'number');
  const places = cells.flatMap((cell) => (cell ? [addressOn(appendix.sheet, cell)] : []));
  const formula = `=ROUND(SUM(${places.join(',')}),4)`;
  return linked && places.length <= 255 && formula.length <= 8_000
    ? { kind: 'formula', formula, score }
    : points(score);
};

interface UnitLoss {
  readonly unit: string;
  /** Leaves it leads that lost points. */
  readonly rows: readonly number[];
  readonly lost: Score;
}

/** The units that lead leaves below maximum, most points lost first; a shared leaf counts with its lead only. None where nobody is named. */
const lossesOf = ({ report, maximum, achieved }: Figures, units: UnitRegistry): readonly UnitLoss[] => {
  const lost = (row: number): Score | null => {
    const [most, got] = [valueOf(report, maximum, row), valueOf(report, achieved, row)];
    return most && got && exceeds(most, got) ? subtract(most, got) : null;
  };
  const shares = sharesOf(responsibilities(report.appendix, registryOf(report, units)));
  if (!shares.some(({ unit }) => unit !== '')) return [];
  return shares
    .flatMap(({ unit, leads }): UnitLoss[] => {
      const rows = leads.filter((row) => lost(row) !== null);
      const losses = rows.flatMap((row) => lost(row) ?? []);
      return losses.length === 0 ? [] : [{ unit, rows, lost: sumScores(losses) }];
    })
    .sort((a, b) => compare(b.lost, a.lost));
};

const nobody = 'Chưa phân công';

const unitLine = (figures: Figures, { unit, rows }: UnitLoss, number: number, row: number): PlanLine => {
  const [maximum, achieved] = [figures.maximum, figures.achieved].map((column) =>
    sumOver(figures, rows, column),
  );
  return {
    kind: 'leaf',
    cells: [
      words(String(number)),
      words(unit || nobody),
      ...figureCells(maximum ?? blank, achieved ?? blank, blank, row, placesOf(figures)),
    ],
  };
};

const sectionLine = (number: string, title: string, columns: number): PlanLine => ({
  kind: 'section',
  cells: [words(number), words(title), ...Array.from({ length: columns - 2 }, () => blank)],
});

const columnsFor = ({ report, maximum, achieved, target }: Figures): readonly PlanColumn[] => {
  const format = formatFor(
    [maximum, achieved, ...(target ? [target] : [])].flatMap(({ key }) => report.sums.get(key) ?? []),
  );
  const figure = ({ key, role, year }: Column, header: string): PlanColumn => ({
    key,
    role,
    ...(year === undefined ? {} : { year }),
    header,
    share: 84,
    align: 'right',
    format,
  });
  return [
    { key: 'code', role: 'code', header: headers.code, share: 40, align: 'center', format: '@' },
    {
      key: 'name',
      role: 'name',
      header: 'Lĩnh vực, đơn vị chủ trì',
      share: 300,
      align: 'left',
      format: 'General',
    },
    figure(maximum, headers.maximum),
    figure(achieved, achievedWords(achieved)),
    ...(target ? [figure(target, targetWords(target))] : []),
    { key: 'note', role: 'note', header: lostWords, share: 84, align: 'right', format },
  ];
};

const lostWords = 'Điểm mất';
const achievedWords = ({ year }: Column): string => (year ? headers.achieved(year) : 'Điểm đạt được');
const targetWords = ({ year }: Column): string => (year ? headers.target(year) : 'Mục tiêu');

const labelFormat = '0.00';

const fieldChart = ({ achieved, target }: Figures, lines: ChartPlan['lines'], at: Places): ChartPlan => ({
  name: 'Theo lĩnh vực',
  title: `Điểm đạt được so với điểm tối đa${target ? ' và mục tiêu' : ''} theo lĩnh vực`,
  type: 'ColumnClustered',
  heights: [heights.fields],
  lines,
  category: 1,
  series: [
    { name: headers.maximum, column: at.maximum, fill: fills.maximum },
    { name: achievedWords(achieved), column: at.achieved, fill: fills.achieved },
    ...(target && at.target !== null
      ? [{ name: targetWords(target), column: at.target, fill: fills.target }]
      : []),
  ],
  format: labelFormat,
});

const unitChart = ({ achieved: { year } }: Figures, lines: ChartPlan['lines'], at: Places): ChartPlan => ({
  name: 'Theo đơn vị',
  title: `Điểm mất theo đơn vị chủ trì${year ? ` năm ${year}` : ''}`,
  type: 'BarClustered',
  heights: [heights.units(lines[1] - lines[0] + 1)],
  lines,
  category: 1,
  series: [{ name: lostWords, column: at.lost, fill: fills.achieved }],
  format: labelFormat,
});

/** The lines of a plan and its charts; lines know their rows, which the charts above them push down. */
const contentOf = (
  figures: Figures,
  fields: readonly number[],
  losses: readonly UnitLoss[],
  columns: readonly PlanColumn[],
): { readonly lines: readonly PlanLine[]; readonly charts: readonly ChartPlan[] } => {
  const at = placesOf(figures);
  const fieldLines: [number, number] = [1, fields.length];
  const unitLines: [number, number] = [fields.length + 3, fields.length + 2 + losses.length];
  const charts = [
    fieldChart(figures, fieldLines, at),
    ...(losses.length > 0 ? [unitChart(figures, unitLines, at)] : []),
  ];
  const top = bodyTop(columns, charts);
  const byField = fields.map((index, place) => fieldLine(figures, index, top + 1 + place));
  const byUnit = losses.map((loss, place) => unitLine(figures, loss, place + 1, top + unitLines[0] + place));
  return {
    charts,
    lines: [
      sectionLine('I', 'Theo lĩnh vực', columns.length),
      ...byField,
      totalLine(byField, top + 1, columns.length),
      ...(byUnit.length > 0 ? [sectionLine('II', 'Theo đơn vị chủ trì', columns.length), ...byUnit] : []),
    ],
  };
};

const drawnByLowerBound = remarkKind<'codes'>('charts-lower-bound', {
  vi: ({ codes }) => `Mục tiêu viết thành khoảng được vẽ bằng cận dưới: ${codes}.`,
  en: ({ codes }) => `Targets written as an interval are drawn by their lower bound: ${codes}.`,
});

/** Fields whose target is an interval. */
const intervalRemarks = ({ report, target }: Figures, fields: readonly number[]): readonly Remark[] => {
  const codes = fields.flatMap((index) => {
    const score = target && valueOf(report, target, index);
    return score && isInterval(score) ? [report.appendix.rows[index]?.code.code ?? ''] : [];
  });
  return codes.length > 0 ? [drawnByLowerBound({ codes: codes.join('; ') })] : [];
};

const fieldRows = ({ rows }: Appendix): readonly number[] =>
  rows.flatMap((row, index) => (row.kind === 'criterion' && row.level === 1 ? [index] : []));

const usual: UsualSheet = { sheet: 'Biểu đồ', number: '', suffix: 'BieuDo', orientation: 'landscape' };

export const charts = defineGenerator({
  id: 'charts',
  words: {
    vi: {
      name: 'Biểu đồ',
      about: 'Điểm đạt được so với điểm tối đa và mục tiêu theo lĩnh vực; điểm mất theo đơn vị chủ trì.',
      from: 'một bảng kế hoạch hoặc kết quả chấm điểm',
    },
    en: {
      name: 'Charts',
      about: 'Achieved points against maximum and target by field; points lost by lead unit.',
      from: 'a table of a plan or of results',
    },
  },
  picture: {
    columns: [0.2, 0.4, 0.6, 0.8],
    rows: ['section', 'section', 'section', 'section', 'plain', 'plain'],
    behind: 1,
  },
  usual,
  options: commonOptions,
  terminal: { isUsual: onlyWhenAsked, startsFrom: fromTable(), options: documentOnly },
  build: (book, appendixId, _, { units = unitsOf(book) }) => {
    const report = reportOf(book, appendixId);
    if (!report) return { missing: noAppendix };
    const figures = figuresOf(report);
    if (!figures) return { missing: noPoints };
    const { appendix } = report;
    const fields = fieldRows(appendix);
    if (fields.length < 2) return { missing: noFields };
    if (!fields.some((row) => valueOf(report, figures.achieved, row))) return { missing: noPoints };
    const columns = columnsFor(figures);
    const { lines, charts: drawnCharts } = contentOf(figures, fields, lossesOf(figures, units), columns);
    const remarks = intervalRemarks(figures, fields);
    const plan: SheetPlan = {
      name: usual.sheet,
      titles: {
        number: 'BIỂU ĐỒ',
        title: `CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${ownerInTitle(appendix.owner)}`,
        reference: '',
      },
      columns,
      lines,
      notes: remarks.map(
        ({ values }) =>
          `Ghi chú: mục tiêu viết thành khoảng được vẽ bằng cận dưới (${values['codes'] ?? ''}).`,
      ),
      orientation: usual.orientation,
      binding: null,
      charts: drawnCharts,
    };
    return { plans: [plan], remarks };
  },
});
