/** Filling cells from those beside them: copies, formulas moved along, and series that go on. */
import type { ICellData } from '@univerjs/core';

import type { Rect } from '../../a1/place';
import { translateFormula } from '../../a1/references';
import type { CellScalar } from '../cell-content';
import { CellReader } from '../engine/cells';
import { typed } from '../engine/typed';
import { changeCells, type CellChanges } from '../engine/write';
import { contains, sheetOf } from './area';
import type { AreaRef } from './area-ref';
import { isAbsent, oneOf } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, notImplemented } from './errors';
import { modulo, seriesOn, type SeriesKind } from './fill-series';
import { assertEditable } from './guard';

const kinds = [
  'FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays', 'FillWeekdays', 'FillMonths',
  'FillYears', 'LinearTrend', 'GrowthTrend', 'FlashFill',
] as const; // prettier-ignore
type FillKind = (typeof kinds)[number];

/** A run of cells to fill: the source's cells in its line, and how far the target goes before and after them. */
interface Run {
  readonly from: readonly (readonly [row: number, column: number])[];
  readonly to: readonly (readonly [row: number, column: number])[];
  /** Place of the first target cell against the first source cell. */
  readonly start: number;
}

const steps = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The lines along which the target goes on from the source; InvalidArgument where it leaves it in both ways. */
function runsOf(source: Rect, target: Rect): readonly Run[] {
  const down = target.top < source.top || target.bottom > source.bottom;
  const across = target.left < source.left || target.right > source.right;
  if (!contains(target, source) || (down && across)) throw invalidArgument();
  if (across)
    return steps(source.top, source.bottom).map((row) => ({
      from: steps(source.left, source.right).map((column) => [row, column] as const),
      to: steps(target.left, target.right).map((column) => [row, column] as const),
      start: target.left - source.left,
    }));
  return steps(source.left, source.right).map((column) => ({
    from: steps(source.top, source.bottom).map((row) => [row, column] as const),
    to: steps(target.top, target.bottom).map((row) => [row, column] as const),
    start: target.top - source.top,
  }));
}

const seriesKind: Readonly<Partial<Record<FillKind, SeriesKind>>> = {
  FillSeries: 'series',
  FillDays: 'days',
  FillWeekdays: 'weekdays',
  FillMonths: 'months',
  FillYears: 'years',
  LinearTrend: 'linear',
  GrowthTrend: 'growth',
};

/** What a run's cells become. */
function fillRun(run: Run, kind: FillKind, reader: CellReader, changes: CellChanges): void {
  const formulas = run.from.map(([row, column]) => reader.isFormula(row, column));
  const values = run.from.map(([row, column]) => reader.value(row, column));
  const formats = run.from.map(([row, column]) => reader.format(row, column));
  const next =
    kind === 'FillCopy' || kind === 'FillFormats' || formulas.some(Boolean)
      ? null
      : seriesOn(values, formats, seriesKind[kind] ?? 'usual');
  run.to.forEach(([row, column], index) => {
    const place = index + run.start;
    if (place >= 0 && place < run.from.length) return;
    const [fromRow = 0, fromColumn = 0] = run.from[modulo(place, run.from.length)] ?? [];
    const cell = reader.raw(fromRow, fromColumn) ?? {};
    const style: ICellData = { s: cell.s ?? null };
    const content = (): ICellData => {
      if (formulas[modulo(place, run.from.length)]) {
        const formula = String(reader.formula(fromRow, fromColumn));
        return typed(translateFormula(formula, row - fromRow, column - fromColumn), 'General').cell;
      }
      const value: CellScalar = next ? next(place) : reader.value(fromRow, fromColumn);
      return next && typeof value !== 'string' ? typed(value, 'General').cell : copyOf(cell, value);
    };
    const parts =
      kind === 'FillFormats' ? style : kind === 'FillValues' ? content() : { ...content(), ...style };
    (changes[row] ??= {})[column] = parts;
  });
}

/** A value that is copied stays what it is: a text that looks like a number stays text. */
const copyOf = (cell: ICellData, value: CellScalar): ICellData =>
  typeof value === 'string' && value !== ''
    ? { v: value, t: cell.t ?? 1, f: null, si: null, p: null }
    : typed(value, 'General').cell;

/** Fills the target, which holds the source, as Excel's AutoFill does. */
export async function autoFill(
  source: AreaRef,
  target: AreaRef,
  type: unknown,
  context: HostContext,
): Promise<void> {
  const kind = isAbsent(type) ? 'FillDefault' : oneOf(type, kinds);
  if (kind === 'FlashFill') throw notImplemented('flash fill');
  if (source.sheetId !== target.sheetId) throw invalidArgument();
  const sheet = sheetOf(context.engine, source);
  const runs = runsOf(source, target);
  assertEditable(context.engine, target.sheetId, target);
  const reader = new CellReader(context.engine, sheet);
  const changes: CellChanges = {};
  for (const run of runs) fillRun(run, kind, reader, changes);
  await changeCells(context.engine, sheet, changes);
}
