/** Values, formulas, texts and number formats of a range: reading and writing tables of cells. */
import { numfmt } from '@univerjs/core';

import { isFormula } from '../../../a1/well-formed';
import { isErrorText, type CellScalar } from '../../cell-content';
import { notesOf } from '../../cell-notes';
import { wrongCall } from '../../custom-functions/arity';
import type { CustomFunction } from '../../custom-functions/metadata';
import { CellReader } from '../../engine/cells';
import { forEngine, tablesOf } from '../../engine/table-formulas';
import { typed } from '../../engine/typed';
import { changeCells, type CellChanges } from '../../engine/write';
import type { Place, PlacedTable } from '../../tables/structured';
import { sheetOf, within } from '../area';
import { AreaRef } from '../area-ref';
import type { HostContext } from '../context';
import { invalidArgument, rangeExceedsLimit } from '../errors';
import { assertAllowed, assertEditable } from '../guard';
import type { Scalar } from '../object';
import { categoryOf } from '../number-format-category';
import { fromR1C1, toR1C1 } from '../r1c1';
import { textOf } from '../text';

/** Cells that one answer may hold; a whole column is "unbounded" and its tables are null, as in Excel. */
const MOST_CELLS = 5_000_000;
/** Letters that a cell's text, and a formula, may have. */
const MOST_LETTERS = 32_767;
const LONGEST_FORMULA = 8_192;

type At = (reader: CellReader, row: number, column: number) => unknown;

function table(area: AreaRef, context: HostContext, at: At): unknown[][] | null {
  const sheet = sheetOf(context.engine, area);
  if (area.isEntireColumn || area.isEntireRow) return null;
  if (area.rows * area.columns > MOST_CELLS) throw rangeExceedsLimit();
  const reader = new CellReader(context.engine, sheet);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(reader, area.top + row, area.left + column)),
  );
}

/** A given table, stretched when it is a single value; null leaves a cell as it is. */
function givenTable(area: AreaRef, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(WRONG_SIZE);
  return rows as unknown[][];
}

const WRONG_SIZE =
  'The number of rows or columns in the input array doesn’t match the size or dimensions of the range.';

/** Whole rows and columns end, for writing, where the sheet does. */
function bounded(area: AreaRef, context: HostContext): AreaRef {
  if (!area.isEntireColumn && !area.isEntireRow) return area;
  const part = within(area, sheetOf(context.engine, area));
  if (!part) throw invalidArgument();
  return new AreaRef(area.sheetId, part.top, part.left, part.bottom, part.right);
}

type Spell = (text: string, place: { readonly row: number; readonly column: number }) => string;
const asGiven: Spell = (text) => text;

async function setContent(
  target: AreaRef,
  value: unknown,
  context: HostContext,
  spell: Spell = asGiven,
): Promise<void> {
  const area = bounded(target, context);
  const sheet = sheetOf(context.engine, area);
  assertEditable(context.engine, area.sheetId, area);
  const reader = new CellReader(context.engine, sheet);
  const tables = tablesOf(context.engine);
  const { definitions } = context.engine.functions.calls;
  const changes: CellChanges = {};
  givenTable(area, value).forEach((row, r) =>
    row.forEach((item, c) => {
      if (item === null || item === undefined) return;
      if (!isScalar(item) || (typeof item === 'string' && item.length > MOST_LETTERS))
        throw invalidArgument();
      const [at, column] = [area.top + r, area.left + c];
      const format = reader.format(at, column);
      const content =
        typeof item === 'string' && item.startsWith('=') ? spell(item, { row: at, column }) : item;
      const { cell, format: given } = typed(content, format);
      assertFormula(cell.f, definitions);
      assertTables(cell.f, tables, { sheetId: area.sheetId, row: at, column });
      const style = given !== undefined && format === 'General' ? { s: { n: { pattern: given } } } : {};
      (changes[at] ??= {})[column] = { ...cell, ...style };
    }),
  );
  await changeCells(context.engine, sheet, changes);
}

/** What is no formula, too long a one, or gives a custom function too few arguments or too many, is refused. */
function assertFormula(
  formula: string | null | undefined | void,
  definitions: readonly CustomFunction[],
): void {
  if (!formula) return;
  if (formula.length > LONGEST_FORMULA || !isFormula(formula)) throw invalidArgument();
  if (wrongCall(formula, definitions)) throw invalidArgument();
}

/** A formula that names a table or column that is not there is refused, as Excel refuses to take it. */
function assertTables(
  formula: string | null | undefined | void,
  tables: readonly PlacedTable[],
  place: Place,
): void {
  if (formula && forEngine(formula, tables, place) === null) throw invalidArgument();
}

async function setFormat(target: AreaRef, value: unknown, context: HostContext): Promise<void> {
  const area = bounded(target, context);
  assertAllowed(context.engine, area.sheetId, 'allowFormatCells');
  const changes: CellChanges = {};
  // A table of one pattern is for all cells, as Microsoft's own samples give it.
  const [only] = Array.isArray(value) && value.length === 1 ? (value as unknown[][]) : [];
  const given = Array.isArray(only) && only.length === 1 ? only[0] : value;
  givenTable(area, given).forEach((row, r) =>
    row.forEach((pattern, c) => {
      if (pattern === null || pattern === undefined) return;
      if (typeof pattern !== 'string' || !numfmt.isValidFormat(pattern)) throw invalidArgument();
      (changes[area.top + r] ??= {})[area.left + c] = { s: { n: { pattern: pattern || 'General' } } };
    }),
  );
  await changeCells(context.engine, sheetOf(context.engine, area), changes);
}

const isScalar = (value: unknown): value is CellScalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export function typeOf(value: CellScalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return isErrorText(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** Whether files say of the cells that an array formula fills them; null where they differ. */
function savedAsArray(area: AreaRef, context: HostContext): boolean | null {
  const cells = table(area, context, ({ sheet }, row, column) => {
    const { array, spilled } = notesOf(sheet.getCellRaw(row, column));
    return array !== undefined || spilled !== undefined;
  });
  const [first, ...others] = new Set(cells?.flat() ?? [false]);
  return others.length === 0 ? first === true : null;
}

const formulas: Scalar<AreaRef> = {
  get: (area, context) => table(area, context, (reader, r, c) => reader.formula(r, c)),
  set: async (area, value, context) => await setContent(area, value, context),
};

const formulasR1C1: Scalar<AreaRef> = {
  get: (area, context) =>
    table(area, context, (reader, row, column) => {
      const formula = reader.formula(row, column);
      return reader.isFormula(row, column) ? toR1C1(String(formula), { row, column }) : formula;
    }),
  set: async (area, value, context) => await setContent(area, value, context, fromR1C1),
};

const formats: Scalar<AreaRef> = {
  get: (area, context) => table(area, context, (reader, r, c) => reader.format(r, c)),
  set: setFormat,
};

export const cellValues: Scalar<AreaRef> = {
  get: (area, context) => table(area, context, (reader, r, c) => reader.value(r, c)),
  set: async (area, value, context) => await setContent(area, value, context),
};

export const cellTypes: Scalar<AreaRef> = {
  get: (area, context) => table(area, context, (reader, r, c) => typeOf(reader.value(r, c))),
};

export const rangeValues: Readonly<Record<string, Scalar<AreaRef>>> = {
  values: cellValues,
  formulas,
  formulasLocal: formulas,
  formulasR1C1,
  numberFormat: formats,
  numberFormatLocal: formats,
  text: {
    get: (area, context) =>
      table(area, context, (reader, r, c) =>
        textOf(reader.value(r, c), reader.format(r, c), context.engine.locale),
      ),
  },
  valueTypes: cellTypes,
  numberFormatCategories: {
    get: (area, context) => table(area, context, (reader, r, c) => categoryOf(reader.format(r, c))),
  },
  savedAsArray: { get: savedAsArray },
};
