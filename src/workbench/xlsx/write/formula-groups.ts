/** Shared formulas, on either side: Univer's groups are resolved, the file's are written out before their first cell changes. */
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';

import { translateFormula } from '../../../a1/references';
import type { Cell } from '../sqref';
import { attr, kid, setText, type Element } from '../parts/xml';
import { placedCells, placedRows } from '../read/cells';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Every cell of a Univer matrix with its zero-based place, row by row. */
export function* cellsOf(matrix: Matrix | undefined): Generator<Cell & { readonly cell: ICellData }> {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>)) {
      if (cell) yield { row: Number(row), column: Number(column), cell };
    }
  }
}

/** A function that gives each cell's formula, those that only name their group included. */
export function formulaResolver(
  matrix: Matrix | undefined,
): (cell: ICellData, row: number, column: number) => string | null {
  const first = new Map<string, Cell & { readonly formula: string }>();
  for (const { row, column, cell } of cellsOf(matrix)) {
    if (cell.si && cell.f) first.set(cell.si, { row, column, formula: cell.f });
  }
  return (cell, row, column) => {
    if (cell.f) return cell.f;
    const head = cell.si ? first.get(cell.si) : undefined;
    return head ? translateFormula(head.formula, row - head.row, column - head.column) : null;
  };
}

/** Gives each cell of the file's shared formulas a formula of its own. */
export function expandShared(sheetData: Element): void {
  const first = new Map<string, Cell & { readonly formula: string }>();
  for (const { row, element: rowElement } of placedRows(sheetData)) {
    for (const { column, element } of placedCells(rowElement, row)) {
      const formula = kid(element, 'f');
      const group = attr(formula, 'si');
      if (!formula || attr(formula, 't') !== 'shared' || group === undefined) continue;
      const text = formula.textContent ?? '';
      if (text !== '') first.set(group, { row, column, formula: text });
      const head = first.get(group);
      for (const name of ['t', 'ref', 'si']) formula.removeAttribute(name);
      if (text === '' && head)
        setText(formula, translateFormula(head.formula, row - head.row, column - head.column));
    }
  }
}
