/** Excel's event of formulas that changed: what a write is about to do to them, and what it did. */
import type { ICellData, Nullable } from '@univerjs/core';

import { cellAddress } from '../../a1/address';
import { CellReader } from '../engine/cells';
import { plainFormula } from '../engine/kept-text';
import type { Engine } from '../engine/types';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Writes of more cells than this are not looked through. */
const MOST_CELLS = 10_000;

export interface FormulaChange {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

interface Before {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell's own formula: the engine's list of formulas may not have it yet. */
function contentOf(reader: CellReader, row: number, column: number): string {
  const formula = reader.raw(row, column)?.f;
  return formula ? plainFormula(formula) : String(reader.formula(row, column));
}

/** The contents, as formulas tell them, of the cells that a write touches. */
export function formulasBefore(engine: Engine, sheetId: string, cells: Cells | undefined): readonly Before[] {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return [];
  const reader = new CellReader(engine, sheet);
  const found: Before[] = [];
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      const isContent = !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined;
      if (!isContent) continue;
      if (found.length >= MOST_CELLS) return [];
      const place = { row: Number(row), column: Number(column) };
      found.push({ ...place, formula: contentOf(reader, place.row, place.column) });
    }
  }
  return found;
}

/** The cells whose formula is another one than before; a value that another value replaced is none. */
export function changedFormulas(
  engine: Engine,
  sheetId: string,
  before: readonly Before[],
): readonly FormulaChange[] {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return [];
  const reader = new CellReader(engine, sheet);
  return before.flatMap(({ row, column, formula }): FormulaChange[] => {
    const now = contentOf(reader, row, column);
    const isFormula = formula.startsWith('=') || reader.isFormula(row, column);
    return isFormula && now !== formula
      ? [{ cellAddress: cellAddress({ row, column }), previousFormula: formula }]
      : [];
  });
}
