/** One sheet's cells: values, formulas (shared ones written out) and formats, as Univer keeps them. */
import type { ICellData } from '@univerjs/core';

import { parseArea, parseCell } from '../../../a1/address';
import { notesOf } from '../../cell-notes';
import { maxColumns, maxRows } from '../../../a1/place';
import { translateFormula } from '../../../a1/references';
import { withoutPrefixes } from '../formula';
import type { Cell } from '../sqref';
import { plainText, unescapeText } from '../parts/strings';
import { attr, kid, kids, numberAttr, type Element } from '../parts/xml';
import { cellTypes } from '../univer';
import type { Styles } from './styles';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** Style id of a cell format in the snapshot; format 0 is the workbook's default and has none. */
export const styleId = (format: number): string => `x${format}`;

/** ISO dates ("2022-03-15T00:00:00") occur in strict files; every other producer writes the serial. */
function isoSerial(text: string, date1904: boolean): number | null {
  const time = Date.parse(
    /[Zz]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(time) ? null : time / 86_400_000 + (date1904 ? 24_107 : 25_569);
}

function readValue(element: Element, context: CellContext): ICellData {
  const kind = attr(element, 't') ?? 'n';
  if (kind === 'inlineStr') {
    const inline = kid(element, 'is');
    return inline ? { v: plainText(inline), t: cellTypes.text } : {};
  }
  const text = kid(element, 'v')?.textContent;
  if (text === undefined || text === null) return {};
  if (kind === 's') return { v: context.strings[Number(text)] ?? '', t: cellTypes.text };
  if (kind === 'str') return { v: unescapeText(text), t: cellTypes.text };
  if (kind === 'b') return { v: text.trim() === '1' || text.trim() === 'true' ? 1 : 0, t: cellTypes.boolean };
  if (kind === 'e') return { v: text.trim(), t: cellTypes.text, custom: { error: true } };
  const number = kind === 'd' ? isoSerial(text.trim(), context.date1904) : Number(text);
  if (number === null || !Number.isFinite(number) || text.trim() === '') return {};
  // LibreOffice writes "-0": to Excel that is 0.
  return { v: number === 0 ? 0 : number, t: cellTypes.number };
}

/** The cells that an array formula fills, where it says so. */
function arrayOf(element: Element): string | undefined {
  const formula = kid(element, 'f');
  return attr(formula, 't') === 'array' ? attr(formula, 'ref') : undefined;
}

interface SharedFormula extends Cell {
  readonly formula: string;
}

function readFormula(element: Element, place: Cell, shared: Map<string, SharedFormula>): string | undefined {
  const formula = kid(element, 'f');
  if (!formula) return undefined;
  const kind = attr(formula, 't');
  if (kind === 'dataTable') return undefined;
  const text = formula.textContent ?? '';
  const group = attr(formula, 'si');
  if (kind === 'shared' && group !== undefined) {
    if (text !== '') shared.set(group, { ...place, formula: text });
    const first = shared.get(group);
    if (text === '' && first) {
      return `=${withoutPrefixes(translateFormula(first.formula, place.row - first.row, place.column - first.column))}`;
    }
  }
  return text === '' ? undefined : `=${withoutPrefixes(unescapeText(text))}`;
}

function readCell(
  element: Element,
  place: Cell,
  context: CellContext,
  shared: Map<string, SharedFormula>,
): ICellData {
  const cell = readValue(element, context);
  const f = readFormula(element, place, shared);
  if (f !== undefined) cell.f = f;
  const array = arrayOf(element);
  if (f !== undefined && array !== undefined) cell.custom = { ...cell.custom, array };
  const format = numberAttr(element, 's') ?? 0;
  if (format > 0 && context.styles.formats[format]) cell.s = styleId(format);
  const { looks } = context.styles.formats[format] ?? {};
  if (looks) cell.custom = { ...cell.custom, looks };
  if (context.styles.formats[format]?.quotePrefix && cell.t === cellTypes.text && f === undefined) {
    cell.t = cellTypes.forcedText;
  }
  return cell;
}

export interface PlacedCell extends Cell {
  readonly data: ICellData;
  /** Index into `cellXfs`. */
  readonly format: number;
}

/** What stands where no sheet has a row or column; it stays in the file, untouched. */
export type Beyond = (cells: number) => void;
const unheard: Beyond = () => undefined;

const isPlace = (at: number, most: number): boolean => Number.isInteger(at) && at >= 0 && at < most;

/** The row elements with their zero-based places; a row without `r` follows the one before. */
export function placedRows(
  sheetData: Element | undefined,
  beyond = unheard,
): { row: number; element: Element }[] {
  let next = 0;
  return kids(sheetData, 'row').flatMap((element) => {
    const row = (numberAttr(element, 'r') ?? next + 1) - 1;
    if (!isPlace(row, maxRows)) {
      beyond(kids(element, 'c').length);
      return [];
    }
    next = row + 1;
    return [{ row, element }];
  });
}

/** The cell elements of a row with their places. */
export function placedCells(
  rowElement: Element,
  row: number,
  beyond = unheard,
): { column: number; element: Element }[] {
  let next = 0;
  return kids(rowElement, 'c').flatMap((element) => {
    const address = attr(element, 'r');
    const column = address === undefined ? next : (parseCell(address)?.column ?? -1);
    if (!isPlace(column, maxColumns)) {
      beyond(1);
      return [];
    }
    next = column + 1;
    return [{ column, row, element }];
  });
}

/** Every cell of a sheet in the order of the file. */
export function readCells(
  sheetData: Element | undefined,
  context: CellContext,
  beyond = unheard,
): PlacedCell[] {
  const shared = new Map<string, SharedFormula>();
  const cells = placedRows(sheetData, beyond).flatMap(({ row, element: rowElement }) =>
    placedCells(rowElement, row, beyond).map(({ column, element }) => ({
      row,
      column,
      data: readCell(element, { row, column }, context, shared),
      format: numberAttr(element, 's') ?? 0,
    })),
  );
  markSpilled(cells);
  return cells;
}

/** Says of the values that an array formula beside them fills in that nobody typed them. */
function markSpilled(cells: readonly PlacedCell[]): void {
  const arrays = cells.flatMap(({ data, row, column }) => {
    const area = parseArea(notesOf(data).array ?? '');
    return area && (area.bottom > area.top || area.right > area.left) ? [{ area, row, column }] : [];
  });
  if (arrays.length === 0) return;
  for (const { data, row, column } of cells) {
    if (data.f !== undefined || data.v === undefined) continue;
    const isFilled = arrays.some(
      ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
    if (isFilled) data.custom = { ...data.custom, spilled: data.v };
  }
}
