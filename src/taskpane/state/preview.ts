/** A patch as a person reads it before it is written: cells grouped by why they change, conflicts known. Pure. */
import type { Conflict } from '../../excel/outcome';
import type { CellContent, CellEdit, EditReason, Patch } from '../../sheets/patch';

/** One cell of the preview. */
export interface PreviewLine {
  readonly sheet: string;
  readonly sheetId: string;
  readonly edit: CellEdit;
}

export interface PreviewGroup {
  readonly reason: EditReason;
  readonly lines: readonly PreviewLine[];
}

/** The order in which reasons are read; every reason has its place. */
const order: Record<EditReason, number> = {
  diagnosis: 0,
  repair: 1,
  subtotal: 2,
  total: 3,
  target: 4,
  header: 5,
  shortfall: 6,
  'goal-gap': 7,
  'remaining-gap': 8,
  ratio: 9,
  row: 10,
};

/** Cells by reason, each group in the order of the patch. */
export function previewGroups(patch: Patch): readonly PreviewGroup[] {
  const groups = new Map<EditReason, PreviewLine[]>();
  for (const { sheet, sheetId, edits } of patch.sheets) {
    for (const edit of edits) {
      const lines = groups.get(edit.reason);
      if (lines) lines.push({ sheet, sheetId, edit });
      else groups.set(edit.reason, [{ sheet, sheetId, edit }]);
    }
  }
  return [...groups]
    .map(([reason, lines]) => ({ reason, lines }))
    .sort((a, b) => order[a.reason] - order[b.reason]);
}

/** True when the cell is one that somebody changed after the patch was planned. */
export const isConflict = (conflicts: readonly Conflict[], line: PreviewLine): boolean =>
  conflicts.some(
    ({ sheet, row, column }) => sheet === line.sheet && row === line.edit.row && column === line.edit.column,
  );

/** Conflicting cells stand first in their group, and their groups first of all. */
export function conflictsFirst(
  groups: readonly PreviewGroup[],
  conflicts: readonly Conflict[],
): readonly PreviewGroup[] {
  if (conflicts.length === 0) return groups;
  const weight = (line: PreviewLine): number => (isConflict(conflicts, line) ? 0 : 1);
  const first = ({ lines }: PreviewGroup): number => Math.min(...lines.map(weight));
  return groups
    .map(({ reason, lines }) => ({ reason, lines: [...lines].sort((a, b) => weight(a) - weight(b)) }))
    .sort((a, b) => first(a) - first(b));
}

/** A cell's content as one reads it: the formula, or the value with a point. */
export const contentText = ({ formula }: CellContent): string => String(formula);
