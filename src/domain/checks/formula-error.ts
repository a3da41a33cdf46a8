/** An error value where points belong: #REF!, #VALUE! … */
import { defineCheck, withPoints } from './check';
import { pointCells } from './facts';

export const formulaError = defineCheck({
  id: 'formula-error',
  severity: 'error',
  appliesTo: withPoints,
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
