/** Univer asks every row of every sheet, up to a million, whether it is hidden, before each computation. Those that are, say so. */
import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IRowData,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IUnitRowData } from '@univerjs/engine-formula';

export function askHiddenRows(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(FormulaDataModel).getHiddenRowsFiltered = () => {
    const hidden: IUnitRowData = {};
    for (const workbook of units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const sheets = workbook.getSheets().map((sheet) => {
        const all = Object.entries(sheet.getRowManager().getRowData() as Record<string, IRowData | null>);
        const rows = all.filter(([, row]) => row?.hd);
        return [sheet.getSheetId(), Object.fromEntries(rows.map(([row]) => [row, { hd: 1 }]))];
      });
      hidden[workbook.getUnitId()] = Object.fromEntries(sheets) as IUnitRowData[string];
    }
    return hidden;
  };
}
