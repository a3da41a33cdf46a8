/** A typed sum that was right until something below it changed: it waits to be recomputed, and nobody made a mistake. */
import { defineCheck, scoreSeenIn } from './check';
import { point } from './sentence';
import { doubtedTree } from './structure-uncertain';

export const sumStale = defineCheck({
  id: 'sum-stale',
  severity: 'error',
  label: { vi: 'Tổng chưa tính lại', en: 'Sum not recomputed' },
  finds:
    'a typed sum that was right before points below it changed, as far as edits were seen or the last writing kept it',
  example: '7.2 still states 1 after 7.2.1 went from 0,5 to 0,45',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: tổng gõ tay vẫn ghi ${w.stated}, trong khi điểm bên dưới đã đổi và nay cộng lại được ${w.expected}; hãy bấm “Tính lại”.`,
    en: (w) =>
      `${point.en(w)}: the typed sum still states ${w.stated}, but points below it changed and now add up to ${w.expected}; press “Recompute”.`,
  },
  followsFrom: [doubtedTree],
  run: (appendix, { stale = [] }) =>
    stale.flatMap(({ index, column: key, stated, exact }) => {
      const row = appendix.rows[index];
      const column = appendix.columns.find((each) => each.key === key);
      return row && column ? [scoreSeenIn(row, column, stated, exact)] : [];
    }),
});
