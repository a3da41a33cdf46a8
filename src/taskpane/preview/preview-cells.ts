/** A patch as a person reads it before it is written: cells grouped by why they change, conflicts known. Pure. */
import { type GapRole, gapRoles } from '../../domain/roles';
import type { Conflict } from '../../excel/outcome';
import { type Language, localNumber } from '../../locales';
import { type CellEdit, type EditReason, isFormula, type Patch } from '../../sheets/patch';

/** Why cells change; `same-value` are those whose number stays and becomes a formula. */
export type PreviewReason = EditReason | 'same-value';

/** One cell of the preview. */
export interface PreviewLine {
  readonly sheet: string;
  readonly sheetId: string;
  readonly edit: CellEdit;
  /** True for a cell of a column to be inserted: its address is not yet its own. */
  readonly fresh: boolean;
}

export interface PreviewGroup {
  readonly reason: PreviewReason;
  readonly lines: readonly PreviewLine[];
}

/** Columns of gaps stand one after another, in the order of their roles. */
const gapOrder = Object.fromEntries(gapRoles.map((role, at) => [role, 7 + at / gapRoles.length])) as Record<
  GapRole,
  number
>;

/** The order in which reasons are read; every reason has its place. */
const order: Record<PreviewReason, number> = {
  diagnosis: 0,
  repair: 1,
  subtotal: 2,
  total: 3,
  target: 4,
  unit: 4,
  merge: 4,
  'same-value': 5,
  header: 6,
  ...gapOrder,
  ratio: 8,
  component: 2,
  format: 9,
  row: 10,
};

const reasonOf = ({ reason, before, after, shows }: CellEdit): PreviewReason =>
  typeof before.formula === 'number' && isFormula(after) && String(before.formula) === shows
    ? 'same-value'
    : reason;

/** Cells by reason, each group in the order of the patch. */
export function previewGroups(patch: Patch): readonly PreviewGroup[] {
  const groups = new Map<PreviewReason, PreviewLine[]>();
  const add = (line: PreviewLine): void => {
    const reason = reasonOf(line.edit);
    const lines = groups.get(reason);
    if (lines) lines.push(line);
    else groups.set(reason, [line]);
  };
  for (const { sheet, sheetId, edits, inserted } of patch.sheets) {
    for (const edit of edits) add({ sheet, sheetId, edit, fresh: false });
    for (const edit of inserted?.cells ?? []) add({ sheet, sheetId, edit, fresh: true });
  }
  return [...groups]
    .map(([reason, lines]) => ({ reason, lines }))
    .sort((a, b) => order[a.reason] - order[b.reason]);
}

/** True when the cell is one that somebody changed after the patch was planned. */
export const isConflict = (conflicts: readonly Conflict[], line: PreviewLine): boolean =>
  !line.fresh &&
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

/** What a cell holds before: a number as the language writes it; text and formulas as they are. */
export const beforeText = ({ before }: CellEdit, language: Language): string =>
  typeof before.formula === 'number' ? localNumber(String(before.formula), language) : String(before.formula);

/** What a person sees afterwards. Text, a code such as "2.3" among it, is never rewritten as a number. */
export const afterText = ({ after, shows }: CellEdit, language: Language): string =>
  typeof after.formula === 'number' || isFormula(after)
    ? localNumber(shows, language)
    : String(after.formula);

/** What a cell holds changes its kind: a number typed as text becomes one, or the other way round. */
export type KindChange = 'text-to-number' | 'number-to-text';

export function kindChange({ before, after }: CellEdit): KindChange | null {
  if (isFormula(before) || isFormula(after) || before.formula === '') return null;
  const [from, to] = [typeof before.formula, typeof after.formula];
  if (from === 'string' && to === 'number') return 'text-to-number';
  return from === 'number' && to === 'string' ? 'number-to-text' : null;
}

/** Groups that are open when the preview is shown: the first two that change a figure; those with conflicts stand first. */
export const openAtFirst = (
  groups: readonly PreviewGroup[],
  conflicts: readonly Conflict[],
): PreviewReason[] =>
  groups
    .filter(
      ({ reason, lines }) => reason !== 'same-value' || lines.some((line) => isConflict(conflicts, line)),
    )
    .slice(0, 2)
    .map(({ reason }) => reason);
