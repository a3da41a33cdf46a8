/** Who answers for each leaf of a plan: the unit named first leads, the others named with it share the criterion. */
import { isLeaf } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import { namesLeads } from '../../domain/said';
import { readUnits, registryFor } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';
import { inheritedWords, wordsIn } from './columns';

export interface Responsibility {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  /** Canonical names, the lead first; empty when nobody is named. */
  readonly units: readonly string[];
}

/** What one unit answers for. */
export interface UnitShare {
  /** '' for criteria that nobody answers for. */
  readonly unit: string;
  readonly leads: readonly number[];
  /** Criteria that another unit leads. */
  readonly shares: readonly { readonly row: number; readonly lead: string }[];
}

/** The leaves of a table with the units that answer for them; a table without a unit column is read from its tasks. */
export const responsibilities = (appendix: Appendix, registry: UnitRegistry): readonly Responsibility[] => {
  const known = registryFor(appendix, registry);
  const hasColumn = namesLeads(appendix);
  return appendix.rows.flatMap((row, index) => {
    if (!isLeaf(row)) return [];
    const said = hasColumn ? inheritedWords(appendix, row, 'lead-unit') : wordsIn(appendix, row, 'task');
    const units = readUnits(said, known, hasColumn ? 'list' : 'prose').units.map(
      ({ canonical, name }) => canonical ?? name,
    );
    return [{ row: index, units: [...new Set(units)] }];
  });
};

/** Unit by unit, in the order in which the table first names them; what nobody answers for stands last. */
export const sharesOf = (all: readonly Responsibility[]): readonly UnitShare[] => {
  const names = [...new Set(all.flatMap(({ units }) => units))];
  const named = names.map((unit) => ({
    unit,
    leads: all.filter(({ units }) => units[0] === unit).map(({ row }) => row),
    shares: all.flatMap(({ row, units }) =>
      units[0] !== undefined && units.indexOf(unit) > 0 ? [{ row, lead: units[0] }] : [],
    ),
  }));
  const orphans = all.filter(({ units }) => units.length === 0).map(({ row }) => row);
  return orphans.length > 0 ? [...named, { unit: '', leads: orphans, shares: [] }] : named;
};
