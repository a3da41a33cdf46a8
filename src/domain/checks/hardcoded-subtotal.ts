/** A typed number where the other sums of the column are formulas: it will not follow an edit. */
import { partsOf } from '../tree';
import { addingUp, defineCheck } from './check';

export const hardcodedSubtotal = defineCheck({
  id: 'hardcoded-subtotal',
  severity: 'info',
  appliesTo: addingUp,
  run: (appendix, { pointColumns }) =>
    pointColumns.flatMap((column) => {
      const parents = appendix.rows.flatMap((row, index) => {
        const cell = partsOf(appendix, index).length > 0 ? row.points.get(column.key) : undefined;
        return cell?.reading.kind === 'score' ? [{ row, cell }] : [];
      });
      const typed = parents.filter(({ cell }) => cell.formula === null);
      if (typed.length === parents.length) return [];
      return typed.map(({ row, cell }) => ({
        place: cell,
        row,
        column,
        repair: { kind: 'sum-children' as const },
      }));
    }),
});
