/**
 * Numbers in the grid as Vietnamese Excel shows and takes them: "8,5". Univer formats with a comma once told the locale, but
 * shows General numbers, and expects typed ones, with a point.
 */
import {
  CellValueType,
  ICommandService,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type ICommandInfo,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';

/** As many digits as Excel's General format has room for. */
const GENERAL_DIGITS = 11;

/** "8,5", "1.234,5" and "85,5%" as a person types them. */
const typedNumber = /^\s*-?(\d+|\d{1,3}(\.\d{3})+),\d+(?:\s*%)?\s*$/;

/**
 * A number of a General cell as Vietnamese Excel writes it.
 * @internal A table of numbers; each would need a drawn grid.
 */
export function showGeneral(value: number, digits = GENERAL_DIGITS): string {
  return String(Number(value.toPrecision(digits))).replace('.', ',');
}

/**
 * What a person typed with a decimal comma, in the form with a point; anything else as it was.
 * @internal A table of texts; each would need a drawn grid.
 */
export function readTyped(text: string): string {
  return typedNumber.test(text) ? text.replaceAll('.', '').replace(',', '.').trim() : text;
}

type Cell = Nullable<ICellDataForSheetInterceptor>;

function withComma(cell: Cell, digits: number): Cell {
  return cell && typeof cell.v === 'number' && !Number.isInteger(cell.v)
    ? { ...cell, v: showGeneral(cell.v, digits) }
    : cell;
}

/** Every way to paste begins so; a mutation names the command that it is part of. */
const PASTE = 'sheet.command.paste';

const numberIn = (cell: ICellData): number | null => {
  if (typeof cell.v !== 'string' || !typedNumber.test(cell.v) || cell.v.includes('%')) return null;
  return Number(readTyped(cell.v));
};

/** What is pasted as text and is a number with a comma becomes that number, as when it is typed. */
function readPasted({ id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetRangeValuesMutation.id) return;
  const { cellValue, trigger } = params as ISetRangeValuesMutationParams;
  if (trigger?.startsWith(PASTE) !== true) return;
  for (const cells of Object.values(cellValue ?? {}))
    for (const cell of Object.values(cells as Record<string, Nullable<ICellData>>)) {
      const number = cell ? numberIn(cell) : null;
      if (cell && number !== null) Object.assign(cell, { v: number, t: CellValueType.NUMBER });
    }
}

/** Makes a grid show and take numbers with a decimal comma. The cells themselves keep plain numbers. */
export function setDecimalComma(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  injector.get(ICommandService).beforeCommandExecuted(readPasted);
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After number formats (10), which want a number; before Univer's last (-1). What they leave a number has no format.
    priority: 1,
    handler: (cell, _location, next) => next(withComma(cell, GENERAL_DIGITS)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After number formats (0), before Univer's last (-1).
    priority: -0.5,
    handler: (cell, _location, next) => next(withComma(cell, 15)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before number formats (0), which read what was typed.
    priority: 100,
    handler: (cell, _location, next) =>
      next(cell && typeof cell.v === 'string' ? { ...cell, v: readTyped(cell.v) } : cell),
  });
}
