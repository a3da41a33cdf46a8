/** Widths, heights, hidden lines, merges, panes and the colour of a sheet's tab. */
import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';

import { cellAddress, spelledAddress } from '../../../a1/address';
import { argb } from '../parts/colors';
import { add, ensureKid, kid, kids, remove, setAttr, type Element } from '../parts/xml';
import type { SheetReading } from '../read/sheet';
import { pixelsToPoints, pixelsToWidth } from '../units';
import { no, yes } from '../univer';
import { placedRows } from '../read/cells';
import { columnElement } from './column-element';
import { sheetPropertiesOrder, worksheetOrder } from './order';
import { same } from './style-facets';

type Sheet = Partial<IWorksheetData>;
type StyleReference = NonNullable<IRowData['s']>;

export interface LayoutContext {
  /** The index in `cellXfs` of a style of the snapshot. */
  readonly formatOf: (style: StyleReference) => number;
  /** A sheet that was in no file takes over the heights that rows were given for their text. */
  readonly isNew: boolean;
  /** Pixels of the default font's widest digit. */
  readonly digit: number;
}

/** Whether a whole row or column was given another look; the file's own styles have stable ids. */
const restyled = (was: { s?: IRowData['s'] } | undefined, is: { s?: IRowData['s'] } | undefined): boolean =>
  !same(was?.s ?? null, is?.s ?? null);

const fixedHeight = (row: Partial<IRowData> | undefined): number | undefined =>
  row?.ia === yes ? undefined : row?.h;

function patchRows(root: Element, before: Sheet, after: Sheet, { formatOf, isNew }: LayoutContext): boolean {
  const numbers = new Set(
    [...Object.keys(before.rowData ?? {}), ...Object.keys(after.rowData ?? {})].map(Number),
  );
  const sheetData = ensureKid(root, 'sheetData', worksheetOrder);
  let elements: Map<number, Element> | undefined;
  for (const row of [...numbers].sort((one, other) => one - other)) {
    const [was, is] = [before.rowData?.[row], after.rowData?.[row]];
    const [from, to] = [fixedHeight(was), fixedHeight(is)];
    const height = to !== undefined && (from === undefined || Math.abs(from - to) > 0.01);
    const hidden = Boolean(was?.hd) !== Boolean(is?.hd);
    const style = restyled(was, is);
    const auto = isNew && is?.ah !== undefined && is.ia === yes;
    if (!height && !hidden && !style && !auto) continue;
    elements ??= new Map(placedRows(sheetData).map((placed) => [placed.row, placed.element]));
    const next = [...elements].find(([other]) => other > row)?.[1] ?? null;
    const element = elements.get(row) ?? add(sheetData, 'row', { r: row + 1 }, next);
    if (!elements.has(row))
      elements = new Map([...elements, [row, element] as const].sort(([one], [other]) => one - other));
    if (height) {
      element.setAttribute('ht', String(Number(pixelsToPoints(to).toFixed(2))));
      element.setAttribute('customHeight', '1');
    }
    if (auto) element.setAttribute('ht', String(Number(pixelsToPoints(is.ah ?? 0).toFixed(2))));
    if (hidden) setAttr(element, 'hidden', is?.hd ? 1 : undefined);
    if (style) {
      setAttr(element, 's', is?.s ? formatOf(is.s) : undefined);
      setAttr(element, 'customFormat', is?.s ? 1 : undefined);
    }
  }
  return elements !== undefined;
}

function patchColumns(
  root: Element,
  before: Sheet,
  after: Sheet,
  { formatOf, isNew, digit }: LayoutContext,
): boolean {
  const count = Math.max(before.columnCount ?? 0, after.columnCount ?? 0);
  const fallback = before.defaultColumnWidth;
  let touched = false;
  for (let column = 0; column < count; column += 1) {
    const [was, is]: (Partial<IColumnData> | undefined)[] = [
      before.columnData?.[column],
      after.columnData?.[column],
    ];
    const width = is?.w !== undefined && (isNew || Math.abs(is.w - (was?.w ?? fallback ?? 0)) > 0.01);
    const hidden = Boolean(was?.hd) !== Boolean(is?.hd);
    const style = restyled(was, is);
    if (!width && !hidden && !style) continue;
    touched = true;
    const element = columnElement(ensureKid(root, 'cols', worksheetOrder), column);
    if (width) {
      element.setAttribute('width', String(pixelsToWidth(is.w ?? 0, digit)));
      element.setAttribute('customWidth', '1');
    } else if (!element.hasAttribute('width'))
      element.setAttribute('width', String(pixelsToWidth(fallback ?? 64, digit)));
    if (hidden) setAttr(element, 'hidden', is?.hd ? 1 : undefined);
    if (style) setAttr(element, 'style', is?.s ? formatOf(is.s) : undefined);
  }
  return touched;
}

const mergeAddress = (range: IRange): string =>
  spelledAddress({
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  });

function patchMerges(root: Element, before: Sheet, after: Sheet): boolean {
  const was = new Set((before.mergeData ?? []).map(mergeAddress));
  const is = new Set((after.mergeData ?? []).map(mergeAddress));
  const gone = new Set([...was].filter((address) => !is.has(address)));
  const come = [...is].filter((address) => !was.has(address));
  if (gone.size === 0 && come.length === 0) return false;
  const list = ensureKid(root, 'mergeCells', worksheetOrder);
  kids(list)
    .filter((each) => gone.has(each.getAttribute('ref') ?? ''))
    .forEach(remove);
  for (const ref of come) add(list, 'mergeCell', { ref });
  list.setAttribute('count', String(kids(list).length));
  if (kids(list).length === 0) remove(list);
  return true;
}

function sheetView(root: Element): Element {
  const views = ensureKid(root, 'sheetViews', worksheetOrder);
  return kid(views, 'sheetView') ?? add(views, 'sheetView', { workbookViewId: 0 });
}

function patchFreeze(root: Element, before: Sheet, after: Sheet): boolean {
  const [was, is] = [before.freeze, after.freeze];
  const [x, y] = [Math.max(is?.xSplit ?? 0, 0), Math.max(is?.ySplit ?? 0, 0)];
  if (x === (was?.xSplit ?? 0) && y === (was?.ySplit ?? 0)) return false;
  const view = sheetView(root);
  remove(kid(view, 'pane'));
  kids(view, 'selection').forEach(remove);
  if (x === 0 && y === 0) return true;
  const pane = x > 0 && y > 0 ? 'bottomRight' : x > 0 ? 'topRight' : 'bottomLeft';
  const attributes = {
    xSplit: x || undefined,
    ySplit: y || undefined,
    topLeftCell: cellAddress({ row: y, column: x }),
    activePane: pane,
    state: 'frozen',
  };
  add(view, 'pane', attributes, view.firstChild as Element | null);
  return true;
}

function patchLooks(root: Element, before: Sheet, after: Sheet): boolean {
  let touched = false;
  const color = argb(after.tabColor);
  if (color !== argb(before.tabColor)) {
    const properties = ensureKid(root, 'sheetPr', worksheetOrder);
    remove(kid(properties, 'tabColor'));
    if (color !== undefined) setAttr(ensureKid(properties, 'tabColor', sheetPropertiesOrder), 'rgb', color);
    touched = true;
  }
  const lines = after.showGridlines !== no;
  if (after.showGridlines !== undefined && lines !== (before.showGridlines !== no)) {
    setAttr(sheetView(root), 'showGridLines', lines ? undefined : 0);
    touched = true;
  }
  if (after.rightToLeft !== undefined && Boolean(after.rightToLeft) !== Boolean(before.rightToLeft)) {
    setAttr(sheetView(root), 'rightToLeft', after.rightToLeft ? 1 : undefined);
    touched = true;
  }
  return touched;
}

/** What columns and rows without a size of their own get; a new sheet has its own idea of it. */
function patchDefaults(root: Element, before: Sheet, after: Sheet, { isNew, digit }: LayoutContext): boolean {
  const width = after.defaultColumnWidth;
  if (!isNew || width === undefined) return false;
  const format = ensureKid(root, 'sheetFormatPr', worksheetOrder);
  format.setAttribute('defaultColWidth', String(pixelsToWidth(width, digit)));
  const height = pixelsToPoints(after.defaultRowHeight ?? before.defaultRowHeight ?? 20);
  if (!format.hasAttribute('defaultRowHeight'))
    format.setAttribute('defaultRowHeight', String(Number(height.toFixed(2))));
  return true;
}

/** Whether letters and numbers stand beside the cells. */
export function patchHeadings(root: Element, hidden: true | undefined): boolean {
  setAttr(sheetView(root), 'showRowColHeaders', hidden ? 0 : undefined);
  return true;
}

/** True when anything was changed. */
export function patchLayout({ root, data }: SheetReading, after: Sheet, context: LayoutContext): boolean {
  const patches = [patchDefaults, patchColumns, patchRows, patchMerges, patchFreeze, patchLooks];
  return patches.map((patch) => patch(root, data, after, context)).includes(true);
}
