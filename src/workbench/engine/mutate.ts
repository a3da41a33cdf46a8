/** Univer's mutations run directly, where no command of its own fits. */
import { ICommandService, IUndoRedoService, type IMutationInfo } from '@univerjs/core';

import type { Engine } from './types';

/** Runs mutations and lets the grid's user take them back with one Ctrl+Z, and bring them back with Ctrl+Y (`again`). */
export function mutate(
  engine: Engine,
  redos: readonly IMutationInfo[],
  undos: readonly IMutationInfo[],
  again: readonly IMutationInfo[] = redos,
): void {
  const commands = engine.injector.get(ICommandService);
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: engine.unitId,
    redoMutations: [...again],
    undoMutations: [...undos],
  });
}
