import { columnIndex, rowIndex } from '../a1/place';
import type { Place } from '../a1/place';
import type { Appendix } from '../domain/appendix';
import { roleOf } from '../domain/roles';
import { succeed } from '../domain/units';
import type { SuccessorChoices, UnitRegistry } from '../domain/units';
import { latestYearSaid } from '../domain/year';
import type { Grid } from './grid';
import type { CellEdit, Patch } from './patch';
import type { AppendixReport } from './report';
import { contentAt, editAt } from './sums/cells';
import { registryOf } from './units-of-table';

/** One unit that is over, with every place that names it. */
export interface SupersededUnit {
  /** Canonical name. */
  readonly unit: string;
  /** Last day on which the name stood, "2025-03-01". */
  readonly until: string;
  /** Who takes its place; null when a person has to say. */
  readonly by: string | null;
  readonly places: readonly Place[];
}

export interface SuccessionOptions {
  /** The year the plan is for, "2025". */
  readonly year: string;
  /** Who takes a unit's place where a person has chosen, by the unit's canonical name. */
  readonly choices?: SuccessorChoices;
}

/** The year of the reorganisation: no plan before it has anybody to succeed. */
const reorganised = 2025;

/** The year to ask for when nobody says: the table's last, but not one before the reorganisation of 2025. */
export const successionYear = (appendix: Appendix, today = new Date()): string => {
  const last = latestYearSaid(appendix) ?? 0;
  return String(last >= reorganised ? last : Math.max(reorganised, today.getFullYear()));
};

/** The cells below the header that hold words: place and text. */
function* wordCells({ appendix }: AppendixReport, grid: Grid): Generator<Place & { readonly text: string }> {
  const columns = appendix.columns.filter(({ role }) => roleOf(role).namesUnits);
  for (let row = appendix.header.bottom + 1; row <= appendix.area.bottom; row += 1)
    for (const { column } of columns) {
      const { formula, literal } = contentAt(grid, row, column);
      if (literal === true && typeof formula === 'string')
        yield { row: rowIndex(row), column: columnIndex(column), text: formula };
    }
}

/** Units of the appendix that are over in the year, most places first. */
export const supersededUnits = (
  report: AppendixReport,
  grid: Grid,
  registry: UnitRegistry,
  { year, choices = {} }: SuccessionOptions,
): readonly SupersededUnit[] => {
  const found = new Map<string, { by: string | null; places: Place[] }>();
  const known = registryOf(report, registry);
  for (const { row, column, text } of wordCells(report, grid))
    for (const { unit, by } of succeed(text, year, known, choices).replacements) {
      const over = found.get(unit) ?? { by, places: [] };
      found.set(unit, over);
      if (!over.places.some((place) => place.row === row && place.column === column))
        over.places.push({ row, column });
    }
  return [...found]
    .map(([unit, { by, places }]) => ({
      unit,
      until: registry.units.find(({ name }) => name === unit)?.until ?? '',
      by,
      places,
    }))
    .sort((a, b) => b.places.length - a.places.length || a.unit.localeCompare(b.unit, 'vi'));
};

/**
 * The patch that puts successors in the places of units that are over: inside each cell, everything else of which stays.
 * Formulas are left alone, and so are units that nobody succeeds.
 */
export const buildSuccessionPatch = (
  report: AppendixReport,
  grid: Grid,
  registry: UnitRegistry,
  { year, choices = {} }: SuccessionOptions,
): Patch => {
  const { sheet, sheetId } = report.appendix;
  const known = registryOf(report, registry);
  const edits: CellEdit[] = [];
  for (const { text, ...place } of wordCells(report, grid)) {
    const after = succeed(text, year, known, choices).text;
    if (after === text) continue;
    const { format } = contentAt(grid, place.row, place.column);
    edits.push(...editAt(grid, place, { formula: after, literal: true, format }, 'unit', after));
  }
  return {
    action: 'successors',
    sheets: edits.length > 0 ? [{ sheet, sheetId, edits, newColumns: [] }] : [],
  };
};
