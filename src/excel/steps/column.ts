/** A new column beside the table: the look of another column, its width, and room for it in the print area. */
import { maxColumns, maxRows } from '../../a1/place';
import { withoutSheets } from '../../a1/references';
import type { Answer } from '../ask';
import { rangeAt } from '../ask';
import type { Rectangle } from '../window';
import { grownPrintArea } from './print-area';
import type { ColumnLook, ColumnStep, Operator } from './step';

const border = { color: true, style: true, weight: true } as const;
const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: border,
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

const rectangle = ({ area }: ColumnStep, column: number): Rectangle => ({
  top: area.top,
  left: column,
  rows: area.bottom - area.top + 1,
  columns: 1,
});

/** Without its fill where there is none, and without lines that are not drawn: both would be drawn white otherwise. */
const settable = ({ format }: Excel.CellProperties): Excel.SettableCellProperties => {
  const { fill, borders, ...rest } = format ?? {};
  const filled = fill?.pattern !== undefined && fill.pattern !== 'None' ? fill : null;
  const lines = Object.entries(borders ?? {}).filter(
    ([, line]) => typeof line === 'object' && (line as Excel.CellBorder).style !== 'None',
  );
  return {
    format: {
      ...rest,
      ...(filled && { fill: filled }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
};

const addressOf = (areas: Excel.RangeAreas): string | null => (areas.isNullObject ? null : areas.address);

/** Nothing ever stands in a sheet's last cell: it looks as a cell without formats looks in this workbook. */
const lastCell: Rectangle = { top: maxRows - 1, left: maxColumns - 1, rows: 1, columns: 1 };

/** A cell that looks like one without formats needs none given back once its formats are cleared. */
const withoutPlain = (
  cells: readonly (readonly Excel.SettableCellProperties[])[],
  corner: Excel.CellProperties | undefined,
): readonly (readonly Excel.SettableCellProperties[])[] => {
  const plain = corner && JSON.stringify(settable(corner));
  return cells.map((line) => line.map((cell) => (JSON.stringify(cell) === plain ? {} : cell)));
};

/** What a column looks like, and what the one looks like whose look it takes. */
interface FoundLook {
  readonly look: ColumnLook;
  readonly like: Pick<ColumnLook, 'formats' | 'cells'>;
}

const askLook = (context: Excel.RequestContext, step: ColumnStep): Answer<FoundLook> => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const range = rangeAt(sheet, rectangle(step, step.column));
  range.load('numberFormat');
  range.format.load('columnWidth');
  const rules = range.conditionalFormats;
  rules.load('items/id');
  const like = rangeAt(sheet, rectangle(step, step.likeColumn));
  like.load('numberFormat');
  like.format.load('columnWidth');
  const [cells, likeCells] = [range.getCellProperties(wanted), like.getCellProperties(wanted)];
  const corner = rangeAt(sheet, lastCell).getCellProperties(wanted);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  return () => {
    const all = cells.value.map((line) => line.map(settable));
    const isRuled = rules.items.length > 0;
    return {
      look: {
        width: range.format.columnWidth,
        likeWidth: like.format.columnWidth,
        formats: range.numberFormat as string[][],
        cells: isRuled ? all : withoutPlain(all, corner.value.map((line) => line[0])[0]),
        ...(isRuled && { ruled: true }),
        printArea: addressOf(printed),
      },
      like: {
        formats: like.numberFormat as string[][],
        cells: likeCells.value.map((line) => line.map(settable)),
      },
    };
  };
};

const mergedHeading = (sheet: Excel.Worksheet, { column }: ColumnStep, top: number, bottom: number) =>
  rangeAt(sheet, { top, left: column, rows: bottom - top + 1, columns: 1 });

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;

/** Gives cells a look in place of the one they have, and leaves the conditional formats that stand over them. */
const dress = (target: Excel.Range, { formats, cells }: Pick<ColumnLook, 'formats' | 'cells'>): void => {
  target.format.fill.clear();
  for (const edge of edges) target.format.borders.getItem(edge).style = 'None';
  target.setCellProperties(cells.map((line) => [...line]));
  target.numberFormat = formats.map((line) => [...line]);
};

const takeLook = (sheet: Excel.Worksheet, step: ColumnStep, found: FoundLook | null): void => {
  const target = rangeAt(sheet, rectangle(step, step.column));
  const like = rangeAt(sheet, rectangle(step, step.likeColumn));
  if (found?.look.ruled) dress(target, found.like);
  else target.copyFrom(like, Excel.RangeCopyType.formats);
  if (found) target.format.columnWidth = found.look.likeWidth;
  for (const { top, bottom } of step.merges ?? []) mergedHeading(sheet, step, top, bottom).merge(false);
  const printArea = grownPrintArea(found?.look.printArea ?? null, step.area, step.column);
  if (printArea !== null) sheet.pageLayout.setPrintArea(printArea);
};

const giveBackLook = (sheet: Excel.Worksheet, step: ColumnStep, look: ColumnLook): void => {
  const target = rangeAt(sheet, rectangle(step, step.column));
  for (const { top, bottom } of step.merges ?? []) mergedHeading(sheet, step, top, bottom).unmerge();
  if (look.ruled) dress(target, look);
  else {
    target.clear(Excel.ClearApplyTo.formats);
    if (look.cells.flat().some(({ format }) => format))
      target.setCellProperties(look.cells.map((line) => [...line]));
    target.numberFormat = look.formats.map((line) => [...line]);
  }
  target.format.columnWidth = look.width;
  if (look.printArea !== null) sheet.pageLayout.setPrintArea(withoutSheets(look.printArea));
};

export const columnOperator: Operator<ColumnStep, FoundLook> = {
  ask: askLook,
  capture: (step, found, side) => (side === 'before' ? { ...step, look: step.look ?? found.look } : step),
  conflicts: () => [],
  reached: ({ look }, found, side) => side === 'after' || JSON.stringify(found.look) === JSON.stringify(look),
  write: (context, step, found, to) => {
    const sheet = context.workbook.worksheets.getItem(step.sheetId);
    if (to === 'after') takeLook(sheet, step, found);
    else if (step.look) giveBackLook(sheet, step, step.look);
  },
};
