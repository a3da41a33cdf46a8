/**
 * Lays a sheet plan out by the conventions of Nghị định 30/2020/NĐ-CP for appendices: A4, margins, Times New Roman, lines
 * above the table, a header that is printed on every page, rows high enough for their words. Pure: excel/ only writes it.
 */
import { formatScore } from '../../domain/score';
import type { CellContent } from '../../sheets/patch';
import { lineCount, lineHeight, wordWidth } from './measure';
import { bodyTop, headerRows, headerTop } from '../model/sheet-plan';
import type { ChartPlan, LineKind, PlanCell, PlanColumn, PlanLine, SheetPlan } from '../model/sheet-plan';

/** A rectangle of the sheet, zero-based, all bounds inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell is given: as `CellContent` of a patch, with the words or number it shows when calculated. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  /** A number, a text, or a formula when `formula` is true. */
  readonly input: string | number;
  readonly formula: boolean;
  readonly format: string;
}

/** What a laid-out cell holds, as a patch would say it. */
export const contentIn = ({ input, formula, format }: LaidCell): CellContent =>
  typeof input === 'string' && !formula && input !== ''
    ? { formula: input, literal: true, format }
    : { formula: input, format };

/** How a band of rows looks. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Box[];
  /** Points, one per row and per column. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Rows by look; rows that none names have `bodyLook`. */
  readonly looks: readonly { readonly look: Look; readonly rows: readonly number[] }[];
  /** The table: borders, wrapped words. */
  readonly table: Box;
  readonly header: Box;
  /** Cells to be filled in, by column: light until something stands in them. */
  readonly toFill: readonly { readonly column: number; readonly rows: readonly number[] }[];
  /** The line below the print area that says what a light cell means; null when there is none. */
  readonly legendRow: number | null;
  readonly printed: Box;
}

/** A4 and margins in millimetres: top and bottom 20, left 30, right 15. */
export const page = {
  long: 297,
  short: 210,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
} as const;

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;

export const bodyLook: Look = { size: 12, bold: false, italic: false };
const titleLook: Look = { size: 14, bold: true, italic: false };
const referenceLook: Look = { size: 13, bold: false, italic: true };
const headerLook: Look = { size: 12, bold: true, italic: false };
const noteLook: Look = { size: 12, bold: false, italic: true };

const boldKinds: readonly LineKind[] = ['field', 'section', 'total'];
const lookOf = (kind: LineKind): Look => ({ ...bodyLook, bold: boldKinds.includes(kind) });

/** The narrowest a column may be: its header's longest word is not broken. */
const leastWidth = ({ header }: PlanColumn): number =>
  Math.max(
    ...header
      .split(/\s+/u)
      .map((word) => Math.ceil(wordWidth(word, headerLook.size, headerLook.bold) * 4) / 4),
  );

/**
 * Widths in points that fill the printable width of the page (a little less, so that nothing is scaled down): columns whose
 * share is too narrow for their header take what it needs, the others share the rest.
 */
export const columnWidths = ({ columns, orientation }: SheetPlan): readonly number[] => {
  const paper = orientation === 'landscape' ? page.long : page.short;
  const room = pointsOf(paper - page.margins.left - page.margins.right) * 0.985;
  const least = columns.map(leastWidth);
  const narrow = new Set<number>();
  for (;;) {
    const taken = [...narrow].reduce((total, at) => total + (least[at] ?? 0), 0);
    const shares = columns.reduce((total, { share }, at) => total + (narrow.has(at) ? 0 : share), 0);
    const widths = columns.map(({ share }, at) =>
      narrow.has(at) ? (least[at] ?? 0) : ((room - taken) * share) / shares,
    );
    const short = widths.findIndex((width, at) => !narrow.has(at) && width < (least[at] ?? 0));
    if (short < 0 || narrow.size + 1 === columns.length)
      return widths.map((width) => Math.floor(width * 4) / 4);
    narrow.add(short);
  }
};

/** The number format of a line's cell in a column. */
const formatIn = ({ decimals }: PlanLine, { role, format }: PlanColumn): string =>
  decimals === undefined || role === 'ratio' || !/^0\.0/u.test(format)
    ? format
    : format.replace(/^0\.0+/u, `0.${'0'.repeat(decimals)}`);

/** What a cell shows, for measuring it. */
const shownIn = (cell: PlanCell, { format }: PlanColumn): string => {
  if (cell.kind === 'text') return cell.text;
  const score = 'score' in cell ? cell.score : null;
  const decimals = /\.(0*)/u.exec(format)?.[1]?.length ?? 0;
  return score ? formatScore(score, { decimals }) : '';
};

const numberInput = (cell: Extract<PlanCell, { kind: 'number' }>): number => cell.score.low.value.toNumber();

const laid = (cell: PlanCell, row: number, column: number, format: string): LaidCell | null => {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'to-fill':
      return { row, column, input: '', formula: false, format };
    case 'text':
      return { row, column, input: cell.text, formula: false, format };
    case 'number':
      return { row, column, input: numberInput(cell), formula: false, format };
    case 'formula':
      return { row, column, input: cell.formula, formula: true, format };
  }
};

const text = (row: number, column: number, input: string): LaidCell => ({
  row,
  column,
  input,
  formula: false,
  format: 'General',
});

const sum = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to + 1).reduce((total, width) => total + width, 0);

/** Runs of neighbouring columns with the same group. */
const groupsOf = (columns: readonly PlanColumn[]): { group: string; left: number; right: number }[] => {
  const runs: { group: string; left: number; right: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = runs.at(-1);
    if (group === undefined) return;
    if (last?.group === group && last.right === at - 1) last.right = at;
    else runs.push({ group, left: at, right: at });
  });
  return runs;
};

interface Part {
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Box[];
  readonly heights: readonly number[];
}

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

const headerPart = (columns: readonly PlanColumn[], widths: readonly number[], top: number): Part => {
  const rows = headerRows(columns);
  const groups = groupsOf(columns);
  const single = columns.flatMap(({ header, group }, column) =>
    group === undefined ? [{ header, column }] : [],
  );
  const lines = (words: string, width: number): number => lineCount(words, width, headerLook.size, true);
  const own = columns.map(({ header }, column) => lines(header, widths[column] ?? 0));
  const lower = Math.max(...own.filter((_, column) => rows === 1 || columns[column]?.group !== undefined));
  const upper = Math.max(
    1,
    ...groups.map(({ group, left, right }) => lines(group, sum(widths, left, right))),
  );
  const spare = Math.max(0, ...single.map(({ column }) => (own[column] ?? 1) - upper));
  return {
    cells: [
      ...single.map(({ header, column }) => text(top, column, header)),
      ...groups.map(({ group, left }) => text(top, left, group)),
      ...columns.flatMap(({ header, group }, column) =>
        group === undefined ? [] : [text(top + 1, column, header)],
      ),
    ],
    merges:
      rows === 1
        ? []
        : [
            ...single.map(({ column }) => ({ top, left: column, bottom: top + 1, right: column })),
            ...groups.map(({ left, right }) => ({ top, left, bottom: top, right })),
          ],
    heights:
      rows === 1
        ? [lineHeight(lower, headerLook.size)]
        : [lineHeight(upper, headerLook.size), lineHeight(Math.max(lower, spare), headerLook.size)],
  };
};

const lineHeightOf = (line: PlanLine, columns: readonly PlanColumn[], widths: readonly number[]): number => {
  const { size, bold } = lookOf(line.kind);
  const counts = columns.map((column, at) => {
    const cell = line.cells[at];
    const width = line.joined && at === 0 ? sum(widths, 0, 1) : (widths[at] ?? 0);
    return cell ? lineCount(shownIn(cell, column), width, size, bold) : 1;
  });
  return lineHeight(Math.max(1, ...counts), size);
};

const formatFor = (line: PlanLine, column: PlanColumn | undefined): string =>
  column ? formatIn(line, column) : 'General';

const bodyPart = ({ columns, lines, charts }: SheetPlan, widths: readonly number[]): Part => {
  const top = bodyTop(columns, charts);
  return {
    cells: lines.flatMap((line, at) =>
      line.cells.flatMap(
        (cell, column) => laid(cell, top + at, column, formatFor(line, columns[column])) ?? [],
      ),
    ),
    merges: lines.flatMap(({ joined }, at) =>
      joined ? [{ top: top + at, left: 0, bottom: top + at, right: 1 }] : [],
    ),
    heights: lines.map((line) => lineHeightOf(line, columns, widths)),
  };
};

const toFillOf = ({ columns, lines, charts }: SheetPlan): SheetLayout['toFill'] => {
  const top = bodyTop(columns, charts);
  return columns.flatMap((_, column) => {
    const rows = lines.flatMap(({ cells }, at) => (cells[column]?.kind === 'to-fill' ? [top + at] : []));
    return rows.length > 0 ? [{ column, rows }] : [];
  });
};

const legend = 'Ô còn trống có nền nhạt là ô cần điền; điền xong nền tự mất. Dòng này không in.';

const looksOf = (plan: SheetPlan, noteTop: number): SheetLayout['looks'] => {
  const rows = new Map<string, { look: Look; rows: number[] }>();
  const add = (look: Look, row: number): void => {
    const key = JSON.stringify(look);
    const known = rows.get(key) ?? { look, rows: [] };
    rows.set(key, { look, rows: [...known.rows, row] });
  };
  [titleLook, titleLook, referenceLook].forEach(add);
  for (let row = 0; row < headerRows(plan.columns); row += 1) add(headerLook, headerTop(plan.charts) + row);
  plan.lines.forEach(({ kind }, at) => add(lookOf(kind), bodyTop(plan.columns, plan.charts) + at));
  plan.notes.forEach((_, at) => add(noteLook, noteTop + 1 + at));
  const plain = JSON.stringify(bodyLook);
  return [...rows].flatMap(([key, each]) => (key === plain ? [] : [each]));
};

/** Everything about a sheet that does not depend on the workbook it is written to. */
export const layOut = (plan: SheetPlan): SheetLayout => {
  const widths = columnWidths(plan);
  const { titles, columns, lines, notes, charts = [] } = plan;
  const top = headerTop(charts);
  const right = columns.length - 1;
  const above = fullLines(
    [
      { words: titles.number, look: titleLook },
      { words: titles.title, look: titleLook },
      { words: titles.reference, look: referenceLook },
      { words: '', look: bodyLook },
    ],
    0,
    widths,
  );
  const header = headerPart(columns, widths, top);
  const body = bodyPart(plan, widths);
  const bottom = bodyTop(columns, charts) + lines.length - 1;
  const gap = { cells: [], merges: [], heights: notes.length > 0 ? [8] : [] };
  const below = fullLines(
    notes.map((words) => ({ words, look: noteLook })),
    bottom + 2,
    widths,
  );
  const parts: readonly Part[] = [above, chartPart(charts), header, body, gap, below];
  const heights = parts.flatMap((part) => part.heights);
  const toFill = toFillOf(plan);
  const legendRow = toFill.length > 0 ? heights.length + 1 : null;
  return {
    rows: legendRow === null ? heights.length : legendRow + 1,
    columns: columns.length,
    cells: [
      ...parts.flatMap((part) => part.cells),
      ...(legendRow === null ? [] : [text(legendRow, 0, legend)]),
    ],
    merges: parts.flatMap((part) => part.merges),
    heights,
    widths,
    looks: looksOf(plan, bottom + 1),
    table: { top, left: 0, bottom, right },
    header: { top, left: 0, bottom: bodyTop(columns, charts) - 1, right },
    toFill,
    legendRow,
    printed: { top: 0, left: 0, bottom: heights.length - 1, right },
  };
};
