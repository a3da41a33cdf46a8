/** Points below zero. */
import { isNegative, scoreToJson } from '../score';
import { defineCheck, withPoints } from './check';
import { pointCells } from './facts';

export const scoreNegative = defineCheck({
  id: 'score-negative',
  severity: 'error',
  appliesTo: withPoints,
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) =>
      cell.reading.kind === 'score' && isNegative(cell.reading.score)
        ? [{ place: cell, row, column, stated: scoreToJson(cell.reading.score) }]
        : [],
    ),
});
