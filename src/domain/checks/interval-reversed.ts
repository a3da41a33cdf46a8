/** An interval that begins with its higher bound: "9 - 8". */
import { formatScore, isReversed, scoreOf, scoreToJson } from '../score';
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

export const intervalReversed = defineCheck({
  id: 'interval-reversed',
  severity: 'error',
  label: { vi: 'Khoảng viết ngược', en: 'Reversed interval' },
  finds: 'an interval that begins with its higher bound',
  example: '"9 - 8"',
  appliesTo: () => true,
  sentence: {
    vi: (w) => `${point.vi(w)}: khoảng “${w.stated}” viết ngược; hãy sửa thành “${w.expected}”.`,
    en: (w) => `${point.en(w)}: the interval “${w.stated}” is the wrong way round; write “${w.expected}”.`,
  },
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
