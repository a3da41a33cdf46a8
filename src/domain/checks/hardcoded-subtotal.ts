/** A typed number where the other sums of the column are formulas: it will not follow an edit. */
import { partsOf } from '../tree';
import { defineCheck } from './check';
import { point } from './sentence';
import { fromSameCell } from './causes';
import { subtotalMismatch } from './subtotal-mismatch';
import { sumStale } from './sum-stale';

export const hardcodedSubtotal = defineCheck({
  id: 'hardcoded-subtotal',
  severity: 'info',
  label: { vi: 'Tổng gõ tay', en: 'Typed sum' },
  finds: 'a typed sum in a column whose other sums are formulas',
  example: '2,5 typed among SUMs',
  appliesTo: ({ addsUp }) => addsUp,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: tổng được gõ tay trong khi các tổng khác của cột là công thức; nên thay bằng công thức cộng các dòng con.`,
    en: (w) =>
      `${point.en(w)}: a typed sum where the column's other sums are formulas; better let a formula add its rows.`,
  },
  followsFrom: [fromSameCell(subtotalMismatch, sumStale)],
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
