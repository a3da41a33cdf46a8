/** Phụ lục III: the items of the leaders' survey, added up by group, with the ratio of each year. */
import { survey as surveyKind } from '../../domain/kinds/survey';
import type { ColumnKey, Row, Year } from '../../domain/appendix';
import { ratio, roundScore } from '../../domain/score';
import type { Score } from '../../domain/score';
import { compareYears } from '../../domain/year';
import type { AppendixReport } from '../../sheets/report';
import { cellAddress } from '../../a1/address';
import { blank, linkTo, scoreOfCell, sumCell, words } from '../model/cells';
import type { Part } from '../model/cells';
import { commonOptions, figuresYearsOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noPoints } from './missing';
import { fromTable, hasOneIndex, documentOnly } from './terminal-traits';
import { bindingId } from '../model/names';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';
import { decimalFormat, formatFor, reportOf } from '../source/columns';
import { isSurvey, surveyMaxima } from '../source/field-figures';
import { headers, titleBlock, totalLabel } from '../model/words';

/** Groups and the total are shown with two decimals, as they are published, and stay exact. */
const groupDecimals = 2;

/** One group and its items, as indices into the source's rows. */
interface Group {
  readonly index: number;
  readonly items: readonly number[];
}

const groupsOf = ({ appendix }: AppendixReport): readonly Group[] =>
  appendix.rows.flatMap((row, index) =>
    row.kind === 'criterion' && row.parent === null ? [{ index, items: row.children }] : [],
  );

/** "(2) Tính hợp lý …"; an item that is not numbered keeps its name alone. */
const itemName = ({ code, name }: Row): string =>
  code.bend === 'item' && code.code !== null ? `(${code.code.split('.').at(-1) ?? ''}) ${name}` : name;

/** points ÷ maximum in % as a formula; nothing where either is missing. */
const ratioCell = (points: PlanCell, maximum: PlanCell, row: number, column: number): PlanCell => {
  const [got, most] = [scoreOfCell(points), scoreOfCell(maximum)];
  const score = got && most && ratio(got, most, 2);
  if (!score) return blank;
  const [part, whole] = [cellAddress({ row, column }), cellAddress({ row, column: column - 1 })];
  return { kind: 'formula', formula: `=ROUND(${part}/${whole}*100,2)`, score: roundScore(score, 2) };
};

/** What a line of a year holds before its ratio is taken, and the sheet row it stands in. */
interface YearLine {
  readonly row: number;
  readonly maximum: PlanCell;
  readonly points: PlanCell;
}

type Figure = 'maximum' | 'points';

/** The parts of a sum; none where no part holds anything. */
const partsOf = (lines: readonly YearLine[], figure: Figure): readonly Part[] =>
  lines.some((line) => line[figure].kind !== 'blank')
    ? lines.map((line) => ({ row: line.row, cell: line[figure] }))
    : [];

/** A group's line with those of its items below it; a group without items has points of its own. */
const groupLines = (
  { index, items }: Group,
  row: number,
  left: number,
  lineOf: (index: number, row: number) => YearLine,
): { readonly group: YearLine; readonly items: readonly YearLine[] } => {
  const lines = items.map((item, offset) => lineOf(item, row + 1 + offset));
  if (items.length === 0) return { group: lineOf(index, row), items: lines };
  const maximum = sumCell(partsOf(lines, 'maximum'), left);
  const points = sumCell(partsOf(lines, 'points'), left + 1);
  return { group: { row, maximum, points }, items: lines };
};

const cellsOf = ({ row, maximum, points }: YearLine, left: number): readonly PlanCell[] => [
  maximum,
  points,
  ratioCell(points, maximum, row, left + 1),
];

/** One year's three columns: cells by line, the total's first. */
const yearCells = (
  report: AppendixReport,
  groups: readonly Group[],
  year: Year,
  { top, left }: { readonly top: number; readonly left: number },
): readonly (readonly PlanCell[])[] => {
  const { appendix } = report;
  const maxima = surveyMaxima(report, year)?.key ?? null;
  const lineOf = (index: number, row: number): YearLine => {
    const source = appendix.rows[index];
    const cell = (key: ColumnKey | null): PlanCell => (source && linkTo(appendix, source, key)) ?? blank;
    return { row, maximum: cell(maxima), points: cell(`survey:${year}`) };
  };
  const grouped: ReturnType<typeof groupLines>[] = [];
  let row = top + 1;
  for (const group of groups) {
    grouped.push(groupLines(group, row, left, lineOf));
    row += 1 + group.items.length;
  }
  // The total is that of the items: rounded groups would add their rounding up.
  const leaves = grouped.flatMap(({ group, items }) => (items.length === 0 ? [group] : items));
  const ofGroups = grouped.map(({ group }) => ({ row: group.row, cell: group.maximum }));
  const points = leaves.map((leaf) => ({ row: leaf.row, cell: leaf.points }));
  const total = { row: top, maximum: sumCell(ofGroups, left), points: sumCell(points, left + 1) };
  const lines = grouped.flatMap(({ group, items }) => [group, ...items]);
  return [total, ...lines].map((line) => cellsOf(line, left));
};

const yearColumns = (year: Year, items: readonly (Score | null)[]): readonly PlanColumn[] => [
  {
    key: `survey-maximum:${year}`,
    role: 'survey-maximum',
    year,
    header: headers.surveyMaximum,
    group: headers.year(year),
    share: 60,
    align: 'right',
    format: decimalFormat(2),
  },
  {
    key: `survey:${year}`,
    role: 'survey',
    year,
    header: headers.survey,
    group: headers.year(year),
    share: 64,
    align: 'right',
    format: formatFor(items),
  },
  {
    key: `ratio:${year}`,
    role: 'ratio',
    year,
    header: headers.ratio,
    group: headers.year(year),
    share: 60,
    align: 'right',
    format: decimalFormat(2),
  },
];

const yearsOf = ({ appendix }: AppendixReport): readonly Year[] =>
  [...new Set(appendix.columns.flatMap(({ role, year }) => (role === 'survey' && year ? [year] : [])))].sort(
    compareYears,
  );

const columnsFor = (
  report: AppendixReport,
  years: readonly Year[],
  items: readonly number[],
): readonly PlanColumn[] => [
  { key: 'code', role: 'code', header: headers.code, share: 40, align: 'center', format: '@' },
  { key: 'name', role: 'name', header: headers.field, share: 300, align: 'left', format: 'General' },
  ...years.flatMap((year) => {
    const points = report.sums.get(`survey:${year}`);
    return yearColumns(
      year,
      items.map((row) => points?.[row] ?? null),
    );
  }),
];

/** The total, then each group with its items; `figures` are a line's cells of all years. */
const linesOf = (
  { appendix }: AppendixReport,
  groups: readonly Group[],
  figures: (line: number) => readonly PlanCell[],
): readonly PlanLine[] => {
  const lines: PlanLine[] = [
    {
      kind: 'total',
      joined: true,
      decimals: groupDecimals,
      cells: [words(totalLabel), blank, ...figures(0)],
    },
  ];
  for (const { index, items } of groups) {
    const group = appendix.rows[index];
    const heads = [words(group?.code.code ?? ''), words(group?.name ?? '')];
    lines.push({ kind: 'field', decimals: groupDecimals, cells: [...heads, ...figures(lines.length)] });
    for (const row of items) {
      const item = appendix.rows[row];
      lines.push({
        kind: 'leaf',
        cells: [blank, words(item ? itemName(item) : ''), ...figures(lines.length)],
      });
    }
  }
  return lines;
};

const noSurvey = {
  key: 'survey',
  words: {
    vi: 'Không có bảng điều tra xã hội học nào trong bảng tính.',
    en: 'There is no survey table in the workbook.',
  },
};

const usual: UsualSheet = { sheet: 'Phụ lục III', number: 'III', suffix: 'KhaoSat', orientation: 'portrait' };

export const survey = defineGenerator({
  id: 'survey',
  words: {
    vi: {
      name: 'Phụ lục III: điều tra xã hội học',
      about: 'Điểm từng nội dung khảo sát, cộng theo nhóm, kèm tỷ lệ.',
      from: 'một bảng điều tra xã hội học',
    },
    en: {
      name: 'Appendix III: survey',
      about: 'Points of each survey item, added up by group, with ratios.',
      from: 'a survey table',
    },
  },
  picture: {
    portrait: true,
    columns: [0.14, 0.56, 0.7, 0.86],
    rows: ['bold', 'section', 'plain', 'plain', 'section', 'plain', 'plain', 'plain', 'plain'],
  },
  usual,
  options: commonOptions.extend({
    years: figuresYearsOption(4),
  }),
  terminal: { isUsual: hasOneIndex, startsFrom: fromTable(surveyKind), options: documentOnly },
  build: (book, appendixId, options) => {
    const chosen = reportOf(book, appendixId);
    const report = chosen && isSurvey(chosen) ? chosen : book.appendices.find(isSurvey);
    if (!report) return { missing: noSurvey };
    const { appendix } = report;
    const years = options.years ?? yearsOf(report);
    if (years.some((year) => !yearsOf(report).includes(year)) || years.length === 0)
      return { missing: noPoints };
    const groups = groupsOf(report);
    const items = groups.flatMap(({ items: rows }) => rows);
    const columns = columnsFor(report, years, items);
    const top = bodyTop(columns);
    const byYear = years.map((year, at) => yearCells(report, groups, year, { top, left: 2 + at * 3 }));
    const figures = (line: number): readonly PlanCell[] => byYear.flatMap((cells) => cells[line] ?? []);
    const plan: SheetPlan = {
      name: usual.sheet,
      titles: titleBlock(
        'KẾT QUẢ TIÊU CHÍ THÀNH PHẦN QUA KHẢO SÁT LÃNH ĐẠO, QUẢN LÝ',
        usual.number,
        options,
        appendix.owner,
      ),
      columns,
      lines: linesOf(report, groups, figures),
      notes: [],
      orientation: years.length > 1 ? 'landscape' : usual.orientation,
      binding: {
        id: bindingId(appendix.owner, years.at(-1) ?? '', usual.suffix),
        kind: surveyKind.id,
        scheme: appendix.scheme,
      },
    };
    return { plans: [plan], remarks: [] };
  },
});
