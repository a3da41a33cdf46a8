/** What a workbook keeps of its typed sums at a writing of ours, so that one that did not follow is known on another day. */
import { z } from 'zod';
import type { Appendix, PointCell } from '../domain/appendix';
import { recompute } from '../domain/recompute';
import { readPoint } from '../domain/score';
import { followSums } from '../domain/stale';
import type { RightSums } from '../domain/stale';
import { readPart, withSetting } from './binding';
import type { BindingRecord } from './binding';
import type { WorkbookReading } from './grid';
import { isFormula } from './patch';
import type { CellEdit, Patch } from './patch';

const keptSchema = z.record(z.string(), z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))));

/** A table, and what was right of it when it was looked at. */
interface LookedAt {
  readonly appendix: Appendix;
  readonly right?: RightSums;
}

const keyOf = (id: string): string => `sums:${id}`;

/** What the record keeps of a table's sums; nothing where it keeps none, or none that can be read. */
export const rightSumsIn = (record: BindingRecord | undefined, id: string): RightSums => {
  const kept = keptSchema.safeParse(record?.settings[keyOf(id)] ?? {});
  return kept.success ? kept.data : {};
};

const cellAfter = (cell: PointCell, { after }: CellEdit): PointCell =>
  isFormula(after)
    ? { ...cell, formula: String(after.formula) }
    : {
        ...cell,
        value: after.formula,
        formula: null,
        format: after.format,
        reading: readPoint(after.formula, after.format),
      };

/** The table as a patch leaves its cells of points. */
function patched(appendix: Appendix, edits: readonly CellEdit[]): Appendix {
  const editAt = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  const rows = appendix.rows.map((row) => {
    const points = [...row.points].map(([key, cell]) => {
      const edit = editAt.get(`${cell.row} ${cell.column}`);
      return [key, edit ? cellAfter(cell, edit) : cell] as const;
    });
    return { ...row, points: new Map(points) };
  });
  return { ...appendix, rows };
}

const withKept = (record: BindingRecord, id: string, right: RightSums): BindingRecord => {
  const next = keptSchema.parse(right);
  if (JSON.stringify(record.settings[keyOf(id)] ?? {}) === JSON.stringify(next)) return record;
  return withSetting(record, keyOf(id), Object.keys(next).length > 0 ? next : undefined);
};

/** The record with what is right in a table that is bound now. */
export const withRightSumsOf = (record: BindingRecord, appendix: Appendix): BindingRecord =>
  withKept(record, appendix.id, followSums(appendix, recompute(appendix)).right);

/** The record without what it keeps of a table's sums. */
export const withoutRightSums = (record: BindingRecord, id: string): BindingRecord =>
  withKept(record, id, {});

const isBound = ({ appendices }: BindingRecord, id: string): boolean =>
  appendices.some((bound) => bound.id === id);

/** What is right in a table after a patch; null where the patch leaves its sheet alone. */
function rightAfter({ appendix, right = {} }: LookedAt, patch: Patch): RightSums | null {
  const edits = patch.sheets.flatMap((sheet) => (sheet.sheetId === appendix.sheetId ? sheet.edits : []));
  if (edits.length === 0) return null;
  const after = patched(appendix, edits);
  return followSums(after, recompute(after), right).right;
}

/**
 * What the workbook is to keep of the tables bound in it after a patch, as a change of the record; null where it keeps all of it
 * already as read.
 */
export const rightSumsToKeep = (
  reading: Pick<WorkbookReading, 'part'>,
  reports: readonly LookedAt[],
  patch: Patch,
): ((record: BindingRecord) => BindingRecord) | null => {
  const { record } = readPart(reading.part);
  const after = reports
    .filter(({ appendix }) => isBound(record, appendix.id))
    .flatMap((table) => {
      const right = rightAfter(table, patch);
      return right ? [{ id: table.appendix.id, right }] : [];
    });
  const keep = (into: BindingRecord): BindingRecord =>
    after.reduce((kept, { id, right }) => (isBound(kept, id) ? withKept(kept, id, right) : kept), into);
  return keep(record) === record ? null : keep;
};
