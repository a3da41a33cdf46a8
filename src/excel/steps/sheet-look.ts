/** Writes a laid-out sheet: contents, looks, sizes, page. Everything is queued; the sheet is new and empty. */
import { areaAddress, columnName } from '../../a1/address';
import { contentIn } from '../../appendices/layout/laid';
import { page, pointsOf } from '../../appendices/layout/page';
import type { Box, SheetLayout } from '../../appendices/layout/laid';
import { rangeAt } from '../ask';
import { drawCharts } from '../charts';
import { inputOf } from '../content';
import type { SheetStep } from './step';

const font = 'Times New Roman';
/** Light, and still told from white on a grey print. */
const toFillColour = '#FFF4CE';
const pageNumber = `&"${font},Regular"&13&P`;

const boxAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: Box): Excel.Range =>
  rangeAt(sheet, { top, left, rows: bottom - top + 1, columns: right - left + 1 });

/** Runs of neighbouring rows over some columns, as one address: "A7:G9,A12:G12". */
const addressOf = (rows: readonly number[], left: number, right: number): string => {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => areaAddress({ top, bottom, left, right })).join(',');
};

const writeCells = (sheet: Excel.Worksheet, layout: SheetLayout): void => {
  const table = <T>(fill: T): T[][] =>
    Array.from({ length: layout.rows }, () => Array.from({ length: layout.columns }, () => fill));
  const formats = table('General');
  const inputs = table<string | number | boolean>('');
  for (const cell of layout.cells) {
    const [format, input] = [formats[cell.row], inputs[cell.row]];
    if (!format || !input) continue;
    format[cell.column] = cell.format;
    input[cell.column] = inputOf(contentIn(cell));
  }
  const range = rangeAt(sheet, { top: 0, left: 0, rows: layout.rows, columns: layout.columns });
  range.numberFormat = formats;
  range.formulas = inputs;
  range.numberFormat = formats;
};

const drawBorders = (range: Excel.Range): void => {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideVertical',
    'InsideHorizontal',
  ] as const;
  for (const side of sides) range.format.borders.getItem(side).style = 'Continuous';
};

const style = (sheet: Excel.Worksheet, { layout, aligns }: SheetStep): void => {
  const right = layout.columns - 1;
  const all = boxAt(sheet, { top: 0, left: 0, bottom: layout.rows - 1, right });
  all.format.font.name = font;
  all.format.font.size = layout.size;
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Center';
  boxAt(sheet, { top: 0, left: 0, bottom: layout.header.bottom, right }).format.horizontalAlignment =
    'Center';
  const [top, bottom] = [layout.header.bottom + 1, layout.table.bottom];
  // A review with nothing to say has a header and a note, and no body.
  (top > bottom ? [] : aligns).forEach((align, column) => {
    const body = { top, left: column, bottom, right: column };
    const { format } = boxAt(sheet, body);
    format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  });
  for (const { look, rows } of layout.looks) {
    const { format } = sheet.getRanges(addressOf(rows, 0, right));
    format.font.size = look.size;
    format.font.bold = look.bold;
    format.font.italic = look.italic;
  }
  drawBorders(boxAt(sheet, layout.table));
  for (const merge of layout.merges) {
    const range = boxAt(sheet, merge);
    range.merge();
    if (merge.top > layout.header.bottom && merge.bottom <= layout.table.bottom)
      range.format.horizontalAlignment = 'Center';
  }
};

const size = (sheet: Excel.Worksheet, { heights, widths }: SheetLayout): void => {
  rangeAt(sheet, { top: 0, left: 0, rows: 1, columns: widths.length }).setColumnProperties(
    widths.map((columnWidth) => ({ format: { columnWidth } })),
  );
  rangeAt(sheet, { top: 0, left: 0, rows: heights.length, columns: 1 }).setRowProperties(
    heights.map((rowHeight) => ({ format: { rowHeight } })),
  );
};

/** Light while empty, or while last year's date stands in it: a rule of Excel's own, so that the light goes by itself and is never printed on a filled cell. */
const markToFill = (sheet: Excel.Worksheet, layout: SheetLayout): void => {
  const { toFill, outdated, legendRow, columns } = layout;
  for (const { column, rows } of toFill) {
    const marked = sheet.getRanges(addressOf(rows, column, column)).conditionalFormats.add('Custom');
    marked.custom.rule.formula = `=LEN(TRIM($${columnName(column)}${String((rows[0] ?? 0) + 1)}))=0`;
    marked.custom.format.fill.color = toFillColour;
  }
  for (const { column, rows, words, allowed } of outdated) {
    const marked = sheet.getRanges(addressOf(rows, column, column)).conditionalFormats.add('Custom');
    const cell = `$${columnName(column)}${String((rows[0] ?? 0) + 1)}`;
    const count = `(LEN(${cell})-LEN(SUBSTITUTE(${cell},"${words}","")))/${String(words.length)}`;
    marked.custom.rule.formula = `=${count}>${String(allowed)}`;
    marked.custom.format.fill.color = toFillColour;
  }
  if (legendRow === null) return;
  const legend = boxAt(sheet, { top: legendRow, left: 0, bottom: legendRow, right: columns - 1 });
  legend.merge();
  legend.format.fill.color = toFillColour;
  legend.format.font.italic = true;
  legend.format.horizontalAlignment = 'Left';
};

const setUpPage = (sheet: Excel.Worksheet, { layout, orientation, charts = [] }: SheetStep): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  const { margins } = page;
  pageLayout.topMargin = pointsOf(margins.top);
  pageLayout.bottomMargin = pointsOf(margins.bottom);
  pageLayout.leftMargin = pointsOf(margins.left);
  pageLayout.rightMargin = pointsOf(margins.right);
  pageLayout.headerMargin = pointsOf(margins.header);
  pageLayout.footerMargin = pointsOf(margins.footer);
  pageLayout.centerHorizontally = true;
  // Not fitted to the width: Excel leaves breaks by hand out of account on a page that is fitted.
  pageLayout.zoom = { scale: 100 };
  for (const row of layout.breaks)
    sheet.horizontalPageBreaks.add(boxAt(sheet, { top: row, left: 0, bottom: row, right: 0 }));
  // Each appendix counts its pages anew and shows no number on its first.
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
  pageLayout.setPrintArea(boxAt(sheet, layout.printed));
  // Excel takes entire rows only.
  pageLayout.setPrintTitleRows(
    sheet.getRange(`${String(layout.header.top + 1)}:${String(layout.header.bottom + 1)}`),
  );
  // Charts above the table would fill the window for good.
  if (charts.length === 0) sheet.freezePanes.freezeRows(layout.header.bottom + 1);
};

/** Queues all writes of a new sheet. */
export const layOutSheet = (sheet: Excel.Worksheet, step: SheetStep): void => {
  writeCells(sheet, step.layout);
  style(sheet, step);
  size(sheet, step.layout);
  markToFill(sheet, step.layout);
  setUpPage(sheet, step);
  drawCharts(sheet, step.charts ?? []);
};
