/** Ctrl+Z and Ctrl+Y as a person presses them in the grid: the engine takes back one change after the other. */
import { IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { OpenWorkbook } from '../../src/workbench/node';

const service = ({ engine }: OpenWorkbook): IUndoRedoService => engine.injector.get(IUndoRedoService);

/** Presses once; false when there was nothing to take back, or to bring back. */
async function press(open: OpenWorkbook, way: 'undo' | 'redo'): Promise<boolean> {
  const top = way === 'undo' ? service(open).pitchTopUndoElement() : service(open).pitchTopRedoElement();
  if (!top) return false;
  await open.engine.run(way === 'undo' ? UndoCommand.id : RedoCommand.id);
  await open.engine.settle();
  return true;
}

/** Presses Ctrl+Z so often, or until nothing is left; returns how often something was taken back. */
export async function ctrlZ(open: OpenWorkbook, times = 1): Promise<number> {
  for (let done = 0; done < times; done += 1) if (!(await press(open, 'undo'))) return done;
  return times;
}

/** The same with Ctrl+Y. */
export async function ctrlY(open: OpenWorkbook, times = 1): Promise<number> {
  for (let done = 0; done < times; done += 1) if (!(await press(open, 'redo'))) return done;
  return times;
}

/** Nothing before this moment can be taken back. */
export const forgetCtrlZ = (open: OpenWorkbook): void => service(open).clearUndoRedo(open.engine.unitId);
