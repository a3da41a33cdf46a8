/** Range.getCellProperties and setCellProperties, and the same for rows and columns: many cells' formats in one call. */
import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';

import {
  columnHidden,
  rowHidden,
  setColumnWidth,
  setColumnsHidden,
  setRowHeight,
  setRowsHidden,
  toPoints,
} from '../../engine/dimensions';
import { notesOf } from '../../cell-notes';
import { changeCells, type CellChanges } from '../../engine/write';
import { cellAddress } from '../../../a1/address';
import { quoteSheet } from '../../../a1/sheet-name';
import { AreaRef } from '../area-ref';
import { sheetOf, within } from '../area';
import { boolean, isAbsent } from '../arguments';
import { readCellBorders, writeCellBorders } from '../cell-borders';
import type { HostContext } from '../context';
import { apiNotFound, invalidArgument, notImplemented } from '../errors';
import { assertAllowed, lockedParts, protectionOf, setLocked } from '../guard';
import { patternGiven, withLook } from '../more-looks';
import { cellOfStyle, styleAt, styleGiven } from '../named-styles';
import { reads, writes, type Method } from '../object';
import { sizeGiven } from '../size-limits';
import { alignmentProperties, fillProperties, fontProperties, type StyleProperty } from '../styles';

type Tree = Readonly<Record<string, unknown>>;

/** The format properties that can be asked for, as a tree of the API's names. */
const FORMAT: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  fill: fillProperties,
  font: fontProperties,
};
const ALIGNMENT: Readonly<Record<string, StyleProperty>> = alignmentProperties;

const branch = (value: unknown): Tree => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Tree;
};

function readFormat(style: IStyleData, wanted: Tree): Tree {
  const result: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === false || isAbsent(asked)) continue;
    const properties = FORMAT[name];
    const property = ALIGNMENT[name];
    if (property) result[name] = property.read(style);
    else if (name === 'borders') result[name] = readCellBorders(style, asked);
    else if (properties) result[name] = readBranch(style, name, properties, asked);
    else throw apiNotFound(`format.${name}`);
  }
  return result;
}

function readBranch(
  style: IStyleData,
  name: string,
  properties: Readonly<Record<string, StyleProperty>>,
  asked: unknown,
): Tree {
  const names = asked === true ? Object.keys(properties) : Object.keys(branch(asked));
  return Object.fromEntries(
    names.map((key) => {
      const property = properties[key];
      if (!property) throw apiNotFound(`format.${name}.${key}`);
      return [key, property.read(style)];
    }),
  );
}

function writeFormat(format: Tree): Partial<IStyleData> {
  const style: Partial<IStyleData> = {};
  for (const [name, given] of Object.entries(format)) {
    if (isAbsent(given)) continue;
    const property = ALIGNMENT[name];
    const properties = FORMAT[name];
    if (property) Object.assign(style, property.write(given));
    else if (name === 'borders') Object.assign(style, writeCellBorders(branch(given)));
    else if (properties) {
      for (const [key, value] of Object.entries(branch(given))) {
        if (isAbsent(value)) continue;
        const deeper = properties[key];
        if (!deeper) throw apiNotFound(`format.${name}.${key}`);
        Object.assign(style, deeper.write(value));
      }
    } else throw apiNotFound(`format.${name}`);
  }
  return style;
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Whether a cell is locked; what hides formulas is not kept here. */
function readProtection({ engine }: HostContext, area: AreaRef, row: number, column: number): Tree {
  const cell = { top: row, left: column, bottom: row, right: column };
  return { formulaHidden: false, locked: lockedParts(protectionOf(engine, area.sheetId), cell).length > 0 };
}

type CellPlace = readonly [row: number, column: number];

/** What is asked of a cell's look, with what is kept of it beside Univer's style. */
function formatAt(sheet: Worksheet, [row, column]: CellPlace, wanted: Tree): Tree {
  const { shrinkToFit, ...looks } = wanted;
  const kept = notesOf(sheet.getCellRaw(row, column)).looks ?? {};
  const read = readFormat(sheet.getComposedCellStyle(row, column) ?? {}, looks);
  const fill = read['fill'] as Tree | undefined;
  return {
    ...read,
    ...(fill && kept.pattern !== undefined && 'pattern' in fill
      ? { fill: { ...fill, pattern: kept.pattern } }
      : {}),
    ...(shrinkToFit === true ? { shrinkToFit: kept.shrinkToFit ?? false } : {}),
  };
}

function getCells(area: AreaRef, [asked]: readonly unknown[], context: HostContext): unknown {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const wanted = branch(asked);
  return times(area.rows, (r) =>
    times(area.columns, (c) => {
      const [row, column] = [area.top + r, area.left + c];
      const result: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(wanted)) {
        if (value === false || isAbsent(value)) continue;
        if (name === 'address') {
          result[name] = `${quoteSheet(sheet.getName())}!${cellAddress({ row, column })}`;
        } else if (name === 'format') {
          const { protection, ...looks } = branch(value);
          result[name] = {
            ...formatAt(sheet, [row, column], looks),
            ...(protection ? { protection: readProtection(context, area, row, column) } : {}),
          };
        } else if (name === 'style') result[name] = styleAt(notesOf(sheet.getCellRaw(row, column)), context);
        else throw apiNotFound(`CellProperties.${name}`);
      }
      return result;
    }),
  );
}

/** The given table, if it is as large as the range. */
function cellTable(area: AreaRef, given: unknown): readonly (readonly unknown[])[] {
  const table = given as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(given) &&
    table.length === area.rows &&
    table.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument();
  return table;
}

/** What a cell's properties change of it: its style first, then what the format says beyond it. */
function changedCell(cell: AreaRef, given: Tree, context: HostContext): ICellData | null {
  const { format, style, ...rest } = given;
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw apiNotFound(`SettableCellProperties.${other}`);
  const raw = sheetOf(context.engine, cell).getCellRaw(cell.top, cell.left);
  const styled = isAbsent(style) ? null : cellOfStyle(styleGiven(style, context), raw, context);
  if (isAbsent(format)) return styled;
  const { protection, fill, shrinkToFit, ...looks } = branch(format);
  const locked = isAbsent(protection) ? undefined : branch(protection)['locked'];
  if (!isAbsent(locked)) setLocked(context.engine, cell.sheetId, cell, boolean(locked));
  const { pattern, ...plain } = isAbsent(fill) ? {} : (branch(fill) as { pattern?: unknown });
  const hatch = isAbsent(pattern) ? undefined : patternGiven(pattern);
  const bare = isAbsent(pattern) || hatch !== undefined ? plain : { ...plain, pattern };
  const s = { ...(styled?.s as IStyleData | undefined), ...writeFormat({ ...looks, fill: bare }) };
  const custom = styled?.custom ?? raw?.custom ?? {};
  const before = notesOf({ custom }).looks ?? {};
  const hatched = isAbsent(pattern) ? before : withLook(before, 'pattern', hatch);
  const shrunk = isAbsent(shrinkToFit) ? null : boolean(shrinkToFit) || undefined;
  const kept = shrunk === null ? hatched : withLook(hatched, 'shrinkToFit', shrunk);
  return Object.keys({ ...before, ...kept }).length === 0
    ? { ...styled, s }
    : { s, custom: { ...custom, looks: kept } };
}

async function setCells(area: AreaRef, [given]: readonly unknown[], context: HostContext): Promise<void> {
  const sheet = sheetOf(context.engine, area);
  assertAllowed(context.engine, area.sheetId, 'allowFormatCells');
  const changes: CellChanges = {};
  for (const [r, row] of cellTable(area, given).entries()) {
    for (const [c, properties] of row.entries()) {
      if (isAbsent(properties)) continue;
      const [top, left] = [area.top + r, area.left + c];
      const cell = new AreaRef(area.sheetId, top, left, top, left);
      const changed = changedCell(cell, branch(properties), context);
      if (changed) (changes[top] ??= {})[left] = changed;
    }
  }
  await changeCells(context.engine, sheet, changes);
}

type Axis = 'row' | 'column';

/** The cells of one row or column of an area, as far as the sheet has cells. */
function cellsOfLine(area: AreaRef, sheet: Worksheet, axis: Axis, index: number): readonly CellPlace[] {
  const part = within(area, sheet) ?? area;
  const [first, last] = axis === 'row' ? [part.left, part.right] : [part.top, part.bottom];
  return times(last - first + 1, (i) => (axis === 'row' ? [index, first + i] : [first + i, index]));
}

/** The format that all cells share; null for what they do not. */
function sharedFormat(cells: readonly CellPlace[], sheet: Worksheet, wanted: Tree): Tree {
  const formats = cells.map((place) => formatAt(sheet, place, wanted));
  return formats.reduce(shared, formats[0] ?? {});
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const shared = (one: Tree, other: Tree): Tree =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const its = other[key];
      if (isTree(value) && isTree(its)) return [key, shared(value, its)];
      return [key, value === its ? value : null];
    }),
  );

/** The properties of one row or column as a line of the answer. */
const lines = (axis: Axis): Method<AreaRef> =>
  reads((area, [asked], { engine }) => {
    const sheet = sheetOf(engine, area);
    const wanted = branch(asked);
    const [first, count] = axis === 'row' ? [area.top, area.rows] : [area.left, area.columns];
    return times(count, (i) => {
      const index = first + i;
      const result: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(wanted)) {
        if (value === false || isAbsent(value)) continue;
        if (name === `${axis}Hidden`)
          result[name] = axis === 'row' ? rowHidden(sheet, index) : columnHidden(sheet, index);
        else if (name === `${axis}Index`) result[name] = index;
        else if (name === 'format') {
          const size = toPoints(axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index));
          const { [axis === 'row' ? 'rowHeight' : 'columnWidth']: sized, ...rest } = branch(value);
          result[name] = {
            ...sharedFormat(cellsOfLine(area, sheet, axis, index), sheet, rest),
            ...(sized === true ? { [axis === 'row' ? 'rowHeight' : 'columnWidth']: size } : {}),
          };
        } else throw apiNotFound(`${axis === 'row' ? 'Row' : 'Column'}Properties.${name}`);
      }
      return result;
    });
  });

const setLines = (axis: Axis): Method<AreaRef> =>
  writes(async (area, [given], { engine }) => {
    const sheet = sheetOf(engine, area);
    assertAllowed(engine, area.sheetId, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    const [first, count] = axis === 'row' ? [area.top, area.rows] : [area.left, area.columns];
    if (!Array.isArray(given) || given.length !== count) throw invalidArgument();
    for (const [i, line] of (given as unknown[]).entries()) {
      const span = { first: first + i, last: first + i };
      for (const [name, value] of Object.entries(branch(line ?? {}))) {
        if (isAbsent(value)) continue;
        if (name === 'rowHidden' && axis === 'row') await setRowsHidden(engine, sheet, span, boolean(value));
        else if (name === 'columnHidden' && axis === 'column')
          await setColumnsHidden(engine, sheet, span, boolean(value));
        else if (name === 'format') {
          const { rowHeight, columnWidth, ...rest } = branch(value);
          const other = Object.keys(rest)[0];
          if (other !== undefined) throw notImplemented(`format.${other} of whole ${axis}s`);
          if (axis === 'row' && !isAbsent(rowHeight))
            await setRowHeight(engine, sheet, span, sizeGiven(rowHeight, 'row', engine));
          if (axis === 'column' && !isAbsent(columnWidth))
            await setColumnWidth(engine, sheet, span, sizeGiven(columnWidth, 'column', engine));
        } else throw apiNotFound(name);
      }
    }
  });

export const rangeProperties: Readonly<Record<string, Method<AreaRef>>> = {
  getCellProperties: reads(getCells),
  setCellProperties: writes(setCells),
  getRowProperties: lines('row'),
  getColumnProperties: lines('column'),
  setRowProperties: setLines('row'),
  setColumnProperties: setLines('column'),
};
