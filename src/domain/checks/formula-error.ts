/** An error value where points belong: #REF!, #VALUE! … */
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

export const formulaError = defineCheck({
  id: 'formula-error',
  severity: 'error',
  label: { vi: 'Công thức báo lỗi', en: 'Formula error' },
  finds: 'an error value where points belong',
  example: '#REF!',
  appliesTo: () => true,
  sentence: {
    vi: (w) => `${point.vi(w)}: ô báo lỗi ${w.stated}; hãy sửa công thức hoặc nhập lại điểm.`,
    en: (w) => `${point.en(w)}: the cell shows ${w.stated}; repair the formula or enter the points.`,
  },
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) =>
      cell.reading.kind === 'error'
        ? [
            {
              place: cell,
              row,
              column,
              stated: cell.reading.error,
              ...(row.children.length > 0 ? { repair: { kind: 'sum-children' as const } } : {}),
              params: { formula: cell.formula ?? '' },
            },
          ]
        : [],
    ),
});
