/** Merging units' sheets back: which sheets of a workbook are units', and what a person chose where they disagree. */
import type { Appendix } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { isTarget } from '../../domain/roles';
import { readPoint } from '../../domain/score';
import { namedUnits, readUnits } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';
import type { Grid } from '../../sheets/grid';
import type { CellEdit, Patch } from '../../sheets/patch';
import type { WorkbookReport } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { contentAt, editAt, scoreContent, shown, styleOf } from '../../sheets/sums/cells';
import { mergeUnitSheets } from './merge';
import type { FilledSheet, MergeConflict, Merged } from './merge';

/** The unit whose name wins a cell, by `conflictKey`; what is not named keeps what the plan holds. */
export type MergeChoices = ReadonlyMap<string, string>;

export const conflictKey = ({ row, column }: Pick<MergeConflict, 'row' | 'column'>): string =>
  `${String(row)} ${String(column)}`;

const upper = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

/**
 * The unit a sheet was made for: as its title says ("… GIAO SỞ TƯ PHÁP THỰC HIỆN"), else as the sheet is called.
 * @internal A table of titles; each would need a workbook of its own.
 */
export const unitOfSheet = ({ title, sheet }: Appendix, registry: UnitRegistry): string | null => {
  const [, said = ''] = /\bGIAO (.+?) THỰC HIỆN/u.exec(upper(title)) ?? [];
  const known = registry.units.find(({ name }) => upper(name) === said.trim());
  const named = namedUnits(sheet.replace(/^VP /u, 'Văn phòng ').normalize('NFC'), registry)[0];
  return (
    known?.name ??
    (said === '' ? null : readUnits(said, registry).lead?.canonical) ??
    named?.unit.name ??
    null
  );
};

/** The units' sheets of a workbook that can be merged into a plan; sheets that list several units are none. */
export const filledSheets = (
  { appendices }: WorkbookReport,
  planId: string,
  registry: UnitRegistry,
): readonly FilledSheet[] => {
  const plan = appendices.find(({ appendix }) => appendix.id === planId);
  const known = plan ? registryOf(plan, registry) : registry;
  return appendices.flatMap(({ appendix }): FilledSheet[] => {
    if (appendix.id === planId || !kindOf(appendix.kind).filledByUnits) return [];
    if (appendix.rows.some(({ kind }) => kind === 'section')) return [];
    const unit = unitOfSheet(appendix, known);
    return unit === null ? [] : [{ unit, appendix }];
  });
};

const chosenEdit = (
  plan: Appendix,
  grid: Grid,
  conflict: MergeConflict,
  unit: string,
): readonly CellEdit[] => {
  const offer = conflict.offers.find((each) => each.unit === unit);
  const column = plan.columns.find((each) => each.column === conflict.column);
  if (!offer || !column) return [];
  const { format } = contentAt(grid, conflict.row, conflict.column);
  const reading = readPoint(offer.text, 'General');
  if (isTarget(conflict.role) && reading.kind === 'score') {
    const after = scoreContent(reading.score, format, styleOf(plan, column.key));
    return editAt(grid, conflict, after, 'target', shown(reading.score));
  }
  return editAt(grid, conflict, { formula: offer.text, literal: true, format }, 'merge', offer.text);
};

/** Merges as `mergeUnitSheets` does; the patch also holds what a person chose where units disagree. */
export const mergeWithChoices = (
  plan: Appendix,
  grid: Grid,
  sheets: readonly FilledSheet[],
  choices: MergeChoices,
): Merged => {
  const merged = mergeUnitSheets(plan, grid, sheets);
  const chosen = merged.conflicts.flatMap((conflict) =>
    chosenEdit(plan, grid, conflict, choices.get(conflictKey(conflict)) ?? ''),
  );
  if (chosen.length === 0) return merged;
  const own = merged.patch.sheets.flatMap(({ edits }) => edits);
  const edits = [...own, ...chosen].sort((a, b) => a.row - b.row || a.column - b.column);
  const patch: Patch = {
    action: 'merge',
    sheets: [{ sheet: plan.sheet, sheetId: plan.sheetId, edits, newColumns: [] }],
  };
  return { ...merged, patch };
};
