import type { Area, Place } from '../a1/place';
import { ExcelFailure, refusalOf } from './failure';
import type { RefusalReason } from './outcome';
import { run } from './run';

/** What came of it; a hidden or missing sheet is refused rather than shown or made. */
export type SelectOutcome =
  | { readonly status: 'selected' }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly detail: string };

/** A cell, or an area with all bounds inclusive. */
export type Target = Place | Area;

const rangeOf = (sheet: Excel.Worksheet, target: Target): Excel.Range =>
  'top' in target
    ? sheet.getRangeByIndexes(
        target.top,
        target.left,
        target.bottom - target.top + 1,
        target.right - target.left + 1,
      )
    : sheet.getRangeByIndexes(target.row, target.column, 1, 1);

/** Selects a cell or an area on the sheet with this id (or name). Two round trips. */
export const select = async (sheetId: string, target: Target): Promise<SelectOutcome> => {
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure('missing', 'ItemNotFound', 'The sheet is not there.');
      if (sheet.visibility !== Excel.SheetVisibility.visible) {
        throw new ExcelFailure('missing', 'HiddenSheet', 'The sheet is hidden.');
      }
      sheet.activate();
      rangeOf(sheet, target).select();
      await context.sync();
    });
    return { status: 'selected' };
  } catch (error) {
    return refusalOf(error);
  }
};

/** Where the person is now: the sheet and the selected area. */
export interface Selection extends Area {
  readonly sheet: string;
  readonly sheetId: string;
  /** As Excel writes it: "'Phụ lục'!A5:G126". */
  readonly address: string;
}

/**
 * The selected area, for "take the selected range". One round trip.
 * @throws ExcelFailure when something other than one range of cells is selected.
 */
export const selectedArea = async (): Promise<Selection> =>
  await run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('id,name');
    await context.sync();
    return {
      sheet: worksheet.name,
      sheetId: worksheet.id,
      address: range.address,
      top: range.rowIndex as Area['top'],
      left: range.columnIndex as Area['left'],
      bottom: (range.rowIndex + range.rowCount - 1) as Area['bottom'],
      right: (range.columnIndex + range.columnCount - 1) as Area['right'],
    };
  });
