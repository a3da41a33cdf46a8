/** Scenarios: named sets of targets a person keeps beside the sheet, and how they differ. */
import { z } from 'zod';
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey } from '../appendix';
import { scoreFromJson, scoreToJson } from '../score';
import type { Score } from '../score';
import { Board } from './board';
import { keysOf } from './row-keys';

const digits = z.string().regex(/^-?\d+(\.\d+)?$/u);

/** A kept scenario: targets by code (or by name where a row has no code), so that moved rows are found again. */
export const scenarioSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Id of the appendix it belongs to. */
  appendix: z.string(),
  column: z.string(),
  /** Exact digits with a point, an interval as two, null for an emptied target. */
  targets: z.record(z.string(), z.union([digits, z.tuple([digits, digits]), z.null()])),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Keeps what a board has changed. */
export function scenarioOf(
  appendix: Appendix,
  column: ColumnKey,
  board: Board,
  names: { readonly id: string; readonly name: string },
): Scenario {
  const keys = keysOf(appendix);
  const targets = board.changes().map((row) => {
    const value = board.value(row);
    const json = value === null ? null : scoreToJson(value);
    return [keys[row] ?? '', typeof json === 'object' && json !== null ? [json[0], json[1]] : json] as const;
  });
  return scenarioSchema.parse({
    ...names,
    appendix: appendix.id,
    column,
    targets: Object.fromEntries(targets),
  });
}

/** A board with a scenario laid on the sheet as it is now; `lost` are targets whose row is gone or has children now. */
export function boardOf(
  appendix: Appendix,
  scenario: Scenario,
): { readonly board: Board; readonly lost: readonly string[] } {
  const board = new Board({ appendix, column: scenario.column });
  const keys = keysOf(appendix);
  const rows = new Map(
    appendix.rows.flatMap((row, index) => (isLeaf(row) ? [[keys[index] ?? '', index] as const] : [])),
  );
  const lost: string[] = [];
  for (const [key, target] of Object.entries(scenario.targets)) {
    const row = rows.get(key);
    if (row === undefined) lost.push(key);
    else board.set(row, target === null ? null : scoreFromJson(target));
  }
  return { board, lost };
}

/** One row of a comparison: the value in each scenario, the sheet's own first. */
export interface ComparedRow {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly values: readonly (Score | null)[];
  readonly differs: boolean;
}

/** Sets scenarios side by side, the sheet first; rows in the order of the sheet. */
export function compareScenarios(appendix: Appendix, boards: readonly Board[]): ComparedRow[] {
  const [first] = boards;
  if (first === undefined) return [];
  return appendix.rows.flatMap((row, index) => {
    if (row.kind === 'section') return [];
    const values = [first.before(index), ...boards.map((board) => board.value(index))];
    const texts = values.map((value) => (value === null ? null : String(scoreToJson(value))));
    return { row: index, values, differs: texts.some((text) => text !== texts[0]) };
  });
}
