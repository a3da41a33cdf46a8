/** Excel's event of formulas that changed: what a write is about to do to them, and what it did. */
import type { ICellData, Nullable } from '@univerjs/core';

import { cellAddress } from '../../a1/address';
import { CellReader } from '../engine/cells';
import { plainFormula } from '../engine/kept-text';
import type { Engine } from '../engine/types';

/** The cells of a write, as Univer's mutation has them. */
export type WrittenCells =
  Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> | undefined;

/** Writes of more cells than this are not looked through. */
const MOST_CELLS = 10_000;

export interface FormulaChange {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** A cell's own formula: the engine's list of formulas may not have it yet. */
function contentOf(reader: CellReader, row: number, column: number): string {
  const formula = reader.raw(row, column)?.f;
  return formula ? plainFormula(formula) : String(reader.formula(row, column));
}

function placesIn(cells: WrittenCells): readonly (readonly [row: number, column: number])[] {
  return Object.entries(cells ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns)
      .filter(([, cell]) => !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined)
      .map(([column]) => [Number(row), Number(column)] as const),
  );
}

/**
 * What cells held before the write that is going on. Univer writes a formula twice, first for the sake of its own list: what a
 * cell held before the first time is kept until the second is done.
 */
export class FormulasBefore {
  private readonly known = new Map<string, string>();

  remember(engine: Engine, sheetId: string, cells: WrittenCells): void {
    const sheet = engine.sheet(sheetId);
    const places = placesIn(cells);
    if (!sheet || places.length > MOST_CELLS) return;
    const reader = new CellReader(engine, sheet);
    for (const [row, column] of places) {
      const key = `${sheetId}|${row}|${column}`;
      if (!this.known.has(key)) this.known.set(key, contentOf(reader, row, column));
    }
  }

  /** The cells whose formula is another one than before; a value that another value replaced is none. */
  changed(engine: Engine, sheetId: string, cells: WrittenCells): readonly FormulaChange[] {
    const sheet = engine.sheet(sheetId);
    if (!sheet || this.known.size === 0) return [];
    const reader = new CellReader(engine, sheet);
    return placesIn(cells).flatMap(([row, column]): FormulaChange[] => {
      const key = `${sheetId}|${row}|${column}`;
      const before = this.known.get(key);
      this.known.delete(key);
      const now = contentOf(reader, row, column);
      const isFormula = before?.startsWith('=') || reader.isFormula(row, column);
      if (before === undefined || !isFormula || now === before) return [];
      return [{ cellAddress: cellAddress({ row, column }), previousFormula: before }];
    });
  }
}
