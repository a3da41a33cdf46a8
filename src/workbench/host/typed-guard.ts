/** What a person who works in the grid may not do, as an add-in may not: by what each change of Univer's touches. */
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { columnIndex, rowIndex } from '../../a1/place';
import type { Rect } from '../../a1/place';
import { wrongCall, type WrongCall } from '../custom-functions/arity';
import type { Engine } from '../engine/types';
import { assertAllowed, assertEditable, protectionOf } from './guard';

/** Where Univer says that a cell's editor opens. */
const EDITOR = 'sheet.operation.set-cell-edit-visible';
const VALUES = 'sheet.mutation.set-range-values';

/** What each change of a sheet's form must have been allowed; 'none' is never. */
const FORM: Readonly<Record<string, string>> = {
  'sheet.mutation.insert-row': 'allowInsertRows',
  'sheet.mutation.insert-col': 'allowInsertColumns',
  'sheet.mutation.remove-rows': 'allowDeleteRows',
  'sheet.mutation.remove-col': 'allowDeleteColumns',
  'sheet.mutation.move-rows': 'none',
  'sheet.mutation.move-columns': 'none',
  'sheet.mutation.move-range': 'none',
  'sheet.mutation.reorder-range': 'allowSort',
  'sheet.mutation.add-worksheet-merge': 'none',
  'sheet.mutation.remove-worksheet-merge': 'none',
};

interface Change {
  readonly subUnitId?: string;
  readonly visible?: boolean;
  /** By row and column. */
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const cellAt = (row: number, column: number): Rect => ({
  top: rowIndex(row),
  left: columnIndex(column),
  bottom: rowIndex(row),
  right: columnIndex(column),
});

function assertCells(engine: Engine, sheetId: string, { cellValue = {} }: Change): void {
  for (const [row, cells] of Object.entries(cellValue))
    for (const column of Object.keys(cells))
      assertEditable(engine, sheetId, cellAt(Number(row), Number(column)));
}

/** Fails for a formula that gives a custom function too few arguments, or too many. */
function assertCalls({ functions }: Engine, { cellValue = {} }: Change): void {
  for (const cells of Object.values(cellValue))
    for (const cell of Object.values(cells)) {
      const { f } = (cell ?? {}) as { readonly f?: unknown };
      const wrong = typeof f === 'string' ? wrongCall(f, functions.calls.definitions) : null;
      if (wrong) throw new WrongCallTyped(wrong);
    }
}

/** What a person typed is not taken, and why. */
class WrongCallTyped extends Error {
  constructor(readonly call: WrongCall) {
    super(`${call.name}: ${call.given} arguments`);
    this.name = 'WrongCallTyped';
  }
}

function assertCommand(engine: Engine, { id, params }: Readonly<ICommandInfo>, selected: () => Rect): void {
  const change = (params ?? {}) as Change;
  if (id === VALUES) assertCalls(engine, change);
  const sheetId = change.subUnitId ?? engine.workbook.getActiveSheet().getSheetId();
  if (!protectionOf(engine, sheetId).protected) return;
  const form = FORM[id];
  if (form !== undefined) assertAllowed(engine, sheetId, form);
  if (id === VALUES) assertCells(engine, sheetId, change);
  if (id === EDITOR && change.visible === true) assertEditable(engine, sheetId, selected());
}

export interface TypedGuardOptions {
  /** True while the host itself writes: it has asked already. */
  readonly isHost: () => boolean;
  /** The cell that would be edited. */
  readonly selected: () => Rect;
  /** Called when something was refused because its sheet is protected. */
  readonly refused: () => void;
  /** Called when a formula was refused. */
  readonly wrong: (call: WrongCall) => void;
}

/** Refuses what a person may not do on a protected sheet, and formulas that Excel does not take. */
export function guardTyping(engine: Engine, { isHost, selected, refused, wrong }: TypedGuardOptions): void {
  const commands = engine.injector.get(ICommandService);
  commands.beforeCommandExecuted((command, options?: IExecutionOptions) => {
    if (isHost() || options?.fromFormula === true) return;
    try {
      assertCommand(engine, command, selected);
    } catch (error) {
      if (error instanceof WrongCallTyped) wrong(error.call);
      else refused();
      // Univer's own way to say that a command is not to run.
      throw new CustomCommandExecutionError('What was typed is not taken.');
    }
  });
}
