/** Words or a date where points belong. */
import { defineCheck, withPoints } from './check';
import { pointCells } from './facts';

export const scoreNotNumber = defineCheck({
  id: 'score-not-number',
  severity: 'error',
  appliesTo: withPoints,
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) =>
      cell.reading.kind === 'not-score' ? [{ place: cell, row, column, stated: cell.reading.raw }] : [],
    ),
});
