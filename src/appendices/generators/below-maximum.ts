/** Phụ lục II: the criteria below their maximum, in sections that add up, with reason, lead unit and note. */
import { belowMaximum as belowMaximumKind } from '../../domain/kinds/below-maximum';
import { kindOf } from '../../domain/kinds';
import { z } from 'zod';
import { isLeaf } from '../../domain/appendix';
import type { Column, Row } from '../../domain/appendix';
import { roman } from '../../domain/texts/numerals';
import { exceeds } from '../../domain/score';
import { fieldOf } from '../../domain/tree';
import { withoutSlips } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';
import { unitsOf } from '../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { counterparts } from '../source/counterparts';
import { blank, linkTo, sumCell, toFill, words, wordsOrFill } from '../model/cells';
import type { Part } from '../model/cells';
import { choiceFields, commonOptions, figuresYearOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noPoints } from './missing';
import { figuresOptions, fromTable, hasOneIndex } from './terminal-traits';
import { bindingId } from '../model/names';
import { toFillRemark } from '../model/remarks';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';
import {
  boundsOf,
  formatFor,
  inheritedWords,
  reportOf,
  scoredColumn,
  valueOf,
  wordsIn,
} from '../source/columns';
import { headers, titleBlock, sumLabel } from '../model/words';

/** A section and its leaves, as indices into the source's rows; '' for rows that stand in none. */
interface Section {
  readonly name: string;
  readonly leaves: readonly number[];
}

interface Source {
  readonly report: AppendixReport;
  readonly achieved: Column;
  readonly maximum: Column;
}

const isBelow = ({ report, achieved, maximum }: Source, index: number): boolean => {
  const row = report.appendix.rows[index];
  const [got, most] = [valueOf(report, achieved, index), valueOf(report, maximum, index)];
  return row !== undefined && isLeaf(row) && got !== null && most !== null && exceeds(most, got);
};

const sectionsOf = (source: Source, divided: boolean): readonly Section[] => {
  const { appendix } = source.report;
  const below = appendix.rows.flatMap((_, index) => (isBelow(source, index) ? [index] : []));
  if (!divided) return [{ name: '', leaves: below }];
  const sections = new Map<number, number[]>();
  for (const index of below) {
    const top = fieldOf(appendix, index);
    sections.set(top, [...(sections.get(top) ?? []), index]);
  }
  return [...sections].map(([top, leaves]) => ({ name: appendix.rows[top]?.name ?? '', leaves }));
};

/** What is said of the same criteria in an earlier list of this workbook. */
const earlierWords = (
  book: WorkbookReport,
  { report }: Source,
  indices: readonly number[],
): ((index: number, role: 'reason' | 'note') => string) => {
  const { rows } = report.appendix;
  const wanted = indices.map((index) => ({
    code: rows[index]?.code.code ?? null,
    name: rows[index]?.name ?? '',
  }));
  const lists = book.appendices
    .filter((each) => each !== report && kindOf(each.appendix.kind).pickedOut)
    .map(({ appendix }) => ({ appendix, found: counterparts(appendix, wanted) }));
  const place = new Map(indices.map((index, at) => [index, at]));
  return (index, role) => {
    const own = rows[index] ? wordsIn(report.appendix, rows[index], role) : '';
    if (own !== '') return own;
    const at = place.get(index) ?? -1;
    const said = lists.map(({ appendix, found }) => (found[at] ? wordsIn(appendix, found[at], role) : ''));
    return said.find((text) => text !== '') ?? '';
  };
};

const columnsFor = (source: Source, indices: readonly number[]): readonly PlanColumn[] => {
  const { report, achieved, maximum } = source;
  const format = (column: Column): string =>
    formatFor(indices.map((index) => valueOf(report, column, index)));
  const role = achieved.role === 'appraised' ? 'appraised' : 'achieved';
  const header = role === 'appraised' ? headers.appraised : 'Điểm đạt được';
  const { year } = achieved;
  const word = { align: 'left', format: 'General' } as const;
  return [
    { key: 'code', role: 'code', header: headers.code, share: 40, align: 'center', format: '@' },
    { key: 'name', role: 'name', header: headers.belowName, share: 190, ...word },
    {
      key: 'maximum',
      role: 'maximum',
      header: headers.maximum,
      share: 58,
      align: 'right',
      format: format(maximum),
    },
    {
      key: year === undefined ? role : `${role}:${year}`,
      role,
      ...(year === undefined ? {} : { year }),
      header: year === undefined ? header : `${header} năm ${year}`,
      share: 62,
      align: 'right',
      format: format(achieved),
    },
    { key: 'reason', role: 'reason', header: headers.reason, share: 190, ...word },
    { key: 'lead-unit', role: 'lead-unit', header: headers.unit, share: 96, ...word },
    { key: 'note', role: 'note', header: headers.note, share: 78, ...word },
  ];
};

/** "1.7 - Thực hiện nhiệm vụ …". */
const codedName = ({ code, name }: Row): string => (code.code === null ? name : `${code.code} - ${name}`);

/** Who leads a criterion: as its column says, its own slips mended; without one as everywhere else, as its task or heading does. */
const leadsOf = (report: AppendixReport, units: UnitRegistry): ((index: number) => string) => {
  const { appendix, summary } = report;
  const read = new Map(summary.belowMaximum.map(({ row, units: names }) => [row, names.join('; ')]));
  return (index) => {
    const row = appendix.rows[index];
    const written = row ? withoutSlips(inheritedWords(appendix, row, 'lead-unit'), units) : '';
    return written === '' ? (read.get(index) ?? '') : written;
  };
};

/** Where the figures stand in a line. */
const figureColumns = [2, 3] as const;

/** Makes the line of a leaf: its number in the list, what it could get and got, and what is said of it. */
const leafLines = (
  book: WorkbookReport,
  source: Source,
  indices: readonly number[],
  units: UnitRegistry,
): ((index: number) => PlanLine) => {
  const { report, achieved, maximum } = source;
  const { appendix } = report;
  const wordsFor = earlierWords(book, source, indices);
  const unitOf = leadsOf(report, units);
  const numbers = new Map(indices.map((index, at) => [index, at + 1]));
  return (index) => {
    const row = appendix.rows[index];
    const figure = (key: string): PlanCell => (row && linkTo(appendix, row, key)) ?? toFill;
    const unit = unitOf(index);
    return {
      kind: 'leaf',
      cells: [
        words(String(numbers.get(index) ?? '')),
        words(row ? codedName(row) : ''),
        figure(maximum.key),
        figure(achieved.key),
        wordsOrFill(wordsFor(index, 'reason')),
        wordsOrFill(unit),
        words(wordsFor(index, 'note')),
      ],
    };
  };
};

/** A line and the sheet row it will stand in. */
interface PlacedLine {
  readonly line: PlanLine;
  readonly row: number;
}

const partsIn = (lines: readonly PlacedLine[], column: number): readonly Part[] =>
  lines.map(({ line, row }) => ({ row, cell: line.cells[column] ?? blank }));

const sumsOf = (lines: readonly PlacedLine[]): readonly PlanCell[] =>
  figureColumns.map((column) => sumCell(partsIn(lines, column), column));

/** The list from sheet row `top` on: sections with their sums over their leaves, or leaves alone; the total adds up the upper ones. */
const linesOf = (
  sections: readonly Section[],
  top: number,
  lineOf: (index: number) => PlanLine,
): readonly PlanLine[] => {
  const titled = sections.some(({ name }) => name !== '');
  const lines: PlacedLine[] = [];
  const upper: PlacedLine[] = [];
  sections.forEach(({ name, leaves }, place) => {
    const first = top + lines.length + (titled ? 1 : 0);
    const below = leaves.map((index, offset) => ({ line: lineOf(index), row: first + offset }));
    const number = words(roman(place + 1));
    const cells = [number, words(name), ...sumsOf(below), blank, blank, blank];
    const section: PlacedLine = { line: { kind: 'section', cells }, row: first - 1 };
    lines.push(...(titled ? [section] : []), ...below);
    upper.push(...(titled ? [section] : below));
  });
  const total = [words(sumLabel), blank, ...sumsOf(upper), blank, blank, blank];
  return [...lines.map(({ line }) => line), { kind: 'total', joined: true, cells: total }];
};

const nothingBelow = {
  key: 'below-maximum',
  words: {
    vi: 'Không có tiêu chí nào dưới điểm tối đa.',
    en: 'No criterion is below its maximum.',
  },
};

const usual: UsualSheet = { sheet: 'Phụ lục II', number: 'II', suffix: 'ChuaDat', orientation: 'landscape' };

export const belowMaximum = defineGenerator({
  id: 'below-maximum',
  words: {
    vi: {
      name: 'Phụ lục II: chưa đạt điểm tối đa',
      about: 'Các tiêu chí chưa đạt điểm tối đa với lý do, đơn vị chủ trì và ghi chú, cộng theo từng phần.',
      from: 'một bảng kế hoạch hoặc kết quả chấm điểm',
    },
    en: {
      name: 'Appendix II: below maximum',
      about: 'Criteria below their maximum with reason, lead unit and note, added up by section.',
      from: 'a table of a plan or of results',
    },
  },
  picture: {
    columns: [0.08, 0.38, 0.48, 0.58, 0.8],
    rows: ['section', 'plain', 'plain', 'section', 'plain', 'plain', 'bold'],
  },
  usual,
  options: commonOptions.extend({
    year: figuresYearOption,
    /** Sections of the source's own, or one per field; false for one list. */
    sections: z
      .boolean()
      .default(true)
      .register(choiceFields, {
        kind: 'flag',
        label: { vi: 'Chia theo lĩnh vực, có dòng cộng', en: 'In sections by field, with sums' },
      }),
  }),
  terminal: { isUsual: hasOneIndex, startsFrom: fromTable(belowMaximumKind), options: figuresOptions },
  build: (book, appendixId, options, { units = unitsOf(book) }) => {
    const report = reportOf(book, appendixId);
    if (!report) return { missing: noAppendix };
    const { appendix } = report;
    const achieved = scoredColumn(appendix, options.year);
    const maximum = boundsOf(appendix, achieved);
    const listed = kindOf(appendix.kind).listsCriteria;
    if (!listed || !achieved || !maximum) return { missing: noPoints };
    const source = { report, achieved, maximum };
    const sections = sectionsOf(source, options.sections);
    const indices = sections.flatMap(({ leaves }) => leaves);
    if (indices.length === 0) return { missing: nothingBelow };
    const columns = columnsFor(source, indices);
    const plan: SheetPlan = {
      name: usual.sheet,
      titles: titleBlock(
        'TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA',
        usual.number,
        options,
        appendix.owner,
      ),
      columns,
      lines: linesOf(sections, bodyTop(columns), leafLines(book, source, indices, units)),
      notes: [],
      orientation: usual.orientation,
      binding: {
        id: bindingId(appendix.owner, achieved.year ?? '', usual.suffix),
        kind: belowMaximumKind.id,
        scheme: appendix.scheme,
      },
    };
    return { plans: [plan], remarks: toFillRemark([plan]) };
  },
});
