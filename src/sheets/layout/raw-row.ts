/** One sheet row under a header, read column by column, before it is known what it is. */
import type { Column, ColumnKey, PointCell } from '../../domain/appendix';
import { columnIndex, rowIndex } from '../../a1/place';
import { roleOf } from '../../domain/roles';
import { isTotalWords } from './marks';
import type { Sheet } from './sheet';
import { spreadText } from './sheet';

export interface RawRow {
  readonly row: number;
  /** Text of the code cell and of the name cell, as written. */
  readonly codeText: string;
  readonly nameText: string;
  readonly points: ReadonlyMap<ColumnKey, PointCell>;
  /** True when a point cell holds a score or an error. */
  readonly hasFigures: boolean;
  /** Other columns' words; merged cells spread. */
  readonly texts: ReadonlyMap<ColumnKey, string>;
  /** Indentation of the name in spaces (a step of Excel's counts as some), and whether it is bold. */
  readonly indent: number;
  readonly bold: boolean;
  /** True when a header or blank rows stand between it and the row before: a page break may have cut it. */
  readonly afterBreak: boolean;
}

const figures = new Set(['points', 'percent', 'ranks']);
export const holdsFigures = (column: Column): boolean => figures.has(roleOf(column.role).holds);

/** What stands in a cell of a column, read as points. */
export function pointCell(sheet: Sheet, row: number, column: Pick<Column, 'column'>): PointCell {
  const value = sheet.value(row, column.column);
  const format = sheet.format(row, column.column);
  return {
    row: rowIndex(row),
    column: columnIndex(column.column),
    value,
    formula: sheet.formula(row, column.column),
    format,
    reading: sheet.point(row, column.column),
  };
}

/** So many spaces are as wide as one step of indentation, or as a tab. */
const spacesPerStep = 4;

/** How far a name is set in, by its own spaces and by its cell's format. */
function indentOf(sheet: Sheet, row: number, column: number): number {
  const value = sheet.value(row, column);
  const spaces = typeof value === 'string' ? (/^[ \t\u00a0\u3000]*/u.exec(value)?.[0] ?? '') : '';
  const width = [...spaces].reduce((sum, space) => sum + (space === '\t' ? spacesPerStep : 1), 0);
  return width + sheet.look(row, column).indent * spacesPerStep;
}

/** Reads a row by the table's columns. */
export function readRawRow(
  sheet: Sheet,
  row: number,
  columns: readonly Column[],
  afterBreak: boolean,
): RawRow {
  const points = new Map<ColumnKey, PointCell>();
  const texts = new Map<ColumnKey, string>();
  let [codeText, nameText] = ['', ''];
  let [indent, bold] = [0, false];
  for (const column of columns) {
    if (column.role === 'code') codeText = sheet.text(row, column.column);
    else if (column.role === 'name') {
      nameText = sheet.text(row, column.column);
      indent = indentOf(sheet, row, column.column);
      ({ bold } = sheet.look(row, column.column));
    } else if (holdsFigures(column)) points.set(column.key, pointCell(sheet, row, column));
    else texts.set(column.key, spreadText(sheet, row, column.column));
  }
  const hasFigures = [...points.values()].some(
    ({ reading }) => reading.kind === 'score' || reading.kind === 'error',
  );
  return { row, codeText, nameText, points, hasFigures, texts, indent, bold, afterBreak };
}

/** True when no column with a role holds anything. */
export const isEmptyRow = (raw: RawRow): boolean =>
  raw.codeText === '' &&
  raw.nameText === '' &&
  [...raw.texts.values()].every((text) => text === '') &&
  [...raw.points.values()].every(({ value }) => value === '');

/** So much of a row's words is remembered. */
const longestWords = 200;

/** What a row is called: its name, else what stands in its code cell. */
export const wordsOfRow = ({ nameText, codeText }: Pick<RawRow, 'nameText' | 'codeText'>): string =>
  (nameText === '' ? codeText : nameText).slice(0, longestWords);

/** True for a row that is a total by the words in its code or name cell. */
export const isTotalRow = (raw: Pick<RawRow, 'codeText' | 'nameText'>): boolean =>
  (isTotalWords(raw.codeText) || isTotalWords(raw.nameText)) &&
  (raw.codeText === '' || isTotalWords(raw.codeText) || raw.nameText === '');
