/** What a formula that stands in no cell comes to. */
import { IUniverInstanceService } from '@univerjs/core';
import { ICalculateFormulaService, IDefinedNamesService } from '@univerjs/engine-formula';

import type { CellScalar } from '../cell-content';
import { LocalNames } from './local-names';
import type { Engine } from './types';

type Value = CellScalar | null;

/** Reads as if it stood in the cell; the engine must have settled. A result of several cells is read by its first. */
export async function evaluate(
  engine: Engine,
  formula: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
): Promise<Value> {
  const { sheetId, row, column } = place;
  const names = new LocalNames(
    engine.injector.get(IDefinedNamesService),
    engine.injector.get(IUniverInstanceService),
  );
  const meant = names.spelled(formula, engine.unitId, sheetId);
  const answer = await engine.injector
    .get(ICalculateFormulaService)
    .executeFormulas({ [engine.unitId]: { [sheetId]: { [row]: { [column]: [meant] } } } });
  const [result] = answer[engine.unitId]?.[sheetId]?.[row]?.[column] ?? [];
  const value: unknown = result?.value;
  const first: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  return typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean' ? first : null;
}
