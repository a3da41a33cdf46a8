/** An interval that begins with its higher bound: "9 - 8". */
import { formatScore, isReversed, scoreOf, scoreToJson } from '../score';
import { defineCheck, withPoints } from './check';
import { pointCells } from './facts';

export const intervalReversed = defineCheck({
  id: 'interval-reversed',
  severity: 'error',
  appliesTo: withPoints,
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) => {
      if (cell.reading.kind !== 'score' || !isReversed(cell.reading.score)) return [];
      const turned = scoreOf(cell.reading.score.high, cell.reading.score.low);
      const separator = String(cell.value).includes(',') ? ',' : '.';
      const value = formatScore(turned, { decimals: 'written', separator });
      return [
        {
          place: cell,
          row,
          column,
          stated: scoreToJson(cell.reading.score),
          expected: scoreToJson(turned),
          repair: { kind: 'text' as const, value },
        },
      ];
    }),
});
