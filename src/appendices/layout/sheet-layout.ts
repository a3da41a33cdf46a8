/**
 * Lays a sheet plan out by the conventions of Nghị định 30/2020/NĐ-CP for appendices: A4, margins, Times New Roman, lines
 * above the table, a header that is printed on every page, rows high enough for their words. Pure: excel/ only writes it.
 */
import { bodyTop, headerTop } from '../model/sheet-plan';
import type { ChartPlan, SheetPlan } from '../model/sheet-plan';
import { bodyPart } from './body-part';
import { headerPart } from './header-part';
import { sum, text } from './laid';
import type { Part, SheetLayout } from './laid';
import { bodyLook, looksOf, noteLook, referenceLook, tableSize, titleLook } from './looks';
import type { Look } from './looks';
import { lineCount, lineHeight } from './measure';
import { pageBreaks } from './page-breaks';
import { columnWidths } from './widths';

/** Lines over the whole width, from `top` on. */
const fullLines = (
  lines: readonly { readonly words: string; readonly look: Look }[],
  top: number,
  widths: readonly number[],
): Part => {
  const right = widths.length - 1;
  const width = sum(widths, 0, right);
  return {
    cells: lines.flatMap(({ words }, at) => (words === '' ? [] : [text(top + at, 0, words)])),
    merges: lines.map((_, at) => ({ top: top + at, left: 0, bottom: top + at, right })),
    heights: lines.map(({ words, look }) =>
      words === '' ? 8 : lineHeight(lineCount(words, width, look.size, look.bold), look.size),
    ),
  };
};

/** Rows for the charts to stand on. */
const chartPart = (charts: readonly ChartPlan[]): Part => ({
  cells: [],
  merges: [],
  heights: charts.flatMap(({ heights }) => heights),
});

const toFillOf = ({ columns, lines, charts }: SheetPlan): SheetLayout['toFill'] => {
  const top = bodyTop(columns, charts);
  return columns.flatMap((_, column) => {
    const rows = lines.flatMap(({ cells }, at) => (cells[column]?.kind === 'to-fill' ? [top + at] : []));
    return rows.length > 0 ? [{ column, rows }] : [];
  });
};

const emptyLegend = 'Ô còn trống có nền nhạt là ô cần điền; điền xong nền tự mất.';
const outdatedLegend = 'Ô có chữ trên nền nhạt còn ghi năm cũ; sửa xong nền tự mất.';
const notPrinted = 'Dòng này không in.';

type OutdatedCells = SheetLayout['outdated'][number];

/** One entry per column, words and number of times, so that each is one rule of the sheet. */
const outdatedOf = ({ columns, lines, charts }: SheetPlan): SheetLayout['outdated'] => {
  const top = bodyTop(columns, charts);
  const found = new Map<string, OutdatedCells>();
  lines.forEach(({ cells }, at) =>
    cells.forEach((cell, column) => {
      if (cell.kind !== 'text' || !cell.outdated) return;
      const key = `${String(column)} ${String(cell.outdated.allowed)} ${cell.outdated.words}`;
      const rows = [...(found.get(key)?.rows ?? []), top + at];
      found.set(key, { ...cell.outdated, column, rows });
    }),
  );
  return [...found.values()];
};

/** The parts of a sheet from its first row down; `bottom` is the last row of the table. */
const partsOf = (plan: SheetPlan, widths: readonly number[], bottom: number): readonly Part[] => {
  const { titles, columns, notes, charts = [] } = plan;
  const above = [
    { words: titles.number, look: titleLook },
    { words: titles.title, look: titleLook },
    { words: titles.reference, look: referenceLook },
    { words: '', look: bodyLook(tableSize(plan)) },
  ];
  const below = notes.map((words) => ({ words, look: noteLook }));
  const gap = { cells: [], merges: [], heights: notes.length > 0 ? [8] : [] };
  return [
    fullLines(above, 0, widths),
    chartPart(charts),
    headerPart(columns, widths, headerTop(charts), tableSize(plan)),
    bodyPart(plan, widths),
    gap,
    fullLines(below, bottom + 2, widths),
  ];
};

/** Everything about a sheet that does not depend on the workbook it is written to. */
export const layOut = (plan: SheetPlan): SheetLayout => {
  const widths = columnWidths(plan);
  const { columns, lines, charts = [] } = plan;
  const top = headerTop(charts);
  const right = columns.length - 1;
  const bottom = bodyTop(columns, charts) + lines.length - 1;
  const parts = partsOf(plan, widths, bottom);
  const heights = parts.flatMap((part) => part.heights);
  const toFill = toFillOf(plan);
  const outdated = outdatedOf(plan);
  const legend = [
    ...(toFill.length > 0 ? [emptyLegend] : []),
    ...(outdated.length > 0 ? [outdatedLegend] : []),
  ];
  const legendRow = legend.length > 0 ? heights.length + 1 : null;
  return {
    rows: legendRow === null ? heights.length : legendRow + 1,
    columns: columns.length,
    cells: [
      ...parts.flatMap((part) => part.cells),
      ...(legendRow === null ? [] : [text(legendRow, 0, [...legend, notPrinted].join(' '))]),
    ],
    merges: parts.flatMap((part) => part.merges),
    heights,
    widths,
    looks: looksOf(plan, bottom + 1),
    table: { top, left: 0, bottom, right },
    header: { top, left: 0, bottom: bodyTop(columns, charts) - 1, right },
    toFill,
    outdated,
    legendRow,
    size: tableSize(plan),
    breaks: pageBreaks(plan, heights),
    printed: { top: 0, left: 0, bottom: heights.length - 1, right },
  };
};
