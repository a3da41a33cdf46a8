/** Cells as Excel's API shows them, read from Univer's. */
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import { inputOf, patternOf, scalarOf, type CellScalar } from '../cell-content';
import type { Engine } from './types';

/** Reads the cells of one sheet. */
export class CellReader {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly engine: Engine,
    readonly sheet: Worksheet,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellMatrix().getValue(row, column);
  }

  value(row: number, column: number): CellScalar {
    return scalarOf(this.raw(row, column) ?? this.spilled(row, column));
  }

  /** What a cell shows beside its own looks: its content, or what an array formula has filled it with. */
  shown(row: number, column: number): Nullable<ICellData> {
    const [own, filled] = [this.raw(row, column), this.spilled(row, column)];
    return filled && (own?.v ?? null) === null ? { ...own, v: filled.v ?? null, t: filled.t ?? null } : own;
  }

  /** The formula with its "=", or the value. */
  formula(row: number, column: number): CellScalar {
    const cell = this.raw(row, column);
    if (!cell?.f && !cell?.si) return inputOf(cell, null);
    const sheetId = this.sheet.getSheetId();
    return inputOf(cell, this.formulas.getFormulaStringByCell(row, column, sheetId, this.engine.unitId));
  }

  isFormula(row: number, column: number): boolean {
    const cell = this.raw(row, column);
    return Boolean(cell?.f ?? cell?.si);
  }

  /** The number format's pattern, "General" when there is none. */
  format(row: number, column: number): string {
    const cell = this.raw(row, column);
    const own = cell ? this.engine.workbook.getStyles().getStyleByCell(cell) : null;
    return patternOf([own, this.sheet.getRowStyle(row), this.sheet.getColumnStyle(column)]);
  }

  /** The cell a spilled array formula shows here. */
  private spilled(row: number, column: number): Nullable<ICellData> {
    const all = this.formulas.getArrayFormulaCellData();
    return all[this.engine.unitId]?.[this.sheet.getSheetId()]?.[row]?.[column];
  }
}
