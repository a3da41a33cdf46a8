/** Writes a patch: one transaction, checked against what the patch was planned on, verified, undoable. */
import type { WorkbookReading } from '../sheets/grid';
import type { Patch, SheetPatch } from '../sheets/patch';
import type { BindingRecord } from '../sheets/binding';
import { actOn, partStep } from './bind';
import type { Kept } from './bind';
import { asRead } from './content';
import { act } from './journal';
import { knowledgeOf } from './knowledge';
import type { WriteOutcome } from './outcome';
import type { Step } from './steps/step';

/** A reading younger than this need not be looked at again: the writing request itself compares once more. */
const FRESH = 1_000;

export interface WriteOptions {
  /** The reading the patch was planned on; when it is fresh a round trip is spared. */
  readonly since?: WorkbookReading;
  /** What our part shall remember from now on, written in the same transaction. */
  readonly remember?: (record: BindingRecord) => BindingRecord;
}

const stepsOf = ({ sheet, sheetId, edits, newColumns, newRows = [] }: SheetPatch): readonly Step[] => [
  ...newColumns.map((column): Step => ({
    kind: 'column',
    sheet,
    sheetId,
    column: column.column,
    likeColumn: column.likeColumn,
    area: column.area,
    look: null,
  })),
  ...(edits.length > 0
    ? [
        {
          kind: 'cells' as const,
          sheet,
          sheetId,
          cells: edits.map(({ row, column, before, after }) => ({
            row,
            column,
            before: asRead(before),
            after,
          })),
        },
      ]
    : []),
  ...(newRows.length > 0
    ? [
        {
          kind: 'rows' as const,
          sheet,
          sheetId,
          rows: newRows.map(({ after, likeRow, cells, anchor = [] }) => ({
            after,
            likeRow,
            cells: cells.map(({ column, content }) => ({ column, content })),
            anchor: anchor.map(({ column, content }) => ({ column, content: asRead(content) })),
          })),
        },
      ]
    : []),
];

/** The steps of a patch, in the order they are written. */
export const patchSteps = (patch: Patch): readonly Step[] => patch.sheets.flatMap(stepsOf);

const rememberedSteps = (
  { part, record }: Kept,
  remember: (record: BindingRecord) => BindingRecord,
): readonly Step[] => {
  const next = remember(record);
  return next === record ? [] : [partStep(part, next)];
};

const isFresh = (since: WorkbookReading | undefined, steps: readonly Step[]): boolean => {
  const knowledge = since && knowledgeOf(since);
  if (!knowledge || knowledge.readOnly || Date.now() - knowledge.at >= FRESH) return false;
  return steps.every((step) => step.kind === 'cells' && !knowledge.protectedSheets.has(step.sheetId));
};

/**
 * Writes the patch wholly or not at all. One round trip to look (spared when `since` is fresh) and one to write.
 * A cell that does not hold its `before` is a conflict, and nothing is written.
 */
export const applyPatch = async (
  patch: Patch,
  { since, remember }: WriteOptions = {},
): Promise<WriteOutcome> => {
  if (patch.sheets.some(({ edits, newRows = [] }) => edits.length > 0 && newRows.length > 0))
    return {
      status: 'refused',
      reason: 'unsupported',
      detail: 'A patch edits cells or inserts rows, not both.',
    };
  const steps = patchSteps(patch);
  if (remember) return await actOn(patch.action, (kept) => [...steps, ...rememberedSteps(kept, remember)]);
  return await act(patch.action, steps, { looked: isFresh(since, steps) });
};
