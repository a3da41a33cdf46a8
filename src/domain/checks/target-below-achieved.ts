/** A target below what was reached already: a plan to get worse. */
import { isLeaf } from '../appendix';
import { reachedBefore } from '../reached';
import { defineCheck, scoreSeenIn } from './check';
import type { CauseRule } from './check';
import { statedScore } from './facts';
import { point } from './sentence';
import { fromSameRow } from './causes';
import { intervalReversed } from './interval-reversed';
import { maximumDiffers } from './maximum-differs';
import { overMaximum } from './over-maximum';
import { scaleUncertain } from './scale-uncertain';
import { scoreNegative } from './score-negative';

/** Where points reached or targets are on a doubted scale, they are not held against each other. */
const anyScaleDoubted: CauseRule = (_finding, { of }) => of(scaleUncertain).length > 0;

export const targetBelowAchieved = defineCheck({
  id: 'target-below-achieved',
  severity: 'warning',
  label: { vi: 'Mục tiêu thấp hơn điểm đạt', en: 'Target below achieved' },
  finds: 'a target below what was reached already',
  example: '1 after 1,5',
  appliesTo: ({ plansAhead }) => plansAhead,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: mục tiêu ${w.stated} thấp hơn điểm đã đạt ${w.expected}; hãy xem lại mục tiêu.`,
    en: (w) =>
      `${point.en(w)}: the target ${w.stated} is below the ${w.expected} already reached; look at the target again.`,
  },
  followsFrom: [anyScaleDoubted, fromSameRow(overMaximum, intervalReversed, scoreNegative, maximumDiffers)],
  run: (appendix, facts) =>
    facts.targetColumns.flatMap((column) => {
      const reached = reachedBefore(facts.scoredColumns, column);
      return appendix.rows.flatMap((row) => {
        const target = statedScore(row, column);
        const achieved = statedScore(row, reached);
        if (!isLeaf(row) || target === null || achieved === null) return [];
        if (target.high.value.gte(achieved.high.value)) return [];
        return [scoreSeenIn(row, column, target, achieved)];
      });
    }),
});
