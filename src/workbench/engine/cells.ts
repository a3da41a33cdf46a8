/** Cells as Excel's API shows them, read from Univer's. */
import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import { plainFormula } from './kept-text';
import type { Engine } from './types';

/** What a cell holds: blank is ""; an error is its text, "#REF!". */
export type CellScalar = string | number | boolean;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

export const isErrorText = (value: unknown): boolean => typeof value === 'string' && ERROR.test(value);

/** Reads the cells of one sheet. */
export class CellReader {
  private readonly formulas: FormulaDataModel;
  private readonly patterns = new Map<unknown, string>();

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

  /** The formula with its "=", or the value. */
  formula(row: number, column: number): CellScalar {
    const cell = this.raw(row, column);
    if (cell?.f || cell?.si) {
      const formula = this.formulas.getFormulaStringByCell(
        row,
        column,
        this.sheet.getSheetId(),
        this.engine.unitId,
      );
      if (formula) return plainFormula(formula);
    }
    const value = scalarOf(cell);
    return typeof value === 'string' && cell?.t === CellValueType.FORCE_STRING ? `'${value}` : value;
  }

  isFormula(row: number, column: number): boolean {
    const cell = this.raw(row, column);
    return Boolean(cell?.f ?? cell?.si);
  }

  /** The number format's pattern, "General" when there is none. */
  format(row: number, column: number): string {
    const cell = this.raw(row, column);
    const style = cell?.s ?? (this.hasStyledLine(row, column) ? undefined : null);
    const known = this.patterns.get(style);
    if (known !== undefined) return known;
    const { n } = this.sheet.getComposedCellStyleByCellData(row, column, cell);
    const pattern = n?.pattern || 'General';
    if (style !== undefined) this.patterns.set(style, pattern);
    return pattern;
  }

  /** True when a cell without a style of its own takes one from its row or column. */
  private hasStyledLine(row: number, column: number): boolean {
    return this.sheet.getRowStyle(row) != null || this.sheet.getColumnStyle(column) != null;
  }

  /** The cell a spilled array formula shows here. */
  private spilled(row: number, column: number): Nullable<ICellData> {
    const all = this.formulas.getArrayFormulaCellData();
    return all[this.engine.unitId]?.[this.sheet.getSheetId()]?.[row]?.[column];
  }
}

function scalarOf(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    const stream = p?.body?.dataStream;
    return stream === undefined ? '' : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}
