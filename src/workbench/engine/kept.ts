/**
 * Formulas that the engine cannot compute: structured references, other workbooks, cubes, functions it lacks, arrays over
 * several cells. Such a cell keeps the value that the file has for it, and what refers to it is computed from that value. To
 * Univer the formula is a call of a function of ours that holds it as text and answers with the value the cell has.
 */
import {
  CellValueType,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  BaseFunction,
  IFunctionService,
  NullValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from '@univerjs/engine-formula';

import { isFetching } from '../../a1/outside';
import type { LeftOut } from '../book';
import { hasResult, isErrorText } from '../cell-content';
import { notesOf } from '../cell-notes';
import type { CustomFunction } from '../custom-functions/metadata';
import { isBeyond, isLargeArray, isTooDeep, namesMet, type IsKnown, type NamesMet } from './beyond';
import { keeper, keepText, plainFormula, tableFunction } from './kept-text';

/** Answers with the value noted of its own cell. (Univer takes a cell's value away when its formula is moved.) */
class KeptValue extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly books: IUniverInstanceService) {
    super(keeper);
  }

  override calculate(): BaseValueObject {
    const { unitId, subUnitId, row, column } = this;
    const workbook = this.books.getUnit<Workbook>(unitId ?? '', UniverInstanceType.UNIVER_SHEET);
    const cell = workbook?.getSheetBySheetId(subUnitId ?? '')?.getCellRaw(row, column);
    const { kept } = notesOf(cell);
    if (kept === undefined) return NullValueObject.create();
    if (typeof kept === 'string' && !isErrorText(kept)) return StringValueObject.create(kept);
    return ValueObjectFactory.create(kept);
  }
}

/** Teaches the engine to keep values. */
export const keepValues = (injector: Injector): void =>
  injector.get(IFunctionService).registerExecutors(new KeptValue(injector.get(IUniverInstanceService)));

const known: ReadonlySet<string> = ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;

/** LET and LAMBDA are no functions to Univer but syntax; formulas of tables it computes with ours. */
const isBuiltIn: IsKnown = (name) =>
  (known.has(name) && !isFetching(name)) || name === 'LET' || name === 'LAMBDA' || name === tableFunction;

/** One that goes too deep is kept even without a value: to compute it would end the engine. */
const isKept = (cell: ICellData & { readonly f: string }, names: NamesMet, isKnown: IsKnown): boolean =>
  hasResult(cell) ? isLargeArray(cell) || isBeyond(cell.f, names, isKnown) : isTooDeep(cell.f, names);

/**
 * Makes calls of all formulas of a workbook that the engine cannot compute and the file has a value for, in the snapshot's
 * own place, but for those with functions that an add-in brings. Tells how many there are on each sheet.
 */
export function keepFormulas(
  snapshot: IWorkbookData,
  functions: readonly CustomFunction[] = [],
): readonly LeftOut[] {
  const own = new Set(functions.map(({ name }) => name));
  const isKnown: IsKnown = (name) => own.has(name) || isBuiltIn(name);
  const names = namesMet(snapshot, isKnown);
  return snapshot.sheetOrder.flatMap((id): LeftOut[] => {
    const sheet = snapshot.sheets[id];
    let count = 0;
    for (const cells of Object.values(sheet?.cellData ?? {})) {
      for (const cell of Object.values((cells ?? {}) as Record<string, ICellData | null>)) {
        if (!cell?.f || !isKept({ ...cell, f: cell.f }, names, isKnown)) continue;
        cell.f = keepText(plainFormula(cell.f));
        const kept = cell.t === CellValueType.BOOLEAN ? cell.v === 1 || cell.v === true : cell.v;
        if (hasResult(cell)) cell.custom = { ...cell.custom, kept };
        count += 1;
      }
    }
    return count > 0 ? [{ kind: 'formulas', where: sheet?.name ?? '', count }] : [];
  });
}

/** Gives a snapshot its formulas back, in its place. */
export function releaseFormulas(snapshot: IWorkbookData): void {
  for (const sheet of Object.values(snapshot.sheets)) {
    for (const cells of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values((cells ?? {}) as Record<string, ICellData | null>))
        if (cell?.f) cell.f = plainFormula(cell.f);
    }
  }
}
