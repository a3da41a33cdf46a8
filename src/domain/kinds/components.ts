/** How a total came about: points by way of scoring, with ranks. */
import { defineKind } from './kind';

export const components = defineKind({
  id: 'components',
  words: { vi: 'điểm theo cách đánh giá', en: 'points by way of scoring' },
  wholeTree: false,
  listsCriteria: false,
  schemed: false,
  coded: false,
  addsUp: true,
  mayLackPoints: true,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  byWayOfScoring: true,
  guesses: [
    {
      priority: 90,
      confidence: 0.85,
      when: ({ has, depth }) => has('rank') && has('achieved', 'total') && !has('maximum') && depth <= 2,
    },
  ],
});
