/**
 * What a write changes in Univer's list of formulas. Univer looks through all formulas of the workbook at each write, for the sake
 * of formulas that cells share; a request of ten thousand writes would do so ten thousand times. A write that touches no shared
 * formula changes nothing but its own cells.
 */
import {
  isFormulaId,
  isFormulaString,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import type { CellChanges } from './types';

/** Formulas by row and column; null where one went. */
type Changed = Record<number, Record<number, { f: string } | null>>;

interface Updater {
  updateFormulaData(unitId: string, sheetId: string, cellValue: CellChanges): Changed;
}

export function updateTouchedFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel) as unknown as Updater;
  const univers = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) =>
    ownChanges(injector, unitId, sheetId, cellValue) ?? univers(unitId, sheetId, cellValue);
}

/** The formulas that a write's own cells get and lose; null when one of them shares its formula. */
function ownChanges(
  injector: Injector,
  unitId: string,
  sheetId: string,
  cellValue: CellChanges,
): Changed | null {
  const cells = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId)
    ?.getCellMatrix();
  if (!cells) return null;
  const changed: Changed = {};
  for (const [row, columns] of Object.entries(
    cellValue as Record<string, Record<string, ICellData | null>>,
  )) {
    for (const [column, cell] of Object.entries(columns)) {
      const present = cells.getValue(Number(row), Number(column));
      if (isFormulaId(cell?.si) || isFormulaId(present?.si)) return null;
      if (isFormulaString(cell?.f)) (changed[Number(row)] ??= {})[Number(column)] = { f: String(cell?.f) };
      else if (isFormulaString(present?.f)) (changed[Number(row)] ??= {})[Number(column)] = null;
    }
  }
  return changed;
}
