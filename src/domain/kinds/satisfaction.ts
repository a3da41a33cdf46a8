/** Satisfaction of citizens: ratios that do not add up. */
import { defineKind } from './kind';
import type { Evidence } from './kind';

const onlyRatios = (has: Evidence['has']): boolean =>
  has('ratio') && !has('maximum', 'achieved', 'appraised', 'total');

export const satisfaction = defineKind({
  id: 'satisfaction',
  words: { vi: 'chỉ số hài lòng', en: 'satisfaction indices' },
  wholeTree: false,
  listsCriteria: false,
  schemed: false,
  coded: true,
  addsUp: false,
  mayLackPoints: true,
  pickedOut: false,
  assignsUnits: false,
  plansAhead: false,
  saysItsYear: true,
  guesses: [
    {
      priority: 80,
      confidence: 0.9,
      when: ({ has, spoken }) => onlyRatios(has) && /hai long|sipas/u.test(spoken),
    },
    { priority: 110, confidence: 0.6, when: ({ has }) => onlyRatios(has) },
  ],
});
