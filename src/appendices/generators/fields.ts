/** Phụ lục I: the fields with what appraisal and survey gave them, for one or two years, and the ranks that a table tells. */
import { z } from 'zod';
import { kindOf } from '../../domain/kinds';
import { fields as fieldsKind } from '../../domain/kinds/fields';
import type { Appendix, Role, Year } from '../../domain/appendix';
import { sumScores } from '../../domain/score';
import type { WorkbookReport } from '../../sheets/report';
import { cellAddress } from '../../a1/address';
import { fieldsOf } from '../source/field-list';
import type { Field } from '../source/field-list';
import { figuresOf, knownYears, totalRank } from '../source/field-figures';
import type { FieldFigures } from '../source/field-figures';
import { blank, scoreOfCell, sumCell, toFill, words } from '../model/cells';
import { commonOptions, exactText, figuresYearsOption, yearOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noFields, noPoints } from './missing';
import { figuresOptions, fromTable, hasOneIndex } from './terminal-traits';
import { bindingId } from '../model/names';
import { toFillRemark } from '../model/remarks';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';
import { announcedNote } from '../source/announced-note';
import { formatFor, reportOf, scoredColumn } from '../source/columns';
import { headers, ownerInTitle, titleBlock, totalLabel } from '../model/words';

/** The columns of a year, in order; the total of appraisal and survey stands fifth, the rank last. */
const parts: readonly (readonly [Role, string, number])[] = [
  ['appraisal-maximum', headers.appraisalMaximum, 58],
  ['appraised', headers.appraised, 52],
  ['survey-maximum', headers.surveyMaximum, 58],
  ['survey', headers.survey, 52],
  ['total', headers.total, 54],
  ['rank', headers.rank, 40],
];
const totalAt = 4;

/** `cells` are those of each column of the year. */
const yearColumns = (year: Year, cells: (at: number) => readonly PlanCell[]): readonly PlanColumn[] =>
  parts.map(([role, header, share], at) => ({
    key: `${role}:${year}`,
    role,
    year,
    header,
    group: headers.year(year),
    share,
    align: role === 'rank' ? 'center' : 'right',
    format: role === 'rank' ? '0' : formatFor(cells(at).map(scoreOfCell)),
  }));

/** appraisal + survey of one line. */
const totalOf = ({ appraised, survey }: FieldFigures, row: number, left: number): PlanCell => {
  const scores = [appraised, survey].flatMap((cell) => scoreOfCell(cell) ?? []);
  if (scores.length === 0) return toFill;
  const cell = (offset: number): string => cellAddress({ row, column: left + offset });
  const score = sumScores(scores);
  const decimals = Math.max(2, score.low.value.decimalPlaces(), score.high.value.decimalPlaces());
  return { kind: 'formula', formula: `=ROUND(SUM(${cell(1)},${cell(3)}),${String(decimals)})`, score };
};

const figureCells = (figures: FieldFigures, row: number, left: number): readonly PlanCell[] => [
  figures.appraisalMaximum,
  figures.appraised,
  figures.surveyMaximum,
  figures.survey,
  totalOf(figures, row, left),
  figures.rank,
];

const hasPoints = ({ appraised, survey }: FieldFigures): boolean =>
  [appraised, survey].some((cell) => scoreOfCell(cell) !== null);

/** The year before the source's last one, where other tables tell it. */
const usualYears = (book: WorkbookReport, last: Year | undefined): readonly Year[] => {
  if (last === undefined) return [];
  const before = String(Number(last.slice(0, 4)) - 1);
  const told = book.appendices.some(({ appendix }) =>
    appendix.columns.some(
      ({ role, year }) => year === before && ['appraised', 'total', 'achieved'].includes(role),
    ),
  );
  return told ? [before, last] : [last];
};

/** Code and name stand before the columns of years. */
const leftOf = (at: number): number => 2 + at * parts.length;

/** The figures of each field, year by year. */
type YearFigures = readonly (readonly FieldFigures[])[];

const fieldLine = (field: Field, at: number, byYear: YearFigures, row: number): PlanLine => ({
  kind: 'leaf',
  cells: [
    words(field.code),
    words(field.name),
    ...byYear.flatMap((figures, place) => (figures[at] ? figureCells(figures[at], row, leftOf(place)) : [])),
  ],
});

/** The heading of a part: marked as the source marks it, else in capitals, which tell it from a field. */
function partLine({ rows }: Appendix, part: number, years: number): PlanLine {
  const mark = String(rows[part]?.code.raw ?? '').trim();
  const name = rows[part]?.name ?? '';
  const figures = Array.from({ length: years * parts.length }, () => blank);
  return {
    kind: 'section',
    cells: [words(mark), words(mark === '' ? name.toLocaleUpperCase('vi') : name), ...figures],
  };
}

/** A line per field; where parts number anew, each below the heading of its part. The lines begin at sheet row `top`. */
const linesFor = (list: readonly Field[], byYear: YearFigures, top: number): readonly PlanLine[] => {
  const lines: PlanLine[] = [];
  list.forEach((field, at) => {
    const { appendix, part } = field;
    if (part !== null && part !== list[at - 1]?.part) lines.push(partLine(appendix, part, byYear.length));
    lines.push(fieldLine(field, at, byYear, top + lines.length));
  });
  return lines;
};

/** The sum of the fields' totals of each year, with the rank of the whole index; the lines begin at sheet row `top`. */
const totalLine = (lines: readonly PlanLine[], top: number, ranks: readonly PlanCell[]): PlanLine => ({
  kind: 'total',
  joined: true,
  cells: [
    words(totalLabel),
    blank,
    ...ranks.flatMap((rank, place) => {
      const column = leftOf(place) + totalAt;
      const totals = lines.flatMap(({ kind, cells }, at) =>
        kind === 'section' ? [] : [{ row: top + at, cell: cells[column] ?? blank }],
      );
      return [blank, blank, blank, blank, sumCell(totals, column), rank];
    }),
  ],
});

/** The columns of code, name and each year; the format of figures is that of the lines' own. */
const columnsFor = (years: readonly Year[], lines: readonly PlanLine[]): readonly PlanColumn[] => [
  { key: 'code', role: 'code', header: headers.code, share: 34, align: 'center', format: '@' },
  { key: 'name', role: 'name', header: headers.field, share: 180, align: 'left', format: 'General' },
  ...years.flatMap((year, place) =>
    yearColumns(year, (at) => lines.flatMap(({ cells }) => cells[leftOf(place) + at] ?? [])),
  ),
];

const usual: UsualSheet = { sheet: 'Phụ lục I', number: 'I', suffix: 'LinhVuc', orientation: 'landscape' };

export const fields = defineGenerator({
  id: 'fields',
  words: {
    vi: {
      name: 'Phụ lục I: theo lĩnh vực',
      about: 'Điểm thẩm định, điểm điều tra xã hội học và tổng điểm của từng lĩnh vực, một hoặc hai năm.',
      from: 'một bảng điểm theo lĩnh vực hoặc theo tiêu chí',
    },
    en: {
      name: 'Appendix I: by field',
      about: 'Appraised points, survey points and total of each field, for one or two years.',
      from: 'a table of points by field or by criterion',
    },
  },
  picture: {
    columns: [0.1, 0.34, 0.45, 0.56, 0.67, 0.78, 0.89],
    groups: [0.34, 0.67],
    rows: ['bold', 'plain', 'plain', 'plain', 'plain', 'plain'],
  },
  usual,
  options: commonOptions.extend({
    /** The last year; the source's last when left out. */
    year: yearOption.optional(),
    /** One or two years, in order; the last year and the one before it, where it is known, when left out. */
    years: figuresYearsOption(2),
    /** The published satisfaction score by year, where the workbook has no table that tells it. */
    satisfaction: z.record(yearOption, z.object({ points: exactText, maximum: exactText })).default({}),
  }),
  terminal: { isUsual: hasOneIndex, startsFrom: fromTable(fieldsKind), options: figuresOptions },
  build: (book, appendixId, options) => {
    const source = reportOf(book, appendixId);
    if (!source) return { missing: noAppendix };
    const { appendix } = source;
    const list = fieldsOf(appendix);
    const { byField, wholeTree } = kindOf(appendix.kind);
    if (!(byField || wholeTree) || list.length === 0) return { missing: noFields };
    const years = options.years ?? usualYears(book, options.year ?? knownYears(source).at(-1));
    if (years.length === 0) return { missing: noPoints };
    const bare = columnsFor(years, []);
    // The total stands above the fields.
    const first = bodyTop(bare) + 1;
    const byYear = years.map((year) =>
      list.map((field) => figuresOf(book, source, field, year, options.satisfaction[year])),
    );
    if (!byYear.at(-1)?.some(hasPoints)) return { missing: noPoints };
    const lines = linesFor(list, byYear, first);
    const ranks = years.map((year) => totalRank(book, source, year));
    const total = totalLine(lines, first, ranks);
    const plan: SheetPlan = {
      name: usual.sheet,
      titles: titleBlock(
        `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) THEO LĨNH VỰC${ownerInTitle(appendix.owner)}`,
        usual.number,
        options,
        appendix.owner,
      ),
      columns: columnsFor(years, [total, ...lines]),
      lines: [total, ...lines],
      // Fields of a tree are added up from its criteria; a table by field states what was published.
      notes: wholeTree ? years.flatMap((year) => announcedNote(source, scoredColumn(appendix, year))) : [],
      orientation: usual.orientation,
      binding: {
        id: bindingId(appendix.owner, years.at(-1) ?? '', usual.suffix),
        kind: fieldsKind.id,
        scheme: appendix.scheme,
      },
    };
    return { plans: [plan], remarks: toFillRemark([plan]) };
  },
});
