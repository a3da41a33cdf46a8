/**
 * Univer lists all formulas of the workbook anew whenever it computes, cell by cell. The lists of sheets on which nothing has happened are
 * taken as they are.
 */
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';

import type { TouchedSheets } from './touched-sheets';

/** Formulas by workbook and sheet; what stands in a sheet's list is Univer's own matter. */
type Lists = Record<string, Record<string, object>>;

interface Model {
  getFormulaData(): Lists;
}

export function keepFormulaLists(injector: Injector, touched: TouchedSheets): void {
  const lists = new Map<string, object>();
  touched.listen((sheet) => {
    if (sheet === null) lists.clear();
    else lists.delete(sheet);
  });
  const model = injector.get(FormulaDataModel) as unknown as Model;
  model.getFormulaData = () => {
    const all: Lists = {};
    const books = injector
      .get(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    for (const book of books) {
      const unitId = book.getUnitId();
      const own: Record<string, object> = {};
      all[unitId] = own;
      for (const sheet of book.getSheets()) {
        const sheetId = sheet.getSheetId();
        const key = touched.keyOf(unitId, sheetId);
        const known = lists.get(key);
        if (known) own[sheetId] = known;
        else initSheetFormulaData(all as never, unitId, sheetId, sheet.getCellMatrix());
        lists.set(key, own[sheetId] ?? {});
      }
    }
    return all;
  };
}
