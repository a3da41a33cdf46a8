/** What a cell of Univer's holds and how it looks, as Excel's API says it: the same in an open workbook and in one only read. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';

import { plainFormula } from './engine/kept-text';
import { cellTypes } from './xlsx/univer';

/** What a cell holds: blank is ""; an error is its text, "#REF!". */
export type CellScalar = string | number | boolean;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

export const isErrorText = (value: unknown): boolean => typeof value === 'string' && ERROR.test(value);

/** True for a cell that holds more than a look. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell?.f != null || cell?.si != null || cell?.p != null || (cell?.v != null && cell.v !== '');

/** True for a formula's cell that has a value at all, be it 0 or ''. */
export const hasResult = (cell: Nullable<ICellData>): boolean => cell?.v !== undefined && cell.v !== null;

/** A cell's value. */
export function scalarOf(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    const stream = p?.body?.dataStream;
    return stream === undefined ? '' : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  if (t === cellTypes.boolean) return v === 1 || v === true || v === 'TRUE';
  if (t === cellTypes.number) return Number(v);
  if (t === cellTypes.text || t === cellTypes.forcedText) return String(v);
  return v;
}

/** What `formulas` says of a cell: its formula with the "=", where it has one; else its value. Excel does not tell an apostrophe. */
export const inputOf = (cell: Nullable<ICellData>, formula: Nullable<string>): CellScalar =>
  formula ? plainFormula(formula) : scalarOf(cell);

/** The styles that a cell takes its looks from, the one that counts most first: its own, its row's, its column's. */
export type StyleLayers = readonly Nullable<IStyleData>[];

/** One facet of a look, from the first layer that says something of it. */
export const facetOf = <K extends keyof IStyleData>(
  layers: StyleLayers,
  facet: K,
): IStyleData[K] | undefined => layers.find((style) => style?.[facet] !== undefined)?.[facet];

/** The number format's pattern, "General" when there is none. */
export const patternOf = (layers: StyleLayers): string => facetOf(layers, 'n')?.pattern || 'General';
