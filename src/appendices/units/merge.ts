/**
 * Units' filled sheets brought back into the plan they were made from: one patch for what only one unit changed, and a
 * list of what they disagree on. Criteria are found by code and name, so rows may have moved meanwhile.
 */
import { columnsOf, isLeaf } from '../../domain/appendix';
import type { Appendix, Column, Role, Row } from '../../domain/appendix';
import { equals, readPoint } from '../../domain/score';
import type { Score } from '../../domain/score';
import { isTarget, rolesFilledByUnits } from '../../domain/roles';
import { cleanText } from '../../domain/text';
import type { Grid } from '../../sheets/grid';
import type { CellContent, CellEdit, Patch } from '../../sheets/patch';
import { contentAt, editAt, scoreContent, shown, styleOf, valueAt } from '../../sheets/sums/cells';
import { counterparts } from '../source/counterparts';

/** A filled sheet and the unit it comes from. */
export interface FilledSheet {
  readonly unit: string;
  readonly appendix: Appendix;
}

/** What a unit wrote for a criterion, in words: points with a comma as the sheet shows them. */
export interface Offer {
  readonly unit: string;
  readonly text: string;
}

/** A cell of the plan that two units, or a unit and the plan, want to hold different things. */
export interface MergeConflict {
  readonly row: number;
  readonly column: number;
  readonly code: string | null;
  readonly name: string;
  readonly role: Role;
  /** What the plan holds now. */
  readonly present: string;
  readonly offers: readonly Offer[];
}

/** A filled row that the plan has no criterion for. */
export interface Unmatched {
  readonly unit: string;
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
}

/** A unit's words for which the plan has no column. */
export interface Homeless {
  readonly role: Role;
  readonly unit: string;
  readonly code: string | null;
  readonly text: string;
}

export interface Merged {
  /** Only what one unit alone changed, or all agree on. */
  readonly patch: Patch;
  readonly conflicts: readonly MergeConflict[];
  readonly unmatched: readonly Unmatched[];
  readonly homeless: readonly Homeless[];
}

export interface MergeOptions {
  /** Roles that are brought back; all that units fill in when left out. */
  readonly roles?: readonly Role[];
}

/** The words of a cell; of points the exact figure as written. */
const textIn = (row: Row, column: Column | undefined): string => {
  if (!column) return '';
  const cell = row.points.get(column.key);
  return cleanText(cell ? String(cell.value) : (row.texts.get(column.key) ?? ''));
};

const scoreIn = (text: string): Score | null => {
  const reading = readPoint(text, 'General');
  return reading.kind === 'score' ? reading.score : null;
};

const same = (role: Role, a: string, b: string): boolean => {
  if (!isTarget(role)) return a === b;
  const [left, right] = [scoreIn(a), scoreIn(b)];
  return left && right ? equals(left, right) : a === b;
};

/** The column of a role in the plan or a sheet; of several targets the one of the same year. */
const columnFor = (appendix: Appendix, role: Role, like?: Column): Column | undefined => {
  const columns = columnsOf(appendix, role);
  return columns.find(({ year }) => year === like?.year) ?? (like ? undefined : columns[0]);
};

interface Filling {
  readonly unit: string;
  readonly planRow: Row;
  readonly role: Role;
  readonly column: Column | undefined;
  readonly text: string;
}

const fillingsOf = (
  plan: Appendix,
  { unit, appendix }: FilledSheet,
  roles: readonly Role[],
): { readonly fillings: readonly Filling[]; readonly unmatched: readonly Unmatched[] } => {
  const rows = appendix.rows.filter((row) => isLeaf(row) && row.code.bend !== 'roman');
  const found = counterparts(
    plan,
    rows.map(({ code, name }) => ({ code: code.code, name })),
  );
  const fillings = rows.flatMap((row, at): Filling[] => {
    const planRow = found[at];
    if (!planRow) return [];
    return roles.flatMap((role): Filling[] => {
      const own = columnFor(appendix, role);
      const text = textIn(row, own);
      if (text === '') return [];
      const column = columnFor(plan, role, isTarget(role) ? own : undefined);
      return [{ unit, planRow, role, column, text: own && role === 'note' ? withoutLead(text) : text }];
    });
  });
  const unmatched = rows.flatMap((row, at) =>
    found[at] ? [] : [{ unit, row: row.row, code: row.code.code, name: row.name }],
  );
  return { fillings: fillings.filter(({ text }) => text !== ''), unmatched };
};

/** "Chủ trì: Sở Tài chính" was written by the add-in, not by the unit. */
const withoutLead = (note: string): string => cleanText(note.replace(/^Chủ trì: [^;]*;?/u, ''));

const contentFor = (plan: Appendix, grid: Grid, { role, column, planRow, text }: Filling): CellContent => {
  const now = contentAt(grid, planRow.row, column?.column ?? 0);
  const score = isTarget(role) ? scoreIn(text) : null;
  if (score && column) return scoreContent(score, now.format, styleOf(plan, column.key));
  return { formula: text, literal: true, format: now.format };
};

const isPresent = (grid: Grid, { role, column, planRow, text }: Filling): boolean => {
  const value = column ? valueAt(grid, planRow.row, column.column) : '';
  return same(role, cleanText(String(value)), text);
};

/** Fillings of one cell of the plan. */
const byCell = (fillings: readonly Filling[]): readonly (readonly Filling[])[] => {
  const cells = new Map<string, Filling[]>();
  for (const filling of fillings) {
    const key = `${String(filling.planRow.row)} ${String(filling.column?.column)}`;
    cells.set(key, [...(cells.get(key) ?? []), filling]);
  }
  return [...cells.values()];
};

/** What the fillings of one cell come to: nothing new, an edit, or a conflict. */
type CellOutcome = { readonly edits: readonly CellEdit[] } | { readonly conflict: MergeConflict } | null;

const editFor = (plan: Appendix, grid: Grid, filling: Filling, column: Column): readonly CellEdit[] => {
  const { role, planRow, text } = filling;
  const place = { row: planRow.row, column: column.column };
  const after = contentFor(plan, grid, filling);
  const score = isTarget(role) ? scoreIn(text) : null;
  return editAt(grid, place, after, isTarget(role) ? 'target' : 'merge', score ? shown(score) : text);
};

const outcomeOf = (plan: Appendix, grid: Grid, fillings: readonly Filling[]): CellOutcome => {
  const changed = fillings.filter((filling) => !isPresent(grid, filling));
  const [first] = changed;
  if (!first?.column) return null;
  const { planRow, role, column } = first;
  if (changed.every(({ text }) => same(role, text, first.text)))
    return { edits: editFor(plan, grid, first, column) };
  return {
    conflict: {
      row: planRow.row,
      column: column.column,
      code: planRow.code.code,
      name: planRow.name,
      role,
      present: cleanText(String(valueAt(grid, planRow.row, column.column))),
      offers: changed.map(({ unit, text }) => ({ unit, text })),
    },
  };
};

const homelessOf = ({ column, role, unit, planRow, text }: Filling): readonly Homeless[] =>
  column ? [] : [{ role, unit, code: planRow.code.code, text }];

/**
 * Merges filled sheets into the plan. A unit that left a cell as the plan has it, or empty, says nothing of it; a cell that
 * one unit changed (or several alike) goes into the patch; a cell that units changed differently is a conflict and stays.
 */
export const mergeUnitSheets = (
  plan: Appendix,
  grid: Grid,
  sheets: readonly FilledSheet[],
  { roles = rolesFilledByUnits }: MergeOptions = {},
): Merged => {
  const read = sheets.map((sheet) => fillingsOf(plan, sheet, roles));
  const all = read.flatMap(({ fillings }) => fillings);
  const housed = all.filter(({ column }) => column !== undefined);
  const outcomes = byCell(housed).flatMap((cell) => outcomeOf(plan, grid, cell) ?? []);
  const edits = outcomes.flatMap((outcome) => ('edits' in outcome ? outcome.edits : []));
  const sheet = { sheet: plan.sheet, sheetId: plan.sheetId, edits, newColumns: [] };
  return {
    patch: { action: 'merge', sheets: edits.length > 0 ? [sheet] : [] },
    conflicts: outcomes.flatMap((outcome) => ('conflict' in outcome ? [outcome.conflict] : [])),
    unmatched: read.flatMap(({ unmatched }) => unmatched),
    homeless: all.flatMap(homelessOf),
  };
};
