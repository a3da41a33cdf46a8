/** Lays one table out as a sheet: title lines, header, body, notes; set up to be printed on A4 landscape. */
import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';

import { areaAddress } from '../../src/a1/address';
import { maxColumns } from '../../src/a1/place';
import type { PageSetup, SheetExtras } from '../../src/workbench/book';
import { typeCell, type CellKind } from './cells';
import * as looks from './looks';
import { heightOf, lineCount } from './measure';

export interface ColumnSpec {
  readonly kind: CellKind;
  /** Pixels. */
  readonly width: number;
}

export interface SheetSpec {
  readonly name: string;
  /** Lines above the table; those in parentheses are set in italics. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnSpec[];
  readonly table: readonly (readonly string[])[];
  readonly headerRows: 1 | 2;
  /** A row "(1)", "(2)" … under the header. */
  readonly numbered?: boolean;
  /** Whether a row of the table is set in bold. */
  readonly bold: (row: readonly string[]) => boolean;
  /** Rows whose first two cells are one. */
  readonly joined?: (row: readonly string[]) => boolean;
  readonly notes?: readonly string[];
}

const pointsPerCentimetre = 72 / 2.54;
const margins = { left: 2, right: 1.5, top: 2, bottom: 2, header: 1, footer: 1 };

/** A sheet under construction, written from the top down. */
class Page {
  readonly cells: Record<number, Record<number, ICellData>> = {};
  readonly merges: IRange[] = [];
  readonly heights: Record<number, number> = {};
  row = 0;

  constructor(readonly columns: readonly ColumnSpec[]) {}

  put(column: number, style: IStyleData, value?: string | number, row = this.row): void {
    const cell: ICellData = { s: style };
    if (value !== undefined) Object.assign(cell, { v: value, t: typeof value === 'number' ? 2 : 1 });
    (this.cells[row] ??= {})[column] = cell;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right)
      this.merges.push({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });
  }

  width(from: number, to: number): number {
    return this.columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);
  }

  /** One line over the whole width of the table. */
  line(text: string, style: IStyleData): void {
    const last = this.columns.length - 1;
    this.put(0, style, text);
    this.merge(this.row, 0, this.row, last);
    this.heights[this.row] = heightOf(lineCount(text, this.width(0, last), style.fs, Boolean(style.bl)));
    this.row += 1;
  }
}

/** Header cells that are blank belong to the one on their left, or, in the second row, to the one above. */
function putHeader(page: Page, rows: readonly (readonly string[])[]): void {
  const top = page.row;
  rows.forEach((cells, offset) => {
    cells.forEach((text, column) => page.put(column, looks.header, text || undefined, top + offset));
  });
  const [first = [], second] = rows;
  for (let column = 0; column < first.length; column += 1) {
    if (second && second[column] === '') page.merge(top, column, top + 1, column);
    if (!first[column] || second?.[column] === '') continue;
    let right = column;
    while (second && right + 1 < first.length && first[right + 1] === '' && second[right + 1] !== '')
      right += 1;
    page.merge(top, column, top, right);
  }
  rows.forEach((cells, offset) => {
    const lines = cells.map((text, column) => {
      const merge = page.merges.find(
        ({ startRow, startColumn }) => startRow === top + offset && startColumn === column,
      );
      const spans = (merge?.endRow ?? top) - (merge?.startRow ?? top) + 1;
      return Math.ceil(lineCount(text, page.width(column, merge?.endColumn ?? column), 12, true) / spans);
    });
    page.heights[top + offset] = heightOf(Math.max(...lines));
  });
  page.row += rows.length;
}

/** A total stands in the middle of its joined cells, any other heading on their left. */
const joinedKind = (written: string): CellKind => (/^tổng/i.test(written) ? 'code' : 'text');

function putBody(page: Page, spec: SheetSpec, row: readonly string[]): void {
  const bold = spec.bold(row);
  const lines = row.map((written, column) => {
    const kind = page.columns[column]?.kind ?? 'text';
    const typed = typeCell(written, kind);
    const joined = column === 0 && spec.joined?.(row);
    page.put(
      column,
      looks.body(joined ? joinedKind(written) : kind, typed?.pattern ?? 'General', bold),
      typed?.value,
    );
    return lineCount(written, page.width(column, joined ? 1 : column), 12, bold);
  });
  if (spec.joined?.(row)) page.merge(page.row, 0, page.row, 1);
  page.heights[page.row] = heightOf(Math.max(...lines));
  page.row += 1;
}

function pageSetup(columns: number, header: readonly [number, number], lastRow: number): PageSetup {
  const points = Object.entries(margins).map(([name, centimetres]) => [
    name,
    centimetres * pointsPerCentimetre,
  ]);
  return {
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: Object.fromEntries(points) as NonNullable<PageSetup['margins']>,
    centerHorizontally: true,
    printArea: areaAddress({ top: 0, left: 0, bottom: lastRow - 1, right: columns - 1 }),
    printTitleRows: areaAddress({ top: header[0], left: 0, bottom: header[1], right: maxColumns - 1 }, true),
    headersFooters: { oddFooter: '&C&"Times New Roman,Regular"&12&P' },
  };
}

/** The sheet and its extras; `id` is Univer's. */
export function buildSheet(
  id: string,
  spec: SheetSpec,
): { sheet: Partial<IWorksheetData>; extras: SheetExtras } {
  const page = new Page(spec.columns);
  for (const text of spec.titles) page.line(text, text.startsWith('(') ? looks.subtitle : looks.title);
  page.row += 1;
  const headerTop = page.row;
  putHeader(page, spec.table.slice(0, spec.headerRows));
  if (spec.numbered) {
    spec.columns.forEach((_, column) => page.put(column, looks.numberRow, `(${column + 1})`));
    page.heights[page.row] = heightOf(1);
    page.row += 1;
  }
  const headerBottom = page.row - 1;
  for (const row of spec.table.slice(spec.headerRows)) putBody(page, spec, row);
  if (spec.notes) page.row += 1;
  for (const text of spec.notes ?? []) page.line(text, looks.note);
  const sheet: Partial<IWorksheetData> = {
    id,
    name: spec.name,
    freeze: { xSplit: 0, ySplit: headerBottom + 1, startRow: headerBottom + 1, startColumn: -1 },
    rowCount: page.row + 100,
    columnCount: 26,
    mergeData: page.merges,
    cellData: page.cells,
    rowData: Object.fromEntries(
      Object.entries(page.heights).map(([row, height]) => [row, { h: height, ah: height, ia: 1 }]),
    ),
    columnData: Object.fromEntries(spec.columns.map(({ width }, column) => [column, { w: width }])),
  };
  return { sheet, extras: { page: pageSetup(spec.columns.length, [headerTop, headerBottom], page.row) } };
}
