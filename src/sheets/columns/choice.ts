/** The place of new columns as a person chose it for a table: remembered in the workbook, the usual one without a trace. */
import { z } from 'zod';
import { columnName, columnOfName } from '../../a1/address';
import { columnIndex } from '../../a1/place';
import type { Appendix } from '../../domain/appendix';
import { readPart, withSetting } from '../binding';
import type { BindingRecord } from '../binding';
import type { Grid, WorkbookReading } from '../grid';
import { columnOfWords, placeProblem, rightOfTable, wordsOfColumn } from './place';
import type { ColumnPlace } from './place';
import { insertionMap, mapAddress } from './shift';
import type { ColumnMap } from './shift';

/** A place in words that stay true when columns move: a column by its key, or by its letters where it has none. */
export type AskedPlace =
  { readonly kind: 'right' } | { readonly kind: 'after' | 'from'; readonly column: string };

/** The words of a place. */
export const askedPlace = (appendix: Appendix, place: ColumnPlace): AskedPlace =>
  place.kind === 'right' ? place : { kind: place.kind, column: wordsOfColumn(appendix, place.column) };

/** The place that words mean in the table as it stands; right of it when they mean none. */
export const placeAsked = (appendix: Appendix, asked: AskedPlace): ColumnPlace => {
  const column = asked.kind === 'right' ? null : columnOfWords(appendix, asked.column);
  return asked.kind === 'right' || column === null ? rightOfTable : { kind: asked.kind, column };
};

const choiceSchema = z.object({ kind: z.literal('after'), column: z.string() });

const keyOf = (id: string): string => `columns:${id}`;

/** The place kept for a table, as it stands now; right of the table when none is kept or it can no longer be served. */
export const keptPlace = (
  reading: Pick<WorkbookReading, 'part'>,
  appendix: Appendix,
  grid: Grid,
): ColumnPlace => {
  const kept = choiceSchema.safeParse(readPart(reading.part).record.settings[keyOf(appendix.id)]);
  const column = kept.success ? columnOfWords(appendix, kept.data.column) : null;
  if (column === null) return rightOfTable;
  const place: ColumnPlace = { kind: 'after', column };
  return placeProblem(appendix, grid, place) === null ? place : rightOfTable;
};

/** The record with the place; free columns are taken once and leave none to remember. The same record when nothing changes. */
export const withPlace = (record: BindingRecord, appendix: Appendix, place: ColumnPlace): BindingRecord => {
  const key = keyOf(appendix.id);
  const next =
    place.kind === 'after' ? { kind: 'after', column: wordsOfColumn(appendix, place.column) } : undefined;
  return JSON.stringify(record.settings[key]) === JSON.stringify(next)
    ? record
    : withSetting(record, key, next);
};

const movedLetters = (letters: string, map: ColumnMap): string => {
  const column = columnOfName(letters);
  return column === null || map(column) === column ? letters : columnName(map(column));
};

/** The record after columns were inserted on a sheet: what a person said of columns by their letters moves with them. */
export const withInsertedColumns = (
  record: BindingRecord,
  sheet: string,
  at: number,
  count: number,
): BindingRecord => {
  const corrections = record.corrections.map((correction) =>
    correction.sheet === sheet ? movedCorrection(correction, at, count) : correction,
  );
  return JSON.stringify(corrections) === JSON.stringify(record.corrections)
    ? record
    : { ...record, corrections };
};

type Correction = BindingRecord['corrections'][number];

const movedCorrection = (correction: Correction, at: number, count: number): Correction => {
  const { area, columns, ignored } = correction;
  const inserted = insertionMap(at, count);
  const map = (letters: string): string => movedLetters(letters, inserted);
  return {
    ...correction,
    ...(area === undefined ? {} : { area: mapAddress(area, inserted) }),
    ...(columns ? { columns: columns.map((each) => ({ ...each, column: map(each.column) })) } : {}),
    ...(ignored ? { ignored: ignored.map(map) } : {}),
  };
};

/** The column that a selection on the sheet means: its first. */
export const placeOfSelection = (appendix: Appendix, column: number): ColumnPlace => {
  const own = columnIndex(column);
  return column > appendix.area.right ? { kind: 'from', column: own } : { kind: 'after', column: own };
};
