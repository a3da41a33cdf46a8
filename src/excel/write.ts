/** Writes a patch: one transaction, checked against what the patch was planned on, verified, undoable. */
import type { WorkbookReading } from '../sheets/grid';
import { withInsertedColumns } from '../sheets/columns/choice';
import type { InsertedColumns, NewRow, Patch, SheetPatch } from '../sheets/patch';
import type { BindingRecord } from '../sheets/binding';
import { namesWithRows } from '../sheets/names-with-rows';
import { actOn, partStep } from './bind';
import type { Kept } from './bind';
import { asRead } from './content';
import { act } from './journal';
import { now } from './clock';
import { knowledgeOf } from './knowledge';
import type { WriteOutcome } from './outcome';
import type { CellsStep, RowsStep, Step } from './steps/step';

/** Milliseconds; a reading younger than this need not be looked at again: the writing request itself compares once more. */
const FRESH = 1_000;

export interface WriteOptions {
  /** The reading the patch was planned on: when it is fresh a round trip is spared, and it knows the names that new rows leave behind. */
  readonly since?: WorkbookReading;
  /** What our part shall remember from now on, written in the same transaction. */
  readonly remember?: (record: BindingRecord) => BindingRecord;
}

const changesOf = (edits: SheetPatch['edits']): CellsStep['cells'] =>
  edits.map(({ row, column, before, after }) => ({ row, column, before: asRead(before), after }));

const insertedStep = ({ sheet, sheetId, edits }: SheetPatch, inserted: InsertedColumns): Step => ({
  kind: 'columns',
  sheet,
  sheetId,
  at: inserted.at,
  columns: inserted.columns,
  area: inserted.area,
  wide: inserted.wide,
  cells: changesOf(edits),
  filled: inserted.cells.map(({ row, column, after }) => ({ row, column, content: after })),
  anchor: inserted.anchor.map(({ row, column, content }) => ({ row, column, content: asRead(content) })),
  twinEdge: null,
});

const besideSteps = ({ sheet, sheetId, newColumns }: SheetPatch): readonly Step[] =>
  newColumns.flatMap(({ column, likeColumn, areas, merges }) =>
    // Headings that are merged stand at the table's top.
    areas.map((area, at): Step => ({
      kind: 'column',
      sheet,
      sheetId,
      column,
      likeColumn,
      area,
      look: null,
      merges: at === 0 ? merges : [],
    })),
  );

/** A name's reference before the rows is found when they are put in. */
const namesOf = (patch: SheetPatch, since: WorkbookReading | undefined): NonNullable<RowsStep['names']> =>
  since
    ? namesWithRows(since, patch).map(({ name, refersTo }) => ({ name, before: null, after: refersTo }))
    : [];

const rowsStep = (
  { sheet, sheetId }: SheetPatch,
  newRows: readonly NewRow[],
  names: NonNullable<RowsStep['names']>,
): Step => ({
  kind: 'rows',
  sheet,
  sheetId,
  rows: newRows.map(({ after, likeRow, cells, anchor = [] }) => ({
    after,
    likeRow,
    cells: cells.map(({ column, content }) => ({ column, content })),
    anchor: anchor.map(({ column, content }) => ({ column, content: asRead(content) })),
  })),
  ...(names.length > 0 && { names }),
});

const stepsOf = (patch: SheetPatch, since: WorkbookReading | undefined): readonly Step[] => {
  const { sheet, sheetId, edits, newRows = [], inserted } = patch;
  if (inserted) return [insertedStep(patch, inserted)];
  return [
    ...besideSteps(patch),
    ...(edits.length > 0 ? [{ kind: 'cells' as const, sheet, sheetId, cells: changesOf(edits) }] : []),
    ...(newRows.length > 0 ? [rowsStep(patch, newRows, namesOf(patch, since))] : []),
  ];
};

/** The steps of a patch, in the order they are written. */
const patchSteps = (patch: Patch, since: WorkbookReading | undefined): readonly Step[] =>
  patch.sheets.flatMap((sheet) => stepsOf(sheet, since));

const rememberedSteps = (
  { part, record }: Kept,
  remember: (record: BindingRecord) => BindingRecord,
): readonly Step[] => {
  const next = remember(record);
  return next === record ? [] : [partStep(part, next)];
};

/** What our part says of columns by their letters moves with inserted ones. */
const shifted = (sheets: readonly SheetPatch[], record: BindingRecord): BindingRecord =>
  sheets.reduce(
    (kept, { sheet, inserted }) =>
      inserted ? withInsertedColumns(kept, sheet, inserted.at, inserted.columns.length) : kept,
    record,
  );

/** Places of one part would mean something else after another: why a patch cannot be written as one; null when it can. */
const mixedShapes = ({ sheets }: Patch): string | null => {
  if (sheets.some(({ edits, newRows = [] }) => edits.length > 0 && newRows.length > 0))
    return 'A patch edits cells or inserts rows, not both.';
  const alone = ({ sheetId, inserted, newRows = [], newColumns }: SheetPatch): boolean =>
    inserted === undefined ||
    (newRows.length === 0 &&
      newColumns.length === 0 &&
      sheets.filter((other) => other.sheetId === sheetId).length === 1);
  if (!sheets.every(alone)) return 'A patch that inserts columns must be the only one of its sheet.';
  // The passing names of an insertion belong to one sheet.
  const inserting = sheets.filter(({ inserted, newRows = [] }) => inserted || newRows.length > 0);
  return inserting.length > 1 ? 'A patch inserts rows or columns on one sheet.' : null;
};

const isFresh = (since: WorkbookReading | undefined, steps: readonly Step[]): boolean => {
  const knowledge = since && knowledgeOf(since);
  if (!knowledge || knowledge.readOnly || now() - knowledge.at >= FRESH) return false;
  return steps.every((step) => step.kind === 'cells' && !knowledge.protectedSheets.has(step.sheetId));
};

/**
 * Writes the patch wholly or not at all. One round trip to look (spared when `since` is fresh) and one to write.
 * A cell that does not hold its `before`, or an input that has moved on, is a conflict, and nothing is written.
 */
export const applyPatch = async (
  patch: Patch,
  { since, remember }: WriteOptions = {},
): Promise<WriteOutcome> => {
  const mixed = mixedShapes(patch);
  if (mixed !== null) return { status: 'refused', reason: 'unsupported', detail: mixed };
  const steps = patchSteps(patch, since);
  const premises = patch.sheets.map(({ sheet, sheetId, inputs = [] }) => ({
    sheet,
    sheetId,
    cells: inputs.map((cell) => ({ ...cell, content: asRead(cell.content) })),
  }));
  const shifting = patch.sheets.filter(({ inserted }) => inserted !== undefined);
  if (remember || shifting.length > 0)
    return await actOn(
      patch.action,
      (kept) => [
        ...steps,
        ...rememberedSteps(kept, (record) => shifted(shifting, remember ? remember(record) : record)),
      ],
      { premises },
    );
  return await act(patch.action, steps, { premises, looked: isFresh(since, steps) });
};
