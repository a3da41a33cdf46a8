/** One worksheet part as a Univer sheet, its extras and its conditional formats. */
import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from '@univerjs/core';

import { parseArea } from '../../../a1/address';
import type { SheetExtras } from '../../book';
import { readColor } from '../parts/colors';
import type { OpcPackage } from '../parts/package';
import { attr, flag, kid, numberAttr, rootOf, type Element } from '../parts/xml';
import { columnFor, pointsToPixels, widthToPixels } from '../units';
import { readCells, type CellContext, type PlacedCell } from './cells';
import { readConditional, type PlacedRule } from './conditional';
import { readLinks } from '../links';
import { readOutline } from '../outline';
import { readValidations } from '../validations';
import { readColumns, readFreeze, readMerges, readRows } from './layout';
import type { LeftOuts } from './left-out';
import { readPage } from './page';
import { readFilters, readTableParts } from './tables';
import { readProtection, unlockedRanges } from './protection';
import type { FileName, SheetEntry } from './workbook-part';

export interface SheetContext extends CellContext {
  readonly theme: readonly string[];
  /** Hears of what cannot be taken in. */
  readonly leftOut?: LeftOuts;
}

export interface SheetReading {
  readonly entry: SheetEntry;
  readonly root: Element;
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly rules: readonly PlacedRule[];
}

/** Room below and beside the used cells, so that a person can go on typing. */
const spare = { rows: 100, columns: 10, leastRows: 200, leastColumns: 26 };

function matrix(cells: readonly PlacedCell[]): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, data } of cells) {
    if (Object.keys(data).length > 0) (rows[row] ??= {})[column] = data;
  }
  return rows;
}

function readExtras(
  pkg: OpcPackage,
  entry: SheetEntry,
  root: Element,
  names: readonly FileName[],
  unlocked: readonly string[],
): SheetExtras {
  const extras: SheetExtras = { page: readPage(root, names) };
  const protection = readProtection(kid(root, 'sheetProtection'), unlocked);
  if (protection) extras.protection = protection;
  const tables = readTableParts(pkg, entry.path).map(({ state }) => state);
  if (tables.length > 0) extras.tables = tables;
  const filter = kid(root, 'autoFilter');
  const address = attr(filter, 'ref');
  if (address !== undefined && parseArea(address))
    extras.autoFilter = { address, criteria: readFilters(filter) };
  const links = readLinks(pkg, entry.path, root);
  if (links.length > 0) extras.links = links;
  const outline = readOutline(root);
  if (outline) extras.outline = outline;
  const validations = readValidations(root);
  if (validations === null) extras.unread = ['validations'];
  else if (validations.length > 0) extras.validations = validations;
  if (entry.state === 'veryHidden') extras.veryHidden = true;
  const view = kid(kid(root, 'sheetViews'), 'sheetView');
  if (!flag(view, 'showRowColHeaders', true)) extras.hidesHeadings = true;
  return extras;
}

/** Pixels. A file may give a number of characters instead of a width. */
function defaultWidth(format: Element | undefined, digit: number): number {
  const width = numberAttr(format, 'defaultColWidth');
  return width === undefined
    ? columnFor(numberAttr(format, 'baseColWidth') ?? 8, digit)
    : widthToPixels(width, digit);
}

/** `names` are the sheet's own: print area and titles are among them. */
export function readSheet(
  pkg: OpcPackage,
  entry: SheetEntry,
  context: SheetContext,
  names: readonly FileName[],
): SheetReading {
  const root = rootOf(pkg.xml(entry.path)!, entry.path);
  const beyond = (cells: number): void => {
    if (cells > 0) context.leftOut?.add('cells', entry.name, cells);
  };
  const cells = readCells(kid(root, 'sheetData'), context, beyond);
  const format = kid(root, 'sheetFormatPr');
  const view = kid(kid(root, 'sheetViews'), 'sheetView');
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const rowCount = Math.max(lastRow + 1 + spare.rows, spare.leastRows);
  const columnCount = Math.max(lastColumn + 1 + spare.columns, spare.leastColumns);
  const data: Partial<IWorksheetData> = {
    id: entry.id,
    name: entry.name,
    tabColor: readColor(kid(kid(root, 'sheetPr'), 'tabColor'), context.theme) ?? '',
    hidden: entry.state === 'visible' ? 0 : 1,
    freeze: readFreeze(kid(root, 'sheetViews')),
    rowCount,
    columnCount,
    defaultColumnWidth: defaultWidth(format, context.styles.digit),
    defaultRowHeight: pointsToPixels(numberAttr(format, 'defaultRowHeight') ?? 15),
    mergeData: readMerges(kid(root, 'mergeCells')),
    cellData: matrix(cells),
    rowData: readRows(kid(root, 'sheetData')),
    columnData: readColumns(kid(root, 'cols'), columnCount, context.styles.digit),
    showGridlines: flag(view, 'showGridLines', true) ? 1 : 0,
    rightToLeft: flag(view, 'rightToLeft') ? 1 : 0,
  };
  const unlocked = unlockedRanges(cells, context.styles.formats);
  const rules = readConditional(root, { differential: context.styles.differential, theme: context.theme });
  return { entry, root, data, extras: readExtras(pkg, entry, root, names, unlocked), rules };
}
