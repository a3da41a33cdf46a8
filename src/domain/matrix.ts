/**
 * A matrix has a column of points for each of several units. Its figures are never one figure: a view speaks of one unit, or
 * of the columns that stand for all of them (an average, a total) where the table has such.
 */
import type { Appendix, Column } from './appendix';
import { isScored, isTarget } from './roles';

const holdsPoints = ({ role }: Column): boolean => isScored(role) || isTarget(role);

/** The units with points of their own, in the order of the sheet; empty for a table that is no matrix. */
export const matrixUnits = ({ columns }: Appendix): readonly string[] => {
  const named = columns.filter(holdsPoints).flatMap(({ unit }) => unit ?? []);
  const units = [...new Set(named)];
  return units.length > 1 ? units : [];
};

/**
 * The appendix as far as it speaks of one unit, or with `unit` null of no single one: rows and column keys stay as they are,
 * so exact sums of the whole hold for the view too. What is seen of one unit is about that unit. A table that is no matrix is
 * its own view.
 */
export const viewOfUnit = (appendix: Appendix, unit: string | null): Appendix => {
  if (matrixUnits(appendix).length === 0) return appendix;
  const belongs = (column: Column): boolean =>
    column.unit === undefined ? unit === null || !holdsPoints(column) : column.unit === unit;
  const columns = appendix.columns.filter(belongs);
  return unit === null ? { ...appendix, columns } : { ...appendix, columns, owner: unit };
};
